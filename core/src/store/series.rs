//! What a series is called: its id, its name, its labels, and the rules for them.

use crate::error::{Error, ErrorKind, Result};
use std::fmt;

/// Most bytes of a name: paths of four times that are the most that systems take.
pub const NAME_MAX: usize = 1_024;
/// Most bytes of a part of a name between `/`: file systems take 255, and `.rrd` is 4 of them.
pub const PART_MAX: usize = 251;
/// Most labels of a series: those in use have 5 to 20, and each costs memory per series.
pub const LABELS_MAX: usize = 64;
/// Most bytes of a label's key: keys are words.
pub const KEY_MAX: usize = 128;
/// Most bytes of a label's value, which may be a path or a name.
pub const VALUE_MAX: usize = 1_024;

/// A series of a store. Ids are given out in order and never again, so what names a series that
/// was deleted names nothing, and not another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SeriesId(u32);

impl SeriesId {
    /// The id of this number.
    #[must_use]
    pub const fn from_number(number: u32) -> Self {
        Self(number)
    }

    /// The number; the first series of a store has 0.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }
}

impl fmt::Display for SeriesId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// A series' name: parts divided by `/`, so that it is a path as well.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(Box<str>);

impl Name {
    /// A checked name.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] for what is not 1 to [`NAME_MAX`] bytes in parts of 1 to
    /// [`PART_MAX`] bytes divided by `/`, none of them `.` or `..`, without control characters.
    pub fn new(name: &str) -> Result<Self> {
        match fault(name) {
            None => Ok(Self(name.into())),
            Some(rule) => refuse(format!("the series' name '{}' {rule}", name.escape_debug())),
        }
    }

    /// The same for bytes, which must be UTF-8.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn from_bytes(name: &[u8]) -> Result<Self> {
        match std::str::from_utf8(name) {
            Ok(name) => Self::new(name),
            Err(_) => refuse(format!("the series' name '{}' is not UTF-8", name.escape_ascii())),
        }
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<[u8]> for Name {
    fn as_ref(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// The rule that a name breaks, to stand after the name.
fn fault(name: &str) -> Option<String> {
    if name.is_empty() {
        return Some("is empty".to_owned());
    }
    if name.len() > NAME_MAX {
        return Some(format!("has {} bytes, and {NAME_MAX} is the most", name.len()));
    }
    if has_control(name) {
        return Some("has a control character".to_owned());
    }
    if name.starts_with('/') || name.ends_with('/') {
        return Some("begins or ends with '/'".to_owned());
    }
    name.split('/').find_map(|part| match part {
        "" => Some("has an empty part between '/'".to_owned()),
        "." | ".." => Some(format!("has a part '{part}'")),
        _ if part.len() > PART_MAX => {
            Some(format!("has a part of {} bytes, and {PART_MAX} is the most", part.len()))
        }
        _ => None,
    })
}

/// Whether a text has a control character; of ASCII, which most are, by bytes alone.
fn has_control(text: &str) -> bool {
    if text.is_ascii() {
        text.bytes().any(|byte| byte.is_ascii_control())
    } else {
        text.chars().any(char::is_control)
    }
}

/// Keys and values of a series, each key once, sorted by key.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Labels(Vec<(Box<str>, Box<str>)>);

impl Labels {
    /// Checked labels, in whatever order.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] for more than [`LABELS_MAX`], a key twice, keys that are not 1 to
    /// [`KEY_MAX`] bytes, values of more than [`VALUE_MAX`], and control characters.
    pub fn new<'a>(labels: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self> {
        let mut sorted: Vec<(Box<str>, Box<str>)> = Vec::new();
        for (key, value) in labels {
            let shown = key.escape_debug();
            if sorted.len() == LABELS_MAX {
                return refuse(format!("more labels than {LABELS_MAX}, which is the most"));
            }
            if key.is_empty() {
                return refuse("a label's key is empty".to_owned());
            }
            if key.len() > KEY_MAX {
                let found = key.len();
                return refuse(format!(
                    "the label's key '{shown}' has {found} bytes, and {KEY_MAX} is the most"
                ));
            }
            if has_control(key) {
                return refuse(format!("the label's key '{shown}' has a control character"));
            }
            if value.len() > VALUE_MAX {
                let found = value.len();
                return refuse(format!(
                    "the label '{shown}' has a value of {found} bytes, and {VALUE_MAX} is the most"
                ));
            }
            if has_control(value) {
                return refuse(format!("the value of the label '{shown}' has a control character"));
            }
            sorted.push((key.into(), value.into()));
        }
        sorted.sort_unstable();
        if let Some([(key, _), _]) = sorted.array_windows().find(|[a, b]| a.0 == b.0) {
            return refuse(format!("the label '{}' is there twice", key.escape_debug()));
        }
        Ok(Self(sorted))
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Keys and values, sorted by key.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (&**key, &**value))
    }
}

fn refuse<T>(message: String) -> Result<T> {
    Err(Error::new(ErrorKind::OutOfBounds, message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_rules() {
        let long = |size| "x".repeat(size);
        let parts = |count| vec![long(PART_MAX); count].join("/");
        for good in ["a", "a/b", "...", ".a/b.", "a b/\u{e4}/[x]*{}", "a.rrd", &parts(4)] {
            assert_eq!(Name::new(good).unwrap().as_str(), good);
        }
        for (bad, rule) in [
            ("", "is empty"),
            ("/", "begins or ends with '/'"),
            ("/a", "begins or ends with '/'"),
            ("a/", "begins or ends with '/'"),
            ("a//b", "has an empty part between '/'"),
            (".", "has a part '.'"),
            ("a/./b", "has a part '.'"),
            ("a/..", "has a part '..'"),
            ("../a", "has a part '..'"),
            ("a\nb", "has a control character"),
            ("a\0", "has a control character"),
            ("\u{7f}", "has a control character"),
            ("\u{85}\u{e4}", "has a control character"),
            (&long(252), "has a part of 252 bytes, and 251 is the most"),
            (&format!("{}/{}", parts(4), long(17)), "has 1025 bytes, and 1024 is the most"),
        ] {
            let error = Name::new(bad).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::OutOfBounds);
            assert!(error.message().ends_with(rule), "{bad:?}: {error}");
        }
        let error = Name::from_bytes(b"a\xff").unwrap_err();
        assert_eq!(error.message(), "the series' name 'a\\xff' is not UTF-8");
        assert_eq!(Name::new(&format!("{}/{}", parts(4), long(16))).unwrap().as_str().len(), 1024);
    }

    #[test]
    fn labels_keep_their_rules() {
        let (key, value) = ("k".repeat(KEY_MAX), "v".repeat(VALUE_MAX));
        let labels = Labels::new([("b", ""), (&key, &value), ("a", "x=y")]).unwrap();
        let shown: Vec<_> = labels.iter().collect();
        assert_eq!(shown, [("a", "x=y"), ("b", ""), (&*key, &*value)]);
        let many: Vec<String> = (0..=LABELS_MAX).map(|number| number.to_string()).collect();
        let many = |count| many.iter().take(count).map(|key| (&**key, "v"));
        assert_eq!(Labels::new(many(LABELS_MAX)).unwrap().len(), LABELS_MAX);
        let error = Labels::new(many(LABELS_MAX + 1)).unwrap_err();
        assert_eq!(error.message(), "more labels than 64, which is the most");
        for (bad, rule) in [
            (&[("", "v")][..], "key is empty"),
            (&[("a", "1"), ("b", "2"), ("a", "3")], "'a' is there twice"),
            (&[("a\t", "1")], "has a control character"),
            (&[("a", "\n")], "has a control character"),
            (&[(&(key.clone() + "k"), "1")], "has 129 bytes, and 128 is the most"),
            (&[("a", &(value.clone() + "v"))], "of 1025 bytes, and 1024 is the most"),
        ] {
            let error = Labels::new(bad.iter().copied()).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::OutOfBounds);
            assert!(error.message().ends_with(rule), "{bad:?}: {error}");
        }
    }
}

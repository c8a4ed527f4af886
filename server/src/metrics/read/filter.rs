//! Which series a request is about: devices by id, metrics by name or pattern.

use std::collections::HashSet;

/// Most patterns of a request: 16, as each is tried on each name, and there may be a million names.
pub(super) const PATTERNS_MAX: usize = 16;

/// Longest pattern in bytes: a name's 251, and some for the escapes.
const PATTERN_BYTES_MAX: usize = 512;

/// A step of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// This character.
    One(char),
    /// Any character.
    Any,
    /// Any characters, also none.
    Every,
}

impl Step {
    fn one(self) -> Option<char> {
        match self {
            Self::One(c) => Some(c),
            _ => None,
        }
    }
}

/// What a name must be like as a whole: `*` for any characters, `?` for one; `\` takes a character as
/// it is. Unlike those of files, names may have a `/` anywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Glob {
    /// What names begin and end with. Most names are told by these, in some nanoseconds.
    start: String,
    end: String,
    /// What stands between, from the first `*` or `?` to the last.
    between: Vec<Step>,
}

impl Glob {
    fn new(text: &str) -> Result<Self, String> {
        if text.len() > PATTERN_BYTES_MAX {
            return Err(format!("a metric's pattern may have {PATTERN_BYTES_MAX} bytes"));
        }
        let mut chars = text.chars();
        let mut steps = Vec::new();
        while let Some(c) = chars.next() {
            steps.push(match c {
                '*' => Step::Every,
                '?' => Step::Any,
                '\\' => Step::One(chars.next().ok_or("a metric's pattern ends with \\")?),
                c => Step::One(c),
            });
        }
        steps.dedup_by(|step, before| *step == Step::Every && *before == Step::Every);
        let is_open = |step: &Step| !matches!(step, Step::One(_));
        let first = steps.iter().position(is_open).unwrap_or(steps.len());
        let mut between = steps.split_off(first);
        let behind = between.iter().rposition(is_open).map_or(0, |last| last + 1);
        let end = between.split_off(behind);
        let text = |steps: Vec<Step>| steps.into_iter().filter_map(Step::one).collect();
        Ok(Self { start: text(steps), end: text(end), between })
    }

    /// The only name that is like this, if there is only one.
    fn name(&self) -> Option<&str> {
        self.between.is_empty().then_some(&*self.start)
    }

    /// Whether a name is like this.
    fn matches(&self, name: &str) -> bool {
        let inner = name.strip_prefix(&*self.start).and_then(|rest| rest.strip_suffix(&*self.end));
        inner.is_some_and(|inner| follows(inner, &self.between))
    }
}

/// Whether a text goes these steps. Takes the length of the text times the number of steps at most:
/// only the last `*` is ever tried again.
fn follows(text: &str, steps: &[Step]) -> bool {
    let (mut rest, mut at) = (text.chars(), 0);
    let mut again: Option<(std::str::Chars<'_>, usize)> = None;
    loop {
        let here = rest.clone();
        let goes = match (steps.get(at), rest.next()) {
            (Some(Step::Every), _) if at + 1 == steps.len() => return true,
            (Some(Step::Every), _) => {
                rest = here.clone();
                again = Some((here, at));
                at += 1;
                continue;
            }
            (Some(Step::Any), Some(_)) => true,
            (Some(Step::One(wanted)), Some(c)) => *wanted == c,
            (None, None) => return true,
            _ => false,
        };
        if goes {
            at += 1;
            continue;
        }
        // One character more for the last `*`.
        let Some((mut from, star)) = again.take() else { return false };
        if from.next().is_none() {
            return false;
        }
        rest = from.clone();
        again = Some((from, star));
        at = star + 1;
    }
}

/// The metrics that a request asks for; all when it names none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Metrics {
    names: HashSet<String>,
    globs: Vec<Glob>,
}

impl Metrics {
    /// Adds the metrics that are like `pattern`.
    pub(super) fn add(&mut self, pattern: &str) -> Result<(), String> {
        let glob = Glob::new(pattern)?;
        if let Some(name) = glob.name() {
            self.names.insert(name.to_owned());
            return Ok(());
        }
        if self.globs.len() >= PATTERNS_MAX {
            return Err(format!("more than {PATTERNS_MAX} patterns of metrics"));
        }
        self.globs.push(glob);
        Ok(())
    }

    /// Whether every metric is meant.
    fn is_all(&self) -> bool {
        self.names.is_empty() && self.globs.is_empty()
    }

    /// Whether a metric is meant.
    pub(super) fn matches(&self, name: &str) -> bool {
        self.is_all()
            || self.names.contains(name)
            || self.globs.iter().any(|glob| glob.matches(name))
    }

    /// The metrics that are meant, sorted, where they can be told without a list of all.
    pub(super) fn exact(&self) -> Option<Vec<&str>> {
        if self.names.is_empty() || !self.globs.is_empty() {
            return None;
        }
        let mut names: Vec<&str> = self.names.iter().map(String::as_str).collect();
        names.sort_unstable();
        Some(names)
    }
}

/// The series that a request asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Filter {
    /// Ids of devices; none says all.
    pub(super) devices: Vec<String>,
    pub(super) metrics: Metrics,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn globs_match_whole_names() {
        for (glob, name, matches) in [
            ("load", "load", true),
            ("load", "load1", false),
            ("load", "", false),
            ("*", "", true),
            ("*", "a/b c", true),
            ("l*d", "ld", true),
            ("l*d", "load", true),
            ("l*d", "loads", false),
            ("*.1m", "load.1m", true),
            ("load.?m", "load.1m", true),
            ("load.?m", "load.m", false),
            ("load.?m", "load.\u{b5}m", true),
            ("*a*b*", "xxaxxbxx", true),
            ("*a*b*", "xxbxxaxx", false),
            ("a*ab", "aaab", true),
            ("a**b", "ab", true),
            ("??", "ab", true),
            ("??", "a", false),
            (r"\*", "*", true),
            (r"\*", "a", false),
            (r"a\?*", "a?b", true),
            ("[ab]", "a", false),
            ("[ab]", "[ab]", true),
            ("", "", true),
            ("", "a", false),
        ] {
            assert_eq!(Glob::new(glob).unwrap().matches(name), matches, "{glob} {name}");
        }
        assert!(Glob::new("a\\").is_err());
        assert!(Glob::new(&"a".repeat(513)).is_err());
        // Time is bounded: this would take for ever if every way were tried.
        let glob = Glob::new(&"*a".repeat(200)).unwrap();
        assert!(!glob.matches(&format!("{}b", "a".repeat(251))));
    }

    /// Whether a name is like a pattern, tried every way there is.
    fn is_like(name: &[char], pattern: &[char]) -> bool {
        match (pattern, name) {
            (['*', pattern @ ..], _) => {
                (0..=name.len()).any(|taken| is_like(&name[taken..], pattern))
            }
            (['?', pattern @ ..], [_, name @ ..]) => is_like(name, pattern),
            (['\\', wanted, pattern @ ..], [c, name @ ..]) => wanted == c && is_like(name, pattern),
            ([wanted, pattern @ ..], [c, name @ ..]) => wanted == c && is_like(name, pattern),
            (pattern, name) => pattern.is_empty() && name.is_empty(),
        }
    }

    proptest! {
        #[test]
        fn globs_match_what_any_way_leads_to(
            pattern in r"([ab\u{e9}*?]|\\[ab*?\\]){0,9}",
            names in prop::collection::vec(r"[ab\u{e9}*?\\]{0,9}", 1..40),
        ) {
            let glob = Glob::new(&pattern).unwrap();
            let chars = |text: &str| text.chars().collect::<Vec<char>>();
            for name in names {
                let wanted = is_like(&chars(&name), &chars(&pattern));
                prop_assert_eq!(glob.matches(&name), wanted, "{} {}", &pattern, &name);
            }
        }
    }

    #[test]
    fn names_and_patterns_add_up() {
        let mut metrics = Metrics::default();
        assert!(metrics.matches("anything"));
        assert_eq!(metrics.exact(), None);
        metrics.add("b").unwrap();
        metrics.add(r"a\*").unwrap();
        assert_eq!(metrics.exact(), Some(vec!["a*", "b"]));
        assert!(!metrics.matches("ab"));
        metrics.add("a?").unwrap();
        assert!(metrics.matches("ab") && metrics.matches("b") && !metrics.matches("c"));
        assert_eq!(metrics.exact(), None);
        for _ in 1..PATTERNS_MAX {
            metrics.add("*x").unwrap();
        }
        assert!(metrics.add("*").unwrap_err().contains("16"));
    }
}

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

/// What a name must be like as a whole: `*` for any characters, `?` for one; `\` takes a character as
/// it is. Unlike those of files, names may have a `/` anywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Glob(Vec<Step>);

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
        Ok(Self(steps))
    }

    /// The only name that is like this, if there is only one.
    fn name(&self) -> Option<String> {
        let one = |step: &Step| match step {
            Step::One(c) => Some(*c),
            _ => None,
        };
        self.0.iter().map(one).collect()
    }

    /// Whether a name is like this. Takes the length of the name times that of the pattern at most:
    /// only the last `*` is ever tried again.
    fn matches(&self, name: &str) -> bool {
        let (mut rest, mut at) = (name.chars(), 0);
        let mut again: Option<(std::str::Chars<'_>, usize)> = None;
        loop {
            let here = rest.clone();
            let goes = match (self.0.get(at), rest.next()) {
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
            self.names.insert(name);
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

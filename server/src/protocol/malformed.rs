//! Why one line or item of a body was not taken.

use std::fmt;

/// How much of the input is shown, in bytes before escaping: a name and a value are seen, and a body
/// full of bad lines cannot fill a log.
const SHOWN_MAX: usize = 80;

/// A line or an item that breaks a rule of its format. It says which one, the rule, and how the input
/// begins there, in one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed<'a> {
    /// What `number` counts: `line`, `item` or `series`.
    pub what: &'static str,
    /// Which one of the body it was, from 1.
    pub number: usize,
    /// The rule that it breaks.
    pub rule: &'static str,
    /// The input from the start of the line, or from the place of the fault where that says more.
    pub input: &'a [u8],
}

impl fmt::Display for Malformed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.what, self.number, self.rule)?;
        if self.input.is_empty() {
            return Ok(());
        }
        let (shown, more) = match self.input.split_at_checked(SHOWN_MAX) {
            Some((shown, rest)) => (shown, if rest.is_empty() { "" } else { "..." }),
            None => (self.input, ""),
        };
        write!(f, ": \"{}\"{more}", shown.escape_ascii())
    }
}

impl std::error::Error for Malformed<'_> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_number_rule_and_input_in_one_short_line() {
        let say = |input: &[u8]| {
            Malformed { what: "line", number: 3, rule: "no fields", input }.to_string()
        };
        assert_eq!(say(b""), "line 3: no fields");
        assert_eq!(say(b"cpu \"\n\xff"), r#"line 3: no fields: "cpu \"\n\xff""#);
        assert_eq!(say(&[b'a'; 80]), format!("line 3: no fields: \"{}\"", "a".repeat(80)));
        assert_eq!(say(&[b'a'; 81]), format!("line 3: no fields: \"{}\"...", "a".repeat(80)));
        assert!(say(&[0; 5000]).len() < 400, "80 bytes are at most 320 when escaped");
    }
}

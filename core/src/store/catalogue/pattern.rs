//! Patterns over names and labels' values, as shells have them: time grows with the text times the
//! pattern and never faster, whatever the pattern.
//!
//! The `glob` crate tries one way after the other, which takes a hostile pattern minutes. This one
//! goes all ways at once, a character of the text at a time.

use crate::error::{Error, ErrorKind, Result};
use std::collections::BTreeSet;

/// Most bytes of a pattern: a name's. A text of 1,024 bytes against a pattern of as many is
/// four million steps at the very most, some milliseconds.
pub const PATTERN_MAX: usize = 1_024;
/// Most braces within braces, each a call of the reader.
const DEPTH_MAX: usize = 16;

/// What a text must be like: `*` for any characters but `/`, `?` for one, `[abc]` and `[a-z]` for
/// one of these, `[!abc]` for one other, `**` between `/` for any parts, `{a,b}` for one or the
/// other; `\` takes a character as it is.
#[derive(Clone, Debug)]
pub struct Pattern {
    text: String,
    /// What every match begins with: most texts are told apart by it.
    prefix: String,
    /// What every match ends with.
    suffix: String,
    steps: Vec<Step>,
}

/// One step of a match.
#[derive(Clone, Debug)]
enum Step {
    /// This character.
    One(char),
    /// Any character but `/`.
    Any,
    /// Any character.
    Every,
    /// A character in one of the ranges (or in none), and not `/`.
    Class { other: bool, ranges: Vec<(char, char)> },
    /// On at any of these steps.
    Fork(Vec<usize>),
}

impl Pattern {
    /// A pattern.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] for more than [`PATTERN_MAX`] bytes, `[` or `{` without its end, a
    /// range that goes down, `\` at the end, `**` beside other characters, or braces more than 16
    /// deep.
    pub fn new(text: &str) -> Result<Self> {
        let mut reader = Reader { text, chars: text.chars().collect(), at: 0, steps: Vec::new() };
        if text.len() > PATTERN_MAX {
            let found = text.len();
            return Err(reader.fault(&format!("has {found} bytes, and {PATTERN_MAX} is the most")));
        }
        reader.sequence(0)?;
        let steps = reader.steps;
        let one = |step: &Step| match step {
            Step::One(c) => Some(*c),
            _ => None,
        };
        let prefix = steps.iter().map_while(one).collect();
        // Up to where forks lead, a match may not have been at every step.
        let forks = steps.iter().filter_map(|step| match step {
            Step::Fork(ways) => ways.iter().max().copied(),
            _ => None,
        });
        let forked = forks.max().unwrap_or(0);
        let last: Vec<char> = steps.iter().skip(forked).rev().map_while(one).collect();
        let suffix = last.into_iter().rev().collect();
        Ok(Self { text: text.to_owned(), prefix, suffix, steps })
    }

    /// The pattern as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the whole text is like this.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        self.matcher().matches(text)
    }

    /// The pattern with memory to match many texts with.
    pub(super) fn matcher(&self) -> Matcher<'_> {
        let (now, next) = (Ways::new(self.steps.len()), Ways::new(self.steps.len()));
        Matcher { pattern: self, first: self.prefix.chars().count(), now, next }
    }
}

/// A pattern that is matched with many texts.
pub(super) struct Matcher<'a> {
    pattern: &'a Pattern,
    /// The first step behind the prefix.
    first: usize,
    now: Ways,
    next: Ways,
}

impl Matcher<'_> {
    pub(super) fn matches(&mut self, text: &str) -> bool {
        let Some(rest) = text.strip_prefix(&self.pattern.prefix) else { return false };
        if !text.ends_with(&self.pattern.suffix) {
            return false;
        }
        let (steps, now, next) = (&self.pattern.steps, &mut self.now, &mut self.next);
        now.clear();
        now.enter(steps, self.first);
        for c in rest.chars() {
            next.clear();
            for at in now.list.iter().copied() {
                let goes = match steps.get(at) {
                    Some(Step::One(one)) => c == *one,
                    Some(Step::Any) => c != '/',
                    Some(Step::Every) => true,
                    Some(Step::Class { other, ranges }) => {
                        let within = ranges.iter().any(|(low, high)| (*low..=*high).contains(&c));
                        c != '/' && within != *other
                    }
                    Some(Step::Fork(_)) | None => false,
                };
                if goes {
                    next.enter(steps, at + 1);
                }
            }
            std::mem::swap(now, next);
            if now.list.is_empty() {
                return false;
            }
        }
        now.list.contains(&steps.len())
    }
}

/// The steps at which a match may stand.
struct Ways {
    list: Vec<usize>,
    known: Vec<bool>,
    forks: Vec<usize>,
}

impl Ways {
    fn new(steps: usize) -> Self {
        Self { list: Vec::new(), known: vec![false; steps + 1], forks: Vec::new() }
    }

    fn clear(&mut self) {
        self.list.clear();
        self.known.fill(false);
    }

    /// Stands at a step, and at all that its forks lead to.
    fn enter(&mut self, steps: &[Step], at: usize) {
        self.forks.push(at);
        while let Some(at) = self.forks.pop() {
            match self.known.get_mut(at) {
                Some(known) if !*known => *known = true,
                _ => continue,
            }
            match steps.get(at) {
                Some(Step::Fork(ways)) => self.forks.extend(ways),
                _ => self.list.push(at),
            }
        }
    }
}

/// A pattern's text on its way to steps.
struct Reader<'a> {
    text: &'a str,
    chars: Vec<char>,
    at: usize,
    steps: Vec<Step>,
}

impl Reader<'_> {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    fn take(&mut self) -> Option<char> {
        let c = self.peek(0);
        self.at += usize::from(c.is_some());
        c
    }

    /// Everything up to the end, or within braces up to their next `,` or `}`.
    fn sequence(&mut self, depth: usize) -> Result<()> {
        while let Some(c) = self.peek(0) {
            if depth > 0 && matches!(c, ',' | '}') {
                return Ok(());
            }
            self.at += 1;
            match c {
                '*' if self.peek(0) == Some('*') => self.parts()?,
                '*' => self.repeat(Step::Any),
                '?' => self.steps.push(Step::Any),
                '[' => self.class()?,
                '{' => self.braces(depth + 1)?,
                '\\' => {
                    let c = self.take().ok_or_else(|| self.fault("ends with '\\'"))?;
                    self.steps.push(Step::One(c));
                }
                c => self.steps.push(Step::One(c)),
            }
        }
        Ok(())
    }

    /// Any number of a step.
    fn repeat(&mut self, step: Step) {
        let fork = self.steps.len();
        self.steps.extend([Step::Fork(vec![fork + 1, fork + 3]), step, Step::Fork(vec![fork])]);
    }

    /// `**`, after its first star: all of one part of the pattern.
    fn parts(&mut self) -> Result<()> {
        let before = self.at.checked_sub(2).and_then(|before| self.chars.get(before));
        self.at += 1;
        let alone = before.is_none_or(|c| matches!(c, '/' | '{' | ',' | '}'))
            && self.peek(0).is_none_or(|c| matches!(c, '/' | ',' | '}'));
        if !alone {
            return Err(self.fault("has '**' beside other characters than '/'"));
        }
        if self.peek(0) != Some('/') {
            // At the end: whatever is there, and something is.
            self.steps.push(Step::Every);
            self.repeat(Step::Every);
            return Ok(());
        }
        // Before others: nothing at all, or whatever is there and a `/`.
        self.at += 1;
        let fork = self.steps.len();
        self.steps.push(Step::Fork(Vec::new()));
        self.repeat(Step::Every);
        self.steps.push(Step::One('/'));
        let ways = vec![fork + 1, self.steps.len()];
        self.set_fork(fork, ways);
        Ok(())
    }

    fn set_fork(&mut self, at: usize, ways: Vec<usize>) {
        if let Some(step) = self.steps.get_mut(at) {
            *step = Step::Fork(ways);
        }
    }

    /// `{a,b}`, after its brace.
    fn braces(&mut self, depth: usize) -> Result<()> {
        if depth > DEPTH_MAX {
            return Err(self.fault(&format!("has braces more than {DEPTH_MAX} deep")));
        }
        let fork = self.steps.len();
        self.steps.push(Step::Fork(Vec::new()));
        let (mut starts, mut ends) = (Vec::new(), Vec::new());
        loop {
            starts.push(self.steps.len());
            self.sequence(depth)?;
            ends.push(self.steps.len());
            self.steps.push(Step::Fork(Vec::new()));
            match self.take() {
                Some(',') => {}
                Some(_) => break,
                None => return Err(self.fault("has '{' without '}'")),
            }
        }
        let after = self.steps.len();
        self.set_fork(fork, starts);
        ends.into_iter().for_each(|end| self.set_fork(end, vec![after]));
        Ok(())
    }

    /// `[a-z]`, after its bracket. A `]` that comes first is one of the characters.
    fn class(&mut self) -> Result<()> {
        let other = self.peek(0) == Some('!');
        self.at += usize::from(other);
        let mut ranges = BTreeSet::new();
        loop {
            let low = match self.take() {
                None => return Err(self.fault("has '[' without ']'")),
                Some(']') if !ranges.is_empty() => break,
                Some('\\') => self.take().ok_or_else(|| self.fault("ends with '\\'"))?,
                Some(c) => c,
            };
            let mut high = low;
            if self.peek(0) == Some('-') && self.peek(1).is_some_and(|c| c != ']') {
                self.at += 1;
                high = match self.take() {
                    Some('\\') => self.take().ok_or_else(|| self.fault("ends with '\\'"))?,
                    c => c.unwrap_or(low),
                };
            }
            if high < low {
                let range = format!("{}-{}", low.escape_debug(), high.escape_debug());
                return Err(self.fault(&format!("has the range '{range}', which goes down")));
            }
            ranges.insert((low, high));
        }
        self.steps.push(Step::Class { other, ranges: ranges.into_iter().collect() });
        Ok(())
    }

    #[cold]
    fn fault(&self, rule: &str) -> Error {
        let message = format!("the pattern '{}' {rule}", self.text.escape_debug());
        Error::new(ErrorKind::Argument, message)
    }
}

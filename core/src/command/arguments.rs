//! Options and words of a command line, as RRDtool takes them: short options bundled, the value in
//! the same word or in the next; long options in full, the value after `=` or in the next word;
//! options anywhere among the words, until `--`.

use super::refuse;
use crate::error::Result;
use crate::time::AtTime;
use std::collections::VecDeque;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;

/// An option of a command.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice {
    /// Its letter, where it has one.
    pub(super) short: Option<u8>,
    /// Its name, which is also what it is called in the program.
    pub(super) long: &'static str,
    /// Whether a value follows.
    pub(super) value: bool,
}

impl Choice {
    /// An option with a letter and a value.
    pub(super) const fn valued(short: u8, long: &'static str) -> Self {
        Self { short: Some(short), long, value: true }
    }

    /// An option without a letter and without a value.
    pub(super) const fn long(long: &'static str) -> Self {
        Self { short: None, long, value: false }
    }

    /// An option with a letter and no value.
    pub(super) const fn plain(short: u8, long: &'static str) -> Self {
        Self { short: Some(short), long, value: false }
    }
}

/// A command line under way: options one by one, then the words between them.
#[derive(Debug)]
pub(super) struct Arguments<'a> {
    left: std::slice::Iter<'a, OsString>,
    choices: &'a [Choice],
    /// What is left of a word of bundled letters.
    bundle: &'a [u8],
    words: VecDeque<&'a OsStr>,
}

impl<'a> Arguments<'a> {
    pub(super) fn new(words: &'a [OsString], choices: &'a [Choice]) -> Self {
        Self { left: words.iter(), choices, bundle: &[], words: VecDeque::new() }
    }

    /// The next option by its long name, and its value, which is empty for an option without one.
    ///
    /// # Errors
    /// An option that the command does not have, a value too much or missing.
    pub(super) fn option(&mut self) -> Result<Option<(&'static str, &'a OsStr)>> {
        loop {
            if let [letter, rest @ ..] = self.bundle {
                self.bundle = rest;
                return self.short(*letter).map(Some);
            }
            let Some(word) = self.left.next() else { return Ok(None) };
            match word.as_bytes() {
                b"--" => self.words.extend(self.left.by_ref().map(OsString::as_os_str)),
                [b'-', b'-', name @ ..] => return self.long(name).map(Some),
                [b'-', letters @ ..] if !letters.is_empty() => self.bundle = letters,
                _ => self.words.push_back(word),
            }
        }
    }

    fn short(&mut self, letter: u8) -> Result<(&'static str, &'a OsStr)> {
        let shown = OsStr::from_bytes(std::slice::from_ref(&letter)).to_string_lossy();
        let Some(choice) = self.choices.iter().find(|choice| choice.short == Some(letter)) else {
            return Err(refuse(format!("invalid option -- '{shown}'")));
        };
        if !choice.value {
            return Ok((choice.long, OsStr::new("")));
        }
        let rest = std::mem::take(&mut self.bundle);
        if !rest.is_empty() {
            return Ok((choice.long, OsStr::from_bytes(rest)));
        }
        match self.left.next() {
            Some(value) => Ok((choice.long, value)),
            None => Err(refuse(format!("option requires an argument -- '{shown}'"))),
        }
    }

    fn long(&mut self, word: &'a [u8]) -> Result<(&'static str, &'a OsStr)> {
        let mut parts = word.splitn(2, |byte| *byte == b'=');
        let name = parts.next().unwrap_or_default();
        let value = parts.next().map(OsStr::from_bytes);
        let known = self.choices.iter().find(|choice| choice.long.as_bytes() == name);
        let Some(Choice { long, value: takes, .. }) = known else {
            let shown = OsStr::from_bytes(word).display();
            return Err(refuse(format!("invalid option -- '{shown}'")));
        };
        match (takes, value) {
            (true, Some(value)) => Ok((long, value)),
            (true, None) => match self.left.next() {
                Some(value) => Ok((long, value)),
                None => Err(refuse(format!("option requires argument -- '{long}'"))),
            },
            (false, None) => Ok((long, OsStr::new(""))),
            (false, Some(_)) => Err(refuse(format!("option takes no arguments -- '{long}'"))),
        }
    }

    /// The next word that is no option. All options come first: [`option`](Self::option) has
    /// returned `None`.
    pub(super) fn word(&mut self) -> Option<&'a OsStr> {
        self.words.pop_front()
    }

    /// How many words are left.
    pub(super) fn count(&self) -> usize {
        self.words.len()
    }
}

/// A word that must be text.
///
/// # Errors
/// The word's bytes are not UTF-8.
pub(super) fn text(word: &OsStr) -> Result<&str> {
    word.to_str().ok_or_else(|| refuse(format!("can't parse argument '{}'", word.display())))
}

/// The value of `--start` or `--end`, `which` of the two: a time that people write.
///
/// # Errors
/// A text that is no time.
pub(super) fn time(which: &str, value: &OsStr) -> Result<AtTime> {
    AtTime::parse(text(value)?)
        .map_err(|error| refuse(format!("{which} time: {}", error.message())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CHOICES: &[Choice] = &[
        Choice::valued(b's', "start"),
        Choice::plain(b'a', "align-start"),
        Choice { short: None, long: "rraindex", value: true },
    ];

    /// Options as `name=value`, words as they are.
    fn read(line: &[&str]) -> std::result::Result<Vec<String>, String> {
        let words: Vec<OsString> = line.iter().map(OsString::from).collect();
        let mut arguments = Arguments::new(&words, CHOICES);
        let mut found = Vec::new();
        loop {
            match arguments.option() {
                Ok(Some((name, value))) => found.push(format!("{name}={}", value.display())),
                Ok(None) => break,
                Err(error) => return Err(error.message().to_owned()),
            }
        }
        assert_eq!(arguments.count(), arguments.words.len());
        while let Some(word) = arguments.word() {
            found.push(word.display().to_string());
        }
        Ok(found)
    }

    #[test]
    fn options_stand_anywhere_in_every_form() {
        for (line, expected) in [
            (&["f", "-s", "1", "g"][..], Ok(&["start=1", "f", "g"][..])),
            (&["-s1", "-a", "f"], Ok(&["start=1", "align-start=", "f"])),
            (&["-as1", "f"], Ok(&["align-start=", "start=1", "f"])),
            (&["-sa", "f"], Ok(&["start=a", "f"])),
            (&["--start=1", "--start", "2"], Ok(&["start=1", "start=2"])),
            (&["--start="], Ok(&["start="])),
            (&["-s", "--", "-a"], Ok(&["start=--", "align-start="])),
            (&["f", "--", "-a", "--"], Ok(&["f", "-a", "--"])),
            (&["-", "-a"], Ok(&["align-start=", "-"])),
            (&["--rraindex", "-1"], Ok(&["rraindex=-1"])),
            (&["-x"], Err("invalid option -- 'x'")),
            (&["-5:1"], Err("invalid option -- '5'")),
            (&["-ax"], Err("invalid option -- 'x'")),
            (&["--sta", "1"], Err("invalid option -- 'sta'")),
            (&["--foo=1"], Err("invalid option -- 'foo=1'")),
            (&["-s"], Err("option requires an argument -- 's'")),
            (&["--start"], Err("option requires argument -- 'start'")),
            (&["--align-start=1"], Err("option takes no arguments -- 'align-start'")),
        ] {
            let expected = expected.map(|words| words.iter().map(|word| (*word).to_owned()));
            let expected = expected.map(Iterator::collect::<Vec<_>>).map_err(str::to_owned);
            assert_eq!(read(line), expected, "{line:?}");
        }
    }

    proptest! {
        #[test]
        fn no_line_is_too_odd(line in proptest::collection::vec("(-|--|=|s|a|start|é|\\PC){0,6}", 0..8)) {
            let line: Vec<&str> = line.iter().map(String::as_str).collect();
            let _ = read(&line);
        }
    }
}

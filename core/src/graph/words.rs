//! Arguments of a graph or an export: `DEF:a=some.rrd:ds:AVERAGE:step=300`.

use crate::error::{Error, ErrorKind, Result};

/// An argument taken apart: a function's name, then words with colons between them. `\:` is a
/// colon within a word; `key=value` words may stand anywhere.
#[derive(Clone, Debug)]
pub struct Words<'a> {
    line: &'a str,
    function: String,
    /// The words that nothing has taken yet.
    left: Vec<String>,
}

impl<'a> Words<'a> {
    /// Takes an argument apart. The function's name is the first word without `=`.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] when there is no such word.
    pub fn new(line: &'a str) -> Result<Self> {
        let mut left = split(line);
        let Some(at) = left.iter().position(|word| !word.contains('=')) else {
            return Err(refuse(format!("no command set in argument {line}")));
        };
        let function = left.remove(at);
        Ok(Self { line, function, left })
    }

    /// The argument as it was given.
    #[must_use]
    pub fn line(&self) -> &'a str {
        self.line
    }

    /// The function's name: `DEF`, `XPORT`, ...
    #[must_use]
    pub fn function(&self) -> &str {
        &self.function
    }

    /// Takes the value of the last word `key=VALUE`.
    pub fn keyed(&mut self, key: &str) -> Option<String> {
        let value = |word: &String| Some(word.strip_prefix(key)?.strip_prefix('=')?.to_owned());
        let at = self.left.iter().rposition(|word| value(word).is_some())?;
        value(&self.left.remove(at))
    }

    /// Takes the first word that is left, as it stands.
    pub fn word(&mut self) -> Option<String> {
        if self.left.is_empty() { None } else { Some(self.left.remove(0)) }
    }

    /// Takes the first word that is left; of `key=value` the value, whatever the key.
    pub fn value(&mut self) -> Option<String> {
        let word = self.word()?;
        Some(match word.split_once('=') {
            Some((_, value)) => value.to_owned(),
            None => word,
        })
    }

    /// Refuses words that nothing has taken.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`], naming the first of them.
    pub fn end(&self) -> Result<()> {
        match self.left.first() {
            None => Ok(()),
            Some(word) => {
                let line = self.line;
                Err(refuse(format!("Unused Arguments \"{word}\" in command : {line}")))
            }
        }
    }

    /// That the argument lacks something, in RRDtool's words.
    #[must_use]
    pub fn lacks(&self, what: &str) -> Error {
        let line = self.line;
        refuse(format!("No argument for definition of {what} in {line}"))
    }
}

/// Words between colons, without the backslash of `\:`.
fn split(line: &str) -> Vec<String> {
    let (mut words, mut word) = (Vec::new(), String::new());
    let mut rest = line.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\\' if rest.next_if_eq(&':').is_some() => word.push(':'),
            ':' => words.push(std::mem::take(&mut word)),
            c => word.push(c),
        }
    }
    words.push(word);
    words
}

#[cold]
pub(super) fn refuse(message: String) -> Error {
    Error::new(ErrorKind::Argument, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_taken_by_key_or_by_place() {
        let mut words = Words::new(r"DEF:a=C\:\x.rrd:step=1:ds=in:step=2:AVERAGE").unwrap();
        assert_eq!(words.function(), "DEF");
        assert_eq!(words.keyed("step").unwrap(), "2");
        assert_eq!(words.word().unwrap(), r"a=C:\x.rrd");
        assert_eq!(words.keyed("start"), None);
        assert_eq!(words.keyed("ste"), None);
        let error = words.clone().end().unwrap_err();
        assert!(error.message().starts_with("Unused Arguments \"step=1\" in command : DEF:a="));
        assert_eq!(words.keyed("step").unwrap(), "1");
        assert_eq!([words.value().unwrap(), words.value().unwrap()], ["in", "AVERAGE"]);
        assert_eq!((words.value(), words.end().is_ok()), (None, true));
        // RRDtool looks for the name behind what it takes for an option.
        assert_eq!(Words::new("DEFa=b:c:d").unwrap().function(), "c");
        let error = Words::new("DEF=a").unwrap_err();
        assert_eq!(error.message(), "no command set in argument DEF=a");
    }
}

//! The labels of a series.

use super::super::Malformed;
use super::malformed;
use super::v2::Symbols;
use super::wire::{Reader, Rule, Value};

/// Names and values of labels, in the order in which they were sent. The first fault is the last item.
#[derive(Clone, Debug)]
pub struct Labels<'a> {
    number: usize,
    source: Source<'a>,
}

#[derive(Clone, Debug)]
enum Source<'a> {
    /// Messages of name and value among the fields of a series.
    Messages(Reader<'a>),
    /// Pairs of references into symbols: those of the packed field that is being read, and the fields
    /// of the series behind it.
    References { pack: Reader<'a>, series: Reader<'a>, symbols: Symbols<'a> },
    /// There are no more.
    Nothing,
}

impl<'a> Labels<'a> {
    pub(super) fn messages(number: usize, series: &'a [u8]) -> Self {
        Self { number, source: Source::Messages(Reader::new(series)) }
    }

    pub(super) fn references(number: usize, series: &'a [u8], symbols: Symbols<'a>) -> Self {
        let (pack, series) = (Reader::new(&[]), Reader::new(series));
        Self { number, source: Source::References { pack, series, symbols } }
    }

    fn read(&mut self) -> Result<Option<(&'a str, &'a str)>, Rule> {
        match &mut self.source {
            Source::Messages(series) => {
                while let Some((number, value)) = series.field()? {
                    if number == 1 {
                        return label(value.bytes()?).map(Some);
                    }
                }
                Ok(None)
            }
            Source::References { pack, series, symbols } => {
                let Some(name) = reference(pack, series)? else { return Ok(None) };
                let value = reference(pack, series)?;
                let value = value.ok_or("labels are pairs of references")?;
                let (name, value) = (symbols.text(name)?, symbols.text(value)?);
                if name.is_empty() { Err(NO_NAME) } else { Ok(Some((name, value))) }
            }
            Source::Nothing => Ok(None),
        }
    }
}

const NO_NAME: Rule = "a label has no name";

fn label(message: &[u8]) -> Result<(&str, &str), Rule> {
    let mut reader = Reader::new(message);
    let (mut name, mut value) = ("", "");
    while let Some((number, field)) = reader.field()? {
        match number {
            1 => name = field.text()?,
            2 => value = field.text()?,
            _ => {}
        }
    }
    if name.is_empty() { Err(NO_NAME) } else { Ok((name, value)) }
}

/// The next reference: packed, as senders write them, or one in a field of its own.
fn reference<'a>(pack: &mut Reader<'a>, series: &mut Reader<'a>) -> Result<Option<u64>, Rule> {
    loop {
        if !pack.rest().is_empty() {
            return pack.varint().map(Some);
        }
        match series.field()? {
            Some((1, Value::Bytes(bytes))) => *pack = Reader::new(bytes),
            Some((1, value)) => return value.varint().map(Some),
            Some(_) => {}
            None => return Ok(None),
        }
    }
}

impl<'a> Iterator for Labels<'a> {
    type Item = Result<(&'a str, &'a str), Malformed<'a>>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        match self.read() {
            Ok(label) => label.map(Ok),
            Err(rule) => {
                self.source = Source::Nothing;
                Some(Err(malformed(self.number, rule)))
            }
        }
    }
}

//! Version 2: `io.prometheus.write.v2.Request`, texts once in a table and series with references to it.

use super::super::Malformed;
use super::samples::{SAMPLE, Samples};
use super::wire::{Reader, Rule, Value};
use super::{Kind, Series, malformed};

const SYMBOL: u32 = 4;
const TIME_SERIES: u32 = 5;

const REFERENCES: u32 = 1;
const HISTOGRAM: u32 = 3;
const EXEMPLAR: u32 = 4;
const METADATA: u32 = 5;

/// The table of texts that the series of a request refer to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Symbols<'a> {
    body: &'a [u8],
    /// Offset and length of each symbol in the body.
    spans: &'a [(u32, u32)],
}

impl<'a> Symbols<'a> {
    pub(super) fn text(&self, reference: u64) -> Result<&'a str, Rule> {
        let span = usize::try_from(reference).ok().and_then(|at| self.spans.get(at));
        let (start, length) = *span.ok_or("a reference is beyond the table of symbols")?;
        let start = usize::try_from(start).unwrap_or(usize::MAX);
        let symbol = self.body.get(start..).zip(usize::try_from(length).ok());
        // The span was taken from this body.
        let symbol = symbol.and_then(|(rest, length)| rest.get(..length)).unwrap_or_default();
        std::str::from_utf8(symbol).map_err(|_| "a symbol is not UTF-8")
    }
}

/// A request of version 2 with its table of symbols.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    body: &'a [u8],
    /// 8 bytes a symbol, which has at least 2 in the body: at most four times the body.
    spans: Vec<(u32, u32)>,
}

impl<'a> Request<'a> {
    /// Reads the table of symbols, wherever in the request they stand.
    ///
    /// # Errors
    /// The bytes are no message, or longer than 4 GiB.
    pub fn read(body: &'a [u8]) -> Result<Self, Malformed<'a>> {
        let refused = |rule| Malformed { what: "request", ..malformed(1, rule) };
        u32::try_from(body.len()).map_err(|_| refused("longer than 4 GiB"))?;
        // Counted first: a table that grows may be twice as large as it must be.
        let (mut reader, mut symbols) = (Reader::new(body), 0);
        while let Some((field, _)) = reader.field().map_err(refused)? {
            symbols += usize::from(field == SYMBOL);
        }
        let (mut reader, mut spans) = (Reader::new(body), Vec::with_capacity(symbols));
        while let Some((field, value)) = reader.field().map_err(refused)? {
            if field == SYMBOL {
                let length = value.bytes().map_err(refused)?.len();
                let start = body.len() - reader.rest().len() - length;
                let fits = |size: usize| u32::try_from(size).unwrap_or(u32::MAX);
                spans.push((fits(start), fits(length)));
            }
        }
        Ok(Self { body, spans })
    }

    /// The series of the request. One that breaks a rule is an error and ends none of the others.
    #[must_use]
    pub fn series(&'a self) -> SeriesOfTwo<'a> {
        let symbols = Symbols { body: self.body, spans: &self.spans };
        SeriesOfTwo { reader: Reader::new(self.body), symbols, number: 0 }
    }
}

/// The series of a request of version 2, see [`Request::series`].
#[derive(Clone, Debug)]
pub struct SeriesOfTwo<'a> {
    reader: Reader<'a>,
    symbols: Symbols<'a>,
    number: usize,
}

impl<'a> Iterator for SeriesOfTwo<'a> {
    type Item = Result<Series<'a>, Malformed<'a>>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            // The whole request has been read once for its symbols.
            let (field, value) = self.reader.field().ok()??;
            if field == TIME_SERIES {
                self.number += 1;
                let series = value.bytes().and_then(|message| self.one(message));
                return Some(series.map_err(|rule| malformed(self.number, rule)));
            }
        }
    }
}

impl<'a> SeriesOfTwo<'a> {
    #[inline]
    fn one(&self, message: &'a [u8]) -> Result<Series<'a>, Rule> {
        let mut reader = Reader::new(message);
        let (mut histograms, mut exemplars, mut samples) = (0, 0, Samples::none());
        let (mut unit, mut kind) = (None, Kind::Unknown);
        let (mut references, mut fields) = (None, 0);
        while let Some((field, value)) = reader.field()? {
            match field {
                REFERENCES => {
                    references = if let Value::Bytes(bytes) = value { Some(bytes) } else { None };
                    fields += 1;
                }
                SAMPLE => {
                    samples.came(value.bytes()?, reader.rest())?;
                }
                HISTOGRAM => histograms += 1,
                EXEMPLAR => exemplars += 1,
                METADATA => {
                    let mut metadata = Reader::new(value.bytes()?);
                    while let Some((field, value)) = metadata.field()? {
                        match field {
                            1 => kind = Kind::from_number(value.varint()?),
                            4 => unit = Some(self.symbols.text(value.varint()?)?),
                            _ => {}
                        }
                    }
                }
                _ => {}
            }
        }
        if fields == 0 || references.is_some_and(<[u8]>::is_empty) {
            return Err("there are no labels");
        }
        Ok(Series {
            number: self.number,
            message,
            samples,
            symbols: Some(self.symbols),
            identity: references.filter(|_| fields == 1),
            unit: unit.filter(|unit| !unit.is_empty()),
            kind,
            histograms,
            exemplars,
        })
    }
}

//! Version 1: `prometheus.WriteRequest`, each series with its labels as text.

use super::super::Malformed;
use super::samples::{SAMPLE, Samples, sample};
use super::wire::{Reader, Rule, Value};
use super::{Kind, Series, malformed};

const TIME_SERIES: u32 = 1;
const LABEL: u32 = 1;
const EXEMPLAR: u32 = 3;
const HISTOGRAM: u32 = 4;

/// The series of a `prometheus.WriteRequest`. One that breaks a rule is an error and ends none of the
/// others; where the bytes between them are no message, that error is the last item.
#[must_use]
pub fn series(body: &[u8]) -> SeriesOfOne<'_> {
    SeriesOfOne { reader: Reader::new(body), number: 0 }
}

/// The series of a request of version 1, see [`series`].
#[derive(Clone, Debug)]
pub struct SeriesOfOne<'a> {
    reader: Reader<'a>,
    number: usize,
}

impl SeriesOfOne<'_> {
    /// The number of the next series, its value and its time in milliseconds, and passes over it, if it has
    /// these labels, which were the [`identity`](Series::identity) of a series before, and one sample
    /// behind them. To compare 60 bytes of labels costs 3 ns, to read them 30.
    #[inline]
    pub fn known(&mut self, labels: &[u8]) -> Option<(usize, f64, i64)> {
        let mut reader = self.reader;
        let Some((TIME_SERIES, Value::Bytes(message))) = reader.field().ok()? else { return None };
        let mut rest = Reader::new(message.strip_prefix(labels)?);
        let Some((SAMPLE, Value::Bytes(one))) = rest.field().ok()? else { return None };
        let (value, time) = if rest.rest().is_empty() { sample(one).ok()? } else { return None };
        self.reader = reader;
        self.number += 1;
        Some((self.number, value, time))
    }
}

impl<'a> Iterator for SeriesOfOne<'a> {
    type Item = Result<Series<'a>, Malformed<'a>>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let message = match self.reader.field() {
                Ok(Some((TIME_SERIES, value))) => value.bytes(),
                Ok(Some(_)) => continue,
                Ok(None) => return None,
                Err(rule) => {
                    self.reader = Reader::new(&[]);
                    Err(rule)
                }
            };
            self.number += 1;
            let series = message.and_then(|message| one(self.number, message));
            return Some(series.map_err(|rule| malformed(self.number, rule)));
        }
    }
}

#[inline]
fn one(number: usize, message: &[u8]) -> Result<Series<'_>, Rule> {
    let mut reader = Reader::new(message);
    let (mut histograms, mut exemplars, mut samples) = (0, 0, Samples::none());
    // Labels stand first in what known senders send, and few are long.
    reader.pass_short(LABEL);
    let passed = message.len() - reader.rest().len();
    // The bytes of the labels, from the first to the end of the last so far, and whether nothing else
    // was among them.
    let mut span: Option<(usize, usize)> = (passed > 0).then_some((0, passed));
    let mut contiguous = true;
    loop {
        let start = message.len() - reader.rest().len();
        let Some((field, value)) = reader.field()? else { break };
        match field {
            LABEL => {
                value.bytes()?;
                let end = message.len() - reader.rest().len();
                contiguous &= span.is_none_or(|(_, last)| last == start);
                span = Some((span.map_or(start, |(first, _)| first), end));
            }
            SAMPLE => {
                samples.came(value.bytes()?, reader.rest())?;
            }
            EXEMPLAR => exemplars += 1,
            HISTOGRAM => histograms += 1,
            _ => {}
        }
    }
    let (first, end) = span.ok_or("there are no labels")?;
    Ok(Series {
        number,
        message,
        samples,
        symbols: None,
        identity: message.get(first..end).filter(|_| contiguous),
        unit: None,
        kind: Kind::Unknown,
        histograms,
        exemplars,
    })
}

//! What a request says about metrics as such: kind and unit.

use super::super::Malformed;
use super::wire::{Reader, Rule};

/// What kind of metric a series is of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// The sender does not say, or says one that is not known here.
    #[default]
    Unknown,
    /// Only grows, and starts again from zero.
    Counter,
    /// Goes up and down.
    Gauge,
    /// Counts values in buckets.
    Histogram,
    /// Counts values in buckets that may lose some.
    GaugeHistogram,
    /// Quantiles, a sum and a count.
    Summary,
    /// Its labels are what it says.
    Info,
    /// States that are true or not.
    StateSet,
}

impl Kind {
    /// The kind of that number, which is the same in both versions.
    pub(super) fn from_number(number: u64) -> Self {
        match number {
            1 => Self::Counter,
            2 => Self::Gauge,
            3 => Self::Histogram,
            4 => Self::GaugeHistogram,
            5 => Self::Summary,
            6 => Self::Info,
            7 => Self::StateSet,
            _ => Self::Unknown,
        }
    }
}

/// What a request of version 1 says about the metrics of one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Metadata<'a> {
    /// The name of the metrics, without suffixes such as `_bucket`.
    pub family: &'a str,
    /// Their kind.
    pub kind: Kind,
    /// A sentence about them, often empty.
    pub help: &'a str,
    /// Their unit, often empty.
    pub unit: &'a str,
}

/// The metadata of a `prometheus.WriteRequest`, which Prometheus sends in requests of their own.
#[must_use]
pub fn metadata(body: &[u8]) -> MetadataEntries<'_> {
    MetadataEntries { reader: Reader::new(body), number: 0 }
}

/// The metadata of a request, see [`metadata`].
#[derive(Clone, Debug)]
pub struct MetadataEntries<'a> {
    reader: Reader<'a>,
    number: usize,
}

impl<'a> Iterator for MetadataEntries<'a> {
    type Item = Result<Metadata<'a>, Malformed<'a>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let message = match self.reader.field() {
                Ok(Some((3, value))) => value.bytes(),
                Ok(Some(_)) => continue,
                Ok(None) => return None,
                Err(rule) => {
                    self.reader = Reader::new(&[]);
                    Err(rule)
                }
            };
            self.number += 1;
            let number = self.number;
            let fault = |rule| Malformed { what: "metadata", number, rule, input: &[] };
            return Some(message.and_then(entry).map_err(fault));
        }
    }
}

fn entry(message: &[u8]) -> Result<Metadata<'_>, Rule> {
    let mut reader = Reader::new(message);
    let mut entry = Metadata { family: "", kind: Kind::Unknown, help: "", unit: "" };
    while let Some((number, value)) = reader.field()? {
        match number {
            1 => entry.kind = Kind::from_number(value.varint()?),
            2 => entry.family = value.text()?,
            4 => entry.help = value.text()?,
            5 => entry.unit = value.text()?,
            _ => {}
        }
    }
    if entry.family.is_empty() { Err("metadata has no name") } else { Ok(entry) }
}

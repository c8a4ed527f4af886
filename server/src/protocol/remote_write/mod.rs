//! Prometheus remote write, from the decompressed bytes of a request.
//!
//! [`series`] reads `prometheus.WriteRequest` of version 1, [`Request`] reads
//! `io.prometheus.write.v2.Request` of version 2; both give [`Series`].
//!
//! A series is given when its samples are whole; its labels are checked when they are read, so that
//! who knows its [`identity`](Series::identity) already need not read them.

mod labels;
mod metadata;
mod samples;
mod v1;
mod v2;
mod wire;
#[cfg(test)]
mod tests;

pub use labels::Labels;
pub use metadata::{Kind, Metadata, MetadataEntries, metadata};
pub use samples::Samples;
pub use v1::{SeriesOfOne, series};
pub use v2::{Request, SeriesOfTwo};

use super::Malformed;
use v2::Symbols;

/// The bits of the NaN by which Prometheus says that a series has ended.
const STALE: u64 = 0x7ff0_0000_0000_0002;

/// Whether a value is the mark of a series that has ended; every other NaN is a value that was
/// measured.
#[must_use]
pub fn is_stale(value: f64) -> bool {
    value.to_bits() == STALE
}

/// Which message a request holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// `prometheus.WriteRequest`.
    One,
    /// `io.prometheus.write.v2.Request`.
    Two,
}

impl Version {
    /// The version that a request's `Content-Type` names; none if it is of another kind. Version 1
    /// is what senders mean that name no message.
    #[must_use]
    pub fn of_content_type(value: &str) -> Option<Self> {
        let mut parts = value.split(';').map(str::trim);
        if !parts.next()?.eq_ignore_ascii_case("application/x-protobuf") {
            return None;
        }
        let proto = parts.find_map(|part| {
            let (name, value) = part.split_once('=')?;
            name.trim().eq_ignore_ascii_case("proto").then(|| value.trim().trim_matches('"'))
        });
        match proto {
            None | Some("prometheus.WriteRequest") => Some(Self::One),
            Some("io.prometheus.write.v2.Request") => Some(Self::Two),
            Some(_) => None,
        }
    }
}

/// A series of a request with its samples.
#[derive(Clone, Debug)]
pub struct Series<'a> {
    number: usize,
    message: &'a [u8],
    samples: Samples<'a>,
    /// What the labels refer to; version 1 has them as text.
    symbols: Option<Symbols<'a>>,
    identity: Option<&'a [u8]>,
    unit: Option<&'a str>,
    kind: Kind,
    histograms: usize,
    exemplars: usize,
}

impl<'a> Series<'a> {
    /// Which series of the request it is, from 1.
    #[must_use]
    pub fn number(&self) -> usize {
        self.number
    }

    /// Bytes that name the label set: equal bytes are equal labels.
    ///
    /// Of version 1 they hold for all requests. None when other fields stand between the labels,
    /// which no known sender does: read [`labels`](Self::labels) then. Of version 2 they are
    /// references to the symbols of this request, and mean nothing in another.
    #[must_use]
    pub fn identity(&self) -> Option<&'a [u8]> {
        self.identity
    }

    /// Names and values of the labels, in the order in which they were sent. There is at least one.
    #[must_use]
    pub fn labels(&self) -> Labels<'a> {
        match self.symbols {
            None => Labels::messages(self.number, self.message),
            Some(symbols) => Labels::references(self.number, self.message, symbols),
        }
    }

    /// Values and their times in milliseconds since 1970.
    #[must_use]
    pub fn samples(&self) -> Samples<'a> {
        self.samples.clone()
    }

    /// The unit, where the sender says one; version 1 has none here, see [`metadata`].
    #[must_use]
    pub fn unit(&self) -> Option<&'a str> {
        self.unit
    }

    /// What kind of metric it is, where the sender says it; version 1 does not, see [`metadata`].
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// How many native histograms came along, which are not read.
    #[must_use]
    pub fn histograms(&self) -> usize {
        self.histograms
    }

    /// How many exemplars came along, which are not read.
    #[must_use]
    pub fn exemplars(&self) -> usize {
        self.exemplars
    }
}

#[cold]
fn malformed<'a>(number: usize, rule: &'static str) -> Malformed<'a> {
    // Bytes of a message show nothing that a person could read.
    Malformed { what: "series", number, rule, input: &[] }
}

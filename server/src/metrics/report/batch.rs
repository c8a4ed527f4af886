//! Batches of reports: a JSON array, or a JSON object a line.

use super::decode::{Fields, Json, Reader};
use super::{Fault, Kind, Report, fault, validate};
use concertim::Timestamp;
use std::borrow::Cow;

/// Seconds for which a value counts when its item does not say: an hour, as existing clients do.
const TTL: i64 = 3_600;

/// The title of what is no JSON of the right types.
const MALFORMED: &str = "Bad Request";

impl Fault {
    /// Whether it is of an item that cannot be read, rather than one that breaks a rule.
    pub(crate) fn is_malformed(&self) -> bool {
        self.title == MALFORMED
    }
}

/// One item of a batch, checked.
#[derive(Debug, PartialEq)]
pub(crate) struct Item {
    /// The device's id.
    pub(crate) device: Box<str>,
    pub(crate) report: Report,
    /// When the value was taken, where the item says.
    pub(crate) time: Option<Timestamp>,
}

/// Reads a batch that came at `now` and hands over each item, from 1, or what is wrong with it. An
/// array ends where it is no JSON any more, since nobody knows where the next item would begin; of
/// lines only the one is lost.
pub(crate) fn items(body: &[u8], now: i64, mut each: impl FnMut(u32, Result<Item, Vec<Fault>>)) {
    let mut reader = Reader::new(body, true);
    if reader.skip_space() == Some(b'[') {
        reader.at += 1;
        return array(&mut reader, now, &mut each);
    }
    let lines = body.split(|byte| *byte == b'\n');
    let lines = (1..).zip(lines).filter(|(_, line)| !line.trim_ascii().is_empty());
    for (number, line) in lines {
        let mut reader = Reader::new(line, true);
        let item = item(&mut reader, now).and_then(|item| match reader.skip_space() {
            None => Ok(item),
            Some(_) => Err(reader.unexpected("after top-level value")),
        });
        each(number, item.unwrap_or_else(|why| Err(malformed(why))));
    }
}

fn array(reader: &mut Reader<'_>, now: i64, each: &mut impl FnMut(u32, Result<Item, Vec<Fault>>)) {
    if reader.skip_space() == Some(b']') {
        return;
    }
    for number in 1.. {
        match item(reader, now) {
            Ok(item) => each(number, item),
            Err(why) => return each(number, Err(malformed(why))),
        }
        match reader.skip_space() {
            Some(b',') => reader.at += 1,
            Some(b']') => return,
            _ => {
                let why = reader.unexpected("after array element");
                return each(number.saturating_add(1), Err(malformed(why)));
            }
        }
    }
}

fn malformed(detail: String) -> Vec<Fault> {
    vec![Fault { title: MALFORMED, detail, source: "" }]
}

/// Steps over an item and checks it.
///
/// # Errors
/// When it is no JSON: what follows is not known to be an item.
fn item(reader: &mut Reader<'_>, now: i64) -> Result<Result<Item, Vec<Fault>>, String> {
    let mut fields = Fields { ttl: TTL, slope: Cow::Borrowed("both"), ..Fields::default() };
    reader.item = Some(super::decode::ItemFields::default());
    reader.report(&mut fields)?;
    if let Some(wrong) = reader.wrong_type.take() {
        return Ok(Err(malformed(wrong)));
    }
    let beside = reader.item.take().unwrap_or_default();
    if fields.kind.is_empty() {
        fields.kind = Cow::Borrowed(match fields.value {
            Json::String(_) => Kind::String.name(),
            _ => Kind::Double.name(),
        });
    }
    let mut faults = Vec::new();
    if beside.device.is_empty() {
        faults.push(super::required("device"));
    }
    let time = match beside.time.map(timestamp) {
        None => None,
        Some(Some(time)) => Some(time),
        Some(None) => {
            faults.push(fault("range", "time", "must be seconds since 1970"));
            None
        }
    };
    Ok(match validate(&fields, now) {
        Ok(report) if faults.is_empty() => {
            Ok(Item { device: beside.device.as_ref().into(), report, time })
        }
        Ok(_) => Err(faults),
        Err(more) => {
            faults.extend(more);
            Err(faults)
        }
    })
}

/// The moment of so many seconds, to the microsecond.
fn timestamp(seconds: f64) -> Option<Timestamp> {
    // Up to the year 5138 a double has the microseconds.
    let micros = (0.0..1e11).contains(&seconds).then_some((seconds * 1e6).round())?;
    crate::metrics::samples::at_microseconds(whole(micros))
}

#[expect(clippy::as_conversions, reason = "below 2^57, and whole")]
fn whole(micros: f64) -> i64 {
    micros as i64
}

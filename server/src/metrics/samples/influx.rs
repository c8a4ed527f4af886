//! Lines of InfluxDB's protocol as samples: a series a field.

use super::naming::labelled;
use super::{Gathering, Rules, Wanted, Why, at_microseconds};
use crate::protocol::influx::{FieldValue, Line, Precision, lines, unescape};
use concertim::Timestamp;
use std::borrow::Cow;

/// Gathers the samples of a body that came at `now`, its times being of this precision. Answers how
/// many fields are texts, which have no history.
pub(crate) fn gather(
    body: &[u8],
    precision: Precision,
    now: Timestamp,
    gathering: &mut Gathering<'_>,
) -> usize {
    let mut identity = Vec::new();
    let mut texts = 0;
    for line in lines(body) {
        let line = match line {
            Ok(line) => line,
            Err(fault) => {
                gathering.refuse(1, super::number(fault.number), || fault.to_string());
                continue;
            }
        };
        let number = super::number(line.number());
        let at = match line.time {
            None => Some(now),
            Some(time) => precision.to_microseconds(time).and_then(at_microseconds),
        };
        let Some(at) = at else {
            let why = || "the time is outside the calendar".to_owned();
            gathering.refuse(line.fields().count(), number, why);
            continue;
        };
        identity.clear();
        identity.extend_from_slice(line.head);
        // No byte of a head: what follows is the field.
        identity.push(b'\n');
        let head = identity.len();
        for field in line.fields() {
            let (key, value) = match field {
                Ok(field) => field,
                Err(fault) => {
                    gathering.refuse(1, number, || fault.to_string());
                    continue;
                }
            };
            let value = match value {
                FieldValue::Float(value) => value,
                FieldValue::Integer(value) => nearest(value),
                FieldValue::Unsigned(value) => nearest_unsigned(value),
                FieldValue::Boolean(value) => f64::from(u8::from(value)),
                FieldValue::Text(_) => {
                    texts += 1;
                    continue;
                }
            };
            identity.truncate(head);
            identity.extend_from_slice(key);
            let wanted = |rules: &Rules| wanted(&line, key, rules);
            gathering.push(number, &identity, std::iter::once((at, value)), wanted);
        }
    }
    texts
}

#[expect(clippy::as_conversions, reason = "no other way; history keeps doubles")]
fn nearest(value: i64) -> f64 {
    value as f64
}

#[expect(clippy::as_conversions, reason = "no other way; history keeps doubles")]
fn nearest_unsigned(value: u64) -> f64 {
    value as f64
}

/// The series of a field: `MEASUREMENT.FIELD{tag="value"}` of the device that a tag names.
fn wanted(line: &Line<'_>, field: &[u8], rules: &Rules) -> Result<Wanted, Why> {
    let tags: Vec<(Cow<'_, str>, Cow<'_, str>)> = line.tags().collect();
    let names = &rules.influx_device_tags;
    let device = names.iter().find_map(|name| tags.iter().find(|(key, _)| key == name));
    let Some((named, device)) = device else {
        return Err(format!("no tag names the device: {}", names.join(", ")));
    };
    let (measurement, field) = (line.measurement(), unescape(field));
    let base = [&*measurement, &*rules.influx_separator, &*field].concat();
    let others = tags.iter().filter(|(key, _)| key != named);
    let metric = labelled(&base, others.map(|(key, value)| (&**key, &**value)).collect());
    Ok(Wanted { device: device.clone().into_owned(), metric, units: String::new() })
}

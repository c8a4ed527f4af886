//! Lines of InfluxDB's protocol as samples: a series a field.

use super::gathering::Found;
use super::index::Form;
use super::naming::labelled;
use super::{Gathered, Gathering, Rules, Wanted, Why, at_microseconds};
use crate::protocol::influx::{FieldValue, Line, Lines, Precision, Unlike, lines, unescape};
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
    let mut lines = lines(body);
    let mut times = Times::new(precision, now);
    loop {
        if known(&mut lines, &mut times, gathering).is_ok() {
            continue;
        }
        let Some(line) = lines.next() else { return texts };
        let line = match line {
            Ok(line) => line,
            Err(fault) => {
                gathering.refuse(1, super::number(fault.number), || fault.to_string());
                continue;
            }
        };
        let number = super::number(line.number());
        let Some(at) = times.at(line.time) else {
            let why = || "the time is outside the calendar".to_owned();
            gathering.refuse(line.fields().count(), number, why);
            continue;
        };
        identity.clear();
        identity.extend_from_slice(line.head);
        // No byte of a head: what follows is the field.
        identity.push(b'\n');
        let head = identity.len();
        let form = Form::Line { head: super::number(line.head.len()) };
        for field in line.fields() {
            let (key, value) = match field {
                Ok(field) => field,
                Err(fault) => {
                    gathering.refuse(1, number, || fault.to_string());
                    continue;
                }
            };
            let Some(value) = history_of(&value) else {
                texts += 1;
                continue;
            };
            identity.truncate(head);
            identity.extend_from_slice(key);
            let wanted = |rules: &Rules| wanted(&line, key, rules);
            gathering.push_as(form, number, &identity, std::iter::once((at, value)), wanted);
        }
    }
}

/// The times of a request as moments. Most are the same as the last.
pub(super) struct Times {
    precision: Precision,
    now: Timestamp,
    last: (i64, Option<Timestamp>),
}

impl Times {
    pub(super) fn new(precision: Precision, now: Timestamp) -> Self {
        Self { precision, now, last: (0, at_microseconds(0)) }
    }

    /// The moment, if the calendar has it.
    #[inline]
    fn at(&mut self, time: Option<i64>) -> Option<Timestamp> {
        let Some(time) = time else { return Some(self.now) };
        if time != self.last.0 {
            self.last = (time, self.precision.to_microseconds(time).and_then(at_microseconds));
        }
        self.last.1
    }
}

/// Gathers the next line, if its fields are the next ones of those that came before, in their order and
/// without any other: nothing of their names is read then, and each costs 15 ns.
#[inline]
pub(super) fn known(
    lines: &mut Lines<'_>,
    times: &mut Times,
    gathering: &mut Gathering<'_>,
) -> Result<(), Unlike> {
    let Gathering { index, next, latest, gathered: Gathered { found, .. }, .. } = gathering;
    let begun = found.len();
    let mut gather = || {
        let mut field = index.field(*next).ok_or(Unlike)?;
        let head = field.head;
        let mut line = lines.known(head)?;
        let number = super::number(line.number());
        let mut at = next.wrapping_add(1);
        loop {
            let value = history_of(&line.field(field.key)?).ok_or(Unlike)?;
            found.push(Found { place: field.place, number, at: *latest, value });
            if !line.has_more() {
                break;
            }
            field = index.field(at).filter(|field| field.head == head).ok_or(Unlike)?;
            at = at.wrapping_add(1);
        }
        let time = line.end(|time| times.at(time).filter(|at| at <= latest))?;
        found.iter_mut().skip(begun).for_each(|found| found.at = time);
        *next = at;
        Ok(())
    };
    let gathered = gather();
    if gathered.is_err() {
        found.truncate(begun);
    }
    gathered
}

/// What history keeps of a value; nothing of a text.
#[inline]
fn history_of(value: &FieldValue<'_>) -> Option<f64> {
    Some(match *value {
        FieldValue::Float(value) => value,
        FieldValue::Integer(value) => nearest(value),
        FieldValue::Unsigned(value) => nearest_unsigned(value),
        FieldValue::Boolean(value) => f64::from(u8::from(value)),
        FieldValue::Text(_) => return None,
    })
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

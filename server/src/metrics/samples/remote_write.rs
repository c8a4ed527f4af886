//! Messages of Prometheus' remote write as samples.

use super::gathering::Found;
use super::index::Form;
use super::naming::labelled;
use super::{Gathered, Gathering, Rules, Wanted, Why, at_microseconds, number};
use crate::protocol::Malformed;
use crate::protocol::remote_write::{Request, Series, SeriesOfOne, is_stale, series};
use concertim::Timestamp;

/// What came along that has no place here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct LeftOut {
    pub(crate) histograms: usize,
    pub(crate) exemplars: usize,
}

/// Gathers the samples of a message of version 1.
pub(crate) fn gather(body: &[u8], gathering: &mut Gathering<'_>) -> LeftOut {
    let mut left_out = LeftOut::default();
    let mut identity = Vec::new();
    let mut all = series(body);
    loop {
        if known(&mut all, gathering).is_some() {
            continue;
        }
        let Some(series) = all.next() else { return left_out };
        let Some(series) = read(series, gathering, &mut left_out) else { continue };
        match series.identity() {
            Some(identity) => push(&series, Form::Labels, identity, gathering),
            None => match text_identity(&series, &mut identity) {
                Ok(()) => push(&series, Form::Other, &identity, gathering),
                Err(fault) => {
                    gathering.refuse(series.samples().count(), number(fault.number), || {
                        fault.to_string()
                    })
                }
            },
        }
    }
}

/// Gathers the next series, if its labels are the next ones of those that came before, and it has one
/// sample: its labels are not read then.
#[inline]
fn known(all: &mut SeriesOfOne<'_>, gathering: &mut Gathering<'_>) -> Option<()> {
    let Gathering { index, next, latest, gathered: Gathered { found, .. }, .. } = gathering;
    let (labels, place) = index.labels(*next)?;
    let before = all.clone();
    let (series, value, milliseconds) = all.known(labels)?;
    let at = moment(milliseconds).filter(|at| at <= latest);
    let Some(at) = at else {
        *all = before;
        return None;
    };
    found.push(Found { place, number: number(series), at, value: worth(value) });
    *next = next.wrapping_add(1);
    Some(())
}

/// Gathers the samples of a message of version 2, whose labels are references within the message.
///
/// # Errors
/// When the symbols cannot be read, so that no series can.
pub(crate) fn gather_two(body: &[u8], gathering: &mut Gathering<'_>) -> Result<LeftOut, Why> {
    let mut left_out = LeftOut::default();
    let mut identity = Vec::new();
    let request = Request::read(body).map_err(|fault| fault.to_string())?;
    for series in request.series() {
        let Some(series) = read(series, gathering, &mut left_out) else { continue };
        match text_identity(&series, &mut identity) {
            Ok(()) => push(&series, Form::Other, &identity, gathering),
            Err(fault) => gathering
                .refuse(series.samples().count(), number(fault.number), || fault.to_string()),
        }
    }
    Ok(left_out)
}

fn read<'a>(
    series: Result<Series<'a>, Malformed<'_>>,
    gathering: &mut Gathering<'_>,
    left_out: &mut LeftOut,
) -> Option<Series<'a>> {
    match series {
        Ok(series) => {
            left_out.histograms += series.histograms();
            left_out.exemplars += series.exemplars();
            Some(series)
        }
        Err(fault) => {
            gathering.refuse(1, number(fault.number), || fault.to_string());
            None
        }
    }
}

#[inline]
fn push(series: &Series<'_>, form: Form, identity: &[u8], gathering: &mut Gathering<'_>) {
    let number = number(series.number());
    let mut outside = 0;
    let samples = series.samples().filter_map(|(value, milliseconds)| {
        let at = moment(milliseconds);
        outside += usize::from(at.is_none());
        Some((at?, worth(value)))
    });
    gathering.push_as(form, number, identity, samples, |rules| wanted(series, rules));
    if outside > 0 {
        gathering.refuse(outside, number, || "the time is outside the calendar".to_owned());
    }
}

/// The moment of so many milliseconds since 1970, if there is one.
fn moment(milliseconds: i64) -> Option<Timestamp> {
    milliseconds.checked_mul(1_000).and_then(at_microseconds)
}

/// What history keeps of a value.
fn worth(value: f64) -> f64 {
    // The end of a series: not known from here on.
    if is_stale(value) { f64::NAN } else { value }
}

/// Labels as text, as what names a series.
fn text_identity<'a>(series: &Series<'a>, identity: &mut Vec<u8>) -> Result<(), Malformed<'a>> {
    identity.clear();
    for label in series.labels() {
        let (name, value) = label?;
        for text in [name, value] {
            identity.extend_from_slice(&text.len().to_le_bytes());
            identity.extend_from_slice(text.as_bytes());
        }
    }
    Ok(())
}

/// The series of a label set: `NAME{label="value"}` of the device that a label names.
fn wanted(series: &Series<'_>, rules: &Rules) -> Result<Wanted, Why> {
    let labels: Result<Vec<(&str, &str)>, Malformed<'_>> = series.labels().collect();
    let labels = labels.map_err(|fault| fault.to_string())?;
    let names = &rules.prometheus_device_labels;
    let device = names.iter().find_map(|name| labels.iter().find(|(key, _)| key == name));
    let Some((named, device)) = device else {
        return Err(format!("no label names the device: {}", names.join(", ")));
    };
    let base = labels.iter().find(|(key, _)| *key == "__name__").map(|(_, value)| *value);
    let base = base.ok_or_else(|| "there is no label __name__".to_owned())?;
    let ignored = |key: &str| rules.prometheus_ignore_labels.iter().any(|name| name == key);
    let others = labels.iter().copied();
    let others = others.filter(|(key, _)| key != named && *key != "__name__" && !ignored(key));
    let device = if rules.prometheus_strip_port { without_port(device) } else { device };
    Ok(Wanted {
        device: device.to_owned(),
        metric: labelled(base, others.collect()),
        units: series.unit().unwrap_or_default().to_owned(),
    })
}

/// `host` of `host:9100`; an address of IPv6 without brackets has no port.
fn without_port(device: &str) -> &str {
    match device.rsplit_once(':') {
        Some((host, port))
            if !port.is_empty()
                && port.bytes().all(|byte| byte.is_ascii_digit())
                && (!host.contains(':') || host.ends_with(']')) =>
        {
            host
        }
        _ => device,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_are_left_out() {
        for (device, host) in [
            ("db1:9100", "db1"),
            ("db1", "db1"),
            ("db1:", "db1:"),
            ("db1:x", "db1:x"),
            ("[::1]:9100", "[::1]"),
            ("fe80::1", "fe80::1"),
            ("10.0.0.1:80", "10.0.0.1"),
        ] {
            assert_eq!(without_port(device), host);
        }
    }
}

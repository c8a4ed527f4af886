//! Lines of Graphite's plaintext protocol as samples.

use super::naming::labelled;
use super::{Gathering, Rules, Wanted, Why};
use crate::protocol::graphite::{Line, lines};
use concertim::Timestamp;

/// Gathers the samples of whole lines that came at `now`.
pub(crate) fn gather(body: &[u8], now: Timestamp, gathering: &mut Gathering<'_>) {
    for line in lines(body) {
        match line {
            Ok(line) => {
                let number = super::number(line.number());
                let at = line.time.map_or(now, Timestamp::from_seconds);
                let sample = std::iter::once((at, line.value));
                gathering.push(number, line.path, sample, |rules| wanted(&line, rules));
            }
            Err(fault) => {
                gathering.refuse(1, super::number(fault.number), || fault.to_string());
            }
        }
    }
}

/// The series of a path: the rest of it, of the device that one of its parts or a tag names.
fn wanted(line: &Line<'_>, rules: &Rules) -> Result<Wanted, Why> {
    let tags: Vec<(&str, &str)> = line.tags().collect();
    let path = line.name();
    let path = path.strip_prefix(&*rules.graphite_prefix).unwrap_or(path);
    let named = rules.influx_device_tags.iter();
    let tag = named.clone().find_map(|name| tags.iter().find(|(key, _)| key == name));
    let (device, base) = match tag {
        Some((_, device)) => (*device, path.to_owned()),
        None => {
            let mut parts: Vec<&str> = path.split('.').collect();
            let at = rules.graphite_device_segment;
            if parts.len() < 2 || at >= parts.len() {
                return Err(format!(
                    "part {at} of the path names the device, and the others the metric: '{}'",
                    path.escape_debug()
                ));
            }
            let device = parts.remove(at);
            (device, parts.join("."))
        }
    };
    let others = tags.iter().filter(|(key, _)| !named.clone().any(|name| key == name));
    let metric = labelled(&base, others.copied().collect());
    Ok(Wanted { device: device.to_owned(), metric, units: String::new() })
}

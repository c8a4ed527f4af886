//! Value lists of collectd as samples: a series a data source.

use super::naming::labelled;
use super::{Gathering, Rules, Wanted, Why, at_microseconds};
use crate::protocol::collectd::{Item, items};

/// Gathers the samples of a body that came at `now`.
pub(crate) fn gather(body: &[u8], gathering: &mut Gathering<'_>) {
    let mut identity = Vec::new();
    for item in items(body) {
        let item = match item {
            Ok(item) => item,
            Err(fault) => {
                gathering.refuse(1, super::number(fault.number), || fault.to_string());
                continue;
            }
        };
        let number = super::number(item.number());
        let Some(at) = at_microseconds(item.time) else {
            let why = || "the time is outside the calendar".to_owned();
            gathering.refuse(item.readings().count(), number, why);
            continue;
        };
        identity.clear();
        let parts = [&item.host, &item.plugin, &item.plugin_instance, &item.kind];
        for part in parts.into_iter().chain([&item.type_instance]) {
            identity.extend_from_slice(part.as_bytes());
            identity.push(0);
        }
        let list = identity.len();
        for reading in item.readings() {
            identity.truncate(list);
            identity.extend_from_slice(reading.source.as_bytes());
            let sample = std::iter::once((at, reading.value.unwrap_or(f64::NAN)));
            let wanted = |rules: &Rules| Ok::<Wanted, Why>(wanted(&item, &reading.source, rules));
            gathering.push(number, &identity, sample, wanted);
        }
    }
}

/// The series of a data source: `PLUGIN-INSTANCE.TYPE-INSTANCE.SOURCE`, without instances that are
/// empty and the source's usual name.
fn wanted(item: &Item<'_>, source: &str, rules: &Rules) -> Wanted {
    let with = |name: &str, instance: &str| match instance {
        "" => name.to_owned(),
        instance => format!("{name}-{instance}"),
    };
    let mut parts =
        vec![with(&item.plugin, &item.plugin_instance), with(&item.kind, &item.type_instance)];
    if source != "value" {
        parts.push(source.to_owned());
    }
    let metric = labelled(&parts.join(&rules.collectd_separator), Vec::new());
    Wanted { device: item.host.to_string(), metric, units: String::new() }
}

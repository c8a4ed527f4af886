//! What collectd's `write_http` sends with `Format "JSON"`: an array of value lists.
//!
//! ```
//! let body = br#"[{"values":[0.5],"dstypes":["gauge"],"dsnames":["value"],"time":1700000000.25,
//!     "interval":10.0,"host":"h","plugin":"load","plugin_instance":"","type":"load",
//!     "type_instance":"short"}]"#;
//! let item = concertim_server::protocol::collectd::items(body).next().unwrap().unwrap();
//! let reading = item.readings().next().unwrap();
//! assert_eq!((&*item.plugin, &*reading.source, reading.value), ("load", "value", Some(0.5)));
//! assert_eq!(item.time, 1_700_000_000_250_000);
//! ```

mod array;
#[cfg(test)]
mod tests;

use super::{Malformed, number};
use array::{Elements, Text};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::borrow::Cow;

/// How a source's value counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A value as it was measured, or a rate that collectd calculated.
    Gauge,
    /// A count that may fall.
    Derive,
    /// A count that only grows and wraps.
    Counter,
    /// A count since the last reading.
    Absolute,
}

impl Kind {
    fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "gauge" => Self::Gauge,
            "derive" => Self::Derive,
            "counter" => Self::Counter,
            "absolute" => Self::Absolute,
            _ => return None,
        })
    }
}

/// A value list: the values that a plugin read at one time.
#[derive(Clone, Debug)]
pub struct Item<'a> {
    /// The machine.
    pub host: Cow<'a, str>,
    /// The plugin that read it, such as `interface`.
    pub plugin: Cow<'a, str>,
    /// Of what the plugin read it, such as `eth0`; often empty.
    pub plugin_instance: Cow<'a, str>,
    /// The type, such as `if_octets`.
    pub kind: Cow<'a, str>,
    /// Which of its type, such as `free`; often empty.
    pub type_instance: Cow<'a, str>,
    /// Microseconds since 1970.
    pub time: i64,
    /// Microseconds between two readings; 0 if the sender does not say.
    pub interval: i64,
    number: usize,
    values: Elements<'a>,
    names: Elements<'a>,
    kinds: Elements<'a>,
}

/// One value of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading<'a> {
    /// The data source's name: `value` where the type has only one.
    pub source: Cow<'a, str>,
    /// How its value counts.
    pub kind: Kind,
    /// The value; none if collectd does not know it.
    pub value: Option<f64>,
}

impl<'a> Item<'a> {
    /// Which item of the body it is, from 1.
    #[must_use]
    pub fn number(&self) -> usize {
        self.number
    }

    /// The values with their sources; there is at least one.
    pub fn readings(&self) -> impl Iterator<Item = Reading<'a>> + use<'a> {
        let (mut values, mut names, mut kinds) = (self.values, self.names, self.kinds);
        std::iter::from_fn(move || reading(&mut values, &mut names, &mut kinds).ok().flatten())
    }
}

const SAME_LENGTH: &str = "values, dsnames and dstypes have the same length";

/// The next value with its source; none when all three lists end together.
fn reading<'a>(
    values: &mut Elements<'a>,
    names: &mut Elements<'a>,
    kinds: &mut Elements<'a>,
) -> Result<Option<Reading<'a>>, &'static str> {
    const NAME: &str = "a name of dsnames is a text and not empty";
    const KIND: &str = "a type of dstypes is gauge, derive, counter or absolute";
    const VALUE: &str = "a value is a finite number or null";
    let value = values.next::<&'a RawValue>().transpose().map_err(|_| VALUE)?;
    let name = names.next::<Text<'a>>().transpose().map_err(|_| NAME)?;
    let kind = kinds.next::<Text<'a>>().transpose().map_err(|_| KIND)?;
    let (Some(value), Some(Text(source)), Some(Text(kind))) = (value, &name, &kind) else {
        let together = value.is_none() && name.is_none() && kind.is_none();
        return if together { Ok(None) } else { Err(SAME_LENGTH) };
    };
    if source.is_empty() {
        return Err(NAME);
    }
    let kind = Kind::parse(kind).ok_or(KIND)?;
    let value = match value.get() {
        "null" => None,
        text => Some(number::float(text).ok_or(VALUE)?),
    };
    Ok(Some(Reading { source: source.clone(), kind, value }))
}

/// An item as it is sent. Numbers stay text, so that none of their digits is lost.
#[derive(Deserialize)]
struct Sent<'a> {
    #[serde(borrow)]
    values: &'a RawValue,
    #[serde(borrow)]
    dstypes: &'a RawValue,
    #[serde(borrow)]
    dsnames: &'a RawValue,
    #[serde(borrow)]
    time: &'a RawValue,
    #[serde(borrow, default)]
    interval: Option<&'a RawValue>,
    #[serde(borrow)]
    host: Cow<'a, str>,
    #[serde(borrow)]
    plugin: Cow<'a, str>,
    #[serde(borrow, default)]
    plugin_instance: Cow<'a, str>,
    #[serde(borrow, rename = "type")]
    kind: Cow<'a, str>,
    #[serde(borrow, default)]
    type_instance: Cow<'a, str>,
}

/// The items of a body. One that is JSON and no value list, a notification for instance, is an error
/// and ends none of the others; where the body is no JSON, that error is the last item.
#[must_use]
pub fn items(body: &[u8]) -> Items<'_> {
    Items { elements: Elements::new(body), number: 0, over: false }
}

/// The items of a body, see [`items`].
#[derive(Clone, Debug)]
pub struct Items<'a> {
    elements: Elements<'a>,
    number: usize,
    over: bool,
}

impl<'a> Iterator for Items<'a> {
    type Item = Result<Item<'a>, Malformed<'a>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.over {
            return None;
        }
        let here = self.elements.rest();
        let raw = self.elements.next::<&'a RawValue>()?;
        self.number += 1;
        let number = self.number;
        let malformed = |rule, input| Malformed { what: "item", number, rule, input };
        Some(match raw {
            Ok(raw) => {
                item(raw.get(), number).map_err(|rule| malformed(rule, raw.get().as_bytes()))
            }
            Err(rule) => {
                self.over = true;
                Err(malformed(rule, here.trim_ascii_start()))
            }
        })
    }
}

fn item(text: &str, number: usize) -> Result<Item<'_>, &'static str> {
    const VALUE_LIST: &str =
        "a value list has values, dsnames, dstypes, time, host, plugin and type";
    const TIME: &str = "the time is seconds since 1970";
    let sent: Sent<'_> = serde_json::from_str(text).map_err(|_| VALUE_LIST)?;
    let item = Item {
        time: number::microseconds(sent.time.get()).filter(|time| *time >= 0).ok_or(TIME)?,
        interval: match sent.interval {
            None => 0,
            Some(interval) => number::microseconds(interval.get())
                .filter(|interval| *interval >= 0)
                .ok_or("the interval is a number of seconds")?,
        },
        number,
        values: Elements::new(sent.values.get().as_bytes()),
        names: Elements::new(sent.dsnames.get().as_bytes()),
        kinds: Elements::new(sent.dstypes.get().as_bytes()),
        host: sent.host,
        plugin: sent.plugin,
        plugin_instance: sent.plugin_instance,
        kind: sent.kind,
        type_instance: sent.type_instance,
    };
    if item.host.is_empty() || item.plugin.is_empty() || item.kind.is_empty() {
        return Err("host, plugin and type are not empty");
    }
    let (mut values, mut names, mut kinds) = (item.values, item.names, item.kinds);
    let mut some = false;
    while reading(&mut values, &mut names, &mut kinds)?.is_some() {
        some = true;
    }
    if some { Ok(item) } else { Err("there are no values") }
}

//! `update` through a daemon: times and templates become what the daemon takes, seconds and a
//! value for each data source in file order.

use super::{Daemon, REQUEST_MAX, info, word_size};
use crate::command::{Host, update as local};
use crate::error::{Error, Result};
use crate::number;
use crate::rrd::{FactValue, Rrd};
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

/// What `update` was told.
#[derive(Debug)]
pub(in crate::command) struct Update<'a> {
    pub(in crate::command) file: &'a OsStr,
    pub(in crate::command) template: Option<&'a OsStr>,
    pub(in crate::command) skip_past: bool,
    /// `TIME:VALUE[:VALUE...]` each.
    pub(in crate::command) arguments: Vec<&'a OsStr>,
}

/// Hands the readings to `daemon`, in as many requests as they need.
///
/// # Errors
/// The daemon's, before which it has taken the readings that stand before the refused one; and a
/// template that does not fit.
pub(in crate::command) fn update(
    mut daemon: Daemon<'_>,
    host: &dyn Host,
    update: &Update<'_>,
) -> Result<()> {
    let name = daemon.name_of(update.file)?;
    let places = match update.template {
        None => None,
        Some(template) => Some(Places::of(template, &sources(&mut daemon, update.file)?)?),
    };
    let mut readings = Vec::with_capacity(update.arguments.len());
    for argument in &update.arguments {
        let reading = timed(argument.as_bytes(), host)?;
        readings.push(match &places {
            None => reading,
            Some(places) => places.map(&reading)?,
        });
    }
    let mut left = readings.as_slice();
    while !left.is_empty() {
        let (now, later) = left.split_at_checked(fitting(&name, left)).unwrap_or((left, &[]));
        match send(&mut daemon, &name, now) {
            Ok(()) => left = later,
            Err(error) if update.skip_past => {
                // The daemon has what stands before the refused reading; go on behind it.
                let refused = too_old(&error, left).ok_or(error)?;
                left = left.get(refused + 1..).unwrap_or_default();
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn send(daemon: &mut Daemon<'_>, name: &[u8], readings: &[Vec<u8>]) -> Result<()> {
    let mut words = vec![&b"update"[..], name];
    words.extend(readings.iter().map(Vec::as_slice));
    daemon.ask(&words, |_| Ok(()))?;
    Ok(())
}

/// How many of the readings one request carries: at least one.
fn fitting(name: &[u8], readings: &[Vec<u8>]) -> usize {
    let mut size = "update\n".len() + word_size(name);
    let fits = readings.iter().take_while(|reading| {
        size += word_size(reading);
        size <= REQUEST_MAX
    });
    fits.count().max(1)
}

/// The place of the reading that the daemon refused because its time is past.
fn too_old(error: &Error, readings: &[Vec<u8>]) -> Option<usize> {
    let (_, text) = error.message().split_once("illegal attempt to update using time ")?;
    let (time, _) = text.split_once(' ')?;
    let refused: f64 = time.parse().ok()?;
    readings.iter().position(|reading| {
        let time = reading.split(|byte| *byte == b':').next().and_then(number::parse);
        time.is_some_and(|time| (time - refused).abs() < 1e-6)
    })
}

/// The argument with its time in seconds: `N`, times before now and at-style times are replaced.
fn timed(argument: &[u8], host: &dyn Host) -> Result<Vec<u8>> {
    let position = |wanted| argument.iter().position(|byte| *byte == wanted);
    let at_style = position(b'@');
    let end = at_style.or_else(|| position(b':'));
    let Some((time, values)) = end.and_then(|end| argument.split_at_checked(end)) else {
        // The daemon says what is wrong with it.
        return Ok(argument.to_vec());
    };
    let seconds = if at_style.is_some() {
        local::at_style_time(time, host)?
    } else if time == b"N" {
        host.now()
    } else if time.first() == Some(&b'-') {
        local::plain_time(time, host)?
    } else {
        return Ok(argument.to_vec());
    };
    let mut replaced = seconds.seconds().to_string().into_bytes();
    replaced.push(b':');
    replaced.extend_from_slice(values.get(1..).unwrap_or_default());
    Ok(replaced)
}

/// The names of the data sources that take readings, in file order.
fn sources(daemon: &mut Daemon<'_>, file: &OsStr) -> Result<Vec<String>> {
    const COMPUTED: &str = "COMPUTE";
    if daemon.is_local()
        && let Ok(rrd) = Rrd::open_read_only(file)
    {
        let sources = rrd.schema().data_sources().iter();
        let reading = sources.filter(|source| source.kind().name() != COMPUTED);
        return Ok(reading.map(|source| source.name().to_owned()).collect());
    }
    let facts = info(daemon, file)?;
    let computed = FactValue::Text(COMPUTED.into());
    let kinds = facts.into_iter().filter(|fact| fact.value != computed);
    let names = kinds
        .filter_map(|fact| fact.key.strip_prefix("ds[")?.strip_suffix("].type").map(str::to_owned));
    Ok(names.collect())
}

/// Where the values of a template go.
struct Places {
    /// For each value its place in file order.
    places: Vec<usize>,
    sources: usize,
}

impl Places {
    fn of(template: &OsStr, sources: &[String]) -> Result<Self> {
        let names = template.as_bytes().split(|byte| *byte == b':');
        let places: Option<Vec<usize>> =
            names.map(|name| sources.iter().position(|source| source.as_bytes() == name)).collect();
        let places = places.ok_or_else(|| {
            super::refuse(format!(
                "rrd_map_template_to_values: there are fields in template ({}) that are not in \
                 the rrdfile ({})",
                template.display(),
                sources.join(":")
            ))
        })?;
        Ok(Self { places, sources: sources.len() })
    }

    /// The reading with a value for each data source, unknown for those without one.
    fn map(&self, reading: &[u8]) -> Result<Vec<u8>> {
        let mut parts = reading.split(|byte| *byte == b':');
        let time = parts.next().unwrap_or_default();
        let values: Vec<&[u8]> = parts.collect();
        if values.len() != self.places.len() {
            return Err(super::refuse(format!(
                "rrd_map_template_to_values: mismatch of number of fields in template ({}) with \
                 number of fields in values ({})",
                self.places.len(),
                values.len()
            )));
        }
        let mut mapped = vec![&b"U"[..]; self.sources];
        for (value, place) in values.iter().zip(&self.places) {
            if let Some(slot) = mapped.get_mut(*place) {
                *slot = value;
            }
        }
        let mut out = time.to_vec();
        for value in mapped {
            out.push(b':');
            out.extend_from_slice(value);
        }
        Ok(out)
    }
}

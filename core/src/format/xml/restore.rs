//! XML to a database.
//!
//! What RRDtool lets pass and then stumbles over is refused here: a missing definition, an element
//! given twice, an archive without rows, text after a number, a version of the future. What it
//! fills with zeros because old dumps lack it (the open step, the open rows) is filled as there.

use super::rows::regular_row;
use super::tokens::{HOLT_WINTERS, Tokens};
use crate::error::{Error, ErrorKind, Result};
use crate::number;
use crate::schema::{
    ARCHIVES_MAX, Archive, CdpPrep, Consolidation, DATA_SOURCES_MAX, DataSource, DataSourceKind,
    DataSourceName, LiveHead, PdpPrep, ReadingText, Schema, UNKNOWN, Version,
};
use crate::time::{Step, Timestamp};
use std::borrow::Cow;
use std::str::FromStr;

/// Consolidation functions of Holt-Winters archives.
const HOLT_WINTERS_FUNCTIONS: [&str; 6] =
    ["HWPREDICT", "MHWPREDICT", "SEASONAL", "DEVSEASONAL", "DEVPREDICT", "FAILURES"];

/// What a dump says.
#[derive(Debug)]
pub struct Restored {
    /// The definition.
    pub schema: Schema,
    /// The state; of every archive the last row counts as written last.
    pub live: LiveHead,
    /// Per archive its rows, oldest first, one value a data source.
    pub rows: Vec<Vec<f64>>,
}

/// Reads a dump (`rrdrestore(1)`).
///
/// With `range_check`, values of rows outside the minimum and maximum of their data source become
/// unknown. Every unknown value becomes [`UNKNOWN`], as in RRDtool.
///
/// # Errors
/// [`ErrorKind::Corrupt`] with the line for what is not XML or breaks a rule of the form,
/// [`ErrorKind::Unsupported`] for COMPUTE data sources and Holt-Winters archives,
/// [`ErrorKind::OtherVersion`] for a version that is not 1 to 5, and [`ErrorKind::OutOfBounds`]
/// for numbers outside the rules of [`Schema`].
pub fn restore(xml: &[u8], range_check: bool) -> Result<Restored> {
    let mut tokens = Tokens::new(xml)?;
    tokens.root()?;
    let mut restore = Restore {
        tokens,
        range_check,
        sources: Vec::new(),
        archives: Vec::new(),
        pdp: PdpPrep::default(),
        cdp: CdpPrep::default(),
        rows: Vec::new(),
    };
    let (version, step, last_update) = restore.rrd()?;
    restore.tokens.finish()?;
    let schema = Schema::with_version(version, step, restore.sources, restore.archives)?;
    let current_row = schema.archives().iter().map(|archive| archive.rows() - 1).collect();
    let live = LiveHead { last_update, pdp: restore.pdp, cdp: restore.cdp, current_row };
    Ok(Restored { schema, live, rows: restore.rows })
}

struct Restore<'a> {
    tokens: Tokens<'a>,
    range_check: bool,
    sources: Vec<DataSource>,
    archives: Vec<Archive>,
    pdp: PdpPrep,
    cdp: CdpPrep,
    rows: Vec<Vec<f64>>,
}

impl<'a> Restore<'a> {
    fn rrd(&mut self) -> Result<(Version, Step, Timestamp)> {
        const ROOM: &str = "parse_tag_rrd";
        let (mut version, mut step, mut last_update) = (None, None, None);
        while let Some(name) = self.tokens.child(ROOM)? {
            match name {
                "version" => {
                    let found = self.version()?;
                    self.once(name, &mut version, found)?;
                }
                "step" => {
                    let seconds = self.whole(name)?;
                    let found = Step::from_seconds(seconds).map_err(|error| self.placed(error))?;
                    self.once(name, &mut step, found)?;
                }
                "lastupdate" => {
                    let found = self.whole::<i64>(name)?;
                    self.once(name, &mut last_update, found)?;
                }
                "ds" => self.data_source()?,
                "rra" => self.archive()?,
                other => return Err(self.tokens.unknown(ROOM, other)),
            }
        }
        let version = self.need("rrd", "version", version)?;
        let step = self.need("rrd", "step", step)?;
        let seconds = self.need("rrd", "lastupdate", last_update)?;
        let micros = self.tokens.exact().map_or(0, |exact| exact.microseconds);
        Ok((version, step, Timestamp::new(seconds, micros)?))
    }

    fn version(&mut self) -> Result<Version> {
        let text = self.field("version", 5)?;
        match text.parse() {
            // RRDtool writes nothing older than 0003 since 1.2, whatever it reads.
            Ok(number) => match Version::new(number) {
                Ok(version) => Ok(version.max(Version::V3)),
                Err(error) => Err(self.placed(error)),
            },
            Err(_) => Err(self.tokens.corrupt(&format!("<version> is not a number: '{text}'"))),
        }
    }

    fn data_source(&mut self) -> Result<()> {
        const ROOM: &str = "parse_tag_ds";
        if !self.archives.is_empty() {
            return Err(self.definitions_first());
        }
        if self.sources.len() == DATA_SOURCES_MAX {
            let message = format!("{DATA_SOURCES_MAX} data sources are the most");
            return Err(self.tokens.error(ErrorKind::OutOfBounds, &message));
        }
        let (mut title, mut kind, mut heartbeat) = (None, None, None);
        let (mut minimum, mut maximum) = (None, None);
        let (mut reading, mut value, mut unknown) = (None, None, None);
        while let Some(name) = self.tokens.child(ROOM)? {
            match name {
                "name" => {
                    let text = self.field(name, 20)?;
                    let found = DataSourceName::from_file(&text);
                    let found = found.map_err(|error| self.placed(error))?;
                    self.once(name, &mut title, found)?;
                }
                "type" => {
                    let found = self.kind()?;
                    self.once(name, &mut kind, found)?;
                }
                "minimal_heartbeat" => {
                    let found = self.whole::<u64>(name)?;
                    self.once(name, &mut heartbeat, found)?;
                }
                "min" => {
                    let found = self.number(name)?;
                    self.once(name, &mut minimum, found)?;
                }
                "max" => {
                    let found = self.number(name)?;
                    self.once(name, &mut maximum, found)?;
                }
                "last_ds" => {
                    let found = ReadingText::new(self.field(name, 30)?.as_bytes());
                    self.once(name, &mut reading, found)?;
                }
                "value" => {
                    let found = self.number(name)?;
                    self.once(name, &mut value, found)?;
                }
                "unknown_sec" => {
                    let found = self.whole::<u64>(name)?;
                    self.once(name, &mut unknown, found)?;
                }
                "cdef" => return Err(self.compute()),
                other => return Err(self.tokens.unknown(ROOM, other)),
            }
        }
        self.sources.push(DataSource::from_parts(
            self.need("ds", "name", title)?,
            self.need("ds", "type", kind)?,
            self.need("ds", "minimal_heartbeat", heartbeat)?,
            self.need("ds", "min", minimum)?,
            self.need("ds", "max", maximum)?,
        ));
        self.pdp.reading.push(reading.unwrap_or(ReadingText::new(b"")));
        self.pdp.value.push(value.unwrap_or_default());
        self.pdp.unknown_seconds.push(unknown.unwrap_or_default());
        Ok(())
    }

    fn kind(&mut self) -> Result<DataSourceKind> {
        let text = self.field("type", 20)?;
        if text == "COMPUTE" {
            return Err(self.compute());
        }
        DataSourceKind::from_name(&text).map_err(|error| {
            let message = format!("parse_tag_ds_type: Unknown data source type: {text}");
            self.tokens.error(error.kind(), &message)
        })
    }

    fn archive(&mut self) -> Result<()> {
        const ROOM: &str = "parse_tag_rra";
        if self.sources.is_empty() {
            return Err(self.definitions_first());
        }
        if self.archives.len() == ARCHIVES_MAX {
            let message = format!("{ARCHIVES_MAX} archives are the most");
            return Err(self.tokens.error(ErrorKind::OutOfBounds, &message));
        }
        let (mut function, mut per_row, mut xff) = (None, None, None);
        let (mut prepared, mut rows) = (None, None);
        while let Some(name) = self.tokens.child(ROOM)? {
            match name {
                "cf" => {
                    let found = self.consolidation()?;
                    self.once(name, &mut function, found)?;
                }
                "pdp_per_row" => {
                    let found = self.whole::<u64>(name)?;
                    self.once(name, &mut per_row, found)?;
                }
                // Version 0001 has it here, later ones inside <params>.
                "xff" => {
                    let found = self.number(name)?;
                    self.once(name, &mut xff, found)?;
                }
                "params" => self.parameters(&mut xff)?,
                "cdp_prep" => {
                    let found = self.preparation()?;
                    self.once(name, &mut prepared, found)?;
                }
                "database" => {
                    let found = self.database()?;
                    self.once(name, &mut rows, found)?;
                }
                other => return Err(self.misplaced(ROOM, other)),
            }
        }
        let sources = self.sources.len();
        let rows = self.need("rra", "database", rows)?;
        let archive = Archive::new(
            self.need("rra", "cf", function)?,
            self.need("rra", "xff", xff)?,
            self.need("rra", "pdp_per_row", per_row)?,
            u64::try_from(rows.len() / sources).unwrap_or(u64::MAX),
        );
        self.archives.push(archive.map_err(|error| self.placed(error))?);
        self.rows.push(rows);
        let prepared = prepared.unwrap_or_else(|| Prepared {
            primary: vec![0.0; sources],
            secondary: vec![0.0; sources],
            value: vec![0.0; sources],
            unknown: vec![0; sources],
        });
        self.cdp.primary.extend(prepared.primary);
        self.cdp.secondary.extend(prepared.secondary);
        self.cdp.value.extend(prepared.value);
        self.cdp.unknown.extend(prepared.unknown);
        Ok(())
    }

    fn consolidation(&mut self) -> Result<Consolidation> {
        let text = self.field("cf", 20)?;
        if HOLT_WINTERS_FUNCTIONS.contains(&&*text) {
            let message = format!("Holt-Winters archives ({text}) are not supported");
            return Err(self.tokens.error(ErrorKind::Unsupported, &message));
        }
        Consolidation::from_name(&text).map_err(|error| {
            let message = format!("parse_tag_rra_cf: Unknown consolidation function: {text}");
            self.tokens.error(error.kind(), &message)
        })
    }

    fn parameters(&mut self, xff: &mut Option<f64>) -> Result<()> {
        const ROOM: &str = "parse_tag_rra_params";
        while let Some(name) = self.tokens.child(ROOM)? {
            match name {
                "xff" => {
                    let found = self.number(name)?;
                    self.once(name, xff, found)?;
                }
                other => return Err(self.misplaced(ROOM, other)),
            }
        }
        Ok(())
    }

    /// The open row: one `<ds>` a data source.
    fn preparation(&mut self) -> Result<Prepared> {
        const ROOM: &str = "parse_tag_rra_cdp_prep";
        let mut prepared = Prepared::default();
        while let Some(name) = self.tokens.child(ROOM)? {
            if name != "ds" {
                return Err(self.expected("<ds>", &format!("<{name}>")));
            }
            if prepared.value.len() == self.sources.len() {
                return Err(self.expected("</cdp_prep>", "<ds>"));
            }
            let (mut primary, mut secondary) = (None, None);
            let (mut value, mut unknown) = (None, None);
            while let Some(name) = self.tokens.child(ROOM)? {
                match name {
                    "unknown_datapoints" => {
                        let found = self.whole::<u64>(name)?;
                        self.once(name, &mut unknown, found)?;
                        continue;
                    }
                    "primary_value" | "secondary_value" | "value" => {}
                    other => return Err(self.misplaced(ROOM, other)),
                }
                let found = self.number(name)?;
                let slot = match name {
                    "primary_value" => &mut primary,
                    "secondary_value" => &mut secondary,
                    _ => &mut value,
                };
                self.once(name, slot, found)?;
            }
            prepared.primary.push(primary.unwrap_or_default());
            prepared.secondary.push(secondary.unwrap_or_default());
            prepared.value.push(value.unwrap_or_default());
            prepared.unknown.push(unknown.unwrap_or_default());
        }
        if prepared.value.len() < self.sources.len() {
            return Err(self.expected("<ds>", "</cdp_prep>"));
        }
        Ok(prepared)
    }

    fn database(&mut self) -> Result<Vec<f64>> {
        const ROOM: &str = "parse_tag_rra_database";
        let mut rows = Vec::new();
        loop {
            self.regular_rows(&mut rows);
            let Some(name) = self.tokens.child(ROOM)? else { break };
            if name != "row" {
                return Err(self.expected("<row>", &format!("<{name}>")));
            }
            let mut count = 0;
            while let Some(name) = self.tokens.child(ROOM)? {
                if name != "v" {
                    return Err(self.expected("<v>", &format!("<{name}>")));
                }
                let value = self.number(name)?;
                let Some(source) = self.sources.get(count) else {
                    return Err(self.expected("</row>", "<v>"));
                };
                rows.push(if self.range_check { in_range(value, source) } else { value });
                count += 1;
            }
            if count < self.sources.len() {
                return Err(self.expected("<v>", "</row>"));
            }
        }
        if rows.is_empty() {
            return Err(self.expected("<row>", "</database>"));
        }
        Ok(rows)
    }

    /// The rows up to the first that has another form than those of dumps.
    fn regular_rows(&mut self, rows: &mut Vec<f64>) {
        let (sources, exact) = (self.sources.len(), self.tokens.exact().is_some());
        let known = rows.len();
        while let Some(text) = self.tokens.rest()
            && let Some(length) = regular_row(text, sources, exact, rows)
        {
            self.tokens.skip(length);
        }
        if self.range_check {
            let sources = self.sources.iter().cycle();
            for (value, source) in rows.iter_mut().skip(known).zip(sources) {
                *value = in_range(*value, source);
            }
        }
    }

    /// The text of the element `name`, which fits a field of `size` bytes with a NUL after it.
    fn field(&mut self, name: &str, size: usize) -> Result<Cow<'a, str>> {
        let text = self.tokens.word(name)?;
        if text.len() < size {
            return Ok(text);
        }
        let start: String = text.chars().take(size).collect();
        let start = start.escape_debug();
        Err(self.tokens.corrupt(&format!("<{name}>: '{start}' is longer than {size}")))
    }

    /// A whole number in decimal.
    fn whole<T: FromStr>(&mut self, name: &str) -> Result<T> {
        let text = self.tokens.word(name)?;
        text.parse().map_err(|_| self.not_a_number(name, &text, "whole number"))
    }

    /// A number as RRDtool reads it; in the exact form, to the bit.
    fn number(&mut self, name: &str) -> Result<f64> {
        let text = self.tokens.word(name)?;
        let value = match self.tokens.exact() {
            Some(_) => text.parse().ok(),
            None => number::parse(text.as_bytes()),
        };
        match value {
            Some(value) if value.is_nan() => Ok(UNKNOWN),
            Some(value) => Ok(value),
            None => Err(self.not_a_number(name, &text, "number")),
        }
    }

    #[cold]
    fn not_a_number(&self, name: &str, text: &str, wanted: &str) -> Error {
        let start: String = text.chars().take(40).collect();
        let start = start.escape_debug();
        self.tokens.corrupt(&format!("<{name}> is not a {wanted} in range: '{start}'"))
    }

    /// Fills `slot`, which an earlier element of the same name may not have filled.
    fn once<T>(&self, name: &str, slot: &mut Option<T>, found: T) -> Result<()> {
        match slot.replace(found) {
            None => Ok(()),
            Some(_) => Err(self.tokens.corrupt(&format!("<{name}> is given twice"))),
        }
    }

    fn need<T>(&self, parent: &str, name: &str, found: Option<T>) -> Result<T> {
        found.ok_or_else(|| self.tokens.corrupt(&format!("<{parent}> lacks <{name}>")))
    }

    /// A rule of the schema, broken here.
    #[cold]
    fn placed(&self, error: Error) -> Error {
        self.tokens.error(error.kind(), error.message())
    }

    #[cold]
    fn expected(&self, wanted: &str, found: &str) -> Error {
        self.tokens.corrupt(&format!("expected {wanted} element but found {found}"))
    }

    #[cold]
    fn misplaced(&self, room: &str, name: &str) -> Error {
        if HOLT_WINTERS.contains(&name) {
            let message = format!("Holt-Winters archives (<{name}>) are not supported");
            return self.tokens.error(ErrorKind::Unsupported, &message);
        }
        self.tokens.unknown(room, name)
    }

    #[cold]
    fn compute(&self) -> Error {
        self.tokens.error(ErrorKind::Unsupported, "COMPUTE data sources are not supported")
    }

    #[cold]
    fn definitions_first(&self) -> Error {
        self.tokens
            .corrupt("parse_tag_ds: All data source definitions MUST precede the RRA definitions!")
    }
}

/// A value of a row, unknown when outside its data source's range.
fn in_range(value: f64, source: &DataSource) -> f64 {
    let outside = value < source.minimum() || value > source.maximum();
    if outside { UNKNOWN } else { value }
}

/// The open rows of one archive.
#[derive(Default)]
struct Prepared {
    primary: Vec<f64>,
    secondary: Vec<f64>,
    value: Vec<f64>,
    unknown: Vec<u64>,
}

//! XML to a database.
//!
//! What RRDtool lets pass and then stumbles over is refused here: a missing definition, an element
//! given twice, an archive without rows, text after a number, a version of the future. What it
//! fills with zeros because old dumps lack it (the open step, the open rows) is filled as there.

use super::tokens::Tokens;
use crate::error::{Error, ErrorKind, Result};
use crate::number;
use crate::rpn::Expression;
use crate::schema::{
    Archive, CdpPrep, DATA_SOURCES_MAX, DataSource, DataSourceKind, DataSourceName, LiveHead,
    PdpPrep, ReadingText, Schema, UNKNOWN, Version,
};
use crate::time::{Step, Timestamp};
use std::borrow::Cow;
use std::str::FromStr;

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
/// [`ErrorKind::Unsupported`] for unknown kinds and functions, [`ErrorKind::OtherVersion`] for a version that is not 1 to 5, and [`ErrorKind::OutOfBounds`]
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
    restore.seasons()?;
    let schema = Schema::with_version(version, step, restore.sources, restore.archives)?;
    if !schema.is_aberrant() {
        restore.cdp.aberrant.clear();
    }
    let current_row = schema.archives().iter().map(|archive| archive.rows() - 1).collect();
    let live = LiveHead { last_update, pdp: restore.pdp, cdp: restore.cdp, current_row };
    Ok(Restored { schema, live, rows: restore.rows })
}

pub(super) struct Restore<'a> {
    pub(super) tokens: Tokens<'a>,
    pub(super) range_check: bool,
    pub(super) sources: Vec<DataSource>,
    pub(super) archives: Vec<Archive>,
    pub(super) pdp: PdpPrep,
    pub(super) cdp: CdpPrep,
    pub(super) rows: Vec<Vec<f64>>,
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
        let mut expression = None;
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
                "cdef" => {
                    let found = self.expression()?;
                    self.once(name, &mut expression, found)?;
                }
                other => return Err(self.tokens.unknown(ROOM, other)),
            }
        }
        let title = self.need("ds", "name", title)?;
        let kind = self.need("ds", "type", kind)?;
        let source = if kind == DataSourceKind::Compute {
            DataSource::from_expression(title, self.need("ds", "cdef", expression)?)
        } else if expression.is_some() {
            let message = format!("<cdef> in a data source of type {}", kind.name());
            return Err(self.tokens.corrupt(&message));
        } else {
            DataSource::from_parts(
                title,
                kind,
                self.need("ds", "minimal_heartbeat", heartbeat)?,
                self.need("ds", "min", minimum)?,
                self.need("ds", "max", maximum)?,
            )
        };
        self.sources.push(source);
        self.pdp.reading.push(reading.unwrap_or(ReadingText::new(b"")));
        self.pdp.value.push(value.unwrap_or_default());
        self.pdp.unknown_seconds.push(unknown.unwrap_or_default());
        Ok(())
    }

    /// What a data source calculates from those before it.
    fn expression(&mut self) -> Result<Expression> {
        let text = self.tokens.word("cdef")?;
        let names: Vec<&str> = self.sources.iter().map(DataSource::name).collect();
        // A number is followed by a comma, which a dump leaves out at the end: RRDtool cannot
        // restore its own dump of such an expression.
        let text = format!("{},", text.trim_end_matches(','));
        Expression::compute(&text, &names).map_err(|error| {
            let message = format!("<cdef>: {}", error.message());
            self.tokens.error(ErrorKind::Corrupt, &message)
        })
    }

    fn kind(&mut self) -> Result<DataSourceKind> {
        let text = self.field("type", 20)?;
        DataSourceKind::from_name(&text).map_err(|error| {
            let message = format!("parse_tag_ds_type: Unknown data source type: {text}");
            self.tokens.error(error.kind(), &message)
        })
    }

    /// The text of the element `name`, which fits a field of `size` bytes with a NUL after it.
    pub(super) fn field(&mut self, name: &str, size: usize) -> Result<Cow<'a, str>> {
        let text = self.tokens.word(name)?;
        if text.len() < size {
            return Ok(text);
        }
        let start: String = text.chars().take(size).collect();
        let start = start.escape_debug();
        Err(self.tokens.corrupt(&format!("<{name}>: '{start}' is longer than {size}")))
    }

    /// A whole number in decimal.
    pub(super) fn whole<T: FromStr>(&mut self, name: &str) -> Result<T> {
        let text = self.tokens.word(name)?;
        text.parse().map_err(|_| self.not_a_number(name, &text, "whole number"))
    }

    /// A number as RRDtool reads it; in the exact form, to the bit.
    pub(super) fn number(&mut self, name: &str) -> Result<f64> {
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
    pub(super) fn not_a_number(&self, name: &str, text: &str, wanted: &str) -> Error {
        let start: String = text.chars().take(40).collect();
        let start = start.escape_debug();
        self.tokens.corrupt(&format!("<{name}> is not a {wanted} in range: '{start}'"))
    }

    /// Fills `slot`, which an earlier element of the same name may not have filled.
    pub(super) fn once<T>(&self, name: &str, slot: &mut Option<T>, found: T) -> Result<()> {
        match slot.replace(found) {
            None => Ok(()),
            Some(_) => Err(self.tokens.corrupt(&format!("<{name}> is given twice"))),
        }
    }

    pub(super) fn need<T>(&self, parent: &str, name: &str, found: Option<T>) -> Result<T> {
        found.ok_or_else(|| self.tokens.corrupt(&format!("<{parent}> lacks <{name}>")))
    }

    /// A rule of the schema, broken here.
    #[cold]
    pub(super) fn placed(&self, error: Error) -> Error {
        self.tokens.error(error.kind(), error.message())
    }

    #[cold]
    pub(super) fn expected(&self, wanted: &str, found: &str) -> Error {
        self.tokens.corrupt(&format!("expected {wanted} element but found {found}"))
    }

    #[cold]
    pub(super) fn definitions_first(&self) -> Error {
        self.tokens
            .corrupt("parse_tag_ds: All data source definitions MUST precede the RRA definitions!")
    }
}

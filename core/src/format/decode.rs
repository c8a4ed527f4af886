//! A file's header to its schema and live head.

use super::layout::{self, Layout, STAT_HEAD};
use super::{COOKIE, FLOAT_COOKIE};
use crate::error::{Error, ErrorKind, Result};
use crate::rpn::Expression;
use crate::schema::{
    ARCHIVES_MAX, Aberrant, Archive, CdpPrep, Consolidation, DATA_SOURCES_MAX, DataSource,
    DataSourceKind, DataSourceName, LiveHead, Parameters, PdpPrep, ReadingText, Schema, Version,
};
use crate::time::{Step, Timestamp};

/// What a header says.
#[derive(Debug)]
pub(crate) struct Decoded {
    pub(crate) schema: Schema,
    pub(crate) layout: Layout,
    pub(crate) live: LiveHead,
}

/// The static head's facts.
struct StaticHead {
    version: Version,
    sources: usize,
    archives: usize,
    step: Step,
    header: usize,
}

/// Bytes of the header, from the first 128 bytes of a file of `file_size` bytes; `name` is the
/// file's name for messages. What it answers is at most `file_size`.
pub(crate) fn header_size(head: &[u8], file_size: u64, name: &str) -> Result<usize> {
    static_head(head, file_size, name).map(|head| head.header)
}

/// Decodes a whole header ([`header_size`] bytes or more) of a file of `file_size` bytes.
pub(crate) fn decode(header: &[u8], file_size: u64, name: &str) -> Result<Decoded> {
    let head = static_head(header, file_size, name)?;
    let bytes = Fields(header);
    // The static head alone says where the definitions are: they follow it at fixed sizes.
    let mut at = STAT_HEAD;
    let mut sources = Vec::with_capacity(head.sources);
    for before in 0..head.sources {
        sources.push(data_source(bytes, at, before)?);
        at += layout::NAME * 2 + 80;
    }
    let mut archives = Vec::with_capacity(head.archives);
    for _ in 0..head.archives {
        archives.push(archive(bytes, head.version, at)?);
        at += layout::archive::PARAMETERS + 80;
    }
    let schema = Schema::with_version(head.version, head.step, sources, archives)
        .map_err(|error| error.of_kind(ErrorKind::Corrupt))?;
    let layout = Layout::new(&schema);
    if file_size < layout.file_size() {
        let message = format!("'{name}' is too small (should be {} bytes)", layout.file_size());
        return Err(Error::new(ErrorKind::Truncated, message));
    }
    let live = live_head(bytes, &layout, &schema)?;
    Ok(Decoded { schema, layout, live })
}

fn static_head(head: &[u8], file_size: u64, name: &str) -> Result<StaticHead> {
    if head.len() < STAT_HEAD {
        return Err(end_of_file("stat_head"));
    }
    let bytes = Fields(head);
    if bytes.array::<4>(0)? != *COOKIE {
        let message = format!("'{name}' is not an RRD file");
        return Err(Error::new(ErrorKind::NotADatabase, message));
    }
    let version = version(bytes.array::<5>(layout::stat_head::VERSION)?)?;
    if bytes.array::<8>(layout::stat_head::FLOAT_COOKIE)? != FLOAT_COOKIE.to_le_bytes() {
        let message = "This RRD was created on another architecture";
        return Err(Error::new(ErrorKind::OtherMachine, message));
    }
    let sources = bytes.count(layout::stat_head::DATA_SOURCES)?;
    let archives = bytes.count(layout::stat_head::ARCHIVES)?;
    // Both counts are held against the file's size before anything is allocated for them.
    let header = Layout::header_of(version, sources, archives).filter(|size| *size <= file_size);
    let Some(header) = header.and_then(|size| usize::try_from(size).ok()) else {
        return Err(end_of_file("ds_def"));
    };
    let sources = limited(sources, DATA_SOURCES_MAX, "data sources")?;
    let archives = limited(archives, ARCHIVES_MAX, "archives")?;
    let step = bytes.count(layout::stat_head::STEP)?;
    let step = Step::from_seconds(step)
        .map_err(|error| corrupt(layout::stat_head::STEP, error.message().to_owned()))?;
    Ok(StaticHead { version, sources, archives, step, header })
}

fn version(text: [u8; 5]) -> Result<Version> {
    let [digits @ .., end] = text;
    if end != 0 || !digits.iter().all(u8::is_ascii_digit) {
        return Err(corrupt(layout::stat_head::VERSION, "the version is not four digits".into()));
    }
    let number = digits.iter().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
    Version::new(number)
}

fn limited(count: u64, most: usize, what: &str) -> Result<usize> {
    usize::try_from(count).ok().filter(|count| *count <= most).ok_or_else(|| {
        Error::new(ErrorKind::OutOfBounds, format!("{count} {what}, and {most} is the most"))
    })
}

/// The data source at `at`, which has `before` others before it.
fn data_source(bytes: Fields<'_>, at: usize, before: usize) -> Result<DataSource> {
    let name = bytes.name(at + layout::data_source::NAME)?;
    let name =
        DataSourceName::from_file(name).map_err(|error| corrupt(at, error.message().to_owned()))?;
    let at_kind = at + layout::data_source::KIND;
    let kind = bytes.name(at_kind)?;
    let kind = DataSourceKind::from_name(kind).map_err(|error| error.at_offset(offset(at_kind)))?;
    if kind == DataSourceKind::Compute {
        let at = at + layout::data_source::EXPRESSION;
        let expression = Expression::from_compact(&nodes(bytes, at)?, before)
            .map_err(|error| corrupt(at, error.message().to_owned()))?;
        return Ok(DataSource::from_expression(name, expression));
    }
    Ok(DataSource::from_parts(
        name,
        kind,
        bytes.count(at + layout::data_source::HEARTBEAT)?,
        bytes.float(at + layout::data_source::MINIMUM)?,
        bytes.float(at + layout::data_source::MAXIMUM)?,
    ))
}

/// The nodes of a COMPUTE expression, END and what follows it included.
fn nodes(bytes: Fields<'_>, at: usize) -> Result<Vec<(u8, i16)>> {
    let node = |index: usize| {
        let [operator, _, low, high] = bytes.array(at + index * 4)?;
        Ok((operator, i16::from_le_bytes([low, high])))
    };
    (0..layout::data_source::NODES).map(node).collect()
}

fn archive(bytes: Fields<'_>, version: Version, at: usize) -> Result<Archive> {
    let consolidation = Consolidation::from_name(bytes.name(at + layout::archive::CONSOLIDATION)?)
        .map_err(|error| error.at_offset(offset(at)))?;
    Archive::from_file(
        consolidation,
        parameters(bytes, version, consolidation, at)?,
        bytes.count(at + layout::archive::PDP_PER_ROW)?,
        bytes.count(at + layout::archive::ROWS)?,
    )
    .map_err(|error| corrupt(at, error.message().to_owned()))
}

fn parameters(
    bytes: Fields<'_>,
    version: Version,
    consolidation: Consolidation,
    at: usize,
) -> Result<Parameters> {
    use layout::archive as field;
    let dependency = || {
        let at = at + field::DEPENDENCY;
        let found = bytes.count(at)?;
        // The schema says which archives there are; what no machine can count is not one of them.
        usize::try_from(found).map_err(|_| corrupt(at, format!("there is no archive {found}")))
    };
    Ok(match consolidation {
        Consolidation::HwPredict | Consolidation::MhwPredict => Parameters::Predict {
            alpha: bytes.float(at + field::ALPHA)?,
            beta: bytes.float(at + field::BETA)?,
            seasonal: dependency()?,
            season: whole(bytes.float(at + field::SEASON)?),
        },
        Consolidation::Seasonal | Consolidation::DevSeasonal => Parameters::Season {
            gamma: bytes.float(at + field::GAMMA)?,
            smoothing_window: if version.has_smoothing_window() {
                bytes.float(at + field::SMOOTHING_WINDOW)?
            } else {
                Parameters::SMOOTHING_WINDOW
            },
            predict: dependency()?,
            smooth_row: bytes.count(at + field::SMOOTH_ROW)?,
        },
        Consolidation::DevPredict => Parameters::DevPredict { deviations: dependency()? },
        Consolidation::Failures => Parameters::Failures {
            delta_pos: bytes.float(at + field::DELTA_POS)?,
            delta_neg: bytes.float(at + field::DELTA_NEG)?,
            deviations: dependency()?,
            window: bytes.count(at + field::WINDOW)?,
            threshold: bytes.count(at + field::THRESHOLD)?,
        },
        _ => Parameters::Plain { xff: bytes.float(at + field::XFF)? },
    })
}

/// A count that files keep as a float; what is none counts as 0 and limits nothing.
#[expect(clippy::as_conversions, reason = "saturating by definition of the language")]
fn whole(value: f64) -> u64 {
    value as u64
}

fn live_head(bytes: Fields<'_>, layout: &Layout, schema: &Schema) -> Result<LiveHead> {
    let at = layout.live_head();
    let microseconds = if schema.version().has_microseconds() { bytes.count(at + 8)? } else { 0 };
    let seconds = i64::from_le_bytes(bytes.array(at)?);
    let microseconds = u32::try_from(microseconds).unwrap_or(u32::MAX);
    let last_update = Timestamp::new(seconds, microseconds)
        .map_err(|error| corrupt(at + 8, error.message().to_owned()))?;
    let mut pdp = PdpPrep::default();
    for source in 0..schema.data_sources().len() {
        let at = layout.pdp_prep(source);
        let text = bytes.array::<{ ReadingText::SIZE }>(at + layout::pdp_prep::READING)?;
        pdp.reading.push(ReadingText::new(&text));
        pdp.unknown_seconds.push(bytes.count(at + layout::pdp_prep::UNKNOWN_SECONDS)?);
        pdp.value.push(bytes.float(at + layout::pdp_prep::VALUE)?);
    }
    let mut cdp = CdpPrep::default();
    for slot in 0..schema.data_sources().len() * schema.archives().len() {
        let at = layout.cdp_prep(slot);
        cdp.value.push(bytes.float(at + layout::cdp_prep::VALUE)?);
        cdp.unknown.push(bytes.count(at + layout::cdp_prep::UNKNOWN)?);
        cdp.primary.push(bytes.float(at + layout::cdp_prep::PRIMARY)?);
        cdp.secondary.push(bytes.float(at + layout::cdp_prep::SECONDARY)?);
    }
    if schema.is_aberrant() {
        let sources = schema.data_sources().len();
        for slot in 0..sources * schema.archives().len() {
            let function = schema.archives().get(slot / sources).map(Archive::consolidation);
            let function = function.unwrap_or(Consolidation::Average);
            cdp.aberrant.push(aberrant(bytes, function, layout.cdp_prep(slot))?);
        }
    }
    let mut current_row = Vec::with_capacity(schema.archives().len());
    for (index, archive) in schema.archives().iter().enumerate() {
        let at = layout.row_pointer(index);
        let row = bytes.count(at)?;
        if row >= archive.rows() {
            let message = format!("archive {index} is at row {row} of {}", archive.rows());
            return Err(corrupt(at, message));
        }
        current_row.push(row);
    }
    Ok(LiveHead { last_update, pdp, cdp, current_row })
}

fn aberrant(bytes: Fields<'_>, function: Consolidation, at: usize) -> Result<Aberrant> {
    use layout::cdp_prep as field;
    Ok(match function {
        Consolidation::HwPredict | Consolidation::MhwPredict => Aberrant::Predict {
            intercept: bytes.float(at + field::INTERCEPT)?,
            last_intercept: bytes.float(at + field::LAST_INTERCEPT)?,
            slope: bytes.float(at + field::SLOPE)?,
            last_slope: bytes.float(at + field::LAST_SLOPE)?,
            null_count: bytes.count(at + field::NULL_COUNT)?,
            last_null_count: bytes.count(at + field::LAST_NULL_COUNT)?,
        },
        Consolidation::Seasonal | Consolidation::DevSeasonal => Aberrant::Season {
            value: bytes.float(at + field::SEASONAL)?,
            last: bytes.float(at + field::LAST_SEASONAL)?,
            burn_in: bytes.count(at + field::BURN_IN)?,
        },
        Consolidation::Failures => {
            Aberrant::Failures { history: bytes.array(at + field::HISTORY)? }
        }
        _ => Aberrant::None,
    })
}

/// A header's bytes, read field by field and never past their end.
#[derive(Clone, Copy)]
struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    fn array<const N: usize>(self, at: usize) -> Result<[u8; N]> {
        let field = self.0.get(at..).and_then(|rest| rest.first_chunk::<N>());
        field.copied().ok_or_else(|| end_of_file("header").at_offset(offset(at)))
    }

    fn count(self, at: usize) -> Result<u64> {
        Ok(u64::from_le_bytes(self.array(at)?))
    }

    fn float(self, at: usize) -> Result<f64> {
        Ok(f64::from_le_bytes(self.array(at)?))
    }

    /// A name of at most 19 bytes, up to its NUL.
    fn name(self, at: usize) -> Result<&'a str> {
        let field = self.0.get(at..).and_then(|rest| rest.get(..layout::NAME));
        let field = field.ok_or_else(|| end_of_file("header").at_offset(offset(at)))?;
        let end = field.iter().position(|byte| *byte == 0);
        let end = end.ok_or_else(|| corrupt(at, "a name of 20 bytes has no end".into()))?;
        std::str::from_utf8(field.get(..end).unwrap_or_default())
            .map_err(|_| corrupt(at, "a name is not UTF-8 text".into()))
    }
}

#[cold]
fn end_of_file(part: &str) -> Error {
    let message = format!("reached EOF while loading header rrd->{part}");
    Error::new(ErrorKind::Truncated, message)
}

#[cold]
fn corrupt(at: usize, message: String) -> Error {
    Error::new(ErrorKind::Corrupt, message).at_offset(offset(at))
}

fn offset(at: usize) -> u64 {
    u64::try_from(at).unwrap_or(u64::MAX)
}

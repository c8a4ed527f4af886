//! A file's header to its schema and live head.

use super::layout::{self, Layout, stat_head};
use super::machine::{self, Machine};
use crate::error::{Error, ErrorKind, Result};
use crate::number::whole;
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
/// file's name for messages. What it answers is at most `file_size`. Where the machine's width of
/// time is not certain, this is the larger of the two that fit.
pub(crate) fn header_size(head: &[u8], file_size: u64, name: &str) -> Result<usize> {
    let (machine, other) = machine::detect(head, name)?;
    let size = |machine| static_head(head, machine, file_size).map(|head| head.header);
    match (size(machine), other.map(size)) {
        (Ok(size), Some(Ok(other))) => Ok(size.max(other)),
        (Err(_), Some(Ok(size))) => Ok(size),
        (size, _) => size,
    }
}

/// Decodes a whole header ([`header_size`] bytes or more) of a file of `file_size` bytes.
pub(crate) fn decode(header: &[u8], file_size: u64, name: &str) -> Result<Decoded> {
    let (machine, other) = machine::detect(header, name)?;
    let decoded = as_machine(header, machine, file_size);
    let decoded = match other {
        None => decoded?,
        Some(other) => choose(decoded, as_machine(header, other, file_size), file_size)?,
    };
    let should = decoded.layout.file_size();
    if file_size < should {
        let message = format!("'{name}' is too small (should be {should} bytes)");
        return Err(Error::new(ErrorKind::Truncated, message));
    }
    Ok(decoded)
}

/// Which of two readings of one header is the true one, where times have 32 bits in one and 64 in
/// the other: everything after the time of the last update is elsewhere then.
///
/// The one whose open steps hold readings; where both do or neither does, the one of exactly the
/// file's size.
fn choose(one: Result<Decoded>, other: Result<Decoded>, file_size: u64) -> Result<Decoded> {
    let likely = |decoded: &Decoded| {
        let graphic = |text: &[u8]| !text.is_empty() && text.iter().all(u8::is_ascii_graphic);
        decoded.live.last_update >= Timestamp::EARLIEST
            && decoded.live.pdp.reading.iter().all(|text| graphic(text.as_bytes()))
    };
    let exact = |decoded: &Decoded| decoded.layout.file_size() == file_size;
    let (one, other) = match (one, other) {
        (Ok(one), Ok(other)) => (one, other),
        (Ok(only), Err(error)) | (Err(error), Ok(only)) => {
            return if likely(&only) || exact(&only) { Ok(only) } else { Err(error) };
        }
        (Err(error), Err(_)) => return Err(error),
    };
    let says = [[likely(&one), likely(&other)], [exact(&one), exact(&other)]];
    match says.into_iter().find(|[one, other]| one != other) {
        Some([true, _]) => Ok(one),
        Some(_) => Ok(other),
        None => {
            let [one, other] = [one.layout.machine(), other.layout.machine()];
            let message = format!("the machine is not certain: {one}, or {other}");
            Err(corrupt(0, message))
        }
    }
}

/// Decodes a header as one that `machine` wrote.
fn as_machine(header: &[u8], machine: Machine, file_size: u64) -> Result<Decoded> {
    let head = static_head(header, machine, file_size)?;
    let bytes = Fields { bytes: header, machine };
    // The static head alone says where the definitions are: they follow it at fixed sizes.
    let mut at = stat_head::size(machine);
    let mut sources = Vec::with_capacity(head.sources);
    for before in 0..head.sources {
        sources.push(data_source(bytes, at, before)?);
        at += layout::DATA_SOURCE;
    }
    let mut archives = Vec::with_capacity(head.archives);
    for _ in 0..head.archives {
        archives.push(archive(bytes, head.version, at)?);
        at += layout::archive::size(machine);
    }
    let schema = Schema::with_version(head.version, head.step, sources, archives)
        .map_err(|error| error.of_kind(ErrorKind::Corrupt))?;
    let layout = Layout::of_machine(machine, &schema);
    let live = live_head(bytes, &layout, &schema)?;
    Ok(Decoded { schema, layout, live })
}

fn static_head(head: &[u8], machine: Machine, file_size: u64) -> Result<StaticHead> {
    if head.len() < stat_head::size(machine) {
        return Err(end_of_file("stat_head"));
    }
    let bytes = Fields { bytes: head, machine };
    let version = version(bytes.array(stat_head::VERSION)?)?;
    let sources = bytes.count(stat_head::data_sources(machine))?;
    let archives = bytes.count(stat_head::archives(machine))?;
    // Both counts are held against the file's size before anything is allocated for them.
    let header = Layout::header_of(machine, version, sources, archives);
    let header = header.filter(|size| *size <= file_size);
    let Some(header) = header.and_then(|size| usize::try_from(size).ok()) else {
        return Err(end_of_file("ds_def"));
    };
    let sources = limited(sources, DATA_SOURCES_MAX, "data sources")?;
    let archives = limited(archives, ARCHIVES_MAX, "archives")?;
    let at = stat_head::step(machine);
    let step = Step::from_seconds(bytes.count(at)?)
        .map_err(|error| corrupt(at, error.message().to_owned()))?;
    Ok(StaticHead { version, sources, archives, step, header })
}

/// The version: one to five digits, as RRDtool reads the `3` of some writers like its own `0003`.
fn version(text: [u8; stat_head::VERSION_SIZE]) -> Result<Version> {
    let end = text.iter().position(|byte| *byte == 0).unwrap_or(text.len());
    let digits = text.get(..end).unwrap_or_default();
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return Err(corrupt(stat_head::VERSION, "the version is not a number".into()));
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
        let [operator, _, one, two] = bytes.array(at + index * 4)?;
        Ok((operator, bytes.machine.half([one, two])))
    };
    (0..layout::data_source::NODES).map(node).collect()
}

fn archive(bytes: Fields<'_>, version: Version, at: usize) -> Result<Archive> {
    let machine = bytes.machine;
    let consolidation = Consolidation::from_name(bytes.name(at + layout::archive::CONSOLIDATION)?)
        .map_err(|error| error.at_offset(offset(at)))?;
    Archive::from_file(
        consolidation,
        parameters(bytes, version, consolidation, at + layout::archive::parameters(machine))?,
        bytes.count(at + layout::archive::pdp_per_row(machine))?,
        bytes.count(at + layout::archive::rows(machine))?,
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
            // What is no number counts as 0, and limits nothing.
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

fn live_head(bytes: Fields<'_>, layout: &Layout, schema: &Schema) -> Result<LiveHead> {
    use layout::live_head as field;
    let seconds = bytes.time(layout.live_head() + field::SECONDS)?;
    let at = layout.live_head() + field::microseconds(bytes.machine);
    let microseconds = if schema.version().has_microseconds() { bytes.count(at)? } else { 0 };
    let microseconds = u32::try_from(microseconds).unwrap_or(u32::MAX);
    let last_update = Timestamp::new(seconds, microseconds)
        .map_err(|error| corrupt(at, error.message().to_owned()))?;
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
        let function = schema.archives().get(slot / schema.data_sources().len());
        let function = function.map_or(Consolidation::Average, Archive::consolidation);
        let at = layout.cdp_prep(slot);
        // FAILURES has its history where others have these two.
        let (value, unknown) = if function == Consolidation::Failures {
            (0.0, 0)
        } else {
            let unknown = bytes.count(at + layout::cdp_prep::UNKNOWN)?;
            (bytes.float(at + layout::cdp_prep::VALUE)?, unknown)
        };
        cdp.value.push(value);
        cdp.unknown.push(unknown);
        cdp.primary.push(bytes.float(at + layout::cdp_prep::PRIMARY)?);
        cdp.secondary.push(bytes.float(at + layout::cdp_prep::SECONDARY)?);
        if schema.is_aberrant() {
            cdp.aberrant.push(aberrant(bytes, function, at)?);
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

/// A header's bytes, read field by field as its machine wrote them, and never past their end.
#[derive(Clone, Copy)]
struct Fields<'a> {
    bytes: &'a [u8],
    machine: Machine,
}

impl<'a> Fields<'a> {
    fn array<const N: usize>(self, at: usize) -> Result<[u8; N]> {
        let field = self.bytes.get(at..).and_then(|rest| rest.first_chunk::<N>());
        field.copied().ok_or_else(|| end_of_file("header").at_offset(offset(at)))
    }

    fn count(self, at: usize) -> Result<u64> {
        Ok(match self.machine.long() {
            4 => u64::from(self.machine.whole4(self.array(at)?)),
            _ => self.machine.whole8(self.array(at)?),
        })
    }

    fn time(self, at: usize) -> Result<i64> {
        Ok(match self.machine.time() {
            4 => i64::from(self.machine.whole4(self.array(at)?).cast_signed()),
            _ => self.machine.whole8(self.array(at)?).cast_signed(),
        })
    }

    fn float(self, at: usize) -> Result<f64> {
        Ok(self.machine.float(self.array(at)?))
    }

    /// A name of at most 19 bytes, up to its NUL.
    fn name(self, at: usize) -> Result<&'a str> {
        let field = self.bytes.get(at..).and_then(|rest| rest.get(..layout::NAME));
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

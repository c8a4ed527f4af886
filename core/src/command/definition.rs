//! Definitions of data sources and archives (`rrdcreate(1)`, "DS" and "RRA"), as `create` and
//! other commands take them.

use super::refuse;
use crate::error::Result;
use crate::number;
use crate::rpn::Expression;
use crate::rrd::Ancestor;
use crate::schema::{
    Archive, Consolidation, DataSource, DataSourceKind, DataSourceName, Parameters,
};
use crate::time::parse_duration;

/// `NAME:TYPE:HEARTBEAT:MIN:MAX` or `NAME:COMPUTE:EXPRESSION`, added to `sources`; what follows a
/// further colon after MAX is ignored, as RRDtool ignores it.
pub(super) fn data_source(definition: &str, sources: &mut Vec<DataSource>) -> Result<()> {
    let invalid = || refuse("invalid DS format");
    let (name, rest) = definition.split_once(':').ok_or_else(invalid)?;
    if name.contains('=') {
        return Err(invalid());
    }
    let (kind, rest) = rest.split_once(':').ok_or_else(invalid)?;
    // Checks the name; the kind comes later.
    DataSource::new(name, DataSourceKind::Gauge, 1).map_err(|_| invalid())?;
    let upper = !kind.is_empty() && kind.bytes().all(|byte| byte.is_ascii_uppercase());
    if rest.is_empty() || !upper || kind.len() > 19 {
        return Err(invalid());
    }
    if sources.iter().any(|source| source.name() == name) {
        return Err(refuse(format!("Duplicate DS name: {name}")));
    }
    if kind == DataSourceKind::Compute.name() {
        // All that is left is the expression, colons too.
        let names: Vec<&str> = sources.iter().map(DataSource::name).collect();
        let source = DataSource::compute(name, Expression::compute(rest, &names)?)?;
        sources.push(source);
        return Ok(());
    }
    let known = DataSourceKind::MEASURED.into_iter().find(|known| known.name() == kind);
    let kind = known.ok_or_else(|| refuse(format!("invalid DS type specified ({kind})")))?;
    let failed = |reason: &str| refuse(format!("failed to parse data source {rest}: {reason}"));
    let (heartbeat, range) = rest.split_once(':').ok_or_else(|| failed("missing separator"))?;
    let heartbeat = parse_duration(heartbeat, 1).map_err(|error| failed(error.message()))?;
    let mut bounds = range.split(':').map(|bound| Some(bound).filter(|bound| !bound.is_empty()));
    let (Some(Some(minimum)), Some(Some(maximum))) = (bounds.next(), bounds.next()) else {
        return Err(failed("failed to extract min:max"));
    };
    let minimum = bound(minimum, "min")?;
    let maximum = bound(maximum, "max")?;
    let source = DataSource::new(name, kind, heartbeat)?;
    let source = source.with_range(minimum, maximum).map_err(|error| failed(error.message()))?;
    sources.push(source);
    Ok(())
}

/// The same for a name that may say where its history is: `NEW=OLD:TYPE:...` is `OLD` of any source,
/// `NEW=OLD[2]` that of the second.
pub(super) fn mapped_data_source(
    definition: &str,
    sources: &mut Vec<DataSource>,
) -> Result<Ancestor> {
    let invalid = || refuse("invalid DS format");
    let (name, rest) = definition.split_once(':').ok_or_else(invalid)?;
    let Some((name, ancestor)) = name.split_once('=') else {
        data_source(definition, sources)?;
        return Ok(Ancestor { name: name.to_owned(), source: None });
    };
    let (old, source) = match ancestor.split_once('[') {
        None => (ancestor, None),
        Some((old, index)) => {
            let index = index.strip_suffix(']').and_then(|index| index.parse::<usize>().ok());
            let index = index.ok_or_else(invalid)?;
            let message = format!("DS '{name}': sources are counted from 1");
            (old, Some(index.checked_sub(1).ok_or_else(|| refuse(message))?))
        }
    };
    DataSourceName::new(old).map_err(|_| invalid())?;
    data_source(&format!("{name}:{rest}"), sources)?;
    Ok(Ancestor { name: old.to_owned(), source })
}

/// A bound of a range: a number, or `U` for none.
fn bound(text: &str, which: &str) -> Result<Option<f64>> {
    if text == "U" {
        return Ok(None);
    }
    match number::parse(text.as_bytes()) {
        Some(bound) => Ok(Some(bound).filter(|bound| !bound.is_nan())),
        None => {
            let reason = number::refusal(text.as_bytes());
            Err(refuse(format!("parsing {which} val - {reason}")))
        }
    }
}

/// What an archive's definition adds to what the archive itself says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Stated {
    /// Whether a smoothing window was stated, which files before version 0004 do not keep.
    pub(super) smoothing_window: bool,
}

/// The smoothing window of seasons that a forecast brings along. RRDtool leaves it at zero: in
/// files of version 0004 and later they are not smoothed, in older ones they are as all are.
const IMPLICIT_WINDOW: f64 = 0.0;

/// What RRDtool's forecasts bring along: deviations that are a violation, the window that is looked
/// at, the violations in it that make a failure.
const DELTA: f64 = 2.0;
const WINDOW: u64 = 9;
const THRESHOLD: u64 = 7;

/// One archive's definition after `RRA:`, added to `archives`; `step` is the database's.
///
/// - `AVERAGE|MIN|MAX|LAST:XFF:STEPS:ROWS`
/// - `HWPREDICT|MHWPREDICT:ROWS:ALPHA:BETA:SEASON[:RRA-NUM]`; without `RRA-NUM` the four archives
///   that a forecast needs are added, too
/// - `SEASONAL|DEVSEASONAL:SEASON:GAMMA:RRA-NUM[:smoothing-window=SHARE]`
/// - `DEVPREDICT:ROWS:RRA-NUM`
/// - `FAILURES:ROWS:THRESHOLD:WINDOW:RRA-NUM`
///
/// `RRA-NUM` counts from 1. Seasons are smoothed at row 0 until [`Archive::with_smooth_row`] says
/// otherwise.
///
/// # Errors
/// RRDtool's, in its words. Where it takes what it cannot use (text for a number, a further
/// field, an archive number of 0), this refuses.
pub(super) fn archive(definition: &str, step: u64, archives: &mut Vec<Archive>) -> Result<Stated> {
    let mut fields = Fields::new(definition);
    let function = fields.next_or_few()?;
    // RRDtool reads the capitals, and does not look at what else stands there.
    let capitals = function.find(|c: char| !c.is_ascii_uppercase()).unwrap_or(function.len());
    let function = function.get(..capitals).unwrap_or_default();
    let consolidation = Consolidation::ALL.into_iter().find(|cf| cf.name() == function);
    let Some(consolidation) = consolidation else {
        return Err(refuse(format!("Unrecognized consolidation function {function}")));
    };
    fields.least = match consolidation {
        Consolidation::HwPredict | Consolidation::MhwPredict | Consolidation::Failures => 5,
        Consolidation::DevPredict => 3,
        _ => 4,
    };
    let mut stated = Stated::default();
    let found = match consolidation {
        Consolidation::HwPredict | Consolidation::MhwPredict => {
            let found = predict(&mut fields, step, consolidation, archives.len())?;
            fields.end(function)?;
            archives.extend(found);
            return Ok(stated);
        }
        Consolidation::Seasonal | Consolidation::DevSeasonal => {
            let rows = rows(fields.next_or_few()?, step)?;
            let gamma = weight(fields.next_or_few()?, "gamma")?;
            let predict = archive_number(fields.next_or_few()?)?;
            let window = fields.next().map(smoothing_window).transpose()?;
            stated.smoothing_window = window.is_some();
            let smoothing_window = window.unwrap_or(Parameters::SMOOTHING_WINDOW);
            let season = Parameters::Season { gamma, smoothing_window, predict, smooth_row: 0 };
            Archive::aberrant(consolidation, season, rows)?
        }
        Consolidation::DevPredict => {
            let rows = rows(fields.next_or_few()?, step)?;
            let deviations = archive_number(fields.next_or_few()?)?;
            Archive::aberrant(consolidation, Parameters::DevPredict { deviations }, rows)?
        }
        Consolidation::Failures => failures(&mut fields, step)?,
        _ => plain(&mut fields, step, consolidation)?,
    };
    fields.end(function)?;
    archives.push(found);
    Ok(stated)
}

fn plain(fields: &mut Fields<'_>, step: u64, consolidation: Consolidation) -> Result<Archive> {
    let xff = number::parse(fields.next_or_few()?.as_bytes());
    let xff = xff.filter(|xff| (0.0..1.0).contains(xff));
    let xff = xff.ok_or_else(|| refuse("Invalid xff: must be between 0 and 1"))?;
    let steps = fields.next_or_few()?;
    let per_row = parse_duration(steps, step)
        .map_err(|error| refuse(format!("Invalid step {steps}: {}", error.message())))?;
    let rows = rows(fields.next_or_few()?, step.saturating_mul(per_row))?;
    Archive::new(consolidation, xff, per_row, rows)
}

/// The archives of a forecast that becomes archive `index`.
fn predict(
    fields: &mut Fields<'_>,
    step: u64,
    consolidation: Consolidation,
    index: usize,
) -> Result<Vec<Archive>> {
    let rows = rows(fields.next_or_few()?, step)?;
    let alpha = weight(fields.next_or_few()?, "alpha")?;
    let beta = number::parse(fields.next_or_few()?.as_bytes());
    let beta = beta.filter(|beta| (0.0..=1.0).contains(beta));
    let beta = beta.ok_or_else(|| refuse("Invalid beta: must be between 0 and 1"))?;
    let period = fields.next_or_few()?;
    let season = parse_duration(period, step).map_err(|error| {
        refuse(format!("Invalid length of seasonal cycle {period}: {}", error.message()))
    })?;
    if season > rows {
        return Err(refuse("Length of seasonal cycle exceeds length of HW prediction array"));
    }
    let explicit = fields.next().map(archive_number).transpose()?;
    let seasonal = explicit.unwrap_or(index + 1);
    let forecast = Parameters::Predict { alpha, beta, seasonal, season };
    let forecast = Archive::aberrant(consolidation, forecast, rows)?;
    if explicit.is_some() {
        return Ok(vec![forecast]);
    }
    let of_season = Parameters::Season {
        gamma: alpha,
        smoothing_window: IMPLICIT_WINDOW,
        predict: index,
        smooth_row: 0,
    };
    let deviations = index + 2;
    let failures = Parameters::Failures {
        delta_pos: DELTA,
        delta_neg: DELTA,
        deviations,
        window: WINDOW,
        threshold: THRESHOLD,
    };
    Ok(vec![
        forecast,
        Archive::aberrant(Consolidation::Seasonal, of_season, season)?,
        Archive::aberrant(Consolidation::DevSeasonal, of_season, season)?,
        Archive::aberrant(Consolidation::DevPredict, Parameters::DevPredict { deviations }, rows)?,
        Archive::aberrant(Consolidation::Failures, failures, season)?,
    ])
}

fn failures(fields: &mut Fields<'_>, step: u64) -> Result<Archive> {
    let most = Parameters::WINDOW_MAX;
    let within = |text: &str, what: &str| {
        // RRDtool takes the digits of a number and leaves the rest.
        let count = text.parse::<u64>().ok().filter(|count| (1..=most).contains(count));
        count.ok_or_else(|| refuse(format!("{what} is out of range 1, {most}")))
    };
    let rows = rows(fields.next_or_few()?, step)?;
    let threshold = within(fields.next_or_few()?, "Failure threshold")?;
    let window = fields.next_or_few()?;
    if window.parse::<u64>().is_ok_and(|window| window < threshold) {
        return Err(refuse("Window length is shorter than the failure threshold"));
    }
    let window = within(window, "Window length")?;
    let deviations = archive_number(fields.next_or_few()?)?;
    let (delta_pos, delta_neg) = (DELTA, DELTA);
    let failures = Parameters::Failures { delta_pos, delta_neg, deviations, window, threshold };
    Archive::aberrant(Consolidation::Failures, failures, rows)
}

fn rows(text: &str, row_seconds: u64) -> Result<u64> {
    parse_duration(text, row_seconds)
        .map_err(|error| refuse(format!("Invalid row count {text}: {}", error.message())))
}

/// A weight that may be neither 0 nor 1.
fn weight(text: &str, name: &str) -> Result<f64> {
    let weight = number::parse(text.as_bytes()).filter(|weight| *weight > 0.0 && *weight < 1.0);
    weight.ok_or_else(|| refuse(format!("Invalid {name}: must be between 0 and 1")))
}

/// The index of the archive with a number that counts from 1.
fn archive_number(text: &str) -> Result<usize> {
    let index = text.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    index.ok_or_else(|| refuse(format!("Invalid rra-num {text}: must be 1 or more")))
}

fn smoothing_window(option: &str) -> Result<f64> {
    let share = option.strip_prefix("smoothing-window=");
    let share = share.and_then(|share| number::parse(share.as_bytes()));
    match share {
        Some(share) if (0.0..=1.0).contains(&share) => Ok(share),
        Some(share) => {
            let rule = "must be between 0 and 1";
            Err(refuse(format!("Invalid smoothing-window {share:.6}: {rule}")))
        }
        None => Err(refuse(format!("Invalid option {option}"))),
    }
}

/// The fields of an archive's definition; empty ones count as absent.
struct Fields<'a> {
    left: std::str::Split<'a, char>,
    found: u8,
    /// How many there must be.
    least: u8,
}

impl<'a> Fields<'a> {
    fn new(definition: &'a str) -> Self {
        Self { left: definition.split(':'), found: 0, least: 4 }
    }

    fn next(&mut self) -> Option<&'a str> {
        let field = self.left.find(|field| !field.is_empty())?;
        self.found = self.found.saturating_add(1);
        Some(field)
    }

    fn next_or_few(&mut self) -> Result<&'a str> {
        self.next().ok_or_else(|| {
            let (least, found) = (self.least, self.found);
            refuse(format!("Expected at least {least} arguments for RRA but got {found}"))
        })
    }

    fn end(&mut self, function: &str) -> Result<()> {
        match self.next() {
            None => Ok(()),
            Some(_) => Err(refuse(format!(
                "Unexpected extra argument for consolidation function {function}"
            ))),
        }
    }
}

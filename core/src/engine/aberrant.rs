//! Holt-Winters forecasting: intercept, slope and seasons, deviations from the forecast, and where
//! it failed (`rrdcreate(1)`, "Aberrant Behavior Detection with Holt-Winters Forecasting").
//!
//! Every archive of the family has rows of one primary data point. Archives are taken in file
//! order, and each keeps what it had before, so that one that depends on another finds the same
//! whether that stands before it in the file, and has moved on, or after it.

use super::primary::Span;
use super::update::Rows;
use crate::number::float;
use crate::schema::{Aberrant, Archive, Consolidation, LiveHead, Parameters, Schema, UNKNOWN};

/// How seasons and level make a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Model {
    Additive,
    Multiplicative,
}

impl Model {
    pub(super) fn of(function: Consolidation) -> Self {
        if function == Consolidation::MhwPredict { Self::Multiplicative } else { Self::Additive }
    }

    fn with_season(self, level: f64, season: f64) -> f64 {
        match self {
            Self::Additive => level + season,
            Self::Multiplicative => level * season,
        }
    }

    /// `value` without `part`, which is a season or a level.
    pub(super) fn without(self, value: f64, part: f64) -> f64 {
        match self {
            Self::Additive => value - part,
            Self::Multiplicative if part <= 0.0 => UNKNOWN,
            Self::Multiplicative => value / part,
        }
    }

    /// The season that changes nothing.
    fn neutral(self) -> f64 {
        match self {
            Self::Additive => 0.0,
            Self::Multiplicative => 1.0,
        }
    }
}

/// The forecast's state at one moment.
#[derive(Clone, Copy, Debug)]
struct Level {
    intercept: f64,
    slope: f64,
    null_count: u64,
}

impl Level {
    /// Where the line stands for the primary data point under way.
    fn line(&self) -> f64 {
        self.intercept + self.slope * float(self.null_count)
    }

    fn is_unknown(&self) -> bool {
        self.intercept.is_nan() || self.slope.is_nan()
    }
}

/// An archive of the forecast itself.
#[derive(Clone, Copy, Debug)]
struct Predict {
    archive: usize,
    model: Model,
    alpha: f64,
    beta: f64,
    seasonal: usize,
}

impl Predict {
    /// The intercept after a known value.
    fn intercept(&self, level: &Level, season: f64, value: f64) -> f64 {
        self.alpha * self.model.without(value, season) + (1.0 - self.alpha) * level.line()
    }
}

/// One data source in one archive, and the primary data point that comes to it.
#[derive(Clone, Copy, Debug)]
struct Place {
    archive: usize,
    source: usize,
    value: f64,
}

/// The archives of one database, and what they remember.
struct Forecast<'a> {
    archives: &'a [Archive],
    /// One slot an archive and data source, archive-major.
    memory: &'a mut [Aberrant],
    /// Data sources.
    width: usize,
}

impl Forecast<'_> {
    fn memory(&self, archive: usize, source: usize) -> Aberrant {
        self.memory.get(archive * self.width + source).copied().unwrap_or(Aberrant::None)
    }

    fn keep(&mut self, at: Place, memory: Aberrant) {
        if let Some(slot) = self.memory.get_mut(at.archive * self.width + at.source) {
            *slot = memory;
        }
    }

    fn predict(&self, archive: usize) -> Option<Predict> {
        let found = self.archives.get(archive)?;
        let Parameters::Predict { alpha, beta, seasonal, .. } = *found.parameters() else {
            return None;
        };
        let model = Model::of(found.consolidation());
        Some(Predict { archive, model, alpha, beta, seasonal })
    }

    /// The coefficient or deviation that `archive` had before the update.
    fn season_before(&self, archive: usize, at: Place) -> f64 {
        match self.memory(archive, at.source) {
            Aberrant::Season { last, .. } if archive < at.archive => last,
            Aberrant::Season { value, .. } => value,
            _ => UNKNOWN,
        }
    }

    /// The forecast's state before the update; where a value has just begun it, what it began with.
    fn level_before(&self, predict: &Predict, at: Place) -> Level {
        match self.memory(predict.archive, at.source) {
            Aberrant::Predict {
                last_intercept: intercept,
                last_slope: slope,
                last_null_count: null_count,
                ..
            } if predict.archive < at.archive => Level { intercept, slope, null_count },
            Aberrant::Predict { intercept, slope, null_count, .. } => {
                Level { intercept, slope, null_count }
            }
            _ => Level { intercept: UNKNOWN, slope: UNKNOWN, null_count: 1 },
        }
    }

    /// What the forecast said of the primary data point that has come; none before the first season
    /// is over. Infinite parts may still make it NaN.
    fn expected(&self, predict: &Predict, at: Place) -> Option<f64> {
        let level = self.level_before(predict, at);
        let season = self.season_before(predict.seasonal, at);
        let known = !level.is_unknown() && !season.is_nan();
        known.then(|| predict.model.with_season(level.line(), season))
    }

    /// HWPREDICT and MHWPREDICT: the row is what was expected.
    fn predict_row(&mut self, predict: &Predict, at: Place) -> f64 {
        let level = self.level_before(predict, at);
        let season = self.season_before(predict.seasonal, at);
        let (mut next, mut last) = (level, level);
        let mut expected = UNKNOWN;
        if level.is_unknown() || season.is_nan() {
            if level.intercept.is_nan() && !at.value.is_nan() {
                next = Level { intercept: at.value, slope: 0.0, null_count: 1 };
                last = next;
            }
        } else {
            expected = predict.model.with_season(level.line(), season);
            if at.value.is_nan() {
                next.null_count = level.null_count.saturating_add(1);
            } else {
                next.intercept = predict.intercept(&level, season, at.value);
                next.slope = predict.beta * (next.intercept - level.intercept)
                    + (1.0 - predict.beta) * level.slope;
                next.null_count = 1;
            }
        }
        let memory = Aberrant::Predict {
            intercept: next.intercept,
            last_intercept: last.intercept,
            slope: next.slope,
            last_slope: last.slope,
            null_count: next.null_count,
            last_null_count: last.null_count,
        };
        self.keep(at, memory);
        expected
    }

    /// SEASONAL: the row is the coefficient for the same moment of the next season. `season` is the
    /// one for this moment.
    fn seasonal_row(&self, predict: &Predict, at: Place, gamma: f64, season: f64) -> f64 {
        if at.value.is_nan() {
            return season;
        }
        let before = self.level_before(predict, at);
        let moved_on = predict.archive < at.archive;
        if before.is_unknown() {
            // A forecast that comes later in the file is about to begin with this value.
            return if moved_on { UNKNOWN } else { predict.model.neutral() };
        }
        if season.is_nan() {
            return predict.model.without(at.value, before.intercept);
        }
        let intercept = match self.memory(predict.archive, at.source) {
            Aberrant::Predict { intercept, .. } if moved_on => intercept,
            _ => predict.intercept(&before, season, at.value),
        };
        gamma * predict.model.without(at.value, intercept) + (1.0 - gamma) * season
    }

    /// DEVSEASONAL: the row is the deviation to expect at the same moment of the next season.
    fn deviation_row(&self, predict: &Predict, at: Place, gamma: f64, deviation: f64) -> f64 {
        let Some(expected) = self.expected(predict, at) else { return UNKNOWN };
        if at.value.is_nan() {
            return deviation;
        }
        let found = (expected - at.value).abs();
        if deviation.is_nan() { found } else { gamma * found + (1.0 - gamma) * deviation }
    }

    /// FAILURES: the row says whether there were too many violations lately.
    fn failure_row(&mut self, at: Place) -> f64 {
        let Some(&Parameters::Failures { delta_pos, delta_neg, deviations, window, threshold }) =
            self.archives.get(at.archive).map(Archive::parameters)
        else {
            return UNKNOWN;
        };
        let Some(Parameters::Season { predict, .. }) =
            self.archives.get(deviations).map(Archive::parameters)
        else {
            return UNKNOWN;
        };
        let Some(predict) = self.predict(*predict) else { return UNKNOWN };
        let Aberrant::Failures { mut history } = self.memory(at.archive, at.source) else {
            return UNKNOWN;
        };
        // RRDtool looks where the season stands, not the deviations, to tell which of them has
        // moved on; so a FAILURES between the two takes the coming deviation.
        let deviation = match self.memory(deviations, at.source) {
            Aberrant::Season { last, .. } if predict.seasonal < at.archive => last,
            Aberrant::Season { value, .. } => value,
            _ => UNKNOWN,
        };
        let violation = !deviation.is_nan() && {
            let expected = self.expected(&predict, at).unwrap_or(UNKNOWN);
            at.value.is_nan()
                || at.value > expected + delta_pos * deviation
                || at.value < expected - delta_neg * deviation
        };
        let window = usize::try_from(window).unwrap_or(usize::MAX).min(history.len());
        let newest = history.get_mut(..window).unwrap_or_default();
        newest.rotate_right(1);
        if let Some(first) = newest.first_mut() {
            *first = u8::from(violation);
        }
        let violations = newest.iter().filter(|violation| **violation == 1).count();
        self.keep(at, Aberrant::Failures { history });
        let failed = u64::try_from(violations).unwrap_or(u64::MAX) >= threshold;
        if failed { 1.0 } else { 0.0 }
    }

    /// Moves a season's memory on to `coming`; answers what is now behind.
    fn turn(&mut self, at: Place, coming: f64) -> f64 {
        let Aberrant::Season { value, burn_in, .. } = self.memory(at.archive, at.source) else {
            return UNKNOWN;
        };
        self.keep(at, Aberrant::Season { value: coming, last: value, burn_in });
        value
    }

    /// One primary data point through one archive; answers its row. `coming` is what a seasonal
    /// archive has for the next one.
    fn row(&mut self, at: Place, coming: f64) -> f64 {
        let Some(archive) = self.archives.get(at.archive) else { return UNKNOWN };
        match *archive.parameters() {
            Parameters::Plain { .. } => at.value,
            Parameters::Predict { .. } => match self.predict(at.archive) {
                Some(predict) => self.predict_row(&predict, at),
                None => UNKNOWN,
            },
            Parameters::Season { gamma, predict, .. } => {
                let Some(predict) = self.predict(predict) else { return UNKNOWN };
                let now = self.turn(at, coming);
                if archive.consolidation() == Consolidation::Seasonal {
                    self.seasonal_row(&predict, at, gamma, now)
                } else {
                    self.deviation_row(&predict, at, gamma, now)
                }
            }
            Parameters::DevPredict { deviations } => self.season_before(deviations, at),
            Parameters::Failures { .. } => self.failure_row(at),
        }
    }
}

/// Moves every archive of the family over the primary data points of `span`, each of them `pdps`:
/// changes what they remember, and their primary and secondary values, which are the rows to be
/// written. `coming` is room for one row. Says whether the seasons are to be smoothed.
pub(super) fn advance(
    schema: &Schema,
    live: &mut LiveHead,
    span: &Span,
    pdps: &[f64],
    coming: &mut [f64],
    rows: &mut impl Rows,
) -> bool {
    let smooth = count_seasons(schema, live, span.elapsed);
    if span.elapsed > 2 {
        skip(schema, live, span.elapsed, coming, rows);
        return smooth;
    }
    let width = pdps.len();
    let LiveHead { cdp, current_row, .. } = live;
    let mut forecast = Forecast { archives: schema.archives(), memory: &mut cdp.aberrant, width };
    // All archives take the first primary data point before any takes the second.
    for (ahead, written) in [(2, &mut cdp.primary), (4, &mut cdp.secondary)] {
        if ahead == 4 && span.elapsed == 1 {
            break;
        }
        let archives = schema.archives().iter().zip(current_row.iter());
        let archives = archives.zip(written.chunks_exact_mut(width)).enumerate();
        for (index, ((archive, current), written)) in archives {
            if archive.consolidation().is_plain() {
                continue;
            }
            if matches!(archive.parameters(), Parameters::Season { .. }) {
                // The one after the next row; of two primary data points RRDtool reads one too far
                // for both.
                let ahead = if span.elapsed == 2 { ahead.max(3) } else { ahead };
                rows.read(index, (current + ahead) % archive.rows(), coming);
            }
            let sources = pdps.iter().zip(coming.iter()).zip(written).enumerate();
            for (source, ((value, coming), row)) in sources {
                *row = forecast.row(Place { archive: index, source, value: *value }, *coming);
            }
        }
    }
    smooth
}

/// Seasons after which smoothing waits for its own row.
const BURN_IN: u64 = 3;

/// Counts seasons while the forecast is young, and says whether the update passes a row where
/// seasons are smoothed. RRDtool counts in the first data source alone.
fn count_seasons(schema: &Schema, live: &mut LiveHead, elapsed: u64) -> bool {
    let width = schema.data_sources().len();
    let mut smooth = false;
    let memory = live.cdp.aberrant.chunks_exact_mut(width);
    for ((archive, current), memory) in schema.archives().iter().zip(&live.current_row).zip(memory)
    {
        let Parameters::Season { smooth_row, .. } = *archive.parameters() else { continue };
        let Some(Aberrant::Season { burn_in, .. }) = memory.first_mut() else { continue };
        let reached = current.saturating_add(elapsed);
        if *burn_in > BURN_IN {
            smooth |= (*current < smooth_row && reached >= smooth_row)
                || reached >= archive.rows().saturating_add(smooth_row);
        } else if reached >= archive.rows() {
            *burn_in += 1;
            smooth = true;
        }
    }
    smooth
}

/// More than two primary data points at once: nothing is forecast, time passes.
fn skip(
    schema: &Schema,
    live: &mut LiveHead,
    elapsed: u64,
    coming: &mut [f64],
    rows: &mut impl Rows,
) {
    let width = coming.len();
    let LiveHead { cdp, current_row, .. } = live;
    let written = cdp.primary.chunks_exact_mut(width).zip(cdp.secondary.chunks_exact_mut(width));
    let archives = schema.archives().iter().zip(current_row.iter());
    let archives = archives.zip(cdp.aberrant.chunks_exact_mut(width)).zip(written).enumerate();
    for (index, (((archive, current), memory), (primary, secondary))) in archives {
        match archive.parameters() {
            Parameters::Plain { .. } => continue,
            Parameters::Predict { .. } | Parameters::DevPredict { .. } => {
                primary.fill(UNKNOWN);
                secondary.fill(UNKNOWN);
            }
            Parameters::Failures { window, .. } => {
                primary.fill(0.0);
                secondary.fill(0.0);
                // What a longer window has left behind stays, as in RRDtool.
                let window = usize::try_from(*window).unwrap_or(usize::MAX);
                for memory in memory.iter_mut() {
                    if let Aberrant::Failures { history } = memory {
                        history.iter_mut().take(window).for_each(|violation| *violation = 0);
                    }
                }
            }
            Parameters::Season { .. } => {
                for ahead in [elapsed, elapsed.saturating_add(1)] {
                    rows.read(index, current.saturating_add(ahead) % archive.rows(), coming);
                    for (memory, coming) in memory.iter_mut().zip(coming.iter()) {
                        if let Aberrant::Season { value, last, .. } = memory {
                            (*last, *value) = (*value, *coming);
                        }
                    }
                }
            }
        }
        for memory in memory {
            match memory {
                Aberrant::Predict { null_count, last_null_count, .. } => {
                    *null_count = null_count.saturating_add(elapsed);
                    *last_null_count = last_null_count.saturating_add(elapsed - 1);
                }
                Aberrant::Failures { .. } | Aberrant::Season { .. } | Aberrant::None => {}
            }
        }
    }
}

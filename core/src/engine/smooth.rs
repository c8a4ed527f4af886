//! Smoothing of seasons: each coefficient becomes the mean of those around it.

use super::aberrant::Model;
use super::update::{RowWrite, Rows, Scratch};
use crate::number::{float, whole};
use crate::schema::{Aberrant, Archive, Consolidation, LiveHead, Parameters, Schema};

/// Most values of a season that is smoothed, over all data sources: 2^24, 128 MiB and as much again
/// to work in. A year of minutes is 525,600 rows. RRDtool has no limit and fails in its allocator;
/// a file with holes may claim any number.
const VALUES_MAX: usize = 1 << 24;

/// Room for one season; it stays as large as the longest was.
#[derive(Clone, Debug, Default)]
pub(super) struct Season {
    /// Row by row, one value a data source.
    rows: Vec<f64>,
    /// One data source's values as they were.
    before: Vec<f64>,
}

/// Smooths every season of the database that is known in all its rows: after a call's last update,
/// where any of its updates said so ([`Applied`](super::update::Applied)).
pub(crate) fn smooth(
    schema: &Schema,
    live: &mut LiveHead,
    scratch: &mut Scratch,
    rows: &mut impl Rows,
) {
    let season = &mut scratch.season;
    let width = schema.data_sources().len();
    for (index, archive) in schema.archives().iter().enumerate() {
        let Parameters::Season { smoothing_window, predict, .. } = *archive.parameters() else {
            continue;
        };
        let reach = usize::try_from(whole(smoothing_window / 2.0 * float(archive.rows())));
        let (Ok(reach), Ok(length)) = (reach, usize::try_from(archive.rows())) else { continue };
        if reach == 0 || length.saturating_mul(width) > VALUES_MAX {
            continue;
        }
        season.rows.resize(length * width, 0.0);
        for (row, values) in (0..).zip(season.rows.chunks_exact_mut(width)) {
            rows.read(index, row, values);
        }
        if season.rows.iter().any(|value| value.is_nan()) {
            continue;
        }
        let forecast = schema.archives().get(predict).map(Archive::consolidation);
        let model = Model::of(forecast.unwrap_or(Consolidation::HwPredict));
        for source in 0..width {
            let mean = average(season, width, source, reach);
            if archive.consolidation() != Consolidation::Seasonal {
                continue;
            }
            // What all coefficients share is the forecast's. RRDtool adds it to the intercept in
            // the multiplicative model, too.
            for value in season.rows.iter_mut().skip(source).step_by(width) {
                *value = model.without(*value, mean);
            }
            if let Some(Aberrant::Predict { intercept, .. }) =
                live.cdp.aberrant.get_mut(predict * width + source)
            {
                *intercept += mean;
            }
        }
        for (row, values) in (0..).zip(season.rows.chunks_exact(width)) {
            rows.write(RowWrite { archive: index, row, count: 1, values });
        }
    }
}

/// Replaces each value of one data source by the mean of those at most `reach` rows away, the
/// season being a circle; answers the mean of all.
fn average(season: &mut Season, width: usize, source: usize, reach: usize) -> f64 {
    let Season { rows, before } = season;
    before.clear();
    before.extend(rows.iter().skip(source).step_by(width));
    let (length, window) = (before.len(), 2 * reach + 1);
    // A window is at most the season and a row, so `reach` is at most the season.
    let at = |row: usize| before.get(row % length).copied().unwrap_or(0.0);
    // One running sum, from row 0 on: its rounding shows in the last bits.
    let mut sum = 0.0;
    for row in 0..window - 1 {
        sum += at(length + row - reach);
    }
    let mut total = 0.0;
    for (row, value) in rows.iter_mut().skip(source).step_by(width).enumerate() {
        sum += at(row + reach);
        *value = sum / count(window);
        sum -= at(length + row - reach);
        total += *value;
    }
    total / count(length)
}

fn count(rows: usize) -> f64 {
    float(u64::try_from(rows).unwrap_or(u64::MAX))
}

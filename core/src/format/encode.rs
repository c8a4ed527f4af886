//! A schema and live head to a file's header.

use super::layout::{self, Layout, NAME};
use super::{COOKIE, FLOAT_COOKIE};
use crate::schema::{Aberrant, LiveHead, Parameters, Schema};

/// A whole header.
pub(crate) fn encode(schema: &Schema, layout: &Layout, live: &LiveHead) -> Vec<u8> {
    let mut header = vec![0; layout.header_size()];
    let version = format!("{:04}", schema.version().number());
    put(&mut header, 0, COOKIE);
    put(&mut header, layout::stat_head::VERSION, version.as_bytes());
    put_float(&mut header, layout::stat_head::FLOAT_COOKIE, FLOAT_COOKIE);
    put_len(&mut header, layout::stat_head::DATA_SOURCES, schema.data_sources().len());
    put_len(&mut header, layout::stat_head::ARCHIVES, schema.archives().len());
    put_count(&mut header, layout::stat_head::STEP, u64::from(schema.step().seconds()));
    for (index, source) in schema.data_sources().iter().enumerate() {
        let at = layout.data_source(index);
        put_name(&mut header, at + layout::data_source::NAME, source.name());
        put_name(&mut header, at + layout::data_source::KIND, source.kind().name());
        if let Some(expression) = source.expression() {
            for (node, (operator, value)) in expression.compact().into_iter().enumerate() {
                let at = at + layout::data_source::EXPRESSION + node * 4;
                let [low, high] = value.to_le_bytes();
                put(&mut header, at, &[operator, 0, low, high]);
            }
            continue;
        }
        put_count(&mut header, at + layout::data_source::HEARTBEAT, source.heartbeat());
        put_float(&mut header, at + layout::data_source::MINIMUM, source.minimum());
        put_float(&mut header, at + layout::data_source::MAXIMUM, source.maximum());
    }
    for (index, archive) in schema.archives().iter().enumerate() {
        let at = layout.archive(index);
        let consolidation = archive.consolidation().name();
        put_name(&mut header, at + layout::archive::CONSOLIDATION, consolidation);
        put_count(&mut header, at + layout::archive::ROWS, archive.rows());
        put_count(&mut header, at + layout::archive::PDP_PER_ROW, archive.pdp_per_row());
        put_parameters(&mut header, at, archive.parameters());
    }
    let start = layout.live_head();
    if let Some(image) = header.get_mut(start..) {
        encode_live(schema, layout, live, true, image);
    }
    header
}

/// Writes the live head into `image`, the header's bytes from [`Layout::live_head`] on; fields
/// that the live head does not hold stay as they are. `rows` says whether open rows and row
/// pointers may have changed, which they do only when a step closes.
pub(crate) fn encode_live(
    schema: &Schema,
    layout: &Layout,
    live: &LiveHead,
    rows: bool,
    image: &mut [u8],
) {
    let start = layout.live_head();
    put(image, 0, &live.last_update.seconds().to_le_bytes());
    if schema.version().has_microseconds() {
        put_count(image, 8, u64::from(live.last_update.microseconds()));
    }
    let pdp = live.pdp.reading.iter().zip(&live.pdp.unknown_seconds).zip(&live.pdp.value);
    for (source, ((reading, unknown), value)) in pdp.enumerate() {
        let at = layout.pdp_prep(source) - start;
        put(image, at + layout::pdp_prep::READING, reading.field());
        put_count(image, at + layout::pdp_prep::UNKNOWN_SECONDS, *unknown);
        put_float(image, at + layout::pdp_prep::VALUE, *value);
    }
    if !rows {
        return;
    }
    let cdp = live.cdp.value.iter().zip(&live.cdp.unknown);
    let cdp = cdp.zip(&live.cdp.primary).zip(&live.cdp.secondary);
    for (slot, (((value, unknown), primary), secondary)) in cdp.enumerate() {
        let at = layout.cdp_prep(slot) - start;
        // FAILURES has its history where others have these two.
        let aberrant = live.cdp.aberrant.get(slot).unwrap_or(&Aberrant::None);
        if !matches!(aberrant, Aberrant::Failures { .. }) {
            put_float(image, at + layout::cdp_prep::VALUE, *value);
            put_count(image, at + layout::cdp_prep::UNKNOWN, *unknown);
        }
        put_aberrant(image, at, aberrant);
        put_float(image, at + layout::cdp_prep::PRIMARY, *primary);
        put_float(image, at + layout::cdp_prep::SECONDARY, *secondary);
    }
    for (archive, row) in live.current_row.iter().enumerate() {
        put_count(image, layout.row_pointer(archive) - start, *row);
    }
}

fn put_parameters(header: &mut [u8], at: usize, parameters: &Parameters) {
    use layout::archive as field;
    match *parameters {
        Parameters::Plain { xff } => put_float(header, at + field::XFF, xff),
        Parameters::Predict { alpha, beta, seasonal, season } => {
            put_float(header, at + field::ALPHA, alpha);
            put_float(header, at + field::BETA, beta);
            put_len(header, at + field::DEPENDENCY, seasonal);
            put_float(header, at + field::SEASON, float(season));
        }
        Parameters::Season { gamma, smoothing_window, predict, smooth_row } => {
            put_float(header, at + field::GAMMA, gamma);
            // Files before version 0004 have it too, though nobody reads it there.
            put_float(header, at + field::SMOOTHING_WINDOW, smoothing_window);
            put_len(header, at + field::DEPENDENCY, predict);
            put_count(header, at + field::SMOOTH_ROW, smooth_row);
        }
        Parameters::DevPredict { deviations } => {
            put_len(header, at + field::DEPENDENCY, deviations);
        }
        Parameters::Failures { delta_pos, delta_neg, deviations, window, threshold } => {
            put_float(header, at + field::DELTA_POS, delta_pos);
            put_float(header, at + field::DELTA_NEG, delta_neg);
            put_len(header, at + field::DEPENDENCY, deviations);
            put_count(header, at + field::WINDOW, window);
            put_count(header, at + field::THRESHOLD, threshold);
        }
    }
}

fn put_aberrant(image: &mut [u8], at: usize, aberrant: &Aberrant) {
    use layout::cdp_prep as field;
    match aberrant {
        Aberrant::None => {}
        Aberrant::Predict {
            intercept,
            last_intercept,
            slope,
            last_slope,
            null_count,
            last_null_count,
        } => {
            put_float(image, at + field::INTERCEPT, *intercept);
            put_float(image, at + field::LAST_INTERCEPT, *last_intercept);
            put_float(image, at + field::SLOPE, *slope);
            put_float(image, at + field::LAST_SLOPE, *last_slope);
            put_count(image, at + field::NULL_COUNT, *null_count);
            put_count(image, at + field::LAST_NULL_COUNT, *last_null_count);
        }
        Aberrant::Season { value, last, burn_in } => {
            put_float(image, at + field::SEASONAL, *value);
            put_float(image, at + field::LAST_SEASONAL, *last);
            put_count(image, at + field::BURN_IN, *burn_in);
        }
        Aberrant::Failures { history } => put(image, at + field::HISTORY, history),
    }
}

/// A count as files keep it in a float.
#[expect(clippy::as_conversions, reason = "rows of a season, far below 2^53")]
fn float(count: u64) -> f64 {
    count as f64
}

fn put(bytes: &mut [u8], at: usize, field: &[u8]) {
    // The layout made the buffer: every field lies inside it.
    if let Some(place) = bytes.get_mut(at..).and_then(|rest| rest.get_mut(..field.len())) {
        place.copy_from_slice(field);
    }
}

fn put_count(bytes: &mut [u8], at: usize, value: u64) {
    put(bytes, at, &value.to_le_bytes());
}

fn put_len(bytes: &mut [u8], at: usize, value: usize) {
    put_count(bytes, at, u64::try_from(value).unwrap_or(u64::MAX));
}

fn put_float(bytes: &mut [u8], at: usize, value: f64) {
    put(bytes, at, &value.to_le_bytes());
}

/// A name of at most 19 bytes; the rest of its 20 stays zero.
fn put_name(bytes: &mut [u8], at: usize, name: &str) {
    put(bytes, at, name.as_bytes().get(..NAME - 1).unwrap_or(name.as_bytes()));
}

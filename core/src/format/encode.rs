//! A schema and live head to a file's header, as its machine has it.

use super::layout::{self, Layout, NAME, stat_head};
use super::machine::Machine;
use super::{COOKIE, FLOAT_COOKIE};
use crate::error::{Error, ErrorKind, Result};
use crate::number::float;
use crate::schema::{Aberrant, LiveHead, Parameters, Schema, UNKNOWN};
use crate::time::Timestamp;

/// A whole header.
///
/// # Errors
/// [`ErrorKind::OutOfBounds`] for a count or time that the layout's machine has no room for.
pub(crate) fn encode(schema: &Schema, layout: &Layout, live: &LiveHead) -> Result<Vec<u8>> {
    let machine = layout.machine();
    let mut header = vec![0; layout.header_size()];
    let mut fields = Fields { bytes: &mut header, kind: machine, start: 0, fault: None };
    fields.put(0, COOKIE);
    fields.put(stat_head::VERSION, format!("{:04}", schema.version().number()).as_bytes());
    fields.float(stat_head::float_cookie(machine), FLOAT_COOKIE);
    fields.len(stat_head::data_sources(machine), schema.data_sources().len(), "data sources");
    fields.len(stat_head::archives(machine), schema.archives().len(), "archives");
    fields.count(stat_head::step(machine), u64::from(schema.step().seconds()), "step");
    for (index, source) in schema.data_sources().iter().enumerate() {
        let at = layout.data_source(index);
        fields.name(at + layout::data_source::NAME, source.name());
        fields.name(at + layout::data_source::KIND, source.kind().name());
        if let Some(expression) = source.expression() {
            for (node, (operator, value)) in expression.compact().into_iter().enumerate() {
                let at = at + layout::data_source::EXPRESSION + node * 4;
                let [one, two] = machine.half_bytes(value);
                fields.put(at, &[operator, 0, one, two]);
            }
            continue;
        }
        fields.count(at + layout::data_source::HEARTBEAT, source.heartbeat(), "heartbeat");
        // A bound from a file of another machine may be another NaN.
        let bound = |bound: f64| if bound.is_nan() { UNKNOWN } else { bound };
        fields.float(at + layout::data_source::MINIMUM, bound(source.minimum()));
        fields.float(at + layout::data_source::MAXIMUM, bound(source.maximum()));
    }
    for (index, archive) in schema.archives().iter().enumerate() {
        use layout::archive as field;
        let at = layout.archive(index);
        fields.name(at + field::CONSOLIDATION, archive.consolidation().name());
        fields.count(at + field::rows(machine), archive.rows(), "rows");
        let per_row = archive.pdp_per_row();
        fields.count(at + field::pdp_per_row(machine), per_row, "primary data points per row");
        fields.parameters(at + field::parameters(machine), archive.parameters());
    }
    fields.whole()?;
    if let Some(image) = header.get_mut(layout.live_head()..) {
        encode_live(schema, layout, live, true, image)?;
    }
    Ok(header)
}

/// Writes the live head into `image`, the header's bytes from [`Layout::live_head`] on; fields
/// that the live head does not hold stay as they are. `rows` says whether open rows and row
/// pointers may have changed, which they do only when a step closes.
///
/// # Errors
/// [`ErrorKind::OutOfBounds`] for a count or time that the layout's machine has no room for: never
/// on a machine of 64 bits.
pub(crate) fn encode_live(
    schema: &Schema,
    layout: &Layout,
    live: &LiveHead,
    rows: bool,
    image: &mut [u8],
) -> Result<()> {
    if layout.machine() == Machine::STANDARD {
        put_live(schema, layout, Standard, live, rows, image)
    } else {
        put_live(schema, layout, layout.machine(), live, rows, image)
    }
}

/// A machine, or a type that is one: code for [`Standard`] knows every width when it is compiled.
trait Kind: Copy {
    fn machine(self) -> Machine;
}

impl Kind for Machine {
    #[inline(always)]
    fn machine(self) -> Machine {
        self
    }
}

/// [`Machine::STANDARD`].
#[derive(Clone, Copy)]
struct Standard;

impl Kind for Standard {
    #[inline(always)]
    fn machine(self) -> Machine {
        Machine::STANDARD
    }
}

fn put_live(
    schema: &Schema,
    layout: &Layout,
    kind: impl Kind,
    live: &LiveHead,
    rows: bool,
    image: &mut [u8],
) -> Result<()> {
    use layout::{cdp_prep, live_head, pdp_prep};
    let (machine, start) = (kind.machine(), layout.live_head());
    let mut fields = Fields { bytes: image, kind, start, fault: None };
    fields.time(live_head::SECONDS, live.last_update);
    if schema.version().has_microseconds() {
        let microseconds = u64::from(live.last_update.microseconds());
        fields.count(live_head::microseconds(machine), microseconds, "microseconds");
    }
    let pdp = live.pdp.reading.iter().zip(&live.pdp.unknown_seconds).zip(&live.pdp.value);
    for (source, ((reading, unknown), value)) in pdp.enumerate() {
        let at = layout.pdp_prep(source) - start;
        fields.put(at + pdp_prep::READING, reading.field());
        fields.count(at + pdp_prep::UNKNOWN_SECONDS, *unknown, "unknown seconds");
        fields.float(at + pdp_prep::VALUE, *value);
    }
    if !rows {
        return fields.whole();
    }
    let cdp = live.cdp.value.iter().zip(&live.cdp.unknown);
    let cdp = cdp.zip(&live.cdp.primary).zip(&live.cdp.secondary);
    for (slot, (((value, unknown), primary), secondary)) in cdp.enumerate() {
        let at = layout.cdp_prep(slot) - start;
        fields.float(at + cdp_prep::VALUE, *value);
        fields.count(at + cdp_prep::UNKNOWN, *unknown, "unknown points of a row");
        fields.float(at + cdp_prep::PRIMARY, *primary);
        fields.float(at + cdp_prep::SECONDARY, *secondary);
    }
    // After the loop above: FAILURES has its history where others have value and unknown.
    for (slot, aberrant) in live.cdp.aberrant.iter().enumerate() {
        fields.aberrant(layout.cdp_prep(slot) - start, aberrant);
    }
    for (archive, row) in live.current_row.iter().enumerate() {
        fields.count(layout.row_pointer(archive) - start, *row, "current row");
    }
    fields.whole()
}

/// A header's bytes on their way into a file, field by field as its machine has them. The layout
/// made the buffer: every field lies inside it.
struct Fields<'a, K> {
    bytes: &'a mut [u8],
    kind: K,
    /// Where in the file the bytes start.
    start: usize,
    /// The first field that does not fit.
    fault: Option<Error>,
}

impl<K: Kind> Fields<'_, K> {
    /// That every field fitted.
    fn whole(self) -> Result<()> {
        self.fault.map_or(Ok(()), Err)
    }

    #[inline(always)]
    fn put(&mut self, at: usize, field: &[u8]) {
        if let Some(place) = self.bytes.get_mut(at..).and_then(|rest| rest.get_mut(..field.len())) {
            place.copy_from_slice(field);
        }
    }

    #[inline(always)]
    fn count(&mut self, at: usize, value: u64, what: &str) {
        if self.kind.machine().long() == 8 {
            self.put(at, &self.kind.machine().whole8_bytes(value));
        } else {
            self.narrow_count(at, value, what);
        }
    }

    #[inline(always)]
    fn time(&mut self, at: usize, time: Timestamp) {
        if self.kind.machine().time() == 8 {
            self.put(at, &self.kind.machine().whole8_bytes(time.seconds().cast_unsigned()));
        } else {
            self.narrow_time(at, time.seconds());
        }
    }

    #[inline(always)]
    fn float(&mut self, at: usize, value: f64) {
        self.put(at, &self.kind.machine().float_bytes(value));
    }

    #[inline(never)]
    fn narrow_count(&mut self, at: usize, value: u64, what: &str) {
        match u32::try_from(value) {
            Ok(value) => self.put(at, &self.kind.machine().whole4_bytes(value)),
            Err(_) => {
                let most = u32::MAX;
                self.refuse(at, format!("{what}: {value} is too large, {most} is the most"));
            }
        }
    }

    #[inline(never)]
    fn narrow_time(&mut self, at: usize, seconds: i64) {
        match i32::try_from(seconds) {
            Ok(seconds) => self.put(at, &self.kind.machine().whole4_bytes(seconds.cast_unsigned())),
            Err(_) => self.refuse(
                at,
                format!(
                    "last update: {seconds} is outside 32-bit time, which ends in January 2038"
                ),
            ),
        }
    }

    fn len(&mut self, at: usize, value: usize, what: &str) {
        self.count(at, u64::try_from(value).unwrap_or(u64::MAX), what);
    }

    /// A name of at most 19 bytes; the rest of its 20 stays zero.
    fn name(&mut self, at: usize, name: &str) {
        self.put(at, name.as_bytes().get(..NAME - 1).unwrap_or(name.as_bytes()));
    }

    #[cold]
    fn refuse(&mut self, at: usize, message: String) {
        let message = format!("{message}, in a file of its machine ({})", self.kind.machine());
        let at = u64::try_from(self.start + at).unwrap_or(u64::MAX);
        self.fault.get_or_insert(Error::new(ErrorKind::OutOfBounds, message).at_offset(at));
    }

    fn parameters(&mut self, at: usize, parameters: &Parameters) {
        use layout::archive as field;
        match *parameters {
            Parameters::Plain { xff } => self.float(at + field::XFF, xff),
            Parameters::Predict { alpha, beta, seasonal, season } => {
                self.float(at + field::ALPHA, alpha);
                self.float(at + field::BETA, beta);
                self.len(at + field::DEPENDENCY, seasonal, "seasonal archive");
                self.float(at + field::SEASON, float(season));
            }
            Parameters::Season { gamma, smoothing_window, predict, smooth_row } => {
                self.float(at + field::GAMMA, gamma);
                // Files before version 0004 have it too, though nobody reads it there.
                self.float(at + field::SMOOTHING_WINDOW, smoothing_window);
                self.len(at + field::DEPENDENCY, predict, "forecast's archive");
                self.count(at + field::SMOOTH_ROW, smooth_row, "smoothing row");
            }
            Parameters::DevPredict { deviations } => {
                self.len(at + field::DEPENDENCY, deviations, "deviations' archive");
            }
            Parameters::Failures { delta_pos, delta_neg, deviations, window, threshold } => {
                self.float(at + field::DELTA_POS, delta_pos);
                self.float(at + field::DELTA_NEG, delta_neg);
                self.len(at + field::DEPENDENCY, deviations, "deviations' archive");
                self.count(at + field::WINDOW, window, "window");
                self.count(at + field::THRESHOLD, threshold, "threshold");
            }
        }
    }

    fn aberrant(&mut self, at: usize, aberrant: &Aberrant) {
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
                self.float(at + field::INTERCEPT, *intercept);
                self.float(at + field::LAST_INTERCEPT, *last_intercept);
                self.float(at + field::SLOPE, *slope);
                self.float(at + field::LAST_SLOPE, *last_slope);
                self.count(at + field::NULL_COUNT, *null_count, "count of unknown values");
                let last = *last_null_count;
                self.count(at + field::LAST_NULL_COUNT, last, "last count of unknown values");
            }
            Aberrant::Season { value, last, burn_in } => {
                self.float(at + field::SEASONAL, *value);
                self.float(at + field::LAST_SEASONAL, *last);
                self.count(at + field::BURN_IN, *burn_in, "seasons seen");
            }
            Aberrant::Failures { history } => self.put(at + field::HISTORY, history),
        }
    }
}

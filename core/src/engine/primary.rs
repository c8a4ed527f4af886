//! Amounts to primary data points: one rate per step and data source.

use super::counter;
use crate::number::{float, seconds, whole};
use crate::schema::UNKNOWN;
use crate::time::{Step, Timestamp};

/// Where an update lies among the steps, and how much of it belongs to which.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Span {
    /// Seconds since the last update.
    pub(crate) interval: f64,
    /// Steps that end inside the interval.
    pub(crate) elapsed: u64,
    /// Seconds of the interval up to the end of the last step that ended.
    pub(crate) before: f64,
    /// Seconds of the interval after that end.
    pub(crate) after: f64,
    /// Number since 1970 of the last primary data point that was closed before.
    pub(crate) closed: i64,
    /// Seconds per step.
    step: u64,
}

impl Span {
    /// The span from the last update to `at`, which is later.
    pub(crate) fn new(last: Timestamp, at: Timestamp, step: Step) -> Self {
        let step = i64::from(step.seconds());
        let ended_before = last.seconds().saturating_sub(last.seconds().rem_euclid(step));
        let into_step = at.seconds().rem_euclid(step);
        let ended = at.seconds().saturating_sub(into_step);
        let elapsed = ended.saturating_sub(ended_before) / step;
        let micros = |time: Timestamp| f64::from(time.microseconds()) / 1e6;
        let interval = seconds(at.seconds().saturating_sub(last.seconds()))
            + (f64::from(at.microseconds()) - f64::from(last.microseconds())) / 1e6;
        let (before, after) = if elapsed > 0 {
            let before = seconds(ended.saturating_sub(last.seconds())) - micros(last);
            (before, seconds(into_step) + micros(at))
        } else {
            (interval, 0.0)
        };
        Self {
            interval,
            elapsed: elapsed.unsigned_abs(),
            before,
            after,
            closed: ended_before / step,
            step: step.unsigned_abs(),
        }
    }

    /// Whether the interval is longer than a data source of this heartbeat may be silent.
    pub(crate) fn is_silence(&self, heartbeat: u64) -> bool {
        self.interval > float(heartbeat)
    }

    /// When several steps ended and the first was already open: that first one alone, and the
    /// rest. Since RRDtool 1.7.2 the open step is not averaged with those after it.
    pub(crate) fn first_alone(&self) -> Option<(Self, Self)> {
        if self.elapsed < 2 {
            return None;
        }
        let open = float(whole(self.before) % self.step);
        (open > 0.0).then(|| {
            let first = Self { interval: open, before: open, after: 0.0, elapsed: 1, ..*self };
            let rest = Self {
                interval: self.interval - open,
                before: self.before - open,
                elapsed: self.elapsed - 1,
                closed: self.closed + 1,
                ..*self
            };
            (first, rest)
        })
    }
}

/// Adds amounts to the open step: no step ended.
pub(crate) fn accumulate(
    amounts: &[f64],
    span: &Span,
    unknown_seconds: &mut [u64],
    values: &mut [f64],
) {
    let seconds = whole(span.interval);
    for ((&amount, unknown), value) in amounts.iter().zip(unknown_seconds).zip(values) {
        let missing = amount.is_nan();
        // Not 0 + amount: a first amount of -0 stays -0.
        let sum = if value.is_nan() { amount } else { *value + amount };
        *value = if missing { *value } else { sum };
        *unknown = counter::plus(*unknown, if missing { seconds } else { 0 });
    }
}

/// Closes the steps that ended: writes their rate into `pdps` (NaN when unknown) and leaves the
/// remainder of the interval in the open step. `silent`, one a data source, says where the interval
/// [is a silence](Span::is_silence); slots are series-major, as many series as there are.
///
/// One loop without branches: both outcomes are calculated and one is taken, so that the compiler
/// makes vector instructions of it.
pub(crate) fn close(
    amounts: &[f64],
    span: &Span,
    silent: &[bool],
    unknown_seconds: &mut [u64],
    values: &mut [f64],
    pdps: &mut [f64],
) {
    let duration = span.elapsed.saturating_mul(span.step);
    let unknown_max = span.step / 2;
    let unknown_after = whole(span.after);
    let slots = amounts.iter().zip(unknown_seconds).zip(values).zip(&mut *pdps);
    for (((&amount, unknown), value), pdp) in slots {
        let missing = amount.is_nan();
        let rate = amount / span.interval;
        let known = if value.is_nan() { 0.0 } else { *value } + rate * span.before;
        let total = if missing { *value } else { known };
        let unknown_before = if missing { span.before } else { 0.0 };
        let average = total / (float(counter::minus(duration, *unknown)) - unknown_before);
        *pdp = if counter::exceeds(*unknown, unknown_max) { UNKNOWN } else { average };
        *unknown = if missing { unknown_after } else { 0 };
        *value = if missing { UNKNOWN } else { rate * span.after };
    }
    // Rare, and then all series of a run are silent.
    if silent.contains(&true) {
        for (pdp, silent) in pdps.iter_mut().zip(silent.iter().cycle()) {
            *pdp = if *silent { UNKNOWN } else { *pdp };
        }
    }
}

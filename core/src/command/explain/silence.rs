//! Why no value came for a stretch of time: silence, a value outside the range, a counter that
//! began anew, an unknown reading.

use super::reasons::{Certainty, Question, Reason};
use super::rows::{Rows, Run};
use crate::schema::{DataSource, DataSourceKind};

/// A neighbour within this share of a bound makes the bound suspect.
const NEAR: f64 = 0.1;

/// Rows that one reading can make unknown: the step that it closes, and the one that it begins.
const ONE_READING: i64 = 2;

/// 2^32 - 1: what is added to a counter that went back.
const WRAP: f64 = 4_294_967_295.0;

impl Question<'_> {
    /// Why a data source has no values in a stretch of rows.
    pub(super) fn stretch(
        &self,
        rows: &Rows<'_>,
        source: &DataSource,
        index: usize,
        run: Run,
    ) -> Vec<Reason> {
        if let Some(computed) = self.computed(rows, source, run) {
            return vec![computed];
        }
        let mut reasons = Vec::new();
        let begins = run.before.is_none() && run.from <= rows.oldest;
        if begins {
            let text = format!(
                "nothing is known before {} either: the database may have begun then",
                self.show(run.to)
            );
            reasons.push(Reason::new("beginning", Certainty::Likely, text));
        }
        let heartbeat = self.heartbeat(rows, source, index, run);
        let suspect = Suspect {
            silent: heartbeat.certainty == Certainty::Likely || begins,
            short: run.to.saturating_sub(run.from) <= rows.length.saturating_mul(ONE_READING),
            near: near(source, run),
        };
        reasons.push(heartbeat);
        reasons.extend(range(source, &suspect));
        reasons.extend(reset(source, &suspect, rows.length));
        reasons.push(reading(source, &suspect, &reasons));
        let open = self.rrd.live().pdp.reading.get(index);
        if run.to >= rows.newest && open.is_some_and(|reading| reading.is_unknown()) {
            let text = "the last reading of all is unknown too".to_owned();
            reasons.push(Reason::new("reading", Certainty::Certain, text));
        }
        reasons
    }

    /// Why a calculated data source has no values there.
    fn computed(&self, rows: &Rows<'_>, source: &DataSource, run: Run) -> Option<Reason> {
        let expression = source.expression()?;
        let sources = self.rrd.schema().data_sources();
        let names: Vec<&str> = sources.iter().map(|source| source.name()).collect();
        let text = expression.text(&names);
        let unknown = |input: &usize| {
            let mut ends = rows.ends(run.from, run.to);
            ends.all(|end| rows.value(end, *input).is_none_or(f64::is_nan))
        };
        let inputs = expression.variables().filter(unknown);
        let inputs: Vec<&str> = inputs.filter_map(|input| names.get(input).copied()).collect();
        let why = match inputs.is_empty() {
            true => "gives no number for what is known".to_owned(),
            false => format!("lacks {}", inputs.join(", ")),
        };
        let (from, to) = (self.show(run.from), self.show(run.to));
        let text = format!("unknown from {from} to {to}: {text} {why}");
        Some(Reason::new("computed", Certainty::Likely, text))
    }

    fn heartbeat(&self, rows: &Rows<'_>, source: &DataSource, index: usize, run: Run) -> Reason {
        let heartbeat = source.heartbeat();
        let duration = run.to.saturating_sub(run.from);
        let (from, to) = (self.show(run.from), self.show(run.to));
        let stretch = format!("unknown from {from} to {to}, {duration} s");
        // The silence may have begun and ended inside the rows beside them.
        let longest = duration.saturating_add(rows.length.saturating_mul(2));
        if u64::try_from(longest).is_ok_and(|longest| longest <= heartbeat) {
            let text = format!("{stretch}: too short for a silence of more than {heartbeat} s");
            return Reason::new("heartbeat", Certainty::Excluded, text);
        }
        let (all, witness) = self.others(rows, index, run);
        if let Some(witness) = witness {
            let text = format!("{stretch}, but {witness} is known there: readings came");
            return Reason::new("heartbeat", Certainty::Excluded, text);
        }
        let alone = self.rrd.schema().data_sources().len() == 1;
        let long = u64::try_from(duration).is_ok_and(|duration| duration >= heartbeat);
        let certainty = match long && (alone || all) {
            true => Certainty::Likely,
            false => Certainty::Possible,
        };
        let also = if all && !alone { ", and all data sources with it" } else { "" };
        let text = format!("{stretch}{also}: a silence of more than {heartbeat} s does that");
        Reason::new("heartbeat", certainty, text)
    }
}

/// What points where.
struct Suspect {
    /// Whether a silence is likely.
    silent: bool,
    /// Whether one reading can.
    short: bool,
    /// The bound that the values beside it are near.
    near: Option<&'static str>,
}

/// The bound that a value beside the stretch is near.
fn near(source: &DataSource, run: Run) -> Option<&'static str> {
    let (minimum, maximum) = (source.minimum(), source.maximum());
    let width = if minimum.is_nan() { maximum.abs() } else { (maximum - minimum).abs() };
    let beside = [run.before, run.after];
    let mut known = beside.iter().flatten();
    if known.clone().any(|value| *value >= maximum - NEAR * width) {
        return Some("max");
    }
    // Counters do not fall below 0.
    let counts = source.kind() == DataSourceKind::Counter;
    let width = if maximum.is_nan() { minimum.abs() } else { width };
    (!counts && known.any(|value| *value <= minimum + NEAR * width)).then_some("min")
}

fn range(source: &DataSource, suspect: &Suspect) -> Option<Reason> {
    let (minimum, maximum) = (source.minimum(), source.maximum());
    if minimum.is_nan() && maximum.is_nan() {
        return None;
    }
    let show = |bound: f64| if bound.is_nan() { "U".to_owned() } else { format!("{bound:?}") };
    let (low, high) = (show(minimum), show(maximum));
    let rate = if source.kind() == DataSourceKind::Gauge { "value" } else { "rate" };
    let (certainty, beside) = match suspect.near {
        Some(bound) if !suspect.silent => {
            (Certainty::Likely, format!(", and values beside it are near {bound}"))
        }
        Some(bound) => (Certainty::Possible, format!(", and values beside it are near {bound}")),
        None => (Certainty::Possible, String::new()),
    };
    let text = format!("a {rate} outside {low} to {high} is unknown{beside}");
    Some(Reason::new("range", certainty, text))
}

/// A counter that goes back counts as one that has wrapped, and that rate is out of range.
fn reset(source: &DataSource, suspect: &Suspect, row: i64) -> Option<Reason> {
    let seconds = u32::try_from(row).map_or(f64::MAX, f64::from);
    let refused = match source.kind() {
        DataSourceKind::Counter => source.maximum() < WRAP / seconds,
        DataSourceKind::Derive | DataSourceKind::DDerive => source.minimum() >= 0.0,
        DataSourceKind::DCounter => true,
        _ => false,
    };
    if !refused || !suspect.short {
        return None;
    }
    let how = match source.kind() {
        DataSourceKind::Counter => {
            format!("looks like one that has wrapped, a rate above max {:?}", source.maximum())
        }
        DataSourceKind::DCounter => "is taken as reset".to_owned(),
        _ => format!("has a rate below min {:?}", source.minimum()),
    };
    let certainty = match suspect.silent || suspect.near.is_some() {
        true => Certainty::Possible,
        false => Certainty::Likely,
    };
    let text = format!("a counter that begins anew {how}; one interval is unknown");
    Some(Reason::new("reset", certainty, text))
}

/// The reading itself: what is left when nothing else explains it.
fn reading(source: &DataSource, suspect: &Suspect, others: &[Reason]) -> Reason {
    let explained = others.iter().any(|reason| reason.certainty < Certainty::Excluded);
    let certainty = match explained || suspect.silent {
        true => Certainty::Possible,
        false => Certainty::Likely,
    };
    let text = match source.kind() {
        DataSourceKind::Gauge | DataSourceKind::Absolute => "a reading was U",
        _ => "a reading was U: the difference to the one before and after it is unknown",
    };
    Reason::new("reading", certainty, text.to_owned())
}

//! Why a row's value is known, unknown, gone or still to come.

use super::rows::{Rows, Run};
use crate::command::form::Form;
use crate::rrd::Rrd;
use crate::schema::{Consolidation, DataSource, DataSourceKind};

/// What is asked, and where answers are looked for.
#[derive(Debug)]
pub(super) struct Question<'a> {
    pub(super) rrd: &'a Rrd,
    pub(super) archives: &'a [Rows<'a>],
    /// In seconds, as the next.
    pub(super) time: i64,
    pub(super) now: i64,
    pub(super) form: Form,
}

/// What a row is for one data source, and why.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) source: String,
    pub(super) state: State,
    /// The value of a row that is there.
    pub(super) value: Option<f64>,
    pub(super) reasons: Vec<Reason>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum State {
    Known,
    Unknown,
    /// Not written yet.
    Open,
    /// Older than the archive keeps.
    Gone,
}

impl State {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::Unknown => "unknown",
            Self::Open => "not yet",
            Self::Gone => "gone",
        }
    }

    /// Green for what is there, red for what is not, yellow for what may come.
    pub(super) const fn colour(self) -> &'static str {
        match self {
            Self::Known => "32",
            Self::Unknown => "31",
            Self::Open => "33",
            Self::Gone => "2",
        }
    }
}

/// How much the file says for a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Certainty {
    /// The file's own numbers leave nothing else.
    Certain,
    /// What is around it points there.
    Likely,
    /// Nothing speaks against it.
    Possible,
    /// The file's own numbers speak against it.
    Excluded,
}

impl Certainty {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Certain => "certain",
            Self::Likely => "likely",
            Self::Possible => "possible",
            Self::Excluded => "not",
        }
    }

    /// The surer, the brighter.
    pub(super) const fn colour(self) -> &'static str {
        match self {
            Self::Certain => "1",
            Self::Likely => "36",
            Self::Possible => "0",
            Self::Excluded => "2",
        }
    }
}

#[derive(Debug)]
pub(super) struct Reason {
    pub(super) name: &'static str,
    pub(super) certainty: Certainty,
    pub(super) text: String,
}

impl Reason {
    pub(super) fn new(name: &'static str, certainty: Certainty, text: String) -> Self {
        Self { name, certainty, text }
    }
}

/// Most stretches of unknown rows inside one row that are told of; the rest are counted.
const RUNS_MAX: usize = 3;

impl Question<'_> {
    /// Explains a row for one data source.
    pub(super) fn answer(&self, rows: &Rows<'_>, index: usize) -> Answer {
        let Some(source) = self.rrd.schema().data_sources().get(index) else {
            return Answer {
                source: String::new(),
                state: State::Unknown,
                value: None,
                reasons: Vec::new(),
            };
        };
        let end = rows.end_of(self.time);
        let value = rows.value(end, index);
        let (state, mut reasons) = match value {
            None if end > rows.newest => (State::Open, self.open(rows, source, index, end)),
            None => (State::Gone, vec![self.gone(rows)]),
            Some(value) if value.is_nan() => {
                (State::Unknown, self.unknown(rows, source, index, end))
            }
            Some(_) => (State::Known, self.known(rows, index, end)),
        };
        reasons.sort_by_key(|reason| reason.certainty);
        Answer { source: source.name().to_owned(), state, value, reasons }
    }

    /// Times as the command line asked for them.
    pub(super) fn show(&self, time: i64) -> String {
        self.form.time(time)
    }

    fn gone(&self, rows: &Rows<'_>) -> Reason {
        let (count, begin) = (rows.archive.rows(), self.show(rows.oldest));
        let text = format!("the archive keeps {count} rows of {} s, from {begin} on", rows.length);
        Reason::new("before", Certainty::Certain, text)
    }

    fn known(&self, rows: &Rows<'_>, index: usize, end: i64) -> Vec<Reason> {
        let points = self.points(rows, index, end);
        let Some(points) = points.filter(|points| points.unknown > 0) else { return Vec::new() };
        let text =
            format!("{}; xff {} allows {}", points.sentence(), rows.archive.xff(), allowed(rows));
        vec![Reason::new("xff", Certainty::Certain, text)]
    }

    fn unknown(&self, rows: &Rows<'_>, source: &DataSource, index: usize, end: i64) -> Vec<Reason> {
        let function = rows.archive.consolidation();
        if !function.is_plain() {
            let text = format!(
                "{} rows come from a forecast, which begins after the first season and pauses \
                 where values are unknown",
                function.name()
            );
            return vec![Reason::new("forecast", Certainty::Possible, text)];
        }
        if rows.archive.pdp_per_row() == 1 {
            return self.stretch(rows, source, index, rows.run(end, index));
        }
        let Some(points) = self.points(rows, index, end) else {
            let text = format!(
                "more than {} of its {} primary data points were unknown, which xff {} does not \
                 allow; which ones, the file does not know any more",
                allowed(rows),
                rows.archive.pdp_per_row(),
                rows.archive.xff()
            );
            let mut reasons = vec![Reason::new("xff", Certainty::Certain, text)];
            reasons.extend(self.stretch(rows, source, index, rows.run(end, index)));
            return reasons;
        };
        let mut reasons = vec![consolidated(rows, &points)];
        for run in points.runs.iter().take(RUNS_MAX) {
            let mut found = self.stretch(points.rows, source, index, *run);
            if points.runs.len() > 1 {
                self.shorten(&mut found, *run);
            }
            reasons.extend(found);
        }
        if let Some(more) = points.runs.len().checked_sub(RUNS_MAX).filter(|more| *more > 0) {
            let text = format!("{more} more stretches of unknown rows lie in this row");
            reasons.push(Reason::new("more", Certainty::Certain, text));
        }
        reasons
    }

    /// Of several stretches each is told with what it is most likely by.
    fn shorten(&self, reasons: &mut Vec<Reason>, run: Run) {
        let best = reasons.iter().map(|reason| reason.certainty).min();
        reasons.retain(|reason| Some(reason.certainty) == best);
        let stretch = format!("unknown from {} to {}", self.show(run.from), self.show(run.to));
        for reason in reasons {
            if !reason.text.starts_with(&stretch) {
                reason.text = format!("{stretch}: {}", reason.text);
            }
        }
    }

    /// What a finer archive still has of the row that ends at `end`.
    fn points(&self, rows: &Rows<'_>, index: usize, end: i64) -> Option<Points<'_>> {
        let from = end.saturating_sub(rows.length);
        let function = rows.archive.consolidation();
        if !function.is_plain() {
            return None;
        }
        let fits = |finer: &&Rows<'_>| {
            // Rows of one primary data point are the same under every function.
            let same = finer.archive.consolidation() == function
                || (finer.archive.pdp_per_row() == 1 && finer.archive.consolidation().is_plain());
            same && finer.length < rows.length
                && rows.length % finer.length == 0
                && finer.covers(from, end)
        };
        let finer = self.archives.iter().filter(fits).min_by_key(|finer| finer.length)?;
        let mut points =
            Points { rows: finer, count: 0, unknown: 0, last: false, runs: Vec::new() };
        for end in finer.ends(from, end) {
            points.count += 1;
            points.last = finer.value(end, index).is_none_or(f64::is_nan);
            if points.last {
                points.unknown += 1;
                // Each stretch is walked once, however many of its rows lie in this one.
                if points.runs.last().is_none_or(|run| run.to < end) {
                    points.runs.push(finer.run(end, index));
                }
            }
        }
        Some(points)
    }

    /// Whether every other data source is unknown in a stretch, and one that shows that readings
    /// came: known there, with a heartbeat that is not longer.
    pub(super) fn others(&self, rows: &Rows<'_>, index: usize, run: Run) -> (bool, Option<&str>) {
        let sources = self.rrd.schema().data_sources();
        let heartbeat = sources.get(index).map_or(0, DataSource::heartbeat);
        let mut all = true;
        let mut witness = None;
        for (other, source) in sources.iter().enumerate() {
            if other == index || source.kind() == DataSourceKind::Compute {
                continue;
            }
            let mut ends = rows.ends(run.from, run.to);
            if ends.any(|end| rows.value(end, other).is_some_and(|value| !value.is_nan())) {
                all = false;
                if source.heartbeat() <= heartbeat && rows.archive.pdp_per_row() == 1 {
                    witness.get_or_insert(source.name());
                }
            }
        }
        (all, witness)
    }
}

/// The rows of a finer archive inside one row.
struct Points<'a> {
    rows: &'a Rows<'a>,
    count: u64,
    unknown: u64,
    /// Whether the last one is unknown.
    last: bool,
    /// The stretches of unknown ones, which may reach beyond the row.
    runs: Vec<Run>,
}

impl Points<'_> {
    fn are_primary(&self) -> bool {
        self.rows.archive.pdp_per_row() == 1
    }

    fn sentence(&self) -> String {
        let Self { rows, count, unknown, .. } = self;
        let verb = if *unknown == 1 { "is" } else { "are" };
        match self.are_primary() {
            true => format!("{unknown} of its {count} primary data points {verb} unknown"),
            false => {
                format!("{unknown} of the {count} rows of rra[{}] in it {verb} unknown", rows.index)
            }
        }
    }
}

/// Most primary data points of a row that may be unknown.
pub(super) fn allowed(rows: &Rows<'_>) -> u64 {
    // At most 2^31 - 1, so both conversions are exact.
    let count = u32::try_from(rows.archive.pdp_per_row()).unwrap_or(u32::MAX);
    floor(f64::from(count) * rows.archive.xff())
}

#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "0 to 2^31"
)]
fn floor(most: f64) -> u64 {
    most.clamp(0.0, 2_147_483_647.0) as u64
}

/// Why consolidation made an unknown row of what finer rows still show.
fn consolidated(rows: &Rows<'_>, points: &Points<'_>) -> Reason {
    let (sentence, xff, allowed) = (points.sentence(), rows.archive.xff(), allowed(rows));
    if !points.are_primary() {
        let text = format!("{sentence}; xff {xff} allows {allowed} unknown primary data points");
        return Reason::new("xff", Certainty::Likely, text);
    }
    if points.unknown > allowed {
        let text = format!("{sentence}; xff {xff} allows {allowed}");
        return Reason::new("xff", Certainty::Certain, text);
    }
    if rows.archive.consolidation() == Consolidation::Last && points.last {
        let text = "LAST is its last primary data point, which is unknown".to_owned();
        return Reason::new("last", Certainty::Certain, text);
    }
    let text = format!(
        "{sentence}, and xff {xff} allows {allowed}: the archive or its xff was changed since"
    );
    Reason::new("changed", Certainty::Likely, text)
}

//! What is odd about a database that opens: what no rule of the format refuses, and what a healthy
//! file never shows.

use super::{Head, Rrd};
use crate::error::{Error, Result};
use crate::schema::DataSource;
use crate::time::Timestamp;

/// Bytes of rows looked at together.
const PIECE: usize = 64 * 1024;

/// What file systems lose in a crash comes in pages of this many bytes, and is zeros afterwards.
const PAGE: u64 = 4096;

/// Most regions of zeros that are told apart; what is lost beyond is one more of the same.
const REGIONS_MAX: usize = 16;

/// What a [`Finding`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindingKind {
    /// Bytes follow the last row.
    Tail,
    /// The last update is later than now: readings are refused until then.
    Future,
    /// Rows have values outside their data source's minimum and maximum.
    Range,
    /// Rows have infinite values.
    Infinite,
    /// Rows have unknown values that no known program writes.
    Unknown,
    /// Whole pages of rows are zeros, between others that are not: lost in a crash.
    Zeros,
}

impl FindingKind {
    /// A word for programs: `tail`, `future`, `range`, `infinite`, `unknown`, `zeros`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Tail => "tail",
            Self::Future => "future",
            Self::Range => "range",
            Self::Infinite => "infinite",
            Self::Unknown => "unknown",
            Self::Zeros => "zeros",
        }
    }

    /// Whether the file is bad, and not only unusual.
    #[must_use]
    pub const fn is_bad(self) -> bool {
        matches!(self, Self::Future | Self::Zeros)
    }
}

/// Something odd about a database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it is about.
    pub kind: FindingKind,
    /// Where in the file it is first seen, in bytes.
    pub offset: u64,
    /// The same for people.
    pub text: String,
}

/// Cells of one kind: how many, and the first.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    count: u64,
    first: Option<(u64, f64)>,
}

impl Tally {
    fn add(&mut self, offset: u64, value: f64) {
        self.count += 1;
        self.first.get_or_insert((offset, value));
    }
}

/// Runs of cells that are zero bytes.
#[derive(Debug, Default)]
struct Zeros {
    start: Option<u64>,
    lost: Vec<(u64, u64)>,
}

impl Zeros {
    /// Ends a run before `end`. Values of 0 are common; runs that begin and end where pages do are
    /// not, so that one is only a region lost in a crash. At the end of the file it is one when
    /// `border`, where the last archive starts, lies inside: nothing but zeros since.
    fn end(&mut self, end: u64, border: Option<u64>) {
        let Some(start) = self.start.take() else { return };
        // A cell may lie across a page's border: what counts is the first and last whole one.
        let begins = start % PAGE < 8;
        let ends = (PAGE - end % PAGE) % PAGE < 8 || border.is_some_and(|border| start < border);
        if begins && ends && end - start >= PAGE - 16 && self.lost.len() < REGIONS_MAX {
            self.lost.push((start, end));
        }
    }
}

impl Rrd {
    /// Reads every row and reports what is odd, in the order of [`FindingKind`]; empty for a
    /// healthy database. `now` is what the last update is held against; a step of lead is
    /// allowed to the clocks of other machines.
    ///
    /// # Errors
    /// [`ErrorKind::Io`](crate::ErrorKind::Io) when reading fails,
    /// [`ErrorKind::Locked`](crate::ErrorKind::Locked) when the database is written without end.
    pub fn check(&self, now: Timestamp) -> Result<Vec<Finding>> {
        self.at_one_moment(|head| head.findings(now))
    }
}

impl Head<'_> {
    fn findings(&self, now: Timestamp) -> Result<Vec<Finding>> {
        let mut findings = Vec::new();
        let mut add = |kind, offset, text| findings.push(Finding { kind, offset, text });
        let size = self.storage.size().map_err(|error| Error::io("reading", error))?;
        let end = self.layout.file_size();
        if size > end {
            add(FindingKind::Tail, end, format!("{} bytes follow the last row", size - end));
        }
        let (last, step) =
            (self.live.last_update.seconds(), i64::from(self.schema.step().seconds()));
        if last > now.seconds().saturating_add(step) {
            let ahead = last.saturating_sub(now.seconds());
            let at = u64::try_from(self.layout.live_head()).unwrap_or(0);
            let text = format!("the last update is {ahead} seconds in the future");
            add(FindingKind::Future, at, text);
        }
        let seen = self.look()?;
        for (source, tally) in self.schema.data_sources().iter().zip(&seen.range) {
            if let Some((offset, value)) = tally.first {
                let (name, count) = (source.name(), tally.count);
                let (minimum, maximum) = (source.minimum(), source.maximum());
                let text = format!(
                    "{count} values of '{name}' are outside {minimum} to {maximum}, such as {value}"
                );
                add(FindingKind::Range, offset, text);
            }
        }
        if let Some((offset, value)) = seen.infinite.first {
            let text = format!("{} values are infinite, such as {value}", seen.infinite.count);
            add(FindingKind::Infinite, offset, text);
        }
        if let Some((offset, value)) = seen.unknown.first {
            let (count, bits) = (seen.unknown.count, value.to_bits());
            let text = format!("{count} unknown values have odd bits, such as {bits:#018x}");
            add(FindingKind::Unknown, offset, text);
        }
        for (start, end) in seen.zeros.lost {
            let text = format!("bytes {start} to {end} are zeros, as after a crash");
            add(FindingKind::Zeros, start, text);
        }
        Ok(findings)
    }

    /// Looks at every cell.
    fn look(&self) -> Result<Seen> {
        let (sources, machine) = (self.schema.data_sources(), self.layout.machine());
        let mut seen = Seen::new(sources.len());
        let mut buffer = vec![0; PIECE];
        for (index, archive) in self.schema.archives().iter().enumerate() {
            let bytes = archive.rows().saturating_mul(self.layout.row_size());
            let Some(start) = self.layout.row(index, 0) else { continue };
            let (mut offset, end) = (start, start.saturating_add(bytes));
            // The rows of forecasts, deviations and failures are no rates of the data source.
            let ranged = archive.consolidation().is_plain();
            let mut column = sources.iter().zip(0..).cycle();
            while offset < end {
                let left = usize::try_from(end - offset).unwrap_or(PIECE);
                let piece = buffer.get_mut(..left.min(PIECE)).unwrap_or_default();
                let read = self.storage.read_at(offset, piece);
                read.map_err(|error| Error::io("reading rows", error))?;
                for cell in piece.as_chunks().0 {
                    let Some((source, slot)) = column.next() else { break };
                    let value = machine.float(*cell);
                    seen.cell(offset, value, ranged.then_some((source, slot)));
                    // Odd only in the middle of an archive: a header may end where a page does.
                    match (value.to_bits(), seen.zeros.start) {
                        (0, None) if offset != start => seen.zeros.start = Some(offset),
                        (0, _) => {}
                        _ => seen.zeros.end(offset, None),
                    }
                    offset += 8;
                }
            }
        }
        let border = self.layout.row(self.schema.archives().len() - 1, 0);
        seen.zeros.end(self.layout.file_size(), border);
        Ok(seen)
    }
}

/// What looking at the rows has shown.
struct Seen {
    /// One a data source.
    range: Vec<Tally>,
    infinite: Tally,
    unknown: Tally,
    zeros: Zeros,
}

impl Seen {
    fn new(sources: usize) -> Self {
        Self {
            range: vec![Tally::default(); sources],
            infinite: Tally::default(),
            unknown: Tally::default(),
            zeros: Zeros::default(),
        }
    }

    fn cell(&mut self, offset: u64, value: f64, ranged: Option<(&DataSource, usize)>) {
        /// What processors make of 0/0, but for the sign, which is theirs to choose.
        const QUIET: u64 = f64::NAN.to_bits() & !(1 << 63);
        if value.is_nan() {
            if value.to_bits() & !(1 << 63) != QUIET {
                self.unknown.add(offset, value);
            }
            return;
        }
        if value.is_infinite() {
            self.infinite.add(offset, value);
        }
        if let Some((source, slot)) = ranged
            && (value < source.minimum() || value > source.maximum())
            && let Some(tally) = self.range.get_mut(slot)
        {
            tally.add(offset, value);
        }
    }
}

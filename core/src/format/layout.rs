//! Every offset in a file, for a machine and a schema. `docs/internals/format.md` draws them.

use super::machine::Machine;
use crate::schema::{Schema, Version};
use std::ops::Range;

/// One data source's definition, on every machine.
pub(crate) const DATA_SOURCE: usize = 120;
/// One data source's open step, on every machine.
const PDP_PREP: usize = 112;
/// One data source's open row in one archive, on every machine.
const CDP_PREP: usize = 80;
/// Ten parameters, each a double or a count in the first bytes of 8.
const PARAMETERS: usize = 80;
/// One value of a row.
const VALUE: usize = 8;

/// Where things are inside the static head: cookie, version, float cookie, counts, step.
pub(crate) mod stat_head {
    use super::{Machine, PARAMETERS};

    pub(crate) const VERSION: usize = 4;
    /// Digits of the version, the last of them NUL.
    pub(crate) const VERSION_SIZE: usize = 5;

    pub(crate) const fn float_cookie(machine: Machine) -> usize {
        machine.align_double(VERSION + VERSION_SIZE)
    }

    pub(crate) const fn data_sources(machine: Machine) -> usize {
        float_cookie(machine) + 8
    }

    pub(crate) const fn archives(machine: Machine) -> usize {
        data_sources(machine) + machine.long()
    }

    pub(crate) const fn step(machine: Machine) -> usize {
        archives(machine) + machine.long()
    }

    pub(crate) const fn size(machine: Machine) -> usize {
        machine.align_double(step(machine) + machine.long()) + PARAMETERS
    }

    /// The last of ten parameters, of 8 bytes each, that no version has ever used.
    pub(crate) const fn unused(machine: Machine) -> usize {
        size(machine) - 8
    }
}

/// Where things are inside a data source's definition.
pub(crate) mod data_source {
    pub(crate) const NAME: usize = 0;
    pub(crate) const KIND: usize = 20;
    pub(crate) const HEARTBEAT: usize = 40;
    pub(crate) const MINIMUM: usize = 48;
    pub(crate) const MAXIMUM: usize = 56;
    /// Of COMPUTE: up to 20 nodes of 4 bytes, an operator, nothing, and a value of 16 bits.
    pub(crate) const EXPRESSION: usize = 40;
    pub(crate) const NODES: usize = 20;
}

/// Where things are inside an archive's definition.
pub(crate) mod archive {
    use super::{Machine, NAME};

    pub(crate) const CONSOLIDATION: usize = 0;

    pub(crate) const fn rows(machine: Machine) -> usize {
        machine.align_long(NAME)
    }

    pub(crate) const fn pdp_per_row(machine: Machine) -> usize {
        rows(machine) + machine.long()
    }

    /// Where the ten parameters start; the constants count from there.
    pub(crate) const fn parameters(machine: Machine) -> usize {
        machine.align_double(pdp_per_row(machine) + machine.long())
    }

    pub(crate) const fn size(machine: Machine) -> usize {
        parameters(machine) + super::PARAMETERS
    }

    pub(crate) const XFF: usize = 0;
    pub(crate) const ALPHA: usize = 8;
    pub(crate) const BETA: usize = 16;
    pub(crate) const GAMMA: usize = 8;
    pub(crate) const SMOOTHING_WINDOW: usize = 16;
    pub(crate) const DELTA_POS: usize = 8;
    pub(crate) const DELTA_NEG: usize = 16;
    /// The archive that this one depends on.
    pub(crate) const DEPENDENCY: usize = 24;
    pub(crate) const SEASON: usize = 32;
    pub(crate) const SMOOTH_ROW: usize = 32;
    pub(crate) const WINDOW: usize = 32;
    pub(crate) const THRESHOLD: usize = 40;
}

/// Where things are inside the live head: seconds, and since version 0003 microseconds.
pub(crate) mod live_head {
    use super::{Machine, Version};

    pub(crate) const SECONDS: usize = 0;

    pub(crate) const fn microseconds(machine: Machine) -> usize {
        machine.time()
    }

    pub(crate) const fn size(machine: Machine, version: Version) -> usize {
        if !version.has_microseconds() {
            return machine.time();
        }
        let end = microseconds(machine) + machine.long();
        // A time of 8 bytes is aligned as a double is, and pads the structure.
        if machine.time() == 8 { machine.align_double(end) } else { end }
    }
}

/// Where things are inside a data source's open step.
pub(crate) mod pdp_prep {
    pub(crate) const READING: usize = 0;
    pub(crate) const UNKNOWN_SECONDS: usize = 32;
    pub(crate) const VALUE: usize = 40;
}

/// Where things are inside an open row.
pub(crate) mod cdp_prep {
    pub(crate) const VALUE: usize = 0;
    pub(crate) const UNKNOWN: usize = 8;
    pub(crate) const INTERCEPT: usize = 16;
    pub(crate) const LAST_INTERCEPT: usize = 24;
    pub(crate) const SLOPE: usize = 32;
    pub(crate) const LAST_SLOPE: usize = 40;
    pub(crate) const NULL_COUNT: usize = 48;
    pub(crate) const LAST_NULL_COUNT: usize = 56;
    pub(crate) const SEASONAL: usize = 16;
    pub(crate) const LAST_SEASONAL: usize = 24;
    pub(crate) const BURN_IN: usize = 48;
    /// One byte a primary data point of the window, newest first, over value, unknown and more.
    pub(crate) const HISTORY: usize = 0;
    pub(crate) const PRIMARY: usize = 64;
    pub(crate) const SECONDARY: usize = 72;
}

/// The names in the static head and definitions: 20 bytes, NUL after the text.
pub(crate) const NAME: usize = 20;

/// Every offset of one file.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    machine: Machine,
    sources: usize,
    archives: usize,
    /// Where each part starts.
    definitions: usize,
    live_head: usize,
    pdp_prep: usize,
    cdp_prep: usize,
    row_pointer: usize,
    header_size: usize,
    /// Where each archive's rows start; then the file's size.
    starts: Vec<u64>,
}

impl Layout {
    /// The layout of a new file of `schema`: that of [`Machine::STANDARD`].
    pub(crate) fn new(schema: &Schema) -> Self {
        Self::of_machine(Machine::STANDARD, schema)
    }

    /// The layout of a file of `schema` from `machine`; the schema's own limits keep every product
    /// in range.
    pub(crate) fn of_machine(machine: Machine, schema: &Schema) -> Self {
        let (sources, archives) = (schema.data_sources().len(), schema.archives().len());
        let definitions = stat_head::size(machine) + sources * DATA_SOURCE;
        let live_head = definitions + archives * archive::size(machine);
        let pdp_prep = live_head + live_head::size(machine, schema.version());
        let cdp_prep = pdp_prep + sources * PDP_PREP;
        let row_pointer = cdp_prep + archives * sources * CDP_PREP;
        let header_size = row_pointer + archives * machine.long();
        let mut starts = Vec::with_capacity(archives + 1);
        let mut at = wide(header_size);
        for archive in schema.archives() {
            starts.push(at);
            at += archive.rows() * wide(sources * VALUE);
        }
        starts.push(at);
        Self {
            machine,
            sources,
            archives,
            definitions,
            live_head,
            pdp_prep,
            cdp_prep,
            row_pointer,
            header_size,
            starts,
        }
    }

    /// Bytes of a header with so many data sources and archives; None when it does not fit
    /// memory.
    pub(crate) fn header_of(
        machine: Machine,
        version: Version,
        sources: u64,
        archives: u64,
    ) -> Option<u64> {
        let each = |count: u64, size: usize| count.checked_mul(wide(size));
        let fixed = stat_head::size(machine) + live_head::size(machine, version);
        each(sources, DATA_SOURCE + PDP_PREP)?
            .checked_add(each(archives, archive::size(machine) + machine.long())?)?
            .checked_add(each(sources.checked_mul(archives)?, CDP_PREP)?)?
            .checked_add(wide(fixed))
    }

    /// The machine whose layout this is.
    pub(crate) fn machine(&self) -> Machine {
        self.machine
    }

    pub(crate) fn data_source(&self, index: usize) -> usize {
        stat_head::size(self.machine) + index * DATA_SOURCE
    }

    pub(crate) fn archive(&self, index: usize) -> usize {
        self.definitions + index * archive::size(self.machine)
    }

    /// Where a writer marks that it is writing.
    pub(crate) fn mark(&self) -> usize {
        stat_head::unused(self.machine)
    }

    /// The same as an offset of the file.
    pub(crate) fn mark_at(&self) -> u64 {
        wide(self.mark())
    }

    pub(crate) fn live_head(&self) -> usize {
        self.live_head
    }

    pub(crate) fn pdp_prep(&self, source: usize) -> usize {
        self.pdp_prep + source * PDP_PREP
    }

    /// `slot` counts archive-major: archive times data sources plus data source.
    pub(crate) fn cdp_prep(&self, slot: usize) -> usize {
        self.cdp_prep + slot * CDP_PREP
    }

    pub(crate) fn row_pointer(&self, archive: usize) -> usize {
        self.row_pointer + archive * self.machine.long()
    }

    pub(crate) fn header_size(&self) -> usize {
        self.header_size
    }

    /// What every update changes: live head and open steps.
    pub(crate) fn open_step(&self) -> Range<usize> {
        self.live_head..self.cdp_prep
    }

    /// What an update changes that closes a step: the same, open rows and row pointers.
    pub(crate) fn live(&self) -> Range<usize> {
        self.live_head..self.header_size
    }

    /// Bytes of one row.
    pub(crate) fn row_size(&self) -> u64 {
        wide(self.sources * VALUE)
    }

    /// Where `row` of `archive` starts; None for an archive that does not exist.
    pub(crate) fn row(&self, archive: usize, row: u64) -> Option<u64> {
        let start = self.starts.get(archive).filter(|_| archive < self.archives)?;
        Some(start + row * self.row_size())
    }

    /// Values of all rows of all archives.
    pub(crate) fn values(&self) -> u64 {
        self.file_size().saturating_sub(wide(self.header_size())) / wide(VALUE)
    }

    pub(crate) fn file_size(&self) -> u64 {
        self.starts.last().copied().unwrap_or(0)
    }
}

/// A size of memory as a size of a file.
#[expect(clippy::as_conversions, reason = "usize is at most 64 bits on every machine of Rust")]
const fn wide(size: usize) -> u64 {
    size as u64
}

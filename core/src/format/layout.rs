//! Every offset in a file, for a schema. All sizes are those of 64-bit little-endian machines.

use crate::schema::{Schema, Version};
use std::ops::Range;

/// The static head: cookie, version, counts, step.
pub(crate) const STAT_HEAD: usize = 128;
/// One data source's definition.
const DATA_SOURCE: usize = 120;
/// One archive's definition.
const ARCHIVE: usize = 120;
/// One data source's open step.
const PDP_PREP: usize = 112;
/// One data source's open row in one archive.
const CDP_PREP: usize = 80;
/// One archive's row pointer.
const ROW_POINTER: usize = 8;
/// One value of a row.
pub(crate) const VALUE: usize = 8;

/// Where things are inside the static head.
pub(crate) mod stat_head {
    pub(crate) const VERSION: usize = 4;
    pub(crate) const FLOAT_COOKIE: usize = 16;
    pub(crate) const DATA_SOURCES: usize = 24;
    pub(crate) const ARCHIVES: usize = 32;
    pub(crate) const STEP: usize = 40;
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
    pub(crate) const CONSOLIDATION: usize = 0;
    pub(crate) const ROWS: usize = 24;
    pub(crate) const PDP_PER_ROW: usize = 32;
    /// Ten parameters of 8 bytes.
    pub(crate) const PARAMETERS: usize = 40;
    pub(crate) const XFF: usize = PARAMETERS;
    pub(crate) const ALPHA: usize = PARAMETERS + 8;
    pub(crate) const BETA: usize = PARAMETERS + 16;
    pub(crate) const GAMMA: usize = PARAMETERS + 8;
    pub(crate) const SMOOTHING_WINDOW: usize = PARAMETERS + 16;
    pub(crate) const DELTA_POS: usize = PARAMETERS + 8;
    pub(crate) const DELTA_NEG: usize = PARAMETERS + 16;
    /// The archive that this one depends on.
    pub(crate) const DEPENDENCY: usize = PARAMETERS + 24;
    pub(crate) const SEASON: usize = PARAMETERS + 32;
    pub(crate) const SMOOTH_ROW: usize = PARAMETERS + 32;
    pub(crate) const WINDOW: usize = PARAMETERS + 32;
    pub(crate) const THRESHOLD: usize = PARAMETERS + 40;
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
    sources: usize,
    archives: usize,
    version: Version,
    /// Where each archive's rows start; then the file's size.
    starts: Vec<u64>,
}

impl Layout {
    /// The layout of a file of `schema`; the schema's own limits keep every product in range.
    pub(crate) fn new(schema: &Schema) -> Self {
        let mut layout = Self {
            sources: schema.data_sources().len(),
            archives: schema.archives().len(),
            version: schema.version(),
            starts: Vec::with_capacity(schema.archives().len() + 1),
        };
        let mut at = wide(layout.header_size());
        for archive in schema.archives() {
            layout.starts.push(at);
            at += archive.rows() * layout.row_size();
        }
        layout.starts.push(at);
        layout
    }

    /// Bytes of a header with so many data sources and archives; None when it does not fit
    /// memory.
    pub(crate) fn header_of(version: Version, sources: u64, archives: u64) -> Option<u64> {
        let each = |count: u64, size: usize| count.checked_mul(wide(size));
        let live = wide(live_head_size(version));
        each(sources, DATA_SOURCE + PDP_PREP)?
            .checked_add(each(archives, ARCHIVE + ROW_POINTER)?)?
            .checked_add(each(sources.checked_mul(archives)?, CDP_PREP)?)?
            .checked_add(wide(STAT_HEAD) + live)
    }

    pub(crate) fn data_source(&self, index: usize) -> usize {
        STAT_HEAD + index * DATA_SOURCE
    }

    pub(crate) fn archive(&self, index: usize) -> usize {
        self.data_source(self.sources) + index * ARCHIVE
    }

    pub(crate) fn live_head(&self) -> usize {
        self.archive(self.archives)
    }

    pub(crate) fn pdp_prep(&self, source: usize) -> usize {
        self.live_head() + live_head_size(self.version) + source * PDP_PREP
    }

    /// `slot` counts archive-major: archive times data sources plus data source.
    pub(crate) fn cdp_prep(&self, slot: usize) -> usize {
        self.pdp_prep(self.sources) + slot * CDP_PREP
    }

    pub(crate) fn row_pointer(&self, archive: usize) -> usize {
        self.cdp_prep(self.archives * self.sources) + archive * ROW_POINTER
    }

    pub(crate) fn header_size(&self) -> usize {
        self.row_pointer(self.archives)
    }

    /// What every update changes: live head and open steps.
    pub(crate) fn open_step(&self) -> Range<usize> {
        self.live_head()..self.cdp_prep(0)
    }

    /// What an update changes that closes a step: the same, open rows and row pointers.
    pub(crate) fn live(&self) -> Range<usize> {
        self.live_head()..self.header_size()
    }

    /// Bytes of one row.
    pub(crate) fn row_size(&self) -> u64 {
        wide(self.sources * VALUE)
    }

    /// Where `row` of `archive` starts; None for an archive that does not exist.
    pub(crate) fn row(&self, archive: usize, row: u64) -> Option<u64> {
        self.starts.get(archive).map(|start| start + row * self.row_size())
    }

    pub(crate) fn file_size(&self) -> u64 {
        self.starts.last().copied().unwrap_or(0)
    }
}

/// Seconds and microseconds; before version 0003 seconds alone.
fn live_head_size(version: Version) -> usize {
    if version.has_microseconds() { 16 } else { 8 }
}

/// A size of memory as a size of a file.
#[expect(clippy::as_conversions, reason = "usize is at most 64 bits on every machine of Rust")]
const fn wide(size: usize) -> u64 {
    size as u64
}

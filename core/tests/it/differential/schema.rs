//! Random definitions: what `rrdtool create` is told, and the same as a [`Schema`].

use concertim::{Archive, Consolidation, DataSource, DataSourceKind, Schema};
use proptest::prelude::*;
use proptest::sample::select;

/// One data source as its definition says it.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) kind: DataSourceKind,
    pub(crate) heartbeat: u64,
    pub(crate) range: (Option<f64>, Option<f64>),
    /// Where its counter wraps, for the readings made up for it.
    pub(crate) bits: u32,
}

/// A whole definition.
#[derive(Clone, Debug)]
pub(crate) struct Definition {
    pub(crate) start: i64,
    pub(crate) step: u64,
    pub(crate) sources: Vec<Source>,
    pub(crate) archives: Vec<Archive>,
}

impl Definition {
    /// The name of the data source at `index`.
    pub(crate) fn name(index: usize) -> String {
        format!("ds{index}")
    }

    /// The arguments of `create` after the file's name.
    pub(crate) fn arguments(&self) -> String {
        let bound = |bound: Option<f64>| bound.map_or("U".to_owned(), |bound| bound.to_string());
        let mut text = format!("--start {} --step {}", self.start, self.step);
        for (index, source) in self.sources.iter().enumerate() {
            let (minimum, maximum) = (bound(source.range.0), bound(source.range.1));
            text += &format!(
                " DS:{}:{}:{}:{minimum}:{maximum}",
                Self::name(index),
                source.kind.name(),
                source.heartbeat
            );
        }
        for archive in &self.archives {
            text += &format!(
                " RRA:{}:{}:{}:{}",
                archive.consolidation().name(),
                // As it was written: three decimals.
                (archive.xff() * 1_000.0).round() / 1_000.0,
                archive.pdp_per_row(),
                archive.rows()
            );
        }
        text
    }

    /// The same as a schema.
    pub(crate) fn schema(&self) -> Schema {
        let source = |(index, source): (usize, &Source)| {
            DataSource::new(&Self::name(index), source.kind, source.heartbeat)
                .and_then(|ds| ds.with_range(source.range.0, source.range.1))
                .expect("a data source that rrdtool takes")
        };
        let sources = self.sources.iter().enumerate().map(source).collect();
        Schema::new(self.step, sources, self.archives.clone()).expect("a schema that rrdtool takes")
    }

    /// Seconds that one row of the archive at `index` (modulo their number) covers.
    pub(crate) fn row_seconds(&self, index: usize) -> u64 {
        self.archives[index % self.archives.len()].pdp_per_row() * self.step
    }

    /// Seconds that the longest archive covers.
    pub(crate) fn span(&self) -> u64 {
        let span = |archive: &Archive| archive.rows() * archive.pdp_per_row() * self.step;
        self.archives.iter().map(span).max().unwrap_or(self.step)
    }

    /// Where the file keeps the row pointers: after the static head, the live head and the prep
    /// areas, as a file of version 0003 or later is laid out on this kind of machine.
    pub(crate) fn row_pointers_at(&self) -> usize {
        let (sources, archives) = (self.sources.len(), self.archives.len());
        self.live_head_at() + 16 + 112 * sources + 80 * sources * archives
    }

    /// Where the file keeps the last update's seconds and microseconds.
    pub(crate) fn live_head_at(&self) -> usize {
        128 + 120 * self.sources.len() + 120 * self.archives.len()
    }

    /// The row pointers of a file of this definition.
    pub(crate) fn row_pointers(&self, file: &[u8]) -> Vec<u64> {
        let pointers = &file[self.row_pointers_at()..];
        pointers
            .chunks_exact(8)
            .take(self.archives.len())
            .map(|bytes| u64::from_le_bytes(bytes.try_into().expect("eight bytes")))
            .collect()
    }
}

/// Bounds of a range. RRDtool checks a rate, so counters need wide ones to let anything through.
fn range() -> impl Strategy<Value = (Option<f64>, Option<f64>)> {
    prop_oneof![
        5 => Just((None, None)),
        2 => Just((Some(0.0), None)),
        1 => Just((None, Some(100.0))),
        1 => Just((Some(-1.5), Some(1_000.25))),
        1 => Just((Some(0.0), Some(4_294_967_295.0))),
        1 => Just((Some(-1e15), Some(1e15))),
    ]
}

/// A data source whose heartbeat stands near a multiple of the step; the step itself is not known
/// yet, so the heartbeat comes as (multiple, offset).
pub(super) fn source() -> impl Strategy<Value = (Source, u64, i64)> {
    let kind = select(DataSourceKind::MEASURED.to_vec());
    let multiple = prop_oneof![4 => Just(2u64), 4 => Just(1), 3 => 1..5u64, 1 => Just(40)];
    let offset = prop_oneof![4 => Just(0i64), 1 => -1..=1i64, 1 => -7..=7i64];
    (kind, range(), select(vec![32u32, 64, 96]), multiple, offset).prop_map(
        |(kind, range, bits, multiple, offset)| {
            (Source { kind, heartbeat: 1, range, bits }, multiple, offset)
        },
    )
}

pub(super) fn archive() -> impl Strategy<Value = Archive> {
    let xff = prop_oneof![
        3 => Just(0.5),
        2 => Just(0.0),
        1 => Just(0.99),
        1 => Just(0.25),
        1 => Just(0.1),
        1 => Just(0.333),
    ];
    let pdp_per_row = prop_oneof![1 => Just(1u64), 2 => 1..=10u64];
    let rows = prop_oneof![1 => 1..=3u64, 3 => 1..=20u64];
    (select(Consolidation::PLAIN.to_vec()), xff, pdp_per_row, rows).prop_map(
        |(consolidation, xff, pdp_per_row, rows)| {
            // RRDtool reads the text; 0.333 is not the float nearest to it.
            let xff = concertim::number::parse(xff.to_string().as_bytes()).expect("a number");
            Archive::new(consolidation, xff, pdp_per_row, rows).expect("an archive within bounds")
        },
    )
}

/// Definitions of 1 to 5 data sources of all kinds and 1 to 6 archives of all functions.
pub(crate) fn definition() -> impl Strategy<Value = Definition> {
    let start = prop_oneof![
        4 => 920_804_400..920_824_400i64,
        2 => 1_700_000_000..1_700_100_000i64,
        1 => 2_147_480_000..2_147_490_000i64, // across 2^31
        1 => 4_294_960_000..4_294_970_000i64, // across 2^32
    ];
    let step = prop_oneof![
        3 => Just(300u64),
        3 => Just(10),
        3 => Just(1),
        2 => Just(15),
        1 => Just(60),
        1 => Just(7),
        1 => Just(86_400),
    ];
    let sources = proptest::collection::vec(source(), 1..=5);
    let archives = proptest::collection::vec(archive(), 1..=6);
    (start, step, sources, archives).prop_map(|(start, step, sources, archives)| {
        let sources = sources
            .into_iter()
            .map(|(mut source, multiple, offset)| {
                source.heartbeat = (multiple * step).saturating_add_signed(offset).max(1);
                source
            })
            .collect();
        Definition { start, step, sources, archives }
    })
}

//! The databases that the benches and the comparison work on.

use concertim::storage::Memory;
use concertim::{
    Archive, Consolidation, CreateOptions, DataSource, DataSourceKind, OpenOptions, Reading,
    Result, Rrd, Schema, StorageKind, Timestamp,
};
use std::path::Path;

/// Seconds per primary data point of [`metric`].
pub const STEP: i64 = 15;

/// The last update of a new database: a border of every archive's rows.
pub const START: i64 = 1_699_999_200;

/// Where a database lives.
#[derive(Clone, Copy, Debug)]
pub enum Place {
    /// A file, by positioned writes.
    File,
    /// A file, by a map.
    Map,
    /// Memory.
    Memory,
}

impl Place {
    /// Every place.
    pub const ALL: [Self; 3] = [Self::File, Self::Map, Self::Memory];
}

/// So many data sources `ds0`, `ds1`, ...
fn named(kind: DataSourceKind, count: usize) -> Result<Vec<DataSource>> {
    (0..count).map(|index| DataSource::new(&format!("ds{index}"), kind, 120)).collect()
}

/// One metric of the reporting daemon: step 15 s; an hour, a day and 90 days, each as average,
/// minimum and maximum. 8,064 rows.
///
/// # Errors
/// None: the definition is within every bound.
pub fn metric(kind: DataSourceKind, sources: usize) -> Result<Schema> {
    let sources = named(kind, sources)?;
    let mut archives = Vec::new();
    for consolidation in [Consolidation::Average, Consolidation::Min, Consolidation::Max] {
        for (pdp_per_row, rows) in [(1, 240), (20, 288), (240, 2_160)] {
            archives.push(Archive::new(consolidation, 0.5, pdp_per_row, rows)?);
        }
    }
    Schema::new(STEP.unsigned_abs(), sources, archives)
}

/// One archive of 1,440 rows, one a step.
///
/// # Errors
/// None: the definition is within every bound.
pub fn day(sources: usize) -> Result<Schema> {
    let sources = named(DataSourceKind::Gauge, sources)?;
    Schema::new(60, sources, vec![Archive::new(Consolidation::Average, 0.5, 1, 1_440)?])
}

/// A new open database.
///
/// # Errors
/// What the file system refuses.
pub fn open(place: Place, path: &Path, schema: &Schema) -> Result<Rrd> {
    let mut options = CreateOptions::new(Timestamp::from_seconds(START));
    options.sync = false;
    let mut how = OpenOptions::default();
    match place {
        Place::Memory => {
            let image = Rrd::new_image(schema, &options)?;
            return Rrd::from_storage(Box::new(Memory::from(image)));
        }
        Place::File => how.storage = StorageKind::File,
        Place::Map => how.storage = StorageKind::Map,
    }
    Rrd::create(path, schema, &options)?;
    Rrd::open_with(path, &how)
}

/// Fills the newest `updates` steps, so that rows hold values and not only the unknown.
///
/// # Errors
/// What updating refuses.
pub fn fill(rrd: &mut Rrd, updates: i64) -> Result<()> {
    let step = i64::from(rrd.schema().step().seconds());
    let sources = rrd.schema().data_sources().len();
    for turn in 1..=updates {
        let value = f64::from(u32::try_from(turn % 977).unwrap_or(0)) * 1.37;
        let at = Timestamp::from_seconds(START + turn * step);
        rrd.update(at, &vec![Reading::Float(value); sources])?;
    }
    Ok(())
}

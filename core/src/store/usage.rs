//! What a store takes of the disk, by kind of file and by schema.

use super::columns::Columns;
use super::{Store, names};
use crate::error::{Error, Result};
use crate::schema::Schema;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Bytes of a store's files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DiskUsage {
    /// Rows of columns.
    pub rows: u64,
    /// What the series of columns remember, as of the last checkpoint.
    pub states: u64,
    /// Journals, with what was promised to them.
    pub journals: u64,
    /// The catalogue.
    pub catalogue: u64,
    /// All other files: of a store of one file a series most.
    pub others: u64,
}

impl DiskUsage {
    /// Bytes of all files.
    #[must_use]
    pub fn total(&self) -> u64 {
        let Self { rows, states, journals, catalogue, others } = *self;
        [rows, states, journals, catalogue, others].into_iter().fold(0, u64::saturating_add)
    }
}

/// The series of one schema.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SchemaUsage {
    /// The schema's number in the store.
    pub number: u32,
    /// What they are.
    pub schema: Arc<Schema>,
    /// How many there are.
    pub series: usize,
    /// Files of columns.
    pub extents: usize,
    /// Series that these have room for.
    pub slots: usize,
    /// Bytes of their rows.
    pub bytes: u64,
}

impl Store {
    /// Bytes of the store's files, by kind.
    ///
    /// # Errors
    /// [`ErrorKind::Io`](crate::ErrorKind::Io) when the system refuses.
    pub fn disk_usage(&self) -> Result<DiskUsage> {
        let listed = self.folder.list().map_err(|error| Error::io("listing the store", error))?;
        let mut usage = DiskUsage::default();
        for name in listed {
            let size = self.folder.open(&name).and_then(|storage| storage.size());
            let size = match size {
                Ok(size) => size,
                // A segment of the journal that went meanwhile.
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
                Err(error) => return Err(Error::io("reading", error).at_path(name.as_ref())),
            };
            let kind = if names::rows_number(&name).is_some() {
                &mut usage.rows
            } else if names::state_number(&name).is_some() {
                &mut usage.states
            } else if names::parse_segment(&name).is_some() {
                &mut usage.journals
            } else if name == names::CATALOGUE {
                &mut usage.catalogue
            } else {
                &mut usage.others
            };
            *kind = kind.saturating_add(size);
        }
        Ok(usage)
    }

    /// Bytes of the store's files.
    pub(super) fn bytes(&self) -> Result<u64> {
        self.disk_usage().map(|usage| usage.total())
    }

    /// The store's schemas, in the order of their numbers, and what their series take.
    #[must_use]
    pub fn schema_usage(&self) -> Vec<SchemaUsage> {
        let mut usage: BTreeMap<u32, SchemaUsage> = BTreeMap::new();
        {
            let catalogue = self.catalogue.read();
            for (number, schema) in (0..).zip(catalogue.schemas()) {
                let schema = Arc::clone(schema);
                let none =
                    SchemaUsage { number, schema, series: 0, extents: 0, slots: 0, bytes: 0 };
                usage.insert(number, none);
            }
            for id in catalogue.ids() {
                let place = catalogue.place(id);
                if let Some(of) = place.and_then(|place| usage.get_mut(&place.schema)) {
                    of.series += 1;
                }
            }
        }
        for shard in &self.shards {
            let kept = shard.read();
            for census in kept.layout.columns().into_iter().flat_map(Columns::census) {
                let Some(of) = usage.get_mut(&census.number) else { continue };
                of.extents += census.extents;
                of.slots += census.slots;
                of.bytes = of.bytes.saturating_add(census.bytes);
            }
        }
        usage.into_values().collect()
    }
}

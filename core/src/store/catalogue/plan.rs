//! Changes that are checked against the catalogue and against each other before they are written.

use super::record::{self, Place, Record};
use super::table::{self, Catalogue, SCHEMAS_MAX};
use crate::error::{Error, ErrorKind, Result};
use crate::schema::Schema;
use crate::store::series::{Labels, Name, SeriesId};
use crate::time::Timestamp;
use std::collections::{HashMap, HashSet};

/// Changes to a catalogue that nobody else changes meanwhile. Each is refused for itself and leaves
/// no trace then; the records are those of all others, in their order.
#[derive(Debug)]
pub struct Plan<'a> {
    catalogue: &'a Catalogue,
    records: Vec<Record>,
    schemas: Vec<Schema>,
    next: SeriesId,
    /// Names that are taken by a series, or free, other than in the catalogue.
    names: HashMap<Name, Option<SeriesId>>,
    /// The names of the plan's own series and of those that it renames.
    renamed: HashMap<SeriesId, Name>,
    deleted: HashSet<SeriesId>,
}

impl<'a> Plan<'a> {
    /// No change yet.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue) -> Self {
        Self {
            catalogue,
            records: Vec::new(),
            schemas: Vec::new(),
            next: catalogue.next(),
            names: HashMap::new(),
            renamed: HashMap::new(),
            deleted: HashSet::new(),
        }
    }

    /// The records so far, for the log and then the catalogue.
    #[must_use]
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// The records, for the log and then the catalogue.
    #[must_use]
    pub fn into_records(self) -> Vec<Record> {
        self.records
    }

    /// The series of a name, as it will be.
    #[must_use]
    pub fn lookup(&self, name: &Name) -> Option<SeriesId> {
        match self.names.get(name) {
            Some(planned) => *planned,
            None => self.catalogue.lookup(name),
        }
    }

    /// The number of this schema, which is a new one when the catalogue has none equal to it.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] for more than [`SCHEMAS_MAX`].
    pub fn schema(&mut self, schema: &Schema) -> Result<u32> {
        if let Some(number) = self.catalogue.find_schema(schema) {
            return Ok(number);
        }
        let known = u32::try_from(self.catalogue.schemas().len()).unwrap_or(u32::MAX);
        if let Some((number, _)) = (known..).zip(&self.schemas).find(|(_, new)| *new == schema) {
            return Ok(number);
        }
        let number = self.schema_count();
        if number >= SCHEMAS_MAX {
            return refuse(format!("the store has {SCHEMAS_MAX} schemas, which is the most"));
        }
        self.records.push(Record::schema(number, schema)?);
        self.schemas.push(schema.clone());
        Ok(number)
    }

    /// A new series.
    ///
    /// # Errors
    /// [`ErrorKind::Exists`] when there is one of that name, [`ErrorKind::OutOfBounds`] for a schema
    /// that is not in the table, a start that the file has no room for, or when ids are spent.
    pub fn create(
        &mut self,
        name: Name,
        place: Place,
        start: Timestamp,
        labels: Labels,
    ) -> Result<SeriesId> {
        self.is_free(&name)?;
        self.has_schema(place)?;
        record::to_microseconds(start)?;
        let id = self.next;
        if id.number() == u32::MAX {
            return Err(table::spent());
        }
        self.next = SeriesId::from_number(id.number() + 1);
        self.names.insert(name.clone(), Some(id));
        self.renamed.insert(id, name.clone());
        self.records.push(Record::Create { id, place, start, name, labels });
        Ok(id)
    }

    /// Takes a series away.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] when it is not there.
    pub fn delete(&mut self, id: SeriesId) -> Result<()> {
        let name = self.name(id)?;
        self.names.insert(name, None);
        self.renamed.remove(&id);
        self.deleted.insert(id);
        self.records.push(Record::Delete { id });
        Ok(())
    }

    /// Gives a series another name.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] when it is not there, [`ErrorKind::Exists`] when another has the
    /// name.
    pub fn rename(&mut self, id: SeriesId, name: Name) -> Result<()> {
        let old = self.name(id)?;
        if old == name {
            return Ok(());
        }
        self.is_free(&name)?;
        self.names.insert(old, None);
        self.names.insert(name.clone(), Some(id));
        self.renamed.insert(id, name.clone());
        self.records.push(Record::Rename { id, name });
        Ok(())
    }

    /// Gives a series other labels.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] when it is not there.
    pub fn relabel(&mut self, id: SeriesId, labels: Labels) -> Result<()> {
        self.known(id)?;
        self.records.push(Record::Relabel { id, labels });
        Ok(())
    }

    /// Says that a series lives elsewhere.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] when it is not there, or for a schema that is not in the table.
    pub fn relocate(&mut self, id: SeriesId, place: Place) -> Result<()> {
        self.known(id)?;
        self.has_schema(place)?;
        self.records.push(Record::Move { id, place });
        Ok(())
    }

    fn schema_count(&self) -> u32 {
        let count = self.catalogue.schemas().len() + self.schemas.len();
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    fn has_schema(&self, place: Place) -> Result<()> {
        if place.schema < self.schema_count() {
            return Ok(());
        }
        refuse(format!("there is no schema {}", place.schema))
    }

    fn is_free(&self, name: &Name) -> Result<()> {
        self.lookup(name).map_or(Ok(()), |other| Err(table::taken(name, other)))
    }

    fn known(&self, id: SeriesId) -> Result<()> {
        if self.deleted.contains(&id) {
            return Err(table::unknown(id));
        }
        if self.renamed.contains_key(&id) { Ok(()) } else { self.catalogue.known(id) }
    }

    fn name(&self, id: SeriesId) -> Result<Name> {
        self.known(id)?;
        match self.renamed.get(&id) {
            Some(name) => Ok(name.clone()),
            None => Name::new(self.catalogue.name(id).unwrap_or_default()),
        }
    }
}

fn refuse<T>(message: String) -> Result<T> {
    Err(Error::new(ErrorKind::OutOfBounds, message))
}

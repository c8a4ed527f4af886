//! The catalogue's tests: a folder in memory, and what all of them ask.

mod damage;
mod large;
mod model;
mod patterns;
mod stories;

use super::{Catalogue, Damage, Log, Place, Plan, Record};
use crate::schema::{Archive, Consolidation, DataSource, DataSourceKind, Schema};
use crate::storage::{Folder, Memory, Storage};
use crate::store::names::CATALOGUE;
use crate::store::series::{Labels, Name, SeriesId};
use crate::time::Timestamp;
use std::io;
use std::sync::{Arc, Mutex};

/// One file in memory, and how often it was asked for what; `refuse` names the call that fails.
#[derive(Clone, Debug, Default)]
pub(super) struct OneFile(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    bytes: Option<Vec<u8>>,
    calls: Vec<&'static str>,
    refuse: &'static str,
}

impl OneFile {
    pub(super) fn of(bytes: Vec<u8>) -> Self {
        let file = Self::default();
        file.0.lock().unwrap().bytes = Some(bytes);
        file
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        self.0.lock().unwrap().bytes.clone().unwrap()
    }

    pub(super) fn refuse(&self, call: &'static str) {
        self.0.lock().unwrap().refuse = call;
    }

    /// The calls since it was last asked.
    pub(super) fn calls(&self) -> Vec<&'static str> {
        std::mem::take(&mut self.0.lock().unwrap().calls)
    }

    pub(super) fn open(&self, damage: Damage) -> crate::Result<(Log, Catalogue)> {
        Log::open(Arc::new(self.clone()), damage)
    }

    fn call<T>(
        &self,
        name: &str,
        call: &'static str,
        work: impl FnOnce(&mut Vec<u8>) -> T,
    ) -> io::Result<T> {
        assert_eq!(name, CATALOGUE);
        let mut state = self.0.lock().unwrap();
        state.calls.push(call);
        if state.refuse == call {
            return Err(io::Error::from(io::ErrorKind::StorageFull));
        }
        state.bytes.as_mut().map(work).ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

impl Folder for OneFile {
    fn list(&self) -> io::Result<Vec<String>> {
        unreachable!()
    }

    fn create(&self, _: &str, _: u64) -> io::Result<Box<dyn Storage>> {
        unreachable!()
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn Storage>> {
        self.call(name, "open", |_| -> Box<dyn Storage> { Box::new(self.clone()) })
    }

    fn map(&self, _: &str) -> io::Result<Box<dyn Storage>> {
        unreachable!()
    }

    fn read(&self, name: &str, _: u64) -> io::Result<Vec<u8>> {
        self.call(name, "read", |bytes| bytes.clone())
    }

    fn replace(&self, name: &str, parts: &[&[u8]]) -> io::Result<()> {
        self.0.lock().unwrap().bytes.get_or_insert_default();
        self.call(name, "replace", |bytes| *bytes = parts.concat())
    }

    fn resize(&self, name: &str, size: u64) -> io::Result<()> {
        self.call(name, "resize", |bytes| bytes.resize(usize::try_from(size).unwrap(), 0))
    }

    fn sync_file(&self, _: &str) -> io::Result<()> {
        unreachable!()
    }

    fn remove(&self, _: &str) -> io::Result<()> {
        unreachable!()
    }

    fn sync(&self) -> io::Result<()> {
        unreachable!()
    }
}

impl Storage for OneFile {
    fn size(&self) -> io::Result<u64> {
        unreachable!()
    }

    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        Memory::from(self.bytes()).read_at(offset, out)
    }

    fn write_at(&mut self, offset: u64, new: &[u8]) -> io::Result<()> {
        self.call(CATALOGUE, "write", |bytes| {
            let at = usize::try_from(offset).unwrap();
            if at < bytes.len() {
                assert_eq!(bytes[at..], *new, "only the last frame is written again, as it is");
                return;
            }
            assert_eq!(at, bytes.len(), "the file grows at its end");
            bytes.extend(new);
        })
    }

    fn sync(&mut self) -> io::Result<()> {
        self.call(CATALOGUE, "sync", |_| ())
    }
}

pub(super) fn schema(step: u64) -> Schema {
    let source = DataSource::new("value", DataSourceKind::Gauge, 120).unwrap();
    let archive = Archive::new(Consolidation::Average, 0.5, 1, 60).unwrap();
    Schema::new(step, vec![source], vec![archive]).unwrap()
}

pub(super) fn name(name: &str) -> Name {
    Name::new(name).unwrap()
}

pub(super) fn place(schema: u32, slot: u32) -> Place {
    Place { schema, slot }
}

pub(super) fn id(number: u32) -> SeriesId {
    SeriesId::from_number(number)
}

/// Labels from `a=b,c=d`.
pub(super) fn labels(text: &str) -> Labels {
    let pairs = text.split(',').filter(|pair| !pair.is_empty());
    Labels::new(pairs.map(|pair| pair.split_once('=').unwrap())).unwrap()
}

/// Plans, writes and applies.
pub(super) fn change(log: &mut Log, catalogue: &mut Catalogue, plan: impl FnOnce(&mut Plan<'_>)) {
    let mut planned = Plan::new(catalogue);
    plan(&mut planned);
    let records = planned.into_records();
    log.append(&records).unwrap();
    for record in &records {
        catalogue.apply(record).unwrap();
    }
}

/// The next id, and a record for each schema and series.
type Everything = (SeriesId, Vec<Record>);

/// All that a catalogue says.
pub(super) fn everything(catalogue: &Catalogue) -> Everything {
    let schemas = (0..).zip(catalogue.schemas()).map(|(n, schema)| Record::schema(n, schema));
    let series = catalogue.ids().map(|id| super::log::create(catalogue, id));
    (catalogue.next(), schemas.chain(series).map(Result::unwrap).collect())
}

/// A small catalogue with every kind of record, each in a frame of its own; what it says after
/// each frame, and where that ends.
pub(super) fn every_kind() -> (OneFile, Vec<(usize, Everything)>) {
    let file = OneFile::default();
    let (mut log, mut catalogue) = file.open(Damage::Refuse).unwrap();
    let mut states = vec![(file.bytes().len(), everything(&catalogue))];
    let mut step = |plan: &dyn Fn(&mut Plan<'_>)| {
        change(&mut log, &mut catalogue, plan);
        states.push((file.bytes().len(), everything(&catalogue)));
    };
    let start = Timestamp::new(1_700_000_000, 999_999).unwrap();
    step(&|plan| assert_eq!(plan.schema(&schema(60)).unwrap(), 0));
    step(&|plan| {
        let early = Timestamp::new(-5, 1).unwrap();
        plan.create(name("a/b"), place(0, 7), start, labels("host=a,rack=")).unwrap();
        plan.create(name("a/\u{e4}"), place(0, u32::MAX), early, labels("")).unwrap();
    });
    step(&|plan| plan.rename(id(0), name("c")).unwrap());
    step(&|plan| plan.relabel(id(1), labels("host=b")).unwrap());
    step(&|plan| {
        assert_eq!(plan.schema(&schema(300)).unwrap(), 1);
        plan.relocate(id(1), place(1, 0)).unwrap();
    });
    step(&|plan| {
        plan.create(name("a/b"), place(1, 8), start, labels("")).unwrap();
    });
    step(&|plan| plan.delete(id(2)).unwrap());
    (file, states)
}

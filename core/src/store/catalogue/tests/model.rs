//! Random changes against a map, the file opened anew and compacted in between.

use super::*;
use crate::ErrorKind;
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
enum Change {
    Create(Vec<(u8, u32, i64, String)>),
    Delete(Index),
    Rename(Index, u8),
    Relabel(Index, String),
    Move(Index, u32, u32),
    Schema(u64),
    Open,
    Compact,
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let labels = || "|a=1|a=2|a=1,b=1|b=2,c=3";
    let new = (any::<u8>(), 0..3_u32, any::<i32>().prop_map(i64::from), labels());
    let any = any::<Index>;
    let change = prop_oneof![
        4 => prop::collection::vec(new, 1..8).prop_map(Change::Create),
        2 => any().prop_map(Change::Delete),
        2 => (any(), prop::num::u8::ANY).prop_map(|(which, name)| Change::Rename(which, name)),
        2 => (any(), labels()).prop_map(|(which, labels)| Change::Relabel(which, labels)),
        1 => (any(), 0..3_u32, 0..9_u32).prop_map(|(w, schema, slot)| Change::Move(w, schema, slot)),
        1 => (1..4_u64).prop_map(Change::Schema),
        1 => Just(Change::Open),
        1 => Just(Change::Compact),
    ];
    prop::collection::vec(change, 1..60)
}

#[derive(Debug, Default)]
struct Model {
    schemas: Vec<u64>,
    next: u32,
    series: BTreeMap<u32, (String, Place, Timestamp, Labels)>,
}

impl Model {
    fn pick(&self, which: &Index) -> u32 {
        // One more than there are: one that is not there is asked for, too.
        let ids: Vec<u32> = self.series.keys().copied().chain([self.next]).collect();
        *which.get(&ids)
    }

    fn has_name(&self, name: &str) -> Option<u32> {
        self.series.iter().find(|(_, series)| series.0 == name).map(|(id, _)| *id)
    }

    fn everything(&self) -> (SeriesId, Vec<Record>) {
        let schemas = (0..).zip(&self.schemas);
        let schemas = schemas.map(|(id, step)| Record::schema(id, &schema(*step)).unwrap());
        let series = self.series.iter().map(|(number, (text, place, start, labels))| {
            let (place, start, labels) = (*place, *start, labels.clone());
            Record::Create { id: id(*number), place, start, name: name(text), labels }
        });
        (id(self.next), schemas.chain(series).collect())
    }

    /// Does the change to both, which must agree whether it can be done.
    fn plan(&mut self, plan: &mut Plan<'_>, change: &Change) {
        let known = |schema: u32| usize::try_from(schema).unwrap() < self.schemas.len();
        match change {
            Change::Create(all) => {
                for (called, schema, start, text) in all {
                    let called = format!("n/{called}");
                    let (at, start) = (place(*schema, 1), Timestamp::from_seconds(*start));
                    let of = labels(text);
                    let created = plan.create(name(&called), at, start, of.clone());
                    let schemas = u32::try_from(self.schemas.len()).unwrap();
                    if self.has_name(&called).is_some() {
                        assert_eq!(created.unwrap_err().kind(), ErrorKind::Exists);
                    } else if *schema >= schemas {
                        assert_eq!(created.unwrap_err().kind(), ErrorKind::OutOfBounds);
                    } else {
                        assert_eq!(created.unwrap(), id(self.next));
                        self.series.insert(self.next, (called, at, start, of));
                        self.next += 1;
                    }
                }
            }
            Change::Delete(which) => {
                let which = self.pick(which);
                assert_eq!(plan.delete(id(which)).is_ok(), self.series.remove(&which).is_some());
            }
            Change::Rename(which, to) => {
                let (which, to) = (self.pick(which), format!("n/{to}"));
                let other = self.has_name(&to).is_some_and(|other| other != which);
                let done = plan.rename(id(which), name(&to)).is_ok();
                match self.series.get_mut(&which) {
                    Some(series) if !other => series.0 = to,
                    _ => return assert!(!done),
                }
                assert!(done);
            }
            Change::Relabel(which, to) => {
                let which = self.pick(which);
                let done = plan.relabel(id(which), labels(to)).is_ok();
                let series = self.series.get_mut(&which).map(|series| series.3 = labels(to));
                assert_eq!(done, series.is_some());
            }
            Change::Move(which, schema, slot) => {
                let (which, to) = (self.pick(which), place(*schema, *slot));
                let (done, known) = (plan.relocate(id(which), to).is_ok(), known(*schema));
                let series = self.series.get_mut(&which).filter(|_| known);
                assert_eq!(done, series.map(|series| series.1 = to).is_some());
            }
            Change::Schema(step) => {
                if !self.schemas.contains(step) {
                    self.schemas.push(*step);
                }
                let place = self.schemas.iter().position(|known| known == step);
                let number = plan.schema(&schema(*step)).unwrap();
                assert_eq!(usize::try_from(number).ok(), place);
            }
            Change::Open | Change::Compact => {}
        }
    }
}

/// Pages say which names the series say that they have.
fn check_names(catalogue: &Catalogue) {
    let paged = (0..).map_while(|page| catalogue.names_of_page(page)).flatten();
    let known = catalogue.ids().map(|id| (id, catalogue.name(id).unwrap()));
    assert!(paged.eq(known));
}

/// The index of labels says what the series say.
fn check_labels(catalogue: &Catalogue) {
    use crate::store::catalogue::{LabelMatch, Query};
    let mut of: BTreeMap<(String, String), Vec<SeriesId>> = BTreeMap::new();
    for id in catalogue.ids() {
        for (key, value) in catalogue.labels(id) {
            of.entry((key.to_owned(), value.to_owned())).or_default().push(id);
        }
    }
    let all = catalogue.label_keys().flat_map(|key| {
        catalogue.label_values(key).map(|value| (key.to_owned(), value.to_owned()))
    });
    assert!(all.eq(of.keys().cloned()));
    for ((key, value), ids) in of {
        let query = Query { name: None, labels: vec![LabelMatch::Is(key, value)] };
        assert!(catalogue.list(&query).eq(ids));
    }
}

proptest! {
    #[test]
    fn the_catalogue_is_a_map_that_stays(changes in changes(), batch in 1..4_usize) {
        let file = OneFile::default();
        let (mut log, mut catalogue) = file.open(Damage::Refuse).unwrap();
        let mut model = Model::default();
        for changes in changes.chunks(batch) {
            change(&mut log, &mut catalogue, |plan| {
                changes.iter().for_each(|change| model.plan(plan, change));
            });
            for after in changes {
                match after {
                    Change::Open => (log, catalogue) = file.open(Damage::Refuse).unwrap(),
                    Change::Compact => log.compact(&catalogue).unwrap(),
                    _ => {}
                }
            }
            prop_assert_eq!(everything(&catalogue), model.everything());
        }
        for called in 0..=u8::MAX {
            let called = format!("n/{called}");
            prop_assert_eq!(catalogue.lookup(&called).map(SeriesId::number), model.has_name(&called));
        }
        check_labels(&catalogue);        check_names(&catalogue);
        let (_, again) = file.open(Damage::Refuse).unwrap();
        prop_assert_eq!(everything(&again), model.everything());
        check_labels(&again);        check_names(&again);
    }
}

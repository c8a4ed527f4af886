//! A compaction changes where series live, and nothing else.

use super::*;
use std::collections::BTreeMap;

const NOW: Timestamp = Timestamp::from_seconds(START + 10_000);

/// Databases of two schemas, the reference of their series.
fn databases(count: u64) -> BTreeMap<String, Rrd> {
    let random = &mut Random::new(77);
    let schemas = [small(1), small(2)];
    let named = (0..count).map(|at| {
        let schema = &schemas[usize::from(at % 5 == 0)];
        let image = Rrd::new_image(schema, &CreateOptions::new(Timestamp::from_seconds(START)));
        let mut rrd = Rrd::from_storage(Box::new(Memory::from(image.unwrap()))).unwrap();
        apply(&mut rrd, &updates(random, schema, at % 30));
        (format!("c/{at:05}"), rrd)
    });
    named.collect()
}

fn small(sources: u32) -> Schema {
    let sources = (0..sources)
        .map(|at| DataSource::new(&format!("s{at}"), DataSourceKind::Gauge, 100).unwrap());
    let archives = [(1, 10), (3, 12)]
        .map(|(steps, rows)| Archive::new(Consolidation::Max, 0.5, steps, rows).unwrap());
    Schema::new(15, sources.collect(), archives.to_vec()).unwrap()
}

fn fill(store: &Store, databases: &BTreeMap<String, Rrd>) {
    let all: Vec<Imported> = databases.iter().map(|(name, rrd)| imported(name, rrd)).collect();
    store.import(&all).unwrap();
}

/// Deletes all but one in `keep`.
fn thin(store: &Store, databases: &mut BTreeMap<String, Rrd>, keep: usize) {
    let gone: Vec<String> = databases
        .keys()
        .enumerate()
        .filter(|(at, _)| at % keep != 0)
        .map(|(_, n)| n.clone())
        .collect();
    let ids: Vec<SeriesId> = gone.iter().map(|name| store.series(name).unwrap()).collect();
    store.delete(&ids).unwrap();
    gone.iter().for_each(|name| drop(databases.remove(name)));
}

#[track_caller]
fn all_same(store: &Store, databases: &BTreeMap<String, Rrd>) {
    assert_eq!(store.len(), databases.len());
    for (name, rrd) in databases {
        same(store, store.series(name).unwrap(), rrd);
    }
}

/// A reading more for each.
fn go_on(store: &Store, databases: &mut BTreeMap<String, Rrd>) {
    for (name, rrd) in databases {
        let at = rrd.last_update().plus_seconds(31);
        let values = vec![4.5; rrd.schema().data_sources().len()];
        let updates = [(at, values)];
        append(store, store.series(name).unwrap(), &updates);
        apply(rrd, &updates);
    }
}

#[test]
fn files_go_and_series_stay() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let mut store = store(&path, 2);
    let mut databases = databases(1_200);
    fill(&store, &databases);
    go_on(&store, &mut databases);
    thin(&store, &mut databases, 17);
    let extents = |store: &Store| store.schema_usage().iter().map(|of| of.extents).sum::<usize>();
    let (before, before_rows) = (extents(&store), store.disk_usage().unwrap().rows);
    let done = store.compact(NOW).unwrap();
    assert_eq!(before - extents(&store), done.removed);
    assert!(done.moved > 20 && done.removed >= 8, "{done:?}");
    let rows = store.disk_usage().unwrap().rows;
    assert!(rows < before_rows / 3, "{rows} of {before_rows}");
    assert!(done.after <= done.before - (before_rows - rows), "{done:?}");
    all_same(&store, &databases);
    go_on(&store, &mut databases);
    all_same(&store, &databases);
    drop(store);
    store = super::store(&path, 2);
    all_same(&store, &databases);
    let again = store.compact(NOW).unwrap();
    assert_eq!((again.moved, again.removed), (0, 0));
    // New series after old numbers of extents.
    let more: BTreeMap<String, Rrd> =
        super::compact::databases(300).into_iter().map(|(n, r)| (format!("more/{n}"), r)).collect();
    fill(&store, &more);
    databases.extend(more);
    drop(store);
    all_same(&super::store(&path, 2), &databases);
}

#[test]
fn everything_goes_when_nobody_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder.path().join("store"), 2);
    let mut databases = databases(300);
    fill(&store, &databases);
    let ids: Vec<SeriesId> = databases.keys().map(|name| store.series(name).unwrap()).collect();
    store.delete(&ids).unwrap();
    databases.clear();
    let done = store.compact(NOW).unwrap();
    assert_eq!(store.disk_usage().unwrap().rows, 0);
    assert_eq!(done.moved, 0);
    databases.extend(super::compact::databases(10));
    fill(&store, &databases);
    all_same(&store, &databases);
}

#[test]
fn a_crash_during_a_compaction_loses_nothing() {
    let mut original = databases(130);
    let (mut crashes, mut frozen) = (0, true);
    let mut after = 0;
    while frozen {
        let folder = Simulated::new();
        let mut reference = BTreeMap::new();
        {
            let mut always = options(1);
            always.sync = SyncPolicy::Always;
            let store = Store::open_in(Arc::new(folder.clone()), always).unwrap();
            fill(&store, &original);
            // Ten of all, spread over the extents; what is deleted is made anew for the next round.
            let names: Vec<String> = original.keys().cloned().collect();
            let gone = names.iter().enumerate().filter(|(at, _)| at % 13 != 0);
            let gone: Vec<SeriesId> = gone.map(|(_, name)| store.series(name).unwrap()).collect();
            store.delete(&gone).unwrap();
            for name in names.iter().step_by(13) {
                let rrd = original.remove(name).unwrap();
                reference.insert(name.clone(), rrd);
            }
            go_on(&store, &mut reference);
            store.sync().unwrap();
            folder.freeze_at_sync(after);
            let _ = store.compact(NOW);
        }
        frozen = folder.is_frozen();
        for seed in 0..4 {
            crashes += 1;
            let crashed = folder.crashed(seed);
            let store = Store::open_in(Arc::new(crashed.clone()), options(1)).unwrap();
            all_same(&store, &reference);
            store.compact(NOW).unwrap();
            all_same(&store, &reference);
            drop(store);
            let store = Store::open_in(Arc::new(crashed.crashed(seed)), options(1)).unwrap();
            all_same(&store, &reference);
        }
        original.append(&mut reference);
        after += 1;
    }
    assert!(crashes > 40, "{crashes}");
}

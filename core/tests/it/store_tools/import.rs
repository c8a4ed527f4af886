//! Databases that become series go on as if they had not been moved.

use super::*;
use concertim::ErrorKind;
use concertim::storage::Folder;
use concertim::store::{TreeImport, TreeStep};
use std::fs;
use std::ops::ControlFlow;

fn fixtures() -> Vec<(String, std::path::PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|end| end == "rrd"));
    files.map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), path)).collect()
}

fn import(store: &Store, folder: &Path) -> (TreeImport, Vec<String>) {
    let mut refused = Vec::new();
    let sum = store.import_tree(folder, 2, &mut |step| {
        if let TreeStep::Refused(path, error) = step {
            refused.push(format!("{}: {error}", path.display()));
        }
        ControlFlow::Continue(())
    });
    refused.sort();
    (sum.unwrap(), refused)
}

#[test]
fn files_of_every_machine_become_series() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder.path().join("store"), 2);
    let tree = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let (sum, refused) = import(&store, &tree);
    let files = fixtures();
    let forecasts = files.iter().filter(|(name, _)| name.ends_with("aberrant")).count();
    assert!(forecasts >= 4 && files.len() - forecasts >= 8);
    assert_eq!((sum.files, sum.imported), (files.len(), files.len() - forecasts));
    assert_eq!((sum.known, sum.refused), (0, forecasts));
    assert!(refused.iter().all(|line| line.contains("forecasting archives (Holt-Winters)")));
    for (name, path) in files.iter().filter(|(name, _)| !name.ends_with("aberrant")) {
        let series = store.series(name).unwrap();
        same(&store, series, &Rrd::open_read_only(path).unwrap());
    }
    let (again, _) = import(&store, &tree);
    assert_eq!((again.imported, again.known, again.refused), (0, sum.imported, forecasts));
}

#[test]
fn a_series_goes_on_as_its_file_would() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let mut store = store(&path, 2);
    let mut databases: Vec<Rrd> = (0..150).map(database).collect();
    let portions: Vec<Imported> =
        databases.iter().enumerate().map(|(at, rrd)| imported(&format!("a/{at}"), rrd)).collect();
    let mut ids = Vec::new();
    for portion in portions.chunks(40) {
        ids.extend(store.import(portion).unwrap());
    }
    for life in 0..3 {
        for (at, (series, rrd)) in ids.iter().zip(&mut databases).enumerate() {
            same(&store, *series, rrd);
            assert_eq!(store.info(*series).unwrap().labels, portions[at].labels);
            let mut random = Random::new(1_000 * life + at as u64);
            let later = rrd.last_update().seconds() - START + 1;
            let mut updates = updates(&mut random, rrd.schema(), 50);
            updates.iter_mut().for_each(|(time, _)| *time = time.plus_seconds(later));
            append(&store, *series, &updates);
            apply(rrd, &updates);
            same(&store, *series, rrd);
        }
        if life == 1 {
            store.checkpoint(Timestamp::from_seconds(START)).unwrap();
        }
        drop(store);
        store = super::store(&path, 2);
    }
}

#[test]
fn many_series_of_one_schema_fill_whole_tiles() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let store = store(&path, 1);
    // One schema, each with a last update of its own, so that rows stand at other places.
    let gauge = DataSource::new("sum", DataSourceKind::Gauge, 120).unwrap();
    let archives = [(1, 60), (4, 40)]
        .map(|(steps, rows)| Archive::new(Consolidation::Average, 0.5, steps, rows).unwrap());
    let schema = Schema::new(15, vec![gauge], archives.to_vec()).unwrap();
    let options = CreateOptions::new(Timestamp::from_seconds(START));
    let databases: Vec<Rrd> = (0..1_300_u64)
        .map(|at| {
            let image = Rrd::new_image(&schema, &options).unwrap();
            let mut rrd = Rrd::from_storage(Box::new(Memory::from(image))).unwrap();
            let mut random = Random::new(at);
            apply(&mut rrd, &updates(&mut random, &schema, 20 + at % 90));
            rrd
        })
        .collect();
    let all: Vec<Imported> =
        databases.iter().enumerate().map(|(at, rrd)| imported(&at.to_string(), rrd)).collect();
    let mut rest = &all[..];
    for count in [1, 62, 400, 837] {
        let (portion, after) = rest.split_at(count);
        store.import(portion).unwrap();
        rest = after;
    }
    drop(store);
    let store = super::store(&path, 1);
    for (at, rrd) in databases.iter().enumerate() {
        same(&store, store.series(&at.to_string()).unwrap(), rrd);
    }
}

#[test]
fn archives_that_somebody_has_changed_are_kept_apart() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder.path().join("store"), 1);
    let mut random = Random::new(5);
    let gauge = DataSource::new("sum", DataSourceKind::Gauge, 120).unwrap();
    let archives = [Consolidation::Average, Consolidation::Max]
        .map(|function| Archive::new(function, 0.5, 1, 20).unwrap());
    let schema = Schema::new(15, vec![gauge], archives.to_vec()).unwrap();
    let image = Rrd::new_image(&schema, &CreateOptions::new(Timestamp::from_seconds(START)));
    let mut rrd = Rrd::from_storage(Box::new(Memory::from(image.unwrap()))).unwrap();
    apply(&mut rrd, &updates(&mut random, &schema, 60));
    // The last row of one of them is another: what `tune` or an editor does.
    let image = {
        let whole = imported("x", &rrd);
        store.import(std::slice::from_ref(&whole)).unwrap();
        let mut image = store.image(store.series("x").unwrap()).unwrap();
        let end = image.len();
        let at = (0..end / 8).rev().map(|word| word * 8 + end % 8);
        let at = at
            .map(|at| at..at + 8)
            .find(|at| !f64::from_le_bytes(image[at.clone()].try_into().unwrap()).is_nan());
        image[at.unwrap()].copy_from_slice(&1234.5_f64.to_le_bytes());
        image
    };
    let mut changed = Rrd::from_storage(Box::new(Memory::from(image))).unwrap();
    let ids = store.import(&[imported("y", &changed)]).unwrap();
    same(&store, ids[0], &changed);
    same(&store, store.series("x").unwrap(), &rrd);
    let later = changed.last_update().plus_seconds(40);
    apply(&mut changed, &[(later, vec![7.25])]);
    append(&store, ids[0], &[(later, vec![7.25])]);
    same(&store, ids[0], &changed);
    assert_eq!(store.schema_usage()[0].extents, 2);
}

#[test]
fn what_is_no_database_is_named_and_the_rest_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder.path().join("store"), 1);
    let tree = folder.path().join("tree");
    fs::create_dir_all(tree.join("a/b")).unwrap();
    let fixture = &fixtures().into_iter().find(|(name, _)| name == "i386").unwrap().1;
    fs::copy(fixture, tree.join("a/good.rrd")).unwrap();
    fs::copy(fixture, tree.join("a/b/good too.rrd")).unwrap();
    let bytes = fs::read(fixture).unwrap();
    let put = |name: &str, bytes: &[u8]| {
        std::io::Write::write_all(&mut fs::File::create(tree.join(name)).unwrap(), bytes).unwrap();
    };
    put("a/empty.rrd", b"");
    put("a/cut.rrd", &bytes[..bytes.len() - 8]);
    put("a/text.rrd", &[b'x'; 4096]);
    put("a/notes.txt", b"passed over");
    put("a/new\nline.rrd", &bytes);
    let (sum, refused) = import(&store, &tree);
    assert_eq!((sum.files, sum.imported, sum.refused), (6, 2, 4));
    assert!(store.series("a/good").is_some() && store.series("a/b/good too").is_some());
    let reasons = [
        ("cut.rrd", "too small"),
        ("empty.rrd", "reached EOF while loading header"),
        ("new\nline.rrd", "has a control character"),
        ("text.rrd", "not an RRD file"),
    ];
    for (name, reason) in reasons {
        let line = refused.iter().find(|line| line.contains(&format!("a/{name}"))).unwrap();
        assert!(line.contains(reason), "{line}");
    }
    let error =
        store.import_tree(&folder.path().join("none"), 1, &mut |_| ControlFlow::Continue(()));
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Io);
    let twice = imported("a/good", &Rrd::open_read_only(fixture).unwrap());
    assert_eq!(store.import(&[twice]).unwrap_err().kind(), ErrorKind::Exists);
}

#[test]
fn a_crash_leaves_a_whole_portion_or_none_and_no_trace() {
    let databases: Vec<Rrd> = (0..8).map(|seed| database(100 + seed)).collect();
    let all: Vec<Imported> =
        databases.iter().enumerate().map(|(at, rrd)| imported(&format!("i/{at}"), rrd)).collect();
    let (mut crashes, mut found) = (0, [0; 2]);
    for after in 0.. {
        let folder = Simulated::new();
        let before = databases.len() / 2;
        {
            let store = reopened(&folder);
            store.create(vec![newborn("there")]).unwrap();
            store.import(&all[..before]).unwrap();
            store.checkpoint(Timestamp::from_seconds(START)).unwrap();
            folder.freeze_at_sync(after);
            let _ = store.import(&all[before..]);
        }
        let frozen = folder.is_frozen();
        for seed in 0..4 {
            crashes += 1;
            let crashed = folder.crashed(seed);
            let store = reopened(&crashed);
            let names = (before..all.len()).map(|at| store.series(&format!("i/{at}")));
            let there = names.flatten().count();
            assert!(there == 0 || there == all.len() - before, "half a portion");
            found[usize::from(there > 0)] += 1;
            assert!(frozen || there > 0, "acknowledged");
            // Series that get the ids of those that did not arrive have nothing of theirs.
            let names = ["n/0", "n/1", "n/2", "n/3"];
            let schemas = all[before..].iter().map(|new| new.schema.clone());
            let new = names
                .iter()
                .zip(schemas)
                .map(|(name, schema)| NewSeries { schema: (*schema).clone(), ..newborn(name) });
            let new: Vec<NewSeries> = new.collect();
            store.create(new.clone()).unwrap();
            drop(store);
            let store = reopened(&crashed.crashed(seed));
            for new in new {
                let image = Rrd::new_image(&new.schema, &CreateOptions::new(new.start)).unwrap();
                let rrd = Rrd::from_storage(Box::new(Memory::from(image))).unwrap();
                same(&store, store.series(new.name.as_str()).unwrap(), &rrd);
            }
            // Once more, for those that are missing.
            let missing = all.iter().filter(|new| store.series(new.name.as_str()).is_none());
            let missing: Vec<Imported> = missing.cloned().collect();
            store.import(&missing).unwrap();
            for (at, rrd) in databases.iter().enumerate() {
                same(&store, store.series(&format!("i/{at}")).unwrap(), rrd);
            }
            assert_eq!(crashed.list().unwrap().iter().filter(|name| *name == "store").count(), 1);
        }
        if !frozen {
            break;
        }
    }
    assert!(crashes > 60 && found[0] > 30 && found[1] > 4, "{crashes} {found:?}");
}

//! What the simulated folder keeps at the end of a process or a loss of power, and which of its
//! calls fail.

use concertim::storage::{Calls, Folder, Refusal, Simulated, Storage};
use std::collections::BTreeSet;
use std::io;

const SEEDS: u64 = 1000;
const FULL: io::ErrorKind = io::ErrorKind::StorageFull;
const SECTOR: usize = 512;

fn read(folder: &Simulated, name: &str) -> Option<Vec<u8>> {
    folder.read(name, u64::MAX).ok()
}

/// All that `look` sees after losses of power.
fn losses<T: Ord>(folder: &Simulated, look: impl Fn(&Simulated) -> T) -> BTreeSet<T> {
    (0..SEEDS).map(|seed| look(&folder.crashed(seed))).collect()
}

/// A durable file `f` of ones.
fn seasoned(size: usize) -> (Simulated, Box<dyn Storage>) {
    let folder = Simulated::new();
    folder.replace("f", &[&vec![1; size]]).unwrap();
    let file = folder.open("f").unwrap();
    (folder, file)
}

#[test]
fn what_is_synced_survives() {
    for through in ["handle", "map", "name"] {
        let (folder, mut file) = seasoned(3000);
        let mut map = folder.map("f").unwrap();
        file.write_at(700, &[2; 900]).unwrap();
        map.write_at(100, &[3; 10]).unwrap();
        folder.create("g", 10).unwrap();
        match through {
            "handle" => file.sync().unwrap(),
            "map" => map.sync().unwrap(),
            _ => folder.sync_file("f").unwrap(),
        }
        let now = read(&folder, "f");
        assert_eq!(losses(&folder, |image| read(image, "f")), BTreeSet::from([now.clone()]));
        file.write_at(0, &[4; 3000]).unwrap();
        assert!(losses(&folder, |image| read(image, "f")).contains(&now));
    }
}

#[test]
fn each_unsynced_sector_has_any_of_its_versions() {
    for map in [false, true] {
        let (folder, mut file) = seasoned(3 * SECTOR);
        if map {
            file = folder.map("f").unwrap();
        }
        file.write_at(0, &[2; 3 * SECTOR]).unwrap();
        file.write_at(100, &[3; SECTOR]).unwrap();
        let seen = losses(&folder, |image| {
            let bytes = read(image, "f").unwrap();
            let of = |range: std::ops::Range<usize>| {
                let bytes: BTreeSet<u8> = bytes[range].iter().copied().collect();
                assert_eq!(bytes.len(), 1, "a sector is not torn inside");
                bytes.into_iter().next().unwrap()
            };
            assert_eq!(of(0..100) == 1, bytes[100] == 1, "a sector is not torn inside");
            [of(100..512), of(512..612), of(612..1024), of(1024..1536)]
        });
        let first = [1, 2, 3];
        let second = [[1, 1], [2, 2], [3, 2]];
        let mut all = BTreeSet::new();
        for a in first {
            for [b, c] in second {
                all.extend([[a, b, c, 1], [a, b, c, 2]]);
            }
        }
        assert_eq!(seen, all, "three versions, three, and two, each with each");
    }
}

#[test]
fn the_same_seed_is_the_same_loss() {
    let (folder, mut file) = seasoned(50_000);
    file.write_at(300, &[2; 40_000]).unwrap();
    for seed in 0..50 {
        assert_eq!(read(&folder.crashed(seed), "f"), read(&folder.crashed(seed), "f"));
    }
    let seen = losses(&folder, |image| read(image, "f"));
    assert!(seen.contains(&read(&folder, "f")), "some keep all");
    assert!(seen.contains(&Some(vec![1; 50_000])), "some keep nothing");
    assert!(seen.len() > 300, "most differ: {}", seen.len());

    // An eighth of the seeds keeps all and an eighth nothing, of 200 names too.
    (0..200).for_each(|name| drop(folder.create(&format!("n{name}"), 0).unwrap()));
    for names in [1, 201] {
        let images = (0..SEEDS).filter(|seed| folder.crashed(*seed).list().unwrap().len() == names);
        assert!((80..200).contains(&images.count()), "{names}");
    }
}

#[test]
fn a_sector_written_often_keeps_its_durable_version() {
    let (folder, mut file) = seasoned(10);
    for round in 0..200_u8 {
        file.write_at(0, &[round; 10]).unwrap();
    }
    let seen = losses(&folder, |image| read(image, "f").unwrap()[0]);
    assert!(seen.contains(&1) && seen.contains(&199));
    assert!(seen.len() > 50 && seen.iter().all(|round| matches!(round, 1 | 136..)), "{seen:?}");
}

#[test]
fn unsynced_growth_may_be_lost_and_its_bytes_zero() {
    let (folder, mut file) = seasoned(100);
    file.write_at(100, &[2; 1000]).unwrap();
    file.write_at(1100, &[3; 1000]).unwrap();
    let seen = losses(&folder, |image| {
        let bytes = read(image, "f").unwrap();
        assert_eq!(bytes[..100], [1; 100]);
        (bytes.len(), bytes.get(1000).copied(), bytes.get(2099).copied())
    });
    let sizes: BTreeSet<usize> = seen.iter().map(|(size, ..)| *size).collect();
    assert_eq!(sizes, BTreeSet::from([100, 1100, 2100]));
    for last in [(100, None, None), (1100, Some(0), None), (1100, Some(2), None)] {
        assert!(seen.contains(&last), "{last:?}");
    }
    for last in [(2100, Some(0), Some(3)), (2100, Some(2), Some(0))] {
        assert!(seen.contains(&last), "{last:?}");
    }
}

#[test]
fn changes_to_names_survive_in_their_order() {
    let (folder, _) = seasoned(10);
    folder.create("a", 3).unwrap().write_at(0, b"abc").unwrap();
    folder.remove("f").unwrap();
    folder.create("f", 1).unwrap();
    folder.create("b/c", 0).unwrap();
    let seen = losses(&folder, |image| image.list().unwrap().join(" "));
    let all = ["f", "a f", "a", "a b/c f"].map(str::to_owned);
    assert_eq!(seen, BTreeSet::from(all));
    let sizes = losses(&folder, |image| read(image, "f").map(|bytes| bytes.len()));
    assert_eq!(sizes, BTreeSet::from([None, Some(0), Some(1), Some(10)]));

    // The name survives now, the content never synced only by chance.
    folder.sync().unwrap();
    let seen = losses(&folder, |image| read(image, "a").unwrap());
    let all = [b"".to_vec(), b"\0\0\0".to_vec(), b"abc".to_vec()];
    assert_eq!(seen, BTreeSet::from(all));
    folder.sync_file("a").unwrap();
    assert_eq!(losses(&folder, |image| read(image, "a")).len(), 1);
    assert_eq!(losses(&folder, |image| image.list().unwrap()).len(), 1);
}

#[test]
fn the_end_of_the_process_keeps_all() {
    let (folder, mut file) = seasoned(2000);
    file.write_at(1500, &[2; 1000]).unwrap();
    folder.create("g", 5).unwrap();
    folder.freeze_at_sync(0);
    folder.sync().unwrap_err();
    let killed = folder.killed();
    assert_eq!(killed.list().unwrap(), ["f", "g"]);
    assert_eq!(read(&killed, "f"), read(&folder, "f"));
    assert_eq!((killed.calls(), killed.syncs(), killed.is_frozen()), (0, 0, false));
    // It is another folder now, in which the same is unsynced.
    assert_eq!(
        losses(&killed, |image| read(image, "f")),
        losses(&folder, |image| read(image, "f"))
    );
    killed.open("f").unwrap().write_at(0, b"new").unwrap();
    assert_eq!(read(&folder, "f").unwrap()[..3], [1; 3]);
    killed.sync_file("f").unwrap();
    killed.sync().unwrap();
    assert_eq!(losses(&killed, |image| read(image, "f")).len(), 1);
    assert_eq!(losses(&killed, |image| image.list().unwrap()).len(), 1);
}

#[test]
fn a_replacement_is_the_old_file_or_the_new() {
    let (folder, _) = seasoned(2000);
    folder.replace("f", &[&[2; 1000], &[3; 3000]]).unwrap();
    let new = read(&folder, "f");
    assert_eq!(losses(&folder, |image| read(image, "f")), BTreeSet::from([new.clone()]));
    let old = Some(vec![1; 2000]);
    let both = BTreeSet::from([old.clone(), new.clone()]);
    // The new file, its sync, the folder's.
    for (calls, after, found, lost) in [
        (Calls::Any, 0, &old, BTreeSet::from([old.clone()])),
        (Calls::Syncs, 0, &old, BTreeSet::from([old.clone()])),
        (Calls::Syncs, 1, &new, both),
    ] {
        let (folder, _) = seasoned(2000);
        folder.refuse(Refusal::one(calls, after, FULL));
        let error = folder.replace("f", &[&[2; 1000], &[3; 3000]]).unwrap_err();
        assert_eq!(error.kind(), FULL);
        assert_eq!(read(&folder, "f"), *found, "{calls:?} {after}");
        assert_eq!(losses(&folder, |image| read(image, "f")), lost, "{calls:?} {after}");
    }
}

/// Some of everything: 15 calls, 6 of them syncs, 4 writes, 2 creations.
fn work(folder: &Simulated) -> Vec<io::Result<()>> {
    let mut file = folder.open("f").unwrap();
    let mut map = folder.map("f").unwrap();
    vec![
        folder.create("a", 10).map(drop),
        file.write_at(0, b"22222"),
        map.write_at(5, b"33333"),
        file.sync(),
        folder.replace("b", &[b"x"]),
        folder.create("c", 10).map(drop),
        file.write_at(10, b"44444"),
        map.sync(),
        folder.resize("f", 8),
        folder.remove("f"),
        file.write_at(0, b"5"),
        folder.sync(),
    ]
}

/// The number within `work` of the step that each call belongs to.
const STEPS: [usize; 15] = [0, 1, 2, 3, 4, 4, 4, 5, 6, 7, 8, 8, 9, 10, 11];

#[test]
fn calls_are_counted_and_fail_exactly_there() {
    let (folder, _) = seasoned(20);
    let (calls, syncs) = (folder.calls(), folder.syncs());
    assert!(work(&folder).iter().all(Result::is_ok));
    assert_eq!(folder.calls() - calls, u64::try_from(STEPS.len()).unwrap());
    assert_eq!(folder.syncs() - syncs, 6);

    let of = |calls: Calls| -> Vec<usize> {
        match calls {
            Calls::Any => STEPS.to_vec(),
            Calls::Writes => vec![1, 2, 6, 10],
            Calls::Syncs => vec![3, 4, 4, 7, 8, 11],
            Calls::Creates => vec![0, 5],
        }
    };
    for calls in [Calls::Any, Calls::Writes, Calls::Syncs, Calls::Creates] {
        for (after, step) in (0..).zip(of(calls)) {
            for kind in [FULL, io::ErrorKind::Other] {
                let (folder, _) = seasoned(20);
                folder.refuse(Refusal::one(calls, after, kind));
                for (at, result) in work(&folder).into_iter().enumerate() {
                    let failed = result.err().map(|error| error.kind());
                    assert_eq!(failed, (at == step).then_some(kind), "{calls:?} {after} {at}");
                }
            }
            let (folder, _) = seasoned(20);
            folder.refuse(Refusal::one(calls, after, FULL).always());
            for (at, result) in work(&folder).into_iter().enumerate() {
                let fails = at >= step && of(calls).contains(&at);
                assert_eq!(result.is_err(), fails, "{calls:?} {after} {at}");
            }
            folder.mend();
            folder.create("later", 1).unwrap().sync().unwrap();
        }
    }
}

#[test]
fn a_short_write_keeps_its_first_bytes() {
    for bytes in 0..=6 {
        let (folder, mut file) = seasoned(2);
        folder.refuse(Refusal::short(Calls::Writes, 1, bytes));
        file.write_at(0, b"22").unwrap();
        assert_eq!(file.write_at(1, b"33333").unwrap_err().kind(), FULL);
        let mut found = b"22".to_vec();
        for byte in 0..bytes.min(5) {
            found.resize(found.len().max(byte + 2), 0);
            found[byte + 1] = b'3';
        }
        assert_eq!(read(&folder, "f"), Some(found));
        file.write_at(0, b"4").unwrap();
    }
}

#[test]
fn what_a_failed_sync_lost_no_later_sync_saves() {
    let (folder, mut file) = seasoned(2 * SECTOR);
    file.write_at(0, &[2; 2 * SECTOR]).unwrap();
    folder.refuse(Refusal::one(Calls::Syncs, 0, io::ErrorKind::Other));
    file.sync().unwrap_err();
    file.write_at(0, &[3]).unwrap();
    file.sync().unwrap();
    let seen = losses(&folder, |image| {
        let bytes = read(image, "f").unwrap();
        assert_eq!(bytes[..2], [3, 2], "what is written again is saved");
        bytes[SECTOR]
    });
    assert_eq!(seen, BTreeSet::from([1, 2]));
}

#[test]
fn a_frozen_folder_changes_no_more() {
    for after in 0..6 {
        let (folder, _) = seasoned(20);
        let before = folder.syncs();
        folder.freeze_at_sync(after);
        let results = work(&folder);
        let first = results.iter().position(Result::is_err).unwrap();
        assert_eq!(first, [3, 4, 4, 7, 8, 11][usize::try_from(after).unwrap()]);
        assert!(results[first..].iter().all(Result::is_err) && folder.is_frozen());
        assert!(folder.syncs() > before + after);
        let names = folder.list().unwrap();
        assert!(folder.replace("z", &[]).is_err() && folder.create("y", 0).is_err());
        assert_eq!(folder.list().unwrap(), names, "reads go on, and see no change");
        folder.mend();
        folder.sync().unwrap();
    }
}

#[test]
fn a_refused_cut_is_the_old_size_or_the_new() {
    let (folder, _) = seasoned(2000);
    folder.freeze_at_sync(0);
    folder.resize("f", 700).unwrap_err();
    let seen = losses(&folder, |image| read(image, "f").unwrap());
    assert!(seen.contains(&vec![1; 700]) && seen.contains(&vec![1; 2000]));
    assert!(seen.iter().all(|bytes| matches!(bytes.len(), 700 | 2000)));
    assert!(seen.iter().all(|bytes| bytes[..700] == [1; 700]), "what is not cut is untouched");
}

#[test]
fn a_loss_after_a_loss() {
    let (folder, mut file) = seasoned(5000);
    file.write_at(0, &[2; 5000]).unwrap();
    folder.create("g", 10).unwrap();
    for seed in 0..50 {
        let image = folder.crashed(seed);
        let found = (image.list().unwrap(), read(&image, "f"));
        let seen = losses(&image, |image| (image.list().unwrap(), read(image, "f")));
        assert_eq!(seen, BTreeSet::from([found]), "what was found is durable");
    }
}

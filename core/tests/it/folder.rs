//! What a folder promises, on a real one and on a simulated one; and what only a real one does.

use concertim::ErrorKind;
use concertim::storage::{Disk, Folder, Simulated, Storage};
use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;

/// One claim about folders, checked on both.
#[track_caller]
fn both(claim: impl Fn(&dyn Folder)) {
    let folder = tempfile::tempdir().unwrap();
    claim(&Disk::open(&folder.path().join("store")).unwrap());
    claim(&Simulated::new());
}

#[track_caller]
fn fails<T>(result: io::Result<T>, kind: io::ErrorKind) {
    match result {
        Ok(_) => panic!("should be {kind:?}"),
        Err(error) => assert_eq!(error.kind(), kind, "{error}"),
    }
}

fn bytes(storage: &dyn Storage) -> Vec<u8> {
    let mut bytes = vec![0; usize::try_from(storage.size().unwrap()).unwrap()];
    storage.read_at(0, &mut bytes).unwrap();
    bytes
}

#[test]
fn a_file_is_made_once_and_zero() {
    both(|folder| {
        let mut file = folder.create("a/b/c", 1000).unwrap();
        assert_eq!(bytes(&*file), [0; 1000]);
        fails(folder.create("a/b/c", 10), io::ErrorKind::AlreadyExists);
        fails(folder.create("a/b", 10), io::ErrorKind::AlreadyExists);
        fails(folder.create("a/b/c/d", 10), io::ErrorKind::NotADirectory);
        assert!(folder.create("huge", u64::MAX).is_err(), "refused at once everywhere");
        assert_eq!(bytes(&*file).len(), 1000, "a refused creation changes nothing");
        file.write_at(1002, b"xy").unwrap();
        assert_eq!(bytes(&*file)[999..], *b"\0\0\0xy", "writes grow the file");
        fails(file.read_at(1000, &mut [0; 5]), io::ErrorKind::UnexpectedEof);
        folder.create("empty", 0).unwrap();
        assert_eq!(folder.list().unwrap(), ["a/b/c", "empty"]);
        folder.sync().unwrap();
    });
}

#[test]
fn handles_and_maps_share_the_bytes() {
    both(|folder| {
        let mut first = folder.create("f", 4096).unwrap();
        let second = folder.open("f").unwrap();
        let mut map = folder.map("f").unwrap();
        assert!(map.is_map() && !first.is_map());
        first.write_at(10, b"first").unwrap();
        map.write_at(20, b"map").unwrap();
        for storage in [&first, &second, &map] {
            assert_eq!(bytes(&**storage)[10..23], *b"first\0\0\0\0\0map");
        }
        assert_eq!(folder.read("f", 4096).unwrap()[10..23], *b"first\0\0\0\0\0map");
        first.write_at(4096, b"more").unwrap();
        assert_eq!((second.size().unwrap(), map.size().unwrap()), (4100, 4096));
        fails(map.write_at(4090, b"past its end"), io::ErrorKind::UnexpectedEof);
        fails(map.read_at(4090, &mut [0; 10]), io::ErrorKind::UnexpectedEof);
        map.sync().unwrap();
        first.sync().unwrap();
        folder.sync_file("f").unwrap();
    });
}

#[test]
fn what_is_not_there_is_not_found() {
    both(|folder| {
        folder.create("a/f", 0).unwrap();
        for (name, kind) in [
            ("none", io::ErrorKind::NotFound),
            ("none/f", io::ErrorKind::NotFound),
            ("a/none", io::ErrorKind::NotFound),
            ("a/f/none", io::ErrorKind::NotADirectory),
        ] {
            fails(folder.open(name), kind);
            fails(folder.map(name), kind);
            fails(folder.read(name, 10), kind);
            fails(folder.resize(name, 10), kind);
            fails(folder.sync_file(name), kind);
            fails(folder.remove(name), kind);
        }
        fails(folder.open("a"), io::ErrorKind::IsADirectory);
        fails(folder.remove("a"), io::ErrorKind::IsADirectory);
        fails(folder.replace("a", &[]), io::ErrorKind::IsADirectory);
        assert_eq!(folder.list().unwrap(), ["a/f"]);
    });
}

#[test]
fn no_more_is_read_than_the_limit() {
    both(|folder| {
        folder.replace("f", &[b"12345"]).unwrap();
        assert_eq!(folder.read("f", 5).unwrap(), b"12345");
        fails(folder.read("f", 4), io::ErrorKind::FileTooLarge);
    });
}

#[test]
fn a_replacement_leaves_old_handles_alone() {
    both(|folder| {
        folder.replace("a/f", &[b"one ", b"", b"two"]).unwrap();
        let old = folder.open("a/f").unwrap();
        folder.replace("a/f", &[b"three"]).unwrap();
        assert_eq!(bytes(&*old), b"one two");
        assert_eq!(folder.read("a/f", 100).unwrap(), b"three");
        assert_eq!(folder.list().unwrap(), ["a/f"], "and no unfinished file");
    });
}

#[test]
fn a_file_is_cut_and_grown() {
    both(|folder| {
        folder.replace("f", &[b"1234567"]).unwrap();
        folder.resize("f", 3).unwrap();
        assert_eq!(folder.read("f", 100).unwrap(), b"123");
        folder.resize("f", 6).unwrap();
        assert_eq!(folder.read("f", 100).unwrap(), b"123\0\0\0");
        assert!(folder.resize("f", u64::MAX).is_err());
        assert_eq!(folder.read("f", 100).unwrap(), b"123\0\0\0");
    });
}

#[test]
fn a_removed_file_is_gone_and_its_name_free() {
    both(|folder| {
        let mut old = folder.create("f", 3).unwrap();
        folder.remove("f").unwrap();
        fails(folder.open("f"), io::ErrorKind::NotFound);
        old.write_at(0, b"old").unwrap();
        folder.create("f", 1).unwrap();
        assert_eq!(folder.read("f", 10).unwrap(), b"\0");
        assert_eq!(bytes(&*old), b"old");
        folder.sync().unwrap();
    });
}

#[test]
fn names_keep_the_rules() {
    both(|folder| {
        let part = "p".repeat(251);
        let longest = [part.as_str(); 4].join("/") + "/" + &"q".repeat(16);
        assert_eq!(longest.len(), 1024);
        folder.create(&longest, 0).unwrap();
        folder.replace(&longest, &[b"x"]).unwrap();
        for name in [
            "", "/", "/f", "f/", "a//b", ".", "..", "a/../b", "./f", "a/.", "f\0", "lock",
            "lock/f", "f.new", "a/f.new",
        ] {
            fails(folder.create(name, 0), io::ErrorKind::InvalidFilename);
            fails(folder.open(name), io::ErrorKind::InvalidFilename);
            fails(folder.replace(name, &[]), io::ErrorKind::InvalidFilename);
            fails(folder.remove(name), io::ErrorKind::InvalidFilename);
        }
        fails(folder.create(&(longest.clone() + "q"), 0), io::ErrorKind::InvalidFilename);
        fails(folder.create(&(part + "p"), 0), io::ErrorKind::InvalidFilename);
        for name in ["a.new/f", "f.newer", "a/lock", "...", ".f"] {
            folder.create(name, 0).unwrap();
        }
        assert_eq!(folder.list().unwrap().len(), 6);
    });
}

#[test]
fn a_real_folder_is_one_owners() {
    let above = tempfile::tempdir().unwrap();
    let path = above.path().join("x/store");
    let disk = Disk::open(&path).unwrap();
    let error = Disk::open(&path).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Locked);
    let sentence = format!("'{}' is in use: its file 'lock' is locked", path.display());
    assert_eq!(error.to_string(), sentence);
    drop(disk);
    Disk::open(&path).unwrap();
}

#[test]
fn a_real_folder_is_private() {
    let above = tempfile::tempdir().unwrap();
    let path = above.path().join("store");
    let disk = Disk::open(&path).unwrap();
    disk.create("a/f", 5).unwrap();
    disk.replace("a/g", &[b"x"]).unwrap();
    let mode = |name: &str| fs::metadata(path.join(name)).unwrap().permissions().mode() & 0o7777;
    assert_eq!(["", "a"].map(mode), [0o700; 2]);
    assert_eq!(["lock", "a/f", "a/g"].map(mode), [0o600; 3]);
}

#[test]
fn a_real_folder_removes_what_a_crash_left_unfinished() {
    let above = tempfile::tempdir().unwrap();
    let path = above.path().join("store");
    fs::create_dir_all(path.join("a.new")).unwrap();
    for name in ["f.new", "a.new/g.new", "a.new/g"] {
        fs::File::create(path.join(name)).unwrap();
    }
    let disk = Disk::open(&path).unwrap();
    assert_eq!(disk.list().unwrap(), ["a.new/g"]);
    assert!(!path.join("f.new").exists() && !path.join("a.new/g.new").exists());

    // One that comes later is overwritten, however long it is.
    fs::File::create(path.join("f.new")).unwrap().set_len(1000).unwrap();
    assert_eq!(disk.list().unwrap(), ["a.new/g"]);
    disk.replace("f", &[b"new"]).unwrap();
    assert_eq!(disk.read("f", 1000).unwrap(), b"new");
    assert!(!path.join("f.new").exists());
}

#[test]
fn a_real_file_has_its_blocks() {
    use std::os::unix::fs::MetadataExt;
    let above = tempfile::tempdir().unwrap();
    let disk = Disk::open(above.path()).unwrap();
    disk.create("f", 100_000).unwrap();
    let blocks = || fs::metadata(above.path().join("f")).unwrap().blocks() * 512;
    assert!(blocks() >= 100_000, "{}", blocks());
    disk.resize("f", 300_000).unwrap();
    assert!(blocks() >= 300_000, "{}", blocks());
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let above = tempfile::tempdir().unwrap();
    fs::File::create(above.path().join("f")).unwrap();
    for path in [above.path().join("f"), above.path().join("f/store")] {
        let error = Disk::open(&path).unwrap_err();
        assert_eq!((error.kind(), error.path()), (ErrorKind::Io, Some(&*path)), "{error}");
    }
}

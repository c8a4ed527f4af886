//! Databases carried to the standard layout, and back: to the bit, whole or not at all.

use super::machines::{MACHINES, aberrant, carry, plain, write};
use concertim::{ConvertOptions, ErrorKind, Machine, OpenOptions, Rrd};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

/// The bytes of x86-64's unknown and of everybody else's, as the file has them.
fn other_unknown(file: &[u8]) -> Vec<u8> {
    let mut file = file.to_vec();
    for at in 0..file.len() - 7 {
        if file[at..at + 8] == [0, 0, 0, 0, 0, 0, 0xF8, 0xFF] {
            file[at + 7] = 0x7F;
        }
    }
    file
}

fn named(machine: &str) -> Machine {
    Machine::ALL.into_iter().find(|known| known.to_string() == machine).unwrap()
}

#[test]
fn every_machine_is_converted_to_the_bit() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    for standard in [plain(), aberrant()] {
        assert_ne!(other_unknown(&standard), standard);
        for places in &MACHINES {
            // As the machine itself writes it, where the unknown has no sign.
            write(&path("foreign"), &carry(&other_unknown(&standard), &MACHINES[0], places));
            let options = ConvertOptions { overwrite: true, ..ConvertOptions::default() };
            Rrd::convert(path("foreign"), path("standard"), &options).unwrap();
            let converted = std::fs::read(path("standard")).unwrap();
            let found = converted.iter().zip(&standard).position(|(one, other)| one != other);
            assert_eq!((found, converted.len()), (None, standard.len()), "from {}", places.name);
            let options = ConvertOptions { machine: named(places.name), ..options };
            Rrd::convert(path("standard"), path("back"), &options).unwrap();
            let back = std::fs::read(path("back")).unwrap();
            assert!(back == carry(&standard, &MACHINES[0], places), "to {}", places.name);
        }
    }
}

#[test]
fn a_file_is_not_replaced_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let [from, to] = ["from", "to"].map(|name| folder.path().join(name));
    write(&from, &carry(&plain(), &MACHINES[0], &MACHINES[3]));
    write(&to, b"precious");
    let error = Rrd::convert(&from, &to, &ConvertOptions::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Exists);
    assert_eq!(std::fs::read(&to).unwrap(), b"precious");
    assert_eq!(files(folder.path()), 2);
}

#[test]
fn a_file_is_converted_in_place() {
    let folder = tempfile::tempdir().unwrap();
    let [file, link] = ["file.rrd", "link.rrd"].map(|name| folder.path().join(name));
    write(&file, &carry(&plain(), &MACHINES[0], &MACHINES[6]));
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o640)).unwrap();
    symlink("file.rrd", &link).unwrap();
    let was = Rrd::convert_in_place(&link, Machine::STANDARD, true).unwrap();
    assert_eq!(was.to_string(), MACHINES[6].name);
    assert!(std::fs::read(&file).unwrap() == plain());
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
    let was = Rrd::convert_in_place(&file, Machine::STANDARD, true).unwrap();
    assert_eq!(was, Machine::STANDARD);
    assert_eq!(files(folder.path()), 2);
}

#[test]
fn what_does_not_fit_leaves_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("late.rrd");
    let mut file = plain();
    let live_head = 128 + 6 * 120 + 4 * 120;
    file[live_head..live_head + 8].copy_from_slice(&(1i64 << 31).to_le_bytes());
    write(&path, &file);
    let i386 = Machine::from_name("i386").unwrap();
    let error = Rrd::convert_in_place(&path, i386, true).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutOfBounds);
    assert!(error.message().starts_with("last update: 2147483648"), "{error}");
    assert!(std::fs::read(&path).unwrap() == file);
    assert_eq!(files(folder.path()), 1);
    // The same time has room where times have 64 bits.
    Rrd::convert_in_place(&path, Machine::from_name("i386-t64").unwrap(), true).unwrap();
    let options = OpenOptions { write: false, ..OpenOptions::default() };
    assert_eq!(Rrd::open_with(&path, &options).unwrap().last_update().seconds(), 1 << 31);
}

#[test]
fn names_of_machines_lead_back_to_them() {
    for machine in Machine::ALL {
        assert_eq!(Machine::from_name(machine.name()).unwrap(), machine);
    }
    assert_eq!(Machine::from_name("vax").unwrap_err().kind(), ErrorKind::Argument);
}

fn files(folder: &Path) -> usize {
    std::fs::read_dir(folder).unwrap().count()
}

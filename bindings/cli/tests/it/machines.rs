//! `check` and `convert`, on real files of other machines and on files gone wrong.

use super::{Answer, OURS, rrdtool, run, split};
use serde_json::Value;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A file that Debian's rrdtool made on another machine.
fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../core/tests/fixtures");
    fs::read(folder.join(name)).unwrap()
}

#[expect(clippy::disallowed_methods, reason = "a test's own folder outlives no crash")]
fn write(folder: &Path, name: &str, bytes: &[u8]) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn ours(folder: &Path, line: &str) -> Answer {
    run(OURS, folder, &split(line), b"")
}

const CREATE: &str = "create good.rrd -b 1000000000 -s 10 DS:a:GAUGE:60:0:100 DS:b:COUNTER:60:U:U \
     RRA:AVERAGE:0.5:1:700 RRA:MAX:0.5:6:500";

/// A file with rows, from rrdtool.
fn good(folder: &Path) -> Vec<u8> {
    rrdtool(folder, CREATE);
    let mut line = "update good.rrd".to_owned();
    for n in 1..=800 {
        line += &format!(" {}:{}:{}", 1_000_000_000 + n * 10, n % 90 + 1, n * 7);
    }
    rrdtool(folder, &line);
    fs::read(folder.join("good.rrd")).unwrap()
}

#[test]
fn whole_files_are_good() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    good(path);
    write(path, "tree/below/i386.rrd", &fixture("i386.rrd"));
    write(path, "tree/s390x.rrd", &fixture("s390x-aberrant.rrd"));
    write(path, "tree/notes.txt", b"not looked at");
    let answer = ours(path, "check good.rrd tree -j 3");
    let expected = "tree/below/i386.rrd: little-endian 32-bit i386, 32-bit time\n\
         tree/s390x.rrd: big-endian 64-bit\n\
         3 files: 3 good, 0 bad; 0 notes; 2 of other machines\n";
    assert_eq!(answer.output, expected);
    assert_eq!((answer.status, answer.errors.as_str()), (Some(0), ""));
}

/// Each fault that a file may have, made in a good one, and what is said of it.
#[test]
fn each_fault_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let good = good(path);
    let header = 128 + 2 * 120 + 2 * 120 + 16 + 2 * 112 + 4 * 80 + 2 * 8;
    let pointers = header - 16;
    let edited = |at: usize, bytes: &[u8]| {
        let mut file = good.clone();
        file[at..at + bytes.len()].copy_from_slice(bytes);
        file
    };
    let infinite = edited(header + 56, &f64::INFINITY.to_le_bytes());
    let cases: [(&str, Vec<u8>, &str); 11] = [
        ("cut", good[..good.len() - 1].to_vec(), "BAD: 'f/cut.rrd' is too small"),
        ("empty", Vec::new(), "BAD: the file is empty"),
        ("zeros", vec![0; good.len()], "BAD: the first 4096 bytes are zeros, as after a crash"),
        ("text", b"hello, world".repeat(99), "BAD: 'f/text.rrd' is not an RRD file"),
        (
            "pointer",
            edited(pointers, &700u64.to_le_bytes()),
            "BAD: archive 0 is at row 700 of 700 (at byte 1168)",
        ),
        ("future", edited(608, &4_000_000_000i64.to_le_bytes()), "BAD: the last update is "),
        ("page", edited(8192, &[0; 4096]), "BAD: bytes 8192 to 12288 are zeros, as after a crash"),
        ("tail", [&good[..], b"abc"].concat(), "note: 3 bytes follow the last row (at byte "),
        (
            "range",
            edited(header + 160, &101.5f64.to_le_bytes()),
            "note: 1 values of 'a' are outside 0 to 100, such as 101.5 (at byte 1344)",
        ),
        ("infinite", infinite, "note: 1 values are infinite, such as inf (at byte 1240)"),
        (
            "payload",
            edited(header + 8, &0x7FF8_0000_0000_0ABCu64.to_le_bytes()),
            "note: 1 unknown values have odd bits, such as 0x7ff8000000000abc (at byte 1192)",
        ),
    ];
    for (name, file, expected) in &cases {
        write(path, &format!("f/{name}.rrd"), file);
        let answer = ours(path, &format!("check f/{name}.rrd"));
        let first = answer.output.lines().next().unwrap();
        let said = first.strip_prefix(&format!("f/{name}.rrd: ")).unwrap();
        assert!(said.starts_with(expected), "{name}: {said}");
        let bad = expected.starts_with("BAD");
        assert_eq!(answer.status, Some(i32::from(bad)), "{name}");
        let errors = if bad { "ERROR: 1 of 1 files bad\n" } else { "" };
        assert_eq!(answer.errors, errors, "{name}");
    }
    let answer = ours(path, "check --json f good.rrd missing.rrd");
    assert_eq!(answer.status, Some(1));
    let objects: Vec<Value> =
        answer.output.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(objects.len(), cases.len() + 2);
    let bad = |name: &str| {
        let object = objects.iter().find(|object| object["file"] == name).unwrap();
        !object["good"].as_bool().unwrap()
    };
    for (name, _, expected) in &cases {
        assert_eq!(bad(&format!("f/{name}.rrd")), expected.starts_with("BAD"), "{name}");
    }
    let last = objects.iter().find(|object| object["file"] == "good.rrd").unwrap();
    assert_eq!((&last["machine"], &last["version"]), (&"le64".into(), &3.into()));
    assert_eq!((&last["findings"], &last["good"]), (&Value::Array(Vec::new()), &true.into()));
    assert!(bad("missing.rrd"));
    assert_eq!(answer.errors, "ERROR: 8 of 13 files bad\n");
}

/// A source that rests reports zeros all day: that is no loss.
#[test]
fn values_of_zero_are_no_lost_pages() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    rrdtool(path, &CREATE.replace("COUNTER", "GAUGE"));
    let mut line = "update good.rrd".to_owned();
    for n in 1..=1_500 {
        line += &format!(" {}:0:0", 1_000_000_000 + n * 10);
    }
    rrdtool(path, &line);
    let answer = ours(path, "check good.rrd");
    assert_eq!(answer.output, "1 files: 1 good, 0 bad; 0 notes\n");
}

#[test]
fn more_files_than_one_batch_are_answered_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let file = good(folder.path());
    for index in 0..1_100 {
        write(folder.path(), &format!("t/{index:04}.rrd"), &file[..200 + index]);
    }
    let answer = ours(folder.path(), "check t -j 4");
    let names: Vec<&str> =
        answer.output.lines().filter_map(|line| line.split(':').next()).collect();
    let expected: Vec<String> = (0..1_100).map(|index| format!("t/{index:04}.rrd")).collect();
    assert_eq!(names[..1_100], expected);
    assert_eq!(answer.errors, "ERROR: 1100 of 1100 files bad\n");
}

#[test]
fn files_of_other_machines_become_rrdtools() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    for name in ["i386", "armhf", "armhf-t64", "s390x"] {
        for (kind, file) in [("", ".rrd"), ("-aberrant", "-aberrant.rrd")] {
            let name = format!("{name}{kind}");
            write(
                path,
                &format!("{name}.rrd"),
                &fixture(&format!("{}{file}", name.trim_end_matches("-aberrant"))),
            );
            let answer = ours(path, &format!("convert {name}.rrd {name}-new.rrd"));
            assert_eq!((answer.status, answer.errors.as_str()), (Some(0), ""), "{name}");
            // Debian's own rrdtool for this machine reads what it refused before.
            let refused = run("rrdtool", path, &split(&format!("info {name}.rrd")), b"");
            assert_eq!(refused.status, Some(1), "{name}");
            let theirs = run("rrdtool", path, &split(&format!("dump {name}-new.rrd")), b"");
            assert_eq!(theirs.status, Some(0), "{name}: {}", theirs.errors);
            let original = String::from_utf8(fixture(&format!("{name}.xml"))).unwrap();
            assert_eq!(rounded(&theirs.output), rounded(&original), "{name}");
        }
    }
}

/// The lines of a dump; numbers with eight digits after the point, as the packages for 32-bit
/// machines print nine, and the others ten.
fn rounded(dump: &str) -> Vec<String> {
    let number = |token: &str| match token.trim().parse::<f64>() {
        Ok(value) if token.contains("e+") || token.contains("e-") => format!("{value:.7e}"),
        _ => token.to_owned(),
    };
    dump.lines().map(|line| line.split(['<', '>']).map(number).collect()).collect()
}

#[test]
fn a_tree_is_converted_in_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let standard = good(path);
    for name in ["i386", "armhf", "s390x"] {
        write(path, &format!("tree/{name}/a.rrd"), &fixture(&format!("{name}.rrd")));
    }
    write(path, "tree/z.rrd", &standard);
    write(path, "tree/bad.rrd", &standard[..100]);
    let answer = ours(path, "convert --in-place tree");
    let expected = "tree/armhf/a.rrd: little-endian 32-bit, 32-bit time\n\
         tree/bad.rrd: FAILED: reached EOF while loading header rrd->stat_head\n\
         tree/i386/a.rrd: little-endian 32-bit i386, 32-bit time\n\
         tree/s390x/a.rrd: big-endian 64-bit\n\
         5 files: 3 converted to little-endian 64-bit, 1 were so already, 1 failed\n";
    assert_eq!(answer.output, expected);
    assert_eq!(answer.errors, "ERROR: 1 of 5 files not converted\n");
    assert_eq!(answer.status, Some(1));
    assert_eq!(fs::read(path.join("tree/z.rrd")).unwrap(), standard);
    let again = ours(path, "check tree/armhf tree/i386 tree/s390x");
    assert_eq!(again.output, "3 files: 3 good, 0 bad; 0 notes\n");
}

#[test]
fn convert_replaces_nothing_unasked() {
    let folder: TempDir = tempfile::tempdir().unwrap();
    let path = folder.path();
    let standard = good(path);
    write(path, "old.rrd", &fixture("s390x.rrd"));
    let answer = ours(path, "convert old.rrd good.rrd");
    assert_eq!(answer.errors, "ERROR: creating 'good.rrd': File exists\n");
    assert_eq!(fs::read(path.join("good.rrd")).unwrap(), standard);
    let answer = ours(path, "convert -f old.rrd good.rrd");
    assert_eq!((answer.status, answer.errors.as_str()), (Some(0), ""));
    // And back, to the byte but for what no field uses.
    let answer = ours(path, "convert good.rrd back.rrd --machine be64");
    assert_eq!((answer.status, answer.errors.as_str()), (Some(0), ""));
    let dumps = ["old", "back"].map(|name| ours(path, &format!("dump {name}.rrd")).output);
    assert_eq!(dumps[0], dumps[1]);
    for line in ["convert old.rrd", "convert a b c", "convert -i -f old.rrd"] {
        assert!(ours(path, line).errors.starts_with("ERROR: Usage: convert"), "{line}");
    }
    let answer = ours(path, "convert old.rrd new.rrd -m vax");
    assert!(answer.errors.starts_with("ERROR: unknown machine 'vax'"), "{}", answer.errors);
}

/// Pipe mode keeps files open: it notices that one has another layout since.
#[test]
fn a_file_converted_between_two_lines_is_updated_in_its_new_layout() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    write(path, "s390x.rrd", &fixture("s390x.rrd"));
    let lines = "update s390x.rrd 1000003100:1300:22.5:1100:4\n\
         convert --in-place s390x.rrd\n\
         update s390x.rrd 1000003600.125:1800:23.75:1000:5 1000009000:1900:19:900:6\n\
         update s390x.rrd 1000009300:2200:18:800:7\n\
         check s390x.rrd\n";
    let answer = run(OURS, path, &split("-"), lines.as_bytes());
    let oks = answer.output.lines().filter(|line| line.starts_with("OK u:")).count();
    assert_eq!(oks, 5, "{}", answer.output);
    assert!(answer.output.contains("1 files: 1 good, 0 bad; 0 notes\n"), "{}", answer.output);
    write(path, "after.rrd", &fixture("s390x-after.rrd"));
    let theirs = ours(path, "dump after.rrd").output;
    assert_eq!(run("rrdtool", path, &split("dump s390x.rrd"), b"").output, theirs);
}

//! `concertim store` on the real binary: files in, files out, and what is said about it.

use crate::context::{CONCERTIM, folder};
use concertim::{CreateOptions, Reading, Rrd, Timestamp, store::StoreOptions};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const START: i64 = 1_700_000_000;

fn run(folder: &Path, words: &[&str]) -> Output {
    let mut command = Command::new(CONCERTIM);
    let command = command.arg("store").args(words).current_dir(folder);
    command.stdin(Stdio::null()).output().unwrap()
}

/// What a command prints, where it ends with this status.
#[track_caller]
fn says(folder: &Path, words: &[&str], status: i32) -> (String, String) {
    let output = run(folder, words);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let (out, errors) = (text(output.stdout), text(output.stderr));
    assert_eq!(output.status.code(), Some(status), "{words:?}: {out}{errors}");
    (out, errors)
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// A tree of three good files and a bad one.
fn tree(folder: &Path) {
    let schema = StoreOptions::daemon_schema().unwrap();
    for (at, name) in (1..).zip(["rack1/a", "rack1/b", "rack2/a"]) {
        let path = folder.join(format!("tree/{name}.rrd"));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        Rrd::create(&path, &schema, &CreateOptions::new(Timestamp::from_seconds(START))).unwrap();
        let mut rrd = Rrd::open(&path).unwrap();
        for step in 1..200 {
            let time = Timestamp::from_seconds(START + 15 * step);
            rrd.update(time, &[Reading::Integer(at * step)]).unwrap();
        }
    }
    fs::File::create(folder.join("tree/rack2/bad.rrd")).unwrap();
}

fn dump(path: &Path) -> String {
    let output = Command::new("rrdtool").arg("dump").arg(path).output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_tree_goes_in_and_comes_out() {
    let folder = folder();
    let here = folder.path();
    tree(here);
    let import = ["import", "tree", "--store", "s"];
    let (out, errors) = says(here, &import, 1);
    assert_eq!(out, "4 files: 3 imported, 0 there already, 1 refused\n");
    let lines: Vec<&str> = errors.lines().collect();
    assert!(matches!(lines[..], [line] if line.starts_with("concertim: tree/rack2/bad.rrd: ")));
    let (out, _) = says(here, &[&import[..], &["--json"]].concat(), 1);
    let lines: Vec<Value> = out.lines().map(json).collect();
    assert_eq!(lines[0]["file"], "tree/rack2/bad.rrd");
    assert_eq!((&lines[1]["known"], &lines[1]["imported"]), (&3.into(), &0.into()));

    assert_eq!(says(here, &["list", "s", "rack1/*"], 0).0, "rack1/a\nrack1/b\n");
    assert_eq!(says(here, &["list", "s", "--label", "x=y"], 0).0, "");
    let listed = says(here, &["list", "s", "rack2/a", "--json"], 0).0;
    assert_eq!(json(&listed)["last_update"], START + 15 * 199);

    let (out, _) = says(here, &["export", "s", "out"], 0);
    assert_eq!(out, "3 series: 3 written, 0 there already, 0 refused\n");
    for name in ["rack1/a.rrd", "rack1/b.rrd", "rack2/a.rrd"] {
        assert_eq!(dump(&here.join("out").join(name)), dump(&here.join("tree").join(name)));
    }
    let (_, errors) = says(here, &["export", "s", "out", "--series", "rack1/*"], 1);
    assert_eq!(errors.lines().count(), 2);
    assert!(errors.contains("creating 'out/rack1/a.rrd': File exists"));
    let (out, _) = says(here, &["export", "s", "out", "--keep"], 0);
    assert_eq!(out, "3 series: 0 written, 3 there already, 0 refused\n");
    says(here, &["export", "s", "out", "--overwrite", "--series", "rack?/a"], 0);
    let one = run(here, &["export", "s", "-", "--series", "rack1/b"]);
    assert_eq!(one.stdout, fs::read(here.join("out/rack1/b.rrd")).unwrap());

    let (out, _) = says(here, &["stats", "s"], 0);
    assert!(out.contains("schema 0: step 15 s, 1 data sources, 9 archives: 3 series"), "{out}");
    let stats = json(&says(here, &["stats", "s", "--json"], 0).0);
    assert_eq!((&stats["series"], &stats["schemas"][0]["archives"]), (&3.into(), &9.into()));
    let total = stats["disk_bytes"]["total"].as_u64().unwrap();
    assert!(total > stats["disk_bytes"]["rows"].as_u64().unwrap());
    let (out, _) = says(here, &["compact", "s"], 0);
    assert!(out.contains(" bytes before, "), "{out}");
    let (out, _) = says(here, &["verify", "s"], 0);
    assert!(out.starts_with("3 series, ") && out.ends_with("0 bad, 0 notes\n"), "{out}");
}

#[test]
fn what_cannot_be_done_is_said_in_a_line() {
    let folder = folder();
    let here = folder.path();
    tree(here);
    says(here, &["import", "tree", "--store", "s"], 1);
    let store = concertim::store::Store::open(here.join("s"), StoreOptions::default()).unwrap();
    let in_use = "is in use: its file 'lock' is locked";
    for (words, message) in [
        (&["list", "none"][..], "'none' is no store: it has no file 'store'"),
        (&["verify", "none"], "'none' is no folder"),
        (&["import", "none", "--store", "s2"], "'none' is no folder"),
        (&["list", "s", "[a"], "[a"),
        (&["export", "s", "-"], "standard output takes one series"),
        (&["verify", "s"], in_use),
        (&["stats", "s"], in_use),
    ] {
        let (out, errors) = says(here, words, 2);
        assert!(errors.starts_with("concertim: ") && errors.contains(message), "{errors}");
        assert_eq!((out.as_str(), errors.lines().count()), ("", 1));
    }
    drop(store);
    assert!(!here.join("none").exists() && !here.join("s2").exists());
    let (_, errors) = says(here, &["export", "s", "-", "--series", "rack9/x"], 2);
    assert_eq!(errors, "concertim: there is no series 'rack9/x'\n");
    let (_, errors) = says(here, &["export", "s", "out", "--series", "rack9/*"], 2);
    assert_eq!(errors, "concertim: no series is like that\n");
    let catalogue = here.join("s/catalogue");
    let mut bytes = fs::read(&catalogue).unwrap();
    bytes[100] ^= 1;
    std::io::Write::write_all(&mut fs::File::create(&catalogue).unwrap(), &bytes).unwrap();
    let (out, errors) = says(here, &["verify", "s"], 1);
    assert!(out.contains("catalogue: BAD: ") && errors.is_empty(), "{out}");
    let report = json(&says(here, &["verify", "s", "--json"], 1).0);
    assert_eq!(report["findings"][0]["kind"], "catalogue");
    assert!(report["bad"].as_u64() > Some(0));
}

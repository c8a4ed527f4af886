//! `GET /metrics/historic`: metrics that have a history.

use super::volume::write_file;
use super::{Both, Volume};
use crate::context::{eventually, report};

fn list(names: &[&str]) -> String {
    let objects: Vec<String> =
        names.iter().map(|name| format!(r#"{{"id":"{name}","name":"{name}"}}"#)).collect();
    super::answer(&objects)
}

#[test]
fn names_are_sorted_by_their_bytes() {
    let both = Both::start();
    // A folder that is missing is an empty one, before the first run too.
    both.gives(&[("/metrics/historic", 200, "[]\n")]);
    let names = ["b", "B", "a.z", "a", "é", "_", "10", "9", "a-z", "Z", "a b", "state"];
    let reports: Vec<String> = names
        .iter()
        .map(|name| match *name {
            // Texts have no history.
            "state" => report(r#""name":"state","type":"string","value":"up""#),
            name => report(&format!(r#""name":"{name}""#)),
        })
        .collect();
    both.report("1", &reports.iter().map(String::as_str).collect::<Vec<_>>());
    both.report("2", &[&report(r#""name":"of two""#)]);
    both.wait_for("1", "a b");
    both.wait_for("2", "of two");
    for door in both.doors() {
        eventually("the last name", || {
            door.get("/metrics/historic").text().contains("of two").then_some(())
        });
    }
    let sorted = ["10", "9", "B", "Z", "_", "a", "a b", "a-z", "a.z", "b", "of two", "é"];
    both.gives(&[("/metrics/historic", 200, &list(&sorted))]);
}

#[test]
fn names_are_those_of_the_summaries_files() {
    let volume = Volume::open_with(|rrds| {
        let summaries = rrds.join("unspecified/__SummaryInfo__");
        write_file(&summaries.join("old one.rrd"), &["sum", "num"], 1_700_000_000, 0.0);
        // Neither another extension, nor a file below, nor what only a device or another cluster has.
        for name in ["note.txt", "load.rrd.bak", "rrd", "folder.rrd/inner.rrd"] {
            let path = summaries.join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::copy(summaries.join("load.rrd"), path).unwrap();
        }
        std::fs::create_dir_all(rrds.join("other/__SummaryInfo__")).unwrap();
        std::fs::copy(summaries.join("load.rrd"), rrds.join("other/__SummaryInfo__/elsewhere.rrd"))
            .unwrap();
        std::fs::copy(
            rrds.join("unspecified/device:1/load.rrd"),
            rrds.join("unspecified/device:1/only.rrd"),
        )
        .unwrap();
    });
    let [serve, daemon] = volume.both.ports();
    // Escaped in the file's name, whole in the answer.
    assert_eq!(serve.get("/metrics/historic").text(), list(&["a/b", "load"]));
    assert_eq!(daemon.get("/metrics/historic").text(), list(&["a/b", "load", "old one"]));
    let only = daemon.get("/devices/1/metrics/historic").text().to_owned();
    assert_eq!(only, list(&["a/b", "load", "only"]));
}

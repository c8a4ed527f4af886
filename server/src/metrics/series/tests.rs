//! Processing runs at chosen seconds.

use super::super::report::{Kind, Slope};
use super::*;
use crate::inventory::Inventory;
use concertim::Rrd;
use std::path::Path;

const STEP: u32 = 15;
const START: i64 = 1_700_000_000;

/// A table, its files, and two devices.
struct Story {
    folder: tempfile::TempDir,
    inventory: Inventory,
    tree: Tree,
    table: Table,
}

fn report(name: &str, value: Value, ttl: i64, at: i64) -> Report {
    let kind = match value {
        Value::Text(_) => Kind::String,
        Value::Signed(_) => Kind::Int32,
        Value::Unsigned(_) => Kind::Uint32,
        Value::Float(_) => Kind::Double,
    };
    let (name, units, slope) = (name.into(), "".into(), Slope::Both);
    Report { name, value, units, kind, slope, ttl, reported: START + at }
}

impl Story {
    fn begin() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let inventory = Inventory::open(folder.path().join("inventory.json")).unwrap();
        inventory.register("first", None).unwrap();
        inventory.register("second", None).unwrap();
        let tree = Tree::new(folder.path().join("rrds"), STEP).unwrap();
        Self { folder, inventory, tree, table: Table::default() }
    }

    fn report(&mut self, device: &str, report: Report) {
        let mut fresh = Fresh::new();
        let reports = &mut fresh.entry(device.into()).or_default().reports;
        reports.insert(Arc::clone(&report.name), report);
        self.table.merge(fresh);
    }

    fn run(&mut self, at: i64) -> Outcome {
        self.table.run(START + at, STEP, &self.inventory.devices(), &self.tree)
    }

    /// When a metric of the first device was last stored, and its value as text.
    fn last(&self, metric: &str) -> (i64, String) {
        last(&Tree::file(&self.tree.host(CLUSTER, "device:1"), metric))
    }
}

fn last(file: &Path) -> (i64, String) {
    let rrd = Rrd::open_read_only(file).unwrap();
    let texts = rrd.live().pdp.reading.iter().map(|reading| reading.to_text().into_owned());
    (rrd.last_update().seconds() - START, texts.collect::<Vec<_>>().join(" "))
}

#[test]
fn a_value_is_stored_when_it_came_and_each_step_until_its_time_is_over() {
    let mut story = Story::begin();
    story.report("1", report("m", Value::Signed(-20), 40, 3));
    for (run, stored, current) in
        [(10, 3, 1), (17, 3, 1), (18, 18, 1), (25, 18, 1), (34, 33, 1), (43, 33, 1), (44, 33, 0)]
    {
        let outcome = story.run(run);
        assert_eq!(story.last("m"), (stored, "-20".into()), "at {run}");
        assert_eq!(outcome.current.series(), current, "at {run}");
        assert!(outcome.current.device_json("1").is_some(), "at {run}");
    }
    assert_eq!(story.table.len(), 0);
}

#[test]
fn a_short_lived_value_is_processed_once() {
    let mut story = Story::begin();
    story.report("1", report("m", Value::Float(0.5), 1, 0));
    assert_eq!(story.run(15).current.series(), 1);
    assert_eq!(story.last("m"), (0, "0.5".into()));
    let outcome = story.run(30);
    assert_eq!((outcome.current.series(), outcome.stale), (0, 1));
}

#[test]
fn a_new_report_replaces_the_old_and_starts_anew() {
    let mut story = Story::begin();
    story.report("1", report("m", Value::Unsigned(1), 60, 0));
    story.run(5);
    story.report("1", report("m", Value::Unsigned(2), 60, 12));
    story.report("1", report("m", Value::Unsigned(3), 60, 13));
    story.run(20);
    assert_eq!(story.last("m"), (13, "3".into()));
}

#[test]
fn a_report_in_the_second_of_the_last_stored_value_is_not_lost() {
    let mut story = Story::begin();
    story.report("1", report("m", Value::Unsigned(1), 60, 4));
    story.run(4);
    story.report("1", report("m", Value::Unsigned(2), 60, 4));
    let outcome = story.run(4);
    assert_eq!((outcome.waiting, outcome.written), (1, 0));
    assert_eq!(story.last("m"), (4, "1".into()));
    assert_eq!(story.run(5).waiting, 0);
    assert_eq!(story.last("m"), (5, "2".into()));
}

#[test]
fn reports_read_again_after_a_restart_are_stored_once() {
    let mut story = Story::begin();
    let report = report("m", Value::Unsigned(7), 60, 4);
    story.report("1", report.clone());
    assert_eq!(story.run(10).written, 2);
    story.table = Table::default();
    story.report("1", report);
    let outcome = story.run(10);
    assert_eq!((outcome.written, outcome.failed, outcome.waiting), (0, 0, 0));
    assert_eq!(story.last("m"), (4, "7".into()));
    assert_eq!(story.run(20).written, 2);
    assert_eq!(story.last("m"), (19, "7".into()));
}

#[test]
fn summaries_add_all_kinds_of_numbers_of_all_devices() {
    let mut story = Story::begin();
    story.report("2", report("m", Value::Float(2.5), 60, 0));
    story.report("1", report("m", Value::Signed(-20), 60, 0));
    story.report("1", report("t", Value::Text("up".into()), 60, 0));
    let outcome = story.run(9);
    assert_eq!((outcome.current.series(), outcome.current.names(), outcome.written), (3, 2, 3));
    let summaries = story.tree.summaries(CLUSTER);
    assert_eq!(last(&Tree::file(&summaries, "m")), (9, "-17.5 2".into()));
    assert!(!Tree::file(&summaries, "t").exists());
    let unique = String::from_utf8(outcome.current.unique_json().to_vec()).unwrap();
    assert!(unique.contains(r#""max":2.5,"min":-20"#), "{unique}");
}

#[test]
fn devices_that_are_gone_are_dropped_and_their_files_stay() {
    let mut story = Story::begin();
    story.report("1", report("m", Value::Unsigned(1), 60, 0));
    story.report("2", report("m", Value::Unsigned(1), 60, 0));
    story.report("99", report("m", Value::Unsigned(1), 60, 0));
    assert_eq!(story.run(1).current.series(), 2);
    let other = story.folder.path().join("other.json");
    story.inventory = Inventory::open(other).unwrap();
    let outcome = story.run(20);
    assert_eq!((outcome.current.series(), story.table.len()), (0, 0));
    assert!(outcome.current.device_json("1").is_none());
    assert_eq!(story.last("m").0, 0);
}

#[test]
fn a_file_that_cannot_be_written_is_told_and_the_others_go_on() {
    let mut story = Story::begin();
    let folder = story.tree.host(CLUSTER, "device:1");
    crate::durable::create_folder(&folder, 0o700).unwrap();
    crate::durable::replace(&Tree::file(&folder, "bad"), b"no database", 0o600).unwrap();
    story.report("1", report("bad", Value::Unsigned(1), 5, 0));
    story.report("1", report("good", Value::Unsigned(1), 60, 0));
    let outcome = story.run(1);
    assert_eq!((outcome.failed, outcome.current.series()), (1, 2));
    let failure = outcome.failure.unwrap();
    assert!(failure.contains("bad.rrd"), "{failure}");
    assert_eq!(story.last("good").0, 0);
    // It is given up when its time is over.
    let outcome = story.run(20);
    assert_eq!((outcome.failed, outcome.stale), (0, 1));
}

//! Processing runs at chosen seconds.

use super::super::history::Places;
use super::super::report::{Kind, Slope};
use super::*;
use crate::inventory::{CLUSTER, Device, Inventory};
use concertim::store::{LayoutKind, SyncPolicy};

const STEP: u32 = 15;
const START: i64 = 1_700_000_000;

/// A table, its history, and two devices.
struct Story {
    folder: tempfile::TempDir,
    inventory: Inventory,
    history: History,
    table: Table,
    /// The first device.
    first: Arc<Device>,
}

/// Tells a story of both layouts.
fn both(story: impl Fn(Story)) {
    for layout in [LayoutKind::Columns, LayoutKind::Tree] {
        story(Story::begin(layout));
    }
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
    fn begin(layout: LayoutKind) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let inventory = Inventory::open(folder.path().join("inventory.json")).unwrap();
        inventory.register("first", None).unwrap();
        inventory.register("second", None).unwrap();
        let history =
            History::open(&Places::under(folder.path()), Some(layout), STEP, SyncPolicy::Always)
                .unwrap();
        let first = Arc::clone(inventory.devices().get("1").unwrap());
        Self { folder, inventory, history, table: Table::default(), first }
    }

    fn report(&mut self, device: &str, report: Report) {
        let mut fresh = Fresh::default();
        let reports = &mut fresh.entry(device.into()).or_default().reports;
        reports.insert(Arc::clone(&report.name), report);
        self.table.merge(fresh);
    }

    fn run(&mut self, at: i64) -> Outcome {
        self.run_with(at, &[])
    }

    /// A run with a sample each of devices.
    fn run_with(&mut self, at: i64, samples: &[(&str, Report)]) -> Outcome {
        let devices = self.inventory.devices();
        let sampled = |(device, report): &(&str, Report)| {
            (Arc::from(*device), vec![Arc::new(report.clone())])
        };
        let sampled = samples.iter().map(sampled).collect();
        self.table.run(START + at, STEP, CLUSTER, &devices, &self.history, sampled)
    }

    /// When a metric of the first device was last stored, and its value as text.
    fn last(&self, metric: &str) -> (i64, String) {
        let (at, value) = self.history.last(Of::Device(&self.first), metric).unwrap();
        (at - START, value)
    }
}

#[test]
fn a_value_is_stored_when_it_came_and_each_step_until_its_time_is_over() {
    both(|mut story| {
        story.report("1", report("m", Value::Signed(-20), 40, 3));
        for (run, stored, current) in [
            (10, 3, 1),
            (17, 3, 1),
            (18, 18, 1),
            (25, 18, 1),
            (34, 33, 1),
            (43, 33, 1),
            (44, 33, 0),
        ] {
            let outcome = story.run(run);
            assert_eq!(story.last("m"), (stored, "-20".into()), "at {run}");
            assert_eq!(outcome.current.series(), current, "at {run}");
            assert!(outcome.current.device_json("1").is_some(), "at {run}");
        }
        assert_eq!(story.table.len(), 0);
    });
}

#[test]
fn a_short_lived_value_is_processed_once() {
    both(|mut story| {
        story.report("1", report("m", Value::Float(0.5), 1, 0));
        assert_eq!(story.run(15).current.series(), 1);
        assert_eq!(story.last("m"), (0, "0.5".into()));
        let outcome = story.run(30);
        assert_eq!((outcome.current.series(), outcome.stale), (0, 1));
    });
}

#[test]
fn a_new_report_replaces_the_old_and_starts_anew() {
    both(|mut story| {
        story.report("1", report("m", Value::Unsigned(1), 60, 0));
        story.run(5);
        story.report("1", report("m", Value::Unsigned(2), 60, 12));
        story.report("1", report("m", Value::Unsigned(3), 60, 13));
        story.run(20);
        assert_eq!(story.last("m"), (13, "3".into()));
    });
}

#[test]
fn a_report_in_the_second_of_the_last_stored_value_is_not_lost() {
    both(|mut story| {
        story.report("1", report("m", Value::Unsigned(1), 60, 4));
        story.run(4);
        story.report("1", report("m", Value::Unsigned(2), 60, 4));
        let outcome = story.run(4);
        assert_eq!((outcome.waiting, outcome.written), (1, 0));
        assert_eq!(story.last("m"), (4, "1".into()));
        assert_eq!(story.run(5).waiting, 0);
        assert_eq!(story.last("m"), (5, "2".into()));
    });
}

#[test]
fn reports_read_again_after_a_restart_are_stored_once() {
    both(|mut story| {
        let report = report("m", Value::Unsigned(7), 60, 4);
        story.report("1", report.clone());
        assert_eq!(story.run(10).written, 2);
        story.table = Table::default();
        story.report("1", report);
        let outcome = story.run(10);
        assert_eq!((outcome.written, outcome.failed.count, outcome.waiting), (0, 0, 0));
        assert_eq!(story.last("m"), (4, "7".into()));
        assert_eq!(story.run(20).written, 2);
        assert_eq!(story.last("m"), (19, "7".into()));
    });
}

#[test]
fn summaries_add_all_kinds_of_numbers_of_all_devices() {
    both(|mut story| {
        story.report("2", report("m", Value::Float(2.5), 60, 0));
        story.report("1", report("m", Value::Signed(-20), 60, 0));
        story.report("1", report("t", Value::Text("up".into()), 60, 0));
        let outcome = story.run(9);
        assert_eq!((outcome.current.series(), outcome.current.names(), outcome.written), (3, 2, 3));
        let of = Of::Cluster(CLUSTER);
        assert_eq!(story.history.last(of, "m"), Some((START + 9, "-17.5 2".into())));
        assert_eq!(story.history.names(of).unwrap(), ["m"]);
        let unique = String::from_utf8(outcome.current.unique_json().to_vec()).unwrap();
        assert!(unique.contains(r#""max":2.5,"min":-20"#), "{unique}");
    });
}

#[test]
fn summaries_are_of_the_current_values_whichever_way_they_came() {
    both(|mut story| {
        let number = |at, value| report("m", Value::Float(value), 300, at);
        story.report("1", number(0, 1.0));
        let outcome = story.run_with(1, &[("2", number(0, 2.5)), ("99", number(0, 40.0))]);
        // The samples are in the history already: written are the report and the summary.
        assert_eq!((outcome.current.series(), outcome.written), (2, 2));
        let of = Of::Cluster(CLUSTER);
        assert_eq!(story.history.last(of, "m"), Some((START + 1, "3.5 2".into())));
        // Of a report and a sample of one metric the later is the current value.
        story.run_with(20, &[("1", number(5, 10.0))]);
        assert_eq!(story.history.last(of, "m"), Some((START + 20, "10 1".into())));
        story.run_with(
            40,
            &[("1", number(-5, 10.0)), ("2", report("t", Value::Text("up".into()), 300, 0))],
        );
        assert_eq!(story.history.last(of, "m"), Some((START + 40, "1 1".into())));
        assert_eq!(story.history.names(of).unwrap(), ["m"]);
    });
}

#[test]
fn devices_that_are_gone_are_dropped_and_their_history_stays() {
    both(|mut story| {
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
    });
}

#[test]
fn a_file_that_cannot_be_written_is_told_and_the_others_go_on() {
    let mut story = Story::begin(LayoutKind::Tree);
    let folder = story.folder.path().join("rrds/unspecified/device:1");
    crate::durable::create_folder(&folder, 0o700).unwrap();
    crate::durable::replace(&folder.join("bad.rrd"), b"no database", 0o600).unwrap();
    story.report("1", report("bad", Value::Unsigned(1), 5, 0));
    story.report("1", report("good", Value::Unsigned(1), 60, 0));
    let outcome = story.run(1);
    assert_eq!((outcome.failed.count, outcome.current.series()), (1, 2));
    let failure = outcome.failed.first.unwrap();
    assert!(failure.contains("bad.rrd"), "{failure}");
    assert_eq!(story.last("good").0, 0);
    // It is given up when its time is over.
    let outcome = story.run(20);
    assert_eq!((outcome.failed.count, outcome.stale), (0, 1));
}

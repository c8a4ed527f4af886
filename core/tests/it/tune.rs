//! What `tune` does right where rrdtool does not, and so cannot be compared with it: archives
//! deleted from the middle, what depends on them, a step that is divided, rows under way; and that
//! a call is applied whole or not at all.

use concertim::rpn::Expression;
use concertim::schema::{Aberrant, Version};
use concertim::{
    Archive, Change, Consolidation, CreateOptions, CurrentRows, DataSource, DataSourceKind,
    ErrorKind, Parameters, Reading, RowCount, Rrd, Schema, Timestamp,
};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const START: i64 = 1_700_000_040;
const STEP: i64 = 60;

fn gauge(name: &str) -> DataSource {
    DataSource::new(name, DataSourceKind::Gauge, 3_600).unwrap()
}

fn plain(consolidation: Consolidation, per_row: u64, rows: u64) -> Archive {
    Archive::new(consolidation, 0.5, per_row, rows).unwrap()
}

/// A database in a folder of its own.
fn created(sources: Vec<DataSource>, archives: Vec<Archive>) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.rrd");
    let mut options = CreateOptions::new(Timestamp::from_seconds(START));
    options.sync = false;
    // Somewhere in the middle, so that rows are not in order in the file.
    options.current_rows = CurrentRows::At(vec![3; archives.len()]);
    let schema = Schema::new(u64::try_from(STEP).unwrap(), sources, archives).unwrap();
    Rrd::create(&path, &schema, &options).unwrap();
    (folder, path)
}

/// A reading for each data source at `seconds` after the start.
fn update(path: &Path, seconds: i64) {
    let mut rrd = Rrd::open(path).unwrap();
    let value = f64::from(u8::try_from(seconds * 7 % 31).unwrap());
    let measured = rrd.schema().data_sources().iter().filter(|ds| ds.expression().is_none());
    let readings: Vec<Reading<'_>> = measured.map(|_| Reading::Float(value)).collect();
    rrd.update(Timestamp::from_seconds(START + seconds), &readings).unwrap();
}

fn rows(path: &Path, archive: usize) -> Vec<f64> {
    let mut rows = Vec::new();
    Rrd::open_read_only(path).unwrap().rows(archive, &mut rows).unwrap();
    rows
}

fn bits(rows: &[f64]) -> Vec<u64> {
    rows.iter().map(|value| value.to_bits()).collect()
}

fn four() -> Vec<Archive> {
    vec![
        plain(Consolidation::Average, 1, 20),
        plain(Consolidation::Max, 2, 9),
        plain(Consolidation::Min, 3, 7),
        plain(Consolidation::Last, 5, 5),
    ]
}

#[test]
fn every_archive_can_be_deleted_and_the_others_keep_every_bit() {
    for deleted in [vec![0], vec![1], vec![2], vec![3], vec![0, 2], vec![2, 1], vec![0, 1, 3]] {
        let (_folder, path) = created(vec![gauge("a"), gauge("b")], four());
        for step in 1..=50 {
            update(&path, step * STEP + 13);
        }
        let kept: Vec<usize> = (0..4).filter(|index| !deleted.contains(index)).collect();
        let before: Vec<Vec<f64>> = kept.iter().map(|index| rows(&path, *index)).collect();
        assert!(before.iter().all(|rows| rows.iter().any(|value| !value.is_nan())));
        let open = Rrd::open_read_only(&path).unwrap().live().clone();
        let changes: Vec<Change> =
            deleted.iter().map(|index| Change::DeleteArchive(*index)).collect();
        Rrd::tune(&path, &changes).unwrap();
        let rrd = Rrd::open_read_only(&path).unwrap();
        for (new, (old, before)) in kept.iter().zip(&before).enumerate() {
            assert_eq!(rrd.schema().archives()[new], four()[*old]);
            assert_eq!(bits(&rows(&path, new)), bits(before), "{deleted:?}: archive {old}");
            let slots = |live: &concertim::schema::LiveHead, index: usize| {
                let cdp = &live.cdp;
                let slots = 2 * index..2 * index + 2;
                (bits(&cdp.value[slots.clone()]), cdp.unknown[slots].to_vec())
            };
            assert_eq!(slots(rrd.live(), new), slots(&open, *old));
        }
    }
}

#[test]
fn a_deleted_archive_leaves_the_same_future() {
    let (_a, tuned) = created(vec![gauge("a")], four());
    let (_b, twin) = created(vec![gauge("a")], vec![four()[0].clone(), four()[3].clone()]);
    for step in 1..=44 {
        if step == 23 {
            Rrd::tune(&tuned, &[Change::DeleteArchive(1), Change::DeleteArchive(2)]).unwrap();
        }
        update(&tuned, step * STEP + 13);
        update(&twin, step * STEP + 13);
    }
    for archive in 0..2 {
        assert_eq!(bits(&rows(&tuned, archive)), bits(&rows(&twin, archive)));
    }
}

#[test]
fn an_added_archive_goes_on_as_if_it_had_been_there() {
    let added = [
        plain(Consolidation::Average, 4, 8),
        plain(Consolidation::Min, 5, 6),
        plain(Consolidation::Max, 7, 6),
        plain(Consolidation::Last, 3, 9),
        plain(Consolidation::Min, 1, 30),
    ];
    for when in 20..28 {
        let (_a, tuned) = created(vec![gauge("a")], vec![plain(Consolidation::Average, 1, 40)]);
        let all = [plain(Consolidation::Average, 1, 40)].into_iter().chain(added.clone());
        let (_b, twin) = created(vec![gauge("a")], all.collect());
        for step in 1..=38 {
            if step == when {
                let changes: Vec<_> = added.iter().cloned().map(Change::AddArchive).collect();
                Rrd::tune(&tuned, &changes).unwrap();
            }
            update(&tuned, step * STEP + 13);
            update(&twin, step * STEP + 13);
        }
        for archive in 1..=added.len() {
            let (ours, there) = (rows(&tuned, archive), rows(&twin, archive));
            for (row, (ours, there)) in ours.iter().zip(&there).enumerate() {
                let same = (ours - there).abs() <= 1e-9 || ours.is_nan() && there.is_nan();
                assert!(same, "archive {archive}, row {row}, added at {when}: {ours} and {there}");
            }
        }
    }
}

#[test]
fn a_divided_step_keeps_rows_and_what_is_under_way() {
    // A MIN, MAX or LAST of shorter steps is another; a mean is not.
    let means = [1, 2, 3, 5].map(|per_row| plain(Consolidation::Average, per_row, 9)).to_vec();
    // At every place of a step and of a row, with readings between.
    for (when, at) in [(11, 0), (12, 7), (13, 29), (14, 30), (15, 31), (16, 59), (17, 44)] {
        for step in [30, 20, 1] {
            let (_a, tuned) = created(vec![gauge("a"), gauge("b")], means.clone());
            let (_b, twin) = created(vec![gauge("a"), gauge("b")], means.clone());
            for time in (1..=30).map(|number| number * STEP + at) {
                update(&tuned, time);
                update(&twin, time);
                if time == when * STEP + at {
                    Rrd::tune(&tuned, &[Change::Step(step)]).unwrap();
                }
            }
            let rrd = Rrd::open_read_only(&tuned).unwrap();
            assert_eq!(u64::from(rrd.schema().step().seconds()), step);
            for (index, archive) in rrd.schema().archives().iter().enumerate() {
                let seconds = rrd.schema().row_seconds(archive);
                assert_eq!(seconds, means[index].pdp_per_row() * u64::try_from(STEP).unwrap());
                let (ours, there) = (rows(&tuned, index), rows(&twin, index));
                for (ours, there) in ours.iter().zip(&there) {
                    let same = (ours - there).abs() <= 1e-9 || ours.is_nan() && there.is_nan();
                    assert!(same, "step {step} at {when}:{at}: {ours} and {there}");
                }
            }
        }
    }
}

#[test]
fn a_step_that_does_not_divide_is_refused() {
    let (_folder, path) = created(vec![gauge("a")], four());
    let before = std::fs::read(&path).unwrap();
    for step in [0, 7, 60, 120] {
        let error = Rrd::tune(&path, &[Change::Step(step)]).unwrap_err();
        assert!(error.message().starts_with("invalid 'newstep' parameter. "), "{error}");
    }
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

/// An archive of a plain function before a forecast's five, and one after.
fn forecast() -> Vec<Archive> {
    let season =
        Parameters::Season { gamma: 0.1, smoothing_window: 0.05, predict: 1, smooth_row: 2 };
    let failures = Parameters::Failures {
        delta_pos: 2.0,
        delta_neg: 2.0,
        deviations: 3,
        window: 9,
        threshold: 7,
    };
    let predict = Parameters::Predict { alpha: 0.1, beta: 0.01, seasonal: 2, season: 5 };
    let of = |function, parameters, rows| Archive::aberrant(function, parameters, rows).unwrap();
    vec![
        plain(Consolidation::Average, 1, 20),
        of(Consolidation::HwPredict, predict, 12),
        of(Consolidation::Seasonal, season, 5),
        of(Consolidation::DevSeasonal, season, 5),
        of(Consolidation::DevPredict, Parameters::DevPredict { deviations: 3 }, 12),
        of(Consolidation::Failures, failures, 5),
        plain(Consolidation::Max, 2, 9),
    ]
}

#[test]
fn forecasts_follow_their_archives_and_keep_what_they_need() {
    let (_folder, path) = created(vec![gauge("a"), gauge("b")], forecast());
    for needed in [1, 2, 3] {
        let error = Rrd::tune(&path, &[Change::DeleteArchive(needed)]).unwrap_err();
        assert!(error.message().starts_with(&format!("archive {needed} is needed: ")), "{error}");
    }
    let error = Rrd::tune(&path, &[Change::Rows(2, RowCount::More(1))]).unwrap_err();
    assert!(error.message().contains("RRA 2 (SEASONAL)"), "{error}");
    let error = Rrd::tune(&path, &[Change::Step(30)]).unwrap_err();
    assert!(error.message().contains("RRA 1 (HWPREDICT)"), "{error}");

    for step in 1..=40 {
        update(&path, step * STEP);
    }
    let before = Rrd::open_read_only(&path).unwrap().live().clone();
    Rrd::tune(&path, &[Change::DeleteArchive(0), Change::DeleteArchive(5)]).unwrap();
    let rrd = Rrd::open_read_only(&path).unwrap();
    let depends: Vec<Option<usize>> = rrd.schema().archives().iter().map(on).collect();
    assert_eq!(depends, [Some(1), Some(0), Some(0), Some(2), None]);
    assert_eq!(rrd.live().cdp.aberrant[..8], before.cdp.aberrant[2..10]);
    assert!(
        matches!(rrd.live().cdp.aberrant[0], Aberrant::Predict { intercept, .. } if !intercept.is_nan())
    );
    drop(rrd);

    // The whole family can go at once, and what is then a plain database can be divided.
    let family: Vec<Change> = (0..4).map(Change::DeleteArchive).chain([Change::Step(20)]).collect();
    Rrd::tune(&path, &family).unwrap();
    let rrd = Rrd::open_read_only(&path).unwrap();
    assert_eq!(rrd.schema().archives().len(), 1);
    assert!(!rrd.schema().is_aberrant());
}

/// The archive that this one depends on.
fn on(archive: &Archive) -> Option<usize> {
    match *archive.parameters() {
        Parameters::Predict { seasonal, .. } => Some(seasonal),
        Parameters::Season { predict, .. } => Some(predict),
        Parameters::DevPredict { deviations } | Parameters::Failures { deviations, .. } => {
            Some(deviations)
        }
        _ => None,
    }
}

#[test]
fn what_a_calculation_needs_stays_and_moves() {
    let names = ["a", "b", "c"];
    let sum = Expression::compute("b,c,+", &names).unwrap();
    let sources =
        vec![gauge("a"), gauge("b"), gauge("c"), DataSource::compute("sum", sum).unwrap()];
    let (_folder, path) = created(sources, four());
    let delete = |name: &str| Change::DeleteDataSource(name.to_owned());
    let error = Rrd::tune(&path, &[delete("b")]).unwrap_err();
    assert_eq!(error.message(), "DS 'b' is needed: DS 'sum' calculates with it");
    Rrd::tune(&path, &[Change::Rename("c".into(), "d".into()), delete("a")]).unwrap();
    let rrd = Rrd::open_read_only(&path).unwrap();
    let names: Vec<&str> = rrd.schema().data_sources().iter().map(DataSource::name).collect();
    assert_eq!(names, ["b", "d", "sum"]);
    let sum = rrd.schema().data_sources()[2].expression().unwrap();
    assert_eq!(sum.text(&names), "b,d,+");
    drop(rrd);
    let no_setting = Change::Heartbeat("sum".into(), 5);
    assert_eq!(Rrd::tune(&path, &[no_setting]).unwrap_err().kind(), ErrorKind::Argument);
    Rrd::tune(&path, &[delete("sum"), delete("b")]).unwrap();
    let left = Rrd::open_read_only(&path).unwrap().schema().data_sources().to_vec();
    assert_eq!(left, [gauge("d")]);
    let nothing = Rrd::tune(&path, &[delete("d")]).unwrap_err();
    assert_eq!(nothing.message(), "you must define at least one Data Source");
}

#[test]
fn a_call_is_applied_whole_or_not_at_all() {
    let (folder, path) = created(vec![gauge("a"), gauge("b")], forecast());
    let before = std::fs::read(&path).unwrap();
    let good = Change::Heartbeat("a".into(), 77);
    let name = |name: &str| name.to_owned();
    for bad in [
        Change::Heartbeat(name("z"), 1),
        Change::Rename(name("a"), name("b")),
        Change::Rename(name("a"), name("a b")),
        Change::Rename(name("a"), name("a23456789012345678901")),
        Change::Kind(name("a"), DataSourceKind::Compute),
        Change::Alpha(1.0),
        Change::SmoothingWindow(1.5),
        Change::WindowLength(29),
        Change::DeltaPos(0.0),
        Change::DeleteArchive(7),
        Change::DeleteDataSource(name("z")),
        Change::AddDataSource(gauge("b")),
        Change::Rows(0, RowCount::Exactly(u64::MAX)),
    ] {
        let changes = [good.clone(), bad, Change::Maximum(name("b"), Some(5.0))];
        Rrd::tune(&path, &changes).unwrap_err();
        assert_eq!(std::fs::read(&path).unwrap(), before, "{changes:?}");
    }
    let files: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(files.len(), 1, "{files:?}");
}

#[test]
fn versions_are_raised_where_a_file_must_hold_more() {
    let version = |path: &Path| Rrd::open_read_only(path).unwrap().schema().version();
    let window = |path: &Path, index: usize| {
        let rrd = Rrd::open_read_only(path).unwrap();
        match *rrd.schema().archives()[index].parameters() {
            Parameters::Season { smoothing_window, .. } => smoothing_window,
            _ => f64::NAN,
        }
    };
    let (_folder, path) = created(vec![gauge("a")], forecast());
    assert_eq!(version(&path), Version::V3);
    Rrd::tune(&path, &[Change::SmoothingWindow(0.5)]).unwrap();
    // The deviations are smoothed as they were; rrdtool no longer smooths them.
    assert_eq!((version(&path), window(&path, 2), window(&path, 3)), (Version::V4, 0.5, 0.05));

    let (_folder, path) = created(vec![gauge("a")], forecast());
    Rrd::tune(&path, &[Change::Kind("a".into(), DataSourceKind::DDerive)]).unwrap();
    assert_eq!((version(&path), window(&path, 2)), (Version::V5, 0.05));

    let (_folder, path) = created(vec![gauge("a")], four());
    let late = DataSource::new("b", DataSourceKind::DCounter, 60).unwrap();
    Rrd::tune(&path, &[Change::AddDataSource(late)]).unwrap();
    assert_eq!(version(&path), Version::V5);
}

#[test]
fn files_without_microseconds_take_a_kind_that_needs_them() {
    let (_folder, path) = created(vec![gauge("a")], four());
    for step in 1..=30 {
        update(&path, step * STEP);
    }
    // A file of version 0001 has no microseconds: 8 bytes less after the archives.
    let mut file = std::fs::read(&path).unwrap();
    let after_seconds = 128 + 120 + 4 * 120 + 8;
    file.drain(after_seconds..after_seconds + 8);
    file[4..8].copy_from_slice(b"0001");
    #[expect(clippy::disallowed_methods, reason = "a test's own folder outlives no crash")]
    std::fs::write(&path, &file).unwrap();
    let before: Vec<_> = (0..4).map(|archive| bits(&rows(&path, archive))).collect();

    Rrd::tune(&path, &[Change::Heartbeat("a".into(), 99)]).unwrap();
    let tuned = std::fs::read(&path).unwrap();
    assert_eq!((tuned.len(), &tuned[4..8]), (file.len(), &b"0001"[..]), "a setting needs no room");
    Rrd::tune(&path, &[Change::Kind("a".into(), DataSourceKind::DDerive)]).unwrap();
    let rrd = Rrd::open_read_only(&path).unwrap();
    assert_eq!(rrd.schema().version(), Version::V5);
    assert_eq!(rrd.schema().data_sources()[0].heartbeat(), 99);
    assert_eq!(rrd.last_update(), Timestamp::from_seconds(START + 30 * STEP));
    drop(rrd);
    let after: Vec<_> = (0..4).map(|archive| bits(&rows(&path, archive))).collect();
    assert_eq!(after, before);
}

#[test]
fn a_rebuilt_file_keeps_its_permissions_and_a_link_stays_one() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, path) = created(vec![gauge("a")], four());
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
    let link = folder.path().join("link.rrd");
    std::os::unix::fs::symlink("t.rrd", &link).unwrap();
    Rrd::tune(&link, &[Change::Rows(0, RowCount::More(3))]).unwrap();
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    let rrd = Rrd::open_read_only(&path).unwrap();
    assert_eq!(rrd.schema().archives()[0].rows(), 23);
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
}

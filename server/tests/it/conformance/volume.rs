//! The same history in both layouts: RRD files that rrdtool made, which the daemon uses as they are,
//! and a store that took them over, from which the other server reads.

use super::{Both, Door};
use crate::context::{CONCERTIM, Server, now, rrdtool};
use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// Both servers over the same history.
pub(crate) struct Volume {
    pub(crate) both: Both,
    /// The time of the last value.
    pub(crate) end: i64,
}

/// A row: its time, and its value if that is known.
pub(crate) type Row = (i64, Option<f64>);

/// Three days of values, one every 2 minutes, but for six hours of silence that ended a day ago.
/// Makes the file with the existing daemon's archives.
pub(crate) fn write_file(path: &Path, sources: &[&str], end: i64, offset: f64) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let file = path.to_str().unwrap();
    let start = (end - 3 * 86_400 - 120).to_string();
    let mut create = vec!["create".to_owned(), file.to_owned(), "--start".into(), start];
    create.extend(["--step", "15"].map(str::to_owned));
    create.extend(sources.iter().map(|name| format!("DS:{name}:GAUGE:120:NaN:NaN")));
    for function in ["AVERAGE", "MIN", "MAX"] {
        let archives = ["15s:1h", "5m:1d", "1h:90d"];
        create.extend(archives.map(|rows| format!("RRA:{function}:0.5:{rows}")));
    }
    rrdtool(&create.iter().map(String::as_str).collect::<Vec<_>>());
    let silence = (end - 86_400 - 6 * 3_600)..(end - 86_400);
    let times = (0..=3 * 720).map(|step| end - 3 * 86_400 + step * 120);
    let mut update = vec!["update".to_owned(), file.to_owned()];
    for (at, time) in times.filter(|time| !silence.contains(time)).enumerate() {
        let value = f64::from(u32::try_from(at * 7 % 101).unwrap()) / 3.0 + offset;
        let more = if sources.len() > 1 { ":2" } else { "" };
        update.push(format!("{time}:{value}{more}"));
    }
    rrdtool(&update.iter().map(String::as_str).collect::<Vec<_>>());
}

impl Volume {
    /// Devices 1 and 2 have `load`, device 1 `a/b`, too, and their sums are there.
    #[track_caller]
    pub(crate) fn open() -> Self {
        Self::open_with(|_| {})
    }

    /// The same, and what `more` does to the folder of RRD files.
    #[track_caller]
    pub(crate) fn open_with(more: impl FnOnce(&Path)) -> Self {
        let (place, folder) = Both::folders();
        let end = now() / 15 * 15 - 15;
        let cluster = place.rrds().join("unspecified");
        write_file(&cluster.join("device:1/load.rrd"), &["sum"], end, 0.0);
        write_file(&cluster.join("device:2/load.rrd"), &["sum"], end, 1_000.0);
        write_file(&cluster.join("device:1/a%2Fb.rrd"), &["sum"], end, -50.0);
        write_file(&cluster.join("__SummaryInfo__/load.rrd"), &["sum", "num"], end, 0.0);
        write_file(&cluster.join("__SummaryInfo__/a%2Fb.rrd"), &["sum", "num"], end, 0.0);
        let server = Server::start(folder.path());
        server.register("first");
        server.register("second");
        let store = server.data().join("store");
        assert_eq!(server.stop("-TERM"), Some(0));
        let import = Command::new(CONCERTIM)
            .args(["store", "import", "--store"])
            .args([&store, &place.rrds()])
            .output()
            .unwrap();
        assert!(import.status.success(), "{}", String::from_utf8_lossy(&import.stderr));
        more(&place.rrds());
        Self { both: Both::over(place, folder, &["--step", "1"]), end }
    }

    /// What rrdtool fetches of a file of the cluster.
    #[track_caller]
    pub(crate) fn fetched(&self, file: &str, resolution: i64, start: i64, end: i64) -> Vec<Row> {
        let file = self.both.place.rrds().join("unspecified").join(file);
        fetched(&file, resolution, start, end)
    }
}

/// What rrdtool fetches of a file, as the existing daemon has it fetch.
#[track_caller]
pub(crate) fn fetched(file: &Path, resolution: i64, start: i64, end: i64) -> Vec<Row> {
    let [resolution, start, end] = [resolution, start, end].map(|number| number.to_string());
    let text = rrdtool(&[
        "fetch",
        file.to_str().unwrap(),
        "AVERAGE",
        "--align-start",
        "--resolution",
        &resolution,
        "--start",
        &start,
        "--end",
        &end,
    ]);
    text.lines()
        .filter_map(|line| line.split_once(": "))
        .map(|(time, row)| {
            let value: f64 = row.split(' ').next().unwrap().parse().unwrap();
            (time.trim().parse().unwrap(), Some(value).filter(|value| !value.is_nan()))
        })
        .collect()
}

/// Rows of ours for a range, held against those that rrdtool fetched for it. When rrdtool moves the
/// start back to the grid it moves the end as far, and may so leave out the row that holds the end; ours
/// is there always.
#[track_caller]
pub(crate) fn agree(ours: &[Row], theirs: &[Row], range: (i64, i64), resolution: i64) {
    let more = usize::from(range.0 % resolution > range.1 % resolution);
    assert_eq!(ours.len(), theirs.len() + more, "{range:?}: {ours:?} {theirs:?}");
    assert_eq!(&ours[..theirs.len()], theirs, "{range:?}");
}

/// The rows of a JSON list, their values as rrdtool prints them: eleven digits.
#[track_caller]
pub(crate) fn rows(list: &Value) -> Vec<Row> {
    let eleven = |value: f64| format!("{value:.10e}").parse().unwrap();
    list.as_array()
        .unwrap()
        .iter()
        .map(|row| (row["timestamp"].as_i64().unwrap(), row["value"].as_f64().map(eleven)))
        .collect()
}

/// The rows that a path gives.
#[track_caller]
pub(crate) fn read(door: &Door, path: &str) -> Vec<Row> {
    let reply = door.get(path);
    assert_eq!(reply.status, 200, "{} {path}: {}", door.name, reply.text());
    rows(&reply.json())
}

//! Reading back: current values, history, and the files as Debian's rrdtool sees them.

use crate::context::{FILES, LAYOUTS, Server, eventually, folder, now, report, rrdtool};
use serde_json::json;

#[test]
fn current_values_are_exact_and_in_order() {
    LAYOUTS.into_iter().for_each(current_values);
}

fn current_values(layout: &str) {
    let folder = folder();
    let server = Server::start_with(folder.path(), &["--step", "1", "--layout", layout]);
    let (first, second) = (server.register("first"), server.register("second"));
    for (device, fields) in [
        (&second, r#""name":"mixed","type":"double","value":2.5,"units":"later""#),
        (&first, r#""name":"mixed","type":"int32","value":-20,"units":"first""#),
        (&first, r#""name":"float","value":0.1234567890123"#),
        (&first, r#""name":"big","value":1e39"#),
        (&first, r#""name":"tiny","value":1e-9"#),
        (&first, r#""name":"state","type":"string","value":"<ok> & \u2028""#),
        (&first, r#""name":"size","type":"uint32","value":4294967295,"slope":"zero""#),
        (&first, r#""name":"a/b ../é\u0000%2F","value":1"#),
    ] {
        assert_eq!(server.put(device, &report(fields)).status, 200, "{fields}");
    }
    server.wait_for(&first, "tiny");
    server.wait_for(&second, "mixed");
    let one = |name: &str, nature: &str, units: &str, value: &str| {
        format!(
            r#"{{"id":"{name}","name":"{name}","nature":"{nature}","units":"{units}","value":{value}}}"#
        )
    };
    let strange = r"a/b ../é\u0000%2F";
    let all = [
        one(strange, "volatile", "u", "1"),
        one("big", "volatile", "u", "1e+39"),
        one("float", "volatile", "u", "0.1234567890123"),
        one("mixed", "volatile", "first", "-20"),
        one("size", "constant", "u", "4294967295"),
        one("state", "string_and_time", "u", r#""\u003cok\u003e \u0026 \u2028""#),
        one("tiny", "volatile", "u", "1e-9"),
    ];
    let reply = server.get(&format!("/devices/{first}/metrics/current"));
    assert_eq!(reply.text(), format!("[{}]\n", all.join(",")));
    assert_eq!(
        server.get("/metrics/mixed/current").text(),
        "[{\"id\":\"1\",\"value\":-20},{\"id\":\"2\",\"value\":2.5}]\n"
    );
    let unique = server.get("/metrics/unique").json();
    let names: Vec<&str> =
        unique.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["a/b ../é\0%2F", "big", "float", "mixed", "size", "state", "tiny"]);
    assert_eq!(
        unique[3],
        json!({"id":"mixed","max":2.5,"min":-20,"name":"mixed","nature":"volatile","units":"first"})
    );
    assert_eq!(unique[5]["max"], json!(null));

    // Names are found however they are escaped, and stay inside their folder.
    let escaped = "a%2Fb%20..%2F%C3%A9%00%252F";
    assert_eq!(
        server.get(&format!("/metrics/{escaped}/current")).text(),
        "[{\"id\":\"1\",\"value\":1}]\n"
    );
    let history = server.get(&format!("/devices/{first}/metrics/{escaped}/historic/last/hour"));
    assert_eq!(history.status, 200);
    let names = server.get(&format!("/devices/{first}/metrics/historic")).json();
    assert_eq!(names[0]["name"], "a/b ../é\0%2F");
    assert_eq!(names.as_array().unwrap().len(), 6, "strings have no history: {names}");
    let file = server.rrd("1", "a%2Fb ..%2Fé%00%252F");
    assert_eq!(file.exists(), layout == "rrd-tree");
    assert_eq!(
        server.get(&format!("/devices/{first}/metrics/state/historic/last/hour")).status,
        404
    );
}

#[test]
fn what_is_stale_is_gone_and_its_device_stays() {
    let folder = folder();
    let server = Server::start(folder.path());
    let device = server.register("box");
    assert_eq!(server.put(&device, &report(r#""name":"short","ttl":1"#)).status, 200);
    server.wait_for(&device, "short");
    let path = format!("/devices/{device}/metrics/current");
    eventually("the value to be stale", || (server.get(&path).text() == "[]\n").then_some(()));
    assert_eq!(server.get("/metrics/current").text(), "[]\n");
    assert_eq!(server.get("/metrics/short/current").status, 404);
    assert_eq!(server.get(&format!("/devices/{device}/metrics/historic")).json()[0]["id"], "short");
}

#[test]
fn history_has_the_grids_of_the_existing_daemon() {
    LAYOUTS.into_iter().for_each(grids);
}

fn grids(layout: &str) {
    let folder = folder();
    let server = Server::start_with(folder.path(), &["--step", "1", "--layout", layout]);
    let device = server.register("box");
    server.report(&device, "load", 3.25);
    server.wait_for(&device, "load");
    let rows = |path: &str| {
        let reply = server.get(&format!("/devices/{device}/metrics/load/historic/{path}"));
        assert_eq!(reply.status, 200, "{path}: {}", reply.text());
        let rows = reply.json();
        rows.as_array().unwrap().iter().map(|row| row["timestamp"].as_i64().unwrap()).collect()
    };
    for (path, resolution, count) in
        [("last/hour", 15, 241), ("last/day", 300, 289), ("last/quarter", 3_600, 2_161)]
    {
        let rows: Vec<i64> = rows(path);
        let end = rows.last().unwrap();
        assert_eq!(rows.len(), count, "{path}");
        assert!(rows.windows(2).all(|pair| pair[1] - pair[0] == resolution), "{path}");
        assert!((now()..=now() + resolution).contains(end) || *end == now(), "{path}: {end}");
    }
    for (length, resolution) in [
        (0, 15),
        (15, 15),
        (3_600, 15),
        (3_601, 300),
        (86_400, 300),
        (86_401, 3_600),
        (34_560_000, 3_600),
    ] {
        let end = now();
        let start = end - length;
        let rows: Vec<i64> = rows(&format!("{start}/{end}"));
        assert_eq!(rows[0], start / resolution * resolution + resolution, "{length}");
        assert_eq!(*rows.last().unwrap(), end / resolution * resolution + resolution, "{length}");
        let count = i64::try_from(rows.len()).unwrap();
        assert_eq!(count, (rows[rows.len() - 1] - rows[0]) / resolution + 1, "{length}");
    }
    // Small numbers are seconds, not times of day; what is older than the files has the rows of
    // the archive that reaches back farthest.
    let rows: Vec<i64> = rows("0/12");
    assert_eq!(rows, [3_600]);
}

#[test]
fn rrdtool_reads_the_files_and_agrees() {
    let folder = folder();
    let server = Server::start_with(folder.path(), &FILES);
    let (first, second) = (server.register("first"), server.register("second"));
    server.report(&first, "load", 1.25);
    server.report(&second, "load", 2.5);
    server.wait_for(&first, "load");
    server.wait_for(&second, "load");
    // Until a row of 15 s is complete there is nothing to agree about.
    let path = format!("/devices/{first}/metrics/load/historic/last/hour");
    eventually("a known row", || {
        let rows = server.get(&path).json();
        rows.as_array().unwrap().iter().any(|row| row["value"] == json!(1.25)).then_some(())
    });
    let file = server.rrd(&first, "load");
    let file = file.to_str().unwrap();
    let info = rrdtool(&["info", file]);
    for line in [
        "rrd_version = \"0003\"",
        "step = 1",
        "ds[sum].type = \"GAUGE\"",
        "ds[sum].minimal_heartbeat = 120",
        "ds[sum].min = NaN",
        "rra[0].cf = \"AVERAGE\"",
        "rra[0].rows = 240",
        "rra[0].pdp_per_row = 15",
        "rra[0].xff = 5.0000000000e-01",
        "rra[1].rows = 288",
        "rra[1].pdp_per_row = 300",
        "rra[2].rows = 2160",
        "rra[2].pdp_per_row = 3600",
        "rra[3].cf = \"MIN\"",
        "rra[8].cf = \"MAX\"",
        "rra[8].pdp_per_row = 3600",
    ] {
        assert!(info.lines().any(|found| found == line), "{line} in {info}");
    }
    assert!(!info.contains("rra[9]"), "{info}");

    let end = now();
    let start = end - 3_600;
    let range = [(start.to_string()), (end.to_string())];
    let fetched = rrdtool(&[
        "fetch",
        file,
        "AVERAGE",
        "--align-start",
        "--resolution",
        "15",
        "--start",
        &range[0],
        "--end",
        &range[1],
    ]);
    let path = format!("/devices/{first}/metrics/load/historic/{start}/{end}");
    let rows = server.get(&path).json();
    let ours: Vec<(i64, Option<f64>)> = rows
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["timestamp"].as_i64().unwrap(), row["value"].as_f64()))
        .collect();
    let theirs: Vec<(i64, Option<f64>)> = fetched
        .lines()
        .filter_map(|line| line.split_once(": "))
        .map(|(time, value)| (time.parse().unwrap(), Some(value.trim().parse().unwrap())))
        .map(|(time, value): (i64, Option<f64>)| (time, value.filter(|value| !value.is_nan())))
        .collect();
    assert_eq!(ours, theirs);
    assert!(ours.iter().any(|(_, value)| *value == Some(1.25)));

    let summary = server.data().join("rrds/unspecified/__SummaryInfo__/load.rrd");
    let last = rrdtool(&["lastupdate", summary.to_str().unwrap()]);
    assert!(last.starts_with(" sum num\n"), "{last}");
    assert!(last.trim_end().ends_with(": 3.75 2"), "{last}");

    // And the other way round: a file that rrdtool goes on with is read here.
    let all = server.get("/metrics/load/historic/last/hour").json();
    let ids: Vec<&str> =
        all.as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["1", "2"]);
}

#[test]
fn the_usual_step_makes_the_existing_daemons_files() {
    let folder = folder();
    let server = Server::start_with(folder.path(), &["--layout", "rrd-tree"]);
    let device = server.register("box");
    server.report(&device, "load", 1.0);
    let file = server.rrd(&device, "load");
    let data = server.data().to_owned();
    assert_eq!(server.stop("-TERM"), Some(0));
    let created = data.join("expected.rrd");
    let created = created.to_str().unwrap();
    let archives = ["AVERAGE", "MIN", "MAX"]
        .into_iter()
        .flat_map(|cf| ["15s:1h", "5m:1d", "1h:90d"].map(|rows| format!("RRA:{cf}:0.5:{rows}")));
    let archives: Vec<String> = archives.collect();
    let mut arguments =
        vec!["create", created, "--step", "15", "--no-overwrite", "DS:sum:GAUGE:120:NaN:NaN"];
    arguments.extend(archives.iter().map(String::as_str));
    rrdtool(&arguments);
    let plain = |file: &str| -> Vec<String> {
        let changing = ["filename", "last_update", "cur_row", "last_ds", ".value", "unknown"];
        let info = rrdtool(&["info", file]);
        let same = info.lines().filter(|line| !changing.iter().any(|word| line.contains(word)));
        same.map(str::to_owned).collect()
    };
    assert_eq!(plain(file.to_str().unwrap()), plain(created));
    assert_eq!(std::fs::metadata(&file).unwrap().len(), 66_760);
}

//! Averages and the like over many series, held against the rows of the series one by one.

use crate::context::{LAYOUTS, Reply, Server, ask, folder, now};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;

const AGGREGATES: [&str; 5] = ["avg", "min", "max", "sum", "count"];

/// A server with samples each 15 s of the hour before `end`: `a` has two metrics, `b` falls silent
/// after 40 minutes, and `c` is silent from minute 30 to 35.
fn filled(layout: &str) -> (tempfile::TempDir, Server, i64) {
    let folder = folder();
    let server = Server::start_with(folder.path(), &["--step", "1", "--layout", layout]);
    let end = now() / 300 * 300;
    let mut body = String::new();
    for step in 1..=240_i64 {
        let at = end - 3_600 + 15 * step;
        let value = |factor: i64| step * factor % 101 - 20;
        let mut line = |device: &str, field: &str, value: i64| {
            writeln!(body, "load,host={device} {field}={value}.5 {at}").unwrap();
        };
        line("a", "one", value(7));
        line("a", "two", value(31));
        if step <= 160 {
            line("b", "one", value(13));
        }
        if !(121..140).contains(&step) {
            line("c", "one", value(57));
        }
    }
    let bearer = format!("Bearer {}", server.token);
    let headers = [("Authorization", bearer.as_str())];
    let reply = ask(server.reporting, "POST", "/write?precision=s", &headers, body.as_bytes());
    assert_eq!(reply.status, 204, "{}", reply.text());
    (folder, server, end)
}

fn get(server: &Server, query: &str) -> Reply {
    ask(server.main, "GET", &format!("/api/v2/history?{query}"), &[], b"")
}

/// An answer's objects.
#[track_caller]
fn objects(server: &Server, query: &str) -> Vec<Value> {
    let reply = get(server, query);
    assert_eq!(reply.status, 200, "{query}: {}", reply.text());
    reply.json().as_array().unwrap().clone()
}

/// The values of a column by the times of their rows' ends.
fn by_time(object: &Value, column: &str) -> BTreeMap<i64, Option<f64>> {
    let of = |key: &str| object[key].as_i64().unwrap();
    let values = object[column].as_array().unwrap().iter().map(Value::as_f64);
    (1..).map(|row| of("start") + row * of("step")).zip(values).collect()
}

/// What known values come to.
fn by_the_book(aggregate: &str, known: &[f64]) -> Option<f64> {
    let (sum, count) = (known.iter().sum::<f64>(), known.len() as f64);
    match aggregate {
        "count" => Some(count),
        _ if known.is_empty() => None,
        "avg" => Some(sum / count),
        "sum" => Some(sum),
        "min" => known.iter().copied().reduce(f64::min),
        _ => known.iter().copied().reduce(f64::max),
    }
}

/// Holds every aggregate of a query against the rows of its series; answers how many objects there are.
#[track_caller]
fn check(server: &Server, query: &str, by: Option<&str>) -> usize {
    let mut groups = BTreeMap::<String, Vec<Value>>::new();
    for series in objects(server, query) {
        let group = by.map_or("", |by| series[by].as_str().unwrap()).to_owned();
        groups.entry(group).or_default().push(series);
    }
    let aggregates = AGGREGATES.map(|name| format!("&aggregate={name}")).concat();
    let by_text = by.map_or(String::new(), |by| format!("&by={by}"));
    let found = objects(server, &format!("{query}{aggregates}{by_text}"));
    assert_eq!(found.len(), groups.len(), "{query}");
    for (object, (group, series)) in found.iter().zip(&groups) {
        assert_eq!(by.map_or("", |by| object[by].as_str().unwrap()), group, "{query}");
        assert_eq!(object["series"], series.len(), "{query}: {object}");
        assert_eq!(object["cf"], series[0]["cf"]);
        assert_eq!(object["step"], series[0]["step"]);
        assert_eq!(object["start"], series[0]["start"]);
        let rows: Vec<_> = series.iter().map(|one| by_time(one, "values")).collect();
        let columns = AGGREGATES.map(|name| (name, by_time(object, name)));
        let times: Vec<i64> = columns[0].1.keys().copied().collect();
        let last = rows.iter().filter_map(|row| row.last_key_value()).map(|(time, _)| *time).max();
        assert_eq!(times.last().copied(), last, "{query}");
        for time in times {
            let known: Vec<f64> = rows.iter().filter_map(|row| *row.get(&time)?).collect();
            for (aggregate, column) in &columns {
                let value = column[&time];
                let wanted = by_the_book(aggregate, &known);
                let off = value.zip(wanted).map(|(value, wanted)| (value - wanted).abs());
                let same = off.map_or(value == wanted, |off| off < 1e-9);
                assert!(same, "{query} {group} {aggregate} {time}: {value:?}, not {wanted:?}");
            }
        }
    }
    found.len()
}

#[test]
fn aggregates_are_those_of_the_rows() {
    for layout in LAYOUTS {
        let (_folder, server, end) = filled(layout);
        for cf in ["AVERAGE", "MIN", "MAX", "LAST"] {
            for (from, to, step) in [
                (end - 3_000, end, ""),
                (end - 3_000, end, "&step=60"),
                (end - 2_999, end - 1, "&step=60"),
                (end - 3_000, end, "&step=15"),
                (end - 1_790, end + 90, "&step=900"),
                (end - 3_600 * 3, end, "&step=3600"),
                (end - 3_600 * 3, end, "&step=300"),
            ] {
                let query = format!("from={from}&to={to}&cf={cf}{step}");
                assert_eq!(check(&server, &query, None), 1);
                assert_eq!(check(&server, &query, Some("metric")), 2);
                assert_eq!(check(&server, &query, Some("device")), 3);
            }
        }
        let hour = format!("from={}&to={end}&step=60", end - 3_000);
        for (more, series) in [
            ("metric=load.one", 3),
            ("metric=*.one&device=3&device=1&device=3", 2),
            ("metric=load.one&metric=load.two&device=1", 2),
            ("device=1&metric=l*", 2),
        ] {
            assert_eq!(check(&server, &format!("{hour}&{more}"), None), 1, "{layout} {more}");
            let found = objects(&server, &format!("{hour}&{more}&aggregate=count"));
            assert_eq!(found[0]["series"], series, "{layout} {more}");
        }
        assert_eq!(check(&server, &format!("{hour}&metric=none"), None), 0);
    }
}

#[test]
fn unknown_values_are_left_out_and_told_by_the_count() {
    let (_folder, server, end) = filled("columns");
    // `b` is silent from minute 40 on, `c` from 30 to 35.
    let of = |more: &str| format!("from={}&to={end}&step=300&metric=load.one&{more}", end - 3_000);
    let found = objects(&server, &of("aggregate=count"));
    assert_eq!(found[0]["count"], json!([3, 3, 3, 3, 2, 3, 2, 2, 2, 2]));
    let silent = objects(&server, &of("device=2&aggregate=sum&aggregate=count"));
    let tail = |key: &str| silent[0][key].as_array().unwrap()[6..].to_vec();
    assert_eq!((tail("sum"), tail("count")), (vec![Value::Null; 4], vec![json!(0); 4]));
    let csv = get(&server, &of("device=2&aggregate=sum&aggregate=count&format=csv"));
    assert!(csv.text().ends_with(&format!("\r\n{end},,0\r\n")), "{}", csv.text());
}

#[test]
fn answers_come_in_every_format() {
    let (_folder, server, end) = filled("columns");
    let of = |more: &str| format!("from={}&to={end}&step=300&aggregate=max&{more}", end - 600);
    let json = objects(&server, &of("by=device"));
    let lines = get(&server, &of("by=device&format=ndjson"));
    assert_eq!(lines.header("content-type"), "application/x-ndjson");
    let lines: Vec<Value> =
        lines.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines, json);
    let csv = get(&server, &of("by=metric&aggregate=avg&format=csv"));
    assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8; header=present");
    let json = objects(&server, &of("by=metric&aggregate=avg"));
    let mut wanted = "metric,time,max,avg\r\n".to_owned();
    for of in &json {
        for (row, time) in [end - 300, end].into_iter().enumerate() {
            let metric = of["metric"].as_str().unwrap();
            writeln!(wanted, "{metric},{time},{},{}\r", of["max"][row], of["avg"][row]).unwrap();
        }
    }
    assert_eq!(csv.text(), wanted);
    assert!(get(&server, &of("format=csv")).text().starts_with("time,max\r\n"));
    assert_eq!(get(&server, &of("metric=none&format=csv")).text(), "time,max\r\n");
}

#[test]
fn a_token_for_some_devices_aggregates_those() {
    let (_folder, server, end) = filled("columns");
    let token = server.token_with(&["--scope", "read", "--device", "1", "--device", "3"]);
    let bearer = format!("Bearer {token}");
    let get = |more: &str| {
        let path = format!("/api/v2/history?from={}&to={end}&aggregate=count{more}", end - 600);
        ask(server.main, "GET", &path, &[("Authorization", &bearer)], b"")
    };
    assert_eq!(get("").json()[0]["series"], 3);
    assert_eq!(get("&metric=load.one").json()[0]["series"], 2);
    let devices = get("&by=device").json();
    let ids: Vec<&str> =
        devices.as_array().unwrap().iter().map(|one| one["device"].as_str().unwrap()).collect();
    assert_eq!(ids, ["1", "3"]);
    assert_eq!(get("&device=2").status, 403);
}

#[test]
fn what_cannot_be_had_is_told_before_the_answer_begins() {
    let (_folder, server, end) = filled("columns");
    let hour = format!("from={}&to={end}&", end - 3_000);
    let old = format!("from={}&to={end}&", end - 7_000);
    for (query, status, says) in [
        (
            format!("{hour}aggregate=mean"),
            400,
            "aggregate must be one of avg, min, max, sum, count",
        ),
        (format!("{hour}aggregate=avg&aggregate=avg"), 400, "aggregate=avg is there twice"),
        (format!("{hour}aggregate=avg&by=rack"), 400, "by must be one of device, metric"),
        (format!("{hour}aggregate=avg&by=device&by=device"), 400, "by is there twice"),
        (format!("{hour}by=device"), 400, "by says which series an aggregate puts together"),
        (format!("{hour}aggregate=avg&step=20"), 400, "a step of 20 s cannot be had"),
        (format!("{old}aggregate=avg&step=60"), 400, "have 300 s, and a step is 300 s or"),
        (format!("{hour}aggregate=avg&cf=median"), 400, "cf must be one of"),
        (format!("{hour}aggregate=avg&device=9"), 404, "there is no device 9"),
        ("from=0&aggregate=avg".to_owned(), 413, "ask for a shorter time or a longer step"),
        ("from=0&aggregate=avg&step=31622400".to_owned(), 200, "\"avg\":["),
    ] {
        let reply = get(&server, &query);
        assert_eq!(reply.status, status, "{query}: {}", reply.text());
        assert!(reply.text().contains(says), "{query}: {}", reply.text());
    }
    let reply = ask(server.main, "GET", "/api/v2/summaries?aggregate=avg", &[], b"");
    assert!(reply.text().contains("there is no parameter aggregate here"), "{}", reply.text());
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test's own folder outlives no crash")]
fn a_file_that_cannot_be_read_is_left_out() {
    let (_folder, server, end) = filled("rrd-tree");
    let query = format!("from={}&to={end}&step=300&aggregate=avg&aggregate=count", end - 600);
    let of = |more: &str| objects(&server, &format!("{query}{more}"))[0].clone();
    let (all, c) = (of("&metric=load.one"), of("&metric=load.one&device=3"));
    assert_eq!(all["count"], json!([2, 2]));
    let file = server.rrd("1", "load.one");
    crate::context::eventually("the file", || file.exists().then_some(()));
    std::fs::write(&file, b"no database").unwrap();
    let left = of("&metric=load.one");
    assert_eq!((&left["count"], &left["avg"]), (&json!([1, 1]), &c["avg"]));
}

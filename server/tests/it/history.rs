//! The history of many series in one answer, held against what rrdtool fetches.

use crate::context::{FILES, LAYOUTS, Reply, Server, ask, eventually, folder, now, rrdtool};
use serde_json::{Value, json};
use std::path::Path;

/// Writes a file with a value each 15 s of the two hours before `end`, but for a silence of 5
/// minutes that ends 10 minutes before it.
fn write_file(path: &Path, sources: &[&str], end: i64) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let file = path.to_str().unwrap();
    let start = (end - 7_200).to_string();
    let mut arguments = vec!["create", file, "--step", "15", "--start", &start];
    let sources: Vec<String> =
        sources.iter().map(|name| format!("DS:{name}:GAUGE:120:NaN:NaN")).collect();
    arguments.extend(sources.iter().map(String::as_str));
    let archives = ["AVERAGE", "MIN", "MAX"]
        .into_iter()
        .flat_map(|cf| ["1:240", "20:288", "240:2160"].map(|rows| format!("RRA:{cf}:0.5:{rows}")));
    let archives: Vec<String> = archives.collect();
    arguments.extend(archives.iter().map(String::as_str));
    rrdtool(&arguments);
    let updates = (1..=480).filter(|step| !(421..440).contains(step)).map(|step| {
        let value = f64::from(step * 7 % 100) / 8.0;
        let count = if sources.len() > 1 { ":3" } else { "" };
        format!("{}:{value}{count}", end - 7_200 + 15 * i64::from(step))
    });
    let updates: Vec<String> = updates.collect();
    let mut arguments = vec!["update", file];
    arguments.extend(updates.iter().map(String::as_str));
    rrdtool(&arguments);
}

/// A server with files up to `end`.
fn with_files() -> (tempfile::TempDir, Server, i64) {
    let folder = folder();
    let server = Server::start_with(folder.path(), &FILES);
    for name in ["one", "two", "three"] {
        server.register(name);
    }
    let data = server.data().to_owned();
    server.kill();
    let end = now() / 300 * 300;
    let rrds = data.join("rrds/unspecified");
    write_file(&rrds.join("device:1/load.rrd"), &["sum"], end);
    write_file(&rrds.join("device:3/load.rrd"), &["sum"], end);
    write_file(&rrds.join("device:1/a%2Fb.rrd"), &["sum"], end);
    write_file(&rrds.join("__SummaryInfo__/load.rrd"), &["sum", "num"], end);
    let server = Server::start_with(folder.path(), &FILES);
    (folder, server, end)
}

fn get(server: &Server, path: &str) -> Reply {
    ask(server.main, "GET", &format!("/api/v2/{path}"), &[], b"")
}

/// The rows that rrdtool fetches behind `start` up to `end`, the first source's.
fn fetched(file: &Path, cf: &str, start: i64, end: i64, step: i64) -> Vec<Option<f64>> {
    let [start, end] = [start, end - 1].map(|time| time.to_string());
    let step = step.to_string();
    let file = file.to_str().unwrap();
    let text = rrdtool(&["fetch", file, cf, "-r", &step, "-s", &start, "-e", &end]);
    let rows = text.lines().filter_map(|line| line.split_once(": "));
    let first = |row: &str| row.split(' ').next().unwrap().parse::<f64>().unwrap();
    rows.map(|(_, row)| Some(first(row)).filter(|value| !value.is_nan())).collect()
}

/// What rows of 15 s become in steps of four.
fn by_four(rows: &[Option<f64>], fold: impl Fn(&[f64]) -> f64) -> Vec<Option<f64>> {
    let fold = |rows: &[Option<f64>]| {
        let known: Vec<f64> = rows.iter().flatten().copied().collect();
        (!known.is_empty()).then(|| fold(&known))
    };
    rows.chunks(4).map(fold).collect()
}

#[track_caller]
fn values(reply: &Reply) -> Vec<Option<f64>> {
    assert_eq!(reply.status, 200, "{}", reply.text());
    let all = reply.json();
    assert_eq!(all.as_array().unwrap().len(), 1, "{all}");
    all[0]["values"].as_array().unwrap().iter().map(Value::as_f64).collect()
}

#[test]
fn rows_and_steps_are_those_of_the_files() {
    let (_folder, server, end) = with_files();
    let file = server.rrd("1", "load");
    let start = end - 1_800;
    let ask = |more: &str| {
        get(&server, &format!("history?device=1&metric=load&from={start}&to={end}{more}"))
    };
    for cf in ["AVERAGE", "MIN", "MAX"] {
        let wanted = fetched(&file, cf, start, end, 15);
        assert!(wanted.len() == 120 && wanted.contains(&None), "{cf} {wanted:?}");
        assert_eq!(values(&ask(&format!("&cf={cf}"))), wanted, "{cf}");
        assert_eq!(values(&ask(&format!("&cf={cf}&step=15"))), wanted, "{cf}");
    }
    let average = fetched(&file, "AVERAGE", start, end, 15);
    let sum = |known: &[f64]| known.iter().sum::<f64>();
    let count = |known: &[f64]| f64::from(u32::try_from(known.len()).unwrap());
    let minute = values(&ask("&step=60"));
    assert_eq!(minute, by_four(&average, |known| sum(known) / count(known)));
    assert!(minute.len() == 30 && minute.contains(&None) && minute[0].is_some(), "{minute:?}");
    let last = values(&ask("&step=60&cf=LAST"));
    assert_eq!(last, by_four(&average, |known| known[known.len() - 1]));
    let least = fetched(&file, "MIN", start, end, 15);
    let least = by_four(&least, |known| known.iter().copied().fold(f64::INFINITY, f64::min));
    assert_eq!(values(&ask("&step=60&cf=MIN")), least);
    let most = fetched(&file, "MAX", start, end, 15);
    let most = by_four(&most, |known| known.iter().copied().fold(f64::NEG_INFINITY, f64::max));
    assert_eq!(values(&ask("&step=60&cf=MAX")), most);

    // Steps are whole ones since 1970, whatever the times asked for.
    let odd = format!("history?device=1&metric=load&step=60&from={}&to={}", start + 1, end - 1);
    assert_eq!(values(&get(&server, &odd)), minute);
    let shape = get(&server, &odd).json();
    assert_eq!(shape[0]["start"], json!(start));
    assert_eq!(shape[0]["step"], json!(60));
    assert_eq!(shape[0]["cf"], json!("AVERAGE"));
    // Where the rows of a whole first step are gone, it is that of the rest.
    let whole_hour = format!("history?device=1&metric=load&from={}&to={end}", end - 3_590);
    let hour = get(&server, &format!("{whole_hour}&step=900")).json();
    assert_eq!(hour[0]["values"].as_array().unwrap().len(), usize::from(end % 900 != 0) + 4);
    // At-style times are those of the engine.
    let words = format!("history?device=1&metric=load&to={end}&from=end-30min&step=60");
    assert_eq!(values(&get(&server, &words)), minute);
}

#[test]
fn many_series_come_in_one_answer_and_every_format() {
    let (_folder, server, end) = with_files();
    let range = format!("from={}&to={end}&step=300", end - 600);
    let series = |query: &str| {
        let reply = get(&server, &format!("history?{query}{range}"));
        assert_eq!(reply.status, 200, "{query}: {}", reply.text());
        let name = |one: &Value| {
            assert_eq!(one["values"].as_array().unwrap().len(), 2, "{one}");
            format!("{}:{}", one["device"].as_str().unwrap(), one["metric"].as_str().unwrap())
        };
        reply.json().as_array().unwrap().iter().map(name).collect::<Vec<_>>().join(" ")
    };
    for (query, wanted) in [
        ("", "1:a/b 1:load 3:load"),
        ("metric=load&", "1:load 3:load"),
        ("metric=l*&", "1:load 3:load"),
        ("metric=a%2Fb&metric=load&", "1:a/b 1:load 3:load"),
        ("device=3&device=1&metric=load&", "1:load 3:load"),
        ("device=3&", "3:load"),
        ("device=1&metric=*%2F*&", "1:a/b"),
        ("device=2&", ""),
        ("metric=none&", ""),
    ] {
        assert_eq!(series(query), wanted, "{query}");
    }
    let json = get(&server, &format!("history?metric=load&{range}")).json();
    let ndjson = get(&server, &format!("history?metric=load&{range}&format=ndjson"));
    assert_eq!(ndjson.header("content-type"), "application/x-ndjson");
    let lines: Vec<Value> =
        ndjson.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(&lines, json.as_array().unwrap());
    let csv = get(&server, &format!("history?device=3&metric=load&{range}&format=csv"));
    assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8; header=present");
    let of = &json[1]["values"];
    let wanted = format!(
        "device,metric,time,value\r\n3,load,{},{}\r\n3,load,{end},{}\r\n",
        end - 300,
        of[0],
        of[1]
    );
    assert_eq!(csv.text(), wanted);
    let nothing =
        get(&server, "history?device=1&metric=load&from=2000000000&to=2000000030&format=csv");
    assert!(nothing.text().ends_with("1,load,2000000040,\r\n"), "{}", nothing.text());

    let summary = get(&server, &format!("summaries?metric=lo*&{range}&cf=MAX")).json();
    let highest = get(&server, &format!("history?device=1&metric=load&{range}&cf=MAX")).json();
    let wanted = json!([{"metric":"load","cf":"MAX","step":300,"start":end - 600,
        "sum":highest[0]["values"],"num":[3,3]}]);
    assert_eq!(summary, wanted);
    let csv = get(&server, &format!("summaries?{range}&format=csv&cf=LAST"));
    assert!(csv.text().starts_with("metric,time,sum,num\r\nload,"), "{}", csv.text());
    assert!(csv.text().ends_with(",3\r\n"), "{}", csv.text());
}

#[test]
fn what_cannot_be_had_is_told_before_the_answer_begins() {
    let (_folder, server, end) = with_files();
    let of = |more: &str| format!("history?device=1&metric=load&to={end}&{more}");
    let (hour, old) = (end - 3_600, end - 7_000);
    let says_rows = "that reach back to";
    for (path, status, says) in [
        (of("from=x"), 400, "from: "),
        (of("from=-1&cf=median"), 400, "cf must be one of AVERAGE, MIN, MAX, LAST"),
        (of("from=-1&step=0"), 400, "step must be whole seconds"),
        (of(&format!("from={end}")), 400, "must be before"),
        (of(&format!("from={hour}&step=20")), 400, "have 15 s, and a step is 15 s or a multiple"),
        (of(&format!("from={old}&step=60")), 400, "have 300 s"),
        (of(&format!("from={old}&step=60")), 400, says_rows),
        (of("from=0"), 413, "100000 are the most"),
        (of("from=0&step=31622400"), 200, "\"values\":["),
        (of("from=end-1h&format=prometheus"), 400, "format must be one of json, csv, ndjson"),
        ("history?device=7".to_owned(), 404, "there is no device 7"),
        ("summaries?device=1".to_owned(), 400, "there is no parameter device"),
        ("summaries?from=0".to_owned(), 413, "100000 are the most"),
    ] {
        let reply = get(&server, &path);
        assert_eq!(reply.status, status, "{path}: {}", reply.text());
        assert!(reply.text().contains(says), "{path}: {}", reply.text());
    }
}

#[test]
fn both_layouts_answer_the_same_questions() {
    let servers = LAYOUTS.map(|layout| {
        let folder = folder();
        let server = Server::start_with(folder.path(), &["--step", "1", "--layout", layout]);
        let device = server.register("box");
        server.report(&device, "load", 1.5);
        (layout, server, folder)
    });
    for (layout, server, _folder) in &servers {
        let known = |path: &str, key: &str| {
            let path = format!("{path}&from=now-5min&to=now&step=15");
            eventually("a known row", || {
                let all = get(server, &path).json();
                let values = all[0][key].as_array()?;
                values.iter().flat_map(Value::as_f64).next()
            })
        };
        assert_eq!(known("history?metric=load", "values"), 1.5, "{layout}");
        assert_eq!(known("summaries?metric=load", "num"), 1.0, "{layout}");
        assert_eq!(known("summaries?metric=load&cf=LAST", "sum"), 1.5, "{layout}");
    }
}

#[test]
fn the_least_time_there_is_is_refused() {
    let folder = folder();
    let server = Server::start(folder.path());
    for query in ["from=-9223372036854775808", "from=-9223372036854775808&to=0"] {
        let reply = server.get(&format!("/api/v2/history?{query}"));
        assert_eq!(reply.status, 400, "{query}: {}", reply.text());
    }
}

//! Batches of reports: `POST /metrics`.

use crate::context::{Reply, Server, ask, eventually, folder, now};
use serde_json::{Value, json};

#[track_caller]
fn post(server: &Server, body: &str) -> Reply {
    let bearer = format!("Bearer {}", server.token);
    ask(server.reporting, "POST", "/metrics", &[("Authorization", &bearer)], body.as_bytes())
}

/// The numbers of the items that were refused, with the title and field of their first fault.
fn refused(reply: &Reply) -> Vec<(u64, String, String)> {
    let answer = reply.json();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let one = |item: &Value| {
        let fault = &item["errors"][0];
        (item["item"].as_u64().unwrap(), text(&fault["title"]), text(&fault["source"]))
    };
    answer["items"].as_array().unwrap().iter().map(one).collect()
}

#[test]
fn good_items_are_kept_and_bad_ones_told() {
    let folder = folder();
    let server = Server::start(folder.path());
    let (a, b) = (server.register("a"), server.register("b"));
    let items = [
        json!({"device": a, "name": "load", "value": 1.5}),
        json!({"device": b.parse::<u64>().unwrap(), "name": "load", "value": 2, "type": "int8",
               "slope": "zero", "ttl": 60, "units": "jobs"}),
        json!({"device": a, "name": "state", "value": "up"}),
        json!({"device": "99", "name": "load", "value": 1}),
        json!({"device": a, "name": "", "value": 1}),
        json!({"name": "load", "value": 1}),
        json!({"device": a, "name": "load", "value": 300, "type": "int8"}),
        json!({"device": a, "name": "load", "value": 1, "ttl": 1.5}),
        json!({"device": a, "name": "state", "value": "up", "time": 5}),
        json!(7),
    ];
    let bad = [
        (4, "Host Not Found", "device"),
        (5, "required", "name"),
        (6, "required", "device"),
        (7, "validtype", "value"),
        (8, "Bad Request", ""),
        (9, "time", "time"),
        (10, "Bad Request", ""),
    ];
    let array = Value::from(items.to_vec()).to_string();
    let lines: Vec<String> = items.iter().map(Value::to_string).collect();
    for body in [array, lines.join("\n"), lines.join("\r\n") + "\r\n"] {
        let reply = post(&server, &body);
        assert_eq!(reply.status, 207, "{}", reply.text());
        assert_eq!((&reply.json()["accepted"], &reply.json()["refused"]), (&3.into(), &7.into()));
        let told = refused(&reply);
        let told: Vec<_> =
            told.iter().map(|(at, title, field)| (*at, &**title, &**field)).collect();
        assert_eq!(told, bad);
    }
    for (device, metric) in [(&a, "load"), (&a, "state"), (&b, "load")] {
        server.wait_for(device, metric);
    }
    let current = server.get(&format!("/devices/{b}/metrics/current")).json();
    assert_eq!(
        (&current[0]["nature"], &current[0]["units"], &current[0]["value"]),
        (&"constant".into(), &"jobs".into(), &2.into())
    );
    let all = post(&server, &json!([{"device": a, "name": "x", "value": 0}]).to_string());
    assert_eq!(
        (all.status, all.text()),
        (200, "{\"status\":200,\"accepted\":1,\"refused\":0,\"items\":[]}\n")
    );
    assert_eq!(post(&server, "[]").status, 200);
    assert_eq!(post(&server, &json!([{"device": "99"}]).to_string()).status, 422);
}

#[test]
fn a_broken_array_keeps_what_came_before() {
    let folder = folder();
    let server = Server::start(folder.path());
    let a = server.register("a");
    let item = json!({"device": a, "name": "load", "value": 1}).to_string();
    for (body, accepted, at) in [
        (format!("[{item},{item}"), 2, 3),
        (format!("[{item} {item}]"), 1, 2),
        (format!("[{item},]"), 1, 2),
        (format!(r#"[{item},{{"device":,{item}]"#), 1, 2),
        (format!("{item}\n{{\n{item} x\n{item}"), 2, 2),
        ("{".to_owned(), 0, 1),
    ] {
        let reply = post(&server, &body);
        assert_eq!(reply.json()["accepted"], accepted, "{body}: {}", reply.text());
        assert_eq!(refused(&reply)[0].0, at, "{body}: {}", reply.text());
    }
}

#[test]
fn items_with_times_are_history_at_once() {
    let folder = folder();
    // No run comes meanwhile.
    let server = Server::start_with(folder.path(), &["--step", "15"]);
    let a = server.register("a");
    let start = (now() - 1_800) / 300 * 300;
    let items: Vec<Value> = (0..60)
        .map(|at| json!({"device": a, "name": "load", "value": at, "time": start + 15 * at}))
        .collect();
    let reply = post(&server, &Value::from(items.clone()).to_string());
    assert_eq!((reply.status, &reply.json()["accepted"]), (200, &60.into()), "{}", reply.text());
    let path = format!("/devices/{a}/metrics/load/historic/{start}/{}", start + 885);
    let rows = server.get(&path).json();
    let of = |time: i64| rows.as_array().unwrap().iter().find(|row| row["timestamp"] == time);
    assert_eq!(of(start + 300).unwrap()["value"], 20, "{rows}");
    // The same again is told, and changes nothing.
    let again = post(&server, &Value::from(items).to_string());
    assert_eq!((again.status, refused(&again).len()), (422, 60), "{}", again.text());
    assert_eq!(server.get(&path).json(), rows);
    let far = json!([{"device": a, "name": "load", "value": 1, "time": now() + 1_000},
                     {"device": a, "name": "load", "value": 1, "time": -5}]);
    let far = post(&server, &far.to_string());
    assert_eq!(far.status, 422);
    assert!(far.text().contains("ahead of the server's clock"), "{}", far.text());
    let now_item = json!([{"device": a, "name": "load", "value": 7.5, "time": now()}]);
    assert_eq!(post(&server, &now_item.to_string()).status, 200);
    server.kill();
    let server = Server::start_with(folder.path(), &["--step", "1"]);
    eventually("the last sample after a kill", || {
        let rows = server.get(&format!("/devices/{a}/metrics/load/historic/last/hour")).json();
        let rows = rows.as_array().unwrap().clone();
        rows.iter().any(|row| row["value"] == 59).then_some(())
    });
}

#[test]
fn only_who_may_write_sends_batches() {
    let folder = folder();
    let server = Server::start(folder.path());
    let reply = ask(server.reporting, "POST", "/metrics", &[], b"[]");
    assert_eq!((reply.status, reply.text()), (401, "no token found\n"));
    assert_eq!(ask(server.main, "POST", "/mrd/metrics", &[], b"[]").status, 401);
    let bearer = format!("Bearer {}", server.token);
    let headers = [("Authorization", bearer.as_str())];
    assert_eq!(ask(server.reporting, "PUT", "/metrics", &headers, b"[]").status, 404);
    let coded = [headers[0], ("Content-Encoding", "br")];
    assert_eq!(ask(server.reporting, "POST", "/metrics", &coded, b"[]").status, 415);
    let coded = [headers[0], ("Content-Encoding", "gzip")];
    assert_eq!(ask(server.reporting, "POST", "/metrics", &coded, b"[]").status, 400);
}

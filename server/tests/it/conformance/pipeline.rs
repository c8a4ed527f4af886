//! From a report to current values and history: runs, times to live, what is kept and what is not.

use super::files::created;
use super::volume::{fetched, read};
use super::{Both, Door, envelope};
use crate::context::{eventually, now, report, rrdtool};

/// The last update of a file of the daemon: its time, and its values as they were written.
#[track_caller]
pub(super) fn last_update(both: &Both, file: &str) -> Option<(i64, String)> {
    let file = both.place.rrds().join("unspecified").join(file);
    if !file.exists() {
        return None;
    }
    let text = rrdtool(&["lastupdate", file.to_str().unwrap()]);
    let (time, values) = text.trim_end().rsplit('\n').next()?.split_once(": ")?;
    Some((time.parse().ok()?, values.to_owned()))
}

#[test]
fn nothing_is_current_before_the_first_run_and_all_of_it_after() {
    let both = Both::start_with_step("4");
    both.report("1", &[&report(r#""name":"m""#), &report(r#""name":"n""#)]);
    let waiting = envelope(503, "Service Unavailable", "Waiting on metric processing run");
    // The first run comes a step after the start, so these are in time.
    let paths = [
        "/metrics/current",
        "/metrics/unique",
        "/metrics/m/current",
        "/metrics/m/values",
        "/devices/1/metrics/current",
    ];
    for door in both.doors() {
        for path in paths {
            let reply = door.get(path);
            if reply.status == 503 {
                assert_eq!(reply.text(), waiting, "{} {path}", door.name);
            }
        }
        let seen = eventually("the run", || {
            let reply = door.get("/metrics/current");
            (reply.status == 200).then(|| reply.json())
        });
        assert_eq!(seen.as_array().unwrap().len(), 2, "{}: one run has both", door.name);
    }
}

#[test]
fn a_value_is_written_every_step_for_its_time() {
    let both = Both::start();
    let before = now();
    both.report("1", &[&report(r#""name":"m","value":2.5,"ttl":4"#)]);
    let after = now();
    let file = "device:1/m.rrd";
    let mut times = Vec::new();
    let gone = || both.daemon.get("/devices/1/metrics/current").text() == "[]\n";
    eventually("the value to be over", || {
        // A file that was just made knows nothing yet.
        let written = last_update(&both, file).filter(|(_, value)| value != "U");
        if let Some((time, value)) = written {
            assert_eq!(value, "2.5");
            if times.last() != Some(&time) {
                times.push(time);
            }
        }
        (!times.is_empty() && gone()).then_some(())
    });
    // First under the time of the report, then whole steps later, and not after its time.
    let (first, last) = (times[0], times[times.len() - 1]);
    assert!(first >= before && last <= after + 4, "{before} {times:?} {after}");
    assert!(last > after, "it was written again: {times:?}");
    // And nothing comes after that: the next run of another metric sees no more of it.
    both.report("1", &[&report(r#""name":"next""#)]);
    both.daemon.wait_for("1", "next");
    assert_eq!(last_update(&both, file).unwrap().0, last);
}

#[test]
fn a_report_is_seen_once_even_if_its_time_is_shorter_than_a_step() {
    let both = Both::start_with_step("3");
    both.report("1", &[&report(r#""name":"short","value":7,"ttl":1"#)]);
    for door in both.doors() {
        eventually("its one run", || {
            (door.get("/metrics/short/current").status == 200).then_some(())
        });
    }
    let (first, value) = last_update(&both, "device:1/short.rrd").unwrap();
    assert_eq!(value, "7");
    for door in both.doors() {
        eventually("the run after", || {
            (door.get("/metrics/short/current").status == 404).then_some(())
        });
        let names = door.get("/devices/1/metrics/historic").text().to_owned();
        assert!(names.contains("short"), "{}: {names}", door.name);
    }
    assert_eq!(last_update(&both, "device:1/short.rrd").unwrap().0, first, "written once");
}

#[test]
fn the_longest_time_to_live_does_not_end() {
    // In the existing daemon it is a second before the report.
    let both = Both::start();
    both.report("1", &[&report(r#""name":"m","ttl":9223372036854775807"#)]);
    both.wait_for("1", "m");
    for name in ["next", "after"] {
        both.report("1", &[&report(&format!(r#""name":"{name}""#))]);
        both.wait_for("1", name);
    }
    both.gives(&[("/metrics/m/current", 200, "[{\"id\":\"1\",\"value\":1}]\n")]);
}

#[test]
fn the_last_report_of_an_interval_wins() {
    let both = Both::start_with_step("3");
    let reports: Vec<String> =
        (0..20).map(|value| report(&format!(r#""name":"m","value":{value}"#))).collect();
    both.report("1", &reports.iter().map(String::as_str).collect::<Vec<_>>());
    both.wait_for("1", "m");
    both.gives(&[("/metrics/m/current", 200, "[{\"id\":\"1\",\"value\":19}]\n")]);
    assert_eq!(last_update(&both, "device:1/m.rrd").unwrap().1, "19");
}

#[test]
fn a_report_in_the_second_of_the_last_one_counts_for_the_next() {
    // The existing daemon loses what comes in the second of the last stored value.
    let both = Both::start();
    for value in 0..25 {
        both.report("1", &[&report(&format!(r#""name":"m","value":{value}"#))]);
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    eventually("the last value in the file", || {
        last_update(&both, "device:1/m.rrd").filter(|(_, value)| value == "24")
    });
}

#[test]
fn a_silence_of_two_minutes_takes_the_next_value_and_a_longer_one_is_unknown() {
    let both = Both::start_with_step("15");
    let base = now() / 15 * 15 - 1_200;
    for silence in [15, 40, 119, 120, 121, 150, 600] {
        let (name, end) = (format!("m{silence}"), base + silence);
        let theirs = both.place.path(&name);
        created(&theirs, &["DS:sum:GAUGE:120:NaN:NaN"], base - 15);
        let updates = [format!("{base}:1"), format!("{end}:9")];
        rrdtool(&["update", theirs.to_str().unwrap(), &updates[0], &updates[1]]);
        let theirs = fetched(&theirs, 15, base - 60, base + 900);
        let inside = theirs.iter().find(|row| row.0 == base + 15).unwrap().1;
        assert_eq!(inside, (silence <= 120).then_some(9.0), "{silence}");
        for door in both.ports() {
            let body = format!(
                r#"[{{"device":"1","name":"{name}","value":1,"time":{base}}},
                    {{"device":"1","name":"{name}","value":9,"time":{end}}}]"#
            );
            let bearer = format!("Bearer {}", door.token);
            let headers = [("Authorization", bearer.as_str())];
            let reply = door.ask("POST", "/metrics", &headers, body.as_bytes());
            assert_eq!(reply.status, 200, "{}: {}", door.name, reply.text());
            let path = format!("/devices/1/metrics/{name}/historic/{}/{}", base - 60, base + 900);
            assert_eq!(read(&door, &path), theirs, "{} {silence}", door.name);
        }
    }
}

#[test]
fn texts_are_current_and_nothing_else() {
    let both = Both::start();
    both.report(
        "1",
        &[&report(r#""name":"state","type":"string","value":"up""#), &report(r#""name":"number""#)],
    );
    both.wait_for("1", "state");
    both.wait_for("1", "number");
    both.gives(&[
        ("/metrics/state/current", 200, "[{\"id\":\"1\",\"value\":\"up\"}]\n"),
        ("/metrics/historic", 200, "[{\"id\":\"number\",\"name\":\"number\"}]\n"),
        ("/devices/1/metrics/historic", 200, "[{\"id\":\"number\",\"name\":\"number\"}]\n"),
        ("/metrics/state/historic/last/hour", 200, "[]\n"),
    ]);
    for file in ["device:1/state.rrd", "__SummaryInfo__/state.rrd"] {
        assert_eq!(last_update(&both, file), None);
    }
    assert!(last_update(&both, "__SummaryInfo__/number.rrd").is_some());
}

#[test]
fn a_device_that_the_map_drops_is_refused_and_its_history_stays() {
    // The existing daemon takes its reports, and shows its values, until it is started again.
    let both = Both::start();
    both.report("1", &[&report(r#""name":"m""#)]);
    both.report("2", &[&report(r#""name":"m""#)]);
    both.wait_for("1", "m");
    both.wait_for("2", "m");
    both.place.put("map.json", r#"{"unspecified":{"unspecified":{"device:1":"1"}}}"#);
    let [_, daemon] = both.ports();
    let refused = |door: &Door| {
        let reply = door.put("2", report(r#""name":"m""#));
        (reply.status == 404).then(|| reply.text().to_owned())
    };
    let text = eventually("the device to be refused", || refused(&daemon));
    assert_eq!(text, envelope(404, "Host Not Found", "adding host: Unknown host: 2"));
    let host = envelope(404, "Not Found", "Host not found");
    eventually("its values to be gone", || {
        let reply = daemon.get("/devices/2/metrics/current");
        (reply.text() == host).then_some(())
    });
    let reply = daemon.get("/devices/2/metrics/historic");
    assert_eq!((reply.status, reply.text()), (404, host.as_str()));
    assert_eq!(daemon.get("/metrics/m/current").text(), "[{\"id\":\"1\",\"value\":1}]\n");
    assert!(both.place.rrds().join("unspecified/device:2/m.rrd").exists());
    // Back again, with what it had.
    let all = r#"{"unspecified":{"unspecified":{"device:1":"1","device:2":"2"}}}"#;
    both.place.put("map.json", all);
    eventually("the device to be back", || {
        (daemon.get("/devices/2/metrics/m/historic/last/hour").status == 200).then_some(())
    });
}

#[test]
fn current_values_and_history_outlast_a_restart() {
    // The existing daemon has neither the values nor the reports that no run has seen.
    let both = Both::start_with_step("300");
    both.report("1", &[&report(r#""name":"m","value":-2.5,"units":"s""#)]);
    both.report("1", &[&report(r#""name":"state","type":"string","value":"up""#)]);
    let Both { serve, daemon, place, folder } = both;
    serve.kill();
    daemon.kill();
    let both = Both::over(place, folder, &["--step", "300"]);
    both.wait_for("1", "m");
    both.wait_for("1", "state");
    both.gives(&[
        ("/metrics/m/current", 200, "[{\"id\":\"1\",\"value\":-2.5}]\n"),
        ("/metrics/state/current", 200, "[{\"id\":\"1\",\"value\":\"up\"}]\n"),
        ("/devices/1/metrics/historic", 200, "[{\"id\":\"m\",\"name\":\"m\"}]\n"),
    ]);
}

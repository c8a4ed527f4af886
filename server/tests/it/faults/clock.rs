//! A clock that steps by an hour, forwards and backwards, while reports and samples come: none is
//! refused, current values stay, and history goes on when the clock is where it was.

use super::watched::Watched;
use crate::context::{CONCERTIM, eventually, folder, last_values, report};
use serde_json::Value;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The time of day as a server has it: libfaketime reads how far it is off from a file, at each call.
/// How long things take stays as it is.
struct Clock(PathBuf);

impl Clock {
    fn new(at: PathBuf) -> Self {
        let clock = Self(at);
        clock.step_to(0);
        clock
    }

    /// Six bytes in one write(2): nobody reads a half.
    fn step_to(&self, off: i64) {
        let mut file =
            File::options().write(true).create(true).truncate(false).open(&self.0).unwrap();
        file.write_all(format!("{off:+06}").as_bytes()).unwrap();
    }

    fn server(&self, folder: &Path, layout: &str) -> Watched {
        let library = ["x86_64", "aarch64"]
            .map(|machine| format!("/usr/lib/{machine}-linux-gnu/faketime/libfaketimeMT.so.1"))
            .into_iter()
            .find(|library| Path::new(library).exists())
            .expect("Debian's faketime");
        let mut command = Command::new(CONCERTIM);
        command
            .env("LD_PRELOAD", library)
            .env("FAKETIME_TIMESTAMP_FILE", &self.0)
            .env("FAKETIME_NO_CACHE", "1")
            .env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        Watched::start_as(command, folder, folder, &["--layout", layout])
    }
}

/// The current value of a metric.
fn current(watched: &Watched, device: &str, metric: &str) -> Option<Value> {
    let reply = watched.server.get(&format!("/devices/{device}/metrics/current"));
    let all = (reply.status == 200).then(|| reply.json())?;
    let found = all.as_array()?.iter().find(|one| one["name"] == metric)?;
    Some(found["value"].clone())
}

#[track_caller]
fn wait_until(watched: &Watched, device: &str, metric: &str, wanted: i64) {
    eventually(&format!("{metric} to be {wanted}"), || {
        (current(watched, device, metric)? == wanted).then_some(())
    });
}

fn steps(layout: &str) {
    let folder = folder();
    let clock = Clock::new(folder.path().join("clock"));
    let mut watched = clock.server(folder.path(), layout);
    let device = watched.server.register("box");
    let put = |watched: &Watched, fields: &str| {
        let reply = watched.server.put(&device, &report(&format!(r#"{fields},"ttl":86400"#)));
        assert_eq!(reply.status, 200, "{}", reply.text());
    };
    put(&watched, r#""name":"once","value":7"#);
    put(&watched, r#""name":"text","value":"up","type":"string""#);
    let mut furthest = i64::MIN;
    let mut sample = None;
    for (step, off) in (1..).zip([0, 3_600, 0, -3_600, 0, 7_200, -3_600, 10_800]) {
        clock.step_to(off);
        for count in 0..20 {
            // Both are of the time of their arrival.
            let value = step * 100 + count;
            put(&watched, &format!(r#""name":"report","value":{value}"#));
            let line = format!("sample,host=box v={value}");
            let reply = watched.send("POST", "/write", &[], line.as_bytes());
            assert_eq!(reply.status, 204, "{}", reply.text());
            if off > furthest && count == 0 {
                sample = Some(value);
            }
        }
        wait_until(&watched, &device, "report", step * 100 + 19);
        wait_until(&watched, &device, "once", 7);
        assert_eq!(current(&watched, &device, "text").unwrap(), "up");
        // A series takes values in the order of their times, and so the first of a time that is
        // further than any before; those behind it say nothing, as agents send again.
        if let Some(sample) = sample {
            let found = current(&watched, &device, "sample.v").unwrap().as_i64().unwrap();
            assert!((sample..sample + 20).contains(&found), "{found}, {sample}, {off}");
        }
        furthest = furthest.max(off);
        if step % 3 == 0 {
            // What was reported is current in the next process, too, whatever its time is; samples
            // are with the next one that is taken.
            watched.server.kill();
            watched = clock.server(folder.path(), layout);
            wait_until(&watched, &device, "report", step * 100 + 19);
            wait_until(&watched, &device, "once", 7);
            sample = None;
        }
    }
    watched.assert_sound();
    let log = watched.log();
    let loud = log.lines().filter(|line| line.contains("WARN") || line.contains("ERROR"));
    let loud: Vec<&str> = loud.collect();
    assert!(loud.len() < 20, "{loud:#?}");
    let data = watched.server.data().to_owned();
    assert_eq!(watched.server.stop("-TERM"), Some(0));
    // The clock is further than ever: history has gone on.
    let [last, of_sample] = &last_values(&data, &device, &["report", "sample.v"])[..] else {
        panic!("two metrics")
    };
    assert_eq!(last, "819", "{layout}");
    let of_sample: i64 = of_sample.parse().unwrap();
    assert!((800..820).contains(&of_sample), "{layout} {of_sample}");
}

#[test]
fn clocks_may_step_while_values_come_for_columns() {
    steps("columns");
}

#[test]
fn clocks_may_step_while_values_come_for_files() {
    steps("rrd-tree");
}

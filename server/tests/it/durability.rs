//! Nothing that was answered 200 is lost: killed, stopped, torn, in a crowd.

use crate::context::{
    CONCERTIM, LAYOUTS, Server, connect, eventually, folder, last_values, read, report, write,
};
use std::fs::OpenOptions;
use std::io::{BufReader, Write};
use std::net::TcpListener;
use std::process::Command;

#[test]
fn a_killed_server_has_what_it_answered() {
    for layout in LAYOUTS {
        let folder = folder();
        // No run comes by itself: what the next process has, it has from the journal.
        let options = ["--step", "300", "--layout", layout];
        let server = Server::start_with(folder.path(), &options);
        let data = server.data().to_owned();
        let device = server.register("box");
        for value in 0..100 {
            server.report(&device, &format!("m{}", value % 10), f64::from(value));
        }
        assert_eq!(
            server.put(&device, &report(r#""name":"s","type":"string","value":"up""#)).status,
            200
        );
        server.kill();
        assert_eq!(last_values(&data, &device, &["m1"]), [""]);
        let server = Server::start_with(folder.path(), &options);
        server.wait_for(&device, "m9");
        server.wait_for(&device, "s");
        let devices = crate::context::ask(server.main, "GET", "/api/v2/hosts", &[], b"").json();
        assert!(devices[0]["last_seen"].is_i64(), "{devices}");
        server.kill();
        let metrics: Vec<String> = (0..10).map(|at| format!("m{at}")).collect();
        let metrics: Vec<&str> = metrics.iter().map(String::as_str).collect();
        let values: Vec<String> = (90..100).map(|value| value.to_string()).collect();
        assert_eq!(last_values(&data, &device, &metrics), values, "{layout}");
        // What was read again from the journal is in a checkpoint now, or still there.
        let server = Server::start_with(folder.path(), &options);
        server.wait_for(&device, "m9");
        let current = server.get(&format!("/devices/{device}/metrics/current")).json();
        assert_eq!(current[0]["value"], 90);
    }
}

#[test]
fn a_server_killed_again_and_again_loses_nothing() {
    for layout in LAYOUTS {
        let folder = folder();
        let options = ["--step", "1", "--layout", layout];
        let mut sent = 0_i32;
        let mut device = String::new();
        for _ in 0..5 {
            let server = Server::start_with(folder.path(), &options);
            device = server.register("box");
            for _ in 0..40 {
                sent += 1;
                server.report(&device, "count", f64::from(sent));
                server.report(&device, &format!("only{sent}"), 1.0);
                if sent % 20 == 0 {
                    std::thread::sleep(std::time::Duration::from_millis(600));
                }
            }
            server.kill();
        }
        let server = Server::start_with(folder.path(), &options);
        server.wait_for(&device, &format!("only{sent}"));
        let data = server.data().to_owned();
        assert_eq!(server.stop("-TERM"), Some(0));
        let only: Vec<String> = (1..=sent).map(|at| format!("only{at}")).collect();
        let only: Vec<&str> = only.iter().map(String::as_str).collect();
        let last = last_values(&data, &device, &only);
        assert!(last.iter().all(|value| value == "1"), "{layout}: {last:?}");
        assert_eq!(last_values(&data, &device, &["count"]), [sent.to_string()], "{layout}");
    }
}

#[test]
fn a_torn_record_costs_nothing_but_itself() {
    let folder = folder();
    let server = Server::start_with(folder.path(), &["--step", "300"]);
    let device = server.register("box");
    server.report(&device, "whole", 1.0);
    let journal = server.data().join("journal");
    server.kill();
    let segment = std::fs::read_dir(&journal).unwrap().next().unwrap().unwrap().path();
    let mut segment = OpenOptions::new().append(true).open(segment).unwrap();
    segment.write_all(&[40, 0, 0, 0, 1, 2, 3, 4, 5]).unwrap();
    let server = Server::start_with(folder.path(), &["--step", "300"]);
    server.wait_for(&device, "whole");
    server.report(&device, "after", 2.0);
    server.kill();
    let server = Server::start_with(folder.path(), &["--step", "300"]);
    server.wait_for(&device, "after");
}

#[test]
fn a_stopped_server_has_written_everything() {
    for (at, signal) in ["-TERM", "-INT", "-QUIT", "-HUP"].into_iter().enumerate() {
        let folder = folder();
        let options = ["--step", "300", "--layout", LAYOUTS[at % 2]];
        let server = Server::start_with(folder.path(), &options);
        let device = server.register("box");
        server.report(&device, "load", 0.75);
        let data = server.data().to_owned();
        // An idle connection does not hold it up.
        let _idle = connect(server.reporting);
        assert_eq!(server.stop(signal), Some(0), "{signal}");
        assert_eq!(last_values(&data, &device, &["load"]), ["0.75"], "{signal}");
        for entry in std::fs::read_dir(data.join("journal")).unwrap() {
            let length = entry.unwrap().metadata().unwrap().len();
            assert_eq!(length, 16, "the journal holds first lines alone");
        }
    }
}

#[test]
fn a_folder_keeps_its_layout_and_says_so() {
    for (layout, shown, kept, has_files) in
        [("columns", "history ", "store", false), ("rrd-tree", "RRD files ", "rrds", true)]
    {
        let folder = folder();
        let server = Server::start_with(folder.path(), &["--layout", layout]);
        let data = server.data().to_owned();
        let line = server.welcome.lines().find(|line| line.contains(shown)).unwrap();
        assert!(line.ends_with(&format!("/{kept}")), "{line}");
        assert_eq!(server.stop("-TERM"), Some(0));
        assert!(data.join("store").exists(), "{layout}");
        assert_eq!(data.join("rrds").exists(), has_files, "{layout}");
        let wanted = LAYOUTS.into_iter().find(|other| *other != layout).unwrap();
        let refused = Command::new(CONCERTIM)
            .args(["serve", "--listen", "127.0.0.1:0", "--metrics-listen", "127.0.0.1:0"])
            .args(["--layout", wanted, "--data"])
            .arg(&data)
            .output()
            .unwrap();
        assert_eq!(refused.status.code(), Some(1));
        let error = String::from_utf8(refused.stderr).unwrap();
        let says = format!("keeps its history as {layout}, and only a new one can have the layout");
        assert!(error.contains(&says), "{error}");
        let server = Server::start(folder.path());
        assert!(server.welcome.contains(&format!("/{kept}\n")), "{}", server.welcome);
    }
}

#[test]
fn first_reports_of_a_crowd_are_all_kept() {
    const CLIENTS: usize = 8;
    const DEVICES: usize = 50;
    let folder = folder();
    let server = Server::start(folder.path());
    let devices: Vec<String> = (0..DEVICES).map(|at| server.register(&format!("d{at}"))).collect();
    let bearer = format!("Bearer {}", server.token);
    std::thread::scope(|scope| {
        for client in 0..CLIENTS {
            let (devices, bearer, server) = (&devices, &bearer, &server);
            scope.spawn(move || {
                let mut stream = connect(server.reporting);
                let mut answers = BufReader::new(stream.try_clone().unwrap());
                for device in devices {
                    let body = report(&format!(r#""name":"m{client}""#));
                    let path = format!("/{device}/metrics");
                    let token = [("Authorization", bearer.as_str())];
                    write(&mut stream, "PUT", &path, &token, body.as_bytes());
                    assert_eq!(read(&mut answers).unwrap().status, 200);
                }
            });
        }
    });
    for client in 0..CLIENTS {
        eventually("every device's metric", || {
            let reply = server.get(&format!("/metrics/m{client}/current"));
            let all = (reply.status == 200).then(|| reply.json())?;
            (all.as_array()?.len() == DEVICES).then_some(())
        });
    }
    let all = server.get("/metrics/m0/historic/last/quarter").json();
    assert_eq!(all.as_array().unwrap().len(), DEVICES);
    assert_eq!(all[49]["values"].as_array().unwrap().len(), 2_161);
}

#[test]
fn a_folder_and_a_port_are_for_one_server() {
    let folder = folder();
    let server = Server::start(folder.path());
    let start = |data: &std::path::Path, listen: &str, reporting: &str| {
        let output = Command::new(CONCERTIM)
            .args(["serve", "--listen", listen, "--metrics-listen", reporting, "--data"])
            .arg(data)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1));
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(error.lines().count(), 1, "{error}");
        error
    };
    let any = "127.0.0.1:0";
    let error = start(server.data(), any, any);
    assert!(error.contains("is in use by another server; name another with --data"), "{error}");
    let taken = TcpListener::bind(any).unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    let other = folder.path().join("other");
    for (error, option) in
        [(start(&other, &taken, any), "--listen"), (start(&other, any, &taken), "--metrics-listen")]
    {
        let text =
            format!("cannot listen on {taken}: the port is taken; choose another with {option}\n");
        assert!(error.ends_with(&text), "{error}");
    }
    assert!(server.welcome.contains("set up  "), "{}", server.welcome);
}

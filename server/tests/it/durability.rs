//! Nothing that was answered 200 is lost: killed, stopped, torn, in a crowd.

use crate::context::{
    CONCERTIM, Server, connect, eventually, folder, read, report, rrdtool, write,
};
use std::fs::OpenOptions;
use std::io::{BufReader, Write};
use std::net::TcpListener;
use std::process::Command;

fn last_value(server: &Server, device: &str, metric: &str) -> String {
    let file = server.rrd(device, metric);
    let last = rrdtool(&["lastupdate", file.to_str().unwrap()]);
    last.trim_end().rsplit(": ").next().unwrap().to_owned()
}

#[test]
fn a_killed_server_has_what_it_answered() {
    let folder = folder();
    // No run comes by itself: what the next process has, it has from the journal.
    let server = Server::start_with(folder.path(), &["--step", "300"]);
    let device = server.register("box");
    for value in 0..100 {
        server.report(&device, &format!("m{}", value % 10), f64::from(value));
    }
    assert_eq!(
        server.put(&device, &report(r#""name":"s","type":"string","value":"up""#)).status,
        200
    );
    assert!(!server.rrd(&device, "m1").exists());
    server.kill();
    let server = Server::start_with(folder.path(), &["--step", "300"]);
    server.wait_for(&device, "m9");
    server.wait_for(&device, "s");
    for at in 0..10 {
        assert_eq!(last_value(&server, &device, &format!("m{at}")), (90 + at).to_string());
    }
    let devices = crate::context::ask(server.main, "GET", "/api/v2/devices", &[], b"").json();
    assert!(devices[0]["last_seen"].is_i64(), "{devices}");
    server.kill();
    // The run left a checkpoint: it is current again without the journal.
    let server = Server::start_with(folder.path(), &["--step", "300"]);
    server.wait_for(&device, "m9");
    assert_eq!(server.get(&format!("/devices/{device}/metrics/current")).json()[0]["value"], 90);
}

#[test]
fn a_server_killed_again_and_again_loses_nothing() {
    let folder = folder();
    let mut sent = 0_i32;
    let mut device = String::new();
    for _ in 0..5 {
        let server = Server::start(folder.path());
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
    let server = Server::start(folder.path());
    server.wait_for(&device, &format!("only{sent}"));
    for at in 1..=sent {
        assert!(server.rrd(&device, &format!("only{at}")).exists(), "only{at}");
    }
    eventually("the last count to be stored", || {
        (last_value(&server, &device, "count") == sent.to_string()).then_some(())
    });
    assert_eq!(server.stop("-TERM"), Some(0));
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
    for signal in ["-TERM", "-INT", "-QUIT", "-HUP"] {
        let folder = folder();
        let server = Server::start_with(folder.path(), &["--step", "300"]);
        let device = server.register("box");
        server.report(&device, "load", 0.75);
        let (file, data) = (server.rrd(&device, "load"), server.data().to_owned());
        // An idle connection does not hold it up.
        let _idle = connect(server.reporting);
        assert_eq!(server.stop(signal), Some(0), "{signal}");
        let last = rrdtool(&["lastupdate", file.to_str().unwrap()]);
        assert!(last.trim_end().ends_with(": 0.75"), "{signal}: {last}");
        let reports: u64 = std::fs::read_dir(data.join("journal"))
            .unwrap()
            .map(|entry| entry.unwrap().metadata().unwrap().len())
            .sum();
        assert_eq!(reports, 16, "the journal holds its first line alone");
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
    assert!(server.welcome.contains("password in"), "{}", server.welcome);
}

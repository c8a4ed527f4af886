//! Files, secrets, options and signals.

use super::place::{refusal_of, token_of};
use super::{Daemon, Place, SECRET};
use crate::context::{CONCERTIM, ask, eventually, mode};
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};

const FILE_MAP: &str = "dsm: {frequency: 1s, throttle: 100ms, testdata: map.json}\n";

fn place(more: &str) -> Place {
    let place = Place::new(&format!("{FILE_MAP}{more}"));
    place.put("map.json", r#"{"g":{"unspecified":{"device:1":"1"}}}"#);
    place
}

#[test]
fn the_port_has_nothing_else_of_the_server() {
    let place = place("");
    let daemon = place.start();
    daemon.wait_for_device("1");
    for path in ["/", "/api/v2/hosts", "/users/sign_in.json"] {
        assert_eq!(daemon.get(path).status, 404, "{path}");
    }
}

#[test]
fn reads_may_ask_for_a_token() {
    let place = place("reads: token\n");
    let daemon = place.start();
    let elsewhere = ("Host", "metrics.example");
    let get = |headers: &[(&str, &str)]| {
        ask(daemon.address, "GET", "/metrics/historic", headers, b"").status
    };
    assert_eq!(get(&[elsewhere]), 401);
    assert_eq!(get(&[]), 200);
    let bearer = format!("Bearer {}", daemon.token);
    assert_eq!(get(&[elsewhere, ("Authorization", &bearer)]), 200);
}

#[test]
fn the_file_may_be_named_by_the_environment() {
    let place = place("");
    let mut command = place.bare_command();
    command.env("CONFIG_FILE", place.path("config.yml"));
    // The tool finds the secret the same way, unless a data folder is named.
    let tool = || {
        let mut tool = Command::new(CONCERTIM);
        tool.arg("create-auth-token").current_dir(place.path(""));
        tool.env_remove("JWT_SECRET").env_remove("JWT_SECRET_FILE");
        tool.env("CONFIG_FILE", place.path("config.yml"));
        tool
    };
    let says = refusal_of(tool().args(["--data", "none"]));
    assert!(says.contains("there is no secret at none/secrets/jwt-secret"), "{says}");
    Daemon::start(command, token_of(&mut tool())).wait_for_device("1");
    let mut command = place.bare_command();
    command.env("CONFIG_FILE", place.path("none.yml"));
    let says = refusal_of(&mut command);
    assert!(says.contains("there is no configuration file"), "{says}");
    // The option counts first.
    let mut command = place.command();
    command.env("CONFIG_FILE", place.path("none.yml"));
    Daemon::start(command, place.token()).wait_for_device("1");
}

#[test]
fn the_secret_is_the_environments_before_the_files() {
    let place = place("");
    place.put("other", "another secret, for tests\n\n");
    let tool = |name: &str, value: &str| {
        let mut tool = Command::new(CONCERTIM);
        tool.env_remove("JWT_SECRET").env_remove("JWT_SECRET_FILE").env(name, value);
        token_of(tool.arg("create-auth-token").arg("--config-file").arg(place.path("config.yml")))
    };
    let other = place.path("other");
    let other = other.to_str().unwrap();
    let of_file = place.token();
    let of_other = tool("JWT_SECRET", "another secret, for tests");
    // Verbatim, so with the line's end it is another one.
    let with_end = tool("JWT_SECRET", "another secret, for tests\n");
    for (name, value, good, bad) in [
        ("JWT_SECRET", "another secret, for tests", &of_other, &of_file),
        ("JWT_SECRET", "another secret, for tests\n", &with_end, &of_other),
        ("JWT_SECRET_FILE", other, &of_other, &of_file),
        ("JWT_SECRET", "", &of_file, &of_other),
        ("JWT_SECRET", SECRET, &of_file, &of_other),
    ] {
        let mut command = place.command();
        command.env(name, value);
        let daemon = Daemon::start(command, good.clone());
        daemon.wait_for_device("1");
        let reply = daemon.put_as(bad, "1", "m", 1.0);
        assert_eq!((reply.status, reply.text()), (401, "token is unauthorized\n"), "{value:?}");
    }
    let mut command = place.command();
    command.env("JWT_SECRET", "short");
    assert!(refusal_of(&mut command).contains("JWT_SECRET: the token secret has 5 bytes"));
    let mut command = place.command();
    command.env("JWT_SECRET_FILE", place.path("none"));
    assert!(refusal_of(&mut command).contains("JWT_SECRET_FILE: there is no file"));
    place.put("secret", "password\n");
    let says = place.refusal();
    assert!(says.contains("shared_secret_file") && says.contains("has 8 bytes"), "{says}");
}

#[test]
fn faults_of_the_file_are_one_line() {
    for (text, says) in [
        ("api: {read_timeout: 15}", "line 1: api.read_timeout: the number \"15\" has no unit"),
        ("rrd: {step: 0s}", "rrd.step: a step is whole seconds"),
        ("log_level: info\nrrd: {}\nlog_level: warn", "line 3: duplicate mapping key: log_level"),
        ("a: [", "line "),
        ("visualizer_api: {auth_url: 'http://x/'}\nshared_secret_file: secret", "is missing"),
        (
            "visualizer_api: {auth_url: x, data_source_map_url: x, username: a, password: b}\n\
             shared_secret_file: secret\nrrd: {directory: rrds}\napi: {port: 0}",
            "visualizer_api.auth_url: \"x\" is no whole URL",
        ),
        ("shared_secret_file: none", "shared_secret_file: there is no file none"),
        ("api: {port: 0}", "there is no secret"),
        ("log_file: /no/such/folder/log", "log_file /no/such/folder/log"),
        (
            "shared_secret_file: secret\napi: {ip: 192.0.2.1}\nrrd: {directory: rrds}",
            "cannot listen on 192.0.2.1:3000",
        ),
    ] {
        let place = Place::new("");
        place.put("config.yml", &format!("{text}\n"));
        let line = place.refusal();
        assert!(line.contains(says), "{text:?}: {line}");
    }
}

#[test]
fn every_address_is_had_before_anything_is_said() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    for (keys, says) in [
        (format!("admin: {{port: {port}}}\n"), "choose another with admin.ip and admin.port"),
        (
            format!("agents: {{graphite: {{port: {port}}}}}\n"),
            "choose another with agents.graphite",
        ),
    ] {
        let place = place(&keys);
        let line = place.refusal();
        assert!(line.contains(says), "{line}");
        assert_eq!(place.command().output().unwrap().stdout, b"");
    }
}

#[test]
fn an_open_admin_port_is_told() {
    let place = place("log_file: log\nadmin: {ip: 0.0.0.0, port: 0}\n");
    place.start().wait_for_device("1");
    assert!(place.text("log").contains("can be reached from other machines"));
}

#[test]
fn every_signal_to_stop_ends_it_well() {
    for signal in ["-TERM", "-INT", "-QUIT", "-HUP"] {
        let place = place("");
        let daemon = place.start();
        daemon.wait_for_device("1");
        assert_eq!(daemon.put("1", "last", 7.5).status, 200);
        assert_eq!(daemon.stop(signal).0, Some(0), "{signal}");
        assert!(place.rrds().join("unspecified/device:1/last.rrd").exists(), "{signal}");
    }
}

#[test]
fn serve_takes_what_the_file_says_of_the_server() {
    let place = Place::new("layout: rrd-tree\nreads: open\nlimits: {body_bytes: 2048}\n");
    let log = format!("log_file: {}\n", place.path("log").display());
    place.put("config.yml", &(place.text("config.yml") + &log));
    let (data, file) = (place.path("data"), place.path("config.yml"));
    let (data, file) = (data.to_str().unwrap(), file.to_str().unwrap());
    let options = ["--config-file", file, "--step", "1"];
    let server = crate::context::Server::start_with(&place.path(""), &options);
    assert!(server.welcome.contains(&format!("create-auth-token --config-file {file}")));
    let bearer = format!("Bearer {}", place.token());
    let headers = [("Authorization", &*bearer)];
    let device = ask(server.main, "POST", "/api/v2/hosts", &headers, b"{\"name\":\"box\"}");
    let device = device.json()["id"].as_str().unwrap().to_owned();
    let elsewhere = [("Host", "metrics.example")];
    assert_eq!(ask(server.main, "GET", "/api/v2/hosts", &elsewhere, b"").status, 200);
    assert_eq!(ask(server.reporting, "GET", "/metrics/historic", &elsewhere, b"").status, 200);
    // The file's secret signs, and the folder's own is not even made.
    let put = |body: &str| {
        let path = format!("/{device}/metrics");
        ask(server.reporting, "PUT", &path, &headers, body.as_bytes()).status
    };
    assert_eq!(put(&crate::context::report("\"value\":2")), 200);
    assert_eq!(put(&crate::context::report(&format!("\"units\":\"{}\"", "u".repeat(3_000)))), 413);
    server.wait_for(&device, "m");
    assert!(server.rrd(&device, "m").exists());
    assert!(!std::path::Path::new(data).join("secrets/jwt-secret").exists());
    assert!(place.text("log").starts_with('{'));
    // A run a line is for the daemon; here it is for who looks for a fault.
    assert!(!place.text("log").contains("completed"));
    assert_eq!(server.stop("-TERM"), Some(0));
}

#[test]
fn one_daemon_a_folder() {
    let place = place("");
    let _daemon = place.start();
    let says = place.refusal();
    assert!(
        says.contains("is in use by another server; name another with rrd.directory"),
        "{says}"
    );
}

#[test]
fn the_existing_programs_name_takes_its_options() {
    let place = place("");
    let command = |words: &[&str]| {
        let mut command = Command::new(CONCERTIM);
        command.arg0("/opt/x/ct-metric-reporting-daemon").args(words);
        command.current_dir(place.path(""));
        command.env_remove("JWT_SECRET").env_remove("JWT_SECRET_FILE").env_remove("CONFIG_FILE");
        command
    };
    Daemon::start(command(&["-config-file", "config.yml"]), place.token()).wait_for_device("1");
    let version = command(&["version"]).output().unwrap();
    assert!(version.status.success());
    let text = String::from_utf8(version.stderr).unwrap();
    assert!(text.starts_with("ct-metric-reporting-daemon version "), "{text}");
    let wrong = command(&["-loud"]).output().unwrap();
    assert_eq!(wrong.status.code(), Some(1));
    assert!(String::from_utf8(wrong.stderr).unwrap().contains("usage: "));
}

#[test]
fn the_log_is_a_file_of_objects() {
    let place = place("log_file: log\nno_such_key: 1\n");
    let daemon = place.start();
    daemon.wait_for_device("1");
    daemon.wait_for("1", "m");
    let run = eventually("a run with a metric in the log", || {
        place.text("log").lines().find_map(|line| {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            (line["message"] == "completed" && line["metrics"] == 1).then_some(line)
        })
    });
    assert_eq!((&run["level"], &run["component"]), (&"INFO".into(), &"processor".into()));
    assert!(run["duration"].is_number(), "{run}");
    for (field, value) in [("hosts", 1), ("unique metrics", 1), ("stale metrics", 0)] {
        assert_eq!(run[field], value, "{run}");
    }
    let text = place.text("log");
    assert!(text.contains("the key no_such_key is not known, and ignored"), "{text}");
    assert_eq!(mode(&place.path("log")), 0o640);
    // The next daemon writes on.
    assert_eq!(daemon.stop("-TERM").0, Some(0));
    let before = place.text("log");
    place.start().wait_for_device("1");
    let after = place.text("log");
    assert!(after.starts_with(&before) && after.len() > before.len());
}

#[test]
fn levels_and_formats_are_as_the_file_says() {
    for (keys, says, not) in [
        ("log_format: json\n", "\"message\":\"completed\"", "INFO completed"),
        ("log_format: text\n", "completed component=\"processor\"", "{\"timestamp\""),
        ("", "completed component=\"processor\"", "{\"timestamp\""),
        ("log_level: loud\n", "is no level", "{\"timestamp\""),
    ] {
        let place = place("");
        let level = if keys.contains("log_level") { "" } else { "log_level: info\n" };
        let rest = place.text("config.yml").replace("log_level: info\n", level);
        place.put("config.yml", &format!("{keys}{rest}"));
        let mut command = place.command();
        command.stderr(Stdio::piped());
        let daemon = Daemon::start(command, place.token());
        daemon.wait_for_device("1");
        daemon.wait_for("1", "m");
        let (_, log) = daemon.stop("-TERM");
        assert!(log.contains(says) && !log.contains(not), "{keys:?}: {log}");
    }
    let place = place("");
    place.put(
        "config.yml",
        &place.text("config.yml").replace("log_level: info", "log_level: error"),
    );
    let mut command = place.command();
    command.stderr(Stdio::piped());
    let daemon = Daemon::start(command, place.token());
    daemon.wait_for_device("1");
    assert_eq!(daemon.stop("-TERM").1, "");
}

#[test]
fn the_daemon_tells_of_itself_and_of_its_map() {
    let place = place("log_file: log\nadmin: {port: 0}\n");
    let daemon = place.start();
    daemon.wait_for_device("1");
    let admin = eventually("the admin port in the log", || {
        let text = place.text("log");
        let (_, address) = text.split_once("/healthz on ")?;
        address.split('"').next()?.parse().ok()
    });
    let map = || ask(admin, "GET", "/status", &[], b"").json()["device_map"].clone();
    let seen = map();
    assert!(seen["age_seconds"].as_f64().unwrap() < 60.0, "{seen}");
    assert_eq!((&seen["failures"], &seen["failing"]), (&0.into(), &false.into()));
    // The device of before goes on, and the status says since when nothing new came.
    place.put("map.json", "no map");
    eventually("a refresh that fails", || (map()["failing"] == true).then_some(()));
    let text = ask(admin, "GET", "/metrics", &[], b"");
    for name in ["concertim_device_map_age_seconds ", "concertim_build_info{version="] {
        assert!(text.text().contains(name), "{}", text.text());
    }
    assert!(map()["failures"].as_u64().unwrap() > 0);
    let status = daemon.get("/api/v2/status").json();
    assert_eq!((&status["history"]["layout"], &status["devices"]), (&"rrd-tree".into(), &1.into()));
}

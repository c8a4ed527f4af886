//! Devices of a service that tells the truth: they come, go, move, and outlast its absence.

use super::place::service_keys;
use super::{Daemon, Place, Service};
use crate::context::{ask, eventually, mode, rrdtool};
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

const ONE: &str = r#"{"unspecified":{"unspecified":{"device:1":"1"}}}"#;
const TWO: &str = r#"{"unspecified":{"unspecified":{"device:1":"1","device:2":"2"}}}"#;

#[test]
fn a_device_is_known_once_the_map_has_it() {
    let service = Service::start(ONE);
    let place = Place::with_service(service.address);
    let daemon = place.start();
    // The first report may come before the first map, and waits for it.
    assert_eq!(daemon.put("1", "load", 0.5).status, 200);
    let reply = daemon.put("2", "load", 0.5);
    assert_eq!(reply.status, 404);
    assert_eq!(
        reply.text(),
        "{\"errors\":[{\"title\":\"Host Not Found\",\"detail\":\"adding host: Unknown host: 2\"}],\
         \"status\":404}\n"
    );
    service.script(|script| script.map = TWO.to_owned());
    daemon.wait_for_device("2");
    daemon.wait_for("1", "load");
    let file = place.rrds().join("unspecified/device:1/load.rrd");
    let last = rrdtool(&["lastupdate", file.to_str().unwrap()]);
    assert!(last.trim_end().ends_with(": 0.5"), "{last}");
    // Signed in once, as the existing service wants it, and with its token ever after.
    let seen = service.seen();
    assert_eq!(seen.sign_ins, [r#"{"user":{"login":"admin","password":"0123"}}"#]);
    assert!(seen.maps.iter().all(|token| token == "token-1"), "{seen:?}");
    assert_eq!(mode(&place.rrds().join(".concertim")), 0o700);
}

#[test]
fn an_unknown_device_makes_the_map_be_asked_for_at_once_and_not_more_often() {
    let service = Service::start(ONE);
    let url = format!("http://{}", service.address);
    let place = Place::new(&service_keys(&url, "frequency: 1h\n  throttle: 2s"));
    let daemon = place.start();
    daemon.wait_for_device("1");
    assert_eq!(service.seen().maps.len(), 1);
    service.script(|script| script.map = TWO.to_owned());
    // The next hour would be too late: only what is asked for on demand brings it.
    daemon.wait_for_device("2");
    let asked = service.seen().maps.len();
    assert_eq!(asked, 2);
    for _ in 0..20 {
        assert_eq!(daemon.put("3", "m", 1.0).status, 404);
    }
    assert!(service.seen().maps.len() <= asked + 1, "{:?}", service.seen());
}

#[test]
fn unknown_devices_of_batches_and_agents_make_the_map_be_asked_for() {
    let service = Service::start(ONE);
    let url = format!("http://{}", service.address);
    // The next hour would be too late: only what is asked for on demand brings a device.
    let place = Place::new(&service_keys(&url, "frequency: 1h\n  throttle: 100ms"));
    let daemon = place.start();
    daemon.wait_for_device("1");
    let bearer = format!("Bearer {}", daemon.token);
    for (path, device, body, taken) in [
        ("/metrics", "2", r#"[{"device":"2","name":"m","value":1}]"#, 200),
        ("/write", "3", "m,host=device:3 v=1", 204),
    ] {
        let map = format!(r#"{{"g":{{"c":{{"device:1":"1","device:{device}":"{device}"}}}}}}"#);
        service.script(|script| script.map = map);
        eventually("the device to be known", || {
            let headers = [("Authorization", &*bearer)];
            let reply = ask(daemon.address, "POST", path, &headers, body.as_bytes());
            (reply.status == taken).then_some(())
        });
    }
}

#[test]
fn a_slow_map_delays_no_known_device() {
    let service = Service::start(ONE);
    let place = Place::with_service(service.address);
    let daemon = place.start();
    daemon.wait_for_device("1");
    service.script(|script| script.delay = Duration::from_secs(20));
    let before = service.seen().maps.len();
    eventually("the slow answer to be under way", || {
        (service.seen().maps.len() > before).then_some(())
    });
    let under_way = service.seen().maps.len();
    // One that nobody knows waits for it, and only so long; meanwhile the known one is served.
    std::thread::scope(|scope| {
        let unknown = scope.spawn(|| daemon.put("9", "m", 1.0).status);
        for _ in 0..50 {
            assert_eq!(daemon.put("1", "m", 2.0).status, 200);
        }
        assert_eq!(unknown.join().unwrap(), 404);
    });
    // All of that fitted into the one answer.
    assert_eq!(service.seen().maps.len(), under_way);
}

#[test]
fn an_empty_map_empties() {
    let service = Service::start(TWO);
    let place = Place::with_service(service.address);
    let daemon = place.start();
    daemon.wait_for_device("2");
    service.script(|script| script.map = ONE.to_owned());
    daemon.wait_without_device("2");
    assert_eq!(daemon.put("1", "m", 1.0).status, 200);
    service.script(|script| script.map = "{}".to_owned());
    daemon.wait_without_device("1");
}

#[test]
fn a_device_that_moves_is_stored_in_its_new_place() {
    let service = Service::start(ONE);
    let place = Place::with_service(service.address);
    let daemon = place.start();
    daemon.wait_for_device("1");
    daemon.wait_for("1", "m");
    service.script(|script| script.map = r#"{"g":{"other":{"host":"1"}}}"#.to_owned());
    let moved = place.rrds().join("other/host/m.rrd");
    eventually("the value in its new place", || moved.exists().then_some(()));
}

#[test]
fn a_restart_knows_the_last_map_while_the_service_is_away() {
    let service = Service::start(TWO);
    let place = Place::with_service(service.address);
    let daemon = place.start();
    daemon.wait_for_device("2");
    daemon.wait_for("2", "m");
    assert_eq!(daemon.stop("-TERM").0, Some(0));
    service.stop();
    let daemon = place.start();
    assert_eq!(daemon.put("2", "m", 3.0).status, 200);
    assert_eq!(daemon.put("7", "m", 3.0).status, 404);
    daemon.wait_for("2", "m");
}

#[test]
fn a_restart_without_any_map_keeps_what_was_reported_until_one_comes() {
    let place = Place::new("dsm: {frequency: 1s, throttle: 100ms, testdata: map.json}\n");
    // No run before the end, so the journal alone has the report.
    let config = place.text("config.yml");
    place.put("config.yml", &config.replace("step: 1s", "step: 300s"));
    place.put("map.json", ONE);
    let daemon = place.start();
    daemon.wait_for_device("1");
    assert_eq!(daemon.put("1", "load", 0.5).status, 200);
    daemon.kill();
    for name in ["rrds/.concertim/devices.json", "map.json"] {
        std::fs::remove_file(place.path(name)).unwrap();
    }
    place.put("config.yml", &config);
    let daemon = place.start();
    eventually("a run that knows no device", || {
        (daemon.get("/metrics/current").text() == "[]\n").then_some(())
    });
    // Stopped before the map comes: a checkpoint has it now.
    assert_eq!(daemon.stop("-TERM").0, Some(0));
    let daemon = place.start();
    eventually("a run that knows no device", || {
        (daemon.get("/metrics/current").text() == "[]\n").then_some(())
    });
    place.put("map.json", ONE);
    daemon.wait_for("1", "load");
    assert_eq!(daemon.get("/metrics/load/current").text(), "[{\"id\":\"1\",\"value\":0.5}]\n");
}

#[test]
fn names_of_the_map_lead_nowhere() {
    let service = Service::start(
        r#"{"g":{"../up":{"../../hack":"1"},"c":{"a/b":"2","__SummaryInfo__":"3",".":"4"}}}"#,
    );
    let place = Place::with_service(service.address);
    let daemon = place.start();
    for device in ["1", "2", "3", "4"] {
        daemon.wait_for_device(device);
        daemon.wait_for(device, "m");
    }
    let inside = ["%2E.%2Fup/%2E.%2F..%2Fhack", "c/a%2Fb", "c/%5F_SummaryInfo__", "c/%2E"];
    for folder in inside {
        let file = place.rrds().join(folder).join("m.rrd");
        eventually("the file inside", || file.exists().then_some(()));
    }
    assert_eq!(daemon.stop("-TERM").0, Some(0));
    let mut names: Vec<String> = std::fs::read_dir(place.path(""))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort_unstable();
    assert_eq!(names, ["config.yml", "rrds", "secret"]);
}

#[test]
fn a_file_may_be_the_map_and_is_read_again() {
    let place = Place::new("dsm:\n  frequency: 1s\n  throttle: 100ms\n  testdata: map.json\n");
    place.put("map.json", ONE);
    let daemon = place.start();
    daemon.wait_for_device("1");
    assert_eq!(daemon.put("2", "m", 1.0).status, 404);
    place.put("map.json", TWO);
    daemon.wait_for_device("2");
    place.put("map.json", "{");
    std::fs::remove_file(place.path("map.json")).unwrap();
    assert_eq!(daemon.put("2", "m", 1.0).status, 200);
    place.put("map.json", ONE);
    daemon.wait_without_device("2");
}

/// TLS with a certificate that no authority knows.
fn unknown_certificate(place: &Place) -> TlsAcceptor {
    let [cert, key] = ["cert.pem", "key.pem"].map(|name| place.path(name));
    let made = std::process::Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"])
        .args(["-nodes", "-days", "2", "-subj", "/CN=somebody else", "-keyout"])
        .arg(&key)
        .arg("-out")
        .arg(&cert)
        .output()
        .expect("apt-get install openssl");
    assert!(made.status.success(), "{made:?}");
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![CertificateDer::from_pem_file(&cert).unwrap()],
            PrivateKeyDer::from_pem_file(&key).unwrap(),
        )
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

#[test]
fn a_certificate_is_checked_unless_the_file_says_no() {
    let other = Place::new("");
    let service = Service::start_with(ONE, Some(unknown_certificate(&other)));
    let url = format!("https://{}", service.address);
    let keys = service_keys(&url, "frequency: 1s\n  throttle: 100ms");
    let trusting = Place::new(&keys);
    trusting.start().wait_for_device("1");
    let careful = Place::new(&keys.replace("check: true", "check: false"));
    let mut command = careful.command();
    command.stderr(Stdio::piped());
    let daemon = Daemon::start(command, careful.token());
    assert_eq!(daemon.put("1", "m", 1.0).status, 404);
    let (_, log) = daemon.stop("-TERM");
    assert!(log.contains("certificate"), "{log}");
}

#[test]
fn samples_follow_the_map_as_reports_do() {
    let service = Service::start(TWO);
    let place = Place::with_service(service.address);
    let daemon = place.start();
    daemon.wait_for_device("2");
    let bearer = format!("Bearer {}", daemon.token);
    let send = |host: &str, value: f64| {
        let (line, headers) = (format!("s,host={host} v={value}"), [("Authorization", &*bearer)]);
        ask(daemon.address, "POST", "/write", &headers, line.as_bytes())
    };
    assert_eq!(send("device:1", 1.0).status, 204);
    assert_eq!(send("device:2", 1.0).status, 204);
    let map = r#"{"g":{"other":{"moved":"1"}}}"#;
    service.script(|script| script.map = map.to_owned());
    daemon.wait_without_device("2");
    // One that is gone is refused, although samples have come for it before.
    let reply = send("device:2", 2.0);
    assert_eq!(reply.status, 400, "{}", reply.text());
    // One that has moved is stored where it is now, and is not called as it was.
    let reply = send("device:1", 2.0);
    assert_eq!(reply.status, 400, "{}", reply.text());
    assert_eq!(send("moved", 3.0).status, 204);
    assert!(place.rrds().join("other/moved/s.v.rrd").exists());
    assert_eq!(daemon.get("/devices/1/metrics/s.v/historic/last/hour").status, 200);
}

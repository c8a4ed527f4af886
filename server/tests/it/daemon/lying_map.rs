//! A service that lies, fails and forgets: the last good map stays, and the log hears of it once.

use super::place::service_keys;
use super::{Daemon, Place, Service};
use crate::context::eventually;
use std::process::Stdio;
use std::time::Duration;

const ONE: &str = r#"{"unspecified":{"unspecified":{"device:1":"1"}}}"#;

/// Waits for some more refreshes.
fn refreshes(service: &Service, more: usize) {
    let asked = || service.seen().maps.len() + service.seen().sign_ins.len();
    let before = asked();
    eventually("more refreshes", || (asked() >= before + more).then_some(()));
}

#[test]
fn nothing_that_is_no_map_harms() {
    let service = Service::start(ONE);
    let url = format!("http://{}", service.address);
    let place = Place::new(&service_keys(&url, "frequency: 50ms\n  throttle: 50ms"));
    let mut command = place.command();
    command.stderr(Stdio::piped());
    let daemon = Daemon::start(command, place.token());
    daemon.wait_for_device("1");
    for map in [
        "",
        "{",
        "null",
        "[]",
        r#"{"g":{"c":{"device:1":1}}}"#,
        r#"{"g":{"c":{"device:2":"2","x":null}}}"#,
        "<html>",
    ] {
        service.script(|script| script.map = map.to_owned());
        refreshes(&service, 3);
        assert_eq!(daemon.put("1", "m", 1.0).status, 200, "{map}");
        assert_eq!(daemon.put("2", "m", 1.0).status, 404, "{map}");
    }
    service.script(|script| script.map = ONE.to_owned());
    refreshes(&service, 3);
    for status in [500, 204, 302, 403] {
        service.script(|script| script.map_status = status);
        refreshes(&service, 3);
        assert_eq!(daemon.put("1", "m", 1.0).status, 200, "{status}");
    }
    service.script(|script| (script.map_status, script.endless) = (200, true));
    refreshes(&service, 2);
    assert_eq!(daemon.put("1", "m", 1.0).status, 200);
    service.script(|script| script.endless = false);
    refreshes(&service, 3);
    let (status, log) = daemon.stop("-TERM");
    assert_eq!(status, Some(0));
    // Three kinds of trouble, each told when it began: some sixty answers were bad.
    let warnings = log.lines().filter(|line| line.contains("no new device map")).count();
    assert_eq!(warnings, 3, "{log}");
    assert!(log.contains("the device map is refused"), "{log}");
    assert!(log.contains("answers 500"), "{log}");
}

#[test]
fn a_sign_in_without_a_token_harms_nobody() {
    let service = Service::start(ONE);
    let place = Place::with_service(service.address);
    for authorization in [None, Some(""), Some("Bearer"), Some("token-1")] {
        service.script(|script| script.authorization = authorization.map(str::to_owned));
        let daemon = place.start();
        assert_eq!(daemon.put("1", "m", 1.0).status, 404, "{authorization:?}");
        assert_eq!(daemon.get("/status").status, 200);
        assert_eq!(daemon.stop("-TERM").0, Some(0));
    }
    assert_eq!(service.seen().maps, [""; 0]);
    for status in [401, 500, 302] {
        let authorization = Some("Bearer token-1".to_owned());
        service.script(|script| {
            (script.authorization, script.sign_in_status) = (authorization, status)
        });
        let daemon = place.start();
        assert_eq!(daemon.put("1", "m", 1.0).status, 404, "{status}");
    }
    service.script(|script| script.sign_in_status = 200);
    place.start().wait_for_device("1");
}

#[test]
fn a_token_that_is_refused_is_replaced_once() {
    let service = Service::start(ONE);
    let place = Place::with_service(service.address);
    let daemon = place.start();
    daemon.wait_for_device("1");
    assert_eq!(service.seen().sign_ins.len(), 1);
    service.script(|script| {
        script.token = "token-2".to_owned();
        script.authorization = Some("Bearer token-2".to_owned());
        script.map = r#"{"g":{"c":{"h":"2"}}}"#.to_owned();
    });
    daemon.wait_for_device("2");
    let seen = service.seen();
    assert_eq!(seen.sign_ins.len(), 2, "{seen:?}");
    let first = seen.maps.iter().position(|token| token == "token-2").unwrap();
    assert!(seen.maps[first..].iter().all(|token| token == "token-2"), "{seen:?}");
    // One that never lets us in is asked once more, and not on and on.
    service.script(|script| script.token = "no such".to_owned());
    let before = service.seen();
    refreshes(&service, 6);
    let seen = service.seen();
    let (maps, sign_ins) =
        (seen.maps.len() - before.maps.len(), seen.sign_ins.len() - before.sign_ins.len());
    assert!(maps <= sign_ins + 2, "{maps} maps were asked for with {sign_ins} sign-ins");
    assert_eq!(daemon.put("2", "m", 1.0).status, 200);
}

#[test]
fn a_service_that_never_answers_stops_nothing() {
    let service = Service::start(ONE);
    service.script(|script| script.delay = Duration::from_secs(3_600));
    let place = Place::with_service(service.address);
    let daemon = place.start();
    assert_eq!(daemon.put("1", "m", 1.0).status, 404);
    assert_eq!(daemon.get("/status").status, 200);
    assert_eq!(daemon.stop("-INT").0, Some(0));
}

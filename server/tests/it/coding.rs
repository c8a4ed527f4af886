//! Answers in gzip and zstd: who gets which, that they are the same, and what stays as it is.

use crate::context::{Reply, Server, application, ask, folder};
use std::io::Read;
use std::net::SocketAddr;
use std::process::Command;

#[track_caller]
fn get(to: SocketAddr, path: &str, accept: &str) -> Reply {
    ask(to, "GET", path, &[("Accept-Encoding", accept)], b"")
}

/// The plain body of a reply.
#[track_caller]
fn plain(reply: &Reply) -> Vec<u8> {
    let mut plain = Vec::new();
    match reply.header("content-encoding") {
        "" => plain.extend_from_slice(&reply.body),
        "gzip" => {
            flate2::read::GzDecoder::new(&*reply.body).read_to_end(&mut plain).unwrap();
        }
        "zstd" => plain = zstd::stream::decode_all(&*reply.body).unwrap(),
        other => panic!("{other}"),
    }
    plain
}

/// The largest script of the application.
fn script(to: SocketAddr) -> String {
    let scripts = application(to).into_iter().filter(|file| file.ends_with(".js"));
    scripts.max_by_key(|file| ask(to, "GET", file, &[], b"").body.len()).unwrap()
}

#[test]
fn every_answer_is_the_same_in_every_coding() {
    let folder = folder();
    let server = Server::start(folder.path());
    let device = server.register("box");
    for at in 0..40 {
        server.report(&device, &format!("metric.of.some.length.{at}"), f64::from(at));
    }
    server.wait_for(&device, "metric.of.some.length.39");
    let script = script(server.main);
    let end = crate::context::now();
    // Less than the hour of the finest archive, so that its oldest row is there as long as this lasts.
    let range = format!("{}/{end}", end - 3_000);
    for (to, path) in [
        (server.main, script.clone()),
        (server.reporting, "/metrics/current".to_owned()),
        (server.reporting, "/metrics/historic".to_owned()),
        // Whole, and in chunks.
        (server.reporting, format!("/devices/1/metrics/metric.of.some.length.1/historic/{range}")),
        (server.main, format!("/mrd/metrics/metric.of.some.length.1/historic/{range}")),
    ] {
        let bare = ask(to, "GET", &path, &[], b"");
        assert_eq!((bare.status, bare.header("content-encoding")), (200, ""), "{path}");
        assert_eq!(bare.header("vary"), "Accept-Encoding", "{path}");
        assert!(bare.body.len() > 1_024, "{path}");
        for (accept, coding) in [
            ("gzip", "gzip"),
            ("zstd", "zstd"),
            ("gzip, zstd", "zstd"),
            ("gzip, zstd;q=0.5", "gzip"),
            ("br;q=0", ""),
            ("gzip;q=0", ""),
        ] {
            let reply = get(to, &path, accept);
            assert_eq!(reply.header("content-encoding"), coding, "{path} {accept}");
            assert_eq!(reply.header("content-type"), bare.header("content-type"));
            assert_eq!(reply.header("vary"), "Accept-Encoding", "{path} {accept}");
            assert!(plain(&reply) == bare.body, "{path} {accept}");
            assert!(coding.is_empty() || reply.body.len() < bare.body.len() / 2, "{path} {accept}");
        }
        let curl = Command::new("curl")
            .args(["--silent", "--fail", "--compressed", &format!("http://{to}{path}")])
            .output()
            .expect("curl is installed");
        assert!(curl.status.success() && curl.stdout == bare.body, "{path}");
    }
    let small = get(server.reporting, "/status", "gzip");
    assert_eq!((small.text(), small.header("content-encoding")), ("{\"status\":200}\n", ""));
    assert_eq!(small.header("vary"), "", "no other answer would come");
}

#[test]
fn who_has_a_list_is_not_sent_it_again() {
    let folder = folder();
    let server = Server::start(folder.path());
    let device = server.register("box");
    server.report(&device, "load", 1.5);
    server.wait_for(&device, "load");
    for (to, path) in [
        (server.reporting, "/metrics/current".to_owned()),
        (server.reporting, "/metrics/unique".to_owned()),
        (server.reporting, "/metrics/historic".to_owned()),
        (server.reporting, "/metrics/load/current".to_owned()),
        (server.reporting, format!("/devices/{device}/metrics/current")),
        (server.reporting, format!("/devices/{device}/metrics/historic")),
        (server.main, "/api/v2/hosts".to_owned()),
        (server.main, "/icon.svg".to_owned()),
    ] {
        let ask = |name, value: &str| ask(to, "GET", &path, &[(name, value)], b"");
        let first = ask("Accept", "*/*");
        let tag = first.header("etag").to_owned();
        assert!(first.status == 200 && tag.starts_with('"') && tag.len() == 34, "{path} {tag}");
        for known in [tag.clone(), format!("W/{tag}"), format!("\"x\", {tag}"), "*".to_owned()] {
            let again = ask("If-None-Match", &known);
            assert_eq!((again.status, again.header("etag")), (304, &*tag), "{path} {known}");
            assert!(again.body.is_empty());
        }
        let other = ask("If-None-Match", "\"0\"");
        assert_eq!((other.status, &other.body), (200, &first.body), "{path}");
    }
    // Another coding has another tag, and either is known.
    let path = script(server.main);
    let script = get(server.main, &path, "gzip");
    let tag = script.header("etag");
    assert!(tag.ends_with("-gzip\""), "{tag}");
    let headers = [("Accept-Encoding", "gzip"), ("If-None-Match", tag)];
    let again = ask(server.main, "GET", &path, &headers, b"");
    assert_eq!((again.status, again.header("etag")), (304, tag));
    // What changed is sent.
    let path = format!("/devices/{device}/metrics/current");
    let tag = server.get(&path).header("etag").to_owned();
    server.report(&device, "load", 2.5);
    crate::context::eventually("the new value", || {
        let reply = ask(server.reporting, "GET", &path, &[("If-None-Match", &tag)], b"");
        (reply.status == 200 && reply.text().contains("2.5")).then_some(())
    });
}

//! `GET /status`: whether the process lives.

use super::{ACCEPTED, Both};

#[test]
fn it_lives_and_says_so_to_everybody() {
    // Before the first run, too.
    let both = Both::start_with_step("300");
    both.gives(&[
        ("/status", 200, ACCEPTED),
        ("//status", 200, ACCEPTED),
        ("/status/", 200, ACCEPTED),
        ("/status?detail=1", 200, ACCEPTED),
        ("/status/x", 404, "404 page not found\n"),
    ]);
    for door in both.doors() {
        for headers in [
            [("Authorization", "Bearer x.y.z")],
            [("Host", "portal.example")],
            [("X-Forwarded-For", "10.0.0.1")],
            [("Accept", "text/html")],
            [("Content-Type", "text/plain")],
        ] {
            let reply = door.ask("GET", "/status", &headers, b"");
            assert_eq!((reply.status, reply.text()), (200, ACCEPTED), "{} {headers:?}", door.name);
        }
    }
}

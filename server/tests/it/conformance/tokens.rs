//! Who may report, and in which words others are refused.

use super::{ACCEPTED, Both, Door};
use crate::context::{now, report};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// A token of this header and these claims, signed with HMAC-SHA-256.
fn signed(secret: &[u8], header: &str, claims: &str) -> String {
    let signed = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims));
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).unwrap();
    mac.update(signed.as_bytes());
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
}

/// A token of these claims with the server's secret.
fn token(door: &Door, claims: &str) -> String {
    signed(&door.secret, r#"{"alg":"HS256","typ":"JWT"}"#, claims)
}

const NONE: &str = "no token found\n";
const WRONG: &str = "token is unauthorized\n";

#[test]
fn only_a_valid_token_may_report() {
    let both = Both::start();
    for door in both.doors() {
        let now = now();
        let bearer = |token: &str| vec![("Authorization", format!("Bearer {token}"))];
        let claims = |claims: &str| bearer(&token(&door, claims));
        let with = |header: &str| bearer(&signed(&door.secret, header, "{}"));
        let good = token(&door, "{}");
        let cookie = |text: String| ("Cookie", text);
        let (head, _) = good.rsplit_once('.').unwrap();
        let of_alg = |name: &str| with(&format!(r#"{{"alg":"{name}","typ":"JWT"}}"#));
        let basic = STANDARD.encode("somebody:password");
        for (headers, status, answer) in [
            (bearer(&door.token), 200, ACCEPTED),
            // No claim is required, and others are not looked at.
            (bearer(&good), 200, ACCEPTED),
            (claims(r#"{"sub":"x","aud":"y","iss":"z"}"#), 200, ACCEPTED),
            (with(r#"{"typ":"JWT","alg":"HS256"}"#), 200, ACCEPTED),
            (with(r#"{"alg":"HS256"}"#), 200, ACCEPTED),
            (claims(&format!(r#"{{"exp":{},"nbf":{now},"iat":{now}}}"#, now + 60)), 200, ACCEPTED),
            // The scheme has no case.
            (vec![("authorization", format!("bEARER {good}"))], 200, ACCEPTED),
            // The cookie counts where the header has no token.
            (vec![cookie(format!("a=b; jwt={good}"))], 200, ACCEPTED),
            (vec![("Authorization", good.clone()), cookie(format!("jwt={good}"))], 200, ACCEPTED),
            (
                vec![("Authorization", format!("Basic {basic}")), cookie(format!("jwt={good}"))],
                200,
                ACCEPTED,
            ),
            (vec![("Authorization", "Bearer x".into()), cookie(format!("jwt={good}"))], 401, WRONG),
            (vec![], 401, NONE),
            (vec![("Authorization", good.clone())], 401, NONE),
            (vec![("Authorization", format!("Basic {basic}"))], 401, NONE),
            (vec![("Authorization", "Bearer".into())], 401, NONE),
            (vec![cookie(format!("token={good}"))], 401, NONE),
            (bearer("x"), 401, WRONG),
            (bearer("a.b.c"), 401, WRONG),
            (bearer(&format!("{head}.")), 401, WRONG),
            (bearer(&format!("{head}.AAAA")), 401, WRONG),
            (bearer(&format!("{good}x")), 401, WRONG),
            (bearer(&signed(b"another secret altogether", r#"{"alg":"HS256"}"#, "{}")), 401, WRONG),
            (of_alg("none"), 401, WRONG),
            (of_alg("HS384"), 401, WRONG),
            (of_alg("HS512"), 401, WRONG),
            (of_alg("RS256"), 401, WRONG),
            // Times are whole seconds, and there is no leeway.
            (claims(&format!(r#"{{"exp":{now}}}"#)), 401, "token is expired\n"),
            (claims(r#"{"exp":1}"#), 401, "token is expired\n"),
            (claims(&format!(r#"{{"nbf":{}}}"#, now + 600)), 401, "token nbf validation failed\n"),
            (claims(&format!(r#"{{"iat":{}}}"#, now + 600)), 401, "token iat validation failed\n"),
        ] {
            let headers: Vec<(&str, &str)> =
                headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let body = report(r#""name":"n""#);
            let reply = door.ask("PUT", "/1/metrics", &headers, body.as_bytes());
            let found = (reply.status, reply.text());
            assert_eq!(found, (status, answer), "{}: {headers:?}", door.name);
            if status == 401 {
                assert_eq!(reply.header("content-type"), "text/plain; charset=utf-8");
                // The token is looked at before the body and the device.
                let reply = door.ask("PUT", "/99999/metrics", &headers, b"x");
                assert_eq!((reply.status, reply.text()), (401, answer), "{headers:?}");
            }
        }
        // Not from the query.
        let path = format!("/1/metrics?jwt={good}");
        let reply = door.ask("PUT", &path, &[], report(r#""name":"n""#).as_bytes());
        assert_eq!((reply.status, reply.text()), (401, NONE), "{}", door.name);
    }
}

#[test]
fn reading_is_open_whatever_the_header_says() {
    let both = Both::start();
    both.report("1", &[&report(r#""name":"m""#)]);
    both.wait_for("1", "m");
    let reads = [
        "/metrics/current",
        "/metrics/unique",
        "/metrics/historic",
        "/metrics/m/current",
        "/metrics/m/values",
        "/metrics/m/historic/last/hour",
        "/metrics/m/historic/1700000000/1700000000",
        "/devices/1/metrics/current",
        "/devices/1/metrics/historic",
        "/devices/1/metrics/m/historic/last/hour",
        "/devices/1/metrics/m/historic/1700000000/1700000000",
    ];
    let elsewhere = ("Host", "portal.example");
    let bad = ("Authorization", "Bearer x.y.z");
    for door in both.doors() {
        for path in reads {
            for headers in [&[][..], &[bad], &[elsewhere], &[elsewhere, bad]] {
                // The whole system reads for those who signed in, and for the machine itself, unless
                // its configuration says otherwise: docs/reference/metric-reporting-api.md.
                let is_open = door.name == "daemon" || !headers.contains(&elsewhere);
                let wanted = if is_open { 200 } else { 401 };
                let reply = door.ask("GET", path, headers, b"");
                assert_eq!(reply.status, wanted, "{} {path} {headers:?}", door.name);
            }
        }
    }
}

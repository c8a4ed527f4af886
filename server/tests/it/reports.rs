//! Reports: what is accepted, what is refused and in which words, and by whom they may come.

use crate::context::{Server, ask, folder, now, report};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

fn errors(status: u16, errors: &str) -> String {
    format!("{{\"errors\":[{errors}],\"status\":{status}}}\n")
}

fn bad(detail: &str) -> String {
    errors(400, &format!(r#"{{"title":"Bad Request","detail":"{detail}"}}"#))
}

fn fault(title: &str, source: &str, detail: &str) -> String {
    format!(
        r#"{{"status":422,"title":"{title}","detail":"{source} {detail}","source":"{source}"}}"#
    )
}

#[test]
fn refusals_have_the_words_that_clients_know() {
    let folder = folder();
    let server = Server::start(folder.path());
    let device = server.register("box");
    let required = |field: &str| fault("required", field, "is a required field");
    let all = ["name", "value", "type", "slope", "ttl"].map(required).join(",");
    let kinds = "must be one of [string int8 uint8 int16 uint16 int32 uint32 float double]";
    let slopes = "must be one of [zero positive negative both derivative]";
    let units = "cannot contain any of the following characters \
                 '\\u003c\\u003e'\\\"\\u0026'";
    let text = "string";
    for (body, status, answer) in [
        (String::new(), 400, bad("EOF")),
        ("{".into(), 400, bad("unexpected EOF")),
        ("x".into(), 400, bad("invalid character 'x' looking for beginning of value")),
        ("\u{feff}{}".into(), 400, bad("invalid character 'ï' looking for beginning of value")),
        (
            "[]".into(),
            400,
            bad("json: cannot unmarshal array into Go value of type api.putMetricRequest"),
        ),
        (
            report(r#""name":1"#),
            400,
            bad(
                "json: cannot unmarshal number into Go struct field putMetricRequest.name of type \
                 string",
            ),
        ),
        (
            report(r#""ttl":1.5"#),
            400,
            bad("json: cannot unmarshal number 1.5 into Go struct field putMetricRequest.ttl of \
                 type int"),
        ),
        ("{}".into(), 422, errors(422, &all)),
        ("null".into(), 422, errors(422, &all)),
        (report(r#""name":" ""#), 422, errors(422, &fault("notblank", "name", "cannot be blank"))),
        (report(r#""units":"<b>""#), 422, errors(422, &fault("excludesall", "units", units))),
        (report(r#""type":"Int8""#), 422, errors(422, &fault("oneof", "type", kinds))),
        (report(r#""slope":"up""#), 422, errors(422, &fault("oneof", "slope", slopes))),
        (report(r#""ttl":0"#), 422, errors(422, &required("ttl"))),
        (report(r#""ttl":-1"#), 422, errors(422, &fault("min", "ttl", "must be 1 or greater"))),
        (
            report(r#""type":"uint8","value":-1"#),
            422,
            errors(422, &fault("validtype", "value", "is not valid for type uint8")),
        ),
        (
            report(r#""type":"string""#),
            422,
            errors(422, &fault("validtype", "value", "is not valid for type string")),
        ),
        (
            report(&format!(r#""type":"{text}","value":"{}""#, "x".repeat(16_385))),
            422,
            errors(422, &fault("max", "value", "must be a maximum of 16384 bytes in length")),
        ),
        (
            report(&format!(r#""name":"{}""#, "/".repeat(84))),
            422,
            errors(422, &fault("max", "name", "must be a maximum of 251 bytes in length")),
        ),
        (report(""), 400, bad("invalid character '}' looking for beginning of object key string")),
        (report(r#""NAME":"n""#) + " trailing {", 200, "{\"status\":200}\n".into()),
    ] {
        let reply = server.put(&device, &body);
        assert_eq!((reply.status, reply.text()), (status, answer.as_str()), "{body}");
    }
    let unknown =
        errors(404, r#"{"title":"Host Not Found","detail":"adding host: Unknown host: 99999"}"#);
    let reply = server.put("99999", &report(r#""name":"n""#));
    assert_eq!((reply.status, reply.text()), (404, unknown.as_str()));
    // The report's own faults come first.
    assert_eq!(server.put("99999", "{}").status, 422);
    assert_eq!(server.put("%31", &report(r#""name":"n""#)).status, 200);
}

/// A token with these claims, signed with the server's secret.
fn token(server: &Server, algorithm: &str, claims: &str) -> String {
    let secret = std::fs::read(server.data().join("secrets/jwt-secret")).unwrap();
    let header = format!(r#"{{"alg":"{algorithm}","typ":"JWT"}}"#);
    let signed = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims));
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.trim_ascii_end()).unwrap();
    mac.update(signed.as_bytes());
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
}

#[test]
fn only_a_valid_token_may_report() {
    let folder = folder();
    let server = Server::start(folder.path());
    let device = server.register("box");
    let now = now();
    let bearer = |token: &str| ("Authorization", format!("Bearer {token}"));
    let good = token(&server, "HS256", "{}");
    let (head, _) = good.rsplit_once('.').unwrap();
    for ((name, value), status, answer) in [
        (bearer(&server.token), 200, "{\"status\":200}\n"),
        (bearer(&good), 200, "{\"status\":200}\n"),
        (bearer(&token(&server, "HS256", r#"{"sub":"x"}"#)), 200, "{\"status\":200}\n"),
        (("authorization", format!("bEARER {good}")), 200, "{\"status\":200}\n"),
        (("Cookie", format!("a=b; jwt={good}")), 200, "{\"status\":200}\n"),
        (("X-Nothing", String::new()), 401, "no token found\n"),
        (("Authorization", good.clone()), 401, "no token found\n"),
        (("Cookie", format!("token={good}")), 401, "no token found\n"),
        (bearer("x"), 401, "token is unauthorized\n"),
        (bearer(&format!("{head}.")), 401, "token is unauthorized\n"),
        (bearer(&format!("{head}.AAAA")), 401, "token is unauthorized\n"),
        (bearer(&token(&server, "none", "{}")), 401, "token is unauthorized\n"),
        (bearer(&token(&server, "HS512", "{}")), 401, "token is unauthorized\n"),
        (
            bearer(&token(&server, "HS256", &format!(r#"{{"exp":{now}}}"#))),
            401,
            "token is expired\n",
        ),
        (
            bearer(&token(&server, "HS256", &format!(r#"{{"nbf":{}}}"#, now + 600))),
            401,
            "token nbf validation failed\n",
        ),
        (
            bearer(&token(&server, "HS256", &format!(r#"{{"iat":{}}}"#, now + 600))),
            401,
            "token iat validation failed\n",
        ),
    ] {
        let path = format!("/{device}/metrics");
        let body = report(r#""name":"n""#);
        let headers = [(name, value.as_str())];
        let reply = ask(server.reporting, "PUT", &path, &headers, body.as_bytes());
        assert_eq!((reply.status, reply.text()), (status, answer), "{name}: {value}");
        if status == 401 {
            assert_eq!(reply.header("content-type"), "text/plain; charset=utf-8");
            // The token is looked at before the body and the device.
            let reply = ask(server.reporting, "PUT", "/99999/metrics", &headers, b"x");
            assert_eq!((reply.status, reply.text()), (401, answer), "{name}: {value}");
        }
    }
}

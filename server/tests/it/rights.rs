//! The ways to send a token.

use crate::context::{Server, ask, folder, report};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

#[test]
fn a_token_comes_in_each_of_the_ways_in_which_programs_send_one() {
    let folder = folder();
    let server = Server::start(folder.path());
    server.register("box");
    let good = &server.token;
    let basic = |pair: String| format!("Basic {}", STANDARD.encode(pair));
    let (missing, wrong) = ("no token found\n", "token is unauthorized\n");
    for (name, value, status, text) in [
        ("Authorization", format!("Bearer {good}"), 200, "{\"status\":200}\n"),
        ("Authorization", format!("Token {good}"), 200, "{\"status\":200}\n"),
        ("Authorization", basic(format!("telegraf:{good}")), 200, "{\"status\":200}\n"),
        ("Authorization", basic(format!(":{good}")), 200, "{\"status\":200}\n"),
        ("Cookie", format!("jwt={good}"), 200, "{\"status\":200}\n"),
        ("Authorization", format!("Bearer {good}x"), 401, wrong),
        ("Authorization", format!("Token {good}x"), 401, wrong),
        ("Authorization", basic(format!("telegraf:{good}x")), 401, wrong),
        ("Cookie", format!("jwt={good}x"), 401, wrong),
        ("Authorization", format!("Bearer {}", "x".repeat(9_000)), 401, wrong),
        ("Authorization", "Token secret".to_owned(), 401, missing),
        ("Authorization", basic("admin:secret".to_owned()), 401, missing),
        ("Authorization", basic(good.clone()), 401, missing),
        ("Authorization", format!("Basic {good}"), 401, missing),
    ] {
        let body = report(r#""name":"load""#);
        let headers = [(name, value.as_str())];
        let reply = ask(server.reporting, "PUT", "/1/metrics", &headers, body.as_bytes());
        assert_eq!((reply.status, reply.text()), (status, text), "{name}: {value}");
    }
}

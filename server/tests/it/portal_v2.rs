//! `/api/v2` of the real server: signing in as a browser does, and thousands of requests that somebody
//! else's program makes up by the OpenAPI document.

use crate::context::{CONCERTIM, Reply, Server, ask, eventually, folder, python};
use crate::postgres::Postgres;
use serde_json::{Value, json};
use std::fs::File;
use std::io::Write;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;

const PASSWORD: &str = "correct horse";

/// Requests that end what others need: the token of the run, and streams, which never end.
const LEFT_OUT: [&str; 3] = ["signOut", "followChanges", "followCurrentValues"];

/// What each answer is looked at for. What is valid by a schema may still break a rule of the site, so
/// refusals of such requests are no faults; the others are.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,\
    response_schema_conformance,unsupported_method,ignored_auth";

fn send(to: SocketAddr, line: &str, headers: &[(&str, &str)], body: &Value) -> Reply {
    let (method, path) = line.split_once(' ').unwrap();
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let json = [("Content-Type", "application/json")];
    let headers: Vec<_> = json.iter().chain(headers).copied().collect();
    ask(to, method, path, &headers, body.as_bytes())
}

fn set_up(server: &Server) {
    let (_, word) = server.welcome.split_once("/setup#").expect("a link to set up");
    let word = word.split(',').next().unwrap();
    let user = json!({
        "token": word, "login": "root", "name": "Root", "email": "root@example.org",
        "password": PASSWORD,
    });
    let reply = send(server.main, "POST /api/v2/setup", &[], &user);
    assert_eq!(reply.status, 201, "{reply:?}");
}

#[test]
fn a_browser_signs_in_and_a_forged_request_changes_nothing() {
    let folder = folder();
    let server = Server::start(folder.path());
    set_up(&server);
    let sign_in = json!({ "login": "root", "password": PASSWORD });
    let reply = send(server.main, "POST /api/v2/session", &[], &sign_in);
    assert_eq!(reply.status, 201, "{reply:?}");
    let cookie = reply.header("set-cookie").split(';').next().unwrap().to_owned();
    let csrf = reply.json()["csrf_token"].as_str().unwrap().to_owned();
    let cookie = ("Cookie", &*cookie);
    let me = send(server.main, "GET /api/v2/me", &[cookie], &Value::Null).json();
    assert_eq!((&me["user"]["login"], &me["csrf_token"]), (&json!("root"), &json!(csrf)));

    let team = json!({ "name": "Team" });
    let forged = send(server.main, "POST /api/v2/teams", &[cookie], &team);
    assert_eq!((forged.status, forged.header("content-type")), (403, "application/problem+json"));
    let with_word = [cookie, ("X-CSRF-Token", &*csrf)];
    assert_eq!(send(server.main, "POST /api/v2/teams", &with_word, &team).status, 201);
    let reply = send(server.main, "GET /api/v2/teams?count=true", &[cookie], &Value::Null);
    assert_eq!(reply.json()["total"], 1);
    let nobody = send(server.main, "GET /api/v2/teams", &[], &Value::Null);
    assert_eq!((nobody.status, nobody.header("www-authenticate")), (401, "Bearer"));
    let large = json!({ "name": "x".repeat(2 * 1_024 * 1_024) });
    assert_eq!(send(server.main, "POST /api/v2/teams", &with_word, &large).status, 413);
    assert_eq!(send(server.main, "DELETE /api/v2/session", &with_word, &Value::Null).status, 204);
    assert_eq!(send(server.main, "GET /api/v2/me", &[cookie], &Value::Null).status, 401);
}

/// Things for the requests to meet, by the path of one; what deletes some of them leaves others.
fn things(to: SocketAddr, token: &str) -> Vec<(&'static str, Vec<String>)> {
    let make = |path: &str, body: Value| {
        let headers = [("Authorization", token)];
        let reply = send(to, &format!("POST {path}"), &headers, &body);
        assert_eq!(reply.status, 201, "{path}: {reply:?}");
        let made = reply.json();
        made.get("user").unwrap_or(&made)["id"].as_str().unwrap().to_owned()
    };
    let [mut teams, mut racks, mut templates, mut devices, mut users, mut roles, mut views] =
        [const { Vec::new() }; 7];
    for n in 1..=3 {
        let name = format!("name-{n}");
        teams.push(make("/api/v2/teams", json!({ "name": name })));
        templates.push(make("/api/v2/templates", json!({ "name": name, "height": n })));
        let team = &teams[n - 1];
        let rack = json!({ "team_id": team, "name": name, "status": "ACTIVE", "order_id": name });
        racks.push(make("/api/v2/racks", rack));
        let location = json!({ "rack_id": racks[n - 1], "start_u": 1, "facing": "f" });
        let device = json!({
            "name": name, "type": "Instance", "status": "ACTIVE", "template_id": templates[n - 1],
            "location": location,
        });
        devices.push(make("/api/v2/devices", device));
        let email = format!("{name}@example.org");
        users.push(make("/api/v2/users", json!({ "login": name, "name": name, "email": email })));
        let role = json!({ "team_id": team, "user_id": users[n - 1], "role": "member" });
        roles.push(make("/api/v2/team-roles", role));
        let view = json!({ "name": name, "default": false, "values": { "x": n } });
        views.push(make("/api/v2/presets", view));
    }
    vec![
        ("/api/v2/teams/{id}", teams),
        ("/api/v2/racks/{id}", racks),
        ("/api/v2/templates/{id}", templates),
        ("/api/v2/devices/{id}", devices),
        ("/api/v2/users/{id}", users),
        ("/api/v2/team-roles/{id}", roles),
        ("/api/v2/presets/{id}", views),
    ]
}

fn attack(folder: &Path, database: &[&str]) {
    let server = Server::start_with(folder, &[&["--step", "1"], database].concat());
    set_up(&server);
    // Before the first run there are no current values, which is 503.
    eventually("the first run", || {
        let reply = send(server.main, "GET /api/v2/current", &[], &Value::Null);
        (reply.status == 200).then_some(())
    });
    let user = json!({ "user": { "login": "root", "password": PASSWORD } });
    let reply = send(server.main, "POST /users/sign_in.json", &[], &user);
    let token = reply.header("authorization").to_owned();
    let document = folder.join("openapi.json");
    let printed = Command::new(CONCERTIM).arg("openapi").output().unwrap();
    File::create(&document).unwrap().write_all(&printed.stdout).unwrap();
    let mut config = String::new();
    for (path, ids) in things(server.main, &token) {
        let path = path.replace('{', "\\\\{").replace('}', "\\\\}");
        let ids = json!(ids);
        config += &format!(
            "[[operations]]\ninclude-path-regex = \"^{path}\"\nparameters = {{ \"path.id\" = {ids} }}\n"
        );
    }
    let file = folder.join("schemathesis.toml");
    File::create(&file).unwrap().write_all(config.as_bytes()).unwrap();

    let mut command = python("schemathesis");
    command
        .args(["-m", "schemathesis.cli"])
        .current_dir(folder)
        .arg("--config-file")
        .arg(&file)
        .arg("run")
        .arg(&document)
        .args(["--url", &format!("http://{}", server.main)])
        .args(["--header", &format!("Authorization: {token}")])
        .args(["--checks", CHECKS, "--phases", "coverage,fuzzing", "--max-examples", "5"])
        .args(["--seed", "1", "--request-timeout", "30", "--continue-on-failure", "--no-color"])
        .args(["--generation-allow-x00", "true", "--warnings", "off", "--workers", "2"]);
    for left_out in LEFT_OUT {
        command.args(["--exclude-operation-id", left_out]);
    }
    let run = command.output().unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{said}{}", String::from_utf8_lossy(&run.stderr));
    assert!(said.contains("Coverage") && said.contains("generated"), "{said}");
    let alive = [("Authorization", &*token)];
    assert_eq!(send(server.main, "GET /api/v2/me", &alive, &Value::Null).status, 200);
}

#[test]
fn no_made_up_request_makes_the_server_fail_on_sqlite() {
    attack(folder().path(), &[]);
}

#[test]
fn no_made_up_request_makes_the_server_fail_on_postgresql() {
    let postgres = Postgres::start();
    attack(folder().path(), &["--database", &postgres.database("attacked")]);
}

//! `concertim import`, `demo` and `database`, with the real binary: a site of the existing service goes in,
//! and its people sign in and see it.

use crate::context::{CONCERTIM, Server, ask, folder};
use crate::postgres::Postgres;
use concertim::store::StoreOptions;
use concertim::{CreateOptions, Reading, Rrd, Timestamp};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const SCHEMA: &str = include_str!("../data/concertim-v1.sql");

/// The existing service's hash (bcrypt) of `correct horse`.
const HASH: &str = "$2b$04$abcdefghijklmnopqrstuujydOTSfIH/d5oUHpsygqV5X9xJLQc6e";

const JSON: (&str, &str) = ("Content-Type", "application/json");

const DEVICE: &str = "00000000-0000-4000-8000-000000000061";

fn run(words: &[&str]) -> Output {
    let mut command = Command::new(CONCERTIM);
    command.args(words).stdin(Stdio::null()).output().unwrap()
}

/// What a command prints, where it ends with this status.
#[track_caller]
fn says(words: &[&str], status: i32) -> (String, String) {
    let output = run(words);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let (out, errors) = (text(output.stdout), text(output.stderr));
    assert_eq!(output.status.code(), Some(status), "{words:?}: {out}{errors}");
    (out, errors)
}

/// A root user, a team's admin, a rack with a server.
fn rows() -> String {
    let id = |number: u32| format!("00000000-0000-4000-8000-0000000000{number:02}");
    let time = "'2023-11-14 22:13:20', '2023-11-14 22:13:20'";
    format!(
        "INSERT INTO users (id, login, name, email, encrypted_password, root, created_at, updated_at) \
         VALUES ('{u}', 'admin', 'Root', 'root@example.com', '{HASH}', TRUE, {time}), \
         ('{v}', 'bob', 'Bob', 'bob@example.com', '{HASH}', FALSE, {time});
         INSERT INTO teams (id, name, created_at, updated_at) VALUES ('{t}', 'Team A', {time});
         INSERT INTO team_roles VALUES ('{r}', '{v}', '{t}', 'admin', {time});
         INSERT INTO templates (id, name, height, depth, template_type, rackable, images, tag, created_at, \
         updated_at) VALUES ('{m}', 'rack', 42, 2, 'HwRack', 3, '{{\"a\":\"b\"}}', 'rack', {time}), \
         ('{s}', 'm1', 2, 2, 'Device', 1, '{{\"front\":\"f.png\"}}', NULL, {time});
         INSERT INTO racks (id, name, status, order_id, template_id, team_id, created_at, updated_at) \
         VALUES ('{k}', 'rack-1', 'ACTIVE', 'o-1', '{m}', '{t}', {time});
         INSERT INTO locations VALUES ('{l}', 2, 2, 3, 4, 'f', '{k}');
         INSERT INTO base_chassis VALUES ('{c}', 'c-1', '{l}', '{s}');
         INSERT INTO device_compute_details (id) VALUES ('{d}');
         INSERT INTO devices (id, name, status, base_chassis_id, details_type, details_id, type, created_at, \
         updated_at) VALUES ('{DEVICE}', 'n1', 'ACTIVE', '{c}', 'Device::ComputeDetails', '{d}', 'Instance', \
         {time});
         INSERT INTO data_source_maps (map_to_grid, map_to_cluster, map_to_host, device_id) VALUES \
         ('unspecified', 'unspecified', 'device:{DEVICE}', '{DEVICE}');",
        u = id(1), v = id(2), t = id(3), r = id(4), m = id(5), s = id(6), k = id(7), l = id(8), c = id(9),
        d = id(10),
    )
}

#[test]
fn people_of_an_existing_site_sign_in_and_see_it() {
    let (postgres, folder) = (Postgres::start(), folder());
    let url = postgres.database("v1");
    postgres.psql("v1", SCHEMA);
    postgres.psql("v1", &rows());
    let rrds = folder.path().join("rrds");
    let file = rrds.join(format!("unspecified/device:{DEVICE}/load.rrd"));
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    let now = crate::context::now();
    let start = now - now % 15 - 1_500;
    let schema = StoreOptions::daemon_schema().unwrap();
    Rrd::create(&file, &schema, &CreateOptions::new(Timestamp::from_seconds(start))).unwrap();
    let mut rrd = Rrd::open(&file).unwrap();
    for step in 1..=80 {
        rrd.update(Timestamp::from_seconds(start + 15 * step), &[Reading::Integer(7)]).unwrap();
    }
    drop(rrd);

    let data = folder.path().join("data");
    let text = |path: &Path| path.to_str().unwrap().to_owned();
    let (data_text, rrds_text) = (text(&data), text(&rrds));
    let import = ["import", "concertim-v1", "--database", &url, "--data", &data_text];
    let (out, _) = says(&[&import[..], &["--dry-run", "--json"]].concat(), 0);
    let report: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(report["kinds"]["devices"]["imported"], 1, "{report}");
    let (out, _) = says(&[&import[..], &["--rrd", &rrds_text]].concat(), 0);
    assert!(out.contains("1 files: 1 imported, 0 there already, 0 refused"), "{out}");
    let (out, _) = says(&import, 0);
    assert!(out.lines().any(|line| line.starts_with("devices") && line.contains(" 1 ")), "{out}");

    let server = Server::start_with(folder.path(), &["--step", "15"]);
    for turn in ["with the hash that was taken over", "with the new one"] {
        let body = br#"{"user":{"login":"bob","password":"correct horse"}}"#;
        let reply = ask(server.main, "POST", "/users/sign_in.json", &[JSON], body);
        assert_eq!(reply.status, 201, "{turn}: {}", reply.text());
        let bearer = reply.header("authorization").to_owned();
        let get = |path: &str| {
            let reply = ask(server.main, "GET", path, &[("Authorization", &bearer)], b"");
            assert_eq!(reply.status, 200, "{path}: {}", reply.text());
            serde_json::from_slice::<Value>(&reply.body).unwrap()
        };
        let racks = get("/api/v1/racks");
        assert_eq!(racks[0]["name"], "rack-1");
        let devices = get("/api/v1/devices");
        assert_eq!(
            (&devices[0]["id"], &devices[0]["location"]["end_u"]),
            (&DEVICE.into(), &4.into())
        );
        let values = get(&format!("/api/v1/devices/{DEVICE}/metrics/load?timeframe=hour"));
        let known = values.as_array().unwrap().iter().filter(|row| row["value"] == 7.0);
        assert!(known.count() > 50, "{values}");
    }
    let body = br#"{"user":{"login":"bob","password":"wrong horse"}}"#;
    assert_eq!(ask(server.main, "POST", "/users/sign_in.json", &[JSON], body).status, 401);
    assert_eq!(server.stop("-TERM"), Some(0));
    let (out, _) = says(&["database", "check", "--data", &data_text], 0);
    assert!(out.ends_with(" 0 bad\n"), "{out}");
}

#[test]
fn a_made_up_site_is_kept_in_a_file_and_brought_back() {
    let (postgres, folder) = (Postgres::start(), folder());
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (data, archive, other) = (at("data"), at("archive.zst"), at("other"));
    let (out, _) = says(&["demo", "--racks", "12", "--devices", "240", "--data", &data], 0);
    assert!(out.starts_with("12 racks and 240 devices are in "), "{out}");
    let (_, errors) = says(&["demo", "--racks", "12", "--devices", "240", "--data", &data], 1);
    assert!(errors.contains("there is a site like this already"), "{errors}");
    let (_, errors) = says(&["demo", "--racks", "1", "--devices", "21", "--data", &other], 1);
    assert!(errors.contains("20 is the most for each"), "{errors}");
    says(&["database", "check", "--data", &data], 0);

    let server = Server::start_with(folder.path(), &["--step", "1"]);
    let (out, _) = says(&["database", "backup", "--data", &data, "--to", &archive], 0);
    let rows = out.split(' ').next().unwrap().to_owned();
    drop(server);
    let url = postgres.database("portal");
    for into in [&["--data", &other], &["--database", &url]] {
        let restore = [&["database", "restore", "--from", &archive], &into[..]].concat();
        let (out, _) = says(&restore, 0);
        assert!(out.starts_with(&format!("{rows} rows are in ")), "{out}");
        let (_, errors) = says(&restore, 2);
        assert!(errors.contains("--replace"), "{errors}");
        says(&[&restore[..], &["--replace"]].concat(), 0);
        let (out, _) = says(&[&["database", "check", "--json"], &into[..]].concat(), 0);
        assert_eq!(out, "{\"bad\":0,\"findings\":[]}\n");
        let (out, _) = says(&[&["database", "migrate"], &into[..]].concat(), 0);
        assert!(out.ends_with(", the newest\n"), "{out}");
    }
    let count = "SELECT (SELECT COUNT(*) FROM racks), (SELECT COUNT(*) FROM devices)";
    assert_eq!(postgres.psql("portal", count), "12|240\n");
    for (words, says_so) in [
        (vec!["database", "check", "--data", "/nonexistent"], "there is no database"),
        (vec!["database", "restore", "--data", &other, "--from", "/nonexistent"], "reading"),
        (vec!["database", "check", "--database", "mysql://x"], "the database has to be"),
        (vec!["import", "concertim-v1", "--database", "sqlite:/x"], "PostgreSQL"),
        (vec!["import", "concertim-v1", "--database", &url], "no database of the existing service"),
    ] {
        let (_, errors) = says(&words, 2);
        assert!(errors.contains(says_so) && errors.lines().count() == 1, "{words:?}: {errors}");
    }
}

//! Racks, devices and templates under `/api/v1`, as clients of the existing service know them: a site's
//! life from its first template to the removal of the last rack, in recorded words.

use crate::context::{Server, ask, folder};
use crate::postgres::Postgres;
use serde_json::{Value, json};

/// A server on PostgreSQL with two teams, and a token for each kind of user.
struct Site {
    server: Server,
    tokens: Vec<(&'static str, String)>,
    _postgres: Postgres,
    _folder: tempfile::TempDir,
}

impl Site {
    fn start() -> Self {
        let folder = folder();
        let postgres = Postgres::start();
        let url = postgres.database("site");
        let server = Server::start_with(folder.path(), &["--database", &url]);
        let word = server.welcome.split_once("/setup#").unwrap().1;
        let word = word.split(',').next().unwrap();
        let root = json!({
            "token": word, "login": "admin", "name": "Admin", "email": "admin@x.com",
            "password": "secret-of-all",
        });
        let made = ask(server.main, "POST", "/api/v2/setup", &[], root.to_string().as_bytes());
        assert!(made.status < 300, "{made:?}");
        postgres.psql(
            "site",
            "INSERT INTO teams (id, name, project_id, billing_acct_id, cost, credits, created_at, \
             updated_at) VALUES ('team-a', 'Team A', 'proj-a', 'bill-a', '12.345', '100', 1, 1), \
             ('team-b', 'Team B', NULL, NULL, '0', '0', 2, 2)",
        );
        for login in ["tadmin", "tmember", "noteam"] {
            postgres.psql(
                "site",
                &format!(
                    "INSERT INTO users (id, login, name, email, password, created_at, updated_at) \
                     SELECT 'user-{login}', '{login}', '{login}', '{login}@x.com', password, 2, 2 \
                     FROM users WHERE login = 'admin'"
                ),
            );
        }
        postgres.psql(
            "site",
            "INSERT INTO team_roles (id, user_id, team_id, role, created_at, updated_at) VALUES \
             ('r1', 'user-tadmin', 'team-a', 'admin', 2, 2), \
             ('r2', 'user-tmember', 'team-a', 'member', 2, 2)",
        );
        let sign_in = |login: &str| {
            let body = json!({"user": {"login": login, "password": "secret-of-all"}}).to_string();
            let headers = [("Content-Type", "application/json")];
            let reply = ask(server.main, "POST", "/users/sign_in.json", &headers, body.as_bytes());
            assert_eq!(reply.status, 201, "{reply:?}");
            reply.header("authorization").to_owned()
        };
        let tokens = ["admin", "tadmin", "tmember", "noteam"].map(|login| (login, sign_in(login)));
        Self { server, tokens: tokens.into(), _postgres: postgres, _folder: folder }
    }

    /// What is answered to `who`: the status and the body.
    #[track_caller]
    fn ask(&self, who: &str, request: &str, body: &Value) -> (u16, Value) {
        let (method, path) = request.split_once(' ').unwrap();
        let (_, token) = self.tokens.iter().find(|(login, _)| *login == who).unwrap();
        let headers = [
            ("Authorization", token.as_str()),
            ("Accept", "application/json"),
            ("Content-Type", "application/json"),
        ];
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let reply = ask(self.server.main, method, path, &headers, body.as_bytes());
        let json = serde_json::from_slice(&reply.body);
        (reply.status, json.unwrap_or_else(|_| panic!("{request}: {reply:?}")))
    }

    /// What is answered with 200.
    #[track_caller]
    fn done(&self, who: &str, request: &str, body: &Value) -> Value {
        let (status, answer) = self.ask(who, request, body);
        assert_eq!(status, 200, "{request} {body}: {answer}");
        answer
    }
}

fn id(of: &Value) -> String {
    of["id"].as_str().unwrap().to_owned()
}

fn forbidden() -> (u16, Value) {
    let text = "You are not authorized to access this page.";
    let error = json!({"status": "403", "title": "Not Authorized", "description": text});
    (403, json!({ "errors": [error] }))
}

fn not_found() -> (u16, Value) {
    (404, json!({"errors": {"record": ["Not found"]}}))
}

#[test]
fn a_site_lives_in_recorded_words() {
    let site = Site::start();
    let nobody = "00000000-0000-0000-0000-000000000000";
    let nothing = Value::Null;

    // Templates.
    let seeds = site.done("noteam", "GET /api/v1/templates", &nothing);
    let (network, volume) = (id(&seeds[0]), id(&seeds[1]));
    assert_eq!(
        seeds,
        json!([
            {"id": network, "name": "network", "description": "Network", "height": 1,
             "tag": "network", "foreign_id": null, "vcpus": null, "ram": null, "disk": null},
            {"id": volume, "name": "volume", "description": "Volume", "height": 2,
             "tag": "volume", "foreign_id": null, "vcpus": null, "ram": null, "disk": null},
        ])
    );
    let small = json!({"template": {"name": "m1.small", "height": "2", "vcpus": "1", "ram": "2048",
        "disk": 20, "foreign_id": "fl-1"}});
    let small = id(&site.done("admin", "POST /api/v1/templates", &small));
    let template = |who, request: &str, template: Value| {
        site.ask(who, request, &json!({ "template": template }))
    };
    assert_eq!(
        template("admin", "POST /api/v1/templates", json!({"name": "m1.small", "height": 9})),
        (
            422,
            json!({"name": ["has already been taken"],
                "images": ["No images found for template height"]})
        )
    );
    let missing = "param is missing or the value is empty: template";
    assert_eq!(
        template("admin", "POST /api/v1/templates", json!({})),
        (400, json!({"status": 400, "error": missing}))
    );
    let change = json!({"name": "m1.smaller", "height": 5, "description": "d2"});
    let told = json!({"id": small, "name": "m1.smaller", "description": "d2", "height": 2,
        "tag": null, "foreign_id": "fl-1", "vcpus": 1, "ram": 2048, "disk": 20});
    let path = format!("PATCH /api/v1/templates/{small}");
    assert_eq!(template("admin", &path, change), (200, told.clone()));
    let blank = (422, json!({"name": ["can't be blank"]}));
    assert_eq!(template("admin", &path, json!({"name": ""})), blank);
    let new = json!({"name": "q", "height": 1});
    assert_eq!(template("tadmin", "POST /api/v1/templates", new), forbidden());
    let path = format!("PATCH /api/v1/templates/{nobody}");
    assert_eq!(template("admin", &path, json!({"name": "z"})), not_found());
    let (status, _) = site.ask("admin", &format!("GET /api/v1/templates/{small}"), &nothing);
    assert_eq!(status, 404);

    // Racks.
    let owner = json!({"id": "team-a", "name": "Team A", "project_id": "proj-a",
        "billing_acct_id": "bill-a", "billing_period_start": null, "billing_period_end": null,
        "cost": "12.345", "credits": "100.0"});
    let metadata = json!({"openstack_stack_id": "st-1", "openstack_stack_output": "[]"});
    let rack = json!({"rack": {"team_id": "team-a", "name": "rack-1", "u_height": "42",
        "status": "IN_PROGRESS", "network_details": "{'a': 1}", "order_id": "ord-1",
        "creation_output": "k=v, web_access=http://x", "metadata": metadata}});
    let made = site.done("admin", "POST /api/v1/racks", &rack);
    let rack_id = id(&made);
    let rack = json!({"id": rack_id, "name": "rack-1", "u_height": 42, "metadata": metadata,
        "status": "IN_PROGRESS", "cost": "0.00", "network_details": {},
        "creation_output": "k=v, web_access=http://x", "order_id": "ord-1", "owner": owner});
    assert_eq!(made, rack);
    let new = json!({"rack": {"team_id": "team-a", "status": "ACTIVE", "order_id": "ord-2",
        "cost": "9.999", "network_details": {"id": "n"}}});
    let second = site.done("admin", "POST /api/v1/racks", &new);
    assert_eq!(
        second,
        json!({"id": second["id"], "name": "rack-2", "u_height": 42, "metadata": {},
            "status": "ACTIVE", "cost": "10.00", "network_details": {"id": "n"},
            "creation_output": null, "order_id": "ord-2", "owner": owner})
    );
    let statuses = "must be one of IN_PROGRESS, FAILED, ACTIVE or STOPPED";
    let all = json!({"team": ["must exist"], "status": ["can't be blank", statuses],
        "order_id": ["can't be blank"]});
    for empty in [json!({"rack": {}}), json!([1, 2])] {
        assert_eq!(site.ask("admin", "POST /api/v1/racks", &empty), (422, all.clone()));
    }
    let bad = json!({"rack": {"team_id": "nope", "name": "rr", "status": "ACTIVE",
        "order_id": "ord-8"}});
    let refused = (422, json!({"team": ["must exist"]}));
    assert_eq!(site.ask("admin", "POST /api/v1/racks", &bad), refused);
    let bare = json!({"team_id": "team-b", "name": "unwrapped", "status": "ACTIVE",
        "order_id": "u1"});
    assert_eq!(site.done("admin", "POST /api/v1/racks", &bare)["name"], "unwrapped");
    let text = json!({"rack": "str"});
    assert_eq!(site.ask("admin", "POST /api/v1/racks", &text).0, 400);
    // A team's admin has racks too, with an order or without one.
    let own = json!({"rack": {"team_id": "team-a", "name": "arack", "status": "ACTIVE"}});
    let own = site.done("tadmin", "POST /api/v1/racks", &own);
    assert_eq!(own["order_id"], format!("rack-{}", id(&own)));
    let x = json!({"rack": {"name": "x"}});
    assert_eq!(site.ask("noteam", "POST /api/v1/racks", &x), forbidden());
    let path = format!("/api/v1/racks/{rack_id}");
    let mut shown = rack.clone();
    shown["devices"] = json!([]);
    for who in ["admin", "tadmin", "tmember"] {
        assert_eq!(site.done(who, &format!("GET {path}"), &nothing), shown);
    }
    assert_eq!(site.ask("noteam", &format!("GET {path}"), &nothing), forbidden());
    assert_eq!(site.done("noteam", "GET /api/v1/racks", &nothing), json!([]));
    let listed = site.done("tmember", "GET /api/v1/racks.json?page=2", &nothing);
    assert_eq!(listed, json!([rack, second, own]));
    let path_of_nobody = format!("GET /api/v1/racks/{nobody}");
    assert_eq!(site.ask("admin", &path_of_nobody, &nothing), not_found());
    assert_eq!(site.ask("tmember", &format!("PATCH {path}"), &x), forbidden());
    let change = json!({"rack": {"name": "rack-1b", "u_height": "40", "status": "STOPPED",
        "cost": 1, "metadata": {"only": "this"}}});
    let changed = site.done("tadmin", &format!("PUT {path}"), &change);
    assert_eq!(site.done("admin", &format!("PATCH {path}"), &json!({"rack": {}})), changed);
    let still = json!({"rack": {"metadata": "str", "network_details": null}});
    assert_eq!(site.done("admin", &format!("PATCH {path}"), &still), changed);
    let wrong = json!({"rack": {"cost": "", "status": null}});
    assert_eq!(
        site.ask("admin", &format!("PATCH {path}"), &wrong),
        (422, json!({"status": ["can't be blank", statuses], "cost": ["is not a number"]}))
    );

    // Devices.
    let node = |start_u: Value, more: Value| {
        let mut device = json!({"name": "n1", "type": "Instance", "description": "d",
            "status": "IN_PROGRESS", "metadata": {"net_interfaces": "[]"},
            "location": {"facing": "f", "rack_id": rack_id, "start_u": start_u},
            "details": {"type": "Device::ComputeDetails", "public_ips": "[]",
                "private_ips": "['\u{fc}']", "ssh_key": "k", "volume_details": "[]",
                "login_user": "None"}});
        for (name, value) in more.as_object().unwrap() {
            match value {
                Value::Null => drop(device.as_object_mut().unwrap().remove(name)),
                value => device[name] = value.clone(),
            }
        }
        json!({"template_id": small, "device": device})
    };
    let first = site.done("admin", "POST /api/v1/nodes", &node(json!("1"), json!({})));
    let expected = json!({"id": first["id"], "name": "n1", "description": "d",
        "metadata": {"net_interfaces": "[]"}, "status": "IN_PROGRESS", "cost": "0.00",
        "location": {"depth": 2, "end_u": 2, "facing": "f", "rack_id": rack_id, "start_u": 1,
            "type": "rack"},
        "type": "Instance", "template": told, "public_ips": "[]", "private_ips": "['\u{fc}']",
        "ssh_key": "k", "login_user": "None", "volume_details": "[]"});
    assert_eq!(first, expected);
    let is_invalid = json!({"error": "is invalid"});
    let place = |start_u: i64, facing: &str| {
        json!({"name": "n2",
            "location": {"facing": facing, "rack_id": rack_id, "start_u": start_u}})
    };
    let statuses = "must be one of IN_PROGRESS, FAILED, ACTIVE, STOPPED or SUSPENDED";
    for (body, refused) in [
        (
            node(json!(1), place(40, "x")),
            json!({"facing": [{"error": "inclusion", "permitted": ["b", "f"], "value": "x"}],
                "end_u": [is_invalid]}),
        ),
        (
            node(json!(1), place(99, "f")),
            json!({"start_u": [is_invalid, is_invalid], "end_u": [is_invalid]}),
        ),
        (node(json!(1), place(2, "b")), json!({"start_u": [{"error": "is occupied"}]})),
        (
            node(json!(5), json!({"name": "bad name", "status": "WAT"})),
            json!({"name": [{"error": "invalid", "value": "bad name"}],
                "status": [{"error": statuses}]}),
        ),
        (node(json!(5), json!({"name": "n1"})), json!({"name": [{"error": "taken"}]})),
        (
            node(json!(5), json!({"name": "x".repeat(160)})),
            json!({"name": [{"error": "too_long", "count": 150}]}),
        ),
        (
            node(json!(5), json!({"name": "n3", "status": null})),
            json!({"status": [{"error": "blank"}]}),
        ),
        (
            node(json!(5), json!({"name": "n3", "type": null})),
            json!({"status": [{"error": "must be one of "}]}),
        ),
        (
            node(json!(5), json!({"name": "n3", "details": {"type": "User"}})),
            json!({"details": [{"error": "invalid"}],
                "details_type": [{"error": "must have compute details"}]}),
        ),
        // What the existing service fails at.
        (
            node(json!(5), json!({"name": "n3", "type": "Bogus"})),
            json!({"type": [{"error": "must be one of Instance, Volume or Network"}]}),
        ),
        (
            node(json!(5), json!({"name": "n3", "details": {"public_ips": "1"}})),
            json!({"details": [{"error": "invalid"}],
                "details_type": [{"error": "must have compute details"}]}),
        ),
        (
            node(json!(5), json!({"name": "n3", "cost": ""})),
            json!({"cost": [{"error": "not_a_number"}]}),
        ),
        (
            node(json!(5), json!({"name": "n3", "location": {"facing": "f", "start_u": 1}})),
            json!({"rack": [{"error": "blank"}]}),
        ),
    ] {
        assert_eq!(site.ask("tadmin", "POST /api/v1/nodes", &body), (422, refused), "{body}");
    }
    let missing = "param is missing or the value is empty: template_id";
    assert_eq!(
        site.ask("admin", "POST /api/v1/nodes", &json!({"device": {"name": "x"}})),
        (400, json!({"status": 400, "error": missing}))
    );
    let mut of_nobody = node(json!(5), json!({}));
    of_nobody["template_id"] = nobody.into();
    assert_eq!(site.ask("admin", "POST /api/v1/nodes", &of_nobody), not_found());
    for who in ["tmember", "noteam"] {
        let body = node(json!(20), json!({"name": "n6"}));
        assert_eq!(site.ask(who, "POST /api/v1/nodes", &body), forbidden());
    }
    let mut legacy = node(
        json!(5),
        json!({"name": "n3", "details": null, "public_ips": "9.9.9.9",
            "volume_details": {"a": 1}}),
    );
    let made = site.done("tadmin", "POST /api/v1/nodes", &legacy);
    assert_eq!(
        (&made["public_ips"], &made["ssh_key"], &made["volume_details"]),
        (&json!("9.9.9.9"), &nothing, &json!({"a": 1}))
    );
    legacy = node(
        json!("38"),
        json!({"name": "net1", "type": "Network", "status": "ACTIVE", "metadata": {},
            "details": {"type": "Device::NetworkDetails", "admin_state_up": "True",
                "l2_adjacency": "False", "mtu": "1450", "shared": "None"}}),
    );
    legacy["template_id"] = network.clone().into();
    let made = site.done("tadmin", "POST /api/v1/nodes", &legacy);
    let told_of = |device: &Value, names: &[&str]| -> Vec<Value> {
        names.iter().map(|name| device[*name].clone()).collect()
    };
    assert_eq!(
        told_of(&made, &["admin_state_up", "dns_domain", "l2_adjacency", "mtu", "shared"]),
        [json!(true), json!(null), json!(false), json!(1450), json!(true)]
    );

    // Lists have the template's id instead; a rack's devices stand from the top down.
    let names = |list: &Value| -> Vec<String> {
        let list = list.as_array().unwrap().iter();
        list.map(|device| device["name"].as_str().unwrap().to_owned()).collect()
    };
    let listed = site.done("tmember", "GET /api/v1/devices", &nothing);
    assert_eq!(names(&listed), ["n1", "n3", "net1"]);
    let mut brief = expected.clone();
    brief.as_object_mut().unwrap().remove("template");
    brief["template_id"] = small.clone().into();
    assert_eq!(listed[0], brief);
    assert_eq!(site.done("noteam", "GET /api/v1/devices", &nothing), json!([]));
    let shown = site.done("tmember", &format!("GET {path}"), &nothing);
    assert_eq!(names(&shown["devices"]), ["net1", "n3", "n1"]);
    assert_eq!(shown["devices"][2], brief);
    let device = format!("/api/v1/devices/{}", id(&first));
    assert_eq!(site.done("tmember", &format!("GET {device}"), &nothing), expected);
    assert_eq!(site.ask("noteam", &format!("GET {device}"), &nothing), forbidden());

    // Changes are whole, and answered with the new place.
    let patch = |who, device: Value| {
        let path = format!("PATCH /api/v1/devices/{}", id(&first));
        site.ask(who, &path, &json!({ "device": device }))
    };
    let change = json!({"name": "n1-up", "cost": "3.14159", "status": "ACTIVE",
        "details": {"public_ips": "['1.1.1.1']", "volume_details": "[1]"},
        "metadata": {"openstack_instance_id": "i-1"},
        "location": {"facing": "b", "start_u": "12", "rack_id": second["id"]}});
    assert_eq!(patch("tmember", change.clone()), forbidden());
    let (status, changed) = patch("tadmin", change);
    assert_eq!(status, 200, "{changed}");
    assert_eq!(
        told_of(&changed, &["name", "cost", "public_ips", "private_ips", "location"]),
        [
            json!("n1-up"),
            json!("3.14"),
            json!("['1.1.1.1']"),
            json!("['\u{fc}']"),
            json!({"depth": 2, "end_u": 13, "facing": "b", "rack_id": rack_id, "start_u": 12,
                "type": "rack"}),
        ]
    );
    let errors = |errors: Value| (422, json!({ "errors": errors }));
    let class = json!({"details": {"type": "Device::VolumeDetails", "size": 3}});
    assert_eq!(
        patch("admin", class),
        errors(json!({"details": ["must exist", "can't be blank"],
            "details_type": ["Cannot be changed once a device has been created",
                "must have compute details"]}))
    );
    let is_other = json!({"type": "Volume", "name": "zz"});
    assert_eq!(patch("admin", is_other), errors(json!({"details": ["is invalid"]})));
    assert_eq!(
        patch("admin", json!({"location": {"start_u": 12}})),
        errors(json!({"facing": ["must be either 'b' or 'f'"]}))
    );
    assert_eq!(
        patch("admin", json!({"location": {"facing": "f"}})),
        errors(json!({"start_u": ["is not a number"], "end_u": ["is not a number"]}))
    );
    assert_eq!(
        patch("admin", json!({"location": {"facing": "f", "start_u": 4}})),
        errors(json!({"start_u": ["is occupied"]}))
    );
    let missing = "param is missing or the value is empty: device";
    assert_eq!(patch("admin", json!({})), (400, json!({"status": 400, "error": missing})));
    assert_eq!(site.done("admin", &format!("GET {device}"), &nothing), changed);
    let low = json!({"rack": {"u_height": "abc"}});
    let highest = "must be greater than the highest occupied U (minimum is therefore 38).";
    assert_eq!(
        site.ask("admin", &format!("PATCH {path}"), &low),
        (422, json!({"u_height": ["is not a number", highest]}))
    );

    // Where their metrics are kept.
    let maps = site.done("admin", "GET /api/v1/data-source-maps", &nothing);
    let hosts = maps["unspecified"]["unspecified"].as_object().unwrap();
    assert_eq!((hosts.len(), &hosts[&format!("device:{}", id(&first))]), (3, &first["id"]));
    for who in ["tadmin", "noteam"] {
        assert_eq!(site.ask(who, "GET /api/v1/data-source-maps", &nothing), forbidden());
    }

    // The end of it all.
    assert_eq!(
        site.ask("admin", &format!("DELETE {path}"), &nothing),
        (422, json!({"errors": "rack is not empty"}))
    );
    assert_eq!(site.ask("tmember", &format!("DELETE {device}"), &nothing), forbidden());
    assert_eq!(site.done("tadmin", &format!("DELETE {device}"), &nothing), json!({}));
    assert_eq!(site.ask("admin", &format!("DELETE {device}"), &nothing), not_found());
    let template = format!("DELETE /api/v1/templates/{small}");
    assert_eq!(
        site.ask("admin", &template, &nothing),
        (422, json!({"errors": "devices have been created from this template"}))
    );
    assert_eq!(site.done("admin", &format!("{template}?recurse=true"), &nothing), json!({}));
    let listed = site.done("admin", "GET /api/v1/devices", &nothing);
    assert_eq!(names(&listed), ["net1"]);
    let gone = site.done("tadmin", &format!("DELETE {path}?recurse=true"), &nothing);
    assert_eq!(gone, json!({}));
    assert_eq!(site.done("admin", "GET /api/v1/data-source-maps", &nothing), json!({}));
}

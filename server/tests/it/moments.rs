//! What a whole room looked like: which metrics there are, and what they were moment by moment, for each
//! who may see other devices.

use crate::context::{Reply, Server, ask, eventually, folder, now};
use serde_json::{Value, json};

/// A site with two teams, a rack with devices in each, a member of the first team, and values of two
/// hours, a sample each 15 s.
struct Site {
    _folder: tempfile::TempDir,
    server: Server,
    root: String,
    member: String,
    racks: [String; 2],
    /// Two in the first rack, one in the second.
    devices: [String; 3],
    /// The last sample's time.
    end: i64,
}

fn send(server: &Server, token: &str, line: &str, body: &Value) -> Reply {
    let (method, path) = line.split_once(' ').unwrap();
    let headers = [("Authorization", token), ("Content-Type", "application/json")];
    let body = if body.is_null() { String::new() } else { body.to_string() };
    ask(server.main, method, path, &headers, body.as_bytes())
}

fn sign_in(server: &Server, login: &str) -> String {
    let body = json!({ "user": { "login": login, "password": "a good password" } }).to_string();
    let json = [("Content-Type", "application/json")];
    let reply = ask(server.main, "POST", "/users/sign_in.json", &json, body.as_bytes());
    assert_eq!(reply.status, 201, "{reply:?}");
    reply.header("authorization").to_owned()
}

impl Site {
    fn new() -> Self {
        let folder = folder();
        let server = Server::start(folder.path());
        server.set_up("a good password");
        let root = sign_in(&server, "boss");
        let make = |line: &str, body: Value| {
            let reply = send(&server, &root, line, &body);
            assert_eq!(reply.status, 201, "{line} {reply:?}");
            let made = reply.json();
            made.get("user").unwrap_or(&made)["id"].as_str().unwrap().to_owned()
        };
        let teams = ["one", "two"].map(|name| make("POST /api/v2/teams", json!({ "name": name })));
        let template = make("POST /api/v2/templates", json!({ "name": "Box", "height": 1 }));
        let racks = [0, 1].map(|n| {
            let rack = json!({ "team_id": teams[n], "name": "r", "status": "ACTIVE", "order_id": n.to_string() });
            make("POST /api/v2/racks", rack)
        });
        let devices = [(0, 1), (0, 2), (1, 1)].map(|(rack, start_u)| {
            let place = json!({ "rack_id": racks[rack], "start_u": start_u, "facing": "f" });
            let device = json!({
                "name": format!("d{start_u}"), "type": "Instance", "status": "ACTIVE",
                "template_id": template, "location": place,
            });
            make("POST /api/v2/devices", device)
        });
        let user = json!({ "login": "member", "name": "M", "email": "m@example.org" });
        let made = send(&server, &root, "POST /api/v2/users", &user).json();
        let role = json!({ "team_id": teams[0], "user_id": made["user"]["id"], "role": "member" });
        make("POST /api/v2/team-roles", role);
        let word = json!({ "token": made["token"], "password": "a good password" }).to_string();
        let set = ask(server.main, "POST", "/api/v2/setup", &[], word.as_bytes());
        assert_eq!(set.status, 201, "{set:?}");
        let member = sign_in(&server, "member");
        let end = now() / 300 * 300;
        let (mut samples, mut reports) = (Vec::new(), Vec::new());
        for step in 1..=480_i32 {
            let time = end - 7_200 + 15 * i64::from(step);
            for (place, device) in (0_i32..).zip(&devices) {
                // The third has been silent for the last ten minutes.
                if place < 2 || step <= 440 {
                    let value = f64::from(step % 97) + 1_000.0 * f64::from(place);
                    samples.push(
                        json!({ "device": device, "name": "load", "value": value, "time": time }),
                    );
                }
            }
            samples.push(
                json!({ "device": devices[0], "name": "power", "value": step, "time": time }),
            );
        }
        for (device, value) in devices.iter().zip([1.5, 2.5, 9.5]) {
            reports.push(json!({ "device": device, "name": "temp", "value": value, "units": "C" }));
        }
        reports.push(json!({ "device": devices[1], "name": "state", "value": "up" }));
        let bearer = format!("Bearer {}", server.token);
        for batch in [samples, reports] {
            let body = Value::from(batch).to_string();
            let headers = [("Authorization", &*bearer)];
            let reply = ask(server.reporting, "POST", "/metrics", &headers, body.as_bytes());
            assert_eq!(reply.status, 200, "{}", reply.text());
        }
        for device in &devices {
            server.wait_for(device, "temp");
        }
        Self { _folder: folder, server, root, member, racks, devices, end }
    }

    fn get(&self, who: &str, path: &str) -> Reply {
        send(&self.server, who, &format!("GET {path}"), &Value::Null)
    }
}

/// The values of one device of a metric.
fn column(moments: &Value, metric: &str, device: &str) -> Vec<Value> {
    let metric = &moments["metrics"][metric];
    let devices = metric["devices"].as_array().unwrap();
    let place = devices.iter().position(|id| id == device);
    let place = place.unwrap_or_else(|| panic!("{device} in {moments}"));
    metric["rows"].as_array().unwrap().iter().map(|row| row[place].clone()).collect()
}

#[test]
fn moments_are_the_rows_of_each_device() {
    let site = Site::new();
    let (from, to) = (site.end - 1_800, site.end);
    for step in ["", "&step=60", "&step=300"] {
        let range = format!("from={from}&to={to}{step}");
        let path = format!("/api/v2/moments?metric=load&metric=power&{range}");
        let reply = site.get(&site.root, &path);
        assert_eq!(reply.status, 200, "{}", reply.text());
        let moments = reply.json();
        let history = site.get(&site.root, &format!("/api/v2/history?metric=load&{range}")).json();
        assert_eq!(history.as_array().unwrap().len(), 3);
        for series in history.as_array().unwrap() {
            let device = series["device"].as_str().unwrap();
            let column = column(&moments, "load", device);
            assert_eq!(series["values"].as_array().unwrap(), &column, "{device}{step}");
            assert_eq!([&moments["step"], &moments["start"]], [&series["step"], &series["start"]]);
        }
        assert_eq!(moments["metrics"]["power"]["devices"], json!([site.devices[0]]));
        assert!(column(&moments, "load", &site.devices[2]).contains(&Value::Null), "{moments}");
        assert!(column(&moments, "load", &site.devices[0]).iter().all(Value::is_number));
    }
    // One moment, of all, of a rack, and of what one may see.
    let one = format!("/api/v2/moments?metric=load&from={from}&to={}&step=60", from + 60);
    let (all, first, both) = (
        &site.devices[..],
        &site.devices[..2],
        format!("racks={},{}", site.racks[0], site.racks[1]),
    );
    for (who, racks, devices) in [
        (&site.root, String::new(), all),
        (&site.root, format!("racks={}", site.racks[0]), first),
        (&site.member, String::new(), first),
        (&site.member, both, first),
        (&site.member, format!("racks={}", site.racks[1]), &[]),
    ] {
        let moments = site.get(who, &format!("{one}&{racks}")).json();
        let mut found: Vec<&str> = moments["metrics"]["load"]["devices"]
            .as_array()
            .unwrap()
            .iter()
            .map(|id| id.as_str().unwrap())
            .collect();
        let mut wanted: Vec<&str> = devices.iter().map(String::as_str).collect();
        found.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(found, wanted, "{racks}");
        assert_eq!(moments["metrics"]["load"]["rows"].as_array().unwrap().len(), 1);
        assert_eq!(moments["start"], from);
    }
    let unknown = site.get(&site.root, &one.replace("=load", "=unknown")).json();
    assert_eq!(unknown["metrics"]["unknown"], json!({ "devices": [], "rows": [[]] }));
    for (query, status) in [
        ("from=1&to=2", 400),
        ("metric=load&from=2&to=1", 400),
        ("metric=load&from=1&from=1", 400),
        ("metric=load&step=x", 400),
        ("metric=load&step=7", 400),
        ("metric=load&device=x", 400),
        // More rows of a device than there can be, and more values in all.
        ("metric=load&from=now-12y&step=3600", 413),
        ("metric=unknown&from=now-30d&step=1", 413),
        (&*format!("metric=load&step=60&racks={}", "x,".repeat(10)), 200),
        (&*"&metric=m".repeat(16), 200),
        (&*(0..17).map(|n| format!("&metric=m{n}")).collect::<String>(), 400),
    ] {
        let reply = site.get(&site.root, &format!("/api/v2/moments?{query}"));
        assert_eq!(reply.status, status, "{query}: {}", reply.text());
    }
    assert_eq!(site.get("Bearer x", &one).status, 401);
}

#[test]
fn metrics_are_those_of_devices_one_may_see() {
    let site = Site::new();
    let metric = |list: &Value, name: &str| {
        let found = list.as_array().unwrap().iter().find(|metric| metric["name"] == name);
        found.cloned().unwrap_or_else(|| panic!("{name} in {list}"))
    };
    let temp = |min: f64, max: f64, devices: usize| {
        json!({
            "name": "temp", "units": "C", "nature": "volatile", "min": min, "max": max,
            "devices": devices,
        })
    };
    let list = eventually("all values", || {
        let list = site.get(&site.root, "/api/v2/metrics").json();
        (metric(&list, "temp")["devices"] == 3).then_some(list)
    });
    assert_eq!(metric(&list, "temp"), temp(1.5, 9.5, 3));
    let state = json!({
        "name": "state", "units": "", "nature": "string_and_time", "min": null, "max": null,
        "devices": 1,
    });
    assert_eq!(metric(&list, "state"), state);
    let list = site.get(&site.member, "/api/v2/metrics").json();
    assert_eq!(metric(&list, "temp"), temp(1.5, 2.5, 2));
    assert_eq!(site.get("Bearer x", "/api/v2/metrics").status, 401);
    assert_eq!(site.get(&site.root, "/api/v2/metrics?x=1").status, 400);
}

//! Who may do what: every cell of the existing service's table of permissions, asked of the program.

use super::compare::fill;
use super::daemon;
use super::site::{PASSWORD, Site};
use crate::cloud::Cloud;
use crate::context::Reply;
use serde_json::{Value, json};

/// Who asks: a root user; an admin and a member of the team `<team>`; the admin of another team; and a
/// user without any team.
const WHO: [&str; 5] = ["admin", "leader", "member", "stranger", "loner"];

/// The same for the team `<single>`, which is a single user's and has no members: that user leads it.
const WHO_SINGLE: [&str; 4] = ["admin", "single", "stranger", "loner"];

/// Method, path, body, and what comes of it for each of those who ask, by [`outcome`]:
///
/// - `y` it is done, and where it is a list, it has something in it;
/// - `-` a list with nothing in it: what the caller may not see is left out;
/// - `n` 403;
/// - `h` 404: that there is such a thing is not told;
/// - `r` allowed, and then refused by a rule (409, 422) that has nothing to do with who asks, or, where
///   it says so, for a team that is not the caller's.
///
/// `<new …>` is made for each request.
type Row = (&'static str, &'static str, &'static str, &'static str);

const TABLE: &[Row] = &[
    // Rack: read, devices page.
    ("GET", "/api/v1/racks", "", "yyy--"),
    ("GET", "/api/v1/racks/<rack>", "", "yyynn"),
    ("GET", "/api/v2/racks/<rack>", "", "yyynn"),
    ("GET", "/api/v2/racks?team=<team>", "", "yyy--"),
    ("GET", "/api/v2/racks/<full>/devices", "", "yyynn"),
    // Rack: create, update, destroy, instructions page, status change. Team admins may say the order id
    // that a rack needs, which the existing service ignores, and so refuses every rack of theirs.
    (
        "POST",
        "/api/v1/racks",
        r#"{"rack":{"team_id":"<team>","status":"ACTIVE","order_id":"o<n>"}}"#,
        "yynnn",
    ),
    (
        "POST",
        "/api/v2/racks",
        r#"{"team_id":"<team>","name":"r<n>","status":"ACTIVE","order_id":"p<n>"}"#,
        "yynnn",
    ),
    ("PATCH", "/api/v1/racks/<rack>", r#"{"rack":{"cost":1}}"#, "yynnn"),
    ("PUT", "/api/v1/racks/<rack>", r#"{"rack":{"cost":2}}"#, "yynnn"),
    ("PATCH", "/api/v2/racks/<rack>", r#"{"cost":"3"}"#, "yynnn"),
    ("DELETE", "/api/v1/racks/<new rack>", "", "yynnn"),
    ("DELETE", "/api/v2/racks/<new rack>", "", "yynnn"),
    ("GET", "/api/v2/racks/<guided>/instructions", "", "yynnn"),
    ("POST", "/api/v1/irv/racks/<rack>/request_status_change", r#"{"task":"destroy"}"#, "yynnn"),
    ("POST", "/api/v2/racks/<rack>/status-requests", r#"{"action":"destroy"}"#, "yynnn"),
    ("POST", "/api/v2/racks/bulk", r#"{"update":[{"id":"<rack>","set":{"cost":"4"}}]}"#, "yynnn"),
    // Device: read, and the history of its metrics.
    ("GET", "/api/v1/devices", "", "yyy--"),
    ("GET", "/api/v1/devices/<device>", "", "yyynn"),
    ("GET", "/api/v2/devices/<device>", "", "yyynn"),
    ("GET", "/api/v2/devices?team=<team>", "", "yyy--"),
    ("GET", "/api/v1/devices/<device>/metrics/cpu.load?timeframe=hour", "", "yyynn"),
    // Device: create, update, destroy, status change.
    (
        "POST",
        "/api/v1/nodes",
        r#"{"template_id":"<template>","device":{"name":"n","type":"Instance","status":"ACTIVE","location":{"facing":"f","rack_id":"<new rack>","start_u":5},"details":{"type":"Device::ComputeDetails"}}}"#,
        "yynnn",
    ),
    (
        "POST",
        "/api/v2/devices",
        r#"{"name":"n","type":"Instance","status":"ACTIVE","template_id":"<template>","location":{"facing":"f","rack_id":"<new rack>","start_u":5}}"#,
        "yynnn",
    ),
    ("PATCH", "/api/v1/devices/<device>", r#"{"device":{"cost":1}}"#, "yynnn"),
    ("PUT", "/api/v1/devices/<device>", r#"{"device":{"cost":2}}"#, "yynnn"),
    ("PATCH", "/api/v2/devices/<device>", r#"{"cost":"3"}"#, "yynnn"),
    ("DELETE", "/api/v1/devices/<new device>", "", "yynnn"),
    ("DELETE", "/api/v2/devices/<new device>", "", "yynnn"),
    (
        "POST",
        "/api/v2/devices/bulk",
        r#"{"update":[{"id":"<device>","set":{"cost":"4"}}]}"#,
        "yynnn",
    ),
    ("POST", "/api/v1/irv/devices/<device>/request_status_change", r#"{"task":"off"}"#, "yynnn"),
    ("POST", "/api/v2/devices/<device>/status-requests", r#"{"action":"off"}"#, "yynnn"),
    // Chassis: read; move.
    ("GET", "/api/v2/racks/<rack>/places?template=<template>", "", "yyynn"),
    (
        "POST",
        "/api/v1/irv/chassis/<new chassis>/update_position",
        r#"{"rack_id":"<new rack>","start_u":9,"facing":"f","type":"RackChassis"}"#,
        "yynnn",
    ),
    ("POST", "/api/v2/devices/<new device>/move", r#"{"start_u":9}"#, "yynnn"),
    // Template: read; create, update, destroy.
    ("GET", "/api/v1/templates", "", "yyyyy"),
    ("GET", "/api/v2/templates", "", "yyyyy"),
    ("GET", "/api/v2/templates/<template>", "", "yyyyy"),
    ("POST", "/api/v1/templates", r#"{"template":{"name":"t<n>","height":1}}"#, "ynnnn"),
    ("PATCH", "/api/v1/templates/<template>", r#"{"template":{"vcpus":2}}"#, "ynnnn"),
    ("PATCH", "/api/v2/templates/<template>", r#"{"vcpus":3}"#, "ynnnn"),
    ("POST", "/api/v2/templates", r#"{"name":"u<n>","height":1}"#, "ynnnn"),
    ("DELETE", "/api/v1/templates/<new template>", "", "ynnnn"),
    ("DELETE", "/api/v2/templates/<new template>", "", "ynnnn"),
    // Data source maps.
    ("GET", "/api/v1/data-source-maps", "", "ynnnn"),
    ("GET", "/api/v2/data-source-map", "", "ynnnn"),
    // Team: read, limits.
    ("GET", "/api/v1/teams", "", "yyyy-"),
    ("GET", "/api/v2/teams?id=<team>", "", "yyy--"),
    ("GET", "/api/v2/teams/<team>", "", "yyynn"),
    ("GET", "/api/v2/teams/<team>/usage-limits", "", "yyynn"),
    // Team: create, update, destroy.
    ("POST", "/api/v2/teams", r#"{"name":"team <n>"}"#, "ynnnn"),
    ("PATCH", "/api/v1/teams/<team>", r#"{"team":{"cost":1}}"#, "ynnnn"),
    ("PATCH", "/api/v2/teams/<team>", r#"{"cost":"2"}"#, "ynnnn"),
    ("DELETE", "/api/v1/teams/<new team>", "", "ynnnn"),
    ("DELETE", "/api/v2/teams/<new team>", "", "ynnnn"),
    // Team role of a normal team: everything.
    ("GET", "/api/v2/team-roles?team=<team>", "", "yy---"),
    (
        "POST",
        "/api/v2/team-roles",
        r#"{"user_id":"<new user>","team_id":"<team>","role":"member"}"#,
        "yynnn",
    ),
    ("PATCH", "/api/v2/team-roles/<new role>", r#"{"role":"admin"}"#, "yynnn"),
    ("DELETE", "/api/v2/team-roles/<new role>", "", "yynnn"),
    // User: read, update: all, or oneself.
    ("GET", "/api/v1/users", "", "yyyyy"),
    ("GET", "/api/v2/users?id=<other>", "", "y----"),
    ("GET", "/api/v2/users/<other>", "", "ynnnn"),
    ("GET", "/api/v2/users/<other>/roles", "", "-nnnn"),
    ("GET", "/api/v2/users/<other>/sessions", "", "-nnnn"),
    ("GET", "/api/v2/users/<other>/tokens", "", "-nnnn"),
    ("GET", "/api/v2/users/<who>", "", "yyyyy"),
    ("PATCH", "/api/v1/users/<other>", r#"{"user":{"cloud_user_id":"c<n>"}}"#, "ynnnn"),
    ("PATCH", "/api/v1/users/<who>", r#"{"user":{"name":"Name"}}"#, "yyyyy"),
    ("PATCH", "/api/v2/users/<other>", r#"{"name":"Name"}"#, "ynnnn"),
    ("PATCH", "/api/v2/users/<who>", r#"{"name":"Name"}"#, "yyyyy"),
    // User: create and invite; the existing service has a form for strangers instead.
    ("POST", "/api/v2/users", r#"{"login":"n<n>","name":"N","email":"n<n>@x.org"}"#, "ynnnn"),
    ("POST", "/api/v2/users/<other>/invitation", "", "ynnnn"),
    // User: destroy: by root users, and none of them.
    ("DELETE", "/api/v1/users/<new user>", "", "ynnnn"),
    ("DELETE", "/api/v2/users/<new user>", "", "ynnnn"),
    ("DELETE", "/api/v1/users/<root>", "", "nnnnn"),
    ("DELETE", "/api/v2/users/<root>", "", "nnnnn"),
    ("DELETE", "/api/v1/users/<who>", "", "nnnnn"),
    // Cluster type: read; cluster: create. Whoever leads no team may launch nothing; to who leads
    // another, the team is none of theirs (422).
    ("GET", "/api/v2/cluster-types", "", "nyyyy"),
    ("GET", "/api/v2/cluster-types/kind", "", "nyyyy"),
    (
        "POST",
        "/api/v2/cluster-types/kind/clusters",
        r#"{"name":"cluster<n>","team_id":"<team>"}"#,
        "nynrn",
    ),
    ("GET", "/api/v2/teams/<team>/cloud-assets", "", "nynnn"),
    // Key pair: one's own. Root users, and who is in no team, have no account in the cloud (409).
    ("GET", "/api/v2/key-pairs", "", "ryyyr"),
    ("POST", "/api/v2/key-pairs", r#"{"name":"key"}"#, "ryyyr"),
    ("DELETE", "/api/v2/key-pairs/key", "", "ryyyr"),
    // Invoice: read; credit deposit: create.
    ("GET", "/api/v2/teams/<team>/invoices", "", "yynnn"),
    ("GET", "/api/v2/teams/<team>/invoices/1", "", "yynnn"),
    ("GET", "/api/v2/teams/<team>/invoices/draft", "", "yynnn"),
    ("POST", "/api/v2/teams/<team>/credit-deposits", r#"{"amount":"1"}"#, "ynnnn"),
    // Cloud configuration (there is one, so that another is refused), settings, statistics, jobs.
    ("GET", "/api/v2/cloud-configuration", "", "ynnnn"),
    (
        "POST",
        "/api/v2/cloud-configuration",
        r#"{"admin_user_id":"a","admin_project_id":"p","admin_foreign_password":"x","internal_auth_url":"http://k"}"#,
        "rnnnn",
    ),
    ("PATCH", "/api/v2/cloud-configuration", r#"{"admin_user_id":"b"}"#, "ynnnn"),
    ("GET", "/api/v2/settings", "", "ynnnn"),
    ("PATCH", "/api/v2/settings", r#"{"metric_refresh_interval":30}"#, "ynnnn"),
    ("GET", "/api/v2/statistics", "", "ynnnn"),
    ("GET", "/api/v2/statistics/cloud", "", "ynnnn"),
    ("GET", "/api/v2/outbox?state=failed", "", "-nnnn"),
    ("GET", "/api/v2/outbox/none", "", "hnnnn"),
    ("DELETE", "/api/v2/outbox/none", "", "hnnnn"),
    ("POST", "/api/v2/outbox/none/retry", "", "hnnnn"),
    // The rack view, its configuration, its list; metrics.
    ("GET", "/irv/configuration", "", "yyyyy"),
    ("GET", "/api/v1/irv/racks", "", "yyy--"),
    ("GET", "/api/v1/irv/nonrack_devices", "", "yyyyy"),
    ("GET", "/api/v1/irv/racks/modified", "", "yyyyy"),
    ("GET", "/api/v1/metrics/structure", "", "yyyyy"),
    ("POST", "/api/v1/irv/metrics/cpu.load", "{}", "yyyyy"),
    // Presets: all, or one's own.
    ("GET", "/api/v1/irv/rackview_presets?of=<own preset>", "", "yyyyy"),
    (
        "POST",
        "/api/v1/irv/rackview_presets",
        r#"{"preset":{"name":"p","default":false,"values":{"a":1}}}"#,
        "yyyyy",
    ),
    ("PUT", "/api/v1/irv/rackview_presets/<own preset>", r#"{"preset":{"name":"q"}}"#, "yyyyy"),
    ("PUT", "/api/v1/irv/rackview_presets/<other preset>", r#"{"preset":{"name":"q"}}"#, "ynnnn"),
    ("POST", "/api/v2/presets", r#"{"name":"p","default":false,"values":{"a":1}}"#, "yyyyy"),
    ("GET", "/api/v2/presets?user=<other>", "", "y----"),
    ("PATCH", "/api/v2/presets/<other preset>", r#"{"name":"q"}"#, "ynnnn"),
    ("DELETE", "/api/v1/irv/rackview_presets/<own preset>", "", "yyyyy"),
    ("DELETE", "/api/v1/irv/rackview_presets/<other preset>", "", "ynnnn"),
    ("DELETE", "/api/v2/presets/<other preset>", "", "ynnnn"),
];

/// The same for the single user's team, as [`WHO_SINGLE`]: its one role is nobody's affair.
const SINGLE: &[Row] = &[
    ("GET", "/api/v2/teams/<single>", "", "yynn"),
    ("GET", "/api/v2/team-roles?team=<single>", "", "----"),
    (
        "POST",
        "/api/v2/team-roles",
        r#"{"user_id":"<new user>","team_id":"<single>","role":"member"}"#,
        "nnnn",
    ),
    ("PATCH", "/api/v2/team-roles/<single role>", r#"{"role":"member"}"#, "nnnn"),
    ("DELETE", "/api/v2/team-roles/<single role>", "", "nnnn"),
];

#[test]
fn everybody_may_do_what_the_table_says_and_nothing_else() {
    let (folder, cloud) = (tempfile::tempdir().unwrap(), Cloud::start());
    let mut site = Site::start(folder.path(), None, Some(daemon::start()));
    populate(&mut site, &cloud);
    let mut wrong = Vec::new();
    let tables = [(TABLE, &WHO[..]), (SINGLE, &WHO_SINGLE[..])];
    for ((method, path, body, cells), who) in
        tables.iter().flat_map(|(table, who)| table.iter().map(move |row| (row, *who)))
    {
        assert_eq!(cells.len(), who.len(), "{method} {path}");
        let mut found = String::new();
        let mut said = Vec::new();
        for login in who {
            let (path, body) = made(&mut site, login, path, body);
            let reply = site.ask(login, method, &path, &[], &body);
            found.push(outcome(&reply));
            said.push(format!("  {login}: {} {}", reply.status, reply.text().trim()));
        }
        if found != *cells {
            wrong.push(format!("{method} {path}: {found}, not {cells}\n{}", said.join("\n")));
        }
        let (path, body) = made(&mut site, "admin", path, body);
        let nobody = site.ask("-", method, &path, &[], &body);
        if nobody.status != 401 {
            wrong.push(format!("{method} {path}: nobody is told {}", nobody.status));
        }
    }
    assert!(wrong.is_empty(), "{} rows are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// What came of a request, as the table says it.
fn outcome(reply: &Reply) -> char {
    match reply.status {
        200..300 => {
            let json = serde_json::from_slice::<Value>(&reply.body).unwrap_or_default();
            let rack_view = json.pointer("/Racks/Rack");
            // An invoice has items as well.
            let items = json.get("items").filter(|_| json.get("id").is_none());
            let list = rack_view.or(items).unwrap_or(&json).as_array();
            if list.is_some_and(Vec::is_empty) { '-' } else { 'y' }
        }
        403 => 'n',
        404 => 'h',
        409 | 422 => 'r',
        _ => '?',
    }
}

/// Teams, users, and what they have.
fn populate(site: &mut Site, cloud: &Cloud) {
    let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
    site.team(&words("team project-1 account-1 0 1000 as <team>"));
    site.team(&words("elsewhere project-2 account-2 0 1000 as <elsewhere>"));
    site.team(&words("single project-3 account-3 0 1000 as <single>"));
    site.sql("UPDATE teams SET single_user = 1 WHERE id = '<single>'");
    site.user(&words("other Other other@x.org as <other>"));
    site.user(&words("root Root root@x.org as <root>"));
    site.sql("UPDATE users SET root = 1 WHERE id = '<root>'");
    for (login, team, role) in [
        ("leader", "<team>", "admin"),
        ("member", "<team>", "member"),
        ("stranger", "<elsewhere>", "admin"),
        ("single", "<single>", "admin"),
        ("loner", "", ""),
    ] {
        site.user(&words(&format!("{login} {login} {login}@x.org as <{login}-user>")));
        let id = site.bound[&format!("<{login}-user>")].clone();
        if !team.is_empty() {
            let team = site.bound[team].clone();
            site.role(&[id, team, role.into(), "as".into(), format!("<{login} role>")]);
        }
        // Whoever is in the cloud has a password there, which is kept when it is set here.
        let body = json!({ "current_password": PASSWORD, "password": "another password" });
        let reply = site.ask(login, "PUT", "/api/v2/me/password", &[], &body.to_string());
        assert_eq!(reply.status, 204, "{reply:?}");
        site.sql(&format!("UPDATE users SET cloud_user_id = '{login}' WHERE login = '{login}'"));
    }
    let url = format!("http://{}", cloud.address);
    let reach = json!({
        "admin_user_id": "a", "admin_project_id": "p", "admin_foreign_password": "secret",
        "internal_auth_url": "http://keystone", "user_handler_base_url": url,
        "cluster_builder_base_url": url,
    });
    make(site, "/api/v2/cloud-configuration", &reach);
    let guided = json!({ "rack": {
        "team_id": site.bound["<team>"], "status": "ACTIVE", "order_id": "guided",
        "creation_output": "concertim_cluster_type=kind",
    } });
    for (name, is_new) in
        [("<template>", "<new template>"), ("<device>", "<new device>"), ("<rack>", "<new rack>")]
    {
        made(site, "admin", is_new, "");
        site.bound.insert(name.to_owned(), site.bound[is_new].clone());
    }
    let full = site.query("SELECT rack_id FROM devices WHERE id = '<device>'");
    site.bound.insert("<full>".to_owned(), full);
    let guided = make(site, "/api/v1/racks", &guided);
    // The list of kinds of clusters, with their instructions, is fetched when somebody looks at it.
    assert_eq!(site.ask("leader", "GET", "/api/v2/cluster-types", &[], "").status, 200);
    site.bound.insert("<guided>".to_owned(), guided);
}

/// Has a root user make something; its id, where it has one.
fn make(site: &Site, path: &str, new: &Value) -> String {
    let reply = site.ask("admin", "POST", path, &[], &new.to_string());
    assert!([200, 201].contains(&reply.status), "{path}: {reply:?}");
    let made: Value = serde_json::from_slice(&reply.body).unwrap();
    made["id"].as_str().unwrap_or_default().to_owned()
}

/// Path and body with names of things in place, for a request of `login`; what is new in them is made.
fn made(site: &mut Site, login: &str, path: &str, body: &str) -> (String, String) {
    let text = format!("{path} {body}");
    let n = uuid::Uuid::new_v4().simple().to_string();
    let who = site.users[login].clone();
    site.bound.insert("<n>".to_owned(), n[..8].to_owned());
    site.bound.insert("<who>".to_owned(), who.clone());
    let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
    if ["<new rack>", "<new device>", "<new chassis>"].iter().any(|new| text.contains(new)) {
        let rack = json!({ "rack": {
            "team_id": site.bound["<team>"], "name": format!("rack-{n}"), "status": "ACTIVE",
            "order_id": n, "metadata": { "openstack_stack_id": "stack" },
        } });
        let rack = make(site, "/api/v1/racks", &rack);
        site.bound.insert("<new rack>".to_owned(), rack);
    }
    if text.contains("<new template>") {
        let template = json!({ "template": { "name": n, "height": 1 } });
        let template = make(site, "/api/v1/templates", &template);
        site.bound.insert("<new template>".to_owned(), template);
    }
    if text.contains("<new device>") || text.contains("<new chassis>") {
        let device = json!({ "template_id": site.bound["<template>"], "device": {
            "name": format!("d{n}"), "type": "Instance", "status": "ACTIVE",
            "location": { "facing": "f", "rack_id": site.bound["<new rack>"], "start_u": 1 },
            "details": { "type": "Device::ComputeDetails" },
            "metadata": { "openstack_instance_id": "instance" },
        } });
        let device = make(site, "/api/v1/nodes", &device);
        site.bound.insert("<new device>".to_owned(), device);
        let chassis = "SELECT chassis_id FROM devices WHERE id = '<new device>'";
        let chassis = site.query(chassis);
        site.bound.insert("<new chassis>".to_owned(), chassis);
    }
    if text.contains("<new team>") {
        site.team(&words(&format!("{n} - - 0 0 as <team-{n}>")));
        site.bound.insert("<new team>".to_owned(), site.bound[&format!("<team-{n}>")].clone());
    }
    if text.contains("<new user>") || text.contains("<new role>") {
        site.user(&words(&format!("u{n} U {n}@x.org as <user-{n}> {n}")));
        site.bound.insert("<new user>".to_owned(), site.bound[&format!("<user-{n}>")].clone());
    }
    if text.contains("<new role>") {
        let [user, team] = ["<new user>", "<team>"].map(|name| site.bound[name].clone());
        site.role(&[user, team, "member".into(), "as".into(), "<new role>".into()]);
    }
    let owner = if text.contains("<other preset>") { site.bound["<other>"].clone() } else { who };
    if text.contains(" preset>") {
        site.sql(&format!(
            "INSERT INTO presets (id, user_id, name, preset_values, created_at, updated_at) \
             VALUES ('{n}', '{owner}', 'p', '{{\"a\":1}}', 1, 1)"
        ));
        for name in ["<own preset>", "<other preset>"] {
            site.bound.insert(name.to_owned(), n.clone());
        }
    }
    (fill(path, &site.bound), fill(body, &site.bound))
}

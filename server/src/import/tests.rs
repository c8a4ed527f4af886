//! A database of the existing service, built as it is documented, and taken over.

use super::take_over;
use crate::database::testing::Both;
use crate::database::{Columns, Database, Location, sql};

/// The tables that are read, as section 3 of the service's description has them.
const SCHEMA: &str = include_str!("../../tests/data/concertim-v1.sql");

/// An id that ends in two digits.
fn id(number: u32) -> String {
    format!("00000000-0000-4000-8000-0000000000{number:02}")
}

/// A site: root and a member, a team, a rack, a server, a volume that stands in it, and a switch.
fn rows() -> String {
    let time = "'2023-11-14 22:13:20.25', '2023-11-14 22:13:21'";
    let [root, user, team, role, rack_model, server, volume, switch] =
        std::array::from_fn(|place| id(u32::try_from(place).unwrap() + 1));
    let rack = id(20);
    let mut sql = format!(
        "INSERT INTO users (id, login, name, email, encrypted_password, root, cloud_user_id, created_at, \
         updated_at) VALUES ('{root}', 'admin', 'Root', 'Admin@Example.com ', '$2a$04$x', TRUE, NULL, {time}), \
         ('{user}', 'bob', 'Bob', 'bob@example.com', '$2a$04$y', FALSE, 'cloud-1', {time});
         INSERT INTO teams (id, name, project_id, billing_acct_id, cost, credits, billing_period_start, \
         billing_period_end, created_at, updated_at) VALUES \
         ('{team}', 'Team A', 'p-1', '', 12.345, -3, '2024-01-01', '2024-02-01', {time});
         INSERT INTO team_roles VALUES ('{role}', '{user}', '{team}', 'admin', {time});
         INSERT INTO templates (id, name, height, depth, template_type, rackable, images, rows, columns, \
         tag, created_at, updated_at) VALUES \
         ('{rack_model}', 'rack', 42, 2, 'HwRack', 3, '{{\"rack_front_top\":\"x.png\"}}', NULL, NULL, 'rack', {time}), \
         ('{server}', 'm1', 2, 2, 'Device', 1, '{{\"front\":\"f.png\"}}', 1, 1, NULL, {time}), \
         ('{volume}', 'volume', 2, 2, 'Device', 1, '{{}}', 1, 1, 'volume', {time}), \
         ('{switch}', 'network', 1, 2, 'Device', 1, '{{}}', 1, 1, 'network', {time});
         INSERT INTO racks (id, name, u_height, metadata, status, cost, order_id, template_id, team_id, \
         created_at, updated_at) VALUES ('{rack}', E'r-1\\n', 10, '{{\"openstack_stack_id\":\"st-1\"}}', \
         'ACTIVE', 9.5, NULL, '{rack_model}', '{team}', {time});
         INSERT INTO rackview_presets (id, name, values, user_id, created_at, updated_at) VALUES \
         ('{preset}', 'mine', '{{\"viewMode\":\"Images\"}}', '{user}', {time});
         INSERT INTO settings (settings) VALUES ('{{\"metric_refresh_interval\":20}}');
         INSERT INTO device_compute_details (id, public_ips, volume_details) VALUES \
         ('{d1}', '[''1.1.1.1'']', '\"[1]\"');
         INSERT INTO device_volume_details (id, bootable, size) VALUES ('{d2}', FALSE, 8);
         INSERT INTO device_network_details (id, mtu, shared) VALUES ('{d3}', 1450, TRUE);\n",
        preset = id(30),
        d1 = id(51),
        d2 = id(52),
        d3 = id(53),
    );
    for (number, name, kind, model, start_u, height) in [
        (1, "n1", "Compute", &server, 3, 2),
        (2, "vol", "Volume", &volume, 4, 2),
        (3, "net", "Network", &switch, 10, 1),
    ] {
        let (device, chassis, place) = (id(60 + number), id(70 + number), id(80 + number));
        let end_u = start_u + height - 1;
        let of_type = if kind == "Compute" { "Instance" } else { kind };
        sql.push_str(&format!(
            "INSERT INTO locations VALUES ('{place}', 2, {height}, {start_u}, {end_u}, 'f', '{rack}');
             INSERT INTO base_chassis VALUES ('{chassis}', 'c-{name}', '{place}', '{model}');
             INSERT INTO devices (id, name, metadata, status, base_chassis_id, details_type, details_id, \
             type, created_at, updated_at) VALUES ('{device}', '{name}', '{{\"k\":\"v\"}}', 'ACTIVE', \
             '{chassis}', 'Device::{kind}Details', '{details}', '{of_type}', {time});
             INSERT INTO data_source_maps (map_to_grid, map_to_cluster, map_to_host, device_id) VALUES \
             ('unspecified', 'unspecified', 'device:{device}', '{device}');\n",
            details = id(50 + number),
        ));
    }
    sql
}

async fn run(both: &Both, into: &Database, dry: bool) -> serde_json::Value {
    let from = Location::parse(&both.spare).unwrap();
    let report = take_over(from, into.location().clone(), dry).await.unwrap();
    report.json(dry)
}

async fn count(database: &Database, table: &str) -> i64 {
    let count = sql(format!("SELECT COUNT(*) AS n FROM {table}"));
    database.one(count).await.unwrap().whole("n").unwrap()
}

#[tokio::test]
async fn a_site_is_taken_over_once_and_again() {
    let both = Both::new().await;
    both.psql(SCHEMA);
    both.psql(&rows());
    for (turn, database) in both.databases.iter().enumerate() {
        let report = run(&both, database, true).await;
        assert_eq!(report["kinds"]["devices"]["imported"], 3);
        assert_eq!(count(database, "users").await, 0, "a dry run changed something");

        let report = run(&both, database, false).await;
        for (kind, found) in [
            ("users", 2),
            ("teams", 1),
            ("team_roles", 1),
            ("templates", 4),
            ("racks", 1),
            ("presets", 1),
        ] {
            assert_eq!(report["kinds"][kind]["imported"], found, "{kind}: {report}");
        }
        let [note] = &report["notes"].as_array().unwrap()[..] else { panic!("{report}") };
        assert_eq!(note["what"], "moved");
        assert_eq!(note["text"], "another device stands at U4: it stands at U1 now");

        let user = database.one(sql("SELECT * FROM users WHERE login = 'admin'")).await.unwrap();
        assert_eq!(user.text("email").unwrap(), "admin@example.com");
        assert_eq!(user.text("password").unwrap(), "$2a$04$x");
        assert_eq!(user.whole("created_at").unwrap(), 1_700_000_000_250_000);
        let team = database.one(sql("SELECT * FROM teams")).await.unwrap();
        assert_eq!(team.text("cost").unwrap(), "12.345");
        assert_eq!(team.maybe_text("billing_acct_id").unwrap(), None);
        assert_eq!(team.text("billing_period_end").unwrap(), "2024-02-01");
        let rack = database.one(sql("SELECT * FROM racks")).await.unwrap();
        assert_eq!(rack.text("name").unwrap(), "r-1");
        assert_eq!(rack.text("order_id").unwrap(), format!("rack-{}", id(20)));
        assert_eq!(rack.text("stack_id").unwrap(), "st-1");
        let details = "SELECT details FROM devices ORDER BY name";
        let details = database.all(sql(details)).await.unwrap();
        let details: Vec<String> = details.iter().map(|row| row.text("details").unwrap()).collect();
        assert_eq!(
            details,
            [
                "{\"public_ips\":\"['1.1.1.1']\",\"private_ips\":null,\"ssh_key\":null,\
                 \"login_user\":null,\"volume_details\":\"[1]\"}",
                "{\"admin_state_up\":null,\"dns_domain\":null,\"l2_adjacency\":null,\"mtu\":1450,\
                 \"port_security_enabled\":null,\"qos_policy\":null,\"shared\":true}",
                "{\"availability_zone\":null,\"bootable\":false,\"encrypted\":null,\
                 \"read_only\":null,\"size\":8,\"volume_type\":null}",
            ]
        );
        assert_eq!(count(database, "slots").await, 10);
        let setting = database.one(sql("SELECT value FROM settings")).await.unwrap();
        assert_eq!(setting.text("value").unwrap(), "20");
        let logged = count(database, "changes").await;

        let again = run(&both, database, false).await;
        assert_eq!(again["kinds"]["devices"]["unchanged"], 3, "{again}");
        assert_eq!(again["notes"], serde_json::json!([]));
        assert_eq!(count(database, "changes").await, logged, "nothing was changed, and logged");

        both.psql(&format!(
            "UPDATE devices SET name = 'n1-{turn}' WHERE id = '{}'; \
             UPDATE users SET name = 'Bob {turn}' WHERE login = 'bob';",
            id(61)
        ));
        let changed = run(&both, database, false).await;
        assert_eq!(changed["kinds"]["devices"]["updated"], 1, "{changed}");
        assert_eq!(changed["kinds"]["users"]["updated"], 1);
        assert_eq!(count(database, "slots").await, 10);
        let user = database.one(sql("SELECT name FROM users WHERE login = 'bob'")).await.unwrap();
        assert_eq!(user.text("name").unwrap(), format!("Bob {turn}"));
    }
}

#[tokio::test]
async fn what_is_here_already_stays_and_what_does_not_fit_is_told() {
    let both = Both::new().await;
    both.psql(SCHEMA);
    both.psql(&rows());
    // A full rack: no place for the volume, which stands in the server.
    both.psql(&format!("UPDATE racks SET u_height = 5 WHERE id = '{}'", id(20)));
    both.psql("UPDATE locations SET start_u = 5, end_u = 5 WHERE u_height = 1");
    both.psql("UPDATE locations SET u_height = 4, start_u = 1, end_u = 4 WHERE start_u = 3");
    for database in &both.databases {
        let mut transaction = database.begin().await.unwrap();
        let admin = "INSERT INTO users (id, login, name, email, password, root, created_at, updated_at) \
                     VALUES ('here', 'admin', 'First', 'first@example.com', 'x', 1, 1, 1)";
        transaction.run(sql(admin)).await.unwrap();
        let own = "INSERT INTO templates (id, name, template_type, height, depth, images, tag, created_at, \
                   updated_at) VALUES ('own', 'seeded', 'HwRack', 42, 2, '{}', 'rack', 1, 1)";
        transaction.run(sql(own)).await.unwrap();
        transaction.commit(1).await.unwrap();
        let report = run(&both, database, false).await;
        assert_eq!(report["kinds"]["users"]["merged"], 1, "{report}");
        assert_eq!(report["kinds"]["templates"]["merged"], 1);
        assert_eq!(report["kinds"]["devices"]["refused"], 1);
        let rack = database.one(sql("SELECT template_id FROM racks")).await.unwrap();
        assert_eq!(rack.text("template_id").unwrap(), "own");
        let user = database.one(sql("SELECT password FROM users WHERE login = 'admin'")).await;
        assert_eq!(user.unwrap().text("password").unwrap(), "x");
        // The same again: what was refused is refused, the rest is as it was.
        let again = run(&both, database, false).await;
        assert_eq!(again["kinds"]["devices"]["refused"], 1, "{again}");
        assert_eq!(again["kinds"]["devices"]["unchanged"], 2);
    }
}

#[tokio::test]
async fn other_databases_are_refused() {
    let both = Both::new().await;
    let from = || Location::parse(&both.spare).unwrap();
    let into = both.databases[0].location().clone();
    let refused = take_over(from(), into.clone(), false).await.unwrap_err().to_string();
    assert!(refused.contains("is no database of the existing service"), "{refused}");
    both.psql("CREATE TABLE schema_migrations (version VARCHAR)");
    let refused = take_over(from(), into.clone(), false).await.unwrap_err().to_string();
    assert!(refused.contains("has no schema"), "{refused}");
    both.psql("INSERT INTO schema_migrations VALUES ('20250101000000')");
    let refused = take_over(from(), into, false).await.unwrap_err().to_string();
    assert!(refused.contains("20250101000000"), "{refused}");
}

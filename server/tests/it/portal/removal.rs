//! Teams and users are removed in stages: marked at once, and gone when the cloud has removed them.

use super::compare::fill;
use super::site::Site;
use crate::cloud::Cloud;
use crate::context::eventually;
use crate::postgres::Postgres;
use serde_json::{Value, json};

/// A team and a user that have racks, and those that have none.
const BUSY_TEAM: &str = "/api/v1/teams/<busy>";
const IDLE_TEAM: &str = "/api/v1/teams/<idle>";
const BUSY_USER: &str = "/api/v1/users/<worker>";
const IDLE_USER: &str = "/api/v1/users/<idler>";

#[test]
fn teams_and_users_go_when_the_cloud_has_removed_them() {
    let server = Postgres::start();
    for database in [None, Some(server.database("removal"))] {
        let (folder, cloud) = (tempfile::tempdir().unwrap(), Cloud::start());
        let mut site = Site::start(folder.path(), database.as_deref(), None);
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        site.team(&words("busy project-1 account-1 0 0 as <busy>"));
        site.team(&words("idle project-2 account-2 0 0 as <idle>"));
        site.user(&words("worker Worker w@x.org as <worker> cloud-1"));
        site.user(&words("idler Idler i@x.org as <idler> cloud-2"));
        let [worker, busy] = ["<worker>", "<busy>"].map(|name| site.bound[name].clone());
        site.role(&[worker, busy.clone(), "admin".into(), "as".into(), "<role>".into()]);
        let rack = json!({ "rack": { "team_id": busy, "status": "ACTIVE", "order_id": "o" } });
        let made = site.ask("admin", "POST", "/api/v1/racks", &[], &rack.to_string());
        assert_eq!(made.status, 200, "{made:?}");

        let delete = |who: &str, path: &str| {
            let reply = site.ask(who, "DELETE", &fill(path, &site.bound), &[], "");
            (reply.status, serde_json::from_slice::<Value>(&reply.body).unwrap())
        };
        let in_use = |what: &str| {
            let says = format!("Cannot delete {what} as they have active racks");
            let title = "Unprocessable Content";
            (422, json!({ "errors": [{ "status": "422", "title": title, "description": says }] }))
        };
        let there = |path: &str| {
            let reply = site.ask("admin", "GET", path, &[], "");
            let list: Vec<Value> = serde_json::from_slice(&reply.body).unwrap();
            list.iter().map(|item| item["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        // Racks are told of first; then there has to be a cloud.
        assert_eq!(delete("admin", BUSY_TEAM), in_use("team"));
        assert_eq!(delete("admin", BUSY_USER), in_use("user"));
        for path in [IDLE_TEAM, IDLE_USER, &format!("{BUSY_TEAM}?recurse=true")] {
            assert_eq!(delete("admin", path), (422, json!({})), "{path}");
        }
        let url = format!("http://{}", cloud.address);
        let reach = json!({
            "admin_user_id": "a", "admin_project_id": "p", "admin_foreign_password": "secret",
            "internal_auth_url": "http://keystone", "user_handler_base_url": url,
            "cluster_builder_base_url": url,
        });
        let path = "/api/v2/cloud-configuration";
        assert_eq!(site.ask("admin", "POST", path, &[], &reach.to_string()).status, 201);
        assert_eq!(delete("admin", BUSY_TEAM), in_use("team"));
        assert_eq!(delete("admin", BUSY_USER), in_use("user"));
        for path in [BUSY_TEAM, IDLE_TEAM, BUSY_USER, IDLE_USER] {
            assert_eq!(delete("worker", path).0, 403, "{path}");
        }
        assert_eq!((there("/api/v1/teams").len(), there("/api/v1/users").len()), (2, 3));
        assert_eq!(cloud.called(), []);

        assert_eq!(delete("admin", IDLE_TEAM), (200, json!({})));
        assert_eq!(delete("admin", IDLE_USER), (200, json!({})));
        assert_eq!(site.ask("idler", "GET", "/api/v1/users/current", &[], "").status, 401);
        eventually("the idle to be gone", || {
            let left = (there("/api/v1/teams").len(), there("/api/v1/users").len());
            (left == (1, 2)).then_some(())
        });
        assert_eq!(delete("admin", &format!("{BUSY_USER}?recurse=true")), (200, json!({})));
        assert_eq!(delete("admin", &format!("{BUSY_TEAM}?recurse=true")), (200, json!({})));
        eventually("the busy to be gone", || {
            let left = [there("/api/v1/teams"), there("/api/v1/racks"), there("/api/v1/users")];
            (left == [vec![], vec![], vec!["System Administrator".to_owned()]]).then_some(())
        });
        let mut called: Vec<_> = cloud
            .called()
            .into_iter()
            .map(|(line, _, mut body)| {
                body.as_object_mut().unwrap().remove("cloud_env").unwrap();
                (line, body.to_string())
            })
            .collect();
        called.sort();
        let team = |n: u8| {
            let ids = json!({ "billing_acct_id": format!("account-{n}"), "project_id": format!("project-{n}") });
            ("DELETE /team".to_owned(), json!({ "team_info": ids }).to_string())
        };
        let user = |n: u8| {
            let id = json!({ "cloud_user_id": format!("cloud-{n}") });
            ("DELETE /user".to_owned(), json!({ "user_info": id }).to_string())
        };
        assert_eq!(called, [team(1), team(2), user(1), user(2)]);
    }
}

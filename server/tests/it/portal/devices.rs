//! Devices of the portal report as soon as they are there, and no longer than that.

use super::site::{SECRET, Site};
use crate::context::{ask, eventually, report};
use crate::postgres::Postgres;
use serde_json::json;
use std::process::Command;

#[test]
fn devices_report_from_their_creation_to_their_removal() {
    let server = Postgres::start();
    for database in [None, Some(server.database("reports"))] {
        let folder = tempfile::tempdir().unwrap();
        let mut site = Site::start(folder.path(), database.as_deref(), None);
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        site.team(&words("one p1 b1 0 0 as <one>"));
        site.team(&words("two p2 b2 0 0 as <two>"));
        site.user(&words("member Member m@x.org as <member>"));
        site.user(&words("stranger Stranger s@x.org as <stranger>"));
        let role = |site: &Site, user: &str, team: &str| {
            vec![site.bound[user].clone(), site.bound[team].clone(), "member".into(), "as".into()]
        };
        let mut one = role(&site, "<member>", "<one>");
        one.push("<r1>".to_owned());
        site.role(&one);
        let team = site.bound["<one>"].clone();
        let post = |site: &Site, path: &str, body: serde_json::Value| {
            let reply = site.ask("admin", "POST", path, &[], &body.to_string());
            assert_eq!(reply.status, 200, "{reply:?}");
            serde_json::from_slice::<serde_json::Value>(&reply.body).unwrap()["id"]
                .as_str()
                .unwrap()
                .to_owned()
        };
        let template =
            post(&site, "/api/v1/templates", json!({"template": {"name": "t", "height": 1}}));
        let rack = post(
            &site,
            "/api/v1/racks",
            json!({"rack": {"team_id": team, "status": "ACTIVE", "order_id": "o"}}),
        );
        let token = Command::new(crate::context::CONCERTIM)
            .args(["create-auth-token"])
            .env("JWT_SECRET", SECRET)
            .output()
            .unwrap();
        let bearer = format!("Bearer {}", String::from_utf8(token.stdout).unwrap().trim());
        let put = |site: &Site, device: &str| {
            let body = report(r#""name":"cpu","value":7"#);
            let headers = [("Authorization", bearer.as_str())];
            let path = format!("/mrd/{device}/metrics");
            ask(site.main, "PUT", &path, &headers, body.as_bytes()).status
        };
        let mut devices = Vec::new();
        for u in 1..=20 {
            let device = post(
                &site,
                "/api/v1/nodes",
                json!({"template_id": template, "device": {
                    "name": format!("d{u}"), "type": "Instance", "status": "ACTIVE",
                    "location": {"rack_id": rack, "start_u": u, "facing": "f"},
                    "details": {"type": "Device::ComputeDetails"},
                }}),
            );
            assert_eq!(put(&site, &device), 200, "at once");
            devices.push(device);
        }
        let values = |site: &Site, who: &str| {
            let reply = site.ask(who, "POST", "/api/v1/irv/metrics/cpu", &[], "{}");
            let body: serde_json::Value = serde_json::from_slice(&reply.body).ok()?;
            (reply.status == 200).then(|| body["values"]["devices"].as_array().unwrap().len())
        };
        eventually("a run", || values(&site, "admin").filter(|count| *count == 20));
        assert_eq!(values(&site, "member"), Some(20));
        assert_eq!(values(&site, "stranger"), Some(0));
        for (who, shown) in [("admin", 1), ("member", 1), ("stranger", 0)] {
            let reply = site.ask(who, "GET", "/api/v1/metrics/structure", &[], "");
            let body: serde_json::Value = serde_json::from_slice(&reply.body).unwrap();
            assert_eq!(body.as_array().unwrap().len(), shown, "{who}: {body}");
        }
        let history = format!("/api/v1/devices/{}/metrics/cpu?timeframe=hour", devices[0]);
        assert_eq!(site.ask("member", "GET", &history, &[], "").status, 200);
        assert_eq!(site.ask("stranger", "GET", &history, &[], "").status, 403);
        let one = format!("/api/v1/devices/{}", devices[0]);
        assert_eq!(site.ask("admin", "DELETE", &one, &[], "").status, 200);
        assert_eq!(put(&site, &devices[0]), 404, "no longer");
        let all = format!("/api/v1/racks/{rack}?recurse=true");
        assert_eq!(site.ask("admin", "DELETE", &all, &[], "").status, 200);
        for device in &devices {
            assert_eq!(put(&site, device), 404, "no longer");
        }
    }
}

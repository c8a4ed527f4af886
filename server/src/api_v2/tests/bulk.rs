//! Many changes in one transaction.

use super::super::testing::{Site, device};
use crate::database::testing::Both;
use serde_json::{Value, json};

#[tokio::test]
async fn all_changes_are_made_or_none() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database.clone()).await;
        let template = site.template("Box", 1).await;
        let rack = site.rack("one").await;
        let create: Vec<Value> =
            (1..=4).map(|u| device(&format!("d{u}"), &template, &rack, u)).collect();
        let line = "POST /api/v2/devices/bulk";
        let told = site.ask(line, json!({ "create": create })).await;
        assert_eq!(told.status, 200, "{}", told.json);
        let ids: Vec<String> = told.json["created"]
            .as_array()
            .unwrap()
            .iter()
            .map(|device| device["id"].as_str().unwrap().to_owned())
            .collect();

        // Each part is right but for some items.
        let told = site
            .ask(
                line,
                json!({
                    "delete": [{ "id": ids[0] }, { "id": "none" }],
                    "update": [
                        { "id": ids[1], "set": { "cost": "5" } },
                        { "id": ids[2], "set": { "name": "d2", "status": "NO" } },
                    ],
                    "create": [
                        device("new", &template, &rack, 1),
                        device("new", &template, &rack, 1),
                        { "name": "x" },
                    ],
                }),
            )
            .await;
        assert_eq!(told.status, 422);
        let faults = told.faults();
        for fault in [
            ("/delete/1", "not-found"),
            ("/update/1/set/name", "taken"),
            ("/create/1/location/start_u", "rule"),
            ("/create/2/template_id", "blank"),
        ] {
            assert!(faults.contains(&fault), "{fault:?} in {faults:?}");
        }
        assert!(!faults.iter().any(|(pointer, _)| pointer.starts_with("/create/0")), "{faults:?}");
        let told = site.ask("GET /api/v2/devices?sort=start_u", Value::Null).await;
        let names: Vec<&str> = told.json["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|device| device["name"].as_str().unwrap())
            .collect();
        assert_eq!(names, ["d1", "d2", "d3", "d4"]);
        assert!(told.json["items"].as_array().unwrap().iter().all(|d| d["cost"] == "0.00"));

        // A place becomes free for the next part.
        let told = site
            .ask(
                line,
                json!({
                    "delete": [{ "id": ids[0] }],
                    "update": [{ "id": ids[1], "set": { "location": { "start_u": 1 } } }],
                    "create": [device("new", &template, &rack, 2)],
                }),
            )
            .await;
        assert_eq!(told.status, 200, "{}", told.json);
        assert_eq!(told.json["deleted"], json!([ids[0]]));
        assert_eq!(told.json["updated"][0]["location"]["start_u"], 1);

        let racks = json!({
            "delete": [{ "id": rack, "recurse": true }],
            "create": [{ "team_id": "team", "name": "one", "status": "ACTIVE" }],
        });
        let told = site.ask("POST /api/v2/racks/bulk", racks).await;
        assert_eq!((told.status, &told.json["created"][0]["name"]), (200, &json!("one")));
        let told = site.ask("GET /api/v2/devices?count=true", Value::Null).await;
        assert_eq!(told.json["total"], 0);
    }
}

#[tokio::test]
async fn sizes_are_bounded_and_strangers_change_nothing() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database.clone()).await;
        let rack = site.rack("one").await;
        let many: Vec<Value> = (0..1_001).map(|n| json!({ "id": n.to_string() })).collect();
        for kind in ["racks", "devices"] {
            let line = format!("POST /api/v2/{kind}/bulk");
            let told = site.ask(&line, json!({ "delete": many })).await;
            assert_eq!((told.status, told.faults()), (422, vec![("", "too_long")]));
            let told = site.ask(&line, json!({ "delete": many[1..] })).await;
            assert_eq!((told.status, told.faults().len()), (404, 20));
            let told = site.ask(&line, json!({ "delete": [["x"]] })).await;
            assert_eq!(told.faults(), [("/delete/0", "wrong_type")]);
            assert_eq!(site.ask(&line, json!({})).await.status, 200);
        }
        let body = json!({ "update": [{ "id": rack, "set": { "cost": "1" } }] }).to_string();
        for actor in [&site.member, &site.stranger] {
            let told = site.asked.ask(Some(actor), "POST /api/v2/racks/bulk", &[], &body).await;
            assert_eq!((told.status, told.faults()), (403, vec![("/update/0", "forbidden")]));
        }
    }
}

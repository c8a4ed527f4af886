//! The rack view's JSON: its form, its order, who sees what, and what it costs.

use super::super::view::View;
use super::*;
use serde_json::{Value, json};
use std::collections::HashSet;

async fn racks(site: &Site, user: &str, only: Option<&[&str]>, typed: bool) -> Vec<Value> {
    let actor = actor(&site.database, user, Via::Session(user.into())).await;
    let only: Option<HashSet<String>> =
        only.map(|only| only.iter().map(|id| (*id).to_owned()).collect());
    let answer = site.live.racks(&actor, only.as_ref(), typed).await.unwrap();
    let answer: Value = serde_json::from_slice(&answer).unwrap();
    answer["Racks"]["Rack"].as_array().unwrap().clone()
}

/// Ids, each with the next.
fn order(racks: &[Value]) -> Vec<(&str, Option<&str>)> {
    let ids = racks.iter().map(|rack| (rack["id"].as_str().unwrap(), rack["nextRackId"].as_str()));
    ids.collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn racks_look_as_clients_know_them() {
    let (_both, sites) = sites(Settings::default()).await;
    for site in &sites {
        assert_eq!(racks(site, "root", None, false).await, Vec::<Value>::new());
        for (id, team, name) in
            [("r10", "a", "rack-10"), ("r1", "b", "rack-1"), ("r2", "a", "rack-2")]
        {
            site.rack(id, team, name).await;
        }
        site.device("d1", "r10", "a", 5).await;
        let template = json!({
            "id": "tr", "name": "rack", "rackable": "3", "images": { "rack_front_top": "top.png" },
            "height": "42", "depth": "2", "padding_left": "0", "padding_right": "0",
            "padding_top": "0", "padding_bottom": "0", "simple": "true",
        });
        let all = racks(site, "root", None, false).await;
        assert_eq!(order(&all), [("r2", Some("r10")), ("r10", Some("r1")), ("r1", None)]);
        let rack = json!({
            "owner": { "id": "a", "name": "Team a" }, "template": template, "id": "r2",
            "name": "rack-2", "uHeight": "42", "buildStatus": "ACTIVE", "cost": "$1,234.50",
            "teamRole": "superAdmin", "nextRackId": "r10",
        });
        assert_eq!(all[0], rack);
        // The order of fields is that of the existing service.
        let root = actor(&site.database, "root", Via::Session("root".into())).await;
        let text = site.live.racks(&root, None, false).await.unwrap();
        let text = String::from_utf8(text.to_vec()).unwrap();
        let begin = "{\"Racks\":{\"Rack\":[{\"owner\":{\"id\":\"a\",\"name\":\"Team a\"},\"template\":\
             {\"id\":\"tr\",\"name\":\"rack\",\"rackable\":\"3\",\"images\":{";
        assert!(text.starts_with(begin), "{text}");
        // One device is an object, two are an array.
        let chassis = json!({
            "template": {
                "id": "td", "name": "m1.small", "rackable": "1", "images": { "front": "f.png" },
                "height": "2", "rows": "1", "columns": "1", "depth": "2", "padding_left": "0",
                "padding_right": "0", "padding_top": "0", "padding_bottom": "0", "simple": "true",
            },
            "Slots": {
                "Machine": {
                    "id": "d1", "name": "d1", "buildStatus": "ACTIVE", "cost": "$0.00",
                    "type": "Instance",
                },
                "id": "d1", "col": "1", "row": "1",
            },
            "id": "chassis-d1", "name": "chassis-d1", "type": "RackChassis", "facing": "f",
            "rows": "1", "slots": "1", "cols": "1", "uStart": "5", "uEnd": "6",
        });
        assert_eq!(all[1]["Chassis"], chassis);
        site.device("d2", "r10", "a", 9).await;
        let two = racks(site, "ann", Some(&["r10", "r1"]), false).await;
        assert_eq!(two.len(), 1);
        assert_eq!(two[0]["Chassis"][0], chassis);
        assert_eq!(two[0]["Chassis"][1]["uEnd"], "10");
        assert_eq!((&two[0]["teamRole"], &two[0]["nextRackId"]), (&json!("admin"), &Value::Null));
        // The typed form, which is for everybody.
        let typed = racks(site, "cat", Some(&["r10"]), true).await;
        assert_eq!(typed[0]["cost"], "$1234.50");
        assert_eq!(typed[0]["uHeight"], 42);
        let owner = json!({
            "id": "a", "name": "Team a", "project_id": null, "billing_acct_id": null,
            "billing_period_start": null, "billing_period_end": null, "cost": "12.345",
            "credits": "100.0",
        });
        assert_eq!(typed[0]["owner"], owner);
        assert_eq!(typed[0]["Chassis"][1]["uStart"], 9);
        assert_eq!(typed[0]["Chassis"][0]["template"]["rows"], 1);
        assert_eq!(
            (&typed[0]["teamRole"], &typed[0]["nextRackId"]),
            (&json!("member"), &json!("r1"))
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_sees_its_teams_racks_and_what_is_next_among_them() {
    let (_both, sites) = sites(Settings::default()).await;
    for site in &sites {
        for (id, team, name) in
            [("1", "a", "x1"), ("2", "b", "x1"), ("3", "a", "x2"), ("4", "b", "y")]
        {
            site.rack(id, team, name).await;
        }
        for (user, expected) in [
            ("root", &[("1", Some("3")), ("3", Some("2")), ("2", Some("4")), ("4", None)][..]),
            ("cat", &[("1", Some("3")), ("3", Some("2")), ("2", Some("4")), ("4", None)]),
            ("ann", &[("1", Some("3")), ("3", None)]),
            ("bob", &[("2", Some("4")), ("4", None)]),
            ("dan", &[]),
        ] {
            assert_eq!(order(&racks(site, user, None, false).await), expected, "{user}");
            assert_eq!(order(&racks(site, user, None, true).await), expected, "{user}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_devices_take_three_statements() {
    let (_both, sites) = sites(Settings::default()).await;
    for site in &sites {
        let mut transaction = site.database.begin().await.unwrap();
        for rack in 0..250 {
            let id = format!("rack{rack}");
            insert_rack(&mut transaction, &id, if rack % 2 == 0 { "a" } else { "b" }, &id).await;
            let values: Vec<String> = (0..40)
                .map(|place| {
                    let d = format!("d{rack}-{place}");
                    format!(
                        "('{d}', '{d}', 'Instance', 'ACTIVE', 'td', '{id}', {place}, 1, 2, 'f', \
                         '{d}', '{d}', 'g', 'c', '{d}', 0, 0)"
                    )
                })
                .collect();
            let insert = format!(
                "INSERT INTO devices (id, name, type, status, template_id, rack_id, start_u, \
                 u_height, u_depth, facing, chassis_id, chassis_name, map_to_grid, map_to_cluster, \
                 map_to_host, created_at, updated_at) VALUES {}",
                values.join(", ")
            );
            transaction.run(sql(insert)).await.unwrap();
        }
        transaction.note(&By::server("test"), Change::new("create", "template", "x", "x"));
        transaction.commit(1).await.unwrap();
        let root = actor(&site.database, "root", Via::Session("root".into())).await;
        // A database of its own, of which the follower is no reader.
        let own = Arc::new(Database::open(site.database.location().clone()).await.unwrap());
        let view = View::new(Arc::clone(&own));
        let mut counted = 0;
        let mut cost = || {
            let before = std::mem::replace(&mut counted, own.statements());
            own.statements() - before
        };
        cost();
        let first = view.now().await.unwrap();
        assert_eq!(cost(), 3);
        let list = super::super::view::list(&first, &super::super::Viewer::new(root), None);
        assert!(list.len() > 5_000_000, "{}", list.len());
        assert!(Arc::ptr_eq(&first, &view.now().await.unwrap()));
        assert_eq!(cost(), 1);
        // After a change of a device: the log, the racks, and the devices of one rack.
        site.cost("d7-1", "rack7", "b", "5").await;
        let changed = view.now().await.unwrap();
        assert!(!Arc::ptr_eq(&first, &changed));
        assert_eq!(cost(), 3);
        // What has not changed is not made again.
        let same = first.racks().iter().zip(changed.racks());
        assert_eq!(same.filter(|(a, b)| !Arc::ptr_eq(a, b)).count(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn devices_are_listed_by_age_for_those_who_may_see_them() {
    let (_both, sites) = sites(Settings::default()).await;
    for site in &sites {
        let listed = async |user: &str| {
            let actor = actor(&site.database, user, Via::Session(user.into())).await;
            let devices = site.live.devices(&actor).await.unwrap();
            devices.iter().map(|device| device.id.clone()).collect::<Vec<_>>()
        };
        assert_eq!(listed("root").await, [""; 0]);
        site.rack("1", "b", "x1").await;
        site.rack("2", "a", "x2").await;
        for (id, rack, team, start_u) in
            [("d3", "1", "b", 1), ("d1", "2", "a", 1), ("d2", "1", "b", 5)]
        {
            site.device(id, rack, team, start_u).await;
        }
        assert_eq!(listed("root").await, ["d1", "d2", "d3"]);
        let younger = "UPDATE devices SET created_at = 7 WHERE id = 'd1'";
        site.change([younger], &[noted("update", "device", "d1", "2", "a")]).await;
        assert_eq!(listed("root").await, ["d2", "d3", "d1"]);
        assert_eq!(listed("ann").await, ["d1"]);
        assert_eq!(listed("bob").await, ["d2", "d3"]);
        assert_eq!(listed("dan").await, [""; 0]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_kept_is_what_is_there() {
    let (_both, sites) = sites(Settings::default()).await;
    for site in &sites {
        let same = async |what: &str| {
            let kept = racks(site, "root", None, false).await;
            let root = actor(&site.database, "root", Via::Session("root".into())).await;
            let fresh = View::new(Arc::clone(&site.database)).now().await.unwrap();
            let viewer = super::super::Viewer::new(root);
            let read = super::super::view::list(&fresh, &viewer, None);
            let read: Value = serde_json::from_slice(&read).unwrap();
            assert_eq!(json!(kept), read["Racks"]["Rack"], "{what}");
        };
        same("empty").await;
        site.rack("1", "a", "x1").await;
        site.rack("2", "b", "x2").await;
        same("racks").await;
        site.device("d1", "1", "a", 1).await;
        site.device("d2", "2", "b", 1).await;
        same("devices").await;
        site.cost("d1", "1", "a", "7.25").await;
        same("cost").await;
        let rename = "UPDATE teams SET name = 'zz' WHERE id = 'a'";
        let mut note = Change::new("update", "team", "a", "zz");
        note.team_id = Some("a".into());
        site.change([rename], &[note]).await;
        same("team").await;
        let template = "UPDATE templates SET name = 'new' WHERE id = 'td'";
        site.change([template], &[Change::new("update", "template", "td", "new")]).await;
        same("template").await;
        let gone = noted("delete", "device", "d1", "1", "a");
        site.change(["DELETE FROM devices WHERE id = 'd1'"], &[gone]).await;
        same("device gone").await;
        let gone = noted("delete", "rack", "1", "1", "a");
        site.change(["DELETE FROM racks WHERE id = '1'"], &[gone]).await;
        same("rack gone").await;
        // More changes than are looked at one by one, and a log that has been pruned.
        let notes = vec![noted("update", "device", "d2", "2", "b"); 600];
        site.change(["UPDATE devices SET cost = '9' WHERE id = 'd2'"], &notes).await;
        same("many").await;
        let notes = vec![noted("update", "device", "d2", "2", "b"); 3];
        site.change(["UPDATE devices SET cost = '10' WHERE id = 'd2'"], &notes).await;
        site.change(["DELETE FROM changes WHERE id < (SELECT MAX(id) FROM changes)"], &[]).await;
        same("pruned").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_site_as_columns_is_what_its_viewer_sees() {
    let (_both, sites) = sites(Settings::default()).await;
    for site in &sites {
        let snapshot = async |user: &str, only: Option<&[&str]>| -> Value {
            let actor = actor(&site.database, user, Via::Session(user.into())).await;
            let only = only.map(|only| only.iter().map(|id| (*id).to_owned()).collect());
            let json = site.live.snapshot(&actor, only.as_ref()).await.unwrap();
            serde_json::from_str(&json).unwrap()
        };
        let empty = snapshot("root", None).await;
        assert_eq!((&empty["change"], &empty["racks"]["id"]), (&json!(0), &json!([])));
        for (id, team, name) in
            [("r10", "a", "rack-10"), ("r1", "b", "rack-1"), ("r2", "a", "rack-2")]
        {
            site.rack(id, team, name).await;
        }
        site.device("d1", "r10", "a", 5).await;
        site.device("d2", "r1", "b", 1).await;
        let rack = json!({
            "id": "tr", "name": "rack", "template_type": "HwRack", "tag": null, "height": 42,
            "depth": 2, "images": { "rack_front_top": "top.png" },
        });
        let small = json!({
            "id": "td", "name": "m1.small", "template_type": "Device", "tag": null, "height": 2,
            "depth": 2, "images": { "front": "f.png" },
        });
        let whole = json!({
            "change": 5,
            "teams": [
                { "id": "a", "name": "Team a", "role": "root" },
                { "id": "b", "name": "Team b", "role": "root" },
            ],
            "templates": [&rack, &small],
            "racks": {
                "id": ["r2", "r10", "r1"], "name": ["rack-2", "rack-10", "rack-1"],
                "team": [0, 0, 1], "template": [0, 0, 0], "height": [42, 42, 42],
                "status": ["ACTIVE", "ACTIVE", "ACTIVE"],
                "cost": ["1234.50", "1234.50", "1234.50"],
            },
            "devices": {
                "id": ["d1", "d2"], "name": ["d1", "d2"], "rack": [1, 2], "template": [1, 1],
                "type": ["Instance", "Instance"], "start_u": [5, 1], "facing": ["f", "f"],
                "status": ["ACTIVE", "ACTIVE"], "cost": ["0.00", "0.00"],
            },
        });
        assert_eq!(snapshot("root", None).await, whole);
        // Others see their own racks, with places that are good in the same answer.
        let own = snapshot("bob", None).await;
        assert_eq!(own["teams"], json!([{ "id": "b", "name": "Team b", "role": "member" }]));
        assert_eq!((&own["racks"]["id"], &own["racks"]["team"]), (&json!(["r1"]), &json!([0])));
        assert_eq!((&own["devices"]["id"], &own["devices"]["rack"]), (&json!(["d2"]), &json!([0])));
        let one = snapshot("cat", Some(&["r10", "gone"])).await;
        assert_eq!(one["teams"], json!([{ "id": "a", "name": "Team a", "role": "member" }]));
        assert_eq!((&one["racks"]["id"], &one["devices"]["id"]), (&json!(["r10"]), &json!(["d1"])));
        assert_eq!(snapshot("bob", Some(&["r10"])).await["racks"]["id"], json!([]));
        assert_eq!(snapshot("dan", None).await["racks"]["id"], json!([]));
        assert_eq!(snapshot("ann", None).await["teams"][0]["role"], "admin");
        site.cost("d1", "r10", "a", "7.25").await;
        let later = snapshot("ann", None).await;
        assert_eq!((&later["change"], &later["devices"]["cost"]), (&json!(6), &json!(["7.25"])));
    }
}

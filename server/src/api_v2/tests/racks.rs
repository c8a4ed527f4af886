//! Racks, what stands in them, and templates.

use super::super::testing::{Site, device};
use crate::database::testing::{Both, sqlite};
use crate::database::{Columns, sql};
use serde_json::{Value, json};

#[tokio::test]
async fn a_rack_is_made_filled_changed_and_removed() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database.clone()).await;
        let template = site.template("Box", 2).await;
        let rack = site.rack("one").await;
        let at = format!("/api/v2/racks/{rack}");
        let told = site.ask(&format!("GET {at}"), Value::Null).await;
        assert_eq!((told.status, &told.json["name"]), (200, &json!("one")));
        assert_eq!(
            (&told.json["cost"], &told.json["actions"]),
            (&json!("0.00"), &json!(["destroy"]))
        );
        assert_eq!(told.json["created_at"], "2023-11-14T22:13:20Z");

        let one = site.ask("POST /api/v2/devices", device("d1", &template, &rack, 1)).await;
        let id = one.created();
        assert_eq!(one.headers["location"], format!("/api/v2/devices/{id}"));
        assert_eq!(one.json["location"]["end_u"], 2);
        let told = site.ask("POST /api/v2/devices", device("d1", &template, &rack, 2)).await;
        assert_eq!(told.status, 422);
        let taken = [("/location/start_u", "rule"), ("/name", "taken")];
        assert!(taken.iter().all(|fault| told.faults().contains(fault)), "{:?}", told.faults());

        let places = format!("GET {at}/places?template={template}");
        let told = site.ask(&places, Value::Null).await;
        assert_eq!(told.json["start_u"], json!([3, 4, 5, 6, 7, 8, 9]), "{}", told.json);
        let told = site.ask(&format!("{places}&device={id}"), Value::Null).await;
        assert_eq!(told.json["start_u"].as_array().unwrap().len(), 9);
        let told = site.ask(&format!("GET {at}/places"), Value::Null).await;
        assert_eq!((told.status, &told.json["errors"][0]["parameter"]), (400, &json!("template")));

        let moved = format!("POST /api/v2/devices/{id}/move");
        let told = site.ask(&moved, json!({ "start_u": 9 })).await;
        assert_eq!((told.status, &told.json["location"]["start_u"]), (200, &json!(9)));
        let told = site.ask(&moved, json!({ "start_u": 10, "facing": "x" })).await;
        let faults = [("/location/facing", "inclusion"), ("/location/start_u", "rule")];
        assert_eq!((told.status, told.faults()), (422, faults.to_vec()));

        let set = json!({ "details": { "ssh_key": "k" }, "metadata": { "a": [1] }, "cost": "1.5" });
        let told = site.ask(&format!("PATCH /api/v2/devices/{id}"), set).await;
        assert_eq!(told.json["details"]["ssh_key"], "k");
        assert_eq!(
            (&told.json["cost"], &told.json["metadata"]),
            (&json!("1.50"), &json!({"a": [1]}))
        );
        let wrong = json!({ "details": { "ssh_key": 3 } });
        let told = site.ask(&format!("PATCH /api/v2/devices/{id}"), wrong).await;
        assert_eq!(told.faults(), [("/details/ssh_key", "invalid")]);

        let told = site.ask(&format!("GET {at}/devices"), Value::Null).await;
        assert_eq!(told.json["items"][0]["id"], json!(id));
        for (filter, found) in [
            ("q=D1&type=Instance,Volume", 1),
            ("status=FAILED", 0),
            (&*format!("rack={rack}"), 1),
            (&*format!("template={template}&team=team"), 1),
            ("changed_since=2023-11-14T22:13:21Z", 0),
        ] {
            let told =
                site.ask(&format!("GET /api/v2/devices?count=true&{filter}"), Value::Null).await;
            assert_eq!(told.json["total"], found, "{filter}: {}", told.json);
        }

        let told = site.ask(&format!("DELETE {at}"), Value::Null).await;
        assert_eq!((told.status, &told.json["detail"]), (409, &json!("rack is not empty")));
        let told = site.root(&format!("DELETE /api/v2/templates/{template}"), Value::Null).await;
        assert_eq!(told.status, 409);
        let told = site.ask(&format!("DELETE {at}?recurse=true"), Value::Null).await;
        assert_eq!((told.status, told.json), (204, Value::Null));
        assert_eq!(site.ask(&format!("GET {at}"), Value::Null).await.status, 404);
        let told = site.root(&format!("DELETE /api/v2/templates/{template}"), Value::Null).await;
        assert_eq!(told.status, 204);
    }
}

#[tokio::test]
async fn statistics_add_up_what_devices_have() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database.clone()).await;
        let new = json!({
            "name": "Box", "height": 1, "vcpus": 2, "ram": 1_536, "disk": 20,
        });
        let boxed = site.root("POST /api/v2/templates", new).await.created();
        let bare = site.template("Bare", 1).await;
        let rack = site.rack("one").await;
        let volume = "SELECT id FROM templates WHERE tag = 'volume'";
        let volume = database.one(sql(volume)).await.unwrap().text("id").unwrap();
        let sized = |name: &str, start_u: i64, size: Value| {
            let mut new = device(name, &volume, &rack, start_u);
            new["type"] = json!("Volume");
            new["details"] = json!({ "size": size });
            new
        };
        for new in [
            device("a", &boxed, &rack, 1),
            device("b", &boxed, &rack, 2),
            device("c", &bare, &rack, 3),
            sized("d", 4, json!(100)),
            sized("e", 6, json!(null)),
            sized("f", 8, json!(-7)),
        ] {
            site.ask("POST /api/v2/devices", new).await.created();
        }
        let told = site.root("GET /api/v2/statistics", Value::Null).await.json;
        let has = |sum: &str| told[sum].clone();
        assert_eq!(
            [has("servers"), has("volumes"), has("vcpus"), has("ram"), has("disk_space")],
            [json!(3), json!(3), json!(4), json!(3.0), json!(140)],
        );
        let most = json!({ "details": { "size": i64::MAX } });
        let devices = "SELECT id FROM devices WHERE name IN ('d', 'e')";
        for row in database.all(sql(devices)).await.unwrap() {
            let line = format!("PATCH /api/v2/devices/{}", row.text("id").unwrap());
            assert_eq!(site.ask(&line, most.clone()).await.status, 200);
        }
        let told = site.root("GET /api/v2/statistics", Value::Null).await;
        assert_eq!((told.status, &told.json["disk_space"]), (200, &json!(i64::MAX)));
    }
}

#[tokio::test]
async fn who_has_read_an_older_state_changes_nothing() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database.clone()).await;
        let template = site.template("Box", 1).await;
        let rack = site.rack("one").await;
        let new = device("d1", &template, &rack, 1);
        let device = site.ask("POST /api/v2/devices", new).await.created();
        for (path, who) in [
            (format!("/api/v2/racks/{rack}"), &site.admin),
            (format!("/api/v2/devices/{device}"), &site.admin),
            (format!("/api/v2/templates/{template}"), &site.root),
            ("/api/v2/teams/team".to_owned(), &site.root),
            ("/api/v2/users/id-m".to_owned(), &site.root),
        ] {
            let asked = &site.asked;
            let seen = asked.ask(Some(who), &format!("GET {path}"), &[], "").await;
            let known = [("If-None-Match", seen.tag())];
            let again = asked.ask(Some(who), &format!("GET {path}"), &known, "").await;
            assert_eq!(again.status, 304, "{path}");
            let set = |name: &str, tag: String| {
                let (line, body) = (format!("PATCH {path}"), json!({ "name": name }).to_string());
                async move { asked.ask(Some(who), &line, &[("If-Match", &tag)], &body).await }
            };
            let first = set("first", seen.tag().to_owned()).await;
            assert_eq!((first.status, &first.json["name"]), (200, &json!("first")), "{path}");
            let late = set("late", seen.tag().to_owned()).await;
            assert_eq!(
                (late.status, &late.json["type"]),
                (412, &json!("urn:concertim:problem:stale")),
                "{path}"
            );
            assert_eq!(set("second", first.tag().to_owned()).await.status, 200, "{path}");
            assert_eq!(set("third", "*".to_owned()).await.status, 200, "{path}");
            let line = format!("DELETE {path}");
            let late = asked.ask(Some(who), &line, &[("If-Match", first.tag())], "").await;
            assert_eq!(late.status, 412, "{path}");
        }
    }
}

#[tokio::test]
async fn each_may_do_what_the_table_says() {
    let (database, _folder) = sqlite().await;
    let site = Site::new(database).await;
    let template = site.template("Box", 1).await;
    let rack = site.rack("one").await;
    let new = device("d1", &template, &rack, 1);
    let device = site.ask("POST /api/v2/devices", new.clone()).await.created();
    let one = |name: &str| json!({ "team_id": "team", "name": name, "status": "ACTIVE", "order_id": name });
    let (at, of) = (format!("/api/v2/racks/{rack}"), format!("/api/v2/devices/{device}"));
    let nothing = || Value::Null;
    for (line, body, statuses) in [
        (format!("GET {at}"), nothing(), [200, 200, 200, 403, 401]),
        (format!("GET {at}/devices"), nothing(), [200, 200, 200, 403, 401]),
        (format!("PATCH {at}"), json!({ "cost": "1" }), [200, 200, 403, 403, 401]),
        ("POST /api/v2/racks".into(), one("x"), [201, 422, 403, 403, 401]),
        (format!("GET {of}"), nothing(), [200, 200, 200, 403, 401]),
        (format!("PATCH {of}"), json!({ "cost": "1" }), [200, 200, 403, 403, 401]),
        (format!("POST {of}/move"), json!({ "start_u": 3 }), [200, 200, 403, 403, 401]),
        ("POST /api/v2/devices".into(), new, [422, 422, 403, 403, 401]),
        (
            "POST /api/v2/racks/bulk".into(),
            json!({ "delete": [{ "id": rack }] }),
            [409, 409, 403, 403, 401],
        ),
        ("GET /api/v2/templates".into(), nothing(), [200, 200, 200, 200, 401]),
        ("POST /api/v2/templates".into(), json!({}), [422, 403, 403, 403, 401]),
        ("GET /api/v2/data-source-map".into(), nothing(), [200, 403, 403, 403, 401]),
        ("GET /api/v2/statistics".into(), nothing(), [200, 403, 403, 403, 401]),
        ("GET /api/v2/settings".into(), nothing(), [200, 403, 403, 403, 401]),
        ("GET /api/v2/teams/team".into(), nothing(), [200, 200, 200, 403, 401]),
        ("POST /api/v2/teams".into(), json!({}), [422, 403, 403, 403, 401]),
        ("GET /api/v2/users/id-s".into(), nothing(), [200, 403, 403, 200, 401]),
        ("POST /api/v2/users".into(), json!({}), [422, 403, 403, 403, 401]),
        ("DELETE /api/v2/users/id-r".into(), nothing(), [403, 403, 403, 403, 401]),
        (
            "PATCH /api/v2/team-roles/role-m".into(),
            json!({"role": "member"}),
            [200, 200, 403, 403, 401],
        ),
        (format!("DELETE {of}"), nothing(), [204, 404, 403, 403, 401]),
    ] {
        let actors = [&site.root, &site.admin, &site.member, &site.stranger].map(Some);
        let body = if body.is_null() { String::new() } else { body.to_string() };
        for (actor, status) in actors.into_iter().chain([None]).zip(statuses) {
            let told = site.asked.ask(actor, &line, &[], &body).await;
            assert_eq!(told.status, status, "{line} as {actor:?}: {}", told.json);
        }
    }
    for (path, totals) in [
        ("racks", [2, 2, 2, 0]),
        ("teams", [1, 1, 1, 0]),
        ("users", [4, 1, 1, 1]),
        ("team-roles", [2, 2, 0, 0]),
    ] {
        let actors = [&site.root, &site.admin, &site.member, &site.stranger];
        for (actor, total) in actors.into_iter().zip(totals) {
            let line = format!("GET /api/v2/{path}?count=true");
            let told = site.asked.ask(Some(actor), &line, &[], "").await;
            assert_eq!(told.json["total"], total, "{line} as {actor:?}");
        }
    }
}

#[tokio::test]
async fn every_list_is_one_statement() {
    let (database, _folder) = sqlite().await;
    let site = Site::new(database.clone()).await;
    let template = site.template("Box", 1).await;
    let rack = site.rack("one").await;
    for u in 1..=5 {
        site.ask("POST /api/v2/devices", device(&format!("d{u}"), &template, &rack, u))
            .await
            .created();
    }
    for path in
        ["racks", "devices", "templates", "teams", "team-roles", "users", "presets", "changes"]
    {
        let before = database.statements();
        let told = site.root(&format!("GET /api/v2/{path}?limit=2"), Value::Null).await;
        assert_eq!((told.status, database.statements() - before), (200, 1), "{path}");
        let before = database.statements();
        site.root(&format!("GET /api/v2/{path}?count=true&q=a"), Value::Null).await;
        assert_eq!(database.statements() - before, 2, "{path}");
    }
    let before = database.statements();
    let line = format!("PATCH /api/v2/devices/{}", {
        let told = site.ask("GET /api/v2/devices?limit=1", Value::Null).await;
        told.json["items"][0]["id"].as_str().unwrap().to_owned()
    });
    assert_eq!(site.ask(&line, json!({ "cost": "2.00" })).await.status, 200);
    // The list, and of the change: the device, the change, the log's counter, the log.
    assert_eq!(database.statements() - before, 1 + 4);
}

#[tokio::test]
async fn decimals_sort_as_numbers_and_cursors_hold_them() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database.clone()).await;
        for (name, cost) in [("a", "9.5"), ("b", "10"), ("c", "-1"), ("d", "9.50"), ("e", "100")] {
            let rack = site.rack(name).await;
            let set = json!({ "cost": cost.trim_start_matches('-') });
            site.ask(&format!("PATCH /api/v2/racks/{rack}"), set).await;
        }
        let mut names = Vec::new();
        let mut next = "GET /api/v2/racks?sort=-cost,name&limit=1".to_owned();
        loop {
            let told = site.ask(&next, Value::Null).await;
            names.push(told.json["items"][0]["name"].as_str().unwrap().to_owned());
            let Some(cursor) = told.json["next"].as_str() else { break };
            next = format!("GET /api/v2/racks?sort=-cost,name&limit=1&cursor={cursor}");
        }
        assert_eq!(names, ["e", "b", "a", "d", "c"]);
    }
}

#[tokio::test]
async fn the_site_as_columns_has_a_tag_and_takes_ids_of_racks() {
    let (database, _folder) = sqlite().await;
    let site = Site::new(database).await;
    let rack = site.rack("one").await;
    site.rack("two").await;
    let told = site.ask("GET /api/v2/view", Value::Null).await;
    assert_eq!((told.status, &told.json["racks"]["name"]), (200, &json!(["one", "two"])));
    let tag = [("if-none-match", told.tag())];
    let again = site.asked.ask(Some(&site.admin), "GET /api/v2/view", &tag, "").await;
    assert_eq!(again.status, 304);
    let one = site.ask(&format!("GET /api/v2/view?racks={rack}"), Value::Null).await;
    assert_eq!((one.status, &one.json["racks"]["id"]), (200, &json!([rack])));
    let many: Vec<_> = (0..1_001).map(|n| n.to_string()).collect();
    for wrong in [format!("racks={}", many.join(",")), "rack=x".to_owned()] {
        assert_eq!(site.ask(&format!("GET /api/v2/view?{wrong}"), Value::Null).await.status, 400);
    }
    let none = site.asked.ask(Some(&site.stranger), "GET /api/v2/view", &[], "").await;
    assert_eq!((none.status, &none.json["racks"]["id"]), (200, &json!([])));
}

#[tokio::test]
async fn a_rack_is_drawn_for_who_may_see_it() {
    let (database, _folder) = sqlite().await;
    let site = Site::new(database).await;
    let (template, rack) = (site.template("Box", 2).await, site.rack("one").await);
    site.ask("POST /api/v2/devices", device("d1", &template, &rack, 1)).await.created();
    let line = |more: &str| format!("GET /api/v2/racks/{rack}.svg{more}");
    let (head, svg) = site.asked.text(&site.member, &line(""), &[]).await;
    assert_eq!(
        (head.status.as_u16(), &head.headers["content-type"]),
        (200, &"image/svg+xml".parse().unwrap())
    );
    let count = |svg: &str, what: &str| svg.matches(what).count();
    assert_eq!((count(&svg, ">d1</text>"), count(&svg, "href=\"#server-2-front\"")), (1, 1));
    assert_eq!(count(&svg, "href=\"#unit-front\""), 10);
    let tag = [("if-none-match", head.headers["etag"].to_str().unwrap())];
    let (again, _) = site.asked.text(&site.member, &line(""), &tag).await;
    assert_eq!(again.status.as_u16(), 304);
    let (_, both) =
        site.asked.text(&site.member, &line("?face=both&theme=dark&metric=load"), &[]).await;
    assert_eq!((count(&both, ">d1</text>"), count(&both, ">Rear</text>")), (2, 1));
    assert!(both.contains("<title>one: load</title>") && both.contains("#0e1217"));
    for (who, line, status) in [
        (&site.stranger, line(""), 403),
        (&site.member, line("?face=side"), 400),
        (&site.member, line("?theme=pink"), 400),
        (&site.member, line("?x=1"), 400),
        (&site.member, "GET /api/v2/racks/none.svg".to_owned(), 404),
    ] {
        let (head, _) = site.asked.text(who, &line, &[]).await;
        assert_eq!(head.status.as_u16(), status, "{line}");
    }
}

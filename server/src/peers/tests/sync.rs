//! Calls that a person waits for.

use super::*;
use billing::Item;
use key_pairs::NewKeyPair;
use usage::Asset;

fn user_env(login: &str, cloud_id: &str, project: &str) -> Value {
    json!({
        "auth_url": "http://keystone/v3",
        "user_id": cloud_id,
        "password": format!("secret-{login}"),
        "project_id": project,
    })
}

async fn with_admin(site: &Site) -> (Team, User, Actor) {
    let team = site.team("a", Some("p1"), Some("b1")).await;
    let user = site.user("jo", Some("c1")).await;
    let actor = site.role(&team, &user, Role::Admin).await;
    (team, user, actor)
}

#[tokio::test]
async fn roles_change_when_the_cloud_agrees() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::on(Arc::clone(database)).await;
        let (team, _, actor) = with_admin(&site).await;
        let other = site.user("bo", Some("c2")).await;
        let new = NewTeamRole {
            user_id: other.id.clone(),
            team_id: team.id.clone(),
            role: "member".into(),
        };
        let cloud = &*site.cloud;
        let count = async || users::find(database, &other.id).await.unwrap().unwrap().roles.len();
        site.peer.then(Answer::Json(500, json!({ "message": "keystone is away" })));
        let refused = team_roles::create(cloud, &actor, new.clone(), 9).await.unwrap_err();
        assert!(matches!(&refused, Refusal::Peer(why) if why == "keystone is away"), "{refused:?}");
        assert_eq!(count().await, 0);
        site.asked();
        let role = team_roles::create(cloud, &actor, new.clone(), 9).await.unwrap();
        let told = json!({ "role": "member", "project_id": "p1", "user_id": "c2" });
        let body = |told: Value| json!({ "cloud_env": admin_env(&site), "team_role": told });
        assert_eq!(site.asked_once(), ("POST /team_role".into(), body(told.clone())));
        assert_eq!(count().await, 1);
        // Our own rules come first: no call.
        assert!(team_roles::create(cloud, &actor, new, 9).await.is_err());
        assert_eq!(site.asked().len(), 0);

        let to = json!({
            "current_role": "member", "new_role": "admin", "project_id": "p1", "user_id": "c2",
        });
        site.peer.then(Answer::Close);
        assert!(team_roles::update(cloud, &actor, &role.id, "admin", 9).await.is_err());
        site.asked();
        assert_eq!(team_role::find(database, &role.id).await.unwrap().unwrap().role, Role::Member);
        let changed = team_roles::update(cloud, &actor, &role.id, "admin", 9).await.unwrap();
        assert_eq!(changed.role, Role::Admin);
        assert_eq!(site.asked_once(), ("PATCH /team_role".into(), body(to)));
        // The same again is no change, and no call.
        team_roles::update(cloud, &actor, &role.id, "admin", 9).await.unwrap();
        assert_eq!(site.asked().len(), 0);

        site.peer.then(Answer::Text(502, "<html>".into()));
        let refused = team_roles::delete(cloud, &actor, &role.id, 9).await.unwrap_err();
        let why = "the server responded with status 502";
        assert!(matches!(&refused, Refusal::Peer(text) if text == why), "{refused:?}");
        site.asked();
        team_roles::delete(cloud, &actor, &role.id, 9).await.unwrap();
        let told = json!({ "role": "admin", "project_id": "p1", "user_id": "c2" });
        assert_eq!(site.asked_once(), ("DELETE /team_role".into(), body(told)));
        assert_eq!(count().await, 0);
    }
}

#[tokio::test]
async fn roles_need_both_in_the_cloud_where_there_is_one() {
    let site = Site::new().await;
    let (team, _, actor) = with_admin(&site).await;
    let other = site.user("bo", None).await;
    let new = NewTeamRole { user_id: other.id, team_id: team.id, role: "member".into() };
    let refused = team_roles::create(&site.cloud, &actor, new.clone(), 9).await.unwrap_err();
    assert!(matches!(refused, Refusal::Conflict(_)), "{refused:?}");
    assert_eq!(site.asked().len(), 0);
    let mut transaction = site.cloud.database.begin().await.unwrap();
    transaction.run(sql("DELETE FROM cloud_configuration")).await.unwrap();
    transaction.commit(1).await.unwrap();
    team_roles::create(&site.cloud, &actor, new, 9).await.unwrap();
    assert_eq!(site.asked().len(), 0);
}

/// A rack `r` of the team with devices `Instance`, `Volume`, `Network`, all with ids in the cloud, and
/// `lost`, which has none.
async fn racks(site: &Site, team: &Team) {
    let mut transaction = site.cloud.database.begin().await.unwrap();
    let template = "INSERT INTO templates (id, name, template_type, height, depth, images, \
        created_at, updated_at) VALUES ('t', 't', 'Device', 1, 2, '{}', 1, 1)";
    transaction.run(sql(template)).await.unwrap();
    let rack = "INSERT INTO racks (id, name, team_id, template_id, u_height, status, order_id, \
        stack_id, created_at, updated_at) VALUES ('r', 'r', $1, 't', 42, 'ACTIVE', 'o', 'st 1', 1, 1)";
    transaction.run(sql(rack).text(&*team.id)).await.unwrap();
    for (u, (kind, status, metadata)) in [
        ("Instance", "ACTIVE", r#"{"openstack_instance_id":"i/1"}"#),
        ("Volume", "AVAILABLE", r#"{"openstack_instance_id":"v1"}"#),
        ("Network", "FAILED", r#"{"openstack_instance_id":"n1"}"#),
        ("lost", "STOPPED", "{}"),
    ]
    .into_iter()
    .enumerate()
    {
        let device = "INSERT INTO devices (id, name, type, status, metadata, template_id, rack_id, \
            start_u, u_height, u_depth, facing, chassis_id, chassis_name, map_to_grid, \
            map_to_cluster, map_to_host, created_at, updated_at) VALUES \
            ($1, $1, $2, $3, $4, 't', 'r', $5, 1, 2, 'f', $1, $1, 'g', 'c', $1, 1, 1)";
        let device = sql(device).text(kind).text(if kind == "lost" { "Instance" } else { kind });
        let device = device.text(status).text(metadata).whole(i64::try_from(u).unwrap() + 1);
        transaction.run(device).await.unwrap();
    }
    transaction.commit(1).await.unwrap();
}

#[tokio::test]
async fn status_changes_are_asked_for_as_who_asks() {
    let site = Site::new().await;
    let (team, _, actor) = with_admin(&site).await;
    racks(&site, &team).await;
    let cloud = &*site.cloud;
    for (actor, env) in [(&actor, user_env("jo", "c1", "p1")), (&root(), admin_env(&site))] {
        for (id, action, path) in [
            ("r", "destroy", "racks/st%201"),
            ("Instance", "off", "instances/i%2F1"),
            ("Instance", "suspend", "instances/i%2F1"),
            ("Volume", "destroy", "volumes/v1"),
            ("Network", "destroy", "networks/n1"),
        ] {
            match id {
                "r" => status_change::of_rack(cloud, actor, id, action).await.unwrap(),
                _ => status_change::of_device(cloud, actor, id, action).await.unwrap(),
            }
            let body = json!({ "cloud_env": env, "action": action });
            assert_eq!(site.asked_once(), (format!("POST /update_status/{path}"), body));
        }
    }
    // What is refused is refused without a call.
    let refused = status_change::of_rack(cloud, &actor, "r", "off").await.unwrap_err();
    let why = "cannot perform action 'off' on this rack";
    assert!(matches!(&refused, Refusal::Conflict(text) if text == why), "{refused:?}");
    for (id, action) in [("Instance", "on"), ("Volume", "off"), ("lost", "on"), ("Instance", "")] {
        let refused = status_change::of_device(cloud, &actor, id, action).await;
        assert!(matches!(refused, Err(Refusal::Conflict(_))), "{id} {action} {refused:?}");
    }
    let member = Actor { roles: vec![(team.id.clone(), Role::Member)], ..actor.clone() };
    let refused = status_change::of_rack(cloud, &member, "r", "destroy").await;
    assert!(matches!(refused, Err(Refusal::Forbidden(None))), "{refused:?}");
    let refused = status_change::of_device(cloud, &actor, "none", "off").await;
    assert!(matches!(refused, Err(Refusal::NotFound)), "{refused:?}");
    assert_eq!(site.asked().len(), 0);
    site.peer.then(Answer::Json(400, json!({ "message": "it is locked" })));
    let refused = status_change::of_rack(cloud, &actor, "r", "destroy").await;
    assert!(matches!(refused, Err(Refusal::Peer(why)) if why == "it is locked"));
    let mut transaction = cloud.database.begin().await.unwrap();
    transaction.run(sql("DELETE FROM cloud_configuration")).await.unwrap();
    transaction.commit(1).await.unwrap();
    let refused = status_change::of_rack(cloud, &actor, "r", "destroy").await;
    let why = "No cloud configuration has been set. Please contact an admin";
    assert!(matches!(refused, Err(Refusal::Forbidden(Some(text))) if text == why));
}

#[tokio::test]
async fn key_pairs_are_the_actors_own() {
    let site = Site::new().await;
    let (_, _, actor) = with_admin(&site).await;
    let cloud = &*site.cloud;
    let env = user_env("jo", "c1", "p1");
    site.peer.gives(json!({ "key_pairs": [
        { "name": "k", "fingerprint": "aa:bb", "type": "ssh" }, { "name": "l" }, { "no": "name" },
    ] }));
    let listed = key_pairs::list(cloud, &actor).await.unwrap();
    assert_eq!(site.asked_once(), ("GET /key_pairs".into(), json!({ "cloud_env": env })));
    let names: Vec<_> = listed.iter().map(|pair| &*pair.name).collect();
    assert_eq!((names, listed[0].fingerprint.as_deref()), (vec!["k", "l"], Some("aa:bb")));

    let new = |name: &str, public: Option<&str>| NewKeyPair {
        name: name.into(),
        key_type: None,
        public_key: public.map(str::to_owned),
    };
    site.peer.gives(json!({ "key_pair": { "private_key": "PRIVATE", "fingerprint": "cc" } }));
    let made = key_pairs::create(cloud, &actor, new("k", None)).await.unwrap();
    let told = json!({ "name": "k", "key_type": "ssh", "public_key": null });
    let body = json!({ "cloud_env": env, "key_pair": told });
    assert_eq!(site.asked_once(), ("POST /key_pairs".into(), body));
    assert_eq!(made.private_key.as_deref(), Some("PRIVATE"));
    assert!(!format!("{made:?}").contains("PRIVATE"));
    let log = cloud.database.all(crate::database::Changed::after(0, 1_000)).await.unwrap();
    assert!(log.iter().all(|row| !row.text("detail").unwrap().contains("PRIVATE")));
    let made = key_pairs::create(cloud, &actor, new("k", Some(" ssh-rsa A\n"))).await.unwrap();
    assert_eq!(site.asked_once().1["key_pair"]["public_key"], "ssh-rsa A");
    assert_eq!(made.private_key, None);

    key_pairs::delete(cloud, &actor, "k/1").await.unwrap();
    let body = json!({ "cloud_env": env, "keypair_name": "k/1" });
    assert_eq!(site.asked_once(), ("DELETE /key_pairs".into(), body));

    for (name, key_type) in [("", "ssh"), (&*"x".repeat(256), "ssh"), ("k", "dsa")] {
        let new = NewKeyPair { key_type: Some(key_type.into()), ..new(name, None) };
        let refused = key_pairs::create(cloud, &actor, new).await;
        assert!(matches!(refused, Err(Refusal::Invalid(_))), "{name} {key_type}");
    }
    // Without a project there is nobody to ask as.
    let refused = key_pairs::list(cloud, &root()).await;
    assert!(matches!(refused, Err(Refusal::Conflict(_))), "{refused:?}");
    assert_eq!(site.asked().len(), 0);
}

#[tokio::test]
async fn invoices_are_read_in_both_spellings() {
    let site = Site::new().await;
    let (team, _, actor) = with_admin(&site).await;
    let cloud = &*site.cloud;
    site.peer.gives(json!({ "total_invoices": 31, "invoices": [
        { "invoice_id": "i1", "invoice_number": 7, "amount": 12.5, "balance": "0", "items": {
            "x": { "type": "COST", "amount": 12.5, "currency": "EUR", "start_date": "2024-05-01",
                   "openstack_stack_id": "st-1" },
            "y": { "type": "tax", "amount": 1 },
        } },
        { "invoiceId": "i2", "invoiceDate": "2024-05-31", "creditAdj": -3, "items": {
            "x": { "type": "credits", "endDate": "2024-05-31", "openstackStackName": "s" },
        } },
    ] }));
    let listed = billing::list(cloud, &actor, &team.id, 20, 10).await.unwrap();
    let told = json!({ "billing_acct_id": "b1", "offset": 20, "limit": 10 });
    let line = "POST /list_paginated_invoices".to_owned();
    assert_eq!(site.asked_once(), (line, json!({ "invoices": told })));
    assert_eq!(listed.total, 31);
    let [one, two] = &listed.invoices[..] else { panic!("{listed:?}") };
    assert_eq!(one.invoice_number.as_deref(), Some("7"));
    assert_eq!((one.amount, one.balance), (Some("12.5".parse().unwrap()), Some(0.into())));
    let [Item { kind: "cost", openstack_stack_id: Some(stack), .. }] = &one.items[..] else {
        panic!("{one:?}")
    };
    assert_eq!(stack, "st-1");
    assert_eq!((two.invoice_id.as_deref(), two.credit_adj), (Some("i2"), Some((-3).into())));
    assert_eq!(two.items[0].end_date.as_deref(), Some("2024-05-31"));
    assert_eq!(two.items[0].openstack_stack_name.as_deref(), Some("s"));

    site.peer.gives(json!({ "invoice": { "invoice_id": "i1" } }));
    let found = billing::find(cloud, &actor, &team.id, "i1").await.unwrap();
    let told = json!({ "invoice": { "billing_acct_id": "b1", "invoice_id": "i1" } });
    assert_eq!(site.asked_once(), ("POST /get_account_invoice".into(), told));
    assert_eq!(found.invoice_id.as_deref(), Some("i1"));
    site.peer.then(Answer::Json(404, json!({ "message": "none" })));
    let refused = billing::find(cloud, &actor, &team.id, "i9").await;
    assert!(matches!(refused, Err(Refusal::NotFound)), "{refused:?}");
    site.asked();

    let today = "2024-05-07".parse().unwrap();
    site.peer.gives(json!({ "draft_invoice": { "amount": 3 } }));
    let draft = billing::draft(cloud, &actor, &team.id, today).await.unwrap().unwrap();
    let told = json!({ "invoice": { "billing_acct_id": "b1", "target_date": "2024-05-07" } });
    assert_eq!(site.asked_once(), ("POST /get_draft_invoice".into(), told));
    assert_eq!(draft.amount, Some(3.into()));
    site.peer.then(Answer::Text(204, String::new()));
    assert_eq!(billing::draft(cloud, &actor, &team.id, today).await.unwrap(), None);
    site.peer.gives(json!({}));
    assert!(matches!(
        billing::draft(cloud, &actor, &team.id, today).await,
        Err(Refusal::Peer(why)) if why.contains("draft_invoice")
    ));
    site.asked();

    let poor = site.team("poor", Some("p2"), None).await;
    for (actor, team) in [(&root(), &poor.id), (&actor, &poor.id)] {
        assert!(billing::list(cloud, actor, team, 0, 20).await.is_err());
    }
    assert_eq!(site.asked().len(), 0);
}

#[tokio::test]
async fn credits_are_given_once_and_doubt_is_told() {
    let site = Site::new().await;
    let (team, _, actor) = with_admin(&site).await;
    let cloud = &*site.cloud;
    billing::deposit(cloud, &root(), &team.id, "10.50".parse().unwrap()).await.unwrap();
    let told = json!({ "credits": { "billing_acct_id": "b1", "amount": "10.5" } });
    assert_eq!(site.asked_once(), ("POST /credits".into(), told));
    for amount in ["0", "-1"] {
        let refused = billing::deposit(cloud, &root(), &team.id, amount.parse().unwrap()).await;
        assert!(matches!(refused, Err(Refusal::Invalid(_))), "{amount}");
    }
    let refused = billing::deposit(cloud, &actor, &team.id, 1.into()).await;
    assert!(matches!(refused, Err(Refusal::Forbidden(_))));
    let poor = site.team("poor", Some("p2"), None).await;
    let refused = billing::deposit(cloud, &root(), &poor.id, 1.into()).await;
    assert!(matches!(refused, Err(Refusal::Conflict(_))));
    assert_eq!(site.asked().len(), 0);
    site.peer.then(Answer::Close);
    let refused = billing::deposit(cloud, &root(), &team.id, 1.into()).await;
    assert!(matches!(refused, Err(Refusal::Peer(why)) if why.contains("may have been given")));
}

#[tokio::test]
async fn limits_and_totals_are_told_by_name() {
    let site = Site::new().await;
    let (team, _, actor) = with_admin(&site).await;
    let cloud = &*site.cloud;
    let limits = json!({ "limits": {
        "maxTotalCores": 20, "totalCoresUsed": 3, "maxTotalRAMSize": -1, "totalRAMUsed": 512,
    } });
    let in_team = json!({
        "auth_url": "http://keystone/v3", "user_id": "admin-1", "password": "admin-secret",
        "project_id": "p1",
    });
    for (actor, env) in [(&actor, user_env("jo", "c1", "p1")), (&root(), in_team)] {
        site.peer.gives(limits.clone());
        let limits = usage::limits(cloud, actor, &team.id).await.unwrap();
        assert_eq!(site.asked_once(), ("GET /team/limits".into(), json!({ "cloud_env": env })));
        let told: Vec<_> = limits.iter().map(|l| (l.name, l.most, l.used)).collect();
        assert_eq!(told[..2], [("vcpus", Some(20), Some(3)), ("ram", None, Some(512))]);
        assert_eq!(told[2], ("instances", None, None));
    }
    site.peer.gives(json!({ "stats": { "used_vcpus": 3, "total_ram": 1.5 } }));
    let totals = usage::statistics(cloud).await.unwrap();
    assert_eq!(site.asked_once(), ("GET /statistics".into(), Value::Null));
    assert_eq!((totals[0], totals[5]), (("used_vcpus", Some(3.0)), ("total_ram", Some(1.5))));
    site.peer.gives(json!({ "stats": 3 }));
    assert!(matches!(usage::statistics(cloud).await, Err(Refusal::Peer(_))));
}

#[tokio::test]
async fn assets_are_asked_for_as_the_builder_wants() {
    let site = Site::new().await;
    let (team, _, actor) = with_admin(&site).await;
    site.peer.gives(json!({
        "flavors": [{ "id": "1", "name": "small" }, { "id": "2" }, {}], "other": 3,
    }));
    let assets = usage::assets(&site.cloud, &actor, &team.id).await.unwrap();
    let line = "GET /cloud_assets/?auth_url=http%3A%2F%2Fkeystone%2Fv3&user_id=c1\
                &password=secret-jo&project_id=p1";
    assert_eq!(site.asked_once(), (line.to_owned(), Value::Null));
    let asset = |id: &str, name: &str| Asset { id: id.into(), name: name.into() };
    assert_eq!(assets, [("flavors".to_owned(), vec![asset("1", "small"), asset("2", "2")])]);
    // What goes wrong does not show the URL.
    for answer in [
        Answer::Close,
        Answer::Redirect(302, "http://elsewhere/?password=secret-jo".into()),
        Answer::Text(500, "secret-jo".into()),
    ] {
        site.peer.then(answer);
        let refused = usage::assets(&site.cloud, &actor, &team.id).await.unwrap_err();
        let Refusal::Peer(why) = refused else { panic!("{refused:?}") };
        assert!(!why.contains("secret"), "{why}");
    }
}

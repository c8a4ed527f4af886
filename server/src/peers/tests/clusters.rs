//! Kinds of clusters and their fields, and launching.

use super::*;
use crate::rules::Invalid;

fn kind(id: &str, modified: &str) -> Value {
    json!({
        "id": id,
        "title": format!("Cluster {id}"),
        "description": "some nodes",
        "parameters": {
            "zeta": { "type": "string", "label": "Z", "constraints": [
                { "length": { "min": 2, "max": 4 }, "description": "two to four, please" },
            ] },
            "alpha": { "type": "number", "default": 3, "constraints": [
                { "range": { "min": 1, "max": 10 } },
            ] },
        },
        "parameter_groups": [{ "label": "More", "optional": true, "parameters": ["zeta"] }],
        "last_modified": modified,
        "order": 2,
        "logo_url": "https://example.com/logo.svg",
        "instructions": [{ "id": "use", "title": "Use", "text": "# Use it" }],
    })
}

async fn fetch(site: &Site, again: bool) -> Listed {
    // As if the list was old.
    *site.cloud.catalogue.fetched.lock() = None;
    Catalogue::list(&site.cloud, again).await.unwrap()
}

fn ids(listed: &Listed) -> Vec<&str> {
    listed.types.iter().map(|kind| &*kind.foreign_id).collect()
}

#[tokio::test]
async fn the_mirror_follows_the_builder() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::on(Arc::clone(database)).await;
        let older = "2024-05-07T10:30:25Z";
        site.peer.gives(json!([kind("b", "2024-05-06"), kind("a", older)]));
        let listed = fetch(&site, false).await;
        assert_eq!((ids(&listed), &listed.trouble), (vec!["a", "b"], &None));
        let asked = site.asked();
        assert_eq!(asked[0].line, "GET /cluster-types/");
        assert_eq!(asked[0].headers.get("if-modified-since"), None);
        let a = &listed.types[0];
        let names: Vec<_> = a.fields.iter().map(|field| &*field.id).collect();
        assert_eq!((names, a.position, &*a.name), (vec!["alpha", "zeta"], 2, "Cluster a"));
        assert_eq!(a.instructions[0]["text"], "# Use it");
        assert_eq!(a.instructions.len(), 1);

        // Nothing new.
        site.peer.then(Answer::Text(304, String::new()));
        let same = fetch(&site, false).await;
        assert_eq!(same.types, listed.types);
        let asked = site.asked();
        assert_eq!(asked[0].headers["if-modified-since"], "Tue, 07 May 2024 10:30:25 GMT");
        // Just fetched: no call.
        Catalogue::list(&site.cloud, false).await.unwrap();
        assert_eq!(site.asked().len(), 0);

        // One changed, one new, one gone.
        let mut changed = kind("a", "2024-06-01T00:00:00Z");
        changed["title"] = "New".into();
        site.peer.gives(json!([changed, kind("c", older)]));
        let listed = fetch(&site, true).await;
        assert_eq!(site.asked()[0].headers.get("if-modified-since"), None);
        assert_eq!(ids(&listed), ["c", "a"]);
        assert_eq!((&*listed.types[1].name, &listed.types[1].id), ("New", &same.types[0].id));
        let log = database.all(crate::database::Changed::after(0, 99)).await.unwrap();
        let log: Vec<_> = log
            .iter()
            .filter(|row| row.text("kind").unwrap() == "cluster_type")
            .map(|row| row.text("action").unwrap())
            .collect();
        assert_eq!(log, ["create", "create", "update", "create", "delete"]);
    }
}

#[tokio::test]
async fn what_is_no_list_changes_nothing() {
    let site = Site::new().await;
    site.peer.gives(json!([kind("a", "")]));
    assert_eq!(ids(&fetch(&site, false).await), ["a"]);
    for (answer, wanted) in [
        (Answer::Text(200, "[{}".into()), "list of cluster types"),
        (Answer::Json(200, json!({})), "list of cluster types"),
        (Answer::Json(200, json!([{ "id": "x" }])), "missing field `title`"),
        (Answer::Json(200, json!([kind("x", ""), kind("x", "")])), "twice"),
        (Answer::Json(200, json!([{ "id": "x", "title": "x".repeat(256) }])), "255 is the most"),
        (
            Answer::Json(
                200,
                json!([{ "id": "x", "title": "x", "parameters": {
            "a": { "type": "colour" } } }]),
            ),
            "unknown variant",
        ),
        (Answer::Json(500, json!({ "message": "oh" })), "oh"),
        (Answer::Close, "connection closed"),
    ] {
        site.peer.then(answer.clone());
        let listed = fetch(&site, false).await;
        assert_eq!(ids(&listed), ["a"], "{answer:?}");
        let trouble = listed.trouble.unwrap().to_string();
        assert!(trouble.contains(wanted), "{answer:?}: {trouble}");
    }
}

#[tokio::test]
async fn a_view_does_not_wait_for_a_slow_builder() {
    let site = Site::new().await;
    site.peer.gives(json!([kind("a", "")]));
    fetch(&site, false).await;
    site.peer.then(Answer::Hang);
    let listed = fetch(&site, false).await;
    assert_eq!(ids(&listed), ["a"]);
    let trouble = listed.trouble.unwrap().to_string();
    assert_eq!(trouble, "the cluster builder has not answered in 1.5s");
}

/// What is wrong with `value` for a field of `kind` with these constraints.
fn broken(kind: &str, constraints: Value, value: Value) -> Option<String> {
    let field = json!({ "id": "f", "type": kind, "constraints": constraints });
    let field: Field = serde_json::from_value(field).unwrap();
    let mut invalid = Invalid::default();
    field.check(Some(&value), true, &mut invalid);
    assert!(invalid.faults().iter().all(|fault| fault.more["field"] == "f"));
    let told = invalid.faults().iter().map(|fault| fault.sentence());
    let told: Vec<_> = told.collect();
    (!told.is_empty()).then(|| told.join("; "))
}

#[test]
fn each_constraint_is_kept() {
    let length = || json!([{ "length": { "min": 2, "max": 4 } }]);
    let range = || json!([{ "range": { "min": -1, "max": 2.5 } }]);
    let modulo = || json!([{ "modulo": { "step": 4, "offset": 1 } }]);
    let values = || json!([{ "allowed_values": ["a", 2, true] }]);
    let pattern = || json!([{ "allowed_pattern": "[a-z]+|x9" }]);
    let lookahead = || json!([{ "allowed_pattern": "(?=.*[0-9])[a-z0-9]+" }]);
    let ip = || json!([{ "custom_constraint": "ip_addr" }]);
    let cidr = || json!([{ "custom_constraint": "net_cidr" }]);
    let none = || json!([]);
    for (kind, constraints, value, wanted) in [
        ("string", length(), json!("ab"), None),
        ("string", length(), json!("\u{e4}\u{e4}\u{e4}\u{e4}"), None),
        ("string", length(), json!("a"), Some("must have from 2 to 4 characters")),
        ("string", length(), json!("abcde"), Some("must have from 2 to 4 characters")),
        ("string", json!([{ "length": { "min": "1" } }]), json!("a"), None),
        (
            "string",
            json!([{ "length": { "max": 1 } }]),
            json!("ab"),
            Some("must have at most 1 character"),
        ),
        (
            "string",
            json!([{ "length": { "min": 3, "max": 3 } }]),
            json!("ab"),
            Some("must have just 3 characters"),
        ),
        ("comma_delimited_list", length(), json!("a,b"), None),
        ("comma_delimited_list", length(), json!(["a"]), Some("must have from 2 to 4 items")),
        ("json", length(), json!({ "a": 1 }), Some("must have from 2 to 4 items")),
        ("json", length(), json!("[1,2]"), None),
        ("json", none(), json!("{"), Some("must be JSON")),
        ("number", range(), json!(-1), None),
        ("number", range(), json!("2.5"), None),
        ("number", range(), json!(2.51), Some("must be from -1 to 2.5")),
        ("number", range(), json!("1e2"), Some("must be from -1 to 2.5")),
        ("number", json!([{ "range": { "min": 5 } }]), json!(4), Some("must be at least 5")),
        ("number", json!([{ "range": { "max": 5 } }]), json!(6), Some("must be at most 5")),
        ("number", none(), json!("many"), Some("is not a number")),
        ("number", none(), json!(true), Some("is not a number")),
        ("number", modulo(), json!(9), None),
        ("number", modulo(), json!(-3), None),
        ("number", modulo(), json!("8"), Some("must be 1 or differ from it by a multiple of 4")),
        ("number", json!([{ "modulo": { "step": 0 } }]), json!(8), None),
        ("string", values(), json!("a"), None),
        ("string", values(), json!("2"), None),
        ("string", values(), json!("b"), Some("must be one of a, 2, true")),
        ("number", values(), json!(2.0), None),
        ("number", values(), json!(3), Some("must be one of a, 2, true")),
        ("comma_delimited_list", values(), json!("a, 2"), None),
        ("comma_delimited_list", values(), json!("a,b"), Some("must be one of a, 2, true")),
        ("string", pattern(), json!("abc"), None),
        ("string", pattern(), json!("x9"), None),
        ("string", pattern(), json!("abc1"), Some("must match the pattern [a-z]+|x9")),
        ("string", pattern(), json!("abc\n"), Some("must match the pattern [a-z]+|x9")),
        ("string", lookahead(), json!("a1"), None),
        ("string", lookahead(), json!("a"), Some("must match the pattern (?=.*[0-9])[a-z0-9]+")),
        ("string", json!([{ "allowed_pattern": "(" }]), json!("a"), None),
        ("string", ip(), json!("10.0.0.1"), None),
        ("string", ip(), json!("fe80::1"), None),
        ("string", ip(), json!("10.0.0.256"), Some("must be an IP address")),
        ("string", cidr(), json!("10.0.0.0/24"), None),
        ("string", cidr(), json!("fe80::/64"), None),
        (
            "string",
            cidr(),
            json!("10.0.0.0/33"),
            Some("must be a network in CIDR notation, as 10.0.0.0/24"),
        ),
        (
            "string",
            cidr(),
            json!("10.0.0.0"),
            Some("must be a network in CIDR notation, as 10.0.0.0/24"),
        ),
        (
            "string",
            cidr(),
            json!("10.0.0.0/+8"),
            Some("must be a network in CIDR notation, as 10.0.0.0/24"),
        ),
        ("string", json!([{ "custom_constraint": "glance.image" }]), json!("x"), None),
        ("string", none(), json!(["a"]), Some("must be a text")),
        ("boolean", none(), json!(false), None),
        ("boolean", none(), json!("yes"), None),
        ("boolean", none(), json!("maybe"), Some("must be true or false")),
        ("string", none(), json!("  "), Some("can't be blank")),
        ("json", none(), json!(null), Some("can't be blank")),
        ("comma_delimited_list", none(), json!([]), Some("can't be blank")),
        ("comma_delimited_list", none(), json!([1]), Some("must be a list of texts")),
        (
            "string",
            json!([{ "length": { "min": 2 }, "description": "too short!" }]),
            json!("a"),
            Some("too short!"),
        ),
        (
            "number",
            json!([{ "range": { "min": 5 } }, { "modulo": { "step": 2 }, "description": "even" }]),
            json!(3),
            Some("must be at least 5; even"),
        ),
    ] {
        let told = broken(kind, constraints.clone(), value.clone());
        assert_eq!(told.as_deref(), wanted, "{kind} {constraints} {value}");
    }
}

#[test]
fn a_pattern_that_takes_for_ever_is_given_up() {
    let slow = json!([{ "allowed_pattern": "(?:a|(?=a)a)*b" }]);
    assert_eq!(broken("string", slow, json!("a".repeat(40))), None);
}

#[tokio::test]
async fn a_cluster_is_launched_as_the_builder_wants() {
    let site = Site::new().await;
    let team = site.team("a", Some("p1"), Some("b1")).await;
    let user = site.user("jo", Some("c1")).await;
    let actor = site.role(&team, &user, Role::Admin).await;
    site.peer.gives(json!([kind("t", "")]));
    fetch(&site, false).await;
    site.asked();
    let new = NewCluster {
        name: "my-cluster".into(),
        team_id: team.id.clone(),
        parameters: json!({ "alpha": "7", "zeta": "abc" }).as_object().unwrap().clone(),
        selections: json!({ "More": true }).as_object().unwrap().clone(),
    };
    site.peer.gives(kind("t", ""));
    site.peer.then(Answer::Json(201, json!({ "id": "x" })));
    launch(&site.cloud, &actor, "t", new.clone()).await.unwrap();
    let asked = site.asked();
    assert_eq!((&*asked[0].line, &*asked[1].line), ("GET /cluster-types/t", "POST /clusters/"));
    assert_eq!(
        asked[1].body,
        json!({
            "cloud_env": {
                "auth_url": "http://keystone/v3", "user_id": "c1", "password": "secret-jo",
                "project_id": "p1",
            },
            "cluster": {
                "cluster_type_id": "t", "name": "my-cluster",
                "parameters": { "alpha": "7", "zeta": "abc" }, "selections": { "More": true },
            },
            "billing_account_id": "b1",
            "middleware_url": site.peer.url(),
        })
    );

    let told = |refused: Result<(), Refusal>| {
        let Err(Refusal::Invalid(invalid)) = refused else { panic!("{refused:?}") };
        let told = invalid.faults().iter().map(|fault| {
            let field = fault.more.get("field").and_then(Value::as_str).unwrap_or_default();
            format!("{} {field} {}", fault.attribute, fault.sentence())
        });
        told.collect::<Vec<_>>()
    };
    // The builder's no is told at the fields.
    site.peer.gives(kind("t", ""));
    site.peer.then(Answer::Json(
        400,
        json!({ "errors": [
        { "title": "x", "detail": "is too odd",
          "source": { "pointer": "/cluster/parameters/alpha" } },
        { "title": "is taken", "source": { "pointer": "/cluster/name" } },
        { "detail": "quota", "source": { "pointer": "/cluster/parameters/unknown" } },
    ] }),
    ));
    let refused = launch(&site.cloud, &actor, "t", new.clone()).await;
    let wanted = ["parameters alpha is too odd", "name  is taken", "base  quota"];
    assert_eq!(told(refused), wanted);
    // No errors in it: the sentence.
    site.peer.gives(kind("t", ""));
    site.peer.then(Answer::Json(400, json!({ "message": "no" })));
    let refused = launch(&site.cloud, &actor, "t", new.clone()).await;
    assert!(matches!(refused, Err(Refusal::Peer(why)) if why == "no"));
    site.asked();

    // Our rules come first.
    for (name, parameters, selections, wanted) in [
        ("", json!({}), json!({}), vec!["name  can't be blank"]),
        ("short", json!({}), json!({}), vec!["name  is too short (minimum is 6 characters)"]),
        (
            "1cluster",
            json!({}),
            json!({}),
            vec![
                "name  must start with a letter, and have only letters, digits, hyphens and underscores",
            ],
        ),
        (
            "cluster.1",
            json!({}),
            json!({}),
            vec![
                "name  must start with a letter, and have only letters, digits, hyphens and underscores",
            ],
        ),
        ("cluster", json!({}), json!({ "More": "1" }), vec!["parameters zeta can't be blank"]),
        ("cluster", json!({ "zeta": "a" }), json!({}), vec!["parameters zeta two to four, please"]),
        (
            "cluster",
            json!({ "alpha": 11, "beta": 1 }),
            json!({}),
            vec![
                "parameters alpha must be from 1 to 10",
                "parameters beta is no field of this cluster type",
            ],
        ),
        ("cluster", json!({ "alpha": "" }), json!({}), vec!["parameters alpha can't be blank"]),
    ] {
        site.peer.then(Answer::Text(304, String::new()));
        let new = NewCluster {
            name: name.into(),
            parameters: parameters.as_object().unwrap().clone(),
            selections: selections.as_object().unwrap().clone(),
            ..new.clone()
        };
        assert_eq!(told(launch(&site.cloud, &actor, "t", new).await), wanted);
        assert_eq!(site.asked().len(), 1, "no cluster was asked for");
    }
    // Too few credits.
    let mut transaction = site.cloud.database.begin().await.unwrap();
    transaction.run(sql("UPDATE teams SET credits = '24.99'")).await.unwrap();
    transaction.commit(1).await.unwrap();
    site.peer.then(Answer::Text(304, String::new()));
    let refused = launch(&site.cloud, &actor, "t", new.clone()).await;
    assert_eq!(told(refused), ["team_id  must have at least 25 credits"]);
    // Who may not.
    let member = Actor { roles: vec![(team.id.clone(), Role::Member)], ..actor.clone() };
    for actor in [&root(), &member] {
        let refused = launch(&site.cloud, actor, "t", new.clone()).await;
        assert!(matches!(refused, Err(Refusal::Forbidden(_))), "{refused:?}");
    }
    // A kind that the builder does not know any more goes.
    site.asked();
    site.peer.then(Answer::Json(404, json!({})));
    let refused = launch(&site.cloud, &actor, "t", new).await;
    assert!(matches!(refused, Err(Refusal::NotFound)), "{refused:?}");
    assert_eq!(ClusterType::list(&site.cloud.database).await.unwrap(), []);
}

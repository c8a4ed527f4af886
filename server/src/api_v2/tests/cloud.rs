//! What depends on the cloud's services, beside a server that stands for both.

use super::*;
use crate::accounts::{Actor, Seal};
use crate::database::sql;
use crate::outbox::{self, Job};
use crate::peers::testing::{Answer, Peer};

/// An interface with a cloud; team `t1` with user `id-jo` as its admin, both in the cloud.
async fn with_cloud() -> (Asked, Peer, Actor, tempfile::TempDir) {
    let (database, folder) = sqlite().await;
    let asked = Asked::new(database).await;
    let peer = Peer::start().await;
    let body = json!({
        "admin_user_id": "admin-1", "admin_project_id": "admin-project",
        "admin_foreign_password": "admin-secret", "internal_auth_url": "http://keystone/v3",
        "user_handler_base_url": peer.url(), "cluster_builder_base_url": peer.url(),
    });
    let line = "POST /api/v2/cloud-configuration";
    let told = asked.ask(Some(&root("r")), line, &[], &body.to_string()).await;
    assert_eq!(told.status, 201, "{}", told.json);
    assert!(!told.json.to_string().contains("secret"), "{}", told.json);
    let sealed = Seal::new([7; Seal::KEY_BYTES]).seal("jo-secret").unwrap();
    let mut transaction = asked.database.begin().await.unwrap();
    let person = "INSERT INTO users (id, login, name, email, cloud_user_id, foreign_password, \
        created_at, updated_at) VALUES ('id-jo', 'jo', 'Jo', 'jo@x', 'c1', $1, 1, 1)";
    transaction.run(sql(person).text(sealed)).await.unwrap();
    for statement in [
        "INSERT INTO teams (id, name, project_id, billing_acct_id, credits, created_at, updated_at) \
         VALUES ('t1', 'a', 'p1', 'b1', '100', 1, 1)",
        "INSERT INTO team_roles (id, user_id, team_id, role, created_at, updated_at) \
         VALUES ('r1', 'id-jo', 't1', 'admin', 1, 1)",
        "INSERT INTO templates (id, name, template_type, height, depth, images, created_at, \
         updated_at) VALUES ('t', 't', 'HwRack', 42, 2, '{}', 1, 1)",
        "INSERT INTO racks (id, name, team_id, template_id, u_height, status, order_id, stack_id, \
         created_at, updated_at) VALUES ('rack', 'r', 't1', 't', 42, 'ACTIVE', 'o', 'st', 1, 1)",
    ] {
        transaction.run(sql(statement)).await.unwrap();
    }
    transaction.commit(1).await.unwrap();
    (asked, peer, user("jo", &[("t1", Role::Admin)]), folder)
}

#[tokio::test]
async fn the_configuration_is_set_and_never_shows_its_password() {
    let (database, _folder) = sqlite().await;
    let asked = Asked::new(database).await;
    let root = root("r");
    let path = "/api/v2/cloud-configuration";
    let ask = async |line: &str, headers: &[(&str, &str)], body: &str| {
        asked.ask(Some(&root), &format!("{line} {path}"), headers, body).await
    };
    assert_eq!(ask("GET", &[], "").await.status, 404);
    assert_eq!(ask("PATCH", &[], "{}").await.status, 404);
    let told = ask("POST", &[], r#"{"internal_auth_url":"keystone"}"#).await;
    assert_eq!(told.status, 422);
    let pointers: Vec<_> =
        told.json["errors"].as_array().unwrap().iter().map(|e| e["pointer"].clone()).collect();
    let wanted =
        ["/admin_user_id", "/admin_project_id", "/internal_auth_url", "/admin_foreign_password"];
    assert_eq!(pointers, wanted);
    let body = r#"{"admin_user_id":"a","admin_project_id":"p","admin_foreign_password":"secret-1",
        "internal_auth_url":"http://k"}"#;
    let told = ask("POST", &[], body).await;
    assert_eq!(told.status, 201);
    assert_eq!(told.json["cluster_builder_base_url"], "http://cluster_builder:42378");
    assert_eq!(ask("POST", &[], body).await.status, 409);
    let told = ask("GET", &[], "").await;
    assert!(!told.json.to_string().contains("secret"));
    let tag = told.headers[header::ETAG].to_str().unwrap().to_owned();
    let change = r#"{"admin_user_id":"b"}"#;
    let stale = ask("PATCH", &[("if-match", "\"x\"")], change).await;
    assert_eq!(stale.status, 412);
    let told = ask("PATCH", &[("if-match", &tag)], change).await;
    assert_eq!((told.status, &told.json["admin_user_id"]), (200, &json!("b")));
    assert_eq!(ask("PATCH", &[], r#"{"admin_user_id":null}"#).await.status, 422);
    let jo = user("jo", &[("t1", Role::Admin)]);
    assert_eq!(asked.ask(Some(&jo), &format!("GET {path}"), &[], "").await.status, 403);
}

#[tokio::test]
async fn services_are_asked_whether_they_are_there() {
    let (asked, peer, person, _folder) = with_cloud().await;
    let root = root("r");
    let line = "POST /api/v2/cloud-configuration/test";
    let test =
        async |body: serde_json::Value| asked.ask(Some(&root), line, &[], &body.to_string()).await;
    let (nowhere, identity) = ("http://127.0.0.1:1", Peer::start().await);
    peer.then(Answer::Json(404, json!({})));
    let told = test(json!({
        "internal_auth_url": identity.url() + "/v3", "user_handler_base_url": nowhere,
    }))
    .await;
    assert_eq!(told.status, 200, "{}", told.json);
    let all = told.json.as_array().unwrap();
    let said = |at: usize| (all[at]["service"].as_str().unwrap(), all[at]["ok"].as_bool().unwrap());
    assert_eq!(
        [said(0), said(1), said(2)],
        [("identity", true), ("user handler", false), ("cluster builder", true)]
    );
    assert_eq!(all[2]["message"], "answered with status 404");
    assert!(all[1]["message"].as_str().unwrap().contains("refused"), "{}", told.json);
    assert!(all.iter().all(|one| one["ms"].is_u64()));
    // The identity service is nobody of ours, and gets no token.
    let at_identity = identity.asked();
    assert_eq!(at_identity.len(), 1);
    assert!(
        at_identity[0].line == "GET /v3/" && !at_identity[0].headers.contains_key("authorization")
    );
    let at_peer = peer.asked();
    assert!(at_peer.last().unwrap().headers.contains_key("authorization"));
    // What is kept is asked as it is, and one that is at a loss is not well.
    peer.then(Answer::Json(503, json!({})));
    peer.then(Answer::Json(503, json!({})));
    let told = test(json!({ "internal_auth_url": nowhere })).await;
    assert!(told.json.as_array().unwrap().iter().all(|one| one["ok"] == false), "{}", told.json);
    let told = test(json!({ "user_handler_base_url": "file:///etc/passwd" })).await;
    assert_eq!((told.status, told.faults()), (422, vec![("/user_handler_base_url", "rule")]));
    assert_eq!(asked.ask(Some(&person), line, &[], "{}").await.status, 403);
}

#[tokio::test]
async fn jobs_are_listed_retried_and_given_up() {
    let (asked, _peer, jo, _folder) = with_cloud().await;
    let root = root("r");
    let mut transaction = asked.database.begin().await.unwrap();
    let by = By::server("test");
    let mut ids = Vec::new();
    for team_id in ["t1", "t2"] {
        let job = Job::CreateTeam { team_id: team_id.to_owned() };
        ids.push(outbox::enqueue(&mut transaction, &by, &job, NOW).await.unwrap());
    }
    transaction.commit(NOW).await.unwrap();
    let taken = outbox::take(&asked.database, 1, NOW).await.unwrap().remove(0);
    let ask = async |line: String| asked.ask(Some(&root), &line, &[], "").await;
    let told = ask("GET /api/v2/outbox?sort=created_at,id".to_owned()).await;
    assert_eq!((told.status, told.json["items"].as_array().unwrap().len()), (200, 2));
    let running = ask("GET /api/v2/outbox?state=running".to_owned()).await.json;
    assert_eq!(running["items"][0]["id"], taken.entry.id);
    assert_eq!(running["items"][0]["due_at"], json!(null));
    for line in ["POST /api/v2/outbox/ID/retry", "DELETE /api/v2/outbox/ID"] {
        assert_eq!(ask(line.replace("ID", &taken.entry.id)).await.status, 409);
        assert_eq!(ask(line.replace("ID", "none")).await.status, 404);
        let line = line.replace("ID", &taken.entry.id);
        assert_eq!(asked.ask(Some(&jo), &line, &[], "").await.status, 403);
    }
    let mut transaction = asked.database.begin().await.unwrap();
    taken.lease.put_back(&mut transaction, &by, "create_team", "no room", NOW).await.unwrap();
    transaction.commit(NOW).await.unwrap();
    let one = ask(format!("GET /api/v2/outbox/{}", taken.entry.id)).await.json;
    assert_eq!((&one["state"], &one["attempts"]), (&json!("waiting"), &json!(1)));
    assert_eq!((&one["last_error"], &one["job"]), (&json!("no room"), &json!("create_team")));
    assert!(one["due_at"].as_str().unwrap() > one["updated_at"].as_str().unwrap());
    let told = ask(format!("POST /api/v2/outbox/{}/retry", taken.entry.id)).await;
    assert_eq!((told.status, &told.json["state"]), (200, &json!("queued")));
    for id in &ids {
        assert_eq!(ask(format!("DELETE /api/v2/outbox/{id}")).await.status, 204);
    }
    assert_eq!(ask("GET /api/v2/outbox".to_owned()).await.json["items"], json!([]));
}

#[tokio::test]
async fn a_private_key_is_told_once_and_not_stored_on_the_way() {
    let (asked, peer, jo, _folder) = with_cloud().await;
    peer.gives(json!({ "key_pair": { "private_key": "PRIVATE", "fingerprint": "f" } }));
    let told = asked.ask(Some(&jo), "POST /api/v2/key-pairs", &[], r#"{"name":"my key"}"#).await;
    assert_eq!((told.status, &told.json["private_key"]), (201, &json!("PRIVATE")));
    assert_eq!(told.headers[header::CACHE_CONTROL], "no-store");
    assert_eq!(told.headers[header::LOCATION], "/api/v2/key-pairs/my%20key");
    // An answer that would be kept for repeating is not to be had here.
    let key = [("idempotency-key", "x")];
    let told = asked.ask(Some(&jo), "POST /api/v2/key-pairs", &key, r#"{"name":"k"}"#).await;
    assert_eq!(told.status, 400);
    peer.gives(json!({ "key_pairs": [{ "name": "my key", "type": "ssh" }] }));
    let told = asked.ask(Some(&jo), "GET /api/v2/key-pairs", &[], "").await;
    let item = json!({ "name": "my key", "key_type": "ssh", "fingerprint": null });
    assert_eq!((told.status, &told.json["items"]), (200, &json!([item])));
    let told = asked.ask(Some(&jo), "DELETE /api/v2/key-pairs/my%20key", &[], "").await;
    assert_eq!(told.status, 204);
    assert_eq!(peer.asked().last().unwrap().body["keypair_name"], "my key");
    let told = asked.ask(Some(&jo), "POST /api/v2/key-pairs", &[], r#"{"name":""}"#).await;
    assert_eq!((told.status, &told.json["errors"][0]["pointer"]), (422, &json!("/name")));
    let none = user("lone", &[]);
    assert_eq!(asked.ask(Some(&none), "GET /api/v2/key-pairs", &[], "").await.status, 409);
}

#[tokio::test]
async fn clusters_are_launched_and_faults_are_told_at_their_fields() {
    let (asked, peer, jo, _folder) = with_cloud().await;
    let kind = json!({
        "id": "t/1", "title": "T", "parameters": {
            "size": { "type": "number", "constraints": [{ "range": { "min": 2 } }] },
        },
        "instructions": [{ "id": "use", "title": "Use", "text": "# Use" }],
    });
    peer.gives(json!([kind]));
    let told = asked.ask(Some(&jo), "GET /api/v2/cluster-types", &[], "").await;
    assert_eq!((told.status, &told.json["trouble"]), (200, &json!(null)), "{}", told.json);
    assert_eq!(&told.json["credits_needed"], "25.0");
    let item = &told.json["items"][0];
    assert_eq!((&item["id"], &item["fields"][0]["type"]), (&json!("t/1"), &json!("number")));
    assert_eq!(item["instructions"][0]["text"], "# Use");
    peer.then(Answer::Json(500, json!({ "message": "away" })));
    let told = asked.ask(Some(&jo), "GET /api/v2/cluster-types?refresh=true", &[], "").await;
    assert_eq!(&told.json["trouble"], "away");
    let root = root("r");
    assert_eq!(asked.ask(Some(&root), "GET /api/v2/cluster-types", &[], "").await.status, 403);
    let told = asked.ask(Some(&jo), "GET /api/v2/cluster-types/t%2F1", &[], "").await;
    assert_eq!((told.status, &told.json["name"]), (200, &json!("T")));

    let output = r#"{"creation_output":"web_access=http://x, concertim_cluster_type=t/1"}"#;
    let line = "PATCH /api/v2/racks/rack";
    assert_eq!(asked.ask(Some(&root), line, &[], output).await.status, 200);
    let line = "GET /api/v2/racks/rack/instructions";
    let told = asked.ask(Some(&jo), line, &[], "").await;
    assert_eq!((told.status, &told.json[0]["title"]), (200, &json!("Use")), "{}", told.json);
    let stranger = user("stranger", &[]);
    assert_eq!(asked.ask(Some(&stranger), line, &[], "").await.status, 403);

    let launch = async |body: serde_json::Value| {
        let line = "POST /api/v2/cluster-types/t%2F1/clusters";
        asked.ask(Some(&jo), line, &[], &body.to_string()).await
    };
    let body =
        |size: i64| json!({ "name": "cluster", "team_id": "t1", "parameters": { "size": size } });
    peer.gives(kind.clone());
    peer.then(Answer::Json(201, json!({})));
    let told = launch(body(2)).await;
    assert_eq!((told.status, &told.json["name"]), (202, &json!("cluster")), "{}", told.json);
    peer.gives(kind.clone());
    let told = launch(body(1)).await;
    let error = &told.json["errors"][0];
    assert_eq!((told.status, &error["pointer"]), (422, &json!("/parameters/size")));
    assert_eq!(error["message"], "must be at least 2");
    peer.gives(kind.clone());
    peer.then(Answer::Json(
        400,
        json!({ "errors": [
        { "detail": "is odd", "source": { "pointer": "/cluster/parameters/size" } },
    ] }),
    ));
    let told = launch(body(3)).await;
    let error = &told.json["errors"][0];
    assert_eq!(
        (&error["pointer"], &error["message"]),
        (&json!("/parameters/size"), &json!("is odd"))
    );
    peer.gives(kind.clone());
    peer.then(Answer::Close);
    assert_eq!(launch(body(3)).await.status, 502);
    assert_eq!(launch(json!({ "name": "cluster" })).await.status, 422);
    let told = launch(json!({ "name": "cluster", "team_id": "t9" })).await;
    assert_eq!(told.json["errors"][0]["pointer"], "/team_id");

    peer.gives(json!({ "flavors": [{ "id": "1", "name": "small" }] }));
    let told = asked.ask(Some(&jo), "GET /api/v2/teams/t1/cloud-assets", &[], "").await;
    assert_eq!(told.json, json!({ "flavors": [{ "id": "1", "name": "small" }] }));
}

#[tokio::test]
async fn money_and_limits_are_passed_on() {
    let (asked, peer, jo, _folder) = with_cloud().await;
    let root = root("r");
    peer.gives(json!({ "total_invoices": 41, "invoices": [{ "invoiceId": "i", "amount": 3 }] }));
    let line = "GET /api/v2/teams/t1/invoices?offset=40&limit=20";
    let told = asked.ask(Some(&jo), line, &[], "").await;
    assert_eq!((told.status, &told.json["total"]), (200, &json!(41)), "{}", told.json);
    let item = &told.json["items"][0];
    assert_eq!((&item["id"], &item["amount"]), (&json!("i"), &json!("3.0")));
    for wrong in ["offset=-1", "limit=0", "limit=101", "limit=x", "page=1", "limit=1&limit=2"] {
        let line = format!("GET /api/v2/teams/t1/invoices?{wrong}");
        assert_eq!(asked.ask(Some(&jo), &line, &[], "").await.status, 400, "{wrong}");
    }
    peer.gives(json!({ "invoice": { "invoice_id": "i" } }));
    let told = asked.ask(Some(&jo), "GET /api/v2/teams/t1/invoices/i", &[], "").await;
    assert_eq!((told.status, &told.json["id"]), (200, &json!("i")));
    peer.then(Answer::Text(204, String::new()));
    let told = asked.ask(Some(&jo), "GET /api/v2/teams/t1/invoices/draft", &[], "").await;
    assert_eq!((told.status, &told.json), (200, &json!({ "draft": null })));
    peer.asked();
    let line = "POST /api/v2/teams/t1/credit-deposits";
    let told = asked.ask(Some(&root), line, &[], r#"{"amount":"2.50"}"#).await;
    assert_eq!((told.status, &told.json["amount"]), (202, &json!("2.5")));
    for body in [r#"{"amount":"0"}"#, r#"{"amount":2}"#, "{}"] {
        assert_eq!(asked.ask(Some(&root), line, &[], body).await.status, 422, "{body}");
    }
    assert_eq!(asked.ask(Some(&jo), line, &[], r#"{"amount":"1"}"#).await.status, 403);
    assert_eq!(peer.asked().len(), 1);
    peer.gives(json!({ "limits": { "maxTotalCores": -1, "totalCoresUsed": 3 } }));
    let told = asked.ask(Some(&jo), "GET /api/v2/teams/t1/usage-limits", &[], "").await;
    let item = json!({ "name": "vcpus", "most": null, "used": 3 });
    assert_eq!((told.status, &told.json["items"][0]), (200, &item));
    peer.gives(json!({ "stats": { "running_vms": 7 } }));
    let told = asked.ask(Some(&root), "GET /api/v2/statistics/cloud", &[], "").await;
    assert_eq!((told.status, &told.json["running_vms"]), (200, &json!(7.0)));
    assert_eq!(asked.ask(Some(&jo), "GET /api/v2/statistics/cloud", &[], "").await.status, 403);
    peer.then(Answer::Json(500, json!({ "message": "jo-secret is wrong" })));
    let told = asked.ask(Some(&jo), "GET /api/v2/teams/t1/usage-limits", &[], "").await;
    assert_eq!((told.status, &told.json["detail"]), (502, &json!("*** is wrong")));
}

#[tokio::test]
async fn status_requests_and_roles_go_to_the_cloud() {
    let (asked, peer, jo, _folder) = with_cloud().await;
    let line = "POST /api/v2/racks/rack/status-requests";
    let told = asked.ask(Some(&jo), line, &[], r#"{"action":"destroy"}"#).await;
    assert_eq!((told.status, &told.json["action"]), (202, &json!("destroy")), "{}", told.json);
    assert_eq!(peer.asked()[0].line, "POST /update_status/racks/st");
    assert_eq!(asked.ask(Some(&jo), line, &[], r#"{"action":"off"}"#).await.status, 409);
    let member = user("jo", &[("t1", Role::Member)]);
    assert_eq!(asked.ask(Some(&member), line, &[], r#"{"action":"off"}"#).await.status, 403);
    let line = "POST /api/v2/devices/none/status-requests";
    assert_eq!(asked.ask(Some(&jo), line, &[], r#"{"action":"off"}"#).await.status, 404);
    assert_eq!(peer.asked().len(), 0);

    peer.then(Answer::Json(500, json!({ "message": "no" })));
    let line = "PATCH /api/v2/team-roles/r1";
    let told = asked.ask(Some(&jo), line, &[], r#"{"role":"member"}"#).await;
    assert_eq!((told.status, &told.json["detail"]), (502, &json!("no")));
    let told = asked.ask(Some(&jo), line, &[], r#"{"role":"member"}"#).await;
    assert_eq!((told.status, &told.json["role"]), (200, &json!("member")));
}

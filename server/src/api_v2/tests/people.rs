//! Users, what they sign in with, teams and roles.

use super::super::testing::Site;
use crate::database::testing::Both;
use serde_json::{Value, json};

#[tokio::test]
async fn a_user_is_invited_signs_in_and_changes_its_password() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database.clone()).await;
        let asked = &site.asked;
        let new = json!({ "login": "new", "name": "New", "email": "N@x.org" });
        let told = site.root("POST /api/v2/users", new.clone()).await;
        assert_eq!((told.status, &told.json["user"]["email"]), (201, &json!("n@x.org")));
        let id = told.json["user"]["id"].as_str().unwrap().to_owned();
        let told_again = site.root("POST /api/v2/users", new).await;
        assert_eq!(told_again.faults(), [("/login", "taken"), ("/email", "taken")]);

        let set = json!({ "token": told.json["token"], "password": "secret-1" }).to_string();
        assert_eq!(asked.ask(None, "POST /api/v2/setup", &[], &set).await.status, 201);
        assert_eq!(asked.ask(None, "POST /api/v2/setup", &[], &set).await.status, 404);

        let sign_in = |password: &str| {
            let body = json!({ "login": "new", "password": password }).to_string();
            async move { asked.ask(None, "POST /api/v2/session", &[], &body).await }
        };
        assert_eq!(sign_in("wrong-1").await.status, 401);
        let told = sign_in("secret-1").await;
        assert_eq!((told.status, &told.json["user"]["id"]), (201, &json!(id)));
        let cookie = told.headers["set-cookie"].to_str().unwrap();
        assert!(cookie.contains("HttpOnly; SameSite=Lax"), "{cookie}");
        assert!(!told.json.to_string().contains("secret-1"));

        let own = crate::accounts::Actor { id: id.clone(), ..site.stranger.clone() };
        for (current, password, status) in [
            ("wrong-1", "secret-2", 422),
            ("secret-1", "short", 422),
            ("secret-1", "secret-2", 204),
        ] {
            let body = json!({ "current_password": current, "password": password }).to_string();
            let told = asked.ask(Some(&own), "PUT /api/v2/me/password", &[], &body).await;
            assert_eq!(told.status, status, "{}", told.json);
        }
        assert_eq!(
            (sign_in("secret-1").await.status, sign_in("secret-2").await.status),
            (401, 201)
        );

        let line = format!("GET /api/v2/users/{id}/sessions");
        let told = asked.ask(Some(&own), &line, &[], "").await;
        let sessions = told.json["items"].as_array().unwrap();
        assert_eq!(sessions.len(), 1);
        assert_eq!(sessions[0]["seen_at"], sessions[0]["created_at"]);
        let line = format!("DELETE /api/v2/sessions/{}", sessions[0]["id"].as_str().unwrap());
        assert_eq!(asked.ask(Some(&site.admin), &line, &[], "").await.status, 403);
        assert_eq!(asked.ask(Some(&own), &line, &[], "").await.status, 204);
        assert_eq!(asked.ask(Some(&own), &line, &[], "").await.status, 404);

        let told = site.root(&format!("DELETE /api/v2/users/{id}"), Value::Null).await;
        assert_eq!((told.status, &told.json["status"]), (202, &json!("pending deletion")));
        assert_eq!(sign_in("secret-2").await.status, 401);
    }
}

#[tokio::test]
async fn people_remove_themselves_but_for_the_last_who_can_make_others() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database.clone()).await;
        let asked = &site.asked;
        site.rack("one").await;
        let leave = async |who: &crate::accounts::Actor, query: &str| {
            asked.ask(Some(who), &format!("DELETE /api/v2/me{query}"), &[], "").await
        };
        let told = leave(&site.member, "").await;
        assert_eq!(
            (told.status, &*told.json["type"].to_string()),
            (409, "\"urn:concertim:problem:conflict\"")
        );
        let told = leave(&site.member, "?recurse=true").await;
        assert_eq!((told.status, &told.json["status"]), (202, &json!("pending deletion")));
        assert_eq!(told.json["id"], "id-m");
        let cookie = told.headers["set-cookie"].to_str().unwrap();
        assert!(cookie.contains("Max-Age=0"), "{cookie}");
        assert_eq!(leave(&site.stranger, "").await.status, 202);
        let told = leave(&site.root, "").await;
        let says = "you are the last root user who can sign in";
        assert_eq!((told.status, &told.json["detail"]), (409, &json!(says)));
        // Another one without a password could not take over.
        let door = async || asked.ask(None, "GET /api/v2/door", &[], "").await.json;
        let other = json!({ "login": "other", "name": "O", "email": "o@x", "root": true });
        let made = site.root("POST /api/v2/users", other).await.json;
        assert_eq!(leave(&site.root, "").await.status, 409);
        assert_eq!(door().await, json!({ "oidc": null, "set_up": true }));
        let set = json!({ "token": made["token"], "password": "secret-1" }).to_string();
        assert_eq!(asked.ask(None, "POST /api/v2/setup", &[], &set).await.status, 201);
        assert_eq!(door().await, json!({ "oidc": null, "set_up": false }));
        assert_eq!(leave(&site.root, "").await.status, 202);
    }
}

#[tokio::test]
async fn who_one_is_and_what_one_may_do() {
    let both = Both::new().await;
    let site = Site::new(both.databases[0].clone()).await;
    let told = site.ask("GET /api/v2/me", Value::Null).await;
    assert_eq!((&told.json["user"]["login"], &told.json["via"]), (&json!("a"), &json!("session")));
    assert_eq!(told.json["roles"][0]["role"], "admin");
    let abilities = &told.json["abilities"];
    assert_eq!(abilities["rack"], json!(["read", "create", "update", "destroy", "request_status"]));
    assert_eq!(abilities["template"], json!(["read"]));
    assert_eq!(abilities["statistics"], json!([]));
    let told = site.asked.ask(Some(&site.stranger), "GET /api/v2/me", &[], "").await;
    assert_eq!(told.json["abilities"]["rack"], json!([]));
}

#[tokio::test]
async fn teams_roles_views_and_settings() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database.clone()).await;
        let team = site.root("POST /api/v2/teams", json!({ "name": "Two" })).await.created();
        let at = format!("/api/v2/teams/{team}");
        let set = json!({ "cost": "1.25", "billing_period_start": "2023-11-01", "billing_period_end": "2023-12-01" });
        let told = site.root(&format!("PATCH {at}"), set).await;
        assert_eq!((told.status, &told.json["billing_period_end"]), (200, &json!("2023-12-01")));
        let told = site.root(&format!("PATCH {at}"), json!({ "billing_period_end": "soon" })).await;
        assert_eq!(told.faults(), [("/billing_period_end", "invalid")]);
        let role = json!({ "team_id": team, "user_id": "id-s", "role": "member" });
        let id = site.root("POST /api/v2/team-roles", role.clone()).await.created();
        let told = site.root("POST /api/v2/team-roles", role).await;
        assert_eq!(told.faults(), [("/user_id", "taken")]);
        let none = json!({ "team_id": "none", "user_id": "none", "role": "king" });
        let told = site.root("POST /api/v2/team-roles", none).await;
        assert_eq!(
            told.faults(),
            [("/team_id", "blank"), ("/user_id", "blank"), ("/role", "inclusion")]
        );
        let told = site.root(&format!("GET /api/v2/team-roles?team={team}"), Value::Null).await;
        assert_eq!(
            (&told.json["items"][0]["login"], &told.json["items"][0]["team_name"]),
            (&json!("s"), &json!("Two"))
        );
        let told = site.root("GET /api/v2/users/id-s/roles", Value::Null).await;
        assert_eq!(told.json["items"][0]["id"], json!(id));
        assert_eq!(
            site.root(&format!("DELETE /api/v2/team-roles/{id}"), Value::Null).await.status,
            204
        );
        let told = site.root(&format!("DELETE {at}"), Value::Null).await;
        assert_eq!((told.status, &told.json["status"]), (202, &json!("pending deletion")));

        let view = json!({ "name": "v", "default": true, "values": { "x": 1 } });
        let id = site.ask("POST /api/v2/presets", view).await.created();
        let line = format!("PATCH /api/v2/presets/{id}");
        assert_eq!(site.ask(&line, json!({ "name": "" })).await.faults(), [("/name", "blank")]);
        assert_eq!(site.asked.ask(Some(&site.member), &line, &[], "{}").await.status, 403);
        assert_eq!(
            site.ask("GET /api/v2/presets?default=true", Value::Null).await.json["items"][0]["id"],
            json!(id)
        );
        assert_eq!(
            site.ask(&format!("DELETE /api/v2/presets/{id}"), Value::Null).await.status,
            204
        );

        let line = "PATCH /api/v2/settings";
        let set = |seconds: i64| json!({ "metric_refresh_interval": seconds });
        assert_eq!(
            site.root(line, set(14)).await.faults(),
            [("/metric_refresh_interval", "greater_than_or_equal_to")]
        );
        assert_eq!(
            site.root(line, json!({})).await.faults(),
            [("/metric_refresh_interval", "blank")]
        );
        assert_eq!(site.root(line, set(30)).await.status, 200);
        assert_eq!(site.root("GET /api/v2/settings", Value::Null).await.json, set(30));
        let told = site.root("GET /api/v2/statistics", Value::Null).await;
        assert_eq!(told.json["users"], 4);
        assert_eq!((&told.json["racks"], &told.json["volumes"]), (&json!(0), &json!(0)));
        let told = site.root("GET /api/v2/changes?kind=setting", Value::Null).await;
        assert_eq!(
            (&told.json["items"][0]["actor"], &told.json["items"][0]["detail"]),
            (&json!("r"), &set(30))
        );
    }
}

//! Creations that are sent again.

use super::super::testing::{NOW, Site};
use crate::database::sql;
use crate::database::testing::Both;
use serde_json::{Value, json};
use std::sync::Arc;

const LINE: &str = "POST /api/v2/racks";

#[tokio::test]
async fn the_same_creation_is_made_once_whoever_waits() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Arc::new(Site::new(database.clone()).await);
        let body = json!({ "team_id": "team", "status": "ACTIVE" }).to_string();
        let all: Vec<_> = (0..8)
            .map(|_| {
                let (site, body) = (Arc::clone(&site), body.clone());
                tokio::spawn(async move {
                    let key = [("Idempotency-Key", "k")];
                    site.asked.ask(Some(&site.admin), LINE, &key, &body).await
                })
            })
            .collect();
        let (mut ids, mut replayed) = (Vec::new(), 0);
        for told in all {
            let told = told.await.unwrap();
            ids.push(told.created());
            assert_eq!(told.headers["location"], format!("/api/v2/racks/{}", ids[0]));
            replayed += usize::from(told.headers.contains_key("idempotency-replayed"));
        }
        ids.dedup();
        assert_eq!((ids.len(), replayed), (1, 7));

        // Another request with it, and another user's same key.
        let other = json!({ "team_id": "team", "status": "FAILED" }).to_string();
        let key = [("Idempotency-Key", "k")];
        let told = site.asked.ask(Some(&site.admin), LINE, &key, &other).await;
        assert_eq!(
            (told.status, &told.json["type"]),
            (422, &json!("urn:concertim:problem:key-reused"))
        );
        let own = json!({ "team_id": "team", "status": "ACTIVE", "order_id": "o" }).to_string();
        let told = site.asked.ask(Some(&site.root), LINE, &key, &own).await;
        assert_ne!(told.created(), ids[0]);

        // What was refused may be sent again, put right.
        let key = [("Idempotency-Key", "wrong")];
        let wrong = json!({ "team_id": "team" }).to_string();
        let told = site.asked.ask(Some(&site.admin), LINE, &key, &wrong).await;
        assert_eq!((told.status, told.faults()[0]), (422, ("/status", "blank")));
        assert_eq!(site.asked.ask(Some(&site.admin), LINE, &key, &body).await.status, 201);

        // After a day it is forgotten, and goes with the next.
        let mut transaction = database.begin().await.unwrap();
        let old = sql("UPDATE idempotency_keys SET created_at = $1 WHERE idempotency_key = 'k'");
        transaction.run(old.whole(NOW - super::super::idempotency::KEPT - 1)).await.unwrap();
        transaction.commit(NOW).await.unwrap();
        let key = [("Idempotency-Key", "k")];
        let told = site.asked.ask(Some(&site.admin), LINE, &key, &body).await;
        assert_ne!(told.created(), ids[0]);
        let kept = database.all(sql("SELECT status FROM idempotency_keys")).await.unwrap();
        assert_eq!(kept.len(), 2);
    }
}

#[tokio::test]
async fn keys_have_a_length_and_a_place() {
    let both = Both::new().await;
    let site = Site::new(both.databases[0].clone()).await;
    let body = json!({ "team_id": "team", "status": "ACTIVE" }).to_string();
    for key in ["", &"k".repeat(256)] {
        let key = [("Idempotency-Key", key)];
        let told = site.asked.ask(Some(&site.admin), LINE, &key, &body).await;
        assert_eq!(
            (told.status, &told.json["errors"][0]["parameter"]),
            (400, &json!("Idempotency-Key"))
        );
    }
    // Answers with secrets are not kept.
    let key = [("Idempotency-Key", "k")];
    let body = json!({ "name": "n", "scopes": ["read"], "days": 1 }).to_string();
    let told = site.asked.ask(Some(&site.admin), "POST /api/v2/tokens", &key, &body).await;
    assert_eq!(told.status, 400);
    let told = site.ask("POST /api/v2/tokens", serde_json::from_str(&body).unwrap()).await;
    assert_eq!(told.status, 201);
    let told = site.ask("GET /api/v2/users/id-a/tokens", Value::Null).await;
    assert_eq!(told.json["items"].as_array().unwrap().len(), 1);
    assert!(told.json["items"][0].get("secret").is_none());
}

//! What goes wrong with a call, whichever it is.

use super::*;

#[tokio::test]
async fn each_failure_is_told_and_keeps_the_job() {
    let site = Site::new().await;
    for (answer, wanted) in [
        (Answer::Json(500, json!({ "message": "no room" })), "no room"),
        (Answer::Json(404, json!({ "error": "x" })), "the server responded with status 404"),
        (Answer::Text(503, "<html>".into()), "the server responded with status 503"),
        (Answer::Json(200, json!({})), "the answer of the user handler has no user_cloud_id"),
        (Answer::Text(200, "ok".into()), "the answer of the user handler has no user_cloud_id"),
        (Answer::Json(200, json!({ "user_cloud_id": "" })), "has no user_cloud_id"),
        (Answer::Hang, "no whole answer in 3s"),
        (Answer::Close, "connection closed"),
        (Answer::Redirect(302, "http://elsewhere/".into()), "redirects to http://elsewhere/"),
    ] {
        let user = site.user(&format!("u{}", wanted.len()), None).await;
        site.peer.then(answer.clone());
        site.queue(Job::UserSignup { user_id: user.id.clone() }).await;
        let left = site.work().await;
        let why = left[0].last_error.as_deref().unwrap();
        assert!(why.contains(wanted), "{answer:?}: {why}");
        assert_eq!((left.len(), left[0].state, left[0].attempts), (1, outbox::State::Waiting, 1));
        let user = users::find(&site.cloud.database, &user.id).await.unwrap().unwrap();
        assert_eq!(user.cloud_user_id, None);
        let mut transaction = site.cloud.database.begin().await.unwrap();
        outbox::discard(&mut transaction, &By::server("test"), &left[0].id).await.unwrap();
        users::mark_deleted(&mut transaction, &root(), &user.id, true, 2).await.unwrap();
        transaction.commit(2).await.unwrap();
        assert_eq!(site.work().await, []);
    }
}

#[tokio::test]
async fn redirects_keep_method_and_body() {
    let site = Site::new().await;
    let user = site.user("jo", None).await;
    for status in [301, 302, 303, 307, 308] {
        site.peer.then(Answer::Redirect(status, format!("{}/u/{status}/", site.peer.url())));
    }
    site.peer.gives(json!({ "user_cloud_id": "c" }));
    site.queue(Job::UserSignup { user_id: user.id.clone() }).await;
    site.work().await;
    let asked = site.asked();
    let bodies: Vec<_> = asked.iter().take(6).map(|asked| &asked.body).collect();
    assert!(bodies.iter().all(|body| *body == bodies[0]));
    assert_eq!((&*asked[0].line, &*asked[5].line), ("POST /user", "POST /u/308/"));
    let user = users::find(&site.cloud.database, &user.id).await.unwrap().unwrap();
    assert_eq!(user.cloud_user_id.as_deref(), Some("c"));
}

#[tokio::test]
async fn without_configuration_nothing_is_called() {
    let (database, _folder) = sqlite().await;
    let site = Site::without_cloud(database).await;
    let user = site.user("jo", None).await;
    site.queue(Job::UserSignup { user_id: user.id }).await;
    let left = site.work().await;
    let why = left[0].last_error.as_deref().unwrap();
    assert_eq!(why, "No cloud configuration has been set. Please contact an admin");
    assert_eq!(site.asked().len(), 0);
}

#[tokio::test]
async fn a_peer_that_is_not_there_is_told_by_why() {
    let site = Site::new().await;
    let gone = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let new = NewConfiguration {
        user_handler_base_url: Some(format!("http://{gone}")),
        ..NewConfiguration::default()
    };
    let mut transaction = site.cloud.database.begin().await.unwrap();
    configuration::update(&mut transaction, &root(), &site.cloud.seal, new, 2).await.unwrap();
    transaction.commit(2).await.unwrap();
    let refused = usage::statistics(&site.cloud).await.unwrap_err();
    assert!(matches!(&refused, Refusal::Peer(why) if why.contains("refused")), "{refused:?}");
    // https is spoken to those whom this machine trusts only.
    let new = NewConfiguration {
        user_handler_base_url: Some(site.peer.url().replace("http", "https")),
        ..NewConfiguration::default()
    };
    let mut transaction = site.cloud.database.begin().await.unwrap();
    configuration::update(&mut transaction, &root(), &site.cloud.seal, new, 3).await.unwrap();
    transaction.commit(3).await.unwrap();
    let refused = usage::statistics(&site.cloud).await.unwrap_err();
    assert!(matches!(&refused, Refusal::Peer(why) if why.contains("TLS")), "{refused:?}");
    assert_eq!(site.asked().len(), 0);
}

#[tokio::test]
async fn an_answer_without_end_is_cut() {
    let site = Site::new().await;
    site.peer.then(Answer::Text(200, " ".repeat(5 * 1_024 * 1_024)));
    let refused = usage::statistics(&site.cloud).await.unwrap_err();
    assert!(matches!(&refused, Refusal::Peer(why) if why.contains("limit")), "{refused:?}");
}

#[tokio::test]
async fn the_configuration_has_rules_and_never_shows_its_password() {
    let (database, _folder) = sqlite().await;
    let site = Site::without_cloud(database).await;
    let create = async |new: NewConfiguration| {
        let mut transaction = site.cloud.database.begin().await.unwrap();
        let seal = &site.cloud.seal;
        let made = configuration::create(&mut transaction, &root(), seal, new, 1).await;
        if made.is_ok() {
            transaction.commit(1).await.unwrap();
        }
        made
    };
    let faults = |refused: Refusal| {
        let Refusal::Invalid(invalid) = refused else { panic!("{refused:?}") };
        let told = invalid.faults().iter();
        told.map(|fault| format!("{} {}", fault.attribute, fault.sentence())).collect::<Vec<_>>()
    };
    assert_eq!(
        faults(create(NewConfiguration::default()).await.unwrap_err()),
        [
            "admin_user_id can't be blank",
            "admin_project_id can't be blank",
            "internal_auth_url can't be blank",
            "admin_foreign_password can't be blank",
        ]
    );
    let good = NewConfiguration {
        admin_user_id: Some("a".into()),
        admin_project_id: Some("p".into()),
        admin_foreign_password: Some("admin-secret".into()),
        internal_auth_url: Some("http://keystone".into()),
        ..NewConfiguration::default()
    };
    for url in ["keystone", "ftp://a", "http://", "http://u:p@a", "http://a?b=c", "http://a b"] {
        let new = NewConfiguration { internal_auth_url: Some(url.into()), ..good.clone() };
        let told = faults(create(new).await.unwrap_err());
        assert_eq!(told, ["internal_auth_url must be a URL, as http://host:port"], "{url}");
    }
    let long = NewConfiguration { admin_user_id: Some("x".repeat(256)), ..good.clone() };
    let told = faults(create(long).await.unwrap_err());
    assert_eq!(told, ["admin_user_id is too long (maximum is 255 characters)"]);
    let made = create(good.clone()).await.unwrap();
    assert_eq!(made.user_handler_base_url, "http://user_handler:42356");
    assert_eq!(made.cluster_builder_base_url, "http://cluster_builder:42378");
    assert!(matches!(create(good).await, Err(Refusal::Conflict(_))));
    let row = site.cloud.database.one(sql("SELECT * FROM cloud_configuration")).await.unwrap();
    assert!(!row.text("admin_foreign_password").unwrap().contains("admin-secret"));
    let log = site.cloud.database.all(crate::database::Changed::after(0, 9)).await.unwrap();
    assert!(log.iter().all(|row| !row.text("detail").unwrap().contains("secret")));
    // A change without a password keeps it.
    let new = NewConfiguration { admin_user_id: Some("b".into()), ..NewConfiguration::default() };
    let mut transaction = site.cloud.database.begin().await.unwrap();
    configuration::update(&mut transaction, &root(), &site.cloud.seal, new, 2).await.unwrap();
    transaction.commit(2).await.unwrap();
    let admin = site.cloud.admin().await.unwrap().json();
    assert_eq!((&admin["user_id"], &admin["password"]), (&json!("b"), &json!("admin-secret")));
}

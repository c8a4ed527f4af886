//! Each job: what is called, and what follows.

use super::*;
use crate::accounts::UserUpdate;
use crate::database::Statement;
use crate::rules::Given;

#[tokio::test]
async fn signing_up_makes_an_account_a_team_and_a_role() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::on(Arc::clone(database)).await;
        let user = site.user("jo.do", None).await;
        site.peer.gives(json!({ "user_cloud_id": "cloud-jo" }));
        site.peer.gives(json!({ "project_id": "project-1", "billing_acct_id": "billing-1" }));
        site.queue(Job::UserSignup { user_id: user.id.clone() }).await;
        assert_eq!(site.work().await, []);
        let asked = site.asked();
        let told: Vec<_> = asked.iter().map(|asked| (&*asked.line, &asked.body)).collect();
        let env = admin_env(&site);
        assert_eq!(
            told,
            [
                (
                    "POST /user",
                    &json!({
                        "cloud_env": env, "username": "jo.do", "name": "The jo.do",
                        "password": "secret-jo.do", "email": "jo.do@example.com",
                    })
                ),
                ("POST /team", &json!({ "cloud_env": env, "name": "jo_do_team" })),
                (
                    "POST /team_role",
                    &json!({
                        "cloud_env": env,
                        "team_role": {
                            "role": "admin", "project_id": "project-1", "user_id": "cloud-jo",
                        },
                    })
                ),
            ]
        );
        for asked in &asked {
            let key = asked.headers["idempotency-key"].to_str().unwrap();
            uuid::Uuid::parse_str(key).unwrap();
        }
        let user = users::find(database, &user.id).await.unwrap().unwrap();
        assert_eq!(user.cloud_user_id.as_deref(), Some("cloud-jo"));
        let [role] = &user.roles[..] else { panic!("{:?}", user.roles) };
        let team = teams::find(database, &role.team_id).await.unwrap().unwrap();
        assert_eq!((role.role, team.single_user, &*team.name), (Role::Admin, true, "jo_do_team"));
        assert_eq!(team.project_id.as_deref(), Some("project-1"));
        assert_eq!(team.billing_acct_id.as_deref(), Some("billing-1"));
    }
}

#[tokio::test]
async fn a_taken_name_of_a_team_gets_a_number_and_a_long_login_is_cut() {
    let site = Site::new().await;
    site.team("jo_team", Some("p"), Some("b")).await;
    let (jo, long) =
        (site.user("jo", Some("c1")).await, site.user(&"x".repeat(80), Some("c2")).await);
    for user in [&jo, &long] {
        let ids = json!({ "project_id": user.id, "billing_acct_id": user.id });
        site.peer.gives(ids);
        site.queue(Job::CreateSingleUserTeam { user_id: user.id.clone() }).await;
        assert_eq!(site.work().await, []);
        // Once more, as after a crash: it has one.
        site.queue(Job::CreateSingleUserTeam { user_id: user.id.clone() }).await;
        assert_eq!(site.work().await, []);
        assert_eq!(site.asked().len(), 2);
    }
    let teams = teams::list(&site.cloud.database, &root()).await.unwrap();
    let names: Vec<_> = teams.iter().map(|team| &*team.name).collect();
    let long = format!("{}_team", "x".repeat(48));
    assert_eq!(names, ["jo_team", "jo_team2", &long]);
}

#[tokio::test]
async fn a_team_keeps_the_id_that_came_without_the_other() {
    let site = Site::new().await;
    let team = site.team("a", None, None).await;
    site.peer.gives(json!({ "project_id": "p" }));
    site.queue(Job::CreateTeam { team_id: team.id.clone() }).await;
    let left = site.work().await;
    let why = left[0].last_error.as_deref().unwrap();
    assert_eq!(why, "the answer of the user handler has no billing_acct_id");
    let (line, body) = site.asked_once();
    assert_eq!(line, "POST /team");
    assert_eq!(body, json!({ "cloud_env": admin_env(&site), "name": "a" }));
    again(&site, &left[0]).await;
    site.peer.gives(json!({ "project_id": "p", "billing_acct_id": "b" }));
    assert_eq!(site.work().await, []);
    let (_, body) = site.asked_once();
    assert_eq!(body["project_id"], "p");
    let team = teams::find(&site.cloud.database, &team.id).await.unwrap().unwrap();
    assert_eq!(
        (team.project_id.as_deref(), team.billing_acct_id.as_deref()),
        (Some("p"), Some("b"))
    );
    // It has both: no call.
    site.queue(Job::CreateTeam { team_id: team.id.clone() }).await;
    assert_eq!((site.work().await, site.asked().len()), (vec![], 0));
}

async fn again(site: &Site, entry: &Entry) {
    let mut transaction = site.cloud.database.begin().await.unwrap();
    let now = site.cloud.now();
    outbox::retry(&mut transaction, &By::server("test"), &entry.id, now).await.unwrap();
    transaction.commit(now).await.unwrap();
}

#[tokio::test]
async fn a_role_is_kept_when_the_cloud_has_given_it() {
    let site = Site::new().await;
    let (team, user) = (site.team("a", Some("p"), None).await, site.user("jo", Some("c")).await);
    let job = Job::CreateTeamRole {
        team_id: team.id.clone(),
        user_id: user.id.clone(),
        role: "member".into(),
    };
    site.peer.then(Answer::Json(409, json!({ "message": "no such project" })));
    site.queue(job).await;
    let left = site.work().await;
    assert_eq!(left[0].last_error.as_deref(), Some("no such project"));
    let roles = |user: User| user.roles.len();
    let found = users::find(&site.cloud.database, &user.id).await.unwrap().unwrap();
    assert_eq!(roles(found), 0);
    again(&site, &left[0]).await;
    assert_eq!(site.work().await, []);
    let asked = site.asked();
    assert_eq!(asked.len(), 2);
    assert_eq!(asked[0].headers["idempotency-key"], asked[1].headers["idempotency-key"]);
    let found = users::find(&site.cloud.database, &user.id).await.unwrap().unwrap();
    assert_eq!(found.roles[0].role, Role::Member);
}

#[tokio::test]
async fn the_cloud_learns_new_addresses_and_passwords() {
    let site = Site::new().await;
    let user = site.user("jo", Some("c")).await;
    let pend = async |password: &str| {
        let sealed = site.cloud.seal.seal(password).unwrap();
        let mut transaction = site.cloud.database.begin().await.unwrap();
        let write = sql("UPDATE users SET pending_foreign_password = $1 WHERE id = $2");
        transaction.run(write.text(sealed).text(&*user.id)).await.unwrap();
        transaction.commit(1).await.unwrap();
    };
    let kept = async || {
        let select =
            sql("SELECT foreign_password, pending_foreign_password FROM users WHERE id = $1");
        let row = site.cloud.database.one(select.text(&*user.id)).await.unwrap();
        let open = |sealed: String| site.cloud.seal.open(&sealed).unwrap();
        (
            row.maybe_text("foreign_password").unwrap().map(open),
            row.maybe_text("pending_foreign_password").unwrap().map(open),
        )
    };
    pend("new-secret").await;
    let job = Job::UserUpdate { user_id: user.id.clone(), email: true };
    site.peer.then(Answer::Json(500, json!({ "message": "refused: new-secret, admin-secret" })));
    site.queue(job.clone()).await;
    let left = site.work().await;
    assert_eq!(left[0].last_error.as_deref(), Some("refused: ***, ***"), "no secret is shown");
    assert_eq!(kept().await, (Some("secret-jo".into()), Some("new-secret".into())));
    again(&site, &left[0]).await;
    assert_eq!(site.work().await, []);
    let asked = site.asked();
    assert_eq!(asked[1].line, "PATCH /user");
    assert_eq!(
        asked[1].body,
        json!({
            "cloud_env": admin_env(&site),
            "user_info": {
                "cloud_user_id": "c",
                "new_data": { "email": "jo@example.com", "password": "new-secret" },
            },
        })
    );
    assert_eq!(kept().await, (Some("new-secret".into()), None));
    // Nothing is new: no call.
    site.queue(Job::UserUpdate { user_id: user.id.clone(), email: false }).await;
    assert_eq!((site.work().await, site.asked().len()), (vec![], 0));
}

#[tokio::test]
async fn deletions_tell_the_cloud_and_then_destroy() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::on(Arc::clone(database)).await;
        let (team, user) =
            (site.team("a", Some("p"), Some("b")).await, site.user("jo", Some("c")).await);
        site.role(&team, &user, Role::Admin).await;
        let mut transaction = database.begin().await.unwrap();
        users::mark_deleted(&mut transaction, &root(), &user.id, false, 5).await.unwrap();
        teams::mark_deleted(&mut transaction, &root(), &team.id, false, 5).await.unwrap();
        // Asked for twice, it is done once.
        users::mark_deleted(&mut transaction, &root(), &user.id, false, 5).await.unwrap();
        transaction.commit(5).await.unwrap();
        site.peer.then(Answer::Json(500, json!({})));
        site.peer.then(Answer::Json(500, json!({})));
        let left = site.work().await;
        assert_eq!(left.len(), 2);
        assert!(users::find(database, &user.id).await.unwrap().unwrap().deleted_at.is_some());
        assert!(teams::find(database, &team.id).await.unwrap().unwrap().deleted_at.is_some());
        for entry in &left {
            let why = entry.last_error.as_deref();
            assert_eq!(why, Some("the server responded with status 500"));
            again(&site, entry).await;
        }
        site.asked();
        assert_eq!(site.work().await, []);
        let mut asked = site.asked();
        asked.sort_by(|one, other| other.line.cmp(&one.line));
        let told: Vec<_> = asked.iter().map(|asked| (&*asked.line, &asked.body)).collect();
        let env = admin_env(&site);
        assert_eq!(
            told,
            [
                (
                    "DELETE /user",
                    &json!({
                        "cloud_env": env, "user_info": { "cloud_user_id": "c" },
                    })
                ),
                (
                    "DELETE /team",
                    &json!({
                        "cloud_env": env, "team_info": { "billing_acct_id": "b", "project_id": "p" },
                    })
                ),
            ]
        );
        assert_eq!(users::find(database, &user.id).await.unwrap(), None);
        assert_eq!(teams::find(database, &team.id).await.unwrap(), None);
    }
}

#[tokio::test]
async fn what_is_not_in_the_cloud_goes_without_a_call() {
    let site = Site::new().await;
    let (team, user) = (site.team("a", None, None).await, site.user("jo", None).await);
    let mut transaction = site.cloud.database.begin().await.unwrap();
    // A sign-up that has not been begun finds that there is nothing to do.
    let sign_up = Job::UserSignup { user_id: user.id.clone() };
    outbox::enqueue(&mut transaction, &By::server("test"), &sign_up, 5).await.unwrap();
    users::mark_deleted(&mut transaction, &root(), &user.id, false, 5).await.unwrap();
    teams::mark_deleted(&mut transaction, &root(), &team.id, false, 5).await.unwrap();
    transaction.commit(5).await.unwrap();
    assert_eq!((site.work().await, site.asked().len()), (vec![], 0));
    assert_eq!(users::find(&site.cloud.database, &user.id).await.unwrap(), None);
    assert_eq!(teams::find(&site.cloud.database, &team.id).await.unwrap(), None);
}

#[tokio::test]
async fn configuring_a_cloud_signs_up_all_who_are_not_in_it() {
    let (database, _folder) = sqlite().await;
    let site = Site::without_cloud(database).await;
    let (new, old) = (site.user("new", None).await, site.user("old", Some("c")).await);
    let mut transaction = site.cloud.database.begin().await.unwrap();
    // Who has no password yet gets an account with the first.
    let bare = NewUser { login: "bare".into(), name: "b".into(), email: "b@b".into(), ..bare() };
    users::insert(&mut transaction, &By::server("test"), bare, 1).await.unwrap();
    transaction.commit(1).await.unwrap();
    assert_eq!(outbox::list(&site.cloud.database, None).await.unwrap(), []);
    site.configure().await;
    let queued = outbox::list(&site.cloud.database, None).await.unwrap();
    let jobs: Vec<_> = queued.iter().map(|entry| entry.job.clone().unwrap()).collect();
    assert_eq!(jobs, [Job::UserSignup { user_id: new.id }]);
    assert!(old.cloud_user_id.is_some());
}

fn bare() -> NewUser {
    NewUser::default()
}

/// The jobs that are queued, which are then forgotten.
async fn queued(site: &Site) -> Vec<Job> {
    let queued = outbox::list(&site.cloud.database, None).await.unwrap();
    let mut transaction = site.cloud.database.begin().await.unwrap();
    for entry in &queued {
        outbox::discard(&mut transaction, &By::server("test"), &entry.id).await.unwrap();
    }
    transaction.commit(1).await.unwrap();
    queued.into_iter().map(|entry| entry.job.unwrap()).collect()
}

#[tokio::test]
async fn changes_of_people_queue_what_the_cloud_is_to_learn() {
    let site = Site::new().await;
    let by = By::server("test");
    let password = || Password::imported("hash".into(), Some(site.cloud.seal.seal("new").unwrap()));
    let mut transaction = site.cloud.database.begin().await.unwrap();
    let new = NewUser {
        login: "jo".into(),
        name: "Jo".into(),
        email: "jo@example.com".into(),
        password: Some(password()),
        ..bare()
    };
    let user = users::insert(&mut transaction, &by, new.clone(), 1).await.unwrap();
    let admin = NewUser { login: "a".into(), email: "a@b".into(), root: true, ..new };
    users::insert(&mut transaction, &by, admin, 1).await.unwrap();
    transaction.commit(1).await.unwrap();
    let user_id = user.id.clone();
    assert_eq!(queued(&site).await, [Job::UserSignup { user_id: user_id.clone() }]);

    for (cloud_id, update, wanted) in [
        (None, Update::Email, None),
        (None, Update::Name, None),
        (Some("c"), Update::Name, None),
        (Some("c"), Update::Email, Some(true)),
        (Some("c"), Update::Password, Some(false)),
    ] {
        let mut transaction = site.cloud.database.begin().await.unwrap();
        let write = sql("UPDATE users SET cloud_user_id = $1, email = 'x@y', name = 'x'");
        let write = Statement::maybe_text(write, cloud_id);
        transaction.run(sql("DELETE FROM users WHERE root = 1")).await.unwrap();
        transaction.run(write).await.unwrap();
        let mut sent = UserUpdate::default();
        match update {
            Update::Email => sent.email = "new@example.com".to_owned().into(),
            Update::Name => sent.name = "New".to_owned().into(),
            Update::Password => sent.password = Some(password()),
        }
        users::update(&mut transaction, &root(), &user_id, sent, 2).await.unwrap();
        transaction.commit(2).await.unwrap();
        let wanted = wanted.map(|email| Job::UserUpdate { user_id: user_id.clone(), email });
        assert_eq!(queued(&site).await, Vec::from_iter(wanted), "{cloud_id:?} {update:?}");
    }

    let mut transaction = site.cloud.database.begin().await.unwrap();
    let new = |name: &str, ids: Option<&str>| TeamUpdate {
        name: name.to_owned().into(),
        project_id: ids.map(str::to_owned).map_or(Given::Absent, Given::Value),
        billing_acct_id: ids.map(str::to_owned).map_or(Given::Absent, Given::Value),
        ..TeamUpdate::default()
    };
    let team = teams::create(&mut transaction, &root(), new("a", None), 1).await.unwrap();
    teams::create(&mut transaction, &root(), new("b", Some("p")), 1).await.unwrap();
    transaction.commit(1).await.unwrap();
    assert_eq!(queued(&site).await, [Job::CreateTeam { team_id: team.id }]);
}

#[derive(Clone, Copy, Debug)]
enum Update {
    Email,
    Name,
    Password,
}

#[tokio::test]
async fn a_password_set_during_the_sign_up_follows_it() {
    let site = Site::new().await;
    let user = site.user("jo", None).await;
    let sealed = site.cloud.seal.seal("newer").unwrap();
    site.peer.then(Answer::Late(300, json!({ "user_cloud_id": "c" })));
    site.peer.gives(json!({}));
    site.queue(Job::UserSignup { user_id: user.id.clone() }).await;
    let (_, left) = tokio::join!(
        async {
            while site.peer.count() == 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            let mut transaction = site.cloud.database.begin().await.unwrap();
            transaction
                .run(sql("UPDATE users SET foreign_password = $1").text(sealed))
                .await
                .unwrap();
            transaction.commit(1).await.unwrap();
        },
        site.work()
    );
    // Its team has to wait: the peer has no ids for it.
    assert!(left.iter().all(|entry| entry.name == "create_team_then_role"), "{left:?}");
    let asked = site.asked();
    assert_eq!(asked[0].body["password"], "secret-jo");
    let update = asked.iter().find(|asked| asked.line == "PATCH /user").unwrap();
    assert_eq!(update.body["user_info"]["new_data"], json!({ "password": "newer" }));
    let row = site.cloud.database.one(sql("SELECT * FROM users")).await.unwrap();
    let kept = row.maybe_text("foreign_password").unwrap().unwrap();
    assert_eq!(site.cloud.seal.open(&kept).unwrap(), "newer");
    assert_eq!(row.maybe_text("pending_foreign_password").unwrap(), None);
}

//! Signing in, by password, link, token and cookie, on both databases.

use super::super::sign_in::SignedIn;
use super::super::*;
use super::{NOW, accounts, device, faults, give, make, named_team, new_user, rack, root};
use crate::database::testing::Both;
use crate::database::{Columns, Database, sql};
use crate::identity::Identity;
use crate::rules::Given;
use hyper::header::HeaderMap;
use hyper::http::request::Parts;
use serde_json::{Value, json};

const SECOND: i64 = 1_000_000;

fn client() -> Client {
    Client::of(&HeaderMap::new(), "10.0.0.1:1".parse().unwrap())
}

fn head(method: &str, lines: &[(&str, &str)]) -> Parts {
    let request = hyper::Request::builder().method(method).uri("/");
    let request =
        lines.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    request.body(()).unwrap().into_parts().0
}

async fn with_password(accounts: &Accounts, new: NewUser, password: &str) -> User {
    let password = Some(accounts.password(password).await.unwrap());
    make(&accounts.database, NewUser { password, ..new }).await.unwrap()
}

async fn sign_in_as(accounts: &Accounts, login: &str, password: &str) -> Result<SignedIn, Refusal> {
    let wishes = Wishes { remember: false, token: true };
    sign_in(accounts, login, password, &client(), wishes, NOW).await
}

fn cookie(signed_in: &SignedIn) -> String {
    signed_in.session.set_cookie.split(';').next().unwrap().to_owned()
}

fn bearer(signed_in: &SignedIn) -> String {
    format!("Bearer {}", signed_in.token.as_ref().unwrap())
}

async fn who(accounts: &Accounts, head: Parts, now: i64) -> Result<Actor, String> {
    authenticate(accounts, &head, now).await.map_err(|refusal| match refusal {
        Refusal::SignIn(why) => why.to_owned(),
        Refusal::Forbidden(Some(why)) => why,
        other => panic!("{other:?}"),
    })
}

async fn column(database: &Database, text: &'static str) -> Vec<Option<String>> {
    let rows = database.all(sql(text)).await.unwrap();
    rows.iter().map(|row| row.maybe_text("value").unwrap()).collect()
}

#[tokio::test]
async fn a_token_and_a_session_tell_who_asks_in_one_statement() {
    let both = Both::new().await;
    for database in &both.databases {
        let accounts = accounts(database).await;
        let user = with_password(&accounts, new_user("bob"), "secret-1").await;
        for name in ["A", "B"] {
            let team = named_team(database, name).await;
            give(database, (&user.id, &team.id), "admin").await.unwrap();
        }
        let signed_in = sign_in_as(&accounts, "bob", "secret-1").await.unwrap();
        let (bearer, cookie) = (bearer(&signed_in), cookie(&signed_in));
        let claims = accounts.key.claims(bearer.strip_prefix("Bearer ").unwrap()).unwrap();
        assert!(claims.keys().eq(["exp", "iat", "jti", "scp", "sub"]), "{claims:?}");
        assert_eq!(claims["exp"], json!((NOW / SECOND + 86_400).to_string()));
        assert_eq!((&claims["sub"], &claims["scp"]), (&json!(user.id), &json!("user")));
        for lines in [
            &[("authorization", &*bearer)][..],
            &[("cookie", &cookie)],
            &[("authorization", &bearer), ("cookie", &cookie)],
            &[("authorization", "Bearer garbage"), ("cookie", &cookie)],
            &[("authorization", "Bearer a.b.c"), ("cookie", "x=1"), ("cookie", &cookie)],
            &[("authorization", &bearer), ("cookie", "_ct_app_session=other")],
        ] {
            let before = database.statements();
            let actor = who(&accounts, head("GET", lines), NOW).await.unwrap();
            assert_eq!(database.statements() - before, 1, "{lines:?}");
            assert_eq!((&actor.id, &*actor.login, actor.root), (&user.id, "bob", false));
            let roles: Vec<&str> = actor.roles.iter().map(|(team, _)| &**team).collect();
            assert!(roles.len() == 2 && roles.is_sorted(), "{roles:?}");
        }
        let expired = NOW + 86_400 * SECOND;
        for (lines, now, why) in [
            (&[][..], NOW, SIGN_IN_FIRST),
            (&[("authorization", bearer.strip_prefix("Bearer ").unwrap())], NOW, SIGN_IN_FIRST),
            (&[("authorization", &*bearer.replace("Bearer", "bearer"))], NOW, SIGN_IN_FIRST),
            (&[("authorization", &*bearer)], expired, "Signature has expired"),
            (&[("cookie", &*cookie)], expired, SIGN_IN_FIRST),
            (&[("cookie", "_ct_app_session=")], NOW, SIGN_IN_FIRST),
        ] {
            let found = who(&accounts, head("GET", lines), now).await;
            assert_eq!(found.unwrap_err(), why, "{lines:?}");
        }
        let before = database.statements();
        who(&accounts, head("GET", &[]), NOW).await.unwrap_err();
        assert_eq!(database.statements(), before);
    }
}

#[tokio::test]
async fn every_fault_of_a_token_has_its_words() {
    let both = Both::new().await;
    for database in &both.databases {
        let accounts = accounts(database).await;
        let user = with_password(&accounts, new_user("bob"), "secret-1").await;
        let gone = with_password(&accounts, new_user("gone"), "secret-1").await;
        let signed_in = sign_in_as(&accounts, "bob", "secret-1").await.unwrap();
        let token = signed_in.token.clone().unwrap();
        let good = accounts.key.claims(&token).unwrap();
        let of_gone = sign_in_as(&accounts, "gone", "secret-1").await.unwrap();
        let marked = sql("UPDATE users SET deleted_at = 1 WHERE id = $1").text(&*gone.id);
        let mut transaction = database.begin().await.unwrap();
        transaction.run(marked).await.unwrap();
        transaction.commit(NOW).await.unwrap();
        let with = |changes: Value| {
            let mut claims = good.clone();
            for (name, value) in changes.as_object().unwrap() {
                match value {
                    Value::Null => drop(claims.remove(name)),
                    value => drop(claims.insert(name.clone(), value.clone())),
                }
            }
            accounts.key.sign_claims(&Value::Object(claims))
        };
        let other = Key::new(b"fedcba9876543210").unwrap().sign_claims(&json!(good));
        let now = NOW / SECOND;
        let none = uuid::Uuid::new_v4().to_string();
        for (token, wanted) in [
            (token, Ok(())),
            (with(json!({ "exp": now + 1 })), Ok(())),
            (with(json!({ "exp": null })), Ok(())),
            (with(json!({ "exp": now })), Err("Signature has expired")),
            (with(json!({ "exp": now.to_string() })), Err("Signature has expired")),
            (with(json!({ "exp": "soon" })), Err("Signature has expired")),
            (with(json!({ "nbf": now + 1 })), Err("Signature nbf has not been reached")),
            (with(json!({ "jti": null })), Err("Missing jti")),
            (with(json!({ "jti": none })), Err("revoked token")),
            (with(json!({ "scp": "service" })), Err("wrong scope")),
            (with(json!({ "scp": null })), Err("wrong scope")),
            (with(json!({ "aud": "x" })), Err("wrong aud")),
            (with(json!({ "sub": none })), Err("nil user")),
            (with(json!({ "sub": null })), Err("nil user")),
            (with(json!({ "sub": gone.id })), Err("revoked token")),
            (of_gone.token.unwrap(), Err("Invalid Login or password.")),
            (other, Err("No verification key available")),
            ("garbage".to_owned(), Err("Not enough or too many segments")),
            ("a.b.c".to_owned(), Err("Invalid segment encoding")),
            ("x".repeat(20_000), Err("Not enough or too many segments")),
        ] {
            let head = head("GET", &[("authorization", &format!("Bearer {token}"))]);
            let found = who(&accounts, head, NOW).await;
            let found = found.as_ref().map(|actor| assert_eq!(actor.id, user.id));
            assert_eq!(found.map_err(|why| &**why), wanted, "{token}");
        }
        // An audience is wanted where the request names it, of tokens that have one.
        let audience = Client { audience: Some("me".into()), ..client() };
        let wishes = Wishes { remember: false, token: true };
        let signed_in =
            sign_in(&accounts, "bob", "secret-1", &audience, wishes, NOW).await.unwrap();
        for (named, is_good) in [(Some("me"), true), (Some("you"), false), (None, false)] {
            let bearer = bearer(&signed_in);
            let mut lines = vec![("authorization", &*bearer)];
            lines.extend(named.map(|named| ("jwt_aud", named)));
            assert_eq!(who(&accounts, head("GET", &lines), NOW).await.is_ok(), is_good);
        }
    }
}

#[tokio::test]
async fn changes_with_a_cookie_must_come_from_this_site() {
    let both = Both::new().await;
    let [database, _] = &both.databases;
    let accounts = accounts(database).await;
    with_password(&accounts, new_user("bob"), "secret-1").await;
    let signed_in = sign_in_as(&accounts, "bob", "secret-1").await.unwrap();
    let (bearer, cookie, csrf) = (bearer(&signed_in), cookie(&signed_in), &*signed_in.session.csrf);
    for (method, lines, is_good) in [
        ("GET", &[][..], true),
        ("HEAD", &[("origin", "http://evil.example")], true),
        ("POST", &[], false),
        ("PATCH", &[("sec-fetch-site", "same-origin")], true),
        ("DELETE", &[("sec-fetch-site", "same-site")], false),
        ("POST", &[("sec-fetch-site", "cross-site"), ("origin", "http://here:1")], false),
        ("POST", &[("host", "here:1"), ("origin", "http://here:1")], true),
        ("POST", &[("host", "here:1"), ("origin", "http://here:2")], false),
        ("POST", &[("host", "here:1"), ("origin", "null")], false),
        ("POST", &[("x-csrf-token", csrf)], true),
        ("POST", &[("x-csrf-token", "other")], false),
        ("POST", &[("authorization", &bearer), ("sec-fetch-site", "cross-site")], true),
    ] {
        let mut lines = lines.to_vec();
        lines.push(("cookie", &cookie));
        let found = who(&accounts, head(method, &lines), NOW).await;
        assert_eq!(found.is_ok(), is_good, "{method} {lines:?}: {found:?}");
    }
    let actor = who(&accounts, head("GET", &[("cookie", &cookie)]), NOW).await.unwrap();
    assert_eq!(session::csrf(database, &actor).await.unwrap().as_deref(), Some(csrf));
}

#[tokio::test]
async fn nothing_that_somebody_holds_is_in_the_database() {
    let both = Both::new().await;
    for database in &both.databases {
        let accounts = accounts(database).await;
        let user = with_password(&accounts, new_user("bob"), "secret-1").await;
        let signed_in = sign_in_as(&accounts, "bob", "secret-1").await.unwrap();
        let dump = async || {
            let mut all = String::new();
            for table in ["users", "sessions", "tokens", "invitations", "changes"] {
                let columns: &[&str] = match table {
                    "users" => {
                        &["login", "password", "foreign_password", "pending_foreign_password"]
                    }
                    "sessions" => &["digest", "id", "csrf"],
                    "tokens" => &["jti", "name", "scopes"],
                    "invitations" => &["digest"],
                    _ => &["actor", "subject", "detail"],
                };
                for column in columns {
                    let text = format!("SELECT {column} AS value FROM {table}");
                    for row in database.all(sql(text)).await.unwrap() {
                        all.extend(row.maybe_text("value").unwrap());
                        all.push('\n');
                    }
                }
            }
            all
        };
        let held = [
            "secret-1".to_owned(),
            cookie(&signed_in).split_once('=').unwrap().1.to_owned(),
            signed_in.token.clone().unwrap(),
        ];
        let all = dump().await;
        assert!(held.iter().all(|held| !all.contains(held)), "{all}");
        // The cloud's password can be had again; where the cloud knows the user it waits.
        let sealed = "SELECT foreign_password AS value FROM users";
        let pending = "SELECT pending_foreign_password AS value FROM users";
        let kept = column(database, sealed).await[0].clone().unwrap();
        assert_eq!(accounts.seal.open(&kept).unwrap(), "secret-1");
        assert_eq!(column(database, pending).await, [None]);
        let password = Some(accounts.password("secret-2").await.unwrap());
        let cloud_user_id = Given::Value("c-1".to_owned());
        let mut transaction = database.begin().await.unwrap();
        let cloud = UserUpdate { cloud_user_id, ..UserUpdate::default() };
        users::update(&mut transaction, &root(), &user.id, cloud, NOW).await.unwrap();
        let update = UserUpdate { password, ..UserUpdate::default() };
        users::update(&mut transaction, &root(), &user.id, update, NOW).await.unwrap();
        transaction.commit(NOW).await.unwrap();
        assert_eq!(column(database, sealed).await, [Some(kept)]);
        let waits = column(database, pending).await[0].clone().unwrap();
        assert_eq!(accounts.seal.open(&waits).unwrap(), "secret-2");
        assert!(!dump().await.contains("secret-2"));
        // A new password ends what was begun with the old one.
        let old =
            head("GET", &[("authorization", &bearer(&signed_in)), ("cookie", &cookie(&signed_in))]);
        assert_eq!(who(&accounts, old, NOW).await.unwrap_err(), "revoked token");
        assert!(sign_in_as(&accounts, "bob", "secret-1").await.is_err());
        sign_in_as(&accounts, "bob", "secret-2").await.unwrap();
    }
}

#[tokio::test]
async fn wrong_passwords_are_all_answered_alike_noted_and_bounded() {
    let both = Both::new().await;
    for database in &both.databases {
        let accounts = accounts(database).await;
        with_password(&accounts, new_user("bob"), "secret-1").await;
        make(database, new_user("without")).await.unwrap();
        let gone = with_password(&accounts, new_user("gone"), "secret-1").await;
        let mut transaction = database.begin().await.unwrap();
        users::mark_deleted(&mut transaction, &root(), &gone.id, true, NOW).await.unwrap();
        transaction.commit(NOW).await.unwrap();
        for (login, password) in [
            ("bob", "secret-2"),
            ("Bob", "secret-1"),
            ("without", ""),
            ("gone", "secret-1"),
            ("nobody", "typed-in-the-wrong-field"),
        ] {
            match sign_in_as(&accounts, login, password).await {
                Err(Refusal::SignIn(why)) => assert_eq!(why, "Invalid Login or password."),
                other => panic!("{login}: {other:?}"),
            }
        }
        let noted =
            "SELECT subject AS value FROM changes WHERE action = 'sign_in_failed' ORDER BY id";
        let noted: Vec<String> = column(database, noted).await.into_iter().flatten().collect();
        assert_eq!(noted, ["bob", "", "without", "", ""]);
        let mut refused = 0;
        for _ in 0..12 {
            match sign_in_as(&accounts, "bob", "wrong-one").await {
                Err(Refusal::TooMany(seconds)) => {
                    refused += 1;
                    assert!((1..=30).contains(&seconds), "{seconds}");
                }
                Err(Refusal::SignIn(_)) => {}
                other => panic!("{other:?}"),
            }
        }
        assert!(refused >= 2, "{refused}");
        // The right password does not help then, either.
        assert!(matches!(sign_in_as(&accounts, "bob", "secret-1").await, Err(Refusal::TooMany(_))));
    }
}

#[tokio::test]
async fn hashes_of_the_existing_service_are_made_anew_once() {
    let both = Both::new().await;
    for database in &both.databases {
        let accounts = accounts(database).await;
        let hash = bcrypt::hash("secret-1", 4).unwrap().replace("$2b$", "$2a$");
        let password = Some(Password::imported(hash, None));
        make(database, NewUser { password, ..new_user("bob") }).await.unwrap();
        assert!(sign_in_as(&accounts, "bob", "secret-2").await.is_err());
        let kept = "SELECT password AS value FROM users";
        assert!(column(database, kept).await[0].as_ref().unwrap().starts_with("$2a$"));
        sign_in_as(&accounts, "bob", "secret-1").await.unwrap();
        let anew = column(database, kept).await;
        assert!(anew[0].as_ref().unwrap().starts_with("$argon2id$"), "{anew:?}");
        let sealed = column(database, "SELECT foreign_password AS value FROM users").await;
        let for_the_cloud = accounts.seal().open(sealed[0].as_ref().unwrap()).unwrap();
        assert_eq!(for_the_cloud, "secret-1");
        sign_in_as(&accounts, "bob", "secret-1").await.unwrap();
        assert_eq!(column(database, kept).await, anew);
    }
}

#[tokio::test]
async fn who_has_signed_out_is_out() {
    let both = Both::new().await;
    for database in &both.databases {
        let accounts = accounts(database).await;
        with_password(&accounts, new_user("bob"), "secret-1").await;
        let (one, two) = (
            sign_in_as(&accounts, "bob", "secret-1").await.unwrap(),
            sign_in_as(&accounts, "bob", "secret-1").await.unwrap(),
        );
        let lines =
            |s: &SignedIn| head("GET", &[("authorization", &bearer(s)), ("cookie", &cookie(s))]);
        let actor = who(&accounts, lines(&one), NOW).await.unwrap();
        sign_out(&accounts, &actor, &lines(&one).headers, NOW).await.unwrap();
        assert_eq!(who(&accounts, lines(&one), NOW).await.unwrap_err(), "revoked token");
        let by_cookie = head("GET", &[("cookie", &cookie(&two))]);
        let actor = who(&accounts, by_cookie, NOW).await.unwrap();
        sign_out(&accounts, &actor, &lines(&two).headers, NOW).await.unwrap();
        // Its token is another thing, and goes on.
        assert!(matches!(who(&accounts, lines(&two), NOW).await.unwrap().via, Via::Token(_)));
        let remembered = Wishes { remember: true, token: false };
        let long = sign_in(&accounts, "bob", "secret-1", &client(), remembered, NOW).await.unwrap();
        assert!(long.token.is_none());
        assert!(long.session.set_cookie.contains("; Max-Age=1209600; HttpOnly; SameSite=Lax"));
        let day = 86_400 * SECOND;
        let by_cookie = || head("GET", &[("cookie", &cookie(&long))]);
        assert!(who(&accounts, by_cookie(), NOW + 13 * day).await.is_ok());
        assert!(who(&accounts, by_cookie(), NOW + 14 * day).await.is_err());
        assert_eq!(purge(database, NOW + 2 * day).await.unwrap(), 2, "both tokens");
        assert_eq!(purge(database, NOW + 14 * day).await.unwrap(), 1, "the session");
    }
}

#[tokio::test]
async fn a_session_tells_when_it_was_used_to_the_minute() {
    let both = Both::new().await;
    for database in &both.databases {
        let accounts = accounts(database).await;
        let user = with_password(&accounts, new_user("bob"), "secret-1").await;
        let cookie = cookie(&sign_in_as(&accounts, "bob", "secret-1").await.unwrap());
        let used = async |at: i64| {
            let statements = database.statements();
            who(&accounts, head("GET", &[("cookie", &cookie)]), at).await.unwrap();
            statements
        };
        let seen_at = async || {
            let actor = Actor { id: user.id.clone(), ..root() };
            session::list(database, &actor, &user.id, NOW).await.unwrap()[0].seen_at
        };
        let before = used(NOW + 59 * SECOND).await;
        assert_eq!((database.statements() - before, seen_at().await), (1, NOW));
        used(NOW + 60 * SECOND).await;
        // Nobody waits for it, so this does.
        while seen_at().await != NOW + 60 * SECOND {
            tokio::task::yield_now().await;
        }
    }
}

#[tokio::test]
async fn the_first_link_makes_the_root_user_once() {
    let both = Both::new().await;
    for database in &both.databases {
        let accounts = accounts(database).await;
        // Users who cannot sign in are no reason to have nobody who can.
        make(database, NewUser { root: true, ..new_user("without") }).await.unwrap();
        let old = invitation::set_up(&accounts, NOW).await.unwrap().unwrap();
        let word = invitation::set_up(&accounts, NOW).await.unwrap().unwrap();
        let body = |word: &str, password: &str| {
            json!({"token": word, "login": "boss", "name": "Boss", "email": "b@x", "password": password})
                .to_string()
        };
        let use_it = async |body: String, now: i64| {
            invitation::setup(&accounts, body.as_bytes(), now).await.map(|a| a.status().as_u16())
        };
        assert!(matches!(use_it(body(&old, "secret-1"), NOW).await, Err(Refusal::NotFound)));
        let late = NOW + 86_400 * SECOND;
        assert!(matches!(use_it(body(&word, "secret-1"), late).await, Err(Refusal::NotFound)));
        let short = faults(use_it(body(&word, "short"), NOW).await);
        assert_eq!(short, ["password: is too short (minimum is 6 characters)"]);
        assert!(matches!(use_it("{}".into(), NOW).await, Err(Refusal::Malformed(_))));
        // Two at once: one is first.
        let (one, two) = tokio::join!(
            use_it(body(&word, "secret-1"), NOW),
            use_it(body(&word, "secret-1"), NOW)
        );
        assert_eq!([one, two].iter().filter(|used| matches!(used, Ok(201))).count(), 1);
        assert!(matches!(use_it(body(&word, "secret-1"), NOW).await, Err(Refusal::NotFound)));
        assert_eq!(invitation::set_up(&accounts, NOW).await.unwrap(), None);
        let boss = sign_in_as(&accounts, "boss", "secret-1").await.unwrap().user;
        assert!(boss.root);
        // Links for those who set their own password.
        let user = make(database, new_user("bob")).await.unwrap();
        let mut transaction = database.begin().await.unwrap();
        let word = invitation::invite(&mut transaction, &root(), &user.id, NOW).await.unwrap();
        transaction.commit(NOW).await.unwrap();
        assert_eq!(faults(use_it(body(&word, "secret-3"), NOW).await).len(), 1);
        let only = json!({"token": word, "password": "secret-3"}).to_string();
        assert_eq!(use_it(only, NOW).await.unwrap(), 201);
        assert!(!sign_in_as(&accounts, "bob", "secret-3").await.unwrap().user.root);
    }
}

#[tokio::test]
async fn service_tokens_are_narrow_and_all_reach_as_far_as_their_user() {
    let both = Both::new().await;
    for database in &both.databases {
        let accounts = accounts(database).await;
        let identity = Identity::new(accounts.key.clone());
        let identity = identity.with_standing(Arc::clone(&accounts.standing));
        let user = with_password(&accounts, new_user("bob"), "secret-1").await;
        let (own, looked_at, foreign) = (
            named_team(database, "own").await,
            named_team(database, "looked at").await,
            named_team(database, "foreign").await,
        );
        give(database, (&user.id, &own.id), "admin").await.unwrap();
        let role = give(database, (&user.id, &looked_at.id), "member").await.unwrap();
        for (team, name) in [(&own, "a"), (&looked_at, "b"), (&foreign, "c")] {
            rack(database, &team.id, &format!("rack-{name}")).await;
            device(database, &format!("rack-{name}"), name).await;
        }
        accounts.refresh(NOW).await.unwrap();
        let signed_in = sign_in_as(&accounts, "bob", "secret-1").await.unwrap();
        // What may be read, and what may be written.
        let reach = |token: &str| {
            let headers = head("GET", &[("authorization", &format!("Bearer {token}"))]).headers;
            let now = NOW / SECOND;
            let found = [
                identity.may_read(&headers, [10, 0, 0, 1].into(), now),
                identity.may_write(&headers, now),
            ];
            found.map(|access| match access {
                Ok(access) => ["a", "b", "c"].into_iter().filter(|id| access.device(id)).collect(),
                Err(refusal) => refusal.text().to_owned(),
            })
        };
        let token = signed_in.token.clone().unwrap();
        assert_eq!(reach(&token), ["ab", "a"]);
        let actor =
            who(&accounts, head("GET", &[("cookie", &cookie(&signed_in))]), NOW).await.unwrap();
        let words =
            |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let new = NewToken {
            name: "agent".into(),
            scopes: words(&["write"]),
            devices: Some(words(&["a", "c"])),
            days: 30,
        };
        let mut transaction = database.begin().await.unwrap();
        let wrong =
            NewToken { name: "".into(), scopes: words(&["all"]), days: 9_999, ..new.clone() };
        let wrong = token::create(&mut transaction, &accounts.key, &actor, wrong, NOW).await;
        assert_eq!(
            faults(wrong),
            [
                "name: can't be blank",
                "scopes: is not included in the list",
                "days: must be less than or equal to 731",
            ]
        );
        let made = token::create(&mut transaction, &accounts.key, &actor, new, NOW).await.unwrap();
        transaction.commit(NOW).await.unwrap();
        let (kept, narrow) = made;
        assert_eq!(reach(&narrow), ["the token has not the right to read", "a"]);
        let portal = head("GET", &[("authorization", &format!("Bearer {narrow}"))]);
        assert_eq!(who(&accounts, portal, NOW).await.unwrap_err(), "wrong scope");
        let listed = token::list(database, &actor, &user.id, NOW).await.unwrap();
        assert_eq!(listed, std::slice::from_ref(&kept));
        // What changes is known after the next reading, signing out at once.
        let mut transaction = database.begin().await.unwrap();
        team_role::delete(&mut transaction, &root(), &role.id).await.unwrap();
        token::revoke(&mut transaction, &actor, &kept.jti, NOW).await.unwrap();
        transaction.commit(NOW).await.unwrap();
        accounts.refresh(NOW).await.unwrap();
        assert_eq!(reach(&token), ["a", "a"]);
        assert_eq!(reach(&narrow), ["revoked token", "revoked token"]);
        let by_token = head("GET", &[("authorization", &bearer(&signed_in))]);
        let actor = who(&accounts, by_token, NOW).await.unwrap();
        sign_out(&accounts, &actor, &HeaderMap::new(), NOW).await.unwrap();
        assert_eq!(reach(&token), ["revoked token", "revoked token"]);
        let mut transaction = database.begin().await.unwrap();
        let stranger = Actor { id: "x".into(), ..actor };
        let refused = token::revoke(&mut transaction, &stranger, &kept.jti, NOW).await;
        assert!(matches!(refused, Err(Refusal::Forbidden(_))));
    }
}

#[tokio::test]
async fn changes_are_followed() {
    let both = Both::new().await;
    for database in &both.databases {
        let accounts = Arc::new(accounts(database).await);
        let shutdown = tokio_util::sync::CancellationToken::new();
        let following = tokio::spawn(follow(Arc::clone(&accounts), shutdown.clone()));
        let user = with_password(&accounts, new_user("bob"), "secret-1").await;
        let signed_in = sign_in_as(&accounts, "bob", "secret-1").await.unwrap();
        let identity = Identity::new(accounts.key.clone());
        let identity = identity.with_standing(Arc::clone(&accounts.standing));
        let headers = head("GET", &[("authorization", &bearer(&signed_in))]).headers;
        let mut waited = 0;
        while identity.may_write(&headers, NOW / SECOND).is_err() {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            waited += 1;
            assert!(waited < 1_000, "the new user was not seen");
        }
        let mut transaction = database.begin().await.unwrap();
        users::mark_deleted(&mut transaction, &root(), &user.id, true, NOW).await.unwrap();
        transaction.commit(NOW).await.unwrap();
        while identity.may_write(&headers, NOW / SECOND).is_ok() {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            waited += 1;
            assert!(waited < 1_000, "the deletion was not seen");
        }
        shutdown.cancel();
        following.await.unwrap();
    }
}

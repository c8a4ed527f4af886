//! What users, teams and roles keep to, on both databases.

use super::*;
use crate::database::testing::Both;
use crate::database::{By, Changed, Columns, Database, sql};
use crate::rules::{Given, Number};
use rust_decimal::Decimal;

mod permissions;
mod signing;

/// 2023-11-14, in microseconds.
pub(super) const NOW: i64 = 1_700_000_000_000_000;

pub(super) async fn accounts(database: &Arc<Database>) -> Accounts {
    let key = Key::new(b"0123456789abcdef").unwrap();
    let seal = Seal::new([7; Seal::KEY_BYTES]);
    Accounts::open(Arc::clone(database), key, seal, Arc::default(), NOW).await.unwrap()
}

pub(super) fn root() -> Actor {
    let via = Via::Session("s".into());
    Actor { id: "r".into(), login: "root".into(), root: true, roles: Vec::new(), via }
}

fn someone(id: &str, roles: &[(&str, Role)]) -> Actor {
    let roles = roles.iter().map(|(team, role)| ((*team).to_owned(), *role)).collect();
    let via = Via::Session("s".into());
    Actor { id: id.into(), login: "someone".into(), root: false, roles, via }
}

pub(super) fn new_user(login: &str) -> NewUser {
    NewUser {
        login: login.into(),
        name: login.to_uppercase(),
        email: format!("{login}@example.com"),
        ..NewUser::default()
    }
}

/// A user of that login.
pub(super) async fn make(database: &Database, new: NewUser) -> Result<User, Refusal> {
    let mut transaction = database.begin().await?;
    let user = users::create(&mut transaction, &root(), new, NOW).await?;
    transaction.commit(NOW).await?;
    Ok(user)
}

async fn make_team(database: &Database, new: TeamUpdate) -> Result<Team, Refusal> {
    let mut transaction = database.begin().await?;
    let team = teams::create(&mut transaction, &root(), new, NOW).await?;
    transaction.commit(NOW).await?;
    Ok(team)
}

pub(super) async fn named_team(database: &Database, name: &str) -> Team {
    let name = Given::Value(name.to_owned());
    make_team(database, TeamUpdate { name, ..TeamUpdate::default() }).await.unwrap()
}

pub(super) async fn give(
    database: &Database,
    (user, team): (&str, &str),
    role: &str,
) -> Result<TeamRole, Refusal> {
    let mut transaction = database.begin().await?;
    let new =
        NewTeamRole { user_id: user.to_owned(), team_id: team.to_owned(), role: role.to_owned() };
    let role = team_role::create(&mut transaction, &root(), new, NOW).await?;
    transaction.commit(NOW).await?;
    Ok(role)
}

/// A rack of the team, in the plainest way.
pub(super) async fn rack(database: &Database, team: &str, id: &str) {
    let mut transaction = database.begin().await.unwrap();
    let template = "INSERT INTO templates (id, name, template_type, height, depth, images, \
                    created_at, updated_at) SELECT 't', 't', 'HwRack', 42, 2, '{}', 1, 1 \
                    WHERE NOT EXISTS (SELECT id FROM templates)";
    transaction.run(sql(template)).await.unwrap();
    let rack = "INSERT INTO racks (id, name, team_id, template_id, u_height, status, order_id, \
                created_at, updated_at) VALUES ($1, $1, $2, 't', 42, 'ACTIVE', $1, 1, 1)";
    transaction.run(sql(rack).text(id).text(team)).await.unwrap();
    transaction.commit(NOW).await.unwrap();
}

pub(super) async fn device(database: &Database, rack: &str, id: &str) {
    let mut transaction = database.begin().await.unwrap();
    let device = "INSERT INTO devices (id, name, type, status, template_id, rack_id, start_u, \
                  u_height, u_depth, facing, chassis_id, chassis_name, map_to_grid, \
                  map_to_cluster, map_to_host, created_at, updated_at) VALUES \
                  ($1, $1, 'Instance', 'ACTIVE', 't', $2, 1, 1, 2, 'f', $1, $1, 'u', 'u', $1, 1, 1)";
    transaction.run(sql(device).text(id).text(rack)).await.unwrap();
    let change = crate::database::Change::new("create", "device", id, id);
    transaction.note(&By::server("test"), change);
    transaction.commit(NOW).await.unwrap();
}

/// `attribute: sentence` of each broken rule.
pub(super) fn faults<T: std::fmt::Debug>(refused: Result<T, Refusal>) -> Vec<String> {
    match refused {
        Err(Refusal::Invalid(invalid)) => {
            let fault =
                |fault: &crate::rules::Fault| format!("{}: {}", fault.attribute, fault.sentence());
            invalid.faults().iter().map(fault).collect()
        }
        other => panic!("no rule is broken: {other:?}"),
    }
}

async fn last_change(database: &Database) -> Changed {
    let text = format!("SELECT {} FROM changes ORDER BY id DESC LIMIT 1", Changed::COLUMNS);
    Changed::of(&database.one(sql(text)).await.unwrap()).unwrap()
}

#[tokio::test]
async fn users_keep_their_rules() {
    let both = Both::new().await;
    for database in &both.databases {
        let taken = NewUser { cloud_user_id: Some("cloud-1".into()), ..new_user("taken") };
        make(database, taken).await.unwrap();
        let (long, name) = ("x".repeat(81), "n".repeat(57));
        for (change, wanted) in [
            (NewUser { login: String::new(), ..new_user("a") }, &["login: can't be blank"][..]),
            (
                NewUser { login: long, ..new_user("a") },
                &["login: is too long (maximum is 80 characters)"],
            ),
            (NewUser { login: "a b".into(), ..new_user("a") }, &["login: is invalid"]),
            (NewUser { login: "a\n".into(), ..new_user("a") }, &["login: is invalid"]),
            (
                NewUser { login: "taken".into(), ..new_user("a") },
                &["login: has already been taken"],
            ),
            (NewUser { name, ..new_user("a") }, &["name: is too long (maximum is 56 characters)"]),
            (NewUser { email: "@x".into(), ..new_user("a") }, &["email: is invalid"]),
            (NewUser { email: "a@b@c".into(), ..new_user("a") }, &["email: is invalid"]),
            (NewUser { email: "a b@c".into(), ..new_user("a") }, &["email: is invalid"]),
            (
                NewUser { email: " TAKEN@Example.com ".into(), ..new_user("a") },
                &["email: has already been taken"],
            ),
            (
                NewUser { cloud_user_id: Some("cloud-1".into()), ..new_user("a") },
                &["cloud_user_id: has already been taken"],
            ),
            (
                NewUser::default(),
                &["login: can't be blank", "name: can't be blank", "email: can't be blank"],
            ),
        ] {
            let said = format!("{change:?}");
            assert_eq!(faults(make(database, change).await), wanted, "{said}");
        }
        // Logins tell cases apart; a blank id of the cloud is none, as often as you like.
        for login in ["Taken", "a.b-c_1"] {
            let blank = NewUser { cloud_user_id: Some(" ".into()), ..new_user(login) };
            let email = format!("{login}.2@Example.com");
            let user = make(database, NewUser { email: email.clone(), ..blank }).await.unwrap();
            assert_eq!((user.cloud_user_id, user.email), (None, email.to_lowercase()));
        }
        let change = last_change(database).await;
        assert_eq!((&*change.kind, &*change.action, &*change.by.name), ("user", "create", "root"));
        let stranger = someone("x", &[]);
        let mut transaction = database.begin().await.unwrap();
        let refused = users::create(&mut transaction, &stranger, new_user("b"), NOW).await;
        assert!(matches!(refused, Err(Refusal::Forbidden(_))));
    }
}

#[tokio::test]
async fn users_change_themselves_and_root_users_all() {
    let both = Both::new().await;
    for database in &both.databases {
        let user = make(database, new_user("bob")).await.unwrap();
        make(database, new_user("eve")).await.unwrap();
        let own = someone(&user.id, &[]);
        let change = |actor: Actor, id: String, update: UserUpdate| async move {
            let mut transaction = database.begin().await.unwrap();
            let user = users::update(&mut transaction, &actor, &id, update, NOW + 1).await?;
            transaction.commit(NOW + 1).await?;
            Ok::<_, Refusal>(user)
        };
        let name =
            |name: &str| UserUpdate { name: Given::Value(name.into()), ..UserUpdate::default() };
        let cloud = |id: Given<String>| UserUpdate { cloud_user_id: id, ..UserUpdate::default() };
        let id = || user.id.clone();
        assert_eq!(change(own.clone(), id(), name("Bob B.")).await.unwrap().name, "Bob B.");
        let written = change(own.clone(), id(), name("Bob B.")).await.unwrap().updated_at;
        assert_eq!(written, NOW + 1);
        assert_eq!(faults(change(own.clone(), id(), name(" ")).await), ["name: can't be blank"]);
        let forbidden = change(own, id(), cloud(Given::Value("c".into()))).await;
        assert!(matches!(forbidden, Err(Refusal::Forbidden(_))));
        let forbidden = change(someone("x", &[]), id(), name("x")).await;
        assert!(matches!(forbidden, Err(Refusal::Forbidden(_))));
        let nobody = change(root(), "nobody".into(), name("x")).await;
        assert!(matches!(nobody, Err(Refusal::NotFound)));
        for (given, wanted) in [
            (Given::Value("c-1".to_owned()), Some("c-1")),
            (Given::Value("c-2".to_owned()), Some("c-2")),
            (Given::Absent, Some("c-2")),
            (Given::Value(String::new()), None),
            (Given::Null, None),
        ] {
            let user = change(root(), id(), cloud(given)).await.unwrap();
            assert_eq!(user.cloud_user_id.as_deref(), wanted);
        }
        let email = Given::Value("EVE@example.com".to_owned());
        let taken = UserUpdate { email, ..UserUpdate::default() };
        assert_eq!(faults(change(root(), id(), taken).await), ["email: has already been taken"]);
    }
}

#[tokio::test]
async fn teams_keep_their_rules() {
    let both = Both::new().await;
    let text = |text: &str| Given::Value(text.to_owned());
    let amount = |text: &str| Given::Value(Number::from(text.parse::<Decimal>().unwrap()));
    let day = |text: &str| Given::Value(text.parse().unwrap());
    let base = || TeamUpdate { name: text("New"), ..TeamUpdate::default() };
    for database in &both.databases {
        let (project_id, billing_acct_id) = (text("p-1"), text("b-1"));
        make_team(
            database,
            TeamUpdate { project_id, billing_acct_id, name: text("Team A"), ..base() },
        )
        .await
        .unwrap();
        let no_number = Number { value: Decimal::ONE, fault: Some(crate::rules::Code::NotANumber) };
        for (new, wanted) in [
            (TeamUpdate { name: text(""), ..base() }, &["name: can't be blank"][..]),
            (TeamUpdate { name: Given::Absent, ..base() }, &["name: can't be blank"]),
            (
                TeamUpdate { name: text(&"x".repeat(57)), ..base() },
                &["name: is too long (maximum is 56 characters)"],
            ),
            (TeamUpdate { name: text("a.b"), ..base() }, &["name: is invalid"]),
            (TeamUpdate { name: text(" Team A "), ..base() }, &["name: has already been taken"]),
            (
                TeamUpdate { project_id: text(" p-1"), ..base() },
                &["project_id: has already been taken"],
            ),
            (
                TeamUpdate { billing_acct_id: text("b-1"), ..base() },
                &["billing_acct_id: has already been taken"],
            ),
            (
                TeamUpdate { billing_acct_id: text(&"b".repeat(256)), ..base() },
                &["billing_acct_id: is too long (maximum is 255 characters)"],
            ),
            (
                TeamUpdate { cost: amount("-0.01"), ..base() },
                &["cost: must be greater than or equal to 0"],
            ),
            (TeamUpdate { cost: Given::Null, ..base() }, &["cost: is not a number"]),
            (
                TeamUpdate { credits: Given::Value(no_number), ..base() },
                &["credits: is not a number"],
            ),
            (
                TeamUpdate { billing_period_start: day("2023-11-01"), ..base() },
                &["billing_period_end: must be set if the start of the billing period is"],
            ),
            (
                TeamUpdate { billing_period_end: day("2023-12-01"), ..base() },
                &["billing_period_start: must be set if the end of the billing period is"],
            ),
            (
                TeamUpdate {
                    billing_period_start: day("2023-11-14"),
                    billing_period_end: day("2023-11-14"),
                    ..base()
                },
                &["billing_period_end: must be after the start of the billing period"],
            ),
            (
                TeamUpdate {
                    billing_period_start: day("2023-11-15"),
                    billing_period_end: day("2023-12-14"),
                    ..base()
                },
                &["billing_period_start: must be today or earlier"],
            ),
            (
                TeamUpdate {
                    billing_period_start: day("2023-10-01"),
                    billing_period_end: day("2023-11-13"),
                    ..base()
                },
                &["billing_period_end: must be today or later"],
            ),
        ] {
            let said = format!("{new:?}");
            assert_eq!(faults(make_team(database, new).await), wanted, "{said}");
        }
        let credits = amount("-3.50");
        let cost = amount("79228162514264337593543950335");
        let team = make_team(database, TeamUpdate { credits, cost, ..base() }).await.unwrap();
        let kept = teams::find(database, &team.id).await.unwrap().unwrap();
        assert_eq!(kept, team);
        assert_eq!(teams::plain(kept.credits), "-3.5");
        assert_eq!(teams::plain(kept.cost), "79228162514264337593543950335.0");
    }
}

#[tokio::test]
async fn teams_are_changed_field_by_field_and_periods_go_on() {
    let both = Both::new().await;
    for database in &both.databases {
        let team = named_team(database, "T").await;
        let change = |actor: Actor, update: TeamUpdate, now: i64| {
            let id = team.id.clone();
            async move {
                let mut transaction = database.begin().await.unwrap();
                let team = teams::update(&mut transaction, &actor, &id, update, now).await?;
                transaction.commit(now).await?;
                Ok::<_, Refusal>(team)
            }
        };
        let period = TeamUpdate {
            billing_period_start: Given::Value("2023-11-01".parse().unwrap()),
            billing_period_end: Given::Value("2023-12-01".parse().unwrap()),
            ..TeamUpdate::default()
        };
        change(root(), period, NOW).await.unwrap();
        // Half a year on: what is old may stay, and what is new may not be old.
        let later = NOW + 180 * 86_400_000_000;
        let cost = Given::Value(Number::from(Decimal::ONE));
        let cost = TeamUpdate { cost, ..TeamUpdate::default() };
        let after = change(root(), cost.clone(), later).await.unwrap();
        assert_eq!((after.cost, after.updated_at), (Decimal::ONE, later));
        let end = Given::Value("2023-12-02".parse().unwrap());
        let end = TeamUpdate { billing_period_end: end, ..TeamUpdate::default() };
        let refused = change(root(), end, later).await;
        assert_eq!(faults(refused), ["billing_period_end: must be today or later"]);
        let unset = TeamUpdate {
            billing_period_start: Given::Null,
            billing_period_end: Given::Null,
            ..TeamUpdate::default()
        };
        assert_eq!(change(root(), unset, later).await.unwrap().billing_period_end, None);
        let admin = someone("x", &[(&team.id, Role::Admin)]);
        assert!(matches!(change(admin, cost, later).await, Err(Refusal::Forbidden(_))));
        let change = last_change(database).await;
        assert_eq!(change.detail, r#"{"billing_period_end":null,"billing_period_start":null}"#);
        assert_eq!(change.team_id.as_ref(), Some(&team.id));
    }
}

#[tokio::test]
async fn roles_keep_their_rules() {
    let both = Both::new().await;
    for database in &both.databases {
        let (user, other) = (make(database, new_user("u")).await.unwrap(), new_user("v"));
        let other = make(database, other).await.unwrap();
        let mighty = make(database, NewUser { root: true, ..new_user("mighty") }).await.unwrap();
        let team = named_team(database, "T").await;
        let mut transaction = database.begin().await.unwrap();
        let (name, by) = (Given::Value("single".to_owned()), By::server("test"));
        let single = TeamUpdate { name, ..TeamUpdate::default() };
        let single = teams::insert(&mut transaction, &by, single, true, NOW).await.unwrap();
        let new = NewTeamRole {
            user_id: user.id.clone(),
            team_id: single.id.clone(),
            role: "admin".into(),
        };
        team_role::insert(&mut transaction, &by, new, NOW).await.unwrap();
        transaction.commit(NOW).await.unwrap();
        let role = give(database, (&user.id, &team.id), "member").await.unwrap();
        let root_user = "user: must not be a root user: everything is allowed to those already";
        for (user, team, name, wanted) in [
            (&user.id, &team.id, "admin", &["user_id: has already been taken"][..]),
            (&other.id, &team.id, "", &["role: can't be blank"]),
            (&other.id, &team.id, "Admin", &["role: is not included in the list"]),
            (&mighty.id, &team.id, "admin", &[root_user]),
            (&"none".to_owned(), &team.id, "admin", &["user: must exist"]),
            (&other.id, &"none".to_owned(), "admin", &["team: must exist"]),
        ] {
            assert_eq!(faults(give(database, (user, team), name).await), wanted);
        }
        let refused = give(database, (&other.id, &single.id), "member").await;
        assert!(matches!(refused, Err(Refusal::Forbidden(_))), "{refused:?}");
        let mut transaction = database.begin().await.unwrap();
        let new = NewTeamRole {
            user_id: other.id.clone(),
            team_id: single.id.clone(),
            role: "member".into(),
        };
        let refused = team_role::insert(&mut transaction, &by, new, NOW).await;
        assert_eq!(faults(refused), ["team: is a single user's, and has that user"]);
        drop(transaction);
        let admin = someone(&other.id, &[(&team.id, Role::Admin)]);
        let mut transaction = database.begin().await.unwrap();
        let changed = team_role::update(&mut transaction, &admin, &role.id, "admin", NOW + 1);
        assert_eq!(changed.await.unwrap().role, Role::Admin);
        transaction.commit(NOW + 1).await.unwrap();
        let found = users::find(database, &user.id).await.unwrap().unwrap();
        assert_eq!(found.roles.len(), 2);
        let listed = team_role::list(database, &admin, &team.id).await.unwrap();
        assert_eq!((listed.len(), listed[0].role), (1, Role::Admin));
        let mut transaction = database.begin().await.unwrap();
        team_role::delete(&mut transaction, &admin, &role.id).await.unwrap();
        transaction.commit(NOW + 2).await.unwrap();
        assert_eq!(team_role::find(database, &role.id).await.unwrap(), None);
        let change = last_change(database).await;
        assert_eq!((&*change.kind, &*change.action), ("team_role", "delete"));
        assert_eq!(change.user_id.as_ref(), Some(&user.id));
    }
}

#[tokio::test]
async fn lists_are_what_the_actor_may_see_in_few_statements() {
    let both = Both::new().await;
    for database in &both.databases {
        let mut made = Vec::new();
        for number in 0..20 {
            let user = make(database, new_user(&format!("u{number:02}"))).await.unwrap();
            let team = named_team(database, &format!("t{number:02}")).await;
            give(database, (&user.id, &team.id), "admin").await.unwrap();
            made.push((user.id, team.id));
        }
        let before = database.statements();
        let all = users::list(database, &root()).await.unwrap();
        assert_eq!((all.len(), database.statements() - before), (20, 2));
        assert!(all.iter().all(|user| user.roles.len() == 1));
        let before = database.statements();
        assert_eq!(teams::list(database, &root()).await.unwrap().len(), 20);
        assert_eq!(database.statements() - before, 1);
        let (user, team) = &made[3];
        let own = someone(user, &[(team, Role::Member)]);
        let seen = users::list(database, &own).await.unwrap();
        assert!(seen.iter().map(|user| &user.id).eq([user]));
        let seen = teams::list(database, &own).await.unwrap();
        assert!(seen.iter().map(|team| &team.id).eq([team]));
        assert_eq!(teams::list(database, &someone("x", &[])).await.unwrap(), []);
    }
}

#[tokio::test]
async fn deletion_goes_in_stages() {
    let both = Both::new().await;
    for database in &both.databases {
        let (user, team) =
            (make(database, new_user("u")).await.unwrap(), named_team(database, "T").await);
        give(database, (&user.id, &team.id), "admin").await.unwrap();
        rack(database, &team.id, "rack-1").await;
        device(database, "rack-1", "d-1").await;
        let mut transaction = database.begin().await.unwrap();
        let says = |refusal: Result<(), Refusal>| match refusal {
            Err(Refusal::Conflict(why) | Refusal::Forbidden(Some(why))) => why,
            other => panic!("{other:?}"),
        };
        let marked = users::mark_deleted(&mut transaction, &root(), &user.id, false, NOW).await;
        assert_eq!(says(marked.map(drop)), "Cannot delete user as they have active racks");
        let marked = teams::mark_deleted(&mut transaction, &root(), &team.id, false, NOW).await;
        assert_eq!(says(marked.map(drop)), "Cannot delete team as they have active racks");
        let own = someone(&user.id, &[]);
        let marked = users::mark_deleted(&mut transaction, &own, &user.id, true, NOW).await;
        assert_eq!(says(marked.map(drop)), "You are not authorized to delete this user");
        users::mark_deleted(&mut transaction, &root(), &user.id, true, NOW).await.unwrap();
        teams::mark_deleted(&mut transaction, &root(), &team.id, true, NOW).await.unwrap();
        transaction.commit(NOW).await.unwrap();
        // Both are still there, and listed.
        assert_eq!(users::list(database, &root()).await.unwrap()[0].status(), "pending deletion");
        assert_eq!(teams::list(database, &root()).await.unwrap()[0].status(), "pending deletion");
        let mut transaction = database.begin().await.unwrap();
        let by = By::server("outbox");
        users::destroy(&mut transaction, &by, &user.id).await.unwrap();
        teams::destroy(&mut transaction, &by, &team.id).await.unwrap();
        let again = users::destroy(&mut transaction, &by, &user.id).await;
        assert!(matches!(again, Err(Refusal::NotFound)));
        transaction.commit(NOW).await.unwrap();
        for table in ["users", "teams", "team_roles", "racks", "devices"] {
            let count = sql(format!("SELECT COUNT(*) AS count FROM {table}"));
            let left = database.one(count).await.unwrap().whole("count").unwrap();
            assert_eq!(left, 0, "{table}");
        }
    }
}

//! The permission table, cell by cell, as the existing service has it.

use super::super::{
    Action, Actor, NewTeamRole, NewToken, NewUser, Of, Role, Subject, TeamUpdate, UserUpdate, Via,
    invitation, session, team_role, teams, token, users,
};
use crate::database::testing::Both;
use crate::rules::{Given, Refusal};
use Action::{Create, Destroy, Move, Read, RequestStatus, Update};

/// Root user, team admin, team member, and who is nothing to the team, each with a thing of the team:
/// `y` and `n`, or `o` where it is allowed with what is one's own and with nothing else.
type Row = (&'static [(Subject, &'static [Action])], &'static str);

const TABLE: &[Row] = &[
    (&[(Subject::Rack, &[Read])], "yyyn"),
    (
        &[
            (Subject::Rack, &[Create, Update, Destroy, RequestStatus]),
            (Subject::Instructions, &[Read]),
        ],
        "yynn",
    ),
    (&[(Subject::Device, &[Read])], "yyyn"),
    (&[(Subject::Device, &[Create, Update, Destroy, RequestStatus])], "yynn"),
    (&[(Subject::Chassis, &[Read])], "yyyn"),
    (&[(Subject::Chassis, &[Move, Create, Update, Destroy])], "yynn"),
    (&[(Subject::Template, &[Read])], "yyyy"),
    (&[(Subject::Template, &[Create, Update, Destroy])], "ynnn"),
    (&[(Subject::DataSourceMap, &[Read])], "ynnn"),
    (&[(Subject::Team, &[Read]), (Subject::UsageLimits, &[Read])], "yyyn"),
    (&[(Subject::Team, &[Create, Update, Destroy])], "ynnn"),
    (&[(Subject::TeamRole, &[Read, Create, Update, Destroy])], "yynn"),
    (&[(Subject::User, &[Read, Update])], "yooo"),
    (&[(Subject::User, &[Create, Destroy])], "ynnn"),
    (&[(Subject::ClusterType, &[Read])], "nyyy"),
    (&[(Subject::Cluster, &[Create])], "nynn"),
    (&[(Subject::KeyPair, &[Read, Create, Destroy])], "yooo"),
    (&[(Subject::Invoice, &[Read])], "yynn"),
    (&[(Subject::CreditDeposit, &[Create])], "ynnn"),
    (
        &[
            (Subject::CloudConfiguration, &[Read, Create, Update, Destroy]),
            (Subject::Setting, &[Read, Update]),
            (Subject::Statistics, &[Read]),
            (Subject::Outbox, &[Read, Update, Destroy]),
        ],
        "ynnn",
    ),
    (&[(Subject::RackView, &[Read]), (Subject::Metric, &[Read])], "yyyy"),
    (&[(Subject::Preset, &[Read, Create, Update, Destroy])], "yooo"),
    (&[(Subject::Session, &[Read, Create, Destroy])], "yooo"),
    (&[(Subject::Changes, &[Read])], "yyyo"),
];

fn actors() -> [Actor; 4] {
    let actor = |root, roles: &[(&str, Role)]| Actor {
        id: "me".into(),
        login: "me".into(),
        root,
        roles: roles.iter().map(|(team, role)| ((*team).to_owned(), *role)).collect(),
        via: Via::Token("t".into()),
    };
    [
        actor(true, &[]),
        actor(false, &[("other", Role::Member), ("team", Role::Admin)]),
        actor(false, &[("other", Role::Admin), ("team", Role::Member)]),
        actor(false, &[("other", Role::Admin)]),
    ]
}

#[test]
fn every_cell_is_as_it_should_be() {
    let all = [Read, Create, Update, Destroy, Move, RequestStatus];
    let mut listed = Vec::new();
    for (subjects, cells) in TABLE {
        for (subject, actions) in *subjects {
            listed.extend(actions.iter().map(|action| (*subject, *action)));
            for (action, (actor, cell)) in actions
                .iter()
                .flat_map(|a| actors().into_iter().zip(cells.chars()).map(move |p| (a, p)))
            {
                let of = |user| Of { user, ..Of::team("team") };
                let may = |of| actor.may(*action, *subject, of);
                let found = [may(of(None)), may(of(Some("other"))), may(of(Some("me")))];
                let wanted = match cell {
                    'y' => [true; 3],
                    'o' => [false, false, true],
                    _ => [false; 3],
                };
                assert_eq!(found, wanted, "{action:?} {subject:?} as {:?}", actor.roles);
            }
        }
    }
    // What the table does not list is allowed to nobody.
    let subjects = TABLE.iter().flat_map(|(subjects, _)| *subjects).map(|(subject, _)| *subject);
    for (subject, action) in subjects.flat_map(|subject| all.map(|action| (subject, action))) {
        if !listed.contains(&(subject, action)) {
            let of = Of { user: Some("me"), ..Of::team("team") };
            assert!(actors().iter().all(|actor| !actor.may(action, subject, of)), "{action:?}");
        }
    }
    let rows = super::super::ability::TABLE;
    let known =
        rows.iter().flat_map(|(subject, actions, _)| actions.iter().map(|a| (*subject, *a)));
    assert!(known.clone().all(|cell| listed.contains(&cell)), "a row is not in this test");
    assert_eq!(known.count(), listed.len());
}

#[test]
fn single_users_teams_keep_their_roles_and_root_users_stay() {
    let [root, admin, member, stranger] = actors();
    for action in [Read, Create, Update, Destroy] {
        let single = Of { single_user: true, ..Of::team("team") };
        for actor in [&root, &admin, &member, &stranger] {
            assert!(!actor.may(action, Subject::TeamRole, single), "{action:?}");
        }
    }
    let mighty = Of { root: true, ..Of::user("other") };
    assert!(!root.may(Destroy, Subject::User, mighty));
    assert!(root.may(Update, Subject::User, mighty));
    assert!(!root.may(Destroy, Subject::User, Of { root: true, ..Of::user("me") }));
}

/// What root user, team admin, member and stranger get of each function that changes or lists people:
/// the functions, and not the routes, hold the table.
#[tokio::test]
async fn the_functions_themselves_keep_the_table() {
    let both = Both::new().await;
    for database in &both.databases {
        let accounts = super::accounts(database).await;
        let team = super::named_team(database, "team").await;
        let (target, me) = (
            super::make(database, super::new_user("target")).await.unwrap(),
            super::make(database, super::new_user("me")).await.unwrap(),
        );
        let free = super::make(database, super::new_user("free")).await.unwrap();
        let mighty = NewUser { root: true, ..super::new_user("mighty") };
        let mighty = super::make(database, mighty).await.unwrap();
        let role = super::give(database, (&target.id, &team.id), "member").await.unwrap();
        let actors = actors().map(|actor| {
            let roles = actor.roles.into_iter();
            let own = |(of, role)| (if of == "team" { team.id.clone() } else { of }, role);
            Actor { id: me.id.clone(), roles: roles.map(own).collect(), ..actor }
        });
        let mut table = Vec::new();
        for actor in &actors {
            let mut t = database.begin().await.unwrap();
            let new = |login: &str| super::new_user(login);
            let name = |name: &str| Given::Value(name.to_owned());
            let named = |n: &str| TeamUpdate { name: name(n), ..TeamUpdate::default() };
            let renamed = || UserUpdate { name: name("Other"), ..UserUpdate::default() };
            let new_role = NewTeamRole {
                user_id: free.id.clone(),
                team_id: team.id.clone(),
                role: "admin".to_owned(),
            };
            let (n, id) = (super::NOW, &*target.id);
            let says = [
                ("user create", may(users::create(&mut t, actor, new("u"), n).await)),
                ("user update", may(users::update(&mut t, actor, id, renamed(), n).await)),
                ("self update", may(users::update(&mut t, actor, &me.id, renamed(), n).await)),
                ("invite", may(invitation::invite(&mut t, actor, id, n).await)),
                ("team create", may(teams::create(&mut t, actor, named("x"), n).await)),
                ("team update", may(teams::update(&mut t, actor, &team.id, named("y"), n).await)),
                ("role list", may(team_role::list(database, actor, &team.id).await)),
                ("role create", may(team_role::create(&mut t, actor, new_role, n).await)),
                ("role update", may(team_role::update(&mut t, actor, &role.id, "admin", n).await)),
                ("role delete", may(team_role::delete(&mut t, actor, &role.id).await)),
                ("sessions", may(session::list(database, actor, id, n).await)),
                ("own sessions", may(session::list(database, actor, &me.id, n).await)),
                ("tokens", may(token::list(database, actor, id, n).await)),
                ("own tokens", may(token::list(database, actor, &me.id, n).await)),
                ("token", {
                    let (scopes, name) = (vec!["read".to_owned()], "t".to_owned());
                    let new = NewToken { name, scopes, devices: None, days: 1 };
                    may(token::create(&mut t, accounts.key(), actor, new, n).await)
                }),
                ("team delete", may(teams::mark_deleted(&mut t, actor, &team.id, false, n).await)),
                ("user delete", may(users::mark_deleted(&mut t, actor, id, false, n).await)),
                ("root delete", may(users::mark_deleted(&mut t, actor, &mighty.id, true, n).await)),
                ("all users", users::list(database, actor).await.unwrap().len() > 1),
                ("the team", !teams::list(database, actor).await.unwrap().is_empty()),
            ];
            t.roll_back().await.unwrap();
            table.push(says);
        }
        let wanted = [
            ("user create", "ynnn"),
            ("user update", "ynnn"),
            ("self update", "yyyy"),
            ("invite", "ynnn"),
            ("team create", "ynnn"),
            ("team update", "ynnn"),
            ("role list", "yynn"),
            ("role create", "yynn"),
            ("role update", "yynn"),
            ("role delete", "yynn"),
            ("sessions", "ynnn"),
            ("own sessions", "yyyy"),
            ("tokens", "ynnn"),
            ("own tokens", "yyyy"),
            ("token", "yyyy"),
            ("team delete", "ynnn"),
            ("user delete", "ynnn"),
            ("root delete", "nnnn"),
            ("all users", "ynnn"),
            ("the team", "yyyn"),
        ];
        for (place, (what, cells)) in wanted.into_iter().enumerate() {
            let found: String =
                table.iter().map(|says| if says[place].1 { 'y' } else { 'n' }).collect();
            assert_eq!((table[0][place].0, &*found), (what, cells));
        }
    }
}

/// Whether it was done; any other reason than rights is a fault of the test.
fn may<T>(done: Result<T, Refusal>) -> bool {
    match done {
        Ok(_) => true,
        Err(Refusal::Forbidden(_)) => false,
        Err(other) => panic!("{other:?}"),
    }
}

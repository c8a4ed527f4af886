//! The permission table, cell by cell, as the existing service has it.

use super::super::{Action, Actor, Of, Role, Subject, Via};
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

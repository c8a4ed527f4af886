//! Rules of racks.

use super::{changes, last_change};
use crate::database::testing::Both;
use crate::database::{Columns, sql};
use crate::racks::testing::{NOW, Site, broken, done};
use crate::racks::{NewRack, RackChange, RackStatus, UserAction, rack};
use crate::rules::{Code, Given, Number, Refusal};
use serde_json::json;

#[tokio::test]
async fn names_heights_and_orders_follow_from_what_is_there() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database).await;
        let made = |name: Option<&str>| NewRack {
            team_id: Given::Value(site.team.clone()),
            open: RackChange {
                name: name.map_or(Given::Absent, |name| Given::Value(name.into())),
                status: Given::Value("ACTIVE".into()),
                ..RackChange::default()
            },
        };
        let first = done!(database, rack::create, &site.admin, made(None), NOW).unwrap();
        assert_eq!((&*first.name, first.u_height), ("Rack-1", 42));
        assert_eq!(first.order_id, format!("rack-{}", first.id));
        // All at one moment: the order in which they were made counts.
        for (name, next, then) in [
            ("node-099x", "node-100x", "node-101x"),
            ("a9b1", "a9b2", "a9b3"),
            ("99", "100", "101"),
            ("r-009", "r-010", "r-011"),
            ("x99999999999999999999999", "x100000000000000000000000", "x100000000000000000000001"),
        ] {
            done!(database, rack::create, &site.admin, made(Some(name)), NOW).unwrap();
            for expected in [next, then] {
                let followed = done!(database, rack::create, &site.admin, made(None), NOW);
                assert_eq!(followed.unwrap().name, expected);
            }
        }
        done!(database, rack::create, &site.admin, made(Some("plain")), NOW).unwrap();
        let count = database.one(sql("SELECT COUNT(*) AS racks FROM racks")).await.unwrap();
        let count = count.whole("racks").unwrap();
        let after = done!(database, rack::create, &site.admin, made(None), NOW).unwrap();
        assert_eq!(after.name, format!("Rack-{}", count + 1));

        let mut small = made(Some("small"));
        small.open.u_height = Given::Value(7.into());
        done!(database, rack::create, &site.admin, small, NOW).unwrap();
        let after = done!(database, rack::create, &site.admin, made(Some("next")), NOW).unwrap();
        assert_eq!(after.u_height, 7);
        let mut other = made(None);
        other.team_id = Given::Value(site.other.clone());
        other.open.order_id = Given::Value("o".into());
        let other = done!(database, rack::create, &site.root, other, NOW).unwrap();
        assert_eq!((&*other.name, other.u_height), ("Rack-1", 42));
    }
}

#[tokio::test]
async fn their_rules_hold() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database).await;
        let refused = done!(database, rack::create, &site.root, NewRack::default(), NOW);
        let status = "status must be one of IN_PROGRESS, FAILED, ACTIVE or STOPPED";
        assert_eq!(
            broken(refused),
            ["team must exist", "status can't be blank", status, "order_id can't be blank",]
        );
        for actor in [&site.member, &site.stranger] {
            let none = done!(database, rack::create, actor, site.new_rack("x", 1), NOW);
            assert!(matches!(none, Err(Refusal::Forbidden(None))));
        }
        let mut foreign = site.new_rack("x", 1);
        foreign.team_id = Given::Value(site.other.clone());
        let none = done!(database, rack::create, &site.admin, foreign, NOW);
        assert!(matches!(none, Err(Refusal::Forbidden(None))));

        let mut full = site.new_rack("rack_1-b", 20);
        full.open.order_id = Given::Value("ord-1".into());
        full.open.cost = Given::Value("9.999".parse::<rust_decimal::Decimal>().unwrap().into());
        full.open.creation_output = Given::Value("k=v, web_access=http://x".into());
        let metadata = json!({"openstack_stack_id": "st-1", "a": [1, {"b": null}]});
        full.open.metadata = Given::Value(metadata.as_object().unwrap().clone());
        let network = json!({"id": "n"});
        full.open.network_details = Given::Value(network.as_object().unwrap().clone());
        let made = done!(database, rack::create, &site.admin, full, NOW).unwrap();
        assert_eq!(rack::find(database, &made.id).await.unwrap(), made);
        assert_eq!(made.stack_id.as_deref(), Some("st-1"));
        assert_eq!(made.metadata, metadata.to_string());
        assert_eq!((made.cost.to_string(), &*made.order_id), ("9.999".to_owned(), "ord-1"));
        assert_eq!(made.owner.credits.to_string(), "100");

        let wrong = |change: &dyn Fn(&mut RackChange)| {
            let mut new = site.new_rack("other", 5);
            change(&mut new.open);
            new
        };
        let nan = |value| Given::Value(Number { value, fault: Some(Code::NotANumber) });
        for (new, sentences) in [
            (
                wrong(&|open| open.name = "rack_1-b".to_owned().into()),
                vec!["name has already been taken"],
            ),
            (wrong(&|open| open.name = " ".to_owned().into()), vec!["name can't be blank"]),
            (wrong(&|open| open.name = "a.b".to_owned().into()), vec!["name is invalid"]),
            (wrong(&|open| open.name = "a\n".to_owned().into()), vec!["name is invalid"]),
            (
                wrong(&|open| open.name = "n".repeat(256).into()),
                vec!["name is too long (maximum is 255 characters)"],
            ),
            (wrong(&|open| open.u_height = nan(0)), vec!["u_height is not a number"]),
            (
                wrong(&|open| open.u_height = Given::Value((-1).into())),
                vec!["u_height must be greater than 0"],
            ),
            (
                wrong(&|open| open.u_height = Given::Value(73.into())),
                vec!["u_height must be less than or equal to 72"],
            ),
            (wrong(&|open| open.status = "WAT".to_owned().into()), vec![status]),
            (
                wrong(&|open| open.cost = Given::Value((-rust_decimal::Decimal::ONE).into())),
                vec!["cost must be greater than or equal to 0"],
            ),
            (wrong(&|open| open.cost = Given::Null), vec!["cost is not a number"]),
            (
                wrong(&|open| open.order_id = "ord-1".to_owned().into()),
                vec!["order_id has already been taken"],
            ),
            (wrong(&|open| open.metadata = Given::Null), vec!["metadata is invalid"]),
        ] {
            let refused = done!(database, rack::create, &site.admin, new, NOW);
            assert_eq!(broken(refused), sentences);
        }
        // The name is another's in this team only.
        let mut same = site.new_rack("rack_1-b", 5);
        same.team_id = Given::Value(site.other.clone());
        same.open.order_id = Given::Value("ord-2".into());
        done!(database, rack::create, &site.root, same, NOW).unwrap();
    }
}

#[tokio::test]
async fn they_change_as_their_rules_allow() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database).await;
        let id = site.rack("r1", 42).await;
        site.device(&id, "d1", 12).await;
        let before = rack::find(database, &id).await.unwrap();
        let after = last_change(database).await;
        let nothing =
            done!(database, rack::update, &site.admin, &id, RackChange::default(), NOW + 1);
        assert_eq!(nothing.unwrap(), before);
        let low = RackChange {
            u_height: Given::Value(Number { value: 0, fault: Some(Code::NotANumber) }),
            ..RackChange::default()
        };
        let refused = done!(database, rack::update, &site.admin, &id, low, NOW + 1);
        assert_eq!(
            broken(refused),
            [
                "u_height is not a number",
                "u_height must be greater than the highest occupied U (minimum is therefore 13).",
            ]
        );
        let low = RackChange { u_height: Given::Value(12.into()), ..RackChange::default() };
        let refused = done!(database, rack::update, &site.admin, &id, low, NOW + 1);
        assert_eq!(
            broken(refused),
            ["u_height must be greater than the highest occupied U (minimum is therefore 13)."]
        );
        assert_eq!(rack::find(database, &id).await.unwrap(), before);
        assert_eq!(changes(database, after).await, Vec::<String>::new());

        let change = RackChange {
            u_height: Given::Value(13.into()),
            order_id: Given::Value("mine".into()),
            status: Given::Value("STOPPED".into()),
            ..RackChange::default()
        };
        let changed = done!(database, rack::update, &site.admin, &id, change.clone(), NOW + 1);
        let changed = changed.unwrap();
        assert_eq!((changed.u_height, changed.status), (13, RackStatus::Stopped));
        assert_eq!((&changed.order_id, changed.updated_at), (&before.order_id, NOW + 1));
        let changed = done!(database, rack::update, &site.root, &id, change, NOW + 2).unwrap();
        assert_eq!(changed.order_id, "mine");
        assert_eq!(rack::find(database, &id).await.unwrap(), changed);
        assert_eq!(changes(database, after).await, ["update rack r1 +rack"; 2]);

        for actor in [&site.member, &site.stranger] {
            let none = done!(database, rack::update, actor, &id, RackChange::default(), NOW);
            assert!(matches!(none, Err(Refusal::Forbidden(None))));
            let none = done!(database, rack::delete, actor, &id, true);
            assert!(matches!(none, Err(Refusal::Forbidden(None))));
        }
        let refused = done!(database, rack::delete, &site.admin, &id, false);
        assert!(matches!(refused, Err(Refusal::Conflict(why)) if why == "rack is not empty"));
        let after = last_change(database).await;
        done!(database, rack::delete, &site.admin, &id, true).unwrap();
        assert_eq!(changes(database, after).await, ["delete device d1", "delete rack r1 +rack"]);
        assert!(matches!(rack::find(database, &id).await, Err(Refusal::NotFound)));
        assert_eq!(site.devices().await, []);
        let slots = database.all(sql("SELECT u FROM slots")).await.unwrap();
        assert!(slots.is_empty());
        let gone = done!(database, rack::delete, &site.admin, &id, true);
        assert!(matches!(gone, Err(Refusal::NotFound)));
    }
}

#[tokio::test]
async fn lists_have_what_the_actor_may_see() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database).await;
        site.rack("own", 10).await;
        let mut foreign = site.new_rack("foreign", 10);
        foreign.team_id = Given::Value(site.other.clone());
        foreign.open.order_id = Given::Value("f".into());
        done!(database, rack::create, &site.root, foreign, NOW + 1).unwrap();
        for (actor, racks) in [
            (&site.root, vec!["own", "foreign"]),
            (&site.admin, vec!["own"]),
            (&site.member, vec!["own"]),
            (&site.stranger, vec![]),
        ] {
            let listed = rack::list(database, actor).await.unwrap();
            assert_eq!(listed.iter().map(|rack| &*rack.name).collect::<Vec<_>>(), racks);
        }
    }
}

#[test]
fn all_but_racks_in_progress_may_be_destroyed() {
    for status in RackStatus::ALL {
        let none = status == RackStatus::InProgress;
        let actions: &[UserAction] = if none { &[] } else { &[UserAction::Destroy] };
        assert_eq!(status.actions(), actions);
        assert_eq!(RackStatus::parse(status.name()), Some(status));
    }
}

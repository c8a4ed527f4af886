//! Rules of devices.

use super::{changes, last_change};
use crate::database::testing::Both;
use crate::racks::testing::{NOW, Site, at, broken, done};
use crate::racks::{
    DeviceChange, DeviceStatus, DeviceType, Location, NewDetails, NewDevice, UserAction,
    data_source_map, device, rack,
};
use crate::rules::{Code, Given, Invalid, Number, Refusal};
use serde_json::{Value, json};

fn details(class: Option<&str>, fields: &Value) -> Option<NewDetails> {
    let class = class.map_or(Given::Absent, |class| Given::Value(class.to_owned()));
    Some(NewDetails { class, fields: fields.as_object().unwrap().clone() })
}

fn invalid<T>(done: Result<T, Refusal>) -> Invalid {
    match done {
        Err(Refusal::Invalid(invalid)) => invalid,
        _ => panic!("not refused"),
    }
}

#[tokio::test]
async fn each_type_has_its_template_its_statuses_and_its_fields() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database).await;
        let rack_id = site.rack("r1", 42).await;
        let new = |name: &str, kind: DeviceType, template: &str, start_u, fields: &Value| {
            let mut new = site.new_device(&rack_id, name, start_u);
            new.template_id = template.to_owned();
            new.open.kind = Given::Value(kind.name().into());
            new.open.details = details(Some(kind.class()), fields);
            new
        };
        let ips = "['1.1.1.1', \"\u{fc}\\n\"]";
        let instance = new(
            "i.1-a",
            DeviceType::Instance,
            &site.two,
            1,
            &json!({"public_ips": ips, "volume_details": [1, {"b": "c"}], "login_user": "None"}),
        );
        let (instance, template) =
            done!(database, device::create, &site.admin, instance, NOW).unwrap();
        let expected = json!({
            "public_ips": ips, "private_ips": null, "ssh_key": null, "login_user": "None",
            "volume_details": [1, {"b": "c"}],
        });
        assert_eq!(serde_json::from_str::<Value>(&instance.details).unwrap(), expected);
        assert!(instance.details.starts_with("{\"public_ips\":"), "{}", instance.details);
        assert!(instance.details.ends_with("\"volume_details\":[1,{\"b\":\"c\"}]}"));
        assert_eq!((instance.space.start_u, instance.space.end_u()), (1, 2));
        assert_eq!((&*template.name, &*instance.team_id), ("two", &*site.team));
        assert!(instance.chassis_name.starts_with("two-r1-"), "{}", instance.chassis_name);
        assert_eq!(
            device::find(database, &instance.id).await.unwrap(),
            (instance.clone(), template)
        );
        let found = device::of_chassis(database, &instance.chassis_id).await.unwrap();
        assert_eq!(found, instance.id);

        let volume = new("v", DeviceType::Volume, &site.volume, 3, &json!({"size": 8}));
        let mut volume = volume;
        volume.open.status = Given::Value("AVAILABLE".into());
        let (volume, _) = done!(database, device::create, &site.admin, volume, NOW).unwrap();
        let fields = r#"{"availability_zone":null,"bootable":null,"encrypted":null,"read_only":null,"size":8,"volume_type":null}"#;
        assert_eq!(volume.details, fields);
        let network = new("n", DeviceType::Network, &site.network, 5, &json!({"shared": true}));
        let (network, _) = done!(database, device::create, &site.admin, network, NOW).unwrap();
        let fields = r#"{"admin_state_up":null,"dns_domain":null,"l2_adjacency":null,"mtu":null,"port_security_enabled":null,"qos_policy":null,"shared":true}"#;
        assert_eq!(network.details, fields);
        let listed = device::in_rack(database, &rack_id).await.unwrap();
        assert_eq!(listed, [network.clone(), volume, instance.clone()]);

        let mut wrong = new("w", DeviceType::Instance, &site.volume, 9, &json!({"shared": true}));
        wrong.open.status = Given::Value("AVAILABLE".into());
        let refused = done!(database, device::create, &site.admin, wrong, NOW);
        assert_eq!(
            broken(refused),
            [
                "status must be one of IN_PROGRESS, FAILED, ACTIVE, STOPPED or SUSPENDED",
                "details must not have the field 'shared'",
                "template must use the compute template",
            ]
        );
        let mut wrong = new("w", DeviceType::Volume, &site.two, 9, &json!({"size": "8"}));
        wrong.open.details.as_mut().unwrap().class = Given::Value("User".into());
        let refused = done!(database, device::create, &site.admin, wrong, NOW);
        assert_eq!(
            broken(refused),
            [
                "details is invalid",
                "details_type must have volume details",
                "template must use the volume template",
            ]
        );
        let wrong = new("w", DeviceType::Volume, &site.volume, 9, &json!({"size": "8"}));
        let refused = done!(database, device::create, &site.admin, wrong, NOW);
        assert_eq!(broken(refused), ["size is invalid"]);

        // Fields are merged one by one; the class stays.
        let change = DeviceChange {
            details: details(None, &json!({"public_ips": "[]", "login_user": null})),
            ..DeviceChange::default()
        };
        let changed = done!(database, device::update, &site.admin, &instance.id, change, NOW);
        let (changed, _) = changed.unwrap();
        let expected = json!({
            "public_ips": "[]", "private_ips": null, "ssh_key": null, "login_user": null,
            "volume_details": [1, {"b": "c"}],
        });
        assert_eq!(serde_json::from_str::<Value>(&changed.details).unwrap(), expected);
        assert_eq!(device::find(database, &instance.id).await.unwrap().0, changed);
        let change = DeviceChange {
            details: details(Some("Device::VolumeDetails"), &json!({"size": 3})),
            ..DeviceChange::default()
        };
        let refused = done!(database, device::update, &site.admin, &instance.id, change, NOW);
        assert_eq!(
            broken(refused),
            [
                "details must exist",
                "details can't be blank",
                "details_type Cannot be changed once a device has been created",
                "details_type must have compute details",
            ]
        );
        let change =
            DeviceChange { kind: Given::Value("Volume".into()), ..DeviceChange::default() };
        let refused = done!(database, device::update, &site.admin, &instance.id, change, NOW);
        assert_eq!(broken(refused), ["details is invalid"]);
        assert_eq!(device::find(database, &instance.id).await.unwrap().0, changed);
    }
}

#[tokio::test]
async fn all_broken_rules_are_told_or_those_of_the_first_part() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database).await;
        let rack_id = site.rack("r1", 40).await;
        site.device(&rack_id, "taken", 5).await;
        let wrong = |change: &dyn Fn(&mut DeviceChange)| {
            let mut new = site.new_device(&rack_id, "n2", 20);
            change(&mut new.open);
            new
        };
        let place = |start_u: i64, facing: &str| Location {
            rack_id: Given::Value(rack_id.clone()),
            ..at(start_u, facing)
        };
        let facing = "facing must be either 'b' or 'f'";
        for (new, sentences) in [
            (wrong(&|open| open.location = Some(place(40, "x"))), vec![facing, "end_u is invalid"]),
            (
                wrong(&|open| open.location = Some(place(99, "f"))),
                vec!["start_u is invalid", "end_u is invalid"],
            ),
            (
                wrong(&|open| open.location = Some(place(0, "f"))),
                vec!["start_u must be greater than 0"],
            ),
            (wrong(&|open| open.location = Some(place(6, "b"))), vec!["start_u is occupied"]),
            // The lowest unit is free, the next is not.
            (wrong(&|open| open.location = Some(place(4, "f"))), vec!["start_u is occupied"]),
            (
                wrong(&|open| open.location = None),
                vec!["rack must exist", facing, "start_u is not a number", "end_u is not a number"],
            ),
            (
                wrong(&|open| {
                    let start_u = Number { value: 0, fault: Some(Code::NotANumber) };
                    let start_u = Given::Value(start_u);
                    open.location = Some(Location { start_u, ..place(1, "f") });
                }),
                vec!["start_u is not a number"],
            ),
            (
                wrong(&|open| {
                    let rack_id = Given::Value("nowhere".into());
                    open.location = Some(Location { rack_id, ..place(1, "f") });
                }),
                vec!["rack must exist"],
            ),
            (wrong(&|open| open.name = Given::Absent), vec!["name can't be blank"]),
            (wrong(&|open| open.name = "a_b".to_owned().into()), vec!["name is invalid"]),
            (
                wrong(&|open| open.name = "x".repeat(151).into()),
                vec!["name is too long (maximum is 150 characters)"],
            ),
            (
                wrong(&|open| open.name = "taken".to_owned().into()),
                vec!["name has already been taken"],
            ),
            (wrong(&|open| open.status = Given::Absent), vec!["status can't be blank"]),
            (
                wrong(&|open| open.cost = Given::Value((-rust_decimal::Decimal::ONE).into())),
                vec!["cost must be greater than or equal to 0"],
            ),
            (wrong(&|open| open.metadata = Given::Null), vec!["metadata is invalid"]),
            (wrong(&|open| open.kind = Given::Absent), vec!["type can't be blank"]),
            (
                wrong(&|open| open.kind = "Bogus".to_owned().into()),
                vec!["type must be one of Instance, Volume or Network"],
            ),
        ] {
            let refused = done!(database, device::create, &site.admin, new, NOW);
            assert_eq!(broken(refused), sentences);
        }
        let worst = wrong(&|open| {
            open.name = "bad name".to_owned().into();
            open.status = "WAT".to_owned().into();
            open.location = Some(place(40, "x"));
        });
        let all = invalid(done!(database, device::create, &site.admin, worst, NOW));
        let names = |invalid: &Invalid| -> Vec<_> {
            invalid.faults().iter().map(|fault| fault.attribute).collect()
        };
        assert_eq!(names(&all), ["facing", "end_u", "name", "status"]);
        assert_eq!(names(&device::of_first_part(all.clone())), ["facing", "end_u"]);
        let of_device = wrong(&|open| open.status = "WAT".to_owned().into());
        let of_device = invalid(done!(database, device::create, &site.admin, of_device, NOW));
        assert_eq!(device::of_first_part(of_device.clone()), of_device);

        let nobody = NewDevice { template_id: "none".into(), ..site.new_device(&rack_id, "x", 1) };
        let nobody = done!(database, device::create, &site.admin, nobody, NOW);
        assert!(matches!(nobody, Err(Refusal::NotFound)));
        for actor in [&site.member, &site.stranger] {
            let new = site.new_device(&rack_id, "x", 1);
            let none = done!(database, device::create, actor, new, NOW);
            assert!(matches!(none, Err(Refusal::Forbidden(None))));
        }
        assert_eq!(site.devices().await.len(), 1);
    }
}

#[tokio::test]
async fn a_change_is_whole_or_not_at_all() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database).await;
        let rack_id = site.rack("r1", 40).await;
        let id = site.device(&rack_id, "d1", 1).await;
        site.device(&rack_id, "d2", 10).await;
        let before = device::find(database, &id).await.unwrap();
        let after = last_change(database).await;
        for (change, sentences) in [
            (
                DeviceChange {
                    name: "d2".to_owned().into(),
                    status: "AVAILABLE".to_owned().into(),
                    cost: Given::Value(rust_decimal::Decimal::ONE.into()),
                    location: Some(at(9, "f")),
                    details: details(None, &json!({"ssh_key": 1})),
                    ..DeviceChange::default()
                },
                vec![
                    "name has already been taken",
                    "status must be one of IN_PROGRESS, FAILED, ACTIVE, STOPPED or SUSPENDED",
                    "start_u is occupied",
                    "ssh_key is invalid",
                ],
            ),
            (
                DeviceChange {
                    location: Some(Location { start_u: Given::Null, ..at(1, "f") }),
                    ..DeviceChange::default()
                },
                vec!["start_u is not a number", "end_u is not a number"],
            ),
            (
                DeviceChange {
                    location: Some(Location { facing: Given::Null, ..at(12, "f") }),
                    ..DeviceChange::default()
                },
                vec!["facing must be either 'b' or 'f'"],
            ),
        ] {
            let refused = done!(database, device::update, &site.admin, &id, change, NOW + 1);
            assert_eq!(broken(refused), sentences);
        }
        assert_eq!(device::find(database, &id).await.unwrap(), before);
        let same = DeviceChange {
            name: "d1".to_owned().into(),
            kind: "Instance".to_owned().into(),
            location: Some(at(1, "f")),
            details: details(Some("Device::ComputeDetails"), &json!({})),
            ..DeviceChange::default()
        };
        let same = done!(database, device::update, &site.admin, &id, same, NOW + 1).unwrap();
        assert_eq!(same, before);
        assert_eq!(changes(database, after).await, Vec::<String>::new());

        let change = DeviceChange {
            name: "d1-up".to_owned().into(),
            description: "d".to_owned().into(),
            cost: Given::Value("3.14159".parse::<rust_decimal::Decimal>().unwrap().into()),
            metadata: Given::Value(json!({"x": 1}).as_object().unwrap().clone()),
            location: Some(at(2, "b")),
            ..DeviceChange::default()
        };
        for actor in [&site.member, &site.stranger] {
            let none = done!(database, device::update, actor, &id, change.clone(), NOW);
            assert!(matches!(none, Err(Refusal::Forbidden(None))));
            let none = done!(database, device::delete, actor, &id);
            assert!(matches!(none, Err(Refusal::Forbidden(None))));
        }
        let changed = done!(database, device::update, &site.admin, &id, change, NOW + 1).unwrap();
        assert_eq!((changed.0.space.start_u, changed.0.space.facing.name()), (2, "b"));
        assert_eq!((&*changed.0.metadata, changed.0.updated_at), (r#"{"x":1}"#, NOW + 1));
        assert_eq!(device::find(database, &id).await.unwrap(), changed);
        let partly = Location { start_u: Given::Value(20.into()), ..Location::default() };
        let moved = DeviceChange { location: Some(partly), ..DeviceChange::default() };
        let (moved, _) = done!(database, device::update, &site.admin, &id, moved, NOW).unwrap();
        assert_eq!((moved.space.start_u, moved.space.facing.name()), (20, "b"));
        done!(database, device::delete, &site.admin, &id).unwrap();
        assert_eq!(
            changes(database, after).await,
            ["update device d1-up +rack", "move device d1-up +rack", "delete device d1-up +rack"]
        );
        let gone = done!(database, device::delete, &site.admin, &id);
        assert!(matches!(gone, Err(Refusal::NotFound)));
        let gone = done!(database, device::update, &site.admin, &id, DeviceChange::default(), NOW);
        assert!(matches!(gone, Err(Refusal::NotFound)));
        site.device(&rack_id, "d1", 20).await;
    }
}

#[tokio::test]
async fn they_move_to_other_racks_of_their_team() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database).await;
        let (one, two) = (site.rack("r1", 10).await, site.rack("r2", 5).await);
        let mut foreign = site.new_rack("r3", 10);
        foreign.team_id = Given::Value(site.other.clone());
        foreign.open.order_id = "foreign".to_owned().into();
        let foreign = done!(database, rack::create, &site.root, foreign, NOW).unwrap().id;
        let id = site.device(&one, "d1", 4).await;
        site.device(&two, "d1", 1).await;
        site.device(&two, "d2", 3).await;
        let to = |rack_id: &str, start_u, name: Option<&str>| DeviceChange {
            name: name.map_or(Given::Absent, |name| name.to_owned().into()),
            location: Some(Location { rack_id: rack_id.to_owned().into(), ..at(start_u, "f") }),
            ..DeviceChange::default()
        };
        for (change, sentences) in [
            (to(&two, 4, None), vec!["start_u is occupied", "name has already been taken"]),
            (to(&two, 5, Some("d3")), vec!["end_u is invalid"]),
            (to(&foreign, 1, None), vec!["rack must exist"]),
            (to("nowhere", 1, None), vec!["rack must exist"]),
        ] {
            let refused = done!(database, device::update, &site.root, &id, change, NOW);
            assert_eq!(broken(refused), sentences);
        }
        let d2 = device::in_rack(database, &two).await.unwrap().remove(0).id;
        done!(database, device::delete, &site.root, &d2).unwrap();
        let after = last_change(database).await;
        let change = to(&two, 4, Some("d3"));
        let moved = done!(database, device::update, &site.admin, &id, change, NOW).unwrap();
        assert_eq!((&moved.0.rack_id, moved.0.space.start_u), (&two, 4));
        assert_eq!(device::find(database, &id).await.unwrap(), moved);
        assert_eq!(
            changes(database, after).await,
            ["leave device d1 +rack", "update device d3 +rack"]
        );
        assert_eq!(rack::occupied(database, &one).await.unwrap().highest(), 0);
        assert_eq!(rack::occupied(database, &two).await.unwrap().highest(), 5);
        site.device(&one, "d1", 4).await;
    }
}

#[tokio::test]
async fn the_metric_side_knows_each_by_its_id() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database).await;
        assert_eq!(data_source_map::list(database).await.unwrap(), []);
        let rack_id = site.rack("r1", 40).await;
        let mut ids = [site.device(&rack_id, "a", 1).await, site.device(&rack_id, "b", 3).await];
        ids.sort();
        let mapped = data_source_map::list(database).await.unwrap();
        for (mapped, id) in mapped.iter().zip(&ids) {
            assert_eq!((&mapped.id, &mapped.team_id), (id, &site.team));
            assert_eq!((&*mapped.grid, &*mapped.cluster), ("unspecified", "unspecified"));
            assert_eq!(mapped.host, format!("device:{id}"));
        }
        assert_eq!(mapped.len(), 2);
    }
}

#[test]
fn what_users_may_ask_for_depends_on_type_and_status() {
    use UserAction::{Destroy, Off, On, Resume, Suspend};
    type Actions = &'static [UserAction];
    let expected: [(DeviceType, &[(&str, Actions)]); 3] = [
        (
            DeviceType::Instance,
            &[
                ("IN_PROGRESS", &[]),
                ("FAILED", &[Destroy]),
                ("ACTIVE", &[Destroy, Off, Suspend]),
                ("STOPPED", &[Destroy, On]),
                ("SUSPENDED", &[Destroy, Resume]),
            ],
        ),
        (
            DeviceType::Volume,
            &[
                ("IN_PROGRESS", &[]),
                ("FAILED", &[Destroy]),
                ("ACTIVE", &[]),
                ("AVAILABLE", &[Destroy]),
            ],
        ),
        (
            DeviceType::Network,
            &[
                ("IN_PROGRESS", &[]),
                ("FAILED", &[Destroy]),
                ("ACTIVE", &[Destroy]),
                ("STOPPED", &[Destroy]),
            ],
        ),
    ];
    for (kind, statuses) in expected {
        assert_eq!(DeviceType::parse(kind.name()), Some(kind));
        let names: Vec<_> = kind.statuses().iter().map(|status| status.name()).collect();
        assert_eq!(names, statuses.iter().map(|(name, _)| *name).collect::<Vec<_>>());
        for (name, actions) in statuses {
            assert_eq!(kind.actions(DeviceStatus::parse(name).unwrap()), *actions);
        }
    }
}

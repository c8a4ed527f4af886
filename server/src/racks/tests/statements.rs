//! How many statements each thing takes; authentication has one more.

use crate::database::testing::Both;
use crate::racks::testing::{NOW, Site, at, done};
use crate::racks::{DeviceChange, Location, RackChange, data_source_map, device, rack, template};
use crate::rules::Given;
use rust_decimal::Decimal;

/// What `$doing` takes.
macro_rules! statements {
    ($database:expr, $doing:expr) => {{
        let before = $database.statements();
        $doing.unwrap();
        $database.statements() - before
    }};
}

#[tokio::test]
async fn few_are_needed_however_much_there_is() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database).await;
        let (rack_id, other) = (site.rack("r1", 40).await, site.rack("r2", 40).await);
        for number in 0..10 {
            site.device(&rack_id, &format!("d{number}"), number * 2 + 1).await;
        }
        assert_eq!(statements!(database, rack::list(database, &site.admin).await), 1);
        assert_eq!(statements!(database, template::list(database).await), 1);
        assert_eq!(statements!(database, data_source_map::list(database).await), 1);
        let id = site.devices().await.remove(0).id;
        assert_eq!(statements!(database, device::find(database, &id).await), 1);
        let show = statements!(database, rack::find(database, &rack_id).await)
            + statements!(database, device::in_rack(database, &rack_id).await);
        assert_eq!(show, 2);

        let cost = |cost: i64| Given::Value(Decimal::from(cost).into());
        let billed = DeviceChange { cost: cost(3), ..DeviceChange::default() };
        let everything = DeviceChange {
            name: "new".to_owned().into(),
            status: "STOPPED".to_owned().into(),
            cost: cost(4),
            location: Some(at(30, "b")),
            ..DeviceChange::default()
        };
        let away = DeviceChange {
            location: Some(Location { rack_id: other.clone().into(), ..at(1, "f") }),
            ..DeviceChange::default()
        };
        for (change, most) in [(billed, 4), (everything, 5), (away, 6)] {
            let taken = statements!(
                database,
                done!(database, device::update, &site.admin, &id, change, NOW)
            );
            assert_eq!(taken, most);
        }
        let billed = RackChange { cost: cost(3), ..RackChange::default() };
        let taken = statements!(
            database,
            done!(database, rack::update, &site.admin, &rack_id, billed, NOW)
        );
        assert_eq!(taken, 4);
        let new = site.new_device(&rack_id, "more", 31);
        let taken = statements!(database, done!(database, device::create, &site.admin, new, NOW));
        assert_eq!(taken, 6);
        let new = site.new_rack("r3", 10);
        assert_eq!(statements!(database, done!(database, rack::create, &site.admin, new, NOW)), 5);
        let taken =
            statements!(database, done!(database, rack::delete, &site.admin, &rack_id, true));
        assert_eq!(taken, 6);
    }
}

/// A thousand devices in one transaction: four statements each, and two for the log.
#[tokio::test]
async fn a_thousand_devices_are_one_transaction() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database).await;
        let mut racks = Vec::new();
        for number in 0..50 {
            racks.push(site.rack(&format!("r{number}"), 40).await);
        }
        let before = database.statements();
        let mut transaction = database.begin().await.unwrap();
        let ids: Vec<&str> = racks.iter().map(String::as_str).collect();
        rack::hold(&mut transaction, &ids).await.unwrap();
        for rack_id in &racks {
            for number in 0..20 {
                let new = site.new_device(rack_id, &format!("d{number}"), number * 2 + 1);
                device::create(&mut transaction, &site.admin, new, NOW).await.unwrap();
            }
        }
        transaction.commit(NOW).await.unwrap();
        assert_eq!(database.statements() - before, 1 + 4 * 1_000 + 2);
        assert_eq!(site.devices().await.len(), 1_000);
    }
}

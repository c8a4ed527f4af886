//! Who is overtaken between looking and writing is told of a broken rule, not of a failure.

use crate::database::sql;
use crate::database::testing::Both;
use crate::racks::testing::{NOW, Site, at, broken, done};
use crate::racks::{DeviceChange, device, rack};
use std::time::Duration;

/// Another program takes units without saying so among the devices: the table of slots has the last word.
#[tokio::test]
async fn a_place_that_was_taken_meanwhile_is_occupied() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database).await;
        let rack_id = site.rack("r1", 20).await;
        let id = site.device(&rack_id, "d1", 1).await;
        let mut transaction = database.begin().await.unwrap();
        let taken = "INSERT INTO slots (rack_id, u, face, device_id) VALUES ($1, 10, 'b', $2)";
        transaction.run(sql(taken).text(&rack_id).text(&id)).await.unwrap();
        transaction.commit(NOW).await.unwrap();
        let new = site.new_device(&rack_id, "d2", 9);
        let refused = done!(database, device::create, &site.admin, new, NOW);
        assert_eq!(broken(refused), ["start_u is occupied"]);
        let other = site.device(&rack_id, "d3", 5).await;
        for start_u in [9, 10] {
            let location = Some(at(start_u, "f"));
            let change = DeviceChange { location, ..DeviceChange::default() };
            let refused = done!(database, device::update, &site.admin, &other, change, NOW);
            assert_eq!(broken(refused), ["start_u is occupied"]);
        }
    }
}

/// Two ask for one name, and for one order, before either has committed.
#[tokio::test]
async fn a_name_that_was_taken_meanwhile_is_taken() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database).await;
        let mut transaction = database.begin().await.unwrap();
        let first = site.new_rack("same", 5);
        rack::create(&mut transaction, &site.admin, first, NOW).await.unwrap();
        let commit = async {
            // Long enough for the other to have looked and to wait for this one, if it does.
            tokio::time::sleep(Duration::from_millis(300)).await;
            transaction.commit(NOW).await.unwrap();
        };
        let second = site.new_rack("same", 5);
        let second = async { done!(database, rack::create, &site.admin, second, NOW) };
        let ((), refused) = tokio::join!(commit, second);
        assert_eq!(broken(refused), ["name has already been taken"]);

        let rack_id = site.rack("r1", 20).await;
        let mut transaction = database.begin().await.unwrap();
        let first = site.new_device(&rack_id, "d", 1);
        device::create(&mut transaction, &site.admin, first, NOW).await.unwrap();
        let commit = async {
            tokio::time::sleep(Duration::from_millis(300)).await;
            transaction.commit(NOW).await.unwrap();
        };
        let second = site.new_device(&rack_id, "d", 2);
        let second = async { done!(database, device::create, &site.admin, second, NOW) };
        let ((), refused) = tokio::join!(commit, second);
        let mut refused = broken(refused);
        refused.truncate(1);
        assert!(
            ["name has already been taken", "start_u is occupied"].contains(&&*refused[0]),
            "{refused:?}"
        );
    }
}

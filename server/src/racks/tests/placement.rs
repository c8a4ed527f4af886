//! No two devices ever overlap, whatever is asked and by how many at once.

use crate::database::testing::Both;
use crate::database::{Columns, Database, sql};
use crate::racks::testing::{NOW, Site, at, done};
use crate::racks::{DeviceChange, Facing, Location, RackChange, Space, device, rack};
use crate::rules::{Given, Refusal};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Something asked for; devices and racks by number.
#[derive(Clone, Debug)]
enum Ask {
    Create { rack: usize, half: bool, start_u: i64, facing: Facing },
    Move { device: usize, start_u: i64, facing: Facing },
    MoveTo { device: usize, rack: usize, start_u: i64, facing: Facing },
    Delete { device: usize },
    Resize { rack: usize, u_height: i64 },
}

fn asks() -> impl Strategy<Value = Vec<Ask>> {
    let facing = || prop_oneof![Just(Facing::Front), Just(Facing::Back)];
    let ask = prop_oneof![
        4 => (0..2_usize, any::<bool>(), -1..9_i64, facing())
            .prop_map(|(rack, half, start_u, facing)| Ask::Create { rack, half, start_u, facing }),
        4 => (0..9_usize, -1..9_i64, facing())
            .prop_map(|(device, start_u, facing)| Ask::Move { device, start_u, facing }),
        2 => (0..9_usize, 0..2_usize, 0..9_i64, facing()).prop_map(
            |(device, rack, start_u, facing)| Ask::MoveTo { device, rack, start_u, facing }
        ),
        1 => (0..9_usize).prop_map(|device| Ask::Delete { device }),
        1 => (0..2_usize, 0..9_i64).prop_map(|(rack, u_height)| Ask::Resize { rack, u_height }),
    ];
    proptest::collection::vec(ask, 1..40)
}

/// What should be there, kept in the plainest way: a list of devices, and racks' heights.
#[derive(Default)]
struct Model {
    heights: [i64; 2],
    /// Rack and place.
    devices: BTreeMap<String, (usize, Space)>,
}

impl Model {
    fn fits(&self, rack: usize, space: Space, but: &str) -> bool {
        let cells = |space: Space| -> BTreeSet<(i64, &'static str)> {
            let both = space.u_depth == 2;
            let faces = if both { vec!["f", "b"] } else { vec![space.facing.name()] };
            (space.start_u..space.start_u + space.u_height)
                .flat_map(|u| faces.iter().map(move |face| (u, *face)).collect::<Vec<_>>())
                .collect()
        };
        let wanted = cells(space);
        let inside = wanted.iter().all(|(u, _)| (1..=self.heights[rack]).contains(u));
        let others = self.devices.iter().filter(|(id, (of, _))| *of == rack && *id != but);
        inside && others.into_iter().all(|(_, (_, at))| cells(*at).is_disjoint(&wanted))
    }

    fn nth(&self, device: usize) -> Option<(String, (usize, Space))> {
        let count = self.devices.len();
        let found = self.devices.iter().nth(device.checked_rem(count)?)?;
        Some((found.0.clone(), *found.1))
    }
}

/// Whether it was done. Only broken rules of placement are refused.
fn was_done<T>(done: Result<T, Refusal>) -> Option<T> {
    match done {
        Ok(done) => Some(done),
        Err(Refusal::Invalid(invalid)) => {
            let placing = ["start_u", "end_u", "u_height"];
            let faults = invalid.faults();
            assert!(faults.iter().all(|fault| placing.contains(&fault.attribute)), "{faults:?}");
            None
        }
        Err(other) => panic!("{other:?}"),
    }
}

async fn ask(site: &Site, racks: &[String], model: &mut Model, ask: &Ask) {
    let database = &site.database;
    match *ask {
        Ask::Create { rack, half, start_u, facing } => {
            let (template, u_height, u_depth) =
                if half { (&site.half, 1, 1) } else { (&site.two, 2, 2) };
            let space = Space { start_u, u_height, u_depth, facing };
            let name = uuid::Uuid::new_v4().to_string();
            let mut new = site.new_device(&racks[rack], &name, start_u);
            new.template_id.clone_from(template);
            new.open.location.as_mut().unwrap().facing = facing.name().to_owned().into();
            let made = was_done(done!(database, device::create, &site.admin, new, NOW));
            assert_eq!(made.is_some(), model.fits(rack, space, ""), "{space:?}");
            if let Some((made, _)) = made {
                assert_eq!(made.space, space);
                model.devices.insert(made.id, (rack, space));
            }
        }
        Ask::Move { device, start_u, facing } => {
            let Some((id, (rack, before))) = model.nth(device) else { return };
            let space = Space { start_u, facing, ..before };
            let location = Some(at(start_u, facing.name()));
            let change = DeviceChange { location, ..DeviceChange::default() };
            let moved = was_done(done!(database, device::update, &site.admin, &id, change, NOW));
            assert_eq!(moved.is_some(), model.fits(rack, space, &id), "{before:?} to {space:?}");
            if let Some((moved, _)) = moved {
                assert_eq!(moved.space, space);
                model.devices.insert(id, (rack, space));
            }
        }
        Ask::MoveTo { device, rack, start_u, facing } => {
            let Some((id, (_, before))) = model.nth(device) else { return };
            let space = Space { start_u, facing, ..before };
            let rack_id = racks[rack].clone().into();
            let location = Some(Location { rack_id, ..at(start_u, facing.name()) });
            let change = DeviceChange { location, ..DeviceChange::default() };
            let moved = was_done(done!(database, device::update, &site.admin, &id, change, NOW));
            assert_eq!(moved.is_some(), model.fits(rack, space, &id), "{before:?} to {space:?}");
            if let Some((moved, _)) = moved {
                assert_eq!((&moved.rack_id, moved.space), (&racks[rack], space));
                model.devices.insert(id, (rack, space));
            }
        }
        Ask::Delete { device } => {
            let Some((id, _)) = model.nth(device) else { return };
            done!(database, device::delete, &site.admin, &id).unwrap();
            model.devices.remove(&id);
        }
        Ask::Resize { rack, u_height } => {
            let change =
                RackChange { u_height: Given::Value(u_height.into()), ..RackChange::default() };
            let rack_id = &racks[rack];
            let resized =
                was_done(done!(database, rack::update, &site.admin, rack_id, change, NOW));
            let in_rack = model.devices.values().filter(|(of, _)| *of == rack);
            let highest = in_rack.map(|(_, at)| at.end_u()).max().unwrap_or(0);
            assert_eq!(resized.is_some(), u_height >= highest.max(1));
            if resized.is_some() {
                model.heights[rack] = u_height;
            }
        }
    }
}

/// That the table of slots has what the devices say, and nothing twice: rack, device and place of each.
async fn consistent(database: &Database) -> Vec<(String, String, Space)> {
    let query = "SELECT d.id, d.rack_id, d.start_u, d.u_height, d.u_depth, d.facing, \
                 r.u_height AS rack_height FROM devices d JOIN racks r ON r.id = d.rack_id";
    let mut said = BTreeSet::new();
    let mut devices = Vec::new();
    for row in database.all(sql(query)).await.unwrap() {
        let (rack, id) = (row.text("rack_id").unwrap(), row.text("id").unwrap());
        let space = Space {
            start_u: row.whole("start_u").unwrap(),
            u_height: row.whole("u_height").unwrap(),
            u_depth: row.whole("u_depth").unwrap(),
            facing: Facing::parse(&row.text("facing").unwrap()).unwrap(),
        };
        for u in space.start_u..=space.end_u() {
            assert!((1..=row.whole("rack_height").unwrap()).contains(&u), "{space:?}");
            for face in space.faces() {
                let slot = (rack.clone(), u, face.name().to_owned(), id.clone());
                assert!(said.insert(slot), "{rack} {u} {face:?} is taken twice");
            }
        }
        devices.push((rack, id, space));
    }
    let places: BTreeSet<_> = said.iter().map(|(rack, u, face, _)| (rack, u, face)).collect();
    assert_eq!(places.len(), said.len(), "two devices overlap");
    let slots = database.all(sql("SELECT rack_id, u, face, device_id FROM slots")).await.unwrap();
    let kept: BTreeSet<_> = slots
        .iter()
        .map(|row| {
            let text = |column| row.text(column).unwrap();
            (text("rack_id"), row.whole("u").unwrap(), text("face"), text("device_id"))
        })
        .collect();
    assert_eq!(kept, said);
    devices
}

#[test]
fn every_sequence_ends_where_a_plain_model_says() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let both = runtime.block_on(Both::new());
    for database in &both.databases {
        let site = runtime.block_on(Site::new(database));
        let config = Config { cases: 48, failure_persistence: None, ..Config::default() };
        let tried = TestRunner::new(config).run(&asks(), |asks| {
            runtime.block_on(async {
                let names: [_; 2] = std::array::from_fn(|_| uuid::Uuid::new_v4().to_string());
                let racks = [site.rack(&names[0], 6).await, site.rack(&names[1], 8).await];
                let mut model = Model { heights: [6, 8], ..Model::default() };
                for one in &asks {
                    ask(&site, &racks, &mut model, one).await;
                }
                let there: BTreeMap<_, _> = consistent(database)
                    .await
                    .into_iter()
                    .map(|(rack_id, id, space)| {
                        (id, (racks.iter().position(|rack| *rack == rack_id).unwrap(), space))
                    })
                    .collect();
                assert_eq!(there, model.devices);
                for rack_id in &racks {
                    done!(database, rack::delete, &site.admin, rack_id, true).unwrap();
                }
            });
            Ok(())
        });
        tried.unwrap();
    }
}

/// Eight at once ask for places in two racks that have room for a few. Refused is only what is occupied,
/// does not fit, or was removed meanwhile.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nothing_overlaps_when_many_ask_at_once() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Arc::new(Site::new(database).await);
        let racks = Arc::new([site.rack("r1", 8).await, site.rack("r2", 8).await]);
        let tasks = (0..8_u64).map(|task| {
            let (site, racks) = (Arc::clone(&site), Arc::clone(&racks));
            tokio::spawn(async move {
                let mut random = fastrand(task);
                let mut done = 0;
                for turn in 0..60 {
                    done += u32::from(one_of_many(&site, &racks, &mut random, task, turn).await);
                }
                done
            })
        });
        let mut done = 0;
        for task in tasks.collect::<Vec<_>>() {
            done += task.await.unwrap();
        }
        assert!(done > 50, "{done} were done");
        assert!(!consistent(database).await.is_empty());
    }
}

/// Numbers below a bound, another row of them for each `seed`.
fn fastrand(seed: u64) -> impl FnMut(u64) -> u64 + Send {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % below
    }
}

/// Something that one of many asks for, without knowing of the others; whether it was done.
async fn one_of_many(
    site: &Site,
    racks: &[String; 2],
    random: &mut (impl FnMut(u64) -> u64 + Send),
    task: u64,
    turn: u64,
) -> bool {
    let database = &site.database;
    let start_u = i64::try_from(random(9)).unwrap();
    let facing = ["f", "b"][usize::try_from(random(2)).unwrap()];
    let rack_id = &racks[usize::try_from(random(2)).unwrap()];
    let what = random(10);
    let devices = site.devices().await;
    let some = devices.get(usize::try_from(random(8)).unwrap());
    let refusal = match (what, some) {
        (0..=1, Some(some)) => done!(database, device::delete, &site.admin, &some.id).err(),
        (2..=4, Some(some)) => {
            let location = Some(at(start_u, facing));
            let change = DeviceChange { location, ..DeviceChange::default() };
            done!(database, device::update, &site.admin, &some.id, change, NOW).err()
        }
        (5..=6, Some(some)) => {
            let rack_id = rack_id.clone().into();
            let location = Some(Location { rack_id, ..at(start_u, facing) });
            let change = DeviceChange { location, ..DeviceChange::default() };
            done!(database, device::update, &site.admin, &some.id, change, NOW).err()
        }
        (7, _) => {
            let u_height = Given::Value((start_u + 4).into());
            let change = RackChange { u_height, ..RackChange::default() };
            done!(database, rack::update, &site.admin, rack_id, change, NOW).err()
        }
        _ => {
            let mut new = site.new_device(rack_id, &format!("d-{task}-{turn}"), start_u);
            if what.is_multiple_of(2) {
                new.template_id.clone_from(&site.half);
            }
            new.open.location.as_mut().unwrap().facing = facing.to_owned().into();
            done!(database, device::create, &site.admin, new, NOW).err()
        }
    };
    match refusal {
        None => true,
        Some(Refusal::Invalid(invalid)) => {
            let placing = ["start_u", "end_u", "u_height"];
            let faults = invalid.faults();
            assert!(faults.iter().all(|fault| placing.contains(&fault.attribute)), "{faults:?}");
            false
        }
        Some(Refusal::NotFound | Refusal::Conflict(_)) => false,
        Some(other) => panic!("{other:?}"),
    }
}

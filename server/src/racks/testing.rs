//! A site for tests: teams, people and templates.

use super::{Device, DeviceChange, Location, NewDetails, NewDevice, NewRack, RackChange, template};
use crate::accounts::{Actor, Role, Via};
use crate::database::{Columns, Database, sql};
use crate::rules::{Given, Refusal};
use std::sync::Arc;

/// When everything in tests happens, in microseconds.
pub(crate) const NOW: i64 = 1_700_000_000_000_000;

/// Two teams, people of one of them, and templates.
pub(crate) struct Site {
    /// Where it all is.
    pub(crate) database: Arc<Database>,
    /// The team whose admin and member there are.
    pub(crate) team: String,
    /// Another.
    pub(crate) other: String,
    /// A root user.
    pub(crate) root: Actor,
    /// Admin of the team.
    pub(crate) admin: Actor,
    /// Member of the team.
    pub(crate) member: Actor,
    /// Of no team.
    pub(crate) stranger: Actor,
    /// A template of two units.
    pub(crate) two: String,
    /// One of one unit, half as deep as a rack.
    pub(crate) half: String,
    /// That of networks.
    pub(crate) network: String,
    /// That of volumes.
    pub(crate) volume: String,
}

/// Does `$change` in a transaction, which commits if it was done.
macro_rules! done {
    ($database:expr, $change:path, $($argument:expr),* $(,)?) => {{
        let mut transaction = $database.begin().await.unwrap();
        let done = $change(&mut transaction, $($argument),*).await;
        match &done {
            Ok(_) => transaction.commit($crate::racks::testing::NOW).await.unwrap(),
            Err(_) => transaction.roll_back().await.unwrap(),
        }
        done
    }};
}
pub(crate) use done;

impl Site {
    /// Makes it in an empty database.
    pub(crate) async fn new(database: &Arc<Database>) -> Self {
        template::seed(database, NOW).await.unwrap();
        let mut transaction = database.begin().await.unwrap();
        for (id, name) in [("team-a", "Team A"), ("team-b", "Team B")] {
            let insert = "INSERT INTO teams (id, name, cost, credits, created_at, updated_at) \
                          VALUES ($1, $2, '12.345', '100', 1, 1)";
            transaction.run(sql(insert).text(id).text(name)).await.unwrap();
        }
        for (id, height, depth) in [("two", 2, 2), ("half", 1, 1)] {
            let insert = "INSERT INTO templates (id, name, template_type, height, depth, images, \
                          created_at, updated_at) VALUES ($1, $1, 'Device', $2, $3, '{}', 1, 1)";
            transaction.run(sql(insert).text(id).whole(height).whole(depth)).await.unwrap();
        }
        transaction.commit(NOW).await.unwrap();
        let mut seeds = Vec::new();
        for tag in ["network", "volume"] {
            let row = database.one(sql("SELECT id FROM templates WHERE tag = $1").text(tag)).await;
            seeds.push(row.unwrap().text("id").unwrap());
        }
        let actor = |login: &str, root, roles: &[(&str, Role)]| Actor {
            id: format!("user-{login}"),
            login: login.to_owned(),
            root,
            roles: roles.iter().map(|(team, role)| ((*team).to_owned(), *role)).collect(),
            via: Via::Session("session".to_owned()),
        };
        Self {
            database: Arc::clone(database),
            team: "team-a".into(),
            other: "team-b".into(),
            root: actor("root", true, &[]),
            admin: actor("admin", false, &[("team-a", Role::Admin)]),
            member: actor("member", false, &[("team-a", Role::Member)]),
            stranger: actor("stranger", false, &[]),
            two: "two".into(),
            half: "half".into(),
            volume: seeds.pop().unwrap(),
            network: seeds.pop().unwrap(),
        }
    }

    /// A rack of the team, to be made.
    pub(crate) fn new_rack(&self, name: &str, height: i64) -> NewRack {
        NewRack {
            team_id: Given::Value(self.team.clone()),
            open: RackChange {
                name: Given::Value(name.into()),
                u_height: Given::Value(height.into()),
                status: Given::Value("ACTIVE".into()),
                ..RackChange::default()
            },
        }
    }

    /// The id of a new rack of the team.
    pub(crate) async fn rack(&self, name: &str, height: i64) -> String {
        let new = self.new_rack(name, height);
        done!(self.database, super::rack::create, &self.admin, new, NOW).unwrap().id
    }

    /// The id of a new instance of two units in a rack.
    pub(crate) async fn device(&self, rack_id: &str, name: &str, start_u: i64) -> String {
        let new = self.new_device(rack_id, name, start_u);
        done!(self.database, super::device::create, &self.admin, new, NOW).unwrap().0.id
    }

    /// All devices, in the order in which they were made.
    pub(crate) async fn devices(&self) -> Vec<Device> {
        let query = format!("{} ORDER BY d.created_at, d.id", Device::select());
        let rows = self.database.all(sql(query)).await.unwrap();
        rows.iter().map(|row| Device::of(row).unwrap()).collect()
    }

    /// An instance of two units, to be made.
    pub(crate) fn new_device(&self, rack_id: &str, name: &str, start_u: i64) -> NewDevice {
        NewDevice {
            template_id: self.two.clone(),
            open: DeviceChange {
                name: Given::Value(name.into()),
                status: Given::Value("ACTIVE".into()),
                kind: Given::Value("Instance".into()),
                location: Some(Location {
                    rack_id: Given::Value(rack_id.into()),
                    ..at(start_u, "f")
                }),
                details: Some(NewDetails::default()),
                ..DeviceChange::default()
            },
        }
    }
}

/// A place in the rack where a device is.
pub(crate) fn at(start_u: i64, facing: &str) -> Location {
    Location {
        rack_id: Given::Absent,
        start_u: Given::Value(start_u.into()),
        facing: Given::Value(facing.into()),
    }
}

/// The rules that were broken: attribute and sentence.
pub(crate) fn broken<T: std::fmt::Debug>(done: Result<T, Refusal>) -> Vec<String> {
    match done {
        Err(Refusal::Invalid(invalid)) => {
            let faults = invalid.faults().iter();
            faults.map(|fault| format!("{} {}", fault.attribute, fault.sentence())).collect()
        }
        other => vec![format!("{other:?}")],
    }
}

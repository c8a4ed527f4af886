//! `concertim demo`: a plausible site in the portal's database, for trials and measurements. The same
//! numbers make the same site, but for ids and times. `show` is what `concertim serve --demo` shows.

mod show;

pub(crate) use show::{Reporting, make as make_show, report as report_show};

use crate::accounts::{self, Actor, NewTeamRole, NewUser, Role, TeamUpdate, Via};
use crate::clock;
use crate::database::{Columns, Database, Location, Transaction, sql};
use crate::error::{Error, Result};
use crate::progress::Progress;
use crate::racks::{
    self, DeviceChange, DeviceType, Facing, NewDevice, NewRack, NewTemplate, Occupied, RackChange,
    Space, TemplateChange, template,
};
use crate::rules::{Given, Refusal};
use clap::Args;
use rust_decimal::Decimal;
use serde_json::{Map, Value};
use std::path::PathBuf;
use std::process::ExitCode;

/// What a site is to be.
struct Plan {
    racks: u32,
    devices: u32,
    /// Racks of a team.
    team_racks: u32,
    /// Names of the teams; without any they are rows of a hall.
    teams: &'static [&'static str],
    /// What the orders of its racks begin with.
    orders: &'static str,
}

impl Plan {
    /// The name of the team with this number, from 0, and what its users' logins begin with.
    fn team(&self, number: u32) -> (String, String) {
        let place = usize::try_from(number).unwrap_or(usize::MAX);
        match self.teams.get(place) {
            Some(name) => ((*name).to_owned(), name.to_lowercase()),
            None => {
                let row = number.saturating_add(1);
                (format!("Row {row}"), format!("row{row}"))
            }
        }
    }
}

/// Units of a rack.
const U_HEIGHT: i64 = 42;

/// Arguments of the command.
#[derive(Debug, Args)]
pub struct DemoArgs {
    /// Racks to make, ten to a team: 1 to 10000
    #[arg(long, value_name = "N", default_value_t = 25,
          value_parser = clap::value_parser!(u32).range(1..=10_000))]
    racks: u32,
    /// Devices to make, spread over the racks: at most 20 to a rack
    #[arg(long, value_name = "M", default_value_t = 250)]
    devices: u32,
    /// The data folder to fill
    #[arg(long, value_name = "DIR", default_value = "./concertim-data")]
    data: PathBuf,
    /// The database to fill, if not the data folder's own: postgres://USER@HOST/NAME, or sqlite:PATH
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

/// Most devices in a rack: 42 units, and the tallest of them take two on average.
const RACK_DEVICES: u32 = 20;

/// What servers are called, by what they do.
const PURPOSES: [&str; 6] = ["web", "db", "cache", "compute", "storage", "mail"];

/// Runs the command; an error goes to standard error, in one line.
#[must_use]
pub fn run(args: &DemoArgs) -> ExitCode {
    match fill(args) {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("concertim: {error}");
            ExitCode::FAILURE
        }
    }
}

fn fill(args: &DemoArgs) -> Result<String> {
    let (racks, devices) = (args.racks, args.devices);
    if devices > racks.saturating_mul(RACK_DEVICES) {
        return Err(Error::new(format!(
            "{devices} devices do not fit into {racks} racks: {RACK_DEVICES} is the most for each"
        )));
    }
    let location = match &args.database {
        Some(url) => Location::parse(url)?,
        None => Location::of_folder(&args.data),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|e| Error::io("starting the runtime", &e))?;
    runtime.block_on(async {
        let (database, now) = (Database::open(location).await?, clock::micros());
        template::seed(&database, now).await?;
        let mut transaction = database.begin().await?;
        let mut progress = Progress::default();
        progress.begin(usize::try_from(devices).unwrap_or(0), "devices");
        let plan = Plan { racks, devices, team_racks: 10, teams: &[], orders: "demo" };
        let made = site(&mut transaction, &plan, now, &progress).await;
        progress.end();
        made.map_err(told)?;
        transaction.commit(now).await?;
        let place = database.location().to_string();
        database.close().await;
        Ok(format!("{racks} racks and {devices} devices are in {place}"))
    })
}

/// What the rules say, in one line: the site keeps them, so it is another site's names.
fn told(refusal: Refusal) -> Error {
    match refusal {
        Refusal::Invalid(invalid) => {
            let faults = invalid.faults().iter();
            let faults: Vec<String> =
                faults.map(|fault| format!("{} {}", fault.attribute, fault.sentence())).collect();
            Error::new(format!("there is a site like this already: {}", faults.join(", ")))
        }
        Refusal::Failed(why) => Error::new(why),
        other => Error::new(format!("{other:?}")),
    }
}

/// Numbers that look like chance: a linear congruential generator (Knuth's MMIX).
struct Chance(u64);

impl Chance {
    /// A number below `bound`.
    fn below(&mut self, bound: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33).checked_rem(bound).unwrap_or(0)
    }

    /// One of `all`.
    fn of<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        let place = self.below(u64::try_from(all.len()).unwrap_or(1));
        all.get(usize::try_from(place).unwrap_or(0))
    }
}

/// A template to make devices from: its id, its height, and of which type they are.
struct Model {
    id: String,
    height: i64,
    kind: DeviceType,
}

async fn site(
    transaction: &mut Transaction,
    plan: &Plan,
    now: i64,
    progress: &Progress,
) -> Result<(), Refusal> {
    let Plan { racks, devices, team_racks, orders, .. } = *plan;
    // The server itself, which may do everything.
    let actor = Actor {
        id: String::new(),
        login: "demo".to_owned(),
        root: true,
        roles: Vec::new(),
        via: Via::Token(String::new()),
    };
    let mut chance = Chance(1);
    let models = models(transaction, &actor, now).await?;
    let mut team = String::new();
    for number in 0..racks {
        if number.checked_rem(team_racks) == Some(0) {
            let named = plan.team(number.checked_div(team_racks).unwrap_or(0));
            team = new_team(transaction, &actor, named, now).await?;
        }
        let status = match chance.below(20) {
            0 => "STOPPED",
            1 => "FAILED",
            2 => "IN_PROGRESS",
            _ => "ACTIVE",
        };
        let cost = Decimal::new(i64::try_from(chance.below(500_000)).unwrap_or(0), 2);
        let rack = NewRack {
            team_id: Given::Value(team.clone()),
            open: RackChange {
                name: Given::Value(format!("rack-{:03}", number.saturating_add(1))),
                u_height: Given::Value(U_HEIGHT.into()),
                status: Given::Value(status.to_owned()),
                cost: Given::Value(cost.into()),
                order_id: Given::Value(format!("{orders}-{}", number.saturating_add(1))),
                ..RackChange::default()
            },
        };
        let rack = racks::rack::create(transaction, &actor, rack, now).await?;
        let share = |racks_before: u32| {
            let before = u64::from(devices).saturating_mul(racks_before.into());
            before.checked_div(racks.into()).unwrap_or(0)
        };
        let wanted = share(number.saturating_add(1)).saturating_sub(share(number));
        fill_rack(transaction, &actor, &rack.id, number, wanted, &models, &mut chance, now).await?;
        progress.add(usize::try_from(wanted).unwrap_or(0));
    }
    Ok(())
}

/// A team with an admin and a member, who have no passwords: an invitation gives them one.
async fn new_team(
    transaction: &mut Transaction,
    actor: &Actor,
    (name, logins): (String, String),
    now: i64,
) -> Result<String, Refusal> {
    let team = TeamUpdate { name: Given::Value(name.clone()), ..TeamUpdate::default() };
    let team = accounts::teams::create(transaction, actor, team, now).await?;
    for role in [Role::Admin, Role::Member] {
        let login = format!("{logins}-{}", role.name());
        let user = NewUser {
            email: format!("{login}@example.com"),
            name: format!("{} of {name}", role.name()),
            login,
            ..NewUser::default()
        };
        let user = accounts::users::create(transaction, actor, user, now).await?;
        let (user_id, team_id, role) = (user.id, team.id.clone(), role.name().to_owned());
        let new = NewTeamRole { user_id, team_id, role };
        accounts::team_role::create(transaction, actor, new, now).await?;
    }
    Ok(team.id)
}

/// The seeded templates, and some servers.
async fn models(
    transaction: &mut Transaction,
    actor: &Actor,
    now: i64,
) -> Result<Vec<Model>, Refusal> {
    let mut models = Vec::new();
    for (name, height, vcpus, ram, disk) in [
        ("demo.small", 1, 4, 8_192, 40),
        ("demo.medium", 1, 16, 65_536, 160),
        ("demo.large", 2, 64, 262_144, 640),
        ("demo.storage", 4, 16, 131_072, 96_000),
    ] {
        let known = sql("SELECT id FROM templates WHERE name = $1").text(name);
        if let Some(row) = transaction.first(known).await? {
            models.push(Model { id: row.text("id")?, height, kind: DeviceType::Instance });
            continue;
        }
        let open = TemplateChange {
            name: Given::Value(name.to_owned()),
            description: Given::Value(format!("{vcpus} processors, {height} U")),
            vcpus: Given::Value(vcpus.into()),
            ram: Given::Value(ram.into()),
            disk: Given::Value(disk.into()),
            ..TemplateChange::default()
        };
        let new =
            NewTemplate { open, height: Given::Value(height.into()), ..NewTemplate::default() };
        let id = template::create(transaction, actor, new, now).await?.id;
        models.push(Model { id, height, kind: DeviceType::Instance });
    }
    for kind in [DeviceType::Network, DeviceType::Volume] {
        let seeded = sql("SELECT id, height FROM templates WHERE tag = $1");
        let seeded = seeded.text(kind.tag().unwrap_or_default());
        if let Some(row) = transaction.first(seeded).await? {
            models.push(Model { id: row.text("id")?, height: row.whole("height")?, kind });
        }
    }
    Ok(models)
}

#[expect(clippy::too_many_arguments, reason = "a rack's number, share and surroundings")]
async fn fill_rack(
    transaction: &mut Transaction,
    actor: &Actor,
    rack: &str,
    number: u32,
    wanted: u64,
    models: &[Model],
    chance: &mut Chance,
    now: i64,
) -> Result<(), Refusal> {
    let mut places = Occupied::new(U_HEIGHT, Vec::new());
    for place in 0..wanted {
        let left = wanted.saturating_sub(place);
        let model = pick(models, &places, left, chance);
        let Some((model, start_u)) = model else {
            return Err(Refusal::Failed(format!("rack {rack} is full")));
        };
        let (facing, u_height) = (Facing::Front, model.height);
        places = places.with(place, Space { start_u, u_height, u_depth: 2, facing });
        let purpose = chance.of(&PURPOSES).copied().unwrap_or("node");
        let prefix = match model.kind {
            DeviceType::Instance => purpose,
            DeviceType::Volume => "volume",
            DeviceType::Network => "switch",
        };
        let status = chance.of(model.kind.statuses()).filter(|_| chance.below(10) == 0);
        let status = status.map_or("ACTIVE", |status| status.name());
        let location = racks::Location {
            rack_id: Given::Value(rack.to_owned()),
            start_u: Given::Value(start_u.into()),
            facing: Given::Value(facing.name().to_owned()),
        };
        let rack_number = number.saturating_add(1);
        let open = DeviceChange {
            name: Given::Value(format!("{prefix}-{rack_number:03}-{:02}", place.saturating_add(1))),
            status: Given::Value(status.to_owned()),
            kind: Given::Value(model.kind.name().to_owned()),
            cost: Given::Value(
                Decimal::new(i64::try_from(chance.below(50_000)).unwrap_or(0), 2).into(),
            ),
            metadata: Given::Value(Map::from_iter([("purpose".to_owned(), Value::from(purpose))])),
            location: Some(location),
            ..DeviceChange::default()
        };
        let new = NewDevice { template_id: model.id.clone(), open };
        racks::device::create(transaction, actor, new, now).await?;
    }
    Ok(())
}

/// A model that leaves two units for each of those that are still to come, and its lowest free place.
fn pick<'a>(
    models: &'a [Model],
    places: &Occupied<u64>,
    left: u64,
    chance: &mut Chance,
) -> Option<(&'a Model, i64)> {
    let free = |model: &Model| places.free(model.height, 2, Facing::Front);
    let room = i64::try_from(places.free(1, 2, Facing::Front).len()).unwrap_or(0);
    let rest = i64::try_from(left.saturating_sub(1)).unwrap_or(0).saturating_mul(2);
    let fits =
        |model: &&Model| model.height.saturating_add(rest) <= room && !free(model).is_empty();
    let mut able: Vec<&Model> = models.iter().filter(fits).collect();
    if able.is_empty() {
        able = models.iter().filter(|model| model.height == 1).collect();
    }
    let model = chance.of(&able).copied()?;
    // Racks have gaps: one time in eight a device leaves a unit below it, if there is room.
    let gap = usize::from(chance.below(8) == 0 && rest.saturating_add(model.height) < room);
    let starts = free(model);
    let start = starts.get(gap).or_else(|| starts.first())?;
    Some((model, *start))
}

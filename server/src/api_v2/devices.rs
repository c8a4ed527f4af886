//! Devices: what stands in racks.

use super::bulk::Faults;
use super::listing::{Filter, Listing, Match, Sort};
use super::moment::Moment;
use super::operation::may;
use super::values::{Amount, actions, amount, cents, device_status, device_type, facing, json};
use super::{Object, Operation, Problem, Reply, body, change, create, query, read, unchanged};
use crate::accounts::{Action, Of, Subject};
use crate::database::Transaction;
use crate::portal::{Call, Needs};
use crate::racks::device::{self, Device, DeviceChange, Location, NewDevice};
use crate::racks::{DeviceType, NewDetails, UserAction, rack};
use crate::rules::{Code, Fault, Given, Refusal};
use hyper::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

/// A device.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Device)]
pub(super) struct DeviceView {
    id: String,
    /// No other device of the rack has the same.
    name: String,
    #[serde(rename = "type")]
    #[schema(schema_with = device_type)]
    kind: &'static str,
    description: Option<String>,
    /// One of those that its type can have.
    #[schema(schema_with = device_status)]
    status: &'static str,
    /// What the cloud can be asked for while it has this status.
    #[schema(schema_with = actions)]
    actions: Vec<&'static str>,
    /// What it has cost in this billing period.
    #[schema(schema_with = amount)]
    cost: String,
    #[serde(serialize_with = "json")]
    #[schema(value_type = Object)]
    metadata: String,
    /// What is known of it by its type.
    #[serde(serialize_with = "json")]
    #[schema(value_type = Object)]
    details: String,
    /// What it was made from.
    template_id: String,
    /// The team whose rack it stands in.
    team_id: String,
    location: LocationView,
    /// What it stands in the rack with.
    chassis_id: String,
    created_at: Moment,
    updated_at: Moment,
}

/// Where a device stands.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Location)]
struct LocationView {
    rack_id: String,
    /// The lowest unit; 1 is the bottom.
    start_u: i64,
    /// The highest.
    end_u: i64,
    /// 1 takes the face that it looks out of, 2 takes both.
    u_depth: i64,
    #[schema(schema_with = facing)]
    facing: &'static str,
}

impl From<Device> for DeviceView {
    fn from(device: Device) -> Self {
        let actions = device.kind.actions(device.status);
        Self {
            id: device.id,
            name: device.name,
            kind: device.kind.name(),
            description: device.description,
            status: device.status.name(),
            actions: actions.iter().map(|action| UserAction::name(*action)).collect(),
            cost: cents(device.cost),
            metadata: device.metadata,
            details: device.details,
            template_id: device.template_id,
            team_id: device.team_id,
            location: LocationView {
                rack_id: device.rack_id,
                start_u: device.space.start_u,
                end_u: device.space.end_u(),
                u_depth: device.space.u_depth,
                facing: device.space.facing.name(),
            },
            chassis_id: device.chassis_id,
            created_at: Moment(device.created_at),
            updated_at: Moment(device.updated_at),
        }
    }
}

/// A place for a device.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewLocation)]
struct Place {
    /// The rack; of an existing device absent for the one that it is in.
    #[serde(default)]
    #[schema(value_type = String)]
    rack_id: Given<String>,
    /// The lowest unit.
    #[serde(default)]
    #[schema(value_type = i64, minimum = 1, maximum = 72)]
    start_u: Given<i64>,
    #[serde(default)]
    #[schema(schema_with = facing)]
    facing: Given<String>,
}

impl From<Place> for Location {
    fn from(sent: Place) -> Self {
        let start_u = sent.start_u.map(Into::into);
        Self { rack_id: sent.rack_id, start_u, facing: sent.facing }
    }
}

/// What is to change of a device.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = DeviceUpdate)]
struct Update {
    /// Letters, digits, `-` and `.`; unique in the rack.
    #[serde(default)]
    #[schema(value_type = String, max_length = 150)]
    name: Given<String>,
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    description: Given<String>,
    #[serde(default)]
    #[schema(schema_with = device_status)]
    status: Given<String>,
    #[serde(default)]
    #[schema(schema_with = amount)]
    cost: Given<Amount>,
    /// All of it: what is not there is removed.
    #[serde(default)]
    #[schema(value_type = Object)]
    metadata: Given<Map<String, Value>>,
    /// Where it is to stand; what is absent of it stays.
    #[schema(value_type = Place)]
    location: Option<Object<Place>>,
    /// Fields of its type; those that are absent stay.
    #[schema(value_type = Object)]
    details: Option<Map<String, Value>>,
}

fn details(fields: Map<String, Value>) -> NewDetails {
    NewDetails { fields, ..NewDetails::default() }
}

impl From<Update> for DeviceChange {
    fn from(sent: Update) -> Self {
        Self {
            name: sent.name,
            description: sent.description,
            status: sent.status,
            kind: Given::Absent,
            cost: sent.cost.map(|Amount(cost)| cost.into()),
            metadata: sent.metadata,
            location: sent.location.map(|Object(place)| place.into()),
            details: sent.details.map(details),
        }
    }
}

/// A device to be made.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewDevice)]
struct New {
    /// What it is made from, which has its height and depth.
    #[serde(default)]
    #[schema(value_type = String, required = true)]
    template_id: Given<String>,
    /// Letters, digits, `-` and `.`; unique in the rack.
    #[serde(default)]
    #[schema(value_type = String, required = true, max_length = 150)]
    name: Given<String>,
    #[serde(default)]
    #[serde(rename = "type")]
    #[schema(schema_with = device_type, required = true)]
    kind: Given<String>,
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    description: Given<String>,
    #[serde(default)]
    #[schema(schema_with = device_status, required = true)]
    status: Given<String>,
    #[serde(default)]
    #[schema(schema_with = amount)]
    cost: Given<Amount>,
    #[serde(default)]
    #[schema(value_type = Object)]
    metadata: Given<Map<String, Value>>,
    #[schema(value_type = Place, required = true)]
    location: Option<Object<Place>>,
    /// Fields of its type.
    #[schema(value_type = Object)]
    details: Option<Map<String, Value>>,
}

impl New {
    /// It for the rules.
    fn checked(self) -> Result<NewDevice, Problem> {
        let template_id = match self.template_id {
            Given::Value(id) if !id.is_empty() => id,
            _ => return Err(Problem::field("/template_id".to_owned(), "blank", "can't be blank")),
        };
        let open = Update {
            name: self.name,
            description: self.description,
            status: self.status,
            cost: self.cost,
            metadata: self.metadata,
            location: Some(self.location.unwrap_or(Object(Place::default()))),
            details: Some(self.details.unwrap_or_default()),
        };
        Ok(NewDevice { template_id, open: DeviceChange { kind: self.kind, ..open.into() } })
    }
}

/// Many changes of devices: all are made, or none.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = DeviceBulk)]
struct Bulk {
    /// Devices to be removed, before the others are changed.
    #[serde(default)]
    #[schema(value_type = Vec<Removed>)]
    delete: Vec<Object<Removed>>,
    /// Devices to be changed.
    #[serde(default)]
    #[schema(value_type = Vec<Changed>)]
    update: Vec<Object<Changed>>,
    /// Devices to be made, after that.
    #[serde(default)]
    #[schema(value_type = Vec<New>)]
    create: Vec<Object<New>>,
}

/// A device to be removed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RemovedDevice)]
struct Removed {
    id: String,
}

/// A device to be changed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ChangedDevice)]
struct Changed {
    id: String,
    /// What is to change of it.
    #[schema(value_type = Update)]
    set: Object<Update>,
}

/// What became of many changes.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DeviceBulkDone)]
struct Done {
    /// Ids of what was removed, in the order in which it was asked for; likewise the others.
    deleted: Vec<String>,
    updated: Vec<DeviceView>,
    created: Vec<DeviceView>,
}

static DEVICES: Listing = Listing {
    select: Device::select,
    key: Sort::text("id"),
    sorts: &[
        Sort::text("name"),
        Sort::text("type"),
        Sort::text("status"),
        Sort::text("rack_id"),
        Sort::whole("start_u"),
        Sort::decimal("cost"),
        Sort::whole("created_at"),
        Sort::whole("updated_at"),
    ],
    order: "name",
    filters: &[
        Filter::new("id", Match::Any("id"), "Ids."),
        Filter::new("team", Match::Any("team_id"), "Ids of teams."),
        Filter::new("rack", Match::Any("rack_id"), "Ids of racks."),
        Filter::new("type", Match::Any("type"), "Types."),
        Filter::new("status", Match::Any("status"), "Statuses."),
        Filter::new("template", Match::Any("template_id"), "Ids of templates."),
        Filter::new("changed_since", Match::Since("updated_at"), "Changed then or later."),
        Filter::new(
            "q",
            Match::Search(&["name", "description"]),
            "Text in names and descriptions.",
        ),
    ],
};

const ONE: &str = "/api/v2/devices/{id}";

pub(super) fn operations() -> Vec<Operation> {
    let of = |action| may(action, Subject::Device);
    vec![
        Operation::get(
            "/api/v2/devices",
            Needs::SignIn,
            "listDevices",
            "devices",
            "Devices of one's teams",
        )
        .lists::<DeviceView>(&DEVICES)
        .by(|call| read(call, |call| Box::pin(list(call)))),
        Operation::post(
            "/api/v2/devices",
            of(Action::Create),
            "createDevice",
            "devices",
            "A new device in a rack",
        )
        .takes::<New>()
        .once()
        .gives::<DeviceView>(StatusCode::CREATED)
        .by(|call| create(call, |call, transaction| Box::pin(make(call, transaction)))),
        Operation::post(
            "/api/v2/devices/bulk",
            Needs::SignIn,
            "changeDevices",
            "devices",
            "Many changes of devices, all or none",
        )
        .about("At most 1,000 items. Items are refused by their place: `/update/3/set/name`.")
        .takes::<Bulk>()
        .once()
        .refuses(404)
        .refuses(409)
        .gives::<Done>(StatusCode::OK)
        .by(|call| create(call, |call, transaction| Box::pin(bulk(call, transaction)))),
        Operation::get(ONE, of(Action::Read), "getDevice", "devices", "A device")
            .gives::<DeviceView>(StatusCode::OK)
            .by(|call| read(call, |call| Box::pin(show(call)))),
        Operation::patch(ONE, of(Action::Update), "updateDevice", "devices", "Change a device")
            .takes::<Update>()
            .if_match()
            .gives::<DeviceView>(StatusCode::OK)
            .by(|call| change(call, |call, transaction| Box::pin(update(call, transaction)))),
        Operation::delete(ONE, of(Action::Destroy), "deleteDevice", "devices", "Remove a device")
            .if_match()
            .gives_nothing(StatusCode::NO_CONTENT)
            .by(|call| change(call, |call, transaction| Box::pin(delete(call, transaction)))),
        Operation::post(
            "/api/v2/devices/{id}/move",
            may(Action::Move, Subject::Chassis),
            "moveDevice",
            "devices",
            "Put a device somewhere else, in its rack or another of the team",
        )
        .takes::<Place>()
        .if_match()
        .gives::<DeviceView>(StatusCode::OK)
        .by(|call| change(call, |call, transaction| Box::pin(put(call, transaction)))),
    ]
}

async fn list(call: &Call) -> Result<Reply, Problem> {
    let wanted = DEVICES.wanted(call)?.within("team_id", call.actor()?.teams());
    wanted.page(&call.portal.database, Device::of).await?.map(DeviceView::from).reply(call)
}

/// The device of the path, if the actor may look at it.
async fn found(call: &Call) -> Result<Device, Problem> {
    let (device, _) = device::find(&call.portal.database, call.parameter("id")).await?;
    match call.actor()?.may(Action::Read, Subject::Device, Of::team(&device.team_id)) {
        true => Ok(device),
        false => Err(Refusal::Forbidden(None).into()),
    }
}

async fn show(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    Reply::ok(&DeviceView::from(found(call).await?))
}

/// A refusal to make a device, of which the template alone is looked for by its id.
fn unmade(refusal: Refusal) -> Problem {
    match refusal {
        Refusal::NotFound => Fault::new("template_id", Code::Required).into(),
        other => placed(other),
    }
}

/// A refusal with pointers into the body.
fn placed(refusal: Refusal) -> Problem {
    let fields = DeviceType::ALL.into_iter().flat_map(DeviceType::fields).map(|(name, _)| *name);
    Problem::from(refusal).inside("/details", fields).at(&[
        ("rack", "/location/rack_id"),
        ("start_u", "/location/start_u"),
        ("end_u", "/location/start_u"),
        ("facing", "/location/facing"),
        ("template", "/template_id"),
    ])
}

async fn make(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let new = body::<New>(call)?.checked()?;
    let device = device::create(transaction, call.actor()?, new, call.now).await;
    let device = DeviceView::from(device.map_err(unmade)?.0);
    Reply::created(&format!("/api/v2/devices/{}", device.id), &device)
}

/// Holds the device's rack, without which nobody changes the device, where the client has said how it
/// read the device.
async fn held(call: &Call, transaction: &mut Transaction) -> Result<(), Problem> {
    if !call.head.headers.contains_key(hyper::header::IF_MATCH) {
        return Ok(());
    }
    let before = found(call).await?;
    rack::hold(transaction, &[&before.rack_id]).await?;
    unchanged(call, &DeviceView::from(found(call).await?))
}

async fn set(
    call: &Call,
    transaction: &mut Transaction,
    change: DeviceChange,
) -> Result<Reply, Problem> {
    held(call, transaction).await?;
    let id = call.parameter("id");
    let device = device::update(transaction, call.actor()?, id, change, call.now).await;
    Reply::ok(&DeviceView::from(device.map_err(placed)?.0))
}

async fn update(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let sent: Update = body(call)?;
    set(call, transaction, sent.into()).await
}

async fn put(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let place: Place = body(call)?;
    let location = Some(place.into());
    set(call, transaction, DeviceChange { location, ..DeviceChange::default() }).await
}

async fn delete(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    query::none(call)?;
    held(call, transaction).await?;
    device::delete(transaction, call.actor()?, call.parameter("id")).await?;
    Ok(Reply::no_content())
}

async fn bulk(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let Bulk { delete, update, create } = body(call)?;
    let mut faults = Faults::of_size(delete.len() + update.len() + create.len())?;
    let actor = call.actor()?;
    let mut done = Done { deleted: Vec::new(), updated: Vec::new(), created: Vec::new() };
    let removed = delete.iter().map(|Object(item)| &*item.id);
    let changed: Vec<&str> = removed.chain(update.iter().map(|Object(item)| &*item.id)).collect();
    let wanted = update.iter().filter_map(|Object(item)| item.set.0.location.as_ref());
    let wanted = wanted.chain(create.iter().filter_map(|Object(new)| new.location.as_ref()));
    let wanted = wanted.filter_map(|Object(place)| place.rack_id.as_ref().value());
    let wanted: Vec<&str> = wanted.map(String::as_str).collect();
    let mut racks = device::racks_of(transaction, &changed).await?;
    racks.extend(wanted.into_iter().map(str::to_owned));
    if !racks.is_empty() {
        rack::hold(transaction, &racks.iter().map(String::as_str).collect::<Vec<_>>()).await?;
    }
    for (place, Object(item)) in delete.into_iter().enumerate() {
        let gone = device::delete(transaction, actor, &item.id).await;
        if faults.note("delete", place, gone)?.is_some() {
            done.deleted.push(item.id);
        }
    }
    for (place, Object(Changed { id, set: Object(set) })) in update.into_iter().enumerate() {
        let device = device::update(transaction, actor, &id, set.into(), call.now).await;
        let device = device.map_err(|refusal| placed(refusal).within("/set"));
        let device = faults.note("update", place, device)?;
        done.updated.extend(device.map(|(device, _)| DeviceView::from(device)));
    }
    for (place, Object(new)) in create.into_iter().enumerate() {
        let device = match new.checked() {
            Ok(new) => device::create(transaction, actor, new, call.now).await.map_err(unmade),
            Err(problem) => Err(problem),
        };
        let device = faults.note("create", place, device)?;
        done.created.extend(device.map(|(device, _)| DeviceView::from(device)));
    }
    faults.check()?;
    Reply::ok(&done)
}

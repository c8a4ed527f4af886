//! Racks: a team's, and what stands in them.

use super::bulk::Faults;
use super::devices::DeviceView;
use super::listing::{As, Filter, Listing, Match, Sort};
use super::moment::Moment;
use super::operation::{Looks, may};
use super::values::{Amount, actions, amount, cents, facing, json, rack_status};
use super::{Object, Operation, Problem, Reply, body, change, create, query, read, unchanged};
use crate::accounts::{Action, Of, Subject};
use crate::database::Transaction;
use crate::portal::{Call, Needs};
use crate::racks::rack::{self, NewRack, Rack, RackChange};
use crate::racks::{Facing, UserAction, device, template};
use crate::rules::{Given, Refusal};
use hyper::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

/// A rack.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Rack)]
pub(super) struct RackView {
    id: String,
    /// No other rack of the team has the same.
    name: String,
    /// Whose it is.
    team_id: String,
    /// The name of that team.
    team_name: String,
    /// What it looks like.
    template_id: String,
    /// Units.
    u_height: i64,
    /// How deep it is: a device of that depth takes both faces.
    u_depth: i64,
    #[schema(schema_with = rack_status)]
    status: &'static str,
    /// What the cloud can be asked for while it has this status.
    #[schema(schema_with = actions)]
    actions: Vec<&'static str>,
    /// What it has cost in this billing period.
    #[schema(schema_with = amount)]
    cost: String,
    /// What the billing calls it; no other rack has the same.
    order_id: String,
    /// What its creation said.
    creation_output: Option<String>,
    #[serde(serialize_with = "json")]
    #[schema(value_type = Object)]
    network_details: String,
    #[serde(serialize_with = "json")]
    #[schema(value_type = Object)]
    metadata: String,
    created_at: Moment,
    updated_at: Moment,
}

impl From<Rack> for RackView {
    fn from(rack: Rack) -> Self {
        Self {
            id: rack.id,
            name: rack.name,
            team_id: rack.owner.id,
            team_name: rack.owner.name,
            template_id: rack.template_id,
            u_height: rack.u_height,
            u_depth: rack.u_depth,
            status: rack.status.name(),
            actions: rack.status.actions().iter().map(|action| UserAction::name(*action)).collect(),
            cost: cents(rack.cost),
            order_id: rack.order_id,
            creation_output: rack.creation_output,
            network_details: rack.network_details,
            metadata: rack.metadata,
            created_at: Moment(rack.created_at),
            updated_at: Moment(rack.updated_at),
        }
    }
}

/// What is to change of a rack.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RackUpdate)]
struct Update {
    /// Letters, digits, `-` and `_`; unique in the team.
    #[serde(default)]
    #[schema(value_type = String, max_length = 255)]
    name: Given<String>,
    /// Units, not below the highest that is taken.
    #[serde(default)]
    #[schema(value_type = i64, minimum = 1, maximum = 72)]
    u_height: Given<i64>,
    #[serde(default)]
    #[schema(schema_with = rack_status)]
    status: Given<String>,
    #[serde(default)]
    #[schema(schema_with = amount)]
    cost: Given<Amount>,
    /// Only root users change it; what others send is ignored.
    #[serde(default)]
    #[schema(value_type = String)]
    order_id: Given<String>,
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    creation_output: Given<String>,
    #[serde(default)]
    #[schema(value_type = Object)]
    network_details: Given<Map<String, Value>>,
    /// All of it: what is not there is removed.
    #[serde(default)]
    #[schema(value_type = Object)]
    metadata: Given<Map<String, Value>>,
}

impl From<Update> for RackChange {
    fn from(sent: Update) -> Self {
        Self {
            name: sent.name,
            u_height: sent.u_height.map(Into::into),
            status: sent.status,
            cost: sent.cost.map(|Amount(cost)| cost.into()),
            order_id: sent.order_id,
            creation_output: sent.creation_output,
            network_details: sent.network_details,
            metadata: sent.metadata,
        }
    }
}

/// A rack to be made.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewRack)]
struct New {
    /// Whose it is to be.
    #[serde(default)]
    #[schema(value_type = String, required = true)]
    team_id: Given<String>,
    /// Letters, digits, `-` and `_`; unique in the team. Absent: the next after the team's newest.
    #[serde(default)]
    #[schema(value_type = String, max_length = 255)]
    name: Given<String>,
    /// Units. Absent: those of the team's newest rack, or 42.
    #[serde(default)]
    #[schema(value_type = i64, minimum = 1, maximum = 72)]
    u_height: Given<i64>,
    #[serde(default)]
    #[schema(schema_with = rack_status, required = true)]
    status: Given<String>,
    #[serde(default)]
    #[schema(schema_with = amount)]
    cost: Given<Amount>,
    /// What the billing calls it. Root users have to say it; for others it is made.
    #[serde(default)]
    #[schema(value_type = String)]
    order_id: Given<String>,
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    creation_output: Given<String>,
    #[serde(default)]
    #[schema(value_type = Object)]
    network_details: Given<Map<String, Value>>,
    #[serde(default)]
    #[schema(value_type = Object)]
    metadata: Given<Map<String, Value>>,
}

impl From<New> for NewRack {
    fn from(sent: New) -> Self {
        let open = Update {
            name: sent.name,
            u_height: sent.u_height,
            status: sent.status,
            cost: sent.cost,
            order_id: sent.order_id,
            creation_output: sent.creation_output,
            network_details: sent.network_details,
            metadata: sent.metadata,
        };
        Self { team_id: sent.team_id, open: open.into() }
    }
}

/// Many changes of racks: all are made, or none.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RackBulk)]
struct Bulk {
    /// Racks to be removed, before the others are changed.
    #[serde(default)]
    #[schema(value_type = Vec<Removed>)]
    delete: Vec<Object<Removed>>,
    /// Racks to be changed.
    #[serde(default)]
    #[schema(value_type = Vec<Changed>)]
    update: Vec<Object<Changed>>,
    /// Racks to be made, after that.
    #[serde(default)]
    #[schema(value_type = Vec<New>)]
    create: Vec<Object<New>>,
}

/// A rack to be removed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RemovedRack)]
struct Removed {
    id: String,
    /// Whether its devices are removed as well; a rack that has some is not removed without.
    #[serde(default)]
    recurse: bool,
}

/// A rack to be changed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ChangedRack)]
struct Changed {
    id: String,
    /// What is to change of it.
    #[schema(value_type = Update)]
    set: Object<Update>,
}

/// What became of many changes.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RackBulkDone)]
struct Done {
    /// Ids of what was removed, in the order in which it was asked for; likewise the others.
    deleted: Vec<String>,
    updated: Vec<RackView>,
    created: Vec<RackView>,
}

/// Places in a rack where something may stand.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Places)]
struct PlacesView {
    rack_id: String,
    /// How high what is to stand there is.
    u_height: i64,
    /// How deep it is.
    u_depth: i64,
    /// The face it would look out of.
    #[schema(schema_with = facing)]
    facing: &'static str,
    /// Its possible lowest units, from the bottom up.
    start_u: Vec<i64>,
}

static RACKS: Listing = Listing {
    select: Rack::select,
    key: Sort { name: "id", column: "rack_id", compared: As::Text },
    sorts: &[
        Sort { name: "name", column: "rack_name", compared: As::Text },
        Sort { name: "team", column: "team_name", compared: As::Text },
        Sort { name: "status", column: "rack_status", compared: As::Text },
        Sort { name: "u_height", column: "rack_height", compared: As::Whole },
        Sort { name: "cost", column: "rack_cost", compared: As::Decimal },
        Sort { name: "created_at", column: "rack_created_at", compared: As::Whole },
        Sort { name: "updated_at", column: "rack_updated_at", compared: As::Whole },
    ],
    order: "name",
    filters: &[
        Filter::new("id", Match::Any("rack_id"), "Ids."),
        Filter::new("team", Match::Any("team_id"), "Ids of teams."),
        Filter::new("status", Match::Any("rack_status"), "Statuses."),
        Filter::new("template", Match::Any("rack_template_id"), "Ids of templates."),
        Filter::new("changed_since", Match::Since("rack_updated_at"), "Changed then or later."),
        Filter::new("q", Match::Search(&["rack_name", "team_name"]), "Text in names."),
    ],
};

const ONE: &str = "/api/v2/racks/{id}";

pub(super) fn operations() -> Vec<Operation> {
    let of = |action| may(action, Subject::Rack);
    vec![
        Operation::get(
            "/api/v2/racks",
            Needs::SignIn,
            "listRacks",
            "racks",
            "Racks of one's teams",
        )
        .lists::<RackView>(&RACKS)
        .by(|call| read(call, |call| Box::pin(list(call)))),
        Operation::post("/api/v2/racks", of(Action::Create), "createRack", "racks", "A new rack")
            .takes::<New>()
            .once()
            .gives::<RackView>(StatusCode::CREATED)
            .by(|call| create(call, |call, transaction| Box::pin(make(call, transaction)))),
        Operation::post(
            "/api/v2/racks/bulk",
            Needs::SignIn,
            "changeRacks",
            "racks",
            "Many changes of racks, all or none",
        )
        .about("At most 1,000 items. Items are refused by their place: `/update/3/set/name`.")
        .takes::<Bulk>()
        .once()
        .refuses(404)
        .refuses(409)
        .gives::<Done>(StatusCode::OK)
        .by(|call| create(call, |call, transaction| Box::pin(bulk(call, transaction)))),
        Operation::get(ONE, of(Action::Read), "getRack", "racks", "A rack")
            .gives::<RackView>(StatusCode::OK)
            .by(|call| read(call, |call| Box::pin(show(call)))),
        Operation::patch(ONE, of(Action::Update), "updateRack", "racks", "Change a rack")
            .takes::<Update>()
            .if_match()
            .gives::<RackView>(StatusCode::OK)
            .by(|call| change(call, |call, transaction| Box::pin(update(call, transaction)))),
        Operation::delete(ONE, of(Action::Destroy), "deleteRack", "racks", "Remove a rack")
            .query("recurse", Looks::Flag, "Whether its devices are removed as well.")
            .if_match()
            .refuses(409)
            .gives_nothing(StatusCode::NO_CONTENT)
            .by(|call| change(call, |call, transaction| Box::pin(delete(call, transaction)))),
        Operation::get(
            "/api/v2/racks/{id}/devices",
            of(Action::Read),
            "listDevicesOfRack",
            "racks",
            "The devices of a rack, from the top down",
        )
        .gives::<InRack>(StatusCode::OK)
        .by(|call| read(call, |call| Box::pin(devices(call)))),
        Operation::get(
            "/api/v2/racks/{id}/places",
            of(Action::Read),
            "listPlacesOfRack",
            "racks",
            "Where in a rack a device of a template may stand",
        )
        .query("template", Looks::Text, "The id of the template. It must be there.")
        .query("facing", Looks::Text, "`f`, the front, or `b`, the back; otherwise the front.")
        .query("device", Looks::Text, "The id of a device that would give up its place.")
        .gives::<PlacesView>(StatusCode::OK)
        .by(|call| read(call, |call| Box::pin(places(call)))),
    ]
}

/// The devices of a rack.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DevicesOfRack)]
struct InRack {
    items: Vec<DeviceView>,
}

async fn list(call: &Call) -> Result<Reply, Problem> {
    let wanted = RACKS.wanted(call)?.within("team_id", call.actor()?.teams());
    wanted.page(&call.portal.database, Rack::of).await?.map(RackView::from).reply(call)
}

/// The rack of the path, if the actor may look at it.
pub(super) async fn found(call: &Call) -> Result<Rack, Problem> {
    let rack = rack::find(&call.portal.database, call.parameter("id")).await?;
    match call.actor()?.may(Action::Read, Subject::Rack, Of::team(&rack.owner.id)) {
        true => Ok(rack),
        false => Err(Refusal::Forbidden(None).into()),
    }
}

async fn show(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    Reply::ok(&RackView::from(found(call).await?))
}

async fn make(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let new: New = body(call)?;
    let rack = rack::create(transaction, call.actor()?, new.into(), call.now).await;
    let rack = RackView::from(rack.map_err(placed)?);
    Reply::created(&format!("/api/v2/racks/{}", rack.id), &rack)
}

/// A refusal with pointers into the body.
fn placed(refusal: Refusal) -> Problem {
    Problem::from(refusal).at(&[("team", "/team_id"), ("template", "")])
}

/// Holds the rack, so that what is read of it stays so.
async fn held(call: &Call, transaction: &mut Transaction) -> Result<(), Problem> {
    if !call.head.headers.contains_key(hyper::header::IF_MATCH) {
        return Ok(());
    }
    rack::hold(transaction, &[call.parameter("id")]).await?;
    unchanged(call, &RackView::from(found(call).await?))
}

async fn update(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let sent: Update = body(call)?;
    held(call, transaction).await?;
    let id = call.parameter("id");
    let rack = rack::update(transaction, call.actor()?, id, sent.into(), call.now).await;
    Reply::ok(&RackView::from(rack.map_err(placed)?))
}

async fn delete(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let recurse = query::flag(call, "recurse")?;
    held(call, transaction).await?;
    rack::delete(transaction, call.actor()?, call.parameter("id"), recurse).await?;
    Ok(Reply::no_content())
}

async fn bulk(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let Bulk { delete, update, create } = body(call)?;
    let mut faults = Faults::of_size(delete.len() + update.len() + create.len())?;
    let actor = call.actor()?;
    let removed = delete.iter().map(|Object(item)| &*item.id);
    let ids: Vec<&str> = removed.chain(update.iter().map(|Object(item)| &*item.id)).collect();
    if !ids.is_empty() {
        rack::hold(transaction, &ids).await?;
    }
    let mut done = Done { deleted: Vec::new(), updated: Vec::new(), created: Vec::new() };
    for (place, Object(item)) in delete.into_iter().enumerate() {
        let gone = rack::delete(transaction, actor, &item.id, item.recurse).await;
        if faults.note("delete", place, gone)?.is_some() {
            done.deleted.push(item.id);
        }
    }
    for (place, Object(Changed { id, set: Object(set) })) in update.into_iter().enumerate() {
        let rack = rack::update(transaction, actor, &id, set.into(), call.now).await;
        let rack = rack.map_err(|refusal| placed(refusal).within("/set"));
        done.updated.extend(faults.note("update", place, rack)?.map(RackView::from));
    }
    for (place, Object(new)) in create.into_iter().enumerate() {
        let rack = rack::create(transaction, actor, new.into(), call.now).await.map_err(placed);
        done.created.extend(faults.note("create", place, rack)?.map(RackView::from));
    }
    faults.check()?;
    Reply::ok(&done)
}

async fn devices(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let rack = found(call).await?;
    let devices = device::in_rack(&call.portal.database, &rack.id).await?;
    Reply::ok(&InRack { items: devices.into_iter().map(DeviceView::from).collect() })
}

async fn places(call: &Call) -> Result<Reply, Problem> {
    query::only(call, &["template", "facing", "device"])?;
    let facing = query::value(call, "facing").map_or(Some(Facing::Front), Facing::parse);
    let facing = facing.ok_or_else(|| Problem::parameter("facing", "must be f or b"))?;
    let wanted = query::value(call, "template");
    let wanted = wanted.ok_or_else(|| Problem::parameter("template", "must be there"))?;
    let rack = found(call).await?;
    let database = &call.portal.database;
    let template = template::find(database, wanted).await.map_err(|refusal| match refusal {
        Refusal::NotFound => Problem::parameter("template", "is the id of no template"),
        other => other.into(),
    })?;
    let mut occupied = rack::occupied(database, &rack.id).await?;
    if let Some(device) = query::value(call, "device") {
        occupied = occupied.without(&device.to_owned());
    }
    Reply::ok(&PlacesView {
        rack_id: rack.id,
        u_height: template.height,
        u_depth: template.depth,
        facing: facing.name(),
        start_u: occupied.free(template.height, template.depth, facing),
    })
}

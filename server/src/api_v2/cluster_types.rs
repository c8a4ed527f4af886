//! Kinds of clusters, and clusters launched from them.

use super::operation::{Looks, may};
use super::values::amount;
use super::{Operation, Problem, Reply, ask, body, query, read};
use crate::accounts::{Action, Of, Subject, teams};
use crate::peers::{Catalogue, ClusterType, Field, Group, NewCluster, launch, usage};
use crate::portal::Call;
use crate::racks::rack;
use crate::rules::Refusal;
use hyper::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A kind of cluster.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ClusterType)]
struct View {
    /// What the cluster builder calls it.
    id: String,
    name: String,
    description: String,
    /// Where its picture is.
    logo_url: Option<String>,
    /// What is asked for before one is launched, in order.
    fields: Vec<FieldView>,
    /// Fields that belong together.
    groups: Vec<GroupView>,
    /// Texts for people, in Markdown.
    instructions: Vec<Instruction>,
}

/// A field of a kind of cluster.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ClusterField)]
struct FieldView {
    /// Its name among the `parameters`.
    id: String,
    /// `string`, `number`, `comma_delimited_list`, `json`, `boolean`.
    #[serde(rename = "type")]
    #[schema(value_type = String)]
    kind: Value,
    label: Option<String>,
    description: Option<String>,
    /// What it is if it is absent; a field without default has to be there.
    #[schema(value_type = Object)]
    default: Option<Value>,
    /// Whether it is a secret.
    hidden: bool,
    /// Whether it cannot be changed once the cluster is there.
    immutable: bool,
    /// Rules in the words of OpenStack Heat, each perhaps with a `description` that is told if it is
    /// broken.
    #[schema(value_type = Vec<Object>)]
    constraints: Vec<Map<String, Value>>,
}

/// Fields that belong together.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ClusterFieldGroup)]
struct GroupView {
    /// Its name among the `selections`; its label where it has none.
    name: Option<String>,
    label: Option<String>,
    description: Option<String>,
    /// Whether its fields count only if it is selected: false, true, or what is known about that.
    #[schema(value_type = Object)]
    optional: Value,
    /// Ids of its fields.
    fields: Vec<String>,
}

/// A text for people.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Instruction)]
struct Instruction {
    id: String,
    title: String,
    /// Markdown.
    text: String,
}

/// The kinds of clusters.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ClusterTypes)]
struct List {
    items: Vec<View>,
    /// Why the list may be out of date: the cluster builder has not answered, or not with a list.
    trouble: Option<String>,
    /// Credits that a team needs before it may launch a cluster.
    #[schema(schema_with = amount)]
    credits_needed: String,
}

impl From<Field> for FieldView {
    fn from(field: Field) -> Self {
        Self {
            id: field.id,
            kind: serde_json::to_value(field.kind).unwrap_or_default(),
            label: field.label,
            description: field.description,
            default: field.default,
            hidden: field.hidden,
            immutable: field.immutable,
            constraints: field.constraints,
        }
    }
}

impl From<Group> for GroupView {
    fn from(group: Group) -> Self {
        Self {
            name: group.name,
            label: group.label,
            description: group.description,
            optional: if group.optional.is_null() { Value::Bool(false) } else { group.optional },
            fields: group.parameters,
        }
    }
}

impl From<ClusterType> for View {
    fn from(kind: ClusterType) -> Self {
        Self {
            id: kind.foreign_id,
            name: kind.name,
            description: kind.description,
            logo_url: kind.logo_url,
            fields: kind.fields.into_iter().map(FieldView::from).collect(),
            groups: kind.groups.into_iter().map(GroupView::from).collect(),
            instructions: kind.instructions.iter().map(Instruction::of).collect(),
        }
    }
}

impl Instruction {
    fn of(value: &Value) -> Self {
        let text = |name| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        Self { id: text("id"), title: text("title"), text: text("text") }
    }
}

/// A cluster to be launched.
#[derive(Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewCluster)]
struct New {
    /// Letters, digits, hyphens and underscores; a letter first.
    #[schema(min_length = 6, max_length = 255)]
    name: String,
    /// Whose it is to be.
    team_id: String,
    /// Values of the kind's fields, by their ids.
    #[serde(default)]
    #[schema(value_type = Object)]
    parameters: Map<String, Value>,
    /// Which optional groups count, by their names.
    #[serde(default)]
    #[schema(value_type = Object)]
    selections: Map<String, Value>,
}

/// What was passed on to the cluster builder.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = LaunchedCluster)]
struct Launched {
    name: String,
    team_id: String,
}

/// Something that the cloud has.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CloudAsset)]
struct AssetView {
    /// The value of a field that names it.
    id: String,
    name: String,
}

const ALL: &str = "/api/v2/cluster-types";
const TAG: &str = "clusters";

pub(super) fn operations() -> Vec<Operation> {
    let of = may(Action::Read, Subject::ClusterType);
    let launching = may(Action::Create, Subject::Cluster);
    vec![
        Operation::get(ALL, of, "listClusterTypes", TAG, "Kinds of clusters")
            .about(
                "A mirror of the cluster builder's list, which is asked again after 30 s; an answer \
                 waits a second and a half for that at most. Not for root users, who have no \
                 account in the cloud.",
            )
            .query("refresh", Looks::Flag, "Whether the cluster builder is asked in any case.")
            .gives::<List>(StatusCode::OK)
            .by(|call| read(call, |call| Box::pin(list(call)))),
        Operation::get("/api/v2/cluster-types/{id}", of, "getClusterType", TAG, "A kind of cluster")
            .gives::<View>(StatusCode::OK)
            .by(|call| read(call, |call| Box::pin(show(call)))),
        Operation::get(
            "/api/v2/racks/{id}/instructions",
            may(Action::Read, Subject::Instructions),
            "listRackInstructions",
            TAG,
            "What to do with the cluster of a rack",
        )
        .about("Those of the kind of cluster that it was launched from; none where that is not known.")
        .gives::<Vec<Instruction>>(StatusCode::OK)
        .by(|call| read(call, |call| Box::pin(instructions(call)))),
        Operation::post(
            "/api/v2/cluster-types/{id}/clusters",
            launching,
            "launchCluster",
            TAG,
            "Launch a cluster",
        )
        .about("Its rack and devices come to be as the cloud reports them.")
        .takes::<New>()
        .refuses(409)
        .refuses(502)
        .gives::<Launched>(StatusCode::ACCEPTED)
        .by(|call| ask(call, |call| Box::pin(make(call)))),
        Operation::get(
            "/api/v2/teams/{id}/cloud-assets",
            launching,
            "listCloudAssets",
            TAG,
            "What the cloud has for a cluster of the team: flavors, images, …",
        )
        .refuses(409)
        .refuses(502)
        .gives::<BTreeMap<String, Vec<AssetView>>>(StatusCode::OK)
        .by(|call| read(call, |call| Box::pin(assets(call)))),
    ]
}

async fn list(call: &Call) -> Result<Reply, Problem> {
    let again = query::flag(call, "refresh")?;
    let listed = Catalogue::list(&call.portal.cloud, again).await?;
    Reply::ok(&List {
        items: listed.types.into_iter().map(View::from).collect(),
        trouble: listed.trouble.map(|trouble| trouble.to_string()),
        credits_needed: teams::plain(call.portal.cloud.credits_needed),
    })
}

async fn show(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let kind = ClusterType::find(&call.portal.database, call.parameter("id")).await?;
    Reply::ok(&View::from(kind))
}

async fn instructions(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let database = &call.portal.database;
    let rack = rack::find(database, call.parameter("id")).await?;
    if !call.actor()?.may(Action::Read, Subject::Instructions, Of::team(&rack.owner.id)) {
        return Err(Refusal::Forbidden(None).into());
    }
    // The cloud's side says so when it makes the rack: `k=v, k=v`.
    let output = rack.creation_output.as_deref().unwrap_or_default();
    let kind = output.split(", ").find_map(|pair| pair.strip_prefix("concertim_cluster_type="));
    let kind = match kind {
        Some(kind) => match ClusterType::find(database, kind).await {
            Err(Refusal::NotFound) => None,
            found => Some(found?),
        },
        None => None,
    };
    let texts = kind.map_or(Vec::new(), |kind| kind.instructions);
    Reply::ok(&texts.iter().map(Instruction::of).collect::<Vec<_>>())
}

async fn make(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let New { name, team_id, parameters, selections } = body(call)?;
    let launched = Launched { name: name.clone(), team_id: team_id.clone() };
    let new = NewCluster { name, team_id, parameters, selections };
    launch(&call.portal.cloud, call.actor()?, call.parameter("id"), new).await?;
    Reply::accepted(&launched)
}

async fn assets(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let assets = usage::assets(&call.portal.cloud, call.actor()?, call.parameter("id")).await?;
    let view = |asset: usage::Asset| AssetView { id: asset.id, name: asset.name };
    let kinds: BTreeMap<String, Vec<AssetView>> = assets
        .into_iter()
        .map(|(kind, assets)| (kind, assets.into_iter().map(view).collect()))
        .collect();
    Reply::ok(&kinds)
}

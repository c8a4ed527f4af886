//! Saved views of the racks.

use super::listing::{Filter, Listing, Match, Sort};
use super::moment::Moment;
use super::operation::may;
use super::{Operation, Problem, Reply, body, change, create, hold, query, read, unchanged};
use crate::accounts::{Action, Subject};
use crate::database::Transaction;
use crate::portal::Call;
use crate::rules::Given;
use crate::views::{NewPreset, Preset, preset};
use hyper::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

/// A saved view.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Preset)]
struct PresetView {
    id: String,
    user_id: String,
    name: String,
    /// Whether its user wants to see it first.
    default: bool,
    /// What the view keeps.
    #[schema(value_type = Object)]
    values: Map<String, Value>,
    created_at: Moment,
    updated_at: Moment,
}

impl From<Preset> for PresetView {
    fn from(preset: Preset) -> Self {
        Self {
            id: preset.id,
            user_id: preset.user_id,
            name: preset.name,
            default: preset.is_default,
            values: preset.values,
            created_at: Moment(preset.created_at),
            updated_at: Moment(preset.updated_at),
        }
    }
}

/// What is to change of a view.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PresetUpdate)]
struct Update {
    #[serde(default)]
    #[schema(value_type = String, max_length = 255)]
    name: Given<String>,
    #[serde(default)]
    #[schema(value_type = bool)]
    default: Given<bool>,
    #[serde(default)]
    #[schema(value_type = Object)]
    values: Given<Map<String, Value>>,
}

/// A view to be saved.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewPreset)]
struct New {
    #[serde(default)]
    #[schema(value_type = String, required = true, max_length = 255)]
    name: Given<String>,
    #[serde(default)]
    #[schema(value_type = bool, required = true)]
    default: Given<bool>,
    /// It must hold something.
    #[serde(default)]
    #[schema(value_type = Object, required = true)]
    values: Given<Map<String, Value>>,
}

impl From<Update> for NewPreset {
    fn from(sent: Update) -> Self {
        Self { name: sent.name, is_default: sent.default, values: sent.values }
    }
}

impl From<New> for NewPreset {
    fn from(sent: New) -> Self {
        Self { name: sent.name, is_default: sent.default, values: sent.values }
    }
}

static PRESETS: Listing = Listing {
    select: Preset::select,
    key: Sort::text("id"),
    sorts: &[Sort::text("name"), Sort::whole("created_at"), Sort::whole("updated_at")],
    order: "name",
    filters: &[
        Filter::new("user", Match::Any("user_id"), "Ids of users."),
        Filter::new("default", Match::Flag("is_default"), "Whether they are seen first."),
        Filter::new("q", Match::Search(&["name"]), "Text in names."),
    ],
};

const ALL: &str = "/api/v2/presets";
const ONE: &str = "/api/v2/presets/{id}";
const TAG: &str = "views";

pub(super) fn operations() -> Vec<Operation> {
    let of = |action| may(action, Subject::Preset);
    vec![
        Operation::get(ALL, of(Action::Read), "listPresets", TAG, "One's saved views")
            .lists::<PresetView>(&PRESETS)
            .by(|call| read(call, |call| Box::pin(list(call)))),
        Operation::post(ALL, of(Action::Create), "createPreset", TAG, "Save a view")
            .takes::<New>()
            .once()
            .gives::<PresetView>(StatusCode::CREATED)
            .by(|call| create(call, |call, transaction| Box::pin(make(call, transaction)))),
        Operation::patch(ONE, of(Action::Update), "updatePreset", TAG, "Change a saved view")
            .takes::<Update>()
            .if_match()
            .gives::<PresetView>(StatusCode::OK)
            .by(|call| change(call, |call, transaction| Box::pin(update(call, transaction)))),
        Operation::delete(ONE, of(Action::Destroy), "deletePreset", TAG, "Remove a saved view")
            .gives_nothing(StatusCode::NO_CONTENT)
            .by(|call| change(call, |call, transaction| Box::pin(delete(call, transaction)))),
    ]
}

async fn list(call: &Call) -> Result<Reply, Problem> {
    let actor = call.actor()?;
    let own = (!actor.root).then_some([actor.id.as_str()]);
    let wanted = PRESETS.wanted(call)?.within("user_id", own);
    wanted.page(&call.portal.database, Preset::of).await?.map(PresetView::from).reply(call)
}

async fn make(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let new: New = body(call)?;
    let preset = preset::create(transaction, call.actor()?, new.into(), call.now).await?;
    Reply::created(&format!("{ALL}/{}", preset.id), &PresetView::from(preset))
}

async fn update(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let sent: Update = body(call)?;
    let (actor, id) = (call.actor()?, call.parameter("id"));
    if call.head.headers.contains_key(hyper::header::IF_MATCH) {
        hold(transaction, "presets", id).await?;
        let before = preset::find(transaction, actor, Action::Update, id).await?;
        unchanged(call, &PresetView::from(before))?;
    }
    let preset = preset::update(transaction, actor, id, sent.into(), call.now).await?;
    Reply::ok(&PresetView::from(preset))
}

async fn delete(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    query::none(call)?;
    preset::delete(transaction, call.actor()?, call.parameter("id")).await?;
    Ok(Reply::no_content())
}

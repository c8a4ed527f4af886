//! Templates: what racks and devices look like, and how high they are.

use super::listing::{As, Filter, Listing, Match, Sort};
use super::moment::Moment;
use super::operation::{Looks, may};
use super::values::json;
use super::{
    Object, Operation, Problem, Reply, body, change, create, hold, query, read, unchanged,
};
use crate::accounts::{Action, Subject};
use crate::database::Transaction;
use crate::portal::Call;
use crate::racks::template::{self, Images, NewTemplate, Template, TemplateChange};
use crate::rules::Given;
use hyper::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A template.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Template)]
struct TemplateView {
    id: String,
    /// No other template has the same.
    name: String,
    /// `Device`, or `HwRack` for that of racks.
    template_type: String,
    /// Units.
    height: i64,
    /// 1 or 2: half or all of a rack's depth.
    depth: i64,
    version: i64,
    description: Option<String>,
    /// Names of pictures by where they go.
    #[serde(serialize_with = "json")]
    #[schema(value_type = Object)]
    images: String,
    /// What the cloud calls it.
    foreign_id: Option<String>,
    /// Processors.
    vcpus: Option<i64>,
    /// Memory, in MB.
    ram: Option<i64>,
    /// Disk, in GB.
    disk: Option<i64>,
    /// Which kind of thing it is for: `rack`, `network`, `volume`.
    tag: Option<String>,
    created_at: Moment,
    updated_at: Moment,
}

impl From<Template> for TemplateView {
    fn from(template: Template) -> Self {
        Self {
            id: template.id,
            name: template.name,
            template_type: template.template_type,
            height: template.height,
            depth: template.depth,
            version: template.version,
            description: template.description,
            images: template.images,
            foreign_id: template.foreign_id,
            vcpus: template.vcpus,
            ram: template.ram,
            disk: template.disk,
            tag: template.tag,
            created_at: Moment(template.created_at),
            updated_at: Moment(template.updated_at),
        }
    }
}

/// Names of pictures.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Images)]
struct Pictures {
    /// Seen from the front.
    front: Option<String>,
    /// Seen from the back.
    rear: Option<String>,
}

/// What is to change of a template.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TemplateUpdate)]
struct Update {
    #[serde(default)]
    #[schema(value_type = String, max_length = 255)]
    name: Given<String>,
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 255)]
    description: Given<String>,
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    foreign_id: Given<String>,
    #[serde(default)]
    #[schema(value_type = Option<i64>, minimum = 1)]
    vcpus: Given<i64>,
    #[serde(default)]
    #[schema(value_type = Option<i64>, minimum = 1)]
    ram: Given<i64>,
    #[serde(default)]
    #[schema(value_type = Option<i64>, minimum = 1)]
    disk: Given<i64>,
    #[serde(default)]
    #[schema(value_type = Pictures)]
    images: Given<Object<Pictures>>,
}

impl From<Update> for TemplateChange {
    fn from(sent: Update) -> Self {
        Self {
            name: sent.name,
            description: sent.description,
            foreign_id: sent.foreign_id,
            vcpus: sent.vcpus.map(Into::into),
            ram: sent.ram.map(Into::into),
            disk: sent.disk.map(Into::into),
            images: sent.images.map(|Object(Pictures { front, rear })| Images { front, rear }),
        }
    }
}

/// A template of devices to be made.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewTemplate)]
struct New {
    #[serde(default)]
    #[schema(value_type = String, required = true, max_length = 255)]
    name: Given<String>,
    /// Units.
    #[serde(default)]
    #[schema(value_type = i64, required = true, minimum = 1)]
    height: Given<i64>,
    /// Absent: 1.
    #[serde(default)]
    #[schema(value_type = i64, minimum = 1)]
    version: Given<i64>,
    /// Which kind of thing it is for; absent for instances.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    tag: Given<String>,
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 255)]
    description: Given<String>,
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    foreign_id: Given<String>,
    #[serde(default)]
    #[schema(value_type = Option<i64>, minimum = 1)]
    vcpus: Given<i64>,
    #[serde(default)]
    #[schema(value_type = Option<i64>, minimum = 1)]
    ram: Given<i64>,
    #[serde(default)]
    #[schema(value_type = Option<i64>, minimum = 1)]
    disk: Given<i64>,
    /// Absent: those of the height.
    #[serde(default)]
    #[schema(value_type = Pictures)]
    images: Given<Object<Pictures>>,
}

impl From<New> for NewTemplate {
    fn from(sent: New) -> Self {
        let open = Update {
            name: sent.name,
            description: sent.description,
            foreign_id: sent.foreign_id,
            vcpus: sent.vcpus,
            ram: sent.ram,
            disk: sent.disk,
            images: sent.images,
        };
        Self {
            open: open.into(),
            height: sent.height.map(Into::into),
            version: sent.version.map(Into::into),
            tag: sent.tag,
        }
    }
}

static TEMPLATES: Listing = Listing {
    select: Template::select,
    key: Sort { name: "id", column: "template_id", compared: As::Text },
    sorts: &[
        Sort { name: "name", column: "template_name", compared: As::Text },
        Sort { name: "height", column: "template_height", compared: As::Whole },
        Sort { name: "created_at", column: "template_created_at", compared: As::Whole },
        Sort { name: "updated_at", column: "template_updated_at", compared: As::Whole },
    ],
    order: "name",
    filters: &[
        Filter::new("id", Match::Any("template_id"), "Ids."),
        Filter::new("type", Match::Any("template_type"), "`Device`, `HwRack`."),
        Filter::new("tag", Match::Any("tag"), "Tags."),
        Filter::new(
            "q",
            Match::Search(&["template_name", "template_description"]),
            "Text in names and descriptions.",
        ),
    ],
};

const ALL: &str = "/api/v2/templates";
const ONE: &str = "/api/v2/templates/{id}";
const TAG: &str = "templates";

pub(super) fn operations() -> Vec<Operation> {
    let of = |action| may(action, Subject::Template);
    vec![
        Operation::get(ALL, of(Action::Read), "listTemplates", TAG, "Templates")
            .lists::<TemplateView>(&TEMPLATES)
            .by(|call| read(call, |call| Box::pin(list(call)))),
        Operation::post(
            ALL,
            of(Action::Create),
            "createTemplate",
            TAG,
            "A new template of devices",
        )
        .takes::<New>()
        .once()
        .gives::<TemplateView>(StatusCode::CREATED)
        .by(|call| create(call, |call, transaction| Box::pin(make(call, transaction)))),
        Operation::get(ONE, of(Action::Read), "getTemplate", TAG, "A template")
            .gives::<TemplateView>(StatusCode::OK)
            .by(|call| read(call, |call| Box::pin(show(call)))),
        Operation::patch(ONE, of(Action::Update), "updateTemplate", TAG, "Change a template")
            .takes::<Update>()
            .if_match()
            .gives::<TemplateView>(StatusCode::OK)
            .by(|call| change(call, |call, transaction| Box::pin(update(call, transaction)))),
        Operation::delete(ONE, of(Action::Destroy), "deleteTemplate", TAG, "Remove a template")
            .query("recurse", Looks::Flag, "Whether devices made from it are removed as well.")
            .if_match()
            .refuses(409)
            .gives_nothing(StatusCode::NO_CONTENT)
            .by(|call| change(call, |call, transaction| Box::pin(delete(call, transaction)))),
    ]
}

async fn list(call: &Call) -> Result<Reply, Problem> {
    let wanted = TEMPLATES.wanted(call)?;
    wanted.page(&call.portal.database, Template::of).await?.map(TemplateView::from).reply(call)
}

async fn show(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let template = template::find(&call.portal.database, call.parameter("id")).await?;
    Reply::ok(&TemplateView::from(template))
}

async fn make(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let new: New = body(call)?;
    let template = template::create(transaction, call.actor()?, new.into(), call.now).await?;
    let template = TemplateView::from(template);
    Reply::created(&format!("{ALL}/{}", template.id), &template)
}

async fn held(call: &Call, transaction: &mut Transaction) -> Result<(), Problem> {
    if !call.head.headers.contains_key(hyper::header::IF_MATCH) {
        return Ok(());
    }
    let id = call.parameter("id");
    hold(transaction, "templates", id).await?;
    let template = template::find(&call.portal.database, id).await?;
    unchanged(call, &TemplateView::from(template))
}

async fn update(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let sent: Update = body(call)?;
    held(call, transaction).await?;
    let id = call.parameter("id");
    let template = template::update(transaction, call.actor()?, id, sent.into(), call.now).await?;
    Reply::ok(&TemplateView::from(template))
}

async fn delete(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let recurse = query::flag(call, "recurse")?;
    held(call, transaction).await?;
    template::delete(transaction, call.actor()?, call.parameter("id"), recurse).await?;
    Ok(Reply::no_content())
}

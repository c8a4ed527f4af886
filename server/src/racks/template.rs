//! Templates: what racks and devices look like, and how high they are.

use crate::accounts::Actor;
use crate::database::{Columns, Database, Failure, Transaction, sql};
use crate::rules::{Given, Number, Refusal};
use sqlx::any::AnyRow;

/// A template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Template {
    /// The id.
    pub(crate) id: String,
    /// The name, which no other has.
    pub(crate) name: String,
    /// `Device`, or `HwRack` for that of racks.
    pub(crate) template_type: String,
    /// Units.
    pub(crate) height: i64,
    /// 1 or 2: half or all of a rack's depth.
    pub(crate) depth: i64,
    /// A number that whoever made it gave it.
    pub(crate) version: i64,
    /// 1 stands in racks, 3 is a rack.
    pub(crate) rackable: i64,
    /// Whether it is drawn as one picture.
    pub(crate) simple: bool,
    /// What people say of it.
    pub(crate) description: Option<String>,
    /// Names of pictures by where they go, as JSON.
    pub(crate) images: String,
    /// Rows of slots in it.
    pub(crate) rows: Option<i64>,
    /// Columns of slots in it.
    pub(crate) columns: Option<i64>,
    /// Left, right, top and bottom, in pixels of the picture.
    pub(crate) padding: [i64; 4],
    /// What the cloud calls it.
    pub(crate) foreign_id: Option<String>,
    /// Processors.
    pub(crate) vcpus: Option<i64>,
    /// Memory, in MB.
    pub(crate) ram: Option<i64>,
    /// Disk, in GB.
    pub(crate) disk: Option<i64>,
    /// Which kind of thing it is for: `rack`, `network`, `volume`.
    pub(crate) tag: Option<String>,
    /// When it was made.
    pub(crate) created_at: i64,
    /// When it was last changed.
    pub(crate) updated_at: i64,
}

/// Names of pictures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Images {
    /// Seen from the front.
    pub(crate) front: Option<String>,
    /// Seen from the back.
    pub(crate) rear: Option<String>,
}

/// What is to change of a template.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct TemplateChange {
    /// See [`Template::name`].
    pub(crate) name: Given<String>,
    /// See [`Template::description`].
    pub(crate) description: Given<String>,
    /// See [`Template::foreign_id`].
    pub(crate) foreign_id: Given<String>,
    /// See [`Template::vcpus`].
    pub(crate) vcpus: Given<Number<i64>>,
    /// See [`Template::ram`].
    pub(crate) ram: Given<Number<i64>>,
    /// See [`Template::disk`].
    pub(crate) disk: Given<Number<i64>>,
    /// The pictures; those of the height for a new one without.
    pub(crate) images: Given<Images>,
}

/// A template of devices to be made.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct NewTemplate {
    /// What can be changed later, too.
    pub(crate) open: TemplateChange,
    /// See [`Template::height`].
    pub(crate) height: Given<Number<i64>>,
    /// See [`Template::version`]; 1 when it is absent.
    pub(crate) version: Given<Number<i64>>,
    /// See [`Template::tag`].
    pub(crate) tag: Given<String>,
}

impl Template {
    /// The columns of `templates AS t`, for a query.
    pub(super) const COLUMNS: &'static str = "t.id AS template_id, t.name AS template_name, \
        t.template_type, t.height AS template_height, t.depth AS template_depth, t.version AS \
        template_version, t.rackable, t.simple, t.description AS template_description, t.images, \
        t.rows_count, t.columns_count, t.padding_left, t.padding_right, t.padding_top, \
        t.padding_bottom, t.foreign_id, t.vcpus, t.ram, t.disk, t.tag, t.created_at AS \
        template_created_at, t.updated_at AS template_updated_at";

    /// The template of a row.
    pub(super) fn of(row: &AnyRow) -> Result<Self, Failure> {
        Ok(Self {
            id: row.text("template_id")?,
            name: row.text("template_name")?,
            template_type: row.text("template_type")?,
            height: row.whole("template_height")?,
            depth: row.whole("template_depth")?,
            version: row.whole("template_version")?,
            rackable: row.whole("rackable")?,
            simple: row.flag("simple")?,
            description: row.maybe_text("template_description")?,
            images: row.text("images")?,
            rows: row.maybe_whole("rows_count")?,
            columns: row.maybe_whole("columns_count")?,
            padding: [
                row.whole("padding_left")?,
                row.whole("padding_right")?,
                row.whole("padding_top")?,
                row.whole("padding_bottom")?,
            ],
            foreign_id: row.maybe_text("foreign_id")?,
            vcpus: row.maybe_whole("vcpus")?,
            ram: row.maybe_whole("ram")?,
            disk: row.maybe_whole("disk")?,
            tag: row.maybe_text("tag")?,
            created_at: row.whole("template_created_at")?,
            updated_at: row.whole("template_updated_at")?,
        })
    }
}

/// All templates of things that stand in racks, by name. One statement.
///
/// # Errors
/// When the database fails.
pub(crate) async fn list(database: &Database) -> Result<Vec<Template>, Refusal> {
    let columns = Template::COLUMNS;
    let query = format!("SELECT {columns} FROM templates t WHERE t.rackable <> 3 ORDER BY t.name");
    let rows = database.all(sql(query)).await?;
    Ok(rows.iter().map(Template::of).collect::<Result<_, _>>()?)
}

/// The template of that id. One statement.
///
/// # Errors
/// When there is none, or the database fails.
pub(crate) async fn find(database: &Database, id: &str) -> Result<Template, Refusal> {
    let columns = Template::COLUMNS;
    let query = sql(format!("SELECT {columns} FROM templates t WHERE t.id = $1")).text(id);
    let row = database.first(query).await?.ok_or(Refusal::NotFound)?;
    Ok(Template::of(&row)?)
}

/// Makes the templates that every site starts with, where there are none yet: those of racks, networks
/// and volumes.
///
/// # Errors
/// When the database fails.
pub(crate) async fn seed(database: &Database, now: i64) -> Result<(), Refusal> {
    Err(Refusal::Failed(format!("{database:?} {now}")))
}

/// Makes a template of devices.
///
/// # Errors
/// When the actor may not, rules are broken, or the database fails.
pub(crate) async fn create(
    transaction: &mut Transaction,
    actor: &Actor,
    new: NewTemplate,
    now: i64,
) -> Result<Template, Refusal> {
    Err(Refusal::Failed(format!("{transaction:?} {actor:?} {new:?} {now}")))
}

/// Changes a template.
///
/// # Errors
/// When there is none of that id, the actor may not, rules are broken, or the database fails.
pub(crate) async fn update(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &str,
    change: TemplateChange,
    now: i64,
) -> Result<Template, Refusal> {
    Err(Refusal::Failed(format!("{transaction:?} {actor:?} {id} {change:?} {now}")))
}

/// Removes a template, with `recurse` with its devices.
///
/// # Errors
/// When there is none of that id, the actor may not, devices or racks are made from it, or the database
/// fails.
pub(crate) async fn delete(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &str,
    recurse: bool,
) -> Result<(), Refusal> {
    Err(Refusal::Failed(format!("{transaction:?} {actor:?} {id} {recurse}")))
}

//! Templates: what racks and devices look like, and how high they are.

use super::check;
use super::device::{self, Among};
use super::placement::{DEPTH, U_MAX};
use crate::accounts::{Action, Actor, Of, Subject};
use crate::database::{By, Change, Columns, Database, Failure, Transaction, sql};
use crate::rules::{Code, Fault, Given, Invalid, Number, Refusal};
use serde_json::{Map, Value, json};
use sqlx::any::AnyRow;
use uuid::Uuid;

/// What [`Template::rackable`] is of the template of racks.
pub(crate) const NOT_RACKABLE: i64 = 3;

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

    /// The query of all templates.
    pub(crate) fn select() -> String {
        format!("SELECT {} FROM templates t", Self::COLUMNS)
    }

    /// The template of a row of [`Template::select`].
    pub(crate) fn of(row: &AnyRow) -> Result<Self, Failure> {
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

/// Makes the templates that every site starts with, those of racks, networks and volumes, in a database
/// without any. Of what was removed later nothing comes back.
///
/// # Errors
/// When the database fails.
pub(crate) async fn seed(database: &Database, now: i64) -> Result<(), Failure> {
    let mut transaction = database.begin().await?;
    let any = sql("SELECT id FROM templates WHERE template_type = 'HwRack'");
    if transaction.first(any).await?.is_none() {
        for seed in SEEDS {
            let id = Uuid::new_v4().to_string();
            let insert = sql("INSERT INTO templates (id, name, template_type, height, depth, \
                 rackable, description, images, rows_count, columns_count, tag, created_at, \
                 updated_at) VALUES ($1, $2, $3, $4, 2, $5, $6, $7, $8, $8, $2, $9, $9) \
                 ON CONFLICT DO NOTHING")
            .text(&id)
            .text(seed.name)
            .text(seed.template_type)
            .whole(seed.height)
            .whole(seed.rackable)
            .text(seed.description)
            .text(seed.images)
            .maybe_whole(seed.slots)
            .whole(now);
            if transaction.run(insert).await? == 1 {
                let made = Change::new("create", "template", id, seed.name);
                transaction.note(&By::server("seed"), made);
            }
        }
    }
    transaction.commit(now).await
}

/// A template that every site starts with; its tag is its name.
struct Seed {
    name: &'static str,
    description: &'static str,
    template_type: &'static str,
    rackable: i64,
    height: i64,
    slots: Option<i64>,
    images: &'static str,
}

const SEEDS: [Seed; 3] = [
    Seed {
        name: "rack",
        description: "Rack",
        template_type: "HwRack",
        rackable: 3,
        height: 42,
        slots: None,
        images: r#"{"rack_repeat_1":"misc_rack_600_repeat_1.png","rack_front_top":"misc_rack_600_front_top.png","rack_rear_top":"misc_rack_600_rear_top.png","rack_front_bottom":"misc_rack_600_front_bottom.png","rack_rear_bottom":"misc_rack_600_rear_bottom.png"}"#,
    },
    Seed {
        name: "network",
        description: "Network",
        template_type: "Device",
        rackable: 1,
        height: 1,
        slots: Some(1),
        images: r#"{"front":"switch_front_1u.png","rear":"switch_rear_1u.png"}"#,
    },
    Seed {
        name: "volume",
        description: "Volume",
        template_type: "Device",
        rackable: 1,
        height: 2,
        slots: Some(1),
        images: r#"{"front":"disk_front_2u.png","rear":"generic_rear_2u.png"}"#,
    },
];

/// Highest template for which there are pictures.
const PICTURED_MAX: i64 = 6;

impl Images {
    /// As the database has it; none without any.
    fn text(&self) -> Option<String> {
        let images = [("front", &self.front), ("rear", &self.rear)];
        let there = images.into_iter().filter_map(|(side, name)| Some((side, name.clone()?)));
        let map: Map<String, Value> =
            there.map(|(side, name)| (side.to_owned(), Value::String(name))).collect();
        (!map.is_empty()).then(|| Value::Object(map).to_string())
    }

    /// Those of a height, if there are any.
    fn of_height(height: i64) -> Option<Self> {
        (1..=PICTURED_MAX).contains(&height).then(|| Self {
            front: Some(format!("generic_front_{height}u.png")),
            rear: Some(format!("generic_rear_{height}u.png")),
        })
    }
}

/// The template of that id, for a device to be made from it.
pub(super) async fn made_from(
    transaction: &mut Transaction,
    id: &str,
) -> Result<Template, Refusal> {
    let columns = Template::COLUMNS;
    let query = sql(format!("SELECT {columns} FROM templates t WHERE t.id = $1")).text(id);
    let row = transaction.first(query).await?.ok_or(Refusal::NotFound)?;
    Ok(Template::of(&row)?)
}

/// Whether other templates have that name, and that tag.
async fn namesakes(
    transaction: &mut Transaction,
    id: &str,
    name: &str,
    tag: Option<&str>,
) -> Result<(bool, bool), Failure> {
    let query =
        sql("SELECT (SELECT COUNT(*) FROM templates WHERE name = $1 AND id <> $3) AS names, \
         (SELECT COUNT(*) FROM templates WHERE tag = $2 AND id <> $3) AS tags");
    match transaction.first(query.text(name).maybe_text(tag).text(id)).await? {
        Some(row) => Ok((row.flag("names")?, row.flag("tags")?)),
        None => Ok((false, false)),
    }
}

/// The refusal for a statement that another's change was quicker than.
fn overtaken(failure: Failure) -> Refusal {
    match failure.taken() {
        Some(taken) if taken.is("templates", "name") => Fault::new("name", Code::Taken).into(),
        Some(taken) if taken.is("templates", "tag") => Fault::new("tag", Code::Taken).into(),
        _ if failure.refers() => Refusal::Conflict(IN_USE.to_owned()),
        _ => failure.into(),
    }
}

const IN_USE: &str = "devices have been created from this template";

/// Makes a template of devices, as deep as a rack.
///
/// # Errors
/// When the actor may not, rules are broken, or the database fails.
pub(crate) async fn create(
    transaction: &mut Transaction,
    actor: &Actor,
    new: NewTemplate,
    now: i64,
) -> Result<Template, Refusal> {
    if !actor.may(Action::Create, Subject::Template, Of::default()) {
        return Err(Refusal::Forbidden(None));
    }
    let id = Uuid::new_v4().to_string();
    let tag = check::present(&new.tag).map(str::to_owned);
    let mut invalid = Invalid::default();
    let name = name(&mut invalid, &new.open.name);
    let taken = namesakes(transaction, &id, &name, tag.as_deref()).await?;
    if taken.0 {
        invalid.add("name", Code::Taken);
    }
    let height = check::positive(&mut invalid, "height", &new.height, None, U_MAX);
    let version = check::positive(&mut invalid, "version", &new.version, Some(1), i64::MAX);
    let given = new.open.images.as_ref().value().and_then(Images::text);
    let images = given.or_else(|| Images::of_height(height)?.text());
    if images.is_none() {
        let none = Code::Other("No images found for template height".to_owned());
        invalid.add("images", none);
    }
    let mut template = Template {
        id,
        name,
        template_type: "Device".to_owned(),
        height,
        depth: DEPTH,
        version,
        rackable: 1,
        simple: true,
        description: None,
        images: images.unwrap_or_default(),
        rows: Some(1),
        columns: Some(1),
        padding: [0; 4],
        foreign_id: None,
        vcpus: None,
        ram: None,
        disk: None,
        tag,
        created_at: now,
        updated_at: now,
    };
    template.apply(&new.open, &mut invalid);
    if taken.1 {
        invalid.add("tag", Code::Taken);
    }
    invalid.check()?;
    let insert = sql("INSERT INTO templates (id, name, template_type, height, depth, version, \
         description, images, rows_count, columns_count, foreign_id, vcpus, ram, disk, tag, \
         created_at, updated_at) \
         VALUES ($1, $2, 'Device', $3, $4, $5, $6, $7, 1, 1, $8, $9, $10, $11, $12, $13, $13)")
    .text(&*template.id)
    .text(&*template.name)
    .whole(height)
    .whole(template.depth)
    .whole(version)
    .maybe_text(template.description.as_deref())
    .text(&*template.images)
    .maybe_text(template.foreign_id.as_deref())
    .maybe_whole(template.vcpus)
    .maybe_whole(template.ram)
    .maybe_whole(template.disk)
    .maybe_text(template.tag.as_deref())
    .whole(now);
    transaction.run(insert).await.map_err(overtaken)?;
    let mut change = Change::new("create", "template", &*template.id, &*template.name);
    change.detail = json!({ "height": height, "tag": template.tag });
    transaction.note(&actor.by(), change);
    Ok(template)
}

/// A template's name.
fn name(invalid: &mut Invalid, name: &Given<String>) -> String {
    let text = check::present(name).unwrap_or_default();
    if text.is_empty() {
        invalid.add("name", Code::Blank);
    }
    check::length(invalid, "name", Some(text), check::TEXT_MAX);
    text.to_owned()
}

impl Template {
    /// Takes over what can be changed of every template, but names and pictures.
    fn apply(&mut self, change: &TemplateChange, invalid: &mut Invalid) {
        self.description = change.description.clone().over(self.description.take());
        let description = self.description.as_deref();
        check::length(invalid, "description", description, check::TEXT_MAX);
        self.foreign_id = change.foreign_id.clone().over(self.foreign_id.take());
        self.vcpus = check::maybe_positive(invalid, "vcpus", &change.vcpus, self.vcpus);
        self.ram = check::maybe_positive(invalid, "ram", &change.ram, self.ram);
        self.disk = check::maybe_positive(invalid, "disk", &change.disk, self.disk);
    }

    /// What differs from `before`, by name.
    fn differs(&self, before: &Self) -> Map<String, Value> {
        let fields = [
            ("name", json!(self.name), json!(before.name)),
            ("description", json!(self.description), json!(before.description)),
            ("foreign_id", json!(self.foreign_id), json!(before.foreign_id)),
            ("vcpus", json!(self.vcpus), json!(before.vcpus)),
            ("ram", json!(self.ram), json!(before.ram)),
            ("disk", json!(self.disk), json!(before.disk)),
            ("images", json!(self.images), json!(before.images)),
        ];
        let changed = fields.into_iter().filter(|(_, now, before)| now != before);
        changed.map(|(name, now, _)| (name.to_owned(), now)).collect()
    }
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
    if !actor.may(Action::Update, Subject::Template, Of::default()) {
        return Err(Refusal::Forbidden(None));
    }
    let (columns, lock) = (Template::COLUMNS, transaction.locking("t"));
    let query = format!("SELECT {columns} FROM templates t WHERE t.id = $1{lock}");
    let row = transaction.first(sql(query).text(id)).await?.ok_or(Refusal::NotFound)?;
    let before = Template::of(&row)?;
    let mut template = before.clone();
    let mut invalid = Invalid::default();
    if !change.name.is_absent() {
        template.name = name(&mut invalid, &change.name);
        if template.name != before.name && namesakes(transaction, id, &template.name, None).await?.0
        {
            invalid.add("name", Code::Taken);
        }
    }
    template.apply(&change, &mut invalid);
    if !change.images.is_absent() {
        match change.images.as_ref().value().and_then(Images::text) {
            Some(images) => template.images = images,
            None => invalid.add("images", Code::Blank),
        }
    }
    invalid.check()?;
    let detail = template.differs(&before);
    if detail.is_empty() {
        return Ok(before);
    }
    template.updated_at = now;
    let update = sql("UPDATE templates SET name = $1, description = $2, foreign_id = $3, \
         vcpus = $4, ram = $5, disk = $6, images = $7, updated_at = $8 WHERE id = $9")
    .text(&*template.name)
    .maybe_text(template.description.as_deref())
    .maybe_text(template.foreign_id.as_deref())
    .maybe_whole(template.vcpus)
    .maybe_whole(template.ram)
    .maybe_whole(template.disk)
    .text(&*template.images)
    .whole(now)
    .text(id);
    transaction.run(update).await.map_err(overtaken)?;
    let mut change = Change::new("update", "template", id, &*template.name);
    change.detail = Value::Object(detail);
    transaction.note(&actor.by(), change);
    Ok(template)
}

/// Removes a template, with `recurse` with its devices. That of racks stays.
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
    if !actor.may(Action::Destroy, Subject::Template, Of::default()) {
        return Err(Refusal::Forbidden(None));
    }
    let (columns, lock) = (Template::COLUMNS, transaction.locking("t"));
    let query = format!("SELECT {columns} FROM templates t WHERE t.id = $1{lock}");
    let row = transaction.first(sql(query).text(id)).await?.ok_or(Refusal::NotFound)?;
    let template = Template::of(&row)?;
    if template.rackable == NOT_RACKABLE {
        return Err(Refusal::Conflict("racks are created from this template".to_owned()));
    }
    if !device::delete_all(transaction, actor, Among::Template(id), recurse).await? {
        return Err(Refusal::Conflict(IN_USE.to_owned()));
    }
    let delete = sql("DELETE FROM templates WHERE id = $1").text(id);
    transaction.run(delete).await.map_err(overtaken)?;
    transaction.note(&actor.by(), Change::new("delete", "template", id, &*template.name));
    Ok(())
}

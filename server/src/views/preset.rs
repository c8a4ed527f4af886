//! Saved views of the racks: each user's own.

use crate::accounts::{Action, Actor, Of, Subject};
use crate::database::{Change, Columns, Database, Failure, Transaction, sql};
use crate::rules::{Code, Fault, Given, Invalid, Refusal};
use serde_json::{Map, Value};
use sqlx::any::AnyRow;
use uuid::Uuid;

/// Longest name, in characters: the existing service's.
const NAME_MAX: usize = 255;

/// Most bytes of the values as JSON: 64 KiB, a hundred times what the rack view saves.
const VALUES_BYTES_MAX: usize = 64 * 1_024;

/// Most views that a user may save: 500, more than a menu can show.
const PRESETS_MAX: i64 = 500;

/// A saved view.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Preset {
    /// Its id.
    pub(crate) id: String,
    /// Whose it is.
    pub(crate) user_id: String,
    /// Its name.
    pub(crate) name: String,
    /// Whether its user wants to see it first.
    pub(crate) is_default: bool,
    /// What the view keeps.
    pub(crate) values: Map<String, Value>,
    /// When it was made, in microseconds since 1970.
    pub(crate) created_at: i64,
    /// When it was changed.
    pub(crate) updated_at: i64,
}

/// What a view is to be; what is absent stays.
#[derive(Clone, Debug, Default)]
pub(crate) struct NewPreset {
    /// See [`Preset::name`].
    pub(crate) name: Given<String>,
    /// See [`Preset::is_default`].
    pub(crate) is_default: Given<bool>,
    /// See [`Preset::values`].
    pub(crate) values: Given<Map<String, Value>>,
}

const SELECT: &str = "SELECT id, user_id, name, is_default, preset_values, created_at, updated_at \
    FROM presets";

impl Preset {
    fn of(row: &AnyRow) -> Result<Self, Failure> {
        Ok(Self {
            id: row.text("id")?,
            user_id: row.text("user_id")?,
            name: row.text("name")?,
            is_default: row.flag("is_default")?,
            values: serde_json::from_str(&row.text("preset_values")?).unwrap_or_default(),
            created_at: row.whole("created_at")?,
            updated_at: row.whole("updated_at")?,
        })
    }

    fn note(&self, transaction: &mut Transaction, actor: &Actor, action: &'static str) {
        let mut change = Change::new(action, "preset", &*self.id, &*self.name);
        change.user_id = Some(self.user_id.clone());
        transaction.note(&actor.by(), change);
    }
}

/// The views that the actor may look at: its own, all as a root user. In the order of their names.
///
/// # Errors
/// When the database fails.
pub(crate) async fn list(database: &Database, actor: &Actor) -> Result<Vec<Preset>, Refusal> {
    let query = match actor.root {
        true => sql(format!("{SELECT} ORDER BY name, id")),
        false => sql(format!("{SELECT} WHERE user_id = $1 ORDER BY name, id")).text(&*actor.id),
    };
    let rows = database.all(query).await?;
    Ok(rows.iter().map(Preset::of).collect::<Result<_, _>>()?)
}

/// A view of the actor.
///
/// # Errors
/// When there is none of that id, or it may not do that with it.
pub(crate) async fn find(
    transaction: &mut Transaction,
    actor: &Actor,
    action: Action,
    id: &str,
) -> Result<Preset, Refusal> {
    let query = sql(format!("{SELECT} WHERE id = $1")).text(id);
    let row = transaction.first(query).await?.ok_or(Refusal::NotFound)?;
    let preset = Preset::of(&row)?;
    match actor.may(action, Subject::Preset, Of::user(&preset.user_id)) {
        true => Ok(preset),
        false => Err(Refusal::Forbidden(None)),
    }
}

/// Saves a view of the actor.
///
/// # Errors
/// When rules are broken.
pub(crate) async fn create(
    transaction: &mut Transaction,
    actor: &Actor,
    new: NewPreset,
    now: i64,
) -> Result<Preset, Refusal> {
    let none = Preset {
        id: Uuid::new_v4().to_string(),
        user_id: actor.id.clone(),
        name: String::new(),
        is_default: false,
        values: Map::new(),
        created_at: now,
        updated_at: now,
    };
    let lacks_default = !matches!(new.is_default, Given::Value(_));
    let preset = checked(none, new, lacks_default)?;
    let count = sql("SELECT COUNT(*) AS saved FROM presets WHERE user_id = $1").text(&*actor.id);
    let saved = transaction.first(count).await?.map(|row| row.whole("saved")).transpose()?;
    if saved.is_some_and(|saved| saved >= PRESETS_MAX) {
        let sentence = format!("cannot be saved: there are {PRESETS_MAX}, the most of one user");
        return Err(Fault::new("base", Code::Other(sentence)).into());
    }
    let insert = sql("INSERT INTO presets (id, user_id, name, is_default, preset_values, \
         created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7)");
    let insert = insert.text(&*preset.id).text(&*preset.user_id).text(&*preset.name);
    let insert = insert.flag(preset.is_default).text(written(&preset.values));
    transaction.run(insert.whole(now).whole(now)).await?;
    preset.note(transaction, actor, "create");
    Ok(preset)
}

/// Changes a view.
///
/// # Errors
/// When there is none, the actor may not, or rules are broken.
pub(crate) async fn update(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &str,
    new: NewPreset,
    now: i64,
) -> Result<Preset, Refusal> {
    let before = find(transaction, actor, Action::Update, id).await?;
    let lacks_default = matches!(new.is_default, Given::Null);
    let preset = Preset { updated_at: now, ..checked(before, new, lacks_default)? };
    let update = sql("UPDATE presets SET name = $2, is_default = $3, preset_values = $4, \
         updated_at = $5 WHERE id = $1");
    let update = update.text(&*preset.id).text(&*preset.name).flag(preset.is_default);
    transaction.run(update.text(written(&preset.values)).whole(now)).await?;
    preset.note(transaction, actor, "update");
    Ok(preset)
}

/// Removes a view, and answers what it was.
///
/// # Errors
/// When there is none, or the actor may not.
pub(crate) async fn delete(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &str,
) -> Result<Preset, Refusal> {
    let preset = find(transaction, actor, Action::Destroy, id).await?;
    transaction.run(sql("DELETE FROM presets WHERE id = $1").text(id)).await?;
    preset.note(transaction, actor, "delete");
    Ok(preset)
}

fn written(values: &Map<String, Value>) -> String {
    Value::Object(values.clone()).to_string()
}

/// `before` with what is new, if that keeps the rules.
fn checked(before: Preset, new: NewPreset, lacks_default: bool) -> Result<Preset, Invalid> {
    let preset = Preset {
        name: new.name.over(Some(before.name)).unwrap_or_default(),
        is_default: new.is_default.over(Some(before.is_default)).unwrap_or_default(),
        values: new.values.over(Some(before.values)).unwrap_or_default(),
        ..before
    };
    let mut invalid = Invalid::default();
    if preset.name.trim().is_empty() {
        invalid.add("name", Code::Blank);
    } else if preset.name.chars().count() > NAME_MAX {
        invalid.add("name", Code::TooLong(NAME_MAX));
    }
    if lacks_default {
        invalid.add("default", Code::Inclusion);
    }
    if preset.values.is_empty() {
        invalid.add("values", Code::Blank);
    } else if written(&preset.values).len() > VALUES_BYTES_MAX {
        invalid.add("values", Code::Other(format!("has more than {VALUES_BYTES_MAX} bytes")));
    }
    invalid.check().map(|()| preset)
}

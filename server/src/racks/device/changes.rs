//! What becomes of devices: they are made, changed, moved and removed.

use super::room::{LOCATION, NEIGHBOURS, ROOM, Room, is_occupied, place};
use super::{Device, DeviceChange, NewDevice, ONE, with_template};
use crate::accounts::{Action, Actor, Of, Subject};
use crate::database::{Change, Failure, Transaction, sql};
use crate::racks::data_source_map::UNSPECIFIED;
use crate::racks::{DeviceStatus, DeviceType, Space, Template, check, details, template};
use crate::rules::{Code, Fault, Given, Invalid, Refusal};
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};
use sqlx::any::AnyRow;
use uuid::Uuid;

/// Longest name.
const NAME_MAX: usize = 150;

/// The refusal for a statement that another's change was quicker than.
fn overtaken(failure: Failure) -> Refusal {
    let Some(taken) = failure.taken() else { return failure.into() };
    if taken.is("slots", "pkey") || taken.is("slots", "face") {
        is_occupied().into()
    } else if taken.is("devices", "rack_id") {
        Fault::new("name", Code::Taken).into()
    } else {
        failure.into()
    }
}

/// Writes the units and faces that a device takes; the key of their table refuses those that another has.
///
/// # Errors
/// That, or the database's failure.
pub(crate) async fn take_slots(
    transaction: &mut Transaction,
    rack_id: &str,
    device_id: &str,
    space: Space,
) -> Result<(), Failure> {
    let taken: Vec<String> = (space.start_u..=space.end_u())
        .flat_map(|u| space.faces().iter().map(move |face| (u, face.name())))
        .map(|(u, face)| format!("($1, {u}, '{face}', $2)"))
        .collect();
    let slots =
        format!("INSERT INTO slots (rack_id, u, face, device_id) VALUES {}", taken.join(", "));
    transaction.run(sql(slots).text(rack_id).text(device_id)).await.map(drop)
}

impl Device {
    /// Takes over what is given, and adds what is wrong with it; where it stands is not looked at.
    fn apply(&mut self, change: &DeviceChange, name_taken: bool, invalid: &mut Invalid) {
        if !change.name.is_absent() {
            self.name = check::name(invalid, &change.name, NAME_MAX, "-.");
            if name_taken {
                invalid.add("name", Code::Taken);
            }
        }
        self.description = change.description.clone().over(self.description.take());
        let description = self.description.as_deref();
        check::length(invalid, "description", description, check::TEXT_MAX);
        if !change.status.is_absent() {
            let status = check::present(&change.status);
            let parsed = status.and_then(DeviceStatus::parse);
            match parsed.filter(|status| self.kind.statuses().contains(status)) {
                Some(status) => self.status = status,
                None if status.is_none() => invalid.add("status", Code::Blank),
                None => {
                    let names: Vec<&str> =
                        self.kind.statuses().iter().map(|status| status.name()).collect();
                    invalid.add("status", check::one_of(&names));
                }
            }
        }
        self.cost = check::cost(invalid, &change.cost, self.cost);
        self.metadata = check::object(invalid, "metadata", &change.metadata, &self.metadata);
    }

    /// What differs from `before`, by name; of documents only that they do.
    fn differs(&self, before: &Self) -> Map<String, Value> {
        let fields = [
            ("name", json!(self.name), self.name != before.name),
            ("description", json!(self.description), self.description != before.description),
            ("status", json!(self.status.name()), self.status != before.status),
            ("cost", json!(self.cost.to_string()), self.cost != before.cost),
            ("metadata", json!("changed"), self.metadata != before.metadata),
            ("details", json!("changed"), self.details != before.details),
            ("location", self.location(), self.location() != before.location()),
        ];
        let changed = fields.into_iter().filter(|(_, _, differs)| *differs);
        changed.map(|(name, value, _)| (name.to_owned(), value)).collect()
    }

    /// Where it stands, for the log of changes.
    fn location(&self) -> Value {
        json!({
            "rack_id": self.rack_id,
            "start_u": self.space.start_u,
            "facing": self.space.facing.name(),
        })
    }

    /// An entry of the log of changes.
    fn change(&self, action: &'static str, detail: Value) -> Change {
        Change {
            rack_id: Some(self.rack_id.clone()),
            team_id: Some(self.team_id.clone()),
            detail,
            ..Change::new(action, "device", &*self.id, &*self.name)
        }
    }
}

/// Makes a device, and puts it where it is to stand.
///
/// # Errors
/// When there is no such template, the actor may not, rules are broken, or the database fails.
pub(crate) async fn create(
    transaction: &mut Transaction,
    actor: &Actor,
    new: NewDevice,
    now: i64,
) -> Result<(Device, Template), Refusal> {
    let template = template::made_from(transaction, &new.template_id).await?;
    let mut open = new.open;
    let location = open.location.take().unwrap_or_default();
    let rack_id = check::present(&location.rack_id).unwrap_or_default();
    let room = Room::held(transaction, rack_id, None).await?.pop();
    let team_id = room.as_ref().map(|room| &*room.team_id);
    if !actor.may(Action::Create, Subject::Device, Of { team: team_id, ..Of::default() })
        && (room.is_some() || !actor.might(Action::Create, Subject::Device))
    {
        return Err(Refusal::Forbidden(None));
    }
    let mut invalid = Invalid::default();
    if room.is_none() {
        invalid.add("rack", Code::Required);
    }
    let id = Uuid::new_v4().to_string();
    let extent = (template.height, template.depth);
    let space = place(&mut invalid, &location, room.as_ref(), (&id, None), extent);
    let kind = check::present(&open.kind).and_then(DeviceType::parse);
    if kind.is_none() {
        let names = DeviceType::ALL.map(DeviceType::name);
        let code = match check::present(&open.kind) {
            None => Code::Blank,
            Some(_) => check::one_of(&names),
        };
        invalid.add("type", code);
    }
    let chassis_id = Uuid::new_v4();
    let room = room.unwrap_or_else(Room::nowhere);
    let mut device = Device {
        name: String::new(),
        kind: kind.unwrap_or(DeviceType::Instance),
        description: None,
        status: DeviceStatus::InProgress,
        cost: Decimal::ZERO,
        metadata: "{}".to_owned(),
        details: String::new(),
        template_id: template.id.clone(),
        space,
        chassis_name: chassis_name(&template.name, &room.name, chassis_id),
        chassis_id: chassis_id.to_string(),
        created_at: now,
        updated_at: now,
        rack_id: room.id.clone(),
        team_id: room.team_id.clone(),
        id,
    };
    if open.name.is_absent() {
        open.name = Given::Null;
    }
    if open.status.is_absent() {
        open.status = Given::Null;
    }
    let name_taken = check::present(&open.name).is_some_and(|name| room.knows(name, &device.id));
    let mut of_device = Invalid::default();
    device.apply(&open, name_taken, &mut of_device);
    let details = open.details.unwrap_or_default();
    device.details = details::merged(device.kind, None, &details, &mut of_device);
    if device.kind.tag() != template.tag.as_deref() {
        let tag = device.kind.tag().unwrap_or("compute");
        of_device.add("template", Code::Other(format!("must use the {tag} template")));
    }
    // Which statuses and details there are depends on the type.
    let any_type = ["name", "description", "cost", "metadata"];
    let tells = |fault: &&Fault| kind.is_some() || any_type.contains(&fault.attribute);
    of_device.faults().iter().filter(tells).for_each(|fault| invalid.push(fault.clone()));
    invalid.check()?;
    device.insert(transaction).await.map_err(overtaken)?;
    let detail = json!({
        "type": device.kind.name(),
        "status": device.status.name(),
        "template_id": device.template_id,
        "location": device.location(),
    });
    transaction.note(&actor.by(), device.change("create", detail));
    Ok((device, template))
}

/// What the chassis of a new device is called: template, rack, and what makes it the only one of that name.
fn chassis_name(template: &str, rack: &str, id: Uuid) -> String {
    let id = id.simple().to_string();
    let name = format!("{template}-{rack}-{}", id.get(..12).unwrap_or(&id));
    let fits = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
    name.replace(' ', "-").chars().filter(fits).collect()
}

impl Device {
    /// Writes it and the units that it takes.
    async fn insert(&self, transaction: &mut Transaction) -> Result<(), Failure> {
        let device =
            sql("INSERT INTO devices (id, name, type, description, status, cost, metadata, \
             details, template_id, rack_id, start_u, u_height, u_depth, facing, chassis_id, \
             chassis_name, map_to_grid, map_to_cluster, map_to_host, created_at, updated_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, \
             $17, $18, $19, $19)")
            .text(&*self.id)
            .text(&*self.name)
            .text(self.kind.name())
            .maybe_text(self.description.as_deref())
            .text(self.status.name())
            .text(self.cost.to_string())
            .text(&*self.metadata)
            .text(&*self.details)
            .text(&*self.template_id)
            .text(&*self.rack_id)
            .whole(self.space.start_u)
            .whole(self.space.u_height)
            .whole(self.space.u_depth)
            .text(self.space.facing.name())
            .text(&*self.chassis_id)
            .text(&*self.chassis_name)
            .text(UNSPECIFIED)
            .text(format!("device:{}", self.id))
            .whole(self.created_at);
        transaction.run(device).await?;
        take_slots(transaction, &self.rack_id, &self.id, self.space).await
    }

    /// Writes what may have changed.
    async fn write(&self, transaction: &mut Transaction) -> Result<(), Failure> {
        let update =
            sql("UPDATE devices SET name = $1, description = $2, status = $3, cost = $4, \
             metadata = $5, details = $6, rack_id = $7, start_u = $8, facing = $9, \
             updated_at = $10 WHERE id = $11")
            .text(&*self.name)
            .maybe_text(self.description.as_deref())
            .text(self.status.name())
            .text(self.cost.to_string())
            .text(&*self.metadata)
            .text(&*self.details)
            .text(&*self.rack_id)
            .whole(self.space.start_u)
            .text(self.space.facing.name())
            .whole(self.updated_at)
            .text(&*self.id);
        transaction.run(update).await.map(drop)
    }

    /// Moves the rows of the units that it takes.
    async fn step(&self, transaction: &mut Transaction, from: &Self) -> Result<(), Failure> {
        let apart = self.rack_id != from.rack_id;
        let Some(shift) = from.space.shift(self.space, apart) else { return Ok(()) };
        let face = match self.space.faces() {
            [face] => format!(", face = '{}'", face.name()),
            _ => String::new(),
        };
        let update = sql(format!(
            "UPDATE slots SET rack_id = $1, u = u + $2{face} \
             WHERE device_id = $3 AND u BETWEEN $4 AND $5"
        ))
        .text(&*self.rack_id)
        .whole(shift.by)
        .text(&*self.id)
        .whole(shift.low)
        .whole(shift.high);
        transaction.run(update).await.map(drop)
    }
}

/// Of the rules that the creation of a device broke, those of the part that the existing service would
/// have refused first: it makes location, chassis and device one after the other.
pub(crate) fn of_first_part(invalid: Invalid) -> Invalid {
    let of_location = |fault: &Fault| LOCATION.contains(&fault.attribute);
    let location = invalid.faults().iter().any(of_location);
    let mut first = Invalid::default();
    let part = invalid.faults().iter().filter(|fault| of_location(fault) == location);
    part.for_each(|fault| first.push(fault.clone()));
    first
}

/// Changes a device; with a location it also moves it, to another rack of the same team if that says so.
///
/// # Errors
/// When there is none of that id, the actor may not, rules are broken, or the database fails.
pub(crate) async fn update(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &str,
    change: DeviceChange,
    now: i64,
) -> Result<(Device, Template), Refusal> {
    let target = change.location.as_ref().and_then(|location| check::present(&location.rack_id));
    let mut rooms = match target {
        Some(rack_id) => Room::held(transaction, rack_id, Some(id)).await?,
        None => Vec::new(),
    };
    let look_around = target.is_none() && (change.location.is_some() || !change.name.is_absent());
    let around = match look_around {
        true => format!(", {ROOM}, {NEIGHBOURS}"),
        false => String::new(),
    };
    let columns = format!("{}{around}", with_template());
    let row = held(transaction, &columns, id).await?;
    let (before, template) = (Device::of(&row)?, Template::of(&row)?);
    if !actor.may(Action::Update, Subject::Device, Of::team(&before.team_id)) {
        return Err(Refusal::Forbidden(None));
    }
    if look_around {
        rooms.push(Room::of(&row)?);
    }
    let mut device = before.clone();
    let mut invalid = Invalid::default();
    let wanted = target.unwrap_or(&before.rack_id);
    let room = rooms.iter().find(|room| room.id == wanted);
    if let Some(room) = room.filter(|room| room.team_id == before.team_id) {
        device.rack_id.clone_from(&room.id);
    } else if target.is_some() {
        invalid.add("rack", Code::Required);
    }
    let called = check::present(&change.name).unwrap_or(&before.name);
    let name_taken = room.is_some_and(|room| room.knows(called, id));
    device.apply(&change, name_taken, &mut invalid);
    if let Some(location) = &change.location {
        let extent = (before.space.u_height, before.space.u_depth);
        device.space = place(&mut invalid, location, room, (id, Some(before.space)), extent);
        if name_taken && change.name.is_absent() {
            invalid.add("name", Code::Taken);
        }
    }
    if !change.kind.is_absent() && check::present(&change.kind) != Some(before.kind.name()) {
        invalid.add("details", Code::Invalid);
    }
    if let Some(details) = &change.details {
        device.details = details::merged(before.kind, Some(&before.details), details, &mut invalid);
    }
    invalid.check()?;
    let detail = device.differs(&before);
    if detail.is_empty() {
        return Ok((before, template));
    }
    device.updated_at = now;
    device.write(transaction).await.map_err(overtaken)?;
    device.step(transaction, &before).await.map_err(overtaken)?;
    let moved = detail.len() == 1 && detail.contains_key("location");
    let action = if moved { "move" } else { "update" };
    let by = actor.by();
    if device.rack_id != before.rack_id {
        let gone = json!({ "rack_id": device.rack_id });
        transaction.note(&by, before.change("leave", gone));
    }
    transaction.note(&by, device.change(action, Value::Object(detail)));
    Ok((device, template))
}

/// Columns of the device of that id, which is held with its rack until the transaction is over.
async fn held(transaction: &mut Transaction, columns: &str, id: &str) -> Result<AnyRow, Refusal> {
    let lock = transaction.locking("r, d");
    let query = format!("SELECT {columns} {ONE}{lock}");
    let mut row = transaction.first(sql(query.clone()).text(id)).await?;
    if row.is_none() {
        // PostgreSQL finds nothing where another has just moved the device to another rack.
        row = transaction.first(sql(query).text(id)).await?;
    }
    row.ok_or(Refusal::NotFound)
}

/// Removes a device.
///
/// # Errors
/// When there is none of that id, the actor may not, or the database fails.
pub(crate) async fn delete(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &str,
) -> Result<(), Refusal> {
    let row = held(transaction, Device::COLUMNS, id).await?;
    let device = Device::of(&row)?;
    if !actor.may(Action::Destroy, Subject::Device, Of::team(&device.team_id)) {
        return Err(Refusal::Forbidden(None));
    }
    transaction.run(sql("DELETE FROM devices WHERE id = $1").text(id)).await?;
    transaction.note(&actor.by(), device.change("delete", json!({})));
    Ok(())
}

/// Which devices are to go.
#[derive(Clone, Copy, Debug)]
pub(in crate::racks) enum Among<'a> {
    /// Those of a rack that goes, too.
    Rack(&'a str),
    /// Those made from a template.
    Template(&'a str),
}

/// Removes devices that are there, where `recurse` allows; whether none is left. Two statements.
pub(in crate::racks) async fn delete_all(
    transaction: &mut Transaction,
    actor: &Actor,
    among: Among<'_>,
    recurse: bool,
) -> Result<bool, Failure> {
    let (column, id) = match among {
        Among::Rack(id) => ("rack_id", id),
        Among::Template(id) => ("template_id", id),
    };
    let columns = Device::COLUMNS;
    let query = format!(
        "SELECT {columns} FROM devices d JOIN racks r ON r.id = d.rack_id WHERE d.{column} = $1 \
         ORDER BY d.id"
    );
    let rows = transaction.all(sql(query).text(id)).await?;
    if rows.is_empty() || !recurse {
        return Ok(rows.is_empty());
    }
    transaction.run(sql(format!("DELETE FROM devices WHERE {column} = $1")).text(id)).await?;
    let by = actor.by();
    for row in &rows {
        let mut change = Device::of(row)?.change("delete", json!({}));
        if matches!(among, Among::Rack(_)) {
            // That the rack is gone is all that its viewers need to know.
            change.rack_id = None;
        }
        transaction.note(&by, change);
    }
    Ok(true)
}

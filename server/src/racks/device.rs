//! Devices: what stands in racks.

mod changes;
mod room;

pub(super) use changes::{Among, delete_all};
pub(crate) use changes::{create, delete, of_first_part, take_slots, update};
pub(super) use room::{NEIGHBOURS, neighbours};

use super::row::{decimal, parsed};
use super::{DeviceStatus, DeviceType, Facing, NewDetails, Space, Template};
use crate::database::{Columns, Database, Failure, Transaction, list as places, sql};
use crate::rules::{Given, Number, Refusal};
use rust_decimal::Decimal;
use serde_json::{Map, Value};
use sqlx::any::AnyRow;

/// A device, with its chassis and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Device {
    /// The id.
    pub(crate) id: String,
    /// The name, which no other in the rack has.
    pub(crate) name: String,
    /// What it is.
    pub(crate) kind: DeviceType,
    /// What people say of it.
    pub(crate) description: Option<String>,
    /// What it is doing.
    pub(crate) status: DeviceStatus,
    /// What it has cost in this billing period.
    pub(crate) cost: Decimal,
    /// A JSON object, as text.
    pub(crate) metadata: String,
    /// The fields of its type, all and in their order, as the text of a JSON object.
    pub(crate) details: String,
    /// What it was made from.
    pub(crate) template_id: String,
    /// The rack it stands in.
    pub(crate) rack_id: String,
    /// The team whose that is.
    pub(crate) team_id: String,
    /// Where it stands there.
    pub(crate) space: Space,
    /// The id of its chassis, which the rack view moves.
    pub(crate) chassis_id: String,
    /// The name of its chassis.
    pub(crate) chassis_name: String,
    /// When it was made.
    pub(crate) created_at: i64,
    /// When it was last changed.
    pub(crate) updated_at: i64,
}

/// Where a device is to stand.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Location {
    /// The rack; of an existing device absent for the one that it is in.
    pub(crate) rack_id: Given<String>,
    /// The lowest unit.
    pub(crate) start_u: Given<Number<i64>>,
    /// `f` or `b`.
    pub(crate) facing: Given<String>,
}

/// A device to be made.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct NewDevice {
    /// What it is made from: that has its height and depth.
    pub(crate) template_id: String,
    /// The rest, which can be changed later, except for the type.
    pub(crate) open: DeviceChange,
}

/// What is to change of a device.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct DeviceChange {
    /// See [`Device::name`].
    pub(crate) name: Given<String>,
    /// See [`Device::description`].
    pub(crate) description: Given<String>,
    /// See [`Device::status`].
    pub(crate) status: Given<String>,
    /// See [`Device::kind`]; of an existing device it can only be repeated.
    pub(crate) kind: Given<String>,
    /// See [`Device::cost`].
    pub(crate) cost: Given<Number<Decimal>>,
    /// See [`Device::metadata`]: all of it.
    pub(crate) metadata: Given<Map<String, Value>>,
    /// Where it is to stand. What is absent of it stays.
    pub(crate) location: Option<Location>,
    /// See [`Device::details`]: each field that is there.
    pub(crate) details: Option<NewDetails>,
}

impl Device {
    /// The columns of `devices AS d` in `racks AS r`, for a query.
    pub(super) const COLUMNS: &'static str = "d.id, d.name, d.type, d.description, d.status, \
        d.cost, d.metadata, d.details, d.template_id, d.rack_id, r.team_id, d.start_u, d.u_height, \
        d.u_depth, d.facing, d.chassis_id, d.chassis_name, d.created_at, d.updated_at";

    /// The device of a row of [`Device::select`].
    pub(crate) fn of(row: &AnyRow) -> Result<Self, Failure> {
        Ok(Self {
            id: row.text("id")?,
            name: row.text("name")?,
            kind: parsed(row, "type", DeviceType::parse)?,
            description: row.maybe_text("description")?,
            status: parsed(row, "status", DeviceStatus::parse)?,
            cost: decimal(row, "cost")?,
            metadata: row.text("metadata")?,
            details: row.text("details")?,
            template_id: row.text("template_id")?,
            rack_id: row.text("rack_id")?,
            team_id: row.text("team_id")?,
            space: Space {
                start_u: row.whole("start_u")?,
                u_height: row.whole("u_height")?,
                u_depth: row.whole("u_depth")?,
                facing: parsed(row, "facing", Facing::parse)?,
            },
            chassis_id: row.text("chassis_id")?,
            chassis_name: row.text("chassis_name")?,
            created_at: row.whole("created_at")?,
            updated_at: row.whole("updated_at")?,
        })
    }
}

impl Device {
    /// The query of all devices.
    pub(crate) fn select() -> String {
        format!("SELECT {} FROM devices d JOIN racks r ON r.id = d.rack_id", Self::COLUMNS)
    }
}

/// The ids of the racks in which these devices stand, each once. One statement.
///
/// # Errors
/// When the database fails.
pub(crate) async fn racks_of(
    transaction: &mut Transaction,
    ids: &[&str],
) -> Result<Vec<String>, Failure> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let among = places(1, ids.len());
    let query = format!("SELECT DISTINCT rack_id FROM devices WHERE id IN ({among})");
    let rows = transaction.all(sql(query).texts(ids.iter().copied())).await?;
    rows.iter().map(|row| row.text("rack_id")).collect()
}

/// The devices of a rack, from the top down. One statement.
///
/// # Errors
/// When the database fails.
pub(crate) async fn in_rack(database: &Database, rack_id: &str) -> Result<Vec<Device>, Refusal> {
    let select = Device::select();
    let query = format!("{select} WHERE d.rack_id = $1 ORDER BY d.start_u DESC, d.facing, d.id");
    let rows = database.all(sql(query).text(rack_id)).await?;
    Ok(rows.iter().map(Device::of).collect::<Result<_, _>>()?)
}

/// The device of that id, whoever may look at it, and its template. One statement.
///
/// # Errors
/// When there is none, or the database fails.
pub(crate) async fn find(database: &Database, id: &str) -> Result<(Device, Template), Refusal> {
    let query = sql(format!("SELECT {} {ONE}", with_template())).text(id);
    let row = database.first(query).await?.ok_or(Refusal::NotFound)?;
    Ok((Device::of(&row)?, Template::of(&row)?))
}

/// Where a device, its rack and its template are looked for.
const ONE: &str = "FROM racks r JOIN devices d ON d.rack_id = r.id JOIN templates t \
    ON t.id = d.template_id WHERE d.id = $1";

/// The columns of a device and of its template.
fn with_template() -> String {
    format!("{}, {}", Device::COLUMNS, Template::COLUMNS)
}

/// The id of the device in a chassis. One statement.
///
/// # Errors
/// When there is none, or the database fails.
pub(crate) async fn of_chassis(database: &Database, chassis_id: &str) -> Result<String, Refusal> {
    let query = sql("SELECT id FROM devices WHERE chassis_id = $1").text(chassis_id);
    let row = database.first(query).await?.ok_or(Refusal::NotFound)?;
    Ok(row.text("id")?)
}

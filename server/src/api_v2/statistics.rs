//! Counts over the whole site.

use super::operation::may;
use super::{Operation, Problem, Reply, query, read};
use crate::accounts::{Action, Subject};
use crate::database::{Columns, Database, Failure, sql};
use crate::portal::Call;
use crate::racks::DeviceType;
use hyper::StatusCode;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

/// Counts over the whole site.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Statistics)]
struct StatisticsView {
    users: i64,
    teams: i64,
    racks: i64,
    /// Devices of the type `Instance`.
    servers: i64,
    volumes: i64,
    networks: i64,
    /// Virtual CPUs of all devices, by their templates.
    vcpus: i64,
    /// RAM of all devices, by their templates: GiB.
    ram: f64,
    /// Disks of all devices, by their templates, and sizes of volumes: GiB.
    disk_space: i64,
}

/// What all devices have.
#[derive(Debug, Default, PartialEq)]
struct Sums {
    vcpus: i64,
    /// MiB.
    ram: i64,
    /// GiB.
    disk_space: i64,
}

pub(super) fn operations() -> Vec<Operation> {
    vec![
        Operation::get(
            "/api/v2/statistics",
            may(Action::Read, Subject::Statistics),
            "getStatistics",
            "settings",
            "How much of everything there is",
        )
        .gives::<StatisticsView>(StatusCode::OK)
        .by(|call| read(call, |call| Box::pin(show(call)))),
    ]
}

async fn show(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let counts = "SELECT (SELECT COUNT(*) FROM users) AS users, \
        (SELECT COUNT(*) FROM teams) AS teams, (SELECT COUNT(*) FROM racks) AS racks, \
        COALESCE(SUM(CASE WHEN type = $1 THEN 1 ELSE 0 END), 0) AS servers, \
        COALESCE(SUM(CASE WHEN type = $2 THEN 1 ELSE 0 END), 0) AS volumes, \
        COALESCE(SUM(CASE WHEN type = $3 THEN 1 ELSE 0 END), 0) AS networks FROM devices";
    let types = [DeviceType::Instance, DeviceType::Volume, DeviceType::Network];
    let row = call.portal.database.one(sql(counts).texts(types.map(DeviceType::name))).await?;
    let sums = Sums::of(&call.portal.database).await?;
    Reply::ok(&StatisticsView {
        users: row.whole("users")?,
        teams: row.whole("teams")?,
        racks: row.whole("racks")?,
        servers: row.whole("servers")?,
        volumes: row.whole("volumes")?,
        networks: row.whole("networks")?,
        vcpus: sums.vcpus,
        ram: sums.ram.to_f64().unwrap_or_default() / 1_024.0,
        disk_space: sums.disk_space,
    })
}

impl Sums {
    /// A row for each template that is in use, and for each kind of volume: there are far fewer of these
    /// than devices. They are added here, where sums that are too large end at the largest number and do
    /// not fail.
    async fn of(database: &Database) -> Result<Self, Failure> {
        let mut sums = Self::default();
        let templates = "SELECT t.vcpus, t.ram, t.disk, COUNT(*) AS devices FROM devices d \
            JOIN templates t ON t.id = d.template_id GROUP BY t.id, t.vcpus, t.ram, t.disk";
        for row in database.all(sql(templates)).await? {
            let count = row.whole("devices")?;
            add(&mut sums.vcpus, row.maybe_whole("vcpus")?, count);
            add(&mut sums.ram, row.maybe_whole("ram")?, count);
            add(&mut sums.disk_space, row.maybe_whole("disk")?, count);
        }
        let volumes = "SELECT details, COUNT(*) AS devices FROM devices WHERE type = $1 \
            GROUP BY details";
        for row in database.all(sql(volumes).text(DeviceType::Volume.name())).await? {
            let details: Value = serde_json::from_str(&row.text("details")?).unwrap_or_default();
            let size = details.get("size").and_then(Value::as_i64);
            add(&mut sums.disk_space, size, row.whole("devices")?);
        }
        Ok(sums)
    }
}

/// Adds what each of `count` devices has.
fn add(sum: &mut i64, each: Option<i64>, count: i64) {
    // Nothing keeps a client from saying that a volume is smaller than nothing.
    let each = each.unwrap_or_default().max(0);
    *sum = sum.saturating_add(each.saturating_mul(count));
}

//! Counts over the whole site.

use super::operation::may;
use super::{Operation, Problem, Reply, query, read};
use crate::accounts::{Action, Subject};
use crate::database::{Columns, sql};
use crate::portal::Call;
use crate::racks::DeviceType;
use hyper::StatusCode;
use serde::Serialize;
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
    Reply::ok(&StatisticsView {
        users: row.whole("users")?,
        teams: row.whole("teams")?,
        racks: row.whole("racks")?,
        servers: row.whole("servers")?,
        volumes: row.whole("volumes")?,
        networks: row.whole("networks")?,
    })
}

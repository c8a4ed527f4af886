//! Under which names the metric side knows devices.

use crate::database::{Columns, Database, Statement, sql};
use crate::rules::Refusal;

/// Grid and cluster of all devices.
pub(super) const UNSPECIFIED: &str = "unspecified";

/// A device as the metric side needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mapped {
    /// The device's id.
    pub(crate) id: String,
    /// The grid.
    pub(crate) grid: String,
    /// The cluster: the first folder of its metrics.
    pub(crate) cluster: String,
    /// The host, `device:` and the id: the second folder.
    pub(crate) host: String,
    /// The team in whose rack it stands.
    pub(crate) team_id: String,
}

/// All devices, by grid, cluster and host. One statement.
///
/// # Errors
/// When the database fails.
pub(crate) async fn list(database: &Database) -> Result<Vec<Mapped>, Refusal> {
    let query = sql(format!("{SELECT} ORDER BY d.map_to_grid, d.map_to_cluster, d.map_to_host"));
    read(database, query).await
}

/// Those devices of these ids that there are. One statement.
///
/// # Errors
/// When the database fails.
pub(crate) async fn of(database: &Database, ids: &[&str]) -> Result<Vec<Mapped>, Refusal> {
    let among = crate::database::list(1, ids.len());
    let query = sql(format!("{SELECT} WHERE d.id IN ({among})")).texts(ids.iter().copied());
    read(database, query).await
}

const SELECT: &str = "SELECT d.id, d.map_to_grid, d.map_to_cluster, d.map_to_host, r.team_id \
    FROM devices d JOIN racks r ON r.id = d.rack_id";

async fn read(database: &Database, query: Statement<'_>) -> Result<Vec<Mapped>, Refusal> {
    let rows = database.all(query).await?;
    let mapped = rows.iter().map(|row| {
        Ok(Mapped {
            id: row.text("id")?,
            grid: row.text("map_to_grid")?,
            cluster: row.text("map_to_cluster")?,
            host: row.text("map_to_host")?,
            team_id: row.text("team_id")?,
        })
    });
    mapped.collect()
}

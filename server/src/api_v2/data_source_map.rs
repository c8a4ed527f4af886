//! Under which names the metric side keeps the metrics of devices.

use super::operation::may;
use super::{Operation, Problem, Reply, read};
use crate::accounts::{Action, Subject};
use crate::portal::Call;
use crate::racks::data_source_map;
use hyper::StatusCode;
use serde::Serialize;
use utoipa::ToSchema;

/// Where a device's metrics are kept.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DataSource)]
struct DataSourceView {
    /// The device.
    device_id: String,
    /// The grid.
    grid: String,
    /// The cluster: the first part of the names of series.
    cluster: String,
    /// The host: the second part.
    host: String,
}

/// Where the metrics of all devices are kept.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DataSourceMap)]
struct MapView {
    /// A row for each device.
    items: Vec<DataSourceView>,
}

pub(super) fn operations() -> Vec<Operation> {
    vec![
        Operation::get(
            "/api/v2/data-source-map",
            may(Action::Read, Subject::DataSourceMap),
            "getDataSourceMap",
            "metrics",
            "Names of devices on the metric side",
        )
        .gives::<MapView>(StatusCode::OK)
        .by(|call| read(call, |call| Box::pin(show(call)))),
    ]
}

async fn show(call: &Call) -> Result<Reply, Problem> {
    let mapped = data_source_map::list(&call.portal.database).await?;
    let items = mapped.into_iter().map(|row| DataSourceView {
        device_id: row.id,
        grid: row.grid,
        cluster: row.cluster,
        host: row.host,
    });
    Reply::ok(&MapView { items: items.collect() })
}

//! Under which names the metric daemon keeps each device.

use super::answer::json;
use crate::accounts::{Action, Subject};
use crate::http::Answer;
use crate::portal::{Call, Needs, Route};
use crate::racks::data_source_map;
use crate::rules::Refusal;
use hyper::Method;
use std::collections::BTreeMap;

/// The row of data source maps.
pub(super) fn routes() -> Vec<Route> {
    const READ: Needs = Needs::May(Action::Read, Subject::DataSourceMap);
    vec![Route::new(Method::GET, "/api/v1/data-source-maps", READ, |call| Box::pin(list(call)))]
}

/// Devices' ids by host, cluster and grid.
type Grids<'a> = BTreeMap<&'a str, BTreeMap<&'a str, BTreeMap<&'a str, &'a str>>>;

async fn list(call: Call) -> Result<Answer, Refusal> {
    let mapped = data_source_map::list(&call.portal.database).await?;
    let mut grids = Grids::new();
    for device in &mapped {
        let clusters = grids.entry(&device.grid).or_default();
        clusters.entry(&device.cluster).or_default().insert(&device.host, &device.id);
    }
    json(&grids)
}

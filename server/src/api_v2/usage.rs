//! What the cloud has, and what of it is used.

use super::operation::may;
use super::{Operation, Problem, Reply, query, read};
use crate::accounts::{Action, Subject};
use crate::peers::usage::{self, Limit};
use crate::portal::Call;
use hyper::StatusCode;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A limit of a team in the cloud.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = UsageLimit)]
struct LimitView {
    /// What is limited: `vcpus`, `ram` (MiB), `instances`, `volumes`, `volume_disk` (GiB).
    #[schema(value_type = String)]
    name: &'static str,
    /// How much there may be; null is no limit.
    most: Option<i64>,
    /// How much there is.
    used: Option<i64>,
}

/// The limits of a team in the cloud.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = UsageLimits)]
struct Limits {
    items: Vec<LimitView>,
}

impl From<Limit> for LimitView {
    fn from(limit: Limit) -> Self {
        Self { name: limit.name, most: limit.most, used: limit.used }
    }
}

pub(super) fn operations() -> Vec<Operation> {
    vec![
        Operation::get(
            "/api/v2/teams/{id}/usage-limits",
            may(Action::Read, Subject::UsageLimits),
            "listUsageLimits",
            "cloud",
            "What a team may use of the cloud, and uses",
        )
        .refuses(409)
        .refuses(502)
        .gives::<Limits>(StatusCode::OK)
        .by(|call| read(call, |call| Box::pin(limits(call)))),
        Operation::get(
            "/api/v2/statistics/cloud",
            may(Action::Read, Subject::Statistics),
            "getCloudStatistics",
            "cloud",
            "What the whole cloud has, and what of it is used",
        )
        .about(
            "`used_` and `total_` of `vcpus`, `disk_space` (GiB) and `ram` (GiB), and `running_vms`; \
             null where the cloud does not say.",
        )
        .refuses(409)
        .refuses(502)
        .gives::<BTreeMap<String, Option<f64>>>(StatusCode::OK)
        .by(|call| read(call, |call| Box::pin(statistics(call)))),
    ]
}

async fn limits(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let limits = usage::limits(&call.portal.cloud, call.actor()?, call.parameter("id")).await?;
    Reply::ok(&Limits { items: limits.into_iter().map(LimitView::from).collect() })
}

async fn statistics(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let totals = usage::statistics(&call.portal.cloud).await?;
    Reply::ok(&totals.into_iter().collect::<BTreeMap<_, _>>())
}

//! Asking the cloud to switch racks and devices on and off, and so on.

use super::operation::may;
use super::values::user_action;
use super::{Operation, Problem, Reply, ask, body, query};
use crate::accounts::{Action, Subject};
use crate::peers::status_change;
use crate::portal::Call;
use hyper::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What the cloud is asked for. Which actions a thing's status allows, its `actions` say.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = StatusRequest)]
struct Wanted {
    #[schema(schema_with = user_action)]
    action: String,
}

pub(super) fn operations() -> Vec<Operation> {
    let about = "Nothing is changed here: the status is another when the cloud has reported it.";
    vec![
        Operation::post(
            "/api/v2/racks/{id}/status-requests",
            may(Action::RequestStatus, Subject::Rack),
            "requestRackStatus",
            "racks",
            "Ask the cloud to do something with a rack",
        )
        .about(about)
        .takes::<Wanted>()
        .refuses(409)
        .refuses(502)
        .gives::<Wanted>(StatusCode::ACCEPTED)
        .by(|call| ask(call, |call| Box::pin(of_rack(call)))),
        Operation::post(
            "/api/v2/devices/{id}/status-requests",
            may(Action::RequestStatus, Subject::Device),
            "requestDeviceStatus",
            "devices",
            "Ask the cloud to do something with a device",
        )
        .about(about)
        .takes::<Wanted>()
        .refuses(409)
        .refuses(502)
        .gives::<Wanted>(StatusCode::ACCEPTED)
        .by(|call| ask(call, |call| Box::pin(of_device(call)))),
    ]
}

async fn of_rack(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let wanted: Wanted = body(call)?;
    let (cloud, id) = (&call.portal.cloud, call.parameter("id"));
    status_change::of_rack(cloud, call.actor()?, id, &wanted.action).await?;
    Reply::accepted(&wanted)
}

async fn of_device(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let wanted: Wanted = body(call)?;
    let (cloud, id) = (&call.portal.cloud, call.parameter("id"));
    status_change::of_device(cloud, call.actor()?, id, &wanted.action).await?;
    Reply::accepted(&wanted)
}

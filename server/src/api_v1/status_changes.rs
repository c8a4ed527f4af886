//! Asking the cloud to switch racks and devices on and off, and so on, from the rack view.

use super::Parameters;
use super::answer::{Shape, in_shape, json};
use crate::accounts::{Action, Subject};
use crate::http::Answer;
use crate::peers::status_change;
use crate::portal::{Call, Needs, Route};
use crate::rules::Refusal;
use hyper::Method;
use serde_json::json;

pub(super) fn routes() -> Vec<Route> {
    let may = |subject| Needs::May(Action::RequestStatus, subject);
    vec![
        Route::new(
            Method::POST,
            "/api/v1/irv/racks/{id}/request_status_change",
            may(Subject::Rack),
            |call| Box::pin(async { in_shape(Shape::Attempt, of_rack(call).await) }),
        ),
        Route::new(
            Method::POST,
            "/api/v1/irv/devices/{id}/request_status_change",
            may(Subject::Device),
            |call| Box::pin(async { in_shape(Shape::Attempt, of_device(call).await) }),
        ),
    ]
}

async fn of_rack(call: Call) -> Result<Answer, Refusal> {
    let (cloud, id) = (&call.portal.cloud, call.parameter("id"));
    status_change::of_rack(cloud, call.actor()?, id, &task(&call)?).await?;
    json(&json!({ "success": true }))
}

async fn of_device(call: Call) -> Result<Answer, Refusal> {
    let (cloud, id) = (&call.portal.cloud, call.parameter("id"));
    status_change::of_device(cloud, call.actor()?, id, &task(&call)?).await?;
    json(&json!({ "success": true }))
}

/// What is asked for.
fn task(call: &Call) -> Result<String, Refusal> {
    Ok(Parameters::read(call)?.fields().text("task").value().unwrap_or_default())
}

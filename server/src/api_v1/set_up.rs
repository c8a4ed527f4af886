//! The one-time link of the first start, and those with which users set their passwords.

use crate::accounts::invitation;
use crate::http::Answer;
use crate::portal::{Call, Needs, Route};
use crate::rules::Refusal;
use hyper::Method;

pub(super) fn routes() -> Vec<Route> {
    vec![Route::new(Method::POST, "/api/v2/setup", Needs::Nothing, |call| Box::pin(set_up(call)))]
}

/// `POST /api/v2/setup`: uses a link.
async fn set_up(call: Call) -> Result<Answer, Refusal> {
    invitation::setup(&call.portal.accounts, &call.body, call.now).await
}

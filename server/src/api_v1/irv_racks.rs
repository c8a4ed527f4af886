//! The rack view's racks.

use super::Parameters;
use crate::accounts::{Action, Subject};
use crate::http::{self, Answer};
use crate::portal::{Call, Needs, Route};
use crate::rules::Refusal;
use hyper::Method;
use std::collections::HashSet;

const NEEDS: Needs = Needs::May(Action::Read, Subject::RackView);

pub(super) fn routes() -> Vec<Route> {
    vec![Route::new(Method::GET, "/api/v1/irv/racks", NEEDS, |call| Box::pin(list(call)))]
}

async fn list(call: Call) -> Result<Answer, Refusal> {
    let parameters = Parameters::read(&call)?;
    let fields = parameters.fields();
    let only: Option<HashSet<String>> =
        fields.texts("rack_ids").map(|ids| ids.into_iter().collect());
    let typed = fields.is_set("slow");
    Ok(http::json(call.portal.live.racks(call.actor()?, only.as_ref(), typed).await?))
}

//! The site as a page draws it: all racks and devices in one answer.

use super::operation::Looks;
use super::{Operation, Problem, Reply, query, read};
use crate::live::Snapshot;
use crate::portal::{Call, Needs};
use hyper::StatusCode;
use std::collections::HashSet;

/// Most racks that are asked for by id: 1,000, as many as fit into a request's head.
const RACKS_MAX: usize = 1_000;

pub(super) fn operations() -> Vec<Operation> {
    vec![
        Operation::get(
            "/api/v2/view",
            Needs::SignIn,
            "getView",
            "racks",
            "Racks and devices of one's teams, as columns",
        )
        .about(
            "All that a page needs to draw the site. What happens after `change` is told by \
             `/api/v2/events?after=`, and the racks that it names are read again with `racks`.",
        )
        .query("racks", Looks::Texts, "Ids of racks; those that are missing are gone, or others'.")
        .gives::<Snapshot<'_>>(StatusCode::OK)
        .by(|call| read(call, |call| Box::pin(view(call)))),
    ]
}

/// The racks that the parameter `racks` names; none when it is not there.
///
/// # Errors
/// When there are too many.
pub(super) fn racks(call: &Call) -> Result<Option<HashSet<String>>, Problem> {
    let Some(value) = query::value(call, "racks") else { return Ok(None) };
    let racks: HashSet<String> =
        value.split(',').filter(|id| !id.is_empty()).map(str::to_owned).collect();
    match racks.len() > RACKS_MAX {
        true => Err(Problem::parameter("racks", format!("names more than {RACKS_MAX}"))),
        false => Ok(Some(racks)),
    }
}

async fn view(call: &Call) -> Result<Reply, Problem> {
    query::only(call, &["racks"])?;
    let only = racks(call)?;
    let json = call.portal.live.snapshot(call.actor()?, only.as_ref()).await?;
    Ok(Reply::stored(StatusCode::OK, Some(json)))
}

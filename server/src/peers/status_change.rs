//! Asking the cloud to switch things on and off, and so on. Nothing is changed here: what comes of it, the
//! user handler reports later.

use super::Cloud;
use super::peer::{Ask, segment};
use crate::accounts::{Actor, teams};
use crate::rules::Refusal;
use hyper::Method;
use serde_json::json;

/// What is to change, as the user handler names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Thing {
    /// A rack: a stack.
    Rack,
    /// A machine.
    Instance,
    /// A disk.
    Volume,
    /// A network.
    Network,
}

impl Thing {
    fn path(self) -> &'static str {
        match self {
            Self::Rack => "racks",
            Self::Instance => "instances",
            Self::Volume => "volumes",
            Self::Network => "networks",
        }
    }
}

/// Asks for `action` on the thing that the cloud calls `cloud_id`, which is of the team `team_id`. Whether
/// its status allows that, and whether the actor may, has been looked at.
///
/// # Errors
/// Why the cloud did not agree.
pub(crate) async fn request_status_change(
    cloud: &Cloud,
    actor: &Actor,
    thing: Thing,
    cloud_id: Option<&str>,
    team_id: &str,
    action: &str,
) -> Result<(), Refusal> {
    let credentials = if actor.root {
        cloud.admin().await?
    } else {
        cloud.configuration().await?;
        let team = teams::find(&cloud.database, team_id).await?.ok_or(Refusal::NotFound)?;
        cloud.credentials(&actor.id, &team).await?
    };
    let cloud_id = cloud_id.filter(|id| !id.is_empty()).ok_or_else(|| {
        Refusal::Conflict("it has no id in the cloud yet, so nothing can be asked of it".to_owned())
    })?;
    let path = format!("/update_status/{}/{}", thing.path(), segment(cloud_id));
    let body = json!({ "cloud_env": credentials.json(), "action": action });
    let ask = Ask::new(Method::POST, &path, Some(body)).hiding(&credentials.password);
    cloud.user_handler(ask).await?;
    Ok(())
}

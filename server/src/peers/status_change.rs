//! Asking the cloud to switch things on and off, and so on. Nothing is changed here: what comes of it, the
//! user handler reports later.

use super::Cloud;
use super::peer::{Ask, Trouble, segment};
use crate::accounts::{Action, Actor, Of, Subject, teams};
use crate::database::Change;
use crate::racks::{DeviceType, UserAction, device, rack};
use crate::rules::Refusal;
use hyper::Method;
use serde_json::{Value, json};

/// What is to change.
struct Thing<'a> {
    /// As the user handler names such things.
    path: &'static str,
    /// As the log of changes does.
    kind: &'static str,
    id: &'a str,
    name: &'a str,
    team_id: &'a str,
    /// What the cloud calls it.
    cloud_id: Option<String>,
    /// What may be asked of it now.
    actions: &'static [UserAction],
}

/// Asks for `action` on a rack.
///
/// # Errors
/// No right to, an action that its status does not allow, or why the cloud did not agree.
pub(crate) async fn of_rack(
    cloud: &Cloud,
    actor: &Actor,
    id: &str,
    action: &str,
) -> Result<(), Refusal> {
    let rack = rack::find(&cloud.database, id).await?;
    if !actor.may(Action::RequestStatus, Subject::Rack, Of::team(&rack.owner.id)) {
        return Err(Refusal::Forbidden(None));
    }
    let thing = Thing {
        path: "racks",
        kind: "rack",
        id: &rack.id,
        name: &rack.name,
        team_id: &rack.owner.id,
        cloud_id: rack.stack_id.clone(),
        actions: rack.status.actions(),
    };
    request(cloud, actor, thing, action).await
}

/// Asks for `action` on a device.
///
/// # Errors
/// See [`of_rack`].
pub(crate) async fn of_device(
    cloud: &Cloud,
    actor: &Actor,
    id: &str,
    action: &str,
) -> Result<(), Refusal> {
    let (device, _) = device::find(&cloud.database, id).await?;
    if !actor.may(Action::RequestStatus, Subject::Device, Of::team(&device.team_id)) {
        return Err(Refusal::Forbidden(None));
    }
    let metadata: Value = serde_json::from_str(&device.metadata).unwrap_or_default();
    let cloud_id = metadata.get("openstack_instance_id").and_then(Value::as_str);
    let thing = Thing {
        path: match device.kind {
            DeviceType::Instance => "instances",
            DeviceType::Volume => "volumes",
            DeviceType::Network => "networks",
        },
        kind: "device",
        id: &device.id,
        name: &device.name,
        team_id: &device.team_id,
        cloud_id: cloud_id.map(str::to_owned),
        actions: device.kind.actions(device.status),
    };
    request(cloud, actor, thing, action).await
}

async fn request(
    cloud: &Cloud,
    actor: &Actor,
    thing: Thing<'_>,
    action: &str,
) -> Result<(), Refusal> {
    cloud.configuration().await.map_err(|trouble| match trouble {
        Trouble::NoConfiguration => Refusal::Forbidden(Some(trouble.to_string())),
        trouble => trouble.into(),
    })?;
    if !thing.actions.iter().any(|may| may.name() == action) {
        let says = format!("cannot perform action '{action}' on this {}", thing.kind);
        return Err(Refusal::Conflict(says));
    }
    let credentials = if actor.root {
        cloud.admin().await?
    } else {
        let team = teams::find(&cloud.database, thing.team_id).await?.ok_or(Refusal::NotFound)?;
        cloud.credentials(&actor.id, &team).await?
    };
    let cloud_id = thing.cloud_id.filter(|id| !id.is_empty()).ok_or_else(|| {
        let says =
            format!("this {} has no id in the cloud, so nothing can be asked of it", thing.kind);
        Refusal::Conflict(says)
    })?;
    let path = format!("/update_status/{}/{}", thing.path, segment(&cloud_id));
    let body = json!({ "cloud_env": credentials.json(), "action": action });
    let ask = Ask::new(Method::POST, &path, Some(body)).hiding(&credentials.password);
    cloud.user_handler(ask).await?;
    let mut transaction = cloud.database.begin().await?;
    let mut change = Change::new("request", thing.kind, thing.id, thing.name);
    change.team_id = Some(thing.team_id.to_owned());
    change.detail = json!({ "action": action });
    transaction.note(&actor.by(), change);
    Ok(transaction.commit(cloud.now()).await?)
}

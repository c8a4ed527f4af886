//! What every route of the portal stands on, and the table of routes.

mod call;
mod receive;
mod reporting;
mod route;

pub(crate) use call::Call;
pub(crate) use receive::receive;
pub(crate) use reporting::Reporting;
pub(crate) use route::{Answering, Found, Handle, Needs, Route, Routes};

use crate::accounts::oidc::Oidc;
use crate::accounts::{Accounts, Action, Actor, Of, Subject};
use crate::database::Database;
use crate::http::Limits;
use crate::inventory::{DeviceMap, Inventory};
use crate::live::Live;
use crate::peers::Cloud;
use crate::readings::Readings;
use std::sync::Arc;

/// The portal's parts.
#[derive(Debug)]
pub(crate) struct Portal {
    /// Where everything is kept but metrics.
    pub(crate) database: Arc<Database>,
    /// Who may sign in, and how.
    pub(crate) accounts: Arc<Accounts>,
    /// The OpenID provider to sign in at, if there is one.
    pub(crate) oidc: Option<Oidc>,
    /// The devices that report metrics.
    pub(crate) inventory: Arc<Inventory>,
    /// What happens, as it happens.
    pub(crate) live: Arc<Live>,
    /// The values that the portal shows: those, or another daemon's.
    pub(crate) readings: Readings,
    /// The cloud's services.
    pub(crate) cloud: Arc<Cloud>,
    /// Limits of requests.
    pub(crate) limits: Limits,
}

/// Whether the actor may look at the metrics of a device: root users see those of registered hosts, too.
pub(crate) fn sees_metrics(actor: &Actor, devices: &DeviceMap, id: &str) -> bool {
    let team = || devices.get(id).and_then(|device| device.team.as_deref());
    actor.root
        || team().is_some_and(|team| actor.may(Action::Read, Subject::Device, Of::team(team)))
}

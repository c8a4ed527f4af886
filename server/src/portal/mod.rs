//! What every route of the portal stands on, and the table of routes.

mod call;
mod route;

pub(crate) use call::Call;
pub(crate) use route::{Found, Handle, Needs, Route, Routes};

use crate::database::Database;
use crate::http::Limits;
use crate::inventory::Inventory;
use crate::live::Live;
use crate::metrics::Metrics;
use std::sync::Arc;

/// The portal's parts.
#[derive(Debug)]
pub(crate) struct Portal {
    /// Where everything is kept but metrics.
    pub(crate) database: Arc<Database>,
    /// The devices that report metrics.
    pub(crate) inventory: Arc<Inventory>,
    /// Their values.
    pub(crate) metrics: Arc<Metrics>,
    /// What happens, as it happens.
    pub(crate) live: Arc<Live>,
    /// Limits of requests.
    pub(crate) limits: Limits,
}

//! What every route of the portal stands on, and the table of routes.

mod call;
mod receive;
mod route;

pub(crate) use call::Call;
pub(crate) use receive::receive;
pub(crate) use route::{Found, Handle, Needs, Route, Routes};

use crate::database::Database;
use crate::http::Limits;
use crate::inventory::Inventory;
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
    /// Limits of requests.
    pub(crate) limits: Limits,
}

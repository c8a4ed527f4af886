//! `/api/v2`: the portal's own JSON interface, for pages, scripts and generated clients.
//!
//! `operations` is the table of what can be asked; routes and the OpenAPI document are made of it, so
//! neither knows what the other does not. A resource is a file: its rows of the table, the shapes of
//! what it takes and gives, and handlers that call the rooms below, where the rules are.
//!
//! A handler that looks something up is passed to `read`, one that changes something to `change` and
//! one that creates something to `create`; it answers a `Reply`, or a `Problem` into which the
//! refusals of the rooms below turn by `?`.

mod body;
mod billing;
mod bulk;
mod changes;
mod cloud_configuration;
mod cluster_types;
mod credentials;
mod cursor;
mod data_source_map;
mod devices;
mod dispatch;
mod document;
mod elsewhere;
mod handling;
mod idempotency;
mod key_pairs;
mod listing;
mod metrics;
mod moment;
mod oidc;
mod operation;
mod outbox;
mod presets;
mod problem;
mod query;
mod rack_picture;
mod racks;
mod reply;
mod settings;
mod signing_in;
mod statistics;
mod status_requests;
mod team_roles;
mod teams;
mod templates;
mod usage;
mod users;
mod values;
mod view;

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

use body::{Object, body};
pub(crate) use dispatch::ApiV2;
use handling::{ask, change, create, hold, read, unchanged};
use operation::Operation;
use problem::Problem;
use reply::Reply;

use crate::http::Answer;
use crate::rules::Refusal;

/// The table of what can be asked.
fn operations() -> Vec<Operation> {
    [
        signing_in::operations(),
        oidc::operations(),
        users::operations(),
        credentials::operations(),
        teams::operations(),
        team_roles::operations(),
        templates::operations(),
        racks::operations(),
        rack_picture::operations(),
        devices::operations(),
        view::operations(),
        metrics::operations(),
        presets::operations(),
        settings::operations(),
        changes::operations(),
        statistics::operations(),
        elsewhere::operations(),
        data_source_map::operations(),
        cloud_configuration::operations(),
        outbox::operations(),
        cluster_types::operations(),
        key_pairs::operations(),
        billing::operations(),
        usage::operations(),
        status_requests::operations(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What is said about a refusal, also outside of the table.
pub(crate) fn refused(refusal: Refusal) -> Answer {
    Problem::from(refusal).answer()
}

/// The OpenAPI document of the interface, as JSON.
///
/// # Errors
/// When it is no JSON, which is a fault of the program.
pub fn openapi() -> crate::Result<String> {
    let json = document::document(&operations()).to_pretty_json();
    json.map(|json| json + "\n").map_err(|e| crate::Error::new(format!("the document: {e}")))
}

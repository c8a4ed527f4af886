//! `/api/v1` and signing in, as clients of the existing service know them.
//!
//! Each file of a kind of thing has its rows of the table in `routes()`, reads what came with [`given`](Parameters),
//! calls the thing's own room, and writes what that gives with [`answer`]. What a rule is, and who may do
//! what, is decided there and not here.

mod answer;
mod data_source_maps;
mod devices;
mod dispatch;
mod given;
mod irv_racks;
mod metrics;
mod nodes;
mod presets;
mod rack_view;
mod racks;
mod removal;
mod signing_in;
mod status_changes;
mod teams;
mod templates;
mod users;
mod writer;

pub(crate) use dispatch::ApiV1;

use crate::portal::{Route, Routes};
use crate::{Error, Result};
use given::{Fields, Parameters};

/// The table of all routes.
///
/// # Errors
/// When two rows are for the same requests.
fn routes() -> Result<Routes> {
    let kinds: Vec<Vec<Route>> = vec![
        data_source_maps::routes(),
        devices::routes(),
        irv_racks::routes(),
        metrics::routes(),
        nodes::routes(),
        presets::routes(),
        rack_view::routes(),
        racks::routes(),
        signing_in::routes(),
        status_changes::routes(),
        teams::routes(),
        templates::routes(),
        users::routes(),
    ];
    let rows = kinds.into_iter().flatten().collect();
    Routes::new(rows).map_err(|error| Error::new(format!("the table of routes: {error}")))
}

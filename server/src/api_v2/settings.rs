//! Settings of the site.

use super::operation::may;
use super::{Operation, Problem, Reply, body, change, query, read};
use crate::accounts::{Action, Subject};
use crate::database::Transaction;
use crate::portal::Call;
use crate::rules::Given;
use crate::views::setting;
use hyper::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The settings.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Settings)]
struct SettingsView {
    /// Seconds between two looks of a browser at the metrics on screen.
    metric_refresh_interval: i64,
}

/// What is to change of the settings.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SettingsUpdate)]
struct Update {
    /// Seconds between two looks of a browser at the metrics on screen.
    #[serde(default)]
    #[schema(value_type = i64, required = true, minimum = 15, maximum = 86_400)]
    metric_refresh_interval: Given<i64>,
}

const ALL: &str = "/api/v2/settings";
const TAG: &str = "settings";

pub(super) fn operations() -> Vec<Operation> {
    let of = |action| may(action, Subject::Setting);
    vec![
        Operation::get(ALL, of(Action::Read), "getSettings", TAG, "The site's settings")
            .gives::<SettingsView>(StatusCode::OK)
            .by(|call| read(call, |call| Box::pin(show(call)))),
        Operation::patch(ALL, of(Action::Update), "updateSettings", TAG, "Change settings")
            .takes::<Update>()
            .gives::<SettingsView>(StatusCode::OK)
            .by(|call| change(call, |call, transaction| Box::pin(update(call, transaction)))),
    ]
}

async fn show(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let metric_refresh_interval = setting::metric_refresh_interval(&call.portal.database).await?;
    Reply::ok(&SettingsView { metric_refresh_interval })
}

async fn update(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let sent: Update = body(call)?;
    let seconds = sent.metric_refresh_interval.map(Into::into);
    let metric_refresh_interval =
        setting::set_metric_refresh_interval(transaction, call.actor()?, seconds).await?;
    Reply::ok(&SettingsView { metric_refresh_interval })
}

//! What the rack view asks for besides racks: its configuration, what is new, and moving.

use super::Parameters;
use super::answer::json;
use crate::accounts::{Action, Of, Subject};
use crate::http::Answer;
use crate::portal::{Call, Needs, Route};
use crate::racks::{DeviceChange, Location, device, rack};
use crate::rules::{Code, Fault, Given, Refusal};
use crate::views::setting;
use hyper::Method;
use serde::Serialize;
use serde_json::json;
use std::collections::BTreeSet;

/// Microseconds of a second.
const MICROS: i64 = 1_000_000;

/// The only kind of chassis that there is.
const KIND: &str = "RackChassis";

pub(super) fn routes() -> Vec<Route> {
    let view = Needs::May(Action::Read, Subject::RackView);
    vec![
        Route::new(Method::GET, "/irv/configuration", view, |call| Box::pin(configuration(call))),
        Route::new(Method::GET, "/api/v1/irv/nonrack_devices", view, |call| {
            Box::pin(elsewhere(call))
        }),
        Route::new(Method::GET, "/api/v1/irv/nonrack_devices/modified", view, |call| {
            Box::pin(elsewhere_modified(call))
        }),
        Route::new(Method::GET, "/api/v1/irv/racks/modified", view, |call| {
            Box::pin(modified(call))
        }),
        Route::new(
            Method::POST,
            "/api/v1/irv/chassis/{id}/update_position",
            Needs::SignIn,
            |call| Box::pin(update_position(call)),
        ),
    ]
}

/// `GET /irv/configuration`: how often metrics are looked at, in milliseconds, which is all that is the
/// site's to say; how the view looks is the view's own affair.
async fn configuration(call: Call) -> Result<Answer, Refusal> {
    let seconds = setting::metric_refresh_interval(&call.portal.database).await?;
    let pause = seconds.saturating_mul(1_000);
    json(&json!({
        "CONTROLLER": { "minMetricPollRate": pause },
        "VIEWMODEL": { "startUp": { "metricPollRate": pause } },
    }))
}

#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Elsewhere {
    rackable_non_rack_chassis: [(); 0],
    dcrv_showable_non_rack_chassis: [(); 0],
    asset_list: [(); 0],
}

/// `GET /api/v1/irv/nonrack_devices`: every device stands in a rack.
async fn elsewhere(_: Call) -> Result<Answer, Refusal> {
    json(&Elsewhere::default())
}

#[derive(Serialize)]
struct News {
    timestamp: i64,
    added: BTreeSet<String>,
    modified: BTreeSet<String>,
    deleted: BTreeSet<String>,
}

async fn elsewhere_modified(call: Call) -> Result<Answer, Refusal> {
    let none = BTreeSet::new;
    let timestamp = call.now / MICROS;
    json(&News { timestamp, added: none(), modified: none(), deleted: none() })
}

/// `GET /api/v1/irv/racks/modified`: of the racks with ids `rack_ids` those that changed after the second
/// `modified_timestamp` and those that are gone, and the racks that are not named.
async fn modified(call: Call) -> Result<Answer, Refusal> {
    let parameters = Parameters::read(&call)?;
    let fields = parameters.fields();
    let named: BTreeSet<String> =
        fields.texts("rack_ids").unwrap_or_default().into_iter().collect();
    let since = fields.whole("modified_timestamp").value().map_or(0, |number| number.value);
    let since = since.saturating_mul(MICROS);
    let seen = rack::list(&call.portal.database, call.actor()?).await?;
    let changed = rack::changed_since(&call.portal.database, since).await?;
    let (mut added, mut modified) = (BTreeSet::new(), BTreeSet::new());
    let mut deleted = named.clone();
    for rack in seen {
        deleted.remove(&rack.id);
        if !named.contains(&rack.id) {
            if !fields.is_set("suppress_additions") {
                added.insert(rack.id);
            }
        } else if rack.updated_at > since || changed.contains(&rack.id) {
            modified.insert(rack.id);
        }
    }
    json(&News { timestamp: call.now / MICROS, added, modified, deleted })
}

/// `POST /api/v1/irv/chassis/{id}/update_position`: moves a device within its rack.
async fn update_position(call: Call) -> Result<Answer, Refusal> {
    let parameters = Parameters::read(&call)?;
    let (fields, actor) = (parameters.fields(), call.actor()?);
    let (database, chassis) = (&call.portal.database, call.parameter("id"));
    let id = match device::of_chassis(database, chassis).await {
        Err(Refusal::NotFound) if actor.root => {
            return json(&json!({ "error": format!("Chassis {chassis} not found") }));
        }
        // Others are not told which there are.
        Err(Refusal::NotFound) => return Err(Refusal::Forbidden(None)),
        found => found?,
    };
    let (device, _) = device::find(database, &id).await?;
    if !actor.may(Action::Move, Subject::Chassis, Of::team(&device.team_id)) {
        return Err(Refusal::Forbidden(None));
    }
    if fields.text("type").value().is_some_and(|kind| kind != KIND) {
        return Err(Fault::new("type", Code::Other(format!("must be {KIND}"))).into());
    }
    let location = Location {
        rack_id: Given::Absent,
        start_u: fields.whole("start_u"),
        facing: fields.text("facing"),
    };
    let change = DeviceChange { location: Some(location), ..DeviceChange::default() };
    let mut transaction = database.begin().await?;
    match device::update(&mut transaction, actor, &id, change, call.now).await {
        Ok(_) => transaction.commit(call.now).await?,
        // The view knows no reasons.
        Err(Refusal::Invalid(_) | Refusal::Conflict(_)) => return json(&json!({"success": false})),
        Err(refusal) => return Err(refusal),
    }
    json(&json!({ "success": true }))
}

//! Saved views of the rack view.

use super::answer::{Shape, in_shape, json};
use super::{Fields, Parameters};
use crate::accounts::{Action, Subject};
use crate::http::Answer;
use crate::portal::{Call, Needs, Route};
use crate::rules::Refusal;
use crate::views::{NewPreset, Preset, preset};
use hyper::Method;
use serde::Serialize;
use serde_json::{Map, Value};

const LIST: &str = "/api/v1/irv/rackview_presets";
const ONE: &str = "/api/v1/irv/rackview_presets/{id}";

pub(super) fn routes() -> Vec<Route> {
    let may = |action| Needs::May(action, Subject::Preset);
    vec![
        Route::new(Method::GET, LIST, may(Action::Read), |call| Box::pin(list(call))),
        Route::new(Method::POST, LIST, may(Action::Create), |call| {
            Box::pin(async { in_shape(Shape::Preset, create(call).await) })
        }),
        Route::new(Method::PUT, ONE, may(Action::Update), |call| {
            Box::pin(async { in_shape(Shape::Preset, update(call).await) })
        }),
        Route::new(Method::PATCH, ONE, may(Action::Update), |call| {
            Box::pin(async { in_shape(Shape::Preset, update(call).await) })
        }),
        Route::new(Method::DELETE, ONE, may(Action::Destroy), |call| Box::pin(delete(call))),
    ]
}

#[derive(Serialize)]
struct Shown<'a> {
    id: &'a str,
    name: &'a str,
    values: &'a Map<String, Value>,
    default: bool,
}

async fn list(call: Call) -> Result<Answer, Refusal> {
    let presets = preset::list(&call.portal.database, call.actor()?).await?;
    let shown = presets.iter().map(|preset| Shown {
        id: &preset.id,
        name: &preset.name,
        values: &preset.values,
        default: preset.is_default,
    });
    json(&shown.collect::<Vec<_>>())
}

async fn create(call: Call) -> Result<Answer, Refusal> {
    let new = wanted(Parameters::read(&call)?.wrapped("preset")?);
    let mut transaction = call.portal.database.begin().await?;
    let preset = preset::create(&mut transaction, call.actor()?, new, call.now).await?;
    transaction.commit(call.now).await?;
    done("create", &preset)
}

async fn update(call: Call) -> Result<Answer, Refusal> {
    let new = wanted(Parameters::read(&call)?.wrapped("preset")?);
    let mut transaction = call.portal.database.begin().await?;
    let id = call.parameter("id");
    let preset = preset::update(&mut transaction, call.actor()?, id, new, call.now).await?;
    transaction.commit(call.now).await?;
    done("update", &preset)
}

async fn delete(call: Call) -> Result<Answer, Refusal> {
    let mut transaction = call.portal.database.begin().await?;
    let preset = preset::delete(&mut transaction, call.actor()?, call.parameter("id")).await?;
    transaction.commit(call.now).await?;
    done("destroy", &preset)
}

fn wanted(fields: Fields<'_>) -> NewPreset {
    NewPreset {
        name: fields.text("name"),
        is_default: fields.flag("default"),
        values: fields.object("values"),
    }
}

#[derive(Serialize)]
struct Done<'a> {
    /// A text, as clients compare it with one.
    success: &'static str,
    action: &'static str,
    id: &'a str,
    data: [(); 0],
}

fn done(action: &'static str, preset: &Preset) -> Result<Answer, Refusal> {
    json(&Done { success: "true", action, id: &preset.id, data: [] })
}

//! Templates.

use super::answer::json;
use super::{Fields, Parameters};
use crate::accounts::{Action, Subject};
use crate::http::Answer;
use crate::portal::{Call, Needs, Route};
use crate::racks::template::{self, Images};
use crate::racks::{NewTemplate, Template, TemplateChange};
use crate::rules::{Given, Refusal};
use hyper::Method;
use serde::Serialize;
use serde_json::{Map, Value};

/// The rows of templates.
pub(super) fn routes() -> Vec<Route> {
    const READ: Needs = Needs::May(Action::Read, Subject::Template);
    const CREATE: Needs = Needs::May(Action::Create, Subject::Template);
    const UPDATE: Needs = Needs::May(Action::Update, Subject::Template);
    const DESTROY: Needs = Needs::May(Action::Destroy, Subject::Template);
    let (all, one) = ("/api/v1/templates", "/api/v1/templates/{id}");
    vec![
        Route::new(Method::GET, all, READ, |call| Box::pin(list(call))),
        Route::new(Method::POST, all, CREATE, |call| Box::pin(create(call))),
        Route::new(Method::PATCH, one, UPDATE, |call| Box::pin(update(call))),
        Route::new(Method::PUT, one, UPDATE, |call| Box::pin(update(call))),
        Route::new(Method::DELETE, one, DESTROY, |call| Box::pin(delete(call))),
    ]
}

/// A template, as it stands alone and with its device.
#[derive(Serialize)]
pub(super) struct Object<'a> {
    id: &'a str,
    name: &'a str,
    description: Option<&'a str>,
    height: i64,
    tag: Option<&'a str>,
    foreign_id: Option<&'a str>,
    vcpus: Option<i64>,
    ram: Option<i64>,
    disk: Option<i64>,
}

impl<'a> Object<'a> {
    /// The object of a template.
    pub(super) fn of(template: &'a Template) -> Self {
        Self {
            id: &template.id,
            name: &template.name,
            description: template.description.as_deref(),
            height: template.height,
            tag: template.tag.as_deref(),
            foreign_id: template.foreign_id.as_deref(),
            vcpus: template.vcpus,
            ram: template.ram,
            disk: template.disk,
        }
    }
}

async fn list(call: Call) -> Result<Answer, Refusal> {
    let templates = template::list(&call.portal.database).await?;
    json(&templates.iter().map(Object::of).collect::<Vec<_>>())
}

/// What can be changed of every template.
fn open(fields: Fields<'_>) -> TemplateChange {
    let images = match fields.inner("images") {
        Some(images) => Given::Value(Images {
            front: images.text("front").value(),
            rear: images.text("rear").value(),
        }),
        None => Given::Absent,
    };
    TemplateChange {
        name: fields.text("name"),
        description: fields.text("description"),
        foreign_id: fields.text("foreign_id"),
        vcpus: fields.whole("vcpus"),
        ram: fields.whole("ram"),
        disk: fields.whole("disk"),
        images,
    }
}

async fn create(call: Call) -> Result<Answer, Refusal> {
    let parameters = Parameters::read(&call)?;
    let fields = parameters.required("template")?;
    let new = NewTemplate {
        open: open(fields),
        height: fields.whole("height"),
        version: fields.whole("version"),
        tag: fields.text("tag"),
    };
    let mut transaction = call.portal.database.begin().await?;
    let template = template::create(&mut transaction, call.actor()?, new, call.now).await?;
    transaction.commit(call.now).await?;
    json(&Object::of(&template))
}

async fn update(call: Call) -> Result<Answer, Refusal> {
    let (actor, id) = (call.actor()?, call.parameter("id"));
    let parameters = Parameters::read(&call)?;
    let change = open(parameters.required("template")?);
    let mut transaction = call.portal.database.begin().await?;
    let template = template::update(&mut transaction, actor, id, change, call.now).await?;
    transaction.commit(call.now).await?;
    json(&Object::of(&template))
}

async fn delete(call: Call) -> Result<Answer, Refusal> {
    let (actor, id) = (call.actor()?, call.parameter("id"));
    let recurse = Parameters::read(&call)?.fields().is_set("recurse");
    let mut transaction = call.portal.database.begin().await?;
    template::delete(&mut transaction, actor, id, recurse).await?;
    transaction.commit(call.now).await?;
    json(&Map::<String, Value>::new())
}

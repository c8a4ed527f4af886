//! Racks.

use super::answer::json;
use super::devices::{self, cents};
use super::teams;
use super::writer::Writer;
use super::{Fields, Parameters};
use crate::accounts::{Action, Of, Subject};
use crate::http::Answer;
use crate::portal::{Call, Needs, Route};
use crate::racks::{Device, NewRack, Rack, RackChange, device, rack};
use crate::rules::Refusal;
use hyper::Method;
use serde_json::{Map, Value};

/// The rows of racks.
pub(super) fn routes() -> Vec<Route> {
    // Everybody has a list, of no rack perhaps.
    const LIST: Needs = Needs::SignIn;
    const READ: Needs = Needs::May(Action::Read, Subject::Rack);
    const CREATE: Needs = Needs::May(Action::Create, Subject::Rack);
    const UPDATE: Needs = Needs::May(Action::Update, Subject::Rack);
    const DESTROY: Needs = Needs::May(Action::Destroy, Subject::Rack);
    let (all, one) = ("/api/v1/racks", "/api/v1/racks/{id}");
    vec![
        Route::new(Method::GET, all, LIST, |call| Box::pin(list(call))),
        Route::new(Method::POST, all, CREATE, |call| Box::pin(create(call))),
        Route::new(Method::GET, one, READ, |call| Box::pin(show(call))),
        Route::new(Method::PATCH, one, UPDATE, |call| Box::pin(update(call))),
        Route::new(Method::PUT, one, UPDATE, |call| Box::pin(update(call))),
        Route::new(Method::DELETE, one, DESTROY, |call| Box::pin(delete(call))),
    ]
}

/// Writes a rack, with its devices where they are shown.
fn write(writer: &mut Writer, rack: &Rack, devices: Option<&[Device]>) {
    writer.object(|writer| {
        writer.field("id", &rack.id);
        writer.field("name", &rack.name);
        writer.field("u_height", &rack.u_height);
        writer.document("metadata", &rack.metadata);
        writer.field("status", rack.status.name());
        writer.field("cost", &cents(rack.cost));
        writer.document("network_details", &rack.network_details);
        writer.field("creation_output", &rack.creation_output);
        writer.field("order_id", &rack.order_id);
        writer.field("owner", &teams::Object::of_owner(&rack.owner));
        if let Some(devices) = devices {
            let one = |writer: &mut Writer, device: &Device| devices::write(writer, device, None);
            writer.name("devices").list(devices, one);
        }
    });
}

fn whole(rack: &Rack, devices: Option<&[Device]>) -> Answer {
    let mut writer = Writer::default();
    write(&mut writer, rack, devices);
    writer.answer()
}

async fn list(call: Call) -> Result<Answer, Refusal> {
    let racks = rack::list(&call.portal.database, call.actor()?).await?;
    let mut writer = Writer::default();
    writer.list(&racks, |writer, rack| write(writer, rack, None));
    Ok(writer.answer())
}

async fn show(call: Call) -> Result<Answer, Refusal> {
    let database = &call.portal.database;
    let rack = rack::find(database, call.parameter("id")).await?;
    if !call.actor()?.may(Action::Read, Subject::Rack, Of::team(&rack.owner.id)) {
        return Err(Refusal::Forbidden(None));
    }
    let devices = device::in_rack(database, &rack.id).await?;
    Ok(whole(&rack, Some(&devices)))
}

/// What can be changed of every rack, and given to a new one.
fn open(fields: Fields<'_>) -> RackChange {
    RackChange {
        name: fields.text("name"),
        u_height: fields.whole("u_height"),
        status: fields.text("status"),
        cost: fields.decimal("cost"),
        order_id: fields.text("order_id"),
        creation_output: fields.text("creation_output"),
        network_details: fields.object("network_details"),
        metadata: fields.object("metadata"),
    }
}

async fn create(call: Call) -> Result<Answer, Refusal> {
    let parameters = Parameters::read(&call)?;
    let fields = parameters.root("rack")?;
    let new = NewRack { team_id: fields.text("team_id"), open: open(fields) };
    let mut transaction = call.portal.database.begin().await?;
    let rack = rack::create(&mut transaction, call.actor()?, new, call.now).await?;
    transaction.commit(call.now).await?;
    Ok(whole(&rack, None))
}

async fn update(call: Call) -> Result<Answer, Refusal> {
    let (actor, id) = (call.actor()?, call.parameter("id"));
    let parameters = Parameters::read(&call)?;
    let change = open(parameters.root("rack")?);
    let mut transaction = call.portal.database.begin().await?;
    let rack = rack::update(&mut transaction, actor, id, change, call.now).await?;
    transaction.commit(call.now).await?;
    Ok(whole(&rack, None))
}

async fn delete(call: Call) -> Result<Answer, Refusal> {
    let (actor, id) = (call.actor()?, call.parameter("id"));
    let recurse = Parameters::read(&call)?.fields().is_set("recurse");
    let mut transaction = call.portal.database.begin().await?;
    rack::delete(&mut transaction, actor, id, recurse).await?;
    transaction.commit(call.now).await?;
    json(&Map::<String, Value>::new())
}

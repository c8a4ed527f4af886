//! Devices that are there: lists, changes, removals.

use super::answer::{Shape, in_shape, json};
use super::templates;
use super::writer::Writer;
use super::{Fields, Parameters};
use crate::accounts::{Action, Of, Subject};
use crate::http::Answer;
use crate::portal::{Call, Needs, Route};
use crate::racks::{
    Device, DeviceChange, DeviceType, Form, Location, NewDetails, Template, device,
};
use crate::rules::{Given, Refusal};
use hyper::Method;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;
use serde_json::{Map, Value};

/// The rows of devices.
pub(super) fn routes() -> Vec<Route> {
    // Everybody has a list, of no device perhaps.
    const LIST: Needs = Needs::SignIn;
    const READ: Needs = Needs::May(Action::Read, Subject::Device);
    const UPDATE: Needs = Needs::May(Action::Update, Subject::Device);
    const DESTROY: Needs = Needs::May(Action::Destroy, Subject::Device);
    let (all, one) = ("/api/v1/devices", "/api/v1/devices/{id}");
    vec![
        Route::new(Method::GET, all, LIST, |call| Box::pin(list(call))),
        Route::new(Method::GET, one, READ, |call| Box::pin(show(call))),
        Route::new(Method::PATCH, one, UPDATE, |call| Box::pin(update(call))),
        Route::new(Method::PUT, one, UPDATE, |call| Box::pin(update(call))),
        Route::new(Method::DELETE, one, DESTROY, |call| Box::pin(delete(call))),
    ]
}

/// A cost with two digits behind the point, halves rounded up.
pub(super) fn cents(cost: Decimal) -> String {
    format!("{:.2}", cost.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
}

/// Where a device stands.
#[derive(Serialize)]
struct Place<'a> {
    depth: i64,
    end_u: i64,
    facing: &'static str,
    rack_id: &'a str,
    start_u: i64,
    r#type: &'static str,
}

/// Writes a device: with its template where that is known, in lists with the template's id.
pub(super) fn write(writer: &mut Writer, device: &Device, template: Option<&Template>) {
    writer.object(|writer| {
        writer.field("id", &device.id);
        writer.field("name", &device.name);
        writer.field("description", &device.description);
        writer.document("metadata", &device.metadata);
        writer.field("status", device.status.name());
        writer.field("cost", &cents(device.cost));
        let place = Place {
            depth: device.space.u_depth,
            end_u: device.space.end_u(),
            facing: device.space.facing.name(),
            rack_id: &device.rack_id,
            start_u: device.space.start_u,
            r#type: "rack",
        };
        writer.field("location", &place);
        writer.field("type", device.kind.name());
        match template {
            Some(template) => writer.field("template", &templates::Object::of(template)),
            None => writer.field("template_id", &device.template_id),
        }
        writer.fields_of(&device.details);
    });
}

/// A device with its template.
pub(super) fn whole(device: &Device, template: &Template) -> Answer {
    let mut writer = Writer::default();
    write(&mut writer, device, Some(template));
    writer.answer()
}

async fn list(call: Call) -> Result<Answer, Refusal> {
    let devices = call.portal.live.devices(call.actor()?).await?;
    let mut writer = Writer::default();
    writer.list(&devices, |writer, device| write(writer, device, None));
    Ok(writer.answer())
}

async fn show(call: Call) -> Result<Answer, Refusal> {
    let (device, template) = device::find(&call.portal.database, call.parameter("id")).await?;
    if !call.actor()?.may(Action::Read, Subject::Device, Of::team(&device.team_id)) {
        return Err(Refusal::Forbidden(None));
    }
    Ok(whole(&device, &template))
}

/// What can be changed of every device, and given to a new one.
pub(super) fn open(fields: Fields<'_>) -> DeviceChange {
    DeviceChange {
        name: fields.text("name"),
        description: fields.text("description"),
        status: fields.text("status"),
        kind: fields.text("type"),
        cost: fields.decimal("cost"),
        metadata: fields.object("metadata"),
        location: fields.inner("location").map(place),
        details: details(fields),
    }
}

/// Where a device is to stand: what is not there counts as nothing.
fn place(fields: Fields<'_>) -> Location {
    let start_u = match fields.whole("start_u") {
        Given::Absent => Given::Null,
        given => given,
    };
    let facing = match fields.text("facing") {
        Given::Absent => Given::Null,
        given => given,
    };
    Location { rack_id: Given::Absent, start_u, facing }
}

/// The details of a device, or without any those of an instance that stand beside its name.
fn details(fields: Fields<'_>) -> Option<NewDetails> {
    let given = fields.inner("details").filter(|details| !details.is_empty());
    if let Some(given) = given {
        let mut read = known(given, &DeviceType::ALL);
        for name in given.names().filter(|name| *name != "type") {
            // What no device has, the rules refuse.
            if form(name, &DeviceType::ALL).is_none() {
                read.insert(name.to_owned(), Value::Null);
            }
        }
        return Some(NewDetails { class: given.text("type"), fields: read });
    }
    let beside = known(fields, &[DeviceType::Instance]);
    let class = Given::Value(DeviceType::Instance.class().to_owned());
    (!beside.is_empty()).then_some(NewDetails { class, fields: beside })
}

/// What a field of these types holds; no two types have one of the same name.
fn form(name: &str, kinds: &[DeviceType]) -> Option<Form> {
    let mut all = kinds.iter().flat_map(|kind| kind.fields());
    all.find(|(field, _)| *field == name).map(|(_, form)| *form)
}

/// The fields of these types that are there, each as its type has it.
fn known(fields: Fields<'_>, kinds: &[DeviceType]) -> Map<String, Value> {
    let mut read = Map::new();
    for (name, form) in kinds.iter().flat_map(|kind| kind.fields()) {
        let value = match form {
            Form::Text => fields.text(name).map(Value::from),
            Form::Flag => fields.flag(name).map(Value::from),
            Form::Whole => fields.whole(name).map(|number| Value::from(number.value)),
            Form::Json => match fields.any(name) {
                Given::Value(value) => Given::Value(value.clone()),
                Given::Null | Given::Absent => Given::Absent,
            },
        };
        match value {
            Given::Absent => {}
            Given::Null => drop(read.insert((*name).to_owned(), Value::Null)),
            Given::Value(value) => drop(read.insert((*name).to_owned(), value)),
        }
    }
    read
}

async fn update(call: Call) -> Result<Answer, Refusal> {
    let (actor, id) = (call.actor()?, call.parameter("id"));
    let parameters = Parameters::read(&call)?;
    let change = open(parameters.wrapped("device")?);
    let mut transaction = call.portal.database.begin().await?;
    let changed = match device::update(&mut transaction, actor, id, change, call.now).await {
        Ok(changed) => changed,
        Err(refusal) => return in_shape(Shape::Nested, Err(refusal)),
    };
    transaction.commit(call.now).await?;
    Ok(whole(&changed.0, &changed.1))
}

async fn delete(call: Call) -> Result<Answer, Refusal> {
    let mut transaction = call.portal.database.begin().await?;
    device::delete(&mut transaction, call.actor()?, call.parameter("id")).await?;
    transaction.commit(call.now).await?;
    json(&Map::<String, Value>::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn costs_have_two_digits() {
        for (cost, told) in [
            ("0", "0.00"),
            ("9.999", "10.00"),
            ("3.14159", "3.14"),
            ("1.005", "1.01"),
            ("7.5", "7.50"),
        ] {
            assert_eq!(cents(cost.parse().unwrap()), told);
        }
    }
}

//! New devices, which the existing service calls nodes.

use super::Parameters;
use super::answer::{Shape, in_shape};
use super::devices;
use crate::accounts::{Action, Subject};
use crate::http::Answer;
use crate::portal::{Call, Needs, Route};
use crate::racks::{DeviceType, NewDetails, NewDevice, device};
use crate::rules::{Code, Fault, Given, Invalid, Refusal};
use hyper::Method;
use serde_json::Map;

/// The row of nodes.
pub(super) fn routes() -> Vec<Route> {
    const CREATE: Needs = Needs::May(Action::Create, Subject::Device);
    vec![Route::new(Method::POST, "/api/v1/nodes", CREATE, |call| Box::pin(create(call)))]
}

async fn create(call: Call) -> Result<Answer, Refusal> {
    let parameters = Parameters::read(&call)?;
    let template_id = parameters.fields().text("template_id").value().unwrap_or_default();
    if template_id.is_empty() {
        return Err(Refusal::Missing("template_id"));
    }
    let fields = parameters.wrapped("device")?;
    let mut open = devices::open(fields);
    if let (Some(location), Some(given)) = (&mut open.location, fields.inner("location")) {
        location.rack_id = given.text("rack_id");
    }
    match &mut open.details {
        // Details have to say what they are of.
        Some(details) if details.class.is_absent() => details.class = Given::Null,
        Some(_) => {}
        None => {
            let class = Given::Value(DeviceType::Instance.class().to_owned());
            open.details = Some(NewDetails { class, fields: Map::new() });
        }
    }
    let new = NewDevice { template_id, open };
    let mut transaction = call.portal.database.begin().await?;
    let made = match device::create(&mut transaction, call.actor()?, new, call.now).await {
        Ok(made) => made,
        Err(Refusal::Invalid(invalid)) => {
            return in_shape(Shape::Details, Err(as_known(device::of_first_part(invalid)).into()));
        }
        Err(refusal) => return Err(refusal),
    };
    transaction.commit(call.now).await?;
    Ok(devices::whole(&made.0, &made.1))
}

/// The broken rules as the existing service tells them: without a type there is no status that would do,
/// and of a place above the rack it says twice that it is none.
fn as_known(invalid: Invalid) -> Invalid {
    let mut known = Invalid::default();
    for fault in invalid.faults() {
        if fault.attribute == "type" && fault.code == Code::Blank {
            known.add("status", Code::Other("must be one of ".to_owned()));
            continue;
        }
        if *fault == Fault::new("start_u", Code::Other("is invalid".to_owned())) {
            known.push(fault.clone());
        }
        known.push(fault.clone());
    }
    known
}

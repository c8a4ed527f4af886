//! Registered devices over HTTP: `GET` and `POST /api/v2/hosts`.

use super::{DEVICES_MAX, Device, Inventory, RegisterFault};
use crate::http::{self, Answer, problem, push_string};
use crate::identity::Access;
use hyper::StatusCode;
use serde::Deserialize;
use std::fmt::Write;

/// `POST`'s body.
#[derive(Deserialize)]
struct Registration {
    name: String,
    rack: Option<String>,
}

/// `GET /api/v2/hosts`: an array of `{"id","name","cluster","host","rack","position",
/// "last_seen"}`; `last_seen` is seconds since 1970, or `null` before the first report. Only those
/// that `access` is for; the portal's are told by the portal.
#[must_use]
pub fn list(inventory: &Inventory, access: &Access) -> Answer {
    let mut body = String::from("[");
    for device in inventory
        .devices()
        .iter()
        .filter(|device| device.team.is_none() && access.device(&device.id))
    {
        if body.len() > 1 {
            body.push(',');
        }
        push_device(&mut body, device);
    }
    body.push_str("]\n");
    http::json(body)
}

/// `POST /api/v2/hosts` with `{"name","rack"?}`: the device of that name, 201 when it is new and
/// 200 when it was there, so that an agent may ask at every start. Waits for the disk.
#[must_use]
pub fn register(inventory: &Inventory, body: &[u8]) -> Answer {
    let Ok(wanted) = serde_json::from_slice::<Registration>(body) else {
        return http::bad_request(
            "the body is not of the form {\"name\":\"...\",\"rack\":\"...\"}",
        );
    };
    match inventory.register(&wanted.name, wanted.rack.as_deref()) {
        Ok((device, new)) => {
            let mut body = String::new();
            push_device(&mut body, &device);
            body.push('\n');
            let mut answer = http::json(body);
            if new {
                tracing::info!("device {} is {:?}", device.id, device.name);
                *answer.status_mut() = StatusCode::CREATED;
            }
            answer
        }
        Err(RegisterFault::Name(field, rule)) => {
            problem(StatusCode::UNPROCESSABLE_ENTITY, field, &rule)
        }
        Err(RegisterFault::Full) => problem(
            StatusCode::INSUFFICIENT_STORAGE,
            "Insufficient Storage",
            &format!("there are {DEVICES_MAX} devices, the most there can be"),
        ),
        Err(RegisterFault::Elsewhere) => problem(
            StatusCode::CONFLICT,
            "Conflict",
            "the devices are those of the visualisation service: register it there",
        ),
        Err(RegisterFault::Storage(error)) => {
            tracing::error!(%error, "a device was not registered");
            http::unavailable("the inventory cannot be written")
        }
    }
}

fn push_device(body: &mut String, device: &Device) {
    for (key, text) in [
        ("{\"id\":", &*device.id),
        (",\"name\":", &*device.name),
        (",\"cluster\":", &*device.cluster),
        (",\"host\":", &*device.host),
        (",\"rack\":", &*device.rack),
    ] {
        body.push_str(key);
        push_string(body, text);
    }
    // Writing to a String cannot fail.
    let _ = write!(body, ",\"position\":{},\"last_seen\":", device.position);
    let _ = match device.last_seen() {
        Some(at) => write!(body, "{at}}}"),
        None => write!(body, "null}}"),
    };
}

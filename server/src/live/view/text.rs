//! The rack view's JSON in which every scalar is a text but images: the form that clients read.

use super::money::money;
use super::rows::{RackRow, TemplateRow};
use super::{Device, Rack};
use crate::http::push_string;

/// Bytes of a device, about: ids, a name, and a whole template.
const DEVICE_BYTES: usize = 720;

/// A rack up to what the receiver is to it: all that is the same for everybody.
pub(super) fn head(rack: &Rack) -> String {
    let RackRow { id, name, u_height, status, cost, owner, .. } = &rack.row;
    let mut out = String::with_capacity(rack.devices.len().saturating_add(1) * DEVICE_BYTES);
    out.push_str("{\"owner\":{\"id\":");
    push_string(&mut out, &owner.id);
    field(&mut out, "name", &owner.name);
    out.push_str("},\"template\":");
    out.push_str(&rack.template.text);
    match rack.devices.as_slice() {
        [] => {}
        [device] => {
            out.push_str(",\"Chassis\":");
            chassis(&mut out, device);
        }
        devices => {
            out.push_str(",\"Chassis\":[");
            let mut separator = "";
            for device in devices {
                out.push_str(separator);
                separator = ",";
                chassis(&mut out, device);
            }
            out.push(']');
        }
    }
    field(&mut out, "id", id);
    field(&mut out, "name", name);
    number(&mut out, "uHeight", *u_height);
    field(&mut out, "buildStatus", status);
    field(&mut out, "cost", &money(cost));
    out
}

fn chassis(out: &mut String, device: &Device) {
    let row = &device.row;
    out.push_str("{\"template\":");
    out.push_str(&device.template.text);
    out.push_str(",\"Slots\":{\"Machine\":{\"id\":");
    push_string(out, &row.id);
    field(out, "name", &row.name);
    field(out, "buildStatus", row.status.name());
    field(out, "cost", &money(&row.cost.to_string()));
    field(out, "type", row.kind.name());
    out.push('}');
    field(out, "id", &row.id);
    out.push_str(",\"col\":\"1\",\"row\":\"1\"}");
    field(out, "id", &row.chassis_id);
    field(out, "name", &row.chassis_name);
    out.push_str(",\"type\":\"RackChassis\"");
    field(out, "facing", row.space.facing.name());
    out.push_str(",\"rows\":\"1\",\"slots\":\"1\",\"cols\":\"1\"");
    number(out, "uStart", row.space.start_u);
    number(out, "uEnd", row.space.end_u());
    out.push('}');
}

/// A template; what it has not is left out.
pub(super) fn template(row: &TemplateRow) -> String {
    let mut out = String::from("{\"id\":");
    push_string(&mut out, &row.id);
    field(&mut out, "name", &row.name);
    number(&mut out, "rackable", row.rackable);
    out.push_str(",\"images\":");
    out.push_str(&row.images);
    number(&mut out, "height", row.height);
    for (name, count) in [("rows", row.rows), ("columns", row.columns)] {
        if let Some(count) = count {
            number(&mut out, name, count);
        }
    }
    number(&mut out, "depth", row.depth);
    let sides = ["padding_left", "padding_right", "padding_top", "padding_bottom"];
    for (name, padding) in sides.into_iter().zip(row.padding) {
        number(&mut out, name, padding);
    }
    field(&mut out, "simple", if row.simple { "true" } else { "false" });
    for (name, text) in [("model", &row.model), ("rack_repeat_ratio", &row.rack_repeat_ratio)] {
        if let Some(text) = text {
            field(&mut out, name, text);
        }
    }
    out.push('}');
    out
}

/// `,"name":"value"`.
fn field(out: &mut String, name: &str, value: &str) {
    out.push_str(",\"");
    out.push_str(name);
    out.push_str("\":");
    push_string(out, value);
}

/// `,"name":"1"`.
fn number(out: &mut String, name: &str, value: i64) {
    field(out, name, itoa::Buffer::new().format(value));
}

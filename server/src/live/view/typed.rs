//! The rack view's other form, `slow=true`: numbers are numbers, and chassis always an array.

use super::money::plain_money;
use super::rows::TemplateRow;
use super::{Device, Rack};
use serde_json::{Map, Value, json};

/// A rack as the receiver sees it.
pub(super) fn rack(rack: &Rack, role: &str, next: Option<&str>) -> Value {
    let (row, owner) = (&rack.row, &rack.row.owner);
    let mut value = json!({
        "id": &*row.id,
        "name": row.name,
        "cost": plain_money(&row.cost),
        "uHeight": row.u_height,
        "buildStatus": row.status,
        "owner": {
            "id": owner.id,
            "name": owner.name,
            "project_id": owner.project_id,
            "billing_acct_id": owner.billing_acct_id,
            "billing_period_start": owner.billing_period_start,
            "billing_period_end": owner.billing_period_end,
            "cost": with_fraction(&owner.cost),
            "credits": with_fraction(&owner.credits),
        },
        "Chassis": rack.devices.iter().map(chassis).collect::<Vec<_>>(),
        "template": template(&rack.template.row),
        "teamRole": role,
    });
    if let (Some(fields), Some(next)) = (value.as_object_mut(), next) {
        fields.insert("nextRackId".into(), next.into());
    }
    value
}

fn chassis(device: &Device) -> Value {
    let row = &device.row;
    json!({
        "id": row.chassis_id,
        "name": row.chassis_name,
        "facing": row.space.facing.name(),
        "uStart": row.space.start_u,
        "uEnd": row.space.end_u(),
        "type": "RackChassis",
        "rows": 1,
        "slots": 1,
        "cols": 1,
        "template": template(&device.template.row),
        "Slots": {
            "id": row.id,
            "col": 1,
            "row": 1,
            "Machine": {
                "id": row.id,
                "name": row.name,
                "buildStatus": row.status.name(),
                "cost": plain_money(&row.cost.to_string()),
                "type": row.kind.name(),
            },
        },
    })
}

fn template(row: &TemplateRow) -> Value {
    let mut value = Map::new();
    let mut set = |name: &str, of: Value| value.insert(name.to_owned(), of);
    set("id", row.id.as_str().into());
    set("name", row.name.as_str().into());
    set("height", row.height.into());
    if let Some(rows) = row.rows {
        set("rows", rows.into());
    }
    set("depth", row.depth.into());
    set("simple", row.simple.into());
    let [left, right, top, bottom] = row.padding;
    set("padding_top", top.into());
    set("padding_right", right.into());
    set("padding_bottom", bottom.into());
    set("padding_left", left.into());
    // A text in the database, checked when it was written.
    set("images", serde_json::from_str(&row.images).unwrap_or_default());
    set("rackable", row.rackable.into());
    value.into()
}

/// A decimal with at least one digit after its point.
fn with_fraction(decimal: &str) -> String {
    if decimal.contains('.') { decimal.to_owned() } else { format!("{decimal}.0") }
}

//! A rack as a picture, drawn here: for reports and mails, which run no scripts.

use super::operation::{Looks, may};
use super::{Operation, Problem, query, racks};
use crate::accounts::{Action, Subject};
use crate::drawing::{self, Face, Kind, Theme};
use crate::http::{self, Answer, with_status};
use crate::metrics::Unseen;
use crate::portal::{Call, sees_metrics};
use crate::racks::{self as room, DeviceType, Facing, device};
use hyper::StatusCode;
use hyper::header::HeaderValue;
use serde::Serialize;
use std::collections::HashMap;
use utoipa::ToSchema;

const SVG: &str = "image/svg+xml";

/// A document of SVG.
#[derive(Debug, Serialize, ToSchema)]
struct Picture(String);

pub(super) fn operations() -> Vec<Operation> {
    vec![
        Operation::get(
            "/api/v2/racks/{id}.svg",
            may(Action::Read, Subject::Rack),
            "drawRack",
            "racks",
            "A rack as a picture",
        )
        .about(
            "With `metric`, devices have a bar, from the least to the greatest value at the site.",
        )
        .query("face", Looks::Text, "`front`, `rear` or `both`; otherwise the front.")
        .query("metric", Looks::Text, "The metric whose values are shown.")
        .query("theme", Looks::Text, "`light` or `dark`; otherwise light.")
        .of_media(SVG)
        .gives::<Picture>(StatusCode::OK)
        .refuses(502)
        .by(|call| {
            Box::pin(async move { Ok(draw(&call).await.unwrap_or_else(|why| why.answer())) })
        }),
    ]
}

async fn draw(call: &Call) -> Result<Answer, Problem> {
    query::only(call, &["face", "metric", "theme"])?;
    let faces: &[Face] = match query::value(call, "face") {
        None | Some("front") => &[Face::Front],
        Some("rear") => &[Face::Rear],
        Some("both") => &[Face::Front, Face::Rear],
        Some(_) => return Err(Problem::parameter("face", "must be front, rear or both")),
    };
    let theme = match query::value(call, "theme") {
        None | Some("light") => Theme::Light,
        Some("dark") => Theme::Dark,
        Some(_) => return Err(Problem::parameter("theme", "must be light or dark")),
    };
    let rack = racks::found(call).await?;
    let metric = query::value(call, "metric");
    let values = match metric {
        Some(metric) => values(call, metric).await?,
        None => HashMap::new(),
    };
    let devices = device::in_rack(&call.portal.database, &rack.id).await?;
    let units = |units: i64| i32::try_from(units).unwrap_or(0);
    let devices = devices.into_iter().map(|device| drawing::Device {
        value: values.get(&device.id).cloned(),
        name: device.name,
        kind: match device.kind {
            DeviceType::Instance => Kind::Server,
            DeviceType::Network => Kind::Switch,
            DeviceType::Volume => Kind::Storage,
        },
        start_u: units(device.space.start_u),
        height: units(device.space.u_height),
        is_half: device.space.u_depth < room::placement::DEPTH,
        facing: match device.space.facing {
            Facing::Front => Face::Front,
            Facing::Back => Face::Rear,
        },
        status: device.status.name().to_owned(),
    });
    let rack = drawing::Rack {
        name: rack.name,
        status: rack.status.name().to_owned(),
        height: units(rack.u_height),
        devices: devices.collect(),
        metric: metric.map(str::to_owned),
    };
    let picture = drawing::svg(&rack, faces, theme);
    let answer = with_status(StatusCode::OK, HeaderValue::from_static(SVG), picture);
    Ok(http::tagged(answer, &call.head.headers))
}

/// By device, where between the least and the greatest value it stands, and its value in words. Of a metric
/// that nobody has there are none.
async fn values(call: &Call, metric: &str) -> Result<HashMap<String, (f64, String)>, Problem> {
    let (actor, devices) = (call.actor()?, call.portal.inventory.devices());
    let may = |id: &str| sees_metrics(actor, &devices, id);
    let described = call.portal.readings.described(Some(&may)).await?;
    let Some(described) = described.into_iter().find(|described| described.name == metric) else {
        return Ok(HashMap::new());
    };
    let readings = match call.portal.readings.values(metric, &may).await {
        Err(Unseen::Missing) => return Ok(HashMap::new()),
        readings => readings?,
    };
    let (Some(least), Some(most)) = (described.min, described.max) else {
        return Ok(HashMap::new());
    };
    let mut values = HashMap::new();
    for reading in readings {
        let Ok(value) = serde_json::from_str::<f64>(reading.value.get()) else { continue };
        let part = if most > least { (value - least) / (most - least) } else { 1.0 };
        let said = format!("{} {}", short(value), described.units);
        values.insert(reading.id, (part, said.trim_end().to_owned()));
    }
    Ok(values)
}

/// A number in three digits, with a prefix from thousands on.
fn short(value: f64) -> String {
    const PREFIXES: [(&str, f64); 4] = [("T", 1e12), ("G", 1e9), ("M", 1e6), ("k", 1e3)];
    let found = PREFIXES.into_iter().find(|(_, from)| value.abs() >= *from);
    let (prefix, value) = found.map_or(("", value), |(prefix, from)| (prefix, value / from));
    let digits = match value.abs() {
        100.0.. => 0,
        10.0.. => 1,
        _ => 2,
    };
    let text = format!("{value:.digits$}");
    let text =
        if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    format!("{text}{}{prefix}", if prefix.is_empty() { "" } else { " " })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_three_digits() {
        for (value, said) in [
            (0.0, "0"),
            (0.256, "0.26"),
            (1.5, "1.5"),
            (42.04, "42"),
            (999.4, "999"),
            (-1_500.0, "-1.5 k"),
            (123_456_789.0, "123 M"),
            (2e12, "2 T"),
        ] {
            assert_eq!(short(value), said);
        }
    }
}

//! Metrics of the devices that the caller may look at.

use super::answer::json;
use super::{Fields, Parameters};
use crate::accounts::{Action, Of, Subject};
use crate::http::Answer;
use crate::metrics::Unseen;
use crate::portal::{Call, Needs, Route, sees_metrics};
use crate::racks::device;
use crate::readings::{Row, Time};
use crate::rules::{Code, Fault, Given, Refusal};
use hyper::Method;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use serde_json::value::RawValue;
use std::collections::HashSet;

/// What metrics must change to be shown: others are no rows of numbers.
const SHOWN: &str = "volatile";

/// Microseconds of a second.
const MICROS: i64 = 1_000_000;

/// Seconds of a day, but one.
const LAST_OF_DAY: i64 = 86_399;

pub(super) fn routes() -> Vec<Route> {
    let metrics = Needs::May(Action::Read, Subject::Metric);
    vec![
        Route::new(Method::GET, "/api/v1/metrics/structure", metrics, |call| {
            Box::pin(structure(call))
        }),
        Route::new(Method::POST, "/api/v1/irv/metrics/{metric}", metrics, |call| {
            Box::pin(values(call))
        }),
        Route::new(
            Method::GET,
            "/api/v1/devices/{id}/metrics/{metric}",
            Needs::May(Action::Read, Subject::Device),
            |call| Box::pin(history(call)),
        ),
    ]
}

/// What is said where metrics cannot be had.
fn refused(what: &str, why: Unseen) -> Refusal {
    match why {
        Unseen::Missing => {
            Refusal::Peer(format!("Unable to fetch {what}: the server responded with status 404"))
        }
        Unseen::Unavailable(why) => Refusal::Peer(format!("Unable to fetch {what}: {why}")),
        Unseen::Refused(why) | Unseen::TooLarge(why) => {
            Fault::new("timeframe", Code::Other(why)).into()
        }
    }
}

#[derive(Serialize)]
struct Metric<'a> {
    id: &'a str,
    name: &'a str,
    units: &'a str,
    min: &'a RawValue,
    max: &'a RawValue,
    format: String,
}

/// `GET /api/v1/metrics/structure`: the metrics that can be shown.
async fn structure(call: Call) -> Result<Answer, Refusal> {
    let (actor, devices) = (call.actor()?, call.portal.inventory.devices());
    let may = |id: &str| sees_metrics(actor, &devices, id);
    let metrics = call.portal.readings.metrics((!actor.root).then_some(&may));
    let metrics = metrics.await.map_err(|why| refused("metrics", why))?;
    let shown = metrics.iter().filter(|metric| metric.nature == SHOWN);
    let shown = shown.map(|metric| Metric {
        id: &metric.id,
        name: &metric.name,
        units: &metric.units,
        min: &metric.min,
        max: &metric.max,
        format: match &*metric.units {
            "" => "%s".to_owned(),
            units => format!("%s {units}"),
        },
    });
    json(&shown.collect::<Vec<_>>())
}

/// Which devices a request for values names.
enum Wanted {
    All,
    Listed(HashSet<String>),
    /// Those whose ids are in this text: clients send a list so, too.
    Within(String),
}

impl Wanted {
    fn of(fields: Fields<'_>) -> Self {
        match (fields.text("device_ids"), fields.texts("device_ids")) {
            (Given::Value(text), _) => Self::Within(text),
            (_, Some(listed)) => Self::Listed(listed.into_iter().collect()),
            (_, None) => Self::All,
        }
    }

    fn has(&self, id: &str) -> bool {
        match self {
            Self::All => true,
            Self::Listed(ids) => ids.contains(id),
            Self::Within(text) => text.contains(id),
        }
    }
}

#[derive(Serialize)]
struct Values<'a> {
    name: &'a str,
    values: ByKind<'a>,
}

#[derive(Serialize)]
struct ByKind<'a> {
    devices: Vec<Value<'a>>,
    chassis: [(); 0],
}

#[derive(Serialize)]
struct Value<'a> {
    id: &'a str,
    value: &'a RawValue,
}

/// `POST /api/v1/irv/metrics/{metric}`: its values in the devices that are named, or in all.
async fn values(call: Call) -> Result<Answer, Refusal> {
    let parameters = Parameters::read(&call)?;
    let wanted = Wanted::of(parameters.fields());
    let (actor, devices) = (call.actor()?, call.portal.inventory.devices());
    let may = |id: &str| wanted.has(id) && sees_metrics(actor, &devices, id);
    let name = call.parameter("metric");
    let values = call.portal.readings.values(name, &may).await;
    let values = values.map_err(|why| refused("metric values", why))?;
    let devices = values.iter().map(|reading| Value { id: &reading.id, value: &reading.value });
    json(&Values { name, values: ByKind { devices: devices.collect(), chassis: [] } })
}

#[derive(Serialize)]
struct At<'a> {
    timestamp: String,
    value: &'a RawValue,
}

/// `GET /api/v1/devices/{id}/metrics/{metric}`: what the metric was.
async fn history(call: Call) -> Result<Answer, Refusal> {
    let parameters = Parameters::read(&call)?;
    let (device, _) = device::find(&call.portal.database, call.parameter("id")).await?;
    if !call.actor()?.may(Action::Read, Subject::Device, Of::team(&device.team_id)) {
        return Err(Refusal::Forbidden(None));
    }
    let time = time(parameters.fields())?;
    let (metric, now) = (call.parameter("metric"), call.now / MICROS);
    let rows = match call.portal.readings.history(&device.id, metric, &time, now).await {
        Ok(rows) if rows.iter().any(is_there) => rows,
        Ok(_) | Err(Unseen::Missing) => Vec::new(),
        Err(why) => return Err(refused("metric values", why)),
    };
    let rows = rows.iter().map(|row| At { timestamp: written(row.timestamp), value: &row.value });
    json(&rows.collect::<Vec<_>>())
}

/// Whether a row has a value; histories without any are answered as if there was none.
fn is_there(row: &Row) -> bool {
    !matches!(row.value.get(), "null" | "false")
}

/// The time that is asked for: `timeframe` and, for a range, whole days from `start_date` to `end_date`.
fn time(fields: Fields<'_>) -> Result<Time, Refusal> {
    let day = |name: &'static str| match fields.date(name) {
        Given::Value(day) => start_of(day),
        Given::Absent | Given::Null => Err(Fault::new(name, Code::Invalid).into()),
    };
    match fields.text("timeframe").value().as_deref() {
        Some(last @ ("hour" | "day" | "quarter")) => Ok(Time::Last(last.to_owned())),
        Some("range") => {
            let (start, end) = (day("start_date")?, day("end_date")?);
            if start > end {
                let code = Code::Other("is before start_date".to_owned());
                return Err(Fault::new("end_date", code).into());
            }
            Ok(Time::Range(start, end.saturating_add(LAST_OF_DAY)))
        }
        _ => {
            let code = Code::Other("must be hour, day, quarter or range".to_owned());
            Err(Fault::new("timeframe", code).into())
        }
    }
}

/// The first second of a day in UTC.
fn start_of(day: Date) -> Result<i64, Refusal> {
    let zoned = day.to_zoned(jiff::tz::TimeZone::UTC);
    zoned.map(|start| start.timestamp().as_second()).map_err(|error| {
        Fault::new("start_date", Code::Other(format!("is no day that can be: {error}"))).into()
    })
}

/// A second since 1970 as clients of the existing service read it.
fn written(second: i64) -> String {
    let at = Timestamp::from_second(second).unwrap_or_default();
    at.strftime("%Y-%m-%dT%H:%M:%S.000+00:00").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_written_as_before() {
        assert_eq!(written(1_700_000_000), "2023-11-14T22:13:20.000+00:00");
        assert_eq!(written(i64::MAX), "1970-01-01T00:00:00.000+00:00");
    }

    #[test]
    fn days_of_a_range_are_whole() {
        let start = start_of(jiff::civil::date(2026, 11, 1)).unwrap();
        assert_eq!(written(start), "2026-11-01T00:00:00.000+00:00");
        assert_eq!(written(start + LAST_OF_DAY), "2026-11-01T23:59:59.000+00:00");
    }
}

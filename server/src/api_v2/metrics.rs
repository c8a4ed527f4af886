//! Metrics of the devices that one may see: which there are, and what they were.

use super::operation::Looks;
use super::{Operation, Problem, Reply, query, read, view};
use crate::http::Answer;
use crate::metrics::{Moments, Unseen};
use crate::portal::{Call, Needs, sees_metrics};
use crate::rules::Refusal;
use hyper::StatusCode;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// Microseconds of a second.
const MICROS: i64 = 1_000_000;

/// A metric that devices have now.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Metric)]
struct MetricView {
    name: String,
    /// Those of the first device that has it.
    units: String,
    /// `volatile` for numbers that change, `constant` for those that do not, `string_and_time` for texts.
    nature: String,
    /// The least value now; null of texts.
    min: Option<f64>,
    /// The greatest.
    max: Option<f64>,
    /// How many devices have a value; null where the metrics are another server's.
    devices: Option<usize>,
}

/// Metrics, by name.
#[derive(Debug, Serialize, ToSchema)]
struct Metrics(Vec<MetricView>);

/// Moments of a metric.
#[derive(Debug, Serialize, ToSchema)]
struct MomentsOfMetric {
    /// Ids of the devices that have it.
    devices: Vec<String>,
    /// A row a moment, oldest first, and in it a value for each of these devices; null where none is
    /// known.
    rows: Vec<Vec<Option<f64>>>,
}

/// What metrics were, moment by moment.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Moments)]
struct MomentsView {
    /// Seconds of a moment.
    step: u64,
    /// The first moment is the `step` seconds after this, in seconds since 1970.
    start: i64,
    metrics: BTreeMap<String, MomentsOfMetric>,
}

pub(super) fn operations() -> Vec<Operation> {
    vec![
        Operation::get(
            "/api/v2/metrics",
            Needs::SignIn,
            "listMetrics",
            "metrics",
            "Metrics of devices of one's teams",
        )
        .about("Root users see those of registered hosts, too.")
        .gives::<Metrics>(StatusCode::OK)
        .refuses(502)
        .by(|call| read(call, |call| Box::pin(list(call)))),
        Operation::stream(
            "/api/v2/moments",
            Needs::SignIn,
            "listMoments",
            "metrics",
            "What metrics of all devices in racks of one's teams were",
        )
        .about("For one moment, `from` is `to` less a step.")
        .query("metric", Looks::Text, "A name; must be there, and may be up to 16 times.")
        .query("from", Looks::Text, "Seconds since 1970, or a time as `now-2h`; else `now-1h`.")
        .query("to", Looks::Text, "Likewise; else `now`.")
        .query("step", Looks::Whole(1, 31_622_400), "Seconds of a moment; else those of the rows.")
        .query("racks", Looks::Texts, "Ids of racks; all without.")
        .gives::<MomentsView>(StatusCode::OK)
        .refuses(413)
        .refuses(502)
        .by(|call| Box::pin(async move { Ok(moments(&call).await.unwrap_or_else(refused)) })),
    ]
}

fn refused(problem: Problem) -> Answer {
    problem.answer()
}

impl From<Unseen> for Problem {
    fn from(why: Unseen) -> Self {
        match why {
            Unseen::Missing => Refusal::NotFound.into(),
            Unseen::Refused(says) => Self::malformed(says),
            Unseen::TooLarge(says) => Self::too_much(says),
            Unseen::Unavailable(says) => Refusal::Peer(says).into(),
        }
    }
}

async fn list(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let (actor, devices) = (call.actor()?, call.portal.inventory.devices());
    let may = |id: &str| sees_metrics(actor, &devices, id);
    let metrics = call.portal.readings.described((!actor.root).then_some(&may)).await?;
    let metrics = metrics.into_iter().map(|metric| MetricView {
        name: metric.name,
        units: metric.units,
        nature: metric.nature,
        min: metric.min,
        max: metric.max,
        devices: metric.devices,
    });
    Reply::ok(&Metrics(metrics.collect()))
}

async fn moments(call: &Call) -> Result<Answer, Problem> {
    let mut asked = Moments::default();
    for (name, value) in call.query.iter() {
        let once = match name {
            "metric" => {
                asked.metrics.push(value);
                continue;
            }
            "racks" => continue,
            "from" => &mut asked.from,
            "to" => &mut asked.to,
            "step" => &mut asked.step,
            _ => return Err(Problem::parameter(name.to_owned(), "is unknown here")),
        };
        if once.replace(value).is_some() {
            return Err(Problem::parameter(name.to_owned(), "may be there once"));
        }
    }
    if asked.metrics.is_empty() {
        return Err(Problem::parameter("metric", "must be there"));
    }
    let racks = view::racks(call)?;
    let devices = call.portal.live.devices(call.actor()?).await.map_err(Refusal::from)?;
    let chosen = devices
        .iter()
        .filter(|device| racks.as_ref().is_none_or(|racks| racks.contains(&device.rack_id)));
    let known = call.portal.inventory.devices();
    let devices = chosen.filter_map(|device| known.get(&device.id).cloned()).collect();
    Ok(call.portal.readings.moments(devices, asked, call.now / MICROS).await?)
}

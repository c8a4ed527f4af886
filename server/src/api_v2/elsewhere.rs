//! What other rooms answer below `/api/v2`: metrics, hosts and streams. Rows of the table without a
//! handler, so that the document has them.

use super::Operation;
use super::operation::Looks;
use hyper::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

/// A current value.
#[derive(Debug, Serialize, ToSchema)]
struct CurrentValue {
    /// The device's id.
    device: String,
    metric: String,
    /// A number, or a text.
    value: Value,
    units: String,
    nature: String,
    /// When it was reported, in seconds since 1970.
    time: i64,
}

/// Current values, by metric, then by device.
#[derive(Debug, Serialize, ToSchema)]
struct CurrentValues(Vec<CurrentValue>);

/// Rows of one series.
#[derive(Debug, Serialize, ToSchema)]
struct HistoryOfSeries {
    device: String,
    metric: String,
    cf: String,
    /// Seconds a row.
    step: i64,
    /// When the first row begins, in seconds since 1970.
    start: i64,
    /// Null where nothing is known.
    values: Vec<Option<f64>>,
}

/// Rows of series, by device, then by metric.
#[derive(Debug, Serialize, ToSchema)]
struct History(Vec<HistoryOfSeries>);

/// Rows of a metric over all devices.
#[derive(Debug, Serialize, ToSchema)]
struct SummaryOfMetric {
    metric: String,
    cf: String,
    step: i64,
    start: i64,
    sum: Vec<Option<f64>>,
    num: Vec<Option<f64>>,
}

/// Rows of metrics over all devices.
#[derive(Debug, Serialize, ToSchema)]
struct Summaries(Vec<SummaryOfMetric>);

/// How the server is; docs/operating/watching.md has the keys.
#[derive(Debug, Serialize, ToSchema)]
struct ServerStatus {
    version: String,
    healthy: bool,
    /// What is wrong.
    trouble: Option<String>,
}

/// A device that an agent registered.
#[derive(Debug, Serialize, ToSchema)]
struct Host {
    id: String,
    name: String,
    cluster: String,
    host: String,
    rack: String,
    position: i64,
    /// In seconds since 1970; null before the first report.
    last_seen: Option<i64>,
}

/// Devices that agents registered.
#[derive(Debug, Serialize, ToSchema)]
struct Hosts(Vec<Host>);

/// A device to be registered.
#[derive(Debug, Deserialize, ToSchema)]
#[expect(dead_code, reason = "read where hosts are known")]
struct NewHost {
    #[schema(min_length = 1, max_length = 255)]
    name: String,
    rack: Option<String>,
}

/// Lines of an event stream.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct EventStream(String);

const TAG: &str = "metrics";
pub(super) const STREAM: &str = "text/event-stream";

pub(super) fn operations() -> Vec<Operation> {
    let ok = StatusCode::OK;
    let get = |path, id, summary| Operation::elsewhere(hyper::Method::GET, path, id, TAG, summary);
    let filtered = |row: Operation| {
        row.query("device", Looks::Text, "The id of a device; may be there often.").query(
            "metric",
            Looks::Text,
            "A name, or a pattern with `*` and `?`; may be there often.",
        )
    };
    let ranged = |row: Operation| {
        row.query(
            "metric",
            Looks::Text,
            "A name, or a pattern with `*` and `?`; may be there often.",
        )
        .query("from", Looks::Text, "Seconds since 1970, or a time as `now-2h`; else `now-1h`.")
        .query("to", Looks::Text, "Likewise; else `now`.")
        .query("step", Looks::Whole(1, i64::from(i32::MAX)), "Seconds a row.")
        .query("cf", Looks::Text, "`AVERAGE`, `MIN`, `MAX` or `LAST`.")
        .query("format", Looks::Text, "`json`, `csv` or `ndjson`.")
        .fails(&[400, 401, 404, 413])
    };
    vec![
        filtered(get("/api/v2/current", "listCurrentValues", "Current values of metrics"))
            .query("format", Looks::Text, "`json`, `csv` or `prometheus`.")
            .gives::<CurrentValues>(ok)
            .gives_nothing(StatusCode::NOT_MODIFIED)
            .fails(&[400, 401, 404, 503]),
        filtered(get("/api/v2/current/events", "followCurrentValues", "The same, as they change"))
            .of_media(STREAM)
            .gives::<EventStream>(ok)
            .fails(&[400, 401, 404, 413, 503]),
        ranged(get("/api/v2/history", "listHistory", "Rows of series"))
            .query("device", Looks::Text, "The id of a device; may be there often.")
            .gives::<History>(ok),
        ranged(get("/api/v2/summaries", "listSummaries", "Rows of metrics over all devices"))
            .gives::<Summaries>(ok),
        get("/api/v2/status", "getStatus", "How the server is")
            .gives::<ServerStatus>(ok)
            .fails(&[400, 401, 403]),
        get("/api/v2/hosts", "listHosts", "Devices that agents registered")
            .gives::<Hosts>(ok)
            .gives_nothing(StatusCode::NOT_MODIFIED)
            .fails(&[401]),
        Operation::elsewhere(
            hyper::Method::POST,
            "/api/v2/hosts",
            "registerHost",
            TAG,
            "Register a device that reports",
        )
        .takes::<NewHost>()
        .gives::<Host>(ok)
        .gives::<Host>(StatusCode::CREATED)
        .fails(&[400, 401, 403, 413, 422, 507]),
    ]
}

//! What other programs' agents and batches send, over HTTP: the file that knows those wires.

use super::Metrics;
use super::report::{self, Fault, Item};
use super::samples::{Gathered, Gathering, Outcome, Surroundings, influx, remote_write};
use crate::http::{self, Answer, Limits, Query, Request, push_string};
use crate::identity::Access;
use crate::metrics::pending::Refused;
use crate::protocol::influx::Precision;
use crate::protocol::remote_write::Version;
use crate::telemetry::{Protocol, Reason, Shortage};
use concertim::Timestamp;
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::{Method, StatusCode};
use parking_lot::Mutex;
use std::fmt::Write;
use std::sync::Arc;

/// Faults that are told in an answer, one a line: who sends 10,000 samples by one wrong rule knows it
/// after these.
const FAULTS_TOLD: usize = 20;

/// Faults that a batch is told, which are for programs: each some 200 bytes.
const ITEM_FAULTS_TOLD: usize = 1_000;

/// What the version of InfluxDB is that senders of its protocol look for: one that takes lines, and
/// whose databases need not be made.
const INFLUX_VERSION: HeaderValue = HeaderValue::from_static("1.8-concertim");

/// A path that takes samples.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sink {
    /// `POST /metrics`: reports of many devices.
    Batch,
    /// `POST /write`, and InfluxDB 2's `/api/v2/write`.
    Influx,
    /// `POST /api/v1/write`.
    RemoteWrite,
    /// `POST /collectd`.
    Collectd,
    /// What senders of InfluxDB's protocol ask before they send.
    InfluxPing,
    InfluxHealth,
    InfluxQuery,
}

impl Sink {
    /// The sink at this path, if there is one.
    pub(super) fn at(segments: &[&str]) -> Option<Self> {
        Some(match segments {
            ["metrics"] => Self::Batch,
            ["write"] | ["api", "v2", "write"] => Self::Influx,
            ["api", "v1", "write"] => Self::RemoteWrite,
            ["collectd"] => Self::Collectd,
            ["ping"] => Self::InfluxPing,
            ["health"] => Self::InfluxHealth,
            ["query"] => Self::InfluxQuery,
            _ => return None,
        })
    }

    /// The methods that it has, or nothing where the request has one of them.
    pub(super) fn refuses(self, method: &Method) -> Option<&'static str> {
        let (allowed, allow): (&[Method], _) = match self {
            Self::InfluxPing => (&[Method::GET, Method::HEAD], "GET, HEAD"),
            Self::InfluxHealth => (&[Method::GET], "GET"),
            Self::InfluxQuery => (&[Method::GET, Method::POST], "GET, POST"),
            _ => (&[Method::POST], "POST"),
        };
        (!allowed.contains(method)).then_some(allow)
    }

    /// How its values are counted.
    fn protocol(self) -> Protocol {
        match self {
            Self::Batch => Protocol::Batch,
            Self::RemoteWrite => Protocol::RemoteWrite,
            Self::Collectd => Protocol::Collectd,
            _ => Protocol::Influx,
        }
    }

    /// Whether it takes samples, which needs the right to write.
    pub(super) fn takes_samples(self) -> bool {
        !matches!(self, Self::InfluxPing | Self::InfluxHealth | Self::InfluxQuery)
    }
}

/// Answers what senders of InfluxDB's protocol ask before they send: databases need not be made,
/// and nothing else is asked by this way.
pub(super) fn told_beforehand(sink: Sink) -> Answer {
    match sink {
        Sink::InfluxHealth => {
            http::json("{\"name\":\"concertim\",\"message\":\"ready\",\"status\":\"pass\"}\n")
        }
        Sink::InfluxQuery => http::json("{\"results\":[{\"statement_id\":0}]}\n"),
        _ => influx_no_content(),
    }
}

/// Answers a request to a sink that takes samples, whose sender may write what `access` says.
pub(super) async fn answer(
    metrics: &Arc<Metrics>,
    sink: Sink,
    limits: &Limits,
    request: Request,
    access: Access,
    now: Timestamp,
) -> Answer {
    let uri = request.head.uri.clone();
    let headers = request.head.headers;
    let precision = match Query::decode(uri.query()).map(|query| precision(&query)) {
        Ok(Ok(precision)) => precision,
        Ok(Err(why)) | Err(why) => return http::bad_request(&why),
    };
    let version = match headers.get(header::CONTENT_TYPE).map(HeaderValue::to_str) {
        Some(Ok(kind)) => Version::of_content_type(kind),
        _ => Some(Version::One),
    };
    if sink == Sink::RemoteWrite && version.is_none() {
        return http::problem(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "Unsupported Media Type",
            "remote write has the Content-Type application/x-protobuf, of prometheus.WriteRequest \
             or io.prometheus.write.v2.Request",
        );
    }
    let limits = limits.of_batches();
    let Some(room) = metrics.bodies.room(&request.body, limits.body_bytes_max) else {
        metrics.telemetry().pushed_back.one(Shortage::Bodies);
        return busy("as many bodies are being read as there is memory for");
    };
    let body = match http::read_body(request.body, &limits).await {
        Ok(body) => body,
        Err(failure) => return http::body_failure(failure, &limits),
    };
    metrics.telemetry().bytes.add(sink.protocol(), body.len());
    let (most, metrics) = (limits.expanded_bytes_max, Arc::clone(metrics));
    let Ok(turn) = Arc::clone(&metrics.bodies.turns).acquire_owned().await else {
        return busy("the server is stopping");
    };
    let work = move || {
        let (_room, _turn) = (room, turn);
        let mut scratch = metrics.bodies.scratch();
        let expanded =
            http::decode_body(&body, http::content_encoding(&headers), most, &mut scratch);
        let answer = match expanded {
            Ok(body) => match sink {
                Sink::Batch => metrics.take_batch(body, &access, now),
                Sink::Collectd => metrics.take_collectd(body, &access, now),
                Sink::RemoteWrite => metrics.take_remote_write(body, version, &access, now),
                _ => metrics.take_influx(body, precision, &access, now),
            },
            Err(fault) => fault.answer(),
        };
        metrics.bodies.keep(scratch);
        answer
    };
    match tokio::task::spawn_blocking(work).await {
        Ok(answer) => answer,
        // The panic has been reported.
        Err(_) => http::unavailable("the body could not be worked through"),
    }
}

/// 429: the same may be sent again in a second.
fn busy(why: &str) -> Answer {
    http::too_many_requests(why, 1)
}

/// The precision that a request of InfluxDB's protocol names.
fn precision(query: &Query) -> Result<Precision, String> {
    let named = query.iter().find(|(name, _)| *name == "precision").map(|(_, value)| value);
    match named {
        None | Some("") => Ok(Precision::Nanoseconds),
        Some(named) => Precision::parse(named).ok_or_else(|| {
            format!("precision is one of ns, us, ms, s, m and h, not '{}'", named.escape_debug())
        }),
    }
}

fn influx_no_content() -> Answer {
    let mut answer = http::no_content();
    answer.headers_mut().insert(HeaderName::from_static("x-influxdb-version"), INFLUX_VERSION);
    answer
}

impl Metrics {
    /// Begins to look up the series of a request, as devices are now.
    pub(super) fn gathering(
        &self,
        now: Timestamp,
        faults_max: usize,
        bytes: usize,
    ) -> Gathering<'_> {
        self.samples.follow(&self.inventory.devices());
        self.samples.gathering(now, faults_max, bytes)
    }

    /// Puts a request's samples into the history; without `access` those of all devices.
    pub(super) fn keep(
        &self,
        gathered: Gathered,
        protocol: Protocol,
        access: Option<&Access>,
        now: Timestamp,
    ) -> Outcome {
        let known = self.current.borrow().clone();
        let places = Surroundings { inventory: &self.inventory, history: &self.history, known };
        let outcome = self.samples.store(gathered, access, &places, now);
        let Outcome { accepted, too_old, refused, .. } = outcome;
        self.telemetry().sampled(protocol, accepted, too_old, refused);
        outcome
    }

    fn take_influx(
        &self,
        body: &[u8],
        precision: Precision,
        access: &Access,
        now: Timestamp,
    ) -> Answer {
        let mut gathering = self.gathering(now, FAULTS_TOLD, body.len());
        let texts = influx::gather(body, precision, now, &mut gathering);
        self.telemetry().texts_left_out.add(texts);
        let outcome = self.keep(gathering.done(), Protocol::Influx, Some(access), now);
        if outcome.refused == 0 {
            return influx_no_content();
        }
        let mut body = String::from("{\"code\":\"invalid\",\"error\":");
        let told = told("partial write", &outcome);
        push_string(&mut body, &told);
        body.push_str(",\"message\":");
        push_string(&mut body, &told);
        body.push_str("}\n");
        let mut answer = http::json(body);
        *answer.status_mut() = status(&outcome);
        answer
    }

    fn take_remote_write(
        &self,
        body: &[u8],
        version: Option<Version>,
        access: &Access,
        now: Timestamp,
    ) -> Answer {
        let mut gathering = self.gathering(now, FAULTS_TOLD, body.len());
        let left_out = match version {
            Some(Version::Two) => match remote_write::gather_two(body, &mut gathering) {
                Ok(left_out) => left_out,
                Err(why) => return http::plain(StatusCode::BAD_REQUEST, &why),
            },
            _ => remote_write::gather(body, &mut gathering),
        };
        let telemetry = self.telemetry();
        telemetry.histograms_left_out.add(left_out.histograms);
        telemetry.exemplars_left_out.add(left_out.exemplars);
        let outcome = self.keep(gathering.done(), Protocol::RemoteWrite, Some(access), now);
        let mut answer = match outcome.refused {
            0 => http::no_content(),
            _ => http::plain(status(&outcome), &told("samples refused", &outcome)),
        };
        let written = [
            ("x-prometheus-remote-write-samples-written", outcome.accepted),
            ("x-prometheus-remote-write-histograms-written", 0),
            ("x-prometheus-remote-write-exemplars-written", 0),
        ];
        for (name, count) in written {
            answer.headers_mut().insert(HeaderName::from_static(name), count.into());
        }
        if left_out.histograms + left_out.exemplars > 0 {
            tracing::debug!(?left_out, "native histograms and exemplars are not kept");
        }
        answer
    }

    fn take_collectd(&self, body: &[u8], access: &Access, now: Timestamp) -> Answer {
        let mut gathering = self.gathering(now, FAULTS_TOLD, body.len());
        super::samples::collectd::gather(body, &mut gathering);
        let outcome = self.keep(gathering.done(), Protocol::Collectd, Some(access), now);
        match outcome.refused {
            0 => http::no_content(),
            _ => {
                let told = told("values refused", &outcome);
                http::problem(status(&outcome), "Bad Request", &told)
            }
        }
    }

    fn take_batch(&self, body: &[u8], access: &Access, now: Timestamp) -> Answer {
        let devices = self.inventory.devices();
        let mut gathering = self.gathering(now, ITEM_FAULTS_TOLD, 0);
        let (mut reports, mut items) = (Vec::new(), Vec::new());
        let mut refused: Vec<(u32, Vec<Fault>)> = Vec::new();
        let telemetry = self.telemetry();
        let counted = |reason| telemetry.reports_refused.one(reason);
        let mut count = 0_usize;
        report::items(body, now.seconds(), |number, item| {
            count += 1;
            let Item { device, report, time } = match item {
                Ok(item) => item,
                Err(faults) => {
                    counted(if faults.iter().any(Fault::is_malformed) {
                        Reason::Malformed
                    } else {
                        Reason::Invalid
                    });
                    return refused.push((number, faults));
                }
            };
            // Whether there is such a device, or not: a narrow token learns nothing of others.
            if !access.device(&device) {
                counted(Reason::Forbidden);
                let detail = format!("the token is not for device {device}");
                return refused.push((number, vec![report::other("Forbidden", detail, "device")]));
            }
            let Some(device) = devices.get(&device) else {
                counted(Reason::UnknownDevice);
                self.inventory.ask_again();
                let detail = format!("adding host: Unknown host: {device}");
                return refused
                    .push((number, vec![report::other("Host Not Found", detail, "device")]));
            };
            let Some(at) = time else {
                reports.push((Arc::clone(&device.id), report));
                return items.push((number, Arc::clone(device)));
            };
            let Some(value) = report.value.number() else {
                counted(Reason::Invalid);
                let says = "cannot have a time when the value is a text, which has no history";
                return refused.push((number, vec![report::fault("time", "time", says)]));
            };
            let identity = [device.id.as_bytes(), b"\0", report.name.as_bytes()].concat();
            gathering.push(number, &identity, std::iter::once((at, value)), |_| {
                // Names of the portal's devices are not theirs alone.
                let is_portals = device.team.is_some();
                Ok(super::samples::Wanted {
                    device: if is_portals {
                        device.id.to_string()
                    } else {
                        device.name.to_string()
                    },
                    metric: report.name.to_string(),
                    units: report.units.to_string(),
                })
            });
            device.seen(now.seconds());
        });
        let taken = self.intake.accept_all(reports, || self.current.borrow().clone());
        let (mut accepted, mut is_servers_fault, mut shortage) = (0, false, None);
        for (taken, (number, device)) in taken.into_iter().zip(items) {
            match taken {
                Ok(()) => {
                    accepted += 1;
                    device.seen(now.seconds());
                }
                Err(why) => {
                    counted(why.reason());
                    match why.shortage() {
                        None => {
                            is_servers_fault |=
                                !matches!(why, Refused::DeviceFull(_) | Refused::Full(_));
                        }
                        some => shortage = some,
                    }
                    refused.push((number, vec![refusal(&why)]));
                }
            }
        }
        telemetry.batch_items.add(count);
        telemetry.reports_accepted.add(accepted);
        let outcome = self.keep(gathering.done(), Protocol::Batch, Some(access), now);
        accepted += outcome.accepted;
        is_servers_fault |= outcome.is_servers_fault;
        for (number, why) in outcome.faults {
            refused.push((number, vec![report::other("Not Accepted", why, "time")]));
        }
        let status = match accepted {
            _ if refused.is_empty() => StatusCode::OK,
            0 if is_servers_fault => StatusCode::SERVICE_UNAVAILABLE,
            0 if shortage.is_some() => StatusCode::TOO_MANY_REQUESTS,
            0 => StatusCode::UNPROCESSABLE_ENTITY,
            _ => StatusCode::MULTI_STATUS,
        };
        let mut answer = batch_answer(status, count, accepted, refused);
        if let Some(shortage) = shortage.filter(|_| status == StatusCode::TOO_MANY_REQUESTS) {
            telemetry.pushed_back.one(shortage);
            answer.headers_mut().insert(header::RETRY_AFTER, self.next_run().into());
        }
        answer
    }
}

/// What is said of a report that kept the rules.
pub(super) fn refusal(why: &Refused) -> Fault {
    match why {
        Refused::DeviceFull(most) => {
            report::fault("max", "name", format!("is new, and a device has {most} at most"))
        }
        Refused::Full(most) => report::fault(
            "max",
            "name",
            format!("is new, and there are {most} series, the most there can be"),
        ),
        Refused::JournalFull(why) => report::other("Too Many Requests", why.clone(), ""),
        Refused::WaitingFull(most) => {
            report::other("Too Many Requests", super::api::waiting_full(*most), "")
        }
        Refused::JournalBroken(why) => report::other("Service Unavailable", why.clone(), ""),
    }
}

/// What became of a batch: how many of its items were accepted, and why the others were not.
fn batch_answer(
    status: StatusCode,
    count: usize,
    accepted: usize,
    mut refused: Vec<(u32, Vec<Fault>)>,
) -> Answer {
    refused.sort_by_key(|(number, _)| *number);
    let mut body = String::new();
    // Writing to a String cannot fail.
    let _ = write!(
        body,
        "{{\"status\":{},\"accepted\":{accepted},\"refused\":{},\"items\":[",
        status.as_str(),
        count - accepted.min(count)
    );
    for (at, (number, faults)) in refused.iter().take(ITEM_FAULTS_TOLD).enumerate() {
        let separator = if at == 0 { "" } else { "," };
        let _ = write!(body, "{separator}{{\"item\":{number},\"errors\":[");
        super::api::push_faults(&mut body, faults);
        body.push_str("]}");
    }
    body.push_str("]}\n");
    let mut answer = http::json(body);
    *answer.status_mut() = status;
    answer
}

/// The status of a request of which something was refused: one that may be sent again as it is when
/// the server is why.
fn status(outcome: &Outcome) -> StatusCode {
    match outcome.is_servers_fault {
        true => StatusCode::SERVICE_UNAVAILABLE,
        false => StatusCode::BAD_REQUEST,
    }
}

/// How many were refused, and why the first were, in a line.
fn told(what: &str, outcome: &Outcome) -> String {
    let Outcome { accepted, too_old, refused, faults, .. } = outcome;
    let mut text = format!("{what}: accepted={accepted} late={too_old} dropped={refused}");
    for (at, (number, why)) in faults.iter().enumerate() {
        text.push_str(if at == 0 { ": " } else { "; " });
        // Faults of a format say their place already.
        let _ = match why.contains(&format!(" {number}:")) {
            true => write!(text, "{why}"),
            false => write!(text, "{number}: {why}"),
        };
    }
    text
}

/// What bodies may cost together.
#[derive(Debug)]
pub(super) struct Bodies {
    /// Kibibytes of bodies that are read or wait for their turn.
    room: Arc<tokio::sync::Semaphore>,
    /// Bodies that are expanded and worked through at a time.
    turns: Arc<tokio::sync::Semaphore>,
    /// Where the last ones were expanded: fresh memory costs a fault a page, a tenth of the work.
    scratches: Mutex<Vec<Vec<u8>>>,
}

/// Kibibytes of bodies at once: 256 MiB.
const ROOM: usize = 256 * 1_024;

/// Largest room that is kept for the next body: 4 MiB, 10,000 series of remote write twice.
const SCRATCH_MAX: usize = 4 << 20;

/// Bodies worked through at once for each processor: while one waits for the disk, another is read.
const TURNS: usize = 2;

impl Bodies {
    pub(super) fn new() -> Self {
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        let turns = tokio::sync::Semaphore::new(TURNS * processors);
        let room = Arc::new(tokio::sync::Semaphore::new(ROOM));
        Self { room, turns: Arc::new(turns), scratches: Mutex::default() }
    }

    /// Room to expand a body in.
    fn scratch(&self) -> Vec<u8> {
        self.scratches.lock().pop().unwrap_or_default()
    }

    /// Keeps the room for the next body; there are no more than bodies worked through at once.
    fn keep(&self, scratch: Vec<u8>) {
        if scratch.capacity() <= SCRATCH_MAX {
            self.scratches.lock().push(scratch);
        }
    }

    /// Room for a body, of at most so many bytes when it does not say how long it is; none when
    /// there is none now.
    fn room(
        &self,
        body: &hyper::body::Incoming,
        most: usize,
    ) -> Option<tokio::sync::OwnedSemaphorePermit> {
        let length = hyper::body::Body::size_hint(body).exact();
        let length = length.and_then(|length| usize::try_from(length).ok()).unwrap_or(most);
        let kibibytes = u32::try_from(length.min(most) / 1_024 + 1).ok()?;
        Arc::clone(&self.room).try_acquire_many_owned(kibibytes).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::{Identity, Key};
    use crate::inventory::Inventory;
    use crate::metrics::Config;
    use hyper::HeaderMap;

    #[tokio::test]
    async fn who_finds_no_room_is_told_when_to_come_back() {
        let folder = tempfile::tempdir().unwrap();
        let inventory = Inventory::open(folder.path().join("inventory.json")).unwrap();
        inventory.register("box", None).unwrap();
        let config = Config::new(folder.path(), 7, None);
        let metrics = Arc::new(Metrics::open(config, Arc::new(inventory)).unwrap());
        let key = Key::new(b"a secret of sixteen bytes").unwrap();
        let peer = [127, 0, 0, 1].into();
        let reads = crate::identity::Reads::Open;
        let identity = Identity::new(key).with_reads(reads);
        let access = identity.may_read(&HeaderMap::new(), peer, 0).unwrap();
        let report = |name: &str| {
            format!(
                "{{\"device\":\"1\",\"name\":\"{name}\",\"value\":1,\"type\":\"double\",\
                 \"slope\":\"both\",\"ttl\":60}}"
            )
        };
        let now = Timestamp::from_seconds(1_700_000_000);
        let batch = |body: String| metrics.take_batch(body.as_bytes(), &access, now);
        assert_eq!(batch(report("a")).status(), StatusCode::OK);
        metrics.intake.fill();
        for answer in [
            batch(report("b")),
            metrics.report("1", report("b").as_bytes(), 5).await.unwrap_or_else(|no| *no),
            metrics.no_room(&Refused::JournalFull("the journal has no room".to_owned())),
        ] {
            assert_eq!(answer.status(), StatusCode::TOO_MANY_REQUESTS);
            assert_eq!(answer.headers().get(header::RETRY_AFTER).unwrap(), "7");
        }
        // What needs no room is taken, and so is its part of a batch.
        let part = batch(format!("{}\n{}", report("a"), report("b")));
        assert_eq!(part.status(), StatusCode::MULTI_STATUS);
        assert!(!part.headers().contains_key(header::RETRY_AFTER));
        let broken = metrics.no_room(&Refused::JournalBroken("the disk".to_owned()));
        assert_eq!(broken.status(), StatusCode::SERVICE_UNAVAILABLE);
        let telemetry = metrics.telemetry();
        assert_eq!(telemetry.pushed_back.get(Shortage::Waiting), 2);
        assert_eq!(telemetry.pushed_back.get(Shortage::Journal), 1);
        assert_eq!(telemetry.reports_refused.get(Reason::WaitingFull), 3);
        assert_eq!(telemetry.reports_accepted.get(), 2);
    }
}

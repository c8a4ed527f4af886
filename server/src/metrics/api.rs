//! The metric reporting daemon's paths: the only file here that knows the wire.

use super::current::Current;
use super::historic::{Span, names_json};
use super::history::Of;
use super::ingest::{self, Sink};
use super::pending::Refused;
use super::report::{self, Fault, Report};
use super::{Metrics, read};
use crate::clock;
use crate::http::{self, Answer, Came, Chunks, Limits, Put, Request, problem, push_string};
use crate::identity::{self, Access, Identity};
use crate::inventory::Device;
use crate::telemetry::{Protocol, Reason};
use bytes::Bytes;
use concertim::Timestamp;
use hyper::header::{self, HeaderValue};
use hyper::{Method, StatusCode};
use std::sync::Arc;

/// What a request asked for, or the answer that says why it cannot be had (boxed: it is large).
type Answered<T = Answer> = Result<T, Box<Answer>>;

fn refuse<T>(answer: Answer) -> Answered<T> {
    Err(Box::new(answer))
}

/// Whose names are wanted.
enum Names {
    /// Those of one device.
    Of(Arc<Device>),
    /// Those that somebody may see.
    Seen(Access),
}

/// A path of the daemon, its parts named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Route<'a> {
    Status,
    Report { device: &'a str },
    DeviceCurrent { device: &'a str },
    DeviceNames { device: &'a str },
    DeviceHistory { device: &'a str, metric: &'a str, when: When<'a> },
    Unique,
    Names,
    MetricCurrent { metric: &'a str },
    MetricHistory { metric: &'a str, when: When<'a> },
}

/// The part of a path that says which rows are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When<'a> {
    Last(&'a str),
    Range(&'a str, &'a str),
}

impl Route<'_> {
    /// The one device that it is about.
    fn device(&self) -> Option<&str> {
        match self {
            Self::Report { device }
            | Self::DeviceCurrent { device }
            | Self::DeviceNames { device }
            | Self::DeviceHistory { device, .. } => Some(device),
            _ => None,
        }
    }
}

fn route<'a>(segments: &[&'a str]) -> Option<Route<'a>> {
    Some(match *segments {
        ["status"] => Route::Status,
        // `unique` and `values` are older names; the existing web application still uses `unique`.
        ["metrics", "current" | "unique"] => Route::Unique,
        ["metrics", "historic"] => Route::Names,
        ["metrics", metric, "current" | "values"] => Route::MetricCurrent { metric },
        ["metrics", metric, "historic", first, second] => {
            Route::MetricHistory { metric, when: when(first, second) }
        }
        ["devices", device, "metrics", "current"] => Route::DeviceCurrent { device },
        ["devices", device, "metrics", "historic"] => Route::DeviceNames { device },
        ["devices", device, "metrics", metric, "historic", first, second] => {
            Route::DeviceHistory { device, metric, when: when(first, second) }
        }
        [device, "metrics"] => Route::Report { device },
        _ => return None,
    })
}

impl Route<'_> {
    /// Whether the answer is a list that clients ask for again and again, mostly to find it as it
    /// was.
    fn is_list(self) -> bool {
        matches!(
            self,
            Self::Unique
                | Self::Names
                | Self::MetricCurrent { .. }
                | Self::DeviceCurrent { .. }
                | Self::DeviceNames { .. }
        )
    }
}

fn when<'a>(first: &'a str, second: &'a str) -> When<'a> {
    match first {
        "last" => When::Last(second),
        start => When::Range(start, second),
    }
}

impl When<'_> {
    fn span(self, now: i64) -> Answered<Span> {
        match self {
            Self::Last(duration) => Span::last(duration, now),
            Self::Range(start, end) => Span::range(start, end),
        }
        .map_err(|says| Box::new(http::bad_request(&says)))
    }
}

/// Answers a request for the path `segments`, which came at `now`.
pub async fn answer(
    metrics: &Arc<Metrics>,
    identity: &Identity,
    limits: &Limits,
    segments: &[&str],
    request: Request,
    now: Timestamp,
) -> Answer {
    // Who reads `/metrics` asks for the current values.
    let is_read = request.head.method != Method::POST && *segments == ["metrics"];
    if let Some(sink) = Sink::at(segments).filter(|_| !is_read) {
        if let Some(allow) = sink.refuses(&request.head.method) {
            return http::method_not_allowed(allow);
        }
        if !sink.takes_samples() {
            return ingest::told_beforehand(sink);
        }
        let moment = clock::monotonic();
        return match identity::writer(identity, &request.head, now.seconds(), moment) {
            Ok(access) => ingest::answer(metrics, sink, limits, request, access, now).await,
            Err(refused) => http::or_basic(*refused),
        };
    }
    let Some(route) = route(segments) else {
        return read::answer(metrics, identity, segments, &request, now).await;
    };
    if matches!(*segments, ["metrics", "unique"] | ["metrics", _, "values"]) {
        let header = |name| request.head.headers.get(name).and_then(|value| value.to_str().ok());
        tracing::debug!(
            method = %request.head.method,
            url = %request.head.uri,
            referer = header(header::REFERER),
            user_agent = header(header::USER_AGENT),
            "deprecated route"
        );
    }
    let method = if matches!(route, Route::Report { .. }) { Method::PUT } else { Method::GET };
    if request.head.method != method {
        return http::method_not_allowed(if method == Method::PUT { "PUT" } else { "GET" });
    }
    let (now, moment) = (now.seconds(), clock::monotonic());
    let access = match route {
        Route::Status => return http::accepted(),
        Route::Report { .. } => identity::writer(identity, &request.head, now, moment),
        _ => identity::reader(identity, &request.head, request.peer, now, moment),
    };
    let access = match access {
        Ok(access) => access,
        Err(refused) => return *refused,
    };
    let refused = &metrics.telemetry().reports_refused;
    if let Some(device) = route.device().filter(|device| !access.device(device)) {
        if matches!(route, Route::Report { .. }) {
            refused.one(Reason::Forbidden);
        }
        return identity::forbidden_device(device);
    }
    let answered = match route {
        Route::Status => Ok(http::accepted()),
        Route::Report { device } => match http::read_body(request.body, limits).await {
            Ok(body) => metrics.report(device, &body, now).await,
            Err(failure) => {
                refused.one(Reason::Body);
                refuse(http::body_failure(failure, limits))
            }
        },
        Route::Unique => metrics.known().map(|known| http::json(known.unique_json_for(&access))),
        Route::MetricCurrent { metric } => {
            metrics.current(|known| known.metric_json(metric, &access), "Metric not found")
        }
        Route::DeviceCurrent { device } => {
            metrics.current(|known| known.device_json(device), "Host not found")
        }
        Route::Names => Arc::clone(metrics).names(Names::Seen(access)).await,
        Route::DeviceNames { device } => match metrics.device(device) {
            Ok(device) => Arc::clone(metrics).names(Names::Of(device)).await,
            Err(answer) => Err(answer),
        },
        Route::DeviceHistory { device, metric, when } => {
            let wanted = when.span(now).and_then(|span| Ok((metrics.device(device)?, span)));
            match wanted {
                Ok((device, span)) => {
                    Arc::clone(metrics).device_history(device, metric.to_owned(), span).await
                }
                Err(answer) => Err(answer),
            }
        }
        Route::MetricHistory { metric, when } => match when.span(now) {
            Ok(span) => Arc::clone(metrics).metric_history(metric.to_owned(), span, access).await,
            Err(answer) => Err(answer),
        },
    };
    let answer = answered.unwrap_or_else(|refused| *refused);
    if route.is_list() { http::tagged(answer, &request.head.headers) } else { answer }
}

/// Takes a report for the device of that id, if all is well with it, and nothing is unusual about it;
/// else nothing is done or counted, and [`answer`] says what there is to say.
pub async fn take(
    metrics: &Metrics,
    identity: &Identity,
    device: &str,
    put: &Put<'_>,
    came: Came,
) -> bool {
    let now = came.now.seconds();
    let allowed = identity.bearer_may_write(put.authorization, now);
    let Some(access) = allowed.filter(|access| access.device(device)) else { return false };
    let Some(report) =
        report::decode(put.body).ok().and_then(|fields| report::validate(&fields, now).ok())
    else {
        return false;
    };
    // One that is not known yet may be waited for, which is not done twice.
    if metrics.inventory.devices().get(device).is_none() {
        return false;
    }
    let Some(device) = metrics.inventory.refresh_for(device).await else { return false };
    let accept = || metrics.accept(&device, report, now).is_ok();
    let was_taken = identity.admit_if(access.caller(), came.moment, accept);
    if was_taken {
        metrics.telemetry().bytes.add(Protocol::Report, put.body.len());
    }
    was_taken
}

impl Metrics {
    /// Takes a report for the device of that id.
    pub(super) async fn report(&self, device: &str, body: &[u8], now: i64) -> Answered {
        let telemetry = self.telemetry();
        let refused = |reason| telemetry.reports_refused.one(reason);
        telemetry.bytes.add(Protocol::Report, body.len());
        let fields = report::decode(body).map_err(|says| {
            refused(Reason::Malformed);
            Box::new(http::bad_request(&says))
        })?;
        let report = report::validate(&fields, now).map_err(|faults| {
            refused(Reason::Invalid);
            Box::new(unprocessable(&faults))
        })?;
        let Some(device) = self.inventory.refresh_for(device).await else {
            refused(Reason::UnknownDevice);
            let says = format!("adding host: Unknown host: {device}");
            return refuse(problem(StatusCode::NOT_FOUND, "Host Not Found", &says));
        };
        match self.accept(&device, report, now) {
            Ok(()) => Ok(http::accepted()),
            Err(why) => {
                refused(why.reason());
                refuse(self.no_room(&why))
            }
        }
    }

    /// Takes a report that kept the rules, if there is room for it.
    fn accept(&self, device: &Device, report: Report, now: i64) -> Result<(), Refused> {
        let known = || self.current.borrow().clone();
        self.intake.accept(&device.id, report, known)?;
        self.telemetry().reports_accepted.one();
        device.seen(now);
        Ok(())
    }

    /// The answer to a report that kept the rules and was not taken.
    pub(super) fn no_room(&self, why: &Refused) -> Answer {
        if let Some(shortage) = why.shortage() {
            self.telemetry().pushed_back.one(shortage);
        }
        match why {
            Refused::DeviceFull(_) | Refused::Full(_) => unprocessable(&[ingest::refusal(why)]),
            Refused::JournalFull(why) => http::too_many_requests(why, self.next_run()),
            Refused::WaitingFull(most) => {
                http::too_many_requests(&waiting_full(*most), self.next_run())
            }
            Refused::JournalBroken(why) => http::unavailable(why),
        }
    }

    /// Seconds after which a run has made room, unless it takes longer than usual.
    pub(super) fn next_run(&self) -> u64 {
        self.config.step.max(1).into()
    }

    fn known(&self) -> Answered<Arc<Current>> {
        self.current
            .borrow()
            .clone()
            .ok_or_else(|| Box::new(http::unavailable("Waiting on metric processing run")))
    }

    fn current(&self, write: impl FnOnce(&Current) -> Option<Bytes>, missing: &str) -> Answered {
        write(&*self.known()?).map(http::json).ok_or_else(|| Box::new(http::not_found(missing)))
    }

    fn device(&self, id: &str) -> Answered<Arc<Device>> {
        let devices = self.inventory.devices();
        devices.get(id).map(Arc::clone).ok_or_else(|| Box::new(http::not_found("Host not found")))
    }

    /// Runs `read` on a thread where it may wait for the disk.
    async fn on_thread<T: Send + 'static>(
        self: Arc<Self>,
        read: impl FnOnce(&Self) -> T + Send + 'static,
    ) -> Answered<T> {
        // Neither fails: the semaphore is never closed, and a panic has been reported.
        let permit = Arc::clone(&self.history_reads).acquire_owned().await;
        tokio::task::spawn_blocking(move || {
            let _permit = permit;
            read(&self)
        })
        .await
        .map_err(|_| Box::new(unreadable()))
    }

    /// The metrics with history: of a device, or of all that somebody may see.
    async fn names(self: Arc<Self>, wanted: Names) -> Answered {
        let read = move |metrics: &Self| match wanted {
            Names::Of(device) => metrics.history.names(Of::Device(&device)),
            Names::Seen(access) => match access.devices() {
                None => metrics.history.names(Of::Cluster(&metrics.config.cluster)),
                Some(ids) => {
                    let devices = metrics.inventory.devices();
                    metrics.history.names_of(ids.iter().filter_map(|id| devices.get(id)))
                }
            },
        };
        match self.on_thread(read).await? {
            Ok(names) => Ok(http::json(names_json(&names))),
            Err(error) => {
                tracing::error!("metrics' names: {error}");
                refuse(unreadable())
            }
        }
    }

    async fn device_history(
        self: Arc<Self>,
        device: Arc<Device>,
        metric: String,
        span: Span,
    ) -> Answered {
        match self.on_thread(move |metrics| metrics.history(&device, &metric, span)).await? {
            Ok(Some(rows)) => Ok(http::json(rows)),
            Ok(None) => refuse(http::not_found("Metric not found")),
            Err(error) => {
                tracing::error!("history: {error}");
                refuse(unreadable())
            }
        }
    }

    async fn metric_history(
        self: Arc<Self>,
        metric: String,
        span: Span,
        access: Access,
    ) -> Answered {
        let (chunks, body) = Chunks::new();
        let permit = Arc::clone(&self.history_reads).acquire_owned().await;
        tokio::task::spawn_blocking(move || {
            let _permit = permit;
            self.history_of_all(&metric, span, &access, &chunks);
        });
        Ok(http::json(body))
    }
}

/// What is said where too much waits for the next run.
pub(super) fn waiting_full(most: usize) -> String {
    format!("reports of {most} bytes wait for the next processing run, the most there can be")
}

fn unreadable() -> Answer {
    problem(
        StatusCode::INTERNAL_SERVER_ERROR,
        "Internal Server Error",
        "fetching metrics: the files cannot be read; the server's log says why",
    )
}

/// 422 with every fault: only these have `status` and `source`.
fn unprocessable(faults: &[Fault]) -> Answer {
    let mut body = String::from("{\"errors\":[");
    push_faults(&mut body, faults);
    body.push_str("],\"status\":422}\n");
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    http::with_status(StatusCode::UNPROCESSABLE_ENTITY, json, body)
}

/// Appends faults as objects, a comma between them.
pub(super) fn push_faults(body: &mut String, faults: &[Fault]) {
    for (at, fault) in faults.iter().enumerate() {
        body.push_str(if at == 0 {
            "{\"status\":422,\"title\":"
        } else {
            ",{\"status\":422,\"title\":"
        });
        push_string(body, fault.title);
        body.push_str(",\"detail\":");
        push_string(body, &fault.detail);
        body.push_str(",\"source\":");
        push_string(body, fault.source);
        body.push('}');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_routes() {
        let check = |path: &str, wanted: Option<Route<'_>>| {
            let segments: Vec<&str> = path.split('/').filter(|s| !s.is_empty()).collect();
            assert_eq!(route(&segments), wanted, "{path}");
        };
        let (device, metric) = ("7", "m");
        check("status", Some(Route::Status));
        check("7/metrics", Some(Route::Report { device }));
        check("metrics/metrics", Some(Route::Report { device: "metrics" }));
        check("devices/metrics", Some(Route::Report { device: "devices" }));
        check("devices/7/metrics/current", Some(Route::DeviceCurrent { device }));
        check("devices/7/metrics/historic", Some(Route::DeviceNames { device }));
        check(
            "devices/7/metrics/m/historic/last/hour",
            Some(Route::DeviceHistory { device, metric, when: When::Last("hour") }),
        );
        check(
            "devices/7/metrics/m/historic/1/2",
            Some(Route::DeviceHistory { device, metric, when: When::Range("1", "2") }),
        );
        check("metrics/current", Some(Route::Unique));
        check("metrics/unique", Some(Route::Unique));
        check("metrics/historic", Some(Route::Names));
        check("metrics/m/current", Some(Route::MetricCurrent { metric }));
        check("metrics/m/values", Some(Route::MetricCurrent { metric }));
        check(
            "metrics/m/historic/last/day",
            Some(Route::MetricHistory { metric, when: When::Last("day") }),
        );
        check(
            "metrics/m/historic/1/2",
            Some(Route::MetricHistory { metric, when: When::Range("1", "2") }),
        );
        for path in ["", "metrics", "status/x", "devices/7/metrics", "metrics/m/historic/1", "7"] {
            check(path, None);
        }
    }
}

//! The paths of the reads for people and tools: the only file here that knows the wire.

use super::super::Metrics;
use super::aggregates::{self, Question};
use super::events::{EVENT_VALUES_MAX, STREAMS_MAX, too_many};
use super::exposition::{self, Exposition};
use super::filter::Filter;
use super::listing::{CSV_HEADER, push_csv, push_json};
use super::range::{Range, Texts};
use super::rows::{self, Whose};
use super::table::{Begun, Form, Outlet};
use super::values::{Order, Values};
use super::wanted::Refused;
use crate::clock;
use crate::http::{self, Answer, Body, Chunks, Query, Request, problem};
use crate::identity::{self, Identity};
use crate::inventory::DeviceMap;
use crate::telemetry::Detail;
use bytes::{Bytes, BytesMut};
use concertim::Timestamp;
use hyper::header::{self, HeaderMap, HeaderValue};
use hyper::{Method, StatusCode};
use jiff::tz::TimeZone;
use std::sync::Arc;

const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");
const NDJSON: HeaderValue = HeaderValue::from_static("application/x-ndjson");
const CSV: HeaderValue = HeaderValue::from_static("text/csv; charset=utf-8; header=present");
const EXPOSITION: HeaderValue = HeaderValue::from_static(exposition::CONTENT_TYPE);
const EVENTS: HeaderValue = HeaderValue::from_static("text/event-stream");

/// Bytes of a piece of current values: 32 KiB, a tenth of a millisecond of work between two looks
/// at other connections.
const PIECE: usize = 32 * 1_024;

/// Longest answer of current values that is made whole, so that its tag is that of its bytes: 256
/// KiB. The tag of a longer one is that of the run and the question.
const WHOLE_MAX: usize = 256 * 1_024;

/// Seconds after which a client may try again when all streams are taken.
const RETRY_AFTER: HeaderValue = HeaderValue::from_static("30");

/// What is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Route {
    /// Current values as Prometheus scrapes them.
    Scrape,
    Current,
    Events,
    History,
    Summaries,
    Status,
}

fn route(segments: &[&str]) -> Option<Route> {
    Some(match *segments {
        ["metrics"] => Route::Scrape,
        ["api", "v2", "current"] => Route::Current,
        ["api", "v2", "current", "events"] => Route::Events,
        ["api", "v2", "history"] => Route::History,
        ["api", "v2", "summaries"] => Route::Summaries,
        ["api", "v2", "status"] => Route::Status,
        _ => return None,
    })
}

impl Route {
    /// The parameters that it takes.
    const fn parameters(self) -> &'static [&'static str] {
        match self {
            Self::Scrape | Self::Events => &["device", "metric"],
            Self::Current => &["device", "metric", "format"],
            Self::History => {
                &["device", "metric", "from", "to", "step", "cf", "aggregate", "by", "format"]
            }
            Self::Status => &[],
            Self::Summaries => &["metric", "from", "to", "step", "cf", "format"],
        }
    }
}

/// How current values are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Listing {
    Json,
    Csv,
    Exposition,
}

/// What a request asks for.
#[derive(Debug, Default)]
struct Asked<'a> {
    filter: Filter,
    format: Option<&'a str>,
    range: Texts<'a>,
    aggregates: Vec<&'a str>,
    by: Option<&'a str>,
}

impl<'a> Asked<'a> {
    fn read(query: &'a Query, route: Route) -> Result<Self, String> {
        let mut asked = Self::default();
        for (name, value) in query.iter() {
            let known = route.parameters();
            if !known.contains(&name) {
                let name: String = name.escape_debug().take(64).collect();
                return Err(match known {
                    [] => format!("there is no parameter {name} here, nor any other"),
                    _ => {
                        format!("there is no parameter {name} here, only {}", known.join(", "))
                    }
                });
            }
            let once = match name {
                "device" => {
                    asked.filter.devices.push(value.to_owned());
                    continue;
                }
                "metric" => {
                    asked.filter.metrics.add(value)?;
                    continue;
                }
                "aggregate" => {
                    asked.aggregates.push(value);
                    continue;
                }
                "by" => &mut asked.by,
                "from" => &mut asked.range.from,
                "to" => &mut asked.range.to,
                "step" => &mut asked.range.step,
                "cf" => &mut asked.range.function,
                _ => &mut asked.format,
            };
            if once.replace(value).is_some() {
                return Err(format!("the parameter {name} is there twice"));
            }
        }
        Ok(asked)
    }

    /// The first of `known` that is called as the parameter `format` says; the first of all when it
    /// says nothing.
    fn format<T: Copy>(&self, known: &[(&str, T)]) -> Result<T, String> {
        let wanted = |(name, _): &&(&str, T)| self.format.is_none_or(|format| format == *name);
        known.iter().find(wanted).map(|(_, format)| *format).ok_or_else(|| {
            let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
            format!("format must be one of {}", names.join(", "))
        })
    }
}

/// Answers a request for the path `segments`, which came at `now`.
pub(in super::super) async fn answer(
    metrics: &Arc<Metrics>,
    identity: &Identity,
    segments: &[&str],
    request: &Request,
    now: Timestamp,
) -> Answer {
    let Some(route) = route(segments) else { return http::not_found_page() };
    match (request.head.method.clone(), route) {
        (Method::GET, _) => {}
        // A report of the device without a name: clients know this answer.
        (Method::PUT, Route::Scrape) => return http::not_found_page(),
        // Batches are posted there.
        (_, Route::Scrape) => return http::method_not_allowed("GET, POST"),
        _ => return http::method_not_allowed("GET"),
    }
    let headers = &request.head.headers;
    let (seconds, moment) = (now.seconds(), clock::monotonic());
    let access = identity::reader(identity, &request.head, request.peer, seconds, moment);
    let access = match access {
        Ok(access) => access,
        Err(refused) => return *refused,
    };
    let text = request.head.uri.query();
    let query = match Query::decode(text) {
        Ok(query) => query,
        Err(says) => return http::bad_request(&says),
    };
    let mut asked = match Asked::read(&query, route) {
        Ok(asked) => asked,
        Err(says) => return http::bad_request(&says),
    };
    let devices = metrics.inventory.devices();
    // Whether there is such a device or not: a narrow token learns nothing of others.
    if let Some(other) = asked.filter.devices.iter().find(|id| !access.device(id)) {
        return identity::forbidden_device(other);
    }
    if let Some(unknown) = asked.filter.devices.iter().find(|id| devices.get(id).is_none()) {
        let id: String = unknown.escape_debug().take(64).collect();
        return http::not_found(&format!("there is no device {id}"));
    }
    if let Some(ids) = access.devices() {
        // Summaries and the status are of all devices.
        if matches!(route, Route::Summaries | Route::Status)
            && let Err(refusal) = access.everywhere()
        {
            return identity::refused(refusal);
        }
        if asked.filter.devices.is_empty() {
            asked.filter.devices = ids.iter().map(|id| String::from(&**id)).collect();
        }
    }
    let answered = match route {
        Route::Scrape => Ok(metrics.listing(&asked.filter, Listing::Exposition, devices).await),
        Route::Current => {
            let known = [
                ("json", Listing::Json),
                ("csv", Listing::Csv),
                ("prometheus", Listing::Exposition),
            ];
            match asked.format(&known) {
                Ok(listing) => Ok(metrics.listing(&asked.filter, listing, devices).await),
                Err(says) => Err(says),
            }
        }
        Route::Status => Ok(Listed::Answer(metrics.status(Detail::All).await)),
        Route::Events => Ok(metrics.events(asked.filter, headers).await),
        Route::History | Route::Summaries => {
            let all = route == Route::Summaries;
            metrics.rows(asked, all, devices, now).await
        }
    };
    match answered {
        Ok(Listed::Answer(answer)) => answer,
        Ok(Listed::Whole(answer)) => http::tagged(answer, headers),
        Ok(Listed::OfRun(answer, run)) => {
            let tag = http::tag(&[&run.to_le_bytes(), text.unwrap_or_default().as_bytes()]);
            http::tagged_as(&tag, answer, headers)
        }
        Err(says) => http::bad_request(&says),
    }
}

/// An answer, and what its tag is made of.
enum Listed {
    /// It has none.
    Answer(Answer),
    /// Its bytes.
    Whole(Answer),
    /// This run, and the question.
    OfRun(Answer, u64),
}

/// An answer of history that can be given.
enum History {
    Rows(rows::Answer),
    Aggregates(aggregates::Answer),
}

impl Metrics {
    async fn listing(&self, filter: &Filter, listing: Listing, devices: Arc<DeviceMap>) -> Listed {
        let (order, content_type) = match listing {
            Listing::Json => (Order::Name, JSON),
            Listing::Csv => (Order::Name, CSV),
            Listing::Exposition => (Order::LegalName, EXPOSITION),
        };
        let Some(values) = self.select(filter, order).await else {
            return Listed::Answer(http::unavailable("Waiting on metric processing run"));
        };
        let run = values.current.run();
        let mut pieces = Pieces::new(values, listing, devices);
        let mut begin = BytesMut::new();
        while begin.len() <= WHOLE_MAX {
            match pieces.next() {
                Some(piece) => begin.extend_from_slice(&piece),
                None => {
                    let whole = begin.freeze();
                    return Listed::Whole(http::with_status(StatusCode::OK, content_type, whole));
                }
            }
        }
        let mut begin = Some(begin.freeze());
        let body = Body::made(move || begin.take().or_else(|| pieces.next()));
        let answer = http::with_status(StatusCode::OK, content_type, body);
        match listing {
            // Devices' names are in it, which are not the run's.
            Listing::Exposition => Listed::Answer(answer),
            Listing::Json | Listing::Csv => Listed::OfRun(answer, run),
        }
    }

    async fn events(self: &Arc<Self>, filter: Filter, headers: &HeaderMap) -> Listed {
        let Some(place) = self.live.place() else {
            let says = format!("there are {STREAMS_MAX} streams of events, the most there can be");
            let mut answer = http::unavailable(&says);
            answer.headers_mut().insert(header::RETRY_AFTER, RETRY_AFTER);
            return Listed::Answer(answer);
        };
        if let Some(values) = self.select(&filter, Order::Name).await
            && values.count > EVENT_VALUES_MAX
        {
            return Listed::Answer(too_large(&too_many(values.count)));
        }
        let seen = headers.get("last-event-id").and_then(|id| id.to_str().ok()?.parse().ok());
        let (chunks, body) = Chunks::one_by_one();
        tokio::spawn(Arc::clone(self).send_events(filter, seen, chunks, place));
        let mut answer = http::with_status(StatusCode::OK, EVENTS, body);
        // Proxies that know this send each event on at once.
        answer.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
        Listed::Answer(answer)
    }

    async fn rows(
        self: &Arc<Self>,
        asked: Asked<'_>,
        all: bool,
        devices: Arc<DeviceMap>,
        now: Timestamp,
    ) -> Result<Listed, String> {
        let known = [("json", Form::Json), ("csv", Form::Csv), ("ndjson", Form::Ndjson)];
        let form = asked.format(&known)?;
        let range = Range::read(asked.range, now, &TimeZone::system())?;
        let question = Question::read(&asked.aggregates, asked.by)?;
        let filter = asked.filter;
        let (chunks, body) = Chunks::new();
        let (waiting, answered) = tokio::sync::oneshot::channel();
        let permit = Arc::clone(&self.history_reads).acquire_owned().await;
        let metrics = Arc::clone(self);
        tokio::task::spawn_blocking(move || {
            let _permit = permit;
            // There may be ten thousand.
            let devices = match &*filter.devices {
                _ if all => Vec::new(),
                [] => devices.iter().cloned().collect(),
                ids => devices.chosen(ids.iter().map(String::as_str)),
            };
            let answer = match question {
                Some(question) => metrics
                    .find_aggregates(&devices, &filter, question, range, form)
                    .map(History::Aggregates),
                None => {
                    let whose = if all { Whose::All } else { Whose::Devices(devices) };
                    metrics.find_rows(whose, &filter, range, form).map(History::Rows)
                }
            };
            let outlet = Outlet::new(waiting, chunks);
            match answer {
                Ok(History::Rows(answer)) => metrics.send_rows(&answer, outlet),
                Ok(History::Aggregates(answer)) => metrics.send_aggregates(&answer, outlet),
                Err(refused) => outlet.refuse(refused),
            }
        });
        let unreadable = |why: &str| {
            tracing::error!("history: {why}");
            let says = "the history cannot be read; the server's log says why";
            problem(StatusCode::INTERNAL_SERVER_ERROR, "Internal Server Error", says)
        };
        let content_type = match form {
            Form::Json => JSON,
            Form::Ndjson => NDJSON,
            Form::Csv => CSV,
        };
        Ok(Listed::Answer(match answered.await {
            Ok(Ok(Begun::Whole(whole))) => http::with_status(StatusCode::OK, content_type, whole),
            Ok(Ok(Begun::InPieces)) => http::with_status(StatusCode::OK, content_type, body),
            Ok(Err(Refused::Wrong(says))) => return Err(says),
            Ok(Err(Refused::TooLarge(says))) => too_large(&says),
            Ok(Err(Refused::Unreadable(why))) => unreadable(&why),
            Err(_) => unreadable("the thread that reads has died"),
        }))
    }
}

fn too_large(says: &str) -> Answer {
    problem(StatusCode::PAYLOAD_TOO_LARGE, "Payload Too Large", says)
}

/// Current values on their way out, a piece at a time.
struct Pieces {
    values: Values,
    listing: Listing,
    devices: Arc<DeviceMap>,
    exposition: Exposition,
    /// What stands before the next value; none once the end is written.
    before: Option<&'static str>,
}

impl Pieces {
    fn new(values: Values, listing: Listing, devices: Arc<DeviceMap>) -> Self {
        let before = Some(match listing {
            Listing::Json => "[",
            Listing::Csv => CSV_HEADER,
            Listing::Exposition => "",
        });
        Self { values, listing, devices, exposition: Exposition::default(), before }
    }

    fn next(&mut self) -> Option<Bytes> {
        let Self { values, listing, devices, exposition, before } = self;
        let mut separator = (*before)?;
        let mut out = String::with_capacity(PIECE);
        let goes_on = values.hand_out(|device, report| {
            out.push_str(separator);
            match listing {
                Listing::Json => push_json(&mut out, device, report),
                Listing::Csv => push_csv(&mut out, device, report),
                Listing::Exposition => {
                    let name = devices.get(device).map_or("", |device| &*device.name);
                    exposition.push(&mut out, device, name, report);
                }
            }
            separator = if *listing == Listing::Json { "," } else { "" };
            out.len() < PIECE
        });
        *before = Some(separator);
        if !goes_on {
            *before = None;
            match listing {
                Listing::Json if separator == "[" => out.push_str("[]\n"),
                Listing::Json => out.push_str("]\n"),
                _ => out.push_str(separator),
            }
        }
        Some(out.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_those_of_the_route() {
        let read = |text: &str, route| {
            let query = Query::decode(Some(text)).unwrap();
            Asked::read(&query, route).map(|asked| asked.filter.devices.len())
        };
        assert_eq!(read("device=1&device=2&metric=a*&format=csv", Route::Current), Ok(2));
        for (text, route, says) in [
            ("devices=1", Route::Current, "there is no parameter devices here"),
            ("format=csv", Route::Scrape, "only device, metric"),
            ("device=1", Route::Summaries, "only metric, from"),
            ("from=1&from=2", Route::History, "from is there twice"),
            ("metric=a\\", Route::Current, "ends with"),
        ] {
            let said = read(text, route).unwrap_err();
            assert!(said.contains(says), "{text}: {said}");
        }
        let query = Query::decode(Some("format=xml")).unwrap();
        let asked = Asked::read(&query, Route::Current).unwrap();
        assert_eq!(
            asked.format(&[("json", 1), ("csv", 2)]).unwrap_err(),
            "format must be one of json, csv"
        );
        assert_eq!(Asked::default().format(&[("json", 1), ("csv", 2)]), Ok(1));
    }
}

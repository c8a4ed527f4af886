//! What is where: the paths of the main port and of the metric reporting port.

mod admin;
mod route;

pub(crate) use admin::Admin;

use crate::accounts::{self, Actor};
use crate::api_v1::ApiV1;
use crate::api_v2::{self, ApiV2};
use crate::clock;
use crate::http::{self, Answer, Came, Handler, Limits, Path, PathFault, Put, Request};
use crate::identity::{self, Identity};
use crate::inventory::{self, Inventory};
use crate::metrics::{self, Metrics};
use crate::portal::Portal;
use crate::rules::Refusal;
use crate::telemetry::{Connections, Listener, Route};
use hyper::http::request::Parts;
use hyper::{Method, StatusCode};
use std::sync::Arc;
use std::time::Instant;

/// The metric reporting port: the existing daemon's paths and nothing else.
#[derive(Debug)]
pub(crate) struct MetricPort {
    pub(crate) identity: Arc<Identity>,
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) limits: Limits,
}

impl Handler for MetricPort {
    async fn answer(&self, request: Request) -> Answer {
        let start = clock::monotonic();
        let uri = request.head.uri.clone();
        let path = match Path::decode(uri.path()) {
            Ok(path) => path,
            Err(fault) => return count(&self.metrics, Route::Page, start, undecodable(fault)),
        };
        let segments = path.segments();
        let route = route::reporting(&request.head.method, &segments);
        let (metrics, identity, now) = (&self.metrics, &self.identity, clock::now());
        let answer = metrics::answer(metrics, identity, &self.limits, &segments, request, now);
        count(metrics, route, start, answer.await)
    }

    fn is_quick(&self, head: &Parts) -> bool {
        is_report(head)
    }

    async fn take(&self, put: &Put<'_>, came: Came) -> bool {
        take(&self.metrics, &self.identity, put.path, put, came).await
    }

    fn connections(&self) -> Option<Arc<Connections>> {
        self.metrics.telemetry().connections(Listener::Reporting)
    }
}

/// The main port: the page, the portal, what agents register, and the metric reporting paths under
/// `/mrd/`.
#[derive(Debug)]
pub(crate) struct MainPort {
    pub(crate) identity: Arc<Identity>,
    pub(crate) inventory: Arc<Inventory>,
    pub(crate) metrics: Arc<Metrics>,
    /// Whether reports come here, and not to a daemon elsewhere.
    pub(crate) takes_reports: bool,
    pub(crate) portal: Arc<Portal>,
    pub(crate) v1: ApiV1,
    pub(crate) v2: ApiV2,
    pub(crate) limits: Limits,
}

impl Handler for MainPort {
    async fn answer(&self, request: Request) -> Answer {
        let start = clock::monotonic();
        let uri = request.head.uri.clone();
        let path = match Path::decode(uri.path()) {
            Ok(path) => path,
            Err(fault) => return count(&self.metrics, Route::Page, start, undecodable(fault)),
        };
        let segments = path.segments();
        let route = route::main(&request.head.method, &segments);
        count(&self.metrics, route, start, self.answer_at(&segments, request).await)
    }

    fn is_quick(&self, head: &Parts) -> bool {
        is_report(head)
    }

    async fn take(&self, put: &Put<'_>, came: Came) -> bool {
        match put.path.strip_prefix("/mrd") {
            Some(path) if self.takes_reports => {
                take(&self.metrics, &self.identity, path, put, came).await
            }
            _ => false,
        }
    }

    fn connections(&self) -> Option<Arc<Connections>> {
        self.metrics.telemetry().connections(Listener::Main)
    }
}

impl MainPort {
    async fn answer_at(&self, segments: &[&str], request: Request) -> Answer {
        let now = clock::now();
        if is_place(segments) && http::is_visit(&request.head) {
            let (name, headers) = (segments.join("/"), &request.head.headers);
            let file = http::asset(&name, headers).or_else(|| http::asset("", headers));
            return file.unwrap_or_else(http::not_found_page);
        }
        match *segments {
            ["mrd", ref segments @ ..] if self.takes_reports => {
                metrics::answer(&self.metrics, &self.identity, &self.limits, segments, request, now)
                    .await
            }
            ["api", "v2", "current" | "history" | "summaries" | "status", ..] => {
                metrics::answer(&self.metrics, &self.identity, &self.limits, segments, request, now)
                    .await
            }
            ["api", "v2", "hosts"] => match request.head.method {
                Method::GET => {
                    let (identity, moment) = (&self.identity, clock::monotonic());
                    let (head, peer) = (&request.head, request.peer);
                    match identity::reader(identity, head, peer, now.seconds(), moment) {
                        Ok(access) => {
                            http::tagged(inventory::list(&self.inventory, &access), &head.headers)
                        }
                        Err(refused) => *refused,
                    }
                }
                Method::POST => self.register(request, now.seconds()).await,
                _ => http::method_not_allowed("GET, POST"),
            },
            ["cable"] => {
                let actor = match self.who(&request, clock::micros()).await {
                    Ok(actor) => Some(actor),
                    Err(Refusal::SignIn(_)) => None,
                    Err(refusal) => return api_v2::refused(refusal),
                };
                self.portal.live.cable(request.head, actor).await
            }
            ["api", "v2", ..] => {
                let now = clock::micros();
                let who = self.who(&request, now).await;
                self.v2.answer(request, who, now).await
            }
            ["api", "v1", ..] | ["users" | "accounts" | "irv", ..] => {
                let now = clock::micros();
                let who = self.who(&request, now).await;
                self.v1.answer(request, who, now).await
            }
            _ => match http::asset(&segments.join("/"), &request.head.headers) {
                Some(_) if !matches!(request.head.method, Method::GET | Method::HEAD) => {
                    http::method_not_allowed("GET, HEAD")
                }
                Some(answer) => answer,
                None => http::not_found_page(),
            },
        }
    }

    /// Who asks for something of the portal, if it is not asked too often.
    async fn who(&self, request: &Request, now: i64) -> Result<Actor, Refusal> {
        let (headers, peer) = (&request.head.headers, request.peer.ip());
        let caller = self.identity.caller(headers, peer, now / 1_000_000);
        let admitted = self.identity.admit(caller, clock::monotonic());
        admitted.map_err(|wait| Refusal::TooMany(wait.seconds()))?;
        accounts::authenticate(&self.portal.accounts, &request.head, now).await
    }

    async fn register(&self, request: Request, now: i64) -> Answer {
        match identity::writer(&self.identity, &request.head, now, clock::monotonic()) {
            Ok(access) => {
                if let Err(refusal) = access.everywhere() {
                    return identity::refused(refusal);
                }
            }
            Err(refused) => return *refused,
        }
        let body = match http::read_body(request.body, &self.limits).await {
            Ok(body) => body,
            Err(failure) => return http::body_failure(failure, &self.limits),
        };
        let inventory = Arc::clone(&self.inventory);
        match tokio::task::spawn_blocking(move || inventory::register(&inventory, &body)).await {
            Ok(answer) => answer,
            Err(_) => http::unavailable("the device was not registered"),
        }
    }
}

/// Whether a browser that goes there finds the application, which knows its own places: also where
/// programs find something of the existing service (`/users`, `/accounts`), as people have bookmarks. Files
/// with hashes in their names are there or not: an application of yesterday must not get HTML for a script.
fn is_place(segments: &[&str]) -> bool {
    let is_programs =
        matches!(segments.first(), Some(&("api" | "mrd" | "cable" | "irv" | "assets")));
    !is_programs && !segments.last().is_some_and(|last| last.ends_with(".json"))
}

/// Whether this may be a report: nothing else is put.
fn is_report(head: &Parts) -> bool {
    head.method == Method::PUT
}

/// Takes a report at `path` of the metric reporting interface, if all is well with it.
async fn take(
    metrics: &Metrics,
    identity: &Identity,
    path: &str,
    put: &Put<'_>,
    came: Came,
) -> bool {
    let device = path.strip_prefix('/').and_then(|path| path.strip_suffix("/metrics"));
    let Some(device) = device.filter(|device| !device.contains('/')) else { return false };
    let was_taken = metrics::take(metrics, identity, device, put, came).await;
    if was_taken {
        answered(metrics, Route::Report, came.moment, StatusCode::OK);
    }
    was_taken
}

/// Counts a request that came at `start`, and hands its answer on.
fn count(metrics: &Metrics, route: Route, start: Instant, answer: Answer) -> Answer {
    answered(metrics, route, start, answer.status());
    answer
}

fn answered(metrics: &Metrics, route: Route, start: Instant, status: StatusCode) {
    let telemetry = metrics.telemetry();
    telemetry.answered(route, status.as_u16());
    if route == Route::Report {
        telemetry.report_times.note(clock::monotonic().saturating_duration_since(start));
    }
}

fn undecodable(fault: PathFault) -> Answer {
    match fault {
        PathFault::Escape => http::plain(StatusCode::BAD_REQUEST, "400 Bad Request"),
        PathFault::NotText => http::not_found_page(),
    }
}

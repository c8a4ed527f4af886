//! What is where: the paths of the main port and of the metric reporting port.

use crate::clock;
use crate::http::{self, Answer, Handler, Limits, Path, PathFault, Request};
use crate::identity::{self, Identity};
use crate::inventory::{self, Inventory};
use crate::metrics::{self, Metrics};
use hyper::{Method, StatusCode};
use std::sync::Arc;

/// The metric reporting port: the existing daemon's paths and nothing else.
#[derive(Debug)]
pub(crate) struct MetricPort {
    pub(crate) identity: Arc<Identity>,
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) limits: Limits,
}

impl Handler for MetricPort {
    async fn answer(&self, request: Request) -> Answer {
        let uri = request.head.uri.clone();
        match Path::decode(uri.path()) {
            Ok(path) => {
                metrics::answer(
                    &self.metrics,
                    &self.identity,
                    &self.limits,
                    &path.segments(),
                    request,
                    clock::now(),
                )
                .await
            }
            Err(fault) => undecodable(fault),
        }
    }
}

/// The main port: the page, the devices, signing in, and the metric reporting paths under `/mrd/`.
#[derive(Debug)]
pub(crate) struct Portal {
    pub(crate) identity: Arc<Identity>,
    pub(crate) inventory: Arc<Inventory>,
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) limits: Limits,
}

impl Handler for Portal {
    async fn answer(&self, request: Request) -> Answer {
        let uri = request.head.uri.clone();
        let path = match Path::decode(uri.path()) {
            Ok(path) => path,
            Err(fault) => return undecodable(fault),
        };
        let segments = path.segments();
        let now = clock::now();
        match *segments {
            ["mrd", ref segments @ ..] => {
                metrics::answer(&self.metrics, &self.identity, &self.limits, segments, request, now)
                    .await
            }
            ["api", "v2", "current" | "history" | "summaries", ..] => {
                metrics::answer(
                    &self.metrics,
                    &self.identity,
                    &self.limits,
                    &segments,
                    request,
                    now,
                )
                .await
            }
            ["api", "v2", "devices"] => match request.head.method {
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
            ["users", "sign_in.json"] => match request.head.method {
                Method::POST => {
                    identity::sign_in(&self.identity, request, &self.limits, now.seconds()).await
                }
                _ => http::method_not_allowed("POST"),
            },
            ["users", "sign_out.json"] => match request.head.method {
                Method::POST => identity::sign_out(),
                _ => http::method_not_allowed("POST"),
            },
            _ => match http::asset(&segments.join("/"), &request.head.headers) {
                Some(_) if !matches!(request.head.method, Method::GET | Method::HEAD) => {
                    http::method_not_allowed("GET, HEAD")
                }
                Some(answer) => answer,
                None => http::not_found_page(),
            },
        }
    }
}

impl Portal {
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

fn undecodable(fault: PathFault) -> Answer {
    match fault {
        PathFault::Escape => http::plain(StatusCode::BAD_REQUEST, "400 Bad Request"),
        PathFault::NotText => http::not_found_page(),
    }
}

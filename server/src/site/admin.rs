//! The admin port: what the server tells of itself, for the machines that watch it, and nothing else.
//! It asks for no token, so it has no name of a device or metric.

use crate::http::{self, Answer, Handler, Limits, Path, Request};
use crate::metrics::Metrics;
use crate::telemetry::{Connections, Detail, Listener};
use hyper::Method;
use std::sync::Arc;

/// Connections at once: a scraper or two, a balancer, and who looks. Few, as each look takes locks.
const CONNECTIONS_MAX: usize = 16;

/// The admin port.
#[derive(Debug)]
pub(crate) struct Admin(pub(crate) Arc<Metrics>);

impl Admin {
    /// The limits of its listener, where the others have `limits`.
    pub(crate) fn limits(limits: &Limits) -> Limits {
        Limits { connections_max: CONNECTIONS_MAX, ..limits.clone() }
    }
}

impl Handler for Admin {
    async fn answer(&self, request: Request) -> Answer {
        let Self(metrics) = self;
        let Ok(path) = Path::decode(request.head.uri.path()) else {
            return http::not_found_page();
        };
        let segments = path.segments();
        let ["metrics" | "status" | "healthz"] = *segments else { return http::not_found_page() };
        if !matches!(request.head.method, Method::GET | Method::HEAD) {
            return http::method_not_allowed("GET, HEAD");
        }
        match *segments {
            ["metrics"] => metrics.exposition().await,
            ["status"] => metrics.status(Detail::WithoutNames).await,
            _ => metrics.health().await,
        }
    }

    fn connections(&self) -> Option<Arc<Connections>> {
        self.0.telemetry().connections(Listener::Admin)
    }
}

//! The metric reporting daemon's paths.

use super::Metrics;
use crate::http::{self, Answer, Limits, Request};
use crate::identity::Identity;
use concertim::Timestamp;
use hyper::Method;

/// Answers a request for the path `segments`.
pub async fn answer(
    _metrics: &Metrics,
    _identity: &Identity,
    _limits: &Limits,
    segments: &[&str],
    request: Request,
    _now: Timestamp,
) -> Answer {
    match (segments, &request.head.method) {
        (["status"], &Method::GET) => http::accepted(),
        (["status"], _) => http::method_not_allowed("GET"),
        _ => http::not_found_page(),
    }
}

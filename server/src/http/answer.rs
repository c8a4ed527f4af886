//! Answers: JSON, the error envelope `{"errors":[…],"status":N}`, text pages, security headers.

use super::body::{Body, BodyFailure};
use super::go_json::push_string;
use super::limits::Limits;
use bytes::Bytes;
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use hyper::{Response, StatusCode};
use std::sync::LazyLock;

/// A complete answer.
pub type Answer = Response<Body>;

/// What the page may do: its own files and its own server, nothing inline, nowhere else.
pub const PAGE_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    connect-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; \
    frame-ancestors 'none'";

/// What every other answer may do when a browser shows it: nothing.
pub const EVERYTHING_ELSE_POLICY: &str = "default-src 'none'; frame-ancestors 'none'";

const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");
const TEXT: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");

/// The headers of every answer, which keep browsers from guessing at it, framing it, keeping it, or
/// giving it to another site; to be copied, as making them takes four times as long.
static HEADERS: LazyLock<HeaderMap> = LazyLock::new(|| {
    let policy = HeaderValue::from_static(EVERYTHING_ELSE_POLICY);
    HeaderMap::from_iter([
        (header::CONTENT_TYPE, JSON),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            HeaderValue::from_static("same-origin"),
        ),
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ])
});

/// An answer of `status` with `body` and the headers of every answer.
#[must_use]
pub fn with_status(status: StatusCode, content_type: HeaderValue, body: impl Into<Body>) -> Answer {
    let mut answer = Response::new(body.into());
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    headers.clone_from(&HEADERS);
    headers.insert(header::CONTENT_TYPE, content_type);
    answer
}

/// 200 with JSON.
#[must_use]
pub fn json(body: impl Into<Body>) -> Answer {
    with_status(StatusCode::OK, JSON, body)
}

/// 200 `{"status":200}`.
#[must_use]
pub fn accepted() -> Answer {
    json(Bytes::from_static(b"{\"status\":200}\n"))
}

/// 204: it was done, and there is nothing to say.
#[must_use]
pub fn no_content() -> Answer {
    let mut answer = with_status(StatusCode::NO_CONTENT, TEXT, Bytes::new());
    answer.headers_mut().remove(header::CONTENT_TYPE);
    answer
}

/// A line of text; the line's end is added.
#[must_use]
pub fn plain(status: StatusCode, line: &str) -> Answer {
    with_status(status, TEXT, format!("{line}\n"))
}

/// The error envelope with one error of `title` and `detail`.
#[must_use]
pub fn problem(status: StatusCode, title: &str, detail: &str) -> Answer {
    let mut body = String::from("{\"errors\":[{\"title\":");
    push_string(&mut body, title);
    body.push_str(",\"detail\":");
    push_string(&mut body, detail);
    body.push_str("}],\"status\":");
    body.push_str(status.as_str());
    body.push_str("}\n");
    with_status(status, JSON, body)
}

/// 400.
#[must_use]
pub fn bad_request(detail: &str) -> Answer {
    problem(StatusCode::BAD_REQUEST, "Bad Request", detail)
}

/// 404 for a thing that is not there.
#[must_use]
pub fn not_found(detail: &str) -> Answer {
    problem(StatusCode::NOT_FOUND, "Not Found", detail)
}

/// 503.
#[must_use]
pub fn unavailable(detail: &str) -> Answer {
    problem(StatusCode::SERVICE_UNAVAILABLE, "Service Unavailable", detail)
}

/// 404 for a path that leads nowhere.
#[must_use]
pub fn not_found_page() -> Answer {
    plain(StatusCode::NOT_FOUND, "404 page not found")
}

/// 401 with the reason.
#[must_use]
pub fn unauthorized(reason: &str) -> Answer {
    let mut answer = plain(StatusCode::UNAUTHORIZED, reason);
    answer.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    answer
}

/// 403 with the reason.
#[must_use]
pub fn forbidden(detail: &str) -> Answer {
    problem(StatusCode::FORBIDDEN, "Forbidden", detail)
}

/// 429 with the seconds to wait.
#[must_use]
pub fn too_many_requests(detail: &str, seconds: u64) -> Answer {
    let mut answer = problem(StatusCode::TOO_MANY_REQUESTS, "Too Many Requests", detail);
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    answer
}

/// The same 401, which also offers `Basic`: some agents, collectd among them, send a name and a
/// password only when they are asked for them. Not for pages, where browsers would ask a person.
#[must_use]
pub fn or_basic(mut answer: Answer) -> Answer {
    if answer.status() == StatusCode::UNAUTHORIZED {
        let basic = HeaderValue::from_static("Basic realm=\"concertim\"");
        answer.headers_mut().append(header::WWW_AUTHENTICATE, basic);
    }
    answer
}

/// 405 with the methods that are allowed.
#[must_use]
pub fn method_not_allowed(allow: &'static str) -> Answer {
    let mut answer = with_status(StatusCode::METHOD_NOT_ALLOWED, TEXT, Bytes::new());
    answer.headers_mut().remove(header::CONTENT_TYPE);
    answer.headers_mut().insert(header::ALLOW, HeaderValue::from_static(allow));
    answer
}

/// What is said about a request whose body cannot be had: 413, or 400 in the words that clients
/// of the existing daemon know.
#[must_use]
pub fn body_failure(failure: BodyFailure, limits: &Limits) -> Answer {
    match failure {
        BodyFailure::TooLarge => problem(
            StatusCode::PAYLOAD_TOO_LARGE,
            "Payload Too Large",
            &format!("a body may have {} bytes", limits.body_bytes_max),
        ),
        BodyFailure::TimedOut => {
            let mut answer = bad_request("reading the body: i/o timeout");
            // The rest of the body may still come, and is not a request.
            answer.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
            answer
        }
        BodyFailure::Broken => bad_request("unexpected EOF"),
    }
}

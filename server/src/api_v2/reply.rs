//! What a handler has to say, before it is an answer.

use super::Problem;
use crate::http::{self, Answer, with_status};
use crate::rules::Refusal;
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use hyper::http::request::Parts;
use hyper::{Method, StatusCode};
use serde::Serialize;

const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");

/// What a handler has to say.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub(crate) struct Reply {
    /// The status.
    pub(super) status: StatusCode,
    /// The JSON; none with 204.
    pub(super) body: Option<String>,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Reply {
    fn new(status: StatusCode, value: &impl Serialize) -> Result<Self, Problem> {
        let body = serde_json::to_string(value).map_err(|error| {
            Refusal::Failed(format!("an answer of {status} is no JSON: {error}"))
        })?;
        Ok(Self::stored(status, Some(body)))
    }

    /// One that was kept as text.
    pub(super) fn stored(status: StatusCode, body: Option<String>) -> Self {
        Self { status, body, headers: Vec::new() }
    }

    /// 200 with `value`.
    ///
    /// # Errors
    /// When the value is no JSON, which is a fault of the program.
    pub(crate) fn ok(value: &impl Serialize) -> Result<Self, Problem> {
        Self::new(StatusCode::OK, value)
    }

    /// 201 with `value`, which is now at `location`.
    ///
    /// # Errors
    /// See [`Reply::ok`].
    pub(crate) fn created(location: &str, value: &impl Serialize) -> Result<Self, Problem> {
        Ok(Self::new(StatusCode::CREATED, value)?.with(header::LOCATION, location))
    }

    /// 202 with `value`: the rest is done by and by.
    ///
    /// # Errors
    /// See [`Reply::ok`].
    pub(crate) fn accepted(value: &impl Serialize) -> Result<Self, Problem> {
        Self::new(StatusCode::ACCEPTED, value)
    }

    /// 303: it goes on at `location`.
    pub(crate) fn elsewhere(location: &str) -> Self {
        Self::stored(StatusCode::SEE_OTHER, None)
            .with(header::LOCATION, location)
            .with(header::CACHE_CONTROL, "no-store")
    }

    /// 204: it was done, and there is nothing to say.
    pub(crate) fn no_content() -> Self {
        Self::stored(StatusCode::NO_CONTENT, None)
    }

    /// The same with a header; one whose value cannot be in a header is left out.
    pub(crate) fn with(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::try_from(value) {
            self.headers.push((name, value));
        }
        self
    }

    /// Where the thing that was created is.
    pub(super) fn location(&self) -> Option<&str> {
        let (_, value) = self.headers.iter().find(|(name, _)| *name == header::LOCATION)?;
        value.to_str().ok()
    }

    /// The tag of the answer.
    pub(super) fn tag(&self) -> String {
        http::tag(&[self.body.as_deref().unwrap_or_default().as_bytes(), b"\n"])
    }

    /// It as an answer to the request of `head`: tagged, and 304 where the client asked for that.
    pub(crate) fn answer(self, head: &Parts) -> Answer {
        let Some(body) = self.body else {
            let mut answer = http::no_content();
            *answer.status_mut() = self.status;
            answer.headers_mut().extend(self.headers);
            return answer;
        };
        let answer = with_status(self.status, JSON, format!("{body}\n"));
        let mut answer = match head.method {
            Method::GET | Method::HEAD => http::tagged(answer, &head.headers),
            _ => http::tagged(answer, &HeaderMap::new()),
        };
        for (name, value) in self.headers {
            answer.headers_mut().append(name, value);
        }
        answer
    }
}

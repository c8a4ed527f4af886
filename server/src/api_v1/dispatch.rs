//! From a request to its route and back: who asks, whether they may, headers.

use super::answer::{self, Wanted};
use crate::Result;
use crate::accounts::Actor;
use crate::http::{self, Answer, Request};
use crate::portal::{Found, Needs, Portal, Route, Routes, receive};
use crate::rules::Refusal;
use hyper::StatusCode;
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use std::sync::Arc;
use uuid::Uuid;

/// Who asks: an actor, or why nobody known.
pub(crate) type Who = Result<Actor, Refusal>;

/// What a path may end in, and means nothing.
const SUFFIX: &str = ".json";

/// The last part of a path that may end so itself: names of metrics.
const MAY_END_SO: &str = "/{metric}";

/// Longest id of a request that is taken from it: 64 characters, in which every usual form fits.
const REQUEST_ID_MAX: usize = 64;

/// The interface, ready to answer.
#[derive(Debug)]
pub(crate) struct ApiV1 {
    portal: Arc<Portal>,
    routes: Routes,
}

impl ApiV1 {
    /// The interface to `portal`.
    ///
    /// # Errors
    /// When two rows of the table are for the same requests.
    pub(crate) fn new(portal: Arc<Portal>) -> Result<Self> {
        Ok(Self { portal, routes: super::routes()? })
    }

    /// Answers a request of `who`, at the time `now` in microseconds.
    pub(crate) async fn answer(&self, request: Request, who: Who, now: i64) -> Answer {
        let headers = request.head.headers.clone();
        let id = request_id(&headers);
        let path = request.head.uri.path().to_owned();
        let Some((route, parameters)) = find(&self.routes, &request.head.method, &path) else {
            return finished(answer::no_route(), &headers, &id);
        };
        let answered = self.ask(route, parameters, request, who, now).await;
        let wanted = Wanted::of(&path, &headers);
        let answer = answered.unwrap_or_else(|refusal| answer::refused(refusal, wanted, &id));
        finished(answer, &headers, &id)
    }

    /// Asks a route, if `who` may.
    async fn ask(
        &self,
        route: &Route,
        parameters: Vec<(String, String)>,
        request: Request,
        who: Who,
        now: i64,
    ) -> Result<Answer, Refusal> {
        let actor = match (route.needs, who) {
            (Needs::Nothing, who) => who.ok(),
            // No database keeps a NUL, so nothing has such an id.
            (_, Ok(_)) if parameters.iter().any(|(_, value)| value.contains('\0')) => {
                return Err(Refusal::NotFound);
            }
            (Needs::May(action, subject), Ok(actor)) if !actor.might(action, subject) => {
                return Err(Refusal::Forbidden(None));
            }
            (Needs::SignIn | Needs::May(..), who) => Some(who?),
        };
        let call = receive(&self.portal, request, parameters, actor, now).await?;
        (route.handle)(call).await
    }
}

/// The route of a path, with or without its suffix.
fn find<'a>(
    routes: &'a Routes,
    method: &hyper::Method,
    path: &str,
) -> Option<(&'a Route, Vec<(String, String)>)> {
    let path = path.strip_suffix('/').filter(|path| !path.is_empty()).unwrap_or(path);
    let at = |path| match routes.find(method, path) {
        Found::Route(route, parameters) => Some((route, parameters)),
        // The existing service knows no 405.
        Found::OtherMethods(_) | Found::Nothing => None,
    };
    match path.strip_suffix(SUFFIX) {
        None => at(path),
        Some(bare) => {
            at(path).filter(|(route, _)| route.path.ends_with(MAY_END_SO)).or_else(|| at(bare))
        }
    }
}

/// The id that a request has from whoever sent it on, or a new one.
fn request_id(headers: &HeaderMap) -> String {
    let given = headers.get("x-request-id").and_then(|id| id.to_str().ok());
    let is_fit = |id: &&str| {
        (1..=REQUEST_ID_MAX).contains(&id.len())
            && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    given.filter(is_fit).map_or_else(|| Uuid::new_v4().to_string(), str::to_owned)
}

/// The answer with the headers that all have: a weak tag, 304 where the client has it already, and
/// the request's id.
fn finished(answer: Answer, headers: &HeaderMap, id: &str) -> Answer {
    let mut answer = http::tagged(answer, headers);
    let tag = answer.headers().get(header::ETAG).and_then(|tag| tag.to_str().ok());
    // Weak, as the existing service's: fields may come in another order and mean the same.
    let weak = tag.and_then(|tag| HeaderValue::try_from(format!("W/{tag}")).ok());
    let is_kept = weak.is_some();
    let headers = answer.headers_mut();
    if let Some(weak) = weak {
        headers.insert(header::ETAG, weak);
        let control = HeaderValue::from_static("max-age=0, private, must-revalidate");
        headers.insert(header::CACHE_CONTROL, control);
    }
    if let Ok(id) = HeaderValue::try_from(id) {
        headers.insert(HeaderName::from_static("x-request-id"), id);
    }
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    debug_assert!(is_kept || answer.status() != StatusCode::NOT_MODIFIED);
    answer
}

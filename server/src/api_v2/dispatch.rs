//! From a request to its row of the table.

use super::Problem;
use crate::accounts::Actor;
use crate::http::{
    Answer, BodyFailure, CodingFault, Limits, Query, Request, content_encoding, decode_body,
    read_body,
};
use crate::portal::{Call, Found, Needs, Portal, Route, Routes};
use crate::rules::Refusal;
use bytes::Bytes;
use hyper::Method;
use hyper::header::{self, HeaderValue};
use hyper::http::request::Parts;
use std::net::SocketAddr;
use std::sync::Arc;

/// Most bytes of a body with many changes: 1,000 devices of 8 KiB each.
const BULK_BYTES_MAX: usize = 8 * 1_024 * 1_024;

/// The interface, ready to answer.
#[derive(Debug)]
pub(crate) struct ApiV2 {
    portal: Arc<Portal>,
    routes: Routes,
}

/// Who asks: an actor, nobody, or why what was sent does not count.
pub(crate) type Who = Result<Option<Actor>, Refusal>;

impl ApiV2 {
    /// The interface to `portal`.
    ///
    /// # Errors
    /// When two rows of the table are for the same requests.
    pub(crate) fn new(portal: Arc<Portal>) -> Result<Self, matchit::InsertError> {
        let rows = super::operations().iter().filter_map(super::Operation::route).collect();
        Ok(Self { portal, routes: Routes::new(rows)? })
    }

    /// Whether a path is one of the interface's own: others below `/api/v2` are answered elsewhere.
    pub(crate) fn has(&self, path: &str) -> bool {
        !matches!(self.routes.find(&Method::GET, path), Found::Nothing)
    }

    /// Answers a request of `who`, at the time `now` in microseconds.
    pub(crate) async fn answer(&self, request: Request, who: Who, now: i64) -> Answer {
        let Request { head, peer, body } = request;
        let limits = self.limits(head.uri.path());
        // Who may not ask is told so before a body is read.
        if let Err(refused) = self.admitted(&head, &who) {
            return *refused;
        }
        let body = match read_body(body, &limits).await {
            Ok(body) => body,
            Err(failure) => return unread(failure, &limits),
        };
        self.answer_whole(head, peer, body, who, now).await
    }

    /// Answers a request whose body has been read.
    pub(super) async fn answer_whole(
        &self,
        head: Parts,
        peer: SocketAddr,
        body: Bytes,
        who: Who,
        now: i64,
    ) -> Answer {
        let (route, parameters, actor) = match self.admitted(&head, &who) {
            Ok((route, parameters)) => (route, parameters, who.ok().flatten()),
            Err(refused) => return *refused,
        };
        let call = self.call(&head, body).map(|(query, body)| Call {
            portal: Arc::clone(&self.portal),
            actor,
            head,
            peer,
            parameters,
            query,
            body,
            now,
        });
        let answer = match call {
            Ok(call) => (route.handle)(call).await,
            Err(problem) => return problem.answer(),
        };
        answer.unwrap_or_else(|refusal| Problem::from(refusal).answer())
    }

    /// The route of a request, where it leads to one that `who` may ask.
    fn admitted(
        &self,
        head: &Parts,
        who: &Who,
    ) -> Result<(&Route, Vec<(String, String)>), Box<Answer>> {
        let (route, parameters) = match self.routes.find(&head.method, head.uri.path()) {
            Found::Route(route, parameters) => (route, parameters),
            Found::OtherMethods(methods) => {
                let mut answer = Problem::other_methods().answer();
                if let Ok(allow) = HeaderValue::try_from(allowed(&methods)) {
                    answer.headers_mut().insert(header::ALLOW, allow);
                }
                return Err(Box::new(answer));
            }
            Found::Nothing => return Err(Box::new(Problem::nowhere().answer())),
        };
        let refused = |refusal: Refusal| Err(Box::new(Problem::from(refusal).answer()));
        let allowed = match (route.needs, who) {
            (Needs::Nothing, _) | (Needs::SignIn, Ok(Some(_))) => true,
            (_, Ok(None)) => return refused(Refusal::SignIn("there is no token and no session")),
            (_, Err(Refusal::SignIn(why))) => return refused(Refusal::SignIn(why)),
            (_, Err(Refusal::Forbidden(why))) => return refused(Refusal::Forbidden(why.clone())),
            (_, Err(Refusal::TooMany(wait))) => return refused(Refusal::TooMany(*wait)),
            (_, Err(other)) => return refused(Refusal::Failed(format!("signing in: {other:?}"))),
            (Needs::May(action, subject), Ok(Some(actor))) => actor.might(action, subject),
        };
        // No database keeps a NUL, so nothing has such an id.
        if parameters.iter().any(|(_, value)| value.contains('\0')) {
            return Err(Box::new(Problem::nowhere().answer()));
        }
        if allowed { Ok((route, parameters)) } else { refused(Refusal::Forbidden(None)) }
    }

    /// What stands behind `?`, and the body out of its coding.
    fn call(&self, head: &Parts, body: Bytes) -> Result<(Query, Bytes), Problem> {
        let query = Query::decode(head.uri.query()).map_err(Problem::malformed)?;
        if let Some((name, _)) = query.iter().find(|(_, value)| value.contains('\0')) {
            return Err(Problem::parameter(name.to_owned(), "may not hold the character NUL"));
        }
        let coding = content_encoding(&head.headers);
        if coding.is_empty() {
            return Ok((query, body));
        }
        let most = self.limits(head.uri.path()).body_bytes_max;
        let mut scratch = Vec::new();
        match decode_body(&body, coding, most, &mut scratch) {
            Ok(decoded) => Ok((query, Bytes::copy_from_slice(decoded))),
            Err(CodingFault::Unknown(name)) => {
                Err(Problem::unsupported(format!("there is no Content-Encoding {name} here")))
            }
            Err(CodingFault::TooLarge(most)) => Err(Problem::too_large(most)),
            Err(CodingFault::Broken(coding)) => {
                Err(Problem::malformed(format!("the body is not whole, or not {coding}")))
            }
        }
    }

    fn limits(&self, path: &str) -> Limits {
        let limits = self.portal.limits.clone();
        match path.ends_with("/bulk") {
            true => Limits { body_bytes_max: BULK_BYTES_MAX.max(limits.body_bytes_max), ..limits },
            false => limits,
        }
    }
}

fn allowed(methods: &[&Method]) -> String {
    let head = methods.contains(&&Method::GET).then_some("HEAD");
    let mut names: Vec<&str> = methods.iter().map(|method| method.as_str()).chain(head).collect();
    names.sort_unstable();
    names.join(", ")
}

fn unread(failure: BodyFailure, limits: &Limits) -> Answer {
    match failure {
        BodyFailure::TooLarge => Problem::too_large(limits.body_bytes_max).answer(),
        BodyFailure::TimedOut => {
            let mut answer = Problem::malformed("the body did not come in time").answer();
            // The rest of the body may still come, and is not a request.
            answer.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
            answer
        }
        BodyFailure::Broken => Problem::malformed("the body is not whole").answer(),
    }
}

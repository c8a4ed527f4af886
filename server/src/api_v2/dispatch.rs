//! From a request to its row of the table.

use super::Problem;
use crate::accounts::Actor;
use crate::http::{Answer, Request};
use crate::portal::{Call, Found, Needs, Portal, Route, Routes, receive};
use crate::rules::Refusal;
use crate::{Error, Result};
use hyper::Method;
use hyper::header::{self, HeaderValue};
use hyper::http::request::Parts;
use std::sync::Arc;

/// The interface, ready to answer.
#[derive(Debug)]
pub(crate) struct ApiV2 {
    portal: Arc<Portal>,
    routes: Routes,
}

/// A route, and the parts of its path by name.
type Admitted<'a> = (&'a Route, Vec<(String, String)>);

/// Who asks, or why nobody does.
pub(crate) type Who = std::result::Result<Actor, Refusal>;

impl ApiV2 {
    /// The interface to `portal`.
    ///
    /// # Errors
    /// When two rows of the table are for the same requests.
    pub(crate) fn new(portal: Arc<Portal>) -> Result<Self> {
        let rows = super::operations().iter().filter_map(super::Operation::route).collect();
        let routes = Routes::new(rows);
        let routes = routes.map_err(|e| Error::new(format!("the table of operations: {e}")))?;
        Ok(Self { portal, routes })
    }

    /// Answers a request of `who`, at the time `now` in microseconds.
    pub(crate) async fn answer(&self, request: Request, who: Who, now: i64) -> Answer {
        // Who may not ask is told so before a body is read.
        let (route, parameters) = match self.admitted(&request.head, &who) {
            Ok(admitted) => admitted,
            Err(refused) => return *refused,
        };
        let actor = who.ok();
        match receive(&self.portal, request, parameters, actor, now).await {
            Ok(call) => ask(route, call).await,
            Err(refusal) => Problem::from(refusal).answer(),
        }
    }

    /// The route of a request, where it leads to one that `who` may ask.
    fn admitted(&self, head: &Parts, who: &Who) -> std::result::Result<Admitted<'_>, Box<Answer>> {
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
            (Needs::Nothing, _) | (Needs::SignIn, Ok(_)) => true,
            (_, Err(Refusal::SignIn(why))) => return refused(Refusal::SignIn(why)),
            (_, Err(Refusal::Forbidden(why))) => return refused(Refusal::Forbidden(why.clone())),
            (_, Err(Refusal::TooMany(wait))) => return refused(Refusal::TooMany(*wait)),
            (_, Err(Refusal::Failed(why))) => return refused(Refusal::Failed(why.clone())),
            (_, Err(other)) => return refused(Refusal::Failed(format!("signing in: {other:?}"))),
            (Needs::May(action, subject), Ok(actor)) => actor.might(action, subject),
        };
        // No database keeps a NUL, so nothing has such an id.
        if parameters.iter().any(|(_, value)| value.contains('\0')) {
            return Err(Box::new(Problem::nowhere().answer()));
        }
        if allowed { Ok((route, parameters)) } else { refused(Refusal::Forbidden(None)) }
    }
}

/// The answer of a route.
async fn ask(route: &Route, call: Call) -> Answer {
    if let Some((name, _)) = call.query.iter().find(|(_, value)| value.contains('\0')) {
        let says = "may not hold the character NUL";
        return Problem::parameter(name.to_owned(), says).answer();
    }
    (route.handle)(call).await.unwrap_or_else(|refusal| Problem::from(refusal).answer())
}

fn allowed(methods: &[&Method]) -> String {
    let head = methods.contains(&&Method::GET).then_some("HEAD");
    let mut names: Vec<&str> = methods.iter().map(|method| method.as_str()).chain(head).collect();
    names.sort_unstable();
    names.join(", ")
}

#[cfg(test)]
use {crate::http::Query, bytes::Bytes};

#[cfg(test)]
impl ApiV2 {
    /// Answers a request whose body has been read.
    pub(super) async fn answer_whole(
        &self,
        head: Parts,
        body: Bytes,
        who: Who,
        now: i64,
    ) -> Answer {
        let (route, parameters) = match self.admitted(&head, &who) {
            Ok(admitted) => admitted,
            Err(refused) => return *refused,
        };
        let (portal, actor) = (Arc::clone(&self.portal), who.ok());
        let query = Query::decode(head.uri.query()).unwrap();
        let peer = ([127, 0, 0, 1], 1).into();
        ask(route, Call { portal, actor, head, peer, parameters, query, body, now }).await
    }
}

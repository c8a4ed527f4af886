//! A request on its way to its route.

use super::Portal;
use crate::accounts::Actor;
use crate::http::Query;
use crate::rules::Refusal;
use bytes::Bytes;
use hyper::http::request::Parts;
use std::net::SocketAddr;
use std::sync::Arc;

/// A request, read whole, and who asks.
#[derive(Debug)]
pub(crate) struct Call {
    /// The portal's parts.
    pub(crate) portal: Arc<Portal>,
    /// Who asks; none where nobody has signed in.
    pub(crate) actor: Option<Actor>,
    /// Method, target, headers.
    pub(crate) head: Parts,
    /// Who is at the other end of the connection.
    pub(crate) peer: SocketAddr,
    /// Parts of the path, decoded, by their names in the route.
    pub(crate) parameters: Vec<(String, String)>,
    /// What stands behind `?`.
    pub(crate) query: Query,
    /// The body, decompressed.
    pub(crate) body: Bytes,
    /// The time, in microseconds since 1970.
    pub(crate) now: i64,
}

impl Call {
    /// The part of the path of that name; empty where the route has none.
    pub(crate) fn parameter(&self, name: &str) -> &str {
        let found = self.parameters.iter().find(|(part, _)| part == name);
        found.map_or("", |(_, value)| value)
    }

    /// Who asks.
    ///
    /// # Errors
    /// When nobody has signed in, which routes that need it do not see.
    pub(crate) fn actor(&self) -> Result<&Actor, Refusal> {
        self.actor
            .as_ref()
            .ok_or(Refusal::SignIn("You need to sign in or sign up before continuing."))
    }
}

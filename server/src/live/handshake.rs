//! From a request to a WebSocket: who may open one, and from which pages.

use super::cable::{self, PROTOCOL};
use super::{FULL_SECONDS, Guest, Live, socket};
use crate::accounts::{Actor, Via};
use crate::http::{Answer, Body, problem, too_many_requests, unavailable};
use bytes::Bytes;
use futures_util::SinkExt;
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use hyper::http::request::Parts;
use hyper::upgrade::{OnUpgrade, Upgraded};
use hyper::{Method, Response, StatusCode};
use hyper_util::rt::TokioIo;
use std::sync::Arc;
use std::time::Duration;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};

/// A WebSocket of a connection.
pub(super) type Socket = WebSocketStream<TokioIo<Upgraded>>;

/// Longest message of a client: 16 KiB, many times a subscription's.
const MESSAGE_MAX: usize = 16 * 1_024;

/// Bytes that are collected before they are written: 16 KiB, which is what a socket costs.
const BUFFER: usize = 16 * 1_024;

/// Longest time for a connection to become a WebSocket, and for its last words.
const MOMENT: Duration = Duration::from_secs(5);

impl Live {
    /// Makes a WebSocket of the connection of a request for `/cable`. Who has not signed in is told so
    /// there, as the existing clients read it there.
    pub(crate) async fn cable(self: &Arc<Self>, mut head: Parts, actor: Option<Actor>) -> Answer {
        let upgrade = head.extensions.remove::<OnUpgrade>();
        let (Some(key), Some(upgrade)) = (key(&head), upgrade) else { return no_websocket() };
        let by_cookie = actor.as_ref().is_some_and(|actor| matches!(actor.via, Via::Session(_)));
        if !is_allowed(&head.headers, &self.settings.origins, by_cookie) {
            return problem(
                StatusCode::FORBIDDEN,
                "Forbidden",
                "pages of this origin may not open a WebSocket here; the server's configuration \
                 names those that may",
            );
        }
        let mut guest = None;
        if let Some(actor) = actor {
            let Some(place) = self.sockets.take(&actor.id) else {
                let full = "there are as many WebSockets as there may be";
                return too_many_requests(full, FULL_SECONDS);
            };
            match Guest::new(&self.database, actor, place).await {
                Ok(signed_in) => guest = Some(signed_in),
                Err(failure) => {
                    tracing::warn!("a WebSocket was not opened: {failure}");
                    return unavailable("the database is not there");
                }
            }
        }
        tokio::spawn(begin(Arc::clone(self), guest, upgrade));
        switching(&key, &head.headers)
    }
}

/// Waits for the WebSocket, and serves it, or says that nobody has signed in.
async fn begin(live: Arc<Live>, guest: Option<Guest>, upgrade: OnUpgrade) {
    let Ok(Ok(upgraded)) = tokio::time::timeout(MOMENT, upgrade).await else { return };
    let config = WebSocketConfig::default()
        .read_buffer_size(BUFFER)
        .write_buffer_size(BUFFER)
        .max_message_size(Some(MESSAGE_MAX))
        .max_frame_size(Some(MESSAGE_MAX));
    let io = TokioIo::new(upgraded);
    let mut socket = WebSocketStream::from_raw_socket(io, Role::Server, Some(config)).await;
    match guest {
        Some(guest) => socket::serve(live, guest, socket).await,
        None => last_words(&mut socket, "unauthorized", false).await,
    }
}

/// Says why the socket ends, and ends it.
pub(super) async fn last_words(socket: &mut Socket, reason: &str, reconnect: bool) {
    let words = async {
        // Who has gone needs no last words.
        let _ = socket.send(Message::text(cable::disconnect(reason, reconnect))).await;
        let _ = socket.close(None).await;
    };
    let _ = tokio::time::timeout(MOMENT, words).await;
}

/// The key of a request for a WebSocket; none when it is no such request.
fn key(head: &Parts) -> Option<HeaderValue> {
    let headers = &head.headers;
    let has = |name: HeaderName, wanted: &str| {
        let values = headers.get_all(name).into_iter().filter_map(|value| value.to_str().ok());
        values
            .flat_map(|value| value.split(','))
            .any(|word| word.trim().eq_ignore_ascii_case(wanted))
    };
    let is_one = head.method == Method::GET
        && has(header::UPGRADE, "websocket")
        && has(header::CONNECTION, "upgrade")
        && has(header::SEC_WEBSOCKET_VERSION, "13");
    headers.get(header::SEC_WEBSOCKET_KEY).filter(|_| is_one).cloned()
}

/// Whether a page of the request's origin may open a WebSocket: one of this server, or of an origin
/// that the site names. Other programs than browsers send none, and then need a token: a browser adds
/// cookies to what any page asks for, and never leaves out the origin.
fn is_allowed(headers: &HeaderMap, origins: &[String], by_cookie: bool) -> bool {
    let Some(origin) = headers.get(header::ORIGIN) else { return !by_cookie };
    let Ok(origin) = origin.to_str() else { return false };
    let place = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
    let own = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let is_it = |named: &str| {
        let of = if named.contains("://") { Some(origin) } else { place };
        of.is_some_and(|of| of.eq_ignore_ascii_case(named.trim_end_matches('/')))
    };
    own.is_some_and(is_it) || origins.iter().any(|origin| is_it(origin))
}

/// 101.
fn switching(key: &HeaderValue, headers: &HeaderMap) -> Answer {
    let mut answer = Response::new(Body::from(Bytes::new()));
    *answer.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
    let accept = HeaderValue::try_from(derive_accept_key(key.as_bytes()));
    let given = answer.headers_mut();
    given.insert(header::CONNECTION, HeaderValue::from_static("Upgrade"));
    given.insert(header::UPGRADE, HeaderValue::from_static("websocket"));
    // Base64, which any header may have.
    given.extend(accept.ok().map(|accept| (header::SEC_WEBSOCKET_ACCEPT, accept)));
    let offered = headers.get_all(header::SEC_WEBSOCKET_PROTOCOL).into_iter();
    let mut offered = offered.filter_map(|value| value.to_str().ok()).flat_map(|v| v.split(','));
    if offered.any(|protocol| protocol.trim() == PROTOCOL) {
        given.insert(header::SEC_WEBSOCKET_PROTOCOL, HeaderValue::from_static(PROTOCOL));
    }
    answer
}

/// 426.
fn no_websocket() -> Answer {
    let mut answer = problem(
        StatusCode::UPGRADE_REQUIRED,
        "Upgrade Required",
        "this path is for WebSockets of version 13",
    );
    let headers = answer.headers_mut();
    headers.insert(header::UPGRADE, HeaderValue::from_static("websocket"));
    headers.insert(header::CONNECTION, HeaderValue::from_static("Upgrade"));
    headers.insert(header::SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_this_server_and_of_named_ones_may() {
        let named = ["https://portal.example/".to_owned(), "other.example:7443".to_owned()];
        for (origin, by_cookie, may) in [
            (Some("http://here:7000"), true, true),
            (Some("https://HERE:7000"), true, true),
            (Some("http://here"), true, false),
            (Some("http://here:7000.evil"), true, false),
            (Some("https://portal.example"), true, true),
            (Some("http://portal.example"), true, false),
            (Some("https://other.example:7443"), true, true),
            (Some("https://other.example"), true, false),
            (Some("null"), true, false),
            (Some("http://evil"), false, false),
            (None, true, false),
            (None, false, true),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_static("here:7000"));
            headers.extend(origin.map(|o| (header::ORIGIN, HeaderValue::from_static(o))));
            assert_eq!(is_allowed(&headers, &named, by_cookie), may, "{origin:?} {by_cookie}");
        }
    }
}

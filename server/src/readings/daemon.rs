//! A metric reporting daemon elsewhere, over a few connections that are kept open.

use crate::client::{Asked, Connection, Terms, Trust};
use crate::clock;
use crate::identity::Key;
use crate::metrics::Unseen;
use crate::{Error, Result};
use bytes::Bytes;
use hyper::header::HeaderValue;
use hyper::{Method, StatusCode};
use parking_lot::Mutex;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::time::Duration;
use tokio::sync::Semaphore;

/// Requests under way at once: 8, so that a daemon that hangs holds no more than these; others wait.
const CONNECTIONS_MAX: usize = 8;

/// Longest wait for a connection that is free, and then for an answer. The existing service waits for
/// 60 s, in which a browser has asked four times.
const FREE_WAIT: Duration = Duration::from_secs(5);
const ANSWER_WAIT: Duration = Duration::from_secs(10);

/// Longest answer: 64 MiB, the values of a metric in a million devices.
const ANSWER_BYTES_MAX: usize = 64 * 1_024 * 1_024;

/// How long a token is good that goes with a request, in seconds: as with the existing service.
const TOKEN_SECONDS: i64 = 60;

/// What a part of a path keeps.
const PART: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'-').remove(b'_').remove(b'~');

/// A text as a part of a path.
pub(super) fn coded(text: &str) -> String {
    utf8_percent_encode(text, PART).to_string()
}

/// The daemon.
#[derive(Debug)]
pub(crate) struct Daemon {
    url: String,
    key: Key,
    /// Connections that nobody uses now.
    idle: Mutex<Vec<Connection>>,
    permits: Semaphore,
}

impl Daemon {
    /// The daemon at `url`; `key` signs the tokens that go with requests.
    ///
    /// # Errors
    /// When that is no such URL.
    pub(crate) fn new(url: &str, key: Key) -> Result<Self> {
        let first =
            connect(url).map_err(|error| Error::new(format!("the metric daemon: {error}")))?;
        let idle = Mutex::new(vec![first]);
        Ok(Self { url: url.to_owned(), key, idle, permits: Semaphore::new(CONNECTIONS_MAX) })
    }

    /// What `GET path` answers.
    ///
    /// # Errors
    /// [`Unseen::Missing`] for 404; otherwise why there is no answer.
    pub(super) async fn ask(&self, path: &str) -> Result<Bytes, Unseen> {
        let permit = tokio::time::timeout(FREE_WAIT, self.permits.acquire()).await;
        let Ok(Ok(_permit)) = permit else {
            return Err(Unseen::Unavailable("the server answers other requests".to_owned()));
        };
        let idle = self.idle.lock().pop();
        let connection = idle.map_or_else(|| connect(&self.url), Ok);
        let unavailable = |error: Error| Unseen::Unavailable(error.to_string());
        let mut connection = connection.map_err(unavailable)?;
        let token = self.key.token(clock::now().seconds(), TOKEN_SECONDS);
        let token = HeaderValue::try_from(format!("Bearer {token}")).ok();
        let asked = Asked { method: Method::GET, path, token: token.as_ref(), body: Bytes::new() };
        let answer = connection.exchange(&asked).await;
        self.idle.lock().push(connection);
        let answer = answer.map_err(Unseen::Unavailable)?;
        match answer.status() {
            StatusCode::OK => Ok(answer.into_body()),
            StatusCode::NOT_FOUND => Err(Unseen::Missing),
            status => Err(Unseen::Unavailable(format!(
                "the server responded with status {}",
                status.as_u16()
            ))),
        }
    }
}

fn connect(url: &str) -> Result<Connection> {
    let terms = Terms {
        user_agent: concat!("concertim/", env!("CARGO_PKG_VERSION")),
        trust: Trust::System,
        answer_wait: ANSWER_WAIT,
        answer_bytes_max: ANSWER_BYTES_MAX,
    };
    Connection::new(url, terms)
}

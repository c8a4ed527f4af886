//! One call to a peer: what is sent, and what is said when it fails.

use crate::client::{Asked, Caller, Terms, Trust};
use crate::clock;
use crate::identity::Key;
use crate::rules::Refusal;
use bytes::Bytes;
use hyper::header::{HeaderName, HeaderValue, IF_MODIFIED_SINCE};
use hyper::{Method, StatusCode};
use serde_json::Value;
use std::fmt;
use std::time::Duration;

/// Longest wait for a call that a person waits for: 20 s. A cloud takes some seconds to answer; browsers
/// and proxies give up after 60, and then nobody learns what became of it.
const PERSON_WAIT: Duration = Duration::from_secs(20);

/// Longest wait for a call of a job, for which nobody waits: what the existing service allows.
const JOB_WAIT: Duration = Duration::from_secs(60);

/// Longest answer: 4 MiB. The largest are lists of cluster types, with their forms and instructions: some
/// 20 kB each.
const ANSWER_BYTES_MAX: usize = 4 * 1_024 * 1_024;

/// Calls under way at once: enough for a site's admins, and few enough that slow peers take no more than
/// so many sockets.
const AT_ONCE: usize = 24;

/// How long a token for a call is good, in seconds, as the existing service's.
const TOKEN_SECONDS: i64 = 60;

/// Longest sentence of a peer that is passed on.
const MESSAGE_CHARACTERS_MAX: usize = 500;

const USER_AGENT: &str = concat!("concertim/", env!("CARGO_PKG_VERSION"));

/// Who waits for a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Waits {
    /// A person.
    Person,
    /// Nobody.
    Job,
}

/// A call to be made.
#[derive(Debug)]
pub(super) struct Ask<'a> {
    /// How.
    pub(super) method: Method,
    /// Where, behind the peer's URL; with a query, if there is one.
    pub(super) path: &'a str,
    /// What is sent, if anything is.
    pub(super) body: Option<Value>,
    /// What must not be shown, should the peer repeat it.
    pub(super) secrets: Vec<String>,
    /// Who waits.
    pub(super) waits: Waits,
    /// By what a peer that knows how recognizes a job's call that is made again.
    pub(super) idempotency_key: Option<&'a str>,
    /// Only if there is something newer than this date of HTTP.
    pub(super) if_modified_since: Option<String>,
}

impl<'a> Ask<'a> {
    /// A call for which a person waits.
    pub(super) fn new(method: Method, path: &'a str, body: Option<Value>) -> Self {
        Self {
            method,
            path,
            body,
            secrets: Vec::new(),
            waits: Waits::Person,
            idempotency_key: None,
            if_modified_since: None,
        }
    }

    /// The same, with a secret in it.
    pub(super) fn hiding(mut self, secret: &str) -> Self {
        if !secret.is_empty() {
            self.secrets.push(secret.to_owned());
        }
        self
    }

    /// The same, as the call of the job `id`.
    pub(super) fn of_job(self, id: &'a str) -> Self {
        Self { waits: Waits::Job, idempotency_key: Some(id), ..self }
    }
}

/// What a peer answered: a status below 400, and JSON, which is null where it was none.
#[derive(Debug)]
pub(super) struct Answered {
    /// The status.
    pub(super) status: StatusCode,
    /// The body.
    pub(super) body: Bytes,
}

impl Answered {
    /// The body as JSON; null where it is none.
    pub(super) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }
}

/// Why a call was in vain.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Trouble {
    /// Nobody has said where the peer is.
    NoConfiguration,
    /// There is no whole answer: why.
    NoAnswer(String),
    /// It answered, and did not do it.
    Refused {
        /// With this status.
        status: u16,
        /// In these words.
        message: String,
        /// In whole.
        body: Value,
    },
    /// It answered, and not with what was asked for: what is missing.
    Unusable(String),
    /// We failed ourselves.
    Failed(String),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoConfiguration => {
                f.write_str("No cloud configuration has been set. Please contact an admin")
            }
            Self::NoAnswer(why) | Self::Unusable(why) | Self::Failed(why) => f.write_str(why),
            Self::Refused { message, .. } => f.write_str(message),
        }
    }
}

impl From<Trouble> for Refusal {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::NoConfiguration => Self::Conflict(trouble.to_string()),
            Trouble::Failed(why) => Self::Failed(why),
            Trouble::NoAnswer(_) | Trouble::Refused { .. } | Trouble::Unusable(_) => {
                Self::Peer(trouble.to_string())
            }
        }
    }
}

impl From<crate::database::Failure> for Trouble {
    fn from(failure: crate::database::Failure) -> Self {
        Self::Failed(failure.to_string())
    }
}

/// How long calls may take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deadlines {
    /// Of a call that a person waits for.
    pub(super) person: Duration,
    /// Of a job's call.
    pub(super) job: Duration,
}

impl Deadlines {
    /// As usual.
    pub(super) const USUAL: Self = Self { person: PERSON_WAIT, job: JOB_WAIT };
}

/// What makes calls.
pub(super) struct Line {
    caller: Caller,
    key: Key,
    deadlines: Deadlines,
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Line(..)")
    }
}

impl Line {
    /// A line whose calls carry tokens signed by `key`. Certificates of peers are checked.
    pub(super) fn new(key: Key, deadlines: Deadlines) -> Self {
        let terms = Terms {
            user_agent: USER_AGENT,
            trust: Trust::System,
            answer_wait: deadlines.job,
            answer_bytes_max: ANSWER_BYTES_MAX,
        };
        Self { caller: Caller::new(terms, AT_ONCE), key, deadlines }
    }

    /// Asks for the root of the server at `url`, and answers with which status it does; with a token where
    /// it is a peer, and without where it is somebody else's.
    ///
    /// # Errors
    /// Why there is no answer.
    pub(super) async fn reach(&self, url: &str, is_peer: bool) -> Result<StatusCode, Trouble> {
        if is_peer {
            return match self.call(url, Ask::new(Method::GET, "/", None)).await {
                Ok(answered) => Ok(answered.status),
                Err(Trouble::Refused { status, message, .. }) => {
                    StatusCode::from_u16(status).map_err(|_| Trouble::Unusable(message))
                }
                Err(trouble) => Err(trouble),
            };
        }
        let (method, body) = (Method::GET, Bytes::new());
        let asked = Asked { method, path: "/", token: None, headers: &[], body };
        let answer = self.caller.call(url, &asked, self.deadlines.person).await;
        answer.map(|answer| answer.status()).map_err(Trouble::NoAnswer)
    }

    /// Makes a call to the peer at `url`.
    ///
    /// # Errors
    /// Why it was in vain.
    pub(super) async fn call(&self, url: &str, ask: Ask<'_>) -> Result<Answered, Trouble> {
        let now = clock::now().seconds();
        let token = self.key.call_token(uuid::Uuid::new_v4(), now, TOKEN_SECONDS);
        let bearer = HeaderValue::try_from(format!("Bearer {token}"));
        let mut bearer = bearer.map_err(|error| Trouble::Failed(error.to_string()))?;
        bearer.set_sensitive(true);
        let mut headers = Vec::new();
        let mut add = |name: HeaderName, value: &str| {
            let value = HeaderValue::try_from(value);
            headers.extend(value.ok().map(|value| (name, value)));
        };
        if let Some(key) = ask.idempotency_key {
            add(HeaderName::from_static("idempotency-key"), key);
        }
        if let Some(date) = &ask.if_modified_since {
            add(IF_MODIFIED_SINCE, date);
        }
        let body = ask.body.map(|body| Bytes::from(body.to_string())).unwrap_or_default();
        let asked = Asked {
            method: ask.method,
            path: ask.path,
            token: Some(&bearer),
            headers: &headers,
            body,
        };
        let deadline = match ask.waits {
            Waits::Person => self.deadlines.person,
            Waits::Job => self.deadlines.job,
        };
        let clean = |text: &str| cleaned(text, &ask.secrets);
        let answer = self.caller.call(url, &asked, deadline).await;
        let answer = answer.map_err(|why| Trouble::NoAnswer(clean(&why)))?;
        let status = answer.status();
        if status.is_success() || status == StatusCode::NOT_MODIFIED {
            return Ok(Answered { status, body: answer.into_body() });
        }
        // Cleaned as a whole: what a peer repeats of the request may be anywhere.
        let text = clean(&String::from_utf8_lossy(answer.body()));
        let body: Value = serde_json::from_str(&text).unwrap_or(Value::Null);
        let message = match body.get("message").and_then(Value::as_str) {
            Some(message) => message.chars().take(MESSAGE_CHARACTERS_MAX).collect(),
            None => format!("the server responded with status {}", status.as_u16()),
        };
        Err(Trouble::Refused { status: status.as_u16(), message, body })
    }
}

/// `text` as it stands in a path or a query.
pub(crate) fn segment(text: &str) -> String {
    const PLAIN: percent_encoding::AsciiSet =
        percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    percent_encoding::utf8_percent_encode(text, &PLAIN).to_string()
}

/// `text` without secrets, as they are or as JSON writes them.
fn cleaned(text: &str, secrets: &[String]) -> String {
    secrets.iter().fold(text.to_owned(), |text, secret| {
        let quoted = Value::from(&**secret).to_string();
        text.replace(quoted.trim_matches('"'), "***").replace(&**secret, "***")
    })
}

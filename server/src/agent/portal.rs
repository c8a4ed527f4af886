//! The conversation with the server: registering this machine as a device, and one report per
//! measurement over a connection that stays open.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use hyper::header::HeaderValue;
use hyper::{Method, StatusCode, Uri};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};

use super::measurement::{Measurement, Value};
use crate::Result;
use crate::client::{Asked, Connection, Terms, Trust};

/// What stays as it is in a segment of a path; dots do not, as `..` means something there.
const PLAIN: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'_');

/// How the agent talks. A report is answered from memory: a server that needs more than 10 s is in
/// trouble, and the next step brings newer values. A registered device is some hundred bytes, a
/// refusal a line or two.
const TERMS: Terms = Terms {
    user_agent: concat!("concertim-agent/", env!("CARGO_PKG_VERSION")),
    trust: Trust::System,
    answer_wait: Duration::from_secs(10),
    answer_bytes_max: 64 * 1024,
};

/// The longest token sent: twice the usual limit of a whole request head.
const TOKEN_MAX: usize = 16 * 1024;

/// The longest device id accepted from a server; it becomes part of every report's path.
const DEVICE_ID_MAX: usize = 128;

/// The most of a server's own words that go into a message.
const DETAIL_MAX: usize = 200;

/// Where the agent's bearer token comes from; asked at the start and after every refusal.
#[derive(Clone)]
pub enum TokenSource {
    /// A file with the token and nothing else, white space around it aside.
    File(PathBuf),
    /// A function that makes one, for an agent that shares the server's process or secret.
    Made(Arc<dyn Fn() -> Result<String, String> + Send + Sync>),
}

impl fmt::Debug for TokenSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => f.debug_tuple("File").field(path).finish(),
            Self::Made(_) => f.write_str("Made"),
        }
    }
}

impl TokenSource {
    /// Asks for a token and looks whether it can be one.
    pub(super) fn token(&self) -> Result<HeaderValue, Failure> {
        let failure = |detail| Failure::new(Trouble::Token, detail);
        let token = match self {
            Self::File(path) => std::fs::read_to_string(path)
                .map_err(|error| failure(format!("token file {}: {error}", path.display())))?,
            Self::Made(make) => make().map_err(failure)?,
        };
        let token = token.trim();
        let is_token = token.bytes().all(|byte| byte.is_ascii_graphic());
        let header = HeaderValue::try_from(format!("Bearer {token}")).ok();
        match (token.len(), header) {
            (1..=TOKEN_MAX, Some(mut header)) if is_token => {
                header.set_sensitive(true);
                Ok(header)
            }
            (length, _) => Err(failure(format!(
                "a token of {length} bytes: it has to be 1 to {TOKEN_MAX} visible ASCII characters"
            ))),
        }
    }
}

/// What kind of trouble the agent is in; a change of it is worth a line in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trouble {
    /// /proc and /sys say nothing.
    NothingToReport,
    /// There is no usable token to be had.
    Token,
    /// No answer at all.
    Unreachable,
    /// The server does not accept the token.
    Unauthorized,
    /// The server does not know the device, or has no such path.
    Unknown,
    /// The server answers that it cannot serve now.
    Overloaded,
    /// The server answers something the agent does not understand.
    Strange,
}

/// A failed attempt to report.
#[derive(Debug, Clone)]
pub(super) struct Failure {
    pub(super) trouble: Trouble,
    pub(super) detail: String,
}

impl Failure {
    /// A failure with its one-line explanation.
    pub(super) fn new(trouble: Trouble, detail: String) -> Self {
        Self { trouble, detail }
    }
}

/// The server as the agent knows it.
#[derive(Debug)]
pub(super) struct Portal {
    connection: Connection,
    device_name: String,
    ttl_s: u64,
    token_source: TokenSource,
    /// The header's value, kept until it is refused.
    token: Option<HeaderValue>,
    /// Where this device's reports go, known once it is registered.
    reports: Option<String>,
}

/// What became of one round of reports.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Outcome {
    pub(super) accepted: usize,
    pub(super) refused: usize,
    /// The server's words on the first one refused.
    pub(super) first_refusal: Option<String>,
}

#[derive(Serialize)]
struct Registration<'a> {
    name: &'a str,
}

#[derive(Deserialize)]
struct Registered {
    id: DeviceId,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum DeviceId {
    Text(String),
    Number(u64),
}

#[derive(Serialize)]
struct Report<'a> {
    name: &'a str,
    value: Wire,
    units: &'a str,
    #[serde(rename = "type")]
    kind: &'a str,
    slope: &'a str,
    ttl: u64,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Wire {
    Double(f64),
    Uint32(u32),
}

impl Portal {
    /// A server at `url`, which is `http://` or `https://`, with a path in front of ours or none.
    pub(super) fn new(
        url: &str,
        token_source: TokenSource,
        device_name: String,
        ttl_s: u64,
    ) -> Result<Self> {
        let connection = Connection::new(url, TERMS)?;
        Ok(Self { connection, device_name, ttl_s, token_source, token: None, reports: None })
    }

    /// Where the reports go, for messages.
    pub(super) fn url(&self) -> &Uri {
        self.connection.url()
    }

    /// The name this machine registers under.
    pub(super) fn device_name(&self) -> &str {
        &self.device_name
    }

    /// Reports all measurements, registering first where needed. A refused token is read again
    /// and a forgotten device registered again, once each, before that counts as a failure.
    pub(super) async fn report(&mut self, all: &[Measurement]) -> Result<Outcome, Failure> {
        let (mut token_again, mut device_again) = (true, true);
        loop {
            let failure = match self.try_report(all).await {
                Ok(outcome) => return Ok(outcome),
                Err(failure) => failure,
            };
            let again = match failure.trouble {
                Trouble::Unauthorized => {
                    self.token = None;
                    std::mem::take(&mut token_again)
                }
                Trouble::Unknown => {
                    self.reports.take().is_some() && std::mem::take(&mut device_again)
                }
                _ => false,
            };
            if !again {
                return Err(failure);
            }
        }
    }

    async fn try_report(&mut self, all: &[Measurement]) -> Result<Outcome, Failure> {
        let token = match &self.token {
            Some(token) => token.clone(),
            None => self.token.insert(self.token_source.token()?).clone(),
        };
        let path = match &self.reports {
            Some(path) => path.clone(),
            None => {
                let id = self.register(&token).await?;
                let id = utf8_percent_encode(&id, &PLAIN);
                self.reports.insert(format!("/mrd/{id}/metrics")).clone()
            }
        };
        let mut outcome = Outcome::default();
        for measurement in all {
            let report = Report {
                name: &measurement.name,
                value: match measurement.value {
                    Value::Double(value) => Wire::Double(value),
                    Value::Uint32(value) => Wire::Uint32(value),
                },
                units: measurement.units,
                kind: measurement.value.type_name(),
                slope: measurement.slope.name(),
                ttl: self.ttl_s,
            };
            let (status, answer) = self.send(Method::PUT, &path, &token, &report).await?;
            match status {
                StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY => {
                    // This one measurement is wrong; the others need not suffer.
                    outcome.refused += 1;
                    outcome.first_refusal.get_or_insert_with(|| {
                        format!("{}: {status}: {}", measurement.name, words(&answer))
                    });
                }
                _ => {
                    accepted(status, &path, &answer)?;
                    outcome.accepted += 1;
                }
            }
        }
        Ok(outcome)
    }

    /// Registers this machine as a device, which gives its id; an already registered name gives
    /// the id it has.
    async fn register(&mut self, token: &HeaderValue) -> Result<String, Failure> {
        const PATH: &str = "/api/v2/hosts";
        let body = Registration { name: &self.device_name.clone() };
        let (status, answer) = self.send(Method::POST, PATH, token, &body).await?;
        accepted(status, PATH, &answer)?;
        let strange = |why: String| Failure::new(Trouble::Strange, format!("POST {PATH}: {why}"));
        let registered: Registered = serde_json::from_slice(&answer)
            .map_err(|error| strange(format!("the answer is no device: {error}")))?;
        match registered.id {
            DeviceId::Number(id) => Ok(id.to_string()),
            DeviceId::Text(id) if (1..=DEVICE_ID_MAX).contains(&id.len()) => Ok(id),
            DeviceId::Text(id) => Err(strange(format!(
                "the device id has {} bytes; 1 to {DEVICE_ID_MAX} are allowed",
                id.len()
            ))),
        }
    }

    async fn send(
        &mut self,
        method: Method,
        path: &str,
        token: &HeaderValue,
        body: &impl Serialize,
    ) -> Result<(StatusCode, Bytes), Failure> {
        let body = serde_json::to_vec(body)
            .map_err(|error| Failure::new(Trouble::Strange, error.to_string()))?;
        let asked = Asked { method, path, token: Some(token), body: body.into() };
        match self.connection.exchange(&asked).await {
            Ok(answer) => Ok((answer.status(), answer.into_body())),
            Err(why) => {
                let why = format!("{}: {why}", self.connection.url());
                Err(Failure::new(Trouble::Unreachable, why))
            }
        }
    }
}

/// Sorts an answer's status into success and the kinds of trouble.
fn accepted(status: StatusCode, path: &str, answer: &[u8]) -> Result<(), Failure> {
    let trouble = match status {
        _ if status.is_success() => return Ok(()),
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Trouble::Unauthorized,
        StatusCode::NOT_FOUND => Trouble::Unknown,
        StatusCode::TOO_MANY_REQUESTS => Trouble::Overloaded,
        _ if status.is_server_error() => Trouble::Overloaded,
        _ => Trouble::Strange,
    };
    Err(Failure::new(trouble, format!("{path} answered {status}: {}", words(answer))))
}

/// The beginning of an answer, fit for a line of a log.
fn words(answer: &[u8]) -> String {
    let text = String::from_utf8_lossy(answer.get(..DETAIL_MAX).unwrap_or(answer));
    text.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

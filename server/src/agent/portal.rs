//! The conversation with the server: registering this machine as a device, and one report per
//! measurement over a connection that stays open.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use reqwest::{Client, Method, StatusCode, Url};
use serde::{Deserialize, Serialize};

use super::measurement::{Measurement, Value};
use crate::Error;

/// The longest wait for a connection, and for a whole answer. A report is answered from memory;
/// a server that needs longer is in trouble, and the next step brings newer values anyway.
const CONNECT_WAIT: Duration = Duration::from_secs(5);
const ANSWER_WAIT: Duration = Duration::from_secs(10);

/// The longest answer read. A registered device is some hundred bytes, a refusal a line or two.
const ANSWER_MAX: usize = 64 * 1024;

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
    pub(super) fn token(&self) -> Result<String, Failure> {
        let failure = |detail| Failure::new(Trouble::Token, detail);
        let token = match self {
            Self::File(path) => std::fs::read_to_string(path)
                .map_err(|error| failure(format!("token file {}: {error}", path.display())))?,
            Self::Made(make) => make().map_err(failure)?,
        };
        let token = token.trim();
        let is_token = token.bytes().all(|byte| byte.is_ascii_graphic());
        match token.len() {
            1..=TOKEN_MAX if is_token => Ok(token.to_owned()),
            length => Err(failure(format!(
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
    client: Client,
    url: Url,
    device_name: String,
    ttl_s: u64,
    token_source: TokenSource,
    token: Option<String>,
    reports_url: Option<Url>,
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
    ) -> crate::Result<Self> {
        let wrong = |why: &str| {
            Error::new(format!("server URL {url:?}: {why}; it has to look like http://host:port"))
        };
        let url = Url::parse(url).map_err(|error| wrong(&error.to_string()))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(wrong("the scheme is neither http nor https"));
        }
        if url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() {
            return Err(wrong("it has a user, a query or a fragment"));
        }
        // Fails when one is set already, which is as good.
        let _already_set = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder()
            .user_agent(concat!("concertim-agent/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(CONNECT_WAIT)
            .timeout(ANSWER_WAIT)
            // One report after the other needs one connection, kept for the next step.
            .pool_max_idle_per_host(1)
            .pool_idle_timeout(Duration::from_secs(ttl_s))
            .tcp_nodelay(true)
            // A redirect would carry the token to somewhere nobody named.
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .build()
            .map_err(|error| Error::new(format!("HTTP client: {}", causes(&error))))?;
        Ok(Self { client, url, device_name, ttl_s, token_source, token: None, reports_url: None })
    }

    /// Where the reports go, for messages.
    pub(super) fn url(&self) -> &Url {
        &self.url
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
                    self.reports_url.take().is_some() && std::mem::take(&mut device_again)
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
        let url = match &self.reports_url {
            Some(url) => url.clone(),
            None => {
                let id = self.register(&token).await?;
                self.reports_url.insert(self.join(&["mrd", &id, "metrics"])?).clone()
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
            let (status, answer) = self.send(Method::PUT, &url, &token, &report).await?;
            match status {
                StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY => {
                    // This one measurement is wrong; the others need not suffer.
                    outcome.refused += 1;
                    outcome.first_refusal.get_or_insert_with(|| {
                        format!("{}: {status}: {}", measurement.name, words(&answer))
                    });
                }
                _ => {
                    accepted(status, &url, &answer)?;
                    outcome.accepted += 1;
                }
            }
        }
        Ok(outcome)
    }

    /// Registers this machine as a device, which gives its id; an already registered name gives
    /// the id it has.
    async fn register(&self, token: &str) -> Result<String, Failure> {
        let url = self.join(&["api", "v2", "devices"])?;
        let body = Registration { name: &self.device_name };
        let (status, answer) = self.send(Method::POST, &url, token, &body).await?;
        accepted(status, &url, &answer)?;
        let strange = |why: String| Failure::new(Trouble::Strange, format!("POST {url}: {why}"));
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

    /// The server's URL with path segments added, each escaped as needed.
    fn join(&self, segments: &[&str]) -> Result<Url, Failure> {
        let mut url = self.url.clone();
        url.path_segments_mut()
            .map_err(|()| Failure::new(Trouble::Strange, format!("{} has no path", self.url)))?
            .pop_if_empty()
            .extend(segments);
        Ok(url)
    }

    /// One request and its whole answer, which leaves the connection ready for the next.
    async fn send(
        &self,
        method: Method,
        url: &Url,
        token: &str,
        body: &impl Serialize,
    ) -> Result<(StatusCode, Vec<u8>), Failure> {
        let failed = |error: &reqwest::Error| {
            Failure::new(Trouble::Unreachable, format!("{}: {}", self.url, causes(error)))
        };
        let request = self.client.request(method, url.clone()).bearer_auth(token).json(body);
        let mut response = request.send().await.map_err(|error| failed(&error))?;
        let mut answer = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| failed(&error))? {
            if answer.len() + chunk.len() > ANSWER_MAX {
                return Err(Failure::new(
                    Trouble::Strange,
                    format!("{url}: the answer is longer than {ANSWER_MAX} bytes"),
                ));
            }
            answer.extend_from_slice(&chunk);
        }
        Ok((response.status(), answer))
    }
}

/// Sorts an answer's status into success and the kinds of trouble.
fn accepted(status: StatusCode, url: &Url, answer: &[u8]) -> Result<(), Failure> {
    let trouble = match status {
        _ if status.is_success() => return Ok(()),
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Trouble::Unauthorized,
        StatusCode::NOT_FOUND => Trouble::Unknown,
        StatusCode::TOO_MANY_REQUESTS => Trouble::Overloaded,
        _ if status.is_server_error() => Trouble::Overloaded,
        _ => Trouble::Strange,
    };
    Err(Failure::new(trouble, format!("{url} answered {status}: {}", words(answer))))
}

/// The beginning of an answer, fit for a line of a log.
fn words(answer: &[u8]) -> String {
    let text = String::from_utf8_lossy(answer.get(..DETAIL_MAX).unwrap_or(answer));
    text.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// An error with what caused it, which is where the client keeps "connection refused".
fn causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}

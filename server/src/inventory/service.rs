//! Where a device map comes from: the visualisation service over HTTP, or a file.

use super::map::MAP_BYTES_MAX;
use crate::client::{Asked, Connection, Terms, Trust};
use crate::{Error, Result, durable};
use bytes::Bytes;
use hyper::header::{AUTHORIZATION, HeaderValue};
use hyper::{Method, StatusCode, Uri};
use serde::Serialize;
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

/// Longest wait for one whole answer. The existing service takes seconds over a large map; nobody
/// waits for it but the poller.
const ANSWER_WAIT: Duration = Duration::from_secs(30);

/// Longest answer to signing in: a user's record.
const SIGNED_IN_BYTES_MAX: usize = 64 * 1_024;

/// Longest token kept; the service's have some 200 bytes.
const TOKEN_BYTES_MAX: usize = 16 * 1_024;

const USER_AGENT: &str = concat!("concertim/", env!("CARGO_PKG_VERSION"));

/// Where the map is.
#[derive(Clone, Debug)]
pub enum MapSource {
    /// In a file, which is read again at each refresh.
    File(PathBuf),
    /// With the visualisation service.
    Service(ServiceConfig),
}

/// The visualisation service, and who we are to it.
#[derive(Clone)]
pub struct ServiceConfig {
    /// Where to sign in.
    pub auth_url: String,
    /// Where the map is.
    pub map_url: String,
    /// The user.
    pub username: String,
    /// The user's password.
    pub password: String,
    /// Whom to believe that he is the service.
    pub trust: Trust,
}

impl fmt::Debug for ServiceConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceConfig")
            .field("auth_url", &self.auth_url)
            .field("map_url", &self.map_url)
            .field("username", &self.username)
            .field("trust", &self.trust)
            .finish_non_exhaustive()
    }
}

/// What kind of trouble there is with the map; a change of it is worth a line in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The file cannot be read.
    File,
    /// There is no whole answer.
    Unreachable,
    /// The service does not let us in.
    SignIn,
    /// It answers, and not with a map.
    Refused,
    /// What it answers is no map.
    NoMap,
}

/// Why there is no map.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) trouble: Trouble,
    pub(super) why: String,
}

impl Failure {
    pub(super) fn new(trouble: Trouble, why: impl Into<String>) -> Self {
        Self { trouble, why: why.into() }
    }
}

/// Where the map is fetched from.
#[derive(Debug)]
pub(super) enum Fetcher {
    File(PathBuf),
    Service(Box<Service>),
}

impl Fetcher {
    /// # Errors
    /// When a URL is none, or TLS has nobody to trust.
    pub(super) fn new(source: MapSource) -> Result<Self> {
        Ok(match source {
            MapSource::File(path) => Self::File(path),
            MapSource::Service(config) => Self::Service(Box::new(Service::new(config)?)),
        })
    }

    /// The map as it is now.
    pub(super) async fn fetch(&mut self) -> Result<Bytes, Failure> {
        match self {
            Self::File(path) => {
                let path = path.clone();
                let most = u64::try_from(MAP_BYTES_MAX).unwrap_or(u64::MAX);
                let read = tokio::task::spawn_blocking(move || match durable::read(&path, most) {
                    Ok(Some(bytes)) => Ok(bytes.into()),
                    Ok(None) => Err(format!("there is no file {}", path.display())),
                    Err(error) => Err(error.to_string()),
                });
                match read.await {
                    Ok(read) => read.map_err(|why| Failure::new(Trouble::File, why)),
                    Err(error) => Err(Failure::new(Trouble::File, error.to_string())),
                }
            }
            Self::Service(service) => service.fetch().await,
        }
    }
}

/// The conversation with the visualisation service.
#[derive(Debug)]
pub(super) struct Service {
    sign_in: Endpoint,
    map: Endpoint,
    credentials: Bytes,
    /// Kept until it is refused.
    token: Option<HeaderValue>,
}

/// One address of the service.
#[derive(Debug)]
struct Endpoint {
    connection: Connection,
    path: String,
}

#[derive(Serialize)]
struct Credentials<'a> {
    user: User<'a>,
}

#[derive(Serialize)]
struct User<'a> {
    login: &'a str,
    password: &'a str,
}

impl Endpoint {
    fn new(url: &str, terms: Terms) -> Result<Self> {
        let uri: Uri = url.parse().map_err(|error| Error::new(format!("{url:?}: {error}")))?;
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return Err(Error::new(format!("{url:?} is no whole URL, as http://host:7000/path")));
        };
        let connection = Connection::new(&format!("{scheme}://{authority}"), terms)?;
        let path = uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        Ok(Self { connection, path })
    }

    async fn ask(
        &mut self,
        method: Method,
        token: Option<&HeaderValue>,
        body: Bytes,
    ) -> Result<hyper::Response<Bytes>, Failure> {
        let asked = Asked { method, path: &self.path, token, headers: &[], body };
        let answer = self.connection.exchange(&asked).await;
        answer.map_err(|why| Failure::new(Trouble::Unreachable, format!("{}: {why}", self.shown())))
    }

    fn shown(&self) -> String {
        format!("{}{}", self.connection.url().to_string().trim_end_matches('/'), self.path)
    }
}

impl Service {
    fn new(config: ServiceConfig) -> Result<Self> {
        let terms = |answer_bytes_max| Terms {
            user_agent: USER_AGENT,
            trust: config.trust,
            answer_wait: ANSWER_WAIT,
            answer_bytes_max,
        };
        let named =
            |name: &'static str| move |e: Error| Error::new(format!("visualizer_api.{name}: {e}"));
        let user = User { login: &config.username, password: &config.password };
        let credentials = serde_json::to_vec(&Credentials { user });
        Ok(Self {
            sign_in: Endpoint::new(&config.auth_url, terms(SIGNED_IN_BYTES_MAX))
                .map_err(named("auth_url"))?,
            map: Endpoint::new(&config.map_url, terms(MAP_BYTES_MAX))
                .map_err(named("data_source_map_url"))?,
            credentials: credentials.map_err(|error| Error::new(error.to_string()))?.into(),
            token: None,
        })
    }

    /// Asks for the map; where the token that we have is refused, signs in and asks once more.
    async fn fetch(&mut self) -> Result<Bytes, Failure> {
        if let Some(token) = self.token.clone() {
            let answer = self.map.ask(Method::GET, Some(&token), Bytes::new()).await?;
            if answer.status() != StatusCode::UNAUTHORIZED {
                return self.body(answer);
            }
            self.token = None;
        }
        let token = self.sign_in().await?;
        let answer = self.map.ask(Method::GET, Some(&token), Bytes::new()).await?;
        if answer.status() != StatusCode::UNAUTHORIZED {
            self.token = Some(token);
        }
        self.body(answer)
    }

    fn body(&self, answer: hyper::Response<Bytes>) -> Result<Bytes, Failure> {
        match answer.status() {
            StatusCode::OK => Ok(answer.into_body()),
            status => {
                let why = format!("{} answers {status}", self.map.shown());
                Err(Failure::new(Trouble::Refused, why))
            }
        }
    }

    /// Signs in: the token is the second word of the answer's header `Authorization`.
    async fn sign_in(&mut self) -> Result<HeaderValue, Failure> {
        let answer = self.sign_in.ask(Method::POST, None, self.credentials.clone()).await?;
        let refused =
            |why: String| Failure::new(Trouble::SignIn, format!("{}: {why}", self.sign_in.shown()));
        if !matches!(answer.status(), StatusCode::OK | StatusCode::CREATED) {
            return Err(refused(format!("it answers {}", answer.status())));
        }
        let header = answer.headers().get(AUTHORIZATION);
        let token = header.and_then(|value| value.to_str().ok()?.split_ascii_whitespace().nth(1));
        let token = token.filter(|token| token.len() <= TOKEN_BYTES_MAX);
        let bearer = token.and_then(|token| HeaderValue::try_from(format!("Bearer {token}")).ok());
        let mut bearer = bearer.ok_or_else(|| {
            refused("its answer has no token in a header Authorization".to_owned())
        })?;
        bearer.set_sensitive(true);
        Ok(bearer)
    }
}

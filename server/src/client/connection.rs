//! One connection to the server, http or https, kept open from one report to the next.
//!
//! A pool of connections would now and then open a second one while the first is on its way back;
//! who sends one request after the other wants exactly one.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1::{self, SendRequest};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::http::uri::{Authority, Scheme};
use hyper::rt::{Read, Write};
use hyper::{Method, Request, Response, Uri};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;

use super::trust::Trust;
use crate::{Error, Result};

/// The longest wait for a connection to one address.
const CONNECT_WAIT: Duration = Duration::from_secs(5);

/// The most addresses of one name that are tried: one of each protocol version, and a spare each.
const ADDRESSES_MAX: usize = 4;

/// What a client is, and how much it puts up with.
#[derive(Clone, Debug)]
pub struct Terms {
    /// What it calls itself.
    pub user_agent: &'static str,
    /// Whom it believes to be the server.
    pub trust: Trust,
    /// The longest wait for a whole answer.
    pub answer_wait: Duration,
    /// The longest answer read, in bytes.
    pub answer_bytes_max: usize,
}

/// A request.
#[derive(Debug)]
pub struct Asked<'a> {
    /// How.
    pub method: Method,
    /// The path, behind that of the server's URL.
    pub path: &'a str,
    /// The value of `Authorization`, if there is one.
    pub token: Option<&'a HeaderValue>,
    /// Other headers.
    pub headers: &'a [(HeaderName, HeaderValue)],
    /// What to send, JSON unless the headers say otherwise; nothing when empty.
    pub body: Bytes,
}

/// Where a server is, and the connection to it, opened when needed.
pub struct Connection {
    url: Uri,
    host: String,
    port: u16,
    host_header: HeaderValue,
    tls: Option<(TlsConnector, ServerName<'static>)>,
    terms: Terms,
    open: Option<Open>,
}

/// An open connection and the task that drives it, which ends with it.
struct Open {
    sender: SendRequest<Full<Bytes>>,
    driver: JoinHandle<()>,
}

impl Drop for Open {
    fn drop(&mut self) {
        self.driver.abort();
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let open = self.open.is_some();
        f.debug_struct("Connection").field("url", &self.url).field("open", &open).finish()
    }
}

impl Connection {
    /// A server at `url`: `http` or `https`, with a path in front of all others or none.
    ///
    /// # Errors
    /// When that is no such URL, or https has nobody to trust.
    pub fn new(url: &str, terms: Terms) -> Result<Self> {
        let wrong = |why: &str| {
            Error::new(format!("server URL {url:?}: {why}; it has to look like http://host:port"))
        };
        let url: Uri = url.parse().map_err(|error| wrong(&format!("{error}")))?;
        let secure = match url.scheme() {
            Some(scheme) if *scheme == Scheme::HTTP => false,
            Some(scheme) if *scheme == Scheme::HTTPS => true,
            _ => return Err(wrong("the scheme is neither http nor https")),
        };
        if url.query().is_some() || url.authority().is_some_and(|a| a.as_str().contains('@')) {
            return Err(wrong("it has a user or a query"));
        }
        let host = url.host().unwrap_or_default();
        let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        if host.is_empty() {
            return Err(wrong("there is no host"));
        }
        let port = url.port_u16().unwrap_or(if secure { 443 } else { 80 });
        let host_header = url.authority().map_or("", Authority::as_str);
        let host_header =
            HeaderValue::from_str(host_header).map_err(|error| wrong(&error.to_string()))?;
        let tls = match secure {
            true => {
                let name = ServerName::try_from(host.clone());
                Some((terms.trust.connector()?, name.map_err(|error| wrong(&error.to_string()))?))
            }
            false => None,
        };
        Ok(Self { url, host, port, host_header, tls, terms, open: None })
    }

    /// The server's URL, for messages.
    #[must_use]
    pub fn url(&self) -> &Uri {
        &self.url
    }

    /// One request and its whole answer. The server may have closed a connection that was idle
    /// since the last step; then, and only then, the request is sent again over a new one.
    ///
    /// # Errors
    /// Why there is no whole answer.
    pub async fn exchange(&mut self, asked: &Asked<'_>) -> Result<Response<Bytes>, String> {
        let path = format!("{}{}", self.url.path().trim_end_matches('/'), asked.path);
        let request = || {
            let mut request = Request::builder()
                .method(&asked.method)
                .uri(&path)
                .header(header::HOST, &self.host_header)
                .header(header::USER_AGENT, self.terms.user_agent)
                .header(header::ACCEPT, "application/json");
            if let Some(token) = asked.token {
                request = request.header(header::AUTHORIZATION, token);
            }
            for (name, value) in asked.headers {
                request = request.header(name, value);
            }
            let told = asked.headers.iter().any(|(name, _)| *name == header::CONTENT_TYPE);
            if !asked.body.is_empty() && !told {
                request = request.header(header::CONTENT_TYPE, "application/json");
            }
            request.body(Full::new(asked.body.clone())).map_err(|error| error.to_string())
        };
        if let Some(mut open) = self.open.take()
            && let Ok(answer) = open.exchange(request()?, &self.terms).await
        {
            self.open = Some(open);
            return Ok(answer);
        }
        let request = request()?;
        let mut open = self.connect().await?;
        let answer = open.exchange(request, &self.terms).await?;
        self.open = Some(open);
        Ok(answer)
    }

    async fn connect(&self) -> Result<Open, String> {
        let addresses = tokio::net::lookup_host((self.host.as_str(), self.port));
        let addresses = timeout(CONNECT_WAIT, addresses)
            .await
            .map_err(|_| format!("no answer on where {} is in {CONNECT_WAIT:?}", self.host))?
            .map_err(|error| error.to_string())?;
        let mut failure = format!("{} has no address", self.host);
        for address in addresses.take(ADDRESSES_MAX) {
            match timeout(CONNECT_WAIT, TcpStream::connect(address)).await {
                Ok(Ok(stream)) => return self.handshake(stream).await,
                Ok(Err(error)) => failure = format!("{address}: {error}"),
                Err(_) => failure = format!("{address}: no answer in {CONNECT_WAIT:?}"),
            }
        }
        Err(failure)
    }

    async fn handshake(&self, stream: TcpStream) -> Result<Open, String> {
        // Each report is one small write that should leave at once.
        stream.set_nodelay(true).map_err(|error| error.to_string())?;
        match &self.tls {
            None => Open::new(TokioIo::new(stream)).await,
            Some((connector, name)) => {
                let stream = timeout(CONNECT_WAIT, connector.connect(name.clone(), stream))
                    .await
                    .map_err(|_| format!("no TLS handshake in {CONNECT_WAIT:?}"))?
                    .map_err(|error| format!("TLS: {error}"))?;
                Open::new(TokioIo::new(stream)).await
            }
        }
    }
}

impl Open {
    async fn new(io: impl Read + Write + Unpin + Send + 'static) -> Result<Self, String> {
        let (sender, connection) = http1::handshake(io).await.map_err(|error| causes(&error))?;
        // What goes wrong reaches the sender, too.
        let driver = tokio::spawn(async move {
            let _ = connection.await;
        });
        Ok(Self { sender, driver })
    }

    async fn exchange(
        &mut self,
        request: Request<Full<Bytes>>,
        terms: &Terms,
    ) -> Result<Response<Bytes>, String> {
        let exchange = async {
            self.sender.ready().await.map_err(|error| causes(&error))?;
            let answer = self.sender.send_request(request).await.map_err(|error| causes(&error))?;
            let (head, body) = answer.into_parts();
            // Reading all of it makes the connection ready for the next request.
            let body = Limited::new(body, terms.answer_bytes_max).collect().await;
            let body = body.map_err(|error| causes(error.as_ref()))?.to_bytes();
            Ok(Response::from_parts(head, body))
        };
        let answer = timeout(terms.answer_wait, exchange).await;
        answer.map_err(|_| format!("no whole answer in {:?}", terms.answer_wait))?
    }
}

/// An error with what caused it, which is where hyper keeps "connection refused".
fn causes(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}

//! A visualisation service: signing in and the device map, over real connections.

use bytes::Bytes;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full};
use hyper::body::{Body, Frame, Incoming};
use hyper::header::{AUTHORIZATION, CONTENT_TYPE};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio_rustls::TlsAcceptor;

/// How the service behaves; a test may change it at any time.
#[derive(Clone)]
pub(crate) struct Script {
    /// The map, as text.
    pub(crate) map: String,
    pub(crate) map_status: u16,
    /// Time before the map is answered.
    pub(crate) delay: Duration,
    /// Whether the map has no end.
    pub(crate) endless: bool,
    /// The header `Authorization` of the answer to signing in.
    pub(crate) authorization: Option<String>,
    pub(crate) sign_in_status: u16,
    /// The token that the map is given for.
    pub(crate) token: String,
}

/// What the service was asked.
#[derive(Clone, Default, Debug)]
pub(crate) struct Seen {
    /// Bodies of sign-ins.
    pub(crate) sign_ins: Vec<String>,
    /// Tokens shown for the map.
    pub(crate) maps: Vec<String>,
}

struct Shared {
    script: Script,
    seen: Seen,
}

/// A running service; ends when dropped.
pub(crate) struct Service {
    pub(crate) address: SocketAddr,
    shared: Arc<Mutex<Shared>>,
    /// None once it has stopped.
    runtime: Option<Runtime>,
}

impl Service {
    /// A service that gives `map`.
    pub(crate) fn start(map: &str) -> Self {
        Self::start_with(map, None)
    }

    /// The same behind TLS.
    pub(crate) fn start_with(map: &str, tls: Option<TlsAcceptor>) -> Self {
        let script = Script {
            map: map.to_owned(),
            map_status: 200,
            delay: Duration::ZERO,
            endless: false,
            authorization: Some("Bearer token-1".to_owned()),
            sign_in_status: 201,
            token: "token-1".to_owned(),
        };
        let shared = Arc::new(Mutex::new(Shared { script, seen: Seen::default() }));
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        let all = Arc::clone(&shared);
        runtime.spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let (shared, tls) = (Arc::clone(&all), tls.clone());
                tokio::spawn(async move {
                    match tls {
                        None => converse(stream, shared).await,
                        Some(tls) => {
                            if let Ok(stream) = tls.accept(stream).await {
                                converse(stream, shared).await;
                            }
                        }
                    }
                });
            }
        });
        Self { address, shared, runtime: Some(runtime) }
    }

    /// Changes how it behaves.
    pub(crate) fn script(&self, change: impl FnOnce(&mut Script)) {
        change(&mut self.shared.lock().unwrap().script);
    }

    /// What it was asked so far.
    pub(crate) fn seen(&self) -> Seen {
        self.shared.lock().unwrap().seen.clone()
    }

    /// Ends it: its address refuses connections from now on.
    pub(crate) fn stop(mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_timeout(Duration::from_secs(1));
        }
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

type Answer = Response<BoxBody<Bytes, Infallible>>;

async fn converse(stream: impl AsyncRead + AsyncWrite + Unpin, shared: Arc<Mutex<Shared>>) {
    let service = service_fn(move |request| {
        let shared = Arc::clone(&shared);
        async move { Ok::<_, Infallible>(answer(request, &shared).await) }
    });
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

async fn answer(request: Request<Incoming>, shared: &Mutex<Shared>) -> Answer {
    let (head, body) = request.into_parts();
    let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    let header = |name| head.headers.get(name).map_or("", |value| value.to_str().unwrap());
    match (head.method.as_str(), head.uri.path()) {
        ("POST", "/users/sign_in.json") => {
            assert_eq!(header(CONTENT_TYPE), "application/json");
            let mut shared = shared.lock().unwrap();
            shared.seen.sign_ins.push(String::from_utf8(body.to_vec()).unwrap());
            let mut answer = Response::builder().status(shared.script.sign_in_status);
            if let Some(authorization) = &shared.script.authorization {
                answer = answer.header(AUTHORIZATION, authorization);
            }
            answer.body(full("{}")).unwrap()
        }
        ("GET", "/api/v1/data-source-maps") => {
            let script = {
                let mut shared = shared.lock().unwrap();
                let token = header(AUTHORIZATION).strip_prefix("Bearer ").unwrap_or("").to_owned();
                shared.seen.maps.push(token);
                shared.script.clone()
            };
            tokio::time::sleep(script.delay).await;
            if header(AUTHORIZATION) != format!("Bearer {}", script.token) {
                return Response::builder().status(401).body(full("")).unwrap();
            }
            let body = match script.endless {
                true => endless(),
                false => full(&script.map),
            };
            Response::builder().status(script.map_status).body(body).unwrap()
        }
        _ => Response::builder().status(404).body(full("")).unwrap(),
    }
}

fn full(text: &str) -> BoxBody<Bytes, Infallible> {
    Full::new(Bytes::from(text.to_owned())).boxed()
}

/// Spaces without end, which no reader of JSON refuses.
fn endless() -> BoxBody<Bytes, Infallible> {
    Blanks(Bytes::from(vec![b' '; 64 * 1_024])).boxed()
}

struct Blanks(Bytes);

impl Body for Blanks {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(Some(Ok(Frame::data(self.0.clone()))))
    }
}

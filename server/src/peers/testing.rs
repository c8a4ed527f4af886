//! A peer for tests: a server that answers what it is told to.

use crate::identity::Key;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{HeaderMap, Request, Response};
use hyper_util::rt::TokioIo;
use parking_lot::Mutex;
use serde_json::Value;
use std::collections::VecDeque;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// What it does with one request.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// Answers with JSON.
    Json(u16, Value),
    /// Answers with a text that is none.
    Text(u16, String),
    /// Sends elsewhere.
    Redirect(u16, String),
    /// Answers with JSON after so many milliseconds.
    Late(u64, Value),
    /// Says nothing.
    Hang,
    /// Closes the connection.
    Close,
}

/// What it was asked.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// Method and target.
    pub(crate) line: String,
    /// The headers.
    pub(crate) headers: HeaderMap,
    /// The body; null without one.
    pub(crate) body: Value,
}

impl Asked {
    /// The token is signed by the shared key, and good for a minute from now.
    pub(crate) fn check_token(&self) {
        let header = self.headers["authorization"].to_str().unwrap();
        let token = header.strip_prefix("Bearer ").unwrap();
        let key = Key::new(b"0123456789abcdef").unwrap();
        let now = crate::clock::now().seconds();
        key.verify(token, now).unwrap();
        let claims = token.split('.').nth(1).unwrap();
        let claims: Value =
            serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).unwrap()).unwrap();
        assert_eq!(claims["exp"].as_i64().unwrap(), claims["iat"].as_i64().unwrap() + 60);
        assert!((0..=60).contains(&(now - claims["iat"].as_i64().unwrap())));
        uuid::Uuid::parse_str(claims["jti"].as_str().unwrap()).unwrap();
        assert_eq!(claims.get("sub"), None);
    }
}

/// What it answers to whom it was not told about.
pub(crate) type Otherwise = fn(&Asked) -> Value;

struct Told {
    asked: Mutex<Vec<Asked>>,
    answers: Mutex<VecDeque<Answer>>,
    otherwise: Otherwise,
}

/// The server.
pub(crate) struct Peer {
    port: u16,
    told: Arc<Told>,
    serving: JoinHandle<()>,
}

impl Drop for Peer {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl Peer {
    /// One that answers 200 `{}` until it is told something else.
    pub(crate) async fn start() -> Self {
        Self::answering(|_| serde_json::json!({})).await
    }

    /// One that answers 200 and `otherwise` until it is told something else.
    pub(crate) async fn answering(otherwise: Otherwise) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (asked, answers) = (Mutex::default(), Mutex::default());
        let told = Arc::new(Told { asked, answers, otherwise });
        let serving = tokio::spawn({
            let told = Arc::clone(&told);
            async move {
                loop {
                    let (stream, _) = listener.accept().await.unwrap();
                    let told = Arc::clone(&told);
                    let service = service_fn(move |request| answer(Arc::clone(&told), request));
                    let connection =
                        http1::Builder::new().serve_connection(TokioIo::new(stream), service);
                    tokio::spawn(async move { drop(connection.await) });
                }
            }
        });
        Self { port, told, serving }
    }

    /// Where it is.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What it answers next, after what it was told before.
    pub(crate) fn then(&self, answer: Answer) {
        self.told.answers.lock().push_back(answer);
    }

    /// The same, for JSON with 200.
    pub(crate) fn gives(&self, json: Value) {
        self.then(Answer::Json(200, json));
    }

    /// How often it was asked since the last time.
    pub(crate) fn count(&self) -> usize {
        self.told.asked.lock().len()
    }

    /// What it was asked since the last time.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        std::mem::take(&mut *self.told.asked.lock())
    }
}

async fn answer(
    told: Arc<Told>,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, &'static str> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let asked = Asked {
        line: format!("{} {}", head.method, head.uri),
        headers: head.headers,
        body: if body.is_empty() { Value::Null } else { serde_json::from_slice(&body).unwrap() },
    };
    let next = told.answers.lock().pop_front();
    let next = next.unwrap_or_else(|| Answer::Json(200, (told.otherwise)(&asked)));
    told.asked.lock().push(asked);
    let (status, location, text) = match next {
        Answer::Json(status, json) => (status, None, json.to_string()),
        Answer::Text(status, text) => (status, None, text),
        Answer::Redirect(status, to) => (status, Some(to), String::new()),
        Answer::Late(pause, json) => {
            tokio::time::sleep(std::time::Duration::from_millis(pause)).await;
            (200, None, json.to_string())
        }
        Answer::Hang => return std::future::pending().await,
        Answer::Close => return Err("told to close"),
    };
    let mut answer = Response::builder().status(status);
    if let Some(location) = location {
        answer = answer.header("location", location);
    }
    Ok(answer.body(Full::new(text.into())).unwrap())
}

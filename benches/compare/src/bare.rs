//! A server that does nothing: hyper, a body read, an answer of one line. What a report costs beyond
//! it is what our server adds.

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::service::service_fn;
use hyper::{Request, Response, body::Incoming};
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// The word that makes this program such a server.
pub(crate) const WORD: &str = "bare-hyper";

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// Serves until the process is killed; its port is the only thing it says.
///
/// # Errors
/// The system's.
pub(crate) fn serve() -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.map_err(text)?.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.map_err(text)?;
        println!("{}", listener.local_addr().map_err(text)?.port());
        loop {
            let (stream, _) = listener.accept().await.map_err(text)?;
            stream.set_nodelay(true).map_err(text)?;
            tokio::spawn(async move {
                let service = service_fn(answer);
                let connection = hyper::server::conn::http1::Builder::new();
                // The client has gone.
                let _ = connection.serve_connection(TokioIo::new(stream), service).await;
            });
        }
    })
}

async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let body = request.into_body().collect().await.map(|body| body.to_bytes().len());
    let answer = if body.is_ok() { "{\"status\":200}\n" } else { "{\"status\":400}\n" };
    Ok(Response::new(Full::new(Bytes::from_static(answer.as_bytes()))))
}

/// Such a server in a process of its own.
pub(crate) struct Bare {
    process: Child,
    pub(crate) port: u16,
}

impl Bare {
    /// Starts it.
    ///
    /// # Errors
    /// When it does not listen.
    pub(crate) fn start() -> Result<Self, String> {
        let own = std::env::current_exe().map_err(text)?;
        let spawned = Command::new(own).arg(WORD).stdout(Stdio::piped()).spawn();
        let mut process = spawned.map_err(text)?;
        let mut line = String::new();
        if let Some(output) = process.stdout.take() {
            BufReader::new(output).read_line(&mut line).map_err(text)?;
        }
        let port = line.trim().parse().map_err(|_| format!("bare hyper says '{line}'"))?;
        Ok(Self { process, port })
    }

    /// The process.
    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        // It has nothing left to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

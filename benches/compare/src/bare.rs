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
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Handle;

/// The word that makes this program such a server.
pub(crate) const WORD: &str = "bare-hyper";

/// The word behind it for loops apart.
const APART: &str = "apart";

/// What serves connections.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Threads {
    /// Threads that share their tasks: tokio's own choice, which most servers on hyper have.
    Sharing,
    /// Threads with a loop each, on which a connection stays: as our server has them.
    Apart,
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// Serves until the process is killed; its port is the only thing it says.
///
/// # Errors
/// The system's.
pub(crate) fn serve(mut words: impl Iterator<Item = String>) -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(text)?;
    let loops = match words.next().as_deref() {
        Some(APART) => {
            let count = std::thread::available_parallelism().map_or(1, usize::from);
            (0..count).map(|_| start_loop()).collect::<Result<Vec<Handle>, String>>()?
        }
        _ => vec![runtime.handle().clone()],
    };
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.map_err(text)?;
        println!("{}", listener.local_addr().map_err(text)?.port());
        for handle in loops.iter().cycle() {
            let (stream, _) = listener.accept().await.map_err(text)?;
            stream.set_nodelay(true).map_err(text)?;
            let stream = stream.into_std().map_err(text)?;
            handle.spawn(async move {
                let Ok(stream) = TcpStream::from_std(stream) else { return };
                let service = service_fn(answer);
                let connection = hyper::server::conn::http1::Builder::new();
                // The client has gone.
                let _ = connection.serve_connection(TokioIo::new(stream), service).await;
            });
        }
        Ok(())
    })
}

/// A thread with a loop of its own, which ends with the process.
fn start_loop() -> Result<Handle, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(text)?;
    let handle = runtime.handle().clone();
    std::thread::spawn(move || runtime.block_on(std::future::pending::<()>()));
    Ok(handle)
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
    pub(crate) fn start(threads: Threads) -> Result<Self, String> {
        let own = std::env::current_exe().map_err(text)?;
        let mut command = Command::new(own);
        command.arg(WORD);
        if let Threads::Apart = threads {
            command.arg(APART);
        }
        let spawned = command.stdout(Stdio::piped()).spawn();
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

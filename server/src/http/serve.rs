//! The accept loop: a permit before each connection, a handler per request, an end that waits.

use super::answer::Answer;
use super::coding::{Coding, answer_in};
use super::limits::Limits;
use super::stall::StallTimeout;
use crate::telemetry::Connections;
use hyper::body::Incoming;
use hyper::http::request::Parts;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;

/// One request, its body not read yet.
#[derive(Debug)]
pub struct Request {
    /// Method, target, headers.
    pub head: Parts,
    /// Who is at the other end of the connection.
    pub peer: SocketAddr,
    /// For [`read_body`](super::read_body).
    pub body: Incoming,
}

/// What answers requests.
pub trait Handler: Send + Sync + 'static {
    /// Answers one request.
    fn answer(&self, request: Request) -> impl Future<Output = Answer> + Send;

    /// Where the connections of its listener are counted, if anywhere.
    fn connections(&self) -> Option<Arc<Connections>> {
        None
    }
}

/// Pause after the system refuses to accept (out of descriptors): long enough not to spin, short
/// enough that nobody notices.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// Serves `listener` until `shutdown`, then waits for requests under way, at most
/// [`Limits::drain_time_max`].
pub async fn serve<H: Handler>(
    listener: TcpListener,
    handler: Arc<H>,
    limits: Limits,
    shutdown: CancellationToken,
) {
    let permits = Arc::new(Semaphore::new(limits.connections_max));
    let counted = handler.connections().unwrap_or_default();
    let mut connections = http1::Builder::new();
    connections
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head_time_max)
        .max_header_size(limits.head_bytes_max)
        // No `pipeline_flush`: with it, the answer to a head that is too large is never sent.
        .max_buf_size(limits.head_bytes_max);
    loop {
        if permits.available_permits() == 0 {
            counted.full.one();
        }
        let accepted = async {
            // Never closed, so this fails never; were it, there would be nothing to serve.
            let permit = Arc::clone(&permits).acquire_owned().await.ok()?;
            Some((listener.accept().await, permit))
        };
        let (accepted, permit) = tokio::select! {
            () = shutdown.cancelled() => break,
            accepted = accepted => match accepted {
                Some(accepted) => accepted,
                None => break,
            },
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                counted.failed.one();
                tracing::warn!(%error, "accepting a connection");
                tokio::time::sleep(ACCEPT_PAUSE).await;
                continue;
            }
        };
        // Answers go out whole; without this the kernel holds small ones back for 40 ms.
        let _ = stream.set_nodelay(true);
        let (handler, open) = (Arc::clone(&handler), counted.taken());
        let service = service_fn(move |request| {
            let (head, body) = hyper::Request::into_parts(request);
            let handler = Arc::clone(&handler);
            async move {
                let what = tracing::enabled!(tracing::Level::DEBUG)
                    .then(|| format!("{} {}", head.method, head.uri));
                let coding = Coding::wanted(&head.headers);
                let answer = handler.answer(Request { head, peer, body }).await;
                let answer = answer_in(coding, answer);
                if let Some(what) = what {
                    tracing::debug!(%peer, status = answer.status().as_u16(), "{what}");
                }
                Ok::<_, Infallible>(answer)
            }
        });
        let io = TokioIo::new(StallTimeout::new(stream, limits.stall_time_max));
        let connection = connections.serve_connection(io, service).with_upgrades();
        let stop = shutdown.clone();
        tokio::spawn(async move {
            let mut connection = std::pin::pin!(connection);
            let ended = tokio::select! {
                biased;
                ended = connection.as_mut() => ended,
                () = stop.cancelled() => {
                    connection.as_mut().graceful_shutdown();
                    connection.await
                }
            };
            if let Err(error) = ended {
                tracing::debug!(%peer, %error, "connection");
            }
            drop((permit, open));
        });
    }
    drop(listener);
    // Every connection has given its permit back when all are to be had.
    let all = u32::try_from(limits.connections_max).unwrap_or(u32::MAX);
    if tokio::time::timeout(limits.drain_time_max, permits.acquire_many(all)).await.is_err() {
        tracing::warn!("requests were still under way when the server stopped");
    }
}

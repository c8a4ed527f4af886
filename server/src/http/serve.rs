//! The accept loop: a permit before each connection, a handler per request, an end that waits.

use super::answer::Answer;
use super::coding::{Coding, answer_in};
use super::fast_path::{self, Came, Put};
use super::limits::Limits;
use super::stall::StallTimeout;
use super::timer::ConnectionTimer;
use super::workers::Workers;
use crate::telemetry::Connections;
use hyper::body::Incoming;
use hyper::http::request::Parts;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Handle;
use tokio::sync::Semaphore;
use tokio::task::{AbortHandle, JoinError};
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

    /// Whether answering takes some microseconds of its thread, as a report does, and not
    /// milliseconds: other connections of the thread wait for it meanwhile. What is not quick is
    /// answered by the runtime that serves the listener.
    fn is_quick(&self, _head: &Parts) -> bool {
        false
    }

    /// Takes a report that is as most are, for which the answer is [`accepted`](super::accepted); or
    /// does nothing, where anything is unusual about it: it is then answered as all that is quick is.
    fn take(&self, _put: &Put<'_>, _came: Came) -> impl Future<Output = bool> + Send {
        async { false }
    }

    /// Where the connections of its listener are counted, if anywhere.
    fn connections(&self) -> Option<Arc<Connections>> {
        None
    }
}

/// Pause after the system refuses to accept (out of descriptors): long enough not to spin, short
/// enough that nobody notices.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// What the connections of a listener share.
struct Service<H> {
    handler: Arc<H>,
    /// Where what is not quick is answered.
    runtime: Handle,
}

impl<H: Handler> Service<H> {
    /// Answers one request, in the coding that its client likes best.
    async fn answer(&self, request: Request) -> Result<Answer, JoinError> {
        let coding = Coding::wanted(&request.head.headers);
        if self.handler.is_quick(&request.head) {
            return Ok(answer_in(coding, self.handler.answer(request).await));
        }
        let handler = Arc::clone(&self.handler);
        let answer = async move { answer_in(coding, handler.answer(request).await) };
        let answer = self.runtime.spawn(answer);
        let _given_up = GivenUp(answer.abort_handle());
        answer.await
    }
}

/// An answer that nobody waits for once this is dropped.
struct GivenUp(AbortHandle);

impl Drop for GivenUp {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// What a connection is served with.
struct Connection<H> {
    service: Arc<Service<H>>,
    peer: SocketAddr,
    limits: Limits,
    stop: CancellationToken,
}

impl<H: Handler> Connection<H> {
    /// Serves it until it ends, or until it stops and no request is under way.
    async fn serve(
        self,
        stream: std::net::TcpStream,
        connections: &http1::Builder,
    ) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        let Self { service, peer, limits, stop } = self;
        let mut stream = TcpStream::from_std(stream)?;
        let begun = fast_path::serve(&mut stream, &*service.handler, peer, &limits, &stop).await?;
        let Some(begun) = begun else { return Ok(()) };
        let answer = service_fn(move |request| {
            let (head, body) = hyper::Request::into_parts(request);
            let service = Arc::clone(&service);
            async move {
                let what = tracing::enabled!(tracing::Level::DEBUG)
                    .then(|| format!("{} {}", head.method, head.uri));
                let answer = service.answer(Request { head, peer, body }).await;
                if let (Some(what), Ok(answer)) = (what, &answer) {
                    tracing::debug!(%peer, status = answer.status().as_u16(), "{what}");
                }
                answer
            }
        });
        let io = TokioIo::new(StallTimeout::new(stream, limits.stall_time_max, begun));
        let mut connection = pin!(connections.serve_connection(io, answer).with_upgrades());
        tokio::select! {
            biased;
            ended = connection.as_mut() => ended?,
            () = stop.cancelled() => {
                connection.as_mut().graceful_shutdown();
                connection.await?;
            }
        }
        Ok(())
    }
}

/// Serves `listener` until `shutdown`, its connections on `workers`; then waits for requests under way,
/// at most [`Limits::drain_time_max`].
pub async fn serve<H: Handler>(
    listener: TcpListener,
    handler: Arc<H>,
    limits: Limits,
    workers: Arc<Workers>,
    shutdown: CancellationToken,
) {
    let service = Arc::new(Service { handler, runtime: Handle::current() });
    let permits = Arc::new(Semaphore::new(limits.connections_max));
    let counted = service.handler.connections().unwrap_or_default();
    let mut connections = http1::Builder::new();
    connections
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
        let (Some(place), Ok(stream)) = (workers.place(), stream.into_std()) else { continue };
        let mut connections = connections.clone();
        connections.timer(ConnectionTimer::default());
        let (service, limits, open) = (Arc::clone(&service), limits.clone(), counted.taken());
        let connection = Connection { service, peer, limits, stop: shutdown.clone() };
        place.spawn(async move {
            if let Err(error) = connection.serve(stream, &connections).await {
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

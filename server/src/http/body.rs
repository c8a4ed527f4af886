//! Bodies: reading one within its limits, sending one whole or in chunks.

use super::limits::Limits;
use bytes::{Bytes, BytesMut};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Frame, Incoming, SizeHint};
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::sync::mpsc;

/// Why a request's body is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyFailure {
    /// More than [`Limits::body_bytes_max`].
    TooLarge,
    /// Not complete within [`Limits::body_time_max`].
    TimedOut,
    /// The connection ended first: what had come until then.
    Broken,
}

/// The whole body of a request, or why it cannot be had.
///
/// # Errors
/// See [`BodyFailure`].
pub async fn read_body(body: Incoming, limits: &Limits) -> Result<Bytes, BodyFailure> {
    let declared = hyper::body::Body::size_hint(&body).lower();
    if usize::try_from(declared).is_ok_and(|declared| declared > limits.body_bytes_max) {
        return Err(BodyFailure::TooLarge);
    }
    match tokio::time::timeout(limits.body_time_max, collect(body, limits)).await {
        Ok(whole) => whole,
        Err(_) => Err(BodyFailure::TimedOut),
    }
}

async fn collect(body: Incoming, limits: &Limits) -> Result<Bytes, BodyFailure> {
    let mut body = Limited::new(body, limits.body_bytes_max);
    let mut first = Bytes::new();
    let mut whole = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|e| match e.is::<LengthLimitError>() {
            true => BodyFailure::TooLarge,
            false => BodyFailure::Broken,
        })?;
        let Ok(data) = frame.into_data() else { continue };
        // Nearly every report comes in one piece, which then needs no copy.
        if first.is_empty() && whole.is_empty() {
            first = data;
        } else {
            whole.extend_from_slice(&std::mem::take(&mut first));
            whole.extend_from_slice(&data);
        }
    }
    Ok(if whole.is_empty() { first } else { whole.freeze() })
}

/// The body of an answer: whole, or in chunks as they are made.
#[derive(Debug)]
pub struct Body(Kind);

#[derive(Debug)]
enum Kind {
    Whole(Bytes),
    Chunks(mpsc::Receiver<Bytes>),
}

/// Where the chunks of a [`Body`] go in; dropping it ends the body.
#[derive(Debug)]
pub struct Chunks(mpsc::Sender<Bytes>);

impl Chunks {
    /// Chunks made ahead of a slow reader: 4, so that a body costs 4 chunks of memory and not its
    /// whole length.
    const AHEAD: usize = 4;

    /// A body and where its chunks go in.
    #[must_use]
    pub fn new() -> (Self, Body) {
        let (chunks, body) = mpsc::channel(Self::AHEAD);
        (Self(chunks), Body(Kind::Chunks(body)))
    }

    /// Sends a chunk, waiting for a slow reader; false when the reader has gone. Blocks: for
    /// threads outside the runtime.
    #[must_use]
    pub fn send(&self, chunk: impl Into<Bytes>) -> bool {
        self.0.blocking_send(chunk.into()).is_ok()
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self(Kind::Whole(bytes.into()))
    }
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let chunk = match &mut self.0 {
            Kind::Whole(bytes) if bytes.is_empty() => None,
            Kind::Whole(bytes) => Some(std::mem::take(bytes)),
            Kind::Chunks(chunks) => ready!(chunks.poll_recv(context)),
        };
        Poll::Ready(chunk.map(|chunk| Ok(Frame::data(chunk))))
    }

    fn is_end_stream(&self) -> bool {
        matches!(&self.0, Kind::Whole(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Kind::Whole(bytes) => u64::try_from(bytes.len()).map(SizeHint::with_exact),
            Kind::Chunks(_) => Ok(SizeHint::default()),
        }
        .unwrap_or_default()
    }
}

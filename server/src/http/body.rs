//! Bodies: reading one within its limits, sending one whole, in chunks or coded.

use super::coding::Encoder;
use super::limits::Limits;
use super::timer::within;
use bytes::{Bytes, BytesMut};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body as _, Frame, Incoming, SizeHint};
use std::convert::Infallible;
use std::fmt;
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
    let declared = body.size_hint().lower();
    if usize::try_from(declared).is_ok_and(|declared| declared > limits.body_bytes_max) {
        return Err(BodyFailure::TooLarge);
    }
    // Nearly every body has come with its head.
    let whole = within(limits.body_time_max, collect(body, limits)).await;
    whole.unwrap_or(Err(BodyFailure::TimedOut))
}

async fn collect(body: Incoming, limits: &Limits) -> Result<Bytes, BodyFailure> {
    // Whole room at once for a body that says how long it is, and no more than may come.
    let declared = body.size_hint().exact().unwrap_or(0);
    let declared = usize::try_from(declared).unwrap_or(usize::MAX).min(limits.body_bytes_max);
    let mut body = Limited::new(body, limits.body_bytes_max);
    let mut first = Bytes::new();
    let mut whole = BytesMut::new();
    while !body.is_end_stream()
        && let Some(frame) = body.frame().await
    {
        let frame = frame.map_err(|e| match e.is::<LengthLimitError>() {
            true => BodyFailure::TooLarge,
            false => BodyFailure::Broken,
        })?;
        let Ok(data) = frame.into_data() else { continue };
        // Nearly every report comes in one piece, which then needs no copy.
        if first.is_empty() && whole.is_empty() {
            first = data;
        } else {
            if whole.is_empty() {
                whole.reserve(declared);
            }
            whole.extend_from_slice(&std::mem::take(&mut first));
            whole.extend_from_slice(&data);
        }
    }
    Ok(if whole.is_empty() { first } else { whole.freeze() })
}

/// Bytes that are coded at once: 64 KiB, less than a millisecond. Longer bodies are coded while they
/// are sent.
const CODED_AT_ONCE: usize = 64 * 1_024;

/// The body of an answer: whole, or in pieces as they are made.
#[derive(Debug)]
pub struct Body(Kind);

#[derive(Debug)]
enum Kind {
    Whole(Bytes),
    Chunks(mpsc::Receiver<Bytes>),
    Made(Maker),
    Coded(Box<Coded>),
}

/// Makes the next piece of a body, until there is none.
struct Maker(Box<dyn FnMut() -> Option<Bytes> + Send>);

impl fmt::Debug for Maker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Maker")
    }
}

/// A body on its way through an encoder, which is gone when the body has ended.
#[derive(Debug)]
struct Coded {
    plain: Kind,
    encoder: Option<Encoder>,
}

impl Body {
    /// A body whose pieces `next` makes, each when the connection has room for it; none ends it. It is
    /// called by the task of the connection, so it must not wait, nor work longer than a millisecond.
    #[must_use]
    pub fn made(next: impl FnMut() -> Option<Bytes> + Send + 'static) -> Self {
        Self(Kind::Made(Maker(Box::new(next))))
    }

    /// The bytes, where they are whole.
    #[must_use]
    pub fn whole(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Whole(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The same body through `encoder`.
    pub(super) fn encoded(self, encoder: Encoder) -> Self {
        let small = matches!(&self.0, Kind::Whole(bytes) if bytes.len() <= CODED_AT_ONCE);
        let mut coded = Coded { plain: self.0, encoder: Some(encoder) };
        if !small {
            return Self(Kind::Coded(Box::new(coded)));
        }
        let mut whole = BytesMut::new();
        while let Kind::Whole(plain) = &mut coded.plain {
            let plain = (!plain.is_empty()).then(|| std::mem::take(plain));
            let Some(bytes) = coded.step(plain) else { break };
            whole.extend_from_slice(&bytes);
        }
        whole.freeze().into()
    }
}

impl Coded {
    /// What comes out for the next piece, or for the end; none when that was before.
    fn step(&mut self, plain: Option<Bytes>) -> Option<Bytes> {
        let coded = match plain {
            Some(plain) => self.encoder.as_mut()?.push(&plain),
            None => self.encoder.take()?.finish(),
        };
        match coded {
            Ok(coded) => Some(coded.into()),
            Err(error) => {
                // Memory ran out. What was sent lacks its end, which the client sees.
                tracing::warn!("an answer was cut off: its encoder failed: {error}");
                self.encoder = None;
                None
            }
        }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Bytes>> {
        loop {
            let plain = match &mut self.plain {
                Kind::Whole(bytes) if bytes.len() > CODED_AT_ONCE => {
                    Some(bytes.split_to(CODED_AT_ONCE))
                }
                plain => ready!(plain.poll(context)),
            };
            match self.step(plain) {
                // What went in is still inside.
                Some(coded) if coded.is_empty() && self.encoder.is_some() => {}
                coded => return Poll::Ready(coded.filter(|coded| !coded.is_empty())),
            }
        }
    }
}

impl Kind {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Bytes>> {
        Poll::Ready(match self {
            Self::Whole(bytes) if bytes.is_empty() => None,
            Self::Whole(bytes) => Some(std::mem::take(bytes)),
            Self::Chunks(chunks) => ready!(chunks.poll_recv(context)),
            Self::Made(Maker(next)) => next(),
            Self::Coded(coded) => ready!(coded.poll(context)),
        })
    }
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

    /// A body of which no chunk waits behind another, and where they go in.
    #[must_use]
    pub fn one_by_one() -> (Self, Body) {
        let (chunks, body) = mpsc::channel(1);
        (Self(chunks), Body(Kind::Chunks(body)))
    }

    /// Waits until there is room for a chunk; none when the reader has gone.
    pub async fn room(&self) -> Option<Room<'_>> {
        self.0.reserve().await.ok().map(Room)
    }

    /// Waits until the reader has gone.
    pub async fn closed(&self) {
        self.0.closed().await;
    }

    /// Sends a chunk, waiting for a slow reader; false when the reader has gone. Blocks: for
    /// threads outside the runtime.
    #[must_use]
    pub fn send(&self, chunk: impl Into<Bytes>) -> bool {
        self.0.blocking_send(chunk.into()).is_ok()
    }
}

/// Room for one chunk.
#[derive(Debug)]
pub struct Room<'a>(mpsc::Permit<'a, Bytes>);

impl Room<'_> {
    /// Sends a chunk.
    pub fn send(self, chunk: impl Into<Bytes>) {
        self.0.send(chunk.into());
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
        self.0.poll(context).map(|chunk| chunk.map(|chunk| Ok(Frame::data(chunk))))
    }

    fn is_end_stream(&self) -> bool {
        matches!(&self.0, Kind::Whole(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Kind::Whole(bytes) => u64::try_from(bytes.len()).map(SizeHint::with_exact),
            _ => Ok(SizeHint::default()),
        }
        .unwrap_or_default()
    }
}

//! A connection that gives up on a client which takes none of its answer, and lets one that still
//! sends read it before the connection goes.

use bytes::Bytes;
use std::future::Future;
use std::io::{self, ErrorKind, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep_until};

/// How long and how much of what a client still sends is thrown away after the last answer. To
/// close at once would reset the connection, and the client might never see the answer (413, 431)
/// that says what was wrong with what it sends.
const LINGER: Duration = Duration::from_millis(500);
const LINGER_BYTES_MAX: usize = 4 * 1_024 * 1_024;

/// `T`, whose writes fail once none has made progress for a time.
#[derive(Debug)]
pub(super) struct StallTimeout<T> {
    inner: T,
    /// What was read of it before, and is to be read first.
    begun: Bytes,
    longest: Duration,
    /// Runs while a write waits.
    deadline: Option<Pin<Box<Sleep>>>,
    /// Bytes thrown away since the end, and until when more are.
    linger: Option<(usize, Pin<Box<Sleep>>)>,
}

impl<T> StallTimeout<T> {
    pub(super) fn new(inner: T, longest: Duration, begun: Vec<u8>) -> Self {
        Self { inner, begun: begun.into(), longest, deadline: None, linger: None }
    }

    fn judge<V>(
        &mut self,
        context: &mut Context<'_>,
        progress: Poll<io::Result<V>>,
    ) -> Poll<io::Result<V>> {
        if progress.is_ready() {
            self.deadline = None;
            return progress;
        }
        let longest = self.longest;
        let deadline =
            self.deadline.get_or_insert_with(|| Box::pin(sleep_until(Instant::now() + longest)));
        deadline.as_mut().poll(context).map(|()| Err(ErrorKind::TimedOut.into()))
    }
}

impl<T: AsyncRead + Unpin> StallTimeout<T> {
    /// Ready once the client sends no more, or too long, or too much.
    fn poll_linger(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let mut scratch = [0; 4_096];
        loop {
            let mut buffer = ReadBuf::new(&mut scratch);
            match Pin::new(&mut self.inner).poll_read(context, &mut buffer) {
                Poll::Ready(Ok(())) if !buffer.filled().is_empty() => {
                    let linger = || (0, Box::pin(sleep_until(Instant::now() + LINGER)));
                    let (thrown, _) = self.linger.get_or_insert_with(linger);
                    *thrown += buffer.filled().len();
                    if *thrown > LINGER_BYTES_MAX {
                        return Poll::Ready(());
                    }
                }
                Poll::Ready(_) => return Poll::Ready(()),
                Poll::Pending => {
                    // Nothing unread: the answer cannot be lost.
                    let Some((_, until)) = &mut self.linger else { return Poll::Ready(()) };
                    return until.as_mut().poll(context);
                }
            }
        }
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for StallTimeout<T> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if !self.begun.is_empty() {
            let most = buffer.remaining().min(self.begun.len());
            buffer.put_slice(&self.begun.split_to(most));
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.inner).poll_read(context, buffer)
    }
}

impl<T: AsyncRead + AsyncWrite + Unpin> AsyncWrite for StallTimeout<T> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let progress = Pin::new(&mut self.inner).poll_write(context, bytes);
        self.judge(context, progress)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let progress = Pin::new(&mut self.inner).poll_write_vectored(context, slices);
        self.judge(context, progress)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.linger.is_none() {
            ready!(Pin::new(&mut self.inner).poll_shutdown(context))?;
        }
        self.poll_linger(context).map(Ok)
    }
}

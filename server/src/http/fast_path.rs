//! The fast path of a connection: reports, of which there are more than of anything else, are answered
//! here as long as nothing is unusual about them.
//!
//! A report costs about as much as what hyper does around it: a map of headers, a body that is polled
//! for, an answer that is put together. So the start of a connection is read here. A request that is
//! whole, plain and good is answered with the one answer that there is to it; with the first that is not,
//! the connection and every byte that was not answered go to hyper, and stay there. So all that can be
//! refused, and all that is not a report, is dealt with in one place, and it is not this one.

use super::answer::accepted;
use super::serve::{Connection, Handler};
use super::timer::within;
use crate::clock;
use concertim::Timestamp;
use hyper::body::Body as _;
use std::io::{self, ErrorKind};
use std::pin::pin;
use std::sync::LazyLock;
use std::time::{Duration, SystemTime};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep_until};

/// Bytes of requests that are held at once: 8 KiB, some 12 reports with their heads. What is longer is
/// not a report as most are, and hyper's.
const BUFFER: usize = 8 * 1_024;

/// Most headers of a request: programs send 6.
const HEADERS_MAX: usize = 24;

/// How long the rest of a request is waited for here: a second, or less where bodies have less than
/// eight. What is slower is hyper's, which has times for heads and for bodies.
const REST_TIME_MAX: Duration = Duration::from_secs(1);

/// A whole request that puts something somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Put<'a> {
    /// The path: letters, digits and `-._~/`, so that nothing in it is to be decoded.
    pub path: &'a str,
    /// The header `Authorization`.
    pub authorization: &'a str,
    /// The body.
    pub body: &'a [u8],
}

/// When a request came.
#[derive(Clone, Copy, Debug)]
pub struct Came {
    /// The time.
    pub now: Timestamp,
    /// The moment of the clock that never goes back.
    pub moment: std::time::Instant,
}

/// What bytes of a connection begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start<'a> {
    /// Such a request, of so many bytes.
    Whole(Put<'a>, usize),
    /// A part of what may be one, or nothing.
    Part,
    /// Anything else.
    Other,
}

/// Answers requests that [`Handler::take`] takes; then the bytes of one that it does not take, or none
/// where the connection has ended.
///
/// # Errors
/// The connection's.
pub(super) async fn serve<H: Handler>(
    stream: &mut TcpStream,
    connection: &Connection<H>,
) -> io::Result<Option<Vec<u8>>> {
    let Connection { peer, limits, seat, .. } = connection;
    let rest_time_max = REST_TIME_MAX.min(limits.body_time_max / 8);
    let mut alarm = pin!(sleep_until(Instant::now() + limits.head_time_max));
    let mut end = pin!(seat.end().cancelled());
    let (mut buffer, mut answers) = (Vec::new(), Answers::default());
    // Until when what is awaited may come.
    let mut deadline = alarm.deadline();
    loop {
        let before = buffer.len();
        buffer.reserve(BUFFER.saturating_sub(before));
        let has_ended = tokio::select! {
            biased;
            read = stream.read_buf(&mut buffer) => read? == 0,
            () = end.as_mut() => true,
            () = alarm.as_mut() => {
                // It is set again only when it rings too early: a request puts the time further off.
                if Instant::now() < deadline {
                    alarm.as_mut().reset(deadline);
                    continue;
                }
                true
            }
        };
        if has_ended {
            let is_left = !buffer.is_empty() && !seat.gives_way();
            return Ok(is_left.then_some(buffer));
        }
        let came = Came { now: clock::now(), moment: clock::monotonic() };
        let mut done = 0;
        let is_other = loop {
            match Start::of(buffer.get(done..).unwrap_or_default()) {
                // What comes after the end was asked for has its last answer from hyper.
                Start::Whole(put, length) => {
                    seat.works();
                    if seat.end().is_cancelled() || !connection.handler().take(&put, came).await {
                        break true;
                    }
                    tracing::debug!(%peer, status = 200, "PUT {}", put.path);
                    seat.rests(came.moment);
                    answers.push(came.now.seconds());
                    done += length;
                }
                Start::Part => break buffer.len() >= BUFFER && done == 0,
                Start::Other => break true,
            }
        };
        buffer.drain(..done);
        if done > 0 {
            // As these bytes are few, that any of them are not taken is as good as that none are.
            let sent = within(limits.stall_time_max, stream.write_all(&answers.waiting)).await;
            sent.unwrap_or(Err(ErrorKind::TimedOut.into()))?;
            answers.waiting.clear();
            deadline = Instant::from_std(came.moment) + limits.head_time_max;
        }
        if is_other {
            return Ok(Some(buffer));
        }
        let is_begun = !buffer.is_empty();
        if is_begun && (before == 0 || done > 0) {
            deadline = Instant::from_std(came.moment) + rest_time_max;
            if alarm.deadline() > deadline {
                alarm.as_mut().reset(deadline);
            }
        }
    }
}

impl<'a> Start<'a> {
    /// What `bytes` begin with.
    #[must_use]
    pub fn of(bytes: &'a [u8]) -> Self {
        const METHOD: &[u8] = b"PUT ";
        if !bytes.starts_with(METHOD) {
            return if METHOD.starts_with(bytes) { Self::Part } else { Self::Other };
        }
        let mut headers = [httparse::EMPTY_HEADER; HEADERS_MAX];
        let mut head = httparse::Request::new(&mut headers);
        let body = match head.parse(bytes) {
            Ok(httparse::Status::Complete(body)) => body,
            Ok(httparse::Status::Partial) => return Self::Part,
            Err(_) => return Self::Other,
        };
        let (Some(path), Some(1)) = (head.path, head.version) else { return Self::Other };
        let is_plain = |byte: u8| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'/')
        };
        if !path.starts_with('/') || !path.bytes().all(is_plain) {
            return Self::Other;
        }
        let (mut length, mut authorization) = (None, None);
        for header in head.headers {
            let is = |name: &str| header.name.eq_ignore_ascii_case(name);
            let once = if is("content-length") {
                length.replace(header.value).is_none()
            } else if is("authorization") {
                authorization.replace(header.value).is_none()
            } else if is("connection") {
                header.value.eq_ignore_ascii_case(b"keep-alive")
            } else {
                // What changes how a body is read, or what follows the request.
                !(is("transfer-encoding")
                    || is("content-encoding")
                    || is("expect")
                    || is("upgrade"))
            };
            if !once {
                return Self::Other;
            }
        }
        let (Some(length), Some(Ok(authorization))) =
            (length.and_then(whole), authorization.map(str::from_utf8))
        else {
            return Self::Other;
        };
        match body.checked_add(length) {
            Some(end) if end <= BUFFER => match bytes.get(body..end) {
                Some(body) => Self::Whole(Put { path, authorization, body }, end),
                None => Self::Part,
            },
            _ => Self::Other,
        }
    }
}

/// The number that these digits are.
fn whole(digits: &[u8]) -> Option<usize> {
    // Without the sign that `parse` takes.
    let is_number = digits.iter().all(u8::is_ascii_digit);
    str::from_utf8(digits).ok().filter(|_| is_number)?.parse().ok()
}

/// The answer to a report that was taken, as hyper writes it: what stands before the date, and behind.
static ACCEPTED: LazyLock<(Vec<u8>, Vec<u8>)> = LazyLock::new(|| {
    let answer = accepted();
    let mut head = format!("HTTP/1.1 {}\r\n", answer.status()).into_bytes();
    for (name, value) in answer.headers() {
        head.extend_from_slice(name.as_str().as_bytes());
        head.extend_from_slice(b": ");
        head.extend_from_slice(value.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    let length = answer.body().size_hint().exact().unwrap_or_default();
    head.extend_from_slice(format!("content-length: {length}\r\ndate: ").as_bytes());
    let mut end = b"\r\n\r\n".to_vec();
    end.extend_from_slice(answer.body().whole().map_or(&[], |body| body));
    (head, end)
});

/// Answers that wait to be sent, all the same but for their dates.
#[derive(Debug, Default)]
struct Answers {
    /// The answer of that second.
    answer: Vec<u8>,
    second: i64,
    waiting: Vec<u8>,
}

impl Answers {
    /// One more, at that second.
    fn push(&mut self, second: i64) {
        if self.second != second || self.answer.is_empty() {
            let since = Duration::from_secs(u64::try_from(second).unwrap_or_default());
            let date = httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + since);
            let (head, end) = &*ACCEPTED;
            self.answer = [head, date.as_bytes(), end].concat();
            self.second = second;
        }
        self.waiting.extend_from_slice(&self.answer);
    }
}

#[cfg(test)]
mod tests {
    use super::super::body::Body;
    use super::*;
    use http_body_util::BodyExt;
    use hyper::header::AUTHORIZATION;
    use hyper::service::service_fn;
    use hyper::{Method, Response};
    use hyper_util::rt::TokioIo;
    use parking_lot::Mutex;
    use proptest::prelude::*;
    use std::convert::Infallible;
    use std::sync::Arc;

    /// Method, path, `Authorization` and body of the requests that hyper finds in these bytes.
    type Found = Vec<(Method, String, Option<Vec<u8>>, Vec<u8>)>;

    fn found(bytes: &[u8]) -> Found {
        let found = Arc::new(Mutex::new(Found::new()));
        let service = service_fn(|request: hyper::Request<hyper::body::Incoming>| {
            let found = Arc::clone(&found);
            async move {
                let (head, body) = request.into_parts();
                let body = body.collect().await.map(|body| body.to_bytes().to_vec());
                let value = head.headers.get(AUTHORIZATION).map(|value| value.as_bytes().to_vec());
                if let Ok(body) = body {
                    found.lock().push((head.method, head.uri.to_string(), value, body));
                }
                Ok::<_, Infallible>(Response::new(Body::from("")))
            }
        });
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let (mut client, server) = tokio::io::duplex(64 * 1_024);
            client.write_all(bytes).await.unwrap();
            client.shutdown().await.unwrap();
            let mut connection = hyper::server::conn::http1::Builder::new();
            connection.half_close(true);
            // It may well be no request.
            let _ = connection.serve_connection(TokioIo::new(server), service).await;
        });
        Arc::try_unwrap(found).unwrap().into_inner()
    }

    /// Requests that are good but for what is done to them, and what follows them.
    fn requests() -> impl Strategy<Value = Vec<u8>> {
        let line = prop_oneof![
            4 => Just("PUT /d/metrics HTTP/1.1"),
            1 => Just("PUT /mrd/d/metrics/ HTTP/1.1"),
            1 => Just("PUT /%41 HTTP/1.1"),
            1 => Just("PUT / HTTP/1.0"),
            1 => Just("POST /d HTTP/1.1"),
        ];
        let length = prop_oneof![
            4 => Just("Content-Length: 3"),
            1 => Just("content-length:3 "),
            1 => Just("Content-Length: +3"),
            1 => Just("Content-Length: 3, 3"),
            1 => Just("Content-Length : 3"),
            1 => Just("Content-Length: 03"),
            1 => Just("Content-Length: "),
            1 => Just("Transfer-Encoding: chunked"),
        ];
        let more = prop_oneof![
            4 => Just(""),
            1 => Just("Content-Length: 3\r\n"),
            1 => Just("Content-Length: 0\r\n"),
            1 => Just("Transfer-Encoding: chunked\r\n"),
            1 => Just("Transfer-Encoding : chunked\r\n"),
            1 => Just("transfer-encoding: identity\r\n"),
            1 => Just("Connection: close\r\n"),
            1 => Just("Connection: keep-alive\r\n"),
            1 => Just("Connection: Transfer-Encoding\r\n"),
            1 => Just("X: y\n"),
            1 => Just("X: y\r\n z\r\n"),
            1 => Just("Authorization: Bearer x\r\n"),
        ];
        let token = prop_oneof![Just("Authorization: Bearer a.b.c\r\n"), Just("")];
        let bodies = prop_oneof![Just("abc"), Just("3\r\nabc\r\n0\r\n\r\n"), Just("abcGET / ")];
        let changes = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..3);
        let parts = (line, token, length, more, bodies, changes, any::<bool>());
        parts.prop_map(|(line, token, length, more, body, changes, twice)| {
            let text = format!("{line}\r\nHost: x\r\n{token}{length}\r\n{more}\r\n{body}");
            let mut bytes = if twice { text.repeat(2) } else { text }.into_bytes();
            for (index, byte) in changes {
                let at = index.index(bytes.len());
                bytes[at] = byte;
            }
            bytes
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        /// Whoever stands before this server must not be made to see other requests in the same bytes
        /// than it: so this path must see those that hyper sees.
        #[test]
        fn what_is_taken_for_a_request_is_the_same_to_hyper(bytes in requests()) {
            let mut rest = &*bytes;
            let mut own = Found::new();
            while let Start::Whole(put, length) = Start::of(rest) {
                let authorization = Some(put.authorization.as_bytes().to_vec());
                own.push((Method::PUT, put.path.to_owned(), authorization, put.body.to_vec()));
                rest = &rest[length..];
            }
            let hypers = found(&bytes);
            prop_assert!(hypers.starts_with(&own), "{own:?}, to hyper {hypers:?}");
            // And nothing else is in the bytes behind them.
            prop_assert_eq!(&hypers[own.len()..], &*found(rest));
        }
    }
}

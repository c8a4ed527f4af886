//! Answers in the coding that the client likes best, piece by piece where they are long.

use super::super::answer::Answer;
use super::super::etag;
use super::Coding;
use flate2::write::GzEncoder;
use hyper::StatusCode;
use hyper::body::Body as _;
use hyper::header::{self, HeaderMap, HeaderValue};
use std::fmt;
use std::io::{self, Write};

/// Fewest bytes of a body that is coded: 1 KiB. A smaller one fits in a packet as it is.
const SMALL: u64 = 1_024;

/// How hard gzip tries with what is made for one answer: 3, some 200 MB/s; 6 would make texts like
/// these a tenth smaller in twice the time.
const GZIP_LEVEL: u32 = 3;

/// The same of zstd.
const ZSTD_LEVEL: i32 = 3;

/// How far zstd looks back, as a power of two: 128 KiB. Its own choice of 2 MiB would take 4 MB of
/// memory for each answer under way; with this it takes about 0.6.
const ZSTD_WINDOW: u32 = 17;

/// How hard both try with what is kept for as long as the process lives.
const KEPT_LEVELS: (u32, i32) = (9, 12);

/// Bytes in, coded bytes out.
pub(in crate::http) enum Encoder {
    Gzip(GzEncoder<Vec<u8>>),
    Zstd(zstd::stream::write::Encoder<'static, Vec<u8>>),
}

impl fmt::Debug for Encoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Gzip(_) => "Gzip",
            Self::Zstd(_) => "Zstd",
        })
    }
}

impl Encoder {
    pub(in crate::http) fn new(coding: Coding) -> io::Result<Self> {
        let mut encoder = Self::with_levels(coding, (GZIP_LEVEL, ZSTD_LEVEL))?;
        if let Self::Zstd(encoder) = &mut encoder {
            encoder.window_log(ZSTD_WINDOW)?;
        }
        Ok(encoder)
    }

    fn with_levels(coding: Coding, (gzip, zstd): (u32, i32)) -> io::Result<Self> {
        Ok(match coding {
            Coding::Gzip => Self::Gzip(GzEncoder::new(Vec::new(), flate2::Compression::new(gzip))),
            Coding::Zstd => Self::Zstd(zstd::stream::write::Encoder::new(Vec::new(), zstd)?),
        })
    }

    /// The whole of `bytes`, made as small as can be: for what is made once and kept.
    pub(in crate::http) fn kept(coding: Coding, bytes: &[u8]) -> io::Result<Vec<u8>> {
        let mut encoder = Self::with_levels(coding, KEPT_LEVELS)?;
        let mut coded = encoder.push(bytes)?;
        coded.append(&mut encoder.finish()?);
        Ok(coded)
    }

    /// Takes `bytes`; answers what there is to send, which may be nothing yet.
    pub(in crate::http) fn push(&mut self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        match self {
            Self::Gzip(encoder) => {
                encoder.write_all(bytes)?;
                Ok(std::mem::take(encoder.get_mut()))
            }
            Self::Zstd(encoder) => {
                encoder.write_all(bytes)?;
                Ok(std::mem::take(encoder.get_mut()))
            }
        }
    }

    /// The end.
    pub(in crate::http) fn finish(self) -> io::Result<Vec<u8>> {
        match self {
            Self::Gzip(encoder) => encoder.finish(),
            Self::Zstd(encoder) => encoder.finish(),
        }
    }
}

/// Whether a body of this type gets smaller. Event streams are left alone: an event must not wait
/// in an encoder.
fn gets_smaller(headers: &HeaderMap) -> bool {
    let Some(Ok(kind)) = headers.get(header::CONTENT_TYPE).map(HeaderValue::to_str) else {
        return false;
    };
    let kind = kind.split(';').next().unwrap_or_default().trim();
    match kind.split_once('/') {
        Some(("text", "event-stream")) => false,
        Some(("text", _)) => true,
        Some(("application", kind)) => {
            matches!(kind, "json" | "x-ndjson" | "manifest+json")
        }
        Some(("image", kind)) => matches!(kind, "svg+xml" | "x-icon"),
        _ => false,
    }
}

/// The answer in `coding`, if it is one that gets smaller and is not small already. One that has a
/// coding keeps it.
pub(in crate::http) fn answer_in(coding: Option<Coding>, mut answer: Answer) -> Answer {
    let is_not_modified = answer.status() == StatusCode::NOT_MODIFIED;
    let is_small = answer.body().size_hint().exact().is_some_and(|bytes| bytes < SMALL);
    if (is_small && !is_not_modified) || !gets_smaller(answer.headers()) {
        return answer;
    }
    answer.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    let Some(coding) = coding else { return answer };
    if is_not_modified || answer.headers().contains_key(header::CONTENT_ENCODING) {
        return answer;
    }
    // Without memory for an encoder the answer goes out as it is.
    let Ok(encoder) = Encoder::new(coding) else { return answer };
    let (mut head, body) = answer.into_parts();
    head.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding.name()));
    if let Some(tag) =
        head.headers.get(header::ETAG).and_then(|tag| etag::of_coded(tag, coding.name()))
    {
        head.headers.insert(header::ETAG, tag);
    }
    Answer::from_parts(head, body.encoded(encoder))
}

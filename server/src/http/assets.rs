//! The page's files, embedded in the binary and found by name in a table: no request touches the
//! file system.

use super::answer::{Answer, PAGE_POLICY, with_status};
use super::coding::{BROTLI, Coding, Encoder, takes_brotli};
use super::etag;
use bytes::Bytes;
use hyper::header::{self, HeaderMap, HeaderValue};
use hyper::http::request::Parts;
use hyper::{Method, StatusCode};
use rust_embed::RustEmbed;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

/// Files whose names have their content's hash: a name's content never changes.
const HASHED: &str = "assets/";

/// How long browsers may keep what never changes: a year, the most that is usual.
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

#[derive(RustEmbed)]
#[folder = "web/dist/"]
struct Web;

struct Asset {
    bytes: Bytes,
    content_type: HeaderValue,
    /// Without its quotes.
    tag: String,
    /// The same in Brotli, which the build makes: it gets 15% smaller than anything made here, and takes a
    /// hundred times as long.
    brotli: Option<Bytes>,
    /// The same in each coding, once somebody has asked for it; none where it gets no smaller.
    coded: [OnceLock<Option<Bytes>>; Coding::ALL.len()],
}

impl Asset {
    /// The file in the coding that the client likes best, if that is smaller.
    fn coded(&self, headers: &HeaderMap) -> Option<(&'static str, Bytes)> {
        if let Some(brotli) = self.brotli.as_ref().filter(|_| takes_brotli(headers)) {
            return Some((BROTLI, brotli.clone()));
        }
        let wanted = Coding::wanted(headers)?;
        let mut kept = Coding::ALL.into_iter().zip(&self.coded);
        let (coding, kept) = kept.find(|(coding, _)| *coding == wanted)?;
        let coded = kept.get_or_init(|| {
            let coded = Encoder::kept(coding, &self.bytes).ok()?;
            (coded.len() < self.bytes.len()).then(|| coded.into())
        });
        Some((coding.name(), coded.clone()?))
    }
}

static ASSETS: LazyLock<HashMap<String, Asset>> = LazyLock::new(|| {
    let read = |name: &str| {
        Web::get(name).map(|file| match file.data {
            Cow::Borrowed(bytes) => Bytes::from_static(bytes),
            Cow::Owned(bytes) => bytes.into(),
        })
    };
    let load = |name: Cow<'static, str>| {
        let content_type = content_type(&name)?;
        let bytes = read(&name)?;
        let (tag, brotli) = (etag::tag(&[&bytes]), read(&format!("{name}.{BROTLI}")));
        let asset = Asset { bytes, content_type, tag, brotli, coded: Default::default() };
        Some((name.into_owned(), asset))
    };
    Web::iter().filter_map(load).collect()
});

/// The type of a file that the page may have; other files are not served.
fn content_type(name: &str) -> Option<HeaderValue> {
    let (_, extension) = name.rsplit_once('.')?;
    let content_type = match extension {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "webmanifest" => "application/manifest+json; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => return None,
    };
    Some(HeaderValue::from_static(content_type))
}

/// Whether a browser goes to a page with this request, and no program asks for something: what browsers
/// load by themselves or for scripts names no HTML.
#[must_use]
pub fn is_visit(head: &Parts) -> bool {
    let accept = head.headers.get_all(header::ACCEPT).iter();
    let mut accept = accept.filter_map(|list| list.to_str().ok());
    matches!(head.method, Method::GET | Method::HEAD)
        && accept.any(|list| list.contains("text/html"))
}

/// The application's file `name` (`icon.svg`; `index.html` for the empty name); `None` when it has none of
/// that name. 304 when the browser has it already.
#[must_use]
pub fn asset(name: &str, headers: &HeaderMap) -> Option<Answer> {
    let name = if name.is_empty() { "index.html" } else { name };
    let asset = ASSETS.get(name)?;
    let (coding, body) = match asset.coded(headers) {
        Some((coding, coded)) => (Some(coding), coded),
        None => (None, asset.bytes.clone()),
    };
    let mut answer = with_status(StatusCode::OK, asset.content_type.clone(), body);
    answer.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    answer = etag::tagged_as(&asset.tag, answer, headers);
    if let (Some(coding), StatusCode::OK) = (coding, answer.status()) {
        let coded = answer.headers().get(header::ETAG).and_then(|tag| etag::of_coded(tag, coding));
        let headers = answer.headers_mut();
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
        if let Some(tag) = coded {
            headers.insert(header::ETAG, tag);
        }
    }
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(PAGE_POLICY));
    let is_hashed = name.starts_with(HASHED);
    let control = if is_hashed { FOR_EVER } else { HeaderValue::from_static("no-cache") };
    headers.insert(header::CACHE_CONTROL, control);
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    Some(answer)
}

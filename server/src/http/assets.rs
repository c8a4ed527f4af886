//! The page's files, embedded in the binary and found by name in a table: no request touches the
//! file system.

use super::answer::{Answer, PAGE_POLICY, with_status};
use super::coding::{Coding, Encoder};
use super::etag;
use bytes::Bytes;
use hyper::StatusCode;
use hyper::header::{self, HeaderMap, HeaderValue};
use rust_embed::RustEmbed;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

#[derive(RustEmbed)]
#[folder = "web/dist/"]
struct Web;

struct Asset {
    bytes: Bytes,
    content_type: HeaderValue,
    /// Without its quotes.
    tag: String,
    /// The same in each coding, once somebody has asked for it; none where it gets no smaller.
    coded: [OnceLock<Option<Bytes>>; Coding::ALL.len()],
}

impl Asset {
    /// The file in the coding that the client likes best, if that is smaller.
    fn coded(&self, headers: &HeaderMap) -> Option<(Coding, Bytes)> {
        let wanted = Coding::wanted(headers)?;
        let mut kept = Coding::ALL.into_iter().zip(&self.coded);
        let (coding, kept) = kept.find(|(coding, _)| *coding == wanted)?;
        let coded = kept.get_or_init(|| {
            let coded = Encoder::kept(coding, &self.bytes).ok()?;
            (coded.len() < self.bytes.len()).then(|| coded.into())
        });
        Some((coding, coded.clone()?))
    }
}

static ASSETS: LazyLock<HashMap<String, Asset>> = LazyLock::new(|| {
    let load = |name: Cow<'static, str>| {
        let file = Web::get(&name)?;
        let bytes = match file.data {
            Cow::Borrowed(bytes) => Bytes::from_static(bytes),
            Cow::Owned(bytes) => bytes.into(),
        };
        let content_type = content_type(&name)?;
        let tag = etag::tag(&[&bytes]);
        Some((name.into_owned(), Asset { bytes, content_type, tag, coded: Default::default() }))
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

/// The page's file `name` (`app.js`; `index.html` for the empty name, `setup.html` for `setup`); `None`
/// when it has none of that name. 304 when the browser has it already.
#[must_use]
pub fn asset(name: &str, headers: &HeaderMap) -> Option<Answer> {
    let name = if name.is_empty() { "index.html" } else { name };
    let asset = ASSETS.get(name).or_else(|| ASSETS.get(&format!("{name}.html")))?;
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
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding.name()));
        if let Some(tag) = coded {
            headers.insert(header::ETAG, tag);
        }
    }
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(PAGE_POLICY));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    Some(answer)
}

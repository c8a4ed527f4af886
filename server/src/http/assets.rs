//! The page's files, embedded in the binary and found by name in a table: no request touches the
//! file system.

use super::answer::{Answer, PAGE_POLICY, with_status};
use bytes::Bytes;
use hyper::StatusCode;
use hyper::header::{self, HeaderMap, HeaderValue};
use rust_embed::RustEmbed;
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "web/"]
struct Web;

struct Asset {
    bytes: Bytes,
    content_type: HeaderValue,
    etag: HeaderValue,
}

static ASSETS: LazyLock<HashMap<String, Asset>> = LazyLock::new(|| {
    let load = |name: Cow<'static, str>| {
        let file = Web::get(&name)?;
        let mut etag = String::from("\"");
        for byte in file.metadata.sha256_hash().iter().take(16) {
            let _ = write!(etag, "{byte:02x}"); // writing to a String cannot fail
        }
        etag.push('"');
        let bytes = match file.data {
            Cow::Borrowed(bytes) => Bytes::from_static(bytes),
            Cow::Owned(bytes) => bytes.into(),
        };
        let content_type = content_type(&name)?;
        Some((name.into_owned(), Asset { bytes, content_type, etag: etag.try_into().ok()? }))
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

/// The page's file `name` (`app.js`; `index.html` for the empty name); `None` when it has none of
/// that name. 304 when the browser has it already.
#[must_use]
pub fn asset(name: &str, headers: &HeaderMap) -> Option<Answer> {
    let asset = ASSETS.get(if name.is_empty() { "index.html" } else { name })?;
    let fresh = headers
        .get(header::IF_NONE_MATCH)
        .and_then(|known| known.to_str().ok())
        .is_some_and(|known| {
            known.split(',').any(|known| known.trim().trim_start_matches("W/") == asset.etag)
        });
    let (status, body) = match fresh {
        true => (StatusCode::NOT_MODIFIED, Bytes::new()),
        false => (StatusCode::OK, asset.bytes.clone()),
    };
    let mut answer = with_status(status, asset.content_type.clone(), body);
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(PAGE_POLICY));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(header::ETAG, asset.etag.clone());
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    Some(answer)
}

//! Calls to servers that are called now and then: each with a connection of its own.
//!
//! Servers close a connection that is idle for seconds, and a request sent meanwhile may or may not have
//! been done. With a new connection there is no such doubt: what fails before it is open was not sent.

use std::time::Duration;

use bytes::Bytes;
use hyper::header::LOCATION;
use hyper::{Response, StatusCode, Uri};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::{Asked, Connection, Terms};

/// Most redirects that are followed: one to https and one to a path with a slash, twice over, and a
/// spare.
const REDIRECTS_MAX: usize = 5;

/// Makes calls, a limited number at a time.
#[derive(Debug)]
pub struct Caller {
    terms: Terms,
    permits: Semaphore,
}

impl Caller {
    /// A caller on these terms, with at most `at_once` calls under way.
    #[must_use]
    pub fn new(terms: Terms, at_once: usize) -> Self {
        Self { terms, permits: Semaphore::new(at_once) }
    }

    /// One call to the server at `url`, and its whole answer within `deadline`. Redirects are followed
    /// with the same method and body, to the same host only, and never from https to http: what is sent
    /// is meant for nobody else.
    ///
    /// # Errors
    /// Why there is no whole answer.
    pub async fn call(
        &self,
        url: &str,
        asked: &Asked<'_>,
        deadline: Duration,
    ) -> Result<Response<Bytes>, String> {
        let call = async {
            let _permit = self.permits.acquire().await.map_err(|error| error.to_string())?;
            self.follow(url, asked).await
        };
        timeout(deadline, call).await.map_err(|_| format!("no whole answer in {deadline:?}"))?
    }

    async fn follow(&self, url: &str, asked: &Asked<'_>) -> Result<Response<Bytes>, String> {
        let new =
            |url: &str| Connection::new(url, self.terms.clone()).map_err(|error| error.to_string());
        let mut connection = new(url)?;
        let mut path = asked.path.to_owned();
        for _ in 0..=REDIRECTS_MAX {
            let asked = Asked {
                method: asked.method.clone(),
                path: &path,
                token: asked.token,
                headers: asked.headers,
                body: asked.body.clone(),
            };
            let answer = connection.exchange(&asked).await?;
            if !redirects(answer.status()) {
                return Ok(answer);
            }
            let location = answer.headers().get(LOCATION).and_then(|value| value.to_str().ok());
            let location = location.ok_or("it redirects to nowhere")?;
            let (server, rest) = target(connection.url(), location)
                .ok_or_else(|| format!("it redirects to {}, elsewhere", shown(location)))?;
            connection = new(&server)?;
            path = rest;
        }
        Err(format!("it redirects more than {REDIRECTS_MAX} times"))
    }
}

fn redirects(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

/// The server and the path that `location` names, seen from `from`; none if that is another host, less
/// safe, or no place at all.
fn target(from: &Uri, location: &str) -> Option<(String, String)> {
    let to: Uri = location.parse().ok()?;
    let path = to.path_and_query()?.to_string();
    let scheme = to.scheme_str().or(from.scheme_str())?;
    let authority = to.authority().or(from.authority())?;
    let same = from.host().is_some_and(|host| host.eq_ignore_ascii_case(authority.host()));
    let safe = scheme == "https" || (scheme == "http" && from.scheme_str() == Some("http"));
    let place = to.scheme().is_some() || (location.starts_with('/') && !location.starts_with("//"));
    (same && safe && place).then(|| (format!("{scheme}://{authority}"), path))
}

/// A location without its query, which may repeat what was asked.
fn shown(location: &str) -> &str {
    location.split('?').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirects_stay_with_their_host() {
        let from = |url: &str, to: &str| target(&url.parse().unwrap(), to);
        let some = |server: &str, path: &str| Some((server.to_owned(), path.to_owned()));
        assert_eq!(from("http://a:1/x", "/y/?z=1"), some("http://a:1", "/y/?z=1"));
        assert_eq!(from("http://a:1/x", "https://A/y"), some("https://A", "/y"));
        assert_eq!(from("https://a/x", "https://a:2"), some("https://a:2", "/"));
        for (url, to) in [
            ("https://a/x", "http://a/y"),
            ("http://a/x", "http://b/y"),
            ("http://a/x", "//b/y"),
            ("http://a/x", "y"),
            ("http://a/x", "ftp://a/y"),
            ("http://a/x", ""),
        ] {
            assert_eq!(from(url, to), None, "{url} {to}");
        }
    }
}

//! Who is at the other end of a request: address, browser, and whether the way there is encrypted.

use hyper::header::{self, HeaderMap};
use std::net::{IpAddr, SocketAddr};

/// Most characters of a browser's name that are kept.
const USER_AGENT_MAX: usize = 255;

/// The other end of a request.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    /// Its address: that of the connection, or, where the connection comes from this machine, the last
    /// one that a proxy on it names in `X-Forwarded-For`.
    pub(crate) address: IpAddr,
    /// What the browser calls itself.
    pub(crate) user_agent: String,
    /// Whether a proxy says that the request came to it by https, in `X-Forwarded-Proto` or
    /// `Forwarded`. Anybody may say so: it only makes a cookie of their own stricter.
    pub(crate) https: bool,
    /// The audience that its token is to be for: the header `JWT_AUD`.
    pub(crate) audience: Option<String>,
}

impl Client {
    /// The other end of a request with these headers.
    pub(crate) fn of(headers: &HeaderMap, peer: SocketAddr) -> Self {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let user_agent = text(header::USER_AGENT.as_str()).unwrap_or_default();
        let proto = text("x-forwarded-proto").map(|list| list.rsplit(',').next().unwrap_or(list));
        let https = match proto {
            Some(proto) => proto.trim().eq_ignore_ascii_case("https"),
            None => text("forwarded").is_some_and(|value| {
                let mut pairs = value.split([',', ';']).filter_map(|pair| pair.split_once('='));
                pairs.any(|(name, value)| {
                    let value = value.trim().trim_matches('"');
                    name.trim().eq_ignore_ascii_case("proto") && value.eq_ignore_ascii_case("https")
                })
            }),
        };
        Self {
            address: address(headers, peer.ip().to_canonical()),
            user_agent: user_agent.chars().take(USER_AGENT_MAX).collect(),
            https,
            audience: audience(headers).map(str::to_owned),
        }
    }
}

fn address(headers: &HeaderMap, peer: IpAddr) -> IpAddr {
    if !peer.is_loopback() {
        return peer;
    }
    let last = headers.get_all("x-forwarded-for").iter().next_back();
    let last = last.and_then(|list| list.to_str().ok()?.rsplit(',').next());
    last.and_then(|last| last.trim().parse().ok()).unwrap_or(peer)
}

/// The audience that a request names.
pub(super) fn audience(headers: &HeaderMap) -> Option<&str> {
    let named = headers.get("jwt_aud").or_else(|| headers.get("jwt-aud"));
    named.and_then(|value| value.to_str().ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use hyper::header::{HeaderName, HeaderValue};

    #[test]
    fn a_proxy_says_who_is_behind_it() {
        for (peer, lines, address, https) in [
            ("10.0.0.9:1", &[][..], "10.0.0.9", false),
            ("10.0.0.9:1", &[("x-forwarded-for", "1.2.3.4")], "10.0.0.9", false),
            ("127.0.0.1:1", &[("x-forwarded-for", "6.6.6.6, 1.2.3.4")], "1.2.3.4", false),
            ("[::ffff:127.0.0.1]:1", &[("x-forwarded-for", "::5")], "::5", false),
            ("127.0.0.1:1", &[("x-forwarded-for", "nobody")], "127.0.0.1", false),
            ("127.0.0.1:1", &[("x-forwarded-proto", "https")], "127.0.0.1", true),
            ("127.0.0.1:1", &[("x-forwarded-proto", "https, http")], "127.0.0.1", false),
            ("127.0.0.1:1", &[("forwarded", "for=1.2.3.4;proto=https")], "127.0.0.1", true),
            ("127.0.0.1:1", &[("forwarded", "for=1.2.3.4;proto=http")], "127.0.0.1", false),
        ] {
            let pair = |(name, value): &(&str, &str)| {
                (HeaderName::try_from(*name).unwrap(), HeaderValue::try_from(*value).unwrap())
            };
            let client = Client::of(&lines.iter().map(pair).collect(), peer.parse().unwrap());
            assert_eq!(client.address, address.parse::<IpAddr>().unwrap(), "{peer} {lines:?}");
            assert_eq!(client.https, https, "{peer} {lines:?}");
        }
    }
}

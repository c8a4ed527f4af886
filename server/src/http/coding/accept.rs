//! Which coding a client takes its answer in (`Accept-Encoding`).

use hyper::header::{self, HeaderMap};

/// A coding that answers can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coding {
    /// RFC 8878.
    Zstd,
    /// RFC 1952.
    Gzip,
}

/// A weight of 1, in thousandths.
const WHOLE: u16 = 1_000;

impl Coding {
    /// Every coding, that which costs least time first.
    pub const ALL: [Self; 2] = [Self::Zstd, Self::Gzip];

    /// The name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Zstd => "zstd",
            Self::Gzip => "gzip",
        }
    }

    /// The coding that these headers like best, zstd where two are liked the same; none where they
    /// name none, or like the plain body better.
    #[must_use]
    pub fn wanted(headers: &HeaderMap) -> Option<Self> {
        let weights = Weights::of(headers);
        let mut best = (0, None);
        for (coding, weight) in [(Self::Zstd, weights.zstd), (Self::Gzip, weights.gzip)] {
            if weight > best.0 {
                best = (weight, Some(coding));
            }
        }
        best.1.filter(|_| weights.identity <= best.0)
    }
}

/// The name of Brotli (RFC 7932), which files alone are kept in.
pub(in super::super) const BROTLI: &str = "br";

/// Whether these headers take Brotli, and like nothing else better.
pub(in super::super) fn takes_brotli(headers: &HeaderMap) -> bool {
    let Weights { brotli, zstd, gzip, identity } = Weights::of(headers);
    brotli > 0 && brotli >= zstd.max(gzip).max(identity)
}

/// How much a client likes each coding, in thousandths; 0 is not at all.
struct Weights {
    brotli: u16,
    zstd: u16,
    gzip: u16,
    /// 0 as well where nothing is said, as others come first then.
    identity: u16,
}

impl Weights {
    fn of(headers: &HeaderMap) -> Self {
        let [mut brotli, mut zstd, mut gzip, mut identity, mut others] = [None; 5];
        for list in headers.get_all(header::ACCEPT_ENCODING) {
            for (name, weight) in list.to_str().unwrap_or_default().split(',').filter_map(weighted)
            {
                let named = match name.to_ascii_lowercase().as_str() {
                    BROTLI => &mut brotli,
                    "zstd" => &mut zstd,
                    "gzip" | "x-gzip" => &mut gzip,
                    "identity" => &mut identity,
                    "*" => &mut others,
                    _ => continue,
                };
                *named = Some(weight);
            }
        }
        let liked = |weight: Option<u16>| weight.or(others).unwrap_or(0);
        Self {
            brotli: liked(brotli),
            zstd: liked(zstd),
            gzip: liked(gzip),
            identity: identity.unwrap_or(0),
        }
    }
}

/// `gzip;q=0.5` as name and thousandths; `None` for what has no such form.
fn weighted(item: &str) -> Option<(&str, u16)> {
    let mut parts = item.split(';').map(str::trim);
    let name = parts.next()?;
    let Some(parameter) = parts.next() else { return Some((name, WHOLE)) };
    let (key, value) = parameter.split_once('=')?;
    if !key.trim().eq_ignore_ascii_case("q") {
        return None;
    }
    let (whole, fraction) = value.trim().split_once('.').unwrap_or((value.trim(), ""));
    if fraction.len() > 3 || !fraction.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let thousandths = format!("{fraction:0<3}").parse::<u16>().ok()?;
    match whole {
        "0" => Some((name, thousandths)),
        "1" if thousandths == 0 => Some((name, WHOLE)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hyper::header::HeaderValue;

    #[test]
    fn weights_choose() {
        let (zstd, gzip) = (Some(Coding::Zstd), Some(Coding::Gzip));
        for (accept, wanted) in [
            ("", None),
            ("gzip", gzip),
            ("x-gzip", gzip),
            ("GZIP", gzip),
            ("deflate, gzip, br, zstd", zstd),
            ("gzip;q=1.0, zstd;q=0.9", gzip),
            ("gzip;q=0.001", gzip),
            ("gzip;q=0", None),
            ("zstd;q=0, gzip", gzip),
            ("*", zstd),
            ("*;q=0", None),
            ("*, zstd;q=0", gzip),
            ("identity, gzip;q=0.5", None),
            ("identity;q=0.5, gzip", gzip),
            ("identity, gzip", gzip),
            ("gzip ; q = 0.5 , br", gzip),
            ("br, deflate", None),
            // What has no such form is as if it were not there.
            ("gzip;q=2", None),
            ("gzip;q=0.0001", None),
            ("gzip;q=-1", None),
            ("gzip;q", None),
            ("gzip;level=1", None),
            (";;,,=", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(accept));
            assert_eq!(Coding::wanted(&headers), wanted, "{accept:?}");
        }
        for (accept, takes) in [
            ("gzip, deflate, br, zstd", true),
            ("br;q=0.9, gzip", false),
            ("br, gzip;q=0.9", true),
            ("br;q=0.5, identity", false),
            ("br;q=0", false),
            ("*", true),
            ("*, br;q=0", false),
            ("gzip", false),
            ("", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(accept));
            assert_eq!(takes_brotli(&headers), takes, "{accept:?}");
        }
        assert_eq!(Coding::wanted(&HeaderMap::new()), None);
        let mut headers = HeaderMap::new();
        headers.append(header::ACCEPT_ENCODING, HeaderValue::from_static("zstd;q=0.2"));
        headers.append(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip;q=0.3"));
        assert_eq!(Coding::wanted(&headers), gzip, "two headers are one list");
    }
}

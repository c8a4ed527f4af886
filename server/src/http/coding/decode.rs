//! Request bodies out of their coding, with a limit that holds while they expand.

use super::super::answer::{Answer, bad_request, problem};
use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use hyper::StatusCode;
use hyper::header::{self, HeaderMap, HeaderValue};
use std::io::Read;

/// How far back a zstd body may look, as a power of two: 8 MiB, the most that RFC 9659 lets a sender
/// of HTTP ask for. A frame could ask for gigabytes, and gets them before its first byte.
const ZSTD_WINDOW_MAX: u32 = 23;

/// The codings that request bodies may have.
const CODINGS: &str = "gzip, zstd, deflate, snappy";

/// Why a body does not come out of its coding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodingFault {
    /// There is no such coding here: its name.
    Unknown(String),
    /// It would have more than so many bytes.
    TooLarge(usize),
    /// The bytes are not of this coding.
    Broken(&'static str),
}

impl CodingFault {
    /// 415, 413 or 400 with the reason.
    #[must_use]
    pub fn answer(&self) -> Answer {
        match self {
            Self::Unknown(name) => {
                let says = format!(
                    "a body cannot have the Content-Encoding {name}; it can have one of {CODINGS}"
                );
                let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
                let mut answer = problem(status, "Unsupported Media Type", &says);
                answer
                    .headers_mut()
                    .insert(header::ACCEPT_ENCODING, HeaderValue::from_static(CODINGS));
                answer
            }
            Self::TooLarge(most) => problem(
                StatusCode::PAYLOAD_TOO_LARGE,
                "Payload Too Large",
                &format!("a body may have {most} bytes once it is expanded"),
            ),
            Self::Broken(coding) => {
                bad_request(&format!("the body is not whole, or not {coding} as its header says"))
            }
        }
    }
}

/// What a request says that its body is coded as; the empty text when it says nothing, and a text
/// that is no coding when it does not say it in one header.
#[must_use]
pub fn content_encoding(headers: &HeaderMap) -> &str {
    let mut named = headers.get_all(header::CONTENT_ENCODING).iter();
    match (named.next(), named.next()) {
        (None, _) => "",
        (Some(name), None) => name.to_str().unwrap_or("of no text").trim(),
        (Some(_), Some(_)) => "of two headers",
    }
}

/// The body out of its coding ([`content_encoding`]), with at most `expanded_max` bytes, which is checked
/// while it expands: a body that would become larger costs no more than that. It is expanded in
/// `scratch`, which keeps its room for the next one; without a coding it is where it was. `snappy` is the block
/// format, `deflate` has the header of zlib or none, and without a coding the body stays as it is.
///
/// # Errors
/// See [`CodingFault`].
pub fn decode_body<'a>(
    body: &'a [u8],
    content_encoding: &str,
    expanded_max: usize,
    scratch: &'a mut Vec<u8>,
) -> Result<&'a [u8], CodingFault> {
    let name = content_encoding;
    let bytes = body;
    match name.to_ascii_lowercase().as_str() {
        "" | "identity" if body.len() > expanded_max => Err(CodingFault::TooLarge(expanded_max)),
        "" | "identity" => Ok(body),
        "gzip" | "x-gzip" => expand("gzip", MultiGzDecoder::new(bytes), expanded_max, scratch),
        "deflate" if has_zlib_header(bytes) => {
            expand("deflate", ZlibDecoder::new(bytes), expanded_max, scratch)
        }
        "deflate" => expand("deflate", DeflateDecoder::new(bytes), expanded_max, scratch),
        "zstd" => {
            let broken = |_| CodingFault::Broken("zstd");
            let mut decoder = zstd::stream::read::Decoder::with_buffer(bytes).map_err(broken)?;
            decoder.window_log_max(ZSTD_WINDOW_MAX).map_err(broken)?;
            expand("zstd", decoder, expanded_max, scratch)
        }
        "snappy" => {
            // The first bytes say how long it is, and nothing expands beyond that.
            let broken = |_| CodingFault::Broken("snappy");
            let length = snap::raw::decompress_len(bytes).map_err(broken)?;
            if length > expanded_max {
                return Err(CodingFault::TooLarge(expanded_max));
            }
            if scratch.len() < length {
                scratch.resize(length, 0);
            }
            let room = scratch.get_mut(..length).unwrap_or_default();
            let length = snap::raw::Decoder::new().decompress(bytes, room).map_err(broken)?;
            Ok(scratch.get(..length).unwrap_or_default())
        }
        _ => Err(CodingFault::Unknown(name.escape_debug().take(64).collect())),
    }
}

/// Whether a stream begins as RFC 1950 says. Some senders of `deflate` leave that out.
fn has_zlib_header(bytes: &[u8]) -> bool {
    match bytes {
        [method, flags, ..] => {
            method & 0x0f == 8 && u16::from_be_bytes([*method, *flags]).is_multiple_of(31)
        }
        _ => false,
    }
}

/// Bytes up to which room for what is expanded grows step by step: 4 MiB, three times a usual request.
/// Beyond, there is room for all that may come at once: to grow would copy, and hold twice as much.
const GROWN_MAX: usize = 4 << 20;

fn expand<'a>(
    coding: &'static str,
    mut decoder: impl Read,
    expanded_max: usize,
    scratch: &'a mut Vec<u8>,
) -> Result<&'a [u8], CodingFault> {
    scratch.clear();
    let most = expanded_max.saturating_add(1);
    let mut read = |scratch: &mut Vec<u8>, most: usize| {
        let left = u64::try_from(most.saturating_sub(scratch.len())).unwrap_or(u64::MAX);
        let read = decoder.by_ref().take(left).read_to_end(scratch);
        read.map_err(|_| CodingFault::Broken(coding))
    };
    read(scratch, most.min(GROWN_MAX))?;
    if scratch.len() == GROWN_MAX {
        // Memory that nobody has written to is none yet.
        scratch.reserve_exact(most.saturating_sub(scratch.len()));
        read(scratch, most)?;
    }
    if scratch.len() > expanded_max {
        return Err(CodingFault::TooLarge(expanded_max));
    }
    Ok(scratch)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    const MOST: usize = 1 << 20;

    fn decode(coding: &str, body: &[u8], most: usize) -> Result<Vec<u8>, CodingFault> {
        // Whatever a body before it has left there.
        let mut scratch = b"left over".repeat(40);
        decode_body(body, coding, most, &mut scratch).map(<[u8]>::to_vec)
    }

    fn coded(coding: &str, plain: &[u8]) -> Vec<u8> {
        let level = flate2::Compression::default();
        match coding {
            "gzip" => {
                let mut encoder = flate2::write::GzEncoder::new(Vec::new(), level);
                encoder.write_all(plain).unwrap();
                encoder.finish().unwrap()
            }
            "deflate" => {
                let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), level);
                encoder.write_all(plain).unwrap();
                encoder.finish().unwrap()
            }
            "raw" => {
                let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), level);
                encoder.write_all(plain).unwrap();
                encoder.finish().unwrap()
            }
            "zstd" => zstd::stream::encode_all(plain, 3).unwrap(),
            _ => snap::raw::Encoder::new().compress_vec(plain).unwrap(),
        }
    }

    #[test]
    fn bodies_come_out_of_every_coding_and_no_larger_than_they_may() {
        let plain: Vec<u8> = (0..100_000_u32).flat_map(|n| (n % 1_000).to_le_bytes()).collect();
        for coding in ["gzip", "deflate", "zstd", "snappy"] {
            let body = coded(coding, &plain);
            assert!(body.len() < plain.len(), "{coding}");
            assert_eq!(decode(coding, &body, plain.len()).unwrap(), plain, "{coding}");
            assert_eq!(decode(&coding.to_uppercase(), &body, MOST).unwrap(), plain);
            let most = plain.len() - 1;
            assert_eq!(decode(coding, &body, most), Err(CodingFault::TooLarge(most)), "{coding}");
            assert_eq!(decode(coding, &coded(coding, b""), 0).unwrap(), b"".as_slice());
            for cut in [0, 1, 5, body.len() / 2, body.len() - 1] {
                let fault = decode(coding, &body[..cut], MOST);
                assert_eq!(fault, Err(CodingFault::Broken(coding)), "{coding} cut at {cut}");
            }
            assert_eq!(decode(coding, b"no such bytes", MOST), Err(CodingFault::Broken(coding)));
        }
        assert_eq!(decode("deflate", &coded("raw", &plain), MOST).unwrap(), plain);
        assert_eq!(decode("identity", &plain, MOST).unwrap(), plain);
        assert_eq!(decode("identity", &plain, 9), Err(CodingFault::TooLarge(9)));
        assert_eq!(decode("", b"x", 1).unwrap(), b"x".as_slice());
    }

    #[test]
    fn members_that_follow_each_other_count_together() {
        for coding in ["gzip", "zstd"] {
            let two = [coded(coding, b"abc"), coded(coding, b"def")].concat();
            assert_eq!(decode(coding, &two, 6).unwrap(), b"abcdef".as_slice(), "{coding}");
            assert_eq!(decode(coding, &two, 5), Err(CodingFault::TooLarge(5)), "{coding}");
        }
    }

    #[test]
    fn what_is_longer_than_room_grows_to_comes_out_whole() {
        for length in [GROWN_MAX - 1, GROWN_MAX, GROWN_MAX + 1, 2 * GROWN_MAX + 3] {
            let plain: Vec<u8> = (0..=250_u8).cycle().take(length).collect();
            for coding in ["gzip", "deflate", "zstd"] {
                let body = coded(coding, &plain);
                for most in [length, length + 1, 4 * GROWN_MAX] {
                    assert!(decode(coding, &body, most).unwrap() == plain, "{coding} {length}");
                }
                let most = length - 1;
                assert_eq!(decode(coding, &body, most), Err(CodingFault::TooLarge(most)));
            }
            let mut scratch = Vec::new();
            decode_body(&coded("gzip", &plain), "gzip", 4 * GROWN_MAX, &mut scratch).unwrap();
            assert!(scratch.capacity() <= 4 * GROWN_MAX + 1, "{}", scratch.capacity());
        }
    }

    /// 32 MiB of zeros, and headers that promise much.
    #[test]
    fn bombs_cost_no_more_than_the_limit() {
        let zeros = vec![0; 1 << 20];
        let level = flate2::Compression::fast();
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), level);
        let mut deflate = flate2::write::ZlibEncoder::new(Vec::new(), level);
        let mut zstd = zstd::stream::write::Encoder::new(Vec::new(), 3).unwrap();
        for _ in 0..32 {
            gzip.write_all(&zeros).unwrap();
            deflate.write_all(&zeros).unwrap();
            zstd.write_all(&zeros).unwrap();
        }
        let bombs = [
            ("gzip", gzip.finish().unwrap()),
            ("deflate", deflate.finish().unwrap()),
            ("zstd", zstd.finish().unwrap()),
            // A block of 4 GiB, as it says.
            ("snappy", vec![0xff, 0xff, 0xff, 0xff, 0x0f, 0]),
        ];
        for (coding, bomb) in bombs {
            assert!(bomb.len() < MOST / 2, "{coding} {}", bomb.len());
            assert_eq!(decode(coding, &bomb, MOST), Err(CodingFault::TooLarge(MOST)), "{coding}");
        }
        // A frame whose window is 2^31 bytes: refused before memory is asked for.
        let mut wide = zstd::stream::write::Encoder::new(Vec::new(), 3).unwrap();
        wide.window_log(27).unwrap();
        wide.write_all(b"abc").unwrap();
        let wide = wide.finish().unwrap();
        assert_eq!(decode("zstd", &wide, MOST), Err(CodingFault::Broken("zstd")));
    }

    #[test]
    fn other_codings_are_named() {
        let mut headers = HeaderMap::new();
        assert_eq!(content_encoding(&headers), "");
        headers.append(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        assert_eq!(content_encoding(&headers), "gzip");
        headers.append(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        let two = content_encoding(&headers);
        assert!(matches!(decode(two, b"x", MOST), Err(CodingFault::Unknown(_))));
        for name in ["br", "gzip, gzip", "compress", "snappy-framed"] {
            let fault = decode(name, b"x", MOST).unwrap_err();
            assert_eq!(fault, CodingFault::Unknown(name.to_owned()));
            assert_eq!(fault.answer().status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
        }
        assert_eq!(CodingFault::TooLarge(5).answer().status(), StatusCode::PAYLOAD_TOO_LARGE);
        assert_eq!(CodingFault::Broken("gzip").answer().status(), StatusCode::BAD_REQUEST);
    }
}

//! The part of a request's target behind `?`, as names and values.

use percent_encoding::percent_decode_str;

/// Most parameters: 1,000, so that a page can ask for what it shows by name; more would not fit into
/// a request's head.
const PARAMETERS_MAX: usize = 1_000;

/// Names and values in their order, decoded as forms are: `+` is a space.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// Decodes what stands behind `?`, if anything does.
    ///
    /// # Errors
    /// A sentence about the parameter at fault.
    pub fn decode(query: Option<&str>) -> Result<Self, String> {
        Self::decode_at_most(query, PARAMETERS_MAX)
    }

    /// The same with another limit, for a form.
    pub(super) fn decode_at_most(query: Option<&str>, most: usize) -> Result<Self, String> {
        let pairs = query.unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
        let mut decoded = Vec::new();
        for (place, pair) in pairs.enumerate() {
            if place >= most {
                return Err(format!("more than {most} parameters"));
            }
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            match (text(name), text(value)) {
                (Some(name), Some(value)) => decoded.push((name, value)),
                _ => {
                    return Err(format!(
                        "parameter {} is not percent-encoded UTF-8",
                        place.saturating_add(1)
                    ));
                }
            }
        }
        Ok(Self(decoded))
    }

    /// Every name and value, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (&**name, &**value))
    }
}

fn text(coded: &str) -> Option<String> {
    let mut escapes = coded.split('%').skip(1);
    let hexadecimal =
        |escape: &str| escape.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2;
    if !escapes.all(hexadecimal) {
        return None;
    }
    let spaced = coded.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_decoded_one_by_one() {
        let pairs = |query| {
            let query = Query::decode(query).unwrap();
            query.iter().map(|(n, v)| format!("{n}:{v}")).collect::<Vec<_>>().join("|")
        };
        assert_eq!(pairs(None), "");
        assert_eq!(pairs(Some("")), "");
        assert_eq!(pairs(Some("a=1&b=x+y%2B&a=%C2%B5&c&&d==%26")), "a:1|b:x y+|a:\u{b5}|c:|d:=&");
    }

    #[test]
    fn faults_are_told_by_place() {
        for query in ["a=%", "a=1&b=%zz", "%ff=1", "a=%C3"] {
            assert!(Query::decode(Some(query)).unwrap_err().contains("parameter"), "{query}");
        }
        let many = "a&".repeat(PARAMETERS_MAX);
        assert!(Query::decode(Some(&many)).is_ok());
        assert!(Query::decode(Some(&format!("{many}a"))).unwrap_err().contains("1000"));
    }
}

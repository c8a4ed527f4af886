//! Where a page ended: the sort keys of its last row, as a word that clients do not look into.

use super::listing::As;
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::Value;

/// Longest cursor that is read: some sort keys of at most 255 characters.
const LENGTH_MAX: usize = 4_096;

/// A value of a sort key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Key {
    /// A text, or a decimal as one.
    Text(String),
    /// A whole number.
    Whole(i64),
}

/// Where a page ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cursor {
    /// The keys of its last row, in the order in which they sort.
    pub(super) keys: Vec<Key>,
}

impl Cursor {
    /// It as a word, which is good for the order `sort` alone.
    pub(super) fn encode(&self, sort: &str) -> String {
        let keys = self.keys.iter().map(|key| match key {
            Key::Text(text) => Value::from(text.as_str()),
            Key::Whole(whole) => Value::from(*whole),
        });
        let parts: Vec<Value> = [Value::from(sort)].into_iter().chain(keys).collect();
        BASE64_URL_SAFE_NO_PAD.encode(Value::from(parts).to_string())
    }

    /// The cursor of a word, if it is one of the order `sort` with keys of these kinds.
    pub(super) fn decode(word: &str, sort: &str, kinds: &[As]) -> Option<Self> {
        if word.len() > LENGTH_MAX {
            return None;
        }
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(word).ok()?;
        let parts: Vec<Value> = serde_json::from_slice(&bytes).ok()?;
        let (order, keys) = parts.split_first()?;
        if order != sort || keys.len() != kinds.len() {
            return None;
        }
        let keys = keys.iter().zip(kinds).map(|(key, kind)| match kind {
            As::Whole => key.as_i64().map(Key::Whole),
            As::Text => {
                key.as_str().filter(|text| !text.contains('\0')).map(|t| Key::Text(t.to_owned()))
            }
            // PostgreSQL would refuse to make a number of anything else.
            As::Decimal => {
                let text = key.as_str()?;
                text.parse::<rust_decimal::Decimal>().ok().map(|n| Key::Text(n.to_string()))
            }
        });
        Some(Self { keys: keys.collect::<Option<_>>()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cursors_come_back_and_nothing_else_is_one() {
        let kinds = [As::Text, As::Decimal, As::Whole];
        let keys = vec![Key::Text("a\u{e9}\"".into()), Key::Text("1.50".into()), Key::Whole(-7)];
        let cursor = Cursor { keys };
        let word = cursor.encode("name,-cost");
        assert!(word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)));
        assert_eq!(Cursor::decode(&word, "name,-cost", &kinds), Some(cursor));
        assert_eq!(Cursor::decode(&word, "name", &kinds), None);
        assert_eq!(Cursor::decode(&word, "name,-cost", &kinds[..2]), None);
        for word in ["", "!", "bm8", &word[1..], &"a".repeat(5_000)] {
            assert_eq!(Cursor::decode(word, "name,-cost", &kinds), None, "{word}");
        }
        let forged = |json: &str| BASE64_URL_SAFE_NO_PAD.encode(json);
        assert_eq!(Cursor::decode(&forged(r#"["n","x"]"#), "n", &[As::Decimal]), None);
        assert_eq!(Cursor::decode(&forged(r#"["n","\u0000"]"#), "n", &[As::Text]), None);
        assert_eq!(Cursor::decode(&forged(r#"["n","3"]"#), "n", &[As::Whole]), None);
    }
}

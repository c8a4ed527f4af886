//! Names of metrics made of what other programs call them: `base{key="value",...}`.

use crate::metrics::names::{NAME_BYTES_MAX, escaped_length};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Bytes of the hash behind a name that was cut: 64 bits, so that of a million names two are
/// alike once in 37 million servers.
const HASH_BYTES: usize = 8;

/// A metric's name with its labels in order of their keys; the same labels give the same name,
/// whatever order they came in. A name that is too long for a file is cut, and ends in `~` and a
/// hash of all of it.
pub(super) fn labelled(base: &str, mut labels: Vec<(&str, &str)>) -> String {
    let mut name = base.to_owned();
    labels.sort_unstable();
    for (at, (key, value)) in labels.iter().enumerate() {
        name.push(if at == 0 { '{' } else { ',' });
        name.push_str(key);
        name.push_str("=\"");
        for c in value.chars() {
            if matches!(c, '"' | '\\') {
                name.push('\\');
            }
            name.push(c);
        }
        name.push('"');
    }
    if !labels.is_empty() {
        name.push('}');
    }
    if escaped_length(&name) <= NAME_BYTES_MAX {
        return name;
    }
    let mut hash = String::from("~");
    for byte in Sha256::digest(&name).iter().take(HASH_BYTES) {
        let _ = write!(hash, "{byte:02x}"); // writing to a String cannot fail
    }
    while escaped_length(&name) + hash.len() > NAME_BYTES_MAX {
        name.pop();
    }
    name + &hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stand_in_order_of_their_keys() {
        for (base, labels, name) in [
            ("up", &[][..], "up"),
            ("up", &[("b", "2"), ("a", "1")], r#"up{a="1",b="2"}"#),
            ("up", &[("a", r#"x"y\z"#)], r#"up{a="x\"y\\z"}"#),
        ] {
            assert_eq!(labelled(base, labels.to_vec()), name);
        }
    }

    #[test]
    fn long_names_are_cut_and_stay_apart() {
        let long = "/".repeat(300);
        let (a, b) = (labelled("a", vec![("k", &long)]), labelled("a", vec![("l", &long)]));
        let other = format!("{long}x");
        let c = labelled("a", vec![("k", &other)]);
        assert!(a != c && a != b && escaped_length(&a) <= NAME_BYTES_MAX);
        assert!(a.len() > 80, "as much as fits is kept: {a}");
        assert_eq!(a, labelled("a", vec![("k", &long)]));
        let umlauts = "\u{e4}".repeat(200);
        assert!(escaped_length(&labelled(&umlauts, Vec::new())) <= NAME_BYTES_MAX);
    }
}

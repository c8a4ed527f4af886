//! A row of a database in the one form that dumps have it in, read in a single pass over its bytes.
//! Any other form of a row is left to [`Tokens`](super::tokens::Tokens), which knows them all; so
//! nothing is refused here.

use crate::number;
use crate::schema::UNKNOWN;

/// Bytes of a comment that are looked at together.
const BLOCK: usize = 16;

/// Appends the values of the row that `text` starts with to `rows`, and says how many bytes it
/// takes: blanks, at most one comment, `<row>`, a number for each of `sources`, `</row>`.
///
/// `None` when it has another form or a number that is none; `rows` is then as before. `exact` is
/// for numbers that are read to the bit.
pub(super) fn regular_row(
    text: &[u8],
    sources: usize,
    exact: bool,
    rows: &mut Vec<f64>,
) -> Option<usize> {
    let known = rows.len();
    let after = row(text, sources, exact, rows);
    if after.is_none() {
        rows.truncate(known);
    }
    after.map(|after| text.len() - after.len())
}

/// What follows the row.
fn row<'a>(text: &'a [u8], sources: usize, exact: bool, rows: &mut Vec<f64>) -> Option<&'a [u8]> {
    let mut rest = text.trim_ascii_start();
    // The blank keeps `<!-->` away, which XML parsers do not agree about.
    if let Some(comment) = rest.strip_prefix(b"<!-- ") {
        rest = after_comment(comment)?.trim_ascii_start();
    }
    rest = rest.strip_prefix(b"<row>")?;
    for _ in 0..sources {
        let text = rest.strip_prefix(b"<v>")?.trim_ascii_start();
        let (value, after) = if exact { exact_number(text)? } else { rounded_number(text)? };
        rest = after.trim_ascii_start().strip_prefix(b"</v>")?;
        rows.push(if value.is_nan() { UNKNOWN } else { value });
    }
    rest.strip_prefix(b"</row>")
}

/// What follows a comment of which the start was taken, and which has no `>` inside.
fn after_comment(text: &[u8]) -> Option<&[u8]> {
    let (blocks, _) = text.as_chunks::<BLOCK>();
    // Not `contains`, which stops at the first: all bytes of a block are compared at once.
    let has_end = |block: &[u8; BLOCK]| block.iter().fold(false, |has, byte| has | (*byte == b'>'));
    let clear = blocks.iter().take_while(|block| !has_end(block)).count() * BLOCK;
    let end = clear + text.get(clear..)?.iter().position(|&byte| byte == b'>')?;
    let (comment, after) = text.split_at_checked(end)?;
    if comment.ends_with(b"--") { after.get(1..) } else { None }
}

/// A number as RRDtool reads it, and what follows.
fn rounded_number(text: &[u8]) -> Option<(f64, &[u8])> {
    if let Some(after) = text.strip_prefix(b"NaN") {
        return Some((UNKNOWN, after));
    }
    match number::parse_prefix(text) {
        (_, 0) => None,
        (value, used) => Some((value, text.get(used..)?)),
    }
}

/// A number as Rust reads it, and what follows.
fn exact_number(text: &[u8]) -> Option<(f64, &[u8])> {
    let end = text.iter().position(|&byte| byte == b'<')?;
    let (number, after) = text.split_at_checked(end)?;
    let number = std::str::from_utf8(number.trim_ascii_end()).ok()?;
    Some((number.parse().ok()?, after))
}

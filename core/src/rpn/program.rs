//! Text to nodes: what every kind of expression shares.

use super::operator::Operator;
use crate::number;

/// One step of an expression.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Node {
    /// Puts a number on the stack.
    Number(f64),
    /// Puts a variable's value on the stack.
    Variable(usize),
    /// Puts a variable's value in the row before on the stack: `PREV(x)`.
    PreviousOf(usize),
    /// Works on the stack.
    Operator(&'static Operator),
}

/// Why a text is no expression.
#[derive(Debug, PartialEq)]
pub(super) enum Fault<'a> {
    /// From here on it cannot be understood.
    At(&'a str),
    /// `PREV(x)` names a variable that there is not.
    Missing(&'a str),
}

/// Longest variable name, in bytes.
pub(super) const NAME_MAX: usize = 255;

/// The nodes of `text`, comma by comma. A number needs a comma after it, one comma may end the
/// text, and where a word has several readings it is a number before an operator before a
/// variable: so it is in RRDtool.
pub(super) fn parse<'a>(
    text: &'a str,
    mut variable: impl FnMut(&str) -> Option<usize>,
) -> Result<Vec<Node>, Fault<'a>> {
    let mut nodes = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (word, after) = match rest.split_once(',') {
            Some((word, after)) => (word, Some(after)),
            None => (rest, None),
        };
        let node = match (after, number(word), Operator::named(word)) {
            (Some(_), Some(number), _) => Node::Number(number),
            (_, _, Some(operator)) => Node::Operator(operator),
            _ => match word.strip_prefix("PREV(").and_then(|inner| inner.strip_suffix(')')) {
                Some(name) if is_name(name) => {
                    Node::PreviousOf(variable(name).ok_or(Fault::Missing(name))?)
                }
                _ if is_name(word) => Node::Variable(variable(word).ok_or(Fault::At(rest))?),
                _ => return Err(Fault::At(rest)),
            },
        };
        nodes.push(node);
        rest = after.unwrap_or_default();
    }
    Ok(nodes)
}

/// A number begins with a digit, a sign or a point: `inf` and `nan` are names.
fn number(word: &str) -> Option<f64> {
    let first = word.bytes().next()?;
    (first.is_ascii_digit() || matches!(first, b'+' | b'-' | b'.'))
        .then(|| number::parse(word.as_bytes()))?
}

/// Whether `text` may name a variable.
pub(super) fn is_name(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    !text.is_empty() && text.len() <= NAME_MAX && text.bytes().all(plain)
}

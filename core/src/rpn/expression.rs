//! The expression of a COMPUTE data source: over other data sources' primary data points, kept in
//! the file's header in a compact form.

use super::foresight::check;
use super::operator::{Action, CODE_END, CODE_NUMBER, CODE_PREVIOUS_OF, CODE_VARIABLE, Operator};
use super::program::{Node, parse};
use super::stack::{apply, push, unbalanced};
use crate::error::{Error, ErrorKind, Result};
use crate::number::UNKNOWN;

/// Most nodes of a data source's expression: the header has room for 20, and the last is END.
const NODES_MAX: usize = 19;

/// The expression of a COMPUTE data source (`rrdcreate(1)`, "COMPUTE").
///
/// # Example
/// ```
/// use concertim::rpn::Expression;
///
/// let share = Expression::compute("used,total,/,100,*", &["used", "total"])?;
/// let mut stack = Vec::new();
/// assert_eq!(share.compute_value(&[3.0, 4.0], &mut stack)?, 75.0);
/// # Ok::<(), concertim::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    nodes: Box<[Node]>,
}

impl Expression {
    /// Reads an expression over the data sources `sources`, which come before it in the file.
    ///
    /// RRDtool takes expressions that can never leave exactly one value, and then refuses every
    /// update of the file. What can be known of the stack from the text alone is checked here.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] for what is no expression or names another data source, operators
    /// that need a row of a series, constants that are not whole or outside -32768 to 32767, more
    /// than 19 nodes, and expressions that cannot leave one value.
    pub fn compute(text: &str, sources: &[&str]) -> Result<Self> {
        let place = |name: &str| sources.iter().position(|source| *source == name);
        let nodes = parse(text, place)
            .map_err(|_| refuse("failed to parse computed data source".to_owned()))?;
        let needs_row = |node: &Node| match node {
            Node::Operator(operator) => !operator.needs_no_row(),
            Node::PreviousOf(_) => true,
            Node::Number(_) | Node::Variable(_) => false,
        };
        if nodes.iter().any(needs_row) {
            return Err(refuse(
                "operators TIME LTIME STEPWIDTH PREV NEW* COUNT TREND TRENDNAN PREDICT \
                 PREDICTSIGMA PREDICTPERC are not supported with DS COMPUTE"
                    .to_owned(),
            ));
        }
        if nodes.len() > NODES_MAX {
            return Err(refuse(format!(
                "Maximum {NODES_MAX} RPN nodes permitted. Got {} RPN nodes at present.",
                nodes.len()
            )));
        }
        let fits = |node: &Node| match node {
            Node::Number(number) => short(*number).is_some(),
            _ => true,
        };
        if !nodes.iter().all(fits) {
            return Err(refuse(
                "constants must be integers in the interval (-32768, 32767)".to_owned(),
            ));
        }
        // The file has no minus zero.
        let plain = nodes.into_iter().map(|node| match node {
            Node::Number(number) => Node::Number(number + 0.0),
            other => other,
        });
        let expression = Self { nodes: plain.collect() };
        check(&expression.nodes)?;
        Ok(expression)
    }

    /// The expression in a file: codes and operands up to the END within the first 20 nodes, over
    /// the `sources` data sources before it.
    ///
    /// # Errors
    /// [`ErrorKind::Corrupt`] when there is no END, and for codes that are no operator or one that
    /// a data source may not use, and variables that are not among the data sources before it.
    pub fn from_compact(nodes: &[(u8, i16)], sources: usize) -> Result<Self> {
        let corrupt = |message: String| Error::new(ErrorKind::Corrupt, message);
        let within = nodes.iter().take(NODES_MAX + 1);
        let Some(end) = within.clone().position(|(code, _)| *code == CODE_END) else {
            return Err(corrupt(format!(
                "an RPN expression has no end within {} nodes",
                NODES_MAX + 1
            )));
        };
        let read = |(code, operand): &(u8, i16)| match *code {
            CODE_NUMBER => Ok(Node::Number(f64::from(*operand))),
            CODE_VARIABLE => match usize::try_from(*operand) {
                Ok(index) if index < sources => Ok(Node::Variable(index)),
                _ => Err(corrupt(format!(
                    "an RPN expression uses data source {operand}, and {sources} come before it"
                ))),
            },
            code => match Operator::coded(code) {
                Some(operator) if operator.needs_no_row() => Ok(Node::Operator(operator)),
                Some(operator) => Err(corrupt(format!(
                    "an RPN expression of a data source uses {}",
                    operator.name
                ))),
                None if code == CODE_PREVIOUS_OF => {
                    Err(corrupt("an RPN expression of a data source uses PREV()".to_owned()))
                }
                None => Err(corrupt(format!("an RPN expression has no operator {code}"))),
            },
        };
        Ok(Self { nodes: within.take(end).map(read).collect::<Result<_>>()? })
    }

    /// The nodes as a file holds them: code and operand, END included.
    #[must_use]
    pub fn compact(&self) -> Vec<(u8, i16)> {
        let write = |node: &Node| match node {
            Node::Number(number) => (CODE_NUMBER, short(*number).unwrap_or(0)),
            Node::Variable(index) => (CODE_VARIABLE, i16::try_from(*index).unwrap_or(i16::MAX)),
            Node::PreviousOf(index) => {
                (CODE_PREVIOUS_OF, i16::try_from(*index).unwrap_or(i16::MAX))
            }
            Node::Operator(operator) => (operator.code, 0),
        };
        self.nodes.iter().map(write).chain([(CODE_END, 0)]).collect()
    }

    /// The expression as `info` and `dump` print it; `names` are the data sources', in file order.
    #[must_use]
    pub fn text(&self, names: &[&str]) -> String {
        let name = |index: usize| names.get(index).copied().unwrap_or_default();
        let word = |node: &Node| match node {
            Node::Number(number) => number.to_string(),
            Node::Variable(index) => name(*index).to_owned(),
            Node::PreviousOf(index) => format!("PREV({})", name(*index)),
            Node::Operator(operator) => operator.name.to_owned(),
        };
        self.nodes.iter().map(word).collect::<Vec<_>>().join(",")
    }

    /// The places of the data sources that it uses, in file order.
    pub fn variables(&self) -> impl Iterator<Item = usize> {
        self.nodes.iter().filter_map(|node| match node {
            Node::Variable(index) => Some(*index),
            _ => None,
        })
    }

    /// The same expression over data sources that have moved: `place` says where to.
    #[must_use]
    pub(crate) fn renumbered(&self, place: impl Fn(usize) -> usize) -> Self {
        let moved = |node: &Node| match node {
            Node::Variable(index) => Node::Variable(place(*index)),
            Node::PreviousOf(index) => Node::PreviousOf(place(*index)),
            other => *other,
        };
        Self { nodes: self.nodes.iter().map(moved).collect() }
    }

    /// Whether its value depends on the clock (`NOW`).
    #[must_use]
    pub fn uses_clock(&self) -> bool {
        let now =
            |node: &Node| matches!(node, Node::Operator(op) if matches!(op.action, Action::Now));
        self.nodes.iter().any(now)
    }

    /// The value for the primary data points `values` of the data sources before it. `NOW` is
    /// unknown: see [`compute_value_at`](Self::compute_value_at).
    ///
    /// `stack` is emptied first; it is the caller's so that many values need one allocation.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`]: `RPN stack underflow` and `RPN final stack size != 1`, counts that
    /// cannot be one, and percentages outside 0 to 100.
    pub fn compute_value(&self, values: &[f64], stack: &mut Vec<f64>) -> Result<f64> {
        self.value(values, UNKNOWN, stack)
    }

    /// As [`compute_value`](Self::compute_value), where `NOW` is `now`, in seconds since 1970.
    ///
    /// # Errors
    /// As [`compute_value`](Self::compute_value).
    pub fn compute_value_at(&self, now: u32, values: &[f64], stack: &mut Vec<f64>) -> Result<f64> {
        self.value(values, f64::from(now), stack)
    }

    fn value(&self, values: &[f64], now: f64, stack: &mut Vec<f64>) -> Result<f64> {
        stack.clear();
        for node in &self.nodes {
            match node {
                Node::Number(number) => push(stack, *number)?,
                Node::Variable(index) => {
                    push(stack, values.get(*index).copied().unwrap_or(UNKNOWN))?;
                }
                Node::PreviousOf(_) => push(stack, UNKNOWN)?,
                Node::Operator(operator) => {
                    // Operators that need a row were refused when it was read.
                    let _ = apply(operator, now, stack)?;
                }
            }
        }
        match stack.as_slice() {
            [value] => Ok(*value),
            _ => Err(unbalanced()),
        }
    }
}

/// A constant that a file can hold.
fn short(number: f64) -> Option<i16> {
    let whole = number.trunc();
    let fits = whole >= f64::from(i16::MIN) && whole <= f64::from(i16::MAX);
    (fits && whole == number).then(|| exactly(whole))
}

#[expect(clippy::as_conversions, reason = "whole and within 16 bits")]
fn exactly(number: f64) -> i16 {
    number as i16
}

#[cold]
fn refuse(message: String) -> Error {
    Error::new(ErrorKind::Argument, message)
}

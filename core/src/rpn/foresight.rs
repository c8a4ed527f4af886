//! What a text alone tells of the stack: faults that every calculation would meet.

use super::operator::{Action, Operator, StackWork};
use super::program::Node;
use super::stack::{count, place, unbalanced, underflow, whole};
use crate::error::Result;

/// A value as far as the text tells it: numbers in it are known, data is not.
type Foreseen = Option<f64>;

/// Follows the stack node by node, up to a count that the text does not tell.
///
/// # Errors
/// An underflow, a count that cannot be one, or not one value at the end: with whatever data.
pub(super) fn check(nodes: &[Node]) -> Result<()> {
    let mut stack: Vec<Foreseen> = Vec::new();
    for node in nodes {
        match node {
            Node::Number(number) => stack.push(Some(*number)),
            Node::Variable(_) | Node::PreviousOf(_) => stack.push(None),
            Node::Operator(operator) => {
                if !follow(operator, &mut stack)? {
                    return Ok(());
                }
            }
        }
    }
    if stack.len() == 1 { Ok(()) } else { Err(unbalanced()) }
}

/// Does what `operator` does; false when that depends on data.
fn follow(operator: &Operator, stack: &mut Vec<Foreseen>) -> Result<bool> {
    match operator.action {
        Action::Constant(_) | Action::Now => stack.push(None),
        Action::One(_) => replace(stack, 1)?,
        Action::Two(_) => replace(stack, 2)?,
        Action::Three(_) => replace(stack, 3)?,
        Action::Many(_) => {
            let Some(number) = stack.pop().ok_or_else(underflow)? else { return Ok(false) };
            replace(stack, count(number, operator)?)?;
        }
        Action::Stack(work) => return rearrange(work, operator, stack),
        Action::Row(_) => return Ok(false),
    }
    Ok(true)
}

fn rearrange(work: StackWork, operator: &Operator, stack: &mut Vec<Foreseen>) -> Result<bool> {
    match work {
        StackWork::Duplicate => {
            let top = *stack.last().ok_or_else(underflow)?;
            stack.push(top);
            return Ok(true);
        }
        StackWork::Exchange => {
            let [.., a, b] = stack.as_mut_slice() else { return Err(underflow()) };
            std::mem::swap(a, b);
            return Ok(true);
        }
        StackWork::Pop => {
            stack.pop().ok_or_else(underflow)?;
            return Ok(true);
        }
        StackWork::Depth => {
            stack.push(u32::try_from(stack.len()).ok().map(f64::from));
            return Ok(true);
        }
        _ => {}
    }
    // The others take a count from the top; ROLL has its distance above it.
    let mut top = stack.pop().ok_or_else(underflow)?;
    if matches!(work, StackWork::Roll) {
        if let Some(distance) = top {
            whole(distance, operator)?;
        }
        top = stack.pop().ok_or_else(underflow)?;
    }
    let Some(number) = top else { return Ok(false) };
    let number = match work {
        StackWork::Index => place(number, operator)?,
        _ => count(number, operator)?,
    };
    if matches!(work, StackWork::Percent) {
        stack.pop().ok_or_else(underflow)?;
    }
    let first = stack.len().checked_sub(number).ok_or_else(underflow)?;
    match work {
        StackWork::Copy => stack.extend_from_within(first..),
        StackWork::Index => stack.push(None),
        StackWork::Percent => replace(stack, number)?,
        _ => stack.get_mut(first..).unwrap_or_default().fill(None),
    }
    Ok(true)
}

/// `taken` values become one that only a calculation knows.
fn replace(stack: &mut Vec<Foreseen>, taken: usize) -> Result<()> {
    let first = stack.len().checked_sub(taken).ok_or_else(underflow)?;
    stack.truncate(first);
    stack.push(None);
    Ok(())
}

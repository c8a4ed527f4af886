//! The stack: how it grows, shrinks and is worked on, and what each fault of it is called.

use super::operator::{Action, Operator, StackWork};
use super::statistics::{number_of, percentile, unknown_first};
use crate::error::{Error, ErrorKind, Result};

#[cold]
fn refuse(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Argument, message)
}

/// What an operator says when the stack holds too little for it.
#[cold]
pub(super) fn underflow() -> Error {
    refuse("RPN stack underflow")
}

/// What a program says that leaves more or less than one value.
#[cold]
pub(super) fn unbalanced() -> Error {
    refuse("RPN final stack size != 1")
}

/// A count taken from the stack: its whole part. RRDtool reads outside the stack or sorts a
/// negative number of values when the count is below 0.
///
/// # Errors
/// A count below 0, an unknown one, and one beyond what a 32-bit number holds.
pub(super) fn whole(value: f64, operator: &Operator) -> Result<i32> {
    let count = value.trunc();
    if count > f64::from(i32::MIN) && count <= f64::from(i32::MAX) {
        return Ok(truncated(count));
    }
    Err(refuse(format!("{} takes no count of {value}", operator.name)))
}

/// A number of values, 0 or more.
///
/// # Errors
/// As [`whole`], and for numbers below 0.
pub(super) fn count(value: f64, operator: &Operator) -> Result<usize> {
    let count = whole(value, operator)?;
    usize::try_from(count)
        .map_err(|_| refuse(format!("{} takes no count of {count}", operator.name)))
}

/// A place counted from the top of the stack, 1 or more. RRDtool takes 0 for the count itself.
///
/// # Errors
/// As [`count`], and for 0.
pub(super) fn place(value: f64, operator: &Operator) -> Result<usize> {
    match count(value, operator)? {
        0 => Err(refuse(format!("{} counts from 1", operator.name))),
        place => Ok(place),
    }
}

/// The whole part as a C program gets it: the least number for what 32 bits do not hold.
pub(super) fn whole_or_least(value: f64) -> i32 {
    let whole = value.trunc();
    let held = whole >= f64::from(i32::MIN) && whole <= f64::from(i32::MAX);
    if held { truncated(whole) } else { i32::MIN }
}

#[expect(clippy::as_conversions, reason = "whole and within 32 bits")]
fn truncated(value: f64) -> i32 {
    value as i32
}

/// Does what `operator` does, where that depends on the stack and the clock alone; false when it
/// depends on a row. `now` is in seconds since 1970, unknown where nobody told.
///
/// # Errors
/// As [`work`].
pub(super) fn apply(operator: &Operator, now: f64, stack: &mut Vec<f64>) -> Result<bool> {
    match operator.action {
        Action::Constant(value) => push(stack, value)?,
        Action::Now => push(stack, now)?,
        Action::One(one) => {
            let top = stack.last_mut().ok_or_else(underflow)?;
            *top = one(*top);
        }
        Action::Two(two) => {
            let [.., a, b] = stack.as_mut_slice() else { return Err(underflow()) };
            *a = two(*a, *b);
            stack.pop();
        }
        Action::Three(three) => {
            let [.., a, b, c] = stack.as_mut_slice() else { return Err(underflow()) };
            *a = three(*a, *b, *c);
            stack.truncate(stack.len().saturating_sub(2));
        }
        Action::Many(many) => gather(many, operator, stack)?,
        Action::Stack(stack_work) => work(stack_work, operator, stack)?,
        Action::Row(_) => return Ok(false),
    }
    Ok(true)
}

/// Does `work` on the stack.
///
/// # Errors
/// A stack that holds too little, a count that cannot be one, a percentage that is none.
fn work(work: StackWork, operator: &Operator, stack: &mut Vec<f64>) -> Result<()> {
    match work {
        StackWork::Duplicate => {
            let top = *stack.last().ok_or_else(underflow)?;
            push(stack, top)
        }
        StackWork::Exchange => {
            let [.., a, b] = stack.as_mut_slice() else { return Err(underflow()) };
            std::mem::swap(a, b);
            Ok(())
        }
        StackWork::Pop => pop(stack).map(|_| ()),
        StackWork::Depth => push(stack, number_of(stack.len())),
        StackWork::Copy => {
            let first = counted(operator, stack)?;
            if stack.len().saturating_mul(2).saturating_sub(first) > STACK_MAX {
                return Err(overflow());
            }
            stack.extend_from_within(first..);
            Ok(())
        }
        StackWork::Index => {
            let from_top = place(pop(stack)?, operator)?;
            let at = stack.len().checked_sub(from_top).ok_or_else(underflow)?;
            let value = *stack.get(at).ok_or_else(underflow)?;
            push(stack, value)
        }
        StackWork::Roll => {
            let by = whole(pop(stack)?, operator)?;
            let first = counted(operator, stack)?;
            let values = stack.get_mut(first..).unwrap_or_default();
            let length = i32::try_from(values.len()).unwrap_or(i32::MAX);
            if let Some(by) = by.checked_rem_euclid(length) {
                values.rotate_right(usize::try_from(by).unwrap_or(0));
            }
            Ok(())
        }
        StackWork::Sort => {
            let first = counted(operator, stack)?;
            stack.get_mut(first..).unwrap_or_default().sort_by(unknown_first);
            Ok(())
        }
        StackWork::Reverse => {
            let first = counted(operator, stack)?;
            stack.get_mut(first..).unwrap_or_default().reverse();
            Ok(())
        }
        StackWork::Percent => {
            let number = count(pop(stack)?, operator)?;
            let percent = pop(stack)?;
            if !(0.0..=100.0).contains(&percent) {
                return Err(refuse("percentile argument must be between 0 and 100"));
            }
            let first = stack.len().checked_sub(number).ok_or_else(underflow)?;
            let value = percentile(stack.get_mut(first..).unwrap_or_default(), percent);
            stack.truncate(first);
            push(stack, value)
        }
    }
}

/// Takes a count off the stack; where that many values begin.
fn counted(operator: &Operator, stack: &mut Vec<f64>) -> Result<usize> {
    let number = count(pop(stack)?, operator)?;
    stack.len().checked_sub(number).ok_or_else(underflow)
}

/// Puts what `many` makes of the counted values in their place.
///
/// # Errors
/// As [`work`].
fn gather(many: fn(&mut [f64]) -> f64, operator: &Operator, stack: &mut Vec<f64>) -> Result<()> {
    let first = counted(operator, stack)?;
    let value = many(stack.get_mut(first..).unwrap_or_default());
    stack.truncate(first);
    push(stack, value)
}

/// Most values on the stack: four times the definitions that a picture may have. Expressions in use
/// hold fewer than 100, sums of many series some thousand; `DEPTH,COPY` doubles the stack, and 30
/// of them would fill the machine's memory.
const STACK_MAX: usize = 16_384;

#[cold]
fn overflow() -> Error {
    refuse(format!("RPN stack overflow: {STACK_MAX} values are the most"))
}

/// Takes the top off the stack.
///
/// # Errors
/// An empty stack.
pub(super) fn pop(stack: &mut Vec<f64>) -> Result<f64> {
    stack.pop().ok_or_else(underflow)
}

/// Puts a value on the stack.
///
/// # Errors
/// A full stack.
pub(super) fn push(stack: &mut Vec<f64>, value: f64) -> Result<()> {
    if stack.len() >= STACK_MAX {
        return Err(overflow());
    }
    stack.push(value);
    Ok(())
}

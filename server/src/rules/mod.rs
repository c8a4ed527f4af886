//! Rules about what people send, and what is said when one is broken.
//!
//! A [`Fault`] knows its code, its sentence and its numbers; how it looks on the wire is the business of
//! the interfaces: sentences by attribute, codes by attribute, or problem details.

mod fault;
mod given;
mod refusal;

pub(crate) use fault::{Code, Fault, Invalid};
pub(crate) use given::{Given, Number};
pub(crate) use refusal::Refusal;

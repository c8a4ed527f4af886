//! Calculations in reverse Polish notation (`rrdgraph_rpn(1)`): `a,b,+` is a plus b.
//!
//! One table of operators (`operator`) feeds the parser, the machine and the reference page.
//! [`Expression`] is what a COMPUTE data source calculates from primary data points,
//! [`Calculation`] what a graph's CDEF calculates from series.

mod expression;
mod foresight;
mod operator;
mod prediction;
mod program;
mod reference;
mod series;
mod stack;
mod statistics;

pub use expression::Expression;
pub use reference::reference;
pub use series::{Calculation, Series, Span, Variable};

//! Numbers as text: RRDtool's own decimal routine, bit for bit, and C's `%0.10e`.
//!
//! Neither is what Rust's parser and formatter do: RRDtool's routine rounds more than once, so a
//! file made from the same text differs in the last bit unless the routine is the same; and the
//! dump's digits are C's.

mod parse;
mod print;

pub use parse::{parse, parse_prefix};
pub use print::{print_c_e10, print_e10, print_exact};

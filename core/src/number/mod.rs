//! Numbers as text, as RRDtool has it: its own way in, and two ways out.
//!
//! - In ([`parse`]): RRDtool's routine rounds more than once, so that a file made from the same
//!   text differs in the last bit from what a correct parser makes of it.
//! - Out, C's `%0.10e` ([`print_e10`], [`print_c_e10`]): fetch, info, updatev.
//! - Out, RRDtool's own `%0.10e` ([`print_dump_e10`]): dump and xport. It rounds more than once
//!   too, so that about one value in 100,000 has another last digit.

mod convert;
mod dump;
mod parse;
mod print;

pub(crate) use convert::{float, seconds, whole};
pub use dump::print_dump_e10;
pub use parse::{parse, parse_prefix, refusal};
pub(crate) use print::{digit, eight_digits};
pub use print::{print_c_e10, print_e10, print_exact};

/// NaN with the sign set: what 0/0 yields on x86-64 and so what RRDtool writes for the unknown.
pub const UNKNOWN: f64 = f64::from_bits(0xFFF8_0000_0000_0000);

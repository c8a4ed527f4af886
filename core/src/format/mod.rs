//! Bytes to schema and back; no I/O. The format itself is drawn in `docs/internals/format.md`.
//!
//! Promises: no input makes decoding panic, and decoding allocates no more than a few times the
//! size of the header that it was given.

mod machine;
mod layout;
mod decode;
mod encode;
mod mark;
pub mod xml;

pub(crate) use decode::{Decoded, decode, header_size};
pub(crate) use encode::{encode, encode_live};
pub(crate) use layout::Layout;
pub use machine::Machine;
pub(crate) use mark::{WRITING, is_being_written, unmark, unmarked};

/// The first four bytes of every RRD file.
const COOKIE: &[u8; 4] = b"RRD\0";

/// The float that tells the writing machine's byte order and float format.
const FLOAT_COOKIE: f64 = 8.642_135E130;

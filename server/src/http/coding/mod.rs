//! Codings of bodies: which one a client takes, answers in it, and request bodies out of theirs.

mod accept;
mod decode;
mod encode;

pub use accept::Coding;
pub(super) use accept::{BROTLI, takes_brotli};
pub use decode::{CodingFault, content_encoding, decode_body};

pub(super) use encode::{Encoder, answer_in};

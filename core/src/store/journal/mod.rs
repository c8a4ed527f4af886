//! The journal of a shard: what was accepted, until the files have it. It knows sequence numbers
//! and bytes, and nothing of what they mean.
//!
//! A journal is a row of segments, a segment a header and frames, a frame one payload. The writer
//! puts what it was given since the last commit behind the rest in one write; the reader checks
//! everything, cuts a tail that no sync had promised, and refuses or lists what was lost although
//! one had. Byte by byte, with the reasons: `docs/internals/journal.md`.
//!
//! Memory: the writer holds what was appended since the last commit, at most [`GROUP_MAX`] bytes;
//! the reader one piece of 4 MiB, or one frame where that is larger.

mod layout;
mod options;
mod replay;
mod scan;
mod settle;
mod walk;
mod writer;

pub use layout::PAYLOAD_MAX;
pub use options::{Options, SyncPolicy};
pub use replay::{Cut, Damage, Frame, Hole, Tail, replay};
pub use writer::{Counters, GROUP_MAX, Writer};

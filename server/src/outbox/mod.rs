//! Calls to other services that are to be made, written in the transaction that wants them.
//!
//! A [`Job`] is a row as soon as the change that wants it is committed, and stays one until its call has
//! been answered and what follows from the answer is committed with it. So nothing that was queued is
//! lost, whatever stops the process; a call may be made twice. Who makes them is the room `peers`.

mod entry;
mod job;
mod lease;
#[cfg(test)]
mod tests;

#[cfg(test)]
pub(crate) use entry::list;
pub(crate) use entry::{Entry, State, discard, find, retry};
pub(crate) use job::{Job, enqueue, has_cloud, is_queued};
pub(crate) use lease::{Lease, Taken, adopt, next_at, take};

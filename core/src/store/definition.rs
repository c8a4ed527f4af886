//! Schemas in the store's own files: as the header of an RRD file, which is read and checked as
//! such, and needs no second form.

use crate::error::{Error, ErrorKind, Result};
use crate::format::{self, Layout};
use crate::schema::{LiveHead, Schema};
use crate::time::Timestamp;

/// The bytes of a schema.
///
/// # Errors
/// [`ErrorKind::OutOfBounds`](crate::ErrorKind::OutOfBounds) for what no file holds.
pub(super) fn encode(schema: &Schema) -> Result<Vec<u8>> {
    let rows = vec![0; schema.archives().len()];
    let live = LiveHead::new(schema, Timestamp::EARLIEST, rows);
    format::encode(schema, &Layout::new(schema), &live)
}

/// The schema of such bytes, which `name` has.
///
/// # Errors
/// [`ErrorKind::Corrupt`] for bytes behind the header, and what reading an RRD file's header finds.
pub(super) fn decode(bytes: &[u8], name: &str) -> Result<Schema> {
    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if format::header_size(bytes, size, name)? != bytes.len() {
        let message = "the schema has bytes that mean nothing";
        return Err(Error::new(ErrorKind::Corrupt, message));
    }
    // There are no rows behind it: any size is enough for them.
    Ok(format::decode(bytes, u64::MAX, name)?.schema)
}

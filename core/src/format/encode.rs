//! A schema and live head to a file's header.

use super::layout::{self, Layout, NAME};
use super::{COOKIE, FLOAT_COOKIE};
use crate::schema::{LiveHead, Schema};

/// A whole header.
pub(crate) fn encode(schema: &Schema, layout: &Layout, live: &LiveHead) -> Vec<u8> {
    let mut header = vec![0; layout.header_size()];
    let version = format!("{:04}", schema.version().number());
    put(&mut header, 0, COOKIE);
    put(&mut header, layout::stat_head::VERSION, version.as_bytes());
    put_float(&mut header, layout::stat_head::FLOAT_COOKIE, FLOAT_COOKIE);
    put_len(&mut header, layout::stat_head::DATA_SOURCES, schema.data_sources().len());
    put_len(&mut header, layout::stat_head::ARCHIVES, schema.archives().len());
    put_count(&mut header, layout::stat_head::STEP, u64::from(schema.step().seconds()));
    for (index, source) in schema.data_sources().iter().enumerate() {
        let at = layout.data_source(index);
        put_name(&mut header, at + layout::data_source::NAME, source.name());
        put_name(&mut header, at + layout::data_source::KIND, source.kind().name());
        put_count(&mut header, at + layout::data_source::HEARTBEAT, source.heartbeat());
        put_float(&mut header, at + layout::data_source::MINIMUM, source.minimum());
        put_float(&mut header, at + layout::data_source::MAXIMUM, source.maximum());
    }
    for (index, archive) in schema.archives().iter().enumerate() {
        let at = layout.archive(index);
        let consolidation = archive.consolidation().name();
        put_name(&mut header, at + layout::archive::CONSOLIDATION, consolidation);
        put_count(&mut header, at + layout::archive::ROWS, archive.rows());
        put_count(&mut header, at + layout::archive::PDP_PER_ROW, archive.pdp_per_row());
        put_float(&mut header, at + layout::archive::XFF, archive.xff());
    }
    let start = layout.live_head();
    if let Some(image) = header.get_mut(start..) {
        encode_live(schema, layout, live, true, image);
    }
    header
}

/// Writes the live head into `image`, the header's bytes from [`Layout::live_head`] on; fields
/// that the live head does not hold stay as they are. `rows` says whether open rows and row
/// pointers may have changed, which they do only when a step closes.
pub(crate) fn encode_live(
    schema: &Schema,
    layout: &Layout,
    live: &LiveHead,
    rows: bool,
    image: &mut [u8],
) {
    let start = layout.live_head();
    put(image, 0, &live.last_update.seconds().to_le_bytes());
    if schema.version().has_microseconds() {
        put_count(image, 8, u64::from(live.last_update.microseconds()));
    }
    let pdp = live.pdp.reading.iter().zip(&live.pdp.unknown_seconds).zip(&live.pdp.value);
    for (source, ((reading, unknown), value)) in pdp.enumerate() {
        let at = layout.pdp_prep(source) - start;
        put(image, at + layout::pdp_prep::READING, reading.field());
        put_count(image, at + layout::pdp_prep::UNKNOWN_SECONDS, *unknown);
        put_float(image, at + layout::pdp_prep::VALUE, *value);
    }
    if !rows {
        return;
    }
    let cdp = live.cdp.value.iter().zip(&live.cdp.unknown);
    let cdp = cdp.zip(&live.cdp.primary).zip(&live.cdp.secondary);
    for (slot, (((value, unknown), primary), secondary)) in cdp.enumerate() {
        let at = layout.cdp_prep(slot) - start;
        put_float(image, at + layout::cdp_prep::VALUE, *value);
        put_count(image, at + layout::cdp_prep::UNKNOWN, *unknown);
        put_float(image, at + layout::cdp_prep::PRIMARY, *primary);
        put_float(image, at + layout::cdp_prep::SECONDARY, *secondary);
    }
    for (archive, row) in live.current_row.iter().enumerate() {
        put_count(image, layout.row_pointer(archive) - start, *row);
    }
}

fn put(bytes: &mut [u8], at: usize, field: &[u8]) {
    // The layout made the buffer: every field lies inside it.
    if let Some(place) = bytes.get_mut(at..).and_then(|rest| rest.get_mut(..field.len())) {
        place.copy_from_slice(field);
    }
}

fn put_count(bytes: &mut [u8], at: usize, value: u64) {
    put(bytes, at, &value.to_le_bytes());
}

fn put_len(bytes: &mut [u8], at: usize, value: usize) {
    put_count(bytes, at, u64::try_from(value).unwrap_or(u64::MAX));
}

fn put_float(bytes: &mut [u8], at: usize, value: f64) {
    put(bytes, at, &value.to_le_bytes());
}

/// A name of at most 19 bytes; the rest of its 20 stays zero.
fn put_name(bytes: &mut [u8], at: usize, name: &str) {
    put(bytes, at, name.as_bytes().get(..NAME - 1).unwrap_or(name.as_bytes()));
}

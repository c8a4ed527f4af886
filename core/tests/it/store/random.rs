//! The entries of the fuzz targets, given random bytes: what a machine without a fuzzer can do.

use crate::differential::check;
use crate::fuzz;
use proptest::collection::vec;
use proptest::prelude::*;

#[test]
fn bytes_as_operations() {
    check(200, &vec(any::<u8>(), 100..1_200), |bytes| {
        fuzz::store::operations(&bytes);
        Ok(())
    });
}

/// Changes near the beginning and the end: the bytes between are rows.
#[test]
fn bytes_as_files_of_columns() {
    let at = prop_oneof![0..120u16, 0..3_000u16, any::<u16>()];
    let change = (at, any::<u8>(), any::<u8>()).prop_map(|(at, from_end, value)| {
        let [low, high] = at.to_le_bytes();
        [low, high, from_end, value]
    });
    check(150, &(any::<u8>(), vec(change, 1..6)), |(kind, changes)| {
        let bytes: Vec<u8> = std::iter::once(kind | 2).chain(changes.concat()).collect();
        fuzz::store::columns(&bytes);
        Ok(())
    });
}

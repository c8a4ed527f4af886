//! Fuzzes `concertim_fuzz::store::operations`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| concertim_fuzz::store::operations(bytes));

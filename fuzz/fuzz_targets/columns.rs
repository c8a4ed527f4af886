//! Fuzzes `concertim_fuzz::store::columns`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| concertim_fuzz::store::columns(bytes));

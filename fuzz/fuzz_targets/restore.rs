//! Fuzzes `concertim_fuzz::restore`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| concertim_fuzz::restore(bytes));

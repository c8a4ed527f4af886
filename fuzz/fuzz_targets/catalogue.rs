//! Fuzzes `concertim_fuzz::catalogue`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| concertim_fuzz::catalogue(bytes));

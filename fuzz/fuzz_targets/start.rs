//! Fuzzes `concertim_fuzz::protocol::start`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| concertim_fuzz::protocol::start(bytes));

//! Fuzzes `concertim_fuzz::rpn`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| concertim_fuzz::rpn(bytes));

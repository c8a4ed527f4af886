//! Fuzzes `concertim_fuzz::protocol::remote_write`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| concertim_fuzz::protocol::remote_write(bytes));

//! The caching daemon, drop-in for RRDtool's `rrdcached`: it takes values for many files over a
//! socket, keeps them for a while, and writes many at once.
//!
//! A thread a connection and a few that write files, over blocking sockets. The road of a value:
//! `connection` reads lines, [`line`] splits and checks them, `cache` keeps the values by file,
//! `journal` has them before the answer goes out, `queue` says which file is next, `writer`
//! opens it and writes them all.
//!
//! With `--store` there are no files: `series` puts every value into a store in columns.
//! `keeper` says what a connection asks of the one or the other.
//!
//! Not here: drawing (`graph` runs in the client), and reading what is not written yet: FETCH
//! writes first.

mod answers;
mod base;
mod cache;
mod command;
mod connection;
mod daemon;
mod engine;
mod entry;
mod fetch;
mod intake;
mod journal;
mod keeper;
mod line;
mod listen;
mod log;
mod options;
mod queue;
mod rights;
mod series;
mod stats;
mod tls;
mod token;
mod writer;

pub use daemon::run;

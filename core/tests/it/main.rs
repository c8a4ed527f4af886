//! The engine's stories, one module each, in one binary.

mod crash;
mod number;

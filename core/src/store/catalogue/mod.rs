//! The catalogue of a store: from a series' name to its id to where it lives, for a million and
//! more series in one process.
//!
//! A change goes two ways, so that nobody who reads waits for a disk: the [`Log`] writes it to the
//! file, and then the [`Catalogue`], which is memory alone, takes it. A [`Plan`] checks it before:
//! what is in the file has been found good.
//!
//! `docs/internals/catalogue.md` draws the file.

mod file;
mod labels;
mod log;
mod page;
mod pattern;
mod plan;
mod query;
mod record;
mod table;
#[cfg(test)]
mod tests;

pub use file::{Cut, Damage, Damaged, FRAME_MAX, Image, frame, header, image, read};
pub use log::Log;
pub use pattern::{PATTERN_MAX, Pattern};
pub use plan::Plan;
pub use query::{LabelMatch, Query};
pub use record::{Place, Record};
pub use table::{Catalogue, SCHEMAS_MAX};

//! The portable text form of a database, as `rrdtool dump` writes and `rrdtool restore` reads it:
//! independent of the machine, and readable by people.
//!
//! RRDtool's form keeps eleven digits of each number and whole seconds of the last update. The
//! exact form ([`DumpOptions::exact`]) keeps everything; RRDtool reads it too. It differs in two
//! things: numbers have 17 digits, and a processing instruction before the root element, which
//! other readers skip, says so and holds the microseconds and, where there are forecasts, the
//! length of each one's season:
//!
//! ```xml
//! <?concertim exact="1" microseconds="250000" seasons="288"?>
//! <rrd>
//! ```
//!
//! Where a text that RRDtool would write is not XML (a last reading with `<` or `&` in it, or
//! control characters), ours is: escaped, or with `?` for what XML cannot hold.

mod calendar;
mod dump;
mod restore;
mod restore_archive;
mod rows;
mod tokens;

pub use dump::{DumpHeader, DumpOptions, dump};
pub use restore::{Restored, restore};

/// The target of the exact form's processing instruction.
const EXACT: &str = "concertim";

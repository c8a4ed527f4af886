//! `--locking`: what a command does when somebody else has the database's lock.

use super::arguments::Choice;
use super::{Host, refuse};
use crate::error::Result;
use crate::rrd::Locking;
use std::ffi::OsStr;
use std::time::Duration;

/// The option, of every command that writes a database.
pub(super) const CHOICE: Choice = Choice { short: None, long: "locking", value: true };

/// What the option asks for or, without one, the environment (`RRD_LOCKING`): `try`, `block` and
/// `none` as in RRDtool 1.9; without either, waiting for [`Locking::PATIENCE`].
///
/// # Errors
/// Another word.
pub(super) fn wanted(option: Option<&OsStr>, host: &dyn Host) -> Result<Locking> {
    let environment = option.is_none().then(|| host.locking()).flatten();
    match option.or(environment.as_deref().filter(|word| !word.is_empty())) {
        None => Ok(Locking::default()),
        Some(word) if word == "try" => Ok(Locking::Try),
        Some(word) if word == "block" => Ok(Locking::Wait(Duration::MAX)),
        Some(word) if word == "none" => Ok(Locking::None),
        Some(word) => {
            let word = word.display();
            Err(refuse(format!("unknown locking '{word}': it is try, block or none")))
        }
    }
}

//! Versions and help.

use super::{Outcome, VERBS, form};
use std::ffi::OsStr;
use std::io::Write;

/// The first line of everything here. Programs read the version of RRDtool from it, up to the two
/// blanks, to learn which options and commands they may use.
pub(super) const VERSION: &str =
    concat!("RRDtool 1.9.0  compatible, Concertim ", env!("CARGO_PKG_VERSION"));

/// RRDtool's commands that are not here.
pub(super) const ELSEWHERE: &[&str] = &["cgi"];

/// Commands that make pictures.
pub(super) const DRAWING: [&str; 2] = ["graph", "graphv"];

/// Prints the help of the command `about`, or which commands there are.
pub(super) fn print(about: Option<&OsStr>, out: &mut dyn Write) -> Outcome {
    writeln!(out, "{VERSION}\n")?;
    let verb = about.and_then(|about| VERBS.iter().find(|verb| about == verb.name));
    match verb {
        Some(verb) => {
            writeln!(out, "Usage: {}", verb.help)?;
            for (name, help) in form::HELP {
                if verb.choices.iter().any(|choice| choice.long == name)
                    && !verb.help.contains(name)
                {
                    writeln!(out, "{help}")?;
                }
            }
            writeln!(out)?;
        }
        None => {
            writeln!(out, "Usage: COMMAND [OPTIONS] WORDS, or - to read such lines\n")?;
            write!(out, "Commands:")?;
            for verb in VERBS {
                write!(out, " {}", verb.name)?;
            }
            writeln!(out, "\nIn lines also: quit cd mkdir pwd ls")?;
            writeln!(out, "More on each: help COMMAND\n")?;
        }
    }
    Ok(())
}

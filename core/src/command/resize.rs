//! `resize`: a copy of a database with another number of rows (`rrdresize(1)`).

use super::{Context, Outcome, Verb, refuse};
use crate::error::{Error, Result};
use crate::rrd::{RowCount, Rrd};
use std::ffi::{OsStr, OsString};

/// Where the copy goes, in the folder that relative paths start from.
const COPY: &str = "resize.rrd";

pub(super) const VERB: Verb = Verb {
    name: "resize",
    run,
    choices: &[],
    help: "resize FILE INDEX GROW|SHRINK ROWS
  Writes resize.rrd in this folder: FILE with ROWS more or fewer at the old end of the archive
  INDEX. To change FILE itself, filling new rows from other archives, use tune RRA#INDEX:+ROWS.",
};

fn run(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let [file, index, direction, rows] = words else {
        return Err(refuse("wrong number of parameters").into());
    };
    if file == COPY {
        return Err(refuse(format!("{COPY} is a reserved name")).into());
    }
    let direction = direction.to_str();
    if !matches!(direction, Some("GROW" | "SHRINK")) {
        return Err(refuse("I can only GROW or SHRINK").into());
    }
    let rows = count(rows).filter(|rows| *rows > 0);
    let rows = rows.ok_or_else(|| refuse("Please grow or shrink with at least 1 row"))?;
    let rows = match direction {
        Some("GROW") => RowCount::More(rows),
        _ => RowCount::Fewer(rows),
    };
    let rrd = Rrd::open(file)?;
    let index = index_of(index)?;
    let folder = context.host.folder().map_err(|error| Error::io("finding the folder", error))?;
    Ok(rrd.resize_to(&folder.join(COPY), index, rows)?)
}

fn count(word: &OsStr) -> Option<u64> {
    word.to_str()?.parse().ok()
}

fn index_of(word: &OsStr) -> Result<usize> {
    let index = count(word).and_then(|index| usize::try_from(index).ok());
    index.ok_or_else(|| refuse("no such RRA in this RRD"))
}

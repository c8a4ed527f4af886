//! What is wrong with a store, if anything.

use super::{Look, Outcome, print, told};
use crate::error::{Error, Result};
use concertim::storage::Disk;
use concertim::store;
use serde_json::json;

pub(super) fn verify(args: &Look) -> Result<Outcome> {
    // Opening a folder that is not there would make it.
    if !args.store.is_dir() {
        return Err(Error::new(format!("'{}' is no folder", args.store.display())));
    }
    let folder = Disk::open(&args.store).map_err(|error| told(&error))?;
    let report = store::verify(&folder).map_err(|error| told(&error))?;
    print(|out| {
        if args.json {
            let findings = report.findings.iter().map(|found| {
                json!({
                    "kind": found.kind.name(),
                    "bad": found.kind.is_bad(),
                    "file": found.file,
                    "offset": found.offset,
                    "text": found.text,
                })
            });
            let findings: Vec<_> = findings.collect();
            let report = json!({
                "series": report.series,
                "extents": report.extents,
                "frames": report.frames,
                "bytes": report.bytes,
                "bad": report.bad,
                "notes": report.notes,
                "findings": findings,
            });
            return writeln!(out, "{report}");
        }
        for found in &report.findings {
            let level = if found.kind.is_bad() { "BAD" } else { "note" };
            write!(out, "{}: {level}: {}", found.file, found.text)?;
            match found.offset {
                Some(offset) => writeln!(out, " (at byte {offset})")?,
                None => writeln!(out)?,
            }
        }
        let (series, extents, frames) = (report.series, report.extents, report.frames);
        let (bad, notes) = (report.bad, report.notes);
        writeln!(
            out,
            "{series} series, {extents} extents, {frames} frames of journal: {bad} bad, \
             {notes} notes"
        )
    })?;
    Ok(if report.bad > 0 { Outcome::Partly } else { Outcome::All })
}

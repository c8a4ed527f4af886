//! RRD files into a store, and out of it.

use super::{ExportArgs, ImportArgs, Outcome, open, open_or_make, print, query, told};
use crate::error::{Error, Result};
use crate::progress::Progress;
use concertim::store::{Existing, ExportOptions, Exported, TreeStep};
use serde_json::json;
use std::io::{self, IsTerminal};
use std::ops::ControlFlow;
use std::path::Path;

pub(super) fn import(args: &ImportArgs) -> Result<Outcome> {
    import_tree(&args.dir, &args.store, args.jobs.into(), args.json)
}

/// Takes the RRD files of `dir` into `store`, with `jobs` threads, and prints what it did.
pub(super) fn import_tree(dir: &Path, store: &Path, jobs: usize, json: bool) -> Result<Outcome> {
    if !dir.is_dir() {
        return Err(Error::new(format!("'{}' is no folder", dir.display())));
    }
    let store = open_or_make(store)?;
    let mut progress = Progress::default();
    let mut refused = Vec::new();
    let imported = store.import_tree(dir, jobs, &mut |step| {
        match step {
            TreeStep::Found(files) => progress.begin(files, "files"),
            TreeStep::Imported(files) | TreeStep::Known(files) => progress.add(files),
            TreeStep::Refused(path, error) => {
                progress.add(1);
                if json {
                    let (file, error) = (path.to_string_lossy(), error.to_string());
                    refused.push(json!({ "file": file, "error": error }));
                } else {
                    progress.complain(&error.to_string());
                }
            }
            _ => {}
        }
        ControlFlow::Continue(())
    });
    progress.end();
    let sum = imported.map_err(|error| told(&error))?;
    print(|out| {
        if json {
            refused.iter().try_for_each(|line| writeln!(out, "{line}"))?;
            let sum = json!({
                "files": sum.files,
                "imported": sum.imported,
                "known": sum.known,
                "refused": sum.refused,
                "bytes": sum.bytes,
            });
            return writeln!(out, "{sum}");
        }
        let (files, new, known, refused) = (sum.files, sum.imported, sum.known, sum.refused);
        writeln!(out, "{files} files: {new} imported, {known} there already, {refused} refused")
    })?;
    Ok(if sum.refused > 0 { Outcome::Partly } else { Outcome::All })
}

pub(super) fn export(args: &ExportArgs) -> Result<Outcome> {
    if args.dir == Path::new("-") {
        return print_one(args);
    }
    let query = query(args.series.as_deref(), &args.label)?;
    let store = open(&args.store)?;
    let series = store.list(&query);
    if series.is_empty() {
        return Err(Error::new("no series is like that"));
    }
    let existing = match (args.overwrite, args.keep) {
        (true, _) => Existing::Overwrite,
        (_, true) => Existing::Keep,
        _ => Existing::Refuse,
    };
    let options = ExportOptions { existing, threads: args.jobs.into(), ..ExportOptions::default() };
    let mut progress = Progress::default();
    progress.begin(series.len(), "series");
    let (mut written, mut kept, mut refused) = (0_usize, 0_usize, 0_usize);
    let exported = store.export_tree(&series, &args.dir, &options, &mut |_, exported| {
        progress.add(1);
        match exported {
            Exported::Written => written += 1,
            Exported::Kept => kept += 1,
            Exported::Refused(error) => {
                refused += 1;
                progress.complain(&error.to_string());
            }
            _ => {}
        }
        ControlFlow::Continue(())
    });
    progress.end();
    exported.map_err(|error| told(&error))?;
    print(|out| {
        let all = series.len();
        writeln!(out, "{all} series: {written} written, {kept} there already, {refused} refused")
    })?;
    Ok(if refused > 0 { Outcome::Partly } else { Outcome::All })
}

/// One series to standard output.
fn print_one(args: &ExportArgs) -> Result<Outcome> {
    let Some(name) = &args.series else {
        return Err(Error::new("standard output takes one series: name it with --series"));
    };
    if io::stdout().is_terminal() {
        return Err(Error::new("an RRD file is no text: send it to a file or a program"));
    }
    let store = open(&args.store)?;
    let series = store.series(name);
    let series = series.ok_or_else(|| Error::new(format!("there is no series '{name}'")))?;
    let image = store.image(series).map_err(|error| told(&error))?;
    print(|out| out.write_all(&image))?;
    Ok(Outcome::All)
}

//! What a store takes, and giving back what it need not.

use super::{CompactArgs, Look, Outcome, now, open, print, told};
use crate::error::Result;
use concertim::store::{SchemaUsage, Store};
use serde_json::{Value, json};
use std::io::{self, Write};

pub(super) fn stats(args: &Look) -> Result<Outcome> {
    let store = open(&args.store)?;
    let usage = store.disk_usage().map_err(|error| told(&error))?;
    let counts = store.statistics();
    let schemas = store.schema_usage();
    if args.json {
        let schemas: Vec<Value> = schemas.iter().map(schema).collect();
        let stats = json!({
            "series": counts.series,
            "layout": store.options().layout.name(),
            "shards": counts.shards,
            "memory_bytes": counts.memory,
            "disk_bytes": {
                "total": usage.total(),
                "rows": usage.rows,
                "states": usage.states,
                "journals": usage.journals,
                "catalogue": usage.catalogue,
                "others": usage.others,
            },
            "schemas": schemas,
        });
        print(|out| writeln!(out, "{stats}"))?;
        return Ok(Outcome::All);
    }
    print(|out| {
        let layout = store.options().layout.name();
        writeln!(out, "series      {:>14}", counts.series)?;
        writeln!(out, "layout      {layout:>14}, {} shards", counts.shards)?;
        writeln!(out, "memory      {:>14} bytes", counts.memory)?;
        writeln!(out, "disk        {:>14} bytes", usage.total())?;
        writeln!(out, "  rows      {:>14}", usage.rows)?;
        writeln!(out, "  states    {:>14}", usage.states)?;
        writeln!(out, "  journals  {:>14}", usage.journals)?;
        writeln!(out, "  catalogue {:>14}", usage.catalogue)?;
        writeln!(out, "  others    {:>14}", usage.others)?;
        schemas.iter().try_for_each(|of| describe(out, of))
    })?;
    Ok(Outcome::All)
}

fn schema(of: &SchemaUsage) -> Value {
    json!({
        "number": of.number,
        "step": of.schema.step().seconds(),
        "data_sources": of.schema.data_sources().len(),
        "archives": of.schema.archives().len(),
        "series": of.series,
        "extents": of.extents,
        "slots": of.slots,
        "bytes": of.bytes,
    })
}

fn describe(out: &mut dyn Write, of: &SchemaUsage) -> io::Result<()> {
    let (step, sources) = (of.schema.step().seconds(), of.schema.data_sources().len());
    let archives = of.schema.archives().len();
    writeln!(
        out,
        "schema {}: step {step} s, {sources} data sources, {archives} archives: {} series in {} \
         slots of {} extents, {} bytes",
        of.number, of.series, of.slots, of.extents, of.bytes
    )
}

pub(super) fn compact(args: &CompactArgs) -> Result<Outcome> {
    let store: Store = open(&args.store)?;
    let done = store.compact(now()).map_err(|error| told(&error))?;
    print(|out| {
        writeln!(
            out,
            "{} bytes before, {} after; {} series moved, {} extents removed",
            done.before, done.after, done.moved, done.removed
        )
    })?;
    Ok(Outcome::All)
}

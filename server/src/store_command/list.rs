//! The series of a store, by name and label.

use super::{ListArgs, Outcome, open, print, query, told};
use crate::error::Result;
use serde_json::{Map, Value, json};

pub(super) fn list(args: &ListArgs) -> Result<Outcome> {
    let query = query(args.pattern.as_deref(), &args.label)?;
    let store = open(&args.store)?;
    let series = store.list(&query);
    if !args.json {
        print(|out| {
            let mut names = series.iter().filter_map(|id| store.name(*id));
            names.try_for_each(|name| writeln!(out, "{name}"))
        })?;
        return Ok(Outcome::All);
    }
    let mut failed = None;
    print(|out| {
        for id in series {
            let info = match store.info(id) {
                Ok(info) => info,
                Err(error) => {
                    failed = Some(told(&error));
                    break;
                }
            };
            let labels = info.labels.iter();
            let labels: Map<String, Value> =
                labels.map(|(key, value)| (key.to_owned(), value.into())).collect();
            let sources = info.schema.data_sources().iter().map(|source| source.name());
            let sources: Vec<&str> = sources.collect();
            let line = json!({
                "name": info.name,
                "labels": labels,
                "last_update": info.live.last_update.seconds(),
                "step": info.schema.step().seconds(),
                "data_sources": sources,
            });
            writeln!(out, "{line}")?;
        }
        Ok(())
    })?;
    failed.map_or(Ok(Outcome::All), Err)
}

//! Definitions of data sources and archives (`rrdcreate(1)`, "DS" and "RRA"), as `create` and
//! other commands take them.

use super::refuse;
use crate::error::{Error, ErrorKind, Result};
use crate::number;
use crate::schema::{Archive, Consolidation, DataSource, DataSourceKind};
use crate::time::parse_duration;

/// `NAME:TYPE:HEARTBEAT:MIN:MAX`, added to `sources`; what follows a further colon is ignored, as
/// RRDtool ignores it.
pub(super) fn data_source(definition: &str, sources: &mut Vec<DataSource>) -> Result<()> {
    let invalid = || refuse("invalid DS format");
    let (name, rest) = definition.split_once(':').ok_or_else(invalid)?;
    if name.contains('=') {
        let message = format!("DS '{name}' takes another file's data, which is not supported");
        return Err(refuse(message));
    }
    let (kind, rest) = rest.split_once(':').ok_or_else(invalid)?;
    // Checks the name; the kind comes later.
    DataSource::new(name, DataSourceKind::Gauge, 1).map_err(|_| invalid())?;
    let upper = !kind.is_empty() && kind.bytes().all(|byte| byte.is_ascii_uppercase());
    if rest.is_empty() || !upper || kind.len() > 19 {
        return Err(invalid());
    }
    if sources.iter().any(|source| source.name() == name) {
        return Err(refuse(format!("Duplicate DS name: {name}")));
    }
    if kind == "COMPUTE" {
        return Err(Error::new(
            ErrorKind::Unsupported,
            format!("DS '{name}': data sources of type COMPUTE are not supported"),
        ));
    }
    let known = DataSourceKind::MEASURED.into_iter().find(|known| known.name() == kind);
    let kind = known.ok_or_else(|| refuse(format!("invalid DS type specified ({kind})")))?;
    let failed = |reason: &str| refuse(format!("failed to parse data source {rest}: {reason}"));
    let (heartbeat, range) = rest.split_once(':').ok_or_else(|| failed("missing separator"))?;
    let heartbeat = parse_duration(heartbeat, 1).map_err(|error| failed(error.message()))?;
    let mut bounds = range.split(':').map(|bound| Some(bound).filter(|bound| !bound.is_empty()));
    let (Some(Some(minimum)), Some(Some(maximum))) = (bounds.next(), bounds.next()) else {
        return Err(failed("failed to extract min:max"));
    };
    let minimum = bound(minimum, "min")?;
    let maximum = bound(maximum, "max")?;
    let source = DataSource::new(name, kind, heartbeat)?;
    let source = source.with_range(minimum, maximum).map_err(|error| failed(error.message()))?;
    sources.push(source);
    Ok(())
}

/// A bound of a range: a number, or `U` for none.
fn bound(text: &str, which: &str) -> Result<Option<f64>> {
    if text == "U" {
        return Ok(None);
    }
    match number::parse(text.as_bytes()) {
        Some(bound) => Ok(Some(bound).filter(|bound| !bound.is_nan())),
        None => {
            let reason = number::refusal(text.as_bytes());
            Err(refuse(format!("parsing {which} val - {reason}")))
        }
    }
}

/// `CF:XFF:STEPS:ROWS`, added to `archives`; `step` is the database's.
pub(super) fn archive(definition: &str, step: u64, archives: &mut Vec<Archive>) -> Result<()> {
    let mut fields = definition.split(':').filter(|field| !field.is_empty());
    let few = |found: u8| refuse(format!("Expected at least 4 arguments for RRA but got {found}"));
    let function = fields.next().ok_or_else(|| few(0))?;
    // RRDtool reads the capitals, and does not look at what else stands there.
    let capitals = function.find(|c: char| !c.is_ascii_uppercase()).unwrap_or(function.len());
    let function = function.get(..capitals).unwrap_or_default();
    let Some(consolidation) = Consolidation::PLAIN.into_iter().find(|cf| cf.name() == function)
    else {
        return Err(unknown_function(function));
    };
    let xff = fields.next().ok_or_else(|| few(1))?;
    let xff = number::parse(xff.as_bytes()).filter(|xff| (0.0..1.0).contains(xff));
    let xff = xff.ok_or_else(|| refuse("Invalid xff: must be between 0 and 1"))?;
    let steps = fields.next().ok_or_else(|| few(2))?;
    let per_row = parse_duration(steps, step)
        .map_err(|error| refuse(format!("Invalid step {steps}: {}", error.message())))?;
    let rows = fields.next().ok_or_else(|| few(3))?;
    let count = parse_duration(rows, step.saturating_mul(per_row))
        .map_err(|error| refuse(format!("Invalid row count {rows}: {}", error.message())))?;
    if fields.next().is_some() {
        return Err(refuse(format!(
            "Unexpected extra argument for consolidation function {function}"
        )));
    }
    archives.push(Archive::new(consolidation, xff, per_row, count)?);
    Ok(())
}

fn unknown_function(name: &str) -> Error {
    const ABERRANT: [&str; 6] =
        ["HWPREDICT", "MHWPREDICT", "SEASONAL", "DEVSEASONAL", "DEVPREDICT", "FAILURES"];
    if ABERRANT.contains(&name) {
        let message = format!("archives of the consolidation function {name} are not supported");
        return Error::new(ErrorKind::Unsupported, message);
    }
    refuse(format!("Unrecognized consolidation function {name}"))
}

//! Whether readings are what a schema's data sources take: asked before they are journaled.

use super::batch::{Cell, Part};
use super::outcome::Refusal;
use super::record::TEXT_MAX;
use crate::engine::rate::{self, Reading};
use crate::schema::{DataSourceKind, ReadingText, Schema};

/// Why an entry's readings cannot be those of a schema's data sources, of which `measured` take
/// readings.
pub(super) fn malformed(
    schema: &Schema,
    measured: usize,
    part: &Part,
    entry: u32,
) -> Option<Refusal> {
    let cell = part.cell_of(entry);
    let sources = schema.data_sources();
    if let ([source], Cell::Float(_)) = (sources, cell)
        && source.kind() == DataSourceKind::Gauge
    {
        return None;
    }
    let cells = part.cells_of(&cell);
    if cells.len() != measured && cells.len() != sources.len() {
        let found = cells.len();
        let message = format!("expected {measured} data source readings (got {found})");
        return Some(Refusal::Malformed(message));
    }
    let for_all = cells.len() == sources.len();
    let mut cells = cells.iter();
    for source in sources {
        let computed = source.expression().is_some();
        let cell = if computed && !for_all { None } else { cells.next() };
        let reading = cell.map_or(Reading::Unknown, |cell| part.reading(cell));
        if let Reading::Text(text) = reading
            && text.len() > TEXT_MAX
        {
            let message = format!("a reading of {} bytes, and {TEXT_MAX} is the most", text.len());
            return Some(Refusal::Malformed(message));
        }
        if computed {
            continue;
        }
        if source.kind() == DataSourceKind::Gauge && matches!(reading, Reading::Float(_)) {
            continue;
        }
        // Against a known reading and over no time, every rule about its form applies.
        if let Err(error) = rate::amount(source, &ReadingText::new(b"0"), &reading, 0.0) {
            return Some(Refusal::Malformed(error.message().to_owned()));
        }
    }
    None
}

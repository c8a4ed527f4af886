//! History: rows as JSON.

use super::Metrics;
use super::history::{Of, Rows};
use crate::http::{Chunks, push_float, push_integer, push_string};
use crate::identity::Access;
use crate::inventory::Device;
use concertim::Fetched;
use std::num::IntErrorKind;

/// Most rows of one series in an answer: 100,000, eleven years of hours and 4 MB of JSON.
pub(crate) const ROWS_MAX: i64 = 100_000;

/// A chunk of an answer for many devices is sent when it has this many bytes: enough to make the
/// cost of sending it small, and little enough to hold for each client.
pub(super) const CHUNK_BYTES: usize = 64 * 1_024;

/// Which rows are wanted: seconds since 1970, and seconds a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    start: i64,
    end: i64,
    resolution: i64,
}

impl Span {
    /// The span `hour`, `day` or `quarter` that ends `now`.
    pub(crate) fn last(duration: &str, now: i64) -> Result<Self, String> {
        let (length, resolution) = match duration {
            "hour" => (3_600, 15),
            "day" => (86_400, 300),
            "quarter" => (90 * 86_400, 3_600),
            _ => {
                return Err(format!(
                    "{duration} is not a valid LastDuration, try [hour, day, quarter]"
                ));
            }
        };
        Ok(Self { start: now.saturating_sub(length), end: now, resolution })
    }

    /// The span between two times, in rows as fine as its length allows.
    pub(crate) fn range(start: &str, end: &str) -> Result<Self, String> {
        let (start, end) = (time(start)?, time(end)?);
        if start > end {
            return Err(format!("start ({start}) should be less than end ({end})"));
        }
        let length = end.saturating_sub(start);
        let resolution = match length {
            ..=3_600 => 15,
            3_601..=86_400 => 300,
            _ => 3_600,
        };
        if length / resolution >= ROWS_MAX {
            return Err(format!(
                "{start} to {end} would be more than {ROWS_MAX} rows, the most of one answer"
            ));
        }
        Ok(Self { start, end, resolution })
    }

    /// The rows to read; a span of no length is the one row that holds its instant.
    fn rows(self) -> Rows {
        let resolution = u64::try_from(self.resolution).unwrap_or(1);
        Rows { start: self.start, end: self.end, resolution }
    }
}

fn time(text: &str) -> Result<i64, String> {
    text.parse().map_err(|error: std::num::ParseIntError| {
        let why = match error.kind() {
            IntErrorKind::PosOverflow | IntErrorKind::NegOverflow => "value out of range",
            _ => "invalid syntax",
        };
        format!(
            "Time format '{text}' is not valid: {why}. It should be integer number of seconds \
             since the unix epoch."
        )
    })
}

impl Metrics {
    /// The rows of one metric of one device; `None` when it has no history.
    pub(super) fn history(
        &self,
        device: &Device,
        metric: &str,
        span: Span,
    ) -> crate::Result<Option<String>> {
        let rows = self.history.fetch(Of::Device(device), metric, span.rows())?;
        Ok(rows.map(|rows| {
            let mut body = String::with_capacity(40 * rows.values.len() + 2);
            push_rows(&mut body, &rows);
            body.push('\n');
            body
        }))
    }

    /// The rows of one metric of every device that has it and that `access` is for, sent in chunks.
    /// A device whose history cannot be read is left out, and told in the log.
    pub(super) fn history_of_all(
        &self,
        metric: &str,
        span: Span,
        access: &Access,
        chunks: &Chunks,
    ) {
        let mut body = String::from("[");
        let mut separator = "";
        for device in self.inventory.devices().iter() {
            if *device.cluster != *self.config.cluster || !access.device(&device.id) {
                continue;
            }
            let rows = match self.history.fetch(Of::Device(device), metric, span.rows()) {
                Ok(Some(rows)) => rows,
                Ok(None) => continue,
                Err(error) => {
                    tracing::error!("history left out: {error}");
                    continue;
                }
            };
            body.push_str(separator);
            separator = ",";
            body.push_str("{\"id\":");
            push_string(&mut body, &device.id);
            body.push_str(",\"values\":");
            push_rows(&mut body, &rows);
            body.push('}');
            if body.len() >= CHUNK_BYTES && !chunks.send(std::mem::take(&mut body)) {
                return;
            }
        }
        body.push_str("]\n");
        // Who has gone needs no end.
        let _ = chunks.send(body);
    }
}

/// Appends `[{"timestamp":…,"value":…},…]` with the first data source's values.
fn push_rows(body: &mut String, rows: &Fetched) {
    let mut separator = '[';
    for (time, values) in rows.rows() {
        body.push(separator);
        separator = ',';
        body.push_str("{\"timestamp\":");
        push_integer(body, time);
        body.push_str(",\"value\":");
        push_float(body, values.first().copied().unwrap_or(f64::NAN));
        body.push('}');
    }
    if separator == '[' {
        body.push('[');
    }
    body.push(']');
}

/// Names as `[{"id":n,"name":n},…]`.
pub(super) fn names_json(names: &[String]) -> String {
    let mut body = String::from("[");
    for name in names {
        if body.len() > 1 {
            body.push(',');
        }
        body.push_str("{\"id\":");
        push_string(&mut body, name);
        body.push_str(",\"name\":");
        push_string(&mut body, name);
        body.push('}');
    }
    body.push_str("]\n");
    body
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_have_the_resolutions_of_the_existing_daemon() {
        for (start, end, resolution) in [
            (1_000, 1_000, 15),
            (0, 3_600, 15),
            (0, 3_601, 300),
            (0, 86_400, 300),
            (0, 86_401, 3_600),
            (-5, 400 * 86_400, 3_600),
        ] {
            let span = Span::range(&start.to_string(), &end.to_string()).unwrap();
            assert_eq!(span, Span { start, end, resolution });
        }
        assert_eq!(
            Span::last("week", 0).unwrap_err(),
            "week is not a valid LastDuration, try [hour, day, quarter]"
        );
    }

    #[test]
    fn times_are_whole_seconds() {
        let says = |start: &str, end: &str| Span::range(start, end).unwrap_err();
        let invalid = |text: &str, why: &str| {
            format!(
                "Time format '{text}' is not valid: {why}. It should be integer number of seconds \
                 since the unix epoch."
            )
        };
        for text in ["abc", "", "1.5", "2024-01-01", " 1", "1e3"] {
            assert_eq!(says(text, "1"), invalid(text, "invalid syntax"));
            assert_eq!(says("1", text), invalid(text, "invalid syntax"));
        }
        let long = "9223372036854775808";
        assert_eq!(says(long, "1"), invalid(long, "value out of range"));
        assert_eq!(says("2", "1"), "start (2) should be less than end (1)");
        assert!(says("-9223372036854775808", "9223372036854775807").contains("more than 100000"));
    }
}

//! A database to XML.

use super::EXACT;
use super::calendar::Calendar;
use crate::error::{Error, Result};
use crate::number::{digit, eight_digits, print_c_e10, print_dump_e10, print_exact};
use crate::schema::{Aberrant, Archive, DataSource, LiveHead, Parameters, Schema, Version};
use jiff::tz::TimeZone;
use std::io;

/// The head of the XML (`rrddump(1)`, `--header`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum DumpHeader {
    /// The comment and the root element alone (also `--no-header`).
    None,
    /// XML declaration, and a root element that names the schema.
    Xsd,
    /// XML declaration and document type.
    #[default]
    Dtd,
}

impl DumpHeader {
    /// The header of that name in `--header NAME`; RRDtool takes any other for `dtd`.
    #[must_use]
    pub fn from_name(name: &str) -> Self {
        match name {
            "none" => Self::None,
            "xsd" => Self::Xsd,
            _ => Self::Dtd,
        }
    }
}

/// How a dump looks.
#[derive(Clone, Debug)]
pub struct DumpOptions {
    /// The head of the XML.
    pub header: DumpHeader,
    /// The time zone of the comments that show dates.
    pub timezone: TimeZone,
    /// 17 digits and the microseconds of the last update, so that restoring gives the same
    /// database to the bit, but for the payload of NaN; RRDtool reads this form as well.
    pub exact: bool,
}

impl DumpOptions {
    /// RRDtool's own form, with dates of `timezone`.
    #[must_use]
    pub fn new(timezone: TimeZone) -> Self {
        Self { header: DumpHeader::default(), timezone, exact: false }
    }
}

/// Bytes that go out together: large enough to make few system calls, small beside the rows of an
/// archive, and whole pages, which cost a file system a third less than pieces of pages.
const CHUNK: usize = 1 << 16;

/// Writes a database as XML, byte for byte as `rrdtool dump` does.
///
/// `rows` is asked for each archive in turn and gives its rows, oldest first, one value a data
/// source; so no more than one archive need be in memory.
///
/// # Errors
/// What `rows` answers, and [`ErrorKind::Io`](crate::ErrorKind::Io) when `out` refuses.
pub fn dump(
    out: &mut dyn io::Write,
    schema: &Schema,
    live: &LiveHead,
    options: &DumpOptions,
    rows: &mut dyn FnMut(usize, &mut Vec<f64>) -> Result<()>,
) -> Result<()> {
    let mut dump = Dump {
        out,
        text: Vec::with_capacity(CHUNK + (CHUNK >> 2)),
        calendar: Calendar::new(&options.timezone),
        exact: options.exact,
    };
    dump.head(schema, live, options);
    for (index, source) in schema.data_sources().iter().enumerate() {
        dump.data_source(schema, source, live, index);
        dump.pass_on()?;
    }
    dump.push("\t<!-- Round Robin Archives -->\n");
    let mut values = Vec::new();
    for (index, archive) in schema.archives().iter().enumerate() {
        dump.archive(schema, archive, live, index)?;
        values.clear();
        rows(index, &mut values)?;
        dump.rows(schema, archive, live, &values)?;
    }
    dump.push("</rrd>\n");
    dump.write_out(1)
}

struct Dump<'a> {
    out: &'a mut dyn io::Write,
    text: Vec<u8>,
    calendar: Calendar<'a>,
    exact: bool,
}

impl Dump<'_> {
    fn head(&mut self, schema: &Schema, live: &LiveHead, options: &DumpOptions) {
        if options.header != DumpHeader::None {
            self.push("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        }
        if options.header == DumpHeader::Dtd {
            self.push("<!DOCTYPE rrd SYSTEM \"https://oss.oetiker.ch/rrdtool/rrdtool.dtd\">\n");
        }
        self.push("<!-- Round Robin Database Dump -->\n");
        if options.exact {
            let micros = live.last_update.microseconds();
            self.push(&format!("<?{EXACT} exact=\"1\" microseconds=\"{micros}\""));
            let season = |archive: &Archive| match *archive.parameters() {
                Parameters::Predict { season, .. } => Some(season.to_string()),
                _ => None,
            };
            let seasons: Vec<String> = schema.archives().iter().filter_map(season).collect();
            if !seasons.is_empty() {
                self.push(&format!(" seasons=\"{}\"", seasons.join(" ")));
            }
            self.push("?>\n");
        }
        if options.header == DumpHeader::Xsd {
            self.push(concat!(
                "<rrd xmlns=\"https://oss.oetiker.ch/rrdtool/rrdtool-dump.xml\" ",
                "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n",
                "\txsi:schemaLocation=\"https://oss.oetiker.ch/rrdtool/rrdtool-dump.xml ",
                "https://oss.oetiker.ch/rrdtool/rrdtool-dump.xsd\">\n",
            ));
        } else {
            self.push("<rrd>\n");
        }
        // Every writer of today starts at 0003.
        let version = schema.version().max(Version::V3).number();
        let (step, last_update) = (schema.step().seconds(), live.last_update.seconds());
        self.push(&format!("\t<version>{version:04}</version>\n"));
        self.push(&format!("\t<step>{step}</step> <!-- Seconds -->\n"));
        self.push(&format!("\t<lastupdate>{last_update}</lastupdate> <!-- "));
        self.calendar.write(&mut self.text, last_update);
        self.push(" -->\n\n");
    }

    fn data_source(&mut self, schema: &Schema, source: &DataSource, live: &LiveHead, index: usize) {
        self.push("\t<ds>\n\t\t<name> ");
        self.push_escaped(source.name().as_bytes());
        self.push(" </name>\n\t\t<type> ");
        self.push(source.kind().name());
        self.push(" </type>\n");
        if let Some(expression) = source.expression() {
            let names: Vec<&str> = schema.data_sources().iter().map(DataSource::name).collect();
            self.push("\t\t<cdef> ");
            self.push_escaped(expression.text(&names).as_bytes());
            self.push(" </cdef>\n");
        } else {
            let heartbeat = source.heartbeat();
            self.push(&format!("\t\t<minimal_heartbeat>{heartbeat}</minimal_heartbeat>\n"));
            self.number("\t\t<min>", source.minimum(), "</min>\n");
            self.number("\t\t<max>", source.maximum(), "</max>\n");
        }
        self.push("\n\t\t<!-- PDP Status -->\n\t\t<last_ds>");
        if let Some(reading) = live.pdp.reading.get(index) {
            self.push_escaped(reading.as_bytes());
        }
        self.push("</last_ds>\n");
        self.number("\t\t<value>", slot(&live.pdp.value, index), "</value>\n");
        let unknown = slot(&live.pdp.unknown_seconds, index);
        self.push(&format!("\t\t<unknown_sec> {unknown} </unknown_sec>\n\t</ds>\n\n"));
    }

    /// The definition and the open row of an archive, up to its first row.
    fn archive(
        &mut self,
        schema: &Schema,
        archive: &Archive,
        live: &LiveHead,
        index: usize,
    ) -> Result<()> {
        let name = archive.consolidation().name();
        let (per_row, seconds) = (archive.pdp_per_row(), schema.row_seconds(archive));
        self.push(&format!("\t<rra>\n\t\t<cf>{name}</cf>\n"));
        self.push(&format!(
            "\t\t<pdp_per_row>{per_row}</pdp_per_row> <!-- {seconds} seconds -->\n\n"
        ));
        self.push("\t\t<params>\n");
        self.parameters(schema.version(), archive);
        self.push("\t\t</params>\n\t\t<cdp_prep>\n");
        let sources = schema.data_sources().len();
        for slot_index in index * sources..(index + 1) * sources {
            let cdp = &live.cdp;
            self.push("\t\t\t<ds>\n");
            let primary = slot(&cdp.primary, slot_index);
            self.number("\t\t\t<primary_value>", primary, "</primary_value>\n");
            let secondary = slot(&cdp.secondary, slot_index);
            self.number("\t\t\t<secondary_value>", secondary, "</secondary_value>\n");
            if archive.consolidation().is_plain() {
                self.number("\t\t\t<value>", slot(&cdp.value, slot_index), "</value>\n");
                self.count("\t\t\t", "unknown_datapoints", slot(&cdp.unknown, slot_index));
            } else if let Some(aberrant) = cdp.aberrant.get(slot_index) {
                self.aberrant(archive.parameters(), aberrant);
            }
            self.push("\t\t\t</ds>\n");
            self.pass_on()?;
        }
        self.push("\t\t</cdp_prep>\n\t\t<database>\n");
        Ok(())
    }

    /// What an archive is told.
    fn parameters(&mut self, version: Version, archive: &Archive) {
        let indent = "\t\t";
        match *archive.parameters() {
            Parameters::Plain { xff } => self.parameter("xff", xff),
            Parameters::Predict { alpha, beta, .. } => {
                self.parameter("hw_alpha", alpha);
                self.parameter("hw_beta", beta);
            }
            Parameters::Season { gamma, smoothing_window, smooth_row, .. } => {
                self.parameter("seasonal_gamma", gamma);
                self.count(indent, "seasonal_smooth_idx", smooth_row);
                if version.has_smoothing_window() {
                    self.parameter("smoothing_window", smoothing_window);
                }
            }
            Parameters::DevPredict { .. } => {}
            Parameters::Failures { delta_pos, delta_neg, window, threshold, .. } => {
                self.parameter("delta_pos", delta_pos);
                self.parameter("delta_neg", delta_neg);
                self.count(indent, "window_len", window);
                self.count(indent, "failure_threshold", threshold);
            }
        }
        if let Some((dependency, _)) = archive.dependency() {
            self.count(indent, "dependent_rra_idx", dependency);
        }
    }

    /// A parameter, which RRDtool prints as C does: `nan` is one, not `NaN`.
    fn parameter(&mut self, name: &str, value: f64) {
        self.push(&format!("\t\t<{name}>"));
        if self.exact {
            print_exact(&mut self.text, value);
        } else {
            print_c_e10(&mut self.text, value);
        }
        self.push(&format!("</{name}>\n"));
    }

    fn count(&mut self, indent: &str, name: &str, count: impl std::fmt::Display) {
        self.push(&format!("{indent}<{name}>{count}</{name}>\n"));
    }

    /// What an archive of the Holt-Winters family remembers.
    fn aberrant(&mut self, parameters: &Parameters, aberrant: &Aberrant) {
        let indent = "\t\t\t";
        match aberrant {
            Aberrant::None => {}
            Aberrant::Predict {
                intercept,
                last_intercept,
                slope,
                last_slope,
                null_count,
                last_null_count,
            } => {
                self.number("\t\t\t<intercept>", *intercept, "</intercept>\n");
                self.number("\t\t\t<last_intercept>", *last_intercept, "</last_intercept>\n");
                self.number("\t\t\t<slope>", *slope, "</slope>\n");
                self.number("\t\t\t<last_slope>", *last_slope, "</last_slope>\n");
                self.count(indent, "nan_count", *null_count);
                self.count(indent, "last_nan_count", *last_null_count);
            }
            Aberrant::Season { value, last, burn_in } => {
                self.number("\t\t\t<seasonal>", *value, "</seasonal>\n");
                self.number("\t\t\t<last_seasonal>", *last, "</last_seasonal>\n");
                self.count(indent, "init_flag", *burn_in);
            }
            Aberrant::Failures { history } => {
                let window = match *parameters {
                    Parameters::Failures { window, .. } => usize::try_from(window).unwrap_or(0),
                    _ => 0,
                };
                let mark = |violation: &u8| if *violation == 0 { '0' } else { '1' };
                let marks: String = history.iter().take(window).map(mark).collect();
                self.count(indent, "history", marks);
            }
        }
    }

    /// An archive's rows, and its end.
    fn rows(
        &mut self,
        schema: &Schema,
        archive: &Archive,
        live: &LiveHead,
        values: &[f64],
    ) -> Result<()> {
        let rows = values.chunks_exact(schema.data_sources().len());
        let seconds = i128::from(schema.row_seconds(archive));
        let newest = i128::from(live.last_update.seconds());
        let newest = newest - newest.rem_euclid(seconds);
        let before = i128::try_from(rows.len().saturating_sub(1)).unwrap_or(0);
        let mut end = newest - before * seconds;
        for row in rows {
            let at = i64::try_from(end).unwrap_or(i64::MIN);
            self.push("\t\t\t<!-- ");
            self.calendar.write(&mut self.text, at);
            self.epoch(at);
            for value in row {
                self.number("<v>", *value, "</v>");
            }
            self.push("</row>\n");
            self.pass_on()?;
            end += seconds;
        }
        self.push("\t\t</database>\n\t</rra>\n");
        Ok(())
    }

    /// The end of a row's comment with the row's time, and the row's start.
    fn epoch(&mut self, seconds: i64) {
        let digits = u32::try_from(seconds).ok().filter(|&seconds| seconds >= 1_000_000_000);
        if let Some(seconds) = digits {
            // Ten digits, as for most of 2001 to 2106, go out in one piece.
            let mut text = *b" / 0000000000 --> <row>";
            let (first, last) = (seconds / 100_000_000, seconds % 100_000_000);
            let [a, b] = [first / 10, first].map(digit);
            if let Some(slot) = text.get_mut(3..13) {
                let [c, d, e, f, g, h, i, j] = eight_digits(last);
                slot.copy_from_slice(&[a, b, c, d, e, f, g, h, i, j]);
            }
            self.text.extend_from_slice(&text);
        } else {
            self.push(&format!(" / {seconds} --> <row>"));
        }
    }

    fn push(&mut self, text: &str) {
        self.text.extend_from_slice(text.as_bytes());
    }

    fn number(&mut self, before: &str, value: f64, after: &str) {
        self.push(before);
        if self.exact {
            print_exact(&mut self.text, value);
        } else {
            print_dump_e10(&mut self.text, value);
        }
        self.push(after);
    }

    /// Text from a file, as XML can hold it; each thing that XML cannot hold becomes one `?`, so
    /// that no text grows beyond the field that it is restored to.
    fn push_escaped(&mut self, text: &[u8]) {
        for chunk in text.utf8_chunks() {
            for character in chunk.valid().chars() {
                match character {
                    '<' => self.push("&lt;"),
                    '>' => self.push("&gt;"),
                    '&' => self.push("&amp;"),
                    '\u{FFFE}' | '\u{FFFF}' => self.push("?"),
                    control if control.is_control() => self.push("?"),
                    plain => self.push(plain.encode_utf8(&mut [0; 4])),
                }
            }
            if !chunk.invalid().is_empty() {
                self.push("?");
            }
        }
    }

    fn pass_on(&mut self) -> Result<()> {
        if self.text.len() < CHUNK { Ok(()) } else { self.write_out(CHUNK) }
    }

    /// Writes whole chunks of so many bytes, and keeps the rest.
    fn write_out(&mut self, chunk: usize) -> Result<()> {
        let whole = self.text.len() / chunk * chunk;
        let text = self.text.get(..whole).unwrap_or_default();
        self.out.write_all(text).map_err(|error| Error::io("writing the XML", error))?;
        self.text.drain(..whole);
        Ok(())
    }
}

fn slot<T: Copy + Default>(column: &[T], index: usize) -> T {
    column.get(index).copied().unwrap_or_default()
}

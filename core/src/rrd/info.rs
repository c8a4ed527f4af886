//! Everything that a database's header says, as named facts (`rrdinfo(1)`).

use super::Rrd;
use crate::schema::{Aberrant, Archive, DataSource, LiveHead, Parameters, Schema};

/// One line of `rrdtool info`.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What it is about, such as `ds[speed].min` or `rra[0].cdp_prep[0].value`.
    pub key: String,
    /// What is so.
    pub value: FactValue,
}

/// The value of a [`Fact`], by the kinds that RRDtool's own interface tells apart.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FactValue {
    /// A number, NaN when unknown (kind 0).
    Number(f64),
    /// A count (kind 1).
    Count(u64),
    /// Text (kind 2): bytes, as a last reading may hold any.
    Text(Vec<u8>),
    /// A whole number (kind 3).
    Integer(i64),
}

impl Rrd {
    /// The header's facts, in the order of `rrdtool info`, which prints the name of the file first.
    #[must_use]
    pub fn info(&self) -> Vec<Fact> {
        facts(self.schema(), self.live(), self.header_size())
    }
}

/// The facts of a header that takes so many bytes.
pub(crate) fn facts(schema: &Schema, live: &LiveHead, header_size: usize) -> Vec<Fact> {
    let mut facts = Facts(Vec::new());
    facts.text("rrd_version", format!("{:04}", schema.version().number()));
    facts.count("step", u64::from(schema.step().seconds()));
    facts.push("last_update".into(), FactValue::Integer(live.last_update.seconds()));
    facts.count("header_size", u64::try_from(header_size).unwrap_or(u64::MAX));
    let head = Head { schema, live };
    for (index, source) in schema.data_sources().iter().enumerate() {
        head.data_source_facts(index, source, &mut facts);
    }
    for (index, archive) in schema.archives().iter().enumerate() {
        head.archive_facts(index, archive, &mut facts);
    }
    facts.0
}

/// What a header says.
struct Head<'a> {
    schema: &'a Schema,
    live: &'a LiveHead,
}

impl Head<'_> {
    fn data_source_facts(&self, index: usize, source: &DataSource, facts: &mut Facts) {
        let key = |fact: &str| format!("ds[{}].{fact}", source.name());
        facts.count(key("index"), u64::try_from(index).unwrap_or(u64::MAX));
        facts.text(key("type"), source.kind().name());
        match source.expression() {
            Some(expression) => {
                let sources = self.schema.data_sources();
                let names: Vec<&str> = sources.iter().map(DataSource::name).collect();
                facts.text(key("cdef"), expression.text(&names));
            }
            None => {
                facts.count(key("minimal_heartbeat"), source.heartbeat());
                facts.number(key("min"), source.minimum());
                facts.number(key("max"), source.maximum());
            }
        }
        let pdp = &self.live.pdp;
        if let Some(reading) = pdp.reading.get(index) {
            facts.text(key("last_ds"), reading.as_bytes());
        }
        facts.number(key("value"), pdp.value.get(index).copied().unwrap_or(f64::NAN));
        facts.count(key("unknown_sec"), pdp.unknown_seconds.get(index).copied().unwrap_or(0));
    }

    fn archive_facts(&self, index: usize, archive: &Archive, facts: &mut Facts) {
        let key = |fact: &str| format!("rra[{index}].{fact}");
        let current = self.live.current_row.get(index).copied().unwrap_or(0);
        facts.text(key("cf"), archive.consolidation().name());
        facts.count(key("rows"), archive.rows());
        facts.count(key("cur_row"), current);
        facts.count(key("pdp_per_row"), archive.pdp_per_row());
        let mut window = 0;
        match *archive.parameters() {
            Parameters::Plain { xff } => facts.number(key("xff"), xff),
            Parameters::Predict { alpha, beta, .. } => {
                facts.number(key("alpha"), alpha);
                facts.number(key("beta"), beta);
            }
            Parameters::Season { gamma, smoothing_window, .. } => {
                facts.number(key("gamma"), gamma);
                if self.schema.version().has_smoothing_window() {
                    facts.number(key("smoothing_window"), smoothing_window);
                }
            }
            Parameters::DevPredict { .. } => {}
            Parameters::Failures { delta_pos, delta_neg, threshold, window: length, .. } => {
                facts.number(key("delta_pos"), delta_pos);
                facts.number(key("delta_neg"), delta_neg);
                facts.count(key("failure_threshold"), threshold);
                facts.count(key("window_length"), length);
                window = usize::try_from(length).unwrap_or(usize::MAX);
            }
        }
        let seasonal = archive.consolidation() == crate::schema::Consolidation::Seasonal;
        let (sources, cdp) = (self.schema.data_sources().len(), &self.live.cdp);
        for source in 0..sources {
            let key = |fact: &str| format!("rra[{index}].cdp_prep[{source}].{fact}");
            let slot = index * sources + source;
            match cdp.aberrant.get(slot) {
                Some(Aberrant::Predict { intercept, slope, null_count, .. }) => {
                    facts.number(key("intercept"), *intercept);
                    facts.number(key("slope"), *slope);
                    facts.count(key("NaN_count"), *null_count);
                }
                Some(Aberrant::Season { value, .. }) => {
                    facts.number(key(if seasonal { "seasonal" } else { "deviation" }), *value);
                }
                Some(Aberrant::Failures { history }) => {
                    let digit = |violation: &u8| if *violation == 1 { b'1' } else { b'0' };
                    let history: Vec<u8> = history.iter().take(window).map(digit).collect();
                    facts.text(key("history"), history);
                }
                _ if !archive.consolidation().is_plain() => {}
                _ => {
                    let value = cdp.value.get(slot).copied().unwrap_or(f64::NAN);
                    facts.number(key("value"), value);
                    let unknown = cdp.unknown.get(slot).copied().unwrap_or(0);
                    facts.count(key("unknown_datapoints"), unknown);
                }
            }
        }
    }
}

struct Facts(Vec<Fact>);

impl Facts {
    fn push(&mut self, key: String, value: FactValue) {
        self.0.push(Fact { key, value });
    }

    fn number(&mut self, key: String, value: f64) {
        self.push(key, FactValue::Number(value));
    }

    fn count(&mut self, key: impl Into<String>, value: u64) {
        self.push(key.into(), FactValue::Count(value));
    }

    fn text(&mut self, key: impl Into<String>, value: impl Into<Vec<u8>>) {
        self.push(key.into(), FactValue::Text(value.into()));
    }
}

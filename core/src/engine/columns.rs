//! A run of series side by side, in memory: the engine's road over long columns, for benches and
//! tests.
//!
//! A store keeps its own columns, in its own files, and takes them along the same road; here there
//! is nothing but the arithmetic. See `docs/internals/arithmetic.md`.

use super::consolidate::{self, Columns, RowSpan};
use super::primary::{self, Span};
use super::rate;
use crate::schema::{CdpPrep, LiveHead, PdpPrep, Schema};
use crate::time::Timestamp;

/// Series of one schema with one last update. Slots are series-major: slot = series * data sources
/// + data source; the columns of the archives stand one after the other.
#[derive(Clone, Debug)]
pub struct Run {
    schema: Schema,
    /// Series times data sources.
    slots: usize,
    last_update: Timestamp,
    pdp: PdpPrep,
    cdp: CdpPrep,
    amounts: Vec<f64>,
    shares: Vec<f64>,
    /// One a data source: all series were silent for the same time.
    silent: Vec<bool>,
    pdps: Vec<f64>,
}

impl Run {
    /// So many new series, last updated at `start`. Every data source counts as a gauge, and
    /// archives that forecast stay as they are.
    #[must_use]
    pub fn new(schema: &Schema, series: usize, start: Timestamp) -> Self {
        let one = LiveHead::new(schema, start, Vec::new());
        let sources = schema.data_sources().len();
        let slots = series * sources;
        let pdp = PdpPrep {
            reading: Vec::new(),
            unknown_seconds: one.pdp.unknown_seconds.repeat(series),
            value: one.pdp.value.repeat(series),
        };
        let cdp = CdpPrep {
            value: repeat(&one.cdp.value, sources, series),
            unknown: repeat(&one.cdp.unknown, sources, series),
            primary: repeat(&one.cdp.primary, sources, series),
            secondary: repeat(&one.cdp.secondary, sources, series),
            aberrant: Vec::new(),
        };
        Self {
            schema: schema.clone(),
            slots,
            last_update: one.last_update,
            pdp,
            cdp,
            amounts: vec![0.0; slots],
            shares: vec![0.0; slots],
            silent: vec![false; sources],
            pdps: vec![0.0; slots],
        }
    }

    /// Moves the last update and nothing else, so that a bench can close the same step again.
    pub fn rewind(&mut self, last_update: Timestamp) {
        self.last_update = last_update;
    }

    /// One reading a slot at `at`, which is later than the last update; says whether a step closed.
    pub fn update(&mut self, at: Timestamp, readings: &[f64]) -> bool {
        let span = Span::new(self.last_update, at, self.schema.step());
        self.last_update = at;
        let sources = self.schema.data_sources();
        if let [source] = sources {
            rate::gauge_amounts(source, span.interval, readings, &mut self.amounts);
        } else {
            let one_each = readings.chunks(1).zip(self.amounts.chunks_mut(1));
            for ((reading, amount), source) in one_each.zip(sources.iter().cycle()) {
                rate::gauge_amounts(source, span.interval, reading, amount);
            }
        }
        if span.elapsed == 0 {
            let PdpPrep { unknown_seconds, value, .. } = &mut self.pdp;
            primary::accumulate(&self.amounts, &span, unknown_seconds, value);
            return false;
        }
        let mut rest = span;
        if let Some((alone, after)) = span.first_alone() {
            for (share, amount) in self.shares.iter_mut().zip(&mut self.amounts) {
                *share = *amount * alone.interval / span.interval;
                *amount -= *share;
            }
            // The shares become the amounts of the first step, and then the other way round.
            std::mem::swap(&mut self.shares, &mut self.amounts);
            self.close(&alone);
            std::mem::swap(&mut self.shares, &mut self.amounts);
            rest = after;
        }
        self.close(&rest);
        true
    }

    /// The first of the rows that an archive's last complete span made, one value a slot.
    #[must_use]
    pub fn row(&self, archive: usize) -> &[f64] {
        self.cdp.primary.chunks_exact(self.slots.max(1)).nth(archive).unwrap_or_default()
    }

    /// Closes the steps of `span` with the amounts at hand.
    fn close(&mut self, span: &Span) {
        for (silent, source) in self.silent.iter_mut().zip(self.schema.data_sources()) {
            *silent = span.is_silence(source.heartbeat());
        }
        let PdpPrep { unknown_seconds, value, .. } = &mut self.pdp;
        primary::close(&self.amounts, span, &self.silent, unknown_seconds, value, &mut self.pdps);
        let slots = self.slots.max(1);
        let columns = self.cdp.value.chunks_exact_mut(slots);
        let columns = columns.zip(self.cdp.unknown.chunks_exact_mut(slots));
        let columns = columns.zip(self.cdp.primary.chunks_exact_mut(slots));
        let columns = columns.zip(self.cdp.secondary.chunks_exact_mut(slots));
        let columns = self.schema.archives().iter().zip(columns);
        for (archive, (((value, unknown), primary), secondary)) in columns {
            if archive.consolidation().is_plain() {
                let rows = RowSpan::new(archive, span.closed, span.elapsed);
                let into = Columns { value, unknown, primary, secondary };
                consolidate::consolidate(archive, &rows, &self.pdps, into);
            }
        }
    }
}

/// The columns of one series, `sources` slots an archive, as those of so many series.
fn repeat<T: Copy>(one: &[T], sources: usize, series: usize) -> Vec<T> {
    one.chunks(sources).flat_map(|archive| archive.repeat(series)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Archive, Consolidation, DataSource, DataSourceKind, Parameters};
    use proptest::prelude::*;

    /// What a column may hold, the odd ones often: a choice and bits for where it leaves one.
    fn number((choice, bits): (u8, u64)) -> f64 {
        match choice % 16 {
            0 => f64::NAN,
            1 => -f64::NAN,
            2 => f64::from_bits(0x7FF8_0000_0000_0000 | bits >> 16),
            3 => 0.0,
            4 => -0.0,
            5 => f64::INFINITY,
            6 => f64::NEG_INFINITY,
            7 => f64::from_bits(bits),
            8 => f64::from_bits(bits >> 12),
            choice => f64::from(choice) * f64::from_bits(0x3FF0_0000_0000_0000 | bits >> 12) - 12.0,
        }
    }

    /// Counters: mostly none, else small or any.
    fn count((choice, bits): (u8, u64)) -> u64 {
        match choice % 8 {
            0..4 => 0,
            4 | 5 => bits % 8,
            6 => u64::MAX - bits % 8,
            _ => bits,
        }
    }

    fn archive() -> impl Strategy<Value = Archive> {
        let function = prop::sample::select(Consolidation::PLAIN.to_vec());
        let xff = prop::sample::select(vec![0.0, 0.3, 0.5, 1.0]);
        (function, xff, 1..7u64, 1..5u64).prop_map(|(function, xff, per_row, rows)| {
            Archive::from_file(function, Parameters::Plain { xff }, per_row, rows).unwrap()
        })
    }

    fn schema() -> impl Strategy<Value = Schema> {
        let source = (1..200u64, any::<bool>(), any::<bool>());
        let sources = prop::collection::vec(source, 1..4);
        let archives = prop::collection::vec(archive(), 1..6);
        (prop::sample::select(vec![1, 15, 60]), sources, archives).prop_map(
            |(step, sources, archives)| {
                let sources = sources.iter().enumerate().map(|(index, (heartbeat, low, high))| {
                    let name = format!("ds{index}");
                    let source = DataSource::new(&name, DataSourceKind::Gauge, *heartbeat).unwrap();
                    let (low, high) = (low.then_some(-10.0), high.then_some(1e3));
                    source.with_range(low, high).unwrap()
                });
                Schema::new(step, sources.collect(), archives).unwrap()
            },
        )
    }

    /// Brings a run into any state.
    fn fill(run: &mut Run, choose: &mut impl FnMut() -> (u8, u64)) {
        let (pdp, cdp) = (&mut run.pdp, &mut run.cdp);
        for column in [&mut pdp.value, &mut cdp.value, &mut cdp.primary, &mut cdp.secondary] {
            column.fill_with(|| number(choose()));
        }
        pdp.unknown_seconds.fill_with(|| count(choose()));
        cdp.unknown.fill_with(|| count(choose()));
    }

    /// One series of a run, alone.
    fn alone(run: &Run, series: usize) -> Run {
        fn cut<T: Copy>(column: &[T], slots: usize, series: usize, sources: usize) -> Vec<T> {
            let from = series * sources;
            column.chunks(slots).flat_map(|all| all[from..from + sources].to_vec()).collect()
        }
        let sources = run.schema.data_sources().len();
        let floats = |column: &[f64]| cut(column, run.slots, series, sources);
        let counts = |column: &[u64]| cut(column, run.slots, series, sources);
        let mut one = Run::new(&run.schema, 1, run.last_update);
        one.pdp.value = floats(&run.pdp.value);
        one.pdp.unknown_seconds = counts(&run.pdp.unknown_seconds);
        one.cdp.value = floats(&run.cdp.value);
        one.cdp.unknown = counts(&run.cdp.unknown);
        one.cdp.primary = floats(&run.cdp.primary);
        one.cdp.secondary = floats(&run.cdp.secondary);
        one.pdps = floats(&run.pdps);
        one.last_update = run.last_update;
        one
    }

    /// All that a run is, floats as their bits.
    fn bits(run: &Run) -> Vec<u64> {
        let (pdp, cdp) = (&run.pdp, &run.cdp);
        let floats = [&pdp.value, &cdp.value, &cdp.primary, &cdp.secondary, &run.pdps];
        let floats = floats.into_iter().flatten().map(|value| value.to_bits());
        let counts = pdp.unknown_seconds.iter().chain(&cdp.unknown).copied();
        floats.chain(counts).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn many_at_once_are_each_alone(
            schema in schema(),
            series in prop_oneof![1..12usize, 60..70usize, 1..200usize],
            seed in any::<u64>(),
            odd in prop::sample::select(vec![1, 16]),
            silences in prop::collection::vec((0..400i64, 1..1_000_000u32), 1..6),
        ) {
            let mut state = seed | 1;
            let mut choose = || {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                let choice = u8::try_from(state >> 58).unwrap();
                // At 16 most blocks have nothing odd in them.
                let plain = odd > 1 && !(state >> 40).is_multiple_of(1000);
                (if plain { 9 + choice % 7 } else { choice }, state.wrapping_mul(0x9E37_79B9_7F4A_7C15))
            };
            let mut run = Run::new(&schema, series, Timestamp::from_seconds(1_699_999_200));
            fill(&mut run, &mut choose);
            if odd > 1 {
                run.cdp.unknown.fill(0);
                run.pdp.unknown_seconds.fill(0);
            }
            let sources = schema.data_sources().len();
            for (seconds, micros) in silences {
                let at = run.last_update.plus_seconds(seconds).seconds();
                let micros = run.last_update.microseconds().max(micros);
                let at = Timestamp::new(at, micros.min(999_999)).unwrap();
                if at <= run.last_update {
                    continue;
                }
                let readings: Vec<f64> = (0..run.slots).map(|_| number(choose())).collect();
                let mut ones: Vec<Run> = (0..series).map(|one| alone(&run, one)).collect();
                run.update(at, &readings);
                for (index, (one, readings)) in ones.iter_mut().zip(readings.chunks(sources)).enumerate() {
                    one.update(at, readings);
                    prop_assert_eq!(bits(one), bits(&alone(&run, index)), "series {}", index);
                }
            }
        }
    }
}

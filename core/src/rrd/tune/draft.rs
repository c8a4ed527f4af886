//! Settings: a database's definition and live head, changed one by one and checked as they change.

use super::Change;
use crate::error::{Error, ErrorKind, Result};
use crate::rrd::Rrd;
use crate::schema::{
    Aberrant, Archive, Consolidation, DataSource, DataSourceKind, DataSourceName, LiveHead,
    Parameters, ReadingText, Schema, UNKNOWN, Version,
};
use crate::time::Step;

/// What RRDtool writes for the reading before a change of kind; its first letter makes it unknown.
const FORGOTTEN: &[u8] = b"UNKN";

/// The fewest deviations that RRDtool lets be a violation.
const DELTA_MIN: f64 = 0.1;

/// A database under change.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) version: Version,
    pub(super) step: Step,
    pub(super) sources: Vec<DataSource>,
    pub(super) archives: Vec<Archive>,
    pub(super) live: LiveHead,
    /// Data sources whose seasons are forgotten, rows included.
    pub(super) forgotten: Vec<usize>,
}

impl Draft {
    pub(super) fn of(rrd: &Rrd) -> Self {
        let schema = rrd.schema();
        Self {
            version: schema.version(),
            step: schema.step(),
            sources: schema.data_sources().to_vec(),
            archives: schema.archives().to_vec(),
            live: rrd.live().clone(),
            forgotten: Vec::new(),
        }
    }

    /// Whether values in rows change, though no structure does.
    pub(super) fn forgets_rows(&self) -> bool {
        !self.forgotten.is_empty()
    }

    pub(super) fn finish(self) -> Result<(Schema, LiveHead)> {
        let schema = Schema::with_version(self.version, self.step, self.sources, self.archives)?;
        Ok((schema, self.live))
    }

    /// Applies `change` where it is a setting.
    pub(super) fn set(&mut self, change: &Change) -> Result<()> {
        match change {
            Change::Heartbeat(name, seconds) => self.measured(name, |parts| {
                parts.heartbeat = *seconds;
            }),
            Change::Minimum(name, bound) => self.measured(name, |parts| {
                parts.minimum = bound.unwrap_or(UNKNOWN);
            }),
            Change::Maximum(name, bound) => self.measured(name, |parts| {
                parts.maximum = bound.unwrap_or(UNKNOWN);
            }),
            Change::Kind(name, kind) => self.kind(name, *kind),
            Change::Rename(name, new) => self.rename(name, new),
            Change::Alpha(weight) => self.forecast(*weight, |alpha, _| alpha),
            Change::Beta(weight) => self.forecast(*weight, |_, beta| beta),
            Change::Gamma(weight) => self.gamma(Consolidation::Seasonal, *weight),
            Change::GammaDeviation(weight) => self.gamma(Consolidation::DevSeasonal, *weight),
            Change::SmoothingWindow(share) => self.smoothing(Consolidation::Seasonal, *share),
            Change::SmoothingWindowDeviation(share) => {
                self.smoothing(Consolidation::DevSeasonal, *share)
            }
            Change::FailureThreshold(violations) => self.violations(*violations, false),
            Change::WindowLength(length) => self.violations(*length, true),
            Change::DeltaPos(deviations) => self.delta(*deviations, |pos, _| pos),
            Change::DeltaNeg(deviations) => self.delta(*deviations, |_, neg| neg),
            Change::AberrantReset(name) => self.reset(name),
            _ => Ok(()),
        }
    }

    pub(super) fn place(&self, name: &str) -> Result<usize> {
        self.sources.iter().position(|source| source.name() == name).ok_or_else(|| {
            let message = format!("unknown data source name '{name}'");
            Error::new(ErrorKind::UnknownDataSource, message)
        })
    }

    fn source_mut(&mut self, name: &str) -> Result<(usize, &mut DataSource)> {
        let place = self.place(name)?;
        let source = self.sources.get_mut(place);
        source.map(|source| (place, source)).ok_or_else(|| out_of_bounds("no such data source"))
    }

    /// Changes what only data sources that take readings have.
    fn measured(&mut self, name: &str, change: impl FnOnce(&mut Parts)) -> Result<()> {
        let (_, source) = self.source_mut(name)?;
        let mut parts = Parts::of(source)?;
        change(&mut parts);
        *source = parts.into_source();
        Ok(())
    }

    fn kind(&mut self, name: &str, kind: DataSourceKind) -> Result<()> {
        if kind == DataSourceKind::Compute {
            let message = format!("DS '{name}': a COMPUTE data source takes an expression");
            return Err(Error::new(ErrorKind::Argument, message));
        }
        let (place, source) = self.source_mut(name)?;
        let mut parts = Parts::of(source)?;
        if parts.kind == kind {
            return Ok(());
        }
        parts.kind = kind;
        *source = parts.into_source();
        if let Some(reading) = self.live.pdp.reading.get_mut(place) {
            *reading = ReadingText::new(FORGOTTEN);
        }
        self.raise(kind.version());
        Ok(())
    }

    fn rename(&mut self, name: &str, new: &str) -> Result<()> {
        self.place(name)?;
        if self.sources.iter().any(|source| source.name() == new && new != name) {
            return Err(Error::new(ErrorKind::Argument, format!("Duplicate DS name: {new}")));
        }
        let new_name = DataSourceName::new(new)?;
        let (_, source) = self.source_mut(name)?;
        *source = match source.expression() {
            Some(expression) => DataSource::from_expression(new_name, expression.clone()),
            None => Parts { name: new_name, ..Parts::of(source)? }.into_source(),
        };
        Ok(())
    }

    /// Raises the version where something needs more than all files have.
    pub(super) fn raise(&mut self, version: Version) {
        if version > Version::V3 {
            self.version = self.version.max(version);
        }
    }

    /// The first archive of a function that has one.
    fn first(&self, function: Consolidation) -> Option<usize> {
        self.archives.iter().position(|archive| archive.consolidation() == function)
    }

    /// Changes the parameters of the archive at `index`.
    fn parameters(&mut self, index: usize, change: impl FnOnce(&mut Parameters)) -> Result<()> {
        let Some(archive) = self.archives.get_mut(index) else {
            return Err(out_of_bounds("no such archive"));
        };
        let mut parameters = *archive.parameters();
        change(&mut parameters);
        let (function, rows) = (archive.consolidation(), archive.rows());
        *archive = Archive::from_file(function, parameters, archive.pdp_per_row(), rows)?;
        Ok(())
    }

    /// Sets the weight that `which` chooses of alpha and beta.
    fn forecast(
        &mut self,
        weight: f64,
        which: for<'a> fn(&'a mut f64, &'a mut f64) -> &'a mut f64,
    ) -> Result<()> {
        // RRDtool looks for an additive forecast first.
        let index = self.first(Consolidation::HwPredict);
        let index = index.or_else(|| self.first(Consolidation::MhwPredict));
        let weight = between(weight)?;
        let index = index.ok_or_else(no_forecast)?;
        self.parameters(index, |parameters| {
            if let Parameters::Predict { alpha, beta, .. } = parameters {
                *which(alpha, beta) = weight;
            }
        })
    }

    fn gamma(&mut self, function: Consolidation, weight: f64) -> Result<()> {
        let weight = between(weight)?;
        let index = self.first(function).ok_or_else(no_forecast)?;
        self.parameters(index, |parameters| {
            if let Parameters::Season { gamma, .. } = parameters {
                *gamma = weight;
            }
        })
    }

    fn smoothing(&mut self, function: Consolidation, share: f64) -> Result<()> {
        if !(0.0..=1.0).contains(&share) {
            return Err(weight_out_of_bounds());
        }
        let index = self.first(function).ok_or_else(no_forecast)?;
        self.raise(Version::V4);
        self.parameters(index, |parameters| {
            if let Parameters::Season { smoothing_window, .. } = parameters {
                *smoothing_window = share;
            }
        })
    }

    /// Sets the window's length, or the violations in it that make a failure.
    fn violations(&mut self, count: u64, of_window: bool) -> Result<()> {
        if !(1..=Parameters::WINDOW_MAX).contains(&count) {
            let most = Parameters::WINDOW_MAX;
            return Err(out_of_bounds(&format!("Parameter must be between 1 and {most}")));
        }
        let index = self.first(Consolidation::Failures).ok_or_else(no_failures)?;
        self.parameters(index, |parameters| {
            if let Parameters::Failures { window, threshold, .. } = parameters {
                *(if of_window { window } else { threshold }) = count;
            }
        })?;
        for source in 0..self.sources.len() {
            self.forget_violations(index, source);
        }
        Ok(())
    }

    /// Sets the bound that `which` chooses of those above and below.
    fn delta(
        &mut self,
        deviations: f64,
        which: for<'a> fn(&'a mut f64, &'a mut f64) -> &'a mut f64,
    ) -> Result<()> {
        if deviations.is_nan() || deviations < DELTA_MIN {
            return Err(out_of_bounds("Parameter specified is too small"));
        }
        let index = self.first(Consolidation::Failures).ok_or_else(no_failures)?;
        self.parameters(index, |parameters| {
            if let Parameters::Failures { delta_pos, delta_neg, .. } = parameters {
                *which(delta_pos, delta_neg) = deviations;
            }
        })
    }

    /// Lets every forecast of a data source begin again; how far the burn-in has come stays.
    fn reset(&mut self, name: &str) -> Result<()> {
        let source = self.place(name)?;
        for index in 0..self.archives.len() {
            self.forget_violations(index, source);
            match self.aberrant(index, source) {
                Some(Aberrant::Season { value, last, .. }) => {
                    (*value, *last) = (UNKNOWN, UNKNOWN);
                    self.forgotten.push(source);
                }
                Some(state @ Aberrant::Predict { .. }) => {
                    *state = Aberrant::new(Consolidation::HwPredict);
                }
                _ => {}
            }
        }
        self.forgotten.dedup();
        Ok(())
    }

    fn aberrant(&mut self, archive: usize, source: usize) -> Option<&mut Aberrant> {
        self.live.cdp.aberrant.get_mut(archive * self.sources.len() + source)
    }

    /// Forgets the violations in an archive's window, where it keeps any.
    fn forget_violations(&mut self, archive: usize, source: usize) {
        let parameters = self.archives.get(archive).map(Archive::parameters);
        let Some(&Parameters::Failures { window, .. }) = parameters else { return };
        let window = usize::try_from(window).unwrap_or(usize::MAX);
        if let Some(Aberrant::Failures { history }) = self.aberrant(archive, source) {
            history.iter_mut().take(window).for_each(|violation| *violation = 0);
        }
    }
}

/// What a data source that takes readings is made of.
struct Parts {
    name: DataSourceName,
    kind: DataSourceKind,
    heartbeat: u64,
    minimum: f64,
    maximum: f64,
}

impl Parts {
    fn of(source: &DataSource) -> Result<Self> {
        if source.expression().is_some() {
            let message = format!("DS '{}' is calculated: it has no such setting", source.name());
            return Err(Error::new(ErrorKind::Argument, message));
        }
        Ok(Self {
            name: DataSourceName::from_file(source.name())?,
            kind: source.kind(),
            heartbeat: source.heartbeat(),
            minimum: source.minimum(),
            maximum: source.maximum(),
        })
    }

    fn into_source(self) -> DataSource {
        let Self { name, kind, heartbeat, minimum, maximum } = self;
        DataSource::from_parts(name, kind, heartbeat, minimum, maximum)
    }
}

fn between(weight: f64) -> Result<f64> {
    if weight > 0.0 && weight < 1.0 { Ok(weight) } else { Err(weight_out_of_bounds()) }
}

#[cold]
fn weight_out_of_bounds() -> Error {
    out_of_bounds("Holt-Winters parameter must be between 0 and 1")
}

#[cold]
fn no_forecast() -> Error {
    out_of_bounds("Holt-Winters RRA does not exist in this RRD")
}

#[cold]
fn no_failures() -> Error {
    out_of_bounds("Failures RRA does not exist in this RRD")
}

#[cold]
pub(super) fn out_of_bounds(message: &str) -> Error {
    Error::new(ErrorKind::OutOfBounds, message)
}

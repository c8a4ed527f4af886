//! XML to an archive: its definition, its open row and its rows.
//!
//! Elements of another family of archives are read and left aside, as RRDtool does: dumps of old
//! versions have some. What an archive lacks is an error, but for its open row, which old dumps do
//! not have.

use super::restore::Restore;
use super::rows::regular_row;
use crate::error::{ErrorKind, Result};
use crate::schema::{
    ARCHIVES_MAX, Aberrant, Archive, Consolidation, DataSource, Parameters, UNKNOWN,
};

impl Restore<'_> {
    pub(super) fn archive(&mut self) -> Result<()> {
        const ROOM: &str = "parse_tag_rra";
        if self.sources.is_empty() {
            return Err(self.definitions_first());
        }
        if self.archives.len() == ARCHIVES_MAX {
            let message = format!("{ARCHIVES_MAX} archives are the most");
            return Err(self.tokens.error(ErrorKind::OutOfBounds, &message));
        }
        let (mut function, mut per_row) = (None, None);
        let mut stated = Stated::default();
        let (mut prepared, mut rows) = (None, None);
        while let Some(name) = self.tokens.child(ROOM)? {
            match name {
                "cf" => {
                    let found = self.consolidation()?;
                    self.once(name, &mut function, found)?;
                }
                "pdp_per_row" => {
                    let found = self.whole::<u64>(name)?;
                    self.once(name, &mut per_row, found)?;
                }
                // Version 0001 has it here, later ones inside <params>.
                "xff" => {
                    let found = self.number(name)?;
                    self.once(name, &mut stated.xff, found)?;
                }
                "params" => self.parameters(&mut stated)?,
                "cdp_prep" => {
                    let found = self.preparation()?;
                    self.once(name, &mut prepared, found)?;
                }
                "database" => {
                    let found = self.database()?;
                    self.once(name, &mut rows, found)?;
                }
                other => return Err(self.tokens.unknown(ROOM, other)),
            }
        }
        let sources = self.sources.len();
        let rows = self.need("rra", "database", rows)?;
        let count = u64::try_from(rows.len() / sources).unwrap_or(u64::MAX);
        let function = self.need("rra", "cf", function)?;
        let per_row = self.need("rra", "pdp_per_row", per_row)?;
        let parameters = self.parameters_of(function, &stated)?;
        let archive = if function.is_plain() {
            Archive::new(function, stated.xff.unwrap_or_default(), per_row, count)
        } else {
            Archive::from_file(function, parameters, per_row, count)
        };
        self.archives.push(archive.map_err(|error| self.placed(error))?);
        self.rows.push(rows);
        let prepared = prepared.unwrap_or_else(|| vec![Open::default(); sources]);
        for open in prepared {
            self.cdp.primary.push(open.primary.unwrap_or_default());
            self.cdp.secondary.push(open.secondary.unwrap_or_default());
            // The family has other fields where these are.
            let plain = function.is_plain();
            self.cdp.value.push(open.value.filter(|_| plain).unwrap_or_default());
            self.cdp.unknown.push(open.unknown.filter(|_| plain).unwrap_or_default());
            let aberrant = self.aberrant(function, &parameters, open)?;
            self.cdp.aberrant.push(aberrant);
        }
        Ok(())
    }

    fn consolidation(&mut self) -> Result<Consolidation> {
        let text = self.field("cf", 20)?;
        Consolidation::from_name(&text).map_err(|error| {
            let message = format!("parse_tag_rra_cf: Unknown consolidation function: {text}");
            self.tokens.error(error.kind(), &message)
        })
    }

    fn parameters(&mut self, stated: &mut Stated) -> Result<()> {
        const ROOM: &str = "parse_tag_rra_params";
        while let Some(name) = self.tokens.child(ROOM)? {
            let number = match name {
                "xff" => &mut stated.xff,
                "hw_alpha" => &mut stated.alpha,
                "hw_beta" => &mut stated.beta,
                "seasonal_gamma" => &mut stated.gamma,
                "smoothing_window" => &mut stated.smoothing_window,
                "delta_pos" => &mut stated.delta_pos,
                "delta_neg" => &mut stated.delta_neg,
                "dependent_rra_idx" => {
                    let found = self.whole::<usize>(name)?;
                    self.once(name, &mut stated.dependency, found)?;
                    continue;
                }
                "seasonal_smooth_idx" | "window_len" | "failure_threshold" => {
                    let found = self.whole::<u64>(name)?;
                    let count = match name {
                        "seasonal_smooth_idx" => &mut stated.smooth_row,
                        "window_len" => &mut stated.window,
                        _ => &mut stated.threshold,
                    };
                    self.once(name, count, found)?;
                    continue;
                }
                other => return Err(self.tokens.unknown(ROOM, other)),
            };
            let found = self.number(name)?;
            self.once(name, number, found)?;
        }
        Ok(())
    }

    /// What an archive of the function is told, of all that is stated.
    fn parameters_of(&self, function: Consolidation, stated: &Stated) -> Result<Parameters> {
        let dependency = || self.need("params", "dependent_rra_idx", stated.dependency);
        Ok(match function {
            Consolidation::HwPredict | Consolidation::MhwPredict => Parameters::Predict {
                alpha: self.need("params", "hw_alpha", stated.alpha)?,
                beta: self.need("params", "hw_beta", stated.beta)?,
                seasonal: dependency()?,
                season: 0,
            },
            Consolidation::Seasonal | Consolidation::DevSeasonal => Parameters::Season {
                gamma: self.need("params", "seasonal_gamma", stated.gamma)?,
                smoothing_window: stated.smoothing_window.unwrap_or_default(),
                predict: dependency()?,
                smooth_row: self.need("params", "seasonal_smooth_idx", stated.smooth_row)?,
            },
            Consolidation::DevPredict => Parameters::DevPredict { deviations: dependency()? },
            Consolidation::Failures => Parameters::Failures {
                delta_pos: self.need("params", "delta_pos", stated.delta_pos)?,
                delta_neg: self.need("params", "delta_neg", stated.delta_neg)?,
                deviations: dependency()?,
                window: self.need("params", "window_len", stated.window)?,
                threshold: self.need("params", "failure_threshold", stated.threshold)?,
            },
            _ => Parameters::Plain { xff: self.need("rra", "xff", stated.xff)? },
        })
    }

    /// What an archive of the function remembers, of all that its open row has.
    fn aberrant(
        &self,
        function: Consolidation,
        parameters: &Parameters,
        open: Open,
    ) -> Result<Aberrant> {
        Ok(match Aberrant::new(function) {
            Aberrant::Predict { .. } => Aberrant::Predict {
                intercept: open.intercept.unwrap_or_default(),
                last_intercept: open.last_intercept.unwrap_or_default(),
                slope: open.slope.unwrap_or_default(),
                last_slope: open.last_slope.unwrap_or_default(),
                null_count: open.null_count.unwrap_or_default(),
                last_null_count: open.last_null_count.unwrap_or_default(),
            },
            Aberrant::Season { .. } => Aberrant::Season {
                value: open.seasonal.unwrap_or_default(),
                last: open.last_seasonal.unwrap_or_default(),
                burn_in: open.burn_in.unwrap_or_default(),
            },
            Aberrant::Failures { history } => {
                let Some((found, length)) = open.history else {
                    return Ok(Aberrant::Failures { history });
                };
                let Parameters::Failures { window, .. } = *parameters else {
                    return Ok(Aberrant::None);
                };
                if u64::try_from(length) != Ok(window) {
                    let message = format!("<history> of {length} for a <window_len> of {window}");
                    return Err(self.tokens.corrupt(&message));
                }
                Aberrant::Failures { history: found }
            }
            Aberrant::None => Aberrant::None,
        })
    }

    /// The open row: one `<ds>` a data source.
    fn preparation(&mut self) -> Result<Vec<Open>> {
        const ROOM: &str = "parse_tag_rra_cdp_prep";
        let mut prepared = Vec::new();
        while let Some(name) = self.tokens.child(ROOM)? {
            if name != "ds" {
                return Err(self.expected("<ds>", &format!("<{name}>")));
            }
            if prepared.len() == self.sources.len() {
                return Err(self.expected("</cdp_prep>", "<ds>"));
            }
            let mut open = Open::default();
            while let Some(name) = self.tokens.child(ROOM)? {
                self.open_field(ROOM, name, &mut open)?;
            }
            prepared.push(open);
        }
        if prepared.len() < self.sources.len() {
            return Err(self.expected("<ds>", "</cdp_prep>"));
        }
        Ok(prepared)
    }

    fn open_field(&mut self, room: &str, name: &'static str, open: &mut Open) -> Result<()> {
        let number = match name {
            "primary_value" => &mut open.primary,
            "secondary_value" => &mut open.secondary,
            "value" => &mut open.value,
            "intercept" => &mut open.intercept,
            "last_intercept" => &mut open.last_intercept,
            "slope" => &mut open.slope,
            "last_slope" => &mut open.last_slope,
            "seasonal" => &mut open.seasonal,
            "last_seasonal" => &mut open.last_seasonal,
            "unknown_datapoints" | "nan_count" | "last_nan_count" | "init_flag" => {
                let found = self.whole::<u64>(name)?;
                let count = match name {
                    "unknown_datapoints" => &mut open.unknown,
                    "nan_count" => &mut open.null_count,
                    "last_nan_count" => &mut open.last_null_count,
                    _ => &mut open.burn_in,
                };
                return self.once(name, count, found);
            }
            "history" => {
                let found = self.history()?;
                return self.once(name, &mut open.history, found);
            }
            other => return Err(self.tokens.unknown(room, other)),
        };
        let found = self.number(name)?;
        self.once(name, number, found)
    }

    /// The violations in a window, and how long it is.
    fn history(&mut self) -> Result<([u8; 28], usize)> {
        let text = self.tokens.word("history")?;
        let mut history = [0; 28];
        if text.len() > history.len() {
            let (found, most) = (text.len(), history.len());
            let message = format!("<history> has {found} places, and {most} are the most");
            return Err(self.tokens.corrupt(&message));
        }
        for (place, byte) in history.iter_mut().zip(text.bytes()) {
            *place = match byte {
                b'0' => 0,
                b'1' => 1,
                _ => return Err(self.not_a_number("history", &text, "row of 0 and 1")),
            };
        }
        Ok((history, text.len()))
    }

    /// The lengths of seasons, which only the exact form has: one a forecast, in file order.
    pub(super) fn seasons(&mut self) -> Result<()> {
        let Some(exact) = self.tokens.exact() else { return Ok(()) };
        let mut stated = exact.seasons.clone().into_iter();
        for archive in &mut self.archives {
            if let Parameters::Predict { season, .. } = archive.parameters_mut() {
                *season = stated.next().unwrap_or_default();
            }
        }
        Ok(())
    }

    fn database(&mut self) -> Result<Vec<f64>> {
        const ROOM: &str = "parse_tag_rra_database";
        let mut rows = Vec::new();
        loop {
            self.regular_rows(&mut rows);
            let Some(name) = self.tokens.child(ROOM)? else { break };
            if name != "row" {
                return Err(self.expected("<row>", &format!("<{name}>")));
            }
            let mut count = 0;
            while let Some(name) = self.tokens.child(ROOM)? {
                if name != "v" {
                    return Err(self.expected("<v>", &format!("<{name}>")));
                }
                let value = self.number(name)?;
                let Some(source) = self.sources.get(count) else {
                    return Err(self.expected("</row>", "<v>"));
                };
                rows.push(if self.range_check { in_range(value, source) } else { value });
                count += 1;
            }
            if count < self.sources.len() {
                return Err(self.expected("<v>", "</row>"));
            }
        }
        if rows.is_empty() {
            return Err(self.expected("<row>", "</database>"));
        }
        Ok(rows)
    }

    /// The rows up to the first that has another form than those of dumps.
    fn regular_rows(&mut self, rows: &mut Vec<f64>) {
        let (sources, exact) = (self.sources.len(), self.tokens.exact().is_some());
        let known = rows.len();
        while let Some(text) = self.tokens.rest()
            && let Some(length) = regular_row(text, sources, exact, rows)
        {
            self.tokens.skip(length);
        }
        if self.range_check {
            let sources = self.sources.iter().cycle();
            for (value, source) in rows.iter_mut().skip(known).zip(sources) {
                *value = in_range(*value, source);
            }
        }
    }
}

/// What `<params>` may say, of all families.
#[derive(Default)]
struct Stated {
    xff: Option<f64>,
    alpha: Option<f64>,
    beta: Option<f64>,
    gamma: Option<f64>,
    smoothing_window: Option<f64>,
    delta_pos: Option<f64>,
    delta_neg: Option<f64>,
    dependency: Option<usize>,
    smooth_row: Option<u64>,
    window: Option<u64>,
    threshold: Option<u64>,
}

/// What `<cdp_prep>` may say of one data source, of all families.
#[derive(Clone, Copy, Default)]
struct Open {
    primary: Option<f64>,
    secondary: Option<f64>,
    value: Option<f64>,
    unknown: Option<u64>,
    intercept: Option<f64>,
    last_intercept: Option<f64>,
    slope: Option<f64>,
    last_slope: Option<f64>,
    null_count: Option<u64>,
    last_null_count: Option<u64>,
    seasonal: Option<f64>,
    last_seasonal: Option<f64>,
    burn_in: Option<u64>,
    history: Option<([u8; 28], usize)>,
}

/// A value of a row, unknown when outside its data source's range.
fn in_range(value: f64, source: &DataSource) -> f64 {
    let outside = value < source.minimum() || value > source.maximum();
    if outside { UNKNOWN } else { value }
}

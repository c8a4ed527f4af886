//! Single values of a series (`VDEF`, `rrdgraph_data(1)`).

use super::words::refuse;
use crate::error::Result;
use crate::number::{self, float, seconds};
use crate::schema::UNKNOWN;

/// What a `VDEF` makes of a series.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Statistic {
    Maximum,
    Minimum,
    Average,
    Deviation,
    Last,
    First,
    Total,
    /// Percent of all values, unknown ones the lowest.
    Percent(f64),
    /// Percent of the known values.
    PercentKnown(f64),
    Slope,
    Intercept,
    Correlation,
}

/// A value of a series, and its moment in seconds since 1970 where it has one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Single {
    pub(super) value: f64,
    pub(super) moment: Option<i64>,
}

impl Single {
    const UNKNOWN: Self = Self { value: UNKNOWN, moment: None };

    fn without_moment(value: f64) -> Self {
        Self { value, moment: None }
    }
}

impl Statistic {
    /// Reads what follows the series' name and a comma: `MAXIMUM`, `95,PERCENT`.
    ///
    /// # Errors
    /// RRDtool's words for functions that there are not, and for parameters missing, too much or
    /// outside 0 to 100.
    pub(super) fn parse(text: &str, vdef: &str) -> Result<Self> {
        let (parameter, name) = match parameter(text) {
            Some((parameter, rest)) => (Some(parameter), capitals(rest)),
            None if !text.is_empty() && capitals(text) == text => (None, text),
            None => {
                return Err(refuse(format!("Unknown function string '{text}' in VDEF '{vdef}'")));
            }
        };
        let found = match name {
            "PERCENT" | "PERCENTNAN" => {
                let Some(percent) = parameter else {
                    return Err(refuse(format!(
                        "Function '{name}' needs parameter in VDEF '{vdef}'"
                    )));
                };
                if !(0.0..=100.0).contains(&percent) {
                    return Err(refuse(format!(
                        "Parameter '{percent:.6}' out of range in VDEF '{vdef}'"
                    )));
                }
                let known = name == "PERCENTNAN";
                return Ok(if known {
                    Self::PercentKnown(percent)
                } else {
                    Self::Percent(percent)
                });
            }
            "MAXIMUM" => Self::Maximum,
            "MINIMUM" => Self::Minimum,
            "AVERAGE" => Self::Average,
            "STDEV" => Self::Deviation,
            "LAST" => Self::Last,
            "FIRST" => Self::First,
            "TOTAL" => Self::Total,
            "LSLSLOPE" => Self::Slope,
            "LSLINT" => Self::Intercept,
            "LSLCORREL" => Self::Correlation,
            name => {
                return Err(refuse(format!("Unknown function '{name}' in VDEF '{vdef}'")));
            }
        };
        match parameter {
            None => Ok(found),
            Some(_) => {
                Err(refuse(format!("Function '{name}' needs no parameter in VDEF '{vdef}'")))
            }
        }
    }

    /// The value for rows of `step` seconds that begin at `start`.
    pub(super) fn of(self, start: i64, step: i64, values: &[f64]) -> Single {
        let end_of = |row: usize| {
            let rows = i64::try_from(row).unwrap_or(i64::MAX).saturating_add(1);
            start.saturating_add(rows.saturating_mul(step))
        };
        let finite = || values.iter().copied().enumerate().filter(|(_, value)| value.is_finite());
        let best = |better: fn(f64, f64) -> bool| {
            let best =
                finite().reduce(|best, next| if better(next.1, best.1) { next } else { best });
            best.map_or(Single::UNKNOWN, |(row, value)| Single { value, moment: Some(end_of(row)) })
        };
        match self {
            Self::Maximum => best(|next, best| next > best),
            Self::Minimum => best(|next, best| next < best),
            Self::Average | Self::Deviation | Self::Total => {
                let (sum, count) = finite()
                    .fold((0.0, 0.0), |(sum, count), (_, value)| (sum + value, count + 1.0));
                if count == 0.0 {
                    return Single::UNKNOWN;
                }
                let average = sum / count;
                Single::without_moment(match self {
                    Self::Average => average,
                    Self::Total => sum * seconds(step),
                    _ => {
                        let distances = finite().map(|(_, value)| value - average);
                        let squares: f64 = distances.map(|distance| distance * distance).sum();
                        (squares / count).sqrt()
                    }
                })
            }
            Self::First | Self::Last => {
                let mut known = values.iter().enumerate().filter(|(_, value)| !value.is_nan());
                let (found, before) = match self {
                    Self::First => (known.next(), step),
                    _ => (known.next_back(), 0),
                };
                found.map_or(Single::UNKNOWN, |(row, value)| Single {
                    value: *value,
                    moment: Some(end_of(row).saturating_sub(before)),
                })
            }
            Self::Percent(percent) => Single::without_moment(share(values.to_vec(), percent)),
            Self::PercentKnown(percent) => {
                let known = values.iter().copied().filter(|value| !value.is_nan());
                Single::without_moment(share(known.collect(), percent))
            }
            Self::Slope | Self::Intercept | Self::Correlation => {
                Single::without_moment(self.line(values))
            }
        }
    }

    /// Of the straight line with the least squares of distances from the known values, over the
    /// rows' numbers.
    fn line(self, values: &[f64]) -> f64 {
        let (mut count, mut x, mut y, mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        let mut row = 0.0;
        for value in values {
            if value.is_finite() {
                count += 1.0;
                x += row;
                xx += row * row;
                xy += row * value;
                y += value;
                yy += value * value;
            }
            row += 1.0;
        }
        if count == 0.0 {
            return UNKNOWN;
        }
        let slope = (x * y - count * xy) / (x * x - count * xx);
        match self {
            Self::Slope => slope,
            Self::Intercept => (y - slope * x) / count,
            _ => {
                let (spread_x, spread_y) = (xx - x * x / count, yy - y * y / count);
                (xy - x * y / count) / (spread_x * spread_y).sqrt()
            }
        }
    }
}

/// The value at `percent` of the way through the sorted values, unknown ones first.
fn share(mut values: Vec<f64>, percent: f64) -> f64 {
    values.sort_by(|a, b| match (a.is_nan(), b.is_nan()) {
        (false, false) => a.total_cmp(b),
        (a, b) => b.cmp(&a),
    });
    let last = values.len().saturating_sub(1);
    let rank = percent * float(u64::try_from(last).unwrap_or(0)) / 100.0;
    values.get(place(rank.round())).copied().unwrap_or(UNKNOWN)
}

/// A number at the start, and what follows its comma.
fn parameter(text: &str) -> Option<(f64, &str)> {
    let starts = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.');
    if !text.bytes().next().is_some_and(starts) {
        return None;
    }
    let (value, used) = number::parse_prefix(text.as_bytes());
    let rest = text.get(used..).filter(|_| used > 0)?;
    Some((value, rest.strip_prefix(',').unwrap_or_default()))
}

/// The capital letters at the start, at most 29.
fn capitals(text: &str) -> &str {
    let end = text.bytes().take(29).take_while(u8::is_ascii_uppercase).count();
    text.get(..end).unwrap_or_default()
}

#[expect(clippy::as_conversions, reason = "`as` takes what is out of range to its border")]
fn place(rank: f64) -> usize {
    rank as usize
}

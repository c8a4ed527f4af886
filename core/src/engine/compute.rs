//! COMPUTE data sources: primary data points calculated from those of other data sources.

use crate::error::Result;
use crate::schema::DataSource;

/// What expressions are calculated with.
#[derive(Clone, Debug, Default)]
pub(crate) struct Calculator {
    /// What `NOW` is, in seconds since 1970; unknown where the caller has no clock.
    pub(crate) now: Option<u32>,
    stack: Vec<f64>,
}

/// Fills the primary data point of every COMPUTE data source, in file order, so that one may build
/// on another before it.
///
/// # Errors
/// [`ErrorKind::Argument`](crate::ErrorKind::Argument) when an expression cannot be calculated with
/// these values.
pub(crate) fn compute(
    sources: &[DataSource],
    calculator: &mut Calculator,
    pdps: &mut [f64],
) -> Result<()> {
    let Calculator { now, stack } = calculator;
    for (index, source) in sources.iter().enumerate() {
        let Some(expression) = source.expression() else { continue };
        let before = pdps.get(..index).unwrap_or_default();
        let value = match *now {
            Some(now) => expression.compute_value_at(now, before, stack)?,
            None => expression.compute_value(before, stack)?,
        };
        if let Some(pdp) = pdps.get_mut(index) {
            *pdp = value;
        }
    }
    Ok(())
}

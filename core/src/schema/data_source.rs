//! Data sources: name, kind, heartbeat, and the range that a rate must lie in.

use super::{UNKNOWN, Version};
use crate::error::{Error, ErrorKind, Result};
use crate::rpn::Expression;
use std::fmt;

/// Longest name of a data source in bytes: the file keeps 20, the last of them NUL.
const NAME_MAX: usize = 19;

/// A data source's name: 1 to 19 of `a-z A-Z 0-9 _ -` (`rrdcreate(1)`, "DS").
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DataSourceName(Box<str>);

impl DataSourceName {
    /// A name for a new data source.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] for an empty or too long name and for other characters.
    pub fn new(name: &str) -> Result<Self> {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        if name.is_empty() || name.len() > NAME_MAX || !name.chars().all(plain) {
            return Err(Error::new(
                ErrorKind::Argument,
                format!(
                    "'{}' is not a data source name: 1 to {NAME_MAX} of [a-zA-Z0-9_-]",
                    name.escape_debug()
                ),
            ));
        }
        Ok(Self(name.into()))
    }

    /// A name as a file has it: renaming was never checked by old tools, so any text without
    /// control characters passes.
    pub(crate) fn from_file(name: &str) -> Result<Self> {
        if name.is_empty() || name.len() > NAME_MAX || name.chars().any(char::is_control) {
            return Err(Error::new(
                ErrorKind::Corrupt,
                format!("'{}' is not a data source name", name.escape_debug()),
            ));
        }
        Ok(Self(name.into()))
    }

    /// The name's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for DataSourceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// How readings of a data source become rates (`rrdcreate(1)`, "DS").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataSourceKind {
    /// The reading is the rate: temperatures, loads.
    Gauge,
    /// A counter that only grows and wraps at 32 or 64 bits: bytes of an interface.
    Counter,
    /// Like a counter without the wrap: the rate may be negative.
    Derive,
    /// A counter that each reading resets.
    Absolute,
    /// A counter with fractions; any step back counts as a reset and is unknown.
    DCounter,
    /// Derive with fractions.
    DDerive,
    /// Calculated from the data sources before it; takes no readings.
    Compute,
}

impl DataSourceKind {
    /// Every kind, in the order of RRDtool's manual.
    pub const ALL: [Self; 7] = [
        Self::Gauge,
        Self::Counter,
        Self::Derive,
        Self::DCounter,
        Self::DDerive,
        Self::Absolute,
        Self::Compute,
    ];

    /// The kinds that take readings: all but [`Compute`](Self::Compute).
    pub const MEASURED: [Self; 6] =
        [Self::Gauge, Self::Counter, Self::Derive, Self::DCounter, Self::DDerive, Self::Absolute];

    /// The name in files, XML and arguments: `GAUGE`, `COUNTER`, …
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gauge => "GAUGE",
            Self::Counter => "COUNTER",
            Self::Derive => "DERIVE",
            Self::Absolute => "ABSOLUTE",
            Self::DCounter => "DCOUNTER",
            Self::DDerive => "DDERIVE",
            Self::Compute => "COMPUTE",
        }
    }

    /// The kind of that name.
    ///
    /// # Errors
    /// [`ErrorKind::Unsupported`] for any other text.
    pub fn from_name(name: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name).ok_or_else(|| {
            Error::new(
                ErrorKind::Unsupported,
                format!("unknown data acquisition function '{}'", name.escape_debug()),
            )
        })
    }

    /// The lowest file version that knows this kind.
    #[must_use]
    pub const fn version(self) -> Version {
        match self {
            Self::DCounter | Self::DDerive => Version::V5,
            _ => Version::V3,
        }
    }
}

/// One named input of a database.
#[derive(Clone, Debug)]
pub struct DataSource {
    name: DataSourceName,
    kind: DataSourceKind,
    heartbeat: u64,
    minimum: f64,
    maximum: f64,
    /// What a COMPUTE data source calculates.
    expression: Option<Expression>,
}

impl DataSource {
    /// A data source without a range; `heartbeat` is the longest silence in seconds before the
    /// time between two readings counts as unknown.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] for a name that breaks the rule of [`DataSourceName`], and for
    /// [`DataSourceKind::Compute`], which takes an expression
    /// ([`compute`](Self::compute)).
    pub fn new(name: &str, kind: DataSourceKind, heartbeat: u64) -> Result<Self> {
        if kind == DataSourceKind::Compute {
            let message = format!("DS '{name}': a COMPUTE data source takes an expression");
            return Err(Error::new(ErrorKind::Argument, message));
        }
        Ok(Self::from_parts(DataSourceName::new(name)?, kind, heartbeat, UNKNOWN, UNKNOWN))
    }

    /// A data source that is calculated from those before it in the schema
    /// (`rrdcreate(1)`, "COMPUTE").
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] for a name that breaks the rule of [`DataSourceName`].
    pub fn compute(name: &str, expression: Expression) -> Result<Self> {
        Ok(Self::from_expression(DataSourceName::new(name)?, expression))
    }

    /// A COMPUTE data source as a file states it.
    pub(crate) fn from_expression(name: DataSourceName, expression: Expression) -> Self {
        let mut source = Self::from_parts(name, DataSourceKind::Compute, 0, UNKNOWN, UNKNOWN);
        source.expression = Some(expression);
        source
    }

    /// The same COMPUTE data source, calculating something else.
    #[must_use]
    pub(crate) fn with_expression(&self, expression: Expression) -> Self {
        Self { expression: Some(expression), ..self.clone() }
    }

    /// The same data source with a range: a rate outside it is unknown. `None` leaves that side
    /// open.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] unless minimum < maximum.
    pub fn with_range(mut self, minimum: Option<f64>, maximum: Option<f64>) -> Result<Self> {
        (self.minimum, self.maximum) = (minimum.unwrap_or(UNKNOWN), maximum.unwrap_or(UNKNOWN));
        if self.minimum >= self.maximum {
            return Err(Error::new(
                ErrorKind::OutOfBounds,
                "min must be less than max in DS definition",
            ));
        }
        Ok(self)
    }

    /// A data source as a file states it; NaN means no bound.
    pub(crate) fn from_parts(
        name: DataSourceName,
        kind: DataSourceKind,
        heartbeat: u64,
        minimum: f64,
        maximum: f64,
    ) -> Self {
        Self { name, kind, heartbeat, minimum, maximum, expression: None }
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.name.as_str()
    }

    /// How readings become rates.
    #[must_use]
    pub fn kind(&self) -> DataSourceKind {
        self.kind
    }

    /// What a COMPUTE data source calculates; `None` for those that take readings.
    #[must_use]
    pub fn expression(&self) -> Option<&Expression> {
        self.expression.as_ref()
    }

    /// Longest silence, in seconds; 0 for COMPUTE, which has none.
    #[must_use]
    pub fn heartbeat(&self) -> u64 {
        self.heartbeat
    }

    /// Lowest rate that counts, in units per second (gauges: units); NaN when there is none.
    #[must_use]
    pub fn minimum(&self) -> f64 {
        self.minimum
    }

    /// Highest rate that counts; NaN when there is none.
    #[must_use]
    pub fn maximum(&self) -> f64 {
        self.maximum
    }
}

impl PartialEq for DataSource {
    /// Bounds compare as bits would to a reader: no bound equals no bound.
    fn eq(&self, other: &Self) -> bool {
        let same = |a: f64, b: f64| a == b || (a.is_nan() && b.is_nan());
        self.name == other.name
            && self.kind == other.kind
            && self.heartbeat == other.heartbeat
            && self.expression == other.expression
            && same(self.minimum, other.minimum)
            && same(self.maximum, other.maximum)
    }
}

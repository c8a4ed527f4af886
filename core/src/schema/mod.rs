//! What a database is, as checked values: step, data sources, archives (RRD's static head), and
//! the state between updates (the live head).

mod archive;
mod data_source;
mod live;

pub use archive::{Archive, Consolidation, Parameters};
pub use data_source::{DataSource, DataSourceKind, DataSourceName};
pub use live::{Aberrant, CdpPrep, LiveHead, PdpPrep, ReadingText};

pub use crate::number::UNKNOWN;

use crate::error::{Error, ErrorKind, Result};
use crate::time::Step;
use std::sync::Arc;

/// Most data sources of one database: 4,096, a header of 950 kB; RRDtool has no limit of its own,
/// and the largest files seen in the field hold a few hundred.
pub const DATA_SOURCES_MAX: usize = 4_096;

/// Most archives of one database: 1,024; real files hold 4 to 30.
pub const ARCHIVES_MAX: usize = 1_024;

/// The file version that a schema needs (`spec`: 0003 carries microseconds, 0005 DCOUNTER and
/// DDERIVE); kept as the file has it, raised never lowered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(u8);

impl Version {
    /// Microseconds in the live head: every file since RRDtool 1.2.
    pub const V3: Self = Self(3);
    /// Holt-Winters with its own smoothing window.
    pub const V4: Self = Self(4);
    /// DCOUNTER and DDERIVE.
    pub const V5: Self = Self(5);

    /// Version `number`, 1 to 5.
    ///
    /// # Errors
    /// [`ErrorKind::OtherVersion`] for any other number.
    pub fn new(number: u32) -> Result<Self> {
        match u8::try_from(number) {
            Ok(number @ 1..=5) => Ok(Self(number)),
            _ => Err(Error::new(
                ErrorKind::OtherVersion,
                format!("can't handle RRD file version {number:04}"),
            )),
        }
    }

    /// The number: 1 to 5.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// Whether seasonal archives keep their own smoothing window (0004 and later).
    #[must_use]
    pub const fn has_smoothing_window(self) -> bool {
        self.0 >= 4
    }

    /// Whether the live head keeps microseconds (0003 and later).
    #[must_use]
    pub const fn has_microseconds(self) -> bool {
        self.0 >= 3
    }
}

/// A database's definition: step, data sources, archives.
///
/// # Example
/// ```
/// use concertim::{Archive, Consolidation, DataSource, DataSourceKind, Schema};
///
/// let schema = Schema::new(
///     300,
///     vec![DataSource::new("speed", DataSourceKind::Counter, 600)?],
///     vec![Archive::new(Consolidation::Average, 0.5, 1, 24)?],
/// )?;
/// assert_eq!(schema.data_sources().len(), 1);
/// # Ok::<(), concertim::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    version: Version,
    step: Step,
    // Shared by its clones: ten thousand new series name one schema each.
    data_sources: Arc<[DataSource]>,
    archives: Arc<[Archive]>,
}

impl Schema {
    /// A schema of `step` seconds per primary data point.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] for a step of 0, no data source, no archive, too many of either
    /// ([`DATA_SOURCES_MAX`], [`ARCHIVES_MAX`]) or rows that do not fit a file
    /// of 2^62 bytes; [`ErrorKind::Argument`] for two data sources of one name.
    pub fn new(step: u64, data_sources: Vec<DataSource>, archives: Vec<Archive>) -> Result<Self> {
        let sources = data_sources.iter().map(|ds| ds.kind().version());
        let functions = archives.iter().map(Archive::version);
        let version = sources.chain(functions).max().unwrap_or(Version::V3);
        Self::with_version(version, Step::from_seconds(step)?, data_sources, archives)
    }

    /// A schema as a file or an XML dump states it, version included.
    pub(crate) fn with_version(
        version: Version,
        step: Step,
        data_sources: Vec<DataSource>,
        archives: Vec<Archive>,
    ) -> Result<Self> {
        let refuse = |message: String| Err(Error::new(ErrorKind::OutOfBounds, message));
        if data_sources.is_empty() {
            return refuse("you must define at least one Data Source".into());
        }
        if archives.is_empty() {
            return refuse("you must define at least one Round Robin Archive".into());
        }
        if data_sources.len() > DATA_SOURCES_MAX {
            let found = data_sources.len();
            return refuse(format!("{found} data sources, and {DATA_SOURCES_MAX} is the most"));
        }
        if archives.len() > ARCHIVES_MAX {
            return refuse(format!("{} archives, and {ARCHIVES_MAX} is the most", archives.len()));
        }
        let mut names: Vec<&str> = data_sources.iter().map(|ds| ds.name()).collect();
        names.sort_unstable();
        if let Some([name, _]) = names.array_windows().find(|[a, b]| a == b) {
            return Err(Error::new(ErrorKind::Argument, format!("Duplicate DS name: {name}")));
        }
        for (index, source) in data_sources.iter().enumerate() {
            let uses = source.expression().and_then(|expression| expression.variables().max());
            if uses.is_some_and(|used| used >= index) {
                let name = source.name();
                return refuse(format!("DS '{name}' calculates with a data source after it"));
            }
        }
        for (index, archive) in archives.iter().enumerate() {
            let Some((on, functions)) = archive.dependency() else { continue };
            let found = archives.get(on).map(Archive::consolidation);
            if !found.is_some_and(|found| functions.contains(&found)) {
                let name = archive.consolidation().name();
                let wanted = functions.first().map_or("", |function| function.name());
                return refuse(format!(
                    "archive {index} ({name}) depends on archive {on}, which is no {wanted}"
                ));
            }
        }
        let rows = archives.iter().try_fold(0u64, |sum, archive| sum.checked_add(archive.rows()));
        let sources = u64::try_from(data_sources.len()).unwrap_or(u64::MAX);
        let bytes = rows.and_then(|rows| rows.checked_mul(sources)?.checked_mul(8));
        if bytes.is_none_or(|bytes| bytes >> 62 != 0) {
            return refuse("the archives' rows do not fit a file of 2^62 bytes".into());
        }
        let (data_sources, archives) = (data_sources.into(), archives.into());
        Ok(Self { version, step, data_sources, archives })
    }

    /// The file version that holds this schema.
    #[must_use]
    pub fn version(&self) -> Version {
        self.version
    }

    /// Seconds per primary data point.
    #[must_use]
    pub fn step(&self) -> Step {
        self.step
    }

    /// The data sources, in file order.
    #[must_use]
    pub fn data_sources(&self) -> &[DataSource] {
        &self.data_sources
    }

    /// The archives, in file order.
    #[must_use]
    pub fn archives(&self) -> &[Archive] {
        &self.archives
    }

    /// Where the data source `name` stands in file order.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownDataSource`] when there is none of that name.
    pub fn data_source_index(&self, name: &str) -> Result<usize> {
        self.data_sources.iter().position(|ds| ds.name() == name).ok_or_else(|| {
            Error::new(ErrorKind::UnknownDataSource, format!("unknown DS name '{name}'"))
        })
    }

    /// Whether any archive is of the Holt-Winters family.
    #[must_use]
    pub fn is_aberrant(&self) -> bool {
        self.archives.iter().any(|archive| !archive.consolidation().is_plain())
    }

    /// Seconds that one row of `archive` covers: its primary data points times the step.
    #[must_use]
    pub fn row_seconds(&self, archive: &Archive) -> u64 {
        archive.pdp_per_row().saturating_mul(u64::from(self.step.seconds()))
    }
}

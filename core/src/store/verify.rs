//! Everything that can be checked of a store, without changing it: also of one that cannot be
//! opened.

use super::batch::Part;
use super::catalogue::{self, Catalogue};
use super::columns::{Extent, Forms, Number, seat_parts};
use super::journal;
use super::options::LayoutKind;
use super::{names, opening, record};
use crate::error::{Error, ErrorKind, Result};
use crate::rrd::Rrd;
use crate::storage::{Folder, Storage};
use std::collections::{BTreeMap, BTreeSet};
use std::io;

/// Most findings that are listed one by one; all are counted.
const LISTED_MAX: usize = 10_000;
/// Most bytes of a catalogue, which is read whole: as when it is opened.
const CATALOGUE_MAX: u64 = 16 << 30;

/// What a [`Finding`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindingKind {
    /// The file that says what the store is.
    Store,
    /// The catalogue has damaged bytes, or says what cannot be.
    Catalogue,
    /// A file of rows, or of what series remember, is not what it says.
    Columns,
    /// A series lives where it cannot, where another does, or in a file that is missing.
    Seat,
    /// The file of a series is missing, or no database.
    File,
    /// The journal lacks frames that had been synced, or has one that nobody can read.
    Journal,
    /// A file was never written whole, and what is missing of it was promised to nobody: the next
    /// opening cuts it off.
    Torn,
    /// A file that the store does not need.
    Stray,
}

impl FindingKind {
    /// A word for programs: `store`, `catalogue`, `columns`, `seat`, `file`, `journal`, `torn`, `stray`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Store => "store",
            Self::Catalogue => "catalogue",
            Self::Columns => "columns",
            Self::Seat => "seat",
            Self::File => "file",
            Self::Journal => "journal",
            Self::Torn => "torn",
            Self::Stray => "stray",
        }
    }

    /// Whether something is lost, and not only unusual.
    #[must_use]
    pub const fn is_bad(self) -> bool {
        !matches!(self, Self::Torn | Self::Stray)
    }
}

/// Something that is not as it should be in a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it is about.
    pub kind: FindingKind,
    /// The file in the store's folder.
    pub file: String,
    /// Where in it, in bytes, where that can be told.
    pub offset: Option<u64>,
    /// The same for people.
    pub text: String,
}

/// What [`verify`] has found.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// Series in the catalogue.
    pub series: usize,
    /// Pairs of files of columns.
    pub extents: usize,
    /// Frames of the journals that have not been covered by a checkpoint, and hold.
    pub frames: u64,
    /// Bytes of all files.
    pub bytes: u64,
    /// What is not as it should be, the first 10,000 of it.
    pub findings: Vec<Finding>,
    /// How many of these there are that are bad.
    pub bad: u64,
    /// How many of these there are that are only unusual.
    pub notes: u64,
}

impl Report {
    fn add(&mut self, kind: FindingKind, file: &str, offset: Option<u64>, text: impl Into<String>) {
        *(if kind.is_bad() { &mut self.bad } else { &mut self.notes }) += 1;
        if self.findings.len() < LISTED_MAX {
            let (file, text) = (file.to_owned(), text.into());
            self.findings.push(Finding { kind, file, offset, text });
        }
    }

    /// What an error says, unless it is the system that does not let us look.
    fn error(&mut self, kind: FindingKind, file: &str, error: Error) -> Result<()> {
        if error.kind() == ErrorKind::Io {
            return Err(error);
        }
        let path = error.path().map(|path| path.to_string_lossy().into_owned());
        let file = path.unwrap_or_else(|| file.to_owned());
        self.add(kind, &file, error.offset(), error.message());
        Ok(())
    }
}

/// Checks the store in a folder, which stays as it is: what kind of store it is; every frame of the
/// catalogue, and that names are there once; the header of every file of rows and every byte of
/// what series remember; that every series has a place of its own; every frame of the journals. Rows
/// have no checksums.
///
/// # Errors
/// [`ErrorKind::Io`] when the system does not let us read; [`ErrorKind::Argument`] where there is no
/// store.
pub fn verify(folder: &dyn Folder) -> Result<Report> {
    let folder = &AsItIs(folder);
    let listed = folder.list().map_err(|error| Error::io("listing the store", error))?;
    let mut report = Report::default();
    for name in &listed {
        let size = folder.open(name).and_then(|storage| storage.size());
        let size = size.map_err(|error| Error::io("reading", error).at_path(name.as_ref()))?;
        report.bytes = report.bytes.saturating_add(size);
    }
    let shards = shards(folder, &listed, &mut report)?;
    let catalogue = catalogue(folder, &mut report)?;
    let extents = extents(folder, &listed, &catalogue, &mut report)?;
    seats(&catalogue, &extents, shards.columns, shards.count, &mut report);
    // Files that were kept elsewhere are not the folder's.
    if !shards.columns && listed.iter().any(|name| names::series_of_file(name).is_some()) {
        files(folder, &catalogue, &mut report)?;
    }
    strays(&listed, &shards, &mut report);
    for shard in 0..shards.count {
        journal(folder, shard, &mut report)?;
    }
    Ok(report)
}

/// How many shards there are, and whether they keep columns.
struct Shards {
    count: u32,
    columns: bool,
}

fn shards(folder: &dyn Folder, listed: &[String], report: &mut Report) -> Result<Shards> {
    // What other files say where the store's own is of no use.
    let seen = listed.iter().filter_map(|name| {
        let of_extent = names::rows_number(name).or_else(|| names::state_number(name));
        let of_journal = names::parse_segment(name).map(|(shard, _)| shard);
        of_extent.map(|number| number.shard).or(of_journal).or_else(|| names::covered_number(name))
    });
    let seen = seen.max().map_or(0, |shard| shard.saturating_add(1)).min(opening::SHARDS_MAX);
    match opening::known(folder) {
        Ok(Some((layout, count))) => Ok(Shards { count, columns: layout == LayoutKind::Columns }),
        Ok(None) if listed.is_empty() => {
            Err(Error::new(ErrorKind::Argument, "there is no store in the folder"))
        }
        Ok(None) => {
            report.add(FindingKind::Store, names::STORE, None, "the file is missing");
            Ok(Shards { count: seen, columns: true })
        }
        Err(error) => {
            report.error(FindingKind::Store, names::STORE, error)?;
            Ok(Shards { count: seen, columns: true })
        }
    }
}

fn catalogue(folder: &dyn Folder, report: &mut Report) -> Result<Catalogue> {
    let name = names::CATALOGUE;
    let bytes = match folder.read(name, CATALOGUE_MAX) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            report.add(FindingKind::Catalogue, name, None, "the file is missing");
            return Catalogue::new();
        }
        Err(error) => return Err(Error::io("reading", error).at_path(name.as_ref())),
    };
    let image = match catalogue::read(&bytes, catalogue::Damage::PassOver) {
        Ok(image) => image,
        Err(error) => {
            report.error(FindingKind::Catalogue, name, error)?;
            return Catalogue::new();
        }
    };
    for place in &image.damaged {
        let text = format!("{}; {} bytes are damaged", place.rule, place.bytes);
        report.add(FindingKind::Catalogue, name, Some(place.offset), text);
    }
    if let Some(cut) = image.cut {
        let text = format!("the last {} bytes were never written whole", cut.bytes);
        report.add(FindingKind::Torn, name, Some(cut.offset), text);
    }
    report.series = image.catalogue.len();
    Ok(image.catalogue)
}

/// The extents that hold, and of those that do not why, and where.
#[derive(Default)]
struct Extents {
    sound: BTreeMap<Number, Extent>,
    broken: BTreeMap<Number, Broken>,
}

/// Why an extent does not hold.
struct Broken {
    file: String,
    offset: Option<u64>,
    text: String,
}

fn extents(
    folder: &dyn Folder,
    listed: &[String],
    catalogue: &Catalogue,
    report: &mut Report,
) -> Result<Extents> {
    let mut forms = Forms::new();
    let mut extents = Extents::default();
    for (name, number) in listed.iter().filter_map(|name| Some((name, names::rows_number(name)?))) {
        report.extents += 1;
        // Not mapped: making a map may allocate blocks.
        let rows = folder.open(name).and_then(|rows| Ok((rows, folder.open(name)?.into())));
        let rows = rows.map_err(|error| Error::io("reading", error).at_path(name.as_ref()))?;
        let extent = match Extent::over(folder, number, rows, &mut forms) {
            Ok(extent) => extent,
            Err(error) if error.kind() == ErrorKind::Io && !is_short(&error) => return Err(error),
            Err(error) => {
                let path = error.path().map(|path| path.to_string_lossy().into_owned());
                let text = if is_short(&error) {
                    "the file ends in its header".to_owned()
                } else {
                    error.message().to_owned()
                };
                let file = path.unwrap_or_else(|| name.clone());
                extents.broken.insert(number, Broken { file, offset: error.offset(), text });
                continue;
            }
        };
        let schema = extent.schema();
        if catalogue.schema(schema.0).is_none_or(|known| **known != **schema.1) {
            let text = format!("the schema is not the catalogue's of number {}", schema.0);
            report.add(FindingKind::Columns, name, Some(0), text);
        }
        extents.sound.insert(number, extent);
    }
    Ok(extents)
}

fn is_short(error: &Error) -> bool {
    let source = std::error::Error::source(error);
    let source = source.and_then(|source| source.downcast_ref::<io::Error>());
    source.is_some_and(|source| source.kind() == io::ErrorKind::UnexpectedEof)
}

/// Whether every series of the catalogue has a place, and no other has it.
fn seats(
    catalogue: &Catalogue,
    extents: &Extents,
    columns: bool,
    shards: u32,
    report: &mut Report,
) {
    let mut taken: BTreeMap<(Number, usize), u32> = BTreeMap::new();
    let mut inhabited = BTreeSet::new();
    let ids = catalogue.ids().filter(|_| columns && shards > 0);
    for id in ids {
        let found = catalogue.place(id).zip(catalogue.name(id));
        let Some((place, name)) = found else { continue };
        let (extent, slot) = seat_parts(place.slot);
        let number = Number { shard: id.number() % shards, extent };
        let file = names::rows(number);
        let mut add = |text: String| {
            report.add(FindingKind::Seat, &file, None, format!("series '{name}' {text}"));
        };
        if let Some(other) = taken.insert((number, slot), id.number()) {
            add(format!("has slot {slot}, and series {other} has it, too"));
        }
        match extents.sound.get(&number) {
            // One finding for the file, and not one for each of 4,096 series.
            None if extents.broken.contains_key(&number) => drop(inhabited.insert(number)),
            None => add("lives here, and the file is missing".to_owned()),
            Some(extent) if extent.schema().0 != place.schema => {
                add(format!("lives here, and has another schema, number {}", place.schema));
            }
            Some(extent) if slot >= extent.slots() => {
                let slots = extent.slots();
                add(format!("has slot {slot}, and there are {slots}"));
            }
            Some(_) => {}
        }
    }
    for (number, Broken { file, offset, text }) in &extents.broken {
        if inhabited.contains(number) {
            report.add(FindingKind::Columns, file, *offset, text.as_str());
        } else {
            let text = format!("nobody lives here, and the file was not made whole: {text}");
            report.add(FindingKind::Torn, file, *offset, text);
        }
    }
}

/// Whether every series that lives in a file has one, and it is a database.
fn files(folder: &dyn Folder, catalogue: &Catalogue, report: &mut Report) -> Result<()> {
    for series in catalogue.ids().filter_map(|id| catalogue.name(id)) {
        let file = names::file(series);
        let opened = match folder.open(&file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                report.add(FindingKind::File, &file, None, "the file of a series is missing");
                continue;
            }
            opened => opened.map_err(|error| Error::io("reading", error).at_path(file.as_ref()))?,
        };
        if let Err(error) = Rrd::from_storage(opened) {
            report.error(FindingKind::File, &file, error)?;
        }
    }
    Ok(())
}

/// Files that belong to nothing.
fn strays(listed: &[String], shards: &Shards, report: &mut Report) {
    let rows: BTreeSet<Number> =
        listed.iter().filter_map(|name| names::rows_number(name)).collect();
    for name in listed {
        let known = name == names::STORE
            || name == names::CATALOGUE
            || !shards.columns
            || names::covered_number(name).is_some_and(|shard| shard < shards.count)
            || names::parse_segment(name).is_some_and(|(shard, _)| shard < shards.count)
            || names::rows_number(name).is_some_and(|number| number.shard < shards.count)
            || names::state_number(name).is_some_and(|number| rows.contains(&number));
        if known {
            continue;
        }
        let text = match names::state_number(name) {
            Some(_) => "there are no rows to it",
            None => "it is none of the store's files",
        };
        report.add(FindingKind::Stray, name, None, text);
    }
}

fn journal(folder: &dyn Folder, shard: u32, report: &mut Report) -> Result<()> {
    let covered = match opening::read_covered(folder, shard) {
        Ok(covered) => covered,
        Err(error) => {
            report.error(FindingKind::Journal, &names::covered(shard), error)?;
            0
        }
    };
    let mut part = Part::default();
    let mut unreadable = Vec::new();
    let replayed = journal::replay(folder, shard, covered, journal::Damage::Report, &mut |frame| {
        part.clear();
        if record::is_redo(frame.payload) {
            return Ok(());
        }
        if let Err(error) = record::decode(frame.payload, &mut part) {
            unreadable.push((frame.file.to_owned(), frame.offset, error));
        }
        Ok(())
    });
    for (file, offset, error) in unreadable {
        let text = format!("the frame holds, and is none of readings: {}", error.message());
        report.add(FindingKind::Journal, &file, Some(offset), text);
    }
    let tail = match replayed {
        Ok(tail) => tail,
        Err(error) => return report.error(FindingKind::Journal, &names::segment(shard, 0), error),
    };
    report.frames = report.frames.saturating_add(tail.frames);
    for hole in &tail.holes {
        let lost = hole.lost.end.saturating_sub(hole.lost.start);
        let text = match lost {
            0 => "the bytes are no frame, and none is missing".to_owned(),
            _ => {
                let (first, last) = (hole.lost.start, hole.lost.end.saturating_sub(1));
                format!("the frames {first} to {last} had been synced, and are missing")
            }
        };
        report.add(FindingKind::Journal, &hole.file, Some(hole.offset), text);
    }
    if let Some(cut) = &tail.cut {
        let text = match cut.frames {
            0 => "the last frame was never written whole".to_owned(),
            frames => format!("{frames} frames stand behind one that was never written whole"),
        };
        report.add(FindingKind::Torn, &cut.file, Some(cut.offset), text);
    }
    Ok(())
}

/// A folder that is only looked at: what would change it does nothing, and says that it has.
#[derive(Debug)]
struct AsItIs<'a>(&'a dyn Folder);

impl Folder for AsItIs<'_> {
    fn list(&self) -> io::Result<Vec<String>> {
        self.0.list()
    }

    fn create(&self, _: &str, _: u64) -> io::Result<Box<dyn Storage>> {
        Err(io::ErrorKind::ReadOnlyFilesystem.into())
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn Storage>> {
        self.0.open(name)
    }

    fn map(&self, name: &str) -> io::Result<Box<dyn Storage>> {
        self.0.open(name)
    }

    fn read(&self, name: &str, limit: u64) -> io::Result<Vec<u8>> {
        self.0.read(name, limit)
    }

    fn replace(&self, _: &str, _: &[&[u8]]) -> io::Result<()> {
        Ok(())
    }

    fn resize(&self, _: &str, _: u64) -> io::Result<()> {
        Ok(())
    }

    fn sync_file(&self, _: &str) -> io::Result<()> {
        Ok(())
    }

    fn remove(&self, _: &str) -> io::Result<()> {
        Ok(())
    }

    fn sync(&self) -> io::Result<()> {
        Ok(())
    }
}

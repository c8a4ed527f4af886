//! One change of the catalogue, as a value and as bytes.

use crate::error::{Error, ErrorKind, Result};
use crate::schema::Schema;
use crate::store::definition;
use crate::store::rest::Rest;
use crate::store::series::{Labels, Name, SeriesId};
use crate::time::Timestamp;

/// Where a series lives, in the words of the layout that keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// Its schema: the place in the catalogue's table of schemas.
    pub schema: u32,
    /// What the layout calls it.
    pub slot: u32,
}

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub enum Record {
    /// Another schema in the table; they have 0, 1, 2 and so on.
    Schema {
        /// Its place in the table.
        id: u32,
        /// The header of an RRD file that has this schema.
        header: Vec<u8>,
    },
    /// A new series.
    Create {
        /// Its id, higher than all before it.
        id: SeriesId,
        /// Where it lives.
        place: Place,
        /// What counts as its last update before the first.
        start: Timestamp,
        /// Its name, which no other has.
        name: Name,
        /// Its labels.
        labels: Labels,
    },
    /// A series is no more.
    Delete {
        /// Which.
        id: SeriesId,
    },
    /// A series has another name.
    Rename {
        /// Which.
        id: SeriesId,
        /// The new name, which no other has.
        name: Name,
    },
    /// A series has other labels.
    Relabel {
        /// Which.
        id: SeriesId,
        /// All of them.
        labels: Labels,
    },
    /// A series lives elsewhere.
    Move {
        /// Which.
        id: SeriesId,
        /// Where.
        place: Place,
    },
}

/// First bytes of the records.
const SCHEMA: u8 = 1;
const CREATE: u8 = 2;
const DELETE: u8 = 3;
const RENAME: u8 = 4;
const RELABEL: u8 = 5;
const MOVE: u8 = 6;

impl Record {
    /// The record of a schema that gets the place `id` in the table.
    ///
    /// # Errors
    /// None for a schema that has passed its own checks.
    pub fn schema(id: u32, schema: &Schema) -> Result<Self> {
        Ok(Self::Schema { id, header: definition::encode(schema)? })
    }

    /// The record's bytes, after those of `out`.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] for what the file has no room for: a schema's number of 2^16 and
    /// more, a header of 2^32 bytes, a start some 290,000 years from now.
    pub fn encode(&self, out: &mut Vec<u8>) -> Result<()> {
        match self {
            Self::Schema { id, header } => {
                out.push(SCHEMA);
                out.extend(narrow::<u16>(*id, "schemas")?.to_le_bytes());
                out.extend(narrow::<u32>(header.len(), "bytes of a schema")?.to_le_bytes());
                out.extend(header);
            }
            Self::Create { id, place, start, name, labels } => {
                out.push(CREATE);
                out.extend(id.number().to_le_bytes());
                put_place(out, *place)?;
                out.extend(to_microseconds(*start)?.to_le_bytes());
                put_text(out, name.as_str())?;
                put_labels(out, labels)?;
            }
            Self::Delete { id } => {
                out.push(DELETE);
                out.extend(id.number().to_le_bytes());
            }
            Self::Rename { id, name } => {
                out.push(RENAME);
                out.extend(id.number().to_le_bytes());
                put_text(out, name.as_str())?;
            }
            Self::Relabel { id, labels } => {
                out.push(RELABEL);
                out.extend(id.number().to_le_bytes());
                put_labels(out, labels)?;
            }
            Self::Move { id, place } => {
                out.push(MOVE);
                out.extend(id.number().to_le_bytes());
                put_place(out, *place)?;
            }
        }
        Ok(())
    }

    /// The record at the start of `bytes`, and what comes after it.
    ///
    /// # Errors
    /// [`ErrorKind::Corrupt`] for what is no record.
    pub fn decode(bytes: &[u8]) -> Result<(Self, &[u8])> {
        let mut fields = Rest(bytes);
        let [kind] = fields.array()?;
        let record = match kind {
            SCHEMA => {
                let id = u32::from(fields.u16()?);
                let size = fields.length()?;
                Self::Schema { id, header: fields.take(size)?.to_vec() }
            }
            CREATE => Self::Create {
                id: fields.id()?,
                place: fields.place()?,
                start: from_microseconds(i64::from_le_bytes(fields.array()?)),
                name: fields.name()?,
                labels: fields.labels()?,
            },
            DELETE => Self::Delete { id: fields.id()? },
            RENAME => Self::Rename { id: fields.id()?, name: fields.name()? },
            RELABEL => Self::Relabel { id: fields.id()?, labels: fields.labels()? },
            MOVE => Self::Move { id: fields.id()?, place: fields.place()? },
            other => return Err(corrupt(format!("{other} is no kind of record"))),
        };
        Ok((record, fields.0))
    }
}

/// Microseconds since 1970 in the 8 bytes that the file and the table have for them.
pub(super) fn to_microseconds(time: Timestamp) -> Result<i64> {
    let whole = time.seconds().checked_mul(1_000_000);
    whole.and_then(|whole| whole.checked_add(i64::from(time.microseconds()))).ok_or_else(|| {
        let message = format!("a series begins within 290,000 years of 1970, not at {time}");
        Error::new(ErrorKind::OutOfBounds, message)
    })
}

pub(super) fn from_microseconds(time: i64) -> Timestamp {
    let rest = u32::try_from(time.rem_euclid(1_000_000)).unwrap_or(0);
    let seconds = time.div_euclid(1_000_000);
    Timestamp::new(seconds, rest).unwrap_or(Timestamp::from_seconds(seconds))
}

fn narrow<T: TryFrom<u64>>(count: impl TryInto<u64>, what: &str) -> Result<T> {
    let narrow = count.try_into().ok().and_then(|count| T::try_from(count).ok());
    narrow.ok_or_else(|| {
        let message = format!("more {what} than the catalogue's file can count");
        Error::new(ErrorKind::OutOfBounds, message)
    })
}

fn put_place(out: &mut Vec<u8>, place: Place) -> Result<()> {
    out.extend(narrow::<u16>(place.schema, "schemas")?.to_le_bytes());
    out.extend(place.slot.to_le_bytes());
    Ok(())
}

fn put_text(out: &mut Vec<u8>, text: &str) -> Result<()> {
    out.extend(narrow::<u16>(text.len(), "bytes of a text")?.to_le_bytes());
    out.extend(text.as_bytes());
    Ok(())
}

fn put_labels(out: &mut Vec<u8>, labels: &Labels) -> Result<()> {
    out.extend(narrow::<u8>(labels.len(), "labels")?.to_le_bytes());
    for (key, value) in labels.iter() {
        put_text(out, key)?;
        put_text(out, value)?;
    }
    Ok(())
}

impl<'a> Rest<'a> {
    fn id(&mut self) -> Result<SeriesId> {
        self.u32().map(SeriesId::from_number)
    }

    fn place(&mut self) -> Result<Place> {
        Ok(Place { schema: u32::from(self.u16()?), slot: self.u32()? })
    }

    fn text(&mut self) -> Result<&'a [u8]> {
        let size = usize::from(self.u16()?);
        self.take(size)
    }

    fn name(&mut self) -> Result<Name> {
        Name::from_bytes(self.text()?).map_err(|error| error.of_kind(ErrorKind::Corrupt))
    }

    fn labels(&mut self) -> Result<Labels> {
        let [count] = self.array()?;
        if count == 0 {
            return Ok(Labels::default());
        }
        let mut labels = Vec::with_capacity(usize::from(count));
        for _ in 0..count {
            labels.push((self.label()?, self.label()?));
        }
        Labels::new(labels).map_err(|error| error.of_kind(ErrorKind::Corrupt))
    }

    fn label(&mut self) -> Result<&'a str> {
        let text = std::str::from_utf8(self.text()?);
        text.map_err(|_| corrupt("a label is not UTF-8".to_owned()))
    }
}

pub(super) fn corrupt(message: String) -> Error {
    Error::new(ErrorKind::Corrupt, message)
}

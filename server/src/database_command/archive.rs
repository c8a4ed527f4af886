//! Everything in a database as one file: lines of JSON in zstd, the same for SQLite and PostgreSQL.
//!
//! The first line says what it is. A line `{"table":"racks","columns":["id",…]}` stands before the rows
//! of each table, which are arrays; the last line has their number, so that a file that was cut is known.

use super::tables::TABLES;
use crate::clock;
use crate::database::{Columns, Database, Transaction, sql};
use crate::error::{Error, Result};
use crate::progress::Progress;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};

/// What the first line says that it is.
const WHAT: &str = "concertim portal";

/// The form of the lines.
const VERSION: u32 = 1;

/// Level of zstd: its own usual one.
const LEVEL: i32 = 3;

/// Longest line: the largest body that a request may have, and as much again for escapes.
const LINE_BYTES_MAX: u64 = 64 * 1_024 * 1_024;

/// Most arguments of an INSERT: SQLite takes 32,766.
const ARGUMENTS_MAX: usize = 30_000;

/// Most rows of an INSERT: beyond some hundred nothing is gained.
const ROWS_MAX: usize = 500;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    archive: String,
    version: u32,
    schema: i64,
    at: i64,
    rows: u64,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum Line {
    Table { table: String, columns: Vec<String> },
    End { end: u64 },
    Row(Vec<Value>),
}

/// Writes everything as it is at one moment; answers the number of rows.
pub(super) async fn write(
    database: &Database,
    out: &mut (impl Write + Send),
    progress: &mut Progress,
) -> Result<u64> {
    let schema = database.schema().await?;
    if schema.taken != schema.newest {
        return Err(Error::new(format!(
            "the database {} has schema {}, and this program writes {}: run concertim database migrate",
            database.location(),
            schema.taken,
            schema.newest
        )));
    }
    let mut snapshot = database.snapshot().await?;
    let mut total = 0_u64;
    for (table, _) in TABLES {
        let count = snapshot.all(sql(format!("SELECT COUNT(*) AS n FROM {table}"))).await?;
        let count = count.first().map(|row| row.whole("n")).transpose()?.unwrap_or(0);
        total = total.saturating_add(u64::try_from(count).unwrap_or(0));
    }
    progress.begin(usize::try_from(total).unwrap_or(usize::MAX), "rows");
    let failed = |e: &std::io::Error| Error::io("writing the archive", e);
    let mut out = zstd::Encoder::new(out, LEVEL).map_err(|e| failed(&e))?;
    out.include_checksum(true).map_err(|e| failed(&e))?;
    let at = clock::now().seconds();
    let head =
        Head { archive: WHAT.to_owned(), version: VERSION, schema: schema.taken, at, rows: total };
    let mut written = 0_u64;
    put(&mut out, &head)?;
    for (table, order) in TABLES {
        let mut head = None;
        let all = sql(format!("SELECT * FROM {table} ORDER BY {order}"));
        snapshot
            .each(all, |row| {
                if head.is_none() {
                    let columns = row.names();
                    put(&mut out, &Line::Table { table: (*table).to_owned(), columns })?;
                    head = Some(());
                }
                put(&mut out, &Line::Row(row.values()?))?;
                written = written.saturating_add(1);
                progress.add(1);
                Ok::<(), Error>(())
            })
            .await?;
    }
    put(&mut out, &Line::End { end: written })?;
    out.finish().map_err(|e| failed(&e))?;
    snapshot.roll_back().await?;
    Ok(written)
}

fn put(out: &mut impl Write, line: &impl Serialize) -> Result<()> {
    let mut text = serde_json::to_vec(line).map_err(|e| Error::new(e.to_string()))?;
    text.push(b'\n');
    out.write_all(&text).map_err(|e| Error::io("writing the archive", &e))
}

/// Fills a database from an archive, whole or not at all; answers the number of rows.
pub(super) async fn read(
    database: &Database,
    archive: impl BufRead,
    replace: bool,
    progress: &mut Progress,
) -> Result<u64> {
    let bytes = zstd::Decoder::with_buffer(archive);
    let mut bytes = bytes.map_err(|e| Error::io("it is no archive", &e))?;
    // 8 MiB of window are what the encoder may use at its level; more is not needed to read it.
    bytes.window_log_max(23).map_err(|e| Error::io("zstd", &e))?;
    let mut lines = Lines { bytes: BufReader::new(bytes), number: 0 };
    let head: Head = lines.next()?.ok_or_else(|| Error::new("it is empty"))?;
    let schema = database.schema().await?.newest;
    if head.archive != WHAT || head.version != VERSION {
        return Err(Error::new(format!("it is no archive of version {VERSION} of {WHAT}")));
    }
    if head.schema > schema {
        return Err(Error::new(format!(
            "it has schema {}, and this program knows {schema}: a later one wrote it",
            head.schema
        )));
    }
    progress.begin(usize::try_from(head.rows).unwrap_or(usize::MAX), "rows");
    let mut transaction = database.begin().await?;
    empty(&mut transaction, replace).await?;
    let mut table: Option<Table> = None;
    let mut rows = 0_u64;
    loop {
        let line = lines.next::<Line>()?.ok_or_else(|| Error::new("it ends before its end"))?;
        if let (Some(table), Line::Table { .. } | Line::End { .. }) = (&mut table, &line) {
            table.insert(&mut transaction).await?;
        }
        match line {
            Line::Table { table: name, columns } => table = Some(Table::new(&name, columns)?),
            Line::Row(row) => {
                let Some(table) = &mut table else { return Err(lines.wrong("a row of no table")) };
                if row.len() != table.columns.len() {
                    return Err(lines.wrong("a row has another number of values than columns"));
                }
                table.rows.push(row);
                rows = rows.saturating_add(1);
                progress.add(1);
                if table.rows.len() >= table.rows_max {
                    table.insert(&mut transaction).await?;
                }
            }
            // Whoever reads on to the end has seen the checksum.
            Line::End { end } if end == rows => match lines.next::<Line>()? {
                None => break,
                Some(_) => return Err(lines.wrong("it goes on behind its end")),
            },
            Line::End { end } => {
                return Err(Error::new(format!("it has {rows} rows, and says that it has {end}")));
            }
        }
    }
    transaction.commit(0).await?;
    Ok(rows)
}

/// Takes out what is there, which is nothing of people's unless `replace`.
async fn empty(transaction: &mut Transaction, replace: bool) -> Result<()> {
    for table in ["users", "teams", "racks"] {
        let any = sql(format!("SELECT 1 AS one FROM {table} LIMIT 1"));
        if !replace && transaction.first(any).await?.is_some() {
            return Err(Error::new(format!(
                "the database has {table} already; --replace takes out everything that is there"
            )));
        }
    }
    for (table, _) in TABLES.iter().rev() {
        transaction.run(sql(format!("DELETE FROM {table}"))).await?;
    }
    Ok(())
}

/// Rows that wait to be inserted.
struct Table {
    name: &'static str,
    columns: Vec<String>,
    rows: Vec<Vec<Value>>,
    rows_max: usize,
}

impl Table {
    fn new(name: &str, columns: Vec<String>) -> Result<Self> {
        let known = TABLES.iter().find(|(table, _)| *table == name);
        let Some((name, _)) = known else {
            return Err(Error::new(format!("there is no table {name:?}")));
        };
        let word = |name: &String| {
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
        };
        if columns.is_empty() || !columns.iter().all(word) {
            return Err(Error::new(format!("table {name}: the columns have no names")));
        }
        let rows_max = ARGUMENTS_MAX.checked_div(columns.len()).unwrap_or(1).clamp(1, ROWS_MAX);
        Ok(Self { name, columns, rows: Vec::new(), rows_max })
    }

    async fn insert(&mut self, transaction: &mut Transaction) -> Result<()> {
        let rows = std::mem::take(&mut self.rows);
        if rows.is_empty() {
            return Ok(());
        }
        // NULL stands in the text: an argument would have to be of its column's type.
        let (mut places, mut arguments) = (Vec::with_capacity(rows.len()), 0_usize);
        for row in &rows {
            let place = |value: &Value| {
                if value.is_null() {
                    return "NULL".to_owned();
                }
                arguments = arguments.saturating_add(1);
                format!("${arguments}")
            };
            places.push(format!("({})", row.iter().map(place).collect::<Vec<_>>().join(", ")));
        }
        let (columns, values) = (self.columns.join(", "), places.join(", "));
        let mut insert = sql(format!("INSERT INTO {} ({columns}) VALUES {values}", self.name));
        for (value, column) in rows.into_iter().flatten().zip(self.columns.iter().cycle()) {
            insert = match value {
                Value::Null => insert,
                Value::String(text) => insert.text(text),
                Value::Number(number) => match number.as_i64() {
                    Some(whole) => insert.whole(whole),
                    None => return Err(self.wrong(column)),
                },
                _ => return Err(self.wrong(column)),
            };
        }
        transaction
            .run(insert)
            .await
            .map_err(|failure| Error::new(format!("table {}: {failure}", self.name)))?;
        Ok(())
    }

    fn wrong(&self, column: &str) -> Error {
        Error::new(format!(
            "table {}, column {column}: a value is neither text nor whole number nor null",
            self.name
        ))
    }
}

/// Lines of JSON.
struct Lines<R> {
    bytes: R,
    number: u64,
}

impl<R: BufRead> Lines<R> {
    fn next<T: for<'a> Deserialize<'a>>(&mut self) -> Result<Option<T>> {
        let mut line = Vec::new();
        self.number = self.number.saturating_add(1);
        let read = (&mut self.bytes).take(LINE_BYTES_MAX).read_until(b'\n', &mut line);
        match read {
            Err(error) => Err(Error::io(format_args!("line {}", self.number), &error)),
            Ok(0) => Ok(None),
            Ok(_) if line.last() != Some(&b'\n') => {
                Err(self.wrong(&format!("it is cut, or longer than {LINE_BYTES_MAX} bytes")))
            }
            Ok(_) => {
                serde_json::from_slice(&line).map(Some).map_err(|e| self.wrong(&e.to_string()))
            }
        }
    }

    fn wrong(&self, what: &str) -> Error {
        Error::new(format!("line {}: {what}", self.number))
    }
}

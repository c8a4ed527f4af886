//! One connection: lines in, answers out, the journal between them.
//!
//! What came in one read is worked through as a bunch: its values go to the cache line by line,
//! then its records to the journal in one write, then its answers out in one write.

use super::answers::{self, Answer};
use super::cache::{Bunch, Cache, Refused};
use super::command::{self, Command, Permissions, Row};
use super::entry::Entry;
use super::line::{LINE_MAX, Words};
use crate::clock;
use memchr::memchr;
use std::io::{self, Read, Write};
use std::sync::Arc;

/// Answers are sent when they are this long, also before the bunch is done.
const OUT_MAX: usize = 64 * 1024;

/// Most bytes of messages that a batch may gather until its end: 100,000 refusals with long paths.
/// The protocol states their number before them, so they cannot be sent earlier.
const BATCH_ERRORS_MAX: usize = 16 << 20;

/// Files whose order a connection remembers: who sends values sends them in the same order again,
/// and comparing the next name is cheaper than looking it up. 8 bytes each.
const RECENT_MAX: usize = 64 * 1024;

/// What holds for the connections of one socket.
#[derive(Debug)]
pub(super) struct Rules {
    pub(super) permissions: Permissions,
    /// The token that opens a connection, where one is asked for.
    pub(super) token: Option<Arc<super::token::Token>>,
}

/// A batch under way.
#[derive(Debug, Default)]
struct Batch {
    /// The number of the command.
    number: u64,
    errors: u64,
    messages: Vec<u8>,
}

/// The files of the last updates in their order.
#[derive(Debug, Default)]
struct Recent {
    order: Vec<Arc<Entry>>,
    next: usize,
}

struct Connection<'a, S> {
    cache: &'a Cache,
    rules: &'a Rules,
    stream: S,
    out: Vec<u8>,
    bunch: Bunch,
    batch: Option<Batch>,
    recent: Recent,
    /// Whether the token was shown, or none is asked for.
    open: bool,
    end: bool,
}

/// Serves one connection until either side ends it.
///
/// # Errors
/// When the peer is gone, or the journal refuses what it sent.
pub(super) fn serve<S: Read + Write>(stream: S, cache: &Cache, rules: &Rules) -> io::Result<()> {
    Connection {
        cache,
        rules,
        stream,
        out: Vec::new(),
        bunch: Bunch::new(),
        batch: None,
        recent: Recent::default(),
        open: rules.token.is_none(),
        end: false,
    }
    .run()
}

impl<S: Read + Write> Connection<'_, S> {
    fn run(&mut self) -> io::Result<()> {
        let mut buffer = vec![0; LINE_MAX];
        let (mut start, mut end) = (0, 0);
        while !self.end {
            if end == buffer.len() {
                if start == 0 {
                    self.answer(Err(format!("a line is longer than {LINE_MAX} bytes")))?;
                    return self.settle();
                }
                buffer.copy_within(start..end, 0);
                (start, end) = (0, end - start);
            }
            let room = buffer.get_mut(end..).unwrap_or_default();
            let read = match self.stream.read(room) {
                Ok(0) => break,
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            end += read;
            let gate = self.cache.gate.read();
            self.bunch.now = clock::monotonic();
            while let Some(bytes) = buffer.get(start..end)
                && let Some(length) = memchr(b'\n', bytes)
            {
                let line = bytes.get(..length).unwrap_or_default();
                self.line(line.strip_suffix(b"\r").unwrap_or(line))?;
                start += length + 1;
                if self.end {
                    break;
                }
            }
            if start == end {
                (start, end) = (0, 0);
            }
            self.commit()?;
            drop(gate);
            self.settle()?;
        }
        Ok(())
    }

    /// The journal first, the answers after it.
    fn settle(&mut self) -> io::Result<()> {
        self.commit()?;
        if self.out.is_empty() {
            return Ok(());
        }
        self.stream.write_all(&self.out)?;
        self.out.clear();
        // One long answer does not keep its room for the connection's life.
        self.out.shrink_to(OUT_MAX);
        self.stream.flush()
    }

    fn commit(&mut self) -> io::Result<()> {
        self.cache.commit(&mut self.bunch).inspect_err(|error| {
            tracing::error!("journal: {error}: a connection is ended, since what it sent is lost");
        })
    }

    fn line(&mut self, line: &[u8]) -> io::Result<()> {
        let mut words = Words::new(line);
        let name = words.next().unwrap_or_default();
        if let Some(batch) = &mut self.batch {
            batch.number += 1;
        }
        // Nearly every line is an update.
        let row = match &*name {
            b"UPDATE" | b"update" => command::COMMANDS.first(),
            name => command::find(name),
        };
        let Some(row) = row else {
            let name = String::from_utf8_lossy(&name).into_owned();
            return self.answer(Err(format!("Unknown command: {name}")));
        };
        if !self.rules.permissions.allow(row.command) {
            return self.answer(Err("Permission denied.".to_owned()));
        }
        if !self.open && !matches!(row.command, Command::Auth | Command::Quit | Command::Help) {
            return self.answer(Err("Authentication required: AUTH <token>".to_owned()));
        }
        if row.command == Command::Update {
            let Some(name) = words.next() else {
                return self.answer(Err(Command::Update.usage()));
            };
            let taken = self.update(&name, &mut words);
            Cache::count_update(&mut self.bunch, taken.is_err());
            return match taken {
                Ok(1) if self.batch.is_none() => {
                    self.out.extend_from_slice(b"0 errors, enqueued 1 value(s).\n");
                    self.spill()
                }
                Ok(_) if self.batch.is_some() => Ok(()),
                Ok(count) => self.answer(Ok(Answer::Raw(
                    format!("0 errors, enqueued {count} value(s).\n").into_bytes(),
                ))),
                Err(text) => self.answer(Err(text)),
            };
        }
        self.other(row, &mut words)
    }

    /// Any command but UPDATE.
    fn other(&mut self, row: &Row, words: &mut Words<'_>) -> io::Result<()> {
        let misplaced = match row.command {
            Command::Wrote => true,
            Command::Dot => self.batch.is_none(),
            _ => self.batch.is_some() && !row.in_batch,
        };
        if misplaced {
            return self.answer(Err(format!("Can't use '{}' here.", row.name)));
        }
        // What came before on this connection is in the journal before it is written, forgotten
        // or shown.
        self.commit()?;
        let answer = match row.command {
            Command::Batch => {
                self.batch = Some(Batch::default());
                return self.raw(b"0 Go ahead.  End with dot '.' on its own line.\n");
            }
            Command::Dot => return self.end_batch(),
            Command::Quit => {
                self.end = true;
                return Ok(());
            }
            Command::Auth => self.authenticate(words),
            Command::Dump => {
                self.settle()?;
                self.end = true;
                answers::dump(self.cache, words, &mut self.stream)
            }
            command => answers::answer(self.cache, command, words, &mut |piece| {
                self.out.extend_from_slice(piece);
                if self.out.len() > OUT_MAX {
                    self.stream.write_all(&self.out)?;
                    self.out.clear();
                }
                Ok(())
            })?,
        };
        self.answer(answer)
    }

    /// Writes an answer, or notes it in the batch when it is an error.
    fn answer(&mut self, answer: Result<Answer, String>) -> io::Result<()> {
        if let Some(batch) = &mut self.batch {
            let Err(text) = answer else { return Ok(()) };
            batch.errors += 1;
            writeln!(batch.messages, "{} {}", batch.number, one_line(&text))?;
            if batch.messages.len() > BATCH_ERRORS_MAX {
                tracing::error!("a batch is ended: more than {BATCH_ERRORS_MAX} bytes of errors");
                self.end = true;
            }
            return Ok(());
        }
        match answer {
            Ok(Answer::Line(text)) => writeln!(self.out, "0 {}", one_line(&text))?,
            Ok(Answer::Lines(title, lines)) => {
                writeln!(self.out, "{} {title}", lines.iter().filter(|b| **b == b'\n').count())?;
                self.out.extend_from_slice(&lines);
            }
            Ok(Answer::Raw(bytes)) => self.out.extend_from_slice(&bytes),
            Ok(Answer::Done) => {}
            Err(text) => writeln!(self.out, "-1 {}", one_line(&text))?,
        }
        self.spill()
    }

    fn raw(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.out.extend_from_slice(bytes);
        self.spill()
    }

    /// Sends what has become long.
    fn spill(&mut self) -> io::Result<()> {
        if self.out.len() > OUT_MAX { self.settle() } else { Ok(()) }
    }

    fn end_batch(&mut self) -> io::Result<()> {
        let batch = self.batch.take().unwrap_or_default();
        writeln!(self.out, "{} errors", batch.errors)?;
        self.raw(&batch.messages)
    }

    fn authenticate(&mut self, words: &mut Words<'_>) -> Result<Answer, String> {
        let shown = words.next().ok_or_else(|| Command::Auth.usage())?;
        let right = self.rules.token.as_ref().is_none_or(|token| token.is(&shown));
        if right {
            self.open = true;
            return Ok(Answer::Line("Welcome".to_owned()));
        }
        // Each guess costs a connection.
        self.end = true;
        Err("Wrong token.".to_owned())
    }

    /// UPDATE: the number of values taken.
    #[inline]
    fn update(&mut self, name: &[u8], words: &mut Words<'_>) -> Result<usize, String> {
        self.cache.room(&self.bunch)?;
        if let Some(entry) = self.recent.expected(name) {
            match self.cache.append(entry, words, &mut self.bunch) {
                Err(Refused::Stale) => {}
                taken => return counted(taken),
            }
        }
        // Twice when the file was dropped from the cache in between.
        for _ in 0..3 {
            let entry = self.cache.touch(name, self.bunch.now)?;
            let taken = self.cache.append(&entry, words, &mut self.bunch);
            if !matches!(taken, Err(Refused::Stale)) {
                self.recent.came(entry);
                return counted(taken);
            }
        }
        counted(Err(Refused::Stale))
    }
}

fn counted(taken: Result<usize, Refused>) -> Result<usize, String> {
    match taken {
        Ok(0) => Err("No values updated.".to_owned()),
        Ok(count) => Ok(count),
        Err(Refused::Text(text)) => Err(text),
        Err(Refused::Stale) => Err("the file is gone from the cache".to_owned()),
    }
}

/// An answer's text without line ends: clients read an error as one line.
fn one_line(text: &str) -> std::borrow::Cow<'_, str> {
    if text.contains('\n') { text.replace('\n', " ").into() } else { text.into() }
}

impl Recent {
    /// The file that comes next when the order is that of the last time, if it has this name.
    #[inline]
    fn expected(&mut self, name: &[u8]) -> Option<&Arc<Entry>> {
        let is = |entry: &Arc<Entry>| *entry.word == *name;
        let found = if self.order.get(self.next).is_some_and(is) {
            self.next
        } else if self.order.first().is_some_and(is) {
            0
        } else {
            return None;
        };
        self.next = found + 1;
        self.order.get(found)
    }

    /// A file that was not expected.
    fn came(&mut self, entry: Arc<Entry>) {
        let room = self.order.len() < RECENT_MAX;
        match self.order.get_mut(self.next) {
            Some(place) => *place = entry,
            None if room => self.order.push(entry),
            None => return,
        }
        self.next += 1;
    }
}

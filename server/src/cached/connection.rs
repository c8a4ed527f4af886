//! One connection: lines in, answers out, the journal between them.
//!
//! What came in one read is worked through as a bunch: its values go to the cache line by line,
//! then its records to the journal in one write, then its answers out in one write.

use super::answers::Answer;
use super::command::{self, Command, Permissions, Row};
use super::intake::FileIntake;
use super::keeper::{Intake, Keeper, Taken};
use super::line::{LINE_MAX, Words};
use super::series::SeriesIntake;
use memchr::memchr;
use parking_lot::RwLock;
use std::io::{self, Read, Write};
use std::sync::Arc;

/// Answers are sent when they are this long, also before the bunch is done.
const OUT_MAX: usize = 64 * 1024;

/// Most bytes of messages that a batch may gather until its end: 100,000 refusals with long paths.
/// The protocol states their number before them, so they cannot be sent earlier.
const BATCH_ERRORS_MAX: usize = 16 << 20;

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

impl Batch {
    /// Notes that the line of that number failed.
    fn note(&mut self, number: u64, text: &str) -> io::Result<()> {
        self.errors += 1;
        writeln!(self.messages, "{number} {}", one_line(text))
    }

    /// Whether it has more errors than it may gather.
    fn is_full(&self) -> bool {
        let full = self.messages.len() > BATCH_ERRORS_MAX;
        if full {
            tracing::error!("a batch is ended: more than {BATCH_ERRORS_MAX} bytes of errors");
        }
        full
    }
}

struct Connection<'a, S, I> {
    gate: &'a RwLock<()>,
    rules: &'a Rules,
    stream: S,
    intake: I,
    out: Vec<u8>,
    batch: Option<Batch>,
    /// Whether the token was shown, or none is asked for.
    open: bool,
    end: bool,
}

/// Serves one connection until either side ends it.
///
/// # Errors
/// When the peer is gone, or the journal refuses what it sent.
pub(super) fn serve<S: Read + Write>(stream: S, keeper: &Keeper, rules: &Rules) -> io::Result<()> {
    match keeper {
        Keeper::Files(cache) => {
            Connection::new(stream, keeper, FileIntake::new(cache), rules).run()
        }
        Keeper::Series(series) => {
            Connection::new(stream, keeper, SeriesIntake::new(series), rules).run()
        }
    }
}

impl<'a, S: Read + Write, I: Intake> Connection<'a, S, I> {
    fn new(stream: S, keeper: &'a Keeper, intake: I, rules: &'a Rules) -> Self {
        Self {
            gate: keeper.gate(),
            rules,
            stream,
            intake,
            out: Vec::new(),
            batch: None,
            open: rules.token.is_none(),
            end: false,
        }
    }

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
            let gate = self.gate.read();
            self.intake.begin();
            // Looked for once a read, as it is in few lines.
            let plain = memchr(b'\\', buffer.get(start..end).unwrap_or_default()).is_none();
            while let Some(bytes) = buffer.get(start..end)
                && let Some(length) = memchr(b'\n', bytes)
            {
                let line = bytes.get(..length).unwrap_or_default();
                let line = line.strip_suffix(b"\r").unwrap_or(line);
                self.line(if plain { Words::plain(line) } else { Words::new(line) })?;
                start += length + 1;
                if self.end {
                    break;
                }
            }
            if start == end {
                (start, end) = (0, 0);
            }
            self.commit()?;
            self.end |= self.batch.as_ref().is_some_and(Batch::is_full);
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
        let Self { intake, out, batch, .. } = self;
        intake.commit(&mut |number, taken| {
            match (taken, &mut *batch) {
                (Ok(_), Some(_)) => {}
                (Ok(1), None) => out.extend_from_slice(b"0 errors, enqueued 1 value(s).\n"),
                (Ok(count), None) => writeln!(out, "0 errors, enqueued {count} value(s).")?,
                (Err(text), Some(batch)) => batch.note(number, &text)?,
                (Err(text), None) => writeln!(out, "-1 {}", one_line(&text))?,
            }
            Ok(())
        })
    }

    fn line(&mut self, mut words: Words<'_>) -> io::Result<()> {
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
            let number = self.batch.as_ref().map_or(0, |batch| batch.number);
            let mut again = words.clone();
            let mut taken = self.intake.update(&name, &mut words, number);
            if matches!(taken, Taken::Again) {
                self.commit()?;
                taken = self.intake.update(&name, &mut again, number);
            }
            return match taken {
                Taken::Later | Taken::Again => Ok(()),
                Taken::Now(Ok(1)) if self.batch.is_none() => {
                    self.out.extend_from_slice(b"0 errors, enqueued 1 value(s).\n");
                    self.spill()
                }
                Taken::Now(Ok(_)) if self.batch.is_some() => Ok(()),
                Taken::Now(Ok(count)) => {
                    let text = format!("0 errors, enqueued {count} value(s).\n");
                    self.raw(text.as_bytes())
                }
                Taken::Now(Err(text)) => self.answer(Err(text)),
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
                self.intake.dump(words, &mut self.stream)
            }
            command => {
                let Self { intake, out, stream, .. } = self;
                intake.answer(command, words, &mut |piece| {
                    out.extend_from_slice(piece);
                    if out.len() > OUT_MAX {
                        stream.write_all(out)?;
                        out.clear();
                    }
                    Ok(())
                })?
            }
        };
        self.answer(answer)
    }

    /// Writes an answer, or notes it in the batch when it is an error.
    fn answer(&mut self, answer: Result<Answer, String>) -> io::Result<()> {
        if self.intake.has_put_off() {
            // Those answers come before it.
            self.commit()?;
        }
        if let Some(batch) = &mut self.batch {
            let Err(text) = answer else { return Ok(()) };
            batch.note(batch.number, &text)?;
            self.end |= batch.is_full();
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
}

/// An answer's text without line ends: clients read an error as one line.
fn one_line(text: &str) -> std::borrow::Cow<'_, str> {
    if text.contains('\n') { text.replace('\n', " ").into() } else { text.into() }
}

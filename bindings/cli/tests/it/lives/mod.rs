//! Whole lives of databases, told to the installed `rrdtool -` and to ours line by line: every type
//! and function, updates, settings, forecasts, expressions, dumps and restores. Answers, refusals
//! and files are the same.
//!
//! Where a line writes a new file, each program chooses row pointers of its own; the dumps are
//! compared there, and ours goes on with rrdtool's file. Exports calculate with series of one step:
//! with several, rrdtool shows what lies beside them in its memory. Ours is called `rrdtool` by a link, so
//! that it behaves as one.

mod plan;
mod script;

use super::OURS;
use plan::{FILE, Life, Line};
use proptest::test_runner::{Config, TestCaseError, TestError, TestRunner};
use std::cell::{Cell, RefCell};
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use tempfile::TempDir;

/// A program in pipe mode, in a folder of its own.
struct Program {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    folder: TempDir,
}

impl Program {
    fn start(program: &Path) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut process = Command::new(program)
            .arg("-")
            .current_dir(folder.path())
            .env_clear()
            .env("TZ", "UTC")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}", program.display()));
        let input = process.stdin.take().unwrap();
        let output = BufReader::new(process.stdout.take().unwrap());
        Self { process, input, output, folder }
    }

    /// The answer without its last line, or the refusal.
    fn say(&mut self, line: &str) -> Result<String, String> {
        writeln!(self.input, "{line}").unwrap();
        let mut answer = Vec::new();
        loop {
            let start = answer.len();
            let read = self.output.read_until(b'\n', &mut answer).unwrap();
            assert_ne!(read, 0, "the program ended at: {line}");
            if answer[start..].starts_with(b"OK u:") {
                answer.truncate(start);
                return Ok(String::from_utf8_lossy(&answer).into_owned());
            }
            if let Some(refusal) = answer[start..].strip_prefix(b"ERROR: ") {
                return Err(String::from_utf8_lossy(refusal).trim_end().to_owned());
            }
        }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join(FILE)
    }

    fn bytes(&self) -> Vec<u8> {
        fs::read(self.file()).unwrap_or_default()
    }

    /// Puts a file in the place of the program's own, as another program would: by a rename.
    #[expect(clippy::disallowed_methods, reason = "a test's own folder outlives no crash")]
    fn replace(&self, bytes: &[u8]) {
        let beside = self.folder.path().join("beside");
        fs::write(&beside, bytes).unwrap();
        fs::rename(&beside, self.file()).unwrap();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[derive(Default)]
struct Tally {
    lives: Cell<u64>,
    changes: Cell<u64>,
    rewrites: Cell<u64>,
    answers: Cell<u64>,
    refusals: Cell<u64>,
}

fn count(cell: &Cell<u64>) {
    cell.set(cell.get() + 1);
}

/// What `info` shows without the row pointers, which each program draws.
fn comparable(line: &str, answer: &str) -> String {
    if line.starts_with("info") {
        let kept = answer.lines().filter(|line| !line.contains(".cur_row = "));
        return kept.collect::<Vec<_>>().join("\n");
    }
    answer.to_owned()
}

fn first_difference(ours: &str, theirs: &str) -> Option<String> {
    if ours == theirs {
        return None;
    }
    let (mut left, mut right) = (ours.lines(), theirs.lines());
    loop {
        match (left.next(), right.next()) {
            (Some(ours), Some(theirs)) if ours == theirs => {}
            (ours, theirs) => return Some(format!("ours {ours:?}, rrdtool's {theirs:?}")),
        }
    }
}

/// Tells both every line of a life, and compares.
fn live(
    theirs: &mut Program,
    ours: &mut Program,
    life: &Life,
    tally: &Tally,
) -> Result<(), TestCaseError> {
    let lines = script::lines(life);
    for program in [&*theirs, &*ours] {
        let _ = fs::remove_file(program.file());
    }
    for (number, line) in lines.iter().enumerate() {
        let fail = |what: String| {
            let told: Vec<&str> = lines.iter().take(number + 1).map(Line::text).collect();
            TestCaseError::fail(format!("{what}\nafter:\n{}", told.join("\n")))
        };
        let text = line.text();
        let (expected, found) = (theirs.say(text), ours.say(text));
        match (&expected, &found) {
            (Ok(expected), Ok(found)) => {
                let (expected, found) = (comparable(text, expected), comparable(text, found));
                if let Some(what) = first_difference(&found, &expected) {
                    return Err(fail(what));
                }
                count(&tally.answers);
            }
            (Err(expected), Err(found)) if expected == found => count(&tally.refusals),
            // Rows so coarse that all of a series lie within one: a row of the unknown here.
            (Err(expected), Ok(_)) if expected.starts_with("SANITY CHECK") => {}
            _ => return Err(fail(format!("ours {found:?}, rrdtool's {expected:?}"))),
        }
        // A new kind leaves what followed the old reading's first letter behind it in the file.
        let settings = text.starts_with("tune") && expected.is_ok();
        if matches!(line, Line::Rewrite(_)) || (settings && matches!(line, Line::Change(_))) {
            for question in ["dump", "info"] {
                let line = format!("{question} {FILE}");
                let (Ok(expected), Ok(found)) = (theirs.say(&line), ours.say(&line)) else {
                    // Only a database that was never made cannot be asked.
                    return if number == 0 { Ok(()) } else { Err(fail(question.to_owned())) };
                };
                let (expected, found) = (comparable(&line, &expected), comparable(&line, &found));
                if let Some(what) = first_difference(&found, &expected) {
                    return Err(fail(format!("{question}: {what}")));
                }
            }
            ours.replace(&theirs.bytes());
            count(&tally.rewrites);
        } else if matches!(line, Line::Fill(_)) {
            ours.replace(&theirs.bytes());
        } else if expected.is_err() && text.starts_with("tune") {
            // rrdtool has changed what came before the refused option; ours nothing.
            ours.replace(&theirs.bytes());
        } else if matches!(line, Line::Change(_)) {
            let (expected, found) = (theirs.bytes(), ours.bytes());
            if expected != found {
                let at = expected.iter().zip(&found).position(|(a, b)| a != b);
                return Err(fail(format!("the files differ at byte {at:?}")));
            }
            count(&tally.changes);
        }
    }
    count(&tally.lives);
    Ok(())
}

#[test]
fn lives_go_as_with_rrdtool() {
    let links = tempfile::tempdir().unwrap();
    let link = links.path().join("rrdtool");
    std::os::unix::fs::symlink(OURS, &link).unwrap();
    let programs = RefCell::new((Program::start(Path::new("rrdtool")), Program::start(&link)));
    let tally = Tally::default();
    #[expect(clippy::disallowed_methods, reason = "the number of cases is the caller's choice")]
    let told = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let config = Config {
        cases: told.unwrap_or(300),
        failure_persistence: None,
        max_shrink_iters: 1_000,
        ..Config::default()
    };
    let outcome = TestRunner::new(config).run(&plan::life(), |life| {
        let (theirs, ours) = &mut *programs.borrow_mut();
        live(theirs, ours, &life, &tally)
    });
    let told = [
        (&tally.lives, "lives"),
        (&tally.changes, "changes equal to the byte"),
        (&tally.rewrites, "new files with equal dumps"),
        (&tally.answers, "equal answers"),
        (&tally.refusals, "equal refusals"),
    ];
    for (cell, what) in told {
        println!("{} {what}", cell.get());
    }
    match outcome {
        Ok(()) => {}
        Err(TestError::Fail(reason, _)) => panic!("{reason}"),
        Err(abort) => panic!("{abort}"),
    }
}

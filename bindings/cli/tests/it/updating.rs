//! What only updates do: all of a line or none of it, waiting for locks, and the files that pipe
//! mode keeps open, which are to seem opened for each line.

use super::{OURS, copy, difference, folder, rrdtool, run, split};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

#[test]
fn a_refused_time_undoes_its_line_unless_the_earlier_are_kept() {
    let start = folder();
    for line in [
        "update f.rrd 1000000310:1:2:3 1000000305:1:2:3 1000000320:1:2:3",
        "update f.rrd 1000000310:1:2:3 foo 1000000320:1:2:3",
        "update f.rrd -s 1000000310:1:2:3 1000000305:1:2:3 foo",
        "update f.rrd -s 1000000310:1:2:3 1000000340:1:2:3 N:1",
        "updatev f.rrd 1000000310:1:2:3 1000000340:1:2:3 1000000340:1:2:3",
    ] {
        let (theirs, kept, whole) = (copy(start.path()), copy(start.path()), copy(start.path()));
        let expected = run("rrdtool", theirs.path(), &split(line), b"");
        let found = run(OURS, kept.path(), &split(&format!("{line} --keep-earlier")), b"");
        assert_eq!(found, expected, "{line}");
        assert_eq!(difference(theirs.path(), kept.path()), None, "{line}");
        assert!(difference(start.path(), kept.path()).is_some(), "{line}");
        let found = run(OURS, whole.path(), &split(line), b"");
        assert_eq!((found.status, &found.errors), (expected.status, &expected.errors), "{line}");
        assert_eq!(
            found.output,
            if line.starts_with("updatev") { "return_value = -1\n" } else { "" }
        );
        assert_eq!(difference(start.path(), whole.path()), None, "{line}");
    }
}

/// A program in pipe mode that is talked to line by line.
struct Pipe(Child, ChildStdin, BufReader<ChildStdout>);

impl Pipe {
    fn start(program: &str, folder: &Path, words: &[&str]) -> Self {
        let mut command = Command::new(program);
        command.args(words).current_dir(folder).env_clear().env("TZ", "UTC");
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (input, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        Self(child, input, BufReader::new(output))
    }

    fn send(&mut self, text: &str) {
        self.1.write_all(text.as_bytes()).unwrap();
    }

    /// The lines up to the next answer's end, which is shown as `OK` or as the error.
    fn answer(&mut self) -> String {
        let mut answer = String::new();
        loop {
            let start = answer.len();
            assert_ne!(self.2.read_line(&mut answer).unwrap(), 0, "after {answer}");
            if answer[start..].starts_with("OK u:") {
                answer.truncate(start);
                return answer + "OK";
            }
            if answer[start..].starts_with("ERROR: ") {
                return answer.trim_end().to_owned();
            }
        }
    }

    fn ask(&mut self, line: &str) -> String {
        self.send(&format!("{line}\n"));
        self.answer()
    }
}

impl Drop for Pipe {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn update(second: i64) -> String {
    format!("update f.rrd {}:1:2:3", 1_000_000_300 + second)
}

fn last(folder: &Path) -> i64 {
    rrdtool(folder, "last f.rrd").trim().parse::<i64>().unwrap() - 1_000_000_300
}

#[test]
fn a_line_works_on_the_file_that_is_there_then() {
    let folder = folder();
    let path = folder.path();
    let mut pipe = Pipe::start(OURS, path, &["-"]);
    // In turn with rrdtool, long enough for the file to be mapped: no lock is left behind.
    for turn in 1..=40 {
        assert_eq!(pipe.ask(&update(turn * 2)), "OK");
        rrdtool(path, &update(turn * 2 + 1));
    }
    assert!(pipe.ask(&update(81)).contains("when last update time is 1000000381 "));
    rrdtool(path, "tune f.rrd -r a:x");
    assert_eq!(pipe.ask("update f.rrd -t a 1000000382:1"), "ERROR: unknown DS name 'a'");
    assert_eq!(pipe.ask("update f.rrd -t x 1000000382:1"), "OK");

    // Another in its place, the same under another name, none, one cut short, one grown.
    fs::copy(path.join("f.rrd"), path.join("new.rrd")).unwrap();
    let spare = copy(path);
    rename(path, "f.rrd", "old.rrd");
    let missing = "ERROR: opening 'f.rrd': No such file or directory";
    assert_eq!(pipe.ask(&update(90)), missing);
    rename(path, "new.rrd", "f.rrd");
    assert_eq!(pipe.ask(&update(91)), "OK");
    assert_eq!(last(path), 91);
    assert_eq!(pipe.ask("update old.rrd 1000000395:1:2:3"), "OK");
    fs::remove_file(path.join("f.rrd")).unwrap();
    assert_eq!(pipe.ask(&update(92)), missing);
    fs::copy(spare.path().join("f.rrd"), path.join("f.rrd")).unwrap();
    assert_eq!(pipe.ask(&update(83)), "OK");
    fs::OpenOptions::new().write(true).open(path.join("f.rrd")).unwrap().set_len(700).unwrap();
    assert!(pipe.ask(&update(93)).starts_with("ERROR: "));
    fs::copy(spare.path().join("f.rrd"), path.join("f.rrd")).unwrap();
    assert_eq!(pipe.ask(&update(84)), "OK");
    let mut grown = fs::OpenOptions::new().append(true).open(path.join("f.rrd")).unwrap();
    grown.write_all(b"what rrdtool passes over").unwrap();
    assert_eq!(pipe.ask(&update(85)), "OK");
    assert_eq!(last(path), 85);

    // The name of the folder is not part of the file's.
    fs::create_dir(path.join("sub")).unwrap();
    fs::copy(spare.path().join("f.rrd"), path.join("sub/f.rrd")).unwrap();
    assert_eq!(pipe.ask("cd sub"), "OK");
    assert_eq!(pipe.ask(&update(99)), "OK");
    assert_eq!((last(path), last(&path.join("sub"))), (85, 99));
}

fn rename(folder: &Path, from: &str, to: &str) {
    #[expect(clippy::disallowed_methods, reason = "a test's own folder outlives no crash")]
    fs::rename(folder.join(from), folder.join(to)).unwrap();
}

#[test]
fn whoever_waits_for_an_answer_gets_it() {
    let folder = folder();
    let mut pipe = Pipe::start(OURS, folder.path(), &["-"]);
    pipe.send("last f.rrd\nlast f.r");
    assert_eq!(pipe.answer(), "1000000300\nOK");
    pipe.send("rd\nlast nofile\nlast f.rrd\n\n");
    assert_eq!(pipe.answer(), "1000000300\nOK");
    assert_eq!(pipe.answer(), "-1\nERROR: opening 'nofile': No such file or directory");
    assert_eq!(pipe.answer(), "1000000300\nOK");
    pipe.send("quit\n");
    let mut rest = String::new();
    pipe.2.read_to_string(&mut rest).unwrap();
    assert!(rest.contains("Usage: "), "{rest}");
    assert!(pipe.0.wait().unwrap().success());
}

#[test]
fn what_was_answered_outlives_the_process() {
    let folder = folder();
    let mut done = 0;
    for round in 1..=10 {
        let mut pipe = Pipe::start(OURS, folder.path(), &["-"]);
        // More than a pipe holds, sent by a thread; killed in the middle.
        let lines: String = (1..4_000).map(|turn| update(done + turn) + "\n").collect();
        let mut input = pipe.0.stdin.take();
        assert!(input.is_none());
        std::thread::scope(|threads| {
            let sender = &mut pipe.1;
            threads.spawn(move || {
                // It breaks when the process is gone.
                let _ = sender.write_all(lines.as_bytes());
            });
            let mut answer = String::new();
            for _ in 0..round * 97 {
                answer.clear();
                pipe.2.read_line(&mut answer).unwrap();
                assert!(answer.starts_with("OK"), "{answer}");
            }
            pipe.0.kill().unwrap();
            pipe.0.wait().unwrap();
            input = None;
        });
        let kept = last(folder.path());
        assert!(kept >= done + round * 97, "{kept} after {done} and {}", round * 97);
        done = kept;
        rrdtool(folder.path(), "dump f.rrd");
    }
}

#[test]
fn a_locked_file_is_waited_for_unless_that_is_not_wanted() {
    let folder = folder();
    let path = folder.path();
    let script = "import fcntl, sys\nfile = open('f.rrd', 'r+b')\nfcntl.lockf(file, 2)\n\
                  print(flush=True)\nsys.stdin.readline()\n";
    let mut other = Command::new("python3")
        .args(["-c", script])
        .current_dir(path)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut ready = [0];
    other.stdout.as_mut().unwrap().read_exact(&mut ready).unwrap();

    let mut pipe = Pipe::start(OURS, path, &["-"]);
    let locked = "ERROR: could not lock RRD";
    assert_eq!(pipe.ask(&format!("{} --locking try", update(1))), locked);
    assert_eq!(run(OURS, path, &split(&(update(1) + " --locking try")), b"").errors.trim(), locked);
    assert_eq!(pipe.ask(&format!("{} --locking none", update(1))), "OK");
    let environment = Command::new(OURS)
        .args(split(&update(2)))
        .current_dir(path)
        .env("RRD_LOCKING", "try")
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&environment.stderr).trim(), locked);
    for (turn, locking) in [(2, ""), (3, " --locking block")] {
        pipe.send(&format!("{}{locking}\n", update(turn)));
    }
    other.stdin.take().unwrap().write_all(b"\n").unwrap();
    assert!(other.wait().unwrap().success());
    assert_eq!([pipe.answer(), pipe.answer()], ["OK", "OK"]);
    assert_eq!(last(path), 3);
}

#[test]
fn pipe_mode_in_a_folder_goes_as_with_rrdtool() {
    let start = folder();
    fs::create_dir(start.path().join("sub")).unwrap();
    fs::copy(start.path().join("f.rrd"), start.path().join("sub/g.rrd")).unwrap();
    for words in [["-", "nowhere"].as_slice(), &["-", "f.rrd"], &["-", "sub", "x"]] {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let expected = run("rrdtool", start.path(), &words, b"");
        assert_eq!(run(OURS, start.path(), &words, b"last g.rrd\n"), expected, "{words:?}");
    }
    let (mut theirs, mut ours) = (
        Pipe::start("rrdtool", start.path(), &["-", "sub"]),
        Pipe::start(OURS, start.path(), &["-", "sub"]),
    );
    for line in ["pwd", "last g.rrd", "last f.rrd", "cd ..", "pwd", "last f.rrd", "last sub/g.rrd"]
    {
        assert_eq!(ours.ask(line), theirs.ask(line), "{line}");
    }
}

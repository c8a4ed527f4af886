//! The installed `rrdtool` as a test's partner: one long-lived `rrdtool -` process, fed a line at
//! a time, in a folder of its own.

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// Longest answer kept, in bytes: a dump of the largest file that a test makes is below 1 MiB, so
/// more means that the partner ran away.
const ANSWER_MAX: usize = 64 << 20;

/// What one line was answered with: the text before `OK`, or the text after `ERROR: `.
pub(crate) type Answer = Result<String, String>;

/// One `rrdtool -` process. All times are UTC, and names are relative to [`Rrdtool::path`]`("")`.
#[derive(Debug)]
pub(crate) struct Rrdtool {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    folder: tempfile::TempDir,
}

impl Rrdtool {
    /// Starts the process in a fresh folder.
    ///
    /// # Panics
    /// When Debian's `rrdtool` is missing; the text says what to install.
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut process = Command::new("rrdtool")
            .arg("-")
            .current_dir(folder.path())
            .env("TZ", "UTC")
            .env("LC_ALL", "C")
            .env_remove("RRDCACHED_ADDRESS")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| {
                panic!(
                    "the differential tests compare with Debian's `rrdtool` and cannot start it \
                     ({error}); install it: apt-get install rrdtool"
                )
            });
        let input = process.stdin.take().expect("its input is piped");
        let output = BufReader::new(process.stdout.take().expect("its output is piped"));
        Self { process, input, output, folder }
    }

    /// Where a file named in a line is.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Sends one command line, without `rrdtool` in front, and reads the whole answer.
    ///
    /// # Panics
    /// When the process dies: it then shows the line that killed it.
    pub(crate) fn run(&mut self, line: &str) -> Answer {
        assert!(!line.contains('\n'), "one line at a time: {line:?}");
        self.input
            .write_all(format!("{line}\n").as_bytes())
            .unwrap_or_else(|error| panic!("rrdtool no longer reads ({error}) at: {line}"));
        let mut answer = Vec::new();
        let mut start = 0;
        loop {
            let read = self.output.read_until(b'\n', &mut answer).expect("reading from rrdtool");
            let last = &answer[start..];
            if read == 0 {
                let status = self.process.wait().expect("its exit status");
                panic!("rrdtool ended ({status}) at: {line}");
            }
            assert!(answer.len() <= ANSWER_MAX, "rrdtool answers without end to: {line}");
            if last.starts_with(b"OK u:") {
                answer.truncate(start);
                return Ok(String::from_utf8_lossy(&answer).into_owned());
            }
            if let Some(text) = last.strip_prefix(b"ERROR: ") {
                return Err(String::from_utf8_lossy(text).trim_end().to_owned());
            }
            start = answer.len();
        }
    }

    /// [`run`](Self::run) for a line that must be accepted.
    pub(crate) fn must(&mut self, line: &str) -> String {
        self.run(line).unwrap_or_else(|error| panic!("rrdtool {line}\nrefused: {error}"))
    }

    /// Makes or replaces a file in the folder.
    #[expect(clippy::disallowed_methods, reason = "a test's own folder outlives no crash")]
    pub(crate) fn write(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.path(name), bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
    }

    /// The bytes of a file in the folder.
    pub(crate) fn bytes(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }
}

impl Drop for Rrdtool {
    fn drop(&mut self) {
        // Whatever it was doing, its folder goes away with it.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn answers_and_refusals_are_told_apart() {
    let mut rrdtool = Rrdtool::start();
    rrdtool.must("create a.rrd --start 920804400 DS:a:GAUGE:600:U:U RRA:AVERAGE:0.5:1:2");
    assert_eq!(rrdtool.run("last a.rrd"), Ok("920804400\n".into()));
    assert_eq!(
        rrdtool.run("update a.rrd 920804400:1").unwrap_err(),
        "a.rrd: illegal attempt to update using time 920804400 when last update time is 920804400 \
         (minimum one second step)"
    );
    assert_eq!(&rrdtool.bytes("a.rrd")[..4], b"RRD\0");
}

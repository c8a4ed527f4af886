//! The caching daemon: the real binary, beside Debian's rrdcached where both can say the same.

mod clients;
mod conversation;
mod extensions;
mod fence;
mod journal;
mod sockets;
mod store;

use crate::context::{CONCERTIM, eventually, rrdtool};
use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// Longest wait for an answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// Which daemon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Ours,
    Original,
}

/// A folder for one daemon after another: `base` for files, `journal`, `socket`, `pid`.
pub(crate) struct Place(tempfile::TempDir);

impl Place {
    pub(crate) fn new() -> Self {
        // collectd makes no files below folders whose names begin with a dot.
        let folder = tempfile::Builder::new().prefix("cached").tempdir().unwrap();
        std::fs::create_dir(folder.path().join("base")).unwrap();
        std::fs::create_dir(folder.path().join("journal")).unwrap();
        Self(folder)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A file below the base folder.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.path("base").join(name)
    }

    pub(crate) fn text(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    /// A database with a gauge `a` and a counter `b`, from 920804400 on in steps of 300.
    pub(crate) fn create(&self, name: &str) {
        let file = self.file(name);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        rrdtool(&[
            "create",
            file.to_str().unwrap(),
            "--start=920804400",
            "DS:a:GAUGE:600:U:U",
            "DS:b:COUNTER:600:U:U",
            "RRA:AVERAGE:0.5:1:8",
            "RRA:MAX:0.5:2:4",
        ]);
    }

    /// The time of the last update that is in a file.
    #[track_caller]
    pub(crate) fn last(&self, name: &str) -> String {
        rrdtool(&["last", self.file(name).to_str().unwrap()]).trim().to_owned()
    }

    /// The journals, oldest first.
    pub(crate) fn journals(&self) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(self.path("journal")).unwrap();
        let mut found: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        found.sort();
        found
    }

    /// What the journals say, one after the other.
    pub(crate) fn journaled(&self) -> String {
        self.journals().iter().map(|path| std::fs::read_to_string(path).unwrap()).collect()
    }

    /// Makes a journal.
    #[expect(clippy::disallowed_methods, reason = "a test's own folder outlives no crash")]
    pub(crate) fn write_journal(&self, name: &str, text: &str) {
        use std::os::unix::fs::PermissionsExt;
        let path = self.path("journal").join(name);
        std::fs::write(&path, text).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
    }
}

/// A daemon at work; killed when dropped.
pub(crate) struct Daemon {
    child: Child,
    pub(crate) socket: PathBuf,
    log: PathBuf,
}

impl Daemon {
    /// Our daemon with its base folder and socket in `place`, writing nothing by itself.
    #[track_caller]
    pub(crate) fn ours(place: &Place, arguments: &[&str]) -> Self {
        Self::start(Kind::Ours, place, arguments)
    }

    #[track_caller]
    pub(crate) fn start(kind: Kind, place: &Place, arguments: &[&str]) -> Self {
        let mut command = match kind {
            Kind::Ours => {
                let mut command = Command::new(CONCERTIM);
                command.args(["rrdcached", "-V", "LOG_INFO"]);
                command
            }
            Kind::Original => Command::new("rrdcached"),
        };
        let socket = place.path("socket");
        let _ = std::fs::remove_file(place.path("pid"));
        let log = place.path("log");
        let child = command
            .args(["-g", "-w", "1800", "-f", "7200", "-b", &place.text("base")])
            .args(["-p", &place.text("pid")])
            .args(arguments)
            .arg("-l")
            .arg(format!("unix:{}", socket.display()))
            .stdout(Stdio::null())
            .stderr(std::fs::File::create(&log).unwrap())
            .spawn()
            .expect("the daemon starts; Debian's: apt-get install rrdcached");
        let daemon = Self { child, socket, log };
        eventually("the daemon to listen", || UnixStream::connect(&daemon.socket).ok());
        daemon
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap()
    }

    pub(crate) fn talk(&self) -> Client {
        let stream = UnixStream::connect(&self.socket).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        Client(BufReader::new(stream))
    }

    /// One line on a connection of its own.
    #[track_caller]
    pub(crate) fn ask(&self, line: &str) -> String {
        self.talk().ask(line)
    }

    /// Ends it as the system does when it must.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Ends it by a signal and waits for that.
    #[track_caller]
    pub(crate) fn stop(mut self, signal: &str) {
        let sent = Command::new("kill").args([signal, &self.id().to_string()]).status().unwrap();
        assert!(sent.success());
        let status = self.child.wait().unwrap();
        assert!(status.success(), "{signal}: {status}: {}", self.log());
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A connection.
pub(crate) struct Client(BufReader<UnixStream>);

impl Client {
    /// Sends a text; whether the other side has gone meanwhile, reading tells.
    #[track_caller]
    pub(crate) fn send(&mut self, text: &str) {
        match self.0.get_mut().write_all(text.as_bytes()) {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
            sent => sent.unwrap(),
        }
    }

    /// The next line.
    #[track_caller]
    pub(crate) fn line(&mut self) -> String {
        let mut line = String::new();
        self.0.read_line(&mut line).unwrap();
        line
    }

    /// Sends a line and reads its answer, whatever its form: a PING after it says where it ends.
    #[track_caller]
    pub(crate) fn ask(&mut self, line: &str) -> String {
        self.send(&format!("{line}\nPING\n"));
        let mut answer = Vec::new();
        while !answer.ends_with(b"0 PONG\n") {
            let read = match self.0.read_until(b'\n', &mut answer) {
                Err(error) if error.kind() == ErrorKind::ConnectionReset => 0,
                read => read.unwrap(),
            };
            if read == 0 {
                return format!("{}<end>", String::from_utf8_lossy(&answer));
            }
        }
        answer.truncate(answer.len() - b"0 PONG\n".len());
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// Everything until the other side ends the connection.
    pub(crate) fn rest(mut self) -> String {
        let mut rest = Vec::new();
        // An end that was not orderly is an end, too.
        let _ = self.0.read_to_end(&mut rest);
        String::from_utf8_lossy(&rest).into_owned()
    }
}

/// A program beside the daemon; killed when dropped.
pub(crate) struct Beside(pub(crate) Child);

impl Drop for Beside {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The value of a line `KEY: VALUE`.
#[track_caller]
pub(crate) fn value(answer: &str, key: &str) -> u64 {
    let line = answer.lines().find_map(|line| line.strip_prefix(&format!("{key}: ")));
    line.unwrap_or_else(|| panic!("{key} in {answer}")).parse().unwrap()
}

/// Whether there is such a program; tests that need it name the package.
#[track_caller]
pub(crate) fn needs(program: &str, package: &str) {
    assert!(Path::new(program).exists(), "{program} is missing: apt-get install {package}");
}

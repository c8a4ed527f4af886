//! The client of a caching daemon (`rrdcached(1)`): addresses, file names, and requests with their
//! answers, as rrdtool's client has them. The [`Host`] opens the connections.
//!
//! A daemon is another machine's program: every line, every count and the sum of an answer's bytes
//! have limits.

mod create;
mod read;
mod tune;
mod update;

pub(super) use create::{Creation, create};
pub(super) use read::{fetch, info, moment};
pub(super) use tune::tune;
pub(super) use update::{Update, update};

use super::{Host, Outcome, refuse};
use crate::error::{Error, Result};
use std::ffi::{OsStr, OsString};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};

/// The port of a daemon whose address names none.
const PORT: &str = "42217";

/// Longest line of a request in bytes, its end included; daemons refuse longer ones.
const REQUEST_MAX: usize = 4096;

/// Longest line of an answer: a row of the most data sources, 4,096 values of 26 bytes, fits.
const LINE_MAX: u64 = 128 * 1024;

/// Most lines of an answer: 16 million, rows of one second for half a year.
const LINES_MAX: u64 = 1 << 24;

/// Most bytes of an answer: 1 GiB; as values a third of that.
const ANSWER_MAX: u64 = 1 << 30;

/// Where a daemon listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A socket in the file system: `unix:/path` or `/path`.
    Unix(PathBuf),
    /// A host and a port: `host`, `host:port`, `[v6]`, `[v6]:port`. The port is 42217 where the
    /// address names none.
    Tcp {
        /// A name, or an address in numbers without brackets.
        host: String,
        /// A number, or what stands in its place.
        port: String,
    },
    /// The same through TLS: `tls:host`, `tls:host:port`, ... RRDtool does not have it.
    Tls {
        /// A name, or an address in numbers without brackets; the certificate must be for it.
        host: String,
        /// A number, or what stands in its place.
        port: String,
    },
}

impl Address {
    fn parse(text: &OsStr) -> Result<Self> {
        let bytes = text.as_bytes();
        if let Some(path) = bytes.strip_prefix(b"unix:") {
            return Ok(Self::Unix(PathBuf::from(OsStr::from_bytes(path))));
        }
        if bytes.starts_with(b"/") {
            return Ok(Self::Unix(PathBuf::from(text)));
        }
        let malformed = || unconnected(&format!("malformed address: {}", text.display()));
        let text = text.to_str().ok_or_else(malformed)?;
        let (encrypted, text) = match text.strip_prefix("tls:") {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (host, port) = match text.strip_prefix('[') {
            None => text.rsplit_once(':').unwrap_or((text, "")),
            Some(rest) => {
                let (host, rest) = rest.split_once(']').ok_or_else(malformed)?;
                match rest.strip_prefix(':') {
                    Some(port) => (host, port),
                    None if rest.is_empty() => (host, ""),
                    None => return Err(unconnected(&format!("garbage after address: {rest}"))),
                }
            }
        };
        let port = if port.is_empty() { PORT } else { port };
        let (host, port) = (host.to_owned(), port.to_owned());
        Ok(if encrypted { Self::Tls { host, port } } else { Self::Tcp { host, port } })
    }
}

#[cold]
fn unconnected(reason: &str) -> Error {
    refuse(format!("Unable to connect to rrdcached: {reason}"))
}

/// A connection to a daemon: bytes either way.
pub trait Conversation: Read + Write {}

impl<T: Read + Write> Conversation for T {}

/// A daemon that answers.
pub(super) struct Daemon<'a> {
    host: &'a dyn Host,
    /// The address as it was written, for errors.
    name: OsString,
    address: Address,
    stream: Option<BufReader<Box<dyn Conversation>>>,
}

impl Drop for Daemon<'_> {
    /// Hands a connection without anything left over back, for the next command line.
    fn drop(&mut self) {
        if let Some(stream) = self.stream.take().filter(|stream| stream.buffer().is_empty()) {
            self.host.keep(&self.address, stream.into_inner());
        }
    }
}

impl<'a> Daemon<'a> {
    /// The daemon that the option or else the environment names, connected; `None` where neither
    /// does.
    ///
    /// # Errors
    /// An address that is none, and a daemon that does not answer.
    pub(super) fn asked(option: Option<&OsStr>, host: &'a dyn Host) -> Result<Option<Self>> {
        let environment = host.daemon();
        let name = option.or(environment.as_deref()).filter(|name| !name.is_empty());
        name.map(|name| Self::connect(name, host)).transpose()
    }

    /// As [`asked`](Self::asked), for commands that read: rrdtool answers from the file, old as it
    /// may be, where the daemon is not there, and fails afterwards. The failure comes second.
    ///
    /// # Errors
    /// As for `asked`, where the process is not called as rrdtool.
    pub(super) fn asked_to_read(
        option: Option<&OsStr>,
        host: &'a dyn Host,
    ) -> Result<(Option<Self>, Outcome)> {
        match Self::asked(option, host) {
            Ok(daemon) => Ok((daemon, Ok(()))),
            Err(error) if host.as_rrdtool() => Ok((None, Err(error.into()))),
            Err(error) => Err(error),
        }
    }

    fn connect(name: &OsStr, host: &'a dyn Host) -> Result<Self> {
        let address = Address::parse(name)?;
        let mut daemon = Self { host, name: name.to_owned(), address, stream: None };
        daemon.open()?;
        Ok(daemon)
    }

    fn open(&mut self) -> Result<()> {
        if self.stream.take().is_none()
            && let Some(kept) = self.host.kept(&self.address)
        {
            self.stream = Some(BufReader::new(kept));
            return Ok(());
        }
        let stream = self.host.converse(&self.address);
        let stream = stream.map_err(|error| Error::io("Unable to connect to rrdcached", error))?;
        self.stream = Some(BufReader::new(stream));
        self.introduce()
    }

    /// Shows the token to a daemon elsewhere, where there is one.
    fn introduce(&mut self) -> Result<()> {
        if self.is_local() {
            return Ok(());
        }
        let token = self.host.daemon_token();
        let token = token.map_err(|error| Error::io("reading RRDCACHED_TOKEN_FILE", error))?;
        let Some(token) = token else { return Ok(()) };
        let head = self.send(&request(&[b"AUTH", &token])?).map_err(|error| broken(&error))?;
        match status(&head) {
            Some((0.., _)) => Ok(()),
            Some((_, text)) => Err(refuse(format!("rrdcached@{}: {text}", self.name.display()))),
            None => Err(malformed(&head)),
        }
    }

    /// Whether the daemon sees the files that this process sees.
    pub(super) fn is_local(&self) -> bool {
        matches!(self.address, Address::Unix(_))
    }

    /// The name under which the daemon knows `file`: behind a socket in the file system the whole
    /// real path, elsewhere the path as it is, which must be relative.
    ///
    /// # Errors
    /// A folder that is not there, and an absolute path for a daemon elsewhere.
    pub(super) fn name_of(&self, file: &OsStr) -> Result<Vec<u8>> {
        if self.is_local() {
            let path = real_path(Path::new(file))
                .map_err(|error| Error::io(&format!("realpath({})", file.display()), error))?;
            return Ok(path.into_os_string().into_vec());
        }
        let path = Path::new(file);
        if path.is_relative() {
            return Ok(file.as_bytes().to_vec());
        }
        let prefix = self.host.daemon_prefix();
        let stripped = prefix.and_then(|prefix| path.strip_prefix(prefix).ok());
        match stripped.filter(|path| path.is_relative() && path.file_name().is_some()) {
            Some(path) => Ok(path.as_os_str().as_bytes().to_vec()),
            None => Err(refuse("absolute path names not allowed when talking to a remote daemon")),
        }
    }

    /// Sends a request and gives each line of the answer to `line`; returns the text after the
    /// answer's number. A connection that breaks before the answer is opened once more.
    ///
    /// # Errors
    /// The daemon's own; a word with a line break; an answer beyond a limit; a connection that
    /// breaks.
    pub(super) fn ask(
        &mut self,
        words: &[&[u8]],
        mut line: impl FnMut(&[u8]) -> Result<()>,
    ) -> Result<String> {
        let request = request(words)?;
        let head = match self.send(&request) {
            Ok(head) => head,
            Err(_) => {
                self.open()?;
                self.send(&request).map_err(|error| broken(&error))?
            }
        };
        // Until the whole answer is read the connection is no use for another request.
        let mut stream = self.stream.take().ok_or_else(|| malformed(&head))?;
        let (count, text) = status(&head).ok_or_else(|| malformed(&head))?;
        let Ok(count) = u64::try_from(count) else {
            self.stream = Some(stream);
            return Err(refuse(format!("rrdcached@{}: {text}", self.name.display())));
        };
        if count > LINES_MAX {
            return Err(beyond(&format!("{LINES_MAX} lines")));
        }
        let mut left = ANSWER_MAX;
        let mut row = Vec::new();
        for _ in 0..count {
            read_line(&mut stream, &mut row).map_err(|error| broken(&error))?;
            let length = u64::try_from(row.len()).unwrap_or(u64::MAX);
            left =
                left.checked_sub(length).ok_or_else(|| beyond(&format!("{ANSWER_MAX} bytes")))?;
            line(&row)?;
        }
        self.stream = Some(stream);
        Ok(text)
    }

    /// Sends a request and reads the first line of its answer.
    fn send(&mut self, request: &[u8]) -> io::Result<Vec<u8>> {
        let stream = self.stream.as_mut().ok_or(io::ErrorKind::NotConnected)?;
        stream.get_mut().write_all(request)?;
        stream.get_mut().flush()?;
        let mut head = Vec::new();
        read_line(stream, &mut head)?;
        Ok(head)
    }

    /// Makes the daemon write what it holds of `file`, and waits for it.
    ///
    /// # Errors
    /// As [`ask`](Self::ask) and [`name_of`](Self::name_of).
    pub(super) fn flush(&mut self, file: &OsStr) -> Result<()> {
        let name = self.name_of(file)?;
        self.ask(&[b"flush", &name], |_| Ok(()))?;
        Ok(())
    }
}

/// For commands that read the file themselves: makes the daemon that the option or the environment
/// names write what it holds of `file` first.
///
/// The command's own outcome is `Ok` with what it ends with once it has answered: nothing, or for
/// rrdtool that the daemon was not there.
pub(super) fn flush_first(
    option: Option<&OsStr>,
    host: &dyn Host,
    file: &OsStr,
) -> Result<Outcome> {
    let (daemon, late) = Daemon::asked_to_read(option, host)?;
    if let Some(mut daemon) = daemon {
        daemon.flush(file)?;
    }
    Ok(late)
}

/// The path without links and dots; the file itself need not be there.
fn real_path(path: &Path) -> io::Result<PathBuf> {
    match path.canonicalize() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let name = path.file_name().ok_or(io::ErrorKind::NotFound)?;
            let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
            Ok(folder.unwrap_or(Path::new(".")).canonicalize()?.join(name))
        }
        other => other,
    }
}

/// The line of a request: words with blanks between them, blanks within words escaped.
fn request(words: &[&[u8]]) -> Result<Vec<u8>> {
    let mut line = Vec::new();
    for word in words {
        if word.iter().any(|byte| matches!(byte, b'\n' | 0)) {
            let word = String::from_utf8_lossy(word);
            let reason = "a line break, which requests to a daemon cannot carry";
            return Err(refuse(format!("'{}' has {reason}", word.escape_debug())));
        }
        if !line.is_empty() {
            line.push(b' ');
        }
        for byte in *word {
            if matches!(byte, b' ' | b'\\') {
                line.push(b'\\');
            }
            line.push(*byte);
        }
    }
    line.push(b'\n');
    if line.len() > REQUEST_MAX {
        let found = line.len();
        return Err(refuse(format!(
            "a request of {found} bytes: a daemon takes at most {REQUEST_MAX}"
        )));
    }
    Ok(line)
}

/// The bytes of a request that a word takes, the blank before it included.
fn word_size(word: &[u8]) -> usize {
    1 + word.len() + word.iter().filter(|byte| matches!(byte, b' ' | b'\\')).count()
}

/// Reads a line without its end.
fn read_line(stream: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<()> {
    line.clear();
    stream.take(LINE_MAX).read_until(b'\n', line)?;
    match line.pop() {
        Some(b'\n') => Ok(()),
        Some(_) if u64::try_from(line.len()).is_ok_and(|length| length + 1 >= LINE_MAX) => {
            Err(io::Error::other(format!("a line of more than {LINE_MAX} bytes")))
        }
        _ => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}

/// The number and the text of an answer's first line.
fn status(head: &[u8]) -> Option<(i64, String)> {
    let head = String::from_utf8_lossy(head);
    let (count, text) = head.split_once(' ').unwrap_or((&head, ""));
    Some((count.parse().ok()?, text.to_owned()))
}

#[cold]
fn broken(error: &io::Error) -> Error {
    let reason = match error.kind() {
        io::ErrorKind::UnexpectedEof => "the connection ended before the answer".to_owned(),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => "no answer in time".to_owned(),
        _ => error.to_string(),
    };
    refuse(format!("request: internal error while talking to rrdcached: {reason}"))
}

#[cold]
fn malformed(head: &[u8]) -> Error {
    let head = String::from_utf8_lossy(head);
    let head: String = head.escape_debug().take(80).collect();
    refuse(format!("request: internal error while talking to rrdcached: '{head}' is no answer"))
}

#[cold]
fn beyond(limit: &str) -> Error {
    refuse(format!("the answer of rrdcached is beyond {limit}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tcp(host: &str, port: &str) -> std::result::Result<Address, String> {
        Ok(Address::Tcp { host: host.into(), port: port.into() })
    }

    #[test]
    fn addresses_have_the_forms_of_rrdtool() {
        let unix = |path: &str| Ok(Address::Unix(path.into()));
        let failed = |reason: &str| Err(format!("Unable to connect to rrdcached: {reason}"));
        for (text, expected) in [
            ("unix:/run/d.sock", unix("/run/d.sock")),
            ("unix:d.sock", unix("d.sock")),
            ("/run/d.sock", unix("/run/d.sock")),
            ("localhost", tcp("localhost", PORT)),
            ("localhost:", tcp("localhost", PORT)),
            ("localhost:1", tcp("localhost", "1")),
            ("a:b:c", tcp("a:b", "c")),
            ("[::1]", tcp("::1", PORT)),
            ("[::1]:", tcp("::1", PORT)),
            ("[::1]:7", tcp("::1", "7")),
            ("tls:[::1]:7", Ok(Address::Tls { host: "::1".into(), port: "7".into() })),
            ("tls:a", Ok(Address::Tls { host: "a".into(), port: PORT.into() })),
            ("[::1", failed("malformed address: [::1")),
            ("[::1]x", failed("garbage after address: x")),
        ] {
            let found = Address::parse(OsStr::new(text));
            assert_eq!(found.map_err(|error| error.message().to_owned()), expected, "{text}");
        }
    }

    #[test]
    fn requests_are_one_line() {
        assert_eq!(request(&[b"update", b"a b\\c"]).unwrap(), b"update a\\ b\\\\c\n");
        assert!(request(&[b"update", b"a\nb"]).is_err());
        assert!(request(&[b"last", &[b'x'; REQUEST_MAX]]).is_err());
        assert_eq!(word_size(b"a b"), 5);
    }

    #[test]
    fn lines_have_a_limit() {
        let mut line = Vec::new();
        read_line(&mut &b"0 PONG\nrest"[..], &mut line).unwrap();
        assert_eq!(line, b"0 PONG");
        let long = vec![b'x'; usize::try_from(LINE_MAX).unwrap() + 1];
        assert_eq!(read_line(&mut &long[..], &mut line).unwrap_err().kind(), io::ErrorKind::Other);
        let cut = read_line(&mut &b"0 PO"[..], &mut line).unwrap_err();
        assert_eq!(cut.kind(), io::ErrorKind::UnexpectedEof);
    }
}

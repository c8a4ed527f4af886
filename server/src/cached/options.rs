//! The command line: rrdcached's options, letter by letter, and ours in words.

use super::cache::Limits;
use super::command::Permissions;
use super::journal::Sync;
use concertim::store::SyncPolicy;
use concertim::time::parse_duration;
use lexopt::{Arg, Parser, ValueExt};
use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;
use tracing::level_filters::LevelFilter;

/// What `-h` prints.
pub(super) const HELP: &str = "\
Usage: concertim rrdcached [options]

  -l ADDRESS  listen on unix:/PATH, /PATH, HOST, HOST:PORT or [V6]:PORT (port 42217);
              as often as wanted (default: unix:/tmp/rrdcached.sock)
  -L          listen on all addresses, port 42217
  -s GROUP    group of the UNIX sockets of the following -l
  -m MODE     mode of the UNIX sockets of the following -l, in octal
  -P LIST     commands that the following -l allow, with commas: FLUSH,PENDING
  -w TIME     write values this long after the first of them came (default: 300)
  -z TIME     delay writes by up to this long, each file its own time (default: 0)
  -f TIME     write values of files that no more came for after this long (default: 3600)
  -t COUNT    write threads (default: 4)
  -j DIR      folder of the journal
  -F          write all values before ending, also with a journal
  -b DIR      folder that relative names start from (default: /tmp)
  -B          refuse files outside of it
  -R          let CREATE make folders
  -O          let CREATE overwrite nothing
  -p FILE     file for the process id (default: /var/run/rrdcached.pid)
  -g          stay in the foreground
  -U USER     give up all rights but this user's
  -G GROUP    give up all rights but this group's
  -o FILE     append the log to this file
  -V LEVEL    log this and worse: LOG_ERR, LOG_WARNING, LOG_INFO, LOG_DEBUG (default: LOG_ERR)
  -a COUNT    accepted, without effect

Beyond rrdcached:
  --journal-sync WHEN    make the journal survive a loss of power: always (before each
                         answer), interval (each second, default) or never
  --store DIR            keep series in a store in columns, not in files; -b is taken off
                         the front of names, .rrd off their end; no -j
  --store-sync WHEN      when what was acknowledged survives a loss of power: always (before
                         each answer), interval=SECONDS or never (default: interval=1)
  --shards COUNT         parts of a new store, each with a thread (default: one a core)
  --queue-bytes BYTES    most bytes of values in memory (default: 1073741824)
  --connections COUNT    most connections at a time (default: 900)
  --tls-cert FILE        serve TCP over TLS only: certificates in PEM
  --tls-key FILE         their private key in PEM
  --token-file FILE      TCP connections must begin with AUTH and this file's first line

TIME may have a suffix: 30m, 2h.
";

/// Values written this long after the first came, in seconds.
const WRITE: u64 = 300;
/// Files swept after this long, in seconds.
const FLUSH: u64 = 3600;
const THREADS: usize = 4;
/// More threads than this only wait for each other's files.
const THREADS_MAX: usize = 256;
/// Bytes of values: some 20 million of 50 bytes.
const QUEUED_BYTES: usize = 1 << 30;
/// The journal of a store is synced so often, as that of files is.
const STORE_SYNC: Duration = Duration::from_secs(1);
/// Most parts of a store.
const SHARDS_MAX: u32 = 64;
/// Usually a process may hold 1,024 descriptors; the rest are for files being written.
const CONNECTIONS: usize = 900;

/// A socket to listen on.
#[derive(Clone, Debug)]
pub(super) struct Listen {
    pub(super) address: Address,
    pub(super) permissions: Permissions,
    /// Group and mode of a UNIX socket.
    pub(super) group: Option<String>,
    pub(super) mode: Option<u32>,
}

/// Where to listen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Address {
    Unix(PathBuf),
    /// A host with a port.
    Tcp(String, u16),
    /// All addresses of the machine.
    Any(u16),
}

/// RRDtool's port.
const PORT: u16 = 42217;

/// Everything that the command line says.
#[derive(Debug)]
pub(super) struct Options {
    pub(super) listen: Vec<Listen>,
    pub(super) limits: Limits,
    pub(super) threads: usize,
    pub(super) journal: Option<PathBuf>,
    pub(super) sync: Sync,
    /// The store's folder, when there are no files.
    pub(super) store: Option<PathBuf>,
    pub(super) store_sync: SyncPolicy,
    /// Parts of a new store; 0 for one a core.
    pub(super) shards: u32,
    pub(super) flush_at_end: bool,
    pub(super) base: PathBuf,
    pub(super) fenced: bool,
    pub(super) makes_folders: bool,
    pub(super) overwrites_never: bool,
    pub(super) pid: PathBuf,
    pub(super) foreground: bool,
    /// Whether this is the process in the background that another one started.
    pub(super) background: bool,
    pub(super) user: Option<String>,
    pub(super) group: Option<String>,
    pub(super) log: Option<PathBuf>,
    pub(super) level: LevelFilter,
    pub(super) connections: usize,
    pub(super) tls: Option<(PathBuf, PathBuf)>,
    pub(super) token: Option<PathBuf>,
    /// What to say before starting.
    pub(super) warnings: Vec<String>,
}

/// What to do.
#[derive(Debug)]
pub(super) enum Wanted {
    Help,
    Run(Box<Options>),
}

/// Reads a command line, without the program's name.
///
/// # Errors
/// The original's sentence for what is wrong.
pub(super) fn parse(words: &[OsString]) -> Result<Wanted, String> {
    let mut found = Found::default();
    let mut parser = Parser::from_args(words);
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Wanted::Help),
            Arg::Short(letter) => found.letter(letter, &mut parser)?,
            Arg::Long(name) => {
                let name = name.to_owned();
                found.word(&name, &mut parser)?;
            }
            Arg::Value(value) => return Err(format!("unexpected argument '{}'", value.display())),
        }
    }
    found.finish().map(|options| Wanted::Run(Box::new(options)))
}

/// What the command line has said so far.
struct Found {
    options: Options,
    permissions: Permissions,
    group: Option<String>,
    mode: Option<u32>,
    cert: Option<PathBuf>,
    key: Option<PathBuf>,
}

impl Default for Found {
    fn default() -> Self {
        let limits = Limits {
            write: Duration::from_secs(WRITE),
            jitter: Duration::ZERO,
            flush: Duration::from_secs(FLUSH),
            queued_bytes: QUEUED_BYTES,
        };
        let options = Options {
            listen: Vec::new(),
            limits,
            threads: THREADS,
            journal: None,
            sync: Sync::Interval,
            store: None,
            store_sync: SyncPolicy::Interval(STORE_SYNC),
            shards: 0,
            flush_at_end: false,
            base: "/tmp".into(),
            fenced: false,
            makes_folders: false,
            overwrites_never: false,
            pid: "/var/run/rrdcached.pid".into(),
            foreground: false,
            background: false,
            user: None,
            group: None,
            log: None,
            level: LevelFilter::ERROR,
            connections: CONNECTIONS,
            tls: None,
            token: None,
            warnings: Vec::new(),
        };
        Self {
            options,
            permissions: Permissions::ALL,
            group: None,
            mode: None,
            cert: None,
            key: None,
        }
    }
}

impl Found {
    fn letter(&mut self, letter: char, parser: &mut Parser) -> Result<(), String> {
        let options = &mut self.options;
        match letter {
            'g' => options.foreground = true,
            'F' => options.flush_at_end = true,
            'B' => options.fenced = true,
            'R' => options.makes_folders = true,
            'O' => options.overwrites_never = true,
            'L' => self.listen(Address::Any(PORT)),
            'l' => {
                let address = address(&text(parser)?)?;
                self.listen(address);
            }
            's' => self.group = Some(text(parser)?),
            'm' => self.mode = Some(mode(&text(parser)?)?),
            'P' => {
                let list = text(parser)?;
                self.permissions = Permissions::parse(&list).map_err(|name| {
                    format!("Adding permission \"{name}\" to socket failed: no such command")
                })?;
            }
            'w' => options.limits.write = interval("write interval", &text(parser)?)?,
            'f' => options.limits.flush = interval("flush interval", &text(parser)?)?,
            'z' => options.limits.jitter = delay(&text(parser)?)?,
            't' => options.threads = threads(&text(parser)?)?,
            'a' => {
                let count = text(parser)?;
                if !count.parse::<u64>().is_ok_and(|count| count > 0) {
                    return Err(format!("Invalid allocation size: {count}"));
                }
            }
            'j' => options.journal = Some(path(parser)?),
            'b' => options.base = path(parser)?,
            'p' => options.pid = path(parser)?,
            'o' => options.log = Some(path(parser)?),
            'U' => options.user = Some(text(parser)?),
            'G' => options.group = Some(text(parser)?),
            'V' => {
                let name = text(parser)?;
                options.level = level(&name).unwrap_or_else(|| {
                    options.warnings.push(format!(
                        "Unrecognized log level '{name}'; falling back to default LOG_ERR."
                    ));
                    LevelFilter::ERROR
                });
            }
            other => return Err(format!("invalid option -- '{other}'")),
        }
        Ok(())
    }

    fn word(&mut self, name: &str, parser: &mut Parser) -> Result<(), String> {
        let options = &mut self.options;
        let number = |parser: &mut Parser| {
            let count = text(parser)?;
            let parsed = count.parse().ok().filter(|count| *count > 0);
            parsed.ok_or_else(|| format!("--{name}: '{count}' is not a number above 0"))
        };
        match name {
            "journal-sync" => {
                options.sync = match &*text(parser)? {
                    "always" => Sync::Always,
                    "interval" => Sync::Interval,
                    "never" => Sync::Never,
                    other => {
                        return Err(format!("--journal-sync: '{other}': always, interval, never"));
                    }
                }
            }
            "store" => options.store = Some(path(parser)?),
            "store-sync" => options.store_sync = store_sync(&text(parser)?)?,
            "shards" => {
                let count = text(parser)?;
                let shards = count.parse().ok().filter(|count| (1..=SHARDS_MAX).contains(count));
                options.shards = shards.ok_or_else(|| {
                    format!("--shards: '{count}' is not a number from 1 to {SHARDS_MAX}")
                })?;
            }
            "queue-bytes" => options.limits.queued_bytes = number(parser)?,
            "connections" => options.connections = number(parser)?,
            "tls-cert" => self.cert = Some(path(parser)?),
            "tls-key" => self.key = Some(path(parser)?),
            "token-file" => options.token = Some(path(parser)?),
            "background-process" => options.background = true,
            other => return Err(format!("invalid option '--{other}'")),
        }
        Ok(())
    }

    /// A socket with the permissions, group and mode said before it.
    fn listen(&mut self, address: Address) {
        self.options.listen.push(Listen {
            address,
            permissions: self.permissions,
            group: self.group.clone(),
            mode: self.mode,
        });
    }

    fn finish(mut self) -> Result<Options, String> {
        if self.options.listen.is_empty() {
            self.listen(Address::Unix("/tmp/rrdcached.sock".into()));
        }
        let mut options = self.options;
        options.tls = match (self.cert, self.key) {
            (None, None) => None,
            (Some(cert), Some(key)) => Some((cert, key)),
            _ => return Err("--tls-cert and --tls-key go together".to_owned()),
        };
        let limits = &options.limits;
        if limits.jitter > limits.write {
            let warning =
                "WARNING: write delay (-z) should NOT be larger than write interval (-w) !";
            options.warnings.push(warning.to_owned());
        }
        if limits.flush < limits.write * 2 {
            let warning = "WARNING: flush interval (-f) should be at least 2x write interval (-w)";
            options.warnings.push(warning.to_owned());
        }
        if options.makes_folders && !options.fenced {
            options.warnings.push("WARNING: -R does not make sense without -B!".to_owned());
        }
        if options.store.is_some() {
            if options.journal.is_some() {
                return Err("-j is for files: a store has a journal of its own".to_owned());
            }
            // The base is what names begin with, and need not be there.
            return Ok(options);
        }
        let resolved = std::fs::canonicalize(&options.base)
            .map_err(|error| format!("base directory '{}': {error}", options.base.display()))?;
        if resolved != options.base {
            return Err(format!(
                "Base directory (-b) resolved via file system links!\n\
                 Consider specifying the real directory ({})",
                resolved.display()
            ));
        }
        Ok(options)
    }
}

fn text(parser: &mut Parser) -> Result<String, String> {
    let value = parser.value().map_err(|error| error.to_string())?;
    value.string().map_err(|error| error.to_string())
}

/// A path, made absolute: in the background the daemon's folder is another.
fn path(parser: &mut Parser) -> Result<PathBuf, String> {
    let value = parser.value().map_err(|error| error.to_string())?;
    std::path::absolute(&value).map_err(|error| format!("'{}': {error}", value.display()))
}

/// Reads `unix:/path`, `/path`, `host`, `host:port`, `[v6]` and `[v6]:port`.
fn address(text: &str) -> Result<Address, String> {
    if let Some(path) = text.strip_prefix("unix:") {
        let path = std::path::absolute(path).map_err(|error| format!("'{text}': {error}"))?;
        return Ok(Address::Unix(path));
    }
    if text.starts_with('/') {
        return Ok(Address::Unix(text.into()));
    }
    let port = |port: &str| {
        port.parse().map_err(|_| format!("'{text}': '{port}' is not a port from 0 to 65535"))
    };
    if let Some(rest) = text.strip_prefix('[') {
        let Some((host, rest)) = rest.split_once(']') else {
            return Err(format!("Malformed address: {text}"));
        };
        return Ok(match rest.strip_prefix(':') {
            Some(number) => Address::Tcp(host.to_owned(), port(number)?),
            None if rest.is_empty() => Address::Tcp(host.to_owned(), PORT),
            None => return Err(format!("Malformed address: {text}")),
        });
    }
    Ok(match text.split_once(':') {
        Some((host, number)) if !number.contains(':') => match host {
            "" | "*" => Address::Any(port(number)?),
            host => Address::Tcp(host.to_owned(), port(number)?),
        },
        _ => Address::Tcp(text.to_owned(), PORT),
    })
}

fn mode(text: &str) -> Result<u32, String> {
    let mode = u32::from_str_radix(text, 8).ok().filter(|mode| *mode <= 0o7777);
    mode.ok_or_else(|| format!("Invalid file mode \"{text}\"."))
}

fn interval(what: &str, text: &str) -> Result<Duration, String> {
    match parse_duration(text, 1) {
        Ok(seconds) => Ok(Duration::from_secs(seconds)),
        Err(_) if text == "0" => Err(format!("Invalid {what} {text}: value must be positive")),
        Err(_) => Err(format!("Invalid {what} {text}: value must be (suffixed) positive number")),
    }
}

fn store_sync(text: &str) -> Result<SyncPolicy, String> {
    match text {
        "always" => return Ok(SyncPolicy::Always),
        "never" => return Ok(SyncPolicy::Never),
        _ => {}
    }
    let seconds = text.strip_prefix("interval=").and_then(|time| parse_duration(time, 1).ok());
    let policy = seconds.map(|seconds| SyncPolicy::Interval(Duration::from_secs(seconds)));
    policy.ok_or_else(|| format!("--store-sync: '{text}': always, interval=SECONDS, never"))
}

fn delay(text: &str) -> Result<Duration, String> {
    if text == "0" {
        return Ok(Duration::ZERO);
    }
    interval("write delay", text)
}

fn threads(text: &str) -> Result<usize, String> {
    let threads = text.parse().ok().filter(|count| (1..=THREADS_MAX).contains(count));
    threads.ok_or_else(|| format!("Invalid thread count: -t {text}"))
}

fn level(name: &str) -> Option<LevelFilter> {
    Some(match name {
        "LOG_EMERG" | "LOG_ALERT" | "LOG_CRIT" | "LOG_ERR" | "0" | "1" | "2" | "3" => {
            LevelFilter::ERROR
        }
        "LOG_WARNING" | "4" => LevelFilter::WARN,
        "LOG_NOTICE" | "LOG_INFO" | "5" | "6" => LevelFilter::INFO,
        "LOG_DEBUG" | "7" => LevelFilter::DEBUG,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cached::command::Command;

    fn options(line: &str) -> Result<Options, String> {
        let words: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
        match parse(&words)? {
            Wanted::Run(options) => Ok(*options),
            Wanted::Help => Err("help".to_owned()),
        }
    }

    #[test]
    fn what_is_said_before_a_socket_holds_for_it() {
        let found = options("-P PING -m 660 -l /a -s wheel -P FLUSH -l h:1 -L -b /").unwrap();
        let [a, b, c] = &found.listen[..] else { panic!("{found:?}") };
        assert_eq!(a.address, Address::Unix("/a".into()));
        assert!(a.permissions.allow(Command::Ping) && !a.permissions.allow(Command::Flush));
        assert_eq!((a.mode, a.group.as_deref()), (Some(0o660), None));
        assert_eq!(b.address, Address::Tcp("h".into(), 1));
        assert!(!b.permissions.allow(Command::Ping) && b.permissions.allow(Command::Flush));
        assert_eq!((c.mode, c.group.as_deref()), (Some(0o660), Some("wheel")));
        assert_eq!(c.address, Address::Any(42217));
    }

    #[test]
    fn addresses_have_the_forms_of_the_original() {
        for (text, host, port) in [
            ("localhost", "localhost", 42217),
            ("127.0.0.1:1", "127.0.0.1", 1),
            ("[::1]:42220", "::1", 42220),
            ("[::1]", "::1", 42217),
            ("::1", "::1", 42217),
        ] {
            assert_eq!(address(text), Ok(Address::Tcp(host.into(), port)), "{text}");
        }
        assert_eq!(address("unix:/x"), Ok(Address::Unix("/x".into())));
        for text in ["h:x", "[::1", "[::1]x", "h:70000"] {
            assert!(address(text).is_err(), "{text}");
        }
    }

    #[test]
    fn times_have_suffixes() {
        let found = options("-w 30m -z 1h -f2h -b /").unwrap();
        let seconds = |time: Duration| time.as_secs();
        let limits = found.limits;
        assert_eq!([limits.write, limits.jitter, limits.flush].map(seconds), [1800, 3600, 7200]);
        assert_eq!(found.warnings.len(), 1, "{:?}", found.warnings);
    }

    #[test]
    fn refusals_are_those_of_the_original() {
        for (line, text) in [
            ("-w x", "Invalid write interval x: value must be (suffixed) positive number"),
            ("-f 0", "Invalid flush interval 0: value must be positive"),
            ("-t x", "Invalid thread count: -t x"),
            ("-t 0", "Invalid thread count: -t 0"),
            ("-m 8", "Invalid file mode \"8\"."),
            ("-a 0", "Invalid allocation size: 0"),
            ("-x", "invalid option -- 'x'"),
            ("--tls-cert a", "--tls-cert and --tls-key go together"),
            ("--store a -j b", "-j is for files: a store has a journal of its own"),
            ("--store-sync x", "--store-sync: 'x': always, interval=SECONDS, never"),
            ("--shards 65", "--shards: '65' is not a number from 1 to 64"),
        ] {
            assert_eq!(options(line).unwrap_err(), text);
        }
        assert!(options("-P FOO").unwrap_err().contains("\"FOO\""));
        assert!(options("more").is_err());
    }
}

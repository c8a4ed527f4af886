//! `concertim-rrd`: the shell's way to `concertim::command`. Words and streams go in, an exit
//! status comes out; this file alone reads the clock, the time zone and the environment.

mod daemon;
mod progress;

use concertim::Timestamp;
use concertim::command::{Address, Context, Conversation, Host, Usage, run};
use jiff::tz::TimeZone;
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeVal;
use progress::Progress;
use std::cell::{Cell, OnceCell, RefCell};
use std::ffi::OsString;
use std::io::{self, BufReader, BufWriter, IsTerminal as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime};

/// Exit status of a program whose reader went away: what a shell shows for SIGPIPE.
const BROKEN_PIPE: u8 = 141;

fn main() -> ExitCode {
    let mut words = std::env::args_os();
    let name = words.next().unwrap_or_default();
    let name = Path::new(&name).file_name().unwrap_or_default();
    // rrdtool has names for three of its commands.
    let verb = ["create", "info", "update"].into_iter().find(|verb| *name == *format!("rrd{verb}"));
    let mut shell = Shell::start(verb.is_some() || name == "rrdtool");
    let words: Vec<OsString> = verb.map(OsString::from).into_iter().chain(words).collect();
    let mut context = Context {
        host: &mut shell,
        input: &mut BufReader::new(io::stdin()),
        output: &mut BufWriter::with_capacity(64 * 1024, io::stdout()),
        errors: &mut io::stderr(),
    };
    match run(&words, &mut context) {
        Ok(status) => ExitCode::from(status),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::from(BROKEN_PIPE),
        Err(error) => {
            eprintln!("ERROR: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Time after which what the process has used is looked up again: the least that the answers of
/// pipe mode show, after every line. The lookup costs a tenth of an update.
const USAGE_FRESH: Duration = Duration::from_millis(10);

/// This process.
struct Shell {
    started: Instant,
    /// Whether a name of RRDtool's was called.
    as_rrdtool: bool,
    zone: OnceCell<TimeZone>,
    /// `RRDCACHED_ADDRESS` and `RRD_LOCKING`: every line of pipe mode asks for them.
    daemon: OnceCell<Option<OsString>>,
    locking: OnceCell<Option<OsString>>,
    /// What the process had used, and when that was looked up.
    used: Cell<Option<Usage>>,
    /// The connection to a daemon that the last command line has left.
    kept: RefCell<Option<(Address, Box<dyn Conversation>)>>,
    progress: Progress,
}

impl Shell {
    #[expect(clippy::disallowed_methods, reason = "the binary is what reads clocks")]
    fn start(as_rrdtool: bool) -> Self {
        Self {
            started: Instant::now(),
            as_rrdtool,
            zone: OnceCell::new(),
            daemon: OnceCell::new(),
            locking: OnceCell::new(),
            used: Cell::new(None),
            kept: RefCell::new(None),
            progress: Progress::default(),
        }
    }
}

impl Host for Shell {
    #[expect(clippy::disallowed_methods, reason = "the binary is what reads clocks")]
    fn now(&self) -> Timestamp {
        Timestamp::from(SystemTime::now())
    }

    /// Looked up when first asked for: most commands never do.
    fn time_zone(&self) -> TimeZone {
        self.zone.get_or_init(TimeZone::system).clone()
    }

    fn usage(&self) -> Usage {
        let real = self.started.elapsed();
        match self.used.get() {
            Some(used) if real.saturating_sub(used.real) < USAGE_FRESH => Usage { real, ..used },
            _ => {
                let [user, system] = processor_time().unwrap_or_default();
                let used = Usage { user, system, real };
                self.used.set(Some(used));
                used
            }
        }
    }

    fn folder(&self) -> io::Result<PathBuf> {
        std::env::current_dir()
    }

    fn enter(&mut self, folder: &Path) -> io::Result<()> {
        std::env::set_current_dir(folder)
    }

    fn daemon(&self) -> Option<OsString> {
        self.daemon.get_or_init(|| std::env::var_os("RRDCACHED_ADDRESS")).clone()
    }

    fn as_rrdtool(&self) -> bool {
        self.as_rrdtool
    }

    fn colours(&self) -> bool {
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
            || std::env::var_os("TERM").is_none_or(|terminal| terminal == "dumb");
        !self.as_rrdtool && !refused && io::stdout().is_terminal()
    }

    fn daemon_prefix(&self) -> Option<OsString> {
        std::env::var_os("RRDCACHED_STRIPPATH")
    }

    fn daemon_token(&self) -> io::Result<Option<Vec<u8>>> {
        std::env::var_os("RRDCACHED_TOKEN_FILE")
            .map(|path| daemon::token(path.as_ref()))
            .transpose()
    }

    fn kept(&self, address: &Address) -> Option<Box<dyn Conversation>> {
        self.kept.take().filter(|(kept, _)| kept == address).map(|(_, conversation)| conversation)
    }

    fn converse(&self, address: &Address) -> io::Result<Box<dyn Conversation>> {
        daemon::connect(address)
    }

    fn keep(&self, address: &Address, conversation: Box<dyn Conversation>) {
        self.kept.replace(Some((address.clone(), conversation)));
    }

    fn locking(&self) -> Option<OsString> {
        self.locking.get_or_init(|| std::env::var_os("RRD_LOCKING")).clone()
    }

    fn shows_progress(&self) -> bool {
        Progress::is_seen()
    }

    fn progress(&self, done: Option<(usize, usize)>) {
        self.progress.show(done);
    }
}

/// Processor time in the program and in the system.
fn processor_time() -> Option<[Duration; 2]> {
    let used = getrusage(UsageWho::RUSAGE_SELF).ok()?;
    let duration = |time: TimeVal| {
        let seconds = u64::try_from(time.tv_sec()).ok()?;
        let micros = u64::try_from(time.tv_usec()).ok()?;
        Some(Duration::from_secs(seconds) + Duration::from_micros(micros))
    };
    Some([duration(used.user_time())?, duration(used.system_time())?])
}

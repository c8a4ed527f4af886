//! The process: from the command line to the last written value.

use super::base::Base;
use super::cache::Cache;
use super::journal::{self, Journal, Sync};
use super::keeper::Keeper;
use super::listen::{self, Door, Secrets};
use super::options::{self, HELP, Options, Wanted};
use super::series::Series;
use super::writer::{self, SAID_MAX};
use super::{log, rights, tls, token};
use crate::{Error, Result, clock};
use concertim::store::{Store, StoreOptions};
use listenfd::ListenFd;
use rustix::process::Pid;
use signal_hook::consts::{SIGINT, SIGTERM, SIGUSR1, SIGUSR2};
use signal_hook::iterator::Signals;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::{Duration, Instant};

/// How often the clock is looked at for what is to be done from time to time.
const TICK: Duration = Duration::from_secs(1);

/// Longest wait, at the end, for connections to finish what they are doing.
const LAST_BUNCH: Duration = Duration::from_secs(10);

/// What the process in the background says when it listens.
const READY: &str = "ready\n";

/// Runs the daemon with a command line, without the program's name.
#[must_use]
pub fn run(words: &[OsString]) -> ExitCode {
    let options = match options::parse(words) {
        Ok(Wanted::Help) => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Ok(Wanted::Run(options)) => options,
        Err(text) => {
            eprintln!("rrdcached: {text}");
            return ExitCode::FAILURE;
        }
    };
    if !options.background {
        for warning in &options.warnings {
            eprintln!("{warning}");
        }
    }
    // Looking for systemd's sockets takes them out of the environment: once is all.
    let given = ListenFd::from_env();
    let done = if options.foreground || options.background || given.len() > 0 {
        serve(&options, given)
    } else {
        into_background(words)
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("rrdcached: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Starts this program once more, in a session of its own, and waits until it listens.
fn into_background(words: &[OsString]) -> Result<()> {
    let failed = |error: io::Error| Error::io("starting in the background", &error);
    let program = std::env::current_exe().map_err(failed)?;
    let mut child = Command::new(program)
        .args(["rrdcached", "--background-process"])
        .args(words)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let mut said = String::new();
    if let Some(output) = child.stdout.take() {
        BufReader::new(output).read_line(&mut said).map_err(failed)?;
    }
    if said == READY {
        return Ok(());
    }
    // It has said why.
    let status = child.wait().map_err(failed)?;
    Err(Error::new(format!("daemonize failed ({status}), exiting.")))
}

/// Serves until a signal ends it.
fn serve(options: &Options, given: ListenFd) -> Result<()> {
    if options.background {
        nix::unistd::setsid().map_err(|error| Error::new(format!("a new session: {error}")))?;
    }
    // One that comes before everything stands waits until it does.
    let mut signals = Signals::new([SIGTERM, SIGINT, SIGUSR1, SIGUSR2])
        .map_err(|error| Error::io("signals", &error))?;
    log::start(options.log.as_deref(), options.level, options.background)?;
    let secrets = secrets(options)?;
    let pid = PidFile::create(&options.pid)?;
    let doors = match options.listen.first() {
        Some(first) if given.len() > 0 => listen::given(given, first)?,
        _ => listen::open(&options.listen)?,
    };
    let paths: Vec<_> = doors.iter().filter_map(Door::path).collect();
    rights::give_up(options.user.as_deref(), options.group.as_deref())?;
    let keeper = Arc::new(keeper(options)?);
    let writers = start(&keeper, doors, &secrets, options)?;
    if options.background {
        detach(if options.store.is_some() { Path::new("/") } else { &options.base })?;
    }
    let signal = signals.forever().next().unwrap_or(SIGTERM);
    // Held until the process is gone, so that nothing is acknowledged any more.
    let gate = keeper.gate().try_write_for(LAST_BUNCH);
    if gate.is_none() {
        tracing::error!("a connection does not come to an end, and is cut off");
    }
    std::mem::forget(gate);
    match &*keeper {
        Keeper::Files(cache) => {
            let flush = match signal {
                SIGUSR1 => true,
                SIGUSR2 => false,
                _ => options.flush_at_end || cache.journal.is_none(),
            };
            end(cache, writers, flush);
        }
        Keeper::Series(series) => series.end(signal != SIGUSR2),
    }
    for path in paths {
        // Somebody else may have removed it, or may not let us.
        let _ = fs::remove_file(path);
    }
    drop(pid);
    Ok(())
}

fn secrets(options: &Options) -> Result<Secrets> {
    let tls = options.tls.as_ref().map(|(cert, key)| tls::config(cert, key)).transpose()?;
    let token = options.token.as_deref().map(token::Token::read).transpose()?.map(Arc::new);
    Ok(Secrets { tls, token })
}

/// The store that was asked for, or the cache of files.
fn keeper(options: &Options) -> Result<Keeper> {
    let Some(folder) = &options.store else {
        return cache(options).map(Box::new).map(Keeper::Files);
    };
    let started = clock::monotonic();
    let mut settings = StoreOptions::default();
    (settings.sync, settings.shards) = (options.store_sync, options.shards);
    let failed = |error: concertim::Error| {
        Error::new(format!("the store in '{}': {error}", folder.display()))
    };
    let store = Store::open(folder, settings).map_err(failed)?;
    tracing::info!("store: {} series, {:?}", store.len(), started.elapsed());
    let (base, fenced, never) = (options.base.clone(), options.fenced, options.overwrites_never);
    Series::new(store, base, fenced, never).map(Keeper::Series).map_err(failed)
}

/// The cache with what the journals held.
fn cache(options: &Options) -> Result<Cache> {
    let base = Base::new(options.base.clone(), options.fenced, options.makes_folders);
    let Some(folder) = &options.journal else {
        return Ok(Cache::new(base, options.limits, None, options.overwrites_never));
    };
    let started = clock::monotonic();
    let older = journal::find(folder)?;
    let contents = journal::replay(&older, &base)?;
    let (files, updates) = (contents.files.len(), contents.updates);
    let journal = Journal::begin(folder.clone(), options.sync, older, clock::now())?;
    let cache = Cache::new(base, options.limits, Some(journal), options.overwrites_never);
    cache.install(contents);
    tracing::info!("journal: {updates} updates, {files} files, {:?}", started.elapsed());
    Ok(cache)
}

/// Starts every thread; returns those that write.
fn start(
    keeper: &Arc<Keeper>,
    doors: Vec<Door>,
    secrets: &Secrets,
    options: &Options,
) -> Result<Vec<thread::JoinHandle<()>>> {
    let spawn = |name: &str, work: Box<dyn FnOnce() + Send>| {
        let thread = thread::Builder::new().name(name.to_owned()).spawn(work);
        thread.map_err(|error| Error::io(format_args!("a thread to {name}"), &error))
    };
    let mut writers = Vec::new();
    // A store has threads of its own.
    if matches!(**keeper, Keeper::Files(_)) {
        for _ in 0..options.threads {
            let keeper = Arc::clone(keeper);
            let write = move || keeper.cache().map_or((), writer::run);
            writers.push(spawn("write", Box::new(write))?);
        }
        let (timed, sync) = (Arc::clone(keeper), options.sync);
        spawn("time", Box::new(move || timed.cache().map_or((), |cache| time(cache, sync))))?;
    }
    for door in doors {
        let (keeper, secrets, most) = (Arc::clone(keeper), secrets.clone(), options.connections);
        spawn("accept", Box::new(move || door.serve(&keeper, &secrets, most)))?;
    }
    Ok(writers)
}

/// What is to be done from time to time.
fn time(cache: &Cache, sync: Sync) {
    let mut swept = clock::monotonic();
    loop {
        thread::sleep(TICK);
        let unsaid = cache.counts.said.swap(0, Ordering::Relaxed).saturating_sub(SAID_MAX);
        if unsaid > 0 {
            tracing::error!("{unsaid} more files whose values were not written; see COUNTERS");
        }
        let now = clock::monotonic();
        let Some(journal) = &cache.journal else {
            if now.saturating_duration_since(swept) >= cache.limits.flush {
                sweep(cache, now);
                swept = now;
            }
            continue;
        };
        if sync == Sync::Interval
            && let Err(error) = journal.sync()
        {
            tracing::error!("syncing the journal: {error}");
        }
        let is_time = now.saturating_duration_since(swept) >= cache.limits.flush;
        if is_time || journal.is_full() {
            if let Err(error) = journal.rotate(clock::now()) {
                tracing::error!("a new journal: {error}");
            }
            sweep(cache, now);
            swept = now;
        }
        if journal.oldest() + 1 < journal.generation() {
            cache.trim_journals();
        }
    }
}

fn sweep(cache: &Cache, now: Instant) {
    cache.sweep(now.checked_sub(cache.limits.flush));
}

/// Ends the daemon, which takes nothing more: with `flush` everything is written.
fn end(cache: &Cache, writers: Vec<thread::JoinHandle<()>>, flush: bool) {
    if flush {
        for entry in cache.all() {
            cache.suspend(&entry, false);
        }
        cache.sweep(None);
        cache.queue.close();
        for writer in writers {
            if writer.join().is_err() {
                tracing::error!("a write thread ended early");
            }
        }
        let (_, _, left) = cache.sizes();
        match &cache.journal {
            Some(journal) if left == 0 => {
                if let Err(error) = journal.delete_all() {
                    tracing::error!("deleting journals: {error}");
                }
                return;
            }
            None if left > 0 => {
                tracing::error!("{left} bytes of values could not be written and are lost");
            }
            _ => {}
        }
    }
    if let Some(journal) = &cache.journal {
        journal.close();
    }
}

/// Tells the process that waits that this one listens, and lets go of its terminal.
fn detach(base: &Path) -> Result<()> {
    let failed = |error: io::Error| Error::io("detaching", &error);
    std::env::set_current_dir(base).map_err(failed)?;
    let mut output = io::stdout();
    output.write_all(READY.as_bytes()).and_then(|()| output.flush()).map_err(failed)?;
    let nothing = File::options().read(true).write(true).open("/dev/null").map_err(failed)?;
    let refused = |error: rustix::io::Errno| failed(error.into());
    rustix::stdio::dup2_stdin(&nothing).map_err(refused)?;
    rustix::stdio::dup2_stdout(&nothing).map_err(refused)?;
    rustix::stdio::dup2_stderr(&nothing).map_err(refused)
}

/// The file with the process's number; removed when dropped.
struct PidFile<'a>(&'a Path);

impl<'a> PidFile<'a> {
    /// Makes the file; one of a process that is gone is replaced.
    fn create(path: &'a Path) -> Result<Self> {
        let failed = |error: io::Error| {
            Error::new(format!("can't create pid file '{}' ({error})", path.display()))
        };
        let make = || File::options().write(true).create_new(true).mode(0o644).open(path);
        let mut file = match make() {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                let text = fs::read_to_string(path).unwrap_or_default();
                let number = text.trim().parse::<i32>().ok();
                let alive = number.and_then(Pid::from_raw).is_some_and(|pid| {
                    rustix::process::test_kill_process(pid) != Err(rustix::io::Errno::SRCH)
                });
                if alive {
                    return Err(Error::new(format!(
                        "FATAL: Another rrdcached daemon is running?? (pid {})",
                        text.trim()
                    )));
                }
                fs::remove_file(path).map_err(failed)?;
                make()
            }
            made => made,
        }
        .map_err(failed)?;
        writeln!(file, "{}", std::process::id()).map_err(failed)?;
        Ok(Self(path))
    }
}

impl Drop for PidFile<'_> {
    fn drop(&mut self) {
        // Without the right to remove it, the next start finds a process that is gone.
        let _ = fs::remove_file(self.0);
    }
}

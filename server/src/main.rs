//! The `concertim` command: the servers, the agent and their small tools.

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, CommandFactory, Parser, Subcommand};
use concertim::store::LayoutKind;
use concertim_server::agent::{self, AgentConfig, TokenSource};
use concertim_server::api_v2;
use concertim_server::config::{File, Log};
use concertim_server::daemon::{self, Wanted};
use concertim_server::database_command::{self, DatabaseCommand};
use concertim_server::demo::{self, DemoArgs};
use concertim_server::identity::Rights;
use concertim_server::import::{self, ImportCommand};
use concertim_server::serve::{self, Config};
use concertim_server::store_command::{self, StoreCommand};
use concertim_server::{Error, Result, cached, clock, identity, logs, visualisation};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::ffi::{OsStr, OsString};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use tikv_jemallocator::Jemalloc;
use tokio_util::sync::CancellationToken;

/// The system's own keeps what was freed between what is in use, an arena a thread: after 20,000 series had
/// come in two requests, a server had 55 to 80 MiB where 27 were in use. This one has a thread that gives back
/// what was not used again for ten seconds.
#[global_allocator]
static ALLOCATOR: Jemalloc = Jemalloc;

/// Metrics of racks, clusters and clouds: reported over HTTP, kept in round-robin archives, shown on a page.
#[derive(Debug, Parser)]
#[command(name = "concertim", version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the server: metric reporting, history and the page, in one process
    Serve(ServeArgs),
    /// Run the server in place of the existing visualisation service, with its environment variables
    Visualisation(VisualisationArgs),
    /// Run the metric reporting interface alone, in place of the existing daemon
    MetricReportingDaemon(DaemonArgs),
    /// Report this machine's own metrics to a server
    Agent(AgentArgs),
    /// Run the caching daemon for RRD files: rrdcached, option for option (see -h)
    #[command(disable_help_flag = true)]
    Rrdcached {
        /// Options of rrdcached
        #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "OPTIONS")]
        options: Vec<OsString>,
    },
    /// Import, export, check and tidy a store of many series
    #[command(subcommand)]
    Store(StoreCommand),
    /// Migrate, back up, restore and check the portal's database
    #[command(subcommand)]
    Database(DatabaseCommand),
    /// Take over a site of another system
    #[command(subcommand)]
    Import(ImportCommand),
    /// Fill the portal's database with a plausible site, for trials and measurements
    Demo(DemoArgs),
    /// Print a token, for all or for less: to read or to write, for some devices
    CreateAuthToken(TokenArgs),
    /// Print the OpenAPI document of /api/v2
    Openapi,
    /// Print a completion script for a shell
    Completions {
        /// The shell to write for
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Args)]
struct ServeArgs {
    /// Also report this machine's own metrics, as a device in a rack
    #[arg(long)]
    demo: bool,
    /// Folder that holds everything: secrets, history, journal
    #[arg(long, value_name = "DIR", default_value = serve::DATA_FOLDER)]
    data: PathBuf,
    /// Address of the page and of every interface; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value_t = serve::LISTEN)]
    listen: SocketAddr,
    /// Address of the metric reporting interface alone; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value_t = serve::METRICS_LISTEN)]
    metrics_listen: SocketAddr,
    /// Address that takes lines of Graphite's plaintext protocol, from whoever can reach it: they
    /// have no tokens
    #[arg(long, value_name = "ADDR")]
    graphite_listen: Option<SocketAddr>,
    /// Address that tells of the server itself, as /metrics, /status and /healthz, to whoever can
    /// reach it; port 0 takes a free one
    #[arg(long, value_name = "ADDR")]
    admin_listen: Option<SocketAddr>,
    /// Seconds between processing runs, and step of new series: 1 to 300
    #[arg(long, value_name = "S", default_value_t = serve::STEP,
          value_parser = clap::value_parser!(u32).range(1..=300))]
    step: u32,
    /// How a new data folder keeps history; an old one goes on as it is [default: columns]
    #[arg(long, value_name = "LAYOUT", value_parser = layout())]
    layout: Option<LayoutKind>,
    /// The portal's database, postgres://user@host/name or sqlite:/path/to/file; absent: portal.sqlite
    /// in the data folder
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// File with reads, layout, limits, database, log and secret, as the daemon's
    #[arg(long, value_name = "F")]
    config_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct VisualisationArgs {
    /// Folder that holds what is not in the database
    #[arg(long, value_name = "DIR", default_value = serve::DATA_FOLDER)]
    data: PathBuf,
    /// Address; absent: every address of this machine, and $PORT or 7000
    #[arg(long, value_name = "ADDR")]
    listen: Option<SocketAddr>,
    /// The database; absent: as $POSTGRES_HOST and the like say, else portal.sqlite in the data folder
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// File with reads, layout, limits, database, log and secret, as the daemon's
    #[arg(long, value_name = "F")]
    config_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct DaemonArgs {
    /// The configuration file; absent: $CONFIG_FILE, else where the existing daemon looks
    #[arg(long, value_name = "F")]
    config_file: Option<PathBuf>,
}

/// Reads the name of a layout.
fn layout() -> impl TypedValueParser<Value = LayoutKind> {
    let [columns, tree] = [LayoutKind::Columns, LayoutKind::Tree].map(LayoutKind::name);
    let columns = PossibleValue::new(columns).help("All series side by side, for many and fast");
    let tree = PossibleValue::new(tree).help("An RRD file per metric, for rrdtool to read");
    PossibleValuesParser::new([columns, tree]).map(|name| match name.as_str() {
        name if name == LayoutKind::Tree.name() => LayoutKind::Tree,
        _ => LayoutKind::Columns,
    })
}

#[derive(Debug, Args)]
struct AgentArgs {
    /// The server's address
    #[arg(long, value_name = "URL", default_value_t = format!("http://{}", serve::LISTEN))]
    to: String,
    /// File with a token of `concertim create-auth-token`; absent: standard data folder's secret
    #[arg(long, value_name = "F")]
    token_file: Option<PathBuf>,
    /// Name of the device to report as; absent: this machine's host name
    #[arg(long, value_name = "NAME")]
    device: Option<String>,
    /// Seconds between reports: 1 to 3600
    #[arg(long, value_name = "S", default_value_t = serve::STEP,
          value_parser = clap::value_parser!(u32).range(1..=3600))]
    step: u32,
}

#[derive(Debug, Args)]
struct TokenArgs {
    /// The server's data folder; absent: the configuration file's secret, else ./concertim-data
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Hours until the token expires: 1 to 87600 (ten years)
    #[arg(long, value_name = "H", default_value_t = 24,
          value_parser = clap::value_parser!(u32).range(1..=87_600))]
    hours: u32,
    /// Configuration file that names the secret, in place of a data folder; absent: $CONFIG_FILE
    #[arg(long, value_name = "F", conflicts_with = "data")]
    config_file: Option<PathBuf>,
    /// What the token allows: read, write; absent: both
    #[arg(long, value_name = "RIGHT", value_delimiter = ',')]
    scope: Vec<String>,
    /// Id of a device that the token is for, once for each; absent: all devices
    #[arg(long, value_name = "ID")]
    device: Vec<String>,
}

fn main() -> ExitCode {
    let mut words = std::env::args_os();
    let name = words.next().unwrap_or_default();
    if Path::new(&name).file_name() == Some(OsStr::new("rrdcached")) {
        return cached::run(&words.collect::<Vec<_>>());
    }
    let cli = match Path::new(&name).file_name() == Some(OsStr::new(daemon::NAME)) {
        true => match daemon::wanted(&words.collect::<Vec<_>>()) {
            Wanted::Serve(config_file) => {
                Cli { command: Command::MetricReportingDaemon(DaemonArgs { config_file }) }
            }
            other => return explain(&other),
        },
        false => Cli::parse(),
    };
    if let Command::Rrdcached { options } = &cli.command {
        return cached::run(options);
    }
    if let Command::Store(command) = &cli.command {
        return store_command::run(command);
    }
    if let Command::Database(command) = &cli.command {
        return database_command::run(command);
    }
    if let Command::Import(command) = &cli.command {
        return import::run(command);
    }
    if let Command::Demo(args) = &cli.command {
        return demo::run(args);
    }
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("concertim: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What the existing daemon's program says of itself.
fn explain(wanted: &Wanted) -> ExitCode {
    if *wanted == Wanted::Version {
        eprintln!("{} version {}", daemon::NAME, env!("CARGO_PKG_VERSION"));
        return ExitCode::SUCCESS;
    }
    if let Wanted::Usage(word) = wanted {
        eprintln!("{}: {word:?} is not understood", daemon::NAME);
    }
    eprintln!("usage: {} [-config-file F] [version]", daemon::NAME);
    if *wanted == Wanted::Help { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn run(cli: Cli) -> Result<()> {
    match cli.command {
        Command::Serve(args) => {
            let file = args.config_file.as_deref().map(File::open).transpose()?;
            start_log(file.as_ref())?;
            let environment = |name: &str| std::env::var_os(name)?.into_string().ok();
            let mut config = Config {
                credits_needed: visualisation::credits_needed(&environment)?,
                data: args.data,
                listen: args.listen,
                metrics_listen: Some(args.metrics_listen),
                database: args.database,
                graphite_listen: args.graphite_listen,
                admin_listen: args.admin_listen,
                step: args.step,
                layout: args.layout,
                demo: args.demo,
                given: given(),
                ..Config::default()
            };
            if let Some(file) = &file {
                config.take(file)?;
            }
            block_on(|shutdown| serve::serve(config, shutdown))
        }
        Command::Visualisation(args) => {
            let file = args.config_file.as_deref().map(File::open).transpose()?;
            start_log(file.as_ref())?;
            let environment = |name: &str| std::env::var_os(name)?.into_string().ok();
            let mut config = Config {
                data: args.data,
                database: args.database,
                given: given(),
                ..visualisation::config(args.listen, &environment)?
            };
            if let Some(file) = &file {
                config.take(file)?;
            }
            visualisation::complete(&mut config, &environment)?;
            block_on(|shutdown| serve::serve(config, shutdown))
        }
        Command::MetricReportingDaemon(args) => {
            let file = daemon::configuration(args.config_file, std::env::var_os("CONFIG_FILE"))?;
            start_log(file.as_ref())?;
            let has_log_file = file.as_ref().is_some_and(|file| file.log.file.is_some());
            let run = daemon::Config::new(file, given())
                .and_then(|config| block_on(|shutdown| daemon::run(config, shutdown)));
            if let Err(error) = &run
                && has_log_file
            {
                tracing::error!("{error}");
            }
            run
        }
        Command::Agent(args) => {
            logs::start(&Log::default())?;
            let token = args.token_file.map_or_else(local_token, TokenSource::File);
            let mut config = AgentConfig::new(args.to, token, clock::monotonic);
            config.step = Duration::from_secs(args.step.into());
            if let Some(name) = args.device {
                config.name = name;
            }
            block_on(|shutdown| async move {
                let shutdown = shutdown.cancelled_owned();
                agent::run(config, shutdown).await.map_err(|e| Error::new(e.to_string()))
            })
        }
        Command::CreateAuthToken(args) => {
            let rights = Rights::new(&args.scope, &args.device)?;
            let key = match secret_file(args.data.as_deref(), args.config_file)? {
                None => local_key(args.data.as_deref().unwrap_or(serve::DATA_FOLDER.as_ref()))?,
                Some(file) => {
                    let shared_secret_file = file.shared_secret_file;
                    let given = identity::Given { shared_secret_file, ..given() };
                    given.key()?.ok_or_else(|| {
                        let path = file.path.display();
                        Error::new(format!("{path}: there is no shared_secret_file"))
                    })?
                }
            };
            let (now, seconds) = (clock::now().seconds(), i64::from(args.hours) * 3600);
            println!("{}", key.token_of(&rights, now, seconds)?);
            Ok(())
        }
        // They report for themselves, and are done already.
        Command::Rrdcached { .. }
        | Command::Store(_)
        | Command::Database(_)
        | Command::Import(_)
        | Command::Demo(_) => Ok(()),
        Command::Openapi => {
            print!("{}", api_v2::openapi()?);
            Ok(())
        }
        Command::Completions { shell } => {
            clap_complete::generate(
                shell,
                &mut Cli::command(),
                "concertim",
                &mut std::io::stdout(),
            );
            Ok(())
        }
    }
}

/// Logs as a file says, and first what it says of the file itself.
fn start_log(file: Option<&File>) -> Result<()> {
    match file {
        None => logs::start(&Log::default()),
        Some(file) => {
            logs::start(&file.log)?;
            file.warnings.iter().for_each(|warning| tracing::warn!("{warning}"));
            Ok(())
        }
    }
}

/// The secret as the environment gives it.
fn given() -> identity::Given {
    identity::Given {
        secret: std::env::var_os("JWT_SECRET"),
        secret_file: std::env::var_os("JWT_SECRET_FILE").map(PathBuf::from),
        shared_secret_file: None,
    }
}

/// The configuration file whose secret signs a token: the one that the option names, else that of the
/// environment, else, where there is no data folder, what the daemon would read. None: a data folder's.
fn secret_file(data: Option<&Path>, option: Option<PathBuf>) -> Result<Option<File>> {
    let environment = std::env::var_os("CONFIG_FILE").filter(|file| !file.is_empty());
    let is_named = option.is_some() || environment.is_some();
    if data.is_some() || (!is_named && Path::new(serve::DATA_FOLDER).exists()) {
        return Ok(None);
    }
    daemon::configuration(option, environment)
}

/// The key of the server whose data folder is `data`: the environment's, else the folder's own.
fn local_key(data: &Path) -> Result<identity::Key> {
    match given().key()? {
        Some(key) => Ok(key),
        None => identity::Secrets::at(data).existing_key(),
    }
}

/// Tokens made with the secret of the server whose data folder is here.
fn local_token() -> TokenSource {
    TokenSource::Made(Arc::new(|| {
        let key = local_key(serve::DATA_FOLDER.as_ref());
        let key = key.map_err(|e| e.to_string())?;
        Ok(key.token(clock::now().seconds(), identity::TOKEN_SECONDS))
    }))
}

/// Runs `work` on a new runtime; a signal to stop cancels the token that it is given.
fn block_on<F>(work: impl FnOnce(CancellationToken) -> F) -> Result<()>
where
    F: Future<Output = Result<()>>,
{
    raise_descriptors();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|e| Error::io("starting the runtime", &e))?;
    runtime.block_on(async {
        let shutdown = CancellationToken::new();
        tokio::spawn(serve::cancel_on_signal(shutdown.clone()));
        work(shutdown).await
    })
}

/// Descriptors that a server may come to need: 1,024 connections on each of three listeners, and a
/// thousand files.
const DESCRIPTORS: u64 = 4_096;

/// Takes as many descriptors as the system allows. The 1,024 that it gives unasked are fewer than there
/// may be connections, which would leave none for the journal.
fn raise_descriptors() {
    let limit = getrlimit(Resource::Nofile);
    let _ = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, ..limit });
    if let Some(descriptors) = getrlimit(Resource::Nofile).current
        && descriptors < DESCRIPTORS
    {
        tracing::warn!(
            "the system gives {descriptors} file descriptors, and with fewer than {DESCRIPTORS} many \
             connections keep files from being written"
        );
    }
}

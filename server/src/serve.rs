//! The whole server: from the first secret to the last written value.

mod portal;

use crate::agent::{self, AgentConfig, TokenSource};
use crate::config;
use crate::demo;
use crate::durable::{self, PRIVATE_FOLDER};
use crate::http::{self, Limits, Workers};
use crate::identity::{Given, Identity, RateLimit, Reads, Secrets, Standing, TOKEN_SECONDS};
use crate::inventory::Inventory;
use crate::metrics::{self, Metrics};
use crate::peers;
use crate::site::{Admin, MainPort, MetricPort};
use crate::{Error, Result, clock};
use concertim::store::{LayoutKind, SyncPolicy};
use rust_decimal::Decimal;
use std::fmt::Write as _;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpSocket};
use tokio::signal::unix::{SignalKind, signal};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

/// The data folder when none is named: beside where the server is started.
pub const DATA_FOLDER: &str = "./concertim-data";

/// The main address when none is named: this machine alone, the port of the existing system.
pub const LISTEN: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 7000);

/// The metric reporting address when none is named: the port of the existing daemon.
pub const METRICS_LISTEN: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 3000);

/// Seconds between processing runs when nobody says otherwise: the existing daemon's.
pub const STEP: u32 = 15;

/// What a server is started with.
#[derive(Clone, Debug)]
pub struct Config {
    /// Folder of everything that the server keeps.
    pub data: PathBuf,
    /// Address of the page and of every interface.
    pub listen: SocketAddr,
    /// Address of the metric reporting interface alone; none leaves it to the main port.
    pub metrics_listen: Option<SocketAddr>,
    /// The portal's database, as a URL; none is a file of the data folder.
    pub database: Option<String>,
    /// The metric reporting daemon whose values the portal shows, as a URL; none is this server itself.
    pub metric_daemon: Option<String>,
    /// Origins beside the server's own whose pages may open a WebSocket.
    pub origins: Vec<String>,
    /// How long the log of changes is kept.
    pub changes: config::Changes,
    /// The OpenID provider to sign in at.
    pub oidc: Option<config::Oidc>,
    /// Address that takes lines of Graphite's plaintext protocol, from whoever can reach it.
    pub graphite_listen: Option<SocketAddr>,
    /// Address where the server tells of itself, to whoever can reach it.
    pub admin_listen: Option<SocketAddr>,
    /// Seconds between processing runs, and step of new series.
    pub step: u32,
    /// How a new data folder keeps history; none says columns, and an old one keeps what it has.
    pub layout: Option<LayoutKind>,
    /// Whether to report this machine's own metrics, too.
    pub demo: bool,
    /// Credits that a team must have to launch a cluster.
    pub credits_needed: Decimal,
    /// Limits of each listener.
    pub limits: Limits,
    /// When samples survive a loss of power.
    pub sync: SyncPolicy,
    /// How names and labels of other people's agents become devices and metrics.
    pub rules: metrics::Rules,
    /// How many series there may be.
    pub series: metrics::Limits,
    /// Who may read.
    pub reads: Reads,
    /// How often each token, and each address without one, may ask; none says that there is no limit.
    pub rate_limit: Option<RateLimit>,
    /// The secret of tokens, if it is not the data folder's own.
    pub given: Given,
    /// The configuration file that names the secret, if one does.
    pub secret_from: Option<PathBuf>,
}

impl Config {
    /// The same with what a configuration file says about the server as a whole: who may read, how a
    /// new folder keeps history, limits, the secret, other people's agents. What the command line
    /// says counts first.
    ///
    /// # Errors
    /// When the limits of requests do not go together.
    pub fn take(&mut self, file: &config::File) -> Result<()> {
        self.rate_limit = rate_limit(&file.limits)?;
        self.sync = sync(file.sync);
        self.rules = rules(&file.agents);
        let lines = file.agents.graphite.as_ref().map(|graphite| graphite.listen);
        self.graphite_listen = self.graphite_listen.or(lines);
        self.admin_listen = self.admin_listen.or(file.admin);
        self.layout = self.layout.or(file.layout);
        self.database = self.database.take().or_else(|| file.database.clone());
        self.origins.extend_from_slice(&file.origins);
        self.changes.clone_from(&file.changes);
        self.oidc.clone_from(&file.oidc);
        self.reads = reads(file.reads);
        self.limits = limits(&file.limits);
        self.series = series(&file.limits);
        self.given.shared_secret_file.clone_from(&file.shared_secret_file);
        self.secret_from = file.shared_secret_file.is_some().then(|| file.path.clone());
        Ok(())
    }
}

/// The usual limits, with those that a configuration file says otherwise.
pub(crate) fn limits(given: &config::Limits) -> Limits {
    let mut limits = Limits::default();
    let whole = |bytes: u64| usize::try_from(bytes).unwrap_or(usize::MAX);
    if let Some(bytes) = given.body_bytes {
        limits.body_bytes_max = whole(bytes);
        limits.batch_bytes_max = limits.batch_bytes_max.max(whole(bytes));
    }
    if let Some(bytes) = given.expanded_bytes {
        limits.expanded_bytes_max = whole(bytes);
    }
    limits
}

/// How many series there may be: as usual, unless a configuration file says otherwise.
pub(crate) fn series(given: &config::Limits) -> metrics::Limits {
    let usual = metrics::Limits::default();
    let whole = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    metrics::Limits {
        series: given.series.map_or(usual.series, whole),
        series_per_device: given.series_per_device.map_or(usual.series_per_device, whole),
    }
}

/// Who may read, as a configuration file says; none says nothing.
pub(crate) fn reads(given: Option<config::Reads>) -> Reads {
    match given {
        Some(config::Reads::Open) => Reads::Open,
        Some(config::Reads::Token) | None => Reads::Token,
    }
}

/// When samples survive a loss of power, as a configuration file says; none says nothing.
pub(crate) fn sync(given: Option<config::SamplesSync>) -> SyncPolicy {
    match given {
        Some(config::SamplesSync::Always) => SyncPolicy::Always,
        Some(config::SamplesSync::Interval) | None => metrics::SAMPLES_SYNC,
    }
}

/// How often each caller may ask, as a configuration file says.
///
/// # Errors
/// When the two limits do not go together.
pub(crate) fn rate_limit(given: &config::Limits) -> Result<Option<RateLimit>> {
    let burst = given.burst.map(|burst| u32::try_from(burst).unwrap_or(u32::MAX));
    given.requests_per_second.map(|rate| RateLimit::new(rate, burst)).transpose()
}

/// How other people's agents are understood, as a configuration file says.
pub(crate) fn rules(given: &config::Agents) -> metrics::Rules {
    let config::Agents { devices, influx, prometheus, graphite, collectd } = given;
    let usual = metrics::Rules::default();
    metrics::Rules {
        devices: match devices {
            Some(config::Strangers::Known) => metrics::DeviceRule::Known,
            Some(config::Strangers::Register) | None => metrics::DeviceRule::Register,
        },
        influx_device_tags: influx.device_tags.clone(),
        influx_separator: influx.separator.clone(),
        prometheus_device_labels: prometheus.device_labels.clone(),
        prometheus_strip_port: prometheus.strip_port,
        prometheus_ignore_labels: prometheus.ignore_labels.clone(),
        graphite_device_segment: graphite.as_ref().map_or(0, |graphite| graphite.device_segment),
        graphite_prefix: graphite
            .as_ref()
            .map_or(usual.graphite_prefix, |graphite| graphite.prefix.clone()),
        collectd_separator: collectd.separator.clone(),
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            data: DATA_FOLDER.into(),
            listen: LISTEN,
            metrics_listen: Some(METRICS_LISTEN),
            database: None,
            origins: Vec::new(),
            changes: config::Changes::default(),
            oidc: None,
            metric_daemon: None,
            graphite_listen: None,
            admin_listen: None,
            step: STEP,
            layout: None,
            demo: false,
            credits_needed: peers::CREDITS_NEEDED,
            limits: Limits::default(),
            sync: metrics::SAMPLES_SYNC,
            rules: metrics::Rules::default(),
            series: metrics::Limits::default(),
            reads: Reads::default(),
            rate_limit: None,
            given: Given::default(),
            secret_from: None,
        }
    }
}

/// A server that listens and holds its data folder, not serving yet.
#[derive(Debug)]
pub struct Server {
    config: Config,
    identity: Arc<Identity>,
    inventory: Arc<Inventory>,
    metrics: Arc<Metrics>,
    main: TcpListener,
    portal: portal::Opened,
    reporting: Option<TcpListener>,
    graphite: Option<TcpListener>,
    admin: Option<TcpListener>,
    /// The address that `main` got.
    pub main_address: SocketAddr,
    /// The address that `reporting` got, if it is.
    pub reporting_address: Option<SocketAddr>,
    /// Held until the last value is written; the system gives it back when the process ends.
    _lock: File,
}

/// Opens, says where things are, and serves until `shutdown`.
///
/// # Errors
/// When the server cannot start, or stops for another reason than `shutdown`.
pub async fn serve(config: Config, shutdown: CancellationToken) -> Result<()> {
    let server = Server::open(config).await?;
    // Somebody may have closed our standard output; that is no reason not to serve.
    let _ = std::io::stdout().lock().write_all(server.welcome().as_bytes());
    server.run(shutdown).await
}

impl Server {
    /// Takes the data folder (created on the first start, with its secrets) and both addresses.
    ///
    /// # Errors
    /// When the folder is in use or cannot be used, or an address cannot be had.
    pub async fn open(config: Config) -> Result<Self> {
        durable::create_folder(&config.data, PRIVATE_FOLDER)?;
        let lock = lock(&config.data, "name another with --data")?;
        let main = bind(config.listen, "--listen").await?;
        let reporting = match config.metrics_listen {
            Some(address) => Some(bind(address, "--metrics-listen").await?),
            None => None,
        };
        let graphite = match config.graphite_listen {
            Some(address) => Some(bind(address, "--graphite-listen").await?),
            None => None,
        };
        let admin = match config.admin_listen {
            Some(address) => Some(bind(address, "--admin-listen").await?),
            None => None,
        };
        let main_address = address(&main)?;
        let reporting_address = reporting.as_ref().map(address).transpose()?;
        let key = Secrets::at(&config.data).open_or_create(config.given.key()?)?;
        let inventory = Arc::new(Inventory::open(config.data.join("inventory.json"))?);
        let metrics = metrics::Config {
            sync: config.sync,
            rules: config.rules.clone(),
            limits: config.series,
            ..metrics::Config::new(&config.data, config.step, config.layout)
        };
        let metrics = Arc::new(Metrics::open(metrics, Arc::clone(&inventory))?);
        let standing = Arc::new(Standing::default());
        let portal =
            portal::open(&config, &key, Arc::clone(&standing), &inventory, &metrics).await?;
        let identity = Identity::new(key)
            .with_standing(standing)
            .with_reads(config.reads)
            .with_rate_limit(config.rate_limit)
            .with_telemetry(Arc::clone(metrics.telemetry()));
        Ok(Self {
            config,
            identity: Arc::new(identity),
            inventory,
            metrics,
            portal,
            main,
            reporting,
            graphite,
            admin,
            main_address,
            reporting_address,
            _lock: lock,
        })
    }

    /// Serves until `shutdown`; then finishes requests under way and writes everything out.
    ///
    /// # Errors
    /// When processing stopped by itself, or the last values could not be written.
    pub async fn run(self, shutdown: CancellationToken) -> Result<()> {
        let (metrics, streams) = (Arc::clone(&self.metrics), Arc::clone(&self.metrics));
        let failed = shutdown.clone();
        let processing = metrics::start(metrics, move || failed.cancel())?;
        let limits = self.config.limits.clone();
        let mut followers = JoinSet::new();
        let (portal, v1, v2) = self.portal.follow(&mut followers, &shutdown);
        let database = Arc::clone(&portal.database);
        let main = Arc::new(MainPort {
            identity: Arc::clone(&self.identity),
            inventory: self.inventory,
            metrics: Arc::clone(&self.metrics),
            takes_reports: self.config.metric_daemon.is_none(),
            portal,
            v1,
            v2,
            limits: limits.clone(),
        });
        let port = Arc::new(MetricPort {
            identity: Arc::clone(&self.identity),
            metrics: self.metrics,
            limits: limits.clone(),
        });
        let workers = Arc::new(Workers::start()?);
        let serve_main =
            http::serve(self.main, main, limits.clone(), Arc::clone(&workers), shutdown.clone());
        let main = tokio::spawn(serve_main);
        let lines_to = Arc::clone(&port.metrics);
        let reporting = self.reporting.map(|listener| {
            let (workers, shutdown) = (Arc::clone(&workers), shutdown.clone());
            tokio::spawn(http::serve(listener, port, limits, workers, shutdown))
        });
        if let Some(listener) = self.admin {
            let (admin, limits) =
                (Admin(Arc::clone(&lines_to)), Admin::limits(&self.config.limits));
            tokio::spawn(http::serve(listener, Arc::new(admin), limits, workers, shutdown.clone()));
        }
        if let Some(listener) = self.graphite {
            tokio::spawn(metrics::serve_plaintext(listener, lines_to, shutdown.clone()));
        }
        let agent = self.config.demo.then(|| {
            let (main, identity, step) = (self.main_address, self.identity, self.config.step);
            let agent = demo_agent(main, Arc::clone(&identity), step);
            let token = move || identity.key().token(clock::now().seconds(), TOKEN_SECONDS);
            let (to, token) = (agent.to.clone(), Arc::new(token));
            let reporting = demo::Reporting { to, token, step: agent.step };
            followers.spawn(demo::report_show(Arc::clone(&database), reporting, shutdown.clone()));
            tokio::spawn(agent::run(agent, shutdown.clone().cancelled_owned()))
        });
        shutdown.cancelled().await;
        streams.end_streams();
        if let Some(agent) = agent {
            match agent.await {
                Ok(Ok(())) => {}
                Ok(Err(error)) => {
                    tracing::warn!("this machine's metrics were not reported: {error}")
                }
                Err(error) => tracing::warn!("this machine's agent: {error}"),
            }
        }
        // Neither can fail but by a panic, which has been reported.
        let _ = main.await;
        if let Some(reporting) = reporting {
            let _ = reporting.await;
        }
        while followers.join_next().await.is_some() {}
        database.close().await;
        tokio::task::spawn_blocking(move || processing.finish())
            .await
            .map_err(|e| Error::new(format!("the last processing run: {e}")))?
    }

    /// Where things are, for the person who started the server.
    #[must_use]
    pub fn welcome(&self) -> String {
        // Whole, so that the lines can be used from any folder.
        let whole = std::path::absolute(&self.config.data);
        let data_folder = whole.as_deref().unwrap_or(&self.config.data);
        let data = data_folder.display();
        let layout = self.metrics.layout();
        let secret = match &self.config.secret_from {
            Some(file) => format!("--config-file {}", file.display()),
            None => format!("--data {data}"),
        };
        let kept = if layout == LayoutKind::Tree { "RRD files " } else { "history   " };
        let graphite = self.graphite.as_ref().and_then(|lines| lines.local_addr().ok());
        let graphite = graphite
            .map_or(String::new(), |address| format!("graphite   {address}, without tokens\n  "));
        let admin = self.admin.as_ref().and_then(|admin| admin.local_addr().ok());
        let watched = admin.map_or(String::new(), |address| {
            format!("watching   http://{address}/metrics, /status and /healthz, without tokens\n  ")
        });
        let main = self.main_address;
        let reporting = match (self.reporting_address, &self.config.metric_daemon) {
            (_, Some(daemon)) => format!("elsewhere, {daemon}"),
            (Some(address), None) => format!("http://{address}/, and http://{main}/mrd/"),
            (None, None) => format!("http://{main}/mrd/"),
        };
        let set_up = self.portal.set_up.as_ref().map_or(String::new(), |word| {
            format!("set up     http://{main}/setup#{word}, once and within a day\n  ")
        });
        let mut text = format!(
            "Concertim is running.\n  \
             page       http://{main}/\n  \
             {set_up}reporting  {reporting}\n  \
             {graphite}{watched}data       {data}\n  \
             {kept} {history}\n  \
             sign in    on the page; programs on this machine read values without\n  \
             tokens     concertim create-auth-token {secret}\n",
            history = metrics::history_folder(data_folder, layout).display(),
        );
        for (address, option) in
            [(Some(main), "--listen"), (self.reporting_address, "--metrics-listen")]
        {
            let Some(address) = address else { continue };
            if !address.ip().is_loopback() {
                // Writing to a String cannot fail.
                let _ = writeln!(
                    text,
                    "  note       {option} {address} can be reached from other machines: they need \
                     to sign in or send a token, and what they send is not encrypted"
                );
            }
        }
        if let Some(address) = admin.filter(|address| !address.ip().is_loopback()) {
            let _ = writeln!(
                text,
                "  note       --admin-listen {address} can be reached from other machines: whoever \
                 does sees how the server is, without a token"
            );
        }
        text
    }
}

/// The agent of `--demo`: this machine, reported like any other over HTTP.
fn demo_agent(main: SocketAddr, identity: Arc<Identity>, step: u32) -> AgentConfig {
    let token = move || Ok(identity.key().token(clock::now().seconds(), TOKEN_SECONDS));
    let reach = match main.ip() {
        ip if !ip.is_unspecified() => main,
        IpAddr::V4(_) => SocketAddr::new(Ipv4Addr::LOCALHOST.into(), main.port()),
        IpAddr::V6(_) => SocketAddr::new(std::net::Ipv6Addr::LOCALHOST.into(), main.port()),
    };
    let token = TokenSource::Made(Arc::new(token));
    let mut agent = AgentConfig::new(format!("http://{reach}"), token, clock::monotonic);
    agent.step = Duration::from_secs(step.into());
    agent
}

/// Cancels `shutdown` at the first signal to stop; at the second, ends the process at once.
pub async fn cancel_on_signal(shutdown: CancellationToken) {
    let kinds = [
        SignalKind::interrupt(),
        SignalKind::terminate(),
        SignalKind::quit(),
        SignalKind::hangup(),
    ];
    let (stop, mut stopped) = tokio::sync::mpsc::channel(kinds.len());
    for kind in kinds {
        let Ok(mut signals) = signal(kind) else { continue };
        let stop = stop.clone();
        tokio::spawn(async move {
            while signals.recv().await.is_some() && stop.send(()).await.is_ok() {}
        });
    }
    drop(stop);
    if stopped.recv().await.is_some() {
        tracing::info!("stopping: requests under way are finished, values written");
        shutdown.cancel();
        if stopped.recv().await.is_some() {
            tracing::warn!("stopped at once; the journal is read at the next start");
            std::process::exit(1);
        }
    }
}

/// Takes a folder for this process alone; `advice` is for who finds it taken.
pub(crate) fn lock(data: &Path, advice: &str) -> Result<File> {
    let path = data.join("lock");
    let refuse = |e: &std::io::Error| Error::io(format_args!("locking {}", path.display()), e);
    let file = OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(&path);
    let file = file.map_err(|e| refuse(&e))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::new(format!(
            "the data folder {} is in use by another server; {advice}",
            data.display()
        ))),
        Err(TryLockError::Error(e)) => Err(refuse(&e)),
    }
}

/// Connections that wait in the system's queue: 4,096, as many as Linux lets any listener have. With
/// fewer, a crowd makes it forget connections that their clients believe to have.
const WAITING_MAX: u32 = 4_096;

/// Listens on an address, which `option` names.
pub(crate) async fn bind(address: SocketAddr, option: &str) -> Result<TcpListener> {
    let listen = || {
        let socket = match address {
            SocketAddr::V4(_) => TcpSocket::new_v4(),
            SocketAddr::V6(_) => TcpSocket::new_v6(),
        }?;
        // A server that starts again does not wait for the last packets of the one before it.
        socket.set_reuseaddr(true)?;
        socket.bind(address)?;
        socket.listen(WAITING_MAX)
    };
    listen().map_err(|e: std::io::Error| {
        let kind = match e.kind() {
            std::io::ErrorKind::AddrInUse => "the port is taken".to_owned(),
            _ => e.to_string(),
        };
        Error::new(format!("cannot listen on {address}: {kind}; choose another with {option}"))
    })
}

/// The address that a listener got.
pub(crate) fn address(listener: &TcpListener) -> Result<SocketAddr> {
    listener.local_addr().map_err(|e| Error::io("asking for the address of a listener", &e))
}

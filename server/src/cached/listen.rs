//! Sockets: opening them, taking connections, and the threads that serve those.

use super::connection::{self, Rules};
use super::keeper::Keeper;
use super::options::{Address, Listen};
use crate::{Error, Result};
use listenfd::ListenFd;
use std::fs;
use std::io;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;
use tokio_rustls::rustls::{ServerConfig, ServerConnection, StreamOwned};

/// Longest wait for a client to begin with TLS, or to read an answer: beyond it nobody is there.
const PATIENCE: Duration = Duration::from_secs(60);

/// Pause after a connection could not be taken, when descriptors or memory have run out.
const PAUSE: Duration = Duration::from_millis(100);

/// An open socket.
#[derive(Debug)]
pub(super) enum Listener {
    Unix(UnixListener),
    Tcp(TcpListener),
}

/// A socket and what holds for its connections.
#[derive(Debug)]
pub(super) struct Door {
    pub(super) listener: Listener,
    pub(super) listen: Listen,
}

/// What all connections over TCP need.
#[derive(Clone, Debug, Default)]
pub(super) struct Secrets {
    pub(super) tls: Option<Arc<ServerConfig>>,
    pub(super) token: Option<Arc<super::token::Token>>,
}

/// Opens every socket. One that cannot be opened is logged, as long as there is another.
///
/// # Errors
/// When there is none.
pub(super) fn open(all: &[Listen]) -> Result<Vec<Door>> {
    let mut doors = Vec::new();
    for listen in all {
        let opened = match &listen.address {
            Address::Unix(path) => unix(path, listen).map(|socket| vec![Listener::Unix(socket)]),
            Address::Tcp(host, port) => tcp(host, *port),
            Address::Any(port) => any(*port),
        };
        match opened {
            Ok(listeners) => doors.extend(
                listeners.into_iter().map(|listener| Door { listener, listen: listen.clone() }),
            ),
            Err(error) => tracing::error!("{error}"),
        }
    }
    if doors.is_empty() {
        return Err(Error::new("FATAL: cannot open any listen sockets"));
    }
    Ok(doors)
}

/// The sockets that systemd has opened; their permissions are systemd's.
///
/// # Errors
/// When one is of no known kind.
pub(super) fn given(mut given: ListenFd, listen: &Listen) -> Result<Vec<Door>> {
    let mut doors = Vec::new();
    for place in 0..given.len() {
        let listener = match given.take_unix_listener(place) {
            Ok(Some(socket)) => Listener::Unix(socket),
            _ => match given.take_tcp_listener(place) {
                Ok(Some(socket)) => Listener::Tcp(socket),
                _ => return Err(Error::new("a socket of systemd is neither UNIX nor TCP")),
            },
        };
        doors.push(Door { listener, listen: listen.clone() });
    }
    Ok(doors)
}

fn unix(path: &Path, listen: &Listen) -> Result<UnixListener> {
    let failed = |error: io::Error| Error::io(format_args!("unix:{}", path.display()), &error);
    if let Ok(metadata) = fs::symlink_metadata(path) {
        if !metadata.file_type().is_socket() {
            return Err(failed(io::ErrorKind::AlreadyExists.into()));
        }
        if UnixStream::connect(path).is_ok() {
            return Err(failed(io::ErrorKind::AddrInUse.into()));
        }
        fs::remove_file(path).map_err(failed)?;
    }
    // Nobody connects before the socket has its group and mode.
    let before = rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o177));
    let bound = UnixListener::bind(path);
    rustix::process::umask(before);
    let socket = bound.map_err(failed)?;
    if let Some(name) = &listen.group {
        let group = super::rights::group(name)?;
        std::os::unix::fs::chown(path, None, Some(group.as_raw())).map_err(failed)?;
    }
    let mode = listen.mode.unwrap_or(0o777 & !before.as_raw_mode());
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).map_err(failed)?;
    Ok(socket)
}

/// Every address of a host.
fn tcp(host: &str, port: u16) -> Result<Vec<Listener>> {
    let failed = |error: io::Error| Error::io(format_args!("listening on {host}:{port}"), &error);
    let addresses = std::net::ToSocketAddrs::to_socket_addrs(&(host, port)).map_err(failed)?;
    addresses
        .map(|address| Ok(Listener::Tcp(TcpListener::bind(address).map_err(failed)?)))
        .collect()
}

/// All addresses: one socket takes both families, where the system has the newer one.
fn any(port: u16) -> Result<Vec<Listener>> {
    let bound = TcpListener::bind(("::", port)).or_else(|_| TcpListener::bind(("0.0.0.0", port)));
    let socket = bound.map_err(|e| Error::io(format_args!("listening on port {port}"), &e))?;
    Ok(vec![Listener::Tcp(socket)])
}

impl Door {
    /// The file to remove in the end.
    pub(super) fn path(&self) -> Option<PathBuf> {
        match (&self.listener, &self.listen.address) {
            (Listener::Unix(_), Address::Unix(path)) => Some(path.clone()),
            _ => None,
        }
    }

    /// Takes connections for as long as the process lives.
    pub(super) fn serve(self, keeper: &Arc<Keeper>, secrets: &Secrets, most: usize) {
        let permissions = self.listen.permissions;
        match &self.listener {
            Listener::Unix(socket) => {
                let rules = Arc::new(Rules { permissions, token: None });
                take(
                    keeper,
                    most,
                    || socket.accept(),
                    move |stream, keeper| {
                        stream.set_write_timeout(Some(PATIENCE))?;
                        connection::serve(Duplex(&stream), keeper, &rules)
                    },
                );
            }
            Listener::Tcp(socket) => {
                let rules = Arc::new(Rules { permissions, token: secrets.token.clone() });
                let tls = secrets.tls.clone();
                take(
                    keeper,
                    most,
                    || socket.accept(),
                    move |stream, keeper| serve_tcp(stream, tls.as_ref(), keeper, &rules),
                );
            }
        }
    }
}

fn serve_tcp(
    mut stream: TcpStream,
    tls: Option<&Arc<ServerConfig>>,
    keeper: &Keeper,
    rules: &Rules,
) -> io::Result<()> {
    stream.set_nodelay(true)?;
    // A peer that vanished without a word is found out in hours, not never.
    rustix::net::sockopt::set_socket_keepalive(&stream, true)?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let Some(tls) = tls else { return connection::serve(stream, keeper, rules) };
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut session = ServerConnection::new(Arc::clone(tls)).map_err(io::Error::other)?;
    while session.is_handshaking() {
        session.complete_io(&mut stream)?;
    }
    stream.set_read_timeout(None)?;
    connection::serve(StreamOwned::new(session, stream), keeper, rules)
}

/// Reads and writes a socket through a shared reference, as the standard library allows.
struct Duplex<'a>(&'a UnixStream);

impl io::Read for Duplex<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

impl io::Write for Duplex<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Takes connections and gives each a thread, up to a limit.
fn take<S: io::Write + std::marker::Send + 'static, A>(
    keeper: &Arc<Keeper>,
    most: usize,
    accept: impl Fn() -> io::Result<(S, A)>,
    serve: impl Fn(S, &Keeper) -> io::Result<()> + Clone + std::marker::Send + 'static,
) {
    loop {
        let mut stream = match accept() {
            Ok((stream, _)) => stream,
            Err(error) => {
                tracing::error!("taking a connection: {error}");
                thread::sleep(PAUSE);
                continue;
            }
        };
        let counts = keeper.counts();
        let connections = &counts.connections;
        if connections.fetch_add(1, Ordering::Relaxed) >= most {
            connections.fetch_sub(1, Ordering::Relaxed);
            counts.connections_refused.fetch_add(1, Ordering::Relaxed);
            // The peer may not read it; the connection ends either way.
            let _ = stream.write_all(b"-1 Too many connections.\n");
            continue;
        }
        let (shared, serve) = (Arc::clone(keeper), serve.clone());
        let work = move || {
            if let Err(error) = serve(stream, &shared) {
                tracing::debug!("a connection ended: {error}");
            }
            shared.counts().connections.fetch_sub(1, Ordering::Relaxed);
        };
        if let Err(error) = thread::Builder::new().name("connection".to_owned()).spawn(work) {
            connections.fetch_sub(1, Ordering::Relaxed);
            tracing::error!("a thread for a connection: {error}");
            thread::sleep(PAUSE);
        }
    }
}

//! Connections to caching daemons, for `concertim::command`.

use concertim::command::{Address, Conversation};
use rustls::crypto::ring;
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read as _};
use std::net::{TcpStream, ToSocketAddrs as _};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// A daemon that does not take a connection within 10 s is down; a busy one takes milliseconds.
const CONNECTING: Duration = Duration::from_secs(10);

/// Longest wait for an answer: a flush waits for the disk, behind all that is before it.
const ANSWERING: Duration = Duration::from_secs(120);

/// Opens a connection.
///
/// # Errors
/// The system's; a name or a port that does not resolve, in the words of rrdtool.
pub(crate) fn connect(address: &Address) -> io::Result<Box<dyn Conversation>> {
    match address {
        Address::Unix(path) => {
            let stream = UnixStream::connect(path)?;
            stream.set_read_timeout(Some(ANSWERING))?;
            stream.set_write_timeout(Some(ANSWERING))?;
            Ok(Box::new(stream))
        }
        Address::Tcp { host, port } => Ok(Box::new(tcp(host, port)?)),
        Address::Tls { host, port } => Ok(Box::new(encrypted(host, tcp(host, port)?)?)),
    }
}

fn tcp(host: &str, port: &str) -> io::Result<TcpStream> {
    let mut last = None;
    for place in places(host, port)? {
        match TcpStream::connect_timeout(&place, CONNECTING) {
            Ok(stream) => {
                stream.set_read_timeout(Some(ANSWERING))?;
                stream.set_write_timeout(Some(ANSWERING))?;
                stream.set_nodelay(true)?;
                return Ok(stream);
            }
            Err(error) => last = Some(error),
        }
    }
    Err(last.unwrap_or_else(|| io::ErrorKind::NotFound.into()))
}

/// TLS over a connection, for a certificate that this machine trusts (`SSL_CERT_FILE` and
/// `SSL_CERT_DIR` say otherwise).
fn encrypted(
    host: &str,
    mut stream: TcpStream,
) -> io::Result<StreamOwned<ClientConnection, TcpStream>> {
    let found = rustls_native_certs::load_native_certs();
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(found.certs);
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
    let mut session = ClientConnection::new(Arc::new(config), name).map_err(io::Error::other)?;
    // Shaking hands now tells a certificate that is not trusted from a connection that breaks.
    while session.is_handshaking() {
        session.complete_io(&mut stream)?;
    }
    Ok(StreamOwned::new(session, stream))
}

/// The first line of a file.
///
/// # Errors
/// The system's; no such line in the first 4096 bytes, which is what a request holds.
pub(crate) fn token(path: &Path) -> io::Result<Vec<u8>> {
    const LONGEST: u64 = 4096;
    let mut line = Vec::new();
    BufReader::new(File::open(path)?).take(LONGEST).read_until(b'\n', &mut line)?;
    let token = line.trim_ascii();
    match token.is_empty() {
        true => Err(io::Error::other("no token on the first line")),
        false => Ok(token.to_vec()),
    }
}

/// The addresses of a host, with the numbers that C gives the reasons why there are none.
fn places(host: &str, port: &str) -> io::Result<impl Iterator<Item = std::net::SocketAddr>> {
    let failed = |reason: &str| {
        let what = format!("failed to resolve address '{host}' (port {port})");
        io::Error::other(format!("{what}: {reason}"))
    };
    let number: u16 =
        port.parse().map_err(|_| failed("Servname not supported for ai_socktype (-8)"))?;
    (host, number).to_socket_addrs().map_err(|error| {
        let text = error.to_string();
        let (_, reason) = text.rsplit_once("lookup address information: ").unwrap_or(("", &text));
        let code = match reason {
            "Name or service not known" => " (-2)",
            "Temporary failure in name resolution" => " (-3)",
            _ => "",
        };
        failed(&format!("{reason}{code}"))
    })
}

//! Connections to caching daemons, for `concertim::command`.

use concertim::command::{Address, Conversation};
use std::io;
use std::net::{TcpStream, ToSocketAddrs as _};
use std::os::unix::net::UnixStream;
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
        Address::Tcp { host, port } => {
            let mut last = None;
            for place in places(host, port)? {
                match TcpStream::connect_timeout(&place, CONNECTING) {
                    Ok(stream) => {
                        stream.set_read_timeout(Some(ANSWERING))?;
                        stream.set_write_timeout(Some(ANSWERING))?;
                        stream.set_nodelay(true)?;
                        return Ok(Box::new(stream));
                    }
                    Err(error) => last = Some(error),
                }
            }
            Err(last.unwrap_or_else(|| io::ErrorKind::NotFound.into()))
        }
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

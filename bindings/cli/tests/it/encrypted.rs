//! A caching daemon behind TLS that asks for a token.

use super::{Answer, OURS, folder, run_with, split};
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::fs::File;
use std::io::{BufRead, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use tempfile::TempDir;

const TOKEN: &str = "0123456789abcdef0123456789abcdef";

/// A daemon for `localhost` that answers PING and `last` once it has the token, and what it needs.
struct Encrypted {
    place: TempDir,
    address: SocketAddr,
}

impl Encrypted {
    fn start() -> Self {
        let place = tempfile::tempdir().unwrap();
        for line in [
            "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key \
             -out ca.pem -days 2 -subj /CN=ca",
            "req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key.pem \
             -out cert.csr -subj /CN=localhost -addext subjectAltName=DNS:localhost",
            "x509 -req -in cert.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out cert.pem \
             -days 2 -copy_extensions copy",
        ] {
            let output = Command::new("openssl")
                .args(split(line))
                .current_dir(place.path())
                .output()
                .unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
        for (name, text) in [("token", TOKEN), ("wrong", "x"), ("empty", "")] {
            let mut file = File::create(place.path().join(name)).unwrap();
            writeln!(file, "{text}").unwrap();
        }
        let config = config(place.path());
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            while let Ok((stream, _)) = listener.accept() {
                let session = ServerConnection::new(Arc::clone(&config)).unwrap();
                let mut stream = BufReader::new(StreamOwned::new(session, stream));
                let (mut open, mut line) = (false, String::new());
                while stream.read_line(&mut line).is_ok_and(|read| read > 0) {
                    let answer = match line.trim_end().split_once(' ') {
                        Some(("AUTH", token)) if token == TOKEN => {
                            open = true;
                            "0 Welcome\n"
                        }
                        Some(("last", "f.rrd")) if open => "0 1000000300\n",
                        _ => "-1 Permission denied.\n",
                    };
                    stream.get_mut().write_all(answer.as_bytes()).unwrap();
                    line.clear();
                }
            }
        });
        Self { place, address }
    }

    /// `last f.rrd` at `host`, whose port is added; each of the environment names a file.
    fn last(&self, host: &str, environment: &[(&str, &str)]) -> Answer {
        let path = |file: &str| self.place.path().join(file).display().to_string();
        let environment: Vec<(&str, String)> =
            environment.iter().map(|(name, file)| (*name, path(file))).collect();
        let words = split(&format!("last f.rrd -d {host}:{}", self.address.port()));
        run_with(OURS, folder().path(), &words, b"", &environment)
    }
}

fn config(place: &Path) -> Arc<ServerConfig> {
    let chain = CertificateDer::pem_file_iter(place.join("cert.pem")).unwrap();
    let chain = chain.map(Result::unwrap).collect();
    let key = PrivateKeyDer::from_pem_file(place.join("key.pem")).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key);
    Arc::new(config.unwrap())
}

#[test]
fn a_trusted_daemon_is_shown_the_token() {
    let daemon = Encrypted::start();
    let trust = ("SSL_CERT_FILE", "ca.pem");
    let token = |file| ("RRDCACHED_TOKEN_FILE", file);
    let found = daemon.last("tls:localhost", &[trust, token("token")]);
    assert_eq!((found.output.as_str(), found.errors.as_str()), ("1000000300\n", ""));
    let unconnected = "Unable to connect to rrdcached: ";
    for (host, environment, error) in [
        ("tls:localhost", &[trust][..], "Permission denied."),
        ("tls:localhost", &[trust, token("wrong")], "Permission denied."),
        ("tls:localhost", &[trust, token("empty")], "no token on the first line"),
        ("tls:localhost", &[trust, token("none")], "RRDCACHED_TOKEN_FILE: No such file"),
        // Nobody has said that this certificate is good.
        ("tls:localhost", &[token("token")], unconnected),
        // A good certificate, and for another host.
        ("tls:127.0.0.1", &[trust, token("token")], unconnected),
        ("localhost", &[trust, token("token")], "internal error while talking to rrdcached"),
    ] {
        let found = daemon.last(host, environment);
        assert!(found.errors.contains(error), "{host} {environment:?}: {}", found.errors);
        assert_eq!((found.output.as_str(), found.status), ("-1\n", Some(1)));
    }
}

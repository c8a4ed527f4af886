//! TLS for connections over TCP.

use crate::{Error, Result};
use std::path::Path;
use std::sync::Arc;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// What TLS needs, from the files of certificates and key.
///
/// # Errors
/// When a file cannot be read, or they do not belong together.
pub(super) fn config(cert: &Path, key: &Path) -> Result<Arc<ServerConfig>> {
    let failed = |path: &Path, error: &dyn std::fmt::Display| {
        Error::new(format!("{}: {error}", path.display()))
    };
    let chain: Vec<_> = CertificateDer::pem_file_iter(cert)
        .and_then(Iterator::collect)
        .map_err(|error| failed(cert, &error))?;
    let secret = PrivateKeyDer::from_pem_file(key).map_err(|error| failed(key, &error))?;
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| failed(cert, &error))?
        .with_no_client_auth()
        .with_single_cert(chain, secret)
        .map_err(|error| failed(cert, &error))?;
    Ok(Arc::new(config))
}

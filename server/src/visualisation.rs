//! The server in place of the existing visualisation service: what that one's environment says.

use crate::durable;
use crate::peers::CREDITS_NEEDED;
use crate::serve::Config;
use crate::{Error, Result};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use rust_decimal::Decimal;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

/// The port of the existing service's image.
const PORT: u16 = 7000;

/// Where the existing service has the secret of tokens, unless its environment says otherwise.
const SECRET_FILE: &str = "/opt/concertim/etc/secret";

/// Our database of a PostgreSQL server: not the existing service's (`ct-vis`), whose tables are others.
const DATABASE: &str = "concertim";

/// Longest password read from a file, in bytes.
const PASSWORD_BYTES_MAX: u64 = 4_096;

/// The environment, or what a test puts in its place.
pub type Environment<'a> = &'a dyn Fn(&str) -> Option<String>;

/// A configuration with what the environment says about addresses: where to listen (`PORT`), unless
/// `listen` does, whose pages may open a WebSocket (`ACTION_CABLE_ALLOWED_ORIGINS`), and whose metrics to
/// show (`METRIC_DAEMON_URL`). Reports come to `/mrd/` of the one
/// port; where another daemon takes them, to nobody here.
///
/// # Errors
/// When `PORT` is no port.
pub fn config(listen: Option<SocketAddr>, environment: Environment<'_>) -> Result<Config> {
    let port = match set(environment, "PORT") {
        Some(port) => port.parse().map_err(|_| {
            Error::new(format!("PORT is {port:?}, and has to be a number from 0 to 65535"))
        })?,
        None => PORT,
    };
    Ok(Config {
        listen: listen.unwrap_or(SocketAddr::new(Ipv4Addr::UNSPECIFIED.into(), port)),
        metrics_listen: None,
        metric_daemon: set(environment, "METRIC_DAEMON_URL"),
        origins: origins(&set(environment, "ACTION_CABLE_ALLOWED_ORIGINS").unwrap_or_default()),
        credits_needed: credits_needed(environment)?,
        ..Config::default()
    })
}

/// The origins of a list with commas.
fn origins(list: &str) -> Vec<String> {
    let origins = list.split(',').map(str::trim).filter(|origin| !origin.is_empty());
    origins.map(str::to_owned).collect()
}

/// Credits that a team must have to launch a cluster (`CLUSTER_CREDIT_REQUIREMENT`).
///
/// # Errors
/// When that is no number.
pub fn credits_needed(environment: Environment<'_>) -> Result<Decimal> {
    let name = "CLUSTER_CREDIT_REQUIREMENT";
    let Some(credits) = set(environment, name) else { return Ok(CREDITS_NEEDED) };
    credits
        .trim()
        .parse()
        .map_err(|_| Error::new(format!("{name} is {credits:?}, and has to be a number")))
}

/// Adds what the environment says of the database (`POSTGRES_HOST` and the like) and the secret, where
/// neither options nor a configuration file have said it.
///
/// # Errors
/// When a password's file cannot be read.
pub fn complete(config: &mut Config, environment: Environment<'_>) -> Result<()> {
    if config.database.is_none() {
        config.database = database(environment)?;
    }
    let given = &mut config.given;
    let is_given = given.secret.as_ref().is_some_and(|secret| !secret.is_empty())
        || given.secret_file.is_some()
        || given.shared_secret_file.is_some();
    if !is_given && Path::new(SECRET_FILE).exists() {
        given.secret_file = Some(PathBuf::from(SECRET_FILE));
    }
    Ok(())
}

/// The URL of the database that the environment names, if it names a host.
fn database(environment: Environment<'_>) -> Result<Option<String>> {
    let Some(host) = set(environment, "POSTGRES_HOST") else { return Ok(None) };
    let or = |name: &str, usual: &str| set(environment, name).unwrap_or_else(|| usual.to_owned());
    let (user, port) = (or("POSTGRES_USER", "www-data"), or("POSTGRES_PORT", "5432"));
    let name = or("POSTGRES_DB", DATABASE);
    let password =
        match (set(environment, "POSTGRES_PASSWORD"), set(environment, "POSTGRES_PASSWORD_FILE")) {
            (Some(password), _) => Some(password),
            (None, Some(file)) => {
                let bytes = durable::read(Path::new(&file), PASSWORD_BYTES_MAX)?;
                let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
                let text = text.ok_or_else(|| {
                    Error::new(format!("POSTGRES_PASSWORD_FILE: there is no text in {file}"))
                })?;
                Some(text.trim_end_matches(['\r', '\n']).to_owned())
            }
            (None, None) => None,
        };
    let coded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let password = password.map_or(String::new(), |password| format!(":{}", coded(&password)));
    // A socket's folder is no host name, and goes where libpq's URLs have it.
    Ok(Some(match host.starts_with('/') {
        true => format!(
            "postgres://{}{password}@localhost:{port}/{}?host={}",
            coded(&user),
            coded(&name),
            coded(&host)
        ),
        false => format!("postgres://{}{password}@{host}:{port}/{}", coded(&user), coded(&name)),
    }))
}

/// A variable that is set, and not empty.
fn set(environment: Environment<'_>, name: &str) -> Option<String> {
    environment(name).filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with<'a>(set: &'a [(&'a str, &'a str)]) -> impl Fn(&str) -> Option<String> + 'a {
        |name| set.iter().find(|(of, _)| *of == name).map(|(_, value)| (*value).to_owned())
    }

    #[test]
    fn the_environment_says_where() {
        let usual = config(None, &with(&[("PORT", "")])).unwrap();
        assert_eq!(usual.listen.to_string(), "0.0.0.0:7000");
        assert_eq!((usual.metrics_listen, usual.metric_daemon), (None, None));
        let set = [
            ("PORT", "3000"),
            ("METRIC_DAEMON_URL", "http://mrd:43000"),
            ("ACTION_CABLE_ALLOWED_ORIGINS", "https://a, b.example,"),
        ];
        let other = config(None, &with(&set)).unwrap();
        assert_eq!(other.origins, ["https://a", "b.example"]);
        assert_eq!(other.listen.to_string(), "0.0.0.0:3000");
        assert_eq!(other.metric_daemon.as_deref(), Some("http://mrd:43000"));
        let listen = Some("127.0.0.1:1".parse().unwrap());
        assert_eq!(config(listen, &with(&set)).unwrap().listen.port(), 1);
        assert_eq!(usual.credits_needed, 25.into());
        let credits = |text| config(None, &with(&[("CLUSTER_CREDIT_REQUIREMENT", text)]));
        assert_eq!(credits("12.5").unwrap().credits_needed, "12.5".parse().unwrap());
        assert!(credits("many").unwrap_err().to_string().contains("many"));
        assert!(config(None, &with(&[("PORT", "web")])).unwrap_err().to_string().contains("web"));
    }

    #[test]
    fn the_environment_names_a_database() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("password");
        durable::replace(&file, b"p/w \n", durable::PRIVATE_FILE).unwrap();
        let file = file.to_str().unwrap();
        for (set, url) in [
            (&[][..], None),
            (&[("POSTGRES_PASSWORD", "x")], None),
            (&[("POSTGRES_HOST", "db")], Some("postgres://www%2Ddata@db:5432/concertim")),
            (
                &[
                    ("POSTGRES_HOST", "db"),
                    ("POSTGRES_PORT", "45432"),
                    ("POSTGRES_USER", "ct"),
                    ("POSTGRES_DB", "x y"),
                    ("POSTGRES_PASSWORD_FILE", file),
                ],
                Some("postgres://ct:p%2Fw%20@db:45432/x%20y"),
            ),
            (
                &[("POSTGRES_HOST", "/run/pg"), ("POSTGRES_PASSWORD", "q")],
                Some("postgres://www%2Ddata:q@localhost:5432/concertim?host=%2Frun%2Fpg"),
            ),
        ] {
            assert_eq!(database(&with(set)).unwrap().as_deref(), url, "{set:?}");
        }
        let missing = [("POSTGRES_HOST", "db"), ("POSTGRES_PASSWORD_FILE", "/nowhere/at/all")];
        assert!(database(&with(&missing)).unwrap_err().to_string().contains("/nowhere/at/all"));
        let mut named = Config { database: Some("sqlite:x".into()), ..Config::default() };
        complete(&mut named, &with(&[("POSTGRES_HOST", "db")])).unwrap();
        assert_eq!(named.database.as_deref(), Some("sqlite:x"));
    }
}

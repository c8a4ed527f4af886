//! Concertim's servers: metric reporting, and the page that shows what was reported.
//!
//! One process, one folder, no configuration needed: readings come in over HTTP, are kept in a
//! journal until a processing run has written them to RRD files, and are read back over HTTP.
//!
//! The rooms, each using only those before it:
//! - [`config`]: the configuration file, checked.
//! - [`logs`]: the process's log.
//! - [`telemetry`]: what the server counts of itself, and how it tells.
//! - [`http`]: connections with limits, paths, answers; knows no other room.
//! - [`client`]: one connection to another server.
//! - [`identity`]: secrets, tokens, who may read and write, and how often.
//! - [`inventory`]: devices and the rack they stand in.
//! - `outbox`: calls to other services, queued in the transaction that wants them.
//! - [`protocol`]: the formats of other people's agents, parsed: bytes to borrowed values.
//! - [`metrics`]: reports, processing runs, current and historic values.
//! - `live`: the rack view, and changes and values as they come, to all who may see them.
//! - `peers`: the cloud's services, called at once or by the outbox's jobs.
//! - [`agent`]: this machine's own metrics, reported over HTTP like anybody's.
//! - [`cached`]: the caching daemon, rrdcached: its protocol over databases of the engine.
//! - [`store_command`]: import, export, check and compact a store of many series.
//! - [`serve`]: all of it together, from the first secret to the last written value.
//! - [`visualisation`]: the same in place of the existing visualisation service.
//! - [`daemon`]: the metric reporting port alone, in place of the existing daemon.
//!
//! Not here: TLS (put a reverse proxy in front), alerting.

mod error;
pub mod clock;
pub mod durable;
pub mod telemetry;
pub mod config;
pub mod logs;
pub mod http;
pub mod client;
pub mod identity;
pub mod inventory;
mod database;
mod rules;
mod outbox;
mod accounts;
mod racks;
pub mod protocol;
pub mod metrics;
mod live;
pub mod agent;
pub mod cached;
mod progress;
pub mod store_command;
pub mod database_command;
pub mod import;
pub mod demo;
mod peers;
mod drawing;
mod readings;
mod views;
mod portal;
mod api_v1;
pub mod api_v2;
mod site;
pub mod serve;
pub mod visualisation;
pub mod daemon;

pub use error::{Error, Result};

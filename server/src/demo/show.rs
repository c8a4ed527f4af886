//! What `concertim serve --demo` shows where there is nothing yet: a small site, and devices in it that
//! report as if they were there.

use super::{Plan, site, told};
use crate::client::{Asked, Connection, Terms, Trust};
use crate::clock;
use crate::database::{Columns, Database, Failure, sql};
use crate::error::Result;
use crate::progress::Progress;
use crate::racks::DeviceType;
use bytes::Bytes;
use hyper::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::{Method, StatusCode};
use serde_json::{Value, json};
use std::f64::consts::TAU;
use std::hash::Hasher;
use std::sync::Arc;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Eight racks with 110 devices: as much as fits on a screen, in three teams.
const PLAN: Plan = Plan {
    racks: 8,
    devices: 110,
    team_racks: 3,
    teams: &["Research", "Services", "Archive"],
    orders: ORDERS,
};

/// What the orders of its racks are called, by which they are known again.
const ORDERS: &str = "show";

/// A value is current for this many steps, as an agent's.
const TTL_STEPS: u64 = 4;

/// What the answer to some 900 reports may have: a line for each that is refused.
const ANSWER_BYTES_MAX: usize = 1_024 * 1_024;

/// Makes the site in a portal that has no rack; answers whether it did.
///
/// # Errors
/// When something of these names is there already, or the database fails.
pub(crate) async fn make(database: &Database, now: i64) -> Result<bool> {
    if database.first(sql("SELECT id FROM racks LIMIT 1")).await?.is_some() {
        return Ok(false);
    }
    let mut transaction = database.begin().await?;
    site(&mut transaction, &PLAN, now, &Progress::default()).await.map_err(told)?;
    transaction.commit(now).await?;
    Ok(true)
}

/// A device that reports.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Device {
    id: String,
    kind: DeviceType,
    /// Different for each, and always the same for one.
    seed: u64,
}

/// The devices of the site that are switched on. One in 25 says nothing: somebody has to look after it.
async fn devices(database: &Database) -> std::result::Result<Vec<Device>, Failure> {
    const SILENT: u64 = 25;
    let query = sql(
        "SELECT d.id, d.type, d.name, d.status FROM devices d JOIN racks r ON r.id = d.rack_id \
         WHERE r.order_id LIKE $1 ORDER BY d.id",
    );
    let mut devices = Vec::new();
    for row in database.all(query.text(format!("{ORDERS}-%"))).await? {
        let on = matches!(&*row.text("status")?, "ACTIVE" | "AVAILABLE" | "IN_USE");
        // Its name is the same in each such site.
        let seed = hash(&[row.text("name")?.as_bytes()]);
        if let Some(kind) = DeviceType::parse(&row.text("type")?)
            && on
            && seed.checked_rem(SILENT) != Some(0)
        {
            devices.push(Device { id: row.text("id")?, kind, seed });
        }
    }
    Ok(devices)
}

/// Some number that is the same for the same parts: FNV, whose numbers are the same everywhere.
fn hash(parts: &[&[u8]]) -> u64 {
    let mut hasher = Fnv(0xcbf2_9ce4_8422_2325);
    parts.iter().for_each(|part| hasher.write(part));
    // Its last bits alone tell little.
    hasher.finish() ^ (hasher.finish() >> 29)
}

struct Fnv(u64);

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// A number from 0 to 1, made of one.
fn part(of: u64) -> f64 {
    let thousandths = u32::try_from(of.checked_rem(1_000).unwrap_or(0)).unwrap_or(0);
    f64::from(thousandths) / 999.0
}

/// A metric of the kinds of devices that have it: name, units, least, and what there is above it.
type Shape = (&'static str, &'static str, f64, f64);

const OF_ALL: [Shape; 2] =
    [("power.draw", "W", 60.0, 420.0), ("temperature.inlet", "\u{b0}C", 17.0, 17.0)];
const OF_INSTANCES: [Shape; 6] = [
    ("load.1m", "", 0.1, 15.0),
    ("cpu.busy", "%", 1.0, 97.0),
    ("memory.used_percent", "%", 12.0, 80.0),
    ("net.eth0.rx_bytes", "B/s", 2_000.0, 120_000_000.0),
    ("net.eth0.tx_bytes", "B/s", 2_000.0, 90_000_000.0),
    ("filesystem.root.used_percent", "%", 9.0, 84.0),
];
const OF_NETWORKS: [Shape; 2] = [
    ("net.uplink.rx_bytes", "B/s", 4_000_000.0, 900_000_000.0),
    ("net.uplink.tx_bytes", "B/s", 4_000_000.0, 900_000_000.0),
];
const OF_VOLUMES: [Shape; 2] = [
    ("filesystem.data.used_percent", "%", 20.0, 75.0),
    ("disk.data.read_bytes", "B/s", 0.0, 400_000_000.0),
];

impl Device {
    /// What it reports at a second: it works through the day as others do, does something of its own
    /// every some minutes, and trembles; one in 15 is far above the others.
    fn values(&self, at: i64) -> impl Iterator<Item = (Shape, f64)> {
        const OUTLIER: u64 = 15;
        let own: &[Shape] = match self.kind {
            DeviceType::Instance => &OF_INSTANCES,
            DeviceType::Network => &OF_NETWORKS,
            DeviceType::Volume => &OF_VOLUMES,
        };
        let (seed, phase) = (self.seed, part(self.seed >> 7));
        let turn = |seconds: i64| {
            let second = i32::try_from(at.rem_euclid(seconds)).unwrap_or(0);
            let length = i32::try_from(seconds).unwrap_or(1);
            (TAU * (f64::from(second) / f64::from(length) + phase)).sin()
        };
        let busy = if seed.checked_rem(OUTLIER) == Some(0) { 0.72 } else { 0.1 + 0.3 * phase };
        let period = 240_i64.saturating_add(i64::from(u8::try_from(seed & 0xff).unwrap_or(0)));
        let common = busy + 0.08 * turn(86_400) + 0.1 * turn(period);
        own.iter().chain(&OF_ALL).map(move |shape| {
            let (name, _, least, span) = *shape;
            let trembling = part(hash(&[name.as_bytes(), &seed.to_le_bytes(), &at.to_le_bytes()]));
            let level = (common + 0.06 * (trembling - 0.5)).clamp(0.0, 1.0);
            // Traffic is little most of the time, and now and then very much.
            let level = if span > 1_000_000.0 { level.powi(3) } else { level };
            let value = least + span * level;
            (*shape, (value * 1_000.0).round() / 1_000.0)
        })
    }
}

/// Where made-up values go, and how often.
#[derive(Clone)]
pub(crate) struct Reporting {
    /// The server: `http://127.0.0.1:7000`.
    pub(crate) to: String,
    /// Makes a token.
    pub(crate) token: Arc<dyn Fn() -> String + Send + Sync>,
    /// Time between two reports.
    pub(crate) step: Duration,
}

/// Reports for the site's devices each step until `shutdown`, over HTTP like anybody; at once returns where
/// there is no such site.
pub(crate) async fn report(
    database: Arc<Database>,
    reporting: Reporting,
    shutdown: CancellationToken,
) {
    let terms = Terms {
        user_agent: concat!("concertim-demo/", env!("CARGO_PKG_VERSION")),
        trust: Trust::System,
        answer_wait: Duration::from_secs(10),
        answer_bytes_max: ANSWER_BYTES_MAX,
    };
    let mut connection = match Connection::new(&reporting.to, terms) {
        Ok(connection) => connection,
        Err(error) => return tracing::warn!("the demo's devices cannot report: {error}"),
    };
    let mut ticks = tokio::time::interval(reporting.step);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = shutdown.cancelled() => return,
            _ = ticks.tick() => {}
        }
        match round(&database, &mut connection, &reporting).await {
            Ok(true) => {}
            Ok(false) => return,
            Err(why) => tracing::warn!("the demo's devices could not report: {why}"),
        }
    }
}

/// One report of all; false when there is nobody to report for.
async fn round(
    database: &Database,
    connection: &mut Connection,
    reporting: &Reporting,
) -> std::result::Result<bool, String> {
    let devices = devices(database).await.map_err(|failure| failure.to_string())?;
    if devices.is_empty() {
        return Ok(false);
    }
    let (at, ttl) = (clock::now().seconds(), reporting.step.as_secs().saturating_mul(TTL_STEPS));
    let reports: Vec<Value> = devices
        .iter()
        .flat_map(|device| {
            device.values(at).map(|((name, units, ..), value)| {
                json!({
                    "device": device.id, "name": name, "value": value, "type": "double",
                    "slope": "both", "units": units, "ttl": ttl,
                })
            })
        })
        .collect();
    let token = HeaderValue::try_from(format!("Bearer {}", (reporting.token)()));
    let mut token = token.map_err(|error| error.to_string())?;
    token.set_sensitive(true);
    let json: [(HeaderName, HeaderValue); 1] =
        [(CONTENT_TYPE, HeaderValue::from_static("application/json"))];
    let asked = Asked {
        method: Method::POST,
        path: "/mrd/metrics",
        token: Some(&token),
        headers: &json,
        body: Bytes::from(Value::from(reports).to_string()),
    };
    let answer = connection.exchange(&asked).await?;
    match answer.status() {
        // Devices that went while this was on its way are refused by themselves.
        StatusCode::OK | StatusCode::MULTI_STATUS => Ok(true),
        status => Err(format!("the server responded with status {}", status.as_u16())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::database::testing::Both;
    use crate::racks::template;
    use std::collections::BTreeSet;

    #[tokio::test]
    async fn a_site_is_made_where_there_is_none_and_its_devices_are_alive() {
        let both = Both::new().await;
        for database in &both.databases {
            template::seed(database, 1).await.unwrap();
            assert!(make(database, 1).await.unwrap());
            assert!(!make(database, 2).await.unwrap());
            let count = async |table: &str| {
                let count = sql(format!("SELECT COUNT(*) AS n FROM {table}"));
                database.one(count).await.unwrap().whole("n").unwrap()
            };
            assert_eq!(
                (count("teams").await, count("racks").await, count("devices").await),
                (3, 8, 110)
            );
            let devices = devices(database).await.unwrap();
            // Some are off, or silent.
            assert!((80..110).contains(&devices.len()), "{}", devices.len());
            let kinds: BTreeSet<&str> = devices.iter().map(|device| device.kind.name()).collect();
            assert_eq!(kinds.len(), 3);
            let load = |device: &Device, at: i64| {
                device.values(at).find(|((name, ..), _)| *name == "load.1m").map(|(_, value)| value)
            };
            let loads = |at: i64| -> Vec<f64> {
                devices.iter().filter_map(|device| load(device, at)).collect()
            };
            let (now, later) = (loads(1_700_000_000), loads(1_700_000_015));
            assert!(now.len() > 50 && now != later && now == loads(1_700_000_000));
            assert!(now.iter().all(|load| (0.1..=15.1).contains(load)), "{now:?}");
            let high = now.iter().filter(|load| **load > 9.0).count();
            assert!(high > 0 && high < now.len() / 5, "{high} of {now:?}");
        }
    }
}

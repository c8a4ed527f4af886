//! What the cloud has and what of it is used: limits of a team, totals of the site, and what forms offer.

use super::Cloud;
use super::peer::{Ask, Trouble};
use crate::accounts::{Action, Actor, Of, Subject, teams};
use crate::rules::Refusal;
use hyper::Method;
use serde_json::{Map, Value, json};

/// A limit and what of it is used.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Limit {
    /// What is limited: `vcpus`.
    pub(crate) name: &'static str,
    /// How much there may be; none is no limit.
    pub(crate) most: Option<i64>,
    /// How much there is.
    pub(crate) used: Option<i64>,
}

/// Names of limits, and the cloud's for most and used. RAM is in MiB, disks in GiB.
const LIMITS: [(&str, &str, &str); 5] = [
    ("vcpus", "maxTotalCores", "totalCoresUsed"),
    ("ram", "maxTotalRAMSize", "totalRAMUsed"),
    ("instances", "maxTotalInstances", "totalInstancesUsed"),
    ("volumes", "maxTotalVolumes", "totalVolumesUsed"),
    ("volume_disk", "maxTotalVolumeGigabytes", "totalGigabytesUsed"),
];

/// Names of the cloud's totals.
const STATISTICS: [&str; 7] = [
    "used_vcpus",
    "total_vcpus",
    "used_disk_space",
    "total_disk_space",
    "used_ram",
    "total_ram",
    "running_vms",
];

/// The limits of a team: asked as the actor, or, for root users, as the cloud's admin.
///
/// # Errors
/// No right to, or why the peer does not tell.
pub(crate) async fn limits(
    cloud: &Cloud,
    actor: &Actor,
    team_id: &str,
) -> Result<Vec<Limit>, Refusal> {
    if !actor.may(Action::Read, Subject::UsageLimits, Of::team(team_id)) {
        return Err(Refusal::Forbidden(None));
    }
    let team = teams::find(&cloud.database, team_id).await?.ok_or(Refusal::NotFound)?;
    let credentials = match actor.root {
        true => cloud.admin_in(&team).await?,
        false => cloud.credentials(&actor.id, &team).await?,
    };
    let body = json!({ "cloud_env": credentials.json() });
    let ask = Ask::new(Method::GET, "/team/limits", Some(body)).hiding(&credentials.password);
    let json = cloud.user_handler(ask).await?.json();
    let limits = object(&json, "limits")?;
    let whole = |name: &str| limits.get(name).and_then(Value::as_i64);
    let limit = |(name, most, used)| Limit {
        name,
        most: whole(most).filter(|most| *most >= 0),
        used: whole(used),
    };
    Ok(LIMITS.into_iter().map(limit).collect())
}

/// The totals of the whole cloud, by their names.
///
/// # Errors
/// Why the peer does not tell.
pub(crate) async fn statistics(cloud: &Cloud) -> Result<Vec<(&'static str, Option<f64>)>, Refusal> {
    let json = cloud.user_handler(Ask::new(Method::GET, "/statistics", None)).await?.json();
    let stats = object(&json, "stats")?;
    let total = |name: &'static str| (name, stats.get(name).and_then(Value::as_f64));
    Ok(STATISTICS.into_iter().map(total).collect())
}

/// Something that a form offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asset {
    /// What is sent if it is chosen.
    pub(crate) id: String,
    /// What people see.
    pub(crate) name: String,
}

/// What the cloud has for a cluster of a team, by kind (`flavors`, `images`, …), asked as the actor.
///
/// The cluster builder wants the user's password behind `?` and takes it nowhere else, so it stands in the
/// builder's log if it writes one of its requests. It does not stand in ours.
///
/// # Errors
/// No right to, or why the peer does not tell.
pub(crate) async fn assets(
    cloud: &Cloud,
    actor: &Actor,
    team_id: &str,
) -> Result<Vec<(String, Vec<Asset>)>, Refusal> {
    if !actor.may(Action::Create, Subject::Cluster, Of::team(team_id)) {
        return Err(Refusal::Forbidden(None));
    }
    let team = teams::find(&cloud.database, team_id).await?.ok_or(Refusal::NotFound)?;
    let credentials = cloud.credentials(&actor.id, &team).await?;
    let path = format!("/cloud_assets/?{}", credentials.query());
    let ask = Ask::new(Method::GET, &path, None).hiding(&credentials.password);
    let json = cloud.cluster_builder(ask).await?.json();
    let kinds = json.as_object().ok_or_else(|| {
        Refusal::Peer("the cluster builder's list of what the cloud has is no object".to_owned())
    })?;
    let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
    let asset = |value: &Value| {
        let id = text(value.get("id"))?;
        Some(Asset { name: text(value.get("name")).unwrap_or_else(|| id.clone()), id })
    };
    let listed = kinds.iter().filter_map(|(kind, list)| {
        Some((kind.clone(), list.as_array()?.iter().filter_map(asset).collect()))
    });
    Ok(listed.collect())
}

fn object<'a>(json: &'a Value, field: &str) -> Result<&'a Map<String, Value>, Trouble> {
    json.get(field)
        .and_then(Value::as_object)
        .ok_or_else(|| Trouble::Unusable(format!("the answer of the user handler has no {field}")))
}

//! The mirror of the cluster builder's list.

use super::field::{Field, Group};
use super::{ClusterType, unusable};
use crate::clock;
use crate::database::{By, Change, Columns, Failure, sql};
use crate::peers::Cloud;
use crate::peers::peer::{Ask, Trouble};
use hyper::{Method, StatusCode};
use jiff::fmt::rfc2822::DateTimeParser;
use jiff::{Timestamp, civil};
use parking_lot::Mutex;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::time::timeout;

/// How long the list counts as new: 30 s, so that people who look around do not wait for the cluster
/// builder each time, and who has just made a cluster type sees it after so long.
const FRESH: Duration = Duration::from_secs(30);

/// How long a view waits for the cluster builder before it shows what is known: a second and a half is
/// what people put up with; the list goes on being fetched meanwhile.
const VIEW_WAIT: Duration = Duration::from_millis(1_500);

/// Longest name and description: the existing service's columns.
const NAME_MAX: usize = 255;
const DESCRIPTION_MAX: usize = 1_024;

/// Most cluster types: a hundred times what sites have; their forms are kept and shown in whole.
const TYPES_MAX: usize = 1_000;

/// What is known of the list, besides its rows.
#[derive(Debug, Default)]
pub(crate) struct Catalogue {
    pub(in crate::peers) fetched: Mutex<Option<Instant>>,
    fetching: tokio::sync::Mutex<()>,
}

/// The list, as a view shows it.
#[derive(Debug)]
pub(crate) struct Listed {
    /// The cluster types.
    pub(crate) types: Vec<ClusterType>,
    /// Why it may be out of date, if it may.
    pub(crate) trouble: Option<Trouble>,
}

impl Catalogue {
    /// The cluster types. They are fetched if they were not just now; with `again` in any case, and in
    /// whole.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn list(cloud: &Arc<Cloud>, again: bool) -> Result<Listed, Failure> {
        let recent = |at: Instant| clock::monotonic().saturating_duration_since(at) < FRESH;
        let mut trouble = None;
        if again {
            trouble = Self::fetch(cloud, false).await.err();
        } else if !cloud.catalogue.fetched.lock().is_some_and(recent) {
            let fetching = Arc::clone(cloud);
            let fetch = tokio::spawn(async move {
                let _one = fetching.catalogue.fetching.lock().await;
                if fetching.catalogue.fetched.lock().is_some_and(recent) {
                    return Ok(()); // somebody else's, while this one waited
                }
                Self::fetch(&fetching, true).await
            });
            trouble = match timeout(VIEW_WAIT, fetch).await {
                Ok(Ok(fetched)) => fetched.err(),
                Ok(Err(error)) => Some(Trouble::Failed(error.to_string())),
                Err(_) => Some(Trouble::NoAnswer(format!(
                    "the cluster builder has not answered in {VIEW_WAIT:?}"
                ))),
            };
        }
        Ok(Listed { types: ClusterType::list(&cloud.database).await?, trouble })
    }

    /// Fetches the list, and makes the mirror the same: what the builder does not list any more goes.
    ///
    /// # Errors
    /// Why not; then the mirror stays as it is.
    pub(crate) async fn fetch(cloud: &Cloud, only_if_newer: bool) -> Result<(), Trouble> {
        let known = ClusterType::list(&cloud.database).await?;
        let newest = known.iter().map(|known| &*known.version).max().filter(|_| only_if_newer);
        let ask = Ask {
            if_modified_since: newest.and_then(http_date),
            ..Ask::new(Method::GET, "/cluster-types/", None)
        };
        let answered = cloud.cluster_builder(ask).await?;
        if answered.status != StatusCode::NOT_MODIFIED {
            let listed: Vec<Sent> = serde_json::from_slice(&answered.body).map_err(unusable)?;
            if listed.len() > TYPES_MAX {
                return Err(unusable(format!("more than {TYPES_MAX}")));
            }
            Self::mirror(cloud, known, listed).await?;
        }
        *cloud.catalogue.fetched.lock() = Some(clock::monotonic());
        Ok(())
    }

    /// Fetches one cluster type, before a cluster of it is launched. A builder that does not know it any
    /// more takes it out of the mirror.
    ///
    /// # Errors
    /// Why not.
    pub(crate) async fn fetch_one(cloud: &Cloud, known: &ClusterType) -> Result<(), Trouble> {
        let path = format!("/cluster-types/{}", crate::peers::peer::segment(&known.foreign_id));
        let ask = Ask {
            if_modified_since: http_date(&known.version),
            ..Ask::new(Method::GET, &path, None)
        };
        let sent = match cloud.cluster_builder(ask).await {
            Ok(answered) if answered.status == StatusCode::NOT_MODIFIED => return Ok(()),
            Ok(answered) => serde_json::from_slice::<Sent>(&answered.body).map_err(unusable)?,
            Err(Trouble::Refused { status: 404, .. }) => {
                return Self::mirror(cloud, vec![known.clone()], Vec::new()).await;
            }
            Err(trouble) => return Err(trouble),
        };
        if sent.id.0 != known.foreign_id {
            return Err(unusable(format!(
                "asked for {:?}, it gives {:?}",
                known.foreign_id, sent.id.0
            )));
        }
        Self::mirror(cloud, vec![known.clone()], vec![sent]).await
    }

    /// Makes the rows of those that are `known` those that are `listed`.
    async fn mirror(
        cloud: &Cloud,
        known: Vec<ClusterType>,
        listed: Vec<Sent>,
    ) -> Result<(), Trouble> {
        let now = cloud.now();
        let by = By::server("cluster types");
        let mut seen = HashSet::new();
        let mut transaction = cloud.database.begin().await?;
        for sent in &listed {
            let new = sent.checked()?;
            if !seen.insert(new.foreign_id.clone()) {
                return Err(unusable(format!("{:?} is in it twice", new.foreign_id)));
            }
            let old = known.iter().find(|known| known.foreign_id == new.foreign_id);
            if old.is_some_and(|old| ClusterType { id: old.id.clone(), ..new.clone() } == *old) {
                continue;
            }
            let write =
                sql("INSERT INTO cluster_types (id, foreign_id, name, description, fields, \
                 field_groups, instructions, logo_url, position, version, created_at, updated_at) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11) \
                 ON CONFLICT (foreign_id) DO UPDATE SET name = excluded.name, \
                 description = excluded.description, fields = excluded.fields, \
                 field_groups = excluded.field_groups, instructions = excluded.instructions, \
                 logo_url = excluded.logo_url, position = excluded.position, \
                 version = excluded.version, updated_at = excluded.updated_at RETURNING id");
            let json = |value: serde_json::Result<String>| value.map_err(unusable);
            let write = write
                .text(uuid::Uuid::new_v4().to_string())
                .text(&*new.foreign_id)
                .text(&*new.name)
                .text(&*new.description)
                .text(json(serde_json::to_string(&new.fields))?)
                .text(json(serde_json::to_string(&new.groups))?)
                .text(json(serde_json::to_string(&new.instructions))?)
                .maybe_text(new.logo_url.as_deref())
                .whole(new.position)
                .text(&*new.version)
                .whole(now);
            let row = transaction.first(write).await?;
            let id = row.map(|row| row.text("id")).transpose()?.unwrap_or_default();
            let action = if old.is_some() { "update" } else { "create" };
            transaction.note(&by, Change::new(action, "cluster_type", id, &*new.name));
        }
        for gone in known.iter().filter(|known| !seen.contains(&known.foreign_id)) {
            let delete = sql("DELETE FROM cluster_types WHERE foreign_id = $1");
            transaction.run(delete.text(&*gone.foreign_id)).await?;
            transaction.note(&by, Change::new("delete", "cluster_type", &*gone.id, &*gone.name));
        }
        Ok(transaction.commit(now).await?)
    }
}

/// A cluster type as the builder sends it.
#[derive(Deserialize)]
struct Sent {
    id: Id,
    title: String,
    #[serde(default)]
    description: Option<String>,
    #[serde(default)]
    parameters: Parameters,
    #[serde(default)]
    parameter_groups: Option<Vec<Group>>,
    #[serde(default)]
    last_modified: Option<String>,
    #[serde(default)]
    order: Option<i64>,
    #[serde(default)]
    logo_url: Option<String>,
    #[serde(default)]
    instructions: Option<Vec<Value>>,
}

/// The builder's id: a text, or a number as text.
struct Id(String);

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match Value::deserialize(from)? {
            Value::String(text) if !text.is_empty() => Ok(Self(text)),
            Value::Number(number) => Ok(Self(number.to_string())),
            other => Err(serde::de::Error::custom(format!("{other} is no id"))),
        }
    }
}

/// Fields in the order in which the builder names them, which is the order in which they are shown.
#[derive(Default)]
struct Parameters(Vec<Field>);

impl<'de> Deserialize<'de> for Parameters {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Parameters;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of parameters")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Parameters, A::Error> {
                let mut fields = Vec::new();
                while let Some((id, field)) = map.next_entry::<String, Field>()? {
                    fields.push(Field { id, ..field });
                }
                Ok(Parameters(fields))
            }
        }
        from.deserialize_map(InOrder)
    }
}

impl Sent {
    /// The same as a cluster type without our id.
    fn checked(&self) -> Result<ClusterType, Trouble> {
        let description = self.description.clone().unwrap_or_default();
        for (what, value, most) in [
            ("title", &self.title, NAME_MAX),
            ("id", &self.id.0, NAME_MAX),
            ("description", &description, DESCRIPTION_MAX),
        ] {
            let length = value.chars().count();
            if length > most {
                let which = &self.id.0;
                let why =
                    format!("{which:?} has a {what} of {length} characters; {most} is the most");
                return Err(unusable(why));
            }
        }
        let modified = self.last_modified.as_deref().and_then(instant);
        Ok(ClusterType {
            id: String::new(),
            foreign_id: self.id.0.clone(),
            name: self.title.clone(),
            description,
            fields: self.parameters.0.clone(),
            groups: self.parameter_groups.clone().unwrap_or_default(),
            instructions: self.instructions.clone().unwrap_or_default(),
            logo_url: self.logo_url.clone(),
            position: self.order.unwrap_or_default(),
            version: modified.map(|at| at.to_string()).unwrap_or_default(),
        })
    }
}

/// A moment as peers write it: RFC 3339, the same without an offset (UTC), or a date of HTTP.
fn instant(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    let bare = || text.parse::<civil::DateTime>().ok()?.to_zoned(jiff::tz::TimeZone::UTC).ok();
    let of_http = || DateTimeParser::new().parse_timestamp(text).ok();
    let instant = text.parse().ok();
    let instant = instant.or_else(|| bare().map(|zoned| zoned.timestamp())).or_else(of_http);
    // Dates of HTTP have whole seconds, and so has what they are compared with.
    instant.and_then(|at: Timestamp| Timestamp::from_second(at.as_second()).ok())
}

/// A version as a date of HTTP.
fn http_date(version: &str) -> Option<String> {
    let at: Timestamp = version.parse().ok()?;
    jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&at).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_keep_the_builders_order() {
        let sent = r#"{"id": 7, "title": "t", "parameters": {
            "zeta": {"type": "string"}, "alpha": {"type": "json"}, "mid": {"type": "number"}}}"#;
        let sent: Sent = serde_json::from_str(sent).unwrap();
        let kind = sent.checked().unwrap();
        let names: Vec<_> = kind.fields.iter().map(|field| &*field.id).collect();
        assert_eq!((&*kind.foreign_id, names), ("7", vec!["zeta", "alpha", "mid"]));
        let kept: Vec<Field> =
            serde_json::from_str(&serde_json::to_string(&kind.fields).unwrap()).unwrap();
        assert_eq!(kept, kind.fields);
    }

    #[test]
    fn moments_of_all_forms_become_dates_of_http() {
        for text in [
            "2024-05-07T10:30:25Z",
            "2024-05-07T12:30:25+02:00",
            "2024-05-07T10:30:25.999",
            "2024-05-07 10:30:25",
            "Tue, 07 May 2024 10:30:25 GMT",
        ] {
            let version = instant(text).unwrap().to_string();
            assert_eq!(version, "2024-05-07T10:30:25Z", "{text}");
            assert_eq!(http_date(&version).unwrap(), "Tue, 07 May 2024 10:30:25 GMT");
        }
        assert_eq!(instant("yesterday"), None);
        assert_eq!(http_date(""), None);
    }
}

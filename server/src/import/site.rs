//! Rows of the existing service, made to keep our rules, and written.

use super::report::{Counts, Report};
use super::source::{KINDS, Record, Source};
use crate::database::{By, Change, Columns, Failure, Transaction, sql};
use crate::error::{Error, Result};
use crate::progress::Progress;
use crate::racks::device::take_slots;
use crate::racks::{DeviceType, Facing, Occupied, Space};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Rows of a kind and what they were made of, as an earlier import left it here.
type Known = HashMap<String, (String, String)>;

/// Columns in which rows of a kind refer to rows of another.
const REFERENCES: &[(&str, &str)] = &[
    ("user_id", "users"),
    ("team_id", "teams"),
    ("template_id", "templates"),
    ("rack_id", "racks"),
];

/// Columns by which a row that is here already is the same as one there, though its id is another.
fn natural(kind: &str) -> &'static [&'static str] {
    match kind {
        "users" => &["login"],
        "teams" => &["name"],
        "templates" => &["tag", "name"],
        _ => &[],
    }
}

/// One import.
pub(super) struct Import<'a> {
    transaction: &'a mut Transaction,
    source: &'a str,
    report: Report,
    /// Ids there and here, by kind.
    ids: HashMap<(&'static str, String), String>,
}

/// Takes everything over; nothing counts before the transaction is committed.
pub(super) async fn take_over(
    source: &mut Source,
    transaction: &mut Transaction,
    progress: &mut Progress,
) -> Result<Report> {
    let name = source.name.clone();
    let mut import =
        Import { transaction, source: &name, report: Report::default(), ids: HashMap::new() };
    let mut read = Vec::new();
    for (kind, key, query) in KINDS {
        read.push((kind, key, source.read(key, query).await?));
    }
    progress.begin(read.iter().map(|(_, _, records)| records.len()).sum(), "rows");
    for (kind, key, records) in read {
        import.kind(kind, key, records, progress).await?;
    }
    Ok(import.report)
}

impl Import<'_> {
    async fn kind(
        &mut self,
        kind: &'static str,
        key: &'static str,
        records: Vec<Record>,
        progress: &Progress,
    ) -> Result<()> {
        let known = self.known(kind).await?;
        let mut counts = Counts { found: records.len(), ..Counts::default() };
        let mut places = if kind == "devices" { self.places().await? } else { BTreeMap::new() };
        let mut seen = HashSet::new();
        for mut record in records {
            progress.add(1);
            seen.insert(record.key.clone());
            if let Some((local, digest)) = known.get(&record.key) {
                self.ids.insert((kind, record.key.clone()), local.clone());
                if *digest == record.digest {
                    counts.unchanged += 1;
                    continue;
                }
            }
            if let Err(why) = self.fit(kind, &mut record) {
                counts.refused += 1;
                self.report.refused(kind, &record, &why);
                continue;
            }
            let local = known.get(&record.key).map(|(local, _)| local.clone());
            if let Some(local) = &local {
                record.set(key, local.as_str());
            } else if let Some(here) = self.here(kind, &record).await? {
                counts.merged += 1;
                self.report.merged(kind, &record, &here);
                self.ids.insert((kind, record.key.clone()), here.clone());
                self.remember(kind, &record, &here).await?;
                continue;
            }
            if kind == "devices"
                && let Err(why) = self.place(&mut record, &mut places)
            {
                counts.refused += 1;
                self.report.refused(kind, &record, &why);
                continue;
            }
            let written = match (&local, kind) {
                // A setting has a value from the start.
                (_, "settings") => self.replace(kind, key, &record).await,
                (Some(_), _) => self.update(kind, key, &record).await,
                (None, _) => self.insert(kind, &record).await,
            };
            written.map_err(|failure| Error::new(format!("{kind} {}: {failure}", record.key)))?;
            match local {
                Some(_) => counts.updated += 1,
                None => counts.imported += 1,
            }
            let id = local.unwrap_or_else(|| record.key.clone());
            if kind == "devices" {
                self.take_slots(&id, &record).await?;
            }
            self.note(kind, &id, &record, known.contains_key(&record.key));
            self.remember(kind, &record, &id).await?;
            self.ids.insert((kind, record.key.clone()), id);
        }
        counts.gone = known.keys().filter(|key| !seen.contains(*key)).count();
        self.report.count(kind, counts);
        Ok(())
    }

    /// What earlier imports from the same database left here.
    async fn known(&mut self, kind: &str) -> Result<Known, Failure> {
        // One that was removed here since is taken over again.
        let key = if kind == "settings" { "name" } else { "id" };
        let query = sql(format!(
            "SELECT i.foreign_key, i.local_id, i.digest FROM imports i JOIN {kind} k \
             ON k.{key} = i.local_id WHERE i.source = $1 AND i.kind = $2"
        ));
        let rows = self.transaction.all(query.text(self.source).text(kind)).await?;
        let known = rows.iter().map(|row| {
            Ok((row.text("foreign_key")?, (row.text("local_id")?, row.text("digest")?)))
        });
        known.collect()
    }

    /// Makes a row keep our rules: references lead to rows here, names have no line ends, details are in
    /// our form.
    fn fit(&self, kind: &str, record: &mut Record) -> Result<(), String> {
        for (column, to) in REFERENCES {
            let foreign = record.text(column).to_owned();
            if !foreign.is_empty() {
                let local = self.ids.get(&(*to, foreign.clone()));
                let local =
                    local.ok_or_else(|| format!("its {to} {foreign} was not taken over"))?;
                record.set(column, local.as_str());
            }
        }
        // The existing patterns let one line end pass at the end of a name.
        if kind != "settings" {
            let name = record.text("name").trim_end_matches('\n').to_owned();
            record.set("name", name);
        }
        if kind == "devices" {
            let name = record.text("type").to_owned();
            let kind = DeviceType::parse(&name).ok_or_else(|| format!("its type is {name:?}"))?;
            let all: Map<String, Value> =
                serde_json::from_str(record.text("details")).map_err(|e| e.to_string())?;
            let fields = kind.fields().iter().map(|(field, _)| {
                format!("\"{field}\":{}", all.get(*field).unwrap_or(&Value::Null))
            });
            let fields: Vec<String> = fields.collect();
            record.set("details", format!("{{{}}}", fields.join(",")));
        }
        Ok(())
    }

    /// The row that is here already and is the same, by another id or none.
    async fn here(&mut self, kind: &str, record: &Record) -> Result<Option<String>, Failure> {
        for column in natural(kind) {
            let value = record.text(column);
            if value.is_empty() {
                continue;
            }
            let same = sql(format!("SELECT id FROM {kind} WHERE {column} = $1")).text(value);
            if let Some(row) = self.transaction.first(same).await? {
                return row.text("id").map(Some);
            }
        }
        Ok(None)
    }

    /// What stands in the racks here.
    async fn places(&mut self) -> Result<BTreeMap<String, Occupied<String>>, Failure> {
        let mut standing: HashMap<String, Vec<(String, Space)>> = HashMap::new();
        let devices = "SELECT id, rack_id, start_u, u_height, u_depth, facing FROM devices";
        for row in self.transaction.all(sql(devices)).await? {
            let space = Space {
                start_u: row.whole("start_u")?,
                u_height: row.whole("u_height")?,
                u_depth: row.whole("u_depth")?,
                facing: Facing::parse(&row.text("facing")?).unwrap_or(Facing::Front),
            };
            standing.entry(row.text("rack_id")?).or_default().push((row.text("id")?, space));
        }
        let mut places = BTreeMap::new();
        for row in self.transaction.all(sql("SELECT id, u_height FROM racks")).await? {
            let id = row.text("id")?;
            let devices = standing.remove(&id).unwrap_or_default();
            places.insert(id, Occupied::new(row.whole("u_height")?, devices));
        }
        Ok(places)
    }

    /// Finds the device's place: its own, or the first that is free where the existing service let it
    /// stand in another's.
    fn place(
        &mut self,
        record: &mut Record,
        places: &mut BTreeMap<String, Occupied<String>>,
    ) -> Result<(), String> {
        let wanted = Space {
            start_u: record.whole("start_u"),
            u_height: record.whole("u_height"),
            u_depth: record.whole("u_depth"),
            facing: Facing::parse(record.text("facing")).ok_or("it faces nowhere")?,
        };
        let rack = record.text("rack_id").to_owned();
        let id = record.text("id").to_owned();
        let there = places.remove(&rack).ok_or("its rack was not taken over")?.without(&id);
        let space = match there.is_free(wanted) {
            true => Some(wanted),
            false => there
                .first_free(wanted.u_height, wanted.u_depth, wanted.facing)
                .map(|start_u| Space { start_u, ..wanted }),
        };
        let Some(space) = space else {
            places.insert(rack, there);
            return Err(format!(
                "it stands at U{} of its rack in another device, and there is no free place",
                wanted.start_u
            ));
        };
        if space != wanted {
            self.report.moved(record, wanted.start_u, space.start_u);
            record.set("start_u", space.start_u);
        }
        places.insert(rack, there.with(id, space));
        Ok(())
    }

    async fn insert(&mut self, table: &str, record: &Record) -> Result<(), Failure> {
        let (mut names, mut places, mut arguments) = (Vec::new(), Vec::new(), Vec::new());
        for (name, value) in &record.columns {
            names.push(name.as_str());
            if value.is_null() {
                places.push("NULL".to_owned());
            } else {
                arguments.push(value);
                places.push(format!("${}", arguments.len()));
            }
        }
        let (names, places) = (names.join(", "), places.join(", "));
        let text = format!("INSERT INTO {table} ({names}) VALUES ({places})");
        self.write(text, arguments, None).await
    }

    async fn update(&mut self, table: &str, key: &str, record: &Record) -> Result<(), Failure> {
        let (mut sets, mut arguments) = (Vec::new(), Vec::new());
        for (name, value) in record.columns.iter().filter(|(name, _)| name != key) {
            if value.is_null() {
                sets.push(format!("{name} = NULL"));
            } else {
                arguments.push(value);
                sets.push(format!("{name} = ${}", arguments.len()));
            }
        }
        let last = arguments.len().saturating_add(1);
        let text = format!("UPDATE {table} SET {} WHERE {key} = ${last}", sets.join(", "));
        self.write(text, arguments, Some(record.text(key))).await
    }

    async fn replace(&mut self, table: &str, key: &str, record: &Record) -> Result<(), Failure> {
        let old = sql(format!("DELETE FROM {table} WHERE {key} = $1")).text(record.text(key));
        self.transaction.run(old).await?;
        self.insert(table, record).await
    }

    async fn write(
        &mut self,
        text: String,
        arguments: Vec<&Value>,
        last: Option<&str>,
    ) -> Result<(), Failure> {
        let mut statement = sql(text);
        for value in arguments {
            statement = match value.as_i64() {
                Some(whole) => statement.whole(whole),
                None => statement.text(value.as_str().unwrap_or_default()),
            };
        }
        if let Some(last) = last {
            statement = statement.text(last);
        }
        self.transaction.run(statement).await.map(drop)
    }

    /// Writes the units and faces that a device takes, instead of those that it took.
    async fn take_slots(&mut self, id: &str, record: &Record) -> Result<(), Failure> {
        let old = sql("DELETE FROM slots WHERE device_id = $1").text(id);
        self.transaction.run(old).await?;
        let space = Space {
            start_u: record.whole("start_u"),
            u_height: record.whole("u_height"),
            u_depth: record.whole("u_depth"),
            facing: Facing::parse(record.text("facing")).unwrap_or(Facing::Front),
        };
        take_slots(self.transaction, record.text("rack_id"), id, space).await
    }

    /// Remembers what a row was made of.
    async fn remember(&mut self, kind: &str, record: &Record, id: &str) -> Result<(), Failure> {
        let old = "DELETE FROM imports WHERE source = $1 AND kind = $2 AND foreign_key = $3";
        let old = sql(old).text(self.source).text(kind).text(&*record.key);
        self.transaction.run(old).await?;
        let new = "INSERT INTO imports (source, kind, foreign_key, local_id, digest) \
                   VALUES ($1, $2, $3, $4, $5)";
        let new = sql(new).text(self.source).text(kind).text(&*record.key);
        self.transaction.run(new.text(id).text(&*record.digest)).await.map(drop)
    }

    fn note(&mut self, kind: &'static str, id: &str, record: &Record, known: bool) {
        let kind = match kind {
            "users" => "user",
            "teams" => "team",
            "team_roles" => "team_role",
            "templates" => "template",
            "racks" => "rack",
            "devices" => "device",
            "presets" => "preset",
            _ => "setting",
        };
        let action = if known { "update" } else { "create" };
        let mut change = Change::new(action, kind, id, record.text("name"));
        let filled =
            |column: &str| Some(record.text(column).to_owned()).filter(|id| !id.is_empty());
        change.rack_id = if kind == "rack" { Some(id.to_owned()) } else { filled("rack_id") };
        change.team_id = if kind == "team" { Some(id.to_owned()) } else { filled("team_id") };
        change.user_id = if kind == "user" { Some(id.to_owned()) } else { filled("user_id") };
        self.transaction.note(&By::server("import"), change);
    }
}

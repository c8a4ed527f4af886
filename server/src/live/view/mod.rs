//! The rack view: every rack with what stands in it, read once after each change and shared by all
//! who look.
//!
//! What is kept is that of one number of the log of changes. A reader asks for the changes after it
//! (one statement), and only the racks that these name are read again. What a rack looks like is
//! written once, up to the two fields that differ between receivers: what they are to its team, and
//! which rack is next among those that they see. Devices are kept as they are in the database, so that
//! a list of all of them need not be read for each who asks: 10,000 of them are some 10 MB.

mod money;
mod order;
mod rows;
mod snapshot;
mod text;
mod typed;

use super::Viewer;
use crate::database::{Columns, Database, Failure, Statement, list as places, sql};
use crate::http::push_string;
use crate::racks;
use bytes::{BufMut, Bytes, BytesMut};
use rows::{RackRow, TemplateRow};
pub(crate) use snapshot::Snapshot;
use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};
use tokio::sync::Mutex;

/// Most changes that are looked at one by one, and most racks that are read again by name: 500. After
/// more, everything is read, which takes as long as a hundred of these.
const CHANGES_MAX: i64 = 500;

/// A template with its JSON.
#[derive(Debug)]
struct Template {
    row: TemplateRow,
    text: String,
}

/// A device in its place.
#[derive(Debug)]
struct Device {
    id: Arc<str>,
    row: Arc<racks::Device>,
    template: Arc<Template>,
}

/// A rack with what stands in it.
#[derive(Debug)]
pub(super) struct Rack {
    row: RackRow,
    template: Arc<Template>,
    devices: Arc<Vec<Device>>,
    head: OnceLock<Bytes>,
}

impl Rack {
    /// None when its template came later than the `templates` were read.
    fn new(
        row: RackRow,
        templates: &HashMap<String, Arc<Template>>,
        devices: Arc<Vec<Device>>,
    ) -> Option<Arc<Self>> {
        let template = Arc::clone(templates.get(&row.template_id)?);
        Some(Arc::new(Self { row, template, devices, head: OnceLock::new() }))
    }

    /// Its id.
    pub(super) fn id(&self) -> &str {
        &self.row.id
    }

    /// Its id, to be kept.
    pub(super) fn shared_id(&self) -> Arc<str> {
        Arc::clone(&self.row.id)
    }

    /// The team whose it is.
    pub(super) fn team(&self) -> &str {
        &self.row.owner.id
    }

    /// The ids of the devices in it.
    pub(super) fn devices(&self) -> impl Iterator<Item = &Arc<str>> {
        self.devices.iter().map(|device| &device.id)
    }

    /// Its JSON up to the receiver's own fields.
    fn head(&self) -> &Bytes {
        self.head.get_or_init(|| text::head(self).into())
    }

    /// Its JSON from there on.
    fn tail(role: &str, next: Option<&Self>) -> String {
        let mut tail = format!(",\"teamRole\":\"{role}\"");
        if let Some(next) = next {
            tail.push_str(",\"nextRackId\":");
            push_string(&mut tail, next.id());
        }
        tail.push('}');
        tail
    }
}

/// A rack as one receiver sees it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen<'a> {
    /// The rack.
    pub(super) rack: &'a Rack,
    role: &'static str,
    next: Option<&'a Rack>,
}

impl Seen<'_> {
    /// Its JSON, in two pieces, of which the first is shared by all receivers.
    pub(super) fn json(&self) -> (Bytes, String) {
        (self.rack.head().clone(), Rack::tail(self.role, self.next))
    }
}

/// Every rack as it was after one change.
#[derive(Debug, Default)]
pub(super) struct Racks {
    /// The number of the change; what is newer may show already.
    at: i64,
    templates: HashMap<String, Arc<Template>>,
    /// In order.
    racks: Vec<Arc<Rack>>,
    /// Where each is in the order.
    places: HashMap<Arc<str>, usize>,
}

impl Racks {
    fn new(at: i64, templates: HashMap<String, Arc<Template>>, mut racks: Vec<Arc<Rack>>) -> Self {
        racks.sort_by(|a, b| order::compare(&a.row, &b.row));
        let ids = racks.iter().map(|rack| rack.shared_id());
        let places = ids.zip(0..).collect();
        Self { at, templates, racks, places }
    }

    /// The racks that a viewer sees, in order, each with its next one among these.
    pub(super) fn seen_by<'a>(&'a self, viewer: &'a Viewer) -> impl Iterator<Item = Seen<'a>> {
        let roles = self.racks.iter().map(|rack| (&**rack, viewer.role(rack.team())));
        let mut seen = roles.filter_map(|(rack, role)| Some((rack, role?))).peekable();
        std::iter::from_fn(move || {
            let (rack, role) = seen.next()?;
            Some(Seen { rack, role, next: seen.peek().map(|(next, _)| *next) })
        })
    }

    /// The devices in the racks that a viewer sees, in the order in which they were made.
    pub(super) fn devices_seen_by(&self, viewer: &Viewer) -> Vec<Arc<racks::Device>> {
        let racks = self.racks.iter().filter(|rack| viewer.role(rack.team()).is_some());
        let devices = racks.flat_map(|rack| rack.devices.iter());
        let mut devices: Vec<_> = devices.map(|device| Arc::clone(&device.row)).collect();
        devices.sort_by(|a, b| age(a, b));
        devices
    }

    /// All of them, in order.
    #[cfg(test)]
    pub(super) fn racks(&self) -> &[Arc<Rack>] {
        &self.racks
    }

    /// One rack as a viewer sees it; none when it is not there, or not to be seen.
    pub(super) fn seen<'a>(&'a self, viewer: &Viewer, id: &str) -> Option<Seen<'a>> {
        let place = *self.places.get(id)?;
        let rack = self.racks.get(place)?;
        let role = viewer.role(rack.team())?;
        let mut after = self.racks.iter().skip(place.saturating_add(1));
        let next = after.find(|rack| viewer.role(rack.team()).is_some());
        Some(Seen { rack, role, next: next.map(|next| &**next) })
    }
}

/// The racks as they were last read.
#[derive(Debug)]
pub(super) struct View {
    database: Arc<Database>,
    last: Mutex<Option<Arc<Racks>>>,
}

impl View {
    pub(super) fn new(database: Arc<Database>) -> Self {
        Self { database, last: Mutex::new(None) }
    }

    /// The racks with every change that was committed before this was called.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn now(&self) -> Result<Arc<Racks>, Failure> {
        self.refresh(&mut *self.last.lock().await).await
    }

    /// The racks with the change `at`, and perhaps later ones.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn with(&self, at: i64) -> Result<Arc<Racks>, Failure> {
        let mut last = self.last.lock().await;
        match &*last {
            Some(racks) if racks.at >= at => Ok(Arc::clone(racks)),
            _ => self.refresh(&mut last).await,
        }
    }

    async fn refresh(&self, last: &mut Option<Arc<Racks>>) -> Result<Arc<Racks>, Failure> {
        let stale = match &*last {
            Some(racks) => self.stale(racks.at).await?,
            None => Stale::Everything,
        };
        let racks = match (&*last, stale) {
            (Some(racks), Stale::Nothing) => return Ok(Arc::clone(racks)),
            (Some(racks), Stale::Racks(at, stale)) => self.read_again(racks, at, stale).await?,
            _ => self.read().await?,
        };
        Ok(Arc::clone(last.insert(Arc::new(racks))))
    }

    /// What changes after the number `at` have made stale.
    async fn stale(&self, at: i64) -> Result<Stale, Failure> {
        let changes = sql("SELECT id, kind, subject_id, rack_id FROM changes WHERE id > $1 \
                           ORDER BY id LIMIT $2");
        let changes = changes.whole(at).whole(CHANGES_MAX.saturating_add(1));
        let (mut last, mut racks) = (at, HashSet::new());
        for row in self.database.all(changes).await? {
            let id = row.whole("id")?;
            // One that is missing has been pruned.
            if id != last.saturating_add(1) || id > at.saturating_add(CHANGES_MAX) {
                return Ok(Stale::Everything);
            }
            last = id;
            match &*row.text("kind")? {
                "template" => return Ok(Stale::Everything),
                "rack" => drop(racks.insert(row.text("subject_id")?)),
                _ => racks.extend(row.maybe_text("rack_id")?),
            }
        }
        Ok(if last == at { Stale::Nothing } else { Stale::Racks(last, racks) })
    }

    /// Reads everything: three statements.
    async fn read(&self) -> Result<Racks, Failure> {
        // First, as it tells with which change the rest is read at least.
        let rows = self.database.all(RackRow::all()).await?;
        let at = rows.first().map_or(Ok(0), |row| row.whole("at"))?;
        let mut templates = HashMap::new();
        for row in self.database.all(TemplateRow::all()).await? {
            let row = TemplateRow::of(&row)?;
            let text = text::template(&row);
            templates.insert(row.id.clone(), Arc::new(Template { row, text }));
        }
        let mut devices = self.devices(sql(racks::Device::select()), &templates).await?;
        let mut racks = Vec::new();
        for row in rows {
            let Some(row) = RackRow::of(&row)? else { continue };
            let devices = devices.remove(&*row.id).unwrap_or_default();
            racks.extend(Rack::new(row, &templates, Arc::new(devices)));
        }
        Ok(Racks::new(at, templates, racks))
    }

    /// Reads racks, and the devices of the `stale` ones: two statements, or one.
    async fn read_again(
        &self,
        before: &Racks,
        at: i64,
        stale: HashSet<String>,
    ) -> Result<Racks, Failure> {
        let templates = before.templates.clone();
        let kept: HashMap<&str, &Arc<Rack>> =
            before.racks.iter().map(|rack| (rack.id(), rack)).collect();
        let named: Vec<String> = stale.iter().cloned().collect();
        let mut devices = match named.is_empty() {
            true => HashMap::new(),
            false => self.devices(of_racks(&named), &templates).await?,
        };
        let mut racks = Vec::new();
        for row in self.database.all(RackRow::all()).await? {
            let Some(row) = RackRow::of(&row)? else { continue };
            if stale.contains(&*row.id) {
                let devices = devices.remove(&*row.id).unwrap_or_default();
                racks.extend(Rack::new(row, &templates, Arc::new(devices)));
                continue;
            }
            // One that is not kept came after `at`, and is read with the change that tells of it.
            let Some(kept) = kept.get(&*row.id) else { continue };
            if kept.row == row {
                racks.push(Arc::clone(kept));
            } else {
                racks.extend(Rack::new(row, &templates, Arc::clone(&kept.devices)));
            }
        }
        Ok(Racks::new(at, templates, racks))
    }

    /// Devices by rack, in the order in which they came.
    async fn devices(
        &self,
        statement: Statement<'_>,
        templates: &HashMap<String, Arc<Template>>,
    ) -> Result<HashMap<String, Vec<Device>>, Failure> {
        let mut by_rack: HashMap<String, Vec<Device>> = HashMap::new();
        for row in self.database.all(statement).await? {
            let row = racks::Device::of(&row)?;
            // A template that came after `at` is read with the change that tells of it.
            let Some(template) = templates.get(&row.template_id).map(Arc::clone) else { continue };
            let (rack, id, row) = (row.rack_id.clone(), row.id.as_str().into(), Arc::new(row));
            by_rack.entry(rack).or_default().push(Device { id, row, template });
        }
        for devices in by_rack.values_mut() {
            devices.sort_by(|a, b| age(&a.row, &b.row));
        }
        Ok(by_rack)
    }
}

/// The order in which devices were made.
fn age(a: &racks::Device, b: &racks::Device) -> Ordering {
    a.created_at.cmp(&b.created_at).then_with(|| a.id.cmp(&b.id))
}

/// The devices of these racks.
fn of_racks<'a>(racks: &[String]) -> Statement<'a> {
    let (select, named) = (racks::Device::select(), places(1, racks.len()));
    sql(format!("{select} WHERE d.rack_id IN ({named})")).texts(racks.iter().cloned())
}

/// What has to be read again.
enum Stale {
    /// Nothing.
    Nothing,
    /// These racks, up to the change of that number.
    Racks(i64, HashSet<String>),
    /// All there is.
    Everything,
}

/// The answer of the rack list: the racks that `viewer` sees, of which `only` those when it is given;
/// their next ones are among all that it sees.
pub(super) fn list(racks: &Racks, viewer: &Viewer, only: Chosen<'_>) -> Bytes {
    let mut pieces: Vec<(Bytes, String)> = Vec::new();
    pieces.extend(chosen(racks, viewer, only).map(|seen| seen.json()));
    let bytes = pieces.iter().map(|(head, tail)| head.len() + tail.len() + 1).sum::<usize>();
    let mut out = BytesMut::with_capacity(bytes + 32);
    out.put_slice(b"{\"Racks\":{\"Rack\":[");
    for (place, (head, tail)) in pieces.iter().enumerate() {
        if place > 0 {
            out.put_u8(b',');
        }
        out.put_slice(head);
        out.put_slice(tail.as_bytes());
    }
    out.put_slice(b"]}}");
    out.freeze()
}

/// The same in its typed form.
pub(super) fn typed_list(racks: &Racks, viewer: &Viewer, only: Chosen<'_>) -> Bytes {
    let seen = chosen(racks, viewer, only);
    let racks: Vec<_> =
        seen.map(|seen| typed::rack(seen.rack, seen.role, seen.next.map(Rack::id))).collect();
    serde_json::json!({ "Racks": { "Rack": racks } }).to_string().into()
}

/// The site as columns, as `viewer` sees it.
pub(super) fn snapshot<'a>(racks: &'a Racks, viewer: &'a Viewer, only: Chosen<'a>) -> Snapshot<'a> {
    Snapshot::new(racks, viewer, only)
}

/// The ids of racks that are asked for; none for all.
type Chosen<'a> = Option<&'a HashSet<String>>;

fn chosen<'a>(
    racks: &'a Racks,
    viewer: &'a Viewer,
    only: Chosen<'a>,
) -> impl Iterator<Item = Seen<'a>> {
    let is_chosen = move |seen: &Seen<'_>| only.is_none_or(|only| only.contains(seen.rack.id()));
    racks.seen_by(viewer).filter(is_chosen)
}

//! The site as columns: what a page that draws all racks needs, and no name of a column twice.

use super::{Chosen, Rack, Racks, Template, Viewer};
use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::value::RawValue;
use std::collections::HashMap;
use std::sync::Arc;
use utoipa::ToSchema;

/// The racks that one may see, and what stands in them: columns of equal length, in which `team`,
/// `template` and `rack` are places in the lists of the same answer.
#[derive(Debug, Default, Serialize, ToSchema)]
#[schema(as = Snapshot)]
pub(crate) struct Snapshot<'a> {
    /// The number of the last change that is in here for certain: `/api/v2/events?after=` goes on.
    change: i64,
    teams: Vec<SnapshotTeam<'a>>,
    templates: Vec<SnapshotTemplate<'a>>,
    racks: SnapshotRacks<'a>,
    devices: SnapshotDevices<'a>,
}

/// A team that has one of the racks.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SnapshotTeam<'a> {
    id: &'a str,
    name: &'a str,
    /// What the reader is to it: `root`, `admin` or `member`.
    role: &'static str,
}

/// A template that one of the racks or devices has.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SnapshotTemplate<'a> {
    id: &'a str,
    name: &'a str,
    /// `HwRack` for that of racks, `Device` for others.
    template_type: &'a str,
    /// Which kind of thing it is for: `rack`, `network`, `volume`.
    tag: Option<&'a str>,
    /// Units.
    height: i64,
    /// 1 or 2: half or all of a rack's depth.
    depth: i64,
    /// Names of pictures by where they go.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    images: &'a RawValue,
}

/// Columns of racks, in order.
#[derive(Debug, Default, Serialize, ToSchema)]
pub(crate) struct SnapshotRacks<'a> {
    id: Vec<&'a str>,
    name: Vec<&'a str>,
    team: Vec<usize>,
    template: Vec<usize>,
    /// Units.
    height: Vec<i64>,
    status: Vec<&'a str>,
    /// What they have cost in this billing period.
    cost: Vec<String>,
}

/// Columns of devices, rack by rack.
#[derive(Debug, Default, Serialize, ToSchema)]
pub(crate) struct SnapshotDevices<'a> {
    id: Vec<&'a str>,
    name: Vec<&'a str>,
    rack: Vec<usize>,
    template: Vec<usize>,
    r#type: Vec<&'static str>,
    /// The lowest unit, counted from 1 at the bottom.
    start_u: Vec<i64>,
    /// `f` or `b`.
    facing: Vec<&'static str>,
    status: Vec<&'static str>,
    /// What they have cost in this billing period.
    cost: Vec<String>,
}

/// Places in a list by id; a thing gets one when it is first asked for.
type Places<'a> = HashMap<&'a str, usize>;

impl<'a> Snapshot<'a> {
    /// What `viewer` sees of `racks`, or of `only` those.
    pub(super) fn new(racks: &'a Racks, viewer: &'a Viewer, only: Chosen<'a>) -> Self {
        let mut snapshot = Self { change: racks.at, ..Self::default() };
        let (mut teams, mut templates) = (Places::new(), Places::new());
        for seen in super::chosen(racks, viewer, only) {
            let role = if viewer.actor().root { "root" } else { seen.role };
            snapshot.add(seen.rack, role, &mut teams, &mut templates);
        }
        snapshot
    }

    fn add(
        &mut self,
        rack: &'a Rack,
        role: &'static str,
        teams: &mut Places<'a>,
        templates: &mut Places<'a>,
    ) {
        let (row, place) = (&rack.row, self.racks.id.len());
        let owner = &row.owner;
        let team = *teams.entry(&owner.id).or_insert_with(|| {
            self.teams.push(SnapshotTeam { id: &owner.id, name: &owner.name, role });
            self.teams.len().saturating_sub(1)
        });
        let template = self.template(&rack.template, templates);
        self.racks.id.push(&row.id);
        self.racks.name.push(&row.name);
        self.racks.team.push(team);
        self.racks.template.push(template);
        self.racks.height.push(row.u_height);
        self.racks.status.push(&row.status);
        let cost: Decimal = row.cost.parse().unwrap_or_default();
        self.racks.cost.push(cents(cost));
        for device in rack.devices.iter() {
            let (row, template) = (&*device.row, self.template(&device.template, templates));
            self.devices.id.push(&row.id);
            self.devices.name.push(&row.name);
            self.devices.rack.push(place);
            self.devices.template.push(template);
            self.devices.r#type.push(row.kind.name());
            self.devices.start_u.push(row.space.start_u);
            self.devices.facing.push(row.space.facing.name());
            self.devices.status.push(row.status.name());
            self.devices.cost.push(cents(row.cost));
        }
    }

    fn template(&mut self, template: &'a Arc<Template>, places: &mut Places<'a>) -> usize {
        let row = &template.row;
        *places.entry(&row.id).or_insert_with(|| {
            self.templates.push(SnapshotTemplate {
                id: &row.id,
                name: &row.name,
                template_type: &row.template_type,
                tag: row.tag.as_deref(),
                height: row.height,
                depth: row.depth,
                // A text in the database, checked when it was written.
                images: serde_json::from_str(&row.images).unwrap_or(RawValue::NULL),
            });
            self.templates.len().saturating_sub(1)
        })
    }
}

/// As the JSON interface writes amounts.
fn cents(amount: Decimal) -> String {
    format!("{amount:.2}")
}

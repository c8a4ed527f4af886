//! A rack as devices come into it and move in it: what stands there already, and what a place may break.

use super::Location;
use crate::database::{Columns, Failure, Transaction, sql};
use crate::racks::check;
use crate::racks::placement::{Facing, Occupied, Space, U_MAX};
use crate::rules::{Code, Fault, Given, Invalid, Number, Refusal};
use serde_json::{Value, json};
use sqlx::any::AnyRow;

/// All devices of `racks AS r` in one text, for a query: their names have no line's end.
pub(in crate::racks) const NEIGHBOURS: &str = "(SELECT string_agg(n.id || ' ' || n.facing || ' ' || \
    CAST(n.start_u AS TEXT) || ' ' || CAST(n.u_height AS TEXT) || ' ' || \
    CAST(n.u_depth AS TEXT) || ' ' || n.name, '\n') FROM devices n WHERE n.rack_id = r.id) \
    AS neighbours";

/// A device as others in its rack see it.
pub(in crate::racks) struct Neighbour {
    pub(in crate::racks) id: String,
    name: String,
    pub(in crate::racks) space: Space,
}

/// The devices of a row's rack.
pub(in crate::racks) fn neighbours(row: &AnyRow) -> Result<Vec<Neighbour>, Failure> {
    let text = row.maybe_text("neighbours")?.unwrap_or_default();
    let lines = text.lines().filter(|line| !line.is_empty());
    let neighbours = lines.map(|line| {
        let unreadable = || Failure::unreadable("neighbours", line);
        let mut parts = line.splitn(6, ' ');
        let mut part = || parts.next().ok_or_else(unreadable);
        let (id, facing) = (part()?, part()?);
        let mut whole = || part()?.parse().map_err(|_| unreadable());
        let (start_u, u_height, u_depth) = (whole()?, whole()?, whole()?);
        let facing = Facing::parse(facing).ok_or_else(unreadable)?;
        let space = Space { start_u, u_height, u_depth, facing };
        Ok(Neighbour { id: id.to_owned(), name: part()?.to_owned(), space })
    });
    neighbours.collect()
}

/// A rack for devices to come into: held until the transaction is over.
pub(super) struct Room {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) team_id: String,
    u_height: i64,
    neighbours: Vec<Neighbour>,
}

impl Room {
    pub(super) fn of(row: &AnyRow) -> Result<Self, Failure> {
        Ok(Self {
            id: row.text("rack_id")?,
            name: row.text("rack_name")?,
            team_id: row.text("team_id")?,
            u_height: row.whole("rack_height")?,
            neighbours: neighbours(row)?,
        })
    }

    /// The racks of that id, and that of a device, in the order in which all hold them.
    pub(super) async fn held(
        transaction: &mut Transaction,
        id: &str,
        device_id: Option<&str>,
    ) -> Result<Vec<Self>, Refusal> {
        let (lock, or) = (
            transaction.locking("r"),
            match device_id {
                Some(_) => " OR r.id = (SELECT rack_id FROM devices WHERE id = $2) ORDER BY r.id",
                None => "",
            },
        );
        let query =
            sql(format!("SELECT {ROOM}, {NEIGHBOURS} FROM racks r WHERE r.id = $1{or}{lock}"));
        let rows = transaction.all(query.text(id).texts(device_id)).await?;
        Ok(rows.iter().map(Self::of).collect::<Result<_, _>>()?)
    }

    /// What stands for a rack that is not there.
    pub(super) fn nowhere() -> Self {
        let (id, name, team_id) = (String::new(), String::new(), String::new());
        Self { id, name, team_id, u_height: U_MAX, neighbours: Vec::new() }
    }

    /// Whether another device than `id` has that name.
    pub(super) fn knows(&self, name: &str, id: &str) -> bool {
        self.neighbours.iter().any(|there| there.name == name && there.id != id)
    }

    /// The units that are taken by others than `id`.
    fn occupied(&self, id: &str) -> Occupied<&str> {
        let others = self.neighbours.iter().filter(|there| there.id != id);
        Occupied::new(self.u_height, others.map(|there| (&*there.id, there.space)).collect())
    }
}

/// The columns of a [`Room`], besides its devices.
pub(super) const ROOM: &str =
    "r.id AS rack_id, r.name AS rack_name, r.team_id, r.u_height AS rack_height";

/// What a place may break: the attributes of a location.
pub(super) const LOCATION: [&str; 4] = ["rack", "facing", "start_u", "end_u"];

/// A place for a device of that height and depth, in `room` without the device `id`. `before` is where it
/// stands so far.
pub(super) fn place(
    invalid: &mut Invalid,
    location: &Location,
    room: Option<&Room>,
    (id, before): (&str, Option<Space>),
    (u_height, u_depth): (i64, i64),
) -> Space {
    let facing = match &location.facing {
        Given::Absent => before.map(|before| before.facing),
        given => check::present(given).and_then(Facing::parse),
    };
    if facing.is_none() {
        let fault = Fault::new("facing", Code::Inclusion).saying("must be either 'b' or 'f'");
        let sent = location.facing.as_ref().value().map_or(Value::Null, |sent| json!(sent));
        invalid.push(fault.with("permitted", json!(["b", "f"])).with("value", sent));
    }
    let start = match &location.start_u {
        Given::Absent => before.map(|before| Number::from(before.start_u)),
        Given::Null => None,
        Given::Value(start) => Some(start.clone()),
    };
    let known = facing.is_some();
    let facing = facing.unwrap_or(Facing::Front);
    let Some(Number { value: start_u, fault }) = start else {
        invalid.add("start_u", Code::NotANumber);
        invalid.add("end_u", Code::NotANumber);
        return Space { start_u: 0, u_height, u_depth, facing };
    };
    let space = Space { start_u, u_height, u_depth, facing };
    let is_invalid = || Code::Other("is invalid".to_owned());
    if let Some(code) = fault {
        invalid.add("start_u", code);
    } else if start_u < 1 {
        invalid.add("start_u", Code::GreaterThan("0".to_owned()));
    } else if let Some(room) = room {
        let occupied = room.occupied(id);
        if start_u > room.u_height {
            invalid.add("start_u", is_invalid());
        }
        if !occupied.holds(space) {
            invalid.add("end_u", is_invalid());
        } else if known && !occupied.is_free(space) {
            invalid.push(is_occupied());
        }
    }
    space
}

/// That somebody else stands there.
pub(super) fn is_occupied() -> Fault {
    Fault::new("start_u", Code::Other("is occupied".to_owned()))
}

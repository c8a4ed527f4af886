//! What racks and devices look like: drawn from a kind, a number of units and a face, in the numbers of the
//! page's own drawing. A device is 370 wide and a unit 34 high; 0 is its top left.

use super::ink::Ink;
use super::pen::{Area, Pen};
use super::{CAP, DEVICE_WIDTH, DEVICE_X, FOOT, Face, Kind, RACK_WIDTH, UNIT};

/// Left of this in the highest unit nothing is drawn: there is the name.
pub(super) const NAME_FROM: f64 = 26.0;
pub(super) const NAME_TO: f64 = 184.0;
/// Sockets of a switch begin further left.
pub(super) const SWITCH_NAME_TO: f64 = 136.0;
/// Right of the name, up to the ear.
const PARTS_FROM: f64 = 190.0;
const PARTS_TO: f64 = 346.0;
const PARTS: f64 = PARTS_TO - PARTS_FROM;
const EAR: f64 = 18.0;
/// Between a device and the one below.
const BETWEEN: f64 = 1.5;

/// Equal boxes in columns and rows with gaps between.
fn grid(area: Area, (columns, rows): (i32, i32), gap: f64, mut one: impl FnMut(Area)) {
    let Area(x, y, width, height) = area;
    let (across, down) = (f64::from(columns), f64::from(rows));
    let (w, h) = ((width - gap * (across - 1.0)) / across, (height - gap * (down - 1.0)) / down);
    for row in 0..rows {
        for column in 0..columns {
            let (left, top) = (x + f64::from(column) * (w + gap), y + f64::from(row) * (h + gap));
            one(Area(left, top, w, h));
        }
    }
}

/// A plate with holes.
fn mesh(pen: &mut Pen, Area(x, y, width, height): Area) {
    const PITCH: f64 = 6.0;
    pen.fill(Area(x, y, width, height), Ink::Plate, 2.0);
    let rows = ((height - 3.0) / PITCH).floor().max(1.0);
    let columns = ((width - 3.0) / PITCH).floor().max(1.0);
    let (left, top) =
        (x + (width - (columns - 1.0) * PITCH) / 2.0, y + (height - (rows - 1.0) * PITCH) / 2.0);
    let mut row = 0.0;
    let mut is_shifted = false;
    while row < rows {
        let (shift, end) = if is_shifted { (PITCH / 2.0, columns - 1.0) } else { (0.0, columns) };
        let mut column = 0.0;
        while column < end {
            pen.dot(left + column * PITCH + shift, top + row * PITCH, 1.5, Ink::Shadow);
            column += 1.0;
        }
        row += 1.0;
        is_shifted = !is_shifted;
    }
}

/// Upright slits.
fn slits(pen: &mut Pen, Area(x, y, width, height): Area) {
    pen.fill(Area(x, y, width, height), Ink::Plate, 2.0);
    // 316 wide: as many as the page draws.
    let inner = Area(x + 4.0, y + 5.0, width - 8.0, height - 10.0);
    grid(inner, (45, 1), 4.0, |slit| pen.fill(slit, Ink::Shadow, 1.0));
}

/// A carrier with a disk in it.
fn drive(pen: &mut Pen, area: Area) {
    let Area(x, y, width, height) = area;
    pen.fill(area, Ink::Plate, 1.5);
    pen.frame(area, Ink::PlateLine, 1.5);
    pen.fill(Area(x + 2.5, y + 2.5, 3.5, height - 5.0), Ink::Metal, 1.0);
    pen.fill(Area(x + 9.0, y + height / 2.0 - 0.6, width - 18.0, 1.2), Ink::PlateLine, 0.0);
    pen.dot(x + width - 4.5, y + 4.5, 1.2, Ink::Shadow);
}

/// A socket for a cable.
fn port(pen: &mut Pen, area: Area) {
    let Area(x, y, width, _) = area;
    pen.fill(area, Ink::Socket, 1.0);
    pen.fill(Area(x + width * 0.3, y, width * 0.4, 1.8), Ink::Metal, 0.0);
}

/// A power supply with its inlet.
fn supply(pen: &mut Pen, area: Area) {
    let Area(x, y, width, height) = area;
    let middle = y + height / 2.0;
    pen.fill(area, Ink::Plate, 2.0);
    pen.frame(area, Ink::PlateLine, 2.0);
    let high = (height - 8.0).min(14.0);
    pen.fill(Area(x + 6.0, middle - high / 2.0, 17.0, high), Ink::Socket, 2.0);
    pen.fill(Area(x + 10.0, middle - 2.0, 2.0, 4.0), Ink::Shadow, 0.0);
    pen.fill(Area(x + 17.0, middle - 2.0, 2.0, 4.0), Ink::Shadow, 0.0);
    pen.fill(Area(x + width - 8.0, y + 5.0, 3.0, height - 10.0), Ink::Metal, 1.5);
    pen.dot(x + width - 15.0, middle, 1.6, Ink::Lit);
}

/// A fan behind its grille.
fn fan(pen: &mut Pen, x: f64, y: f64, radius: f64) {
    pen.dot(x, y, radius, Ink::Plate);
    pen.ring(x, y, radius * 0.94, Ink::PlateLine, 1.2);
    pen.ring(x, y, radius * 0.7, Ink::Shadow, 0.9);
    pen.ring(x, y, radius * 0.46, Ink::Shadow, 0.9);
    pen.dot(x, y, radius * 0.24, Ink::Shadow);
}

/// Network, serial and screen: the row of sockets at a server's back.
fn ports(pen: &mut Pen, x: f64, y: f64) {
    port(pen, Area(x, y + 3.0, 14.0, 13.0));
    port(pen, Area(x + 17.0, y + 3.0, 14.0, 13.0));
    pen.fill(Area(x + 35.0, y + 2.0, 9.0, 6.0), Ink::Blue, 1.0);
    pen.fill(Area(x + 35.0, y + 11.0, 9.0, 6.0), Ink::Blue, 1.0);
    pen.fill(Area(x + 48.0, y + 4.0, 26.0, 11.0), Ink::Deep, 3.0);
}

/// The case that every device has: body, ears, screws.
fn chassis(pen: &mut Pen, height: f64) {
    let all = Area(0.0, 0.0, DEVICE_WIDTH, height);
    pen.rect(all, "url(#body)", 2.5);
    pen.frame(all, Ink::BodyLine, 2.5);
    for x in [0.0, DEVICE_WIDTH - EAR] {
        let line = if x == 0.0 { EAR } else { x };
        pen.fill(Area(line, 1.0, 0.9, height - 2.0), Ink::PlateLine, 0.0);
        pen.dot(x + EAR / 2.0, 6.0, 1.7, Ink::Metal);
        pen.dot(x + EAR / 2.0, height - 6.0, 1.7, Ink::Metal);
        if height > UNIT {
            let handle =
                Area(x + 4.5, height / 2.0 - 5.0, EAR - 9.0, (height / 2.0 - 14.0).min(40.0));
            pen.fill(handle, Ink::Metal, 3.0);
        }
    }
}

fn server_front(pen: &mut Pen, units: i32, height: f64) {
    if units == 1 {
        let area = Area(PARTS_FROM, 5.0, PARTS, height - 10.0);
        return grid(area, (4, 1), 3.0, |area| drive(pen, area));
    }
    mesh(pen, Area(PARTS_FROM, 6.0, PARTS, UNIT - 8.0));
    let (low, width) = (f64::from(units - 1) * UNIT, PARTS_TO - NAME_FROM);
    if units > 2 {
        slits(pen, Area(NAME_FROM, UNIT + 2.0, width, f64::from(units - 2) * UNIT - 4.0));
    }
    let area = Area(NAME_FROM, low + 1.0, width, height - low - 6.0);
    let columns = if units == 2 { 8 } else { 6 };
    grid(area, (columns, 1), 3.0, |area| drive(pen, area));
}

fn server_rear(pen: &mut Pen, units: i32, height: f64) {
    if units == 1 {
        ports(pen, 156.0, 8.0);
        supply(pen, Area(240.0, 4.0, 52.0, height - 8.0));
        return supply(pen, Area(294.0, 4.0, 52.0, height - 8.0));
    }
    grid(Area(PARTS_FROM, 6.0, PARTS, UNIT - 10.0), (2, 2), 3.0, |area| {
        let Area(x, y, w, h) = area;
        pen.fill(area, Ink::Plate, 1.0);
        pen.fill(Area(x + 6.0, y + h / 2.0 - 1.5, w - 24.0, 3.0), Ink::Shadow, 1.5);
        pen.dot(x + w - 6.0, y + h / 2.0, 1.6, Ink::Metal);
    });
    let supplies = Area(248.0, UNIT + 2.0, 98.0, height - UNIT - 7.0);
    grid(supplies, (1, (units - 1).min(4)), 3.0, |area| supply(pen, area));
    let room = height - UNIT - 30.0;
    if room > UNIT {
        for at in 0..3 {
            let x = 62.0 + f64::from(at) * 72.0;
            fan(pen, x, UNIT + 2.0 + room / 2.0, (room / 2.0 - 2.0).min(34.0));
        }
    } else {
        mesh(pen, Area(NAME_FROM, UNIT + 4.0, 88.0, height - UNIT - 10.0));
    }
    ports(pen, if units == 2 { 122.0 } else { 34.0 }, height - 25.0);
}

fn switch_front(pen: &mut Pen, units: i32) {
    let cards = |pen: &mut Pen, x: f64, y: f64, width: f64| {
        grid(Area(x, y, width, 22.0), (6, 2), 2.4, |area| port(pen, area));
    };
    cards(pen, 138.0, 6.0, 82.0);
    cards(pen, 226.0, 6.0, 82.0);
    grid(Area(316.0, 6.0, 32.0, 22.0), (1, 2), 2.4, |area| {
        let Area(x, y, w, h) = area;
        pen.fill(area, Ink::Metal, 1.0);
        pen.fill(Area(x + 2.0, y + 2.0, w - 4.0, h - 4.0), Ink::Socket, 1.0);
    });
    for unit in 1..units {
        let y = f64::from(unit) * UNIT;
        let line = Area(NAME_FROM - 4.0, y - 0.5, PARTS_TO - NAME_FROM + 8.0, 1.0);
        pen.fill(line, Ink::PlateLine, 0.0);
        for block in 0..4 {
            cards(pen, NAME_FROM + f64::from(block) * 81.0, y + 5.0, 76.0);
        }
    }
}

fn switch_rear(pen: &mut Pen, units: i32, height: f64) {
    for unit in 0..units {
        let y = f64::from(unit) * UNIT;
        let high = if unit == units - 1 { height - y } else { UNIT };
        for at in 0..3 {
            fan(pen, 204.0 + f64::from(at) * 28.0, y + high / 2.0, 11.5);
        }
        supply(pen, Area(286.0, y + 4.0, 60.0, UNIT - 9.5));
        if unit > 0 {
            mesh(pen, Area(NAME_FROM, y + 5.0, 152.0, UNIT - 11.0));
        }
    }
}

fn storage_front(pen: &mut Pen, units: i32, height: f64) {
    let (pitch_x, rows) = ((PARTS_TO - NAME_FROM + 4.0) / 4.0, 2 * units);
    let pitch_y = (height - 6.0) / f64::from(rows);
    for row in 0..rows {
        for column in (if row < 2 { 2 } else { 0 })..4 {
            let (x, y) = (NAME_FROM + f64::from(column) * pitch_x, 4.0 + f64::from(row) * pitch_y);
            drive(pen, Area(x, y, pitch_x - 4.0, pitch_y - 2.0));
        }
    }
}

fn storage_rear(pen: &mut Pen, units: i32, height: f64) {
    for unit in 0..units {
        let y = f64::from(unit) * UNIT + 4.0;
        let end = if unit == units - 1 { height } else { f64::from(unit + 1) * UNIT };
        let h = end - y - 4.0;
        let plate = Area(PARTS_FROM, y, PARTS, h);
        pen.fill(plate, Ink::Plate, 2.0);
        pen.frame(plate, Ink::PlateLine, 2.0);
        for at in 0..3 {
            let x = PARTS_FROM + 10.0 + f64::from(at) * 26.0;
            port(pen, Area(x, y + h / 2.0 - 5.0, 21.0, 10.0));
        }
        pen.dot(PARTS_TO - 58.0, y + h / 2.0, 1.6, Ink::Lit);
        pen.fill(Area(PARTS_TO - 48.0, y + 5.0, 40.0, h - 10.0), Ink::Metal, 3.0);
        if unit > 0 {
            supply(pen, Area(NAME_FROM, y, 76.0, h));
            supply(pen, Area(NAME_FROM + 82.0, y, 76.0, h));
        }
    }
}

/// A device.
pub(super) fn device(pen: &mut Pen, kind: Kind, units: i32, face: Face) {
    let height = f64::from(units) * UNIT - BETWEEN;
    chassis(pen, height);
    match (kind, face) {
        (Kind::Server, Face::Front) => server_front(pen, units, height),
        (Kind::Server, Face::Rear) => server_rear(pen, units, height),
        (Kind::Switch, Face::Front) => switch_front(pen, units),
        (Kind::Switch, Face::Rear) => switch_rear(pen, units, height),
        (Kind::Storage, Face::Front) => storage_front(pen, units, height),
        (Kind::Storage, Face::Rear) => storage_rear(pen, units, height),
    }
}

/// One unit of a rack without a device: posts, rails with their holes, at the back the sockets.
pub(super) fn unit(pen: &mut Pen, face: Face) {
    // A little more than a unit, so that no line of the wall is seen between two of them.
    let high = UNIT + 2.0;
    pen.fill(Area(0.0, 0.0, RACK_WIDTH, high), Ink::Rail, 0.0);
    pen.fill(Area(DEVICE_X, 0.0, DEVICE_WIDTH, high), Ink::Bay, 0.0);
    pen.fill(Area(DEVICE_X, UNIT - 1.0, DEVICE_WIDTH, 1.0), Ink::BayLine, 0.0);
    pen.fill(Area(0.0, 0.0, 14.0, high), Ink::Post, 0.0);
    pen.fill(Area(RACK_WIDTH - 14.0, 0.0, 14.0, high), Ink::Post, 0.0);
    for (x, width) in [(0.0, 1.0), (RACK_WIDTH - 1.0, 1.0), (13.5, 0.8), (RACK_WIDTH - 14.3, 0.8)] {
        pen.fill(Area(x, 0.0, width, high), Ink::PostLine, 0.0);
    }
    for y in [4.0, 15.0, 26.0] {
        pen.fill(Area(38.5, y, 4.0, 4.0), Ink::Hole, 1.0);
        pen.fill(Area(RACK_WIDTH - 42.5, y, 4.0, 4.0), Ink::Hole, 1.0);
    }
    if face == Face::Rear {
        pen.fill(Area(3.5, 0.0, 7.0, high), Ink::Shadow, 0.0);
        for y in [5.0, 20.0] {
            pen.fill(Area(5.0, y, 4.0, 8.0), Ink::Socket, 1.0);
        }
    }
}

/// The frame of a rack without its units, `height` high with cap and foot.
pub(super) fn frame(pen: &mut Pen, x: f64, y: f64, height: f64) {
    let low = y + height - FOOT;
    pen.rect(Area(x, y, RACK_WIDTH, CAP), "url(#cap)", 5.0);
    pen.fill(Area(x, y + CAP / 2.0, RACK_WIDTH, CAP / 2.0), Ink::Post, 0.0);
    pen.fill(Area(x, low, RACK_WIDTH, FOOT - 14.0), Ink::Post, 5.0);
    pen.fill(Area(x, low, RACK_WIDTH, (FOOT - 14.0) / 2.0), Ink::Post, 0.0);
    for foot in [24.0, RACK_WIDTH - 68.0] {
        pen.fill(Area(x + foot, y + height - 14.0, 44.0, 14.0), Ink::PostLine, 3.0);
    }
    pen.fill(Area(x, y + CAP - 1.0, RACK_WIDTH, 1.0), Ink::PostLine, 0.0);
    pen.fill(Area(x, low, RACK_WIDTH, 1.0), Ink::PostLine, 0.0);
    pen.frame(Area(x, y, RACK_WIDTH, height - 14.0), Ink::PostLine, 5.0);
    let vents = Area(x + RACK_WIDTH / 2.0 - 90.0, y + 9.0, 180.0, 8.0);
    grid(vents, (18, 1), 4.0, |vent| pen.fill(vent, Ink::PostLine, 2.0));
}

//! A rack as a picture, for reports and mails: SVG with the geometry and the looks of the page's rack view,
//! without scripts, pictures or fonts of anybody else. The same rack gives the same bytes.
//!
//! `ink` are colours, `pen` writes elements, `art` draws devices and frames, `colour` those of values. What
//! the rack is, its caller says: this room knows no other.

mod art;
mod colour;
mod ink;
mod pen;

pub(crate) use ink::Theme;

use ink::Ink;
use pen::{Align, Area, Pen, escaped, fitted, measure, n};
use std::collections::BTreeSet;

/// The height of a rack unit, the width of a rack's frame, and that of a device, ears and all.
const UNIT: f64 = 34.0;
const RACK_WIDTH: f64 = 463.0;
const DEVICE_WIDTH: f64 = 370.0;
/// From a rack's left edge to its devices.
const DEVICE_X: f64 = (RACK_WIDTH - DEVICE_WIDTH) / 2.0;
/// Above the frame: the rack's name; the frame's top, and its bottom.
const HEAD: f64 = 84.0;
const CAP: f64 = 26.0;
const FOOT: f64 = 36.0;
/// Between the faces of one rack, and around everything.
const PAIR_GAP: f64 = 22.0;
const MARGIN: f64 = 40.0;

/// The size of a device's text, and of a rack's name.
const TEXT: f64 = 13.0;
const NAME: f64 = 16.0;

/// How much of a device a bar of its value hides.
const BAR_OPACITY: f64 = 0.66;

/// How much is seen of devices at the other side of a free half.
const BEHIND_OPACITY: f64 = 0.32;

/// A side of a rack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Face {
    /// That which people look at.
    Front,
    /// That with the cables.
    Rear,
}

/// What a device is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// It computes.
    Server,
    /// It is a network.
    Switch,
    /// It keeps data.
    Storage,
}

/// A device in the rack.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Device {
    /// Its name.
    pub(crate) name: String,
    /// What it is.
    pub(crate) kind: Kind,
    /// Its lowest unit, from 1 at the bottom.
    pub(crate) start_u: i32,
    /// Units.
    pub(crate) height: i32,
    /// Whether it takes half of the rack's depth.
    pub(crate) is_half: bool,
    /// The side of the rack that its front is at.
    pub(crate) facing: Face,
    /// Its status: `ACTIVE`, `FAILED`, …
    pub(crate) status: String,
    /// Its value: how much of the bar, from 0 to 1, and what is said of it.
    pub(crate) value: Option<(f64, String)>,
}

/// A rack.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Rack {
    /// Its name.
    pub(crate) name: String,
    /// Its status.
    pub(crate) status: String,
    /// Units.
    pub(crate) height: i32,
    /// What stands in it.
    pub(crate) devices: Vec<Device>,
    /// What the values are of, if there are any.
    pub(crate) metric: Option<String>,
}

/// The rack as a document of SVG, seen from these sides.
pub(crate) fn svg(rack: &Rack, faces: &[Face], theme: Theme) -> String {
    let mut pen = Pen::new(theme);
    let units = f64::from(rack.height) * UNIT;
    let high = HEAD + CAP + units + FOOT;
    let mut x = MARGIN;
    for face in faces {
        draw_face(&mut pen, rack, *face, faces.len() > 1, x);
        x += RACK_WIDTH + PAIR_GAP;
    }
    let (width, height) = (x - PAIR_GAP + MARGIN, high + 2.0 * MARGIN);
    let mut ground = Pen::new(theme);
    ground.fill(Area(0.0, 0.0, width, height), Ink::Floor, 0.0);
    let (w, h, half_w, half_h) = (n(width), n(height), n(width / 2.0), n(height / 2.0));
    let title = match &rack.metric {
        Some(metric) => escaped(&format!("{}: {metric}", rack.name)),
        None => escaped(&rack.name),
    };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{half_w}\" height=\"{half_h}\" \
         viewBox=\"0 0 {w} {h}\" font-family=\"system-ui, sans-serif\"><title>{title}</title>\
         {}{}{}</svg>\n",
        pieces(rack, faces, theme),
        ground.out,
        pen.out
    )
}

/// What elements refer to: each piece of art once, and two shades.
fn pieces(rack: &Rack, faces: &[Face], theme: Theme) -> String {
    let mut out = String::from("<defs>");
    for (id, top, low) in [("body", Ink::Body, Ink::BodyLow), ("cap", Ink::PostLight, Ink::Post)] {
        let (top, low) = (top.of(theme), low.of(theme));
        out += &format!(
            "<linearGradient id=\"{id}\" x2=\"0\" y2=\"1\"><stop stop-color=\"{top}\"/>\
             <stop offset=\"1\" stop-color=\"{low}\"/></linearGradient>"
        );
    }
    let mut add = |id: String, draw: &dyn Fn(&mut Pen)| {
        let mut pen = Pen::new(theme);
        draw(&mut pen);
        out += &format!("<g id=\"{id}\">{}</g>", pen.out);
    };
    for face in faces {
        add(unit_id(*face).to_owned(), &|pen| art::unit(pen, *face));
    }
    let devices = rack.devices.iter();
    let seen =
        devices.flat_map(|device| faces.iter().map(move |face| (device, turned(device, *face))));
    let kinds: BTreeSet<(Kind, i32, Face)> =
        seen.map(|(device, face)| (device.kind, device.height, face)).collect();
    for (kind, units, face) in kinds {
        add(device_id(kind, units, face), &|pen| art::device(pen, kind, units, face));
    }
    out + "</defs>"
}

fn unit_id(face: Face) -> &'static str {
    match face {
        Face::Front => "unit-front",
        Face::Rear => "unit-rear",
    }
}

fn device_id(kind: Kind, units: i32, face: Face) -> String {
    let kind = match kind {
        Kind::Server => "server",
        Kind::Switch => "switch",
        Kind::Storage => "storage",
    };
    format!("{kind}-{units}-{}", if face == Face::Front { "front" } else { "rear" })
}

/// The side of the device that is seen from a side of its rack.
fn turned(device: &Device, face: Face) -> Face {
    if device.facing == face { Face::Front } else { Face::Rear }
}

/// Whether it stands in the other half.
fn is_behind(device: &Device, face: Face) -> bool {
    device.is_half && device.facing != face
}

fn draw_face(pen: &mut Pen, rack: &Rack, face: Face, is_named: bool, x: f64) {
    let frame = MARGIN + HEAD;
    let units = frame + CAP;
    draw_name(pen, rack, face, is_named, x);
    for down in 0..rack.height {
        let y = units + f64::from(down) * UNIT;
        pen.piece(unit_id(face), x, y);
        let number = (rack.height - down).to_string();
        for at in [x + 26.5, x + RACK_WIDTH - 26.5] {
            pen.text((at, y + UNIT / 2.0), &number, 12.0, Ink::Unit, Align::Center, false);
        }
    }
    art::frame(pen, x, frame, CAP + f64::from(rack.height) * UNIT + FOOT);
    let top_of = |device: &Device| {
        units + f64::from(rack.height - device.start_u - device.height + 1) * UNIT
    };
    let (behind, before): (Vec<_>, Vec<_>) =
        rack.devices.iter().partition(|device| is_behind(device, face));
    let taken: BTreeSet<i32> =
        before.iter().flat_map(|device| device.start_u..device.start_u + device.height).collect();
    for device in behind {
        let mut own = device.start_u..device.start_u + device.height;
        // All of it may be covered.
        if own.any(|unit| !taken.contains(&unit)) {
            let top = top_of(device);
            pen.faded(BEHIND_OPACITY, |pen| draw_device(pen, device, face, x + DEVICE_X, top));
        }
    }
    for device in before {
        draw_device(pen, device, face, x + DEVICE_X, top_of(device));
    }
}

/// The rack's name, its status where it failed, and which of its faces this is.
fn draw_name(pen: &mut Pen, rack: &Rack, face: Face, is_named: bool, x: f64) {
    let middle = MARGIN + HEAD - 14.0;
    let (mut from, mut room) = (x + 2.0, RACK_WIDTH - 4.0);
    if is_named {
        let (word, size) = (if face == Face::Front { "Front" } else { "Rear" }, NAME * 0.86);
        pen.text((x + RACK_WIDTH - 2.0, middle), word, size, Ink::Quiet, Align::Right, false);
        room -= measure(word, size, false) + 8.0;
    }
    if rack.status == "FAILED" {
        draw_status(pen, &rack.status, from + NAME * 0.45, middle, NAME * 0.42);
        from += NAME * 1.2;
        room -= NAME * 1.2;
    }
    let said = fitted(&rack.name, NAME, room, true);
    pen.text((from, middle), &said, NAME, Ink::Text, Align::Left, true);
}

fn draw_device(pen: &mut Pen, device: &Device, face: Face, x: f64, y: f64) {
    let height = f64::from(device.height) * UNIT - 1.5;
    let middle = y + height.min(UNIT) / 2.0;
    let from = x + art::NAME_FROM - 4.0;
    let side = turned(device, face);
    let to = if (device.kind, side) == (Kind::Switch, Face::Front) {
        art::SWITCH_NAME_TO
    } else {
        art::NAME_TO
    };
    let mut room = to - art::NAME_FROM;
    pen.piece(&device_id(device.kind, device.height, side), x, y);
    if let Some((part, said)) = &device.value {
        let long = ((DEVICE_WIDTH - 4.0) * part.clamp(0.0, 1.0)).max(1.0);
        let bar = Area(x + 2.0, y + 2.0, long, height - 4.0);
        pen.faded(BAR_OPACITY, |pen| pen.rect(bar, &colour::of(*part), 2.0));
        room = x + DEVICE_WIDTH - 22.0 - from;
        let right = from + room;
        room -= draw_label(pen, said, right, middle, room * 0.6, Align::Right) + 4.0;
    }
    if device.value.is_some() {
        draw_label(pen, &device.name, from, middle, room, Align::Left);
    } else {
        // The picture keeps this place free for it.
        let said = fitted(&device.name, TEXT, room - 8.0, false);
        pen.text((from + 4.0, middle), &said, TEXT, Ink::Text, Align::Left, false);
    }
    if device.status == "ACTIVE" {
        pen.dot(x + 9.0, middle, 2.6, Ink::Lit);
    } else {
        if device.value.is_some() {
            pen.dot(x + 9.0, middle, 8.1, Ink::Label);
        }
        draw_status(pen, &device.status, x + 9.0, middle, 6.0);
    }
}

/// A text on a ground of its own; answers how wide that is.
fn draw_label(pen: &mut Pen, text: &str, x: f64, y: f64, room: f64, align: Align) -> f64 {
    let is_bold = align == Align::Right;
    let said = fitted(text, TEXT, room - 8.0, is_bold);
    if said.is_empty() {
        return 0.0;
    }
    let width = measure(&said, TEXT, is_bold) + 8.0;
    let left = if align == Align::Right { x - width } else { x };
    let ground = Area(left, y - TEXT * 0.75, width, TEXT * 1.5);
    pen.faded(0.86, |pen| pen.fill(ground, Ink::Label, 3.0));
    pen.text((left + 4.0, y), &said, TEXT, Ink::Text, Align::Left, is_bold);
    width
}

/// The shape of a status, which says it without a colour, too.
fn draw_status(pen: &mut Pen, status: &str, x: f64, y: f64, r: f64) {
    match status {
        "ACTIVE" => {
            let points =
                [(x - r * 0.7, y - r * 0.9), (x + r * 0.95, y), (x - r * 0.7, y + r * 0.9)];
            pen.poly(&points, Ink::Good);
        }
        "STOPPED" => {
            let square = Area(x - r * 0.75, y - r * 0.75, r * 1.5, r * 1.5);
            pen.fill(square, Ink::Off, r * 0.15);
        }
        "SUSPENDED" => {
            for left in [x - r * 0.75, x + r * 0.25] {
                pen.fill(Area(left, y - r * 0.8, r * 0.5, r * 1.6), Ink::Pause, 0.0);
            }
        }
        "FAILED" => {
            let (d, line) = (r * 0.75, (r * 0.4).max(1.2));
            pen.line((x - d, y - d), (x + d, y + d), Ink::Bad, line);
            pen.line((x - d, y + d), (x + d, y - d), Ink::Bad, line);
        }
        "IN_PROGRESS" => pen.ring(x, y, r * 0.75, Ink::Warn, (r * 0.36).max(1.2)),
        "AVAILABLE" => pen.ring(x, y, r * 0.7, Ink::Info, (r * 0.36).max(1.2)),
        _ => pen.poly(&[(x, y - r), (x + r, y), (x, y + r), (x - r, y)], Ink::Off),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `UPDATE_DOCS=1 ./test drawing` writes the pictures anew; look at them.
    #[test]
    #[expect(
        clippy::disallowed_methods,
        reason = "whether to write the files is the caller's choice"
    )]
    fn a_rack_looks_as_it_did() {
        let device =
            |name: &str, kind, start_u, height, facing, status: &str, value: Option<f64>| Device {
                name: name.to_owned(),
                kind,
                start_u,
                height,
                is_half: name.starts_with("half"),
                facing,
                status: status.to_owned(),
                value: value.map(|value| (value, format!("{} %", value * 100.0))),
            };
        let (front, rear) = (Face::Front, Face::Rear);
        let devices = vec![
            device("web-1", Kind::Server, 1, 1, front, "ACTIVE", Some(0.1)),
            device(
                "a-very-long-name-that-does-not-fit-beside-it",
                Kind::Server,
                2,
                2,
                front,
                "FAILED",
                Some(0.9),
            ),
            device("<script>alert(1)</script>", Kind::Switch, 4, 1, rear, "STOPPED", None),
            device("half \"front\" & more", Kind::Server, 5, 1, front, "SUSPENDED", Some(1.5)),
            device("half-rear", Kind::Server, 5, 1, rear, "IN_PROGRESS", None),
            device("half-alone", Kind::Switch, 6, 2, rear, "ACTIVE", Some(0.5)),
            device("store", Kind::Storage, 8, 4, front, "AVAILABLE", Some(0.0)),
        ];
        let (name, status) = ("rack <1>".to_owned(), "FAILED".to_owned());
        let metric = Some("load & more".to_owned());
        let rack = Rack { name, status, height: 14, devices, metric };
        for (file, faces, theme) in [
            ("rack-both-light.svg", &[front, rear][..], Theme::Light),
            ("rack-front-dark.svg", &[front], Theme::Dark),
        ] {
            let made = svg(&rack, faces, theme);
            let path = format!("{}/tests/data/drawing/{file}", env!("CARGO_MANIFEST_DIR"));
            if std::env::var_os("UPDATE_DOCS").is_some() {
                std::fs::write(&path, &made).unwrap();
            }
            let kept = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(
                kept == made,
                "{path} is another: UPDATE_DOCS=1 ./test drawing, and look at it"
            );
            assert!(!made.contains("<script") && !made.contains("href=\"http"), "{file}");
            let opened = made.matches('<').count();
            assert_eq!(opened, made.matches('>').count(), "{file}");
        }
    }
}

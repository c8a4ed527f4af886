//! Racks, the devices in them, the templates of both, and where devices stand.
//!
//! Each module has a thing as the database has it, what to look for it with, and the changes that keep
//! its rules: may the actor, then all broken rules at once, then writing, and a note for the log of
//! changes. The caller begins and commits, so that many changes can be one transaction.

mod check;
pub(crate) mod data_source_map;
pub(crate) mod details;
pub(crate) mod device;
pub(crate) mod placement;
pub(crate) mod rack;
mod row;
mod status;
pub(crate) mod template;

pub(crate) use details::{Form, NewDetails};
pub(crate) use device::{Device, DeviceChange, Location, NewDevice};
pub(crate) use placement::{Facing, Occupied, Space};
pub(crate) use rack::{NewRack, Owner, Rack, RackChange};
pub(crate) use status::{DeviceStatus, DeviceType, RackStatus, UserAction};
pub(crate) use template::{NewTemplate, Template, TemplateChange};

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

//! How people look at racks: the views that they save, and the settings of the site.

pub(crate) mod preset;
pub(crate) mod setting;

pub(crate) use preset::{NewPreset, Preset};

//! The portal: what clients of the existing visualisation service meet.

mod cases;
mod compare;
mod conformance;
mod daemon;
mod devices;
mod removal;
mod site;

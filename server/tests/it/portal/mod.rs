//! The portal: what clients of the existing visualisation service meet.

mod cases;
mod compare;
mod conformance;
mod daemon;
mod devices;
mod permissions;
mod removal;
mod site;

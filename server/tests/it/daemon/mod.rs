//! The metric reporting daemon in place of the existing one: started from a configuration file in a
//! folder of its own, with a visualisation service that a test makes say what it likes.

mod service;
mod place;
mod device_map;
mod lying_map;
mod starting;
mod old_files;

pub(crate) use place::{Daemon, Place, SECRET};
use service::Service;

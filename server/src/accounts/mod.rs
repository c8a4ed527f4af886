//! People: users, teams, the roles that tie them together, and what each may do.

mod ability;
mod actor;

pub(crate) use ability::{Action, Of, Subject};
pub(crate) use actor::{Actor, Role, Via};

//! Users and groups: by name, and giving up all others.

use crate::{Error, Result};
use nix::unistd::{Gid, Group, User, setgid, setgroups, setuid};

/// The group of that name or number.
///
/// # Errors
/// When there is none.
pub(super) fn group(name: &str) -> Result<Gid> {
    if let Ok(number) = name.parse() {
        return Ok(Gid::from_raw(number));
    }
    let found = Group::from_name(name).ok().flatten().map(|group| group.gid);
    found.ok_or_else(|| Error::new(format!("couldn't map \"{name}\" to a group, Sorry")))
}

/// The user of that name or number.
fn user(name: &str) -> Result<User> {
    let found = match name.parse() {
        Ok(number) => User::from_uid(nix::unistd::Uid::from_raw(number)),
        Err(_) => User::from_name(name),
    };
    found
        .ok()
        .flatten()
        .ok_or_else(|| Error::new(format!("couldn't map \"{name}\" to a user, Sorry")))
}

/// Gives up all rights but those of a user and a group.
///
/// # Errors
/// When there is no such user or group, or the system refuses.
pub(super) fn give_up(user_name: Option<&str>, group_name: Option<&str>) -> Result<()> {
    let refused = |error: nix::Error| Error::new(format!("giving up rights: {error}"));
    let user = user_name.map(user).transpose()?;
    let group = match group_name {
        Some(name) => Some(group(name)?),
        None => user.as_ref().map(|user| user.gid),
    };
    if let Some(group) = group {
        // Root's further groups would stay otherwise.
        if nix::unistd::geteuid().is_root() {
            setgroups(&[group]).map_err(refused)?;
        }
        setgid(group).map_err(refused)?;
    }
    if let Some(user) = user {
        setuid(user.uid).map_err(refused)?;
    }
    Ok(())
}

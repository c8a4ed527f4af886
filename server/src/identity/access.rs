//! What a request may do: rights, devices, and whose allowance it uses.

use super::rate::Caller;
use super::standing::{Bearer, Devices};
use super::token::{Lack, Refusal};
use crate::{Error, Result};
use std::cmp::Ordering;
use std::net::IpAddr;
use std::sync::Arc;

/// Most devices that a token may be limited to: 1,000, which with ids of four digits is more than
/// a header holds; each is compared with while lists are written.
pub const TOKEN_DEVICES_MAX: usize = 1_000;

/// Longest device id that a token is made for, in bytes: the longest name of a device.
const DEVICE_BYTES_MAX: usize = 255;

/// The word of the right to read.
pub(crate) const READ: &str = "read";
/// The word of the right to write.
pub(crate) const WRITE: &str = "write";

/// What a request may do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    caller: Caller,
    read: bool,
    write: bool,
    /// In the order of [`order`], each once; none stands for all.
    devices: Devices,
    /// The portal's user whose token it is, if it is one's.
    bearer: Option<Bearer>,
}

impl Access {
    /// What a request without a token may do where it may read: that, everywhere.
    pub(super) fn of_peer(peer: IpAddr) -> Self {
        Self { caller: Caller::peer(peer), read: true, write: false, devices: None, bearer: None }
    }

    /// What the bearer of a token may do.
    pub(super) fn new(caller: Caller, rights: &Rights) -> Self {
        let devices = rights.devices.as_deref().map(|ids| {
            let mut ids: Vec<Box<str>> = ids.iter().map(|id| id.as_str().into()).collect();
            ids.sort_unstable_by(|a, b| order(a, b));
            ids.dedup();
            ids.into()
        });
        Self { caller, read: rights.read, write: rights.write, devices, bearer: None }
    }

    /// What a session of a browser may do: look at these.
    pub(super) fn of_session(caller: Caller, devices: Devices) -> Self {
        Self { caller, read: true, write: false, devices, bearer: None }
    }

    /// The same, of that user's token.
    pub(super) fn of_bearer(self, bearer: Option<Bearer>) -> Self {
        Self { bearer, ..self }
    }

    /// The portal's user whose token it is, if it is one's.
    pub(super) fn bearer(&self) -> Option<Bearer> {
        self.bearer
    }

    /// The same, with those of its devices that are among `devices`.
    pub(super) fn within(self, devices: &Devices) -> Self {
        let devices = match (self.devices, devices) {
            (own, None) => own,
            (None, Some(devices)) => Some(Arc::clone(devices)),
            (Some(own), Some(devices)) => {
                let among = |id: &str| devices.binary_search_by(|of| order(of, id)).is_ok();
                Some(own.iter().filter(|id| among(id)).cloned().collect())
            }
        };
        Self { devices, ..self }
    }

    /// The same, reading everything.
    pub(super) fn reading_everything(self) -> Self {
        Self { read: true, devices: None, ..self }
    }

    /// Itself, if it may read.
    pub(super) fn reading(self) -> Result<Self, Refusal> {
        if self.read { Ok(self) } else { Err(Refusal::Forbidden(Lack::Read)) }
    }

    /// Itself, if it may write.
    pub(super) fn writing(self) -> Result<Self, Refusal> {
        if self.write { Ok(self) } else { Err(Refusal::Forbidden(Lack::Write)) }
    }

    /// Whether it may read.
    #[must_use]
    pub fn may_read(&self) -> bool {
        self.read
    }

    /// Whether it may write.
    #[must_use]
    pub fn may_write(&self) -> bool {
        self.write
    }

    /// Whether it may have to do with the device of that id.
    #[must_use]
    pub fn device(&self, id: &str) -> bool {
        self.devices
            .as_ref()
            .is_none_or(|devices| devices.binary_search_by(|device| order(device, id)).is_ok())
    }

    /// The devices that it is limited to, in the order of their numbers; `None` when it is not.
    #[must_use]
    pub fn devices(&self) -> Option<&[Box<str>]> {
        self.devices.as_deref()
    }

    /// Itself, if it is for all devices, those to come too.
    ///
    /// # Errors
    /// That it is limited to some.
    pub fn everywhere(&self) -> Result<(), Refusal> {
        match self.devices {
            None => Ok(()),
            Some(_) => Err(Refusal::Forbidden(Lack::EveryDevice)),
        }
    }

    /// Whose allowance of requests it uses.
    #[must_use]
    pub fn caller(&self) -> Caller {
        self.caller
    }
}

/// Ids are decimal numbers or UUIDs as text: shorter first, so that they are in the order of the numbers.
pub(crate) fn order(a: &str, b: &str) -> Ordering {
    a.len().cmp(&b.len()).then_with(|| a.cmp(b))
}

/// What a token allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rights {
    pub(super) read: bool,
    pub(super) write: bool,
    /// None stands for all.
    pub(super) devices: Option<Vec<String>>,
}

impl Rights {
    /// Everything.
    pub const ALL: Self = Self { read: true, write: true, devices: None };

    /// The rights that `scopes` name (`read`, `write`; none named: both) for these devices (none
    /// named: all).
    ///
    /// # Errors
    /// The first word that is no right or no device's id, or more devices than a token may have.
    pub fn new(scopes: &[String], devices: &[String]) -> Result<Self> {
        for scope in scopes {
            if scope != READ && scope != WRITE {
                return Err(Error::new(format!("--scope takes {READ} and {WRITE}, not {scope:?}")));
            }
        }
        for id in devices {
            if id.is_empty() || id.len() > DEVICE_BYTES_MAX {
                return Err(Error::new(format!(
                    "--device {id:?} has {} bytes, and an id has 1 to {DEVICE_BYTES_MAX}",
                    id.len()
                )));
            }
            let strange = |c: char| c.is_control() || c.is_whitespace() || matches!(c, ',' | '/');
            if id.contains(strange) {
                return Err(Error::new(format!(
                    "--device takes one id, without spaces, commas and slashes, not {id:?}; give \
                     it once for each device"
                )));
            }
        }
        if devices.len() > TOKEN_DEVICES_MAX {
            return Err(Error::new(format!(
                "--device is given {} times, and a token is for {TOKEN_DEVICES_MAX} devices at most",
                devices.len()
            )));
        }
        let has = |word: &str| scopes.is_empty() || scopes.iter().any(|scope| scope == word);
        let devices = (!devices.is_empty()).then(|| devices.to_vec());
        Ok(Self { read: has(READ), write: has(WRITE), devices })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    fn access(scopes: &[&str], devices: &[&str]) -> Access {
        let rights = Rights::new(&words(scopes), &words(devices)).unwrap();
        Access::new(Caller::peer([127, 0, 0, 1].into()), &rights)
    }

    #[test]
    fn scopes_and_devices_narrow() {
        for (scopes, read, write) in [
            (&[][..], true, true),
            (&["read"], true, false),
            (&["write"], false, true),
            (&["write", "read"], true, true),
        ] {
            let access = access(scopes, &[]);
            assert_eq!((access.may_read(), access.may_write()), (read, write), "{scopes:?}");
            assert_eq!(access.clone().reading().is_ok(), read);
            assert_eq!(access.clone().writing().is_ok(), write);
            assert!(access.device("1") && access.everywhere().is_ok());
        }
        let some = access(&[], &["10", "9", "100", "9"]);
        for (id, allowed) in
            [("9", true), ("10", true), ("100", true), ("1", false), ("09", false), ("", false)]
        {
            assert_eq!(some.device(id), allowed, "{id}");
        }
        let ids: Vec<&str> = some.devices().unwrap().iter().map(|id| &**id).collect();
        assert_eq!(ids, ["9", "10", "100"]);
        assert_eq!(some.everywhere(), Err(Refusal::Forbidden(Lack::EveryDevice)));
        assert!(some.reading_everything().device("1"));
    }

    #[test]
    fn what_is_no_right_and_no_device_is_told() {
        let many = vec!["1"; TOKEN_DEVICES_MAX + 1];
        for (scopes, devices, says) in [
            (&["admin"][..], &[][..], "--scope takes read and write, not \"admin\""),
            (&[""], &[], "--scope takes read and write, not \"\""),
            (&[], &["1,2"], "--device takes one id"),
            (&[], &["a b"], "--device takes one id"),
            (&[], &["a/b"], "--device takes one id"),
            (&[], &[""], "--device \"\" has 0 bytes"),
            (&[], &many, "--device is given 1001 times"),
        ] {
            let error = Rights::new(&words(scopes), &words(devices)).unwrap_err().to_string();
            assert!(error.starts_with(says) && !error.contains('\n'), "{error}");
        }
        assert!(Rights::new(&[], &words(&many[1..])).is_ok());
    }
}

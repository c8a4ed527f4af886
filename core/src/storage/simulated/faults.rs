//! Which calls of a simulated folder are refused, and the count of all.

use std::io;

/// Calls that change something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Calls {
    /// All of them.
    Any,
    /// Writes to a file or map.
    Writes,
    /// Syncs of a file, a map or the folder, those within a replacement or a resize too.
    Syncs,
    /// Creations of files.
    Creates,
}

/// One call that changes something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Call {
    Create,
    Write,
    Replace,
    Resize,
    Remove,
    Sync,
}

impl Calls {
    fn contain(self, call: Call) -> bool {
        match self {
            Self::Any => true,
            Self::Writes => call == Call::Write,
            Self::Syncs => call == Call::Sync,
            Self::Creates => call == Call::Create,
        }
    }
}

/// Calls of a [`Simulated`](super::Simulated) folder that fail: one, or all from one on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Which calls are counted, and refused.
    pub calls: Calls,
    /// How many of them succeed before; 0 refuses the next.
    pub after: u64,
    /// With what: [`io::ErrorKind::StorageFull`] is the system's ENOSPC, any other its EIO with
    /// that kind.
    pub error: io::ErrorKind,
    /// How many bytes of a refused write arrive all the same.
    pub bytes: usize,
    /// Whether all later calls are refused, too.
    pub always: bool,
}

impl Refusal {
    /// Refuses one call whole, after so many that succeed.
    #[must_use]
    pub const fn one(calls: Calls, after: u64, error: io::ErrorKind) -> Self {
        Self { calls, after, error, bytes: 0, always: false }
    }

    /// Refuses one write, or other call, after so many that succeed; the write's first `bytes` arrive.
    #[must_use]
    pub const fn short(calls: Calls, after: u64, bytes: usize) -> Self {
        Self { calls, after, error: io::ErrorKind::StorageFull, bytes, always: false }
    }

    /// The same, and all later calls of the same sort too.
    #[must_use]
    pub const fn always(mut self) -> Self {
        self.always = true;
        self
    }
}

/// The end of a call.
#[derive(Debug)]
pub(super) struct Refused {
    /// How many bytes of a write arrive.
    pub(super) bytes: usize,
    /// What the caller is told.
    pub(super) error: io::Error,
}

impl From<Refused> for io::Error {
    fn from(refused: Refused) -> Self {
        refused.error
    }
}

/// What was called, and what is to be refused.
#[derive(Debug, Default)]
pub(super) struct Faults {
    pub(super) calls: u64,
    pub(super) syncs: u64,
    refusals: Vec<Refusal>,
    freeze_in: Option<u64>,
    frozen: bool,
}

impl Faults {
    pub(super) fn refuse(&mut self, refusal: Refusal) {
        self.refusals.push(refusal);
    }

    pub(super) fn freeze_in(&mut self, syncs: u64) {
        self.freeze_in = Some(syncs);
    }

    pub(super) fn frozen(&self) -> bool {
        self.frozen
    }

    /// Lets calls succeed again.
    pub(super) fn mend(&mut self) {
        self.refusals.clear();
        (self.freeze_in, self.frozen) = (None, false);
    }

    /// Counts a call, and refuses it if it is time.
    pub(super) fn ask(&mut self, call: Call) -> Result<(), Refused> {
        self.calls += 1;
        if call == Call::Sync {
            self.syncs += 1;
            match &mut self.freeze_in {
                Some(0) => self.frozen = true,
                Some(left) => *left -= 1,
                None => {}
            }
        }
        if self.frozen {
            return Err(Refused { bytes: 0, error: io::Error::other("frozen by the test") });
        }
        let mut refused = None;
        self.refusals.retain_mut(|refusal| {
            if !refusal.calls.contain(call) {
                return true;
            }
            if refusal.after > 0 {
                refusal.after -= 1;
                return true;
            }
            refused.get_or_insert(*refusal);
            refusal.always
        });
        match refused {
            None => Ok(()),
            Some(Refusal { bytes, error, .. }) => {
                Err(Refused { bytes, error: io::Error::new(error, "refused by the test") })
            }
        }
    }
}

//! What chance decides at a loss of power, from a seed: the same seed, the same loss.

/// How much of what was not synced survives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    /// All of it, as if synced in time.
    All,
    /// Nothing of it.
    Nothing,
    /// Any part of it.
    Some,
}

/// The generator splitmix64: 64 bits of state, and any seed is a good one.
#[derive(Debug)]
pub(super) struct Random(u64);

impl From<u64> for Random {
    fn from(seed: u64) -> Self {
        Self(seed)
    }
}

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`; 0 when there is none.
    pub(super) fn below(&mut self, end: usize) -> usize {
        // 31 bits fit a `usize` everywhere.
        usize::try_from(self.next() >> 33).unwrap_or_default() % end.max(1)
    }

    /// All, nothing, or in `parts` of `parts + 2` cases some.
    pub(super) fn keep(&mut self, parts: usize) -> Keep {
        match self.below(parts.saturating_add(2)) {
            0 => Keep::All,
            1 => Keep::Nothing,
            _ => Keep::Some,
        }
    }

    /// Which version survives of a durable one (0), later ones (up to `present`) and the present
    /// one: in a quarter of cases each the first and the last, otherwise any.
    pub(super) fn version(&mut self, keep: Keep, present: usize) -> usize {
        match (keep, self.below(4)) {
            (Keep::All, _) | (Keep::Some, 0) => present,
            (Keep::Nothing, _) | (Keep::Some, 1) => 0,
            (Keep::Some, _) => self.below(present.saturating_add(1)),
        }
    }
}

//! Counters of what is unknown, in seconds or primary data points: arithmetic that stops at the
//! ends of 64 bits, in operations that every x86-64 has vector instructions for. Its baseline
//! cannot compare 64-bit integers, so the carry and the borrow are read from the top bits.

/// The top bit's place.
const TOP: u32 = u64::BITS - 1;

/// `count + more`, at most `u64::MAX`; `more` is below 2^63.
pub(super) const fn plus(count: u64, more: u64) -> u64 {
    let sum = count.wrapping_add(more);
    let carry = count & !sum;
    sum | (carry >> TOP).wrapping_neg()
}

/// `from - count`, at least 0; `from` is below 2^63.
pub(super) const fn minus(from: u64, count: u64) -> u64 {
    let difference = from.wrapping_sub(count);
    difference & (borrow(difference, count) >> TOP).wrapping_sub(1)
}

/// Whether `count` is larger than `limit`, which is below 2^63.
pub(super) const fn exceeds(count: u64, limit: u64) -> bool {
    borrow(limit.wrapping_sub(count), count).cast_signed() < 0
}

/// In its top bit, whether a number below 2^63 minus `count` went below 0.
const fn borrow(difference: u64, count: u64) -> u64 {
    difference | count
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Near the ends, near the middle, and anything.
    fn count() -> impl Strategy<Value = u64> {
        let ends = [0, 1 << 31, 1 << 53, 1 << TOP, u64::MAX];
        let near = (prop::sample::select(ends.to_vec()), 0..4u64, any::<bool>());
        let near = near.prop_map(
            |(end, off, below)| {
                if below { end.wrapping_sub(off) } else { end.wrapping_add(off) }
            },
        );
        prop_oneof![near, any::<u64>()]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn counters_stop_at_the_ends(count in count(), other in count()) {
            let other = other >> 1;
            prop_assert_eq!(plus(count, other), count.saturating_add(other));
            prop_assert_eq!(minus(other, count), other.saturating_sub(count));
            prop_assert_eq!(exceeds(count, other), count > other);
        }
    }
}

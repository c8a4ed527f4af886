//! Times in a few fixed buckets.

use super::counter::{Counter, micros};
use std::time::Duration;

/// Upper ends of the buckets in microseconds: from what a report takes on an idle machine (0.1 ms)
/// to what a client calls an outage (1 s). Ten are enough to place a percentile, and looking for one
/// is quicker than reading the clock.
const ENDS: [u64; 10] = [100, 250, 500, 1_000, 2_500, 5_000, 10_000, 50_000, 250_000, 1_000_000];

/// How many times were how long. Noting one is two relaxed additions.
#[derive(Debug, Default)]
pub struct Histogram {
    buckets: [Counter; ENDS.len()],
    longer: Counter,
    sum: Counter,
}

impl Histogram {
    /// Notes a time.
    pub fn note(&self, time: Duration) {
        let micros = micros(time);
        let bucket = ENDS.iter().zip(&self.buckets).find(|(end, _)| micros <= **end);
        bucket.map_or(&self.longer, |(_, bucket)| bucket).one();
        self.sum.add_time(time);
    }

    /// The upper end of each bucket, and how many times were not longer.
    pub(super) fn cumulated(&self) -> impl Iterator<Item = (Duration, u64)> {
        ENDS.iter().zip(&self.buckets).scan(0, |below, (end, bucket)| {
            *below += bucket.get();
            Some((Duration::from_micros(*end), *below))
        })
    }

    /// How many of the times were longer than the last bucket.
    pub(super) fn longer(&self) -> u64 {
        self.longer.get()
    }

    /// All times together.
    pub(super) fn sum(&self) -> Duration {
        self.sum.time()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_in_the_first_bucket_that_holds_them() {
        let histogram = Histogram::default();
        for micros in [0, 100, 101, 1_000_000, 1_000_001] {
            histogram.note(Duration::from_micros(micros));
        }
        let below: Vec<u64> = histogram.cumulated().map(|(_, count)| count).collect();
        assert_eq!(below, [2, 3, 3, 3, 3, 3, 3, 3, 3, 4]);
        assert_eq!((histogram.longer(), histogram.sum()), (1, Duration::from_micros(2_000_202)));
    }
}

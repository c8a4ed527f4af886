//! Counters that many threads add to, and tables of them by label.

use std::marker::PhantomData;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// A count that only grows. Adding is one relaxed instruction: nothing is ordered by it, so a reader
/// may see one counter of a request and not yet another.
#[derive(Debug, Default)]
pub struct Counter(AtomicU64);

impl Counter {
    /// Adds one.
    pub fn one(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    /// Adds so many.
    pub fn add(&self, count: usize) {
        if count > 0 {
            self.0.fetch_add(u64::try_from(count).unwrap_or(u64::MAX), Ordering::Relaxed);
        }
    }

    /// Adds so much time, in microseconds: half a million years fit.
    pub fn add_time(&self, time: Duration) {
        self.0.fetch_add(micros(time), Ordering::Relaxed);
    }

    /// How many.
    #[must_use]
    pub fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    /// How much time.
    #[must_use]
    pub fn time(&self) -> Duration {
        Duration::from_micros(self.get())
    }
}

/// A count that goes up and down.
#[derive(Debug, Default)]
pub struct Gauge(AtomicU64);

impl Gauge {
    /// Adds one.
    pub fn up(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    /// Takes one away, of those that were added.
    pub fn down(&self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }

    /// How many.
    #[must_use]
    pub fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// What tells the counters of a table apart: a few words, known beforehand, so that no request makes
/// a counter.
pub trait Label: Copy + PartialEq + 'static {
    /// Every word, in the order of the table.
    const ALL: &'static [Self];

    /// The word.
    fn name(self) -> &'static str;

    /// Its place in the table.
    fn place(self) -> usize {
        Self::ALL.iter().position(|other| *other == self).unwrap_or_default()
    }
}

/// A `T` for each word of a label.
#[derive(Debug)]
pub struct Of<L, T> {
    each: Box<[T]>,
    label: PhantomData<fn(L)>,
}

impl<L: Label, T: Default> Default for Of<L, T> {
    fn default() -> Self {
        Self { each: L::ALL.iter().map(|_| T::default()).collect(), label: PhantomData }
    }
}

impl<L: Label, T> Of<L, T> {
    /// The one of a word; there is one for each.
    #[must_use]
    pub fn of(&self, label: L) -> Option<&T> {
        self.each.get(label.place())
    }

    /// All, with their words.
    pub fn each(&self) -> impl Iterator<Item = (L, &T)> {
        L::ALL.iter().copied().zip(&self.each)
    }
}

impl<L: Label> Of<L, Counter> {
    /// Adds one to that of a word.
    pub fn one(&self, label: L) {
        self.add(label, 1);
    }

    /// Adds so many to that of a word.
    pub fn add(&self, label: L, count: usize) {
        if let Some(counter) = self.of(label) {
            counter.add(count);
        }
    }

    /// How many of a word.
    #[must_use]
    pub fn get(&self, label: L) -> u64 {
        self.of(label).map_or(0, Counter::get)
    }
}

/// Whole microseconds.
pub(super) fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

/// A word for each variant of an enumeration.
macro_rules! label {
    ($(#[$about:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $($(#[$of])* $variant,)*
        }

        impl $crate::telemetry::Label for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),*];

            fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }
        }
    };
}
pub(super) use label;

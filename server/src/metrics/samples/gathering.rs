//! A request's samples, looked up one by one while it is read.

use super::index::{Form, Index};
use super::{Rules, Wanted, Why};
use concertim::Timestamp;
use parking_lot::RwLockReadGuard;
use std::collections::HashMap;

/// Furthest in the future that a sample's time may be: clocks differ, but a series takes nothing
/// until its last sample's time has come.
pub(crate) const FUTURE_SECONDS: i64 = 300;

/// Bytes of a usual sample with its names, of whatever protocol: a guess that saves growing step by
/// step, and costs a third of the body at most when it is wrong.
const SAMPLE_BYTES: usize = 100;

/// What became of a request's samples.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Outcome {
    /// Samples that are in the history.
    pub(crate) accepted: usize,
    /// Samples that are not later than the last of their series: sent twice, or too late.
    pub(crate) too_old: usize,
    /// Other samples that were not taken.
    pub(crate) refused: usize,
    /// Which lines, items or series of the request all those were in, by their number, and why; no
    /// more than were asked for.
    pub(crate) faults: Vec<(u32, Why)>,
    faults_max: usize,
    /// Whether the server, and not what was sent, is why: the same may be sent again.
    pub(crate) is_servers_fault: bool,
}

impl Outcome {
    /// Counts samples that were not taken.
    pub(crate) fn refuse(&mut self, count: usize, number: u32, why: impl FnOnce() -> Why) {
        self.refused += count;
        self.tell(number, why);
    }

    /// Counts a sample that the history has already, or had to have before.
    pub(super) fn too_old(&mut self, number: u32, why: impl FnOnce() -> Why) {
        self.too_old += 1;
        self.tell(number, why);
    }

    fn tell(&mut self, number: u32, why: impl FnOnce() -> Why) {
        if self.faults.len() < self.faults_max {
            self.faults.push((number, why()));
        }
    }
}

/// A sample whose series is known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub(super) place: u32,
    /// Of the line, item or series in the request.
    pub(super) number: u32,
    pub(super) at: Timestamp,
    pub(super) value: f64,
}

/// A sample of a series: the number of its line, item or series in the request, time, value.
pub(super) type Sample = (u32, Timestamp, f64);

/// A series that nobody knows yet, and its samples.
#[derive(Debug)]
pub(super) struct Missing {
    pub(super) identity: Box<[u8]>,
    pub(super) form: Form,
    pub(super) wanted: Wanted,
    pub(super) samples: Vec<Sample>,
}

impl Missing {
    /// The number of the first sample's line, item or series.
    pub(super) fn number(&self) -> u32 {
        self.samples.first().map_or(0, |(number, ..)| *number)
    }
}

/// The samples of a request on their way in.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    pub(super) found: Vec<Found>,
    pub(super) missing: Vec<Missing>,
    missing_places: HashMap<Box<[u8]>, usize>,
    pub(super) outcome: Outcome,
}

/// What looks series up while a request is read. New series wait until it is done.
pub(crate) struct Gathering<'a> {
    pub(super) index: RwLockReadGuard<'a, Index>,
    rules: &'a Rules,
    pub(super) latest: Timestamp,
    /// Where the next name is looked for first.
    pub(super) next: u32,
    pub(super) gathered: Gathered,
}

impl<'a> Gathering<'a> {
    pub(super) fn new(
        index: RwLockReadGuard<'a, Index>,
        rules: &'a Rules,
        now: Timestamp,
        faults_max: usize,
        bytes: usize,
    ) -> Self {
        let mut gathered = Gathered::default();
        gathered.found.reserve(bytes / SAMPLE_BYTES);
        gathered.outcome.faults_max = faults_max;
        Self { index, rules, latest: now.plus_seconds(FUTURE_SECONDS), next: 0, gathered }
    }

    /// Adds samples of the series that `identity` stands for; `wanted` works out which that is when
    /// nobody knows yet. `number` is that of their line, item or series in the request.
    #[inline]
    pub(crate) fn push(
        &mut self,
        number: u32,
        identity: &[u8],
        samples: impl Iterator<Item = (Timestamp, f64)>,
        wanted: impl FnOnce(&Rules) -> Result<Wanted, Why>,
    ) {
        self.push_as(Form::Other, number, identity, samples, wanted);
    }

    /// The same for an identity of some form.
    #[inline]
    pub(super) fn push_as(
        &mut self,
        form: Form,
        number: u32,
        identity: &[u8],
        samples: impl Iterator<Item = (Timestamp, f64)>,
        wanted: impl FnOnce(&Rules) -> Result<Wanted, Why>,
    ) {
        let Gathered { found, outcome, .. } = &mut self.gathered;
        let latest = self.latest;
        let samples = samples.filter(|(at, _)| {
            if *at > latest {
                outcome.refuse(1, number, || ahead(*at));
            }
            *at <= latest
        });
        match self.index.find(identity, &mut self.next) {
            Some(place) => {
                found.extend(samples.map(|(at, value)| Found { place, number, at, value }));
            }
            None => {
                let samples = samples.map(|(at, value)| (number, at, value)).collect();
                self.push_missing(form, identity, samples, wanted);
            }
        }
    }

    #[cold]
    fn push_missing(
        &mut self,
        form: Form,
        identity: &[u8],
        samples: Vec<Sample>,
        wanted: impl FnOnce(&Rules) -> Result<Wanted, Why>,
    ) {
        let Some((number, ..)) = samples.first().copied() else { return };
        let Gathered { missing, missing_places, outcome, .. } = &mut self.gathered;
        let known = missing_places.get(identity).and_then(|place| missing.get_mut(*place));
        if let Some(known) = known {
            known.samples.extend(samples);
            return;
        }
        match wanted(self.rules) {
            Ok(wanted) => {
                missing_places.insert(identity.into(), missing.len());
                missing.push(Missing { identity: identity.into(), form, wanted, samples });
            }
            Err(why) => outcome.refuse(samples.len(), number, || why),
        }
    }

    /// Notes samples that were not taken.
    pub(crate) fn refuse(&mut self, count: usize, number: u32, why: impl FnOnce() -> Why) {
        self.gathered.outcome.refuse(count, number, why);
    }

    /// What was gathered.
    pub(crate) fn done(self) -> Gathered {
        self.gathered
    }
}

fn ahead(at: Timestamp) -> Why {
    format!("the time {} is more than {FUTURE_SECONDS} s ahead of the server's clock", at.seconds())
}

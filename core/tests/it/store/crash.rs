//! Losses of power at each sync of a workload in turn: what was acknowledged is there, once, and the
//! call under way is there whole or not at all.

use super::script::{append, life, setting};
use super::{lives, scale};
use crate::fuzz::store::pair::{Doubt, Pair, Setting, Step};
use crate::fuzz::store::reference::Reference;
use concertim::storage::Simulated;
use concertim::store::{LayoutKind, SeriesId, Store, SyncPolicy};
use proptest::collection::vec;
use proptest::prelude::*;
use std::sync::Arc;

/// Losses of power that are tried at each place.
const SEEDS: u64 = 4;

#[derive(Debug, Default)]
struct Tally {
    places: u64,
    images: u64,
    rows: u64,
}

/// Lives until a call fails; the call that did, and what may be then.
fn live(
    setting: &Setting,
    folder: &Simulated,
    steps: &[Step],
) -> (Option<Pair>, Option<Doubt>, usize) {
    let Ok(mut pair) = Pair::in_folder(setting.clone(), folder.clone()) else {
        return (None, None, 0);
    };
    for (index, step) in steps.iter().enumerate() {
        let outcome =
            pair.step(step).unwrap_or_else(|text| panic!("step {index} {step:?}: {text}"));
        if outcome.failed.is_some() {
            let before = pair.reference.clone();
            let after = outcome.after.unwrap_or_else(|| before.clone());
            return (Some(pair), Some(Doubt { before, after }), index);
        }
    }
    (Some(pair), None, steps.len())
}

/// Opens an image and finds out what it is.
fn open(setting: &Setting, image: &Simulated, lived: &Lived<'_>) -> Result<(Pair, bool), String> {
    let mut pair = Pair::in_folder(setting.clone(), image.clone())
        .map_err(|error| format!("opening: {error}"))?;
    let by_shard = matches!(lived.step, Some(Step::Append { .. }));
    let group = |id: SeriesId| if by_shard { id.number() % setting.shards } else { 0 };
    let (reference, certain) = lived.doubt.settle(pair.store(), group)?;
    pair.reference = reference;
    pair.now = lived.now;
    pair.take_names(lived.names);
    let known = pair.reference.series.keys().next_back().map_or(0, |id| id.number() + 1);
    pair.next = lived.next.max(known);
    Ok((pair, certain))
}

/// Opens an image, goes on with it, and loses power again: later, right after, and at each sync
/// while it is being opened.
fn survive(
    setting: &Setting,
    image: &Simulated,
    lived: &Lived<'_>,
    tally: &mut Tally,
) -> Result<(), String> {
    tally.images += 1;
    let untouched = image.killed();
    let (mut pair, certain) = open(setting, image, lived)?;
    for step in lived.rest.iter().filter(|_| certain) {
        let outcome = pair.step(step).map_err(|text| format!("going on, {step:?}: {text}"))?;
        if let Some(failed) = outcome.failed {
            return Err(format!("going on, {step:?}: {failed}"));
        }
    }
    let end =
        |image: &Simulated, seed| if lived.power { image.crashed(seed) } else { image.killed() };
    let later = end(&pair.folder, 3);
    pair.reopen(later).map_err(|text| format!("later: {text}"))?;
    tally.rows += pair.rows;
    for sync in 0.. {
        let image = untouched.killed();
        image.freeze_at_sync(sync);
        let opened = Store::open_in(Arc::new(image.clone()), setting.options()).is_ok();
        let again = open(setting, &end(&image, sync), lived);
        again.map_err(|text| format!("again, at sync {sync}: {text}"))?;
        tally.images += 1;
        if opened {
            return Ok(());
        }
    }
    Ok(())
}

struct Lived<'a> {
    doubt: Doubt,
    step: Option<&'a Step>,
    rest: &'a [Step],
    now: concertim::Timestamp,
    names: u32,
    next: u32,
    /// Whether the power fails later, too. Not after a process that was refused a sync and ended:
    /// what it wrote, and the system then holds for clean, no later process can know.
    power: bool,
}

fn every_sync(setting: &Setting, steps: &[Step], tally: &mut Tally) {
    for sync in 0.. {
        let folder = Simulated::new();
        folder.freeze_at_sync(sync);
        let (pair, doubt, at) = live(setting, &folder, steps);
        let Some(doubt) = doubt.or_else(|| {
            let fresh = || Pair::new(setting.clone()).unwrap().reference;
            pair.is_none().then(|| Doubt { before: fresh(), after: fresh() })
        }) else {
            return;
        };
        tally.places += 1;
        let fresh = Pair::new(setting.clone()).unwrap();
        let last = pair.as_ref().unwrap_or(&fresh);
        let rest = &steps[at.min(steps.len())..(at + 4).min(steps.len())];
        let step = pair.as_ref().and_then(|_| steps.get(at));
        let (now, names, next) = (last.now, last.names(), last.next);
        let mut lived = Lived { doubt, step, rest, now, names, next, power: false };
        drop(pair);
        let images = (0..SEEDS).map(|seed| folder.crashed(seed + sync * SEEDS));
        for (image, place) in std::iter::once(folder.killed()).chain(images).zip(0..) {
            lived.power = place > 0;
            if let Err(text) = survive(setting, &image, &lived, tally) {
                let step = lived.step;
                panic!(
                    "sync {sync}, image {place}, at step {at} {step:?}:\n{text}\n{setting:?}\n{steps:?}"
                );
            }
        }
    }
}

#[test]
fn what_was_acknowledged_survives_a_loss_of_power_at_every_sync() {
    let mut tally = Tally::default();
    let strategy = (setting(LayoutKind::Columns), life(false, 16));
    for (mut setting, steps) in lives(&strategy, scale(3, 50)) {
        setting.sync = SyncPolicy::Always;
        every_sync(&setting, &steps, &mut tally);
    }
    println!("{tally:?}");
}

/// A life whose series are there from the beginning.
fn readings() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        8 => append(),
        1 => Just(Step::Checkpoint),
        1 => Just(Step::Sync),
        1 => (0..60i64).prop_map(Step::Tick),
    ];
    (life(false, 2), vec(step, 4..20)).prop_map(|(mut steps, rest)| {
        steps.truncate(2);
        steps.extend(rest);
        steps
    })
}

/// Rows that an archive has beyond those that it answers with: readings that were lost and closed more
/// of them have written over the oldest.
const SPARE_ROWS: i64 = 8;

/// Whether the series of a shard are, together, what they once were: the latest such moment.
fn once(store: &Store, history: &[Reference], shard: u32, shards: u32) -> Result<usize, String> {
    let mut text = String::new();
    for (moment, reference) in history.iter().enumerate().rev() {
        let own = reference.series.iter().filter(|(id, _)| id.number() % shards == shard);
        let mut compared = own.map(|(id, twin)| {
            let newest = history.last().and_then(|newest| newest.series.get(id));
            if newest.is_some_and(|newest| twin.rows_before(newest) > SPARE_ROWS) {
                return twin.compare_head(store, *id, reference.counted).map(|_| ());
            }
            twin.compare(store, *id, reference.counted).map(|_| ())
        });
        match compared.find_map(Result::err) {
            None => return Ok(moment),
            Some(different) => text = format!("{text}\n{moment}: {different}"),
        }
    }
    Err(text)
}

#[test]
fn without_a_sync_each_shard_is_what_it_once_was() {
    let (mut images, mut lost) = (0, 0);
    let strategy = (setting(LayoutKind::Columns), readings());
    for (mut setting, steps) in lives(&strategy, scale(12, 15)) {
        // With one, a checkpoint has what is ripe, and not what waits in the journal.
        setting.window = 0;
        if setting.sync == SyncPolicy::Always {
            setting.sync = SyncPolicy::Never;
        }
        let mut pair = Pair::new(setting.clone()).unwrap();
        let (mut history, mut least) = (Vec::new(), 0);
        for (index, step) in steps.iter().enumerate() {
            pair.step(step).unwrap_or_else(|text| panic!("{index} {step:?}: {text}"));
            history.push(pair.reference.clone());
            if index < 2 || matches!(step, Step::Checkpoint | Step::Sync) {
                least = history.len() - 1;
            }
            for seed in 0..SEEDS {
                let image = pair.folder.crashed(seed + index as u64 * SEEDS);
                let opened = Store::open_in(Arc::new(image), setting.options());
                let store = opened.unwrap_or_else(|error| panic!("{index} {step:?}: {error}"));
                images += 1;
                if index < 2 {
                    continue;
                }
                for shard in 0..setting.shards {
                    match once(&store, &history, shard, setting.shards) {
                        Ok(moment) => {
                            assert!(
                                moment >= least,
                                "step {index} {step:?}, seed {seed}: {least} was synced, shard \
                                 {shard} is as at {moment}\n{setting:?}\n{steps:?}"
                            );
                            lost += history.len() - 1 - moment;
                        }
                        Err(text) => panic!(
                            "step {index} {step:?}, seed {seed}, shard {shard} was never so:{text}\n\
                             {setting:?}\n{steps:?}"
                        ),
                    }
                }
            }
        }
    }
    println!("{images} images, {lost} calls lost");
}

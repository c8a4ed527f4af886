//! Calls that the system refuses, each in turn: what was acknowledged is kept, what was not is refused
//! with a reason, reads go on, and the store opens again.

use super::script::{life, setting};
use super::{lives, scale};
use crate::fuzz::store::pair::{Doubt, Gap, Given, Outcome, Pair, Setting, Sketch, Step};
use crate::fuzz::store::reference::Value;
use concertim::storage::{Calls, Refusal, Simulated};
use concertim::store::{LayoutKind, SeriesId, Store};
use std::io;
use std::sync::Arc;

#[derive(Debug, Default)]
struct Tally {
    faults: u64,
    harmless: u64,
    poisoned: u64,
    rows: u64,
}

/// A reading for each series, far enough ahead for none to be late.
fn round() -> Step {
    let gap = Gap { thousandths: 1_000, from_border: false, microseconds: 0 };
    let given = vec![Given::Value(Value::Float(7.5))];
    let one = |series| Sketch { series, gap, given: given.clone(), for_all: false, surplus: false };
    Step::Append { sketches: (0..12).map(one).collect(), order: 0, later: 0 }
}

/// What the store says now is what it was, or what the call would have made of it.
fn settle(pair: &mut Pair, doubt: &Doubt, step: Option<&Step>) -> Result<(), String> {
    let shards = pair.setting.shards;
    let by_shard = matches!(step, Some(Step::Append { .. }));
    let group = |id: SeriesId| if by_shard { id.number() % shards } else { 0 };
    let (reference, _) = doubt.settle(pair.store(), group)?;
    pair.reference = reference;
    Ok(())
}

/// Lives until a call fails.
fn live(pair: &mut Pair, steps: &[Step]) -> Result<Option<(usize, Outcome)>, String> {
    for (index, step) in steps.iter().enumerate() {
        let outcome = pair.step(step).map_err(|text| format!("step {index} {step:?}: {text}"))?;
        if outcome.failed.is_some() {
            return Ok(Some((index, outcome)));
        }
    }
    Ok(None)
}

/// One refusal in a life; whether it was reached.
fn one(
    setting: &Setting,
    steps: &[Step],
    refusal: Refusal,
    tally: &mut Tally,
) -> Result<bool, String> {
    let folder = Simulated::new();
    let calls = || folder.calls();
    folder.refuse(refusal);
    let Ok(mut pair) = Pair::in_folder(setting.clone(), folder.clone()) else {
        folder.mend();
        let opened = Pair::in_folder(setting.clone(), folder.killed());
        tally.faults += 1;
        return opened.map(|_| true).map_err(|error| format!("opening again: {error}"));
    };
    let Some((at, outcome)) = live(&mut pair, steps)? else {
        // Not reached, or met by what may fail without anybody's harm.
        let reached = match refusal.calls {
            Calls::Any => calls() > refusal.after,
            Calls::Syncs => folder.syncs() > refusal.after,
            _ => refusal.always || calls() > refusal.after * 4,
        };
        folder.mend();
        pair.step(&Step::Kill)?;
        tally.harmless += u64::from(reached);
        return Ok(refusal.calls == Calls::Any && reached);
    };
    tally.faults += 1;
    let failed = outcome.failed.unwrap_or_default();
    let before = pair.reference.clone();
    let after = outcome.after.unwrap_or_else(|| before.clone());
    let doubt = Doubt { before, after };
    let step = steps.get(at);
    let text = |what: &str, text: String| format!("{what} after '{failed}' at step {at}: {text}");
    // A map's write is not refused by any system: the process ends. Here it is, half way.
    // A disk that stays full refuses those of other shards, too.
    let half_way = failed.contains("writing rows") || refusal.always;
    if !half_way {
        settle(&mut pair, &doubt, step).map_err(|found| text("reading", found))?;
    }
    let settled = pair.reference.clone();
    let poisoned = pair.store().statistics().poisoned;
    tally.poisoned += u64::from(poisoned > 0);
    if !half_way {
        let again = pair.step(&round()).map_err(|found| text("appending", found))?;
        if again.failed.is_some() && pair.store().statistics().poisoned == 0 {
            return Err(text("appending", "refused, and nothing is poisoned".to_owned()));
        }
    }
    let before = pair.reference.clone();
    let mut later = before.clone();
    for (id, twin) in &doubt.after.series {
        let accepted = |old: &concertim::Timestamp| before.series[id].newest() != *old;
        let old = settled.series.get(id).map(|twin| twin.newest());
        if !old.is_some_and(|old| accepted(&old)) {
            later.series.insert(*id, twin.clone());
        } else if let Some(later) = later.series.get_mut(id) {
            // It took readings since; a name or label may have been written all the same.
            later.name.clone_from(&twin.name);
            later.labels.clone_from(&twin.labels);
        }
    }
    later.series.retain(|id, _| doubt.after.series.contains_key(id));
    let doubt = Doubt { before, after: later };
    folder.mend();
    pair.store = None;
    let image = folder.killed();
    let opened = Store::open_in(Arc::new(image.clone()), setting.options());
    pair.store = Some(opened.map_err(|error| text("opening", error.to_string()))?);
    pair.folder = image;
    settle(&mut pair, &doubt, step).map_err(|found| text("reopening", found))?;
    tally.rows += pair.rows;
    Ok(true)
}

fn every_call(refusals: &dyn Fn(u64) -> Refusal, usual: usize) {
    let mut tally = Tally::default();
    let strategy = (setting(LayoutKind::Columns), life(false, 14));
    for (setting, steps) in lives(&strategy, scale(usual, 50)) {
        for call in 0.. {
            match one(&setting, &steps, refusals(call), &mut tally) {
                Ok(true) => {}
                Ok(false) => break,
                Err(text) => panic!("call {call}: {text}\n{setting:?}\n{steps:?}"),
            }
        }
    }
    println!("{tally:?}");
}

#[test]
fn any_call_that_fails_once_loses_nothing_acknowledged() {
    every_call(&|call| Refusal::one(Calls::Any, call, io::ErrorKind::Other), 2);
}

#[test]
fn a_full_disk_loses_nothing_acknowledged() {
    every_call(&|call| Refusal::one(Calls::Any, call, io::ErrorKind::StorageFull).always(), 2);
}

#[test]
fn a_short_write_loses_nothing_acknowledged() {
    for bytes in [1, 40, 512] {
        every_call(&|call| Refusal::short(Calls::Any, call, bytes), 1);
    }
}

#[test]
fn a_creation_that_found_no_space_leaves_nothing_and_works_again() {
    let (mut setting, _) = lives(&(setting(LayoutKind::Columns), life(false, 2)), 1).remove(0);
    setting.shards = 2;
    let create = Step::Create { schema: 0, count: 3, back: 100, microseconds: 0 };
    let (mut pair, mut poisoned) = (Pair::new(setting.clone()).unwrap(), 0);
    pair.step(&create).unwrap();
    let files = pair.folder.killed();
    for call in 0..40 {
        let folder = files.killed();
        let (next, names) = (pair.next, pair.names());
        let mut again = Pair::in_folder(setting.clone(), folder.clone()).unwrap();
        again.reference = pair.reference.clone();
        (again.next, again.now) = (next, pair.now);
        again.take_names(names);
        // Another schema, so that files have to be made for it.
        let other = Step::Create { schema: 1, count: 1, back: 100, microseconds: 0 };
        folder.refuse(Refusal::one(Calls::Any, call, io::ErrorKind::StorageFull));
        let failed = again.step(&other).unwrap().failed;
        folder.mend();
        assert_eq!(again.compare(), Ok(()), "call {call}: {failed:?}");
        let Some(failed) = failed else { continue };
        let then = again.step(&other).unwrap().failed;
        match then {
            None => assert_eq!(again.compare(), Ok(()), "call {call}"),
            // Only a write of the catalogue makes it refuse the next.
            Some(then) => {
                assert!(failed.contains("catalogue"), "call {call}: {failed}, then {then}");
                poisoned += 1;
                again.reopen(folder.killed()).unwrap_or_else(|text| {
                    // The one that was refused may be there all the same.
                    assert!(text.contains("the series are"), "call {call}: {text}");
                });
            }
        }
    }
    assert!(poisoned > 0);
}

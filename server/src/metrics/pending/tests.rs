//! What waits for a run has a limit, and a run makes room.

use super::super::report::{Kind, Slope};
use super::*;

fn text(name: &str, length: usize) -> Report {
    Report {
        name: name.into(),
        value: Value::Text("x".repeat(length).into()),
        units: "".into(),
        kind: Kind::String,
        slope: Slope::Both,
        ttl: 60,
        reported: 5,
    }
}

fn intake(folder: &std::path::Path) -> Intake {
    Intake::new(folder.to_owned(), Limits::default(), 1, 0, Fresh::default()).unwrap()
}

#[test]
fn what_waits_is_counted_and_limited() {
    let folder = tempfile::tempdir().unwrap();
    let intake = intake(folder.path());
    let device: Arc<str> = "1".into();
    let accept = |report| intake.accept(&device, report, || None);
    accept(text("a", 1_000)).unwrap();
    let one = intake.waiting();
    assert_eq!(one, weight(&text("a", 1_000)));
    accept(text("a", 10)).unwrap();
    assert_eq!(intake.waiting(), one - 990, "one that is replaced makes room");
    // As if other reports had taken all but this much.
    let others = intake.waiting_max() - intake.waiting() - 500;
    intake.waiting.fetch_add(others, Ordering::Relaxed);
    let most = intake.waiting_max();
    assert_eq!(accept(text("b", 1_000)), Err(Refused::WaitingFull(most)));
    assert_eq!(accept(text("a", 1_000)), Err(Refused::WaitingFull(most)));
    assert_eq!(accept(text("a", 10)), Ok(()), "what needs no more is taken");
    let both = vec![(Arc::clone(&device), text("b", 10)), (Arc::clone(&device), text("c", 1_000))];
    let taken = intake.accept_all(both, || None);
    assert_eq!(taken, [Ok(()), Err(Refused::WaitingFull(most))]);
    intake.waiting.fetch_sub(others, Ordering::Relaxed);
    let names = intake.take().fresh.into_iter().flatten().map(|(_, of)| of.reports.len());
    assert_eq!((names.sum::<usize>(), intake.waiting()), (2, 0));
    accept(text("b", 1_000)).unwrap();
}

#[test]
fn what_was_read_again_waits_too() {
    let folder = tempfile::tempdir().unwrap();
    let mut fresh = Fresh::default();
    let report = text("a", 100);
    let bytes = weight(&report);
    fresh.entry("1".into()).or_default().reports.insert("a".into(), report);
    let limits = Limits::default();
    let intake = Intake::new(folder.path().to_owned(), limits, 1, 0, fresh).unwrap();
    assert_eq!(intake.waiting(), bytes);
    intake.take();
    assert_eq!(intake.waiting(), 0);
}

#[test]
fn shortages_are_those_that_a_run_mends() {
    for (why, reason, shortage) in [
        (Refused::DeviceFull(1), Reason::DeviceFull, None),
        (Refused::Full(1), Reason::Full, None),
        (Unwritten::Full(String::new()).into(), Reason::JournalFull, Some(Shortage::Journal)),
        (Unwritten::Broken(String::new()).into(), Reason::JournalBroken, None),
        (Refused::WaitingFull(1), Reason::WaitingFull, Some(Shortage::Waiting)),
    ] {
        assert_eq!((why.reason(), why.shortage()), (reason, shortage));
    }
}

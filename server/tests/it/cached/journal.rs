//! Nothing that was acknowledged is lost: killed, stopped, torn, replayed by either daemon.

use super::{Daemon, Kind, Place, value};
use crate::context::eventually;
use std::os::unix::fs::PermissionsExt;

fn journal(place: &Place) -> [String; 2] {
    ["-j".to_owned(), place.text("journal")]
}

#[track_caller]
fn start(kind: Kind, place: &Place, more: &[&str]) -> Daemon {
    let [option, folder] = journal(place);
    let arguments: Vec<&str> =
        [&option, &*folder].into_iter().chain(more.iter().copied()).collect();
    Daemon::start(kind, place, &arguments)
}

#[test]
fn a_killed_daemon_has_what_it_acknowledged() {
    for sync in ["always", "interval", "never"] {
        let place = Place::new();
        for name in ["a.rrd", "b c.rrd"] {
            place.create(name);
        }
        let daemon = start(Kind::Ours, &place, &["--journal-sync", sync]);
        // One by one, in a batch that never ends, and forgotten again.
        assert!(daemon.ask("UPDATE a.rrd 920804700:1:2").starts_with("0 errors"));
        assert!(daemon.ask(r"UPDATE b\ c.rrd 920804700:1:2 920804800:U:3").starts_with("0 errors"));
        assert!(daemon.ask(r"FLUSH b\ c.rrd").starts_with("0 Success"));
        assert!(daemon.ask(r"UPDATE b\ c.rrd 920804900:1:2").starts_with("0 errors"));
        let mut batch = daemon.talk();
        let lines: String =
            (1..1000).map(|n| format!("UPDATE a.rrd {}:1:2\n", 920_804_700 + n)).collect();
        batch.send(&format!("BATCH\n{lines}.\n"));
        assert_eq!([batch.line(), batch.line()].concat().lines().last(), Some("0 errors"));
        daemon.kill();

        let daemon = start(Kind::Ours, &place, &[]);
        let pending = daemon.ask("PENDING a.rrd");
        assert!(pending.starts_with("1000 updates pending\n920804700:1:2\n920804701:1:2\n"));
        assert_eq!(daemon.ask(r"PENDING b\ c.rrd"), "1 updates pending\n920804900:1:2\n");
        // Replayed names and those of clients mean the same file.
        let before = "920805699.000000";
        assert_eq!(
            daemon.ask("UPDATE a.rrd 920804900:1:2"),
            format!(
                "-1 illegal attempt to update using time 920804900.000000 when last update time \
                 is {before} (minimum one second step)\n"
            )
        );
        assert!(daemon.ask("UPDATE a.rrd 920806000:1:2").starts_with("0 errors"));
        assert!(daemon.ask("FLUSH a.rrd").starts_with("0 Success"));
        assert_eq!(place.last("a.rrd"), "920806000");
        assert_eq!(value(&daemon.ask("STATS"), "TreeNodesNumber"), 2);
    }
}

#[test]
fn what_the_original_left_is_replayed() {
    let place = Place::new();
    for name in ["a.rrd", "b c.rrd", "c.rrd"] {
        place.create(name);
    }
    let original = start(Kind::Original, &place, &[]);
    let mut client = original.talk();
    assert!(client.ask("UPDATE a.rrd 920804700:1:2").starts_with("0 errors"));
    assert!(client.ask("UPDATE c.rrd 920804700:1:2").starts_with("0 errors"));
    assert!(client.ask("FORGET c.rrd").starts_with("0 Gone"));
    // Refused, and in its journal all the same.
    assert!(client.ask("UPDATE a.rrd 920804600:7:7").starts_with("-1 illegal"));
    assert!(client.ask(r"UPDATE b\ c.rrd 920804700:1:2 920804800:3:4").starts_with("0 errors"));
    assert!(client.ask(r"FLUSH b\ c.rrd").starts_with("0 Success"));
    let path = place.file("b c.rrd").to_str().unwrap().replace(' ', r"\ ");
    assert!(client.ask(&format!("UPDATE {path} 920804900:1:2")).starts_with("0 errors"));
    // It keeps up to 8 KiB to itself; enough more and its journal has the lines above.
    let mut last = 0;
    for n in 0..2000 {
        last = 920_805_000 + n;
        assert!(client.ask(&format!("UPDATE a.rrd {last}:1:2")).starts_with("0 errors"));
    }
    original.kill();
    let journaled = place.journaled();
    assert!(journaled.contains("update a.rrd 920804600:7:7\n"), "{journaled}");

    let ours = start(Kind::Ours, &place, &[]);
    assert_eq!(ours.ask(r"PENDING b\ c.rrd"), "1 updates pending\n920804900:1:2\n");
    assert_eq!(ours.ask("PENDING c.rrd"), "0 updates pending\n");
    let pending = ours.ask("PENDING a.rrd");
    assert!(pending.contains("\n920804700:1:2\n920805000:1:2\n"), "the refused one is not back");
    let kept: u64 = pending.split(' ').next().unwrap().parse().unwrap();
    assert!((1000..2001).contains(&kept) || kept == 2001, "{kept} of 2001 until {last}");
    assert!(ours.ask("FLUSH a.rrd").starts_with("0 Success"));
    assert!(ours.ask(r"FLUSH b\ c.rrd").starts_with("0 Success"));
    assert_eq!(place.last("b c.rrd"), "920804900");
}

#[test]
fn the_original_replays_what_ours_left() {
    let place = Place::new();
    for name in ["a.rrd", "b c.rrd", "c.rrd"] {
        place.create(name);
    }
    let ours = start(Kind::Ours, &place, &[]);
    assert!(ours.ask("UPDATE a.rrd 920804700:1:2 920804800:1:2").starts_with("0 errors"));
    assert!(ours.ask(r"UPDATE b\ c.rrd 920804700:1:2").starts_with("0 errors"));
    assert!(ours.ask("UPDATE c.rrd 920804700:1:2").starts_with("0 errors"));
    assert!(ours.ask("FLUSH c.rrd").starts_with("0 Success"));
    assert!(ours.ask("UPDATE a.rrd 920804900:1:2").starts_with("0 errors"));
    assert!(ours.ask(r"FLUSH b\ c.rrd").starts_with("0 Success"));
    assert!(ours.ask(r"UPDATE b\ c.rrd 920804800:1:2").starts_with("0 errors"));
    ours.kill();

    let original = start(Kind::Original, &place, &[]);
    assert_eq!(
        original.ask("PENDING a.rrd"),
        "3 updates pending\n920804700:1:2\n920804800:1:2\n920804900:1:2\n"
    );
    assert_eq!(original.ask(r"PENDING b\ c.rrd"), "1 updates pending\n920804800:1:2\n");
    assert_eq!(original.ask("PENDING c.rrd"), "0 updates pending\n");
}

#[test]
fn torn_and_damaged_lines_are_left_out_and_reported() {
    let place = Place::new();
    place.create("a.rrd");
    let file = place.file("a.rrd");
    let file = file.to_str().unwrap();
    place.write_journal(
        "rrd.journal.1700000000.000000",
        &format!("update {file} 920804700:1:2\nnonsense\nupdate\nupdate {file} 920804800\n"),
    );
    place.write_journal(
        "rrd.journal.1700000001.000000",
        &format!("update {file} 920804900:1:2\nupdate {file} 920805000:1:2"),
    );
    let mode = |name: &str, mode: u32| {
        place.write_journal(name, &format!("update {file} 930000000:1:2\n"));
        let path = place.path("journal").join(name);
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    mode("rrd.journal.1700000002.000000", 0o666);
    place.write_journal("other", &format!("update {file} 930000000:1:2\n"));
    let daemon = start(Kind::Ours, &place, &[]);
    assert_eq!(daemon.ask("PENDING a.rrd"), "2 updates pending\n920804700:1:2\n920804900:1:2\n");
    assert_eq!(value(&daemon.ask("COUNTERS"), "JournalLinesDamaged"), 3);
    let log = daemon.log();
    for said in [
        "000000:2: no record, left out: \"nonsense\"",
        "000000:3: no record",
        "000000:4: no record",
        "rrd.journal.1700000001.000000:2: the last line is torn",
        "rrd.journal.1700000002.000000 is left out",
    ] {
        assert!(log.contains(said), "{said} in {log}");
    }
}

#[test]
fn signals_end_the_daemon_as_they_do_the_original() {
    // Options, signal; whether the file has the value then, and how many journals are left.
    for (option, signal, written, journals) in [
        ("-F", "-TERM", true, 0),
        ("-F", "-INT", true, 0),
        ("-g", "-TERM", false, 1),
        ("-g", "-USR1", true, 0),
        ("-F", "-USR2", false, 1),
    ] {
        let place = Place::new();
        place.create("a.rrd");
        let daemon = start(Kind::Ours, &place, &[option]);
        assert!(daemon.ask("UPDATE a.rrd 920804700:1:2").starts_with("0 errors"));
        assert!(daemon.ask("SUSPEND a.rrd").starts_with("0 "));
        daemon.stop(signal);
        let last = if written { "920804700" } else { "920804400" };
        assert_eq!((&*place.last("a.rrd"), place.journals().len()), (last, journals), "{signal}");
        assert!(!place.path("socket").exists() && !place.path("pid").exists());
    }
    let place = Place::new();
    place.create("a.rrd");
    let daemon = Daemon::ours(&place, &[]);
    assert!(daemon.ask("UPDATE a.rrd 920804700:1:2").starts_with("0 errors"));
    daemon.stop("-TERM");
    assert_eq!(place.last("a.rrd"), "920804700", "without a journal everything is written");
}

#[test]
fn old_journals_go_when_their_values_are_written() {
    let place = Place::new();
    for name in ["a.rrd", "b.rrd"] {
        place.create(name);
    }
    let daemon = start(Kind::Ours, &place, &["-w", "1", "-f", "2"]);
    assert!(daemon.ask("UPDATE a.rrd 920804700:1:2").starts_with("0 errors"));
    assert!(daemon.ask("UPDATE b.rrd 920804700:1:2").starts_with("0 errors"));
    assert!(daemon.ask("SUSPEND b.rrd").starts_with("0 "));
    // Nothing else comes for it: the sweep writes it.
    eventually("the sweep", || (place.last("a.rrd") == "920804700").then_some(()));
    let first = place.journals()[0].clone();
    eventually("the first journal to go", || (!first.exists()).then_some(()));
    assert!(place.journals().len() <= 3, "{:?}", place.journals());
    assert!(value(&daemon.ask("STATS"), "JournalRotate") >= 2);
    daemon.kill();
    // A suspended file's values moved on from journal to journal.
    let daemon = start(Kind::Ours, &place, &[]);
    assert_eq!(daemon.ask("PENDING b.rrd"), "1 updates pending\n920804700:1:2\n");
    assert_eq!(daemon.ask("PENDING a.rrd"), "0 updates pending\n");
}

#[test]
fn values_that_files_refuse_are_counted_and_flush_says_so() {
    let place = Place::new();
    for name in ["a.rrd", "b.rrd"] {
        place.create(name);
    }
    let daemon = start(Kind::Ours, &place, &[]);
    assert!(daemon.ask("UPDATE a.rrd 920804700:1:2 920804800:1:2").starts_with("0 errors"));
    // Another program writes the file in the meantime.
    let file = place.file("a.rrd");
    super::rrdtool(&["update", file.to_str().unwrap(), "920804750:1:2"]);
    let said = daemon.ask("FLUSH a.rrd");
    assert!(said.starts_with("-1 ") && said.contains("refused 1 values: "), "{said}");
    assert!(said.contains("illegal attempt to update using time 920804700"), "{said}");
    assert_eq!(place.last("a.rrd"), "920804800", "the good one is written");
    // The file is gone.
    assert!(daemon.ask("UPDATE b.rrd 920804700:1:2").starts_with("0 errors"));
    std::fs::remove_file(place.file("b.rrd")).unwrap();
    let said = daemon.ask("FLUSH b.rrd");
    assert!(said.contains("No such file or directory"), "{said}");
    let counters = daemon.ask("COUNTERS");
    assert_eq!(value(&counters, "ValuesRefusedByFiles"), 2);
    assert_eq!(value(&counters, "QueuedBytes"), 0);
    assert!(daemon.log().contains("1 of 2 values refused"), "{}", daemon.log());
}

#[test]
fn a_hundred_thousand_files_are_replayed_without_a_look_at_them() {
    let place = Place::new();
    place.create("a.rrd");
    let mut text = String::new();
    for file in 0..100_000 {
        // None of them exists: a daemon that looked would drop them.
        text.push_str(&format!("update none/{file}.rrd 1700000000:1:2 1700000010:1:2\n"));
    }
    place.write_journal("rrd.journal.1700000000.000000", &text);
    let daemon = start(Kind::Ours, &place, &[]);
    let stats = daemon.ask("STATS");
    assert_eq!(value(&stats, "TreeNodesNumber"), 100_000);
    assert_eq!(value(&stats, "UpdatesReceived"), 100_000);
    let pending = daemon.ask("PENDING none/99999.rrd");
    assert_eq!(pending, "2 updates pending\n1700000000:1:2\n1700000010:1:2\n");
    assert!(daemon.ask("UPDATE a.rrd 920804700:1:2").starts_with("0 errors"));
    assert_eq!(value(&daemon.ask("COUNTERS"), "ValuesRefusedByFiles"), 0);
}

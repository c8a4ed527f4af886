//! `-B`: no command leads out of the base folder, by `..`, an absolute path or a link.

use super::{Daemon, Place};

/// Every command with a file, `@` in its place.
const COMMANDS: [&str; 18] = [
    "UPDATE @ 920804700:1:2",
    "FLUSH @",
    "PENDING @",
    "FORGET @",
    "FETCH @ AVERAGE 920804400 920804700",
    "FETCHBIN @ AVERAGE 920804400 920804700",
    "INFO @",
    "FIRST @ 0",
    "LAST @",
    "LASTUPDATE @",
    "CREATE @ DS:a:GAUGE:600:U:U RRA:AVERAGE:0.5:1:8",
    "CREATE new.rrd -r @ DS:a:GAUGE:600:U:U RRA:AVERAGE:0.5:1:8",
    "CREATE new.rrd -t @",
    "TUNE @ -h a:700",
    "TUNE @ 4 tune -h a:700 x",
    "SUSPEND @",
    "RESUME @",
    "DUMP @",
];

#[test]
fn no_command_leads_out() {
    let place = Place::new();
    place.create("in.rrd");
    place.create("../out.rrd");
    std::os::unix::fs::symlink(place.path("out.rrd"), place.file("link.rrd")).unwrap();
    std::os::unix::fs::symlink(place.path(""), place.file("folder")).unwrap();
    std::os::unix::fs::symlink(place.path("new.rrd"), place.file("nowhere.rrd")).unwrap();
    let before = std::fs::read(place.path("out.rrd")).unwrap();
    let daemon = Daemon::ours(&place, &["-B", "-R"]);
    let absolute = place.text("out.rrd");
    let up = format!("{}/../out.rrd", place.text("base"));
    for name in ["../out.rrd", "link.rrd", "folder/out.rrd", "nowhere.rrd", &absolute, &up] {
        for command in COMMANDS {
            let line = command.replace('@', name);
            let answer = daemon.ask(&line);
            let shown = answer.strip_prefix("-1 ").unwrap_or_else(|| panic!("{line}: {answer}"));
            assert!(shown.contains(": Permission denied"), "{line}: {answer}");
        }
        let mut batch = daemon.talk();
        batch.send("BATCH\n");
        batch.line();
        let answer = batch.ask(&format!("UPDATE {name} 920804700:1:2\n."));
        assert!(answer.starts_with("1 errors\n1 ") && answer.contains("Permission denied"));
    }
    for path in ["/..", "/../", "/folder", "/folder/", "/x/.."] {
        for command in ["LIST", "LIST RECURSIVE"] {
            let answer = daemon.ask(&format!("{command} {path}"));
            assert!(answer.starts_with("-1 List "), "{path}: {answer}");
            assert!(answer.ends_with(": Permission denied\n"), "{path}: {answer}");
        }
    }
    assert_eq!(daemon.ask("LIST RECURSIVE /"), "1 RRDs\nin.rrd\n", "links lead nowhere");
    assert_eq!(std::fs::read(place.path("out.rrd")).unwrap(), before);
    assert!(!place.path("new.rrd").exists() && !place.file("new.rrd").exists());
    for line in ["UPDATE in.rrd 920804700:1:2", "FLUSH in.rrd", "LAST in.rrd"] {
        assert!(daemon.ask(line).starts_with("0 "), "{line}");
    }
    let inside = place.file("in.rrd");
    assert_eq!(daemon.ask(&format!("LAST {}", inside.display())), "0 920804700\n");
}

#[test]
fn the_fence_holds_for_journals_too() {
    let place = Place::new();
    place.create("in.rrd");
    place.create("../out.rrd");
    let out = place.text("out.rrd");
    place.write_journal(
        "rrd.journal.1700000000.000000",
        &format!("update {out} 920804700:1:2\nupdate in.rrd 920804700:1:2\n"),
    );
    let daemon = Daemon::ours(&place, &["-B", "-j", &place.text("journal"), "-F"]);
    // Its socket is there before the journals are read; an answer comes after.
    assert_eq!(daemon.ask("PENDING in.rrd"), "1 updates pending\n920804700:1:2\n");
    assert!(daemon.log().contains("000000:1: no record, left out"), "{}", daemon.log());
    daemon.stop("-TERM");
    assert_eq!(place.last("in.rrd"), "920804700");
    assert_eq!(place.last("../out.rrd"), "920804400");
}

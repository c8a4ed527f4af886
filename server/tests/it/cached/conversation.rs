//! The same lines to both daemons, and the same answers.

use super::{Daemon, Kind, Place, value};

/// Both daemons, ours first.
pub(super) struct Both {
    pub(super) places: [Place; 2],
    pub(super) daemons: [Daemon; 2],
}

impl Both {
    /// Over files of the same bytes.
    fn start(arguments: &[&str]) -> Self {
        let places = [Place::new(), Place::new()];
        for name in ["a.rrd", "b c.rrd", "c.rrd", "sub/s.rrd"] {
            places[0].create(name);
            std::fs::create_dir_all(places[1].file(name).parent().unwrap()).unwrap();
            std::fs::copy(places[0].file(name), places[1].file(name)).unwrap();
        }
        let daemons = [Kind::Ours, Kind::Original].map(|kind| {
            let place = &places[usize::from(kind == Kind::Original)];
            Daemon::start(kind, place, arguments)
        });
        Self { places, daemons }
    }

    /// Sends each line to both and compares the answers, paths aside.
    #[track_caller]
    pub(super) fn same(&self, lines: &[&str]) {
        let mut clients = [self.daemons[0].talk(), self.daemons[1].talk()];
        for line in lines {
            let mut ask = || {
                [0, 1].map(|which| {
                    let answer = clients[which].ask(line);
                    if answer.ends_with("<end>") {
                        clients[which] = self.daemons[which].talk();
                    }
                    answer.replace(&self.places[which].text("base"), "BASE")
                })
            };
            let mut answers = ask();
            // The original answers FLUSH before it counts what it has written.
            for _ in 0..100 {
                if answers[0] == answers[1] || !line.starts_with("STATS") {
                    break;
                }
                std::thread::sleep(std::time::Duration::from_millis(10));
                answers = ask();
            }
            let [ours, original] = answers;
            assert_eq!(ours, original, "{line}");
        }
    }
}

#[test]
fn values_are_taken_and_refused_as_by_the_original() {
    let both = Both::start(&[]);
    both.same(&[
        "UPDATE",
        "UPDATE a.rrd",
        "UPDATE a.rrd N:5:6",
        "UPDATE a.rrd 920804700:1:2",
        "UPDATE a.rrd 920804700:1:2",
        "UPDATE a.rrd 920804600:1:2",
        "UPDATE a.rrd 920804800.5:1:2 920804801:3:4",
        "UPDATE a.rrd 920804900:1:2 920804850:3:4 920805000:1:3",
        "UPDATE a.rrd 920805100 920805100:1:2",
        "UPDATE a.rrd 920805100x:1:2",
        "UPDATE a.rrd xyz:1:2",
        "UPDATE a.rrd :1:2",
        "UPDATE a.rrd nan:1:2",
        "UPDATE a.rrd inf:1:2",
        "UPDATE a.rrd 0x380AFAF0:1:2",
        "UPDATE a.rrd 920805400@1:2",
        "UPDATE a.rrd -5:1:2",
        "UPDATE a.rrd 9.20805401e8:1:2",
        "UPDATE a.rrd +920805402:U:U",
        "UPDATE none.rrd 920805400:1:2",
        "UPDATE . 920805400:1:2",
        "update  a.rrd   920805600:1:2  ",
        "uPdAtE a.rrd 920805600:1:2",
        r"UPDATE a\.rrd 920805700:1:2",
        r"UPDATE b\ c.rrd 920805700:1:2 920805800:1:2",
        r"UPDATE a.rrd 920806000:1:2\",
        r#"UPDATE "a.rrd" 920806100:1:2"#,
        "UPDATE a.rrd\t920806200:1:2",
        "UPDATE a.rrd 920806300:1:2\r",
        "UPDATE a.rrd 920806400:1:2 ",
        "PENDING",
        "PENDING a.rrd",
        "PENDING a.rrd x",
        r"PENDING b\ c.rrd",
        "PENDING none.rrd",
        "QUEUE",
        "FLUSH",
        "FLUSH a.rrd",
        "FLUSH a.rrd",
        "FLUSH none.rrd",
        "FLUSH c.rrd",
        r"FLUSH b\ c.rrd x",
        "PENDING a.rrd",
        "FORGET",
        "FORGET a.rrd",
        "FORGET a.rrd",
        "FORGET none.rrd",
        "STATS x",
        "PING",
        "PING x",
        "",
        "FOO",
        "foo bar",
        "WROTE a.rrd",
        ".",
    ]);
    let files = |which: usize| std::fs::read(both.places[which].file("a.rrd")).unwrap();
    assert_eq!(files(0), files(1), "both wrote the same bytes");
}

#[test]
fn values_of_the_wrong_form_are_refused_at_once() {
    let both = Both::start(&[]);
    let mut refused = 0;
    for (value, said) in [
        ("1", "expected 2 data source readings (got 1) from 920804700"),
        ("1:2:3", "found extra data on update argument: 3"),
        ("x:2", "Cannot convert 'x' to float"),
        ("1:2.5", "not a simple unsigned integer: '2.5'"),
    ] {
        let line = format!("UPDATE a.rrd 920804700:{value}");
        assert_eq!(both.daemons[0].ask(&line), format!("-1 {said}\n"));
        refused += 1;
        // The original takes it, loses it, and FLUSH says that all went well.
        let mut client = both.daemons[1].talk();
        assert_eq!(client.ask(&line), "0 errors, enqueued 1 value(s).\n");
        assert!(client.ask("FLUSH a.rrd").starts_with("0 Successfully flushed"));
        client.ask("FORGET a.rrd");
    }
    assert_eq!(both.places[1].last("a.rrd"), "920804400");
    assert_eq!(value(&both.daemons[0].ask("COUNTERS"), "UpdatesRefused"), refused);
    both.same(&["UPDATE a.rrd 920804700:1:2", "FLUSH a.rrd"]);
}

#[test]
fn a_batch_numbers_its_errors() {
    let both = Both::start(&[]);
    let lines = "PING|UPDATE a.rrd 920816400:1:2 |UPDATE a.rrd 920816400:1:2|UPDATE a.rrd 920816500|\
                 UPDATE|FOO x|FLUSH a.rrd|FLUSH none|FETCH a.rrd AVERAGE|HELP|QUEUE|STATS|\
                 FORGET none|PENDING a.rrd|SUSPEND a.rrd|RESUME a.rrd|RESUME a.rrd|FLUSHALL|\
                 SUSPENDALL|RESUMEALL|CREATE d.rrd DS:a:GAUGE:600:U:U RRA:AVERAGE:0.5:1:8|\
                 CREATE d.rrd DS:a:GAUGE:600:U:U|LIST /|INFO a.rrd|FIRST a.rrd 0|LAST a.rrd|BATCH||\
                 WROTE a.rrd|.";
    let [ours, original] = [0, 1].map(|which| {
        let mut client = both.daemons[which].talk();
        client.send("BATCH\n");
        let first = client.line();
        let answer = client.ask(&lines.replace('|', "\n"));
        (first, answer.replace(&both.places[which].text("base"), "BASE"))
    });
    assert_eq!(ours, original);
    assert!(ours.1.starts_with("22 errors\n1 Can't use 'PING' here.\n"), "{ours:?}");
    both.same(&["BATCH x\n.", "."]);
}

#[test]
fn rows_are_answered_as_by_the_original() {
    let both = Both::start(&[]);
    both.same(&["UPDATE a.rrd 920804500:1.5:2 920804700:-3:400 920805000:1e10:900 920806000:U:U"]);
    let ranges =
        ["920804400 920806000", "920804400.5 920806000 a", "1 2", "920804400 920805000 b a"];
    for range in ranges {
        for command in ["FETCH", "FETCHBIN"] {
            for function in ["AVERAGE", "MAX", "MIN", "HWPREDICT", "average", "FOO"] {
                both.same(&[&format!("{command} a.rrd {function} {range}")]);
            }
        }
    }
    both.same(&[
        "FETCH",
        "FETCHBIN",
        "FETCH a.rrd",
        "FETCH none.rrd AVERAGE 920804400 920806000",
        "FETCH a.rrd AVERAGE foo bar",
        "FETCH a.rrd AVERAGE 920804400 bar",
        "FETCH a.rrd AVERAGE 920804400 920806000 a b a",
        "INFO",
        "INFO a.rrd",
        "INFO a.rrd x",
        "INFO none.rrd",
        "FIRST",
        "FIRST a.rrd",
        "FIRST a.rrd 0",
        "FIRST a.rrd 1",
        "FIRST a.rrd 2",
        "FIRST a.rrd x",
        "FIRST a.rrd -1",
        "FIRST none.rrd 0",
        "LAST",
        "LAST none.rrd",
        "LAST c.rrd",
    ]);
    assert_eq!(
        both.daemons[0].ask("FETCH a.rrd AVERAGE 920806000 920804400"),
        "-1 rrd_fetch_r failed: start (920806000) should be less than end (920804400)\n"
    );
    // The original rounds what is not written down to the step, 920806800.
    both.same(&["UPDATE a.rrd 920807000.5:1:1"]);
    assert_eq!(both.daemons[0].ask("LAST a.rrd"), "0 920807000\n");
}

#[test]
fn files_are_created_as_by_the_original() {
    let both = Both::start(&["-R"]);
    let definitions = "DS:a:GAUGE:600:U:U RRA:AVERAGE:0.5:1:8";
    both.same(&[
        "CREATE",
        "CREATE n.rrd",
        "CREATE n.rrd DS:a:GAUGE:600:U:U",
        "CREATE n.rrd RRA:AVERAGE:0.5:1:8",
        &format!("CREATE n.rrd {definitions}"),
        &format!("CREATE n.rrd -O {definitions}"),
        &format!("CREATE n.rrd -s {definitions}"),
        &format!("CREATE n.rrd -s 10 -b 920804400 {definitions}"),
        "LAST n.rrd",
        &format!("CREATE n.rrd -b now {definitions}"),
        &format!("CREATE n.rrd -b 5 {definitions}"),
        &format!("CREATE n.rrd -s x {definitions}"),
        &format!("CREATE n.rrd -s 1m -b 920804400 {definitions}"),
        "CREATE n.rrd -b",
        "CREATE n.rrd -s",
        "CREATE n.rrd -r",
        &format!("CREATE n.rrd -q {definitions}"),
        &format!("CREATE n.rrd --step 10 {definitions}"),
        "CREATE n.rrd DS:a:GAUGE:600:U:U FOO",
        "CREATE n.rrd DS:a:GAUGE:600:U:U RRA:AVERAGE:0.5:1:0",
        &format!("CREATE deep/er/n.rrd {definitions}"),
        &format!("CREATE {definitions} n.rrd"),
        &format!("CREATE m.rrd {definitions} -s 10 -b 920804400"),
        "LAST m.rrd",
    ]);
    let never = Both::start(&["-O"]);
    never.same(&[&format!("CREATE n.rrd {definitions}"), &format!("CREATE n.rrd {definitions}")]);
    let answers = [0, 1].map(|which: usize| {
        let answer = never.daemons[which].ask(&format!("CREATE deep/n.rrd {definitions}"));
        answer.replace(&never.places[which].text("base"), "BASE")
    });
    // The original answers in two lines, and clients take the second for the next answer.
    let [ours, original] =
        answers.map(|answer| answer.split(['\n', '(']).next().unwrap().trim().to_owned());
    assert_eq!(ours, "-1 No permission to recursively create: BASE/deep");
    assert_eq!(ours, original);
}

#[test]
fn files_are_listed_as_by_the_original() {
    let both = Both::start(&[]);
    std::fs::create_dir(both.places[0].file("empty")).unwrap();
    std::fs::create_dir(both.places[1].file("empty")).unwrap();
    both.same(&[
        "LIST",
        "LIST x",
        "LIST /x",
        "LIST RECURSIVE",
        "LIST RECURSIVE /x",
        "LIST /..",
        "LIST /../",
        "LIST /a.rrd",
        "LIST /sub",
        "LIST /sub/",
        "LIST /empty",
        "LIST RECURSIVE /sub",
        "LIST RECURSIVE /empty",
    ]);
    for line in ["LIST /", "LIST RECURSIVE /", "LIST / /"] {
        // In the order of the file system, which differs from folder to folder.
        let [ours, original] = [0, 1].map(|which: usize| {
            let answer = both.daemons[which].ask(line);
            let mut lines: Vec<String> = answer.lines().map(str::to_owned).collect();
            lines.sort();
            lines
        });
        assert_eq!(ours, original, "{line}");
    }
}

#[test]
fn files_are_suspended_as_by_the_original() {
    let both = Both::start(&[]);
    both.same(&[
        "UPDATE a.rrd 920804700:1:2",
        "SUSPEND a.rrd",
        "SUSPEND a.rrd",
        "PENDING a.rrd",
        "QUEUE",
        "FLUSHALL",
        "PENDING a.rrd",
        "RESUME a.rrd",
        "RESUME a.rrd",
        "UPDATE c.rrd 920804700:1:2",
        "SUSPENDALL",
        "SUSPENDALL",
        "RESUMEALL",
        "RESUMEALL",
        "FLUSH a.rrd",
        "PENDING a.rrd",
    ]);
    for which in [0, 1] {
        let answer = both.daemons[which].ask("SUSPEND none.rrd");
        assert!(
            answer.starts_with("-1 ") && answer.contains("none.rrd - No such file"),
            "{answer}"
        );
    }
    // A file that stays in memory was not flushed, and the original says it was.
    both.same(&["UPDATE a.rrd 920805000:1:2", "SUSPEND a.rrd"]);
    assert!(both.daemons[0].ask("FLUSH a.rrd").starts_with("0 Nothing to flush: "));
    assert!(both.daemons[1].ask("FLUSH a.rrd").starts_with("0 Successfully flushed "));
    both.same(&["PENDING a.rrd"]);
}

#[test]
fn statistics_and_help_have_the_lines_of_the_original() {
    let both = Both::start(&[]);
    both.same(&["STATS", "UPDATE", "UPDATE none.rrd 1:2", "UPDATE a.rrd 920804700:1:2", "STATS"]);
    both.same(&["FLUSH a.rrd", "FLUSH none", "UPDATE c.rrd 920804700:1:2", "STATS"]);
    let help = |line: &str| [0, 1].map(|which: usize| both.daemons[which].ask(line));
    let [ours, original] = help("HELP");
    let mut ours = ours.lines().skip(1);
    for line in original.lines().skip(1) {
        assert!(ours.any(|known| known == line), "{line}");
    }
    let [ours, original] = help("HELP NOSUCH");
    assert_eq!(ours.lines().nth(1), original.lines().nth(1));
    for name in ["UPDATE", "fetch", "BATCH", "LIST", "QUIT"] {
        let [ours, original] = help(&format!("HELP {name}"));
        let head = |text: &str| {
            let title = text.lines().next().unwrap().split_once(' ').unwrap().1.to_owned();
            (title, text.lines().nth(1).unwrap().to_owned())
        };
        assert_eq!(head(&ours), head(&original));
    }
}

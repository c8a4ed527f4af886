//! `--store`: the same lines to ours over a store and to Debian's rrdcached over files, and the same
//! answers; real clients; nothing acknowledged is lost.

use super::conversation::Both;
use super::{Beside, Daemon, Kind, Place, needs, rrdtool, value};
use crate::context::{eventually, now};
use std::process::Command;

/// What the tests' series are, from 920804400 on in steps of 300.
const DEFINITIONS: &str = "-b 920804400 -s 300 DS:a:GAUGE:600:U:U DS:b:COUNTER:600:U:U \
                           RRA:AVERAGE:0.5:1:8 RRA:MAX:0.5:2:4";

#[track_caller]
fn start(place: &Place, more: &[&str]) -> Daemon {
    let store = place.text("store");
    let arguments: Vec<&str> =
        ["--store", &*store, "--shards", "2"].into_iter().chain(more.iter().copied()).collect();
    Daemon::ours(place, &arguments)
}

/// A daemon with the series `a`, `b c`, `c` and `sub/s`.
fn with_series(more: &[&str]) -> (Place, Daemon) {
    let place = Place::new();
    let daemon = start(&place, more);
    for name in ["a.rrd", r"b\ c.rrd", "c.rrd", "sub/s.rrd"] {
        let made = daemon.ask(&format!("CREATE {name} {DEFINITIONS}"));
        assert_eq!(made, "0 RRD created OK\n", "{name}");
    }
    (place, daemon)
}

/// Ours over a store, and the original over files that the same lines made.
fn both(more: &[&str]) -> Both {
    let (place, daemon) = with_series(more);
    let other = Place::new();
    std::fs::create_dir(other.file("sub")).unwrap();
    let original = Daemon::start(Kind::Original, &other, more);
    for name in ["a.rrd", r"b\ c.rrd", "c.rrd", "sub/s.rrd"] {
        original.ask(&format!("CREATE {name} {DEFINITIONS}"));
    }
    Both { places: [place, other], daemons: [daemon, original] }
}

#[test]
fn values_are_taken_and_refused_as_by_the_original() {
    let both = both(&[]);
    both.same(&[
        "UPDATE",
        "UPDATE a.rrd",
        "UPDATE a.rrd N:5:6",
        "UPDATE a.rrd 920804700:1:2",
        "UPDATE a.rrd 920804700:1:2",
        "UPDATE a.rrd 920804600:1:2",
        "UPDATE a.rrd 920804800.5:1:2 920804801:3:4",
        "UPDATE a.rrd 920804900:1:2 920804850:3:4 920805000:1:3",
        "UPDATE a.rrd 920804800:1:2 920804950:3:4",
        "UPDATE a.rrd 920804910:1:2",
        "UPDATE a.rrd 920805100 920805100:1:2",
        "UPDATE a.rrd 920805100x:1:2",
        "UPDATE a.rrd xyz:1:2",
        "UPDATE a.rrd :1:2",
        "UPDATE a.rrd nan:1:2",
        "UPDATE a.rrd inf:1:2",
        "UPDATE a.rrd 920805400@1:2",
        "UPDATE a.rrd -5:1:2",
        "UPDATE a.rrd 9.20805401e8:1:2",
        "UPDATE a.rrd +920805402:U:U",
        "UPDATE none.rrd 920805400:1:2",
        "uPdAtE a.rrd 920805600:1:2",
        r"UPDATE a\.rrd 920805700:1:2",
        r"UPDATE b\ c.rrd 920805700:1:2 920805800:1:2",
        r"UPDATE a.rrd 920806000:1:2\",
        "UPDATE a.rrd 920806300:1:2\r",
        "UPDATE a.rrd 920806400:1:2 ",
        "PENDING",
        "PENDING none.rrd",
        "QUEUE",
        "FLUSH",
        "FLUSH a.rrd",
        "FLUSH none.rrd",
        r"FLUSH b\ c.rrd x",
        "FLUSHALL",
        "PENDING a.rrd",
        "FORGET",
        "FORGET none.rrd",
        "PING",
        "PING x",
        "",
        "FOO",
        "foo bar",
        "WROTE a.rrd",
        ".",
    ]);
    for (line, said) in [
        ("UPDATE a.rrd 920806700:1", "expected 2 data source readings (got 1) from 920806700"),
        ("UPDATE a.rrd 920806700:1:2:3", "found extra data on update argument: 3"),
        ("UPDATE a.rrd 920806700:x:2", "Cannot convert 'x' to float"),
        ("UPDATE a.rrd 920806700:1:2.5", "not a simple unsigned integer: '2.5'"),
        ("UPDATE x//y.rrd 920806700:1", "the series' name 'x//y' has an empty part between '/'"),
        ("UPDATE ../y.rrd 920806700:1", "the series' name '../y' has a part '..'"),
        ("FLUSH ./y.rrd", "the series' name './y' has a part '.'."),
        ("UPDATE  a.rrd 920806700:1:2", "the series' name '' is empty"),
        ("INFO ./y.rrd", "the series' name './y' has a part '.'"),
    ] {
        assert_eq!(both.daemons[0].ask(line), format!("-1 {said}\n"));
    }
    let far = now() + 10_000;
    assert_eq!(
        both.daemons[0].ask(&format!("UPDATE a.rrd {far}:1:2")),
        format!("-1 the time {far}.000000 is more than 3600 seconds ahead of the clock\n")
    );
    assert_eq!(both.daemons[0].ask("LAST a.rrd"), "0 920806400\n");
}

/// All lines in one piece, so that ours gets them in one read; answers until the PING's.
#[track_caller]
fn at_once(both: &Both, text: &str) -> [String; 2] {
    [0, 1].map(|which: usize| {
        let answer = both.daemons[which].talk().ask(text);
        answer.replace(&both.places[which].text("base"), "BASE")
    })
}

#[test]
fn lines_that_come_together_are_answered_one_by_one() {
    let both = both(&[]);
    let lines = "UPDATE a.rrd 920804700:1:2\nUPDATE a.rrd 920804800:1:2\nUPDATE a.rrd 920804750:1:2\n\
                 UPDATE a.rrd 920804800:1:2\nUPDATE a.rrd 920804900:1:2\nUPDATE c.rrd 920804300:1:2\n\
                 UPDATE c.rrd 920804900:1:2\nUPDATE none.rrd 1:2\nFOO\nUPDATE c.rrd 920804910\n\
                 UPDATE a.rrd 920804850:1:2 920804950:1:2\nUPDATE a.rrd 920804960:1:2 920804970:3:4\n\
                 UPDATE sub/s.rrd 920804300:1:2 920804970:3:4\nUPDATE sub/s.rrd 920804500:1:2";
    let [ours, original] = at_once(&both, lines);
    assert_eq!(ours, original);
    assert_eq!(ours.matches("enqueued").count(), 6, "{ours}");

    let batch = format!(
        "BATCH\n{}\nFLUSH none\nPING\nUPDATE c.rrd 920806000:1:2\nUPDATE\nQUEUE\n\
                         FORGET none\nFLUSH a.rrd\n.",
        lines.replace("9208", "9209")
    );
    let [ours, original] = at_once(&both, &batch);
    assert_eq!(ours, original);
    assert!(ours.contains("\n13 errors\n3 illegal attempt"), "{ours}");
}

#[test]
fn rows_are_answered_as_by_the_original() {
    let both = both(&[]);
    let fed = "920804500:1.5:2 920804700:-3:400 920805000:1e10:900 920806000:U:U";
    both.same(&[&format!("UPDATE a.rrd {fed}"), "FLUSH a.rrd"]);
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
    // The place of the newest row is random in files.
    let [ours, original] = at_once(&both, "INFO a.rrd").map(|info| {
        let kept = info.lines().filter(|line| !line.contains(".cur_row "));
        kept.collect::<Vec<_>>().join("\n")
    });
    assert_eq!(ours, original);
    assert_eq!(
        both.daemons[0].ask("LASTUPDATE a.rrd"),
        "3 Success\nTime: 920806000\nDSName: a b\nLastDS: U U\n"
    );
    let mut client = both.daemons[0].talk();
    client.send("DUMP a.rrd\n");
    let file = both.places[1].file("a.rrd");
    assert_eq!(client.rest(), rrdtool(&["dump", file.to_str().unwrap()]));
    let mut client = both.daemons[0].talk();
    client.send("DUMP none.rrd\n");
    assert!(client.rest().starts_with("-1 RRD Error: opening '"));
}

#[test]
fn series_are_created_as_files_are_by_the_original() {
    let both = both(&[]);
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
        "CREATE n.rrd -b",
        "CREATE n.rrd -s",
        "CREATE n.rrd -r",
        &format!("CREATE n.rrd -q {definitions}"),
        "CREATE n.rrd DS:a:GAUGE:600:U:U FOO",
        "CREATE n.rrd DS:a:GAUGE:600:U:U RRA:AVERAGE:0.5:1:0",
        &format!("CREATE m.rrd {definitions} -s 10 -b 920804400"),
        "LAST m.rrd",
        "LIST",
        "LIST x",
        "LIST RECURSIVE",
        "LIST RECURSIVE /x",
        "LIST /..",
        "LIST /x",
        "LIST /a.rrd",
        "LIST /sub",
        "LIST /sub/",
        "LIST RECURSIVE /sub",
    ]);
    for line in ["LIST /", "LIST RECURSIVE /", "LIST / /"] {
        let [ours, original] = at_once(&both, line).map(|answer| {
            let mut lines: Vec<String> = answer.lines().map(str::to_owned).collect();
            lines.sort();
            lines
        });
        assert_eq!(ours, original, "{line}");
    }
    let (_place, never) = with_series(&["-O"]);
    let again = never.ask(&format!("CREATE a.rrd {definitions}"));
    assert!(again.starts_with("-1 RRD Error: creating '") && again.ends_with("File exists\n"));
}

#[test]
fn what_a_store_does_not_do_is_refused() {
    let (place, daemon) = with_series(&[]);
    let definitions = "DS:a:GAUGE:600:U:U RRA:AVERAGE:0.5:1:8";
    let suspended = "nothing can be suspended: a store has values at once, and they do not wait";
    for (line, said) in [
        ("TUNE a.rrd -h a:700", "TUNE: a series of a store keeps its definition"),
        ("SUSPEND a.rrd", suspended),
        ("RESUME a.rrd", suspended),
        ("SUSPENDALL", suspended),
        ("RESUMEALL", suspended),
        ("FORGET a.rrd", "No such file or directory"),
        (
            &format!("CREATE n.rrd -r a.rrd {definitions}"),
            "-r: a series of a store is made from its own definition alone",
        ),
        (
            &format!("CREATE n.rrd -t a.rrd {definitions}"),
            "-t: a series of a store is made from its own definition alone",
        ),
        (
            "CREATE n.rrd DS:a=b[1]:GAUGE:600:U:U RRA:AVERAGE:0.5:1:8",
            "RRD Error: DS 'b' of a source that is not there",
        ),
    ] {
        let answer = daemon.ask(line);
        assert!(answer.starts_with("-1 ") && answer.contains(said), "{line}: {answer}");
    }
    let output = Command::new(crate::context::CONCERTIM)
        .args(["rrdcached", "-g", "-j", &place.text("journal"), "--store", &place.text("other")])
        .output()
        .unwrap();
    assert!(!output.status.success());
    let second = Command::new(crate::context::CONCERTIM)
        .args(["rrdcached", "-g", "-p", &place.text("pid2"), "--store", &place.text("store")])
        .args(["-l", &place.text("socket2")])
        .output()
        .unwrap();
    assert!(String::from_utf8_lossy(&second.stderr).contains("the store in '"), "{second:?}");
}

#[test]
fn names_are_below_the_base() {
    let (place, daemon) = with_series(&["-B"]);
    let inside = place.file("a.rrd");
    assert_eq!(daemon.ask(&format!("LAST {}", inside.display())), "0 920804400\n");
    for command in
        ["UPDATE @ 920804700:1:2", "FLUSH @", "PENDING @", "FORGET @", "INFO @", "LAST @"]
    {
        let answer = daemon.ask(&command.replace('@', "/etc/passwd"));
        assert_eq!(answer, "-1 /etc/passwd: Permission denied\n", "{command}");
    }
    drop(daemon);
    let daemon = start(&place, &[]);
    let made = daemon.ask(&format!("CREATE /else/where.rrd {DEFINITIONS}"));
    assert_eq!(made, "0 RRD created OK\n");
    assert_eq!(daemon.ask("LAST else/where.rrd"), "0 920804400\n");
}

#[test]
fn a_killed_daemon_has_what_it_acknowledged() {
    for sync in ["always", "interval=1", "never"] {
        let (place, daemon) = with_series(&["--store-sync", sync]);
        assert!(daemon.ask("UPDATE a.rrd 920804700:1.50:2").starts_with("0 errors"));
        let mut batch = daemon.talk();
        let lines: String = (1..1000)
            .map(|n| {
                let name = ["a.rrd", "c.rrd", "sub/s.rrd"][n % 3];
                format!("UPDATE {name} {}:{n}.5:{n}\n", 920_804_700 + n)
            })
            .collect();
        batch.send(&format!("BATCH\n{lines}.\n"));
        assert_eq!([batch.line(), batch.line()].concat().lines().last(), Some("0 errors"));
        let info = |daemon: &Daemon| {
            ["a.rrd", "c.rrd", "sub/s.rrd"].map(|name| daemon.ask(&format!("INFO {name}")))
        };
        let before = info(&daemon);
        let fetch = "FETCH a.rrd AVERAGE 920804400 920805600";
        let rows = daemon.ask(fetch);
        daemon.kill();
        let daemon = start(&place, &[]);
        assert_eq!(info(&daemon), before);
        assert_eq!(daemon.ask(fetch), rows);
        assert_eq!(daemon.ask("LAST a.rrd"), "0 920805699\n");
        daemon.stop("-TERM");
        let daemon = start(&place, &[]);
        assert_eq!(info(&daemon), before);
        daemon.stop("-USR2");
        let daemon = start(&place, &[]);
        assert_eq!(info(&daemon), before);
    }
}

#[test]
fn connections_at_once_lose_nothing() {
    let (_place, daemon) = with_series(&[]);
    let run = |odd: i64| {
        let mut client = daemon.talk();
        let mut taken = 0u64;
        for n in 0..100i64 {
            let time = 920_804_700 + 2 * n + odd;
            let line = |name: &str| format!("UPDATE {name} {time}:1:{time}\n");
            let lines: String = ["a.rrd", "c.rrd", "sub/s.rrd"].map(line).concat();
            client.send(&format!("BATCH\n{lines}.\n"));
            assert!(client.line().starts_with("0 Go ahead"));
            let errors: u64 = client.line().split(' ').next().unwrap().parse().unwrap();
            for _ in 0..errors {
                // The other connection was faster with a later time.
                assert!(client.line().contains("illegal attempt to update using time"));
            }
            taken += 3 - errors;
        }
        taken
    };
    let taken: u64 = std::thread::scope(|scope| {
        let threads = [0, 1].map(|odd| scope.spawn(move || run(odd)));
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    let stats = daemon.ask("STATS");
    assert_eq!(value(&stats, "DataSetsWritten"), taken);
    assert_eq!(value(&stats, "UpdatesReceived"), 600);
    assert_eq!(value(&stats, "TreeNodesNumber"), 4);
    assert_eq!(value(&daemon.ask("COUNTERS"), "UpdatesRefused"), 600 - taken);
}

#[test]
fn debians_rrdtool_works_over_a_store() {
    let (place, daemon) = with_series(&[]);
    let address = format!("unix:{}", daemon.socket.display());
    let file = place.file("a.rrd");
    let file = file.to_str().unwrap();
    let run = |arguments: &[&str]| {
        let output = Command::new("rrdtool").args(arguments).args(["--daemon", &address]).output();
        let output = output.unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let done = output.status.success();
        if done { Ok(text(&output.stdout)) } else { Err(text(&output.stderr)) }
    };
    run(&["update", file, "920804700:1:2", "920805000:2:302"]).unwrap();
    assert!(run(&["update", file, "920805000:1:2"]).unwrap_err().contains("illegal attempt"));
    assert_eq!(run(&["last", file]).unwrap(), "920805000\n");
    run(&["flushcached", file]).unwrap();
    let fetched = run(&["fetch", file, "AVERAGE", "-s", "920804400", "-e", "920805000"]).unwrap();
    assert!(fetched.contains("920805000: 2.0000000000e+00 1.0000000000e+00"), "{fetched}");
    assert!(run(&["info", file]).unwrap().contains("ds[b].last_ds = \"302\"\n"));
    assert!(run(&["first", file]).is_ok());
    let made = place.file("made.rrd");
    let made = made.to_str().unwrap();
    let words =
        ["create", made, "-b", "920804400", "-s", "60", "DS:x:GAUGE:120:0:U", "RRA:LAST:0.5:1:9"];
    run(&words).unwrap();
    assert!(run(&["info", made]).unwrap().contains("step = 60\n"));
    let definition = format!("DEF:x={file}:a:AVERAGE");
    let export = ["xport", "-s", "920804400", "-e", "920805000", &definition, "XPORT:x"];
    assert!(run(&export).unwrap().contains("<v>2.0000000000e+00</v>"));
    let missing = place.file("none.rrd");
    let missing = missing.to_str().unwrap();
    assert!(run(&["update", missing, "920805600:1"]).unwrap_err().contains("No such file"));
    assert!(!place.file("a.rrd").exists() && !place.file("made.rrd").exists());
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test's own folder outlives no crash")]
fn debians_collectd_writes_into_a_store() {
    needs("/usr/sbin/collectd", "collectd-core");
    let (place, daemon) = with_series(&[]);
    let made = daemon.ask(
        "CREATE box/load/load.rrd -s 1 DS:shortterm:GAUGE:10:0:5000 DS:midterm:GAUGE:10:0:5000 \
         DS:longterm:GAUGE:10:0:5000 RRA:AVERAGE:0.5:1:60",
    );
    assert_eq!(made, "0 RRD created OK\n");
    let config = format!(
        "Hostname \"box\"\nFQDNLookup false\nInterval 1\nBaseDir \"{0}\"\nPIDFile \"{0}/pid-c\"\n\
         TypesDB \"/usr/share/collectd/types.db\"\nLoadPlugin load\nLoadPlugin rrdcached\n\
         <Plugin rrdcached>\n DaemonAddress \"unix:{1}\"\n DataDir \"{2}\"\n CreateFiles false\n\
         </Plugin>\n",
        place.text(""),
        daemon.socket.display(),
        place.text("base"),
    );
    std::fs::write(place.path("collectd.conf"), config).unwrap();
    let log = std::fs::File::create(place.path("collectd.log")).unwrap();
    // RRDtool's library looks a path's folder up before it sends the path.
    std::fs::create_dir_all(place.file("box/load")).unwrap();
    let collectd = Command::new("/usr/sbin/collectd")
        .args(["-f", "-C", &place.text("collectd.conf")])
        .stderr(log.try_clone().unwrap())
        .stdout(log)
        .spawn();
    let collectd = Beside(collectd.unwrap());
    eventually("values of collectd", || {
        (value(&daemon.ask("STATS"), "DataSetsWritten") >= 2).then_some(())
    });
    drop(collectd);
    let said = daemon.ask("LASTUPDATE box/load/load.rrd");
    assert!(said.contains("\nDSName: shortterm midterm longterm\nLastDS: "), "{said}");
    assert!(!said.contains("U"), "{said}");
    assert_eq!(value(&daemon.ask("COUNTERS"), "UpdatesRefused"), 0, "{}", daemon.log());
}

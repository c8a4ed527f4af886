//! What the original 1.7.2 does not have.

use super::{Daemon, Place, rrdtool, value};

#[test]
fn a_dump_is_rrdtools() {
    let place = Place::new();
    place.create("a.rrd");
    let daemon = Daemon::ours(&place, &[]);
    daemon.ask("UPDATE a.rrd 920804700:1:2 920805000:3:302");
    let file = place.file("a.rrd");
    let file = file.to_str().unwrap();
    for header in ["", " dtd", " none", " xsd"] {
        let mut client = daemon.talk();
        client.send(&format!("DUMP a.rrd{header}\nPING\n"));
        let xml = client.rest();
        let mut arguments = vec!["dump"];
        if !header.is_empty() {
            arguments.extend(["--header", header.trim()]);
        }
        arguments.push(file);
        assert_eq!(xml, rrdtool(&arguments), "{header}");
        assert!(xml.contains("<lastupdate>920805000<"), "values are written before");
    }
    let mut client = daemon.talk();
    client.send("DUMP none.rrd\n");
    let said = client.rest();
    assert!(said.starts_with("-1 RRD Error: opening '") && said.ends_with("directory\n"), "{said}");
}

#[test]
fn the_last_update_is_shown() {
    let place = Place::new();
    place.create("a.rrd");
    let daemon = Daemon::ours(&place, &[]);
    daemon.ask("UPDATE a.rrd 920804700:1:2 920805000.5:U:302");
    assert_eq!(
        daemon.ask("LASTUPDATE a.rrd"),
        "3 Success\nTime: 920805000.500000\nDSName: a b\nLastDS: U 302\n"
    );
    assert_eq!(daemon.ask("LASTUPDATE"), "-1 Usage: LASTUPDATE <filename>\n");
    assert!(daemon.ask("HELP").contains("\nLASTUPDATE <filename>\n"));
}

#[test]
fn calculated_data_sources_take_no_values() {
    let place = Place::new();
    let file = place.file("c.rrd");
    rrdtool(&[
        "create",
        file.to_str().unwrap(),
        "--start=920804400",
        "DS:a:GAUGE:600:U:U",
        "DS:twice:COMPUTE:a,2,*",
        "DS:b:GAUGE:600:U:U",
        "RRA:AVERAGE:0.5:1:9",
    ]);
    let daemon = Daemon::ours(&place, &[]);
    assert_eq!(daemon.ask("UPDATE c.rrd 920804700:3:5"), "0 errors, enqueued 1 value(s).\n");
    assert!(daemon.ask("UPDATE c.rrd 920805000:3:6:5").starts_with("-1 found extra data"));
    assert!(daemon.ask("FLUSH c.rrd").starts_with("0 Success"), "{}", daemon.log());
    let info = rrdtool(&["info", file.to_str().unwrap()]);
    assert!(info.contains("last_update = 920804700\n"), "{info}");
    let rows = daemon.ask("FETCH c.rrd AVERAGE 920804400 920804600");
    let row = rows.lines().last().unwrap();
    assert!(
        row.contains(": 3.0000") && row.contains(" 6.0000") && row.contains(" 5.0000"),
        "{row}"
    );
}

#[test]
fn files_are_tuned_in_both_forms() {
    let place = Place::new();
    place.create("a.rrd");
    let daemon = Daemon::ours(&place, &[]);
    let heartbeat = |expected: &str| {
        let info = rrdtool(&["info", place.file("a.rrd").to_str().unwrap()]);
        assert!(info.contains(&format!("ds[a].minimal_heartbeat = {expected}\n")), "{info}");
    };
    daemon.ask("UPDATE a.rrd 920804700:1:2");
    assert_eq!(daemon.ask("TUNE a.rrd -h a:700"), "0 Success\n");
    heartbeat("700");
    assert_eq!(place.last("a.rrd"), "920804700", "values that waited are written before");
    // As the clients of later versions send it.
    let form = "TUNE a.rrd 6 tune -D unix:/x -h a:50 a.rrd";
    assert_eq!(daemon.ask(form), "0 Success\n");
    heartbeat("50");
    let wrong = daemon.ask("TUNE a.rrd 5 tune -h a:60 a.rrd");
    assert_eq!(wrong, "-1 Invalid argument count specified (5)\n");
    assert!(daemon.ask("TUNE a.rrd -h nosuch:50").starts_with("-1 Got error "));
    assert_eq!(daemon.ask("TUNE a.rrd --data-source-rename a:c"), "0 Success\n");
    assert_eq!(daemon.ask("UPDATE a.rrd 920805000:1:2"), "0 errors, enqueued 1 value(s).\n");
    assert!(daemon.ask("LASTUPDATE a.rrd").contains("\nDSName: c b\n"));
}

#[test]
fn one_file_under_two_names_is_one() {
    let place = Place::new();
    place.create("a.rrd");
    std::os::unix::fs::symlink("a.rrd", place.file("link.rrd")).unwrap();
    let daemon = Daemon::ours(&place, &[]);
    let absolute = place.file("a.rrd");
    let names =
        ["a.rrd", "link.rrd", "./a.rrd", absolute.to_str().unwrap(), "././a.rrd", ".//a.rrd"];
    for (n, name) in names.iter().enumerate() {
        let line = format!("UPDATE {name} {}:1:2", 920_804_700 + n);
        assert_eq!(daemon.ask(&line), "0 errors, enqueued 1 value(s).\n");
    }
    assert!(daemon.ask("PENDING link.rrd").starts_with("6 updates pending\n"));
    assert_eq!(value(&daemon.ask("STATS"), "TreeNodesNumber"), 1);
    assert!(daemon.ask("FORGET .//a.rrd").starts_with("0 Gone"));
    assert_eq!(daemon.ask("PENDING a.rrd"), "0 updates pending\n");
}

#[test]
fn connections_at_once_lose_nothing() {
    let place = Place::new();
    let files: Vec<String> = (0..10).map(|n| format!("f{n}.rrd")).collect();
    for file in &files {
        place.create(file);
    }
    let journal = place.text("journal");
    let daemon = Daemon::ours(&place, &["-j", &journal, "-F"]);
    // Two connections take turns on the same files; each value has its own time.
    let run = |odd: i64| {
        let mut client = daemon.talk();
        let mut taken = 0u64;
        for n in 0..200i64 {
            client.send("BATCH\n");
            assert!(client.line().starts_with("0 Go ahead"));
            for file in &files {
                let time = 920_804_700 + 2 * n + odd;
                client.send(&format!("UPDATE {file} {time}:1:{time}\n"));
            }
            if n % 10 == odd {
                client.send(&format!("FLUSH {}\n", files[0]));
            }
            client.send(".\n");
            let line = client.line();
            let errors: u64 = line.split(' ').next().unwrap().parse().unwrap();
            for _ in 0..errors {
                // The other connection was faster with a later time.
                assert!(client.line().contains("illegal attempt to update using time"));
            }
            taken += 10 - errors;
        }
        taken
    };
    let taken: u64 = std::thread::scope(|scope| {
        let threads = [0, 1].map(|odd| scope.spawn(move || run(odd)));
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    let stats = daemon.ask("STATS");
    let (written, waiting) = (value(&stats, "DataSetsWritten"), waiting(&daemon, &files));
    assert_eq!(written + waiting, taken);
    let refused = value(&daemon.ask("COUNTERS"), "ValuesRefusedByFiles");
    assert_eq!(refused, 0, "{}", daemon.log());
    // Killed, and begun anew: what the journal holds and what the files hold is everything.
    daemon.kill();
    let daemon = Daemon::ours(&place, &["-j", &journal, "-F"]);
    assert!(super::value(&daemon.ask("COUNTERS"), "JournalLinesDamaged") == 0);
    for file in &files {
        let said = daemon.ask(&format!("FLUSH {file}"));
        assert!(said.starts_with("0 "), "{said}: {}", daemon.log());
    }
    let again = value(&daemon.ask("STATS"), "DataSetsWritten");
    assert!(again >= waiting, "{again} of {waiting}");
    assert_eq!(value(&daemon.ask("COUNTERS"), "ValuesRefusedByFiles"), 0);
}

/// Values that wait for the files.
fn waiting(daemon: &Daemon, files: &[String]) -> u64 {
    let count = |file: &String| {
        let answer = daemon.ask(&format!("PENDING {file}"));
        answer.split(' ').next().unwrap().parse::<u64>().unwrap()
    };
    files.iter().map(count).sum()
}

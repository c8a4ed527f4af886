//! Commands through a caching daemon: Debian's rrdcached, with `rrdtool --daemon` and
//! `concertim-rrd --daemon` at two daemons of their own; and a daemon that misbehaves.

use super::{Answer, OURS, copy, difference, folder, run_with, split};
use std::io::{BufRead, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// An rrdcached over a folder of databases.
struct Cached {
    child: Child,
    folder: TempDir,
    /// Where its socket is; not in the folder, which is compared.
    place: TempDir,
    port: u16,
}

impl Cached {
    fn start(files: &Path) -> Self {
        let (folder, place) = (copy(files), tempfile::tempdir().unwrap());
        std::fs::create_dir(folder.path().join("only")).unwrap();
        std::fs::copy(files.join("f.rrd"), folder.path().join("only/o.rrd")).unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let socket = place.path().join("d.sock");
        let child = Command::new("rrdcached")
            .args(["-g", "-w", "3600", "-f", "7200", "-l"])
            .arg(format!("unix:{}", socket.display()))
            .args(["-l", &format!("127.0.0.1:{port}"), "-b"])
            .arg(folder.path())
            .arg("-p")
            .arg(place.path().join("pid"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut cached = Self { child, folder, place, port };
        while UnixStream::connect(&socket).is_err()
            || TcpStream::connect(("127.0.0.1", port)).is_err()
        {
            assert_eq!(cached.child.try_wait().unwrap(), None, "rrdcached did not start");
            std::thread::yield_now();
        }
        cached
    }

    fn socket(&self) -> PathBuf {
        self.place.path().join("d.sock")
    }

    /// Runs a line with `UNIX`, `TCP` and `HERE` in it replaced, and the same in the answer.
    fn run(&self, program: &str, line: &str, environment: &[(&str, &str)]) -> Answer {
        let places = [
            ("UNIX", format!("unix:{}", self.socket().display())),
            ("TCP", format!("127.0.0.1:{}", self.port)),
            ("HERE", self.folder.path().display().to_string()),
        ];
        let put = |text: &str| {
            places.iter().fold(text.to_owned(), |text, (name, place)| text.replace(name, place))
        };
        let environment: Vec<(&str, String)> =
            environment.iter().map(|(name, value)| (*name, put(value))).collect();
        let words: Vec<String> = split(line).iter().map(|word| put(word)).collect();
        let mut answer = run_with(program, self.folder.path(), &words, b"", &environment);
        for (name, place) in &places {
            answer.output = answer.output.replace(place, name);
            answer.errors = answer.errors.replace(place, name);
        }
        answer
    }

    /// The lines of an answer of the daemon itself, up to the one that ends it.
    fn ask(&self, request: &str) -> Vec<String> {
        let mut stream = UnixStream::connect(self.socket()).unwrap();
        stream.write_all(format!("{request}\nQUIT\n").as_bytes()).unwrap();
        BufReader::new(stream).lines().map(Result::unwrap).collect()
    }
}

impl Drop for Cached {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Lines that both answer in the same way, each through its own daemon, one after the other.
const SAME: &[&str] = &[
    "update -d UNIX f.rrd 1000000310:1:3100:3 1000000320:2:3200:-3",
    "last -d UNIX f.rrd",
    "info -d UNIX -F f.rrd",
    "info -d UNIX f.rrd",
    "update f.rrd --daemon UNIX 1000000320:1:2:3",
    "update f.rrd --daemon UNIX 1000000330:1:2:3 5:1:2:3 1000000340:1:2:3",
    "update f.rrd --daemon UNIX foo",
    "update f.rrd --daemon UNIX",
    "update f.rrd --daemon UNIX '1000000340:1 2:3:4'",
    "update f.rrd --daemon UNIX -t b:a 1000000350:1:2",
    "update f.rrd --daemon UNIX -t b 1000000360:3",
    "update f.rrd --daemon UNIX -t x 1000000370:1",
    "update f.rrd --daemon UNIX -t a 1000000370:1:2",
    "update f.rrd --daemon UNIX -t a:b 1000000370:1",
    "update nofile --daemon UNIX 1:2",
    "update sub/nofile --daemon UNIX 1:2",
    "update 'a b\\c' --daemon UNIX 1:2",
    "update -d TCP f.rrd 1000000370:1:3100:3",
    "update -d TCP HERE/f.rrd 1000000380:1:3100:3",
    "lastupdate -d UNIX f.rrd",
    "lastupdate -d TCP f.rrd",
    "lastupdate -d UNIX nofile",
    "fetch -d UNIX f.rrd AVERAGE -s 1000000280 -e 1000000390",
    "fetch -d UNIX f.rrd MAX -r 60 -a -s 1000000185 -e 1000000300",
    "fetch -d TCP f.rrd LAST -s 1000000180 -e 1000000300",
    "fetch -d UNIX f.rrd FOO",
    "fetch -d UNIX nofile AVERAGE",
    "fetch -d UNIX f.rrd AVERAGE -s 5",
    "fetch -d TCP HERE/f.rrd AVERAGE",
    "xport -d UNIX -s 1000000280 -e 1000000390 DEF:a=f.rrd:a:AVERAGE DEF:b=f.rrd:b:MAX:step=30 XPORT:a XPORT:b",
    "xport -d TCP -s 1000000280 -e 1000000390 --step 20 --json DEF:a=f.rrd:a:LAST CDEF:c=a,2,* XPORT:c:x",
    "xport -d UNIX -s 1000000280 -e 1000000390 DEF:a=f.rrd:x:AVERAGE XPORT:a",
    "xport -d UNIX -s 1000000280 -e 1000000390 DEF:a=nofile:a:AVERAGE XPORT:a",
    "xport -d TCP -s 1000000280 -e 1000000390 DEF:a=HERE/f.rrd:a:AVERAGE XPORT:a",
    "first -d UNIX f.rrd",
    "first -d UNIX f.rrd --rraindex 1",
    "first -d UNIX f.rrd --rraindex 9",
    "first -d UNIX nofile",
    "first -d UNIX no/where",
    "last -d UNIX HERE/f.rrd",
    "last -d UNIX ./f.rrd",
    "last -d TCP ./f.rrd",
    "last -d TCP HERE/f.rrd",
    "last -d UNIX nofile",
    "info -d TCP f.rrd",
    "info -d UNIX nofile",
    "info -d UNIX text",
    "dump -d UNIX f.rrd",
    "dump -d TCP f.rrd -n",
    "dump -d UNIX nofile",
    "flushcached -d UNIX f.rrd",
    "flushcached -d TCP f.rrd f.rrd",
    "flushcached f.rrd",
    "flushcached -d UNIX",
    "flushcached -x f.rrd",
    "create -d UNIX c.rrd -b 1000000000 -s 10 DS:a:GAUGE:60:U:U RRA:LAST:0:1:1",
    "create -d UNIX -O c.rrd -b 1000000000 -s 10 DS:a:GAUGE:60:U:U RRA:LAST:0:1:1",
    "create -d TCP d.rrd -b 1000000000 -s 1m DS:a:GAUGE:60:U:U RRA:LAST:0:1:1",
    "create -d UNIX c.rrd -b 1000000000",
    "create -d UNIX c.rrd foo",
    "create -d UNIX no/where DS:a:GAUGE:60:U:U RRA:LAST:0:1:1",
    "create -d TCP HERE/c.rrd DS:a:GAUGE:60:U:U RRA:LAST:0:1:1",
    "list -d UNIX nofolder",
    "list -d UNIX /nofolder",
    "list -d TCP -F /only",
    "list -d UNIX -r /only",
    "tune -D UNIX only/o.rrd -h a:70 -a a:5",
    "tune -D TCP only/o.rrd -r a:x",
    "tune -D UNIX only/o.rrd -h no:70",
    "tune -D UNIX nofile -h a:70",
    "info -d UNIX only/o.rrd",
    "update c.rrd -d UNIX 1000000010:7",
    "lastupdate c.rrd -d UNIX",
    "info f.rrd",
];

#[test]
fn commands_through_a_daemon_answer_as_rrdtool() {
    let start = folder();
    let (theirs, ours) = (Cached::start(start.path()), Cached::start(start.path()));
    for line in SAME {
        let expected = theirs.run("rrdtool", line, &[]);
        assert_eq!(ours.run(OURS, line, &[]), expected, "{line}");
    }
    for file in ["c.rrd", "d.rrd"] {
        // Created files begin in a row drawn by lot, and the rest is equal.
        let (theirs, ours) = (theirs.folder.path().join(file), ours.folder.path().join(file));
        assert_eq!(
            std::fs::metadata(&ours).unwrap().len(),
            std::fs::metadata(&theirs).unwrap().len()
        );
        std::fs::remove_file(ours).unwrap();
        std::fs::remove_file(theirs).unwrap();
    }
    assert_eq!(difference(ours.folder.path(), theirs.folder.path()), None);
}

#[test]
fn the_environment_names_a_daemon_and_a_prefix() {
    let start = folder();
    let (theirs, ours) = (Cached::start(start.path()), Cached::start(start.path()));
    for (line, address, prefix) in [
        ("update f.rrd 1000000310:1:3100:3", "UNIX", ""),
        ("last f.rrd", "UNIX", ""),
        ("lastupdate f.rrd", "TCP", ""),
        ("flushcached f.rrd", "TCP", ""),
        ("last HERE/f.rrd", "TCP", "HERE"),
        ("last HERE/f.rrd", "TCP", "HERE/"),
        ("last HERE/f.rrd", "UNIX", "HERE"),
        ("flushcached HERE/f.rrd", "TCP", "HERE"),
        ("last f.rrd -d ''", "UNIX", ""),
        ("last f.rrd", "", ""),
    ] {
        let mut environment = vec![("RRDCACHED_ADDRESS", address)];
        if !prefix.is_empty() {
            environment.push(("RRDCACHED_STRIPPATH", prefix));
        }
        let expected = theirs.run("rrdtool", line, &environment);
        assert_eq!(expected.status, Some(0), "{line}: {}", expected.errors);
        assert_eq!(ours.run(OURS, line, &environment), expected, "{line}");
    }
    // rrdtool takes a part of a name off too, and says nothing where the prefix is another.
    for prefix in ["HERE/f", "/other"] {
        let environment = [("RRDCACHED_ADDRESS", "TCP"), ("RRDCACHED_STRIPPATH", prefix)];
        let found = ours.run(OURS, "last HERE/f.rrd", &environment);
        let reason = "absolute path names not allowed when talking to a remote daemon";
        assert_eq!(found.errors, format!("ERROR: {reason}\n"));
        assert_eq!(found.status, Some(1));
    }
}

#[test]
fn a_daemon_that_is_not_there_is_an_error_of_rrdtool() {
    let start = folder();
    let here = start.path().join("socket");
    let place = tempfile::tempdir().unwrap();
    let link = place.path().join("rrdtool");
    std::os::unix::fs::symlink(OURS, &link).unwrap();
    let link = link.to_str().unwrap();
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for (address, same) in [
        (here.display().to_string(), true),
        (format!("unix:{}", here.display()), true),
        (free.to_string(), true),
        ("[::1".into(), true),
        ("[::1]x".into(), true),
        ("localhost:foo".into(), true),
        (format!("unix:{}", start.path().join("text").display()), true),
        ("localhost:99999".into(), false),
    ] {
        for line in [
            "last f.rrd",
            "first f.rrd",
            "last nofile",
            "info f.rrd",
            "fetch f.rrd AVERAGE",
            "update f.rrd N:1:2:3",
            "flushcached f.rrd",
            "dump f.rrd",
            "lastupdate f.rrd",
        ] {
            let words = split(&format!("{line} -d {address}"));
            let found = run_with(OURS, start.path(), &words, b"", &[]);
            let expected = run_with("rrdtool", start.path(), &words, b"", &[]);
            assert!(
                found.errors.starts_with("ERROR: Unable to connect to rrdcached: "),
                "{words:?}"
            );
            assert_eq!(found.status, Some(1));
            assert!(matches!(found.output.as_str(), "" | "-1\n"), "{words:?}: {}", found.output);
            if !same {
                continue;
            }
            if expected.errors.starts_with("ERROR: Unable") {
                let theirs = (expected.errors.clone(), expected.status);
                assert_eq!((found.errors, found.status), theirs);
            }
            // rrdtool goes on to answer from the file, old as it may be, and fails afterwards.
            assert_eq!(run_with(link, start.path(), &words, b"", &[]), expected, "{words:?}");
        }
    }
}

#[test]
fn what_rrdtool_does_not_send_is_made_fit() {
    let start = folder();
    let cached = Cached::start(start.path());
    let update = |words: &str| {
        let found = cached.run(OURS, &format!("update f.rrd -d UNIX {words}"), &[]);
        (found.status, found.errors)
    };
    let done = (Some(0), String::new());
    let pending = |cached: &Cached| {
        let mut lines = cached.ask(&format!("PENDING {}/f.rrd", cached.folder.path().display()));
        lines.remove(0);
        lines
    };
    // Times past are passed over, with a template too, wherever they stand.
    assert_eq!(
        update("-s 5:1:2:3 1000000310:1:2:3 7:1:2:3 1000000310:1:2:3 1000000320:4:5:6"),
        done
    );
    assert_eq!(update("-s -t b 1000000320:1 1000000330:9"), done);
    // At-style times are seconds.
    assert_eq!(update("'1000000330 + 1min@1:2:3'"), done);
    assert_eq!(
        pending(&cached),
        ["1000000310:1:2:3", "1000000320:4:5:6", "1000000330:U:9:U", "1000000390:1:2:3"]
    );
    // More than one request carries.
    let many: Vec<String> = (0..900).map(|n| format!("{}:{n}:2:3", 1_000_000_400 + n)).collect();
    assert_eq!(update(&many.join(" ")), done);
    assert_eq!(pending(&cached).len(), 904);
    let last = cached.run("rrdtool", "lastupdate f.rrd -d UNIX", &[]);
    assert!(last.output.ends_with("1000001299: 899 2 3\n"), "{}", last.output);
    // A template through a daemon elsewhere, without the file.
    let away = tempfile::tempdir().unwrap();
    let words = split(&format!("update f.rrd -d 127.0.0.1:{} -t b:a 1000001300:1:2", cached.port));
    let found = run_with(OURS, away.path(), &words, b"", &[]);
    assert_eq!((found.status, found.errors.as_str()), (Some(0), ""));
    assert_eq!(pending(&cached), ["1000001300:2:1:U"]);
    let words = split(&format!("lastupdate f.rrd -d 127.0.0.1:{}", cached.port));
    let found = run_with(OURS, away.path(), &words, b"", &[]);
    assert!(found.output.ends_with("1000001300: 2 1 U\n"), "{}", found.output);
    // A line break would be a second request.
    let words = [
        "last".to_owned(),
        "f.rrd\nFLUSHALL".into(),
        "-d".into(),
        cached.socket().display().to_string(),
    ];
    let found = run_with(OURS, start.path(), &words, b"", &[]);
    assert!(found.errors.contains("a line break"), "{}", found.errors);
}

#[test]
fn now_is_sent_in_seconds() {
    let start = folder();
    let last = |program: &str| {
        let cached = Cached::start(start.path());
        assert_eq!(cached.run(program, "update f.rrd -d UNIX N:1:2:3", &[]).status, Some(0));
        let line =
            cached.ask(&format!("PENDING {}/f.rrd", cached.folder.path().display())).remove(1);
        let (time, values) = line.split_once(':').unwrap();
        assert_eq!(values, "1:2:3");
        time.parse::<i64>().unwrap()
    };
    let (before, ours, after) = (last("rrdtool"), last(OURS), last("rrdtool"));
    assert!((before..=after).contains(&ours), "{before} {ours} {after}");
}

#[test]
fn pipe_mode_keeps_a_connection_and_takes_a_broken_one_up_again() {
    let start = folder();
    let place = tempfile::tempdir().unwrap();
    let socket = place.path().join("d.sock");
    let listener = UnixListener::bind(&socket).unwrap();
    let address = socket.display();
    let input =
        format!("last f.rrd -d {address}\nlast f.rrd -d {address}\nlast f.rrd -d {address}\n");
    let requests = std::thread::spawn(move || {
        // Two answers on the first connection, which then ends; one on the second.
        let mut requests = Vec::new();
        for answers in [2, 1] {
            let (mut stream, _) = listener.accept().unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            for _ in 0..answers {
                let mut line = String::new();
                reader.read_line(&mut line).unwrap();
                requests.push(line);
                stream.write_all(format!("0 {}\n", requests.len()).as_bytes()).unwrap();
            }
        }
        requests
    });
    let found = run_with(OURS, start.path(), &["-".into()], input.as_bytes(), &[]);
    let numbers: Vec<&str> = found.output.lines().filter(|line| !line.starts_with("OK ")).collect();
    assert_eq!(numbers, ["1", "2", "3"], "{found:?}");
    assert_eq!(requests.join().unwrap().len(), 3);
}

/// What `line` answers when the daemon says `answer`, each time it is asked.
fn told(line: &str, answer: &[u8]) -> Answer {
    let start = folder();
    let place = tempfile::tempdir().unwrap();
    let socket = place.path().join("d.sock");
    let listener = UnixListener::bind(&socket).unwrap();
    let answer = answer.to_vec();
    std::thread::spawn(move || {
        while let Ok((mut stream, _)) = listener.accept() {
            let mut line = String::new();
            let _ = BufReader::new(stream.try_clone().unwrap()).read_line(&mut line);
            let _ = stream.write_all(&answer);
        }
    });
    let words = split(&format!("{line} -d {}", socket.display()));
    run_with(OURS, start.path(), &words, b"", &[])
}

#[test]
fn answers_that_are_none_are_refused() {
    let head = "FlushVersion: 1\nStart: 10\nEnd: 20\nStep: 10\nDSCount: 2\nDSName: a b\n";
    let long = [&b"1 x\n"[..], &vec![b'x'; 200_000]].concat();
    for (line, answer, error) in [
        ("last f.rrd", &b""[..], "the connection ended before the answer"),
        ("last f.rrd", b"0", "the connection ended before the answer"),
        ("last f.rrd", b"garbage\n", "'garbage' is no answer"),
        ("last f.rrd", b"\n", "'' is no answer"),
        ("last f.rrd", b"0 12x\n", "'12x' is no answer"),
        ("last f.rrd", b"-1 no\n", "d.sock: no"),
        ("last f.rrd", b"5 x\nfoo\n", "the connection ended before the answer"),
        ("last f.rrd", b"99999999999 x\n", "beyond 16777216 lines"),
        ("last f.rrd", &long, "a line of more than 131072 bytes"),
        ("info -F f.rrd", b"1 x\nfoo 9 x\n", "'foo 9 x' is no answer"),
        ("info -F f.rrd", b"1 x\nfoo 0 x\n", "'foo 0 x' is no answer"),
        ("info -F f.rrd", b"1 x\nfoo\n", "'foo' is no answer"),
        ("fetch f.rrd AVERAGE", b"0 x\n", "Premature end of response packet"),
        ("fetch f.rrd AVERAGE", format!("7 x\n{head}20: 1\n").as_bytes(), "'20: 1' is no answer"),
        (
            "fetch f.rrd AVERAGE",
            format!("7 x\n{head}30: 1 2\n").as_bytes(),
            "'30: 1 2' is no answer",
        ),
        (
            "fetch f.rrd AVERAGE",
            format!("7 x\n{head}20: 1 x\n").as_bytes(),
            "'20: 1 x' is no answer",
        ),
    ] {
        let found = told(line, answer);
        assert!(found.errors.contains(error), "{line}: {}", found.errors);
        assert_eq!((found.errors.lines().count(), found.status), (1, Some(1)), "{line}");
    }
}

#[test]
fn tune_goes_in_the_form_of_rrdtool_1_8() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let line = format!("tune f.rrd -h a:50 DEL:b -D {}", listener.local_addr().unwrap());
    let asked = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut asked = String::new();
        BufReader::new(stream.try_clone().unwrap()).read_line(&mut asked).unwrap();
        stream.write_all(b"0 Success\n").unwrap();
        asked
    });
    // The file is elsewhere.
    let away = tempfile::tempdir().unwrap();
    let found = run_with(OURS, away.path(), &split(&line), b"", &[]);
    assert_eq!((found.status, found.errors.as_str()), (Some(0), ""));
    assert_eq!(asked.join().unwrap(), "tune f.rrd 5 tune --heartbeat a:50 DEL:b f.rrd\n");
}

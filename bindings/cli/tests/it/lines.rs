//! One command line a time.

use super::{OURS, copy, difference, folder, rrdtool, run, split};

/// Lines that both answer in the same way; what `f.rrd` and the other files are, `folder` says.
const SAME: &[&str] = &[
    // No such command.
    "foo bar",
    "FETCH f.rrd",
    "fet f.rrd",
    "'' x",
    // fetch
    "fetch f.rrd AVERAGE -s 1000000280 -e 1000000300",
    "fetch f.rrd AVERAGE -s 1000000281 -e 1000000299",
    "fetch f.rrd AVERAGE -s 1000000150 -e 1000000350",
    "fetch f.rrd AVERAGE -s 1000000300 -e 1000000300",
    "fetch f.rrd AVERAGE -s 1000000301 -e 1000000301",
    "fetch f.rrd AVERAGE -s 1000000309 -e 1000000309",
    "fetch f.rrd MAX -s 1000000180 -e 1000000300",
    "fetch f.rrd MAX -r 60 -s 1000000180 -e 1000000300",
    "fetch f.rrd MIN -s 1000000180 -e 1000000300",
    "fetch f.rrd LAST -s 1000000180 -e 1000000300",
    "fetch f.rrd LAST -r 20 -s 1000000180 -e 1000000300",
    "fetch f.rrd AVERAGE -r 1m -s 1000000180 -e 1000000300",
    "fetch f.rrd MAX -r 1m -a -s 1000000185 -e 1000000300",
    "fetch f.rrd MAX --resolution 60 --align-start --start 1000000185 --end 1000000300",
    "fetch f.rrd MAX -ar60 -s1000000185 -e1000000300",
    "fetch --start=1000000185 f.rrd --end=s+1min MAX",
    "fetch -s e-100s -e 1000000300 f.rrd AVERAGE",
    "fetch -s '20010909 01:50' -e 'start + 1 min' f.rrd AVERAGE",
    "fetch f.rrd AVERAGE MAX -s 1000000280 -e 1000000300",
    "fetch -d '' f.rrd AVERAGE -s 1000000280 -e 1000000300",
    "fetch f.rrd HWPREDICT -s 1000000180 -e 1000000300",
    "fetch f.rrd FOO",
    "fetch f.rrd average",
    "fetch f.rrd",
    "fetch -s 1",
    "fetch f.rrd AVERAGE -s 1000000300 -e 1000000280",
    "fetch f.rrd AVERAGE -s foo",
    "fetch f.rrd AVERAGE -e foo",
    "fetch -e foo -s bar",
    "fetch -s foo -x",
    "fetch f.rrd AVERAGE -s 1/1/1971",
    "fetch -s 1/1/1971",
    "fetch f.rrd AVERAGE -s s+1 -e e+1",
    "fetch f.rrd AVERAGE -s e-1 -e s+1",
    "fetch f.rrd AVERAGE -s 1/2/1938",
    "fetch f.rrd AVERAGE -r foo",
    "fetch f.rrd AVERAGE -r 0",
    "fetch f.rrd AVERAGE -r 1x",
    "fetch f.rrd AVERAGE -r -1",
    "fetch f.rrd AVERAGE -x",
    "fetch f.rrd AVERAGE -s",
    "fetch f.rrd AVERAGE --start",
    "fetch f.rrd AVERAGE --align-start=1",
    "fetch f.rrd AVERAGE --sta 5",
    "fetch nofile AVERAGE",
    "fetch nofile FOO",
    "fetch text AVERAGE",
    "fetch head.rrd AVERAGE",
    "fetch short.rrd AVERAGE",
    "fetch cut.rrd AVERAGE",
    // info
    "info f.rrd",
    "info ./f.rrd",
    "info -F f.rrd",
    "info --noflush f.rrd",
    "info -- f.rrd",
    "info nofile",
    "info 'x\"y'",
    "info text",
    "info head.rrd",
    "info cut.rrd",
    "info f.rrd x",
    "info -F",
    "info -x f.rrd",
    "info f.rrd -d",
    // first, last, lastupdate
    "first f.rrd",
    "first f.rrd --rraindex 1",
    "first --rraindex=2 f.rrd",
    "first f.rrd x",
    "first f.rrd --rraindex 3",
    "first f.rrd --rraindex -1",
    "first f.rrd --rraindex",
    "first nofile",
    "first -x f.rrd",
    "first -r 1 f.rrd",
    "first --rraindex 0",
    "last f.rrd",
    "last -- f.rrd",
    "last f.rrd x",
    "last nofile",
    "last -x f.rrd",
    "last text",
    "last --",
    "lastupdate f.rrd",
    "lastupdate f.rrd x",
    "lastupdate nofile",
    "lastupdate -x f.rrd",
    "lastupdate --",
    // update
    "update f.rrd 1000000310:1:3100:3",
    "update ./f.rrd 1000000310:1:3100:3 1000000320:2:3200:-3 1000000325:U:U:U",
    "update f.rrd 1000000310:Ux:UNKN:Uu",
    "update f.rrd 1000000310:1e5:3100:-5",
    "update f.rrd 1000000310:nan:3100:-5",
    "update f.rrd 1000000310:inf:3100:-5",
    "update f.rrd '1000000310: 1:3100:3'",
    "update f.rrd 1000000310:+1:99999999999999999999999999999:3",
    "update f.rrd 1000000310.5:1:2:3",
    "update f.rrd 1000000310.:1:2:3",
    "update f.rrd 1.00000031e9:1:2:3",
    "update f.rrd +1000000310:1:2:3",
    "update f.rrd ' 1000000310:1:2:3'",
    "update f.rrd 1000000300.5:1:2:3",
    "update f.rrd 1000000310@1:2:3",
    "update f.rrd '1000000310 + 1min@1:2:3'",
    "update f.rrd '01:52 9.9.2001@1:2:3'",
    "update f.rrd 2000000000:1:2:3",
    "update f.rrd 1000000310:1::",
    "update f.rrd -s 1000000310:1:2:3 1000000305:1:2:3 1000000320:1:2:3",
    "update --skip-past-updates f.rrd 999999999:1:2:3",
    "update f.rrd -s 5:x:y:z",
    "update -- f.rrd 1000000310:1:2:3",
    "update --daemon= f.rrd 1000000310:1:2:3",
    "update f.rrd -t a 1000000310:1",
    "update f.rrd -t a_long_name_19_char:a 1000000310:1:2",
    "update f.rrd --template a:b 1000000310:1:2 1000000320:3:4",
    "update f.rrd --template=b 1000000310:1",
    "update f.rrd -tb 1000000310:1",
    "update f.rrd 1000000310:1 -t a",
    "update f.rrd -t a:a 1000000310:1:2",
    "update f.rrd -t b:a 1000000310@5:6",
    "update f.rrd -t a 1000000310:1:2",
    "update f.rrd -t a:b 1000000310:1",
    "update f.rrd -t x 1000000310:1",
    "update f.rrd -t '' 1000000310:1",
    "update f.rrd -t a: 1000000310:1",
    "update f.rrd -t 'a b' 1000000310:1",
    "update f.rrd -t a:b:a:b 1000000310:1",
    "update f.rrd 1000000310:1:2",
    "update f.rrd 1000000310:1:2:3:4",
    "update f.rrd 1000000310:1:2:3:",
    "update f.rrd 1000000310:",
    "update f.rrd 1000000310",
    "update f.rrd ''",
    "update f.rrd foo",
    "update f.rrd N",
    "update f.rrd N:1",
    "update f.rrd foo:1:2:3",
    "update f.rrd :1:2:3",
    "update f.rrd n:1:2:3",
    "update f.rrd Nx:1:2:3",
    "update f.rrd '1000000310 :1:2:3'",
    "update f.rrd 1000000310::2:3",
    "update f.rrd 1000000310:x:2:3",
    "update f.rrd 1000000310:1x:2:3",
    "update f.rrd 1000000310:1,5:2:3",
    "update f.rrd 1000000310:u:2:3",
    "update f.rrd 1000000310:1@2:3",
    "update f.rrd 1000000310:1:2:3@",
    "update f.rrd @1:2:3",
    "update f.rrd foo@1:2:3",
    "update f.rrd end-5@1:2:3",
    "update f.rrd start+5@1:2:3",
    "update f.rrd now@1:2",
    "update f.rrd 999999999:1:2:3",
    "update f.rrd 1000000300:1:2:3",
    "update f.rrd 5:1:2:3",
    "update f.rrd .5:1:2:3",
    "update f.rrd -5:1:2:3",
    "update f.rrd",
    "update -s",
    "update -s f.rrd",
    "update nofile",
    "update nofile N:1",
    "update -x f.rrd N:1:2:3",
    "update f.rrd -t",
    "update f.rrd --template",
    "update text N:1",
    "update head.rrd N:1",
    "update short.rrd N:1",
    // updatev
    "updatev f.rrd 1000000305:1:3100:3",
    "updatev f.rrd 1000000310:1:3100:3",
    "updatev f.rrd 1000000310:1:3100:3 1000000325:2:3200:-3 1000000345.25:U:U:U",
    "updatev f.rrd 1000000399.75:inf:3100:-5 1000000442:-inf:3101:-5",
    "updatev f.rrd 2000000000:1:2:3",
    "updatev f.rrd -s 1000000250:1:2:3 1000000310:4:5:6",
    "updatev f.rrd -s 1000000250:1:2:3",
    "updatev f.rrd -t b:a 1000000310:1:2 1000000320@3:4",
    "updatev f.rrd -t b:x 1000000310:1:2",
    "updatev f.rrd 5:1:2:3",
    "updatev f.rrd 1000000310:1",
    "updatev f.rrd foo",
    "updatev f.rrd",
    "updatev -s",
    "updatev nofile 1000000310:1",
    "updatev text 1000000310:1",
    "updatev -d unix:/x f.rrd 1000000310:1:2:3",
    "updatev --daemon x f.rrd 1000000310:1:2:3",
    // dump
    "dump f.rrd",
    "dump -n f.rrd",
    "dump --no-header f.rrd",
    "dump f.rrd -h none",
    "dump --header xsd f.rrd",
    "dump f.rrd --header=dtd",
    "dump -h xsd -n f.rrd",
    "dump -nh xsd f.rrd",
    "dump f.rrd out.xml",
    "dump f.rrd f.xml --header none",
    "dump f.rrd -",
    "dump f.rrd a b",
    "dump nofile",
    "dump text",
    "dump -x f.rrd",
    "dump -n",
    "dump f.rrd -h",
    // restore that fails
    "restore f.xml",
    "restore -f",
    "restore f.xml f.rrd",
    "restore f.xml g.rrd extra",
    "restore -x f.xml g.rrd",
    "restore --force f.xml g.rrd",
    "restore nofile g.rrd",
    "restore '' g.rrd",
    // create that fails
    "create c.rrd",
    "create c.rrd DS:x:GAUGE:600:U:U",
    "create c.rrd RRA:AVERAGE:0.5:1:10",
    "create -s 10",
    "create -O",
    "create -s",
    "create --step",
    "create c.rrd DS:x:GAUGE:600:U:U DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1:10",
    "create c.rrd DS:x:GAUGE:600:U:U DS:x:FOO:600:U:U RRA:AVERAGE:0.5:1:10",
    "create c.rrd foo DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1:10",
    "create c.rrd '' DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1:10",
    "create c.rrd ds:x:GAUGE:600:U:U",
    "create c.rrd RRA",
    "create - c.rrd",
    "create c.rrd -- -s 10",
    "create c.rrd DS:x RRA:foo",
    "create c.rrd DS:",
    "create c.rrd DS:x:GAUGE",
    "create c.rrd DS:x:GAUGE:",
    "create c.rrd DS:x:GAUGE:600",
    "create c.rrd DS:x:GAUGE:600:",
    "create c.rrd DS:x:GAUGE:600:0",
    "create c.rrd DS:x:GAUGE:600::",
    "create c.rrd DS:x:GAUGE:600:U:",
    "create c.rrd DS:x:GAUGE:600::1",
    "create c.rrd DS::GAUGE:600:U:U",
    "create c.rrd DS:x.y:GAUGE:600:U:U",
    "create c.rrd 'DS:x y:GAUGE:600:U:U'",
    "create c.rrd DS:12345678901234567890:GAUGE:600:U:U",
    "create c.rrd DS:x:gauge:600:U:U",
    "create c.rrd DS:x:GAUGE1:600:U:U",
    "create c.rrd DS:x:ABSOLUTEABSOLUTEABSOLUTE:600:U:U",
    "create c.rrd DS:x:FOO:600:U:U",
    "create c.rrd DS:x:FOO:a:b:c",
    "create c.rrd DS:x:GAUGE:0:U:U",
    "create c.rrd DS:x:GAUGE:-5:U:U",
    "create c.rrd DS:x:GAUGE:a:U:U",
    "create c.rrd DS:x:GAUGE::U:U",
    "create c.rrd DS:x:GAUGE:1.5:U:U",
    "create c.rrd DS:x:GAUGE:10x:U:U",
    "create c.rrd DS:x:GAUGE:600:5:1",
    "create c.rrd DS:x:GAUGE:600:1:1",
    "create c.rrd DS:x:GAUGE:600:a:1",
    "create c.rrd DS:x:GAUGE:600:1:b",
    "create c.rrd DS:x:GAUGE:600:1x:2",
    "create c.rrd DS:x:GAUGE:600:U:1h",
    "create c.rrd DS:x:GAUGE:600:u:U",
    "create c.rrd DS:x:GAUGE:600:Ux:U",
    "create c.rrd DS:x:GAUGE:600:0x10:U",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:::",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5::10",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1:",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1:10:3",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:FOO:0.5:1:10",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:MAXIMUM:0.5:1:10",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVER_AGE:0.5:1:10",
    "create c.rrd DS:x:GAUGE:600:U:U RRA::0.5:1:10",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:average:0.5:1:10",
    "create c.rrd DS:x:GAUGE:600:U:U 'RRA: AVERAGE:0.5:1:10'",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:1:1:10",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:2",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:-0.1:1:10",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:a:1:10",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5x:1:10",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE::1:10",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:U:1:10",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:0:10",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:-1:10",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:a:10",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1.5:10",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:7m:10",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1:0",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1:-1",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1:7m",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1h:30m",
    "create c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1:1x",
    "create c.rrd -s 0",
    "create c.rrd -s -1",
    "create c.rrd -s foo",
    "create c.rrd -s 1.5",
    "create c.rrd -s 1D",
    "create c.rrd -s '10 s'",
    "create c.rrd --step=",
    "create c.rrd -b foo",
    "create c.rrd -b end-1d",
    "create c.rrd -b 1000000000.5",
    "create c.rrd -b 1/1/1971 -x",
    "create c.rrd -b 1/1/1938",
    "create c.rrd --begin 5",
    "create c.rrd --no-overwrite=1",
    "create -x c.rrd",
    "create --foo=1 c.rrd",
    "create f.rrd -O DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1:10",
    "create f.rrd -O foo",
    "create f.rrd -O -b 1/1/71",
    "create -Os10 f.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1:10",
];

#[test]
fn lines_are_answered_as_rrdtool_answers_them() {
    let start = folder();
    let mut wrong = Vec::new();
    for line in SAME {
        let (theirs, ours) = (copy(start.path()), copy(start.path()));
        let words = split(line);
        let expected = run("rrdtool", theirs.path(), &words, b"");
        let found = run(OURS, ours.path(), &words, b"");
        if found != expected {
            wrong.push(format!("{line}\n  rrdtool: {expected:?}\n  ours:    {found:?}"));
        } else if let Some(difference) = difference(theirs.path(), ours.path()) {
            wrong.push(format!("{line}\n  {difference}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), SAME.len(), wrong.join("\n"));
}

/// Definitions that both take; the files differ in random rows alone.
const CREATED: &[&str] = &[
    "create c.rrd -b 1000000000 DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1:10",
    "create c.rrd -b 1000000007 -s 10 DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:7:10 RRA:MIN:0:1:3",
    "create -b 1000000000 --step 5m c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1:10",
    "create -b 1000000000 --step=1h c.rrd DS:x:GAUGE:600:U:U RRA:LAST:0.5:1:10",
    "create -s1w -b1000000000 c.rrd DS:x:GAUGE:1M:U:U RRA:MAX:0.5:1:10",
    "create -b 1000000000 -s 1M c.rrd DS:x:GAUGE:1y:U:U RRA:MAX:0.5:1:10",
    "create -b 'noon 20200131 +1mon' c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1:10",
    "create -b 1/1/1980 c.rrd -s 010 DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1:10",
    "create -O c.rrd -b 1000000000 DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1:10",
    "create f.rrd -b 1000000000 DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1:10",
    "create -b 1000000000 -- c.rrd DS:x:GAUGE:600:U:U RRA:AVERAGE:0.5:1:10",
    "create c.rrd -b 1000000000 DS:x:GAUGE:10m:-1e3:1e3 DS:y:COUNTER:5:0:U DS:z:DERIVE:5:U:9 \
     DS:w:ABSOLUTE:1d:1.5:+2 DS:v-_9:DDERIVE:7:' 1':2 DS:1234567890123456789:DCOUNTER:1:U:U \
     RRA:AVERAGE:0.999:1:10 RRA:MAX:.5:1h:1d RRA:MIN:5e-1:12:1d RRA:LAST:0:300s:10",
    "create c.rrd -b 1000000000 DS:x:GAUGE:600:nan:inf RRA:AVERAGE:0.5:1:10",
    "create c.rrd -b 1000000000 DS:x:GAUGE:600:-inf:inf:3:4 RRA:AVERAGE:' 0.5':1:10:",
    "create c.rrd -b 1000000000 DS:x:GAUGE:600:U:U RRA:AVERAGE1:0.5:1h:1M",
    "create c.rrd DS:x:GAUGE:1M:U:U RRA:AVERAGE:0.5:1d:1y -s 10 -b 1000000000",
];

#[test]
fn databases_are_created_as_rrdtool_creates_them() {
    let start = folder();
    for line in CREATED {
        let (theirs, ours) = (copy(start.path()), copy(start.path()));
        let words = split(line);
        let expected = run("rrdtool", theirs.path(), &words, b"");
        let found = run(OURS, ours.path(), &words, b"");
        assert_eq!(found, expected, "{line}");
        assert_eq!(expected.status, Some(0), "{line}: {expected:?}");
        let file = if line.contains("c.rrd") { "c.rrd" } else { "f.rrd" };
        assert_eq!(info(ours.path(), file), info(theirs.path(), file), "{line}");
        let dumped = rrdtool(ours.path(), &format!("dump {file}"));
        assert_eq!(dumped, rrdtool(theirs.path(), &format!("dump {file}")), "{line}");
    }
}

/// What `info` shows but for the rows that are random.
fn info(folder: &std::path::Path, file: &str) -> Vec<String> {
    let info = rrdtool(folder, &format!("info {file}"));
    info.lines().filter(|line| !line.contains("cur_row")).map(str::to_owned).collect()
}

#[test]
fn databases_are_restored_as_rrdtool_restores_them() {
    let start = folder();
    let xml = super::fs::read(start.path().join("f.xml")).unwrap();
    for (line, input, file) in [
        ("restore f.xml g.rrd", &b""[..], "g.rrd"),
        ("restore -f f.xml f.rrd", b"", "f.rrd"),
        ("restore --force-overwrite --range-check f.xml f.rrd", b"", "f.rrd"),
        ("restore -rf f.xml g.rrd", b"", "g.rrd"),
        ("restore - g.rrd", &xml, "g.rrd"),
        ("restore - g.rrd", &[&xml[..], b"\x1Awhat follows"].concat(), "g.rrd"),
    ] {
        let (theirs, ours) = (copy(start.path()), copy(start.path()));
        let words = split(line);
        let expected = run("rrdtool", theirs.path(), &words, input);
        assert_eq!(run(OURS, ours.path(), &words, input), expected, "{line}");
        assert_eq!(info(ours.path(), file), info(theirs.path(), file), "{line}");
        let dumped = rrdtool(ours.path(), &format!("dump {file}"));
        assert_eq!(dumped, rrdtool(theirs.path(), &format!("dump {file}")), "{line}");
    }
}

#[test]
fn a_database_can_be_restored_to_the_output() {
    let folder = folder();
    let mut child = std::process::Command::new(OURS)
        .args(["restore", "f.xml", "-"])
        .current_dir(folder.path())
        .stdout(super::fs::File::create(folder.path().join("out.rrd")).unwrap())
        .spawn()
        .unwrap();
    assert!(child.wait().unwrap().success());
    rrdtool(folder.path(), "restore f.xml g.rrd");
    assert_eq!(info(folder.path(), "out.rrd")[1..], info(folder.path(), "g.rrd")[1..]);
}

#[test]
fn a_reader_that_leaves_is_left_alone() {
    let folder = folder();
    // More rows than a pipe holds.
    let line = "fetch f.rrd AVERAGE -s 1000000000 -e 1001000000";
    for line in [line, "dump big.rrd"] {
        rrdtool(folder.path(), "create big.rrd DS:x:GAUGE:1:U:U RRA:AVERAGE:0:1:9000");
        let mut child = std::process::Command::new(OURS)
            .args(split(line))
            .current_dir(folder.path())
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), output.stderr), (Some(141), Vec::new()), "{line}");
    }
}

/// Lines that we answer in our own way: bad input that rrdtool lets pass or stumbles over, and
/// what is not here.
const OWN: &[(&str, &str)] = &[
    ("graph x.png -s 1", "graph: this program does not draw pictures"),
    ("update f.rrd --locking maybe N:1:2:3", "unknown locking 'maybe': it is try, block or none"),
    ("create c.rrd DS:x=y[0]:GAUGE:1:U:U", "DS 'x': sources are counted from 1"),
    ("create c.rrd -s 10ss", "step size: value has trailing garbage"),
    ("create c.rrd -s 99999999999999999999", "step size: value does not fit 64 bits"),
    (
        "create c.rrd -s 4294967296 DS:x:GAUGE:1:U:U RRA:AVERAGE:0.5:1:1",
        "step size should be 1 to 2147483647 seconds, not 4294967296",
    ),
    ("create c.rrd DS:x:GAUGE:1:U:U RRA:AVERAGE:nan:1:10", "Invalid xff: must be between 0 and 1"),
    ("update f.rrd 1e300:1:2:3", "f.rrd: the time 1e300 is outside the calendar"),
    ("update f.rrd nan:1:2:3", "f.rrd: the time nan is outside the calendar"),
    ("dump f.rrd -h foo", "unknown header 'foo': it is none, xsd or dtd"),
    ("dump f.rrd no/where.xml", "creating 'no/where.xml': No such file or directory"),
    ("restore text g.rrd", "error reading/parsing XML: line 2: Document is empty"),
    ("first f.rrd --rraindex 1x", "invalid rraindex number"),
    ("info .", "'.' is not a regular file"),
    (
        "fetch f.rrd AVERAGE -s 1000000300 -e 9999999999999999",
        "999999899999970 rows of 3 values, and 134217728 values are the most",
    ),
];

#[test]
fn what_is_refused_here_is_named() {
    let folder = folder();
    let before = copy(folder.path());
    for (line, error) in OWN {
        let found = run(OURS, folder.path(), &split(line), b"");
        let output = if line.starts_with("first") { "-1\n" } else { "" };
        let errors = format!("ERROR: {error}\n");
        assert_eq!((found.errors, found.output.as_str()), (errors, output), "{line}");
        assert_eq!(found.status, Some(1), "{line}");
    }
    assert_eq!(difference(folder.path(), before.path()), None);
}

#[test]
fn a_counter_that_is_no_number_leaves_the_file_alone() {
    let start = folder();
    for readings in ["1:x:3", "1:-2:3", "1:2.5:3", "1: 2:3", "1:2:+3"] {
        let words = ["update".into(), "f.rrd".into(), format!("1000000310:{readings}")];
        let (theirs, ours) = (copy(start.path()), copy(start.path()));
        let expected = run("rrdtool", theirs.path(), &words, b"");
        assert_eq!(run(OURS, ours.path(), &words, b""), expected);
        // rrdtool keeps the readings before the bad one.
        assert_eq!(difference(ours.path(), start.path()), None, "{readings}");
    }
}

#[test]
fn fractions_of_a_second_are_cut_as_rrdtool_cuts_them() {
    let start = folder();
    let mut seconds = 1_000_000_310u64..;
    for line in 1..20u64 {
        let mut words = split("update f.rrd");
        for (seconds, digits) in seconds.by_ref().step_by(13).zip(1..20u64) {
            let digits = (digits * line * 7_919_317).to_string();
            let digits = digits.get(digits.len() / 4..).unwrap();
            words.push(format!("{seconds}.{digits}:1:2:3"));
        }
        let (theirs, ours) = (copy(start.path()), copy(start.path()));
        let expected = run("rrdtool", theirs.path(), &words, b"");
        assert_eq!(expected.status, Some(0), "{words:?}");
        assert_eq!(run(OURS, ours.path(), &words, b""), expected);
        assert_eq!(difference(ours.path(), theirs.path()), None, "{words:?}");
    }
}

#[test]
fn times_count_from_now() {
    let start = folder();
    for argument in ["N:1:2:3", "-5:1:2:3", "-1.5:1:2:3", "now-5s@1:2:3", "n@1:2:3"] {
        let last = |program: &str| {
            let folder = copy(start.path());
            let words = split(&format!("update -- f.rrd {argument}"));
            assert_eq!(run(program, folder.path(), &words, b"").status, Some(0));
            rrdtool(folder.path(), "last f.rrd").trim().parse::<i64>().unwrap()
        };
        let (before, ours, after) = (last("rrdtool"), last(OURS), last("rrdtool"));
        assert!((before..=after).contains(&ours), "{argument}: {before} {ours} {after}");
    }
}

#[test]
fn help_names_a_version_that_programs_can_read() {
    let folder = folder();
    for line in ["", "help", "--help", "-h", "create", "help fetch", "--version x", "v x", "list"] {
        let answer = run(OURS, folder.path(), &split(line), b"");
        let first = answer.output.lines().next().unwrap_or_default().to_owned();
        assert!(first.starts_with("RRDtool 1.9.0  compatible, Concertim "), "{line}: {first}");
        assert_eq!((answer.status, answer.errors.as_str()), (Some(0), ""), "{line}");
    }
    for verb in ["create", "update", "fetch", "info", "first", "last", "lastupdate", "dump"] {
        let answer = run(OURS, folder.path(), &[verb.into()], b"");
        assert!(answer.output.contains(&format!("Usage: {verb} FILE")), "{}", answer.output);
    }
}

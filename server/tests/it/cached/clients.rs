//! Programs that speak to rrdcached, unchanged, against ours.

use super::{Beside, Daemon, Place, needs, rrdtool, value};
use crate::context::{eventually, now};
use std::process::{Command, Output};

/// Runs Debian's rrdtool with a daemon.
#[track_caller]
fn through(address: &str, arguments: &[&str]) -> Result<String, String> {
    let output = Command::new("rrdtool").args(arguments).args(["--daemon", address]).output();
    text(&output.unwrap())
}

fn text(output: &Output) -> Result<String, String> {
    let (out, error) = (&output.stdout, &output.stderr);
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(out).into_owned()),
        false => Err(String::from_utf8_lossy(error).into_owned()),
    }
}

#[test]
fn debians_rrdtool_works_through_ours() {
    let place = Place::new();
    place.create("a.rrd");
    place.create("sub/b.rrd");
    let daemon = Daemon::ours(&place, &[]);
    let address = format!("unix:{}", daemon.socket.display());
    let file = place.file("a.rrd");
    let file = file.to_str().unwrap();
    let run = |arguments: &[&str]| through(&address, arguments);

    run(&["update", file, "920804700:1:2", "920805000:2:302"]).unwrap();
    assert_eq!(place.last("a.rrd"), "920804400", "it waits in the daemon");
    assert!(run(&["update", file, "920805000:1:2"]).unwrap_err().contains("illegal attempt"));
    assert_eq!(run(&["last", file]).unwrap(), "920805000\n");
    run(&["flushcached", file]).unwrap();
    assert_eq!(place.last("a.rrd"), "920805000");

    run(&["update", file, "920805300:3:602"]).unwrap();
    let range = ["-s", "920804400", "-e", "920805300"];
    let fetch = [&["fetch", file, "AVERAGE"][..], &range].concat();
    let fetched = run(&fetch).unwrap();
    assert_eq!(fetched, rrdtool(&fetch), "it wrote before reading");
    assert!(fetched.contains("920805300: 3.0000000000e+00 1.0000000000e+00"), "{fetched}");
    assert_eq!(run(&["info", file]).unwrap(), rrdtool(&["info", file]));
    assert_eq!(run(&["first", file]).unwrap(), rrdtool(&["first", file]));
    assert_eq!(run(&["lastupdate", file]).unwrap(), rrdtool(&["lastupdate", file]));

    let made = place.file("made.rrd");
    let made = made.to_str().unwrap();
    run(&["create", made, "-b", "920804400", "-s", "60", "DS:x:GAUGE:120:0:U", "RRA:LAST:0.5:1:9"])
        .unwrap();
    assert!(rrdtool(&["info", made]).contains("step = 60\n"));
    let again = run(&["create", made, "-O", "DS:x:GAUGE:120:0:U", "RRA:LAST:0.5:1:9"]);
    assert!(again.unwrap_err().contains("File exists"));

    let picture = place.text("a.png");
    run(&["update", file, "920805600:4:902"]).unwrap();
    let definition = format!("DEF:x={file}:a:AVERAGE");
    let graph = ["graph", &picture, "-s", "920804400", "-e", "920805600", &definition];
    run(&[&graph[..], &["LINE1:x#ff0000", "PRINT:x:MAX:%lf"]].concat()).unwrap();
    assert_eq!(place.last("a.rrd"), "920805600", "drawing flushes first");
    assert!(std::fs::metadata(&picture).unwrap().len() > 1000);
    let export = ["xport", "-s", "920804400", "-e", "920805600", &definition, "XPORT:x"];
    assert!(run(&export).unwrap().contains("<v>4.0000000000e+00</v>"));

    let missing = place.file("none.rrd");
    let missing = missing.to_str().unwrap();
    assert!(run(&["update", missing, "920805600:1"]).unwrap_err().contains("No such file"));
    assert!(run(&["flushcached", missing]).unwrap_err().contains("Flushing of file"));
    assert!(run(&["fetch", missing, "AVERAGE"]).is_err());
}

#[test]
fn debians_perl_and_python_work_through_ours() {
    needs("/usr/share/doc/librrds-perl", "librrds-perl");
    needs("/usr/share/doc/python3-rrdtool", "python3-rrdtool");
    let place = Place::new();
    place.create("a.rrd");
    let daemon = Daemon::ours(&place, &[]);
    let file = place.file("a.rrd");
    let file = file.to_str().unwrap();
    let address = format!("unix:{}", daemon.socket.display());
    let perl = r#"use RRDs; my $f = shift;
        RRDs::update($f, "920804700:1:2"); die RRDs::error if RRDs::error;
        RRDs::update($f, "--template", "a:b", "920804650:1:2"); print "[", RRDs::error, "]\n";
        print RRDs::last($f), "\n";
        my ($s, $step, $names, $d) = RRDs::fetch($f, "AVERAGE", "-s", "920804400", "-e", "920804600");
        die RRDs::error if RRDs::error;
        print "$s $step @$names $d->[0][0]\n";
        my $i = RRDs::info($f); print $i->{"ds[b].type"}, " ", $i->{"last_update"}, "\n";"#;
    let output = Command::new("/usr/bin/perl")
        .args(["-e", perl, file])
        .env("RRDCACHED_ADDRESS", &address)
        .output()
        .unwrap();
    let said = text(&output).unwrap();
    let mut lines = said.lines();
    assert!(lines.next().unwrap().len() > 2, "the template is refused by the library: {said}");
    assert_eq!(lines.next(), Some("920804700"), "{said}");
    assert_eq!(lines.next(), Some("920804700 300 a b 1"), "{said}");
    assert_eq!(lines.next(), Some("COUNTER 920804700"), "{said}");

    let python = r#"
import rrdtool, sys
f = sys.argv[1]
rrdtool.update(f, "920805000:5:302")
print(rrdtool.last(f))
print(rrdtool.fetch(f, "AVERAGE", "-s", "920804700", "-e", "920804900")[2][0])
try:
    rrdtool.update(f, "920805000:5:302")
except rrdtool.OperationalError as e:
    print(e)
rrdtool.create(f + ".new", "--start", "920804400", "DS:x:GAUGE:600:U:U", "RRA:LAST:0.5:1:9")
print(rrdtool.info(f + ".new")["ds[x].type"])
rrdtool.flushcached(f)
"#;
    let output = Command::new("/usr/bin/python3")
        .args(["-c", python, file])
        .env("RRDCACHED_ADDRESS", &address)
        .output()
        .unwrap();
    let said = text(&output).unwrap();
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines[..2], ["920805000", "(5.0, 1.0)"], "{said}");
    assert!(lines[2].contains("illegal attempt to update using time 920805000"), "{said}");
    assert_eq!(lines[3], "GAUGE");
    assert!(value(&daemon.ask("STATS"), "UpdatesReceived") >= 3);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test's own folder outlives no crash")]
fn debians_collectd_writes_through_ours() {
    needs("/usr/sbin/collectd", "collectd-core");
    let place = Place::new();
    let daemon = Daemon::ours(&place, &["-R"]);
    let config = format!(
        "Hostname \"box\"\nFQDNLookup false\nInterval 1\nBaseDir \"{0}\"\nPIDFile \"{0}/pid-c\"\n\
         TypesDB \"/usr/share/collectd/types.db\"\nLoadPlugin load\nLoadPlugin rrdcached\n\
         <Plugin rrdcached>\n DaemonAddress \"unix:{1}\"\n DataDir \"{2}\"\n CreateFiles true\n\
         StepSize 1\n HeartBeat 10\n RRARows 60\n</Plugin>\n",
        place.text(""),
        daemon.socket.display(),
        place.text("base"),
    );
    std::fs::write(place.path("collectd.conf"), config).unwrap();
    let log = std::fs::File::create(place.path("collectd.log")).unwrap();
    let collectd = Command::new("/usr/sbin/collectd")
        .args(["-f", "-C", &place.text("collectd.conf")])
        .stderr(log.try_clone().unwrap())
        .stdout(log)
        .spawn();
    let collectd = Beside(collectd.unwrap());
    let file = place.file("box/load/load.rrd");
    let waiting = eventually("values of collectd", || {
        let pending = daemon.ask(&format!("PENDING {}", file.display()));
        let count: u64 = pending.split(' ').next()?.parse().ok()?;
        (count >= 2).then_some(pending)
    });
    drop(collectd);
    assert_eq!(waiting.lines().nth(1).unwrap().split(':').count(), 4, "{waiting}");
    assert!(daemon.ask(&format!("FLUSH {}", file.display())).starts_with("0 Success"));
    let last: i64 = place.last("box/load/load.rrd").parse().unwrap();
    assert!((now() - 60..=now()).contains(&last));
    assert_eq!(value(&daemon.ask("COUNTERS"), "UpdatesRefused"), 0, "{}", daemon.log());
}

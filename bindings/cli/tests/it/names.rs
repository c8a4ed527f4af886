//! The names that the program is called by, what it says of itself, and to whom it shows colours.

use super::{OURS, copy, folder, run, split};
use std::os::unix::fs::symlink;
use std::process::Command;

#[test]
fn called_rrdtool_it_is_rrdtool() {
    let (folder, place) = (folder(), tempfile::tempdir().unwrap());
    for (name, lines) in [
        ("rrdtool", &["create --help", "fetch --help", "last f.rrd", "lastupdate --help"][..]),
        ("rrdinfo", &["f.rrd", "-F f.rrd"]),
        ("rrdupdate", &["f.rrd 1000000310:1:3100:3", "f.rrd -t a 1000000320:1"]),
        ("rrdcreate", &["c.rrd -b 1000000000 DS:x:GAUGE:9:U:U RRA:LAST:0:1:1"]),
    ] {
        let link = place.path().join(name);
        symlink(OURS, &link).unwrap();
        for line in lines {
            let (theirs, ours) = (copy(folder.path()), copy(folder.path()));
            let expected = run(name, theirs.path(), &split(line), b"");
            let found = run(&link.display().to_string(), ours.path(), &split(line), b"");
            assert_eq!(found, expected, "{name} {line}");
        }
    }
}

#[test]
fn each_command_has_help_of_its_own() {
    let folder = folder();
    let answer = run(OURS, folder.path(), &split("fetch --help"), b"");
    assert_eq!((answer.status, answer.errors.as_str()), (Some(0), ""));
    assert!(answer.output.contains("Usage: fetch FILE CF"), "{}", answer.output);
    assert_eq!(run(OURS, folder.path(), &split("help fetch"), b""), answer);
}

#[test]
fn pictures_are_refused_in_one_line() {
    let folder = folder();
    for verb in ["graph", "graphv"] {
        let answer = run(OURS, folder.path(), &[verb.into(), "x.png".into()], b"");
        assert_eq!(answer.errors, format!("ERROR: {verb}: this program does not draw pictures\n"));
        assert_eq!((answer.status, answer.output.as_str()), (Some(1), ""));
    }
}

#[test]
fn shells_complete_commands_and_options() {
    let folder = folder();
    let script = |shell: &str| {
        let answer = run(OURS, folder.path(), &["completions".into(), shell.into()], b"");
        assert_eq!((answer.status, answer.errors.as_str()), (Some(0), ""), "{shell}");
        answer.output
    };
    let complete = |words: &str| {
        let count = words.split(' ').count() - 1;
        let line = format!(
            "source /dev/stdin; COMP_WORDS=({words}); COMP_CWORD={count}; _concertim_rrd; \
             echo ${{COMPREPLY[@]}}"
        );
        let answer = run("bash", folder.path(), &["-c".into(), line], script("bash").as_bytes());
        assert_eq!((answer.status, answer.errors.as_str()), (Some(0), ""), "{words}");
        answer.output.trim().to_owned()
    };
    assert_eq!(complete("concertim-rrd lastu"), "lastupdate");
    assert_eq!(complete("concertim-rrd fetch --st"), "--start");
    assert_eq!(complete("concertim-rrd fetch f.rr"), "f.rrd");
    assert_eq!(complete("concertim-rrd help expl"), "explain");
    assert_eq!(complete("concertim-rrd completions z"), "zsh");
    for shell in ["bash", "zsh", "fish"] {
        let script = script(shell);
        for word in ["lastupdate", "rraindex", "skip-past-updates", "full-precision", "explain"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
    let refused = run(OURS, folder.path(), &split("completions tcsh"), b"");
    assert_eq!(refused.errors, "ERROR: Usage: completions bash|zsh|fish\n");
}

#[test]
fn only_a_terminal_sees_colours() {
    let folder = folder();
    let shown = |terminal: bool, environment: &[(&str, &str)]| {
        let line = format!("{OURS} explain f.rrd 1000000300");
        let mut command = match terminal {
            // Runs the line with a terminal of its own.
            true => Command::new("script"),
            false => Command::new("sh"),
        };
        match terminal {
            true => command.args(["-qec", &line, "/dev/null"]),
            false => command.args(["-c", &line]),
        };
        command.current_dir(folder.path()).env("TERM", "xterm").env_remove("NO_COLOR");
        let output = command.envs(environment.iter().copied()).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(shown(true, &[]).contains("\x1b[32mknown\x1b[0m"));
    assert!(!shown(false, &[]).contains('\x1b'));
    assert!(!shown(true, &[("NO_COLOR", "1")]).contains('\x1b'));
    assert!(!shown(true, &[("TERM", "dumb")]).contains('\x1b'));
}

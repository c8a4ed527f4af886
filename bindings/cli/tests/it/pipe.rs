//! Pipe mode: command lines on the input, answers on the output.

use super::{OURS, copy, difference, folder, run};
use std::path::Path;

/// Conversations that both lead in the same way, line by line.
const SAME: &[&str] = &[
    "",
    "last f.rrd",
    "last f.rrd\n",
    "last f.rrd\r\nlast f.rrd\n",
    "  last   f.rrd  \n",
    "last \"f.rrd\"\nlast 'f.rrd'\nlast f.r\"rd\"\nla's't f.rrd\nlast \"f.rrd\"x\n",
    "last \"f.rrd\nlast 'f.rrd\nlast f.rrd \"\"\nlast \"a b\"\nlast \"a'b\"\nlast a\\ b\n",
    "last nofile\nfirst f.rrd --rraindex 9\nlast f.rrd\n",
    "foo bar\n- x\n\"\" f.rrd\n\"last f.rrd\" x\n",
    "quit\nlast f.rrd\n",
    "  quit  \nlast f.rrd\n",
    "quit x\nlast f.rrd\n",
    "cd\ncd a b\npwd x\nls x\nmkdir\nmkdir a b\nlast f.rrd\n",
    "cd nowhere\nmkdir nowhere/x\nlast f.rrd\n",
    "mkdir sub\nmkdir sub\ncd sub\nlast f.rrd\nlast ../f.rrd\nls\ncd ..\nlast f.rrd\n",
    "update f.rrd 1000000310:1:2:3\nupdate f.rrd 1000000310:1:2:3\nupdate f.rrd\nlast f.rrd\n",
    "update f.rrd -t b:a 1000000310:1:2 1000000320:3:4\ninfo f.rrd\nlastupdate f.rrd\n",
    "fetch f.rrd AVERAGE -s 1000000250 -e s+30\nfetch f.rrd FOO\ndump f.rrd\ninfo x y\n",
    "create c.rrd -b 1000000000 DS:x:GAUGE:9:U:U RRA:LAST:0:1:1\nlast c.rrd\nquit\n",
    "create c.rrd -b 1000000000 DS:x:GAUGE:9:U:U\ncreate f.rrd -O DS:x RRA:x\n",
    "dump f.rrd out.xml\nrestore out.xml f.rrd\nrestore out.xml\n",
    "updatev f.rrd 1000000310:1:2:3\nupdatev f.rrd 1000000310:1:2:3\nupdatev f.rrd\n",
    "update nofile N:1\nupdate text N:1\nupdate cut.rrd N:1:2:3\nlast f.rrd\n",
    "update f.rrd 1000000310:1:2:3\ndump f.rrd out.xml\nupdate f.rrd 1000000320:1:2:3\n",
    "update f.rrd 1000000310:1:2:3\nmkdir sub\ncd sub\nupdate f.rrd 1000000320:1:2:3\n\
     update ../f.rrd 1000000330:1:2:3\ncd ..\nupdate f.rrd 1000000340:1:2:3\n",
];

/// The answer's lines, with the times that a reply states as `#`.
fn lines(output: &str) -> Vec<String> {
    let time = |word: &str| {
        let digits = word.get(2..).unwrap_or_default();
        let (whole, hundredths) = digits.split_once('.').unwrap_or_default();
        let numbers = [whole, hundredths].map(|part| part.parse::<u32>().is_ok());
        numbers == [true; 2] && hundredths.len() == 2
    };
    let line = |line: &str| match line.strip_prefix("OK ").map(|rest| rest.split(' ').collect()) {
        Some::<Vec<_>>(times) if times.iter().all(|word| time(word)) => {
            let letters: Vec<_> = times.iter().map(|word| &word[..2]).collect();
            format!("OK {}", letters.join("# "))
        }
        _ => line.to_owned(),
    };
    output.lines().map(line).collect()
}

fn talk(program: &str, folder: &Path, input: &[u8]) -> (Option<i32>, Vec<String>, String) {
    let answer = run(program, folder, &["-".into()], input);
    (answer.status, lines(&answer.output), answer.errors)
}

#[test]
fn conversations_go_as_with_rrdtool() {
    let start = folder();
    for input in SAME {
        let (theirs, ours) = (copy(start.path()), copy(start.path()));
        let expected = talk("rrdtool", theirs.path(), input.as_bytes());
        assert_eq!(talk(OURS, ours.path(), input.as_bytes()), expected, "{input}");
        if !input.contains("create c.rrd") {
            assert_eq!(difference(ours.path(), theirs.path()), None, "{input}");
        }
    }
}

#[test]
fn an_xml_may_stand_among_the_lines() {
    let start = folder();
    let xml = super::fs::read(start.path().join("f.xml")).unwrap();
    let input = [b"restore - g.rrd\n", &xml[..], b"\x1A\nlast g.rrd\n"].concat();
    let expected = talk("rrdtool", copy(start.path()).path(), &input);
    let found = talk(OURS, start.path(), &input);
    assert_eq!(found.1.last(), expected.1.last(), "{found:?}, {expected:?}");
    assert!(found.1.contains(&"1000000300".to_owned()), "{found:?}, {expected:?}");
}

#[test]
fn folders_and_databases_are_listed() {
    let start = folder();
    std::fs::create_dir(start.path().join("sub")).unwrap();
    let listed = |program| {
        let (_, mut lines, _) = talk(program, start.path(), b"ls\n");
        assert_eq!(lines.pop().as_deref(), Some("OK u:# s:# r:"));
        lines.sort();
        lines
    };
    assert_eq!(listed(OURS), listed("rrdtool"));
    assert!(listed(OURS).contains(&"d sub".to_owned()));
}

#[test]
fn a_line_without_end_is_refused_and_passed_over() {
    let folder = folder();
    let input = [&b"last "[..], &[b'x'; 17 << 20], b"\nlast f.rrd\n"].concat();
    let (status, lines, _) = talk(OURS, folder.path(), &input);
    let refusal = "ERROR: the line is longer than 16777216 bytes";
    assert_eq!(lines, [refusal, "1000000300", "OK u:# s:# r:"]);
    assert_eq!(status, Some(0));
}

#[test]
fn a_single_word_is_answered_with_help() {
    let folder = folder();
    for input in ["\n", "help\n", "create\n", "version\n", "\t\n"] {
        let (_, lines, _) = talk(OURS, folder.path(), input.as_bytes());
        assert!(lines[0].starts_with("RRDtool 1.9.0  "), "{lines:?}");
        assert_eq!(lines.last().map(String::as_str), Some("OK u:# s:# r:"), "{lines:?}");
    }
}

/// Pseudo-random words: pieces of real lines, torn and glued, and bytes of any kind.
struct Words(u64);

impl Words {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % count
    }

    fn piece(&mut self) -> Vec<u8> {
        const PIECES: &[&str] = &[
            "create",
            "update",
            "fetch",
            "info",
            "first",
            "last",
            "lastupdate",
            "dump",
            "restore",
            "f.rrd",
            "text",
            "f.xml",
            "x",
            "-s",
            "-e",
            "-r",
            "-t",
            "-a",
            "-b",
            "-O",
            "-n",
            "-h",
            "--",
            "--start",
            "--step=",
            "--rraindex",
            "--template",
            "AVERAGE",
            "MAX",
            "FOO",
            "DS:",
            "RRA:",
            "a:",
            "GAUGE",
            ":",
            "::",
            "U",
            "@",
            "0.5",
            "10",
            "1h",
            "1e9",
            "1e400",
            "nan",
            "-inf",
            "1000000310",
            "N",
            "now",
            "end-1d",
            "jan 5",
            "9223372036854775807",
            "-",
            "=",
            "DS:x:GAUGE:600:U:U",
            "RRA:AVERAGE:0.5:1:10",
            "RRA:MAX:0.1:99999999999:1y",
            "12/31",
        ];
        match self.below(12) {
            0 => (0..self.below(9)).map(|_| u8::try_from(self.below(256)).unwrap()).collect(),
            _ => PIECES[self.below(PIECES.len())].into(),
        }
    }

    fn line(&mut self) -> Vec<u8> {
        const VERBS: &[&str] = &["create", "update", "fetch", "info", "first", "last", "dump"];
        let mut line = VERBS[self.below(VERBS.len())].as_bytes().to_vec();
        line.extend_from_slice([&b" f.rrd "[..], b" "][self.below(2)]);
        for _ in 0..self.below(7) {
            line.extend(self.piece());
            line.extend_from_slice([&b" "[..], b" ", b"", b"'", b"\""][self.below(5)]);
        }
        // Neither ends the line, nor the text of a path.
        line.retain(|byte| !matches!(byte, b'\n' | b'/'));
        line
    }
}

#[test]
fn every_line_has_one_answer_whatever_it_holds() {
    const LINES: usize = 4_000;
    let folder = folder();
    let mut words = Words(11);
    let mut input = Vec::new();
    for _ in 0..LINES {
        input.extend(words.line());
        input.push(b'\n');
    }
    let (status, lines, errors) = talk(OURS, folder.path(), &input);
    assert_eq!((status, errors.as_str()), (Some(0), ""));
    let ended = |start: &str| lines.iter().filter(|line| line.starts_with(start)).count();
    // The one error of more lines is the usage of dump; its others start in their own way.
    let (done, refused) = (ended("OK u:"), ended("ERROR: "));
    assert_eq!(done + refused, LINES, "{done} done, {refused} refused");
    assert!(done > LINES / 50, "{done} done");
}

//! A life worked out as command lines.

use super::plan::{FILE, Life, Line, Move, Question, Setting, Source, Value};
use proptest::sample::Index;

/// The database as far as its lines need it.
struct Script {
    step: u64,
    now: (i64, u32),
    sources: Vec<Source>,
    archives: Vec<String>,
    names: u32,
    lines: Vec<Line>,
}

/// The lines of a life, the `create` first.
pub(super) fn lines(life: &Life) -> Vec<Line> {
    let mut script = Script {
        step: life.step,
        now: (life.start, 0),
        sources: Vec::new(),
        archives: life.archives.clone(),
        names: 0,
        lines: Vec::new(),
    };
    let mut create = format!("create {FILE} -b {} -s {}", life.start, life.step);
    for (index, (kind, heartbeat, range)) in life.sources.iter().enumerate() {
        let heartbeat = (heartbeat * life.step / 100).max(1);
        create += &format!(" DS:s{index}:{kind}:{heartbeat}:{range}");
        script.sources.push(Source { name: format!("s{index}"), kind, count: 0 });
    }
    for (index, expression) in life.computed.iter().enumerate() {
        create += &format!(" DS:c{index}:COMPUTE:{expression}");
        script.sources.push(Source { name: format!("c{index}"), kind: "COMPUTE", count: 0 });
    }
    create += &format!(" {}", life.archives.join(" "));
    script.lines.push(Line::Rewrite(create));
    for next in &life.moves {
        script.make(next);
    }
    for question in ["info", "dump", "lastupdate"] {
        script.ask(&Question::Plain(question));
    }
    script.lines
}

impl Script {
    fn make(&mut self, next: &Move) {
        match next {
            Move::Update { verb, skip, template, readings } => {
                self.update(verb, *skip, *template, readings);
            }
            Move::Tune(index, setting) => self.tune(index, setting),
            Move::Forecast(option) => {
                self.lines.push(Line::Change(format!("tune {FILE} {option}")));
            }
            Move::Reshape(what, number) => self.reshape(what, *number),
            Move::Ask(question) => self.ask(question),
            Move::Restore => {
                self.lines.push(Line::Ask(format!("dump {FILE} life.xml")));
                self.lines.push(Line::Rewrite(format!("restore -f life.xml {FILE}")));
                // A dump keeps whole seconds.
                self.now.1 = 0;
            }
        }
    }

    fn update(
        &mut self,
        verb: &str,
        skip: bool,
        template: bool,
        readings: &[(u64, u32, Vec<Value>)],
    ) {
        let mut text = format!("{verb} {FILE}");
        if skip {
            text += " -s";
        }
        let mut order: Vec<usize> = (0..self.sources.len()).collect();
        order.retain(|index| self.sources[*index].kind != "COMPUTE");
        if template {
            order.reverse();
            order.truncate(3);
            let names: Vec<&str> = order.iter().map(|at| self.sources[*at].name.as_str()).collect();
            text += &format!(" -t {}", names.join(":"));
        }
        for (gap, micros, values) in readings {
            let seconds = i64::try_from(gap * self.step / 100).unwrap();
            self.now = (self.now.0 + seconds, *micros);
            text += &if *micros == 0 {
                format!(" {}", self.now.0)
            } else {
                format!(" {}.{micros:06}", self.now.0)
            };
            for (index, value) in order.iter().zip(values) {
                text += &format!(":{}", reading(&mut self.sources[*index], value));
            }
        }
        self.lines.push(Line::Change(text));
    }

    fn tune(&mut self, index: &Index, setting: &Setting) {
        let measured: Vec<usize> = (0..self.sources.len())
            .filter(|index| self.sources[*index].kind != "COMPUTE")
            .collect();
        let at = measured[index.index(measured.len())];
        self.names += 1;
        let number = self.names;
        let source = &mut self.sources[at];
        let name = source.name.clone();
        let option = match setting {
            Setting::Heartbeat(seconds) => format!("-h {name}:{seconds}"),
            Setting::Minimum(minimum) => format!("-i {name}:{minimum}"),
            Setting::Maximum(maximum) => format!("-a {name}:{maximum}"),
            Setting::Unbounded => format!("-i {name}:U -a {name}:U"),
            Setting::Kind(kind) => {
                source.kind = kind;
                format!("-d {name}:{kind}")
            }
            Setting::Rename => {
                source.name = format!("n{number}");
                format!("-r {name}:{}", source.name)
            }
            Setting::Reset => format!("--aberrant-reset {name}"),
        };
        self.lines.push(Line::Change(format!("tune {FILE} {option}")));
    }

    /// Only what both do alike: rrdtool scrambles what follows a deleted archive, does not raise
    /// the version for new kinds, and loses the places that forecasts and expressions know.
    fn reshape(&mut self, what: &str, number: u32) {
        let forecasts = self.archives.iter().filter(|text| text.contains("PREDICT")).count() > 0;
        let computed = self.sources.iter().any(|source| source.kind == "COMPUTE");
        self.names += 1;
        let last = self.archives.len() - 1;
        let argument = match what {
            "DS" => {
                let name = format!("n{}", self.names);
                let kind = if number < 5 { "GAUGE" } else { "COUNTER" };
                self.sources.push(Source { name: name.clone(), kind, count: 0 });
                format!("DS:{name}:{kind}:{}:U:U", u64::from(number) * self.step)
            }
            "DEL" if !computed && self.sources.len() > 1 => {
                format!("DEL:{}", self.sources.pop().unwrap().name)
            }
            "RRA" => {
                let archive = format!("RRA:MAX:0.5:{number}:{}", number + 3);
                self.archives.push(archive.clone());
                archive
            }
            "DELRRA" if !forecasts && last > 0 => {
                self.archives.pop();
                format!("DELRRA:{last}")
            }
            "+" if !forecasts => format!("RRA#{last}:+{number}"),
            "=" if !forecasts => format!("RRA#{last}:={}", number + 5),
            _ => return,
        };
        let line = format!("tune {FILE} {argument}");
        let fills = argument.starts_with("RRA");
        self.lines.push(if fills { Line::Fill(line) } else { Line::Rewrite(line) });
    }

    fn ask(&mut self, question: &Question) {
        let (now, step) = (self.now.0, i64::try_from(self.step).unwrap());
        let text = match question {
            Question::Fetch { function, before, length, resolution } => {
                let start = now - before * step;
                let end = start + length * step;
                format!(
                    "fetch {FILE} {function} -s {start} -e {end} -r {}",
                    (resolution * step / 50).max(1)
                )
            }
            Question::Xport { function, expression, step: wanted, flags } => {
                let (first, last) = (&self.sources[0].name, &self.sources.last().unwrap().name);
                let (start, end) = (now - 20 * step, now);
                let step = i64::from(*wanted) * step;
                let step = if step == 0 { String::new() } else { format!("--step {step}") };
                format!(
                    "xport {flags} -s {start} -e {end} {step} DEF:a={FILE}:{first}:{function} \
                     DEF:b={FILE}:{last}:{function} CDEF:c={expression} XPORT:a:first XPORT:c XPORT:b:last"
                )
            }
            Question::First(archive) => format!("first {FILE} --rraindex {archive}"),
            Question::Plain(verb) => format!("{verb} {FILE}"),
        };
        self.lines.push(Line::Ask(text));
    }
}

/// What a data source of the kind reports.
fn reading(source: &mut Source, value: &Value) -> String {
    let counter = matches!(source.kind, "COUNTER" | "DCOUNTER" | "DERIVE" | "DDERIVE");
    match value {
        Value::Unknown => "U".into(),
        Value::Wrap if counter => {
            source.count = (source.count + 4_294_967_000) % 4_294_967_296;
            source.count.to_string()
        }
        Value::Walk(by) if counter => {
            source.count = (source.count + by).max(0);
            source.count.to_string()
        }
        Value::Fraction(part) if matches!(source.kind, "DCOUNTER" | "DDERIVE") => {
            format!("{}.{:03}", source.count, part % 1_000)
        }
        Value::Walk(by) => by.to_string(),
        Value::Fraction(part) if !counter => format!("{}.{:02}", part / 1_000_000, part % 100),
        _ => source.count.to_string(),
    }
}

//! The table of recorded requests, read from `tests/data/portal.cases`, which says how it is written.

/// A line, or a request with what belongs to it.
#[derive(Debug)]
pub(super) enum Step {
    /// A user to be: login, name, e-mail, the name that its id gets, id in the cloud.
    User(Vec<String>),
    /// A team to be: name, project, billing account, cost, credits, the name that its id gets.
    Team(Vec<String>),
    /// A role to be: user, team, role, the name that its id gets.
    Role(Vec<String>),
    /// A statement for the database.
    Sql(String),
    /// A name and the query that gives its value.
    Bind(String, String),
    /// A request.
    Case(Case),
}

/// A request and its answers.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) line: usize,
    pub(super) label: String,
    pub(super) who: String,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: String,
    /// Status and body of the existing service.
    pub(super) recorded: (u16, String),
    /// Status and body of ours, where it differs on purpose, and why.
    pub(super) ours: Option<(u16, String)>,
    pub(super) why: String,
}

impl Case {
    /// Whether it was recorded, and is no step towards others.
    pub(super) fn is_recorded(&self) -> bool {
        self.label != "set up"
    }
}

/// The sections: a name and its steps.
pub(super) fn read(text: &str) -> Vec<(String, Vec<Step>)> {
    let mut sections: Vec<(String, Vec<Step>)> = Vec::new();
    for (line, text) in (1..).zip(text.lines()) {
        let said = |what: &str| panic!("portal.cases:{line}: {what}: {text}");
        if text.is_empty() || text.starts_with("# ") || text == "#" {
            continue;
        }
        if let Some(name) = text.strip_prefix("## ") {
            sections.push((name.to_owned(), Vec::new()));
            continue;
        }
        let Some((_, steps)) = sections.last_mut() else { said("no section yet") };
        if let Some(step) = text.strip_prefix('[') {
            let (label, rest) = step.split_once("] ").unwrap();
            let [who, method, path] = rest.split(' ').collect::<Vec<_>>()[..] else {
                said("not WHO METHOD PATH")
            };
            let [label, who, method, path] = [label, who, method, path].map(str::to_owned);
            steps.push(Step::Case(Case {
                line,
                label,
                who,
                method,
                path,
                headers: Vec::new(),
                body: String::new(),
                recorded: (0, String::new()),
                ours: None,
                why: String::new(),
            }));
            continue;
        }
        let (word, rest) = text.split_once(' ').unwrap();
        let answer = || {
            let (status, body) = rest.split_once(' ').unwrap_or((rest, ""));
            (status.parse().unwrap(), body.to_owned())
        };
        let step = match word {
            "user" => Step::User(words(rest)),
            "team" => Step::Team(words(rest)),
            "role" => Step::Role(words(rest)),
            "sql" => Step::Sql(rest.to_owned()),
            "bind" => {
                let (name, query) = rest.split_once(' ').unwrap();
                Step::Bind(name.to_owned(), query.to_owned())
            }
            _ => {
                let Some(Step::Case(case)) = steps.last_mut() else { said("no request yet") };
                match word {
                    "h" => {
                        let (name, value) = rest.split_once(':').unwrap();
                        case.headers.push((name.to_owned(), value.trim().to_owned()));
                    }
                    ">" => case.body = rest.to_owned(),
                    "<" => case.recorded = answer(),
                    "!" => case.ours = Some(answer()),
                    "why" => case.why = rest.to_owned(),
                    _ => said("no such word"),
                }
                continue;
            }
        };
        steps.push(step);
    }
    sections
}

/// Words, some between quotes.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (place, part) in text.split('"').enumerate() {
        match place % 2 {
            0 => words.extend(part.split_whitespace().map(str::to_owned)),
            _ => words.push(part.to_owned()),
        }
    }
    words
}

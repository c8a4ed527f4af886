//! Every recorded request is sent to the real program, on both databases.

use super::cases::{Case, Step, read};
use super::compare::{check, fill};
use super::daemon;
use super::site::Site;
use crate::cloud::Cloud;
use crate::postgres::Postgres;

const CASES: &str = include_str!("../../data/portal.cases");

/// How many requests were recorded: a case that is lost is a promise that nobody keeps.
const RECORDED: usize = 170;

#[test]
fn every_recorded_request_is_in_the_table() {
    let sections = read(CASES);
    let cases = sections.iter().flat_map(|(_, steps)| steps).filter_map(|step| match step {
        Step::Case(case) if case.is_recorded() => Some(case),
        _ => None,
    });
    let mut count = 0;
    for case in cases {
        count += 1;
        let internal = case.recorded.1.starts_with("(internal error");
        assert!(!internal || case.ours.is_some(), "line {}: ours is not said", case.line);
        assert_eq!(case.ours.is_some(), !case.why.is_empty(), "line {}: no reason", case.line);
    }
    assert_eq!(count, RECORDED);
}

#[test]
fn every_difference_is_told() {
    const DOCUMENT: &str = include_str!("../../../../docs/reference/portal-api.md");
    for (_, steps) in read(CASES) {
        for step in steps {
            if let Step::Case(case) = step
                && let Some((ours, _)) = case.ours
            {
                let row = format!("| {} | {ours} | {} |", case.recorded.0, case.why);
                assert!(DOCUMENT.contains(&row), "portal.cases:{}: {row}", case.line);
            }
        }
    }
}

#[test]
fn recorded_requests_are_answered_on_sqlite() {
    run(|| None);
}

#[test]
fn recorded_requests_are_answered_on_postgresql() {
    let server = Postgres::start();
    let mut sites = 0;
    run(|| {
        sites += 1;
        Some(server.database(&format!("site{sites}")))
    });
}

/// Runs the table, each section on a site of its own, and tells every case that fails.
fn run(mut database: impl FnMut() -> Option<String>) {
    let (daemon, cloud) = (daemon::start(), Cloud::start());
    let mut failures = Vec::new();
    for (name, steps) in read(CASES) {
        let folder = tempfile::tempdir().unwrap();
        let mut site = Site::start(folder.path(), database().as_deref(), Some(daemon));
        site.bound.insert("<cloud>".to_owned(), format!("http://{}", cloud.address));
        for step in steps {
            match step {
                Step::User(words) => site.user(&words),
                Step::Team(words) => site.team(&words),
                Step::Role(words) => site.role(&words),
                Step::Sql(statement) => site.sql(&statement),
                Step::Bind(name, query) => {
                    let value = site.query(&query);
                    site.bound.insert(name, value);
                }
                Step::Case(case) => {
                    if let Err(why) = answer(&mut site, &case) {
                        failures.push(format!(
                            "{name}, line {}: {} {} {}: {why}",
                            case.line, case.label, case.method, case.path
                        ));
                    }
                }
            }
        }
    }
    assert!(failures.is_empty(), "{} cases fail:\n{}", failures.len(), failures.join("\n"));
    // What was refused here, the cloud has not heard of; as whom it is asked, it has.
    let requests: Vec<_> = cloud
        .called()
        .into_iter()
        .filter(|(line, ..)| line.starts_with("POST /update_status/"))
        .map(|(line, _, body)| {
            (line, body["action"].clone(), body["cloud_env"]["password"].clone())
        })
        .collect();
    let wanted = |path: &str, action: &str, password: &str| {
        (format!("POST /update_status/{path}"), action.into(), password.into())
    };
    let off = wanted("instances/in-1", "off", "correct horse battery staple");
    assert_eq!(requests, [off, wanted("racks/st-10", "destroy", "admin-secret")]);
}

fn answer(site: &mut Site, case: &Case) -> Result<(), String> {
    let (path, body) = (fill(&case.path, &site.bound), fill(&case.body, &site.bound));
    let reply = site.ask(&case.who, &case.method, &path, &case.headers, &body);
    let (status, wanted) = case.ours.as_ref().unwrap_or(&case.recorded);
    if reply.status != *status {
        return Err(format!("{} instead of {status}: {}", reply.status, reply.text()));
    }
    check(wanted, reply.text(), &mut site.bound)
        .map_err(|why| format!("{why}, in {} {}", reply.status, reply.text()))
}

//! The web application: its sources, its bundle, and its flows in Chromium before this server.
//!
//! Each part is a program of `server/web` that is run by Node; what it prints is shown when it fails. Node and
//! the packages that the lock lists are there after `.ci/needs`, and without them the tests fail.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The folder of `package.json`.
fn web() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("web")
}

/// Runs a program in the folder of the web application, which is to succeed.
#[track_caller]
fn succeeds(program: &str, words: &[&str]) {
    let mut command = Command::new(program);
    command.args(words).current_dir(web()).stdin(Stdio::null());
    command.env("CONCERTIM", env!("CARGO_BIN_EXE_concertim")).env("NO_COLOR", "1");
    let output = command.output();
    let output = output.unwrap_or_else(|error| {
        panic!("{program} cannot be started: {error} (.ci/needs installs it)")
    });
    assert!(
        output.status.success(),
        "{program} {words:?}: {}\n{}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn sources_are_typed_and_linted() {
    succeeds("npm", &["run", "check"]);
}

#[test]
fn units_hold() {
    succeeds("npm", &["test"]);
}

#[test]
fn dist_is_what_the_sources_give_within_the_budgets() {
    succeeds("npm", &["run", "build", "--", "--check"]);
}

#[test]
fn types_of_answers_are_those_of_the_description() {
    succeeds("npm", &["run", "types", "--", "--check"]);
}

/// A test for each file of flows, and their names.
macro_rules! flows {
    ($($test:ident: $file:literal,)*) => {
        $(#[test]
        fn $test() {
            succeeds("node", &["--test", concat!("e2e/", $file, ".e2e.mjs")]);
        })*

        const FLOWS: &[&str] = &[$($file),*];
    };
}

flows! {
    signs_in: "sign-in",
    starts_first: "first-start",
    looks_after_an_account: "account",
    looks_after_people: "people",
    comes_in_by_the_door: "door",
    reports_a_first_metric: "first-metric",
    charts_metrics: "charts",
    colours_by_values: "values",
    makes_and_removes: "rack-makes",
    looks_after_records: "records",
    looks_at_racks: "rack-view",
    draws_racks: "canvas",
    acts_on_racks: "rack-acts",
    tells_racks_in_words: "twin",
    asks_the_cloud: "cloud",
    shows_every_page: "pages",
    takes_hostile_names_for_text: "hostile",
    stays_quick: "budgets",
}

#[test]
fn every_file_of_flows_is_run() {
    let files = std::fs::read_dir(web().join("e2e")).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let flows: BTreeSet<String> =
        names.filter_map(|name| Some(name.strip_suffix(".e2e.mjs")?.to_owned())).collect();
    assert_eq!(flows, FLOWS.iter().map(|&name| name.to_owned()).collect());
}

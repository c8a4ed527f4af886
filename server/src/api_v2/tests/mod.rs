//! The frame, by way of its first resource.

mod bulk;
mod cloud;
mod people;
mod racks;
mod retries;

use super::testing::{Asked, NOW, root, user};
use super::*;
use crate::accounts::Role;
use crate::database::testing::{Both, sqlite};
use crate::database::{By, Change, Database};
use crate::portal::Needs;
use hyper::header;
use serde_json::json;

/// Changes of two teams and a user, some at the same time.
async fn changes(database: &Database) {
    let by = By { id: Some("id-a".into()), name: "a".into() };
    for turn in 0..5_i64 {
        let mut transaction = database.begin().await.unwrap();
        for part in 0..5 {
            let name = format!("{}_{}%{turn}", ["Zeta", "alpha", "\u{e9}t\u{e9}"][part % 3], part);
            let mut change =
                Change::new("create", ["rack", "device"][part % 2], name.clone(), name);
            change.team_id = [Some("t1"), Some("t2"), None][part % 3].map(str::to_owned);
            change.user_id = (part == 2).then(|| "id-b".to_owned());
            transaction.note(&by, change);
        }
        transaction.commit(NOW + turn / 2).await.unwrap();
    }
}

async fn pages(asked: &Asked, target: &str) -> Vec<Vec<i64>> {
    let mut pages = Vec::new();
    let mut next = target.to_owned();
    loop {
        let told = asked.ask(Some(&root("r")), &format!("GET {next}"), &[], "").await;
        assert_eq!(told.status, 200, "{next}: {}", told.json);
        let items = told.json["items"].as_array().unwrap();
        pages.push(items.iter().map(|item| item["id"].as_i64().unwrap()).collect());
        let Some(cursor) = told.json["next"].as_str() else { return pages };
        let link = told.headers[header::LINK].to_str().unwrap();
        assert!(link.contains(&format!("cursor={cursor}>")), "{link}");
        next = link.strip_prefix('<').unwrap().strip_suffix(">; rel=\"next\"").unwrap().to_owned();
    }
}

#[tokio::test]
async fn pages_hold_every_row_once_in_every_order() {
    let both = Both::new().await;
    let mut seen = Vec::new();
    for database in &both.databases {
        changes(database).await;
        let asked = Asked::new(database.clone()).await;
        for sort in ["id", "-id", "at", "-at", "at,-id", "-at,id"] {
            let all = pages(&asked, &format!("/api/v2/changes?sort={sort}")).await;
            assert_eq!(all.len(), 1);
            let (falls, at_falls) =
                (sort.contains("-id") || sort == "-at", sort.starts_with("-at"));
            let mut expected: Vec<i64> = (1..=25).collect();
            expected.sort_by_key(|id| {
                let at = if sort.contains("at") { (id - 1) / 10 } else { 0 };
                (if at_falls { -at } else { at }, if falls { -id } else { *id })
            });
            assert_eq!(all[0], expected, "{sort}");
            for limit in [1, 3, 5, 24, 25, 26] {
                let target = format!("/api/v2/changes?sort={sort}&limit={limit}");
                let paged = pages(&asked, &target).await;
                assert_eq!(paged.len(), 25_usize.div_ceil(limit), "{target}");
                assert_eq!(paged.concat(), expected, "{target}");
            }
        }
        let filters =
            ["team=t1&kind=device", "q=_1%25", "q=ALPHA", "since=2023-11-14T22:13:20.000001Z"];
        for filter in filters {
            seen.push(pages(&asked, &format!("/api/v2/changes?{filter}&limit=2")).await.concat());
        }
    }
    assert_eq!(seen[0], [24, 19, 14, 9, 4]);
    assert_eq!(seen[1], [22, 17, 12, 7, 2]);
    assert_eq!(seen[2], [25, 22, 20, 17, 15, 12, 10, 7, 5, 2]);
    assert_eq!(seen[3], (11..=25).rev().collect::<Vec<i64>>());
    assert_eq!(seen[..4], seen[4..]);
}

#[tokio::test]
async fn rows_that_come_meanwhile_move_nothing_and_a_page_is_one_statement() {
    let (database, _folder) = sqlite().await;
    changes(&database).await;
    let asked = Asked::new(database.clone()).await;
    let r = root("r");
    let before = database.statements();
    let first = asked.ask(Some(&r), "GET /api/v2/changes?limit=10", &[], "").await;
    assert_eq!(database.statements() - before, 1);
    changes(&database).await;
    let cursor = first.json["next"].as_str().unwrap();
    let line = format!("GET /api/v2/changes?limit=10&cursor={cursor}&count=true");
    let before = database.statements();
    let second = asked.ask(Some(&r), &line, &[], "").await;
    assert_eq!(database.statements() - before, 2);
    assert_eq!(second.json["items"][0]["id"], 15);
    assert_eq!(second.json["total"], 50);

    let tag = second.headers[header::ETAG].to_str().unwrap();
    let again = asked.ask(Some(&r), &line, &[("If-None-Match", tag)], "").await;
    assert_eq!((again.status, again.json), (304, serde_json::Value::Null));
}

#[tokio::test]
async fn the_log_of_changes_shows_each_what_it_may_see() {
    let (database, _folder) = sqlite().await;
    changes(&database).await;
    let asked = Asked::new(database).await;
    for (actor, total) in [
        (root("r"), 25),
        (user("a", &[]), 25),
        (user("b", &[]), 5),
        (user("c", &[("t1", Role::Member)]), 10),
        (user("b", &[("t1", Role::Admin), ("t2", Role::Member)]), 25),
        (user("c", &[]), 0),
    ] {
        let told = asked.ask(Some(&actor), "GET /api/v2/changes?count=true&limit=1", &[], "").await;
        assert_eq!(told.json["total"], total, "{actor:?}");
    }
}

#[tokio::test]
async fn parameters_that_are_wrong_are_named() {
    let (database, _folder) = sqlite().await;
    let asked = Asked::new(database).await;
    for (query, parameter) in [
        ("limit=0", "limit"),
        ("limit=1001", "limit"),
        ("limit=x", "limit"),
        ("sort=", "sort"),
        ("sort=id,-id", "sort"),
        ("sort=detail", "sort"),
        ("cursor=x", "cursor"),
        ("cursor=WyJpZCIsM10&sort=-id", "cursor"),
        ("count=1", "count"),
        ("since=yesterday", "since"),
        ("colour=red", "colour"),
        ("kind=a&kind=b", "kind"),
        ("kind=%00", "kind"),
    ] {
        let line = format!("GET /api/v2/changes?{query}");
        let told = asked.ask(Some(&root("r")), &line, &[], "").await;
        assert_eq!((told.status, &told.json["errors"][0]["parameter"]), (400, &json!(parameter)));
    }
    let many = vec!["x"; 1_001].join(",");
    let line = format!("GET /api/v2/changes?kind={many}");
    assert_eq!(asked.ask(Some(&root("r")), &line, &[], "").await.status, 400);
}

#[tokio::test]
async fn only_the_listed_routes_are_open_to_all() {
    let (database, _folder) = sqlite().await;
    let asked = Asked::new(database).await;
    let mut open = String::new();
    for operation in operations().iter().filter(|operation| operation.handle.is_some()) {
        let line = format!("{} {}", operation.method, operation.path);
        if operation.needs == Needs::Nothing {
            open = open + &line + "\n";
        } else {
            let told = asked.ask(None, &line.replace(['{', '}'], "x"), &[], "").await;
            assert_eq!(told.status, 401, "{line}");
        }
    }
    assert_eq!(open, include_str!("../open_to_all.txt"));
}

#[tokio::test]
async fn what_is_not_there_is_a_problem_too() {
    let (database, _folder) = sqlite().await;
    let asked = Asked::new(database).await;
    let told = asked.ask(None, "GET /api/v2/nothing", &[], "").await;
    assert_eq!((told.status, &told.json["type"]), (404, &json!("urn:concertim:problem:not-found")));
    let told = asked.ask(None, "DELETE /api/v2/changes", &[], "").await;
    assert_eq!((told.status, told.headers["allow"].to_str().unwrap()), (405, "GET, HEAD"));
    assert_eq!(told.headers["content-type"], problem::CONTENT_TYPE);
}

#[test]
fn the_table_has_no_name_twice_and_says_what_its_handlers_do() {
    let operations = operations();
    let mut ids: Vec<&str> = operations.iter().map(|operation| operation.id).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
    for operation in &operations {
        assert!(!operation.gives.is_empty(), "{}", operation.id);
        assert!(operation.path.starts_with("/api/v2/"), "{}", operation.id);
    }
}

/// `UPDATE_DOCS=1 ./test openapi_document` writes it anew.
#[test]
#[expect(clippy::disallowed_methods, reason = "whether to write the file is the caller's choice")]
fn the_openapi_document_is_made_from_the_table() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/reference/openapi.json");
    let made = openapi().unwrap();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, &made).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(kept == made, "{path} is old: UPDATE_DOCS=1 ./test openapi_document");
}

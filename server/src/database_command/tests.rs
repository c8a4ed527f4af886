//! Archives from and to both databases, and what is found in one that is wrong.

use super::archive;
use super::check::check;
use crate::database::testing::Both;
use crate::database::{By, Change, Columns, Database, sql};
use crate::progress::Progress;

/// A site of one rack and one device of two units, with words that are hard to keep.
async fn fill(database: &Database) {
    let mut transaction = database.begin().await.unwrap();
    for statement in [
        "INSERT INTO users (id, login, name, email, root, created_at, updated_at) \
         VALUES ('u', 'root', 'Ö \"x\" \n\u{1}', 'a@b', 1, 9223372036854775807, 2)",
        "INSERT INTO teams (id, name, cost, created_at, updated_at) VALUES ('t', 'T', '12.345', 1, 2)",
        "INSERT INTO templates (id, name, template_type, height, depth, images, created_at, updated_at) \
         VALUES ('p', 'rack', 'HwRack', 42, 2, '{}', 1, 2)",
        "INSERT INTO racks (id, name, team_id, template_id, u_height, status, order_id, metadata, \
         created_at, updated_at) VALUES ('r', 'R', 't', 'p', 42, 'ACTIVE', 'o', '{\"a\": 1}', 1, 2)",
        "INSERT INTO devices (id, name, type, status, template_id, rack_id, start_u, u_height, u_depth, \
         facing, chassis_id, chassis_name, map_to_grid, map_to_cluster, map_to_host, created_at, \
         updated_at) VALUES ('d', 'D', 'Instance', 'ACTIVE', 'p', 'r', 41, 2, 2, 'f', 'c', 'n', 'g', 'k', \
         'device:d', 1, 2)",
        "INSERT INTO slots (rack_id, u, face, device_id) VALUES ('r', 41, 'f', 'd'), ('r', 41, 'b', 'd'), \
         ('r', 42, 'f', 'd'), ('r', 42, 'b', 'd')",
    ] {
        transaction.run(sql(statement)).await.unwrap();
    }
    transaction.note(&By::server("test"), Change::new("create", "rack", "r", "R"));
    transaction.commit(7).await.unwrap();
}

async fn write(database: &Database) -> (Vec<u8>, u64) {
    let mut bytes = Vec::new();
    let rows = archive::write(database, &mut bytes, &mut Progress::default()).await.unwrap();
    (bytes, rows)
}

async fn read(database: &Database, bytes: &[u8], replace: bool) -> Result<u64, String> {
    let read = archive::read(database, bytes, replace, &mut Progress::default()).await;
    read.map_err(|error| error.to_string())
}

/// The lines of an archive but the first, which has the time.
fn lines(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8(zstd::decode_all(bytes).unwrap()).unwrap();
    text.lines().skip(1).map(str::to_owned).collect()
}

#[tokio::test]
async fn archives_go_from_each_database_to_each() {
    let from = Both::new().await;
    let mut archives = Vec::new();
    for database in &from.databases {
        fill(database).await;
        archives.push(write(database).await);
    }
    let [(of_sqlite, rows), (of_postgres, _)] = &archives[..] else { unreachable!() };
    assert_eq!(lines(of_sqlite), lines(of_postgres));
    assert_eq!(*rows, 11);
    let to = Both::new().await;
    for database in &to.databases {
        for (bytes, rows) in &archives {
            assert_eq!(read(database, bytes, true).await, Ok(*rows));
            assert_eq!(lines(&write(database).await.0), lines(bytes));
            let refused = read(database, bytes, false).await.unwrap_err();
            assert!(refused.contains("the database has users already"), "{refused}");
        }
        assert_eq!(check(database).await.unwrap(), []);
        // The numbers of changes go on where they were.
        let mut transaction = database.begin().await.unwrap();
        transaction.note(&By::server("test"), Change::new("delete", "rack", "r", "R"));
        transaction.commit(8).await.unwrap();
        let last = database.one(sql("SELECT MAX(id) AS id FROM changes")).await.unwrap();
        assert_eq!(last.whole("id").unwrap(), 2);
    }
}

#[tokio::test]
async fn broken_archives_change_nothing() {
    let both = Both::new().await;
    let database = &both.databases[0];
    fill(database).await;
    let (bytes, _) = write(database).await;
    let before = lines(&bytes);
    for cut in 0..bytes.len() {
        read(database, &bytes[..cut], true).await.unwrap_err();
    }
    let text = zstd::decode_all(&bytes[..]).unwrap();
    let text = String::from_utf8(text).unwrap();
    for (from, to, says) in [
        ("concertim portal", "other", "it is no archive of version 1"),
        ("\"version\":1", "\"version\":2", "it is no archive of version 1"),
        ("\"schema\":1", "\"schema\":9", "a later one wrote it"),
        ("{\"table\":\"racks\"", "{\"table\":\"sqlite_master\"", "there is no table"),
        ("\"u_height\"", "\"u_height) --\"", "the columns have no names"),
        ("[\"r\",\"R\"", "[\"r\"", "another number of values"),
        ("[\"r\",\"R\"", "[\"r\",[]", "neither text nor whole number"),
        ("{\"end\":11}", "{\"end\":10}", "says that it has 10"),
        ("{\"end\":11}\n", "", "it ends before its end"),
        ("{\"end\":11}", "nonsense", "line 2"),
    ] {
        assert!(text.contains(from), "{from}");
        let changed = zstd::encode_all(text.replacen(from, to, 1).as_bytes(), 1).unwrap();
        let refused = read(database, &changed, true).await.unwrap_err();
        assert!(refused.contains(says), "{from}: {refused}");
    }
    read(database, b"no archive", true).await.unwrap_err();
    assert_eq!(lines(&write(database).await.0), before);
}

#[tokio::test]
async fn what_contradicts_itself_is_found() {
    let both = Both::new().await;
    for database in &both.databases {
        fill(database).await;
        assert_eq!(check(database).await.unwrap(), []);
        for (broken, table, says) in [
            ("UPDATE devices SET start_u = 42", "devices", "above its last"),
            ("DELETE FROM slots WHERE u = 41 AND face = 'b'", "devices", "the slots that it has"),
            ("UPDATE slots SET u = 3 WHERE u = 41 AND face = 'f'", "slots", "does not take it"),
            ("UPDATE devices SET facing = 'x'", "devices", "neither front nor back"),
            ("UPDATE racks SET metadata = '{'", "racks", "metadata is no JSON"),
            ("UPDATE counters SET value = 0", "changes", "later than the counter"),
            (
                "INSERT INTO team_roles (id, user_id, team_id, role, created_at, updated_at) \
                 VALUES ('x', 'u', 't', 'owner', 1, 1)",
                "team_roles",
                "neither admin nor member",
            ),
        ] {
            let (archive, _) = write(database).await;
            let mut transaction = database.begin().await.unwrap();
            transaction.run(sql(broken)).await.unwrap();
            transaction.commit(1).await.unwrap();
            let found = check(database).await.unwrap();
            let told =
                |found: &super::check::Found| found.table == table && found.text.contains(says);
            assert!(found.iter().any(told), "{broken}: {found:?}");
            read(database, &archive, true).await.unwrap();
        }
    }
}

//! What both databases do alike.

use super::testing::Both;
use super::*;

fn user(name: &str) -> Statement<'_> {
    sql("INSERT INTO users (id, login, name, email, created_at, updated_at) \
         VALUES ($1, $2, $2, $2, $3, $3)")
    .text(format!("id-{name}"))
    .text(name)
    .whole(7)
}

#[tokio::test]
async fn both_keep_values_and_tell_who_was_quicker() {
    let both = Both::new().await;
    for database in &both.databases {
        let mut transaction = database.begin().await.unwrap();
        assert_eq!(transaction.run(user("a")).await.unwrap(), 1);
        transaction.commit(1).await.unwrap();
        let read = sql("SELECT * FROM users WHERE login IN ($1, $2) AND deleted_at IS NULL");
        let row = database.one(read.texts(["a", "b"])).await.unwrap();
        assert_eq!(row.text("id").unwrap(), "id-a");
        assert_eq!(row.maybe_text("cloud_user_id").unwrap(), None);
        assert_eq!((row.whole("created_at").unwrap(), row.flag("root").unwrap()), (7, false));
        assert_eq!(row.maybe_whole("deleted_at").unwrap(), None);
        assert!(row.text("nothing").is_err());

        let mut transaction = database.begin().await.unwrap();
        let taken = transaction.run(user("a")).await.unwrap_err().taken().unwrap();
        let columns = ["id", "pkey", "login", "email"];
        assert!(columns.iter().any(|column| taken.is("users", column)), "{taken:?}");
        assert!(!taken.is("teams", "name"));
        drop(transaction);
        let mut transaction = database.begin().await.unwrap();
        let role =
            sql("INSERT INTO team_roles (id, user_id, team_id, role, created_at, updated_at) \
                        VALUES ('r', 'id-a', 'none', 'admin', 1, 1)");
        let refused = match transaction.run(role).await {
            Err(failure) => failure,
            Ok(_) => transaction.commit(1).await.unwrap_err(),
        };
        assert!(refused.refers(), "{refused}");
    }
}

#[tokio::test]
async fn changes_are_numbered_in_the_order_of_commits() {
    let both = Both::new().await;
    for database in &both.databases {
        let mut commits = database.commits();
        let by = By { id: Some("id-a".into()), name: "a".into() };
        let writers = (0..8).map(|writer| {
            let (database, by) = (Arc::clone(database), by.clone());
            tokio::spawn(async move {
                for turn in 0..10 {
                    let mut transaction = database.begin().await.unwrap();
                    for part in 0..3 {
                        let id = format!("{writer}-{turn}-{part}");
                        transaction.note(&by, Change::new("create", "thing", id, "x"));
                    }
                    if turn % 5 == 4 {
                        transaction.roll_back().await.unwrap();
                    } else {
                        transaction.commit(turn).await.unwrap();
                    }
                }
            })
        });
        for writer in writers.collect::<Vec<_>>() {
            writer.await.unwrap();
        }
        let rows = database.all(Changed::after(0, 1_000)).await.unwrap();
        let changes: Vec<Changed> = rows.iter().map(|row| Changed::of(row).unwrap()).collect();
        assert_eq!(changes.len(), 8 * 8 * 3);
        assert!(changes.iter().map(|change| change.id).eq(1..=192));
        assert_eq!(changes[0].by, by);
        commits.changed().await.unwrap();
        assert_eq!(*commits.borrow(), 192);
    }
}

#[tokio::test]
async fn migrating_again_changes_nothing() {
    let both = Both::new().await;
    for database in &both.databases {
        let schema = database.schema().await.unwrap();
        assert_eq!(schema.taken, schema.newest);
        assert_eq!(database.migrate().await.unwrap(), schema);
        let mut transaction = database.begin().await.unwrap();
        let later = "UPDATE _sqlx_migrations SET version = 999999 WHERE version = 1";
        transaction.run(sql(later)).await.unwrap();
        transaction.commit(1).await.unwrap();
        let refused = database.migrate().await.unwrap_err().to_string();
        assert!(refused.contains("used by a later one"), "{refused}");
    }
}

#[tokio::test]
async fn a_full_disk_is_told_and_written_to_again_when_there_is_room() {
    let (database, _folder) = super::testing::sqlite().await;
    let mut transaction = database.begin().await.unwrap();
    let pages = transaction.all(sql("PRAGMA page_count")).await.unwrap();
    let pages = pages[0].whole("page_count").unwrap();
    // As if the disk had no more; the connection alone knows, so that the next one has room.
    transaction.all(sql(format!("PRAGMA max_page_count = {pages}"))).await.unwrap();
    let name = "x".repeat(1 << 20);
    let full = transaction.run(user(&name)).await.unwrap_err();
    assert!(full.to_string().contains("full"), "{full}");
    drop(transaction);
    for name in ["a", "b"] {
        let mut transaction = database.begin().await.unwrap();
        transaction.run(user(name)).await.unwrap();
        transaction.commit(1).await.unwrap();
    }
    let users = database.all(sql("SELECT login FROM users ORDER BY login")).await.unwrap();
    let users: Vec<String> = users.iter().map(|row| row.text("login").unwrap()).collect();
    assert_eq!(users, ["a", "b"]);
}

//! WebSockets: who gets in, what each is told, and what becomes of slow ones.

use super::*;
use serde_json::json;
use tokio_tungstenite::tungstenite::Error;

/// What the existing service tells, request by request: see the table of its recorded broadcasts. A
/// request that changes a rack in several ways is told of once here, one that is refused not at all.
#[tokio::test(flavor = "multi_thread")]
async fn each_change_is_told_as_in_the_recorded_table() {
    let (_both, sites) = sites(Settings::default()).await;
    for site in &sites {
        let mut root = site.cable("root").await;
        let mut ann = site.cable("ann").await;
        let mut bob = site.cable("bob").await;
        let modified = || ("modified".to_owned(), vec!["r1".to_owned()]);
        // POST racks.
        site.rack("r1", "a", "rack-1").await;
        for cable in [&mut root, &mut ann] {
            assert_eq!(cable.heard().await, ("added".to_owned(), vec!["r1".to_owned()]));
        }
        // POST nodes, with what the receiver is to the team.
        site.device("d1", "r1", "a", 1).await;
        for (cable, role) in [(&mut root, "superAdmin"), (&mut ann, "admin")] {
            let told = cable.told().await;
            assert_eq!(told["action"], "modified");
            assert_eq!(told["rack"]["Chassis"]["Slots"]["Machine"]["id"], "d1");
            assert_eq!(told["rack"]["teamRole"], role);
        }
        // PATCH of a device: status, place, details; a refused one changes nothing.
        let update = || noted("update", "device", "d1", "r1", "a");
        let status = "UPDATE devices SET status = 'STOPPED' WHERE id = 'd1'";
        site.change([status], &[update()]).await;
        assert_eq!(root.heard().await, modified());
        let place = "UPDATE devices SET start_u = 7 WHERE id = 'd1'";
        site.change([place], &[update(), noted("move", "device", "d1", "r1", "a")]).await;
        assert_eq!(root.told().await["rack"]["Chassis"]["uStart"], "7");
        // Moving it in the rack view, and PATCH of the rack.
        site.change([place], &[noted("move", "device", "d1", "r1", "a")]).await;
        assert_eq!(root.heard().await, modified());
        let rack = "UPDATE racks SET cost = '2' WHERE id = 'r1'";
        site.change([rack], &[noted("update", "rack", "r1", "r1", "a")]).await;
        assert_eq!(root.told().await["rack"]["cost"], "$2.00");
        // DELETE of a device.
        let gone = "DELETE FROM devices WHERE id = 'd1'";
        site.change([gone], &[noted("delete", "device", "d1", "r1", "a")]).await;
        assert_eq!(root.told().await["rack"]["Chassis"], json!(null));
        // DELETE of a rack with what is in it: `deleted` alone.
        site.device("d2", "r1", "a", 1).await;
        assert_eq!(root.heard().await, modified());
        let gone = ["DELETE FROM devices WHERE id = 'd2'", "DELETE FROM racks WHERE id = 'r1'"];
        let notes =
            [noted("delete", "device", "d2", "r1", "a"), noted("delete", "rack", "r1", "r1", "a")];
        site.change(gone, &notes).await;
        let told = root.told().await;
        assert_eq!(told, json!({ "action": "deleted", "rack": { "id": "r1" } }));
        // Templates and teams: nothing; so what comes next is a rack.
        let mut note = Change::new("update", "team", "a", "a");
        note.team_id = Some("a".into());
        site.change(["UPDATE teams SET credits = '1' WHERE id = 'a'"], &[note]).await;
        let template = "UPDATE templates SET description = 'x' WHERE id = 'td'";
        site.change([template], &[Change::new("update", "template", "td", "x")]).await;
        site.rack("r2", "b", "rack-2").await;
        assert_eq!(root.heard().await.0, "added");
        // Who is in another team has heard of nothing else.
        assert_eq!(bob.heard().await, ("added".to_owned(), vec!["r2".to_owned()]));
        // And who is in this one gets on to the same: all that was told before.
        let mut actions = Vec::new();
        while actions.last().is_none_or(|action| action != "deleted") {
            actions.push(ann.heard().await.0);
        }
        assert!(actions.iter().rev().skip(1).all(|action| action == "modified"), "{actions:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_change_what_is_told() {
    let (_both, sites) = sites(Settings::default()).await;
    for site in &sites {
        site.rack("r1", "a", "rack-1").await;
        site.rack("r2", "b", "rack-2").await;
        let mut bob = site.cable("bob").await;
        let mut root = site.cable("root").await;
        bob.say("message", "{\"action\":\"all_racks_sync\"}").await;
        let all = |ids: &[&str]| {
            (
                "latest_full_data".to_owned(),
                ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>(),
            )
        };
        assert_eq!(bob.heard().await, all(&["r2"]));
        let mut transaction = site.database.begin().await.unwrap();
        insert_role(&mut transaction, "bob", "a", "admin").await;
        transaction.note(&By::server("test"), role_noted("create", "bob", "a"));
        transaction.commit(1).await.unwrap();
        assert_eq!(bob.heard().await, all(&["r1", "r2"]));
        let role = "UPDATE team_roles SET role = 'member' WHERE id = 'bob-a'";
        site.change([role], &[role_noted("update", "bob", "a")]).await;
        let told = bob.told().await;
        assert_eq!(told["Racks"]["Rack"][0]["teamRole"], "member");
        // After the role has gone nothing of the team is told, not even what comes at once with it.
        site.expel("bob", "a").await;
        site.cost("none", "r1", "a", "1").await;
        site.rack("r3", "a", "rack-3").await;
        assert_eq!(bob.heard().await, all(&["r2"]));
        site.rack("r4", "b", "rack-4").await;
        assert_eq!(bob.heard().await, ("added".to_owned(), vec!["r4".to_owned()]));
        // Nobody else was told of roles.
        assert_eq!(root.heard().await, ("modified".to_owned(), vec!["r1".to_owned()]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_not_signed_in_or_comes_from_elsewhere_is_refused() {
    let settings = Settings { origins: vec!["https://named".into()], ..Settings::default() };
    let (_both, sites) = sites(settings).await;
    for site in &sites {
        let unauthorized =
            json!({ "type": "disconnect", "reason": "unauthorized", "reconnect": false });
        for headers in [&[][..], &[(header::AUTHORIZATION, "Bearer nobody")]] {
            let mut cable = site.open(headers).await.unwrap();
            assert_eq!(cable.next().await, Some(unauthorized.clone()));
            assert_eq!(cable.next().await, None);
        }
        let own = format!("http://{}", site.address);
        let cookie = (header::COOKIE, "session=bob");
        for (origin, may) in [
            (Some(&*own), true),
            (Some("https://named"), true),
            (Some("https://evil"), false),
            (None, false),
        ] {
            let headers: Vec<_> = origin
                .map(|origin| (header::ORIGIN, origin))
                .into_iter()
                .chain([cookie.clone()])
                .collect();
            match site.open(&headers).await {
                Ok(mut cable) => {
                    assert!(may, "{origin:?}");
                    assert_eq!(cable.next().await, Some(json!({ "type": "welcome" })));
                }
                Err(Error::Http(answer)) => {
                    assert!(!may && answer.status() == 403, "{origin:?} {answer:?}");
                }
                Err(error) => panic!("{error}"),
            }
        }
        // A channel that is not there; a second subscription of the same one, which changes nothing.
        let mut cable = site.cable("root").await;
        let other =
            "{\"command\":\"subscribe\",\"identifier\":\"{\\\"channel\\\":\\\"Other\\\"}\"}";
        use futures_util::SinkExt;
        cable.0.send(Message::text(other)).await.unwrap();
        let rejected =
            json!({ "identifier": "{\"channel\":\"Other\"}", "type": "reject_subscription" });
        assert_eq!(cable.next().await, Some(rejected));
        cable.say("subscribe", "").await;
        site.rack("r1", "a", "rack-1").await;
        assert_eq!(cable.heard().await.0, "added");
        cable.say("unsubscribe", "").await;
        cable.say("subscribe", "").await;
        assert_eq!(cable.next().await.unwrap()["type"], "confirm_subscription");
        // Too long a message, and too many.
        cable.0.send(Message::text("x".repeat(20_000))).await.unwrap();
        let refused =
            json!({ "type": "disconnect", "reason": "invalid_request", "reconnect": false });
        assert_eq!(cable.next().await, Some(refused.clone()));
        let mut cable = site.cable("root").await;
        for _ in 0..100 {
            cable.say("message", "{}").await;
        }
        assert_eq!(cable.next().await, Some(refused));
        assert_eq!(cable.next().await, None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_ends_the_sockets_of_the_user_alone() {
    let (_both, sites) = sites(Settings::default()).await;
    for site in &sites {
        let (mut ann, mut cat) = (site.cable("ann").await, site.cable("cat").await);
        site.sign_out("ann").await;
        let remote = json!({ "type": "disconnect", "reason": "remote", "reconnect": true });
        assert_eq!(ann.next().await, Some(remote.clone()));
        assert_eq!(ann.next().await, None);
        site.rack("r1", "a", "rack-1").await;
        assert_eq!(cat.heard().await.0, "added");
        let mut note = Change::new("delete", "user", "cat", "cat");
        note.user_id = Some("cat".into());
        site.change(["UPDATE users SET deleted_at = 1 WHERE id = 'cat'"], &[note]).await;
        assert_eq!(cat.next().await, Some(remote));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn five_hundred_are_told_of_one_change_once() {
    let settings = Settings { of_user_max: 600, ..Settings::default() };
    let both = Both::new().await;
    let site = Site::new(Arc::clone(&both.databases[0]), settings).await;
    site.rack("r1", "a", "rack-1").await;
    let mut cables = Vec::new();
    for number in 0..500 {
        cables.push(site.cable(["root", "ann", "cat", "bob", "dan"][number % 5]).await);
    }
    let before = site.database.statements();
    site.device("d1", "r1", "a", 1).await;
    for (number, cable) in cables.iter_mut().enumerate() {
        if number % 5 < 3 {
            let told = cable.told().await;
            assert_eq!(told["rack"]["teamRole"], ["superAdmin", "admin", "member"][number % 5]);
        }
    }
    // Three for the change itself, two for the follower, and one reading of the racks for all: some ten,
    // and the follower's look each 2 s. Three hundred would be one for each who is told.
    let statements = site.database.statements() - before;
    assert!(statements < 100, "{statements}");
    site.rack("r2", "b", "rack-2").await;
    let mut heard = Vec::new();
    for (number, cable) in cables.iter_mut().enumerate() {
        if number % 5 != 1 && number % 5 != 4 {
            heard.push(cable.heard().await);
        }
    }
    // Whatever else had been told would have come before.
    assert_eq!(heard.len(), 300);
    assert!(heard.iter().all(|heard| *heard == ("added".to_owned(), vec!["r2".to_owned()])));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_slow_gets_all_racks_in_the_end() {
    let (_both, sites) = sites(Settings::default()).await;
    for site in &sites {
        site.rack("r1", "a", "rack-1").await;
        for place in 0..20 {
            site.device(&format!("d{place}"), "r1", "a", place * 2 + 1).await;
        }
        let mut slow = site.cable("root").await;
        let mut fast = site.cable("ann").await;
        // 14 kB a change, until it is far more than the system holds back for a reader, and more
        // batches than are kept. The fast one reads each, so each is a batch of its own.
        let changes = 1_000;
        for number in 1..=changes {
            site.cost("d0", "r1", "a", &number.to_string()).await;
            assert_eq!(fast.heard().await.0, "modified");
        }
        // It missed most of them, and has the last state in the end.
        let last = |rack: &serde_json::Value| {
            rack["Chassis"][0]["Slots"]["Machine"]["cost"] == "$1,000.00"
        };
        let mut messages = 0;
        loop {
            messages += 1;
            let told = slow.told().await;
            if told["action"] == "latest_full_data" && last(&told["Racks"]["Rack"][0]) {
                break;
            }
        }
        assert!(messages < changes, "{messages} of {changes}");
    }
}

//! Rules of templates.

use super::changes;
use crate::database::testing::Both;
use crate::racks::template::{self, Images};
use crate::racks::testing::{NOW, Site, broken, done};
use crate::racks::{NewTemplate, TemplateChange, device};
use crate::rules::{Code, Given, Number, Refusal};

fn new(name: &str, height: i64) -> NewTemplate {
    NewTemplate {
        open: TemplateChange { name: Given::Value(name.into()), ..TemplateChange::default() },
        height: Given::Value(height.into()),
        ..NewTemplate::default()
    }
}

#[tokio::test]
async fn a_new_site_has_three_and_what_was_removed_stays_away() {
    let both = Both::new().await;
    for database in &both.databases {
        template::seed(database, NOW).await.unwrap();
        template::seed(database, NOW).await.unwrap();
        let made = ["create template rack", "create template network", "create template volume"];
        assert_eq!(changes(database, 0).await, made);
        let listed = template::list(database).await.unwrap();
        let told: Vec<_> = listed
            .iter()
            .map(|template| {
                let tag = template.tag.as_deref().unwrap();
                (tag, template.height, template.depth, &*template.images)
            })
            .collect();
        let network = r#"{"front":"switch_front_1u.png","rear":"switch_rear_1u.png"}"#;
        let volume = r#"{"front":"disk_front_2u.png","rear":"generic_rear_2u.png"}"#;
        assert_eq!(told, [("network", 1, 2, network), ("volume", 2, 2, volume)]);

        let site = Site::new(database).await;
        done!(database, template::delete, &site.root, &site.volume, false).unwrap();
        template::seed(database, NOW).await.unwrap();
        assert!(matches!(template::find(database, &site.volume).await, Err(Refusal::NotFound)));
    }
}

#[tokio::test]
async fn their_rules_hold() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database).await;
        let none = done!(database, template::create, &site.admin, new("x", 1), NOW);
        assert!(matches!(none, Err(Refusal::Forbidden(None))));

        let nothing = NewTemplate::default();
        let refused = done!(database, template::create, &site.root, nothing, NOW);
        assert_eq!(
            broken(refused),
            [
                "name can't be blank",
                "height is not a number",
                "images No images found for template height"
            ]
        );
        let mut wrong = new("two", 9);
        wrong.tag = Given::Value("volume".into());
        wrong.version = Given::Value(0.into());
        wrong.open.ram = Given::Value(0.into());
        wrong.open.disk = Given::Value(Number { value: 0, fault: Some(Code::NotANumber) });
        wrong.open.description = Given::Value("d".repeat(256));
        let refused = done!(database, template::create, &site.root, wrong, NOW);
        assert_eq!(
            broken(refused),
            [
                "name has already been taken",
                "version must be greater than 0",
                "images No images found for template height",
                "description is too long (maximum is 255 characters)",
                "ram must be greater than 0",
                "disk is not a number",
                "tag has already been taken",
            ]
        );
        let refused = done!(database, template::create, &site.root, new(&"n".repeat(256), 73), NOW);
        assert_eq!(
            broken(refused),
            [
                "name is too long (maximum is 255 characters)",
                "height must be less than or equal to 72",
                "images No images found for template height",
            ]
        );

        for height in 1..=6 {
            let made = new(&format!("t{height}"), height);
            let made = done!(database, template::create, &site.root, made, NOW).unwrap();
            let images = format!(
                r#"{{"front":"generic_front_{height}u.png","rear":"generic_rear_{height}u.png"}}"#
            );
            assert_eq!((made.images.clone(), made.depth, made.simple), (images, 2, true));
            assert_eq!(template::find(database, &made.id).await.unwrap(), made);
        }
        let mut seven = new("big7", 7);
        seven.open.images =
            Given::Value(Images { front: Some("f.png".into()), rear: Some("r.png".into()) });
        let seven = done!(database, template::create, &site.root, seven, NOW).unwrap();
        assert_eq!(seven.images, r#"{"front":"f.png","rear":"r.png"}"#);

        let blank = TemplateChange { name: Given::Null, ..TemplateChange::default() };
        let refused = done!(database, template::update, &site.root, &seven.id, blank, NOW);
        assert_eq!(broken(refused), ["name can't be blank"]);
        let taken = TemplateChange { name: Given::Value("t1".into()), ..TemplateChange::default() };
        let refused = done!(database, template::update, &site.root, &seven.id, taken, NOW);
        assert_eq!(broken(refused), ["name has already been taken"]);
        let change = TemplateChange {
            name: Given::Value("big".into()),
            description: Given::Value("d2".into()),
            vcpus: Given::Value(4.into()),
            ..TemplateChange::default()
        };
        let none = done!(database, template::update, &site.admin, &seven.id, change.clone(), NOW);
        assert!(matches!(none, Err(Refusal::Forbidden(None))));
        let changed = done!(database, template::update, &site.root, &seven.id, change, NOW + 1);
        let changed = changed.unwrap();
        assert_eq!((&*changed.name, changed.vcpus, changed.height), ("big", Some(4), 7));
        assert_eq!(template::find(database, &seven.id).await.unwrap(), changed);
        let gone = TemplateChange { vcpus: Given::Null, ..TemplateChange::default() };
        let changed = done!(database, template::update, &site.root, &seven.id, gone, NOW + 2);
        assert_eq!(changed.unwrap().vcpus, None);
        let nobody = TemplateChange::default();
        let nobody = done!(database, template::update, &site.root, "nobody", nobody, NOW);
        assert!(matches!(nobody, Err(Refusal::NotFound)));
    }
}

#[tokio::test]
async fn one_in_use_goes_with_its_devices_only() {
    let both = Both::new().await;
    for database in &both.databases {
        let site = Site::new(database).await;
        let rack = site.rack("r1", 10).await;
        let devices = [site.device(&rack, "d1", 1).await, site.device(&rack, "d2", 3).await];
        let refused = done!(database, template::delete, &site.root, &site.two, false);
        let sentence = "devices have been created from this template";
        assert!(matches!(refused, Err(Refusal::Conflict(why)) if why == sentence));
        let none = done!(database, template::delete, &site.admin, &site.two, true);
        assert!(matches!(none, Err(Refusal::Forbidden(None))));
        let after = super::last_change(database).await;
        done!(database, template::delete, &site.root, &site.two, true).unwrap();
        let mut told = changes(database, after).await;
        told.sort();
        assert_eq!(
            told,
            ["delete device d1 +rack", "delete device d2 +rack", "delete template two"]
        );
        for id in &devices {
            assert!(matches!(device::find(database, id).await, Err(Refusal::NotFound)));
        }
        let racks = crate::racks::rack::find(database, &rack).await.unwrap().template_id;
        let refused = done!(database, template::delete, &site.root, &racks, true);
        assert!(matches!(refused, Err(Refusal::Conflict(_))));
    }
}

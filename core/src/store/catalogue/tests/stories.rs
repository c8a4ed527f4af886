//! Records there and back, refusals, failed writes, and label queries.

use super::*;
use crate::ErrorKind;
use crate::store::catalogue::{FRAME_MAX, LabelMatch, Pattern, Query};

#[test]
fn records_come_back() {
    let start = Timestamp::new(-1, 999_999).unwrap();
    let records = [
        Record::schema(65_535, &schema(60)).unwrap(),
        Record::Create {
            id: id(u32::MAX - 1),
            place: place(65_535, u32::MAX),
            start,
            name: name(&vec!["n".repeat(204); 5].join("/")),
            labels: labels("a=,b=c"),
        },
        Record::Delete { id: id(0) },
        Record::Rename { id: id(1), name: name("\u{1f600}") },
        Record::Relabel { id: id(2), labels: labels("") },
        Record::Move { id: id(3), place: place(1, 2) },
    ];
    let mut bytes = Vec::new();
    for record in &records {
        let before = bytes.len();
        record.encode(&mut bytes).unwrap();
        assert_eq!(Record::decode(&bytes[before..]).unwrap(), (record.clone(), &[][..]));
        for short in before..bytes.len() {
            assert_eq!(
                Record::decode(&bytes[before..short]).unwrap_err().kind(),
                ErrorKind::Corrupt
            );
        }
    }
    let mut rest = &bytes[..];
    for record in records {
        let (found, after) = Record::decode(rest).unwrap();
        assert_eq!(found, record);
        rest = after;
    }
    assert!(rest.is_empty());
}

#[test]
fn records_of_no_kind_are_refused() {
    for (bytes, rule) in [
        (&[0][..], "0 is no kind of record"),
        (&[7], "7 is no kind of record"),
        (&[], "a record ends in its middle"),
        (&[4, 0, 0, 0, 0, 1, 0, b'/'], "the series' name '/' begins or ends with '/'"),
        (&[4, 0, 0, 0, 0, 1, 0, 0xff], "the series' name '\\xff' is not UTF-8"),
        (&[5, 0, 0, 0, 0, 1, 1, 0, 0xff, 0, 0], "a label is not UTF-8"),
        (&[5, 0, 0, 0, 0, 1, 0, 0, 0, 0], "a label's key is empty"),
    ] {
        assert_eq!(Record::decode(bytes).unwrap_err().message(), rule);
    }
}

#[test]
fn changes_that_cannot_be_are_refused_alone() {
    let (file, _) = every_kind();
    let (_, mut catalogue) = file.open(Damage::Refuse).unwrap();
    let before = everything(&catalogue);
    let start = Timestamp::from_seconds(0);
    let create = |number, schema, text: &str| Record::Create {
        id: id(number),
        place: place(schema, 0),
        start,
        name: name(text),
        labels: labels(""),
    };
    for (record, rule) in [
        (create(2, 0, "new"), "series 2 is not new: the next is 3"),
        (create(u32::MAX, 0, "new"), "4,294,967,295 series were created, which is the most"),
        (create(3, 2, "new"), "there is no schema 2"),
        (create(3, 0, "c"), "the series 'c' is there already, as 0"),
        (Record::Delete { id: id(2) }, "there is no series 2"),
        (Record::Delete { id: id(9_999) }, "there is no series 9999"),
        (Record::Rename { id: id(2), name: name("x") }, "there is no series 2"),
        (Record::Rename { id: id(1), name: name("c") }, "the series 'c' is there already, as 0"),
        (Record::Relabel { id: id(2), labels: labels("") }, "there is no series 2"),
        (Record::Move { id: id(2), place: place(0, 0) }, "there is no series 2"),
        (Record::Move { id: id(1), place: place(65_536, 0) }, "there is no schema 65536"),
        (Record::schema(3, &schema(1)).unwrap(), "schema 3 does not come after 2 others"),
    ] {
        assert_eq!(catalogue.apply(&record).unwrap_err().message(), rule);
        assert_eq!(everything(&catalogue), before);
    }
    assert!(catalogue.apply(&Record::Schema { id: 2, header: vec![0; 500] }).is_err());
    let Record::Schema { header, .. } = Record::schema(2, &schema(1)).unwrap() else { panic!() };
    let longer = Record::Schema { id: 2, header: [header, vec![0]].concat() };
    assert_eq!(
        catalogue.apply(&longer).unwrap_err().message(),
        "the schema has bytes that mean nothing"
    );
    assert_eq!(everything(&catalogue), before);
}

#[test]
fn a_plan_sees_its_own_changes() {
    let (file, _) = every_kind();
    let (mut log, mut catalogue) = file.open(Damage::Refuse).unwrap();
    let start = Timestamp::from_seconds(0);
    change(&mut log, &mut catalogue, |plan| {
        assert_eq!(plan.schema(&schema(60)).unwrap(), 0);
        assert_eq!(plan.schema(&schema(7)).unwrap(), 2);
        assert_eq!(plan.schema(&schema(7)).unwrap(), 2);
        let far = Timestamp::from_seconds(i64::MAX);
        let new = plan.create(name("n"), place(2, 0), start, labels("")).unwrap();
        for (refused, kind) in [
            (plan.create(name("n"), place(2, 0), start, labels("")), ErrorKind::Exists),
            (plan.create(name("c"), place(2, 0), start, labels("")), ErrorKind::Exists),
            (plan.create(name("m"), place(3, 0), start, labels("")), ErrorKind::OutOfBounds),
            (plan.create(name("m"), place(2, 0), far, labels("")), ErrorKind::OutOfBounds),
        ] {
            assert_eq!(refused.unwrap_err().kind(), kind);
        }
        assert_eq!(new, id(3));
        assert_eq!(plan.rename(new, name("c")).unwrap_err().kind(), ErrorKind::Exists);
        plan.rename(id(0), name("d")).unwrap();
        plan.rename(new, name("c")).unwrap();
        plan.delete(new).unwrap();
        assert!(plan.delete(new).is_err() && plan.relabel(new, labels("")).is_err());
        plan.rename(id(0), name("c")).unwrap();
        plan.rename(id(0), name("c")).unwrap();
        assert_eq!(plan.create(name("n"), place(2, 1), start, labels("k=v")).unwrap(), id(4));
        assert_eq!(plan.lookup(&name("c")), Some(id(0)));
        assert_eq!(plan.lookup(&name("d")), None);
    });
    let names: Vec<_> = catalogue.ids().map(|id| catalogue.name(id).unwrap()).collect();
    assert_eq!(names, ["c", "a/\u{e4}", "n"]);
    assert_eq!(catalogue.lookup_near("n", id(4)), Some(id(4)));
    assert_eq!(catalogue.lookup_near("n", id(3)), Some(id(4)));
    assert_eq!(catalogue.lookup_near("m", id(4)), None);
    assert_eq!(everything(&file.open(Damage::Refuse).unwrap().1), everything(&catalogue));
}

#[test]
fn a_call_is_one_write_and_one_sync_and_a_failed_one_is_the_last() {
    for call in ["write", "sync"] {
        let (file, _) = every_kind();
        let (mut log, catalogue) = file.open(Damage::Refuse).unwrap();
        let delete = [Record::Delete { id: id(0) }, Record::Delete { id: id(1) }];
        file.calls();
        log.append(&[]).unwrap();
        assert!(file.calls().is_empty());
        log.append(&delete[..1]).unwrap();
        assert_eq!(file.calls(), ["write", "sync"]);
        file.refuse(call);
        assert_eq!(log.append(&delete[1..]).unwrap_err().kind(), ErrorKind::Io);
        file.refuse("");
        file.calls();
        let error = log.append(&delete[1..]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Poisoned);
        assert!(error.message().contains("writing the catalogue: "), "{error}");
        assert_eq!(log.poisoned().map(|reason| error.message().ends_with(reason)), Some(true));
        assert_eq!(log.compact(&catalogue).unwrap_err().kind(), ErrorKind::Poisoned);
        assert!(file.calls().is_empty());
    }
}

#[test]
fn a_refused_compaction_leaves_the_old_file() {
    let (file, states) = every_kind();
    let (mut log, mut catalogue) = file.open(Damage::Refuse).unwrap();
    let before = file.bytes();
    file.refuse("replace");
    assert_eq!(log.compact(&catalogue).unwrap_err().kind(), ErrorKind::Io);
    assert_eq!(file.bytes(), before);
    file.refuse("");
    change(&mut log, &mut catalogue, |plan| plan.rename(id(0), name("z")).unwrap());
    assert_eq!(log.records(), 10);
    log.compact(&catalogue).unwrap();
    assert_eq!(log.records(), 4);
    assert_eq!(log.size(), u64::try_from(file.bytes().len()).unwrap());
    change(&mut log, &mut catalogue, |plan| plan.rename(id(0), name("c")).unwrap());
    let (log, again) = file.open(Damage::Refuse).unwrap();
    assert_eq!(log.records(), 5);
    assert_eq!(everything(&again), states.last().unwrap().1);
}

#[test]
fn too_much_at_once_is_refused_before_it_is_written() {
    let file = OneFile::default();
    let (mut log, _) = file.open(Damage::Refuse).unwrap();
    let before = file.bytes();
    let large = Record::Schema { id: 0, header: vec![0; FRAME_MAX] };
    assert_eq!(log.append(&[large]).unwrap_err().kind(), ErrorKind::OutOfBounds);
    let far = Record::schema(65_536, &schema(60)).unwrap();
    assert_eq!(log.append(&[far]).unwrap_err().kind(), ErrorKind::OutOfBounds);
    assert_eq!(file.bytes(), before);
    assert_eq!(log.poisoned(), None);
}

#[test]
fn queries_find_what_a_look_at_each_finds() {
    let file = OneFile::default();
    let (mut log, mut catalogue) = file.open(Damage::Refuse).unwrap();
    change(&mut log, &mut catalogue, |plan| {
        let schema = plan.schema(&schema(60)).unwrap();
        for number in 0..3_000_u32 {
            let mut text = format!("host=h{},", number % 50);
            if number % 3 == 0 {
                text += &format!("disk=d{},", number % 7);
            }
            if number % 1_000 == 1 {
                text += "rare=,";
            }
            let at = Timestamp::from_seconds(0);
            let called = name(&format!("h{}/m{number}", number % 50));
            plan.create(called, place(schema, number), at, labels(&text)).unwrap();
        }
    });
    change(&mut log, &mut catalogue, |plan| {
        (0..3_000).step_by(11).for_each(|number| plan.delete(id(number)).unwrap());
        (1..3_000)
            .step_by(22)
            .for_each(|number| plan.relabel(id(number), labels("rare=x")).unwrap());
    });
    let word = |text: &str| text.to_owned();
    let glob = |text: &str| Pattern::new(text).unwrap();
    let matches = [
        LabelMatch::Is(word("host"), word("h7")),
        LabelMatch::Is(word("host"), word("none")),
        LabelMatch::Is(word("rare"), word("")),
        LabelMatch::IsNot(word("host"), word("h7")),
        LabelMatch::IsNot(word("none"), word("h7")),
        LabelMatch::Matches(word("host"), glob("h[1-3]?")),
        LabelMatch::Matches(word("disk"), glob("d{1,2}")),
        LabelMatch::Has(word("disk")),
        LabelMatch::Has(word("host")),
        LabelMatch::Lacks(word("disk")),
        LabelMatch::Lacks(word("none")),
    ];
    let naive = |query: &Query| {
        let ids = catalogue.ids().filter(|id| {
            let of = |key: &str| catalogue.labels(*id).find(|(k, _)| *k == key).map(|(_, v)| v);
            let name = catalogue.name(*id).unwrap();
            query.name.as_ref().is_none_or(|pattern| pattern.matches(name))
                && query.labels.iter().all(|label| match label {
                    LabelMatch::Is(key, value) => of(key) == Some(value),
                    LabelMatch::IsNot(key, value) => of(key) != Some(value),
                    LabelMatch::Matches(key, like) => of(key).is_some_and(|v| like.matches(v)),
                    LabelMatch::Has(key) => of(key).is_some(),
                    LabelMatch::Lacks(key) => of(key).is_none(),
                })
        });
        ids.collect::<Vec<_>>()
    };
    let mut some = 0;
    for name in [None, Some(glob("h*/m1*")), Some(glob("h7/**"))] {
        for one in &matches {
            for other in &matches {
                let labels = vec![one.clone(), other.clone()];
                let query = Query { name: name.clone(), labels };
                let found: Vec<_> = catalogue.list(&query).collect();
                assert_eq!(found, naive(&query), "{query:?}");
                some += usize::from(!found.is_empty());
            }
        }
    }
    assert!(some > 200, "{some}");
    assert_eq!(catalogue.list(&Query::default()).count(), catalogue.len());
    assert_eq!(catalogue.label_keys().collect::<Vec<_>>(), ["disk", "host", "rare"]);
    assert_eq!(catalogue.label_values("rare").collect::<Vec<_>>(), ["", "x"]);
    let hosts = catalogue.ids().filter(|id| catalogue.labels(*id).any(|(key, _)| key == "rare"));
    let rare: Vec<_> = hosts.collect();
    change(&mut log, &mut catalogue, |plan| {
        rare.iter().for_each(|id| plan.delete(*id).unwrap());
    });
    assert_eq!(catalogue.label_keys().collect::<Vec<_>>(), ["disk", "host"]);
}

/// After a sync that failed, the system shows what it never wrote to the next process as if it had.
#[test]
fn what_a_failed_sync_left_in_memory_is_written_again() {
    use crate::storage::{Calls, Refusal, Simulated};
    use std::io::ErrorKind::Other;
    let disk = Simulated::new();
    let open = |disk: &Simulated| Log::open(Arc::new(disk.clone()), Damage::Refuse).unwrap();
    let create = |number: u32| Record::Create {
        id: id(number),
        place: place(0, number),
        start: Timestamp::EARLIEST,
        name: name(&format!("series/{number}")),
        labels: Labels::default(),
    };
    let (mut log, _) = open(&disk);
    log.append(&[Record::schema(0, &schema(15)).unwrap(), create(0)]).unwrap();
    disk.refuse(Refusal::one(Calls::Syncs, 0, Other));
    log.append(&[create(1)]).unwrap_err();

    let disk = disk.killed();
    let (mut log, catalogue) = open(&disk);
    let seen = catalogue.len();
    assert_eq!(seen, 2, "a killed process leaves what it wrote");
    log.append(&[create(2)]).unwrap();
    for seed in 0..64 {
        let (_, catalogue) = open(&disk.crashed(seed));
        assert_eq!(catalogue.len(), 3, "seed {seed}");
    }
}

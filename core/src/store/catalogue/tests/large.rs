//! Many series: enough for many pages and frames.

use super::*;

const SERIES: u32 = 100_000;

#[test]
fn a_hundred_thousand_series_come_back() {
    let file = OneFile::default();
    let (mut log, mut catalogue) = file.open(Damage::Refuse).unwrap();
    let called =
        |number: u32| format!("rack-{}/host-{}/metric-{number}", number % 40, number % 977);
    change(&mut log, &mut catalogue, |plan| {
        let schema = plan.schema(&schema(60)).unwrap();
        for number in 0..SERIES {
            let start = Timestamp::from_seconds(i64::from(number));
            let new = plan.create(name(&called(number)), place(schema, number), start, labels(""));
            assert_eq!(new.unwrap().number(), number);
        }
    });
    change(&mut log, &mut catalogue, |plan| {
        // Whole pages go, too.
        (10_000..30_000).for_each(|number| plan.delete(id(number)).unwrap());
    });
    let names = (0..SERIES).map(|number| called(number).len()).sum::<usize>();
    let memory = catalogue.memory() - names;
    assert!(memory < 40 * 100_000, "{memory} bytes besides the names");
    for compacted in [false, true] {
        let (mut log, catalogue) = file.open(Damage::Refuse).unwrap();
        assert_eq!(catalogue.len(), 80_000);
        assert_eq!(catalogue.next(), id(SERIES));
        let paged = (0..).map_while(|page| catalogue.names_of_page(page)).flatten();
        let all = (0..10_000).chain(30_000..SERIES).map(|number| (id(number), called(number)));
        assert!(paged.map(|(id, name)| (id, name.to_owned())).eq(all));
        for number in (0..SERIES).step_by(7) {
            let there = (!(10_000..30_000).contains(&number)).then_some(id(number));
            assert_eq!(catalogue.lookup(called(number)), there);
            assert_eq!(catalogue.place(id(number)), there.map(|_| place(0, number)));
        }
        let before = log.size();
        log.compact(&catalogue).unwrap();
        assert!(compacted || log.size() < before);
    }
}

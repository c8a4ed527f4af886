//! Series are created while the power goes.

use super::*;

#[test]
fn a_store_opens_whatever_file_was_being_made() {
    let mut frozen = true;
    let mut after = 0;
    while frozen {
        let folder = Simulated::new();
        {
            let store = reopened(&folder);
            folder.freeze_at_sync(after);
            let _ = store.create(vec![newborn("a"), newborn("b")]);
        }
        frozen = folder.is_frozen();
        for seed in 0..16 {
            let store = reopened(&folder.crashed(seed));
            assert!(frozen || store.len() == 2);
            store.create(vec![newborn("c"), newborn("d")]).unwrap();
        }
        after += 1;
    }
    assert!(after > 3);
}

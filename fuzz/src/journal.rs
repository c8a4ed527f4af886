//! What the target `journal` does with its bytes.

use super::shelf::Shelf;
use concertim::Timestamp;
use concertim::internal::journal::{Damage, Options, SyncPolicy, Tail, Writer, replay};
use std::sync::Arc;

/// Sequences and payloads, as they were handed out.
type Frames = Vec<(u64, Vec<u8>)>;

fn read(shelf: &Shelf, from: u64, damage: Damage) -> concertim::Result<(Frames, Tail)> {
    let mut frames = Vec::new();
    let tail = replay(shelf, 0, from, damage, &mut |frame| {
        frames.push((frame.sequence, frame.payload.to_vec()));
        Ok(())
    })?;
    Ok((frames, tail))
}

fn again(shelf: &Shelf, from: u64) -> (Frames, Tail) {
    match read(shelf, from, Damage::Refuse) {
        Ok(read) => read,
        Err(error) => panic!("what was accepted is accepted again: {error}"),
    }
}

/// Takes the bytes for the one segment of a journal. What is accepted stays the same when it is
/// read again, when something is written behind it, and when it is written anew.
pub fn journal(bytes: &[u8]) {
    for from in [0, 2] {
        let shelf = Shelf::default();
        shelf.put("journal-00-00000000000000000001", bytes.to_vec());
        let reported = read(&shelf.copy(), from, Damage::Report);
        let Ok((frames, tail)) = read(&shelf, from, Damage::Refuse) else {
            // What is refused changes nothing.
            assert!(shelf.files().iter().all(|(_, file)| file == bytes));
            continue;
        };
        match reported {
            Ok((same, reported)) => assert!(same == frames && reported == tail),
            Err(error) => panic!("what is not refused is reported, too: {error}"),
        }
        let payloads: usize = frames.iter().map(|(_, payload)| payload.len()).sum();
        assert!(payloads <= bytes.len(), "more payload than the file has bytes");
        let (same, clean) = again(&shelf, from);
        assert!(same == frames && clean.cut.is_none() && clean.next == tail.next);

        let mut longer = frames.clone();
        longer.extend(write(&shelf, tail.next, &[b"one more".to_vec()]));
        assert!(again(&shelf, from).0 == longer, "what is written behind is read behind");

        let anew = Shelf::default();
        let payloads: Vec<Vec<u8>> = frames.iter().map(|(_, payload)| payload.clone()).collect();
        assert!(write(&anew, from + 1, &payloads) == frames, "sequences have no gaps");
        assert!(again(&anew, from).0 == frames, "what is written anew is the same");
    }
}

/// Writes the payloads, each a group, and hands them back with their sequences.
fn write(shelf: &Shelf, next: u64, payloads: &[Vec<u8>]) -> Frames {
    let mut options = Options::new(SyncPolicy::Always);
    options.segment_size = 256;
    let written = || {
        let mut writer = Writer::open(Arc::new(shelf.clone()), 0, options, next)?;
        let mut frames = Vec::new();
        for payload in payloads {
            frames.push((writer.append(&[payload])?, payload.clone()));
            writer.commit(Timestamp::from_seconds(0))?;
        }
        Ok(frames)
    };
    match written() {
        Ok(frames) => frames,
        Err(error) => {
            let error: concertim::Error = error;
            panic!("memory takes everything: {error}")
        }
    }
}

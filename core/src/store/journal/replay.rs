//! Reading a journal after a start, and what becomes of a tail that does not hold.

use super::settle::{Settled, Spot, settle};
use super::walk::{Between, Step, Walk};
use crate::error::{Error, ErrorKind, Result};
use crate::storage::Folder;
use crate::store::names;
use std::ops::Range;
use std::path::Path;

/// Most damaged places that are listed one by one; all are counted.
const LISTED_MAX: usize = 1_000;

/// What one append put into the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame<'a> {
    /// The frame's number in the journal.
    pub sequence: u64,
    /// What was appended.
    pub payload: &'a [u8],
    /// The segment that it is in.
    pub file: &'a str,
    /// Where in it the frame begins.
    pub offset: u64,
}

/// What happens when something is missing that had been synced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// Replay ends with an error that names file and offset, and changes nothing.
    Refuse,
    /// It is listed in [`Tail::holes`], and replay goes on behind it.
    Report,
}

/// A place where the journal is not what was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hole {
    /// The segment, which may be a file that is missing.
    pub file: String,
    /// Where in it the first bad byte is, as far as can be told: where a frame had to begin.
    pub offset: u64,
    /// The sequences that are lost. None where only bytes are bad that no frame needs, such as a
    /// segment's header, or a frame that was not asked for.
    pub lost: Range<u64>,
}

/// A tail that no sync had promised, and that is cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    /// The segment in which it begins; it may be a file that is missing.
    pub file: String,
    /// Where in it.
    pub offset: u64,
    /// Frames that follow and hold, and go with it because one before them is missing.
    pub frames: u64,
}

/// How a journal ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tail {
    /// The sequence that the next frame will have: what [`Writer::open`](super::Writer::open)
    /// is to be told.
    pub next: u64,
    /// Frames that were handed out.
    pub frames: u64,
    /// Sequences that are lost although they had been synced.
    pub lost: u64,
    /// The damaged places, the first 1,000 of them.
    pub holes: Vec<Hole>,
    /// What was cut off.
    pub cut: Option<Cut>,
}

/// Reads the journal of `shard`, hands out each frame with a sequence above `from`, in order, and
/// makes the journal end behind the last one that counts. All of it survives a loss of power when
/// this returns: what no frame proves synced is written again and synced.
///
/// What `each` refuses ends the replay with its error; then, as with every error, nothing is
/// changed on disk.
///
/// # Errors
/// [`ErrorKind::Corrupt`] with file and offset for what is missing although it had been synced,
/// unless `damage` says otherwise; [`ErrorKind::OtherVersion`] for a journal of a later version;
/// [`ErrorKind::Io`] when the system refuses.
pub fn replay(
    folder: &dyn Folder,
    shard: u32,
    from: u64,
    damage: Damage,
    each: &mut dyn FnMut(Frame<'_>) -> Result<()>,
) -> Result<Tail> {
    let numbers = segments(folder, shard)?;
    let mut walk = Walk::new(folder, shard, &numbers, from);
    let mut tail = Tail { next: from.saturating_add(1), ..Tail::default() };
    // How far the journal counts, and what the rest of it proves from the first hole on.
    let (mut settled, mut proof) = (Settled::default(), None);
    while let Some(mut step) = walk.step()? {
        let before = std::mem::take(&mut step.before);
        let (file, payload) = walk.frame(&step);
        let lost = tail.next..step.head.sequence;
        if !lost.is_empty() || before.bytes {
            let place = before.place.or(before.left);
            let (file, offset) = place.unwrap_or_else(|| (file.to_owned(), step.offset));
            if !lost.is_empty() && !before.absent {
                let known = proof.filter(|proof: &Proof| lost.start <= proof.durable);
                let known = match known {
                    Some(known) => known,
                    None => *proof.insert(Proof::of(&walk, &step)?),
                };
                if lost.start > known.durable {
                    tail.cut = Some(Cut { file, offset, frames: known.frames });
                    break;
                }
            }
            if !lost.is_empty() && damage == Damage::Refuse {
                return Err(damaged(&lost, &file, offset));
            }
            tail.list(Hole { file, offset, lost });
        }
        if step.head.sequence > from {
            tail.frames = tail.frames.saturating_add(1);
            tail.next = step.head.sequence.saturating_add(1);
            each(Frame { sequence: step.head.sequence, payload, file, offset: step.offset })?;
        }
        // The first frame after a sync says so, of all before it.
        if step.head.durable == step.head.sequence.saturating_sub(1) {
            settled.synced = Spot { segment: step.segment, offset: step.offset };
        }
        settled.end = Some(Spot { segment: step.segment, offset: step.end() });
    }
    if tail.cut.is_none() {
        let Between { place, bytes, absent, .. } = walk.rest();
        if let Some((file, offset)) = place {
            if absent && damage == Damage::Refuse {
                return Err(damaged(&(tail.next..tail.next), &file, offset));
            }
            if absent {
                tail.list(Hole { file, offset, lost: tail.next..tail.next });
            } else if bytes {
                tail.cut = Some(Cut { file, offset, frames: 0 });
            }
        }
    }
    settle(folder, shard, &numbers, &settled)?;
    Ok(tail)
}

impl Tail {
    fn list(&mut self, hole: Hole) {
        let lost = hole.lost.end.saturating_sub(hole.lost.start);
        self.lost = self.lost.saturating_add(lost);
        if self.holes.len() < LISTED_MAX {
            self.holes.push(hole);
        }
    }
}

/// What the frames from the first hole on say about what was synced. A frame says it only of
/// frames before itself, so what is missing at a hole and at most `durable` was synced.
#[derive(Clone, Copy, Debug)]
struct Proof {
    durable: u64,
    frames: u64,
}

impl Proof {
    /// Of the frame of `step` and all behind it: the one place where a journal is read twice.
    fn of(walk: &Walk<'_>, step: &Step) -> Result<Self> {
        let mut proof = Self { durable: step.head.durable, frames: 1 };
        let mut ahead = walk.ahead()?;
        while let Some(step) = ahead.step()? {
            proof.durable = proof.durable.max(step.head.durable);
            proof.frames = proof.frames.saturating_add(1);
        }
        Ok(proof)
    }
}

/// The numbers of a shard's segments, in order.
pub(super) fn segments(folder: &dyn Folder, shard: u32) -> Result<Vec<u64>> {
    let listed = folder.list().map_err(|error| Error::io("listing the journal", error))?;
    let parsed = listed.iter().filter_map(|name| names::parse_segment(name));
    let mut numbers: Vec<u64> =
        parsed.filter(|(of, _)| *of == shard).map(|(_, number)| number).collect();
    numbers.sort_unstable();
    Ok(numbers)
}

#[cold]
fn damaged(lost: &Range<u64>, file: &str, offset: u64) -> Error {
    let (first, last) = (lost.start, lost.end.saturating_sub(1));
    let message = if lost.is_empty() {
        format!("the journal is damaged: a segment with the frames from {first} on is missing")
    } else {
        format!("the journal is damaged: frames {first} to {last} had been synced and are missing")
    };
    Error::new(ErrorKind::Corrupt, message).at_path(Path::new(file)).at_offset(offset)
}

//! A connection's way into the cache of files: values are looked at and taken line by line, and the
//! journal has them before the answers go out.

use super::answers::{self, Said, Send};
use super::cache::{Bunch, Cache, Refused};
use super::command::Command;
use super::entry::Entry;
use super::keeper::{Intake, Report, Taken};
use super::line::Words;
use crate::clock;
use std::io;
use std::sync::Arc;

/// Files whose order a connection remembers: who sends values sends them in the same order again,
/// and comparing the next name is cheaper than looking it up. 8 bytes each.
const RECENT_MAX: usize = 64 * 1024;

/// The files of the last updates in their order.
#[derive(Debug, Default)]
struct Recent {
    order: Vec<Arc<Entry>>,
    next: usize,
}

/// The way into the cache.
pub(super) struct FileIntake<'a> {
    cache: &'a Cache,
    bunch: Bunch,
    recent: Recent,
}

impl<'a> FileIntake<'a> {
    pub(super) fn new(cache: &'a Cache) -> Self {
        Self { cache, bunch: Bunch::new(), recent: Recent::default() }
    }

    /// The number of values taken.
    #[inline]
    fn take(&mut self, name: &[u8], words: &mut Words<'_>) -> Result<usize, String> {
        self.cache.room(&self.bunch)?;
        if let Some(entry) = self.recent.expected(name) {
            match self.cache.append(entry, words, &mut self.bunch) {
                Err(Refused::Stale) => {}
                taken => return counted(taken),
            }
        }
        // Twice when the file was dropped from the cache in between.
        for _ in 0..3 {
            let entry = self.cache.touch(name, self.bunch.now)?;
            let taken = self.cache.append(&entry, words, &mut self.bunch);
            if !matches!(taken, Err(Refused::Stale)) {
                self.recent.came(entry);
                return counted(taken);
            }
        }
        counted(Err(Refused::Stale))
    }
}

impl Intake for FileIntake<'_> {
    fn begin(&mut self) {
        self.bunch.now = clock::monotonic();
    }

    #[inline]
    fn update(&mut self, name: &[u8], words: &mut Words<'_>, _: u64) -> Taken {
        let taken = self.take(name, words);
        Cache::count_update(&mut self.bunch, taken.is_err());
        Taken::Now(taken)
    }

    fn has_put_off(&self) -> bool {
        false
    }

    fn commit(&mut self, _: &mut Report<'_>) -> io::Result<()> {
        self.cache.commit(&mut self.bunch).inspect_err(|error| {
            tracing::error!("journal: {error}: a connection is ended, since what it sent is lost");
        })
    }

    fn answer(
        &mut self,
        command: Command,
        words: &mut Words<'_>,
        send: &mut Send<'_>,
    ) -> io::Result<Said> {
        answers::answer(self.cache, command, words, send)
    }

    fn dump(&mut self, words: &mut Words<'_>, out: &mut dyn io::Write) -> Said {
        answers::dump(self.cache, words, out)
    }
}

fn counted(taken: Result<usize, Refused>) -> Result<usize, String> {
    match taken {
        Ok(0) => Err("No values updated.".to_owned()),
        Ok(count) => Ok(count),
        Err(Refused::Text(text)) => Err(text),
        Err(Refused::Stale) => Err("the file is gone from the cache".to_owned()),
    }
}

impl Recent {
    /// The file that comes next when the order is that of the last time, if it has this name.
    #[inline]
    fn expected(&mut self, name: &[u8]) -> Option<&Arc<Entry>> {
        let is = |entry: &Arc<Entry>| *entry.word == *name;
        let found = if self.order.get(self.next).is_some_and(is) {
            self.next
        } else if self.order.first().is_some_and(is) {
            0
        } else {
            return None;
        };
        self.next = found + 1;
        self.order.get(found)
    }

    /// A file that was not expected.
    fn came(&mut self, entry: Arc<Entry>) {
        let room = self.order.len() < RECENT_MAX;
        match self.order.get_mut(self.next) {
            Some(place) => *place = entry,
            None if room => self.order.push(entry),
            None => return,
        }
        self.next += 1;
    }
}

//! Whether something works: the log is told when that changes, and not each time it is tried.

use std::sync::atomic::{AtomicBool, Ordering};

/// How the last try of something ended; nothing has failed at first.
#[derive(Debug, Default)]
pub(super) struct Standing {
    is_failing: AtomicBool,
}

impl Standing {
    /// It has failed: whether it worked before, so that this is news.
    pub(super) fn failed(&self) -> bool {
        !self.is_failing.swap(true, Ordering::AcqRel)
    }

    /// It works: whether it failed before.
    pub(super) fn works(&self) -> bool {
        self.is_failing.load(Ordering::Acquire) && self.is_failing.swap(false, Ordering::AcqRel)
    }
}

/// How many of many fail: news is when some do and none did, and when they become twice as many.
#[derive(Debug, Default)]
pub(super) struct Share {
    told: usize,
}

impl Share {
    /// So many have failed now: whether that is news.
    pub(super) fn failed(&mut self, count: usize) -> bool {
        let is_news = count > 0 && count >= self.told.saturating_mul(2);
        if is_news {
            self.told = count;
        }
        is_news
    }

    /// None has failed now: whether some did before.
    pub(super) fn works(&mut self) -> bool {
        std::mem::take(&mut self.told) > 0
    }
}

/// What `work` logs on this thread, from `info` on.
#[cfg(test)]
pub(super) fn log_of(work: impl FnOnce()) -> String {
    use parking_lot::Mutex;
    use std::io;
    use std::sync::Arc;

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    let lines = Lines::default();
    let writer = lines.clone();
    let log = tracing_subscriber::fmt().with_ansi(false).with_writer(move || writer.clone());
    tracing::subscriber::with_default(log.finish(), work);
    let bytes = std::mem::take(&mut *lines.0.lock());
    String::from_utf8(bytes).unwrap()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_news() {
        let standing = Standing::default();
        assert!(!standing.works());
        assert!(standing.failed() && !standing.failed());
        assert!(standing.works() && !standing.works());
        assert!(standing.failed());
    }

    #[test]
    fn twice_as_many_are_news() {
        let mut share = Share::default();
        let news: Vec<bool> = [0, 3, 3, 5, 6, 11, 1, 12].map(|count| share.failed(count)).into();
        assert_eq!(news, [false, true, false, false, true, false, false, true]);
        assert!(share.works() && !share.works());
        assert!(share.failed(1));
    }
}

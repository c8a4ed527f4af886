//! How far a command over many files has come: a bar on the terminal.

use indicatif::{ProgressBar, ProgressStyle};
use std::cell::RefCell;
use std::io::{self, IsTerminal};

/// The bar, while there is one.
#[derive(Debug, Default)]
pub(crate) struct Progress(RefCell<Option<ProgressBar>>);

impl Progress {
    /// Whether errors go to a terminal, where somebody sees a bar and no program reads it.
    pub(crate) fn is_seen() -> bool {
        io::stderr().is_terminal()
    }

    /// Shows that so many of so many files are done; `None` takes the bar away.
    pub(crate) fn show(&self, done: Option<(usize, usize)>) {
        let mut bar = self.0.borrow_mut();
        let Some((done, total)) = done else {
            if let Some(bar) = bar.take() {
                bar.finish_and_clear();
            }
            return;
        };
        if !Self::is_seen() {
            return;
        }
        let [done, total] = [done, total].map(|files| u64::try_from(files).unwrap_or(u64::MAX));
        let bar = bar.get_or_insert_with(|| {
            let bar = ProgressBar::new(total);
            match ProgressStyle::with_template("{wide_bar} {pos}/{len} files, {eta} left") {
                Ok(style) => bar.with_style(style),
                Err(_) => bar,
            }
        });
        bar.set_position(done);
    }
}

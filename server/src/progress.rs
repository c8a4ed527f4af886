//! How far a command over many files has come: a bar on the terminal.

use indicatif::{ProgressBar, ProgressStyle};
use std::io::{self, IsTerminal};

/// The bar, where somebody sees it.
#[derive(Debug, Default)]
pub(crate) struct Progress(Option<ProgressBar>);

impl Progress {
    /// A bar for so many things, such as `files`.
    pub(crate) fn begin(&mut self, total: usize, what: &str) {
        if !io::stderr().is_terminal() {
            return;
        }
        let bar = ProgressBar::new(u64::try_from(total).unwrap_or(u64::MAX));
        let template = format!("{{wide_bar}} {{pos}}/{{len}} {what}, {{eta}} left");
        self.0 = Some(match ProgressStyle::with_template(&template) {
            Ok(style) => bar.with_style(style),
            Err(_) => bar,
        });
    }

    /// So many more are done.
    pub(crate) fn add(&self, count: usize) {
        if let Some(bar) = &self.0 {
            bar.inc(u64::try_from(count).unwrap_or(0));
        }
    }

    /// Prints a line of error above the bar.
    pub(crate) fn complain(&self, line: &str) {
        match &self.0 {
            Some(bar) => bar.suspend(|| eprintln!("concertim: {line}")),
            None => eprintln!("concertim: {line}"),
        }
    }

    /// Takes the bar away.
    pub(crate) fn end(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}

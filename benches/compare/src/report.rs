//! What was measured, as rows of a table, printed or written as a document.

use crate::contest::Line;
use std::fmt::Write as _;

/// One figure of one system.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// What was measured.
    pub(crate) what: String,
    /// Of whom.
    pub(crate) who: String,
    /// The figure with its unit.
    pub(crate) figure: String,
    /// What it has to be, and whether it is.
    pub(crate) target: Option<(&'static str, bool)>,
}

/// The rows of one comparison.
#[derive(Clone, Debug, Default)]
pub(crate) struct Report {
    /// In the order in which they were measured.
    pub(crate) rows: Vec<Row>,
    /// What a reader of the figures should know.
    pub(crate) notes: Vec<String>,
    /// Programs with their versions.
    pub(crate) versions: Vec<String>,
}

impl Report {
    /// Adds a figure, and says it on standard error, as the whole takes minutes.
    pub(crate) fn row(&mut self, what: impl Into<String>, who: impl Into<String>, figure: String) {
        let (what, who) = (what.into(), who.into());
        eprintln!("{what}: {who}: {figure}");
        self.rows.push(Row { what, who, figure, target: None });
    }

    /// Says what the last figure has to be.
    pub(crate) fn target(&mut self, target: &'static str, met: bool) {
        if let Some(row) = self.rows.last_mut() {
            row.target = Some((target, met));
        }
    }

    /// Adds a note.
    pub(crate) fn note(&mut self, note: impl Into<String>) {
        self.notes.push(note.into());
    }

    /// Whether every target is met.
    pub(crate) fn met(&self) -> bool {
        self.rows.iter().all(|row| row.target.is_none_or(|(_, met)| met))
    }

    /// Prints the table.
    pub(crate) fn print(&self) {
        for Row { what, who, figure, target } in &self.rows {
            let (target, met) = target.unwrap_or(("", true));
            let missed = if met { "" } else { "  missed" };
            println!("{what:<42}{who:<38}{figure:>26}  {target}{missed}");
        }
        self.notes.iter().for_each(|note| println!("- {note}"));
    }

    /// The section of the document: its rows as a table, and its notes.
    fn section(&self, title: &str) -> String {
        if self.rows.is_empty() {
            return String::new();
        }
        let mut out = format!(
            "\n## {title}\n\n| measure | who | figure | target | |\n|---|---|---|---|---|\n"
        );
        let mut before = "";
        for Row { what, who, figure, target } in &self.rows {
            let (target, met) = match target {
                Some((target, met)) => (*target, if *met { "met" } else { "**missed**" }),
                None => ("", ""),
            };
            let shown = if *what == before { "" } else { what };
            before = what;
            // Writing into a String does not fail.
            let _ = writeln!(out, "| {shown} | {who} | {figure} | {target} | {met} |");
        }
        out.push('\n');
        for note in &self.notes {
            let _ = writeln!(out, "- {note}");
        }
        out
    }
}

/// The document: a section of each report that has rows, and the table of `lines`, with machine, date
/// and command.
pub(crate) fn markdown(sections: &[(&str, &Report)], lines: &[Line], command: &str) -> String {
    let (date, machine) = (jiff::Zoned::now().strftime("%Y-%m-%d").to_string(), machine());
    let mut out = format!(
        "# Performance\n\nWritten by `{command}` on {date}; not to be edited. The absolute figures are \
         those of one machine, which others may have kept busy; ratios were taken in turns, in one \
         run.\n\n- Machine: {machine}\n"
    );
    for version in sections.iter().flat_map(|(_, report)| &report.versions) {
        let _ = writeln!(out, "- {version}");
    }
    out.extend(sections.iter().map(|(title, report)| report.section(title)));
    if lines.is_empty() {
        return out;
    }
    out += "\n## Files and commands against RRDtool\n\nNanoseconds per operation, medians.\n\n\
            | operation | who | wall ns | CPU ns | times faster (CPU) | target | |\n\
            |---|---|---|---|---|---|---|\n";
    for line in lines {
        let ratio = line.ratio.map_or(String::new(), |ratio| format!("{:.1}", ratio.cpu));
        let target = line.target.map_or(String::new(), |target| format!("≥ {target}"));
        let met = match (line.target, line.met()) {
            (None, _) => "",
            (_, true) => "met",
            (_, false) => "**missed**",
        };
        let Line { what, name, wall, cpu, .. } = line;
        let _ = writeln!(
            out,
            "| {what} | {name} | {wall:.0} | {cpu:.0} | {ratio} | {target} | {met} |"
        );
    }
    out
}

/// The machine: processor, cores, memory, system.
fn machine() -> String {
    let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
    let field = |text: &str, name: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(name)?.split_once(':'));
        line.map_or(String::new(), |(_, value)| value.trim().to_owned())
    };
    let processor = field(&read("/proc/cpuinfo"), "model name");
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let memory = field(&read("/proc/meminfo"), "MemTotal");
    let kernel = read("/proc/sys/kernel/osrelease");
    format!("{processor}, {cores} cores, {memory}, Linux {}", kernel.trim())
}

/// The middle one, or none of none.
pub(crate) fn median(values: Vec<f64>) -> f64 {
    quantile(values, 0.5)
}

/// The value that a share of them do not exceed.
pub(crate) fn quantile(mut values: Vec<f64>, share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let count = values.len();
    let place =
        (0..count).find(|at| crate::process::float(at + 1) >= share * crate::process::float(count));
    place.and_then(|at| values.get(at)).copied().unwrap_or(f64::NAN)
}

//! The store against librrd, rrdcached, VictoriaMetrics and Prometheus.

pub(crate) mod filler;
mod ingest;
mod ours;
mod reads;
mod threads;
pub(crate) mod workload;

use crate::librrd;
use crate::peers::cached::{Cached, Files};
use crate::peers::server::{Kind, Server};
use crate::report::Report;
use std::path::Path;
use workload::Workload;

/// How much is measured.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    /// Series of the comparison with peers.
    pub(crate) series: usize,
    /// Series of the large store; 0 leaves it out.
    pub(crate) many: u32,
}

/// Those that are installed.
#[derive(Debug)]
struct Peers {
    files: Files,
    cached: Option<Cached>,
    victoria: Option<Server>,
    prometheus: Option<Server>,
}

/// Where programs are that Debian's packages install.
pub(crate) fn installed(program: &str) -> bool {
    ["/usr/bin", "/usr/sbin", "/usr/local/bin"]
        .iter()
        .any(|folder| Path::new(folder).join(program).is_file())
}

impl Peers {
    fn start(report: &mut Report, folder: &Path, size: Size) -> Result<Self, String> {
        let files = Files::make(&folder.join("files"), size.series)?;
        report.versions.push(format!("librrd and rrdcached {}", librrd::version()));
        let mut missing = |program: &str| {
            let missing = !installed(program);
            if missing {
                report.note(format!("{program} is not installed, and was left out."));
            }
            missing
        };
        let cached = match missing("rrdcached") {
            true => None,
            false => Some(Cached::start(&folder.join("cached"), files.clone())?),
        };
        let now = jiff::Timestamp::now().as_second();
        // The hour of the workload ends about now: servers refuse what is much older or newer.
        let begin = now / 60 * 60 - 3_600;
        let mut server = |kind: Kind| match missing(kind.program()) {
            true => Ok(None),
            false => Server::start(kind, &folder.join(kind.program()), begin).map(Some),
        };
        let (victoria, prometheus) = (server(Kind::VictoriaMetrics)?, server(Kind::Prometheus)?);
        let servers = [&victoria, &prometheus].into_iter().flatten();
        report.versions.extend(servers.filter_map(|server| server.kind.version()));
        Ok(Self { files, cached, victoria, prometheus })
    }
}

/// Measures everything.
///
/// # Errors
/// A system's.
pub(crate) fn run(folder: &Path, size: Size) -> Result<Report, String> {
    let mut report = Report::default();
    let mut workload = Workload::new(size.series);
    {
        let mut peers = Peers::start(&mut report, folder, size)?;
        let mut ours = ingest::ours(folder, &workload)?;
        ingest::run(&mut report, &mut peers, &mut ours, &mut workload, size)?;
        ingest::memory(&mut report, &peers, size)?;
        filler::usual(&mut report, folder)?;
        reads::run(&mut report, &mut peers, &ours)?;
    }
    threads::arrivals(&mut report, folder)?;
    threads::scaling(&mut report, folder)?;
    if size.many > 0 {
        filler::many(&mut report, folder, size.many)?;
    }
    for note in NOTES {
        report.note(note);
    }
    Ok(report)
}

/// What the rows cannot say.
const NOTES: [&str; 6] = [
    "One point a series every 15 s; a batch has one of each series. The store: default options, so a \
     journal with one fdatasync a batch, and nine archives in columns. Processor time is user and \
     system time of all threads.",
    "VictoriaMetrics and Prometheus receive HTTP and unpack messages in the time that is counted; the \
     store is called in its own process. What their threads do between turns is not counted.",
    "librrd and rrdcached keep the same archives in a file a series. rrdcached gets 20 rounds, the 5 \
     minutes after which it writes a file by default, and then `FLUSHALL`; its journal is not synced.",
    "Bytes to the device are `write_bytes` of `/proc`: pages count when they become dirty, after a sync \
     of everything. The store's are those of 10 minutes of 15 s, synced every half a minute as the \
     system does it, with a checkpoint. VictoriaMetrics and Prometheus merge and compact later, which \
     is not in their figures.",
    "Memory is `RssAnon`: without pages that files have, too.",
    "The second core is measured without syncs, which would measure the disk.",
];

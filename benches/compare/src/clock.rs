//! What time was spent: by the wall, and by the processor.

use nix::time::clock_getcpuclockid;
use nix::unistd::Pid;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

/// Time that some operations took.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cost {
    /// By the wall.
    pub(crate) wall: Duration,
    /// User and system time of whoever did the work.
    pub(crate) cpu: Duration,
}

/// The moment now, for costs to be counted from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Start {
    wall: Instant,
    cpu: Duration,
}

/// Whose processor time counts.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Worker {
    /// This process.
    Own,
    /// The process of that number, which has one thread.
    Other(u32),
    /// The process of that number, with all its threads, none of which ends meanwhile.
    Threads(u32),
    /// The process of that number with all its threads, ended ones included.
    Process(u32),
    /// Processes that this one started and waited for.
    Children,
}

impl Worker {
    /// Starts to count.
    ///
    /// # Errors
    /// When `/proc` does not answer.
    #[expect(clippy::disallowed_methods, reason = "measuring time is what this program is for")]
    pub(crate) fn start(self) -> io::Result<Start> {
        let cpu = self.spent()?;
        Ok(Start { wall: Instant::now(), cpu })
    }

    /// What was spent since `start`.
    ///
    /// # Errors
    /// When `/proc` does not answer.
    pub(crate) fn since(self, start: Start) -> io::Result<Cost> {
        let wall = start.wall.elapsed();
        Ok(Cost { wall, cpu: self.spent()?.saturating_sub(start.cpu) })
    }

    fn spent(self) -> io::Result<Duration> {
        match self {
            Self::Own => {
                let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
                let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
                Ok(Duration::new(seconds, u32::try_from(time.tv_nsec).unwrap_or(0)))
            }
            Self::Other(process) => {
                let text = read(format!("/proc/{process}/schedstat"))?;
                number(text.split(' ').next()).map(Duration::from_nanos)
            }
            Self::Threads(process) => {
                let mut sum = 0;
                for task in std::fs::read_dir(format!("/proc/{process}/task"))? {
                    let text = read(task?.path().join("schedstat"))?;
                    sum += number(text.split(' ').next())?;
                }
                Ok(Duration::from_nanos(sum))
            }
            Self::Process(process) => {
                let process = i32::try_from(process).map_err(io::Error::other)?;
                let clock = clock_getcpuclockid(Pid::from_raw(process))?;
                Ok(Duration::from(clock.now()?))
            }
            // Fields after the name in parentheses: cutime and cstime.
            Self::Children => ticks("/proc/self/stat", 13),
        }
    }
}

/// The sum of two fields in ticks of 10 ms.
fn ticks(path: impl AsRef<Path>, field: usize) -> io::Result<Duration> {
    let text = read(path)?;
    let fields = text.rsplit(')').next().unwrap_or_default().split_whitespace();
    let mut times = fields.skip(field);
    let ticks = number(times.next())? + number(times.next())?;
    Ok(Duration::from_millis(ticks * 10))
}

fn read(path: impl AsRef<Path>) -> io::Result<String> {
    std::fs::read_to_string(path)
}

fn number(text: Option<&str>) -> io::Result<u64> {
    text.and_then(|text| text.parse().ok())
        .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "/proc holds no number there"))
}

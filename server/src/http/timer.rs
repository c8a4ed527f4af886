//! The timer of a connection, and waiting that seldom needs one.

use hyper::rt::{Sleep, Timer};
use parking_lot::Mutex;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};
use tokio::time;

/// Sleeps of one connection, whose task waits for one at a time. They share an alarm, which is set again
/// only when it rings before its time: a request puts its time further off, so that is twice a minute,
/// and no request makes an alarm of its own only to take it away.
#[derive(Clone, Debug, Default)]
pub(super) struct ConnectionTimer(Arc<Mutex<Option<Alarm>>>);

/// What `future` ends with, or none where it takes longer than `longest`. Nearly always it is ready at
/// once, and needs no timer.
pub(super) async fn within<T>(longest: Duration, future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    let at_once = poll_fn(|context| Poll::Ready(future.as_mut().poll(context)));
    match at_once.await {
        Poll::Ready(ended) => Some(ended),
        Poll::Pending => time::timeout(longest, future).await.ok(),
    }
}

type Alarm = Pin<Box<time::Sleep>>;

/// Until then.
struct Until {
    deadline: time::Instant,
    timer: ConnectionTimer,
}

impl Timer for ConnectionTimer {
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>> {
        let deadline = time::Instant::now() + duration;
        Box::pin(Until { deadline, timer: self.clone() })
    }

    fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>> {
        Box::pin(Until { deadline: deadline.into(), timer: self.clone() })
    }

    fn now(&self) -> Instant {
        time::Instant::now().into()
    }

    fn reset(&self, sleep: &mut Pin<Box<dyn Sleep>>, deadline: Instant) {
        *sleep = self.sleep_until(deadline);
    }
}

impl Sleep for Until {}

impl Future for Until {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut alarm = self.timer.0.lock();
        let alarm = alarm.get_or_insert_with(|| Box::pin(time::sleep_until(self.deadline)));
        if alarm.deadline() > self.deadline {
            alarm.as_mut().reset(self.deadline);
        }
        loop {
            ready!(alarm.as_mut().poll(context));
            if alarm.deadline() >= self.deadline {
                return Poll::Ready(());
            }
            alarm.as_mut().reset(self.deadline);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sleeps_that_follow_each_other_end_at_their_time() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(async {
            let timer = ConnectionTimer::default();
            let milliseconds = Duration::from_millis;
            let start = timer.now();
            // One that is given up, as a head that came in time; a longer one; a shorter one.
            let mut given_up = timer.sleep(milliseconds(20));
            let polled = std::future::poll_fn(|context| {
                Poll::Ready(given_up.as_mut().poll(context).is_ready())
            });
            assert!(!polled.await);
            drop(given_up);
            for end in [120, 140, 130] {
                timer.sleep_until(start + milliseconds(end)).await;
                assert!(timer.now() >= start + milliseconds(end), "{end}");
            }
            let mut far = timer.sleep(Duration::from_secs(3_600));
            timer.reset(&mut far, start + milliseconds(150));
            far.await;
            assert!(timer.now() >= start + milliseconds(150));
        });
    }
}

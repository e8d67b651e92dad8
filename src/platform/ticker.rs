//! Timers that stop when dropped.
//!
//! It must never be used to measure time: browsers delay timers as they like. The app shell reads
//! `clock` each time one fires.

use gloo_timers::callback::{Interval, Timeout};

/// A timer; dropping it stops it. To arm it anew, put another in its place, also from within its
/// own callback.
#[derive(Debug)]
#[must_use = "the timer stops as soon as this is dropped"]
pub struct Ticker {
    _timer: Timer,
}

#[derive(Debug)]
enum Timer {
    Once { _timeout: Timeout },
    Every { _interval: Interval },
}

impl Ticker {
    /// Calls once after `ms`. At most some 24 days; longer ones fire then.
    pub fn after(ms: u64, callback: impl FnOnce() + 'static) -> Self {
        Self {
            _timer: Timer::Once {
                _timeout: Timeout::new(clamped(ms), callback),
            },
        }
    }

    /// Calls again and again, `ms` apart or later.
    pub fn every(ms: u64, callback: impl FnMut() + 'static) -> Self {
        Self {
            _timer: Timer::Every {
                _interval: Interval::new(clamped(ms), callback),
            },
        }
    }

    /// Keeps it for as long as the page lives.
    pub fn forever(self) {
        std::mem::forget(self);
    }
}

/// Browsers hold a delay in 31 bits and fire at once beyond that.
fn clamped(ms: u64) -> u32 {
    const MOST: u32 = i32::MAX.unsigned_abs();
    u32::try_from(ms).map_or(MOST, |ms| ms.min(MOST))
}

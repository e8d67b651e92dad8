//! What is drawn or made ready piece by piece, so that whatever else there is to do waits for one piece at most.

use core::fmt;
use core::pin::Pin;
use core::task::{Context, Poll, Waker};
use std::future::poll_fn;
use std::mem::replace;

/// A picture, or something that is needed for one, of which some pieces are made.
pub struct Drawing<'a, Made>(Pin<Box<dyn Future<Output = Made> + 'a>>);

impl<'a, Made> Drawing<'a, Made> {
    /// What is made so; each [`end_of_piece`] in it is the end of a piece.
    pub fn of(makes: impl Future<Output = Made> + 'a) -> Self {
        Self(Box::pin(makes))
    }

    /// Makes the next piece: all of it, once it is whole.
    ///
    /// # Errors
    /// The rest of it, where it is not.
    pub fn go_on(mut self) -> Result<Made, Self> {
        match self
            .0
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
        {
            Poll::Ready(made) => Ok(made),
            Poll::Pending => Err(self),
        }
    }

    /// Makes pieces while there is time: all of it, once it is whole.
    ///
    /// # Errors
    /// The rest of it, where it is not.
    pub fn go_on_while(mut self, has_time: &dyn Fn() -> bool) -> Result<Made, Self> {
        while has_time() {
            self = match self.go_on() {
                Ok(made) => return Ok(made),
                Err(rest) => rest,
            };
        }
        Err(self)
    }

    /// All of it at once.
    #[must_use]
    pub fn whole(mut self) -> Made {
        loop {
            self = match self.go_on() {
                Ok(made) => return made,
                Err(rest) => rest,
            };
        }
    }
}

impl<Made> fmt::Debug for Drawing<'_, Made> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Drawing").finish_non_exhaustive()
    }
}

impl<Made> Future for Drawing<'_, Made> {
    type Output = Made;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Made> {
        self.0.as_mut().poll(context)
    }
}

/// Ends a piece of a drawing. Nobody is woken: whoever draws goes on when they have the time.
pub fn end_of_piece() -> impl Future<Output = ()> {
    let mut is_over = false;
    poll_fn(move |_| {
        if replace(&mut is_over, true) {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::cell::Cell;

    #[test]
    fn a_drawing_is_drawn_a_piece_at_a_time() {
        let drawn = Cell::new(0);
        let three = || async {
            for _ in 0..3 {
                drawn.set(drawn.get() + 1);
                end_of_piece().await;
            }
            "whole"
        };
        let mut drawing = Drawing::of(three());
        for pieces in 1..=3 {
            let Err(rest) = drawing.go_on() else {
                panic!("it is whole after {pieces} pieces");
            };
            assert_eq!(drawn.get(), pieces);
            drawing = rest;
        }
        assert_eq!(drawing.go_on().ok(), Some("whole"));
        assert_eq!(Drawing::of(three()).whole(), "whole");
        drawn.set(0);
        let two = Drawing::of(three()).go_on_while(&|| drawn.get() < 2);
        assert!(two.is_err());
        assert_eq!(drawn.get(), 2);
    }
}

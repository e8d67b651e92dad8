//! A picture that is drawn piece by piece, so that whatever else there is to do waits for one piece at most.

use core::pin::Pin;
use core::task::{Context, Poll, Waker};
use std::future::poll_fn;
use std::mem::replace;

/// A picture of which some pieces are drawn.
pub struct Drawing<'a, Image>(Pin<Box<dyn Future<Output = Image> + 'a>>);

impl<'a, Image> Drawing<'a, Image> {
    /// A picture that is drawn so; each [`end_of_piece`] in it is the end of a piece.
    pub fn of(draws: impl Future<Output = Image> + 'a) -> Self {
        Self(Box::pin(draws))
    }

    /// Draws the next piece: the picture, once it is whole.
    ///
    /// # Errors
    /// The rest of it, where it is not.
    pub fn go_on(mut self) -> Result<Image, Self> {
        match self
            .0
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
        {
            Poll::Ready(image) => Ok(image),
            Poll::Pending => Err(self),
        }
    }

    /// The whole picture at once.
    #[must_use]
    pub fn whole(mut self) -> Image {
        loop {
            self = match self.go_on() {
                Ok(image) => return image,
                Err(rest) => rest,
            };
        }
    }
}

impl<Image> Future for Drawing<'_, Image> {
    type Output = Image;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Image> {
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
    }
}

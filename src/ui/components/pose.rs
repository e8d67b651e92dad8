//! A small sign for a position of the body: where a figure will stand, and in lists.

use crate::domain::catalogue::Position;
use crate::ui::html::{El, el};

/// The lines of a person in this position on a grid of 64 by 48 whose floor is at 44, and where the
/// head is.
const fn lines(position: Position) -> (&'static str, (u8, u8)) {
    match position {
        Position::Seated => ("M26 18v14h12v12M26 22l9 5M22 44V32h4M20 32v-12", (27, 11)),
        Position::Standing => ("M32 15v14l-4 15M32 29l4 15M32 18l-6 9M32 18l6 9", (32, 8)),
        Position::Kneeling => ("M30 18v14l-2 12h-12M30 22l7 8M30 32l4 12", (30, 11)),
        Position::Quadruped => ("M22 25h20M22 25v19M42 25v19h8", (15, 22)),
        Position::Supine => ("M18 40h16l9-13 7 17M20 42h14", (10, 38)),
        Position::Prone => ("M18 40h38M20 40l-6 4", (11, 36)),
        Position::SideLying => ("M18 38h16l10-2 8 6M22 38l10-8", (10, 35)),
    }
}

/// The sign of a position. It says nothing to a screen reader: the name stands beside it.
pub(crate) fn pose(position: Position) -> El {
    let (body, (x, y)) = lines(position);
    el("svg", "pose")
        .attr("viewBox", "0 0 64 48")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child(el("path", "pose__floor").attr("d", "M4 46h56"))
        .child(el("path", "pose__body").attr("d", body))
        .child(
            el("circle", "pose__head")
                .attr("cx", x.to_string())
                .attr("cy", y.to_string())
                .attr("r", "5"),
        )
}

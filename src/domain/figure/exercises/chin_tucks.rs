//! E07 Chin tucks: the head glides straight back, the eyes level; it never nods.

use crate::domain::figure::neutral::SEATED;
use crate::domain::figure::pose::Pose;
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

pub(super) static FIGURE: Figure = Figure {
    view: View::new(12.0, 6.0),
    crop: Crop::Upper,
    flips: false,
    home: Pose {
        lean: [2.0, -6.0, -1.0, 12.0, 32.0, 0.0],
        ..SEATED
    },
    out: &[Pose {
        lean: [2.0, -6.0, -2.0, 6.0, -6.0, 2.0],
        ..SEATED
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Floor(-45.0, 60.0), Prop::Chair(-4.0, -1.0)],
    traces: &[Joint::Head],
};

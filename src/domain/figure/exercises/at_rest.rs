//! Somebody in the plain pose of a position, who stands for an exercise of somebody's own: what it looks like, nobody
//! knows here.

use crate::domain::catalogue::{ExerciseId, Own, OwnId, Position};
use crate::domain::figure::neutral::{
    KNEELING, PRONE, QUADRUPED, SEATED, SIDE_LYING, STANDING, SUPINE,
};
use crate::domain::figure::pose::Pose;
use crate::domain::figure::{Crop, Figure, Prop, View};

macro_rules! at_rest {
    ($($position:ident = $pose:ident, $view:expr, $props:expr;)+) => {
        /// The figure of a position.
        pub(super) const fn figure(position: Position) -> &'static Figure {
            match position {
                $(Position::$position => {
                    static FIGURE: Figure = still($pose, $view, $props);
                    &FIGURE
                })+
            }
        }

        /// The exercise that is shown: nobody's.
        pub(super) const fn exercise(position: Position) -> ExerciseId {
            match position {
                $(Position::$position => {
                    static OWN: Own = Own::at_rest(Position::$position);
                    ExerciseId::Own(OwnId::of(&OWN))
                })+
            }
        }
    };
}

at_rest! {
    Seated = SEATED, View::new(24.0, 8.0), &[Prop::Floor(-45.0, 60.0), Prop::Chair(-4.0, -1.0)];
    Standing = STANDING, View::new(24.0, 6.0), &[Prop::Floor(-50.0, 50.0)];
    Kneeling = KNEELING, View::new(24.0, 8.0), &[Prop::Mat(-75.0, 50.0)];
    Quadruped = QUADRUPED, View::new(16.0, 10.0), &[Prop::Mat(-80.0, 90.0)];
    Supine = SUPINE, View::new(14.0, 16.0), &[Prop::Mat(-85.0, 75.0)];
    Prone = PRONE, View::new(16.0, 20.0), &[Prop::Mat(-105.0, 85.0)];
    SideLying = SIDE_LYING, View::new(0.0, 42.0), &[Prop::Mat(-95.0, 70.0)];
}

const fn still(home: Pose, view: View, props: &'static [Prop]) -> Figure {
    Figure {
        view,
        crop: Crop::Whole,
        flips: false,
        home,
        out: &[],
        back: &[],
        cycle_s: 0.0,
        props,
        traces: &[],
    }
}

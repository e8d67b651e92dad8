//! The figures of the exercises, one file each.

mod at_rest;

use super::Figure;
use crate::domain::catalogue::{
    Exercise, ExerciseId, Kind, Position, Region, Variant, for_all_exercises,
};

macro_rules! figures {
    ($($exercise:ident => $module:ident $(+ $($more:ident = $figure:ident),+)?;)+) => {
        $(mod $module;)+

        /// Every figure: the usual one of each exercise, and others of some.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "each variant is described by its own file")]
        pub enum FigureId {
            $($exercise, $($($more,)+)?)+
            /// Somebody in the plain pose of a position, for exercises of which there is no figure.
            AtRest(Position),
        }

        impl FigureId {
            /// All figures of exercises of the catalogue, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$exercise, $($(Self::$more,)+)?)+];

            /// The figure itself.
            #[must_use]
            pub const fn figure(self) -> &'static Figure {
                match self {
                    $(
                        Self::$exercise => &$module::FIGURE,
                        $($(Self::$more => &$module::$figure,)+)?
                    )+
                    Self::AtRest(position) => at_rest::figure(position),
                }
            }

            /// The exercise it shows.
            #[must_use]
            pub const fn exercise(self) -> ExerciseId {
                match self {
                    $(Self::$exercise $($(| Self::$more)+)? => ExerciseId::$exercise,)+
                    Self::AtRest(position) => at_rest::exercise(position),
                }
            }
        }
    };
}

impl FigureId {
    /// The position that it is in.
    #[must_use]
    pub fn position(self) -> Position {
        match self {
            Self::AtRest(position) => position,
            _ => self
                .exercise()
                .of_catalogue()
                .map_or(Position::Standing, Exercise::position),
        }
    }

    /// Where it glows: what the exercise works on first of all.
    #[must_use]
    pub fn regions(self) -> &'static [Region] {
        let targets = self.exercise().facts().targets;
        targets.get(..2).unwrap_or(targets)
    }

    /// Whether what glows is lengthened there, and does not work.
    #[must_use]
    pub fn stretches(self) -> bool {
        matches!(
            self.exercise().facts().kind,
            Kind::Stretch | Kind::Mobility | Kind::SelfMassage
        )
    }
}

for_all_exercises!(figures);

/// The figure of an exercise in one of its variants.
#[must_use]
pub fn of(exercise: ExerciseId, variant: Option<&Variant>) -> FigureId {
    let variant = variant.map_or("", |variant| variant.slug);
    match (exercise, variant) {
        (ExerciseId::WallAngels, "touchdown-arc") => FigureId::WallAngelsTouchdown,
        (ExerciseId::WallAngels, "partial-arc") => FigureId::WallAngelsPartial,
        (ExerciseId::NeckFlexionExtension, "light-hand") => FigureId::NeckFlexionWithHand,
        (ExerciseId::IsometricNeckOtherDirections, "flexion") => FigureId::IsometricNeckFlexion,
        (ExerciseId::IsometricNeckOtherDirections, "extension") => FigureId::IsometricNeckExtension,
        (ExerciseId::Own(own), _) => FigureId::AtRest(own.position),
        _ => FigureId::ALL
            .iter()
            .copied()
            .find(|figure| figure.exercise() == exercise)
            .unwrap_or(FigureId::CatCow),
    }
}

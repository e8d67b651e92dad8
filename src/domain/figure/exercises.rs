//! The figures of the exercises, one file each.

use super::Figure;
use crate::domain::catalogue::{ExerciseId, Region, Variant};

macro_rules! figures {
    ($($variant:ident => $exercise:ident, $module:ident :: $name:ident;)+ ) => {
        /// Every figure.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "each variant is described by its own file")]
        pub enum FigureId {
            $($variant),+
        }

        impl FigureId {
            /// All figures, in the order of the catalogue.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The figure itself.
            #[must_use]
            pub const fn figure(self) -> &'static Figure {
                match self {
                    $(Self::$variant => &$module::$name),+
                }
            }

            /// The exercise it shows.
            #[must_use]
            pub const fn exercise(self) -> ExerciseId {
                match self {
                    $(Self::$variant => ExerciseId::$exercise),+
                }
            }
        }
    };
}

impl FigureId {
    /// Where it glows: what the exercise works on first of all.
    #[must_use]
    pub fn regions(self) -> &'static [Region] {
        let targets = self.exercise().facts().targets;
        targets.get(..2).unwrap_or(targets)
    }
}

mod band_low_row;
mod band_wide_row;
mod bird_dog;
mod cat_cow;
mod childs_pose;
mod chin_tucks;
mod doorway_pec_stretch;
mod foam_roller_thoracic_extension;
mod isometric_neck_other_directions;
mod isometric_neck_side_bend;
mod kneeling_chair_thoracic_extension;
mod neck_flexion_extension;
mod open_book;
mod prone_opposite_arm_leg_raise;
mod prone_scapular_retraction;
mod quadruped_scapular_push_up_plus;
mod scapular_squeeze;
mod seated_trunk_extension;
mod supine_march;
mod swiss_ball_thoracic_extension;
mod thoracic_foam_rolling;
mod thread_the_needle;
mod wall_angels;
mod wall_posture_hold;
mod wall_thoracic_extension;

figures! {
    KneelingChairThoracicExtension => KneelingChairThoracicExtension, kneeling_chair_thoracic_extension::FIGURE;
    FoamRollerThoracicExtension => FoamRollerThoracicExtension, foam_roller_thoracic_extension::FIGURE;
    TowelThoracicExtension => FoamRollerThoracicExtension, foam_roller_thoracic_extension::TOWEL;
    ThoracicFoamRolling => ThoracicFoamRolling, thoracic_foam_rolling::FIGURE;
    QuadrupedScapularPushUpPlus => QuadrupedScapularPushUpPlus, quadruped_scapular_push_up_plus::FIGURE;
    WallAngels => WallAngels, wall_angels::FIGURE;
    WallAngelsTouchdown => WallAngels, wall_angels::TOUCHDOWN;
    WallAngelsPartial => WallAngels, wall_angels::PARTIAL;
    WallPostureHold => WallPostureHold, wall_posture_hold::FIGURE;
    ChinTucks => ChinTucks, chin_tucks::FIGURE;
    ScapularSqueeze => ScapularSqueeze, scapular_squeeze::FIGURE;
    DoorwayPecStretch => DoorwayPecStretch, doorway_pec_stretch::FIGURE;
    CatCow => CatCow, cat_cow::FIGURE;
    ThreadTheNeedle => ThreadTheNeedle, thread_the_needle::FIGURE;
    SupineMarch => SupineMarch, supine_march::FIGURE;
    WallThoracicExtension => WallThoracicExtension, wall_thoracic_extension::FIGURE;
    ProneOppositeArmLegRaise => ProneOppositeArmLegRaise, prone_opposite_arm_leg_raise::FIGURE;
    BirdDog => BirdDog, bird_dog::FIGURE;
    ProneScapularRetraction => ProneScapularRetraction, prone_scapular_retraction::FIGURE;
    BandLowRow => BandLowRow, band_low_row::FIGURE;
    BandWideRow => BandWideRow, band_wide_row::FIGURE;
    NeckFlexionExtension => NeckFlexionExtension, neck_flexion_extension::FIGURE;
    NeckFlexionWithHand => NeckFlexionExtension, neck_flexion_extension::WITH_HAND;
    IsometricNeckSideBend => IsometricNeckSideBend, isometric_neck_side_bend::FIGURE;
    IsometricNeckRotation => IsometricNeckOtherDirections, isometric_neck_other_directions::ROTATION;
    IsometricNeckFlexion => IsometricNeckOtherDirections, isometric_neck_other_directions::FLEXION;
    IsometricNeckExtension => IsometricNeckOtherDirections, isometric_neck_other_directions::EXTENSION;
    SwissBallThoracicExtension => SwissBallThoracicExtension, swiss_ball_thoracic_extension::FIGURE;
    SeatedTrunkExtension => SeatedTrunkExtension, seated_trunk_extension::FIGURE;
    OpenBook => OpenBook, open_book::FIGURE;
    ChildsPose => ChildsPose, childs_pose::FIGURE;
}

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
        _ => FigureId::ALL
            .iter()
            .copied()
            .find(|figure| figure.exercise() == exercise)
            .unwrap_or(FigureId::CatCow),
    }
}

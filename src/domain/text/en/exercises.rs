//! The exercises in English, one file each.

use crate::domain::catalogue::ExerciseId;
use crate::domain::text::{ExerciseText, Reading};

macro_rules! texts {
    ($($variant:ident => $module:ident),+ $(,)?) => {
        $(mod $module;)+

        /// The words of one exercise.
        #[must_use]
        pub(super) const fn exercise(id: ExerciseId) -> &'static ExerciseText {
            match id {
                $(ExerciseId::$variant => &$module::TEXT),+
            }
        }

        /// What there is to read about one exercise.
        #[must_use]
        pub const fn reading(id: ExerciseId) -> &'static Reading {
            match id {
                $(ExerciseId::$variant => &$module::READING),+
            }
        }
    };
}

texts! {
    KneelingChairThoracicExtension => kneeling_chair_thoracic_extension,
    FoamRollerThoracicExtension => foam_roller_thoracic_extension,
    ThoracicFoamRolling => thoracic_foam_rolling,
    QuadrupedScapularPushUpPlus => quadruped_scapular_push_up_plus,
    WallAngels => wall_angels,
    WallPostureHold => wall_posture_hold,
    ChinTucks => chin_tucks,
    ScapularSqueeze => scapular_squeeze,
    DoorwayPecStretch => doorway_pec_stretch,
    CatCow => cat_cow,
    ThreadTheNeedle => thread_the_needle,
    SupineMarch => supine_march,
    WallThoracicExtension => wall_thoracic_extension,
    ProneOppositeArmLegRaise => prone_opposite_arm_leg_raise,
    BirdDog => bird_dog,
    ProneScapularRetraction => prone_scapular_retraction,
    BandLowRow => band_low_row,
    BandWideRow => band_wide_row,
    NeckFlexionExtension => neck_flexion_extension,
    IsometricNeckSideBend => isometric_neck_side_bend,
    IsometricNeckOtherDirections => isometric_neck_other_directions,
    SwissBallThoracicExtension => swiss_ball_thoracic_extension,
    SeatedTrunkExtension => seated_trunk_extension,
    OpenBook => open_book,
    ChildsPose => childs_pose,
}

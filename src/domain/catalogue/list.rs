//! The list of all exercises, in the order of the catalogue: it stands here, and nowhere else.
//!
//! To add an exercise, add its line, and its files under `catalogue/exercises`, `figure/exercises` and
//! `text/en/exercises`.

/// Hands the list to a macro: each exercise, its files, and what figures it has beside its usual one.
macro_rules! for_all_exercises {
    ($then:ident) => {
        $then! {
            KneelingChairThoracicExtension => kneeling_chair_thoracic_extension;
            FoamRollerThoracicExtension => foam_roller_thoracic_extension + TowelThoracicExtension = TOWEL;
            ThoracicFoamRolling => thoracic_foam_rolling;
            QuadrupedScapularPushUpPlus => quadruped_scapular_push_up_plus;
            WallAngels => wall_angels + WallAngelsTouchdown = TOUCHDOWN, WallAngelsPartial = PARTIAL;
            WallPostureHold => wall_posture_hold;
            ChinTucks => chin_tucks;
            ScapularSqueeze => scapular_squeeze;
            DoorwayPecStretch => doorway_pec_stretch;
            CatCow => cat_cow;
            ThreadTheNeedle => thread_the_needle;
            SupineMarch => supine_march;
            WallThoracicExtension => wall_thoracic_extension;
            ProneOppositeArmLegRaise => prone_opposite_arm_leg_raise;
            BirdDog => bird_dog;
            ProneScapularRetraction => prone_scapular_retraction;
            BandLowRow => band_low_row;
            BandWideRow => band_wide_row;
            NeckFlexionExtension => neck_flexion_extension + NeckFlexionWithHand = WITH_HAND;
            IsometricNeckSideBend => isometric_neck_side_bend;
            IsometricNeckOtherDirections => isometric_neck_other_directions + IsometricNeckFlexion = FLEXION, IsometricNeckExtension = EXTENSION;
            SwissBallThoracicExtension => swiss_ball_thoracic_extension;
            SeatedTrunkExtension => seated_trunk_extension;
            OpenBook => open_book;
            ChildsPose => childs_pose;
        }
    };
}

pub(in crate::domain) use for_all_exercises;

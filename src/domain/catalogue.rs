//! The exercises: language-free facts, one file each, nothing parsed at run time.
//!
//! Words stand in [`crate::domain::text`]. To add an exercise: add its file here, its file under
//! `text/en`, and one line in each of the two lists.

mod kinds;
mod sources;

pub(in crate::domain) use kinds::slugged;
pub use kinds::{Breath, Equipment, Kind, Position, Region, Side, Sides};
pub use sources::{SOURCES, Source, SourceId};

use crate::domain::dose::{DefaultDose, SourceDose};
use crate::domain::fields::as_text;

macro_rules! exercises {
    ($($variant:ident => $module:ident),+ $(,)?) => {
        $(mod $module;)+

        /// Every exercise of the catalogue, as a name that the compiler checks.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "each variant is described by its own file")]
        pub enum ExerciseId {
            $($variant),+
        }

        impl ExerciseId {
            /// All exercises, in the order of the catalogue.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The facts about this exercise.
            #[must_use]
            pub const fn facts(self) -> &'static Exercise {
                match self {
                    $(Self::$variant => &$module::EXERCISE),+
                }
            }
        }
    };
}

exercises! {
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

/// A way of doing an exercise that looks different enough to have its own steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variant {
    /// Its public, permanent name within the exercise.
    pub slug: &'static str,
    /// How it counts sides.
    pub sides: Sides,
    /// How hard it is beside the usual ways.
    pub rank: Rank,
}

/// How hard a variant is beside the usual ways of the exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// What a source gives as the regression of the exercise.
    Easier,
    /// As the exercise is meant.
    Usual,
    /// What a source gives as its progression.
    Harder,
}

/// One exercise, without words.
#[derive(Debug, PartialEq, Eq)]
pub struct Exercise {
    /// Its checked name.
    pub id: ExerciseId,
    /// Its public, permanent name in links, history and exports. Never reused.
    pub slug: &'static str,
    /// Names it had before; they still lead here.
    pub former_slugs: &'static [&'static str],
    /// What it is first of all.
    pub kind: Kind,
    /// What another source files it under (disagreement D24).
    pub also: &'static [Kind],
    /// The positions it can be done in, the usual one first.
    pub positions: &'static [Position],
    /// The equipment it needs: any one of these kits is enough; an empty kit means nothing.
    pub kits: &'static [&'static [Equipment]],
    /// What it works on.
    pub targets: &'static [Region],
    /// How it counts sides; a variant may count otherwise.
    pub sides: Sides,
    /// Its variants, the usual one first; empty where there is only one way.
    pub variants: &'static [Variant],
    /// Sources that give steps or clear advice for it.
    pub sources: &'static [SourceId],
    /// Sources that only name it.
    pub mentioned_by: &'static [SourceId],
    /// Sources that advise against it or a part of it.
    pub against: &'static [SourceId],
    /// The doses the sources give, each exactly.
    pub doses: &'static [SourceDose],
    /// The dose it starts with.
    pub default: DefaultDose,
    /// Easier exercises to fall back to.
    pub regressions: &'static [ExerciseId],
    /// Harder exercises to go on to.
    pub progressions: &'static [ExerciseId],
    /// The exercise inside which a source offers this one, if any.
    pub variant_of: Option<ExerciseId>,
    /// Whether it rounds the spine, which one source advises against (disagreement D01).
    pub rounds_spine: bool,
    /// The breath that goes with the way out, where a source lets the breath set the pace.
    pub breath: Option<Breath>,
}

impl Exercise {
    /// The position it is done in unless somebody chooses another.
    #[must_use]
    pub fn position(&self) -> Position {
        self.positions
            .first()
            .copied()
            .unwrap_or(Position::Standing)
    }

    /// The variant of this slug, if the exercise has it.
    #[must_use]
    pub fn variant(&self, slug: &str) -> Option<&'static Variant> {
        self.variants.iter().find(|v| v.slug == slug)
    }

    /// How sides are counted in `variant`, or in the exercise itself.
    #[must_use]
    pub fn sides_in(&self, variant: Option<&Variant>) -> Sides {
        variant.map_or(self.sides, |v| v.sides)
    }

    /// Whether every piece of some kit is among `at_hand`.
    #[must_use]
    pub fn can_be_done_with(&self, at_hand: &[Equipment]) -> bool {
        self.kits
            .iter()
            .any(|kit| kit.iter().all(|piece| at_hand.contains(piece)))
    }
}

/// The exercise that has, or once had, this slug.
#[must_use]
pub fn find(slug: &str) -> Option<ExerciseId> {
    ExerciseId::ALL.iter().copied().find(|id| {
        let facts = id.facts();
        facts.slug == slug || facts.former_slugs.contains(&slug)
    })
}

as_text!(ExerciseId, id => id.facts().slug, slug => find(slug));

/// The slug of the one entry that is information and not an exercise.
pub const MANUAL_ADJUSTMENT: &str = "manual-adjustment";

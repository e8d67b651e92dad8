//! The words of the catalogue that need no language: kinds, positions, equipment, regions, sides.
//!
//! Each has a slug for links and filters. What people read for them stands in the text room.

macro_rules! slugged {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $slug:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$vdoc])* $variant),+
        }

        impl $name {
            /// All of them, in the order in which they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its public, permanent name.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self {
                    $(Self::$variant => $slug),+
                }
            }

            /// The one of this slug.
            #[must_use]
            pub fn from_slug(slug: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.slug() == slug)
            }
        }

        $crate::domain::fields::as_text!($name, it => it.slug(), slug => Self::from_slug(slug));
    };
}

pub(in crate::domain) use slugged;

slugged! {
    /// What an exercise is for.
    Kind {
        /// Moving a stiff part through its range.
        Mobility = "mobility",
        /// Rolling on a roller.
        SelfMassage = "self-massage",
        /// Making muscles stronger.
        Strength = "strength",
        /// Learning to hold or place a part well.
        MotorControl = "motor-control",
        /// Lengthening tight muscles.
        Stretch = "stretch",
        /// Steadying the trunk.
        Core = "core",
        /// Effort without motion.
        Isometric = "isometric",
    }
}

slugged! {
    /// The position an exercise is done in.
    Position {
        /// Sitting on a chair.
        Seated = "seated",
        /// On both feet.
        Standing = "standing",
        /// On both knees.
        Kneeling = "kneeling",
        /// On hands and knees.
        Quadruped = "quadruped",
        /// Lying face up.
        Supine = "supine",
        /// Lying face down.
        Prone = "prone",
        /// Lying on one side.
        SideLying = "side-lying",
    }
}

impl Position {
    /// Whether one has to get down to the floor for it.
    #[must_use]
    pub const fn is_on_floor(self) -> bool {
        !matches!(self, Self::Seated | Self::Standing)
    }
}

slugged! {
    /// Things an exercise needs.
    Equipment {
        /// A chair without wheels.
        Chair = "chair",
        /// A free stretch of wall.
        Wall = "wall",
        /// An open doorway.
        Doorway = "doorway",
        /// A foam roller.
        FoamRoller = "foam-roller",
        /// A rolled-up towel.
        Towel = "towel",
        /// An elastic exercise band.
        ResistanceBand = "resistance-band",
        /// Something firm to fix the band to.
        Anchor = "anchor",
        /// A large inflatable ball.
        SwissBall = "swiss-ball",
    }
}

slugged! {
    /// The part of the body that works or stretches.
    Region {
        /// The upper and middle spine.
        ThoracicSpine = "thoracic-spine",
        /// The whole spine.
        WholeSpine = "whole-spine",
        /// The muscles between the shoulder blades.
        BetweenBlades = "between-blades",
        /// The muscle that holds the blade to the ribs.
        Serratus = "serratus",
        /// The chest.
        Chest = "chest",
        /// The front of the shoulders.
        FrontShoulders = "front-shoulders",
        /// The back of the shoulders.
        BackShoulders = "back-shoulders",
        /// The shoulder joints.
        ShoulderJoints = "shoulder-joints",
        /// The broad muscles at the sides of the back.
        Lats = "lats",
        /// The neck.
        Neck = "neck",
        /// The belly and the trunk around it.
        Core = "core",
        /// The muscles along the spine.
        BackExtensors = "back-extensors",
        /// The seat muscles.
        Glutes = "glutes",
        /// The ribs.
        Ribs = "ribs",
        /// The sides of the trunk.
        TrunkSides = "trunk-sides",
    }
}

slugged! {
    /// A side of the body.
    Side {
        /// The left one.
        Left = "left",
        /// The right one.
        Right = "right",
    }
}

impl Side {
    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}

/// One half of a breath.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Breath {
    /// Breathing in.
    In,
    /// Breathing out.
    Out,
}

impl Breath {
    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::In => Self::Out,
            Self::Out => Self::In,
        }
    }
}

/// How an exercise counts sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sides {
    /// It has none: both sides work at once.
    Together,
    /// All repetitions on one side, a change, and as many on the other.
    EachInTurn {
        /// The side it begins with.
        first: Side,
    },
    /// Sides change with every repetition, and the repetitions are counted for each side.
    AlternatingPerSide {
        /// The side it begins with.
        first: Side,
    },
    /// Sides change with every repetition, and the repetitions are counted altogether.
    AlternatingInTotal {
        /// The side it begins with.
        first: Side,
    },
}

impl Sides {
    /// The side it begins with, where it has any.
    #[must_use]
    pub const fn first(self) -> Option<Side> {
        match self {
            Self::Together => None,
            Self::EachInTurn { first }
            | Self::AlternatingPerSide { first }
            | Self::AlternatingInTotal { first } => Some(first),
        }
    }

    /// The same, begun with this side.
    #[must_use]
    pub const fn begun_with(self, first: Side) -> Self {
        match self {
            Self::Together => Self::Together,
            Self::EachInTurn { .. } => Self::EachInTurn { first },
            Self::AlternatingPerSide { .. } => Self::AlternatingPerSide { first },
            Self::AlternatingInTotal { .. } => Self::AlternatingInTotal { first },
        }
    }
}

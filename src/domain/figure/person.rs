//! Who the figure is: build, hair and sleeves. Bones are the same for all, so whatever holds of a pose
//! holds for everybody.

use crate::domain::catalogue::slugged;

slugged! {
    /// How somebody is built.
    #[derive(Default)]
    Build {
        /// Even from shoulders to hips.
        #[default]
        Straight = "straight",
        /// Narrower shoulders and waist, wider hips.
        Curved = "curved",
        /// Fuller all around.
        Full = "full",
    }
}

slugged! {
    /// How the hair is worn.
    #[derive(Default)]
    Hair {
        /// Short.
        #[default]
        Short = "short",
        /// Very short.
        Cropped = "cropped",
        /// To the chin.
        Bob = "bob",
        /// Tied into a bun.
        Bun = "bun",
        /// None.
        Bald = "bald",
    }
}

slugged! {
    /// How long the sleeves are.
    #[derive(Default)]
    Sleeves {
        /// To the middle of the upper arm.
        #[default]
        Short = "short",
        /// To the wrist.
        Long = "long",
    }
}

/// What somebody looks like, apart from colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Person {
    /// The build.
    pub build: Build,
    /// The hair.
    pub hair: Hair,
    /// The sleeves.
    pub sleeves: Sleeves,
}

impl Person {
    /// Somebody of this build, with this hair and these sleeves.
    #[must_use]
    pub const fn new(build: Build, hair: Hair, sleeves: Sleeves) -> Self {
        Self {
            build,
            hair,
            sleeves,
        }
    }
}

impl Build {
    /// How thick arms and legs are, beside the straight build's.
    pub(super) const fn limbs(self) -> (f32, f32) {
        match self {
            Self::Straight => (1.0, 1.0),
            Self::Curved => (0.95, 0.99),
            Self::Full => (1.1, 1.13),
        }
    }

    /// How wide the trunk is, how far its front and how far its back reach, beside the straight build's:
    /// by the place on the spine (0 between the hips, 4 between the shoulders).
    pub(super) const fn trunk(self) -> &'static [[f32; 4]] {
        match self {
            Self::Straight => &[[-1.0, 1.0, 1.0, 1.0], [5.5, 1.0, 1.0, 1.0]],
            Self::Curved => &[
                [-1.0, 1.04, 1.0, 1.04],
                [0.1, 1.06, 1.0, 1.05],
                [0.6, 1.02, 0.97, 1.0],
                [1.5, 0.88, 0.92, 0.94],
                [2.2, 0.89, 0.97, 0.93],
                [2.75, 0.91, 1.13, 0.93],
                [3.1, 0.91, 1.12, 0.93],
                [3.5, 0.91, 0.98, 0.92],
                [4.0, 0.9, 0.94, 0.92],
                [4.4, 0.88, 0.9, 0.9],
                [5.5, 0.92, 0.95, 0.95],
            ],
            Self::Full => &[
                [-1.0, 1.1, 1.08, 1.12],
                [0.2, 1.12, 1.14, 1.1],
                [0.9, 1.15, 1.32, 1.1],
                [1.6, 1.17, 1.36, 1.1],
                [2.3, 1.15, 1.22, 1.1],
                [3.0, 1.09, 1.14, 1.08],
                [3.6, 1.05, 1.06, 1.06],
                [4.2, 1.08, 1.06, 1.08],
                [5.5, 1.06, 1.05, 1.05],
            ],
        }
    }
}

impl Hair {
    /// How thick the hair on the head is, beside short hair.
    pub(super) const fn thickness(self) -> f32 {
        match self {
            Self::Short => 1.0,
            Self::Cropped => 0.25,
            Self::Bob => 0.9,
            Self::Bun => 0.55,
            Self::Bald => 0.0,
        }
    }
}

impl Sleeves {
    /// How far down the arm they reach, in centimetres from the shoulder.
    pub(super) const fn length(self) -> f32 {
        match self {
            Self::Short => 16.0,
            Self::Long => 54.5,
        }
    }
}

//! What a session is for, and what follows from that.

use super::name::RoutineName;

/// What a session is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionKind {
    /// It is one of the person's plan.
    Plan,
    /// It gets somebody moving who has been sitting.
    Break,
    /// An exercise that was chosen by itself.
    Exercise,
    /// A routine that we ship, or that somebody has put together.
    Routine,
}

impl SessionKind {
    /// Whether the plan goes on from it: its doses follow from what was done here.
    #[must_use]
    pub const fn advances_plan(self) -> bool {
        matches!(self, Self::Plan)
    }

    /// Whether a day on which it was done is one of those that a week should have. A movement break is
    /// too little for that.
    #[must_use]
    pub const fn counts_for_week(self) -> bool {
        !matches!(self, Self::Break)
    }

    /// Whether the person is asked how it feels, before and after.
    #[must_use]
    pub const fn asks_for_ratings(self) -> bool {
        !matches!(self, Self::Break)
    }

    /// Whether exercises that the person never wants are left out of it, and others stand in as they
    /// have said. An exercise that was chosen by itself is what was chosen, and a plan and a movement
    /// break know all this already.
    #[must_use]
    pub const fn takes_swaps(self) -> bool {
        matches!(self, Self::Routine)
    }
}

impl RoutineName {
    /// What a session of a routine with this name is for.
    #[must_use]
    pub const fn kind(&self) -> SessionKind {
        match self {
            Self::Plan => SessionKind::Plan,
            Self::Break => SessionKind::Break,
            Self::Single(_) => SessionKind::Exercise,
            Self::BuiltIn(_) | Self::Own(_) => SessionKind::Routine,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalogue::ExerciseId;
    use crate::domain::routine::BuiltIn;

    #[test]
    fn each_kind_is_counted_asked_about_and_changed_in_its_own_way() {
        let own = RoutineName::Own("Mine".to_owned());
        for (name, advances, counts, asks, swaps) in [
            (RoutineName::Plan, true, true, true, false),
            (RoutineName::Break, false, false, false, false),
            (
                RoutineName::Single(ExerciseId::ChinTucks),
                false,
                true,
                true,
                false,
            ),
            (
                RoutineName::BuiltIn(BuiltIn::QuickDailyReset),
                false,
                true,
                true,
                true,
            ),
            (own, false, true, true, true),
        ] {
            let kind = name.kind();
            assert_eq!(kind.advances_plan(), advances, "{name:?}");
            assert_eq!(kind.counts_for_week(), counts, "{name:?}");
            assert_eq!(kind.asks_for_ratings(), asks, "{name:?}");
            assert_eq!(kind.takes_swaps(), swaps, "{name:?}");
        }
    }
}

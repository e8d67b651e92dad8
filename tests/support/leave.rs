//! Leave to start a session, for tests that are about something else.

use unhunch::domain::safety::{Permit, SafetyAnswer, Said, Warnings, may_start};

/// Leave to start, for somebody to whom no warning sign applies.
pub(crate) fn permit() -> Permit {
    let answer = SafetyAnswer {
        answered_ms: 0,
        any_applies: false,
    };
    let said = Said {
        answer: Some(answer),
        asked: false,
        warnings: &Warnings::NONE,
    };
    may_start(&said).unwrap()
}

//! How long links are, and how long it takes to read them.

use std::time::{Duration, Instant};

use super::*;

/// A link as it stands after `#`.
fn address(leaflet: &Leaflet) -> String {
    format!("/r/{}", encode(leaflet))
}

/// Twelve exercises as somebody may put them together.
const TWELVE: [ExerciseId; 12] = [
    ExerciseId::CatCow,
    ExerciseId::ChinTucks,
    ExerciseId::ScapularSqueeze,
    ExerciseId::WallAngels,
    ExerciseId::FoamRollerThoracicExtension,
    ExerciseId::DoorwayPecStretch,
    ExerciseId::ThreadTheNeedle,
    ExerciseId::SeatedTrunkExtension,
    ExerciseId::NeckFlexionExtension,
    ExerciseId::OpenBook,
    ExerciseId::WallPostureHold,
    ExerciseId::ChildsPose,
];

/// Notes of 60 characters, as somebody writes them.
const NOTES: [&str; 6] = [
    "Move slowly. Breathe out on the way down, in on the way up...",
    "Keep your chin level, as if you slid it back along a shelf.",
    "Down and back, not up to the ears. Stop if your neck tenses.",
    "Start with small circles; it's fine if your hands stay off.",
    "Support your head. Rest when you feel a stretch at the front",
    "Forearm on the frame, elbow a bit lower than your shoulder!",
];

#[test]
fn links_are_short_enough_to_send() {
    for routine in BuiltIn::ALL {
        assert!(address(&Leaflet::from(&routine.routine())).len() <= 210);
    }
    let mut leaflet = Leaflet {
        rows: TWELVE.iter().map(|id| row(*id, "")).collect(),
        ..Leaflet::empty(RoutineName::Own("For Anna".to_owned()))
    };
    let (plain, most) = (address(&leaflet).len(), 450);
    assert!(plain <= most, "{plain}");
    for (row, note) in leaflet.rows.iter_mut().zip(NOTES) {
        assert!(
            (59..=61).contains(&note.chars().count()),
            "{}: {note}",
            note.len()
        );
        if let Row::Exercise(entry) = row {
            entry.note = note.to_owned();
        }
    }
    let (noted, most) = (address(&leaflet).len(), 950);
    assert!(noted <= most, "{noted}");
    println!("twelve exercises: {plain}; with six notes: {noted}");
}

/// The shortest of several times that it takes to read this: machines are slow now and then.
#[expect(
    clippy::disallowed_methods,
    reason = "how long it takes on this machine is what is asked"
)]
fn takes(text: &str) -> Duration {
    let time = |_| {
        let start = Instant::now();
        assert_ne!(decode(text).problems, vec![]);
        start.elapsed()
    };
    (0..5).map(time).min().unwrap_or_default()
}

/// What a build without optimisation may take more, on a machine with other work.
const HEADROOM: u32 = 10;

#[test]
fn no_text_takes_long_to_read() {
    let full = |begin: &str, with: &str| {
        let times = (MAX_CHARS - begin.len()) / with.chars().count();
        format!("{begin}{}", with.repeat(times))
    };
    for (begin, with) in [
        ("2~_x~", "~"),
        ("2~", "~chin-tucks"),
        ("2~_", "%7E"),
        ("2%7E_", "%7E"),
        ("2%257E_", "%257E%2541"),
        ("2%25257E", "%25257E%252541"),
        ("2~_x~_g-", "-u"),
        ("2~_x~_g-", "%E2%80"),
        ("2~_x", "~_m9"),
        ("2~_x", "~1"),
        ("2~~~~~~~~_%2525=0a\u{200b}", "~1234567"),
        (
            "2~%25=0a\u{ad}~%25=0a\u{ad}~%25=0a\u{ad}",
            "~%25=0a\u{ad}~1234567",
        ),
        ("2~_x", "~chin-tucks.n--"),
        ("2~_x~a", "\u{200d}"),
        ("2~_=%0D%0A", "=%0D%0A\r\n"),
        ("2~_x~", "é"),
        ("", "%25"),
        ("", "\u{3000}a"),
    ] {
        let text = full(begin, with);
        let time = takes(&text);
        assert!(
            time < Duration::from_millis(5) * HEADROOM,
            "{begin} {with}: {time:?}"
        );
    }
}

#[test]
fn a_text_of_a_megabyte_is_refused_unread() {
    for with in ["~", "~chin-tucks.r5", "%25", "é", " "] {
        let text = format!("2~_x{}z", with.repeat(1_000_000 / with.len()));
        let chars = text.chars().count();
        assert_eq!(decode(&text).problems, vec![LinkProblem::TooLong { chars }]);
        let time = takes(&text);
        assert!(
            time < Duration::from_millis(100) * HEADROOM,
            "{with}: {time:?}"
        );
    }
}

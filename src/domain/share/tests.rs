//! Links: what they look like, and that they are read back.

mod broken;
mod cut;
mod hostile;
mod lengths;
mod own;
mod properties;
mod sent;

use super::*;
use crate::domain::catalogue::ExerciseId;
use crate::domain::dose::{Dose, Tempo, Work};
use crate::domain::leaflet::{Entry, Heading, Row, Section};
use crate::domain::routine::{BuiltIn, RoutineName};

/// What this link leads to, of which nothing is wrong.
fn leaflet(text: &str) -> Leaflet {
    let decoded = decode(text);
    assert_eq!(decoded.problems, vec![], "{text}");
    decoded.leaflet.expect(text)
}

fn read(text: &str) -> Routine {
    leaflet(text).routine().expect(text)
}

fn link_of(routine: &Routine) -> String {
    encode(&Leaflet::from(routine))
}

fn row(exercise: ExerciseId, note: &str) -> Row {
    Row::Exercise(Entry {
        step: Prescription::usual(exercise),
        note: note.to_owned(),
    })
}

const fn heading(section: Option<Section>, rounds: u8) -> Row {
    Row::Heading(Heading { section, rounds })
}

/// How many exercises this beginning of a link has whole.
fn whole_exercises(cut: &str) -> usize {
    let items: Vec<&str> = cut.split('~').skip(2).collect();
    let whole = items.split_last().map_or(&[][..], |(_, whole)| whole);
    whole.iter().filter(|item| !item.starts_with('_')).count()
}

/// A leaflet with all that can go with one, and with each mark that is written in a way of its own.
fn everything() -> Leaflet {
    Leaflet {
        greeting: "Hello Anna! It's for you: “stay warm”…".to_owned(),
        instructions:
            "2–3 × a day (until Friday), 50 % + rest; then less? \"Yes\" & no/maybe a~b_c-d=e."
                .to_owned(),
        per_day: Some(2),
        rows: vec![
            heading(Some(Section::WarmUp), 1),
            row(ExerciseId::CatCow, "Slowly."),
            heading(Some(Section::Main), 3),
            row(CHIN, "می\u{200c}خواهم"),
            row(
                ExerciseId::WallAngels,
                "For 👩\u{200d}👩\u{200d}👧, so\u{ad}lid #1",
            ),
            heading(None, 1),
            row(ExerciseId::ChildsPose, "Für Ä, <b>日本語</b>、Ж"),
            heading(Some(Section::Stretch), 1),
            row(ExerciseId::DoorwayPecStretch, "Don’t push."),
        ],
        ..Leaflet::empty(RoutineName::Own("Für Anna ~ 1".to_owned()))
    }
}

/// The only step of a link.
fn step(text: &str) -> Prescription {
    let routine = read(text);
    assert_eq!(routine.steps.len(), 1, "{text}");
    routine.steps[0]
}

const CHIN: ExerciseId = ExerciseId::ChinTucks;

#[test]
fn our_routines_have_links_that_stay_short() {
    for (routine, chars) in [
        (BuiltIn::QuickDailyReset, 96),
        (BuiltIn::EndOfDayRelief, 139),
        (BuiltIn::PostureSupport, 206),
    ] {
        let link = link_of(&routine.routine());
        assert_eq!(link.len(), chars, "{link}");
    }
}

#[test]
fn what_is_stored_is_a_link_of_the_first_version() {
    for routine in BuiltIn::ALL {
        let leaflet = Leaflet::from(&routine.routine());
        let text = encode_stored(&leaflet);
        let link = encode(&leaflet);
        let body = link.strip_prefix('2').unwrap();
        assert_eq!(
            body.rsplit_once('~').unwrap().0,
            text.strip_prefix('1').unwrap()
        );
        assert_eq!(decode_stored(&text), decode(&link));
    }
}

#[test]
fn a_stored_title_is_read_as_it_stands() {
    for title in [
        "a%20b", "100%2525", "%7E", "%0a", "=%0D", "1~_a", "a=b", "_",
    ] {
        let routine = Routine {
            name: RoutineName::Own(title.to_owned()),
            ..Routine::single(CHIN)
        };
        let decoded = decode_stored(&encode_stored(&Leaflet::from(&routine)));
        assert_eq!(decoded.routine().as_ref(), Some(&routine), "{title}");
        assert_eq!(decoded.problems, vec![]);
        assert_eq!(
            read(&link_of(&routine)),
            routine,
            "the check tells how it is meant"
        );
    }
}

#[test]
fn a_check_begins_as_no_exercise_does() {
    for id in ExerciseId::ALL {
        let facts = id.facts();
        for slug in facts.former_slugs.iter().chain([&facts.slug]) {
            assert!(!check::is_begun(slug), "{slug}");
        }
    }
    for text in ["", "1~_x", "2~_Anna~chin-tucks.r10", "2~_~cat-cow"] {
        let check = check::of(text);
        assert!(
            check::is_begun(&check) && check::is_whole(&check),
            "{check}"
        );
        assert_eq!(check.len(), 7);
    }
    // The CRC-32 of nothing, and the one that every list of them gives.
    assert_eq!(check::of(""), "0000000");
    assert_eq!(check::of("123456789"), "35z8e96", "0xcbf43926");
}

#[test]
fn our_routines_are_read_back() {
    for routine in BuiltIn::ALL {
        assert_eq!(read(&link_of(&routine.routine())), routine.routine());
    }
}

#[test]
fn every_exercise_by_itself_is_read_back() {
    for id in ExerciseId::ALL {
        let routine = Routine::single(*id);
        assert_eq!(read(&link_of(&routine)), routine);
    }
}

#[test]
fn every_variant_of_every_exercise_is_read_back() {
    for id in ExerciseId::ALL {
        for variant in id.facts().variants {
            let mut routine = Routine::single(*id);
            routine.steps[0].variant = Some(variant);
            assert_eq!(read(&link_of(&routine)), routine);
        }
    }
}

#[test]
fn a_link_is_made_of_what_a_url_never_changes() {
    let routine = Routine {
        name: RoutineName::Own("Für Anna: ~50 % & <b>more.</b> #1/2?".to_owned()),
        ..BuiltIn::PostureSupport.routine()
    };
    let link = link_of(&routine);
    assert!(
        link.chars()
            .all(|c| c.is_ascii_alphanumeric() || "-._~%".contains(c)),
        "{link}"
    );
    assert_eq!(read(&link), routine);
}

#[test]
fn nobodys_title_passes_for_one_of_our_routines() {
    let impostor = Routine {
        name: RoutineName::Own("quick-daily-reset".to_owned()),
        ..BuiltIn::QuickDailyReset.routine()
    };
    assert_eq!(read(&link_of(&impostor)).name, impostor.name);
}

#[test]
fn our_routine_keeps_its_name_with_other_doses() {
    let routine =
        read("1~quick-daily-reset~chin-tucks.r3~scapular-squeeze.r4~doorway-pec-stretch.r1");
    assert_eq!(routine.name, RoutineName::BuiltIn(BuiltIn::QuickDailyReset));
}

#[test]
fn our_routine_loses_its_name_with_other_exercises() {
    for text in [
        "1~quick-daily-reset~wall-angels.r10.h5",
        "1~quick-daily-reset~scapular-squeeze~chin-tucks~doorway-pec-stretch",
        "1~quick-daily-reset~chin-tucks~scapular-squeeze~doorway-pec-stretch~cat-cow",
    ] {
        assert_eq!(
            read(text).name,
            RoutineName::Own("quick-daily-reset".to_owned())
        );
    }
}

#[test]
fn a_single_exercise_keeps_its_name_only_alone() {
    assert_eq!(
        read("1~chin-tucks~chin-tucks.r5").name,
        RoutineName::Single(CHIN)
    );
    let more = read("1~chin-tucks~chin-tucks~cat-cow");
    assert_eq!(more.name, RoutineName::Own("chin-tucks".to_owned()));
}

#[test]
fn a_title_is_cleaned_on_the_way_in_and_out() {
    let read_in = read("1~_%20For%09Anna%E2%80%AE%00~chin-tucks");
    assert_eq!(read_in.name, RoutineName::Own("For Anna".to_owned()));
    let untidy = Routine {
        name: RoutineName::Own("  For\tAnna\u{202e} ".to_owned()),
        ..read_in.clone()
    };
    assert_eq!(link_of(&untidy), link_of(&read_in));
}

#[test]
fn a_routine_may_go_without_a_title() {
    let routine = Routine {
        name: RoutineName::Own(String::new()),
        ..Routine::single(CHIN)
    };
    assert_eq!(read(&link_of(&routine)), routine);
}

#[test]
fn an_exercise_without_a_dose_has_its_usual_one() {
    for id in ExerciseId::ALL {
        let routine = read(&format!("1~_x~{}", id.slug()));
        assert_eq!(routine.steps, [Prescription::usual(*id)]);
    }
}

#[test]
fn repetitions_without_a_hold_flow_on() {
    let work = step("1~_x~chin-tucks.r10").dose.work;
    assert_eq!(
        work,
        Work::Reps {
            reps: 10,
            hold_s: 0
        }
    );
}

#[test]
fn a_hold_without_repetitions_has_the_usual_number() {
    let work = step("1~_x~chin-tucks.h7").dose.work;
    assert_eq!(
        work,
        Work::Reps {
            reps: 10,
            hold_s: 7
        }
    );
}

#[test]
fn a_tempo_is_as_short_as_it_can_be() {
    for (tempo, text) in [
        (Tempo::new(15, 15, 0), ".t15"),
        (Tempo::new(15, 25, 0), ".t15-25"),
        (Tempo::new(15, 15, 5), ".t15-15-5"),
        (Tempo::STEADY, ""),
    ] {
        let usual = Prescription::usual(CHIN);
        let mut link = String::new();
        item::encode(
            &usual.with_dose(Dose {
                tempo,
                ..usual.dose
            }),
            &mut link,
        );
        assert_eq!(link, format!("chin-tucks.r10.h5{text}"));
        assert_eq!(step(&format!("1~_x~{link}")).dose.tempo, tempo);
    }
}

#[test]
fn fields_may_come_in_any_order() {
    let one = read("1~_x~wall-angels.t40.x60.h2.r8.s3.v-w-to-y");
    let other = read("1~_x~wall-angels.v-w-to-y.s3.r8.h2.x60.t40");
    assert_eq!(one, other);
}

#[test]
fn space_around_a_link_is_nothing() {
    assert_eq!(read(" 1~_x~chin-tucks.r5\n"), read("1~_x~chin-tucks.r5"));
}

#[test]
fn a_leaflet_is_read_back_with_all_that_goes_with_it() {
    let whole = everything();
    assert_eq!(whole.tidied(), whole);
    let link = encode(&whole);
    assert!(
        link.chars()
            .all(|c| c.is_ascii_alphanumeric() || "-._~%".contains(c)),
        "{link}"
    );
    assert_eq!(leaflet(&link), whole);
    let stored = decode_stored(&encode_stored(&whole));
    assert_eq!((stored.leaflet, stored.problems), (Some(whole), vec![]));
}

#[test]
fn what_goes_with_the_exercises_is_written_so() {
    let small = Leaflet {
        greeting: "Hi Anna!".to_owned(),
        instructions: "Twice a day until Friday".to_owned(),
        per_day: Some(2),
        rows: vec![
            heading(Some(Section::WarmUp), 1),
            row(ExerciseId::CatCow, ""),
            heading(Some(Section::Main), 3),
            row(CHIN, "Look ahead, don't look down."),
            heading(None, 1),
            row(CHIN, ""),
        ],
        ..Leaflet::empty(RoutineName::Own("Anna".to_owned()))
    };
    assert_eq!(
        encode_stored(&small),
        "1~_Anna~_g-Hi_Anna-x~_i-Twice_a_day_until_Friday~_d2~_w~cat-cow.r10~_m3\
         ~chin-tucks.r10.h5.n-Look_ahead-c_don-at_look_down-d~_b1~chin-tucks.r10.h5"
    );
}

#[test]
fn no_two_marks_are_written_alike() {
    let marks: Vec<char> = (0..0xffff).filter_map(char::from_u32).collect();
    for (index, c) in marks.iter().enumerate() {
        if !(ending::is_mark(*c) || c.is_ascii()) || c.is_control() {
            continue;
        }
        let mut written = String::new();
        free_text::encode(&format!("a{c}b"), &mut written);
        assert_eq!(
            free_text::decode(&written),
            (format!("a{c}b"), true),
            "{index}"
        );
        let capital = written.to_uppercase();
        assert_eq!(
            free_text::decode(&capital).0.to_uppercase(),
            format!("A{c}B").to_uppercase()
        );
    }
}

#[test]
fn what_goes_with_the_exercises_may_stand_anywhere_and_in_any_case() {
    let meant = leaflet("1~_x~_g-Hi~_d2~_m3~chin-tucks.r5.h5.n-Slowly");
    let link = "1~_x~_M3~Chin-Tucks.N-Slowly.R5.h5~_D2~_G-Hi";
    assert_eq!(decode_stored(link).leaflet, Some(meant));
}

#[test]
fn a_leaflet_fits_while_its_link_can_be_read() {
    let note = "Ж".repeat(200);
    let of = |notes: usize| Leaflet {
        rows: (0..notes).map(|_| row(CHIN, &note)).collect(),
        ..Leaflet::empty(RoutineName::Own(String::new()))
    };
    let (most, too_many) = (of(6), of(7));
    let length = |leaflet| encode(leaflet).len();
    assert!(length(&most) <= MAX_CHARS && length(&too_many) > MAX_CHARS);
    assert_eq!(leaflet(&encode(&most)), most);
    let chars = encode(&too_many).len();
    assert_eq!(
        decode(&encode(&too_many)).problems,
        vec![LinkProblem::TooLong { chars }]
    );
}

#[test]
fn a_routine_that_is_being_done_is_stored_without_its_notes_and_called_what_it_is_called() {
    let all = BuiltIn::ALL.iter().map(|it| it.routine());
    for routine in all.chain([everything().routine().unwrap()]) {
        let swapped = routine.with_steps(vec![Prescription::usual(CHIN); 2]);
        let of_plan = Routine {
            name: RoutineName::Plan,
            ..routine.clone()
        };
        for mut routine in [routine, swapped, of_plan] {
            let read = decode_routine(&encode_routine(&routine), &[]);
            routine.notes.clear();
            assert_eq!((read.routine, read.is_whole), (Some(routine), true));
        }
    }
    for (text, steps) in [
        ("1~_x~chin-tucks~levitation", 1),
        ("9~_x~chin-tucks", 1),
        ("1~_x~chin-tucks.n-Slowly", 1),
    ] {
        let read = decode_routine(text, &[]);
        let read = (read.routine.unwrap().steps.len(), read.is_whole);
        assert_eq!(read, (steps, false), "{text}");
    }
    assert_eq!(decode_routine("1~_x~levitation", &[]).routine, None);
}

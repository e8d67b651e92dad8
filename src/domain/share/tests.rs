//! Links: what they look like, and that they are read back.

mod broken;
mod cut;
mod properties;
mod sent;

use super::*;
use crate::domain::catalogue::ExerciseId;
use crate::domain::dose::{Dose, Tempo, Work};
use crate::domain::routine::{BuiltIn, RoutineName};

fn read(text: &str) -> Routine {
    let decoded = decode(text);
    assert_eq!(decoded.problems, vec![], "{text}");
    decoded.routine.expect(text)
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
        let link = encode(&routine.routine());
        assert_eq!(link.len(), chars, "{link}");
    }
}

#[test]
fn what_is_stored_is_a_link_of_the_first_version() {
    for routine in BuiltIn::ALL {
        let routine = routine.routine();
        let text = encode_stored(&routine);
        let link = encode(&routine);
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
    for title in ["a%20b", "100%2525", "%7E", "1~_a", "a=b", "_"] {
        let routine = Routine {
            name: RoutineName::Own(title.to_owned()),
            ..Routine::single(CHIN)
        };
        let decoded = decode_stored(&encode_stored(&routine));
        assert_eq!(decoded.routine.as_ref(), Some(&routine), "{title}");
        assert_eq!(decoded.problems, vec![]);
        assert_eq!(
            read(&encode(&routine)),
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
        assert_eq!(read(&encode(&routine.routine())), routine.routine());
    }
}

#[test]
fn every_exercise_by_itself_is_read_back() {
    for id in ExerciseId::ALL {
        let routine = Routine::single(*id);
        assert_eq!(read(&encode(&routine)), routine);
    }
}

#[test]
fn every_variant_of_every_exercise_is_read_back() {
    for id in ExerciseId::ALL {
        for variant in id.facts().variants {
            let mut routine = Routine::single(*id);
            routine.steps[0].variant = Some(variant);
            assert_eq!(read(&encode(&routine)), routine);
        }
    }
}

#[test]
fn a_link_is_made_of_what_a_url_never_changes() {
    let routine = Routine {
        name: RoutineName::Own("Für Anna: ~50 % & <b>more.</b> #1/2?".to_owned()),
        ..BuiltIn::PostureSupport.routine()
    };
    let link = encode(&routine);
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
    assert_eq!(read(&encode(&impostor)).name, impostor.name);
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
    assert_eq!(encode(&untidy), encode(&read_in));
}

#[test]
fn a_routine_may_go_without_a_title() {
    let routine = Routine {
        name: RoutineName::Own(String::new()),
        ..Routine::single(CHIN)
    };
    assert_eq!(read(&encode(&routine)), routine);
}

#[test]
fn an_exercise_without_a_dose_has_its_usual_one() {
    for id in ExerciseId::ALL {
        let routine = read(&format!("1~_x~{}", id.facts().slug));
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

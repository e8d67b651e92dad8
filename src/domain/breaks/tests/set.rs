//! What is done in a break: that it fits, suits, and is shorter to read than to do.

use crate::domain::breaks::{MINUTES, SNOOZES, set};
use crate::domain::catalogue::{Equipment, ExerciseId, Kind, Rank};
use crate::domain::dose::Dose;
use crate::domain::plan::{Answers, Floor, Liking, Programme, StoredProgramme};
use crate::domain::routine::{Routine, RoutineName};
use crate::domain::script::{Speech, script};
use crate::domain::settings::Settings;
use crate::domain::text::Language;
use crate::domain::time::{MINUTE, SECOND};
use crate::domain::timeline::{ReadyTime, Timeline};

const USUAL: ReadyTime = ReadyTime::USUAL;

fn with_everything() -> Programme {
    Programme {
        answers: Answers {
            at_hand: Equipment::ALL.to_vec(),
            floor: Floor::Kneeling,
            ..Answers::default()
        },
        ..Programme::default()
    }
}

fn routine(programme: Option<&Programme>, minutes: u16, turn: usize) -> Routine {
    Routine::of(RoutineName::Break, set(programme, minutes, USUAL, turn))
}

#[test]
fn every_set_truly_fits_its_minutes() {
    let everything = with_everything();
    for programme in [None, Some(&everything)] {
        for minutes in MINUTES {
            for turn in 0..60 {
                let routine = routine(programme, *minutes, turn);
                let whole = u64::from(*minutes) * MINUTE;
                let length = routine.length_ms(USUAL);
                assert!(length <= whole, "{length} {routine:?}");
                assert!(length >= whole * 7 / 10, "{length} {routine:?}");
                assert!(routine.steps.len() >= usize::from(*minutes), "{routine:?}");
            }
        }
    }
}

#[test]
fn somebody_who_needs_long_to_get_ready_still_gets_one() {
    let slow = ReadyTime::percent(1000);
    for turn in 0..20 {
        assert_eq!(set(None, 1, slow, turn).len(), 1);
    }
}

#[test]
fn it_is_done_upright_with_what_is_at_hand() {
    let everything = with_everything();
    for turn in 0..60 {
        for step in set(None, 2, USUAL, turn) {
            let facts = step.exercise.facts();
            assert!(facts.can_be_done_with(&[Equipment::Chair]), "{step:?}");
            assert!(!facts.position().is_on_floor(), "{step:?}");
        }
        for step in set(Some(&everything), 2, USUAL, turn) {
            assert!(!step.exercise.facts().position().is_on_floor(), "{step:?}");
        }
    }
}

#[test]
fn all_of_them_come_in_turn_and_none_twice_in_a_row() {
    for minutes in MINUTES {
        let sets: Vec<Vec<ExerciseId>> = (0..12)
            .map(|turn| {
                set(None, *minutes, USUAL, turn)
                    .iter()
                    .map(|it| it.exercise)
                    .collect()
            })
            .collect();
        let mut all: Vec<ExerciseId> = sets.iter().flatten().copied().collect();
        all.sort_unstable();
        all.dedup();
        assert!(all.len() >= 5, "{all:?}");
        assert!(all.contains(&ExerciseId::NeckFlexionExtension));
        assert!(
            sets.windows(2)
                .all(|pair| pair[0].first() != pair[1].first()),
            "{sets:?}"
        );
        assert_eq!(
            sets,
            (0..12)
                .map(|turn| set(None, *minutes, USUAL, turn)
                    .iter()
                    .map(|it| it.exercise)
                    .collect())
                .collect::<Vec<Vec<_>>>()
        );
    }
    let everything = with_everything();
    let first = set(Some(&everything), 1, USUAL, 0);
    assert_eq!(
        first[0].exercise,
        ExerciseId::WallAngels,
        "what is given several times a day"
    );
}

#[test]
fn what_was_said_about_exercises_holds() {
    let mut programme = with_everything();
    programme.answers.no_rounding = true;
    programme
        .preferences
        .set_liking(ExerciseId::ChinTucks, Some(Liking::Never));
    programme
        .preferences
        .set_swap(ExerciseId::WallAngels, ExerciseId::ScapularSqueeze);
    let done: Vec<ExerciseId> = (0..60)
        .flat_map(|turn| set(Some(&programme), 2, USUAL, turn))
        .map(|step| step.exercise)
        .collect();
    assert!(done.iter().all(|id| !id.facts().rounds_spine));
    for not in [ExerciseId::ChinTucks, ExerciseId::WallAngels] {
        assert!(!done.contains(&not), "{not:?}");
    }
    assert!(done.contains(&ExerciseId::ScapularSqueeze));
    for id in ExerciseId::ALL {
        programme.preferences.set_liking(*id, Some(Liking::Never));
    }
    assert_eq!(set(Some(&programme), 1, USUAL, 7), []);
}

/// Starting goes through what this person does in the place of exercises and their doses: what is
/// done is what the card says, and still fits.
#[test]
fn what_is_started_is_what_was_offered_and_fits() {
    let mut swaps: Vec<(ExerciseId, ExerciseId)> = Vec::new();
    let every = || ExerciseId::ALL.iter().copied();
    swaps.extend(every().flat_map(|from| every().map(move |to| (from, to))));
    for (from, to) in swaps {
        let mut settings = Settings::default();
        let mut programme = with_everything();
        programme.preferences.set_swap(from, to);
        settings.programme = Some(StoredProgramme::from(&programme));
        for lighter in [false, true] {
            settings.changes.set_lighter(to, lighter);
            for turn in 0..12 {
                let minutes = 1 + u16::from(turn % 2 == 0);
                let offered = routine(settings.programme().as_ref(), minutes, turn);
                // A dose that somebody has made longer elsewhere does not hold here.
                for step in &offered.steps {
                    let long = Dose::duration(600);
                    settings.changes.set_dose(step, long);
                }
                let done = settings.personalise(&offered).own;
                let names = |it: &Routine| it.steps.iter().map(|s| s.exercise).collect::<Vec<_>>();
                assert_eq!(names(&done), names(&offered), "{from:?} to {to:?}");
                for step in &done.steps {
                    assert!(!step.exercise.facts().position().is_on_floor(), "{step:?}");
                    assert!(step.exercise != from || from == to, "{from:?} to {to:?}");
                }
                let length = done.length_ms(USUAL);
                assert!(length <= u64::from(minutes) * MINUTE, "{length} {done:?}");
            }
        }
    }
}

#[test]
fn nobody_gets_an_easier_or_a_harder_way_unasked() {
    let everything = with_everything();
    for programme in [None, Some(&everything)] {
        for turn in 0..120 {
            for step in set(programme, 1 + u16::from(turn % 3 == 0), USUAL, turn) {
                let rank = step.variant.map(|it| it.rank);
                assert!(rank.is_none_or(|it| it == Rank::Usual), "{step:?}");
            }
        }
    }
}

#[test]
fn nothing_of_it_is_meant_for_the_floor_or_a_roller() {
    for turn in 0..30 {
        for step in set(Some(&with_everything()), 2, USUAL, turn) {
            assert_ne!(step.exercise.facts().kind, Kind::SelfMassage);
        }
    }
}

/// What is read: the card of the offer, and what the voice says or the player shows of it.
#[test]
fn reading_it_is_shorter_than_doing_it() {
    const WORDS_A_MINUTE: u64 = 200;
    let everything = with_everything();
    for programme in [None, Some(&everything)] {
        for minutes in MINUTES {
            for turn in 0..60 {
                let routine = routine(programme, *minutes, turn);
                let timeline = Timeline::of(&routine, USUAL);
                let said = script(
                    &timeline,
                    &routine,
                    Language::English.session(),
                    Speech::USUAL,
                );
                let mut texts: Vec<String> = said.into_iter().map(|phrase| phrase.text).collect();
                texts.push((Language::English.breaks().offer)(*minutes).to_owned());
                texts.extend(
                    [
                        Language::English.breaks().start,
                        Language::English.breaks().later,
                        Language::English.breaks().not_today,
                    ]
                    .map(str::to_owned),
                );
                texts.extend(SNOOZES.map(Language::English.breaks().snooze));
                let names = routine
                    .steps
                    .iter()
                    .map(|it| (Language::English.session().exercise)(it.exercise).name);
                texts.extend(names.map(str::to_owned));
                let words: usize = texts
                    .iter()
                    .map(|text| text.split_whitespace().count())
                    .sum();
                let reading_ms = u64::try_from(words).unwrap() * 60 * SECOND / WORDS_A_MINUTE;
                let length = routine.length_ms(USUAL);
                assert!(
                    reading_ms < length,
                    "{words} words in {length} ms: {texts:?}"
                );
            }
        }
    }
}

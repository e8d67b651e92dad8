//! A programme as one value of the settings: its head, its answers, and what was said and done, each
//! as a row. What is not known here (an exercise that is gone, an answer or a kind of row of a later
//! version) is left out or as usual.

use serde::{Deserialize, Serialize};

use super::{Answers, ChosenLevel, Liking, Preferences, Programme, Stage};
use crate::domain::catalogue::ExerciseId;
use crate::domain::fields::{first_or_usual, is_usual, known, or_usual};

/// The version of the answers that is written.
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
pub(super) struct Rows(
    ProgrammeRow,
    AnswersRow,
    #[serde(default, deserialize_with = "known")] Vec<PreferenceRow>,
);

/// How far a programme has come: the beginning of the same value, without all that follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(from = "HeadRows")]
pub struct Head(Stage);

impl Head {
    /// Whether there is a plan, and not only marks.
    #[must_use]
    pub fn is_plan(self) -> bool {
        self.0 != Stage::Off
    }
}

impl From<&Programme> for Head {
    fn from(programme: &Programme) -> Self {
        Self(programme.stage)
    }
}

#[derive(Deserialize)]
struct HeadRows(ProgrammeRow, VersionRow, #[serde(default)] ());

/// Of the answers only what must be there.
#[derive(Deserialize)]
struct VersionRow(u32, #[serde(default)] ());

impl From<HeadRows> for Head {
    fn from(HeadRows(row, VersionRow(_version, ()), ()): HeadRows) -> Self {
        Self(row.stage)
    }
}

#[derive(Serialize, Deserialize)]
struct ProgrammeRow {
    began_ms: u64,
    #[serde(deserialize_with = "or_usual")]
    stage: Stage,
    #[serde(
        default,
        deserialize_with = "first_or_usual",
        skip_serializing_if = "is_usual"
    )]
    again_ms: u64,
}

#[derive(Serialize, Deserialize)]
struct AnswersRow {
    version: u32,
    #[serde(default)]
    answers: Answers,
}

#[derive(Serialize, Deserialize)]
enum PreferenceRow {
    #[serde(rename = "l")]
    Liking(ExerciseId, Liking, ()),
    #[serde(rename = "s")]
    Swap(ExerciseId, ExerciseId, ()),
    #[serde(rename = "h")]
    Chosen(ChosenLevel),
    /// What worked, and at which level.
    #[serde(rename = "w")]
    Worked(ExerciseId, usize, ()),
}

impl From<Programme> for Rows {
    fn from(programme: Programme) -> Self {
        let Programme {
            answers,
            preferences,
            stage,
            began_ms,
            again_ms,
            worked,
        } = programme;
        let likings = preferences.likings().iter();
        let likings = likings.map(|(id, liking)| PreferenceRow::Liking(*id, *liking, ()));
        let swaps = preferences.swaps().iter();
        let swaps = swaps.map(|(from, to)| PreferenceRow::Swap(*from, *to, ()));
        let chosen = preferences
            .chosen_levels()
            .iter()
            .copied()
            .map(PreferenceRow::Chosen);
        let worked = worked.iter();
        let worked = worked.map(|(id, level)| PreferenceRow::Worked(*id, *level, ()));
        Self(
            ProgrammeRow {
                began_ms,
                stage,
                again_ms,
            },
            AnswersRow {
                version: VERSION,
                answers,
            },
            likings.chain(swaps).chain(chosen).chain(worked).collect(),
        )
    }
}

impl From<Rows> for Programme {
    fn from(Rows(head, said, rows): Rows) -> Self {
        let mut preferences = Preferences::default();
        let mut worked = Vec::new();
        for row in rows {
            match row {
                PreferenceRow::Liking(exercise, liking, ()) => {
                    preferences.set_liking(exercise, Some(liking));
                }
                PreferenceRow::Swap(from, to, ()) => preferences.set_swap(from, to),
                PreferenceRow::Chosen(chosen) => preferences.choose(chosen),
                PreferenceRow::Worked(exercise, level, ()) => worked.push((exercise, level)),
            }
        }
        Self {
            answers: said.answers,
            preferences,
            stage: head.stage,
            began_ms: head.began_ms,
            again_ms: head.again_ms,
            worked,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Floor, Spot};
    use super::*;
    use crate::domain::catalogue::Equipment;
    use crate::domain::fields::{read, write};
    use proptest::prelude::*;

    #[test]
    fn the_value_of_version_1() {
        let mut programme = Programme {
            began_ms: 7,
            stage: Stage::Keep,
            answers: Answers {
                sore: vec![Spot::Neck, Spot::MidBack],
                minutes: 10,
                days: 4,
                at_hand: vec![Equipment::Wall],
                floor: Floor::Lying,
                at_work: true,
                no_rounding: true,
                used_to_it: false,
            },
            ..Programme::default()
        };
        programme
            .preferences
            .set_liking(ExerciseId::ChinTucks, Some(Liking::Never));
        programme
            .preferences
            .set_swap(ExerciseId::WallAngels, ExerciseId::ScapularSqueeze);
        programme.preferences.choose(ChosenLevel {
            exercise: ExerciseId::CatCow,
            level: Some(2),
            at_ms: 9,
        });
        let text = "7*keep,1*neck.mid-back*10*4*wall*lying*1*1*0,l*chin-tucks*never*,\
            s*wall-angels*scapular-squeeze*,h*cat-cow*2*9";
        assert_eq!(write(&programme).unwrap(), text);
        assert_eq!(read::<Programme>(text), Some(programme));
    }

    #[test]
    fn when_it_was_taken_up_again_and_what_worked_are_kept() {
        let programme = Programme {
            began_ms: 7,
            again_ms: 9,
            stage: Stage::Rest,
            worked: vec![(ExerciseId::CatCow, 3), (ExerciseId::ChinTucks, 0)],
            ..Programme::default()
        };
        let text = write(&programme).unwrap();
        assert!(text.starts_with("7*rest*9,1*"), "{text}");
        assert!(text.ends_with(",w*cat-cow*3*,w*chin-tucks*0*"), "{text}");
        assert_eq!(read::<Programme>(&text), Some(programme));
    }

    #[test]
    fn answers_of_other_versions_are_taken_as_far_as_they_go() {
        let older = read::<Programme>("7*grow,0*neck*10").expect("an older version asked less");
        assert_eq!(older.answers.minutes, 10);
        assert_eq!(older.answers.days, Answers::default().days);
        assert_eq!(older.answers.at_hand, Answers::default().at_hand);
        let later =
            "7*nap,9*neck.knee*7*9*wall.jetpack*hovering*x*1*1*new,z*cat-cow**,l*new-one*never*";
        let later = read::<Programme>(later).expect("a later version knows more");
        assert_eq!(later.answers.sore, [Spot::Neck]);
        assert_eq!(later.answers.minutes, Answers::default().minutes);
        assert_eq!(later.answers.at_hand, [Equipment::Wall]);
        assert!(later.answers.no_rounding && !later.answers.at_work);
        assert_eq!(later.preferences, Preferences::default());
        for none in ["", "x*grow,1*neck", "7", "7*grow", "7*grow,x"] {
            assert_eq!(read::<Programme>(none), None, "{none}");
        }
    }

    proptest! {
        #[test]
        fn no_value_breaks_it(value in "[0-9a-z*, %-]{0,60}") {
            if let Some(programme) = read::<Programme>(&value) {
                let again = read::<Programme>(&write(&programme).unwrap());
                prop_assert_eq!(again, Some(programme));
            }
        }
    }
}

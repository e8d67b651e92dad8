//! A programme as one value of the settings, [`StoredProgramme`]: its head, its answers, and what was said and done, each
//! as a row. What is not known here (an exercise that is gone, an answer or a kind of row of a later
//! version) is left out or as usual.

use serde::{Deserialize, Serialize};

use super::{Answers, ChosenLevel, Liking, Preferences, Programme, Stage};
use crate::domain::catalogue::ExerciseId;
use crate::domain::fields::{as_text, first_or_usual, is_usual, known, or_usual, read, write};

/// The version of the answers that is written.
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
pub(super) struct Rows(
    ProgrammeRow,
    AnswersRow,
    #[serde(default, deserialize_with = "known")] Vec<PreferenceRow>,
);

/// A programme as the settings have it. What reads and writes all of one is large, and no session needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredProgramme(String);

// All of it can be read where its head can.
as_text!(StoredProgramme, it => it.0, text => read::<Head>(text).map(|_| Self(text.to_owned())));

impl From<&Programme> for StoredProgramme {
    fn from(programme: &Programme) -> Self {
        Self(write(programme).unwrap_or_default())
    }
}

impl StoredProgramme {
    /// All of it.
    #[must_use]
    pub fn whole(&self) -> Programme {
        read(&self.0).unwrap_or_default()
    }

    /// How far it has come.
    #[must_use]
    pub fn head(&self) -> Head {
        read(&self.0).unwrap_or(Head(Stage::Off))
    }

    /// What was said about exercises, without levels that were chosen.
    #[must_use]
    pub fn preferences(&self) -> Preferences {
        let mut preferences = Preferences::default();
        if let Some(LikingAndSwapRows((), (), rows)) = read(&self.0) {
            for row in rows {
                match row {
                    LikingOrSwapRow::Liking(exercise, liking, ()) => {
                        preferences.set_liking(exercise, Some(liking));
                    }
                    LikingOrSwapRow::Swap(from, to, ()) => preferences.set_swap(from, to),
                }
            }
        }
        preferences
    }
}

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

#[derive(Deserialize)]
struct HeadRows(
    ProgrammeRow,
    VersionRow,
    #[serde(default, deserialize_with = "or_usual")] (),
);

/// Of the answers only what must be there.
#[derive(Deserialize)]
struct VersionRow {
    version: u32,
    #[serde(default, deserialize_with = "or_usual")]
    answers: (),
}

impl From<HeadRows> for Head {
    fn from(HeadRows(row, said, ()): HeadRows) -> Self {
        let VersionRow {
            version: _version,
            answers: (),
        } = said;
        Self(row.stage)
    }
}

/// The same value with only those of its rows that say something about exercises.
#[derive(Deserialize)]
struct LikingAndSwapRows(
    #[serde(deserialize_with = "or_usual")] (),
    #[serde(deserialize_with = "or_usual")] (),
    #[serde(default, deserialize_with = "known")] Vec<LikingOrSwapRow>,
);

#[derive(Deserialize)]
enum LikingOrSwapRow {
    #[serde(rename = "l")]
    Liking(ExerciseId, Liking, ()),
    #[serde(rename = "s")]
    Swap(ExerciseId, ExerciseId, ()),
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
        assert_eq!(read::<Head>(text), Some(Head(Stage::Keep)));
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
        fn head_and_preferences_are_read_of_whatever_all_is_read_of(
            value in "[0-9]{1,3}(\\*(off|grow|keep|rest|nap)){0,2}(\\*[0-9x]{0,2})?\
                (,[0-9x]{1,2}(\\*[a-z0-9.%]{0,5}){0,10}){0,2}\
                (,[lshwz](\\*(cat-cow|x)?){0,2}(\\*[a-z0-9]{0,5}){0,2}){0,3}",
        ) {
            let all = read::<Programme>(&value);
            let head = all.as_ref().map(|it| Head(it.stage));
            prop_assert_eq!(read::<Head>(&value), head);
            let stored = read::<StoredProgramme>(&value);
            prop_assert_eq!(&stored.as_ref().map(StoredProgramme::whole), &all);
            prop_assert_eq!(stored.as_ref().map(StoredProgramme::head), head);
            let preferences = stored.as_ref().map(StoredProgramme::preferences).unwrap_or_default();
            let said = all.unwrap_or_default().preferences;
            prop_assert_eq!(preferences.likings(), said.likings());
            prop_assert_eq!(preferences.swaps(), said.swaps());
            prop_assert!(preferences.chosen_levels().is_empty());
            prop_assert_eq!(stored.and_then(|it| write(&it)).unwrap_or(value.clone()), value);
        }

        #[test]
        fn no_value_breaks_it(value in "[0-9a-z*, %-]{0,60}") {
            if let Some(programme) = read::<Programme>(&value) {
                let again = read::<Programme>(&write(&programme).unwrap());
                prop_assert_eq!(again, Some(programme));
            }
        }
    }
}

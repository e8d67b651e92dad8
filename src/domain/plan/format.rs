//! A programme as one value of the settings.

use super::{Answers, Marks, Programme, Stage};
use crate::domain::catalogue::{ExerciseId, find};
use crate::domain::fields::{number, rows_of, write_rows};

/// What a row of [`Programme::worked`] begins with.
const WORKED: &str = "w";

impl Stage {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Off, "off"),
        (Self::Grow, "grow"),
        (Self::Keep, "keep"),
        (Self::Rest, "rest"),
    ];

    fn slug(self) -> &'static str {
        let found = Self::ALL.iter().find(|(stage, _)| *stage == self);
        found.map_or("grow", |(_, slug)| slug)
    }

    fn from_slug(slug: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(_, name)| *name == slug);
        found.map(|(stage, _)| *stage)
    }
}

impl Programme {
    /// The value to store.
    #[must_use]
    pub fn encode(&self) -> String {
        let began = [self.began_ms.to_string(), self.stage.slug().to_owned()];
        let head = match self.again_ms {
            0 => write_rows([began]),
            again_ms => {
                let [began, stage] = began;
                write_rows([[began, stage, again_ms.to_string()]])
            }
        };
        let worked = |(id, level): &(ExerciseId, usize)| {
            let slug = id.facts().slug.to_owned();
            [WORKED.to_owned(), slug, level.to_string(), String::new()]
        };
        let worked = self.worked.iter().map(worked);
        let mut text = format!("{head},{}", write_rows([self.answers.parts()]));
        let rows = write_rows(self.marks.rows().into_iter().chain(worked));
        if !rows.is_empty() {
            text.push(',');
            text.push_str(&rows);
        }
        text
    }

    /// The programme of such a value; `None` where it is none.
    #[must_use]
    pub fn decode(value: &str) -> Option<Self> {
        let rows = rows_of(value)?;
        let mut rows = rows.iter();
        let head = rows.next()?;
        let mut programme = Self {
            began_ms: number(head.first()?)?,
            stage: Stage::from_slug(head.get(1)?).unwrap_or_default(),
            answers: Answers::of_parts(rows.next()?)?,
            again_ms: head.get(2).and_then(|ms| number(ms)).unwrap_or(0),
            marks: Marks::default(),
            worked: Vec::new(),
        };
        for row in rows {
            match row.as_slice() {
                [kind, id, level, _] if kind == WORKED => {
                    let known = find(id).and_then(|id| Some((id, number(level)?)));
                    programme.worked.extend(known);
                }
                _ => programme.marks.read_row(row),
            }
        }
        Some(programme)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Floor, Held, Liking, Spot};
    use super::*;
    use crate::domain::catalogue::{Equipment, ExerciseId};
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
            .marks
            .set_liking(ExerciseId::ChinTucks, Some(Liking::Never));
        programme
            .marks
            .set_swap(ExerciseId::WallAngels, ExerciseId::ScapularSqueeze);
        programme.marks.hold(Held {
            exercise: ExerciseId::CatCow,
            level: Some(2),
            at_ms: 9,
        });
        let text = "7*keep,1*neck.mid-back*10*4*wall*lying*1*1*0,l*chin-tucks*never*,\
            s*wall-angels*scapular-squeeze*,h*cat-cow*2*9";
        assert_eq!(programme.encode(), text);
        assert_eq!(Programme::decode(text), Some(programme));
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
        let text = programme.encode();
        assert!(text.starts_with("7*rest*9,1*"), "{text}");
        assert!(text.ends_with(",w*cat-cow*3*,w*chin-tucks*0*"), "{text}");
        assert_eq!(Programme::decode(&text), Some(programme));
    }

    #[test]
    fn answers_of_other_versions_are_taken_as_far_as_they_go() {
        let older = Programme::decode("7*grow,0*neck*10").expect("an older version asked less");
        assert_eq!(older.answers.minutes, 10);
        assert_eq!(older.answers.days, Answers::default().days);
        assert_eq!(older.answers.at_hand, Answers::default().at_hand);
        let later =
            "7*nap,9*neck.knee*7*9*wall.jetpack*hovering*x*1*1*new,z*cat-cow**,l*new-one*never*";
        let later = Programme::decode(later).expect("a later version knows more");
        assert_eq!(later.answers.sore, [Spot::Neck]);
        assert_eq!(later.answers.minutes, Answers::default().minutes);
        assert_eq!(later.answers.at_hand, [Equipment::Wall]);
        assert!(later.answers.no_rounding && !later.answers.at_work);
        assert_eq!(later.marks, Marks::default());
        for none in ["", "x*grow,1*neck", "7", "7*grow", "7*grow,x"] {
            assert_eq!(Programme::decode(none), None, "{none}");
        }
    }

    proptest! {
        #[test]
        fn no_value_breaks_it(value in "[0-9a-z*, %-]{0,60}") {
            if let Some(programme) = Programme::decode(&value) {
                let again = Programme::decode(&programme.encode());
                prop_assert_eq!(again, Some(programme));
            }
        }
    }
}

//! A programme as one value of the settings.

use super::{Answers, Marks, Programme, Stage};
use crate::domain::fields::{number, rows_of, write_rows};

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
        let head = write_rows([[self.began_ms.to_string(), self.stage.slug().to_owned()]]);
        let answers = write_rows([self.answers.parts()]);
        let marks = write_rows(self.marks.rows());
        let mut text = format!("{head},{answers}");
        if !marks.is_empty() {
            text.push(',');
            text.push_str(&marks);
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
            marks: Marks::default(),
        };
        for row in rows {
            programme.marks.read_row(row);
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
            marks: Marks::default(),
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

//! What may be sent of a report: how often, how pain went, what hurt, what helped. Not a word of the person's own goes
//! with it.

use super::days::DayRange;
use super::hurts::{self, Hurts};
use super::rows::{ResultsRow, rows};
use super::which::Which;
use crate::domain::catalogue::slugged;
use crate::domain::diary::{CheckIn, Diary};
use crate::domain::history::Date;
use crate::domain::insight::helps::{self, EvidenceBasis, Followed, Judgement, WhatHelps};
use crate::domain::insight::{Lived, Moment, Series, Symptom, SymptomChange, SymptomVerdict};
use crate::domain::trial::Trials;

/// The most exercises of which it is told that they hurt, and the most of which a verdict is told (ours).
pub const MOST_TOLD: usize = 5;
/// The most exercises that were followed up alone of which it is told (ours).
pub const MOST_FOLLOWED: usize = 2;

/// How a symptom has changed: the medians of the first three ratings and of the last three.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trend {
    /// Of what.
    pub symptom: Symptom,
    /// When it was rated.
    pub moment: Moment,
    /// At first, from 0 to 10.
    pub from: u8,
    /// At last.
    pub to: u8,
    /// How many ratings there were.
    pub ratings: usize,
}

impl Trend {
    /// How a symptom has changed, of the first moment of which there are enough ratings.
    #[must_use]
    pub fn of(lived: &Lived<'_>, diary: &Diary, days: DayRange, symptom: Symptom) -> Option<Self> {
        let said = diary.days().iter().filter(|(date, _)| days.has(*date));
        let said: Vec<(Date, CheckIn)> = said.cloned().collect();
        let series = Series::of(symptom, days.sessions(lived)).with_days(&said);
        let mut moments = Moment::ALL.iter();
        let change = moments.find_map(|moment| SymptomChange::of(&series, *moment))?;
        Some(Self {
            symptom,
            moment: change.moment,
            from: change.from,
            to: change.to,
            ratings: series.said(change.moment).count(),
        })
    }

    /// What it amounts to.
    #[must_use]
    pub fn verdict(&self) -> SymptomVerdict {
        SymptomVerdict::between(self.from, self.to)
    }
}

/// A verdict on an exercise, or on some that always came together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helped {
    /// Which.
    pub which: Vec<Which>,
    /// Whether it seems to help; else it was often worse after it.
    pub seems_to_help: bool,
    /// At how many of the sessions that were looked at it was done.
    pub with: usize,
}

slugged! {
    /// What was found of an exercise that was followed up alone.
    Finding {
        /// Sessions eased more with it.
        SeemsToHelp = "y",
        /// Sessions eased less with it.
        OftenWorseAfter = "n",
        /// With it or without, it was much the same.
        NoDifference = "o",
        /// It did not become clear.
        Unclear = "u",
    }
}

/// An exercise that was followed up alone, at [so many sessions](helps::FOLLOW_UP).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowedUp {
    /// Which.
    pub which: Which,
    /// What was found.
    pub finding: Finding,
    /// At how many of the sessions it was done.
    pub with: usize,
}

impl FollowedUp {
    /// Nothing before it was judged.
    fn of(followed: &Followed) -> Option<Self> {
        let told = &followed.told;
        let judged = told.findings.judged.first().filter(|_| told.is_over())?;
        Some(Self {
            which: Which::of_slug(followed.exercise.slug()),
            finding: match judged.verdict {
                helps::Verdict::SeemsToHelp => Finding::SeemsToHelp,
                helps::Verdict::OftenWorseAfter => Finding::OftenWorseAfter,
                helps::Verdict::NoDifference => Finding::NoDifference,
                helps::Verdict::TooEarly | helps::Verdict::CannotBeTold(_) => Finding::Unclear,
            },
            with: judged.with,
        })
    }
}

/// What may be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Results {
    /// The day on which they were put together.
    pub made: Date,
    /// The days that they are of.
    pub days: DayRange,
    /// How it went, the oldest first; see [`ResultsRow::days`].
    pub rows: Vec<ResultsRow>,
    /// How pain and stiffness have changed, as far as that can be told.
    pub trends: Vec<Trend>,
    /// At how many sessions was looked for what helps: those of the last look of [`helps`], up to the last of these days.
    pub looked_at: usize,
    /// What the verdicts rest on.
    pub basis: EvidenceBasis,
    /// The verdicts.
    pub helped: Vec<Helped>,
    /// What was followed up alone, the newest first.
    pub followed: Vec<FollowedUp>,
    /// What hurt, the most often first.
    pub hurts: Vec<Hurts>,
    /// How many exercises more hurt.
    pub more_hurts: usize,
}

impl Results {
    /// Those of a range of days, with what was left out on purpose by then.
    #[must_use]
    pub fn of(lived: &Lived<'_>, diary: &Diary, trials: &Trials, days: DayRange) -> Self {
        let trends = Symptom::ALL.iter();
        let told = told(lived, trials, days);
        let (looked_at, basis, helped) = helped(lived, &told);
        Self {
            made: lived.today,
            days,
            rows: rows(lived, diary, days),
            trends: trends
                .filter_map(|symptom| Trend::of(lived, diary, days, *symptom))
                .collect(),
            looked_at,
            basis,
            helped,
            followed: told.followed.iter().filter_map(FollowedUp::of).collect(),
            hurts: hurts::hurts(days.sessions(lived)),
            more_hurts: 0,
        }
        .short()
    }

    /// How many sessions there were.
    #[must_use]
    pub fn sessions(&self) -> usize {
        self.rows.iter().map(|row| row.sessions).sum()
    }

    /// On how many days something was done.
    #[must_use]
    pub fn done_on(&self) -> usize {
        self.rows.iter().map(|row| row.done_on).sum()
    }

    /// The same without any word of the person's own: what is sent.
    #[must_use]
    pub fn without_words(&self) -> Self {
        let helped = self.helped.iter().map(|it| {
            let mut which: Vec<Which> = it.which.iter().map(Which::without_words).collect();
            which.dedup();
            Helped {
                which,
                ..it.clone()
            }
        });
        let followed = self.followed.iter().map(|it| FollowedUp {
            which: it.which.without_words(),
            ..it.clone()
        });
        Self {
            helped: helped.collect(),
            followed: followed.collect(),
            hurts: hurts::without_words(&self.hurts),
            ..self.clone()
        }
    }

    /// The same with no more than there is room for.
    fn short(mut self) -> Self {
        self.more_hurts = self.hurts.len().saturating_sub(MOST_TOLD);
        self.hurts.truncate(MOST_TOLD);
        self.helped.truncate(MOST_TOLD);
        self.followed.truncate(MOST_FOLLOWED);
        self
    }
}

/// What helps, as it stood on the last of these days.
fn told(lived: &Lived<'_>, trials: &Trials, days: DayRange) -> WhatHelps {
    let all = &lived.sessions;
    let end = all.partition_point(|session| session.date <= days.last);
    let until = Lived {
        sessions: all.get(..end).unwrap_or_default().to_vec(),
        ..lived.clone()
    };
    WhatHelps::of(&until, trials)
}

/// What seems to help and after what it was often worse; at how many sessions that was looked for, and what it rests on.
fn helped(lived: &Lived<'_>, told: &WhatHelps) -> (usize, EvidenceBasis, Vec<Helped>) {
    // Where they began anew, what was found before stands until there is something new.
    let all = std::iter::once(&told.latest).chain(&told.earlier);
    let mut looked = all.filter(|it| it.findings.looked_at > 0);
    // Before the first look there is nothing that could rest on anything.
    let Some(Judgement {
        exercises,
        findings,
        ..
    }) = looked.next()
    else {
        return (0, EvidenceBasis::Seen, Vec::new());
    };
    let named = |index: &usize| exercises.get(*index).map(|slug| which(lived, slug));
    let helped = findings.judged.iter().filter_map(|judged| {
        let seems_to_help = match judged.verdict {
            helps::Verdict::SeemsToHelp => true,
            helps::Verdict::OftenWorseAfter => false,
            helps::Verdict::NoDifference
            | helps::Verdict::TooEarly
            | helps::Verdict::CannotBeTold(_) => return None,
        };
        Some(Helped {
            which: judged.exercises.iter().filter_map(named).collect(),
            seems_to_help,
            with: judged.with,
        })
    });
    (findings.looked_at, told.basis, helped.collect())
}

/// The exercise of this slug, called what it was called last.
fn which(lived: &Lived<'_>, slug: &str) -> Which {
    let mut done = lived.sessions.iter().rev().flat_map(|it| &it.record.did);
    let own = done.find(|did| did.slug == slug);
    own.map_or_else(|| Which::of_slug(slug), Which::of)
}

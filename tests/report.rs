//! What a report says, recomputed in a slow way: equal for histories of any length, with wrong clocks, gaps and journeys;
//! and short enough for one page, whatever was lived.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as loudly as a test"
)]

#[path = "people/chance.rs"]
mod chance;
#[path = "insight/histories.rs"]
mod histories;
#[path = "insight/slow.rs"]
#[allow(dead_code, reason = "other tests use the rest of it")]
mod slow;

use std::collections::BTreeMap;

use chance::Chance;
use histories::{History, UNTIDY, Untidy};
use unhunch::domain::catalogue::find;
use unhunch::domain::diary::{CheckIn, Diary, Goal, SelfCheck};
use unhunch::domain::figure::colours::Scheme;
use unhunch::domain::history::{Date, Hurt, MOST, NOTE_CHARS, Symptoms};
use unhunch::domain::insight::helps::{Judged, Verdict, WhatHelps};
use unhunch::domain::insight::{Lived, Measure, Moment, Period, Symptom};
use unhunch::domain::plan::Spot;
use unhunch::domain::report::picture::{
    FIGURE_AT, FIGURE_SIZE, FourWeeks, HEIGHT, PictureText, Shape, WIDTH, picture,
};
use unhunch::domain::report::{
    Column, DayRange, MOST_EXERCISES, MOST_ROWS, MOST_TOLD, Report, Results, Which, link, notes,
};
use unhunch::domain::trial::Trials;

/// Lengths of histories, untidy and tidy ones.
const LENGTHS: [(usize, u64); 6] = [(0, 1), (1, 4), (4, 4), (20, 8), (121, 4), (400, 3)];

/// A history in which some exercises hurt, and what was said of days beside it.
struct Person {
    name: String,
    history: History,
    diary: Diary,
}

impl Person {
    fn lived(&self) -> Lived<'_> {
        Lived::of(self.history.past(), 0, self.history.now)
    }
}

fn date(day: i64) -> Date {
    Date::of_local_ms(day * 24 * 60 * 60 * 1_000)
}

fn day(date: Date) -> i64 {
    date.days_since(date_zero())
}

fn date_zero() -> Date {
    Date::of_local_ms(0)
}

fn people() -> Vec<Person> {
    let mut all = Vec::new();
    for (sessions, seeds) in LENGTHS {
        for seed in 0..seeds {
            for untidy in [UNTIDY, Untidy::default()] {
                let mut history = History::of(sessions, seed, untidy);
                let mut chance = Chance::new(seed + 1_000);
                for record in &mut history.records {
                    let hurt = Hurt::ALL[usize::try_from(chance.below(6)).unwrap()];
                    if chance.is(30) {
                        record
                            .hurts
                            .push((usize::try_from(chance.below(8)).unwrap(), hurt));
                    }
                }
                let diary = diary(&history, &mut chance);
                let name = format!("{sessions} sessions, seed {seed}, {untidy:?}");
                all.push(Person {
                    name,
                    history,
                    diary,
                });
            }
        }
    }
    all
}

/// Something is said of every third day.
fn diary(history: &History, chance: &mut Chance) -> Diary {
    let (today, _, _) = slow::lived(history);
    let mut said: Vec<(String, String)> = Vec::new();
    for back in (0..60).filter(|back| back % 3 == 0) {
        let level = u8::try_from(chance.below(u64::from(MOST) + 1)).unwrap();
        let mut check_in = CheckIn {
            symptoms: Symptoms {
                pain: chance.is(70).then_some(level),
                stiffness: None,
            },
            sore: if chance.is(40) {
                vec![Spot::Neck]
            } else {
                Vec::new()
            },
            goes: chance.is(50).then_some(level),
            check: chance.is(20).then_some(SelfCheck {
                wall_mm: Some(80),
                touching: None,
                held_s: None,
            }),
            note: String::new(),
        };
        if chance.is(60) {
            check_in.set_note(&format!("day {back}"));
        }
        said.extend(
            check_in
                .encode()
                .map(|text| (date(today - back).to_string(), text)),
        );
    }
    let goal = Goal::new("lift my child", date(today - 30)).unwrap();
    said.push((Goal::NAME.to_owned(), goal.encode()));
    said.iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect()
}

/// Each person with each range of days that can be chosen.
fn ranges(person: &Person) -> Vec<DayRange> {
    let lived = person.lived();
    let mut all: Vec<DayRange> = Period::ALL
        .iter()
        .map(|period| DayRange::of(*period, &lived, &person.diary))
        .collect();
    let today = lived.today;
    for (from, to) in [(3, 0), (10, 4), (0, 45), (4_000, -4_000)] {
        let (from, to) = (today.later(-from), today.later(-to));
        all.push(DayRange::from_to(from, to, &lived, &person.diary));
    }
    all
}

/// The middle of these, in half points.
fn halves(levels: &[u8]) -> Option<u8> {
    let numbers: Vec<f64> = levels.iter().copied().map(f64::from).collect();
    let is_any = !numbers.is_empty();
    let all = (0..=20).find(|halves| is_any && f64::from(*halves) / 2.0 == slow::median(&numbers));
    assert_eq!(all.is_some(), is_any);
    all
}

#[test]
fn every_row_is_what_was_lived_on_its_days() {
    for person in people() {
        let (today, all, undated) = slow::lived(&person.history);
        for days in ranges(&person) {
            let name = format!("{}, {} to {}", person.name, days.first, days.last);
            let report = Report::of(&person.lived(), &person.diary, &Trials::default(), days);
            let results = &report.results;
            assert!(
                day(days.first) <= day(days.last) && day(days.last) <= today,
                "{name}"
            );
            assert_eq!(report.undated, undated, "{name}");
            assert!((1..=MOST_ROWS).contains(&results.rows.len()), "{name}");
            // Each day is in one row, and all rows but the first are of the same whole weeks.
            let mut next = day(days.first);
            for row in &results.rows {
                assert_eq!(day(row.days.first), next, "{name}");
                next = day(row.days.last) + 1;
            }
            assert_eq!(next, day(days.last) + 1, "{name}");
            let lengths: Vec<usize> = results.rows.iter().map(|row| row.days.count()).collect();
            let last = lengths[lengths.len() - 1];
            assert!(
                lengths[0] <= last && lengths[1..].iter().all(|it| *it == last),
                "{name}"
            );
            assert!(lengths.len() == 1 || last.is_multiple_of(7), "{name}");
            for row in &results.rows {
                let is_in = |it: &&slow::Lived<'_>| {
                    (day(row.days.first)..=day(row.days.last)).contains(&it.day)
                };
                let of_row: Vec<_> = all.iter().filter(is_in).copied().collect();
                let done = slow::done_on(&of_row);
                assert_eq!(row.sessions, done.values().sum::<usize>(), "{name}");
                assert_eq!(row.done_on, done.len(), "{name}");
                let said = |symptom, moment| {
                    let said = of_row
                        .iter()
                        .filter_map(|it| slow::said(it, symptom, moment));
                    halves(&said.collect::<Vec<u8>>())
                };
                let of_days: Vec<u8> = (day(row.days.first)..=day(row.days.last))
                    .filter_map(|it| person.diary.on(date(it))?.symptoms.pain)
                    .collect();
                for (column, expected) in [
                    (Column::PainBefore, said(Symptom::Pain, Moment::Before)),
                    (Column::PainAfter, said(Symptom::Pain, Moment::After)),
                    (
                        Column::StiffnessBefore,
                        said(Symptom::Stiffness, Moment::Before),
                    ),
                    (Column::PainOfDay, halves(&of_days)),
                ] {
                    let level = row.level(column).map(|level| level.0);
                    assert_eq!(level, expected, "{name}: {column:?}");
                }
            }
        }
    }
}

#[test]
fn trends_amounts_and_what_hurt_are_those_of_the_days() {
    for person in people() {
        let (_, all, _) = slow::lived(&person.history);
        for days in ranges(&person) {
            let name = format!("{}, {} to {}", person.name, days.first, days.last);
            let report = Report::of(&person.lived(), &person.diary, &Trials::default(), days);
            let is_in = |it: &&slow::Lived<'_>| days.has(date(it.day));
            let of_range: Vec<_> = all.iter().filter(is_in).copied().collect();
            for symptom in [Symptom::Pain, Symptom::Stiffness] {
                let said = |moment| {
                    let said = of_range.iter();
                    let said =
                        said.filter_map(|it| Some((it.day, slow::said(it, symptom, moment)?)));
                    let is_of_days = moment == Moment::CheckIn && symptom == Symptom::Pain;
                    let of_days = (day(days.first)..=day(days.last)).filter_map(|it| {
                        let said = person.diary.on(date(it)).filter(|_| is_of_days)?;
                        Some((it, said.symptoms.pain?))
                    });
                    said.chain(of_days).collect::<Vec<(i64, u8)>>()
                };
                let middle = |levels: &[(i64, u8)]| {
                    let mut levels: Vec<u8> = levels.iter().map(|it| it.1).collect();
                    levels.sort_unstable();
                    levels[1]
                };
                let expected = [Moment::Before, Moment::After, Moment::CheckIn]
                    .into_iter()
                    .find_map(|moment| {
                        let said = said(moment);
                        let n = said.len();
                        let is_enough = n >= 6 && said[0].0 < said[n - 1].0;
                        is_enough.then(|| (moment, middle(&said[..3]), middle(&said[n - 3..]), n))
                    });
                let told = report
                    .results
                    .trends
                    .iter()
                    .find(|it| it.symptom == symptom);
                let told = told.map(|it| (it.moment, it.from, it.to, it.ratings));
                assert_eq!(told, expected, "{name}: {symptom:?}");
            }
            let counting: Vec<_> = of_range
                .iter()
                .filter(|it| slow::counts(it.record))
                .copied()
                .collect();
            let seconds: u64 = counting
                .iter()
                .map(|it| u64::from(it.record.active_s))
                .sum();
            assert_eq!(report.seconds, seconds, "{name}");
            let reps = slow::amounts(&counting, Measure::Repetitions);
            let time = slow::amounts(&counting, Measure::Time);
            assert_eq!(report.done.len() + report.more_done, reps.len(), "{name}");
            assert!(report.done.len() <= MOST_EXERCISES, "{name}");
            for done in &report.done {
                let Which::Listed(slug) = &done.which else {
                    panic!("{name}: {done:?}")
                };
                let all = match done.amount.0 {
                    Measure::Repetitions => &reps[slug],
                    _ => &time[slug],
                };
                assert_eq!(done.sessions, all.len(), "{name}");
                assert_eq!(
                    done.amount.1,
                    all.iter().map(|it| it.1).sum::<u64>(),
                    "{name}"
                );
            }
            assert!(
                report
                    .done
                    .is_sorted_by_key(|it| std::cmp::Reverse(it.sessions))
            );
            let mut hurts: BTreeMap<(String, Hurt), usize> = BTreeMap::new();
            for it in &of_range {
                for (index, hurt) in &it.record.hurts {
                    if let Some(did) = it.record.did.get(*index) {
                        *hurts.entry((did.slug.clone(), *hurt)).or_default() += 1;
                    }
                }
            }
            let exercises: std::collections::BTreeSet<_> = hurts.keys().map(|it| &it.0).collect();
            let results = &report.results;
            assert_eq!(
                results.hurts.len() + results.more_hurts,
                exercises.len(),
                "{name}"
            );
            assert!(results.hurts.len() <= MOST_TOLD, "{name}");
            for it in &results.hurts {
                let Which::Listed(slug) = &it.which else {
                    panic!("{name}: {it:?}")
                };
                for hurt in Hurt::ALL {
                    let told = it.told.iter().find(|(other, _)| other == hurt);
                    let expected = hurts.get(&(slug.clone(), *hurt)).copied();
                    assert_eq!(told.map(|it| it.1), expected, "{name}");
                }
            }
            assert!(
                results
                    .hurts
                    .is_sorted_by_key(|it| std::cmp::Reverse(it.times()))
            );
        }
    }
}

#[test]
fn notes_goal_and_checks_are_those_of_the_days_and_no_note_is_in_by_itself() {
    for person in people() {
        for days in ranges(&person) {
            let name = format!("{}, {} to {}", person.name, days.first, days.last);
            let lived = person.lived();
            let all = notes(&lived, &person.diary, days);
            let expected = (day(days.first)..=day(days.last)).rev();
            let expected: Vec<String> = expected
                .filter_map(|it| person.diary.on(date(it)))
                .map(|said| said.note.clone())
                .filter(|note| !note.is_empty())
                .collect();
            let texts: Vec<String> = all.iter().map(|note| note.text.clone()).collect();
            assert_eq!(texts, expected, "{name}");
            assert!(
                all.iter()
                    .all(|note| note.text.chars().count() <= NOTE_CHARS)
            );
            let report = Report::of(&lived, &person.diary, &Trials::default(), days);
            let said = format!("{report:?}");
            assert!(!said.contains("\"day "), "{name}: {said}");
            let went: Vec<(Date, u8)> = person
                .diary
                .goal_readings()
                .filter(|(date, _)| days.has(*date))
                .collect();
            let ends = match went.as_slice() {
                [] => None,
                [one] => Some(vec![*one]),
                [first, .., last] => Some(vec![*first, *last]),
            };
            assert_eq!(report.goal.map(|(_, ends)| ends), ends, "{name}");
            assert!(report.checks.len() <= 2 && report.checks.iter().all(|it| days.has(it.0)));
        }
    }
}

#[test]
fn what_is_sent_of_a_history_is_read_back_and_has_no_word_of_it() {
    for person in people() {
        for days in ranges(&person) {
            let results = Results::of(&person.lived(), &person.diary, &Trials::default(), days);
            let link = link::encode(&results);
            assert_eq!(
                link::decode(&link),
                Ok(results.without_words()),
                "{}",
                person.name
            );
            assert!(!link.contains("day-") && !link.contains("child."), "{link}");
            let slugs = link.split(['~', '.']).filter(|it| it.len() > 12);
            assert!(slugs.into_iter().all(|slug| find(slug).is_some()), "{link}");
            let is_month = days.count() == 28 && results.sessions() <= 16;
            assert!(!is_month || link.len() < 600 - 40, "{}: {link}", link.len());
        }
    }
}

#[test]
fn who_helps_is_as_it_stood_on_the_last_day_and_later_sessions_change_nothing() {
    let person = &people()[people().len() - 1];
    let lived = person.lived();
    let last = lived.sessions[60].date;
    let days = DayRange::from_to(lived.sessions[0].date, last, &lived, &person.diary);
    let whole = Results::of(&lived, &person.diary, &Trials::default(), days);
    let mut until = lived.clone();
    until.sessions.retain(|it| it.date <= last);
    let then = Results::of(&until, &person.diary, &Trials::default(), days);
    assert_eq!(whole.looked_at, then.looked_at);
    assert_eq!(whole.helped, then.helped);
    assert!(whole.looked_at >= 30);
}

#[test]
fn a_report_says_of_what_helps_what_its_page_says() {
    let mut called = 0;
    for person in people() {
        let lived = person.lived();
        let Some(first) = lived.sessions.first() else {
            continue;
        };
        let days = DayRange::from_to(first.date, lived.today, &lived, &person.diary);
        let results = Results::of(&lived, &person.diary, &Trials::default(), days);
        let told = WhatHelps::of(&lived, &Trials::default());
        let findings = told.latest.findings;
        assert_eq!(results.looked_at, findings.looked_at, "{}", person.name);
        let is_called =
            |it: &&Judged| matches!(it.verdict, Verdict::SeemsToHelp | Verdict::OftenWorseAfter);
        let judged: Vec<usize> = findings
            .judged
            .iter()
            .filter(is_called)
            .map(|it| it.with)
            .collect();
        let reported: Vec<usize> = results.helped.iter().map(|it| it.with).collect();
        assert_eq!(reported, judged, "{}", person.name);
        called += judged.len();
    }
    assert!(called > 0);
}

#[test]
fn the_picture_stays_within_its_edges_and_has_a_disc_for_each_of_28_days() {
    for person in people() {
        let weeks = FourWeeks::of(&person.lived());
        let (_, all, _) = slow::lived(&person.history);
        let is_in = |it: &&slow::Lived<'_>| weeks.days.has(date(it.day));
        let of_weeks: Vec<_> = all.iter().filter(is_in).copied().collect();
        let done = slow::done_on(&of_weeks);
        assert_eq!(weeks.done_on(), done.len(), "{}", person.name);
        assert_eq!(weeks.sessions, done.values().sum::<usize>());
        assert_eq!(weeks.days.count(), 28);
        let said = PictureText {
            title: "Title".to_owned(),
            days: "Days".to_owned(),
            weekdays: ["M", "T", "W", "T", "F", "S", "S"],
            numbers: [1, 2, 3].map(|n: u8| (n.to_string(), "of them")),
            pain: "Pain".to_owned(),
            foot: "Foot".to_owned(),
        };
        for scheme in [Scheme::Light, Scheme::Dark] {
            let shapes = picture(&weeks, &said, scheme);
            let discs = shapes.iter().filter(|it| matches!(it, Shape::Disc(..)));
            assert_eq!(discs.count(), 28);
            assert!(FIGURE_AT[0] + f64::from(FIGURE_SIZE.0) <= f64::from(WIDTH));
            for shape in &shapes {
                let (right, down) = match shape {
                    Shape::Ground(_) => (0.0, 0.0),
                    Shape::Disc([right, down, radius], _) => (right + radius, down + radius),
                    Shape::Text {
                        at: [right, down],
                        most,
                        ..
                    } => {
                        let below = FIGURE_AT[1] + f64::from(FIGURE_SIZE.1);
                        let is_beside = right + most <= FIGURE_AT[0];
                        assert!(*down > below || is_beside, "{shape:?}");
                        (*right, *down)
                    }
                };
                assert!((0.0..=f64::from(WIDTH)).contains(&right), "{shape:?}");
                assert!((0.0..=f64::from(HEIGHT)).contains(&down), "{shape:?}");
            }
        }
    }
}

//! What a history says, recomputed in another, slow way: equal for histories of any length, with wrong clocks,
//! gaps and journeys; and quick for ten thousand sessions.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a helper of a test may fail as loudly as a test, and one of them is about time"
)]

#[path = "people/chance.rs"]
mod chance;
#[path = "insight/histories.rs"]
mod histories;
#[path = "insight/slow.rs"]
mod slow;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use histories::{History, START_MS, UNTIDY, Untidy};
use unhunch::domain::diary::CheckIn;
use unhunch::domain::history::{Date, Outcome, Ratings, Record, Symptoms, new_id};
use unhunch::domain::insight::helps::{LOOKS, WhatHelps};
use unhunch::domain::insight::{
    AmountsChart, Lived, LivedSession, Measure, Milestone, Moment, Period, Series, Summary,
    Symptom, SymptomChart, WeeksChart, better_by, by_exercise, is_time_for_copy, milestones,
    seconds, streak, weeks, year,
};
use unhunch::domain::locale::Weekday;
use unhunch::domain::plan::{Expect, Past, Programme};
use unhunch::domain::time::{DAY, MINUTE, Now};
use unhunch::domain::trial::Trials;

/// Lengths of histories that are compared in all, and untidy and tidy ones of them.
fn histories() -> Vec<(String, History)> {
    let mut all = Vec::new();
    for (sessions, seeds) in [(0, 1), (1, 6), (7, 6), (20, 12), (121, 4), (1_000, 2)] {
        for seed in 0..seeds {
            for (untidy, called) in [(UNTIDY, "untidy"), (Untidy::default(), "tidy")] {
                let name = format!("{sessions} {called} sessions, seed {seed}");
                all.push((name, History::of(sessions, seed, untidy)));
            }
        }
    }
    all
}

fn of(history: &History) -> Lived<'_> {
    Lived::of(history.past(), 0, history.now)
}

#[test]
fn what_helps_is_asked_of_each_session_at_which_both_was_said() {
    let mut looks = 0;
    for (name, history) in histories() {
        let lived = of(&history);
        let told = WhatHelps::of(&lived, &Trials::default()).latest;
        let level = |said: Symptoms| match told.symptom {
            Symptom::Pain => said.pain,
            Symptom::Stiffness => said.stiffness,
        };
        let counting: Vec<_> = lived.sessions.iter().filter(|it| it.counts()).collect();
        let is_said = |session: &&&LivedSession<'_>| {
            let after = session.after.and_then(|after| level(after.symptoms));
            level(session.record.before).is_some() && after.is_some()
        };
        let said: Vec<_> = counting.iter().filter(is_said).collect();
        assert_eq!(told.sessions, said.len(), "{name}");
        assert_eq!(told.unsaid, counting.len() - said.len(), "{name}");
        let findings = told.findings;
        let looked = LOOKS.iter().map(|look| look.sessions);
        let looked = looked.filter(|sessions| *sessions <= said.len()).max();
        assert_eq!(findings.looked_at, looked.unwrap_or(0), "{name}");
        let last = looked.map(|looked| said[looked - 1].date);
        assert_eq!(told.looked_on, last, "{name}");
        looks += usize::from(looked.is_some());
        let seen = &said[..looked.unwrap_or(said.len())];
        for judged in &findings.judged {
            let slug = &told.exercises[judged.exercises[0]];
            let did = |session: &&&&LivedSession<'_>| {
                let mut rows = session.record.did.iter().filter(|did| did.slug == *slug);
                rows.any(|did| did.done > 0 || did.seconds > 0)
            };
            let with = seen.iter().filter(did).count();
            let counts = (judged.with, judged.without);
            assert_eq!(counts, (with, seen.len() - with), "{name}: {slug}");
        }
        // Whatever the history, everything is said of once.
        let asked = findings.judged.iter().flat_map(|it| it.exercises.clone());
        let mut asked: Vec<usize> = asked.collect();
        asked.sort_unstable();
        let all: Vec<usize> = (0..told.exercises.len()).collect();
        assert_eq!(asked, all, "{name}");
    }
    assert!(looks > 10, "{looks}");
}

/// Days from 1970.
fn day(date: Date) -> i64 {
    date.days_since(Date::of_local_ms(0))
}

fn date(day: i64) -> Date {
    Date::of_local_ms(day * DAY.cast_signed())
}

fn is_near(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-9
}

/// The first day of a period.
fn first_day(period: Period, today: i64, known: &[slow::Lived<'_>]) -> i64 {
    let began = known.first().map_or(today, |it| it.day);
    let first = match period {
        Period::FourWeeks => today - 27,
        Period::ThreeMonths => today - 90,
        Period::Year => today - 364,
        Period::All => began,
    };
    began.max(first)
}

#[test]
fn sessions_belong_to_the_days_on_which_they_were_lived() {
    let mut undated = 0;
    for (name, history) in histories() {
        let lived = of(&history);
        let (today, known, left_out) = slow::lived(&history);
        assert_eq!(day(lived.today), today, "{name}");
        assert_eq!(lived.undated, left_out, "{name}");
        undated += left_out;
        let found: Vec<(i64, &str)> = lived
            .sessions
            .iter()
            .map(|it| (day(it.date), it.record.id.as_str()))
            .collect();
        let expected: Vec<(i64, &str)> = known
            .iter()
            .map(|it| (it.day, it.record.id.as_str()))
            .collect();
        assert_eq!(found, expected, "{name}");
        let time = known.iter().filter(|it| slow::counts(it.record));
        let time: u64 = time.map(|it| u64::from(it.record.active_s)).sum();
        assert_eq!(seconds(&lived.sessions), time, "{name}");
    }
    assert!(undated > 20, "clocks were wrong in {undated} sessions");
}

#[test]
fn points_of_a_chart_are_what_was_said_or_its_medians() {
    let mut grouped = 0;
    for (name, history) in histories() {
        let lived = of(&history);
        let (today, known, _) = slow::lived(&history);
        for (symptom, period) in each_chart() {
            let chart = SymptomChart::of(&lived, symptom, period);
            let first = first_day(period, today, &known);
            assert_eq!(
                (day(chart.axes.first), day(chart.axes.last)),
                (first, today),
                "{name}"
            );
            let is_said = |it: &slow::Lived<'_>| {
                let said = Moment::ALL
                    .iter()
                    .any(|at| slow::said(it, symptom, *at).is_some());
                said && it.day >= first
            };
            let shown: Vec<slow::Lived<'_>> = known.iter().copied().filter(is_said).collect();
            let groups = slow::spans(&shown, |it| it.day);
            assert_eq!(chart.points.len(), groups.len(), "{name}");
            assert!(groups.len() <= 120);
            for (point, group) in chart.points.iter().zip(&groups) {
                let ends = (group[0].day, group[group.len() - 1].day);
                assert_eq!((day(point.first), day(point.last)), ends, "{name}");
                assert_eq!(point.sessions, group.len(), "{name}");
                grouped += usize::from(group.len() > 1);
                for moment in Moment::ALL {
                    let said = group
                        .iter()
                        .filter_map(|it| slow::said(it, symptom, *moment));
                    let said: Vec<f64> = said.map(f64::from).collect();
                    let expected = (!said.is_empty()).then(|| slow::median(&said));
                    assert_eq!(point.at(*moment), expected, "{name}");
                }
            }
            // The drawing agrees with the table.
            for moment in Moment::ALL {
                let rows = chart
                    .points
                    .iter()
                    .filter_map(|it| Some((it, it.at(*moment)?)));
                let rows: Vec<_> = rows.collect();
                let spots = chart.spots(*moment);
                assert_eq!(spots.len(), rows.len(), "{name}");
                for (spot, (point, value)) in spots.iter().zip(rows) {
                    let middle = (day(point.first) + day(point.last)) as f64 / 2.0 - first as f64;
                    let across = if today == first {
                        0.5
                    } else {
                        middle / (today - first) as f64
                    };
                    assert!(
                        is_near(spot.x, across) && is_near(spot.y, 1.0 - value / 10.0),
                        "{name}"
                    );
                    assert!((0.0..=1.0).contains(&spot.x), "{name}");
                }
            }
        }
    }
    assert!(
        grouped > 100,
        "{grouped} points are of more than one session"
    );
}

#[test]
fn what_is_said_on_days_stands_beside_what_is_said_at_sessions_and_moves_no_line() {
    let mut shown = 0;
    for (name, history) in histories() {
        let alone = of(&history);
        // Every third day, from long before to days that are still to come.
        let on = |nth: i64| CheckIn {
            symptoms: Symptoms {
                pain: u8::try_from(nth % 11).ok(),
                stiffness: u8::try_from(nth % 7).ok().filter(|level| level % 2 == 0),
            },
            ..CheckIn::default()
        };
        let days = (0..200).map(|nth| (alone.today.later(3 * nth - 585), on(nth)));
        let days: Vec<(Date, CheckIn)> = days.collect();
        let lived = alone.clone().with_days(&days);
        for (symptom, period) in each_chart() {
            let without = SymptomChart::of(&alone, symptom, period);
            let chart = SymptomChart::of(&lived, symptom, period);
            let said = days
                .iter()
                .filter_map(|(date, it)| match symptom {
                    Symptom::Pain => Some((*date, it.symptoms.pain?)),
                    Symptom::Stiffness => Some((*date, it.symptoms.stiffness?)),
                })
                .filter(|(date, _)| (chart.axes.first..=lived.today).contains(date));
            let said: Vec<(Date, u8)> = said.collect();
            let sessions =
                |chart: &SymptomChart| chart.points.iter().map(|it| it.sessions).sum::<usize>();
            assert_eq!(sessions(&chart), sessions(&without), "{name}");
            assert_eq!(chart.told, without.told, "{name}");
            assert!(chart.points.is_sorted_by_key(|it| it.first), "{name}");
            if said.len() + sessions(&chart) > 120 {
                continue;
            }
            assert_eq!(chart.line, without.line, "{name}");
            let spots = said.iter().map(|(date, level)| {
                chart
                    .axes
                    .spot(date.days_since(chart.axes.first) as f64, f64::from(*level))
            });
            assert_eq!(
                chart.spots(Moment::CheckIn),
                spots.collect::<Vec<_>>(),
                "{name}"
            );
            shown += said.len();
        }
    }
    assert!(shown > 1_000, "{shown} days were shown");
}

#[test]
fn a_copy_is_spoken_of_now_and_then() {
    let told = (0..=78).filter(|sessions| is_time_for_copy(*sessions));
    assert_eq!(
        told.collect::<Vec<_>>(),
        [25, 26, 27, 50, 51, 52, 75, 76, 77]
    );
}

fn each_chart() -> impl Iterator<Item = (Symptom, Period)> {
    let all = Symptom::ALL.iter();
    all.flat_map(|symptom| Period::ALL.iter().map(|period| (*symptom, *period)))
}

/// The points that a line goes through: before sessions, unless that is hardly ever told and the other is.
fn told(chart: &SymptomChart, known: &[slow::Lived<'_>]) -> (Moment, Vec<(f64, f64)>) {
    let count = |moment| {
        let said = known
            .iter()
            .filter(|it| slow::said(it, chart.symptom, moment).is_some());
        said.count()
    };
    let (before, after) = (count(Moment::Before), count(Moment::After));
    let moment = if before >= 6 || before >= after {
        Moment::Before
    } else {
        Moment::After
    };
    let first = day(chart.axes.first) as f64;
    let place = |it: &unhunch::domain::insight::Point| {
        let middle = (day(it.first) + day(it.last)) as f64 / 2.0;
        Some((middle - first, it.at(moment)?))
    };
    (moment, chart.points.iter().filter_map(place).collect())
}

#[test]
fn the_line_and_its_band_are_those_of_a_slow_reckoning() {
    let (mut lines, mut early) = (0, 0);
    for (name, history) in histories() {
        let lived = of(&history);
        let (_, known, _) = slow::lived(&history);
        for (symptom, period) in each_chart() {
            let chart = SymptomChart::of(&lived, symptom, period);
            let (moment, points) = told(&chart, &known);
            assert_eq!(chart.told, moment, "{name}");
            let from = day(chart.axes.first);
            let readings = known.iter().filter(|it| it.day >= from);
            let readings = readings
                .filter(|it| slow::said(it, symptom, moment).is_some())
                .count();
            let expected = slow::line(&points).filter(|_| readings >= 6);
            assert_eq!(chart.line.is_some(), expected.is_some(), "{name}");
            let Some((start, slope)) = expected else {
                early += 1;
                assert_eq!(
                    (chart.line_spots(), chart.band_spots()),
                    (vec![], vec![]),
                    "{name}"
                );
                continue;
            };
            lines += 1;
            let line = chart.line.unwrap();
            assert!(
                is_near(line.start, start) && is_near(line.slope, slope),
                "{name}"
            );
            let (begin, end) = (points[0].0, points[points.len() - 1].0);
            let days: Vec<f64> = (0..24)
                .map(|step| begin + (end - begin) * f64::from(step) / 23.0)
                .collect();
            let y = |value: f64| 1.0 - value.clamp(0.0, 10.0) / 10.0;
            for (spot, at) in chart.line_spots().iter().zip(&days) {
                assert!(is_near(spot.y, y(start + slope * at)), "{name}");
                assert!(is_near(spot.x, chart.axes.x(*at)), "{name}");
            }
            // The band of a long history takes the slow way many seconds; a few of them tell.
            if points.len() > 60 && symptom == Symptom::Stiffness {
                continue;
            }
            let band = slow::band(&points, &days);
            let polygon = chart.band_spots();
            assert_eq!(polygon.len(), 48, "{name}");
            for (step, (low, high)) in band.iter().enumerate() {
                assert!(is_near(polygon[step].y, y(*high)), "{name}: {step}");
                assert!(is_near(polygon[47 - step].y, y(*low)), "{name}: {step}");
                assert!(is_near(polygon[step].x, polygon[47 - step].x), "{name}");
            }
            assert_eq!(
                polygon,
                chart.clone().band_spots(),
                "{name}: the same each time"
            );
        }
    }
    assert!(
        lines > 50 && early > 50,
        "{lines} lines, {early} times too early"
    );
}

#[test]
fn the_sentence_for_today_is_that_of_the_medians() {
    let (mut told, mut early, mut away) = (0, 0, 0);
    for (name, history) in histories() {
        let lived = of(&history);
        let (_, known, _) = slow::lived(&history);
        // Whoever was away for four weeks begins anew, with what counts for a week.
        let now_ms = i64::try_from(history.now.wall_ms).unwrap();
        let first_ms = known.iter().map(|it| it.at_ms).min().unwrap_or(0);
        let counting = known
            .iter()
            .filter(|it| slow::counts(it.record) && it.at_ms <= now_ms);
        let mut moments: Vec<i64> = counting
            .map(|it| it.at_ms)
            .chain([first_ms, now_ms])
            .collect();
        moments.sort_unstable();
        let month = 28 * DAY.cast_signed();
        let returned = moments.windows(2).filter(|pair| pair[1] - pair[0] >= month);
        let since = returned.map(|pair| pair[1]).next_back().unwrap_or(first_ms);
        away += usize::from(since > first_ms);
        let spell: Vec<_> = known.iter().filter(|it| it.at_ms >= since).collect();
        let mut expected = None;
        let mut most = 0;
        for symptom in Symptom::ALL {
            for moment in Moment::ALL {
                let said = spell
                    .iter()
                    .filter_map(|it| Some((it.day, slow::said(it, *symptom, *moment)?)));
                let said: Vec<(i64, u8)> = said.collect();
                most = most.max(said.len());
                if expected.is_none() && said.len() >= 6 && said[said.len() - 1].0 > said[0].0 {
                    let middle = |three: &[(i64, u8)]| {
                        let levels: Vec<f64> = three.iter().map(|it| f64::from(it.1)).collect();
                        slow::median(&levels)
                    };
                    let ends = (middle(&said[..3]), middle(&said[said.len() - 3..]));
                    expected = Some((*symptom, *moment, ends, said[0].0, said[said.len() - 1].0));
                }
            }
        }
        let summary = Summary::of(&lived);
        let found = summary.change.map(|it| {
            let last = day(it.first) + i64::try_from(it.days).unwrap();
            let ends = (f64::from(it.from), f64::from(it.to));
            (it.symptom, it.moment, ends, day(it.first), last)
        });
        assert_eq!(found, expected, "{name}");
        assert_eq!(summary.to_go, 6_usize.saturating_sub(most), "{name}");
        let counting = spell.iter().filter(|it| slow::counts(it.record));
        assert_eq!(summary.sessions, counting.count(), "{name}");
        told += usize::from(expected.is_some());
        early += usize::from(expected.is_none());
        // What a clock did that was ahead makes no week a good one.
        let mut days: Vec<i64> = spell
            .iter()
            .filter(|it| slow::counts(it.record))
            .map(|it| it.day)
            .collect();
        days.sort_unstable();
        days.dedup();
        let good_weeks = days.chunk_by(|a, b| slow::monday(*a) == slow::monday(*b));
        let good_weeks = good_weeks.filter(|week| week.len() >= 3).count();
        assert_eq!(summary.good_weeks, good_weeks, "{name}");
        // It is much better where the chart is shaded.
        let symptom = Symptom::Pain;
        let (moment, _) = self::told(&SymptomChart::of(&lived, symptom, Period::All), &known);
        let said = spell
            .iter()
            .filter_map(|it| slow::said(it, symptom, moment))
            .take(3);
        let said: Vec<f64> = said.map(f64::from).collect();
        let start = (said.len() == 3)
            .then(|| slow::median(&said))
            .filter(|start| *start > 0.0);
        let chart = SymptomChart::of(&lived, symptom, Period::FourWeeks);
        assert_eq!(chart.better.is_some(), start.is_some(), "{name}");
        if let (Some(better), Some(start)) = (chart.better, start) {
            let by = (start / 3.0).round().max(1.0);
            assert!(is_near(f64::from(better.by), by), "{name}");
            assert!(is_near(better.y, 1.0 - (start - by) / 10.0), "{name}");
        }
    }
    assert!(
        told > 20 && early > 10 && away > 3,
        "{told} told, {early} too early, {away} were away"
    );
}

#[test]
fn weeks_streaks_and_the_calendar_are_those_of_the_days() {
    for (name, history) in histories() {
        let lived = of(&history);
        let (today, known, _) = slow::lived(&history);
        let done = slow::done_on(&known);
        let days_in = |from: i64| {
            (from..from + 7)
                .filter(|day| done.contains_key(day))
                .count()
        };
        let sessions_in =
            |from: i64| -> usize { (from..from + 7).filter_map(|day| done.get(&day)).sum() };
        for period in Period::ALL {
            let first = slow::monday(first_day(*period, today, &known));
            let all = weeks(&lived, date(first));
            let mondays: Vec<i64> = (first..=today).step_by(7).collect();
            assert_eq!(
                all.iter().map(|it| day(it.monday)).collect::<Vec<_>>(),
                mondays,
                "{name}"
            );
            for week in &all {
                assert_eq!(week.days, days_in(day(week.monday)), "{name}");
                assert_eq!(week.sessions, sessions_in(day(week.monday)), "{name}");
                assert_eq!(week.is_good(), days_in(day(week.monday)) >= 3, "{name}");
            }
            let chart = WeeksChart::of(&lived, *period);
            let groups = slow::spans(&mondays, |monday| monday);
            assert_eq!(chart.bars.len(), groups.len(), "{name}");
            let whole = (mondays[mondays.len() - 1] + 7 - first) as f64;
            for (bar, group) in chart.bars.iter().zip(&groups) {
                let days: Vec<f64> = group.iter().map(|monday| days_in(*monday) as f64).collect();
                assert!(is_near(bar.days, slow::median(&days)), "{name}");
                assert!(is_near(bar.y, 1.0 - slow::median(&days) / 7.0), "{name}");
                assert_eq!(
                    bar.sessions,
                    group
                        .iter()
                        .map(|monday| sessions_in(*monday))
                        .sum::<usize>()
                );
                let (from, to) = (group[0] - first, group[group.len() - 1] + 7 - first);
                assert!(is_near(bar.from, from as f64 / whole), "{name}");
                assert!(is_near(bar.to, to as f64 / whole), "{name}");
            }
            assert!(is_near(chart.asked[0], 3.0 / 7.0) && is_near(chart.asked[1], 4.0 / 7.0));
        }
        // A streak: as text, with what is forgiven taken away.
        let all = weeks(&lived, date(first_day(Period::All, today, &known)));
        let text: String = all
            .iter()
            .map(|it| if it.sessions > 0 { 'x' } else { '.' })
            .collect();
        let runs = text.split("..").map(|run| run.matches('x').count());
        let running = text.strip_suffix('.').unwrap_or(&text);
        let last = running.rsplit("..").next().unwrap_or("");
        let found = streak(&all);
        assert_eq!(found.longest, runs.max().unwrap_or(0), "{name}: {text}");
        assert_eq!(found.weeks, last.matches('x').count(), "{name}: {text}");
        for (first, begins) in [
            (Weekday::Monday, 4),
            (Weekday::Sunday, 3),
            (Weekday::Saturday, 2),
        ] {
            let calendar = year(&lived, first);
            let this_week = (today - begins).div_euclid(7) * 7 + begins;
            assert_eq!(calendar.len(), 53);
            let begin = this_week - 52 * 7;
            assert!(begin <= today - 364, "{name}: a year is in it");
            for (index, found) in calendar.iter().flat_map(|week| &week.days).enumerate() {
                let of = begin + i64::try_from(index).unwrap();
                assert_eq!(day(found.date), of, "{name}");
                assert_eq!(
                    found.sessions,
                    done.get(&of).copied().unwrap_or(0),
                    "{name}"
                );
                assert_eq!(found.is_ahead, of > today, "{name}");
            }
            for (index, week) in calendar.iter().enumerate() {
                let from = begin + 7 * i64::try_from(index).unwrap();
                assert_eq!(week.days_done(), days_in(from), "{name}");
            }
        }
    }
}

#[test]
fn a_milestone_is_reached_on_the_day_on_which_the_number_is_full() {
    let mut all_reached = 0;
    for (name, history) in histories() {
        let lived = of(&history);
        let (_, known, _) = slow::lived(&history);
        let counting: Vec<_> = known.iter().filter(|it| slow::counts(it.record)).collect();
        let reached = milestones(&lived);
        for round in [
            1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000_u64,
        ] {
            let full = usize::try_from(round).unwrap();
            let sessions = counting.get(full - 1).map(|it| it.day);
            let hours = (1..=counting.len()).find(|n| {
                let seconds = counting[..*n]
                    .iter()
                    .map(|it| u64::from(it.record.active_s));
                seconds.sum::<u64>() >= round * 3_600
            });
            let hours = hours.map(|n| counting[n - 1].day);
            let mut days: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
            for it in slow::done_on(&known).keys() {
                days.entry(slow::monday(*it)).or_default().push(*it);
            }
            let good: Vec<i64> = days
                .values()
                .filter_map(|days| days.get(2).copied())
                .collect();
            for (milestone, expected) in [
                (Milestone::Sessions(round), sessions),
                (Milestone::Hours(round), hours),
                (Milestone::GoodWeeks(round), good.get(full - 1).copied()),
            ] {
                let found = reached.iter().filter(|it| it.milestone == milestone);
                let found: Vec<i64> = found.map(|it| day(it.date)).collect();
                assert_eq!(
                    found,
                    expected.into_iter().collect::<Vec<_>>(),
                    "{name}: {milestone:?}"
                );
                all_reached += found.len();
            }
        }
        assert!(
            reached.windows(2).all(|pair| pair[0].date <= pair[1].date),
            "{name}"
        );
    }
    assert!(all_reached > 100, "{all_reached}");
}

#[test]
fn amounts_are_the_sums_of_what_was_done() {
    for (name, history) in histories() {
        let lived = of(&history);
        let (today, known, _) = slow::lived(&history);
        for period in [Period::ThreeMonths, Period::All] {
            let first = first_day(period, today, &known);
            let shown: Vec<_> = known.iter().copied().filter(|it| it.day >= first).collect();
            let found = by_exercise(lived.from(period.first_day(&lived)));
            let counts: Vec<usize> = found.iter().map(|it| it.sessions.len()).collect();
            assert!(
                counts.windows(2).all(|pair| pair[0] >= pair[1]),
                "{name}: the most often first"
            );
            for measure in Measure::ALL {
                let expected = slow::amounts(&shown, *measure);
                let sessions = |it: &unhunch::domain::insight::ExerciseAmounts<'_>| {
                    let all = it.sessions.iter().map(|it| (day(it.date), it.of(*measure)));
                    (it.slug.to_owned(), all.collect())
                };
                let all: BTreeMap<String, Vec<(i64, u64)>> = found.iter().map(sessions).collect();
                assert_eq!(all, expected, "{name}: {measure:?}");
                for it in &found {
                    let total: u64 = expected[it.slug].iter().map(|it| it.1).sum();
                    assert_eq!(it.total(*measure), total, "{name}: {}", it.slug);
                    let chart = AmountsChart::of(it, *measure, [date(first), date(today)], &[]);
                    let groups = slow::spans(&expected[it.slug], |it| it.0);
                    assert_eq!(chart.rows.len(), groups.len(), "{name}");
                    for (row, group) in chart.rows.iter().zip(&groups) {
                        let amounts: Vec<f64> = group.iter().map(|it| it.1 as f64).collect();
                        assert!(is_near(row.amount, slow::median(&amounts)), "{name}");
                        assert_eq!((day(row.first), row.sessions), (group[0].0, group.len()));
                        assert!(
                            (0.0..=1.0).contains(&row.spot.x) && (0.0..=1.0).contains(&row.spot.y)
                        );
                        assert!(is_near(
                            row.spot.y,
                            1.0 - row.amount / chart.axes.most as f64
                        ));
                    }
                }
            }
        }
    }
}

#[test]
fn steps_of_the_plan_are_marked_on_the_chart_of_their_exercise() {
    let mut marked = 0;
    for seed in 0..10 {
        let mut history = History::of(200, seed, Untidy::default());
        for record in &mut history.records {
            record.name = unhunch::domain::routine::RoutineName::Plan;
            for did in &mut record.did {
                // All of it, and as long as it may take.
                did.done = did.planned;
                did.seconds = 600;
            }
        }
        let programme = Programme::default();
        let steps = programme.steps(&history.past(), history.now.wall_ms);
        let lived = of(&history);
        let (first, last) = (Period::All.first_day(&lived), lived.today);
        let mut of_all = 0;
        for amounts in by_exercise(&lived.sessions) {
            let chart = AmountsChart::of(&amounts, Measure::Time, [first, last], &steps);
            of_all += chart.steps.len();
            for mark in &chart.steps {
                assert_eq!(Some(mark.step.exercise), amounts.exercise);
                assert!(amounts.sessions.iter().any(|it| it.date == mark.step.date));
                assert!(is_near(mark.x, chart.axes.x_of(mark.step.date)));
            }
        }
        assert_eq!(of_all, steps.len(), "each has its place");
        marked += of_all;
    }
    assert!(marked > 20, "{marked} steps");
}

/// A session of pain at this time of a day after the first of January 2026, in a zone.
fn session(days: u64, hour: u64, minute: u64, utc_offset_min: i16, pain: u8) -> Record {
    let local_ms = 20_454 * DAY + days * DAY + hour * 60 * MINUTE + minute * MINUTE;
    let ahead_ms = i64::from(utc_offset_min) * MINUTE.cast_signed();
    let wall_ms = local_ms.checked_add_signed(-ahead_ms).unwrap();
    let template = History::of(1, 3, Untidy::default()).records.remove(0);
    Record {
        id: new_id(wall_ms, (days * 10_000 + hour * 100 + minute).into()),
        utc_offset_min,
        before: Symptoms {
            pain: Some(pain),
            stiffness: None,
        },
        outcome: Outcome::Finished,
        ..template
    }
}

#[test]
fn a_session_belongs_to_its_own_day_at_midnight_abroad_and_when_clocks_change() {
    for (hour, minute, offset_min, of_day) in [
        (23, 59, 0, 80),
        (0, 0, 0, 80),
        (23, 59, 60, 80),
        (0, 1, 60, 80),
        // The night in which the clocks of Vienna go forward, before and after.
        (1, 59, 60, 80),
        (3, 0, 120, 80),
        // Far in the east, far in the west, and at a quarter of an hour.
        (23, 59, 840, 80),
        (0, 0, 840, 80),
        (23, 59, -660, 80),
        (0, 0, -660, 80),
        (0, 10, 345, 80),
    ] {
        let record = session(80, hour, minute, offset_min, 5);
        let history = History {
            now: Now {
                wall_ms: record.started_ms() + MINUTE / 2,
                utc_offset_min: offset_min,
                ..Now::default()
            },
            records: vec![record],
            ratings: Ratings::NONE,
        };
        let lived = of(&history);
        assert_eq!(day(lived.today), 20_454 + of_day);
        let series = Series::of(Symptom::Pain, &lived.sessions);
        let at = format!("{hour}:{minute:02} at {offset_min}");
        assert_eq!(
            series.said(Moment::Before).collect::<Vec<_>>(),
            [(lived.today, 5)],
            "{at}"
        );
        let calendar = year(&lived, Weekday::Monday);
        let mut days = calendar.iter().flat_map(|week| &week.days);
        assert_eq!(
            days.find(|day| day.sessions == 1).map(|it| it.date),
            Some(lived.today),
            "{at}"
        );
        assert_eq!(milestones(&lived)[0].date, lived.today, "{at}");
    }
}

#[test]
fn who_flies_west_has_not_done_anything_tomorrow() {
    // Done in Tokyo on Tuesday morning, looked at in Honolulu, where it is Monday still.
    let record = session(5, 8, 0, 540, 4);
    let wall_ms = record.started_ms() + 60 * MINUTE;
    let history = History {
        records: vec![record],
        ratings: Ratings::NONE,
        now: Now {
            wall_ms,
            utc_offset_min: -600,
            ..Now::default()
        },
    };
    let lived = of(&history);
    assert_eq!((lived.undated, lived.sessions.len()), (0, 1));
    assert_eq!(lived.today, lived.sessions[0].date);
    let chart = SymptomChart::of(&lived, Symptom::Pain, Period::FourWeeks);
    assert!(is_near(chart.spots(Moment::Before)[0].x, 0.5));
}

#[test]
fn an_empty_history_and_one_session_say_what_is_true() {
    let empty = History::of(0, 1, UNTIDY);
    let lived = of(&empty);
    let summary = Summary::of(&lived);
    assert_eq!(
        (summary.change, summary.good_weeks, summary.to_go),
        (None, 0, 6)
    );
    assert_eq!(milestones(&lived), []);
    assert_eq!(by_exercise(&lived.sessions), []);
    assert_eq!(streak(&weeks(&lived, lived.today)).longest, 0);
    for (symptom, period) in each_chart() {
        let chart = SymptomChart::of(&lived, symptom, period);
        assert!(chart.points.is_empty() && chart.line.is_none() && chart.better.is_none());
        assert!(chart.expected.is_empty());
        assert!(!chart.axes.date_ticks().is_empty());
    }
    let one = History::of(1, 1, Untidy::default());
    let lived = of(&one);
    let summary = Summary::of(&lived);
    assert_eq!(
        (summary.change, summary.good_weeks, summary.to_go),
        (None, 0, 5)
    );
    let reached: Vec<Milestone> = milestones(&lived).iter().map(|it| it.milestone).collect();
    assert_eq!(reached, [Milestone::Sessions(1)]);
    let chart = SymptomChart::of(&lived, Symptom::Pain, Period::All);
    assert_eq!(
        (chart.points.len(), chart.line, chart.better),
        (1, None, None)
    );
    // Six on a single day are no way that it goes.
    let records = (0..6)
        .rev()
        .map(|minute| session(3, 10, minute, 0, 5))
        .collect();
    let now = Now {
        wall_ms: (20_454 + 3) * DAY + 20 * 60 * MINUTE,
        ..Now::default()
    };
    let six = History {
        records,
        ratings: Ratings::NONE,
        now,
    };
    let summary = Summary::of(&of(&six));
    assert_eq!((summary.change, summary.to_go), (None, 0));
}

#[test]
fn what_the_sources_expect_stands_where_its_days_are() {
    let all = |days: u64| {
        let records = (0..days)
            .rev()
            .map(|day| session(day, 10, 0, 0, 5))
            .collect();
        let wall_ms = (20_454 + days - 1) * DAY + 20 * 60 * MINUTE;
        let now = Now {
            wall_ms,
            ..Now::default()
        };
        let history = History {
            records,
            ratings: Ratings::NONE,
            now,
        };
        SymptomChart::of(&of(&history), Symptom::Pain, Period::All).expected
    };
    let after_eleven_days = all(11);
    assert_eq!(after_eleven_days.len(), 1, "the rest is still to come");
    assert_eq!(after_eleven_days[0].what, Expect::Days);
    assert!(is_near(after_eleven_days[0].to, 0.7));
    let after_eleven_weeks = all(71);
    assert_eq!(after_eleven_weeks[1].what, Expect::Weeks);
    assert!(is_near(after_eleven_weeks[1].from, 0.4) && is_near(after_eleven_weeks[1].to, 0.6));
    assert_eq!(better_by(5), Some(2));
}

/// Somebody whose pain falls by two points over so many sessions, as `chance` has it, with bad days that follow bad
/// days: what they say, and what it would be without all chance.
fn falling(sessions: u32, chance: &mut chance::Chance) -> Vec<(f64, f64, f64)> {
    let mut uniform = || chance.below(1 << 32) as f64 / (1_u64 << 32) as f64;
    let mut normal = || (0..12).map(|_| uniform()).sum::<f64>() - 6.0;
    let mut bad = 0.0;
    (0..sessions)
        .map(|session| {
            // 0.4 of it lasts until the next session, and 1.2 is its spread.
            bad = 0.4 * bad + 1.2 * (1.0_f64 - 0.16).sqrt() * normal();
            let truth = 5.5 - 2.0 * f64::from(session) / f64::from(sessions - 1);
            let said = (truth + bad + 0.5 * normal()).round().clamp(0.0, 10.0);
            (2.0 * f64::from(session), said, truth)
        })
        .collect()
}

#[test]
fn the_band_holds_what_is_true_about_as_often_as_it_says() {
    use unhunch::domain::insight::{band, line};
    for sessions in [8, 20, 30, 60, 120] {
        let (mut held, mut all) = (0, 0);
        for seed in 0..100 {
            let lived = falling(sessions, &mut chance::Chance::new(seed));
            let points: Vec<(f64, f64)> = lived.iter().map(|it| (it.0, it.1)).collect();
            let days: Vec<f64> = points.iter().map(|it| it.0).collect();
            let Some(line) = line(&points) else { continue };
            for (at, (_, _, truth)) in band(&points, line, &days).iter().zip(&lived) {
                held += u32::from((at.low..=at.high).contains(truth));
                all += 1;
            }
        }
        let percent = 100 * held / all;
        println!("{sessions} sessions: the band holds what is true on {percent} of 100 days");
        assert!(
            (80..=95).contains(&percent),
            "{sessions} sessions: {percent} of 100 days"
        );
    }
}

#[test]
fn ten_thousand_sessions_are_read_at_once() {
    /// What a page may take without optimisation, when others work on this machine too.
    const MOST: Duration = Duration::from_millis(1_000);
    let history = History::of(10_000, 5, UNTIDY);
    let past = history.past();
    let lived = Lived::of(past, 0, history.now);
    let mut parts = Vec::new();
    let mut timed = |name, part: &mut dyn FnMut() -> usize| {
        // The shortest of several times: machines are slow now and then.
        let time = |_| {
            let begin = Instant::now();
            assert!(part() > 0, "{name}");
            begin.elapsed()
        };
        parts.push((name, (0..5).map(time).min().unwrap()));
    };
    timed("sessions by day", &mut || {
        Lived::of(past, 0, history.now).sessions.len()
    });
    timed("sentence", &mut || {
        usize::from(Summary::of(&lived).to_go < 9)
    });
    timed("charts", &mut || {
        let charts =
            each_chart().map(|(symptom, period)| SymptomChart::of(&lived, symptom, period));
        charts
            .map(|chart| chart.points.len() + chart.line_spots().len())
            .sum()
    });
    timed("weeks", &mut || {
        WeeksChart::of(&lived, Period::All).bars.len()
    });
    timed("streak", &mut || {
        streak(&weeks(&lived, lived.sessions[0].date)).longest
    });
    timed("calendar", &mut || year(&lived, Weekday::Sunday).len());
    timed("milestones", &mut || milestones(&lived).len());
    timed("exercises", &mut || {
        let all = by_exercise(&lived.sessions);
        let ends = [lived.sessions[0].date, lived.today];
        let charts = all
            .iter()
            .map(|it| AmountsChart::of(it, it.measures()[0], ends, &[]));
        charts.map(|it| it.rows.len()).sum()
    });
    timed("band", &mut || {
        SymptomChart::of(&lived, Symptom::Pain, Period::All)
            .band_spots()
            .len()
    });
    timed("steps of the plan", &mut || {
        1 + Programme::default().steps(&past, history.now.wall_ms).len()
    });
    for (name, took) in &parts {
        println!("{name}: {:.1} ms", took.as_secs_f64() * 1_000.0);
    }
    let all: Duration = parts.iter().map(|it| it.1).sum();
    println!("all: {:.1} ms", all.as_secs_f64() * 1_000.0);
    assert!(all < MOST, "{all:?}");
}

#[test]
fn since_a_plan_was_taken_up_again_all_is_told_anew() {
    let records: Vec<Record> = (0..30)
        .rev()
        .map(|n| session(2 * n, 9, 0, 0, if n < 15 { 8 } else { 4 }))
        .collect();
    let now = Now {
        wall_ms: START_MS + 60 * DAY,
        ..Now::default()
    };
    let history = History {
        records,
        ratings: Ratings::NONE,
        now,
    };
    let from = |since_ms| {
        Summary::of(&Lived::of(history.past(), since_ms, now))
            .change
            .unwrap()
    };
    assert_eq!((from(0).from, from(0).to), (8, 4));
    let since_ms = (20_454 + 30) * DAY;
    assert_eq!((from(since_ms).from, from(since_ms).to), (4, 4));
    let nobody = Past {
        records: &[],
        ..history.past()
    };
    assert_eq!(Summary::of(&Lived::of(nobody, since_ms, now)).change, None);
}

//! What the clocks do to a session: sampling, gaps, sleep, and clocks that jump.

use super::*;
use crate::domain::time::DAY;
use crate::domain::timeline::Cue;

/// What became of a cue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Said,
    /// The catch-up rule dropped its words.
    Dropped,
    /// It has no words.
    Wordless,
}

/// What is asked of a device for a session, in the order of the timeline.
#[derive(Debug, Default)]
struct Transcript {
    /// When each cue was due, on the timeline, and what became of its words. Each cue once.
    cues: Vec<(u64, Cue, Fate)>,
    /// When each tone was handed out to sound, on the steady clock since the start.
    tones: Vec<(usize, u64)>,
}

impl Transcript {
    /// A routine until it is over, or for as long as there are gaps; the clock is looked at after
    /// each of them.
    fn of(routine: Routine, gaps: impl IntoIterator<Item = u64>) -> Self {
        let mut run = Run::started(routine);
        let mut transcript = Self::default();
        let first = run.effects.clone();
        transcript.note(&run, 0, &first);
        for gap in gaps {
            run.now = run.now.after(gap);
            let before = run.session.next_cue;
            let effects = run.send(Event::Tick);
            transcript.note(&run, before, &effects);
            if run.session.is_over() {
                break;
            }
        }
        transcript
    }

    fn note(&mut self, run: &Run, first: usize, effects: &[Effect]) {
        let timeline = run.session.timeline();
        for index in first..run.session.next_cue {
            let cue = timeline.cues()[index];
            let fate = match cue.line {
                None => Fate::Wordless,
                Some(_) if effects.contains(&Effect::Say(index)) => Fate::Said,
                Some(_) => Fate::Dropped,
            };
            self.cues.push((timeline.offset_of(cue.at), cue, fate));
            // One that nobody handed out before its time sounds when it is due.
            if effects.contains(&Effect::Play(index)) && !self.knows(index) {
                self.tones.push((index, run.now.mono_ms - START.mono_ms));
            }
        }
        for ahead in run.session.tones_ahead() {
            if !self.knows(ahead.cue) {
                self.tones.push((ahead.cue, ahead.mono_ms - START.mono_ms));
            }
        }
    }

    fn knows(&self, cue: usize) -> bool {
        self.tones.iter().any(|(known, _)| *known == cue)
    }

    /// When each cue was due, and what it is.
    fn due(&self) -> Vec<(u64, Cue)> {
        self.cues.iter().map(|(at, cue, _)| (*at, *cue)).collect()
    }
}

/// Routines in which nothing waits for the person: then the clock alone decides.
fn any_timed_routine() -> impl Strategy<Value = Routine> {
    any_routine().prop_filter("waits for nobody", |routine| {
        let open = |step: &Prescription| matches!(step.dose.work, Work::Open { .. });
        !routine.steps.iter().any(open)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// However seldom the clock is looked at, each cue comes once, at its time; words are dropped
    /// only by the rule, and tones never.
    #[test]
    fn the_transcript_is_the_same_however_the_clock_is_sampled(
        routine in any_timed_routine(),
        random in prop::collection::vec(1u64..80_000, 400),
    ) {
        let total = Timeline::of(&routine, ReadyTime::USUAL).total_ms();
        let every = |ms: u64| std::iter::repeat_n(ms, usize::try_from(total / ms + 2).unwrap());
        let finest = Transcript::of(routine.clone(), every(16));
        prop_assert!(finest.cues.iter().all(|(.., fate)| *fate != Fate::Dropped));
        let last = finest.cues.last().map(|(at, cue, _)| (*at, cue.tone));
        prop_assert_eq!(last, Some((total, Some(Tone::Finish))));
        for (name, other) in [
            ("once a second", Transcript::of(routine.clone(), every(1_000))),
            ("once a minute", Transcript::of(routine.clone(), every(60_000))),
            ("at random", Transcript::of(routine, random)),
        ] {
            let (due, known) = (other.due(), finest.due());
            prop_assert_eq!(&due[..], &known[..due.len()], "{}", name);
            if name != "at random" {
                prop_assert_eq!(due.len(), known.len(), "{}", name);
            }
            for (index, at) in &other.tones {
                let cue = finest.cues[*index];
                prop_assert_eq!(*at, cue.0, "{}: the tone {:?}", name, cue);
            }
            let with_tone = other.cues.iter().filter(|(_, cue, _)| cue.tone.is_some()).count();
            prop_assert!(other.tones.len() >= with_tone, "{}: a tone was lost", name);
        }
    }

    /// The catch-up rule: of the words that came due since the last look, those of the last second
    /// are still in time, and of these the last are said.
    #[test]
    fn words_are_dropped_only_when_late_or_followed_by_others(
        routine in any_timed_routine(), gaps in prop::collection::vec(1u64..20_000, 1..60),
    ) {
        let mut run = Run::started(routine);
        for gap in gaps {
            run.now = run.now.after(gap);
            let before = run.session.next_cue;
            let effects = run.send(Event::Tick);
            let timeline = run.session.timeline();
            let here = timeline.offset_of(run.session.place());
            let due = before..run.session.next_cue;
            let in_time = due.rev().find(|i| {
                let cue = timeline.cues()[*i];
                cue.line.is_some() && here - timeline.offset_of(cue.at) <= LATE_MS
            });
            let said: Vec<usize> = effects
                .iter()
                .filter_map(|e| match e { Effect::Say(cue) => Some(*cue), _ => None })
                .collect();
            prop_assert_eq!(said, in_time.into_iter().collect::<Vec<_>>());
        }
    }
}

/// Where a session stands, and how far it has come.
fn stands(run: &Run) -> (Status, u64) {
    let session = &run.session;
    let offset = session.timeline().offset_of(session.place());
    (session.status(), offset)
}

/// The quick reset after so long: 15 s to get ready, then repetitions of 2 s out, 5 s hold, 2 s
/// back.
fn after(ms: u64) -> Run {
    let mut run = Run::started(quick());
    run.pass(ms);
    run
}

/// A session in a rest of 30 s, with 20 s of it left, 34 s after its start.
fn resting() -> Run {
    let dose = Dose::reps(1, 5, Tempo::STEADY).in_sets(2);
    let mut run = Run::started(one(ExerciseId::ChinTucks, dose));
    run.pass(34_000);
    assert_eq!(run.session.view().unwrap().phase, Phase::Rest);
    run
}

const HOLD: u64 = 19_000;
const REST: u64 = 34_000;
const WORK_AGAIN: u64 = 54_000;

/// Paused after a gap of `ms`, of which so many may be counted.
const fn away(ms: u64, countable_ms: u64) -> Status {
    Status::Paused(PauseReason::Away { ms, countable_ms })
}

/// What happens to the clocks.
type Jump = Box<dyn Fn(&mut Now)>;

fn silent(ms: u64) -> Jump {
    Box::new(move |now| *now = now.after_silence(ms))
}

fn sounding(ms: u64) -> Jump {
    Box::new(move |now| *now = now.after(ms))
}

/// The device sleeps, and its steady clock with it, as on most systems.
fn asleep(ms: u64) -> Jump {
    Box::new(move |now| {
        now.mono_ms += 100;
        now.wall_ms += ms;
    })
}

/// The wall clock is set; meanwhile time goes on as usual.
fn wall(ms: i64) -> Jump {
    Box::new(move |now| {
        *now = now.after(100);
        now.wall_ms = now.wall_ms.saturating_add_signed(ms);
    })
}

/// Likewise, where no tones are wanted: then nothing tells it from a sleep.
fn wall_unheard(ms: i64) -> Jump {
    Box::new(move |now| {
        *now = now.after_silence(100);
        now.wall_ms = now.wall_ms.saturating_add_signed(ms);
    })
}

/// These clocks go on by so much: steady, wall, sound.
fn clocks(mono_ms: u64, wall_ms: u64, sound_ms: u64) -> Jump {
    Box::new(move |now| {
        now.mono_ms += mono_ms;
        now.wall_ms += wall_ms;
        now.sound_ms += sound_ms;
    })
}

/// Every way in which time may go wrong, and what a session makes of it: how it stands, where, and how
/// much of the gap may be counted as done.
#[test]
fn the_table_of_gaps_and_jumps() {
    const MIN: u64 = 60_000;
    const HOUR: u64 = 60 * MIN;
    const YEAR: u64 = 365 * DAY;
    const ASKS: Status = Status::Paused(PauseReason::LongAgo);
    /// What is left of the exercise from `HOLD` on, and from `WORK_AGAIN` on.
    const REST_OF_IT: u64 = 86_000;
    const SECOND_SET: u64 = 9_000;
    let on = |at: u64| (Status::Running, at);
    let hold = || after(HOLD);
    #[rustfmt::skip]
    let table: Vec<(&str, Run, Jump, (Status, u64))> = vec![
        ("a stall of 1.5 s", hold(), silent(1_500), on(HOLD + 1_500)),
        ("a stall of 5 s", hold(), silent(5_000), on(HOLD + 5_000)),
        ("frozen for 30 s", hold(), silent(30_000), (away(30_000, 30_000), HOLD)),
        ("frozen for an hour", hold(), silent(HOUR), (away(HOUR, REST_OF_IT), HOLD)),
        ("frozen for a day", hold(), silent(DAY), (ASKS, HOLD)),
        ("woken once a minute, tones sound", hold(), sounding(MIN), on(HOLD + MIN)),
        ("woken after 90 s, tones sound", hold(), sounding(AHEAD_MS), on(HOLD + AHEAD_MS)),
        ("woken after 2 min, tones ran out", hold(), sounding(2 * MIN), (away(2 * MIN, REST_OF_IT), HOLD)),
        ("woken once a minute, nothing sounds", hold(), silent(MIN), (away(MIN, MIN), HOLD)),
        ("frozen for 15 s in a rest", resting(), silent(15_000), on(REST + 15_000)),
        ("frozen for the whole rest", resting(), silent(20_000), on(WORK_AGAIN)),
        ("frozen for an hour in a rest", resting(), silent(HOUR), (away(HOUR, SECOND_SET), WORK_AGAIN)),
        ("sleep of 2 s", hold(), asleep(2_000), on(HOLD + 100)),
        ("sleep of a minute", hold(), asleep(MIN), (away(MIN, 0), HOLD)),
        ("sleep of an hour", hold(), asleep(HOUR), (away(HOUR, 0), HOLD)),
        ("sleep of a day", hold(), asleep(DAY), (ASKS, HOLD)),
        ("sleep of a minute in a rest", resting(), asleep(MIN), (away(MIN, 0), WORK_AGAIN)),
        ("sleep of an hour while getting ready", after(5_000), asleep(HOUR), (away(HOUR, 0), 15_000)),
        ("sleep of a day while getting ready", after(5_000), asleep(DAY), (ASKS, 15_000)),
        ("sleep with the steady clock going on", hold(), silent(MIN), (away(MIN, MIN), HOLD)),
        ("sleep, with a sound that stops a little later", hold(), clocks(100, MIN, 60), (away(MIN, 0), HOLD)),
        ("sleep, with a sound that is said to have gone on", hold(), clocks(0, MIN, MIN), (away(MIN, 0), HOLD)),
        ("the wall clock set ahead by 2 s", hold(), wall(2_000), on(HOLD + 100)),
        ("the wall clock set ahead by 10 min", hold(), wall(600_000), on(HOLD + 100)),
        ("the wall clock set ahead by an hour", hold(), wall(3_600_000), on(HOLD + 100)),
        ("the wall clock set ahead by 10 min in a rest", resting(), wall(600_000), on(REST + 100)),
        ("the wall clock set ahead by 10 min, woken once a minute", hold(), clocks(MIN, 11 * MIN, MIN - 10), on(HOLD + MIN)),
        // Over hours the sound is not asked: a night is far likelier than a clock that is set.
        ("the wall clock set ahead by a day", hold(), wall(DAY.cast_signed()), (ASKS, HOLD)),
        ("the wall clock set ahead by a year", hold(), wall(YEAR.cast_signed()), (ASKS, HOLD)),
        // It cannot be told from a sleep; going on loses nothing, and nothing can be counted.
        ("set ahead by 2 s, no tones", hold(), wall_unheard(2_000), on(HOLD + 100)),
        ("set ahead by 10 min, no tones", hold(), wall_unheard(600_000), (away(600_100, 0), HOLD)),
        ("set ahead by a day, no tones", hold(), wall_unheard(DAY.cast_signed()), (ASKS, HOLD)),
        ("set ahead by 10 min while frozen for 30 s", hold(), clocks(30_000, 630_000, 0), (away(630_000, 30_000), HOLD)),
        ("the wall clock set back by 2 s", hold(), wall(-2_000), on(HOLD + 100)),
        ("the wall clock set back by 10 min", hold(), wall(-600_000), on(HOLD + 100)),
        ("the wall clock set back by a day", hold(), wall(-DAY.cast_signed()), on(HOLD + 100)),
        ("the wall clock set back by a year", hold(), wall(-YEAR.cast_signed()), on(HOLD + 100)),
        ("the wall clock set back by years", hold(), wall(i64::MIN), on(HOLD + 100)),
        ("set back by a day, no tones", hold(), wall_unheard(-DAY.cast_signed()), on(HOLD + 100)),
        ("set back by 10 min while frozen for 30 s", hold(), Box::new(|now| { now.mono_ms += 30_000; now.wall_ms -= 570_000; }), (away(30_000, 30_000), HOLD)),
        ("the steady clock goes backward", hold(), Box::new(|now| now.mono_ms -= 10_000), on(HOLD)),
        ("the sound clock starts anew", hold(), Box::new(|now| { *now = now.after(100); now.sound_ms = 0; }), on(HOLD + 100)),
        ("the sound clock alone goes on", hold(), clocks(0, 0, MIN), on(HOLD)),
        ("all clocks stand", hold(), clocks(0, 0, 0), on(HOLD)),
    ];
    for (name, mut run, jump, expected) in table {
        let effects = run.jump(jump);
        assert_eq!(stands(&run), expected, "{name}");
        let is_paused = matches!(expected.0, Status::Paused(_));
        let wanted = [Effect::Hush, Effect::HoldScreen(false), Effect::Journal];
        for effect in wanted.iter().filter(|_| is_paused) {
            assert!(effects.contains(effect), "{name}: {effect:?}");
        }
        assert_eq!(run.session.tones_ahead().is_empty(), is_paused, "{name}");
    }
}

proptest! {
    /// Whatever the clocks say, no more work is counted than the steady clock has seen pass, nor more
    /// than is left of one exercise.
    #[test]
    fn counting_a_gap_never_invents_work(
        at in 0..300_000u64,
        mono_ms in prop_oneof![0..200u64, 0..DAY],
        leap_ms in prop_oneof![Just(0), -(2 * DAY.cast_signed())..2 * DAY.cast_signed()],
        sound_ms in prop_oneof![Just(0), 0..DAY],
    ) {
        let mut run = after(at);
        let work = |run: &Run| run.session.tally.work_ms();
        let steps = |run: &Run| {
            run.session.tally.steps().iter().map(|step| step.work_ms).collect::<Vec<_>>()
        };
        let (before, each_before) = (work(&run), steps(&run));
        run.jump(|now| {
            now.mono_ms += mono_ms;
            now.wall_ms = now.wall_ms.saturating_add(mono_ms).saturating_add_signed(leap_ms);
            now.sound_ms += sound_ms;
        });
        let is_led = run.session.status() == Status::Running || run.session.is_over();
        prop_assert!(is_led || work(&run) == before);
        run.send(Event::CountAway(permit()));
        prop_assert!(work(&run) - before <= mono_ms);
        let changed = steps(&run).iter().zip(&each_before).filter(|(a, b)| a != b).count();
        prop_assert!(is_led || changed <= 1);
    }
}

#[test]
fn after_a_gap_going_on_begins_where_the_gap_began() {
    let mut run = after(HOLD);
    run.jump(silent(30_000));
    run.send(Event::Resume(permit()));
    run.pass(100);
    assert_eq!(stands(&run), (Status::Running, HOLD + 100));
}

#[test]
fn after_a_gap_its_time_may_be_counted() {
    let mut run = after(HOLD);
    run.jump(silent(30_000));
    let before = run.session.record(Outcome::LeftEarly).unwrap();
    run.effects.clear();
    run.send(Event::CountAway(permit()));
    assert_eq!(stands(&run), (Status::Running, HOLD + 30_000));
    let after = run.session.record(Outcome::LeftEarly).unwrap();
    assert_eq!(after.active_s, before.active_s + 30);
    assert!(after.did[0].done > before.did[0].done);
    assert!(run.said().len() <= 1, "what was missed is not said now");
}

#[test]
fn counting_a_long_gap_ends_with_the_exercise() {
    let mut run = after(HOLD);
    run.jump(silent(3_600_000));
    run.send(Event::CountAway(permit()));
    let view = run.session.view().unwrap();
    assert_eq!((view.step, view.phase), (1, Phase::GetReady));
    assert_eq!(view.status, Status::Running);
    let record = run.session.record(Outcome::LeftEarly).unwrap();
    assert_eq!((record.did[0].done, record.did[1].done), (10, 0));
}

#[test]
fn counting_a_gap_in_the_last_exercise_finishes() {
    let mut run = Run::started(tucks(3));
    run.run_to(Phase::Hold);
    run.jump(silent(3_600_000));
    run.send(Event::CountAway(permit()));
    let saved = run.saved();
    assert_eq!(saved.len(), 1);
    assert_eq!(saved[0].outcome, Outcome::Finished);
    assert_eq!(saved[0].did[0].done, 3);
}

#[test]
fn a_stay_without_an_end_counts_for_as_long_as_is_meant() {
    let mut run = Run::started(one(ExerciseId::ChildsPose, Dose::open(60)));
    run.run_to(Phase::Open);
    run.jump(silent(3_600_000));
    run.send(Event::CountAway(permit()));
    run.send(Event::Enough);
    assert_eq!(run.saved()[0].did[0].seconds, 60);
}

#[test]
fn only_a_gap_can_be_counted() {
    let mut run = after(HOLD);
    run.send(Event::CountAway(permit()));
    assert_eq!(stands(&run), (Status::Running, HOLD));
    run.send(Event::Pause);
    run.send(Event::CountAway(permit()));
    assert_eq!(stands(&run), (Status::Paused(PauseReason::Asked), HOLD));
}

#[test]
fn tones_ahead_follow_what_the_person_does() {
    let mut run = after(1_000);
    let due = |run: &Run| -> Vec<(usize, u64)> {
        let ahead = run.session.tones_ahead();
        ahead.iter().map(|t| (t.cue, t.mono_ms)).collect()
    };
    let later = |tones: &[(usize, u64)], ms: u64| -> Vec<(usize, u64)> {
        tones.iter().map(|(cue, at)| (*cue, at + ms)).collect()
    };
    let before = due(&run);
    let last = before.last().unwrap().1 - run.now.mono_ms;
    assert!((AHEAD_MS - 10_000..=AHEAD_MS).contains(&last), "{last}");
    run.send(Event::AddTen);
    let after = due(&run);
    assert_eq!(after[..], later(&before, 10_000)[..after.len()]);
    run.send(Event::Pause);
    assert!(due(&run).is_empty());
    run.pass(5_000);
    run.send(Event::Resume(permit()));
    let again = due(&run);
    assert_eq!(again[..], later(&after, 5_000)[..again.len()]);
}

#[test]
fn tones_after_an_open_stay_are_not_known() {
    let mut run = Run::started(Routine::of(
        RoutineName::Own("Two".to_owned()),
        vec![
            Prescription::usual(ExerciseId::ChildsPose).with_dose(Dose::open(20)),
            Prescription::usual(ExerciseId::ChinTucks),
        ],
    ));
    run.run_to(Phase::Open);
    let tones: Vec<Tone> = run.session.tones_ahead().iter().map(|t| t.tone).collect();
    assert_eq!(tones, [Tone::Mark]);
}

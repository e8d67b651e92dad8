//! Tests of the session: transcripts, the clock, what is recorded, and what survives.

mod again;
mod changes;
mod clock;
mod steer;

use super::*;
use crate::domain::catalogue::{ExerciseId, Side};
use crate::domain::dose::{Dose, Tempo, Work};
use crate::domain::fields::Fields;
use crate::domain::history::new_id;
use crate::domain::routine::{BuiltIn, Prescription, RoutineName};
use crate::domain::safety::permit;
use crate::domain::timeline::tests::any_routine;
use crate::domain::timeline::{Line, Tone};
use proptest::prelude::*;

const START: Now = Now {
    mono_ms: 5_000,
    wall_ms: 1_795_212_000_000,
    sound_ms: 700,
    utc_offset_min: 60,
};

/// The id of a session that begins with this reading of the clocks.
fn id_of(now: Now) -> String {
    new_id(now.wall_ms, 7)
}

/// A session with a clock in hand.
struct Run {
    session: Session,
    now: Now,
    effects: Vec<Effect>,
}

impl Run {
    fn of(routine: Routine) -> Self {
        Self {
            session: Session::new(permit(), id_of(START), routine, ReadyTime::USUAL, 60),
            now: START,
            effects: Vec::new(),
        }
    }

    fn started(routine: Routine) -> Self {
        let mut run = Self::of(routine);
        run.send(Event::Resume(permit()));
        run
    }

    fn send(&mut self, event: Event) -> Vec<Effect> {
        let effects = self.session.update(event, self.now);
        self.effects.extend(effects.clone());
        effects
    }

    /// Lets time pass with ticks every `every` milliseconds.
    fn pass_every(&mut self, ms: u64, every: u64) {
        let end = self.now.mono_ms + ms;
        while self.now.mono_ms < end {
            self.now = self.now.after(every.min(end - self.now.mono_ms));
            self.send(Event::Tick);
        }
    }

    /// Lets time pass with this change of the clocks, and one tick after it.
    fn jump(&mut self, change: impl FnOnce(&mut Now)) -> Vec<Effect> {
        change(&mut self.now);
        self.send(Event::Tick)
    }

    fn pass(&mut self, ms: u64) {
        self.pass_every(ms, 100);
    }

    fn run_to(&mut self, phase: Phase) {
        for _ in 0..100_000 {
            if self.session.view().is_some_and(|v| v.phase == phase) {
                return;
            }
            self.pass(100);
        }
        panic!("never came to {phase:?}");
    }

    fn saved(&self) -> Vec<Record> {
        let save = |e: &Effect| match e {
            Effect::Save(record) => Some(record.clone()),
            _ => None,
        };
        self.effects.iter().filter_map(save).collect()
    }

    fn said(&self) -> Vec<Line> {
        self.effects.iter().filter_map(|e| self.line(e)).collect()
    }

    /// What an effect says, if it says anything.
    fn line(&self, effect: &Effect) -> Option<Line> {
        let Effect::Say(cue) = effect else {
            return None;
        };
        self.session.timeline().cues()[*cue].line
    }

    fn tone(&self, effect: &Effect) -> Option<Tone> {
        let Effect::Play(cue) = effect else {
            return None;
        };
        self.session.timeline().cues()[*cue].tone
    }
}

fn one(exercise: ExerciseId, dose: Dose) -> Routine {
    Routine::of(
        RoutineName::Single(exercise),
        vec![Prescription::usual(exercise).with_dose(dose)],
    )
}

fn tucks(reps: u16) -> Routine {
    one(ExerciseId::ChinTucks, Dose::reps(reps, 5, Tempo::STEADY))
}

fn quick() -> Routine {
    BuiltIn::QuickDailyReset.routine()
}

#[test]
fn nothing_moves_before_the_start() {
    let mut run = Run::of(tucks(2));
    run.pass(60_000);
    assert_eq!(run.session.place(), Place::default());
    assert!(run.effects.is_empty(), "{:?}", run.effects);
}

#[test]
fn starting_keeps_the_screen_on_and_introduces_the_exercise() {
    let mut run = Run::of(tucks(2));
    let effects = run.send(Event::Resume(permit()));
    assert_eq!(effects, [Effect::HoldScreen(true), Effect::Journal]);
    // The sound hardware has the first tone before it is due.
    let first = run.session.tones_ahead()[0];
    assert_eq!((first.cue, first.tone), (0, Tone::Ready));
    assert_eq!(first.mono_ms, run.now.mono_ms + 200);
    run.effects.clear();
    run.pass(200);
    assert_eq!(run.effects, [Effect::Play(0), Effect::Say(0)]);
    let introduce = Line::Introduce {
        step: 0,
        side: None,
    };
    assert_eq!(run.said(), [introduce]);
}

#[test]
fn the_transcript_of_two_chin_tucks() {
    let mut run = Run::started(tucks(2));
    run.pass(60_000);
    let heard: Vec<String> = run
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Say(_) => run.line(effect).map(|line| format!("say {line:?}")),
            Effect::Play(_) => run.tone(effect).map(|tone| format!("{tone:?}")),
            Effect::Save(record) => Some(format!("save {:?}", record.outcome)),
            Effect::HoldScreen(on) => Some(format!("screen {on}")),
            Effect::Forget => Some("forget".to_owned()),
            Effect::Hush | Effect::Journal | Effect::Warn(_) | Effect::TakeBack(_) => None,
        })
        .collect();
    assert_eq!(
        heard.join("\n"),
        "screen true\n\
         Ready\n\
         say Introduce { step: 0, side: None }\n\
         say Dose { step: 0 }\n\
         Tick\nTick\nTick\n\
         Out\nsay MoveOut { step: 0 }\n\
         Hold\nsay Stay { step: 0 }\n\
         Back\nsay MoveBack { step: 0 }\n\
         Out\nsay Count { rep: 2 }\n\
         Hold\nsay Form { step: 0, index: 0 }\n\
         Back\n\
         Finish\nsay Finished\n\
         screen false\n\
         save Finished\n\
         forget"
    );
}

#[test]
fn a_finished_session_is_recorded_with_what_was_done() {
    let mut run = Run::started(quick());
    run.pass(400_000);
    let saved = run.saved();
    assert_eq!(saved.len(), 1);
    let record = &saved[0];
    assert_eq!(record.outcome, Outcome::Finished);
    assert_eq!(record.name, RoutineName::BuiltIn(BuiltIn::QuickDailyReset));
    let did: Vec<(u16, u16, u32)> = record
        .did
        .iter()
        .map(|d| (d.done, d.planned, d.seconds))
        .collect();
    assert_eq!(did, [(10, 10, 90), (10, 10, 90), (2, 2, 58)]);
    let total = quick().length_ms(ReadyTime::USUAL) / 1_000;
    assert_eq!(u64::from(record.active_s), total);
}

#[test]
fn pausing_freezes_everything() {
    let mut run = Run::started(tucks(5));
    run.run_to(Phase::Hold);
    run.pass(1_000);
    run.send(Event::Pause);
    let place = run.session.place();
    run.pass(3_600_000);
    assert_eq!(run.session.place(), place);
    assert_eq!(run.session.status(), Status::Paused(PauseReason::Asked));
    run.send(Event::Resume(permit()));
    run.pass(100);
    assert_eq!(run.session.place().elapsed_ms, place.elapsed_ms + 100);
}

#[test]
fn pausing_hushes_and_lets_the_screen_go() {
    let mut run = Run::started(tucks(5));
    run.pass(1_000);
    let effects = run.send(Event::Pause);
    assert_eq!(
        effects,
        [Effect::Hush, Effect::HoldScreen(false), Effect::Journal]
    );
    assert!(run.send(Event::Pause).is_empty());
}

#[test]
fn pauses_do_not_count_as_running() {
    let mut run = Run::started(tucks(1));
    run.run_to(Phase::Hold);
    run.send(Event::Pause);
    run.pass(500_000);
    run.send(Event::Resume(permit()));
    run.pass(60_000);
    let total = tucks(1).length_ms(ReadyTime::USUAL) / 1_000;
    assert_eq!(u64::from(run.saved()[0].active_s), total);
}

#[test]
fn skipping_a_wait_goes_on_with_the_work() {
    let mut run = Run::started(tucks(3));
    run.pass(1_000);
    run.send(Event::Skip);
    assert_eq!(run.session.view().map(|v| v.phase), Some(Phase::Out));
}

#[test]
fn skipping_work_goes_to_the_next_exercise() {
    let mut run = Run::started(quick());
    run.run_to(Phase::Hold);
    run.send(Event::Skip);
    let view = run.session.view().unwrap();
    assert_eq!((view.step, view.phase), (1, Phase::GetReady));
}

#[test]
fn skipped_work_is_not_recorded_as_done() {
    let mut run = Run::started(quick());
    run.run_to(Phase::Hold);
    run.send(Event::Skip);
    run.pass(600_000);
    let record = &run.saved()[0];
    assert_eq!(record.did[0].done, 0);
    assert_eq!(record.did[1].done, 10);
}

#[test]
fn skipping_everything_leaves_nothing_to_save() {
    let mut run = Run::started(tucks(2));
    run.send(Event::Skip);
    run.send(Event::Skip);
    assert!(run.session.is_over());
    assert!(run.saved().is_empty());
}

#[test]
fn back_starts_the_exercise_again_and_soon_after_the_one_before() {
    let mut run = Run::started(quick());
    run.run_to(Phase::Hold);
    run.send(Event::Skip);
    run.pass(20_000);
    run.send(Event::Back);
    let view = run.session.view().unwrap();
    assert_eq!((view.step, view.phase), (1, Phase::GetReady));
    run.pass(1_000);
    run.send(Event::Back);
    assert_eq!(run.session.view().map(|v| v.step), Some(0));
    run.send(Event::Back);
    assert_eq!(run.session.place().segment, 0);
}

#[test]
fn doing_an_exercise_again_counts_what_was_really_done() {
    let mut run = Run::started(tucks(2));
    run.pass(30_000);
    run.send(Event::Back);
    run.pass(60_000);
    let record = &run.saved()[0];
    assert!(record.did[0].done > record.did[0].planned, "{record:?}");
}

#[test]
fn going_to_a_segment_lands_at_its_start_and_speaks_it() {
    let mut run = Run::started(quick());
    run.pass(5_000);
    let target = run.session.timeline().start_of_next_step(0);
    let effects = run.send(Event::GoTo(target));
    assert_eq!(run.session.place(), at_start(target));
    assert!(effects.contains(&Effect::Hush));
    let introduced = |e| matches!(run.line(e), Some(Line::Introduce { step: 1, .. }));
    assert!(effects.iter().any(introduced));
}

#[test]
fn going_somewhere_while_paused_stays_paused_and_silent() {
    let mut run = Run::started(quick());
    run.pass(5_000);
    run.send(Event::Pause);
    let target = run.session.timeline().start_of_next_step(0);
    let effects = run.send(Event::GoTo(target));
    assert!(
        !effects
            .iter()
            .any(|e| matches!(e, Effect::Say(_) | Effect::Play(_)))
    );
    assert_eq!(run.session.status(), Status::Paused(PauseReason::Asked));
    let effects = run.send(Event::Resume(permit()));
    let introduced = |e| matches!(run.line(e), Some(Line::Introduce { step: 1, .. }));
    assert!(effects.iter().any(introduced));
}

#[test]
fn ten_more_seconds_lengthen_what_is_being_done() {
    let mut run = Run::started(tucks(1));
    run.run_to(Phase::Hold);
    let before = run.session.view().unwrap();
    run.send(Event::AddTen);
    let after = run.session.view().unwrap();
    assert_eq!(after.count, before.count + 10);
    assert_eq!(after.left_ms, before.left_ms + 10_000);
}

#[test]
fn an_open_stay_waits_for_the_person() {
    let mut run = Run::started(one(ExerciseId::ChildsPose, Dose::open(60)));
    run.run_to(Phase::Open);
    run.pass(300_000);
    assert!(!run.session.is_over());
    assert!(run.said().contains(&Line::Enough));
    run.send(Event::Enough);
    assert_eq!(run.saved()[0].did[0].done, 1);
    assert_eq!(run.saved()[0].outcome, Outcome::Finished);
}

#[test]
fn enough_means_nothing_outside_an_open_stay() {
    let mut run = Run::started(tucks(2));
    run.run_to(Phase::Hold);
    let place = run.session.place();
    run.send(Event::Enough);
    assert_eq!(run.session.place(), place);
}

#[test]
fn ending_early_saves_what_was_done_once() {
    let mut run = Run::started(quick());
    run.pass(60_000);
    run.send(Event::End);
    run.send(Event::End);
    let saved = run.saved();
    assert_eq!(saved.len(), 1);
    assert_eq!(saved[0].outcome, Outcome::LeftEarly);
    assert!(saved[0].did[0].done > 0);
    assert_eq!(saved[0].did[1].done, 0);
}

#[test]
fn ending_before_any_work_saves_nothing() {
    let mut run = Run::started(quick());
    run.pass(2_000);
    run.send(Event::End);
    assert!(run.saved().is_empty());
}

#[test]
fn an_ended_session_can_be_taken_up_for_ten_minutes() {
    let mut run = Run::started(quick());
    run.pass(60_000);
    run.send(Event::End);
    let place = run.session.place();
    run.now = run.now.after(REOPEN_MS);
    assert_eq!(run.session.reopens_until_ms(), Some(run.now.wall_ms));
    assert!(!is_past(&run));
    run.send(Event::Reopen(permit()));
    assert_eq!(run.session.status(), Status::Paused(PauseReason::Asked));
    assert_eq!(run.session.place(), place);
    run.send(Event::Resume(permit()));
    run.pass(600_000);
    let saved = run.saved();
    assert_eq!(saved[1].replaces.as_ref(), Some(&saved[0].id));
    assert!(
        saved[1].id > saved[0].id,
        "it sorts behind what it replaces"
    );
    assert_eq!(saved[1].started_ms(), saved[0].started_ms());
    assert_eq!(saved[1].did[0].done, 10);
}

#[test]
fn after_ten_minutes_an_ended_session_stays_ended() {
    let mut run = Run::started(quick());
    run.pass(60_000);
    run.send(Event::End);
    run.now = run.now.after(REOPEN_MS + 1);
    run.send(Event::Reopen(permit()));
    assert!(run.session.is_over());
    assert!(is_past(&run));
}

/// Whether its journal says, without being read as a whole, that it is over for good.
fn is_past(run: &Run) -> bool {
    let fields = Fields::decode(&run.session.journal(run.now)).unwrap();
    Session::is_journal_past(&fields, run.now.wall_ms)
}

#[test]
fn a_finished_session_is_not_taken_up_again() {
    let mut run = Run::started(tucks(1));
    run.pass(60_000);
    assert!(!run.session.can_reopen(run.now));
    assert_eq!(run.session.reopens_until_ms(), None);
    assert!(is_past(&run));
}

#[test]
fn a_session_that_is_not_over_may_wait_for_ever() {
    let mut run = Run::started(quick());
    assert!(!is_past(&run));
    run.send(Event::Pause);
    run.now = run.now.after(1_000 * REOPEN_MS);
    assert!(!is_past(&run));
}

#[test]
fn cues_that_are_too_late_stay_silent() {
    let mut run = Run::started(tucks(10));
    run.run_to(Phase::Hold);
    run.effects.clear();
    run.now = run.now.after(14_000);
    run.send(Event::Tick);
    let tones = run.effects.iter().filter(|e| matches!(e, Effect::Play(_)));
    assert!(tones.count() <= 1, "{:?}", run.effects);
}

#[test]
fn while_running_the_journal_is_never_older_than_a_second() {
    let mut run = Run::started(quick());
    run.effects.clear();
    run.pass(10_000);
    let written = run.effects.iter().filter(|e| **e == Effect::Journal);
    assert_eq!(written.count(), 20);
}

#[test]
fn the_next_wake_up_is_the_next_cue() {
    let mut run = Run::started(tucks(1));
    let ready = run.session.timeline().segments()[0].length_ms;
    run.pass(200);
    assert_eq!(run.session.wake_in(), Some(ready - 6_200));
}

#[test]
fn the_view_counts_down_and_knows_where_it_is() {
    let mut run = Run::started(one(
        ExerciseId::ThreadTheNeedle,
        Dose::reps(1, 25, Tempo::STEADY),
    ));
    run.run_to(Phase::Hold);
    run.pass(1_000);
    let view = run.session.view().unwrap();
    assert_eq!(view.side, Some(Side::Right));
    assert_eq!((view.rep, view.reps, view.set, view.sets), (1, 1, 1, 1));
    assert_eq!(view.count, 24);
    assert!((30..80).contains(&view.thousandths), "{}", view.thousandths);
}

#[test]
fn of_each_exercise_it_is_known_how_much_is_over() {
    let mut run = Run::started(quick());
    assert_eq!(run.session.shares(), [0, 0, 0]);
    let timeline = run.session.timeline();
    let second = timeline.start_of_next_step(0);
    let start_ms = timeline.segments()[second].start_ms;
    run.pass(start_ms / 2);
    let shares = run.session.shares();
    assert!((495..=505).contains(&shares[0]), "{shares:?}");
    assert_eq!(shares[1..], [0, 0]);
    // What is skipped lies behind, and going back lies ahead again.
    let _ = run.send(Event::GoTo(second));
    assert_eq!(run.session.shares(), [1_000, 0, 0]);
    let _ = run.send(Event::GoTo(0));
    assert_eq!(run.session.shares(), [0, 0, 0]);
}

#[test]
fn before_the_start_the_figure_shows_the_first_exercise_and_comes_to_it_then() {
    let mut run = Run::of(quick());
    let at = |run: &Run, ms| run.session.scene(run.now.after(ms), Side::Right).unwrap();
    let (early, late) = (at(&run, 0), at(&run, 2_000));
    assert_eq!(early.figure.exercise(), ExerciseId::ChinTucks);
    assert!(early.moves && early != late);
    let _ = run.send(Event::Resume(permit()));
    let (standing, there) = (at(&run, 0), {
        run.pass(14_000);
        at(&run, 0)
    });
    assert!(standing.moves && !there.moves);
    let [hips, ..] = standing.body.spine;
    let [seat, ..] = there.body.spine;
    assert!(hips.y > seat.y + 20.0, "{} {}", hips.y, seat.y);
}

#[test]
fn what_comes_next_is_known_until_the_last_exercise() {
    let session = Run::of(quick()).session;
    let next = next_up(&session, 0).map(|next| next.exercise);
    assert_eq!(next, Some(ExerciseId::ScapularSqueeze));
    assert_eq!(next_up(&session, 2), None);
}

#[test]
fn a_journal_brings_the_session_back_where_it_stood() {
    let mut run = Run::started(quick());
    run.pass(47_300);
    run.send(Event::AddTen);
    run.pass(3_000);
    let text = run.session.journal(run.now);
    let restored = Session::restore(&text).unwrap();
    assert_eq!(restored.session.place(), run.session.place());
    assert_eq!(restored.session.timeline(), run.session.timeline());
    assert_eq!(
        restored.session.status(),
        Status::Paused(PauseReason::Restored)
    );
    assert_eq!(restored.written_wall_ms, run.now.wall_ms);
    assert_eq!(
        restored.session.record(Outcome::LeftEarly),
        run.session.record(Outcome::LeftEarly)
    );
}

#[test]
fn a_restored_session_is_called_as_before() {
    let swapped = BuiltIn::QuickDailyReset.routine();
    let (plan, pause) = (swapped.clone(), swapped.clone());
    let swapped = swapped.with_steps(vec![Prescription::usual(ExerciseId::CatCow); 2]);
    for (routine, name) in [
        (plan, RoutineName::Plan),
        (pause, RoutineName::Break),
        (swapped.clone(), swapped.name),
    ] {
        let run = Run::started(Routine { name, ..routine });
        let restored = Session::restore(&run.session.journal(run.now)).unwrap();
        assert_eq!(restored.session.routine(), run.session.routine());
    }
}

#[test]
fn a_restored_session_runs_to_the_same_record() {
    let mut straight = Run::started(quick());
    straight.pass(600_000);
    let mut broken = Run::started(quick());
    broken.pass(100_000);
    let text = broken.session.journal(broken.now);
    broken.session = Session::restore(&text).unwrap().session;
    broken.now = Now {
        mono_ms: 10,
        wall_ms: broken.now.wall_ms + 60_000,
        sound_ms: 0,
        ..broken.now
    };
    broken.send(Event::Resume(permit()));
    broken.pass(600_000);
    assert_eq!(straight.saved(), broken.saved());
}

#[test]
fn a_session_that_had_not_begun_comes_back_as_such() {
    let text = Run::of(quick()).session.journal(START);
    let session = Session::restore(&text).unwrap().session;
    assert_eq!(session.status(), Status::Paused(PauseReason::NotStarted));
}

#[test]
fn an_ended_session_comes_back_ended_and_can_be_taken_up() {
    let mut run = Run::started(quick());
    run.pass(60_000);
    run.send(Event::End);
    let session = Session::restore(&run.session.journal(run.now))
        .unwrap()
        .session;
    assert!(session.is_over());
    assert!(session.can_reopen(run.now));
}

/// A journal with a part replaced and a check that fits.
fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{text}");
    let (body, _) = text.rsplit_once('#').unwrap();
    crate::domain::fields::seal(&body.replace(from, to))
}

#[test]
fn damaged_journals_say_why() {
    let text = Run::started(quick()).session.journal(START);
    let half: String = text.chars().take(text.len() / 2).collect();
    assert_eq!(Session::restore(&half), Err(JournalError::Malformed));
    assert_eq!(Session::restore(""), Err(JournalError::Malformed));
    let future = changed(&text, "v=1&", "v=7&");
    assert_eq!(
        Session::restore(&future),
        Err(JournalError::FutureVersion(7))
    );
    let unknown = changed(&text, "chin-tucks", "chin-tacks");
    assert_eq!(
        Session::restore(&unknown),
        Err(JournalError::UnknownRoutine)
    );
}

#[test]
fn a_journal_that_points_outside_is_brought_inside() {
    let text = Run::started(tucks(1)).session.journal(START);
    let beyond = changed(&text, "segment=0&", "segment=999&");
    let session = Session::restore(&beyond).unwrap().session;
    assert_eq!(session.view(), None);
}

proptest! {
    #[test]
    fn any_sampling_ends_in_the_same_record(
        routine in any_routine(), gaps in prop::collection::vec(1u64..60_000, 20..60),
    ) {
        let mut fine = Run::started(routine.clone());
        let mut coarse = Run::started(routine);
        for gap in gaps {
            fine.pass_every(gap, 1_000);
            coarse.pass_every(gap, gap);
        }
        prop_assert_eq!(fine.session.place(), coarse.session.place());
        prop_assert_eq!(
            fine.session.record(Outcome::LeftEarly),
            coarse.session.record(Outcome::LeftEarly)
        );
    }

    #[test]
    fn no_string_of_events_breaks_it(
        routine in any_routine(), events in prop::collection::vec((0u8..9, 0u64..100_000, 0usize..50), 1..60),
    ) {
        let mut run = Run::started(routine);
        for (kind, gap, segment) in events {
            run.now = run.now.after(gap);
            run.send(match kind {
                0 => Event::Pause,
                1 => Event::Resume(permit()),
                2 => Event::Skip,
                3 => Event::Back,
                4 => Event::GoTo(segment),
                5 => Event::AddTen,
                6 => Event::Enough,
                7 => Event::Tick,
                _ => Event::End,
            });
            let place = run.session.place();
            prop_assert_eq!(run.session.timeline().clamp(place), place);
        }
        prop_assert!(run.saved().len() <= 1);
    }

    #[test]
    fn every_journal_can_be_read_back(
        routine in any_routine(), ms in 0u64..400_000,
    ) {
        let mut run = Run::started(routine);
        run.pass_every(ms, 997);
        if !run.session.is_over() {
            let restored = Session::restore(&run.session.journal(run.now)).unwrap();
            prop_assert_eq!(restored.session.place(), run.session.place());
            prop_assert_eq!(restored.session.timeline(), run.session.timeline());
        }
    }

    #[test]
    fn no_text_breaks_the_reading_of_journals(text in "\\PC*") {
        let _ = Session::restore(&text);
    }

    #[test]
    fn no_journal_with_a_bad_value_breaks_the_reading(
        at in any::<prop::sample::Index>(), value in "([0-9]{1,25}|[0-9*,]{1,20}|-[0-9]|\\PC{0,9})",
    ) {
        let text = Run::started(quick()).session.journal(START);
        let (body, _) = text.rsplit_once('#').unwrap();
        let mut fields: Vec<String> = body.split('&').map(str::to_owned).collect();
        let at = at.index(fields.len());
        let (name, _) = fields[at].split_once('=').unwrap();
        fields[at] = format!("{name}={value}");
        let _ = Session::restore(&crate::domain::fields::seal(&fields.join("&")));
    }
}

//! What a language must provide beside the exercises: names of kinds, the voice, and every page.
//!
//! Each page has one struct, so that a missing word is a compile error. Sentences that carry a
//! number or a name are functions of it.

use crate::domain::catalogue::{Equipment, ExerciseId, Kind, Position, Region, Side, SourceId};
use crate::domain::copies::Lost;
use crate::domain::dose::Range;
use crate::domain::fields::Unreadable;
use crate::domain::figure::FigureId;
use crate::domain::figure::colours::Skin;
use crate::domain::figure::people::Somebody;
use crate::domain::figure::person::{Build, Hair, Sleeves};
use crate::domain::history::{Date, Hurt, Outcome, Rating, Symptoms};
use crate::domain::leaflet::Heading;
use crate::domain::locale::{DayClock, WeekStart};
use crate::domain::routine::{BuiltIn, Prescription, Routine};
use crate::domain::session::SessionView;
use crate::domain::share::LinkProblem;
use crate::domain::text::{ExerciseText, InformationText, Statements, Stops};
use crate::domain::timeline::{Block, Line, Manner, Phase};

/// A language.
#[derive(Debug)]
pub struct SessionWords {
    /// Its tag for the browser and the voice, such as `en`.
    pub tag: &'static str,
    /// The words of an exercise.
    pub exercise: fn(ExerciseId) -> ExerciseText,
    /// Names of things.
    pub names: Names,
    /// Titles of pages whose words stand in [`Pages`].
    pub titles: Titles,
    /// Numbers and lengths.
    pub amounts: Amounts,
    /// What the voice may say for a line, the best first, each shorter than the one before; of form
    /// cues, the one whose turn it is first.
    pub say: fn(Line, &Routine, Manner) -> Vec<String>,
    /// The plan on the first page.
    pub plan: PlanWords,
    /// What routines are called.
    pub routines: Routines,
    /// The player.
    pub player: Player,
    /// What leads through a session.
    pub coach: Coach,
    /// The page after a session.
    pub done: Done,
    /// The questions before the first session.
    pub safety: Safety,
    /// What to do after a sign to stop at.
    pub stops: Stops,
    /// Notices that can come at any time.
    pub notices: Notices,
}

/// What the pages say that no session needs.
///
/// It stands apart from [`SessionWords`], which holds on to all that it names.
#[derive(Debug)]
pub struct Pages {
    /// What there is to know about manual adjustment.
    pub manual_adjustment: &'static InformationText,
    /// Kinds of exercises, and what they need and work on.
    pub kinds: Kinds,
    /// What the plan asks for today.
    pub today: TodayWords,
    /// The list of exercises.
    pub exercises: Exercises,
    /// One exercise.
    pub exercise_page: ExercisePage,
    /// The list of routines.
    pub routines: RoutineList,
    /// What the voice will say.
    pub script: ScriptWords,
    /// The player's lists and what else is behind its buttons.
    pub in_player: InPlayer,
    /// Where what is being done is just too much.
    pub too_much: TooMuch,
    /// The player's changes of an exercise.
    pub pace: Pace,
    /// A time of day, of minutes since midnight; with twice twelve hours a day, or 24.
    pub time_of_day: fn(u16, bool) -> String,
    /// What else there is to know beside the safety questions.
    pub of_safety: OfSafety,
    /// Settings.
    pub settings: SettingsWords,
    /// Who shows the exercises.
    pub who: WhoWords,
    /// About, and the sources.
    pub about: About,
}

/// Titles of these pages, which are known before they are there.
#[derive(Debug)]
pub struct Titles {
    /// The heading of the page for an address that leads nowhere.
    pub not_found_title: &'static str,
    /// The list of exercises.
    pub exercises: &'static str,
    /// A routine on paper.
    pub hand_out: &'static str,
    /// Making a routine.
    pub builder: &'static str,
    /// What one wants to do again, and how one moves.
    pub checks: &'static str,
    /// A report for an appointment.
    pub report: &'static str,
    /// Results that came by link.
    pub results: &'static str,
    /// Four weeks in a picture.
    pub picture: &'static str,
    /// What helps this person.
    pub helps: &'static str,
    /// Settings.
    pub settings: &'static str,
    /// What is stored, as a file.
    pub data: &'static str,
    /// About.
    pub about: &'static str,
    /// All figures.
    pub gallery: &'static str,
}

/// What the frame and the first page say before anything else of the program is there.
///
/// It stands apart from [`SessionWords`], which holds on to all that it names.
#[derive(Debug)]
pub struct Opening {
    /// The tag of its language, as `index.html` has it.
    pub tag: &'static str,
    /// The frame around every page.
    pub shell: Shell,
    /// The first page.
    pub home: Home,
    /// A routine that we ship.
    pub routine: fn(BuiltIn) -> &'static str,
    /// What it is for, in a sentence.
    pub routine_summary: fn(BuiltIn) -> &'static str,
    /// About so many minutes, from milliseconds: "about 5 min".
    pub about_minutes: fn(u64) -> String,
    /// The same as briefly as it goes: "5 min".
    pub minutes: fn(u64) -> String,
    /// How many exercises.
    pub n_exercises: fn(usize) -> String,
}

/// Names of things.
#[derive(Debug)]
pub struct Names {
    /// A routine that we ship.
    pub routine: fn(BuiltIn) -> &'static str,
    /// What it is for, in a sentence.
    pub routine_summary: fn(BuiltIn) -> &'static str,
    /// The exercise of this slug, or the slug itself where it is not known here.
    pub exercise_of_slug: fn(&str) -> String,
    /// A source, in a line of text.
    pub source: fn(SourceId) -> &'static str,
    /// What we say ourselves, where others name a source.
    pub ours: &'static str,
    /// The mark behind a statement that tells who makes it.
    pub who_says: &'static str,
}

/// Kinds of exercises, and what they need and work on.
#[derive(Debug)]
pub struct Kinds {
    /// A kind of exercise.
    pub kind: fn(Kind) -> &'static str,
    /// A position.
    pub position: fn(Position) -> &'static str,
    /// A piece of equipment.
    pub equipment: fn(Equipment) -> &'static str,
    /// A part of the body.
    pub region: fn(Region) -> &'static str,
}

/// Numbers and lengths in words.
#[derive(Debug)]
pub struct Amounts {
    /// About so many minutes, from milliseconds: "about 5 min".
    pub about_minutes: fn(u64) -> String,
    /// A prescription's dose in one line: "2 sets of 10, hold 5 s".
    pub dose: fn(&Prescription) -> String,
    /// A day: "Friday 20 November 2026".
    pub day: fn(Date) -> String,
    /// A length for a list: "4 min 43 s".
    pub length: fn(u64) -> String,
}

/// The frame around every page.
#[derive(Debug)]
pub struct Shell {
    /// The name of the app.
    pub name: &'static str,
    /// The link that jumps over the navigation.
    pub skip_link: &'static str,
    /// The link to what there is to learn.
    pub learn: &'static str,
    /// The title of the page about movement breaks.
    pub breaks: &'static str,
    /// While a page is on its way.
    pub loading: &'static str,
    /// The heading when it did not come.
    pub missing_title: &'static str,
    /// What to do then.
    pub missing: &'static str,
    /// Asks for it again.
    pub again: &'static str,
    /// The label of the navigation.
    pub navigation: &'static str,
    /// The link to the first page.
    pub home: &'static str,
    /// The link to the plan.
    pub plan: &'static str,
    /// The link to the exercises.
    pub exercises: &'static str,
    /// The link to the history.
    pub progress: &'static str,
    /// The link to all other pages, and their title.
    pub more: &'static str,
    /// The link to the routines.
    pub routines: &'static str,
    /// The link to the page about the app.
    pub about: &'static str,
    /// The button that closes something.
    pub close: &'static str,
}

/// The first page.
#[derive(Debug)]
pub struct Home {
    /// The heading for somebody new.
    pub title: &'static str,
    /// The big button.
    pub start: &'static str,
    /// The same where enough was done for now.
    pub start_more: &'static str,
    /// The exercises of the routine for everybody.
    pub holds: [&'static str; 3],
    /// The same, once it was tapped and what it starts is on its way.
    pub one_moment: &'static str,
    /// When that did not come.
    pub not_started: &'static str,
    /// The heading over what a plan is.
    pub make_plan_title: &'static str,
    /// What a plan is.
    pub make_plan_text: &'static str,
    /// The way to the questions.
    pub make_plan: &'static str,
    /// The heading over the other routines.
    pub more: &'static str,
    /// The link to the list of exercises.
    pub all_exercises: fn(usize) -> String,
    /// The heading of the offer to go on with an interrupted session.
    pub resume_title: &'static str,
    /// What it says: the routine and how much is left.
    pub resume_text: fn(&str, &str) -> String,
    /// The button that goes on.
    pub resume: &'static str,
    /// The button that lets it go, after storing what was done.
    pub let_go: &'static str,
    /// A line of trust at the foot.
    pub promise: &'static str,
}

/// The plan, as far as the first page shows it.
#[derive(Debug)]
pub struct PlanWords {
    /// What a session of the plan is called.
    pub routine: &'static str,
    /// This session of the week is next, counted from 1.
    pub next: fn(usize) -> &'static str,
    /// Something was done today.
    pub done: &'static str,
    /// It is a rest day.
    pub rest_day: &'static str,
    /// Enough was done this week.
    pub week_done: &'static str,
}

/// What the plan asks for today, on the first page.
#[derive(Debug)]
pub struct TodayWords {
    /// So many of so many days.
    pub days: fn(usize, usize) -> String,
    /// The letters of the days, from Monday on; the week that is shown may begin with another.
    pub weekdays: [&'static str; 7],
    /// What a session holds.
    pub holds: fn(&[&str]) -> String,
    /// On a rest day: that there is still time this week.
    pub time_left: &'static str,
    /// Once enough was done this week: that more is fine.
    pub more_is_fine: &'static str,
    /// The way to saying how it is.
    pub check_in: &'static str,
    /// The heading over the routines that were kept.
    pub kept: &'static str,
    /// The button that starts one of them.
    pub start_kept: fn(&str) -> String,
    /// The way to the first page, from a page with nothing on it.
    pub to_today: &'static str,
    /// The way to the plan.
    pub to_plan: &'static str,
    /// So many changes.
    pub changed: fn(usize) -> String,
    /// Somebody should be seen.
    pub see_somebody: &'static str,
    /// The way to the reason.
    pub see_why: &'static str,
    /// Six good weeks are done.
    pub well_done: &'static str,
}

/// The list of exercises.
#[derive(Debug)]
pub struct Exercises {
    /// The label of the search field.
    pub search: &'static str,
    /// The heading of the filter for positions.
    pub position: &'static str,
    /// The heading of the filter for kinds.
    pub kind: &'static str,
    /// The heading of the filter for equipment.
    pub equipment: &'static str,
    /// The button that opens the filters.
    pub filters: fn(usize) -> String,
    /// How many are shown.
    pub found: fn(usize, usize) -> String,
    /// When nothing fits.
    pub none: &'static str,
    /// The button that clears the filters.
    pub clear: &'static str,
    /// The heading over what is no exercise.
    pub good_to_know: &'static str,
}

/// One exercise.
#[derive(Debug)]
pub struct ExercisePage {
    /// Other names.
    pub also_called: &'static str,
    /// The heading over the steps.
    pub steps: &'static str,
    /// The heading over the dose.
    pub dose: &'static str,
    /// Before the default dose: what we start with and whose it is.
    pub starts_with: fn(&str, Option<&str>) -> String,
    /// The heading over the tips.
    pub tips: &'static str,
    /// The heading over the mistakes.
    pub mistakes: &'static str,
    /// The heading over how it should feel.
    pub feel: &'static str,
    /// The heading over breathing.
    pub breathing: &'static str,
    /// The heading over the reasons.
    pub why: &'static str,
    /// The heading over the cautions.
    pub cautions: &'static str,
    /// The heading over related exercises.
    pub related: &'static str,
    /// Over easier exercises.
    pub easier: &'static str,
    /// Over harder exercises.
    pub harder: &'static str,
    /// Over exercises that work on the same.
    pub instead: &'static str,
    /// Before what it works on.
    pub works_on: &'static str,
    /// Before the position.
    pub position: &'static str,
    /// A warning that a source advises against it.
    pub against: fn(&str) -> String,
    /// Said of a dose that no source gives.
    pub no_number: &'static str,
    /// The heading over all that sources say, side by side.
    pub sources: &'static str,
    /// The heading over the sources that give it.
    pub given_by: &'static str,
    /// Before sources that only name it.
    pub mentioned: &'static str,
    /// The link to it as a routine that can be sent.
    pub pass_on: &'static str,
}

/// The drawn figures.
#[derive(Debug)]
pub struct Figures {
    /// What is to be seen and how it moves, for those who do not see it.
    pub text: fn(FigureId) -> &'static str,
    /// What sets this figure apart from the usual one of its exercise; empty for the usual one.
    pub way: fn(FigureId) -> &'static str,
    /// The heading over the other ways of an exercise.
    pub other_ways: &'static str,
    /// The button that makes it play.
    pub play: &'static str,
    /// The button that stops it.
    pub pause: &'static str,
    /// The slider from start to end.
    pub place: &'static str,
    /// The choice of how fast it plays.
    pub speed: &'static str,
    /// The speeds, the slowest first.
    pub speeds: [&'static str; 3],
    /// What can be done with one that can be turned.
    pub turn: &'static str,
    /// The buttons that turn it a step to the left and to the right.
    pub turns: [&'static str; 2],
    /// The button for views from all sides, for its place and how fast it plays.
    pub closer: &'static str,
    /// What the paint on it shows: where it works, and where it stretches.
    pub paints: [&'static str; 2],
    /// The buttons for the views of it.
    pub views_from: &'static str,
    /// From the front, from a side, from behind and from above.
    pub views: [&'static str; 4],
    /// Back to where it is seen best.
    pub best_view: &'static str,
    /// What the page with all of them is.
    pub gallery_lead: &'static str,
    /// The link to it.
    pub to_gallery: &'static str,
}

/// What routines are called.
#[derive(Debug)]
pub struct Routines {
    /// The heading of the list.
    pub title: &'static str,
    /// How many exercises.
    pub n_exercises: fn(usize) -> String,
    /// The title of a routine that has none.
    pub untitled: &'static str,
    /// What a movement break is called.
    pub movement_break: &'static str,
}

/// The page of a routine.
#[derive(Debug)]
pub struct RoutinePage {
    /// The big button on one routine.
    pub start: &'static str,
    /// The heading over the exercises.
    pub exercises: &'static str,
    /// The minutes that the source states, and the true length.
    pub stated: fn(u16, &str, &str) -> String,
    /// How many times a day the source gives for it.
    pub times_a_day: fn(Range) -> String,
    /// Before what an exercise needs.
    pub needs: &'static str,
    /// A kit of several pieces, and a choice of several kits.
    pub kits: fn(&[&[Equipment]]) -> String,
    /// Said of an exercise that starts lighter.
    pub starts_lighter: &'static str,
    /// Takes the change back.
    pub as_prescribed: &'static str,
    /// Above what whoever made it says of it.
    pub from_them: &'static str,
    /// Said once where they say nothing of all of it, but of its exercises.
    pub notes_from_them: &'static str,
    /// The heading of a block: its section, where one begins, and how many rounds.
    pub block: fn(Heading) -> String,
}

/// The list of routines.
#[derive(Debug)]
pub struct RoutineList {
    /// The heading over the routines that we ship.
    pub shipped: &'static str,
    /// The heading over the kept ones.
    pub kept: &'static str,
    /// When none was kept.
    pub none_kept: &'static str,
    /// What the one is called that a kept one was changed from.
    pub changed_from: fn(&str) -> String,
}

/// A routine that came by link or was kept, and the ways to pass one on.
#[derive(Debug)]
pub struct LinkWords {
    /// What it says.
    pub not_found_text: &'static str,
    /// The button that keeps it.
    pub keep: &'static str,
    /// After it was kept.
    pub is_kept: &'static str,
    /// The button that lets a kept one go.
    pub forget: &'static str,
    /// The question before that.
    pub forget_title: &'static str,
    /// What happens then.
    pub forget_text: &'static str,
    /// The heading over the ways to pass it on.
    pub send: &'static str,
    /// The button that opens the share sheet.
    pub share: &'static str,
    /// The button that copies the link.
    pub copy: &'static str,
    /// The button that shows the code to scan, and what that is called.
    pub code: &'static str,
    /// The way to the hand-out.
    pub hand_out: &'static str,
    /// Makes another routine of it.
    pub change_copy: &'static str,
    /// Makes a routine of what was just done.
    pub make_of_it: &'static str,
    /// After copying.
    pub copied: &'static str,
    /// When copying failed.
    pub not_copied: &'static str,
    /// The label of the field that holds the link.
    pub link: &'static str,
    /// What the link holds.
    pub link_hint: &'static str,
    /// Above a routine that came by link.
    pub shared_with_you: &'static str,
    /// The heading over what was wrong with a link.
    pub problems: &'static str,
    /// When nothing of a link could be understood.
    pub broken: &'static str,
    /// What to do about it.
    pub broken_hint: &'static str,
    /// One thing that was wrong.
    pub problem: fn(&LinkProblem) -> String,
    /// A kept routine that is not there.
    pub not_kept_here: &'static str,
}

/// What the voice will say, as a text.
#[derive(Debug)]
pub struct ScriptWords {
    /// What the voice will say, to read.
    pub title: &'static str,
    /// How to read it.
    pub hint: &'static str,
    /// Prints it.
    pub print: &'static str,
}

/// The player.
#[derive(Debug)]
pub struct Player {
    /// The title of the page.
    pub title: &'static str,
    /// The heading when there is no session.
    pub nothing: &'static str,
    /// What to do then.
    pub nothing_hint: &'static str,
    /// A phase in a word or two.
    pub phase: fn(Phase) -> &'static str,
    /// The one-line instruction.
    pub now: fn(Phase, &Prescription) -> &'static str,
    /// Which set.
    pub set: fn(u8, u8) -> String,
    /// Which repetition, where the large number counts seconds.
    pub rep: fn(u16, u16) -> String,
    /// The side that works, or comes next.
    pub side: fn(Side) -> &'static str,
    /// Before the next exercise.
    pub next: &'static str,
    /// Before the last exercise.
    pub last: &'static str,
    /// What else is behind that.
    pub controls: &'static str,
    /// Before what is done now.
    pub here: &'static str,
    /// The figure and the number alone, for who lies far away.
    pub far: &'static str,
    /// Total time left.
    pub left: fn(&str) -> String,
    /// Pause.
    pub pause: &'static str,
    /// Start the first time.
    pub start: &'static str,
    /// Go on.
    pub resume: &'static str,
    /// Skip.
    pub skip: &'static str,
    /// Go back.
    pub back: &'static str,
    /// Ten seconds more.
    pub add_ten: &'static str,
    /// An open stay is enough.
    pub enough: &'static str,
    /// End.
    pub end: &'static str,
    /// The list of everything.
    pub list: &'static str,
    /// While it stands still: why.
    pub paused: &'static str,
    /// After the page was away, for so long.
    pub away: fn(&str) -> String,
    /// Likewise, where somebody may have gone on without it.
    pub away_countable: fn(&str) -> String,
    /// The button that takes that time as done.
    pub count_away: &'static str,
    /// After a reload.
    pub restored: &'static str,
    /// After hours: when it last went on, and the question if it is the same session.
    pub long_ago: fn(&str) -> String,
    /// It is.
    pub same: &'static str,
    /// It is not: what was done is kept, and the routine begins anew.
    pub anew: &'static str,
    /// The heading over the keys.
    pub keys_title: &'static str,
    /// The question before ending.
    pub end_title: &'static str,
    /// What happens then.
    pub end_text: &'static str,
    /// Yes, end.
    pub end_yes: &'static str,
    /// No, go on.
    pub end_no: &'static str,
    /// The screen may go dark.
    pub screen_off: &'static str,
    /// No voice here.
    pub no_voice: &'static str,
    /// The system has stopped the sound, and a tap brings it back.
    pub sound_lost: &'static str,
    /// What whoever made the routine says about the exercise that comes now.
    pub note: fn(&str) -> String,
    /// Said of an exercise that is none of ours.
    pub not_ours: &'static str,
    /// How to do it, behind a tap.
    pub how: &'static str,
}

/// The player's lists and what else is behind its buttons.
#[derive(Debug)]
pub struct InPlayer {
    /// A block in that list.
    pub block: fn(&Block) -> String,
    /// What is done right now, in that list.
    pub here: &'static str,
    /// The keys, each with what it does.
    pub keys: &'static [(&'static str, &'static str)],
    /// Fills the screen.
    pub full_screen: &'static str,
    /// Back from there.
    pub near: &'static str,
    /// Tap anywhere.
    pub tap_hint: &'static str,
    /// Tap anywhere, at one's own pace.
    pub tap_to_count: &'static str,
    /// The screen stays on.
    pub screen_on: &'static str,
    /// Whether the first words were heard.
    pub heard: &'static str,
    /// They were.
    pub heard_yes: &'static str,
    /// They were not.
    pub heard_no: &'static str,
    /// Stiffness.
    pub stiffness: &'static str,
    /// Effort.
    pub effort: &'static str,
    /// A note in the person's own words.
    pub note: &'static str,
    /// What it may be about.
    pub note_hint: &'static str,
    /// How many characters it has, of how many there is room for; or that the rest is not kept.
    pub note_room: fn(usize, usize) -> String,
    /// What the level was before.
    pub was: fn(u8) -> String,
    /// What else there is to say after a session.
    pub feel_more: &'static str,
    /// What the sound is for.
    pub sound_text: &'static str,
    /// Plays it again.
    pub sound_again: &'static str,
    /// It is heard.
    pub sound_heard: &'static str,
    /// What to do where it is not.
    pub sound_help: &'static [&'static str],
    /// Goes on without sound, with a flashing screen.
    pub without_sound: &'static str,
}

/// What leads through a session: the sound check, the voice, the person's own pace, what hurts, and
/// how it feels.
#[derive(Debug)]
pub struct Coach {
    /// Ends the session where it is just too much.
    pub end_here: &'static str,
    /// What a sample of the voice says.
    pub sample: &'static str,
    /// The heading over what to do then.
    pub heard_help: &'static str,
    /// Who shows the exercises, before the first session.
    pub who: &'static str,
    /// The question before a session and after it.
    pub pain_now: &'static str,
    /// Pain so severe that somebody should be seen first.
    pub severe: &'static str,
    /// The way to what to do about it.
    pub severe_way: &'static str,
    /// Pain.
    pub pain: &'static str,
    /// What 0 and 10 mean.
    pub ends: [&'static str; 2],
    /// A level, of ten.
    pub level: fn(u8) -> String,
    /// No level is said.
    pub unanswered: &'static str,
    /// Takes the level back.
    pub take_back: &'static str,
    /// Starts the session.
    pub go: &'static str,
    /// Never asks again.
    pub never_ask: &'static str,
    /// The button that says that it hurts.
    pub hurts: &'static str,
    /// The question after it.
    pub hurts_title: &'static str,
    /// A way in which it hurts.
    pub hurt: fn(Hurt) -> &'static str,
    /// The button that changes the exercise.
    pub change: &'static str,
    /// The heading over what can be changed.
    pub change_title: &'static str,
    /// Counts a repetition.
    pub count_it: &'static str,
    /// The button that leads to sound and screen.
    pub sound: &'static str,
    /// What a screen reader says as a phase begins.
    pub phase: fn(&SessionView) -> String,
    /// A session runs in another tab.
    pub elsewhere: &'static str,
    /// Takes it over.
    pub take_over: &'static str,
    /// Another tab has taken it over.
    pub taken_over: &'static str,
}

/// Where what is being done is just too much.
#[derive(Debug)]
pub struct TooMuch {
    /// What to do where it is just too much.
    pub now: Statements,
    /// The heading over when to see somebody.
    pub see_somebody: &'static str,
    /// When to see somebody.
    pub see_somebody_text: Statements,
    /// An easier exercise.
    pub easier: fn(&str) -> String,
    /// A lighter dose.
    pub lighter: fn(&str) -> String,
    /// Who says how much lighter.
    pub lighter_note: &'static str,
    /// Another exercise.
    pub swap: &'static str,
    /// What they have in common.
    pub swap_hint: &'static str,
    /// Leaves this exercise out.
    pub skip_it: &'static str,
}

/// The player's changes of an exercise.
#[derive(Debug)]
pub struct Pace {
    /// Repetitions.
    pub reps: &'static str,
    /// Sets.
    pub sets: &'static str,
    /// Seconds of a hold.
    pub hold: &'static str,
    /// Seconds of work.
    pub time: &'static str,
    /// Seconds of rest between sets.
    pub rest: &'static str,
    /// Seconds of the way out.
    pub out: &'static str,
    /// Seconds of the way back.
    pub back: &'static str,
    /// Seconds between two repetitions.
    pub pause: &'static str,
    /// Less of something.
    pub less: fn(&str) -> String,
    /// More of something.
    pub more: fn(&str) -> String,
    /// Repetitions wait for the person.
    pub own_pace: &'static str,
    /// How they are counted then.
    pub own_pace_hint: &'static str,
    /// Keeps the change for next time.
    pub from_now_on: &'static str,
    /// It is kept.
    pub kept: &'static str,
    /// Leaves this side out.
    pub skip_side: &'static str,
    /// Begins the exercise again.
    pub repeat: &'static str,
}

/// After a session.
#[derive(Debug)]
pub struct Done {
    /// Repetitions done of those planned.
    pub did: fn(u16, u16) -> String,
    /// The title of the page.
    pub title: &'static str,
    /// The heading after finishing.
    pub finished: &'static str,
    /// The heading after ending early.
    pub left_early: &'static str,
    /// A good word after finishing.
    pub finished_text: &'static str,
    /// A good word after ending early.
    pub left_early_text: &'static str,
    /// Nothing to store, because no exercise was begun.
    pub nothing_done: &'static str,
    /// Take up what was just ended.
    pub reopen: &'static str,
    /// For how long that can be done.
    pub reopen_hint: &'static str,
    /// What was done.
    pub what: &'static str,
    /// It is saved.
    pub saved: &'static str,
    /// It is being saved.
    pub saving: &'static str,
    /// It could not be saved for good.
    pub not_saved: &'static str,
    /// To the history.
    pub to_history: &'static str,
    /// To the first page.
    pub to_home: &'static str,
    /// No session was done just now.
    pub none: &'static str,
    /// When to stop and ask somebody.
    pub care: &'static str,
}

/// What was done when.
#[derive(Debug)]
pub struct History {
    /// When it is empty.
    pub empty: &'static str,
    /// How a session ended.
    pub outcome: fn(Outcome) -> &'static str,
    /// The heading over what was set aside.
    pub unreadable: fn(usize) -> String,
    /// What that means.
    pub unreadable_text: &'static str,
    /// One of them: why.
    pub reason: fn(&Unreadable) -> String,
    /// Pain and stiffness before and after, in a line.
    pub was: fn(&Symptoms, Option<&Rating>) -> String,
}

/// Settings.
#[derive(Debug)]
pub struct SettingsWords {
    /// The heading over light and dark.
    pub look: &'static str,
    /// As the device.
    pub theme_system: &'static str,
    /// Light.
    pub theme_light: &'static str,
    /// Dark.
    pub theme_dark: &'static str,
    /// The heading over weeks and times of day.
    pub calendar: &'static str,
    /// With which day weeks begin.
    pub week: &'static str,
    /// A day.
    pub week_start: fn(WeekStart) -> &'static str,
    /// How times of day are told.
    pub clock: &'static str,
    /// In which way.
    pub day_clock: fn(DayClock) -> &'static str,
    /// The heading over sound.
    pub sound: &'static str,
    /// Voice.
    pub voice: &'static str,
    /// What it does.
    pub voice_hint: &'static str,
    /// Tones.
    pub tones: &'static str,
    /// What they do.
    pub tones_hint: &'static str,
    /// Vibration.
    pub vibration: &'static str,
    /// Where it works.
    pub vibration_hint: &'static str,
    /// The voice of this name was chosen, and is gone.
    pub voice_gone: fn(&str) -> String,
    /// The heading over the keys of a keyboard.
    pub keyboard: &'static str,
    /// Whether single keys steer a session.
    pub keys: &'static str,
    /// Which, and why they may be unwanted.
    pub keys_hint: &'static str,
    /// They are off.
    pub keys_off: &'static str,
    /// The button that plays a sample.
    pub try_sound: &'static str,
    /// The heading over the time to get into position.
    pub ready: &'static str,
    /// What it means.
    pub ready_hint: &'static str,
    /// Its choices, with their percentages.
    pub ready_choices: &'static [(u16, &'static str)],
    /// The heading over storage.
    pub storage: &'static str,
    /// Everything is kept on this device.
    pub storage_kept: &'static str,
    /// Nothing will be kept.
    pub storage_blocked: &'static str,
    /// The heading over the safety questions.
    pub safety: &'static str,
    /// The link to them.
    pub safety_link: &'static str,
    /// The heading over the version.
    pub version: &'static str,
    /// The version itself.
    pub version_text: fn(&str) -> String,
    /// How much the voice says.
    pub manner: &'static str,
    /// Everything.
    pub manner_full: &'static str,
    /// Only what comes next.
    pub manner_brief: &'static str,
    /// Nothing; tones lead.
    pub manner_tones: &'static str,
    /// Which voice speaks.
    pub which_voice: &'static str,
    /// The one that suits best.
    pub best_voice: &'static str,
    /// How fast it speaks.
    pub rate: &'static str,
    /// How loud it is.
    pub voice_volume: &'static str,
    /// How loud the tones are.
    pub tone_volume: &'static str,
    /// Which tones.
    pub tone_set: &'static str,
    /// Soft ones.
    pub soft: &'static str,
    /// Loud ones.
    pub loud: &'static str,
    /// The screen flashes.
    pub flash: &'static str,
    /// What for.
    pub flash_hint: &'static str,
    /// Media keys and lock screen.
    pub media: &'static str,
    /// What that takes.
    pub media_hint: &'static str,
    /// The way to the sound check from the settings.
    pub check_link: &'static str,
    /// More time to get down to the floor or up.
    pub floor: &'static str,
    /// So many seconds more.
    pub floor_seconds: fn(u16) -> String,
    /// So many percent.
    pub percent: fn(u16) -> String,
    /// Makes it start as usual again.
    pub usual_again: &'static str,
    /// The heading over all that start lighter.
    pub lighter_title: &'static str,
    /// The setting that asks before and after.
    pub ask: &'static str,
    /// What it does.
    pub ask_hint: &'static str,
}

/// Who shows the exercises.
#[derive(Debug)]
pub struct WhoWords {
    /// The heading among the settings.
    pub title: &'static str,
    /// What the figure is for.
    pub hint: &'static str,
    /// The question in the first run.
    pub question: &'static str,
    /// Where there is more to choose from.
    pub more: &'static str,
    /// Somebody in a few words.
    pub somebody: fn(Somebody) -> String,
    /// How somebody is built.
    pub build: &'static str,
    /// In which way.
    pub builds: fn(Build) -> &'static str,
    /// How the hair is worn.
    pub hair: &'static str,
    /// In which way.
    pub hairs: fn(Hair) -> &'static str,
    /// The tone of the skin.
    pub skin: &'static str,
    /// Which.
    pub skins: fn(Skin) -> &'static str,
    /// How long the sleeves are.
    pub sleeves: &'static str,
    /// As long as that.
    pub lengths: fn(Sleeves) -> &'static str,
    /// Whether somebody is left-handed.
    pub left: &'static str,
    /// What that changes.
    pub left_hint: &'static str,
}

/// About.
#[derive(Debug)]
pub struct About {
    /// What it is, in paragraphs.
    pub what: &'static [&'static str],
    /// The heading over privacy.
    pub privacy: &'static str,
    /// What it says, in paragraphs.
    pub privacy_text: &'static [&'static str],
    /// The heading over the sources.
    pub sources: &'static str,
    /// Before their list.
    pub sources_lead: &'static str,
    /// What is known about a source beside its title and its author.
    pub source: fn(SourceId) -> &'static SourceText,
    /// Where a source names no author, title or date.
    pub unnamed: &'static str,
    /// Where a source gives no date.
    pub undated: &'static str,
    /// The heading over the licence.
    pub licence: &'static str,
    /// The licence.
    pub licence_text: &'static str,
}

/// What is known about a source beside its title and its author. `None` where it does not say.
#[derive(Debug)]
pub struct SourceText {
    /// The author's credential.
    pub credential: Option<&'static str>,
    /// Who reviewed it, and with what credential.
    pub reviewer: Option<&'static str>,
    /// Who published it.
    pub publisher: &'static str,
    /// When.
    pub date: Option<&'static str>,
}

/// The questions before the first session.
#[derive(Debug)]
pub struct Safety {
    /// The heading.
    pub title: &'static str,
    /// Before the list.
    pub lead: &'static str,
    /// The warning signs. What comes before the first comma is written large.
    pub flags: Statements,
    /// The heading over signs that are urgent.
    pub urgent: &'static str,
    /// Signs that need help at once.
    pub urgent_flags: Statements,
    /// The button that tells who says so, and what else there is to know.
    pub more: &'static str,
    /// None applies.
    pub none: &'static str,
    /// One applies.
    pub some: &'static str,
    /// The heading of what to do then.
    pub some_title: &'static str,
    /// What to do then, in paragraphs.
    pub some_text: &'static [&'static str],
    /// Answers the questions anew.
    pub again: &'static str,
    /// Signs that need help at once, in a sentence.
    pub emergency: &'static str,
    /// For somebody who has asked already.
    pub asked: &'static str,
    /// Back to where one was.
    pub not_now: &'static str,
    /// Said before: how it was answered.
    pub answered_none: &'static str,
    /// Said before: one applied.
    pub answered_some: &'static str,
}

/// What else there is to know beside the questions before the first session.
#[derive(Debug)]
pub struct OfSafety {
    /// The heading over the disclaimers.
    pub disclaimers: &'static str,
    /// The disclaimers.
    pub disclaimer_list: &'static [&'static str],
    /// The heading over the signs, with who names each.
    pub who: &'static str,
    /// The heading over what is worth asking a professional about, and keeps nobody from starting.
    pub ask_too_title: &'static str,
    /// What that is.
    pub ask_too: Statements,
    /// While exercising: when to stop.
    pub stop_title: &'static str,
    /// The signs to stop at.
    pub stop: Statements,
}

/// Notices that can come at any time.
#[derive(Debug)]
pub struct Notices {
    /// On the bar that leads back to the session.
    pub session_waiting: fn(&str) -> String,
    /// The link on that bar.
    pub back_to_session: &'static str,
    /// Storage is blocked.
    pub storage_blocked: &'static str,
    /// Storage is full.
    pub storage_full: &'static str,
    /// Ready to work offline.
    pub offline_ready: &'static str,
    /// A new version waits.
    pub update: &'static str,
    /// The button that takes it.
    pub update_now: &'static str,
    /// While a session runs.
    pub update_after: &'static str,
    /// The journal of a session could not be read.
    pub journal_unreadable: fn(&str) -> String,
    /// Something was damaged, and a second copy was not.
    pub mended: &'static str,
    /// Something was damaged in every copy.
    pub lost: fn(&[Lost]) -> String,
    /// Sessions that were restored from the second copy.
    pub restored: fn(usize) -> String,
    /// The button that takes a notice away.
    pub dismiss: &'static str,
}

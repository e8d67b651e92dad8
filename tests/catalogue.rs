//! The shipped catalogue, compared with the facts it was written from, and its invariants.
//!
//! `facts/catalogue.toml` is section 9 of the facts, to the byte: change the facts first, never the
//! copy.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as loudly as a test"
)]

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use unhunch::domain::catalogue::{
    self, Basis, Equipment, Exercise, ExerciseId, Kind, MANUAL_ADJUSTMENT, Position, Rank, Region,
    SOURCES, Sides, SourceDose, SourceId,
};
use unhunch::domain::dose::{Range, Work, limits};
use unhunch::domain::routine::BuiltIn;
use unhunch::domain::text::{ExerciseText, Language, Moves, Reading, Sourced, Statements};
use unhunch::domain::timeline::{ReadyTime, Timeline};

// The facts, as the TOML has them. An unknown key is an error: nothing may be overlooked.

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    format: u32,
    counts: Counts,
    exercise: Vec<Fact>,
    information: Vec<InformationFact>,
    routine: Vec<RoutineFact>,
    programme: Vec<ProgrammeFact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Counts {
    exercises: usize,
    doses: usize,
    routines: usize,
    disagreements: usize,
    faqs: usize,
    references: usize,
}

#[derive(Deserialize, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
struct Fact {
    slug: String,
    kind: String,
    #[serde(default)]
    sources: Vec<String>,
    #[serde(default)]
    mentioned_by: Vec<String>,
    #[serde(default)]
    against: Vec<String>,
    equipment: Vec<String>,
    position: String,
    #[serde(default)]
    positions: Vec<String>,
    #[serde(default)]
    variants: Vec<String>,
    variant_of: Option<String>,
    progression_of: Option<String>,
    #[serde(default)]
    open_ended_hold: bool,
    doses: Vec<DoseFact>,
}

#[derive(Deserialize, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
struct DoseFact {
    source: String,
    sets: Option<[u16; 2]>,
    reps: Option<[u16; 2]>,
    hold_s: Option<[u16; 2]>,
    duration_s: Option<[u16; 2]>,
    per_day: Option<[u16; 2]>,
    per_week: Option<[u16; 2]>,
    per_side: Option<bool>,
    note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InformationFact {
    slug: String,
    sources: Vec<String>,
    mentioned_by: Vec<String>,
}

#[derive(Deserialize, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
struct RoutineFact {
    slug: String,
    source: String,
    minutes: u16,
    per_day: Option<[u16; 2]>,
    estimate_s: [u64; 2],
    members: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProgrammeFact {
    source: String,
    per_day: Option<[u16; 2]>,
    per_week: [u16; 2],
    results_days: Option<String>,
    results_weeks: Option<[u16; 2]>,
    // What it adds is told where the numbers are.
    #[serde(rename = "note")]
    _note: String,
}

fn facts() -> Facts {
    toml::from_str(include_str!("facts/catalogue.toml")).unwrap()
}

/// Whether `n` is what a source gives, or the only sensible number where it gives none.
fn within(given: Option<Range>, n: u16, if_silent: u16) -> bool {
    given.unwrap_or(Range::exactly(if_silent)).contains(n)
}

fn numbers(sources: &[SourceId]) -> Vec<String> {
    sources.iter().map(|s| s.number().to_owned()).collect()
}

fn pair(range: Option<Range>) -> Option<[u16; 2]> {
    range.map(|r| [r.low, r.high])
}

fn dose_as_fact(dose: &SourceDose) -> DoseFact {
    DoseFact {
        source: dose.source.number().to_owned(),
        sets: pair(dose.sets),
        reps: pair(dose.reps),
        hold_s: pair(dose.hold_s),
        duration_s: pair(dose.duration_s),
        per_day: pair(dose.per_day),
        per_week: pair(dose.per_week),
        per_side: dose.per_side,
        note: None,
    }
}

/// The exercise in the form of the facts. Ladders and notes are compared by tests of their own.
fn as_fact(exercise: &Exercise) -> Fact {
    let pieces: Vec<String> = exercise
        .kits
        .iter()
        .flat_map(|kit| kit.iter().map(|piece| piece.slug().to_owned()))
        .collect();
    Fact {
        slug: exercise.slug.to_owned(),
        kind: exercise.kind.slug().to_owned(),
        sources: numbers(exercise.sources),
        mentioned_by: numbers(exercise.mentioned_by),
        against: numbers(exercise.against),
        equipment: if pieces.is_empty() {
            vec!["none".to_owned()]
        } else {
            pieces
        },
        position: exercise.position().slug().to_owned(),
        positions: exercise
            .positions
            .iter()
            .map(|p| p.slug().to_owned())
            .collect(),
        variants: ways(exercise),
        variant_of: exercise.variant_of.map(|id| id.facts().slug.to_owned()),
        progression_of: None,
        open_ended_hold: matches!(exercise.default.dose.work, Work::Open { .. }),
        doses: exercise.doses.iter().map(dose_as_fact).collect(),
    }
}

/// The ways that are as good as each other; an easier or a harder one is a rung of a ladder, not a way
/// that a source sets beside the usual one.
fn ways(exercise: &Exercise) -> Vec<String> {
    let usual = exercise.variants.iter().filter(|v| v.rank == Rank::Usual);
    let usual: Vec<String> = usual.map(|v| v.slug.to_owned()).collect();
    if usual.len() > 1 { usual } else { Vec::new() }
}

/// The routine in the form of the facts.
fn routine_as_fact(routine: BuiltIn) -> RoutineFact {
    let members: Vec<_> = routine.routine().steps.iter().map(|s| s.exercise).collect();
    RoutineFact {
        slug: routine.slug().to_owned(),
        source: routine.source().number().to_owned(),
        minutes: routine.stated_minutes(),
        per_day: pair(routine.per_day()),
        estimate_s: estimate_s(routine.source(), &members),
        members: members.iter().map(|m| m.facts().slug.to_owned()).collect(),
    }
}

/// How long the members take at the doses of a source, from every range at its lower end to every
/// one at its upper end, as section 3.2 of the facts reckons: 15 s to get into position, then for
/// each repetition the hold and 4 s of movement; up to 8 s for the two that are called slow.
fn estimate_s(source: SourceId, members: &[ExerciseId]) -> [u64; 2] {
    let slow = [ExerciseId::WallAngels, ExerciseId::CatCow];
    [false, true].map(|high| {
        let end = |range: Option<Range>, none: u16| {
            u64::from(range.map_or(none, |r| if high { r.high } else { r.low }))
        };
        let seconds = |member: &ExerciseId| {
            let facts = member.facts();
            let dose = facts.doses.iter().find(|d| d.source == source);
            let dose = dose.expect("the source gives a dose");
            let sides = if dose.per_side == Some(true) { 2 } else { 1 };
            let movement = if high && slow.contains(member) { 8 } else { 4 };
            15 + end(dose.reps, 1) * sides * (end(dose.hold_s, 0) + movement)
        };
        members.iter().map(seconds).sum()
    })
}

/// The fact without what other tests compare, and with its only position spelled out.
fn normal(mut fact: Fact) -> Fact {
    if fact.positions.is_empty() {
        fact.positions = vec![fact.position.clone()];
    }
    fact.progression_of = None;
    for dose in &mut fact.doses {
        dose.note = None;
    }
    fact
}

fn text_of(id: ExerciseId) -> &'static ExerciseText {
    Box::leak(Box::new((Language::English.session().exercise)(id)))
}

fn all() -> impl Iterator<Item = (&'static Exercise, &'static ExerciseText)> {
    ExerciseId::ALL.iter().map(|id| (id.facts(), text_of(*id)))
}

/// Every pair of an easier exercise and the harder one that follows it.
fn ladders() -> BTreeSet<(&'static str, &'static str)> {
    all()
        .flat_map(|(e, _)| e.progressions.iter().map(|up| (e.slug, up.facts().slug)))
        .collect()
}

fn id_of(text: &ExerciseText) -> ExerciseId {
    let is_it = |id: &&ExerciseId| (Language::English.session().exercise)(**id).name == text.name;
    *ExerciseId::ALL.iter().find(is_it).unwrap()
}

fn reading_of(text: &ExerciseText) -> &'static Reading {
    Language::English.reading(id_of(text))
}

fn sourced(text: &ExerciseText) -> Vec<Sourced> {
    let reading = reading_of(text);
    let of_variants = reading.variants.iter().map(|v| v.steps);
    [
        reading.steps,
        reading.feel,
        reading.breathing,
        reading.tips,
        reading.mistakes,
        reading.why,
        reading.cautions,
        reading.links,
    ]
    .into_iter()
    .chain(of_variants)
    .flat_map(Statements::iter)
    .collect()
}

fn all_moves(text: &ExerciseText) -> Vec<Moves> {
    let of_variants = text.variants.iter().map(|v| v.moves);
    [text.moves].into_iter().chain(of_variants).collect()
}

/// Every piece of text of an exercise.
fn every_text(text: &ExerciseText) -> Vec<&'static str> {
    let mut every = said_at_length(text);
    every.extend(reading_of(text).cues.lines());
    every
}

/// Every piece of text of an exercise, but for what says the same in short.
fn said_at_length(text: &ExerciseText) -> Vec<&'static str> {
    let summary = Language::English.summary(id_of(text));
    let mut every = vec![text.name, summary, text.get_ready];
    every.extend(reading_of(text).aliases.lines());
    every.extend(text.voice_cues.lines());
    every.extend(sourced(text).iter().map(|s| s.text));
    every.extend(text.variants.iter().map(|v| v.name));
    every.extend(reading_of(text).dose_notes.iter().map(|n| n.text));
    every.extend(all_moves(text).iter().flat_map(|m| [m.out, m.hold, m.back]));
    every
}

fn every_text_of_information() -> Vec<&'static str> {
    let item = Language::English.pages().manual_adjustment;
    let mut every = vec![item.name, item.summary];
    every.extend(item.body.iter().map(|s| s.text));
    every
}

fn n_words(text: &str) -> usize {
    text.split_whitespace().count()
}

fn n_sentences(text: &str) -> usize {
    text.split(['.', '!', '?'])
        .filter(|sentence| !sentence.trim().is_empty())
        .count()
}

fn modules_in(folder: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    fs::read_dir(path)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter_map(|name| name.strip_suffix(".rs").map(str::to_owned))
        .collect()
}

fn module_of(slug: &str) -> String {
    slug.replace('-', "_")
}

// The whole catalogue against the facts.

#[test]
fn the_facts_are_of_the_format_we_know() {
    assert_eq!(facts().format, 1);
}

#[test]
fn every_exercise_of_the_facts_is_there_to_the_last_key() {
    for fact in facts().exercise {
        let id = catalogue::find(&fact.slug).expect(&fact.slug);
        assert_eq!(as_fact(id.facts()), normal(fact));
    }
}

#[test]
fn no_exercise_is_there_that_the_facts_do_not_know_and_the_order_is_theirs() {
    let ours: Vec<_> = all().map(|(e, _)| e.slug.to_owned()).collect();
    let theirs: Vec<_> = facts().exercise.into_iter().map(|f| f.slug).collect();
    assert_eq!(ours, theirs);
}

#[test]
fn the_counts_are_those_of_the_facts() {
    let counts = facts().counts;
    assert_eq!((counts.exercises, counts.doses), (25, 28));
    // The disagreements have their own facts, and are counted there.
    assert_eq!(counts.disagreements, 27);
    assert_eq!(Language::English.learn().questions.len(), counts.faqs);
    assert_eq!(
        Language::English.learn().references.len(),
        counts.references
    );
    assert_eq!(ExerciseId::ALL.len(), counts.exercises);
    assert_eq!(BuiltIn::ALL.len(), counts.routines);
    assert_eq!(
        all().map(|(e, _)| e.doses.len()).sum::<usize>(),
        counts.doses
    );
}

#[test]
fn the_routines_are_those_of_the_facts_to_the_last_key() {
    let ours: Vec<_> = BuiltIn::ALL.iter().copied().map(routine_as_fact).collect();
    assert_eq!(ours, facts().routine);
}

#[test]
fn a_routine_that_has_its_times_a_day_says_them_in_words() {
    let said = |routine: &BuiltIn| {
        routine
            .per_day()
            .map(Language::English.routine_page().times_a_day)
    };
    let said: Vec<_> = BuiltIn::ALL.iter().map(said).collect();
    let once = "Do it once a day.".to_owned();
    assert_eq!(said, [None, None, Some(once)]);
    let twice = (Language::English.routine_page().times_a_day)(Range::new(2, 3));
    assert_eq!(twice, "Do it 2 to 3 times a day.");
}

#[test]
fn the_programmes_are_those_of_the_facts() {
    let stated = facts().programme;
    for source in SourceId::ALL {
        let fact = stated.iter().find(|it| it.source == source.number());
        assert_eq!(pair(source.days_a_week()), fact.map(|it| it.per_week));
    }
    for fact in stated {
        let by = SourceId::from_number(&fact.source).unwrap();
        let answers = Language::English
            .learn()
            .questions
            .iter()
            .flat_map(|it| it.answer.iter());
        let said: Vec<_> = answers.filter(|it| it.by.contains(&by)).collect();
        let says = |words: &str| said.iter().any(|it| it.text.contains(words));
        if let Some(per_day) = fact.per_day {
            assert_eq!(per_day, [1, 2]);
            assert!(says("nce or twice a day"), "{}", fact.source);
        }
        let days = fact.results_days.map(|it| format!("{it} days"));
        let weeks = fact.results_weeks;
        let weeks = weeks.map(|[low, high]| format!("{low} to {high} weeks"));
        for results in days.iter().chain(&weeks) {
            assert!(says(results), "{}: {results}", fact.source);
        }
    }
}

#[test]
fn the_exercise_in_a_routine_takes_as_long_as_the_facts_estimate() {
    // With their 15 s for each position: our own times for that follow what has to be moved.
    for (built_in, fact) in BuiltIn::ALL.iter().zip(facts().routine) {
        let timeline = Timeline::of(&built_in.routine(), ReadyTime::USUAL);
        let of_exercise = timeline.segments().iter().filter(|s| !s.phase.is_wait());
        let ms: u64 = of_exercise.map(|s| s.length_ms).sum();
        let seconds = ms / 1000 + 15 * fact.members.len() as u64;
        let [low, high] = fact.estimate_s;
        assert!((low..=high).contains(&seconds), "{}: {seconds}", fact.slug);
    }
}

#[test]
fn what_is_shown_of_a_routine_before_it_is_compiled_is_true() {
    for built_in in BuiltIn::ALL {
        let routine = built_in.routine();
        assert_eq!(
            built_in.usual_ms(),
            routine.length_ms(ReadyTime::USUAL),
            "{built_in:?}"
        );
        assert_eq!(built_in.n_exercises(), routine.steps.len(), "{built_in:?}");
        let mut held = routine.steps.iter().map(|step| step.exercise);
        assert!(held.any(|it| it == built_in.face()), "{built_in:?}");
    }
}

#[test]
fn the_first_screen_calls_exercises_by_their_names() {
    let words = Language::SPOKEN;
    let held = BuiltIn::FOR_EVERYBODY.routine().steps;
    let held = held.iter().map(|step| step.exercise);
    assert!(held.eq(BuiltIn::HELD_FOR_EVERYBODY));
    let names = BuiltIn::HELD_FOR_EVERYBODY.map(|id| (words.session().exercise)(id).name);
    assert_eq!(words.opening().home.holds, names);
}

#[test]
fn the_page_calls_things_as_the_app_does() {
    let page = fs::read_to_string("src/domain/text/en/page.json").unwrap();
    let page: BTreeMap<String, String> = serde_json::from_str(&page).unwrap();
    let words = Language::English.opening();
    for (name, text) in [
        ("tag", words.tag),
        ("name", words.shell.name),
        ("oneMoment", words.home.one_moment),
        ("tryAgain", words.shell.again),
        ("quickDailyReset", (words.routine)(BuiltIn::QuickDailyReset)),
        ("endOfDayRelief", (words.routine)(BuiltIn::EndOfDayRelief)),
        ("postureSupport", (words.routine)(BuiltIn::PostureSupport)),
    ] {
        assert_eq!(page[name], text, "{name}");
    }
}

#[test]
fn the_doses_of_a_routine_lie_in_the_ranges_of_its_source() {
    for built_in in BuiltIn::ALL {
        for step in built_in.routine().steps {
            let facts = step.exercise.facts();
            let name = format!("{} {}", built_in.slug(), facts.slug);
            let given = facts.doses.iter().find(|d| d.source == built_in.source());
            let given = given.expect(&name);
            let Work::Reps { reps, hold_s } = step.dose.work else {
                panic!("{name}: nothing is counted");
            };
            assert!(within(given.sets, step.dose.sets.into(), 1), "{name}: sets");
            assert!(within(given.reps, reps, 1), "{name}: repetitions");
            assert!(within(given.hold_s, hold_s, 0), "{name}: hold");
        }
    }
}

#[test]
fn the_routine_of_five_minutes_takes_between_four_and_a_half_and_five_and_a_half() {
    let ms = BuiltIn::QuickDailyReset
        .routine()
        .length_ms(ReadyTime::USUAL);
    assert_eq!(BuiltIn::QuickDailyReset.stated_minutes(), 5);
    assert!((270_000..=330_000).contains(&ms), "{ms}");
}

#[test]
fn the_ladders_are_those_of_the_facts() {
    let stated = facts();
    let mut expected: BTreeSet<_> = stated
        .exercise
        .iter()
        .filter_map(|f| Some((f.progression_of.as_deref()?, f.slug.as_str())))
        .collect();
    // Section 4.3 names one more. What is a choice beside another (the neck in other directions) is none.
    expected.insert(("wall-posture-hold", "wall-angels"));
    assert_eq!(ladders(), expected);
}

#[test]
fn every_note_on_a_dose_is_said_in_plain_words() {
    for fact in facts().exercise {
        let id = catalogue::find(&fact.slug).unwrap();
        let notes = Language::English.reading(id).dose_notes;
        for dose in fact.doses.iter().filter(|d| d.note.is_some()) {
            assert!(
                notes
                    .iter()
                    .any(|n| n.by.iter().any(|by| by.number() == dose.source)),
                "{}: the note of {} is missing",
                fact.slug,
                dose.source
            );
        }
    }
}

#[test]
fn the_one_information_item_is_there_with_its_sources() {
    let stated = facts().information;
    assert_eq!(stated.len(), 1);
    assert_eq!(stated[0].slug, MANUAL_ADJUSTMENT);
    let said_by: BTreeSet<_> = Language::English
        .pages()
        .manual_adjustment
        .body
        .iter()
        .flat_map(|s| numbers(&s.by))
        .collect();
    let expected: BTreeSet<_> = [&stated[0].sources[..], &stated[0].mentioned_by[..]]
        .concat()
        .into_iter()
        .collect();
    assert_eq!(said_by, expected);
}

#[test]
fn exactly_the_disputed_exercises_round_the_spine() {
    let rounding: Vec<_> = all()
        .filter(|(e, _)| e.rounds_spine)
        .map(|(e, _)| e.slug)
        .collect();
    assert_eq!(
        rounding,
        ["cat-cow", "neck-flexion-extension", "childs-pose"]
    );
}

#[test]
fn whoever_is_against_an_exercise_is_heard_in_its_cautions() {
    for (e, _) in all() {
        for source in e.against {
            assert!(
                Language::English
                    .reading(e.id)
                    .cautions
                    .iter()
                    .any(|c| c.by.contains(source)),
                "{}",
                e.slug
            );
        }
    }
}

// Names.

#[test]
fn every_name_leads_to_its_own_facts() {
    for id in ExerciseId::ALL {
        assert_eq!(id.facts().id, *id);
        assert_eq!(catalogue::find(id.facts().slug), Some(*id));
    }
}

#[test]
fn slugs_are_kebab_case() {
    let variants = all().flat_map(|(e, _)| e.variants.iter().map(|v| v.slug));
    for slug in all().map(|(e, _)| e.slug).chain(variants) {
        assert!(
            slug.split('-')
                .all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase())),
            "{slug}"
        );
    }
}

#[test]
fn no_slug_present_or_former_is_used_twice() {
    let mut seen = BTreeSet::from([MANUAL_ADJUSTMENT]);
    for (e, _) in all() {
        for slug in [e.slug].iter().chain(e.former_slugs) {
            assert!(seen.insert(slug), "{slug} is used twice");
        }
    }
}

#[test]
fn a_slug_that_never_was_leads_nowhere() {
    assert_eq!(catalogue::find(""), None);
    assert_eq!(catalogue::find("Chin-tucks"), None);
    assert_eq!(catalogue::find(MANUAL_ADJUSTMENT), None);
}

#[test]
fn facts_and_words_stand_in_files_named_after_their_slug() {
    let expected: BTreeSet<_> = all().map(|(e, _)| module_of(e.slug)).collect();
    assert_eq!(modules_in("src/domain/catalogue/exercises"), expected);
    assert_eq!(modules_in("src/domain/text/en/exercises"), expected);
}

#[test]
fn each_file_of_facts_names_the_slug_of_its_own_file() {
    for (e, _) in all() {
        let path = format!("src/domain/catalogue/exercises/{}.rs", module_of(e.slug));
        let code = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path));
        assert!(code.unwrap().contains(&format!("slug: \"{}\",", e.slug)));
    }
}

#[test]
fn names_and_aliases_are_never_shared() {
    let mut seen = BTreeSet::new();
    for (_, text) in all() {
        for name in [text.name]
            .into_iter()
            .chain(reading_of(text).aliases.lines())
        {
            assert!(seen.insert(name.to_lowercase()), "{name} is used twice");
        }
    }
}

// Sources.

#[test]
fn sources_stand_in_the_order_of_their_numbers() {
    let ids: Vec<_> = SOURCES.iter().map(|s| s.id).collect();
    assert_eq!(ids, SourceId::ALL);
    assert_eq!(
        numbers(SourceId::ALL),
        ["000", "001", "002", "003", "004"].map(str::to_owned)
    );
}

#[test]
fn source_keys_are_those_of_the_facts() {
    let keys: Vec<_> = SourceId::ALL.iter().map(|s| s.key()).collect();
    assert_eq!(
        keys,
        [
            "derry",
            "bone-and-spine",
            "vykoukal",
            "one-body-ldn",
            "sword-health"
        ]
    );
}

#[test]
fn a_source_is_found_by_its_key_and_by_its_number() {
    for source in SOURCES {
        assert_eq!(source.id.facts(), source);
        assert_eq!(SourceId::from_key(source.key), Some(source.id));
        assert_eq!(SourceId::from_number(source.number), Some(source.id));
    }
    assert_eq!(SourceId::from_key("000"), None);
    assert_eq!(SourceId::from_number("005"), None);
}

#[test]
fn what_a_source_does_not_say_about_itself_is_not_made_up() {
    let untitled: Vec<_> = SOURCES.iter().filter(|s| s.title.is_none()).collect();
    let nameless: Vec<_> = SOURCES.iter().filter(|s| s.author.is_none()).collect();
    let about = &Language::English.pages().about;
    let dates = SOURCES.iter().filter_map(|s| (about.source)(s.id).date);
    let dated: Vec<_> = dates.collect();
    assert_eq!(untitled, [SourceId::OneBodyLdn.facts()]);
    assert_eq!(nameless, [SourceId::SwordHealth.facts()]);
    assert_eq!(dated, ["updated 29 April 2025", "30 October 2019"]);
}

// Default doses.

#[test]
fn a_default_dose_is_ours_exactly_where_no_source_gives_one() {
    for (e, _) in all() {
        assert_eq!(
            e.default.basis == Basis::Ours,
            e.doses.is_empty(),
            "{}",
            e.slug
        );
    }
}

#[test]
fn our_own_default_doses_are_the_agreed_ones() {
    let ours: Vec<_> = all()
        .filter(|(e, _)| e.default.basis == Basis::Ours)
        .map(|(e, _)| (e.slug, e.default.dose.sets, e.default.dose.work))
        .collect();
    assert_eq!(
        ours,
        [
            (
                "wall-posture-hold",
                1,
                Work::Reps {
                    reps: 3,
                    hold_s: 20
                }
            ),
            (
                "seated-trunk-extension",
                1,
                Work::Reps { reps: 8, hold_s: 3 }
            ),
            ("open-book", 1, Work::Reps { reps: 6, hold_s: 3 }),
            ("childs-pose", 1, Work::Open { seconds: 60 }),
        ]
    );
}

#[test]
fn every_other_default_dose_lies_within_the_ranges_of_its_one_source() {
    for (e, _) in all() {
        let Basis::Source(source) = e.default.basis else {
            continue;
        };
        let given: Vec<_> = e.doses.iter().filter(|d| d.source == source).collect();
        assert_eq!(given.len(), 1, "{}: one dose of {source:?}", e.slug);
        let (given, dose) = (given[0], e.default.dose);
        assert!(within(given.sets, dose.sets.into(), 1), "{}: sets", e.slug);
        match dose.work {
            Work::Reps { reps, hold_s } => {
                assert!(within(given.reps, reps, 1), "{}: reps", e.slug);
                assert!(within(given.hold_s, hold_s, 0), "{}: hold", e.slug);
                assert_eq!(given.duration_s, None, "{}: duration", e.slug);
            }
            Work::Duration { seconds } => {
                assert!(given.duration_s.unwrap().contains(seconds), "{}", e.slug);
            }
            Work::Open { .. } => assert_eq!(given.duration_s, None, "{}", e.slug),
        }
    }
}

#[test]
fn every_default_dose_would_be_accepted_from_a_link() {
    for (e, _) in all() {
        let dose = e.default.dose;
        assert!(limits::SETS.contains(&dose.sets.into()), "{}", e.slug);
        assert!(limits::REST_S.contains(&dose.rest_s.into()), "{}", e.slug);
        for tenths in [dose.tempo.out, dose.tempo.back, dose.tempo.pause] {
            assert!(limits::TEMPO_TENTHS.contains(&tenths.into()), "{}", e.slug);
        }
        match dose.work {
            Work::Reps { reps, hold_s } => {
                assert!(limits::REPS.contains(&reps.into()), "{}", e.slug);
                assert!(limits::HOLD_S.contains(&hold_s.into()), "{}", e.slug);
            }
            Work::Duration { seconds } | Work::Open { seconds } => {
                assert!(limits::DURATION_S.contains(&seconds.into()), "{}", e.slug);
            }
        }
    }
}

#[test]
fn the_doses_that_make_the_quick_reset_five_minutes_are_the_defaults() {
    let work = |id: ExerciseId| id.facts().default.dose.work;
    assert_eq!(
        work(ExerciseId::ChinTucks),
        Work::Reps {
            reps: 10,
            hold_s: 5
        }
    );
    assert_eq!(
        work(ExerciseId::ScapularSqueeze),
        Work::Reps {
            reps: 10,
            hold_s: 5
        }
    );
    assert_eq!(
        work(ExerciseId::DoorwayPecStretch),
        Work::Reps {
            reps: 2,
            hold_s: 25
        }
    );
}

#[test]
fn repetitions_count_for_each_side_exactly_where_a_source_says_so() {
    for (e, _) in all() {
        for per_side in e.doses.iter().filter_map(|d| d.per_side) {
            let counted = matches!(
                e.sides,
                Sides::EachInTurn { .. } | Sides::AlternatingPerSide { .. }
            );
            assert_eq!(counted, per_side, "{}", e.slug);
        }
    }
}

#[test]
fn of_the_other_neck_directions_only_turning_has_two_sides() {
    let e = ExerciseId::IsometricNeckOtherDirections.facts();
    let two_sided: Vec<_> = e
        .variants
        .iter()
        .filter(|v| v.sides != Sides::Together)
        .map(|v| v.slug)
        .collect();
    assert_eq!(two_sided, ["rotation"]);
}

// Equipment, ladders, coverage.

#[test]
fn a_roller_or_a_towel_is_enough_for_the_roller_extension() {
    let e = ExerciseId::FoamRollerThoracicExtension.facts();
    assert!(e.can_be_done_with(&[Equipment::FoamRoller]));
    assert!(e.can_be_done_with(&[Equipment::Towel]));
    assert!(!e.can_be_done_with(&[]));
}

#[test]
fn a_band_row_needs_both_the_band_and_something_to_fix_it_to() {
    for id in [ExerciseId::BandLowRow, ExerciseId::BandWideRow] {
        let e = id.facts();
        assert!(e.can_be_done_with(&[Equipment::Anchor, Equipment::ResistanceBand]));
        assert!(!e.can_be_done_with(&[Equipment::ResistanceBand]));
        assert!(!e.can_be_done_with(&[Equipment::Anchor]));
    }
}

#[test]
fn every_exercise_has_a_kit_even_if_an_empty_one_and_a_position_and_a_target() {
    for (e, _) in all() {
        assert!(!e.kits.is_empty(), "{}", e.slug);
        assert!(!e.positions.is_empty(), "{}", e.slug);
        assert!(!e.targets.is_empty(), "{}", e.slug);
        assert!(!e.sources.is_empty(), "{}", e.slug);
    }
}

#[test]
fn what_is_harder_than_another_has_that_as_its_easier_one() {
    let down: BTreeSet<_> = all()
        .flat_map(|(e, _)| e.regressions.iter().map(|d| (d.facts().slug, e.slug)))
        .collect();
    assert_eq!(ladders(), down);
}

#[test]
fn no_ladder_leads_back_to_where_it_began() {
    for start in ExerciseId::ALL {
        let mut ahead: Vec<_> = start.facts().progressions.to_vec();
        let mut seen = BTreeSet::new();
        while let Some(next) = ahead.pop() {
            assert_ne!(next, *start, "{}", start.facts().slug);
            if seen.insert(next) {
                ahead.extend(next.facts().progressions);
            }
        }
    }
}

#[test]
fn nothing_is_a_variant_of_itself_or_of_a_variant() {
    for (e, _) in all() {
        if let Some(parent) = e.variant_of {
            assert_ne!(parent, e.id);
            assert_eq!(parent.facts().variant_of, None, "{}", e.slug);
        }
    }
}

#[test]
fn no_kind_is_given_twice() {
    for (e, _) in all() {
        assert!(!e.also.contains(&e.kind), "{}", e.slug);
    }
}

#[test]
fn every_kind_position_equipment_and_region_is_used() {
    for kind in Kind::ALL {
        assert!(all().any(|(e, _)| e.kind == *kind), "{}", kind.slug());
    }
    for position in Position::ALL {
        let used = all().any(|(e, _)| e.positions.contains(position));
        assert!(used, "{}", position.slug());
    }
    for piece in Equipment::ALL {
        let used = all().any(|(e, _)| e.kits.iter().any(|kit| kit.contains(piece)));
        assert!(used, "{}", piece.slug());
    }
    for region in Region::ALL {
        let used = all().any(|(e, _)| e.targets.contains(region));
        assert!(used, "{}", region.slug());
    }
}

// Words.

#[test]
fn there_are_two_to_eight_steps_and_so_in_each_variant() {
    for (e, _) in all() {
        let reading = Language::English.reading(e.id);
        assert!(
            (2..=8).contains(&reading.steps.iter().count()),
            "{}",
            e.slug
        );
        for variant in reading.variants {
            let n = variant.steps.iter().count();
            assert!((2..=8).contains(&n), "{} {}", e.slug, variant.slug);
        }
    }
}

#[test]
fn getting_ready_takes_at_most_twelve_words() {
    for (_, text) in all() {
        assert!(
            (1..=12).contains(&n_words(text.get_ready)),
            "{}",
            text.get_ready
        );
    }
}

#[test]
fn a_summary_is_one_sentence_of_at_most_sixteen_words() {
    for id in ExerciseId::ALL {
        let summary = Language::English.summary(*id);
        assert!((1..=16).contains(&n_words(summary)), "{summary}");
        assert_eq!(n_sentences(summary), 1, "{summary}");
    }
}

#[test]
fn the_one_line_instructions_have_at_most_eight_words() {
    for (_, text) in all() {
        for line in all_moves(text).iter().flat_map(|m| [m.out, m.hold, m.back]) {
            assert!((1..=8).contains(&n_words(line)), "{line}");
            assert!(!line.ends_with('.'), "{line}: a line is not a sentence");
        }
    }
}

#[test]
fn there_are_two_to_four_voice_cues_of_at_most_eight_words() {
    for (e, text) in all() {
        assert!(
            (2..=4).contains(&text.voice_cues.lines().count()),
            "{}",
            e.slug
        );
        for cue in text.voice_cues.lines() {
            assert!((1..=8).contains(&n_words(cue)), "{cue}");
        }
    }
}

/// The words of a text, as far as they carry its sense: without endings and little words.
fn stems(text: &str) -> BTreeSet<String> {
    const LITTLE: [&str; 9] = ["a", "an", "and", "it", "on", "the", "to", "where", "your"];
    let words = text.split(|c: char| !c.is_alphanumeric());
    words
        .map(str::to_lowercase)
        .filter(|word| !word.is_empty() && !LITTLE.contains(&word.as_str()))
        .map(|word| word.chars().take(4).collect::<String>())
        .map(|stem| stem.trim_end_matches('s').to_owned())
        .collect()
}

#[test]
fn an_exercise_in_short_is_four_cues_of_at_most_five_words_that_say_nothing_new() {
    let mut new = Vec::new();
    for (e, text) in all() {
        let reading = reading_of(text);
        let known = stems(&said_at_length(text).join(" "));
        assert_eq!(reading.cues.lines().count(), 4, "{}", e.slug);
        for cue in reading.cues.lines() {
            assert!((1..=5).contains(&n_words(cue)), "{}: {cue}", e.slug);
            assert!(!cue.ends_with('.'), "{cue}: a cue is not a sentence");
            let words = stems(cue);
            new.extend(
                words
                    .difference(&known)
                    .map(|it| format!("{}: {cue}: {it}", e.slug)),
            );
        }
    }
    assert_eq!(new, Vec::<String>::new());
}

#[test]
fn what_is_spoken_has_only_plain_letters_and_plain_punctuation() {
    let plain = |c: char| c.is_ascii_alphanumeric() || " .,:'-".contains(c);
    for (_, text) in all() {
        let moves = all_moves(text);
        let lines = moves.iter().flat_map(|m| [m.out, m.hold, m.back]);
        for said in lines.chain([text.get_ready]).chain(text.voice_cues.lines()) {
            assert!(said.chars().all(plain), "{said}");
        }
    }
}

#[test]
fn steps_are_written_in_short_sentences() {
    for (e, _) in all() {
        let words: usize = Language::English
            .reading(e.id)
            .steps
            .iter()
            .map(|s| n_words(s.text))
            .sum();
        let sentences: usize = Language::English
            .reading(e.id)
            .steps
            .iter()
            .map(|s| n_sentences(s.text))
            .sum();
        assert!(
            words <= 14 * sentences,
            "{}: {words} in {sentences}",
            e.slug
        );
    }
}

#[test]
fn every_statement_is_a_sentence_with_a_full_stop() {
    for (e, text) in all() {
        for s in sourced(text) {
            assert!(s.text.ends_with('.'), "{}: {}", e.slug, s.text);
            assert_eq!(s.text, s.text.trim(), "{}", e.slug);
            assert!(!s.text.contains("  "), "{}: {}", e.slug, s.text);
        }
    }
}

#[test]
fn every_exercise_says_how_to_breathe_and_why_it_is_done() {
    for (e, text) in all() {
        assert!(
            !reading_of(text).breathing.is_empty(),
            "{}: breathing",
            e.slug
        );
        assert!(!reading_of(text).why.is_empty(), "{}: why", e.slug);
    }
}

#[test]
fn variants_have_their_words_in_the_order_of_the_catalogue() {
    for (e, text) in all() {
        let facts: Vec<_> = e.variants.iter().map(|v| v.slug).collect();
        let words: Vec<_> = text.variants.iter().map(|v| v.slug).collect();
        assert_eq!(facts, words, "{}", e.slug);
        let reading = reading_of(text);
        let read: Vec<_> = reading.variants.iter().map(|v| v.slug).collect();
        assert_eq!(facts, read, "{}", e.slug);
        for (variant, read) in e.variants.iter().zip(reading.variants) {
            assert_eq!(reading.steps_of(Some(variant)), read.steps, "{}", e.slug);
        }
        assert_eq!(reading.steps_of(None), reading.steps, "{}", e.slug);
    }
}

#[test]
fn only_sources_of_an_exercise_are_named_in_its_words_and_none_twice() {
    for (e, text) in all() {
        let known = [e.sources, e.mentioned_by, e.against].concat();
        for s in sourced(text) {
            assert!(
                s.by.iter().all(|by| known.contains(by)),
                "{}: {}",
                e.slug,
                s.text
            );
            let unique: BTreeSet<_> = s.by.iter().collect();
            assert_eq!(unique.len(), s.by.len(), "{}: {}", e.slug, s.text);
        }
        for note in reading_of(text).dose_notes.iter() {
            assert_eq!(note.by.len(), 1, "{}: {}", e.slug, note.text);
            assert!(known.contains(&note.by[0]), "{}: {}", e.slug, note.text);
        }
    }
}

#[test]
fn every_source_of_an_exercise_is_heard_in_its_words() {
    for (e, text) in all() {
        let said = sourced(text);
        for source in [e.sources, e.mentioned_by, e.against].concat() {
            assert!(
                said.iter().any(|s| s.by.contains(&source)),
                "{}: {source:?}",
                e.slug
            );
        }
    }
}

#[test]
fn whoever_only_names_an_exercise_gives_none_of_its_steps() {
    for (e, _) in all() {
        let reading = Language::English.reading(e.id);
        let of_variants = reading.variants.iter().flat_map(|v| v.steps.iter());
        let steps = reading.steps.iter().chain(of_variants);
        for step in steps {
            let fits = step.by.iter().all(|by| e.sources.contains(by));
            assert!(fits, "{}: {}", e.slug, step.text);
        }
    }
}

#[test]
fn no_word_promises_a_cure() {
    let words = [
        "cure",
        "cures",
        "cured",
        "heal",
        "heals",
        "healed",
        "healing",
        "guarantee",
        "guaranteed",
        "guarantees",
        "instant",
        "instantly",
        "miracle",
    ];
    let phrases = ["fix your", "100%", "100 %", "pain-free", "for good"];
    let every = all()
        .flat_map(|(_, text)| every_text(text))
        .chain(every_text_of_information());
    for text in every {
        let lower = text.to_lowercase();
        let claims = lower
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| words.contains(&word));
        assert!(!claims, "{text}");
        assert!(phrases.iter().all(|p| !lower.contains(p)), "{text}");
    }
}

//! Every form of a link, a record, a kept routine and the settings that was ever written, as it was
//! written. They live in other people's messages, bookmarks and browsers: a text here is never
//! changed and never removed, only added to.
#![cfg(not(target_arch = "wasm32"))]

use unhunch::domain::builder::{Draft, Edit};
use unhunch::domain::catalogue::{Equipment, ExerciseId, OwnExercise, Position, Side, Variant};
use unhunch::domain::copies::{Comparison, Copies, Copy, Joined, Told, change, compare, gone};
use unhunch::domain::diary::{CheckIn, Diary, Goal, SelfCheck};
use unhunch::domain::dose::{Dose, Tempo, Work};
use unhunch::domain::export;
use unhunch::domain::fields::Unreadable;
use unhunch::domain::figure::colours::Skin;
use unhunch::domain::figure::person::{Build, Hair, Person, Sleeves};
use unhunch::domain::history::{
    Date, Did, Hurt, KeptRoutine, Outcome, Rating, Record, Symptoms, keys, new_id,
};
use unhunch::domain::import;
use unhunch::domain::leaflet::{Entry, Heading, Leaflet, Row, Section};
use unhunch::domain::locale::{DayClock, WeekStart};
use unhunch::domain::plan::{Liking, Programme, Spot, Stage, StoredProgramme};
use unhunch::domain::report::{Column, HalfPoints, Which, link as results};
use unhunch::domain::routine::{BuiltIn, Prescription, Routine, RoutineName};
use unhunch::domain::safety::SafetyAnswer;
use unhunch::domain::settings::{Setting, Settings, Theme, encode_setting};
use unhunch::domain::share;
use unhunch::domain::stamp;
use unhunch::domain::text::Language;
use unhunch::domain::time::Now;
use unhunch::domain::trial::{Choice, FollowUp, Tested, TrialBlock, Trials};
use unhunch::domain::voices::VoiceMark;

/// A link leads to this routine, without any problem.
fn leads_to(link: &str, routine: &Routine) {
    let decoded = share::decode(link);
    assert_eq!(decoded.problems, vec![], "{link}");
    assert_eq!(decoded.leaflet, Some(Leaflet::from(routine)), "{link}");
    assert_eq!(decoded.routine().as_ref(), Some(routine), "{link}");
}

/// A link of the first version leads to this routine, and is what is stored for it now.
fn is_the_link_of(link: &str, routine: &Routine) {
    leads_to(link, routine);
    assert_eq!(share::encode_stored(&Leaflet::from(routine)), link);
}

/// A link leads to this routine, and is what is written for it now.
fn is_written_for(link: &str, routine: &Routine) {
    leads_to(link, routine);
    assert_eq!(share::encode(&Leaflet::from(routine)), link);
}

fn own(title: &str, steps: Vec<Prescription>) -> Routine {
    Routine::of(RoutineName::Own(title.to_owned()), steps)
}

fn step(exercise: ExerciseId, dose: Dose) -> Prescription {
    Prescription::usual(exercise).with_dose(dose)
}

fn numbers(routine: &Routine) -> Vec<(&str, u8, Work, u16, Tempo)> {
    let row = |step: &Prescription| {
        let dose = step.dose;
        let slug = step.exercise.facts().slug;
        (slug, dose.sets, dose.work, dose.rest_s, dose.tempo)
    };
    routine.steps.iter().map(row).collect()
}

/// The five-minute routine as the first version shipped it. The link of today may differ once the
/// doses do; this one must still lead to these numbers.
#[test]
fn link_1_of_the_quick_daily_reset() {
    let link =
        "1~quick-daily-reset~chin-tucks.r10.h5~scapular-squeeze.r10.h5~doorway-pec-stretch.r2.h25";
    let decoded = share::decode(link);
    assert_eq!(decoded.problems, vec![]);
    let routine = decoded.routine().unwrap();
    assert_eq!(routine.name, RoutineName::BuiltIn(BuiltIn::QuickDailyReset));
    let reps = |reps, hold_s| Work::Reps { reps, hold_s };
    assert_eq!(
        numbers(&routine),
        vec![
            ("chin-tucks", 1, reps(10, 5), 30, Tempo::new(20, 20, 0)),
            (
                "scapular-squeeze",
                1,
                reps(10, 5),
                30,
                Tempo::new(20, 20, 0)
            ),
            (
                "doorway-pec-stretch",
                1,
                reps(2, 25),
                30,
                Tempo::new(20, 20, 50)
            ),
        ]
    );
}

#[test]
fn link_1_of_the_end_of_day_relief() {
    let link = "1~end-of-day-relief~foam-roller-thoracic-extension.r10.h5~wall-angels.v-w-to-y.r10.t40~cat-cow.r10.t40~thread-the-needle.r1.h30.t20";
    let decoded = share::decode(link);
    assert_eq!(decoded.problems, vec![]);
    let routine = decoded.routine().unwrap();
    assert_eq!(routine.name, RoutineName::BuiltIn(BuiltIn::EndOfDayRelief));
    let reps = |reps, hold_s| Work::Reps { reps, hold_s };
    assert_eq!(
        numbers(&routine),
        vec![
            (
                "foam-roller-thoracic-extension",
                1,
                reps(10, 5),
                30,
                Tempo::new(20, 20, 0)
            ),
            ("wall-angels", 1, reps(10, 0), 30, Tempo::new(40, 40, 0)),
            ("cat-cow", 1, reps(10, 0), 30, Tempo::new(40, 40, 0)),
            (
                "thread-the-needle",
                1,
                reps(1, 30),
                30,
                Tempo::new(20, 20, 0)
            ),
        ]
    );
}

#[test]
fn link_1_of_the_posture_support() {
    let link = "1~posture-support~foam-roller-thoracic-extension.r10.h5~wall-angels.v-w-to-y.r10.t40~chin-tucks.r12.h5~scapular-squeeze.r12.h8~doorway-pec-stretch.r3.h30~cat-cow.r10.t40~thread-the-needle.r1.h30.t20";
    let decoded = share::decode(link);
    assert_eq!(decoded.problems, vec![]);
    let routine = decoded.routine().unwrap();
    assert_eq!(routine.name, RoutineName::BuiltIn(BuiltIn::PostureSupport));
    let reps = |reps, hold_s| Work::Reps { reps, hold_s };
    assert_eq!(
        numbers(&routine),
        vec![
            (
                "foam-roller-thoracic-extension",
                1,
                reps(10, 5),
                30,
                Tempo::new(20, 20, 0)
            ),
            ("wall-angels", 1, reps(10, 0), 30, Tempo::new(40, 40, 0)),
            ("chin-tucks", 1, reps(12, 5), 30, Tempo::new(20, 20, 0)),
            (
                "scapular-squeeze",
                1,
                reps(12, 8),
                30,
                Tempo::new(20, 20, 0)
            ),
            (
                "doorway-pec-stretch",
                1,
                reps(3, 30),
                30,
                Tempo::new(20, 20, 50)
            ),
            ("cat-cow", 1, reps(10, 0), 30, Tempo::new(40, 40, 0)),
            (
                "thread-the-needle",
                1,
                reps(1, 30),
                30,
                Tempo::new(20, 20, 0)
            ),
        ]
    );
}

#[test]
fn link_1_of_one_exercise() {
    let routine = Routine::of(
        RoutineName::Single(ExerciseId::ChinTucks),
        vec![step(
            ExerciseId::ChinTucks,
            Dose::reps(12, 5, Tempo::STEADY),
        )],
    );
    is_the_link_of("1~chin-tucks~chin-tucks.r12.h5", &routine);
}

#[test]
fn link_1_of_somebodys_own_routine_with_every_field() {
    let dose = Dose {
        sets: 3,
        work: Work::Reps { reps: 8, hold_s: 2 },
        tempo: Tempo::new(15, 25, 5),
        rest_s: 60,
    };
    let mut angels = step(ExerciseId::WallAngels, dose);
    angels.variant = ExerciseId::WallAngels.facts().variant("touchdown-arc");
    let routine = own(
        "Für Anna: 50 % ~ mehr",
        vec![
            angels,
            step(ExerciseId::ThoracicFoamRolling, Dose::duration(90)),
            step(ExerciseId::ChildsPose, Dose::open(45).in_sets(2)),
        ],
    );
    is_the_link_of(
        "1~_F%C3%BCr%20Anna%3A%2050%20%25%20%7E%20mehr~wall-angels.v-touchdown-arc.s3.r8.h2.x60.t15-25-5~thoracic-foam-rolling.d90~childs-pose.s2.o45",
        &routine,
    );
}

#[test]
fn link_1_with_every_form_of_a_tempo() {
    let with = |out, back, pause| {
        let tempo = Tempo::new(out, back, pause);
        own(
            "x",
            vec![step(ExerciseId::ChinTucks, Dose::reps(10, 5, tempo))],
        )
    };
    is_the_link_of("1~_x~chin-tucks.r10.h5", &with(20, 20, 0));
    is_the_link_of("1~_x~chin-tucks.r10.h5.t15", &with(15, 15, 0));
    is_the_link_of("1~_x~chin-tucks.r10.h5.t15-25", &with(15, 25, 0));
    is_the_link_of("1~_x~chin-tucks.r10.h5.t15-15-5", &with(15, 15, 5));
    leads_to("1~_x~chin-tucks.r10.h5.t20-20-0", &with(20, 20, 0));
}

#[test]
fn link_1_without_doses() {
    let usual = Prescription::usual;
    leads_to(
        "1~_~bird-dog~wall-angels~childs-pose",
        &own(
            "",
            vec![
                usual(ExerciseId::BirdDog),
                usual(ExerciseId::WallAngels),
                usual(ExerciseId::ChildsPose),
            ],
        ),
    );
}

#[test]
fn link_1_names_every_exercise() {
    for slug in [
        "kneeling-chair-thoracic-extension",
        "foam-roller-thoracic-extension",
        "thoracic-foam-rolling",
        "quadruped-scapular-push-up-plus",
        "wall-angels",
        "wall-posture-hold",
        "chin-tucks",
        "scapular-squeeze",
        "doorway-pec-stretch",
        "cat-cow",
        "thread-the-needle",
        "supine-march",
        "wall-thoracic-extension",
        "prone-opposite-arm-leg-raise",
        "bird-dog",
        "prone-scapular-retraction",
        "band-low-row",
        "band-wide-row",
        "neck-flexion-extension",
        "isometric-neck-side-bend",
        "isometric-neck-other-directions",
        "swiss-ball-thoracic-extension",
        "seated-trunk-extension",
        "open-book",
        "childs-pose",
    ] {
        let decoded = share::decode(&format!("1~{slug}~{slug}.d60"));
        assert_eq!(decoded.problems, vec![], "{slug}");
    }
}

#[test]
fn results_1_of_a_month() {
    let text = "1~2026-11-03.2026-11-30.2026-11-30~w4.d4.b14.a12~w4.d4.b11.a9~w3.d3.b8.a6~w4.d4.b5.a3~pb.7.2.15~l15~y8.chin-tucks~h.wall-angels.s2.m1~24a93hh";
    let results = results::decode(text).unwrap();
    assert_eq!(results::encode(&results), text);
    let date = |text| Date::read(text).unwrap();
    assert_eq!(results.made, date("2026-11-30"));
    assert_eq!(results.days.first, date("2026-11-03"));
    let sessions: Vec<_> = results
        .rows
        .iter()
        .map(|row| (row.sessions, row.done_on))
        .collect();
    assert_eq!(sessions, [(4, 4), (4, 4), (3, 3), (4, 4)]);
    assert_eq!(
        results.rows[3].level(Column::PainBefore),
        Some(HalfPoints(5))
    );
    assert_eq!(
        results.rows[3].level(Column::PainAfter),
        Some(HalfPoints(3))
    );
    let trend = results.trends[0];
    assert_eq!((trend.from, trend.to, trend.ratings), (7, 2, 15));
    let listed = |slug: &str| Which::Listed(slug.to_owned());
    assert_eq!(results.looked_at, 15);
    assert_eq!(results.helped[0].which, [listed("chin-tucks")]);
    assert!(results.helped[0].seems_to_help);
    assert_eq!(results.hurts[0].which, listed("wall-angels"));
    assert_eq!(
        results.hurts[0].told,
        [(Hurt::Sharp, 2), (Hurt::TooMuch, 1)]
    );
}

#[test]
fn kept_1_is_a_link() {
    let link = "1~_x~chin-tucks.r10.h5";
    let kept = KeptRoutine::decode("01KJM1DTJ000000000000000YV", link).unwrap();
    assert_eq!(kept.link, link);
    leads_to(&kept.link, &kept.read().routine().unwrap());
}

/// What stands under this key in both copies, joined as at the start of the app.
fn stored(pairs: &[(String, &str)]) -> Joined {
    let pairs: Vec<(String, String)> = pairs
        .iter()
        .map(|(key, raw)| (key.clone(), (*raw).to_owned()))
        .collect();
    let joined = Joined::of(&Copies {
        local: &pairs,
        mirror: Some(&pairs),
        early: &[],
        prefix: PREFIX,
        by: "5eed0001",
    });
    assert_eq!(joined.unreadable, vec![]);
    assert_eq!(joined.told, Told::default());
    joined
}

/// The text that the app writes to say this where nothing stood.
fn is_written(key: &str, what: &str, raw: &str) {
    let text = change(PREFIX, key, std::iter::empty(), what, "5eed0001");
    assert_eq!(text, raw);
}

#[test]
fn kept_2_has_a_check_and_a_stamp() {
    let key = keys::kept(PREFIX, ID);
    let raw = "v=1&link=1~_Evening%2520stretch~chin-tucks.r10.h5~cat-cow.r8&key=7d336860&seq=1&by=5eed0001#f7bae646";
    let joined = stored(&[(key.clone(), raw)]);
    let [kept] = joined.entries.kept(PREFIX).try_into().unwrap();
    assert_eq!(kept.id, ID);
    assert_eq!(
        kept.link,
        "1~_Evening%20stretch~chin-tucks.r10.h5~cat-cow.r8"
    );
    is_written(&key, &kept.encode(), raw);
    let before = stored(&[(key, "1~_Evening%20stretch~chin-tucks.r10.h5~cat-cow.r8")]);
    assert_eq!(before.entries.kept(PREFIX), [kept]);
}

#[test]
fn kept_2_says_what_it_was_changed_from() {
    let before = "2~_Anna~_d2~cat-cow.r10~0pzbfb7";
    let raw = "v=1&link=1~_Anna~cat-cow.r10&from=2~_Anna~_d2~cat-cow.r10~0pzbfb7&key=7d336860&seq=1&by=5eed0001#c26ec266";
    let mut leaflet = Leaflet::from(&own("Anna", vec![Prescription::usual(ExerciseId::CatCow)]));
    leaflet.per_day = Some(2);
    assert_eq!(share::encode(&leaflet), before);
    leaflet.from = Some(before.to_owned());
    leaflet.per_day = None;
    let changed = KeptRoutine::new(ID.to_owned(), &leaflet);
    assert_eq!(changed.from.as_deref(), Some(before));
    let name = RoutineName::Own("Anna".to_owned());
    assert_eq!(changed.changed_from(), Some(name));
    let key = keys::kept(PREFIX, ID);
    is_written(&key, &changed.encode(), raw);
    let joined = stored(&[(key, raw)]);
    assert_eq!(joined.entries.kept(PREFIX), [changed]);
}

#[test]
fn draft_1_says_what_it_was_begun_with() {
    let key = keys::draft(PREFIX);
    let mut draft = Draft::default();
    let link = "2~quick-daily-reset~chin-tucks.r10.h5~scapular-squeeze.r10.h5~doorway-pec-stretch.r2.h25~3hx5nj7";
    let begun = Leaflet {
        from: Some(link.to_owned()),
        ..Leaflet::from(&own("Mine", vec![Prescription::usual(ExerciseId::CatCow)]))
    };
    draft.edit(Edit::StartAnew(begun)).unwrap();
    let raw = "v=1&l=n*=Mine,f*2~quick-daily-reset~chin-tucks.r10.h5~scapular-squeeze.r10.h5~doorway-pec-stretch.r2.h25~3hx5nj7,e*cat-cow.r10*&b=0*0*n%252A=&key=467c9694&seq=1&by=5eed0001#37f8901d";
    is_written(&key, &draft.encode(), raw);
    assert_eq!(Draft::decode(raw), Some(draft));
}

#[test]
fn gone_1_of_a_kept_routine_and_of_the_journal() {
    let (kept, live) = (keys::kept(PREFIX, ID), keys::live(PREFIX));
    let (no_routine, no_session) = (
        "v=1&gone=1&key=7d336860&seq=1&by=5eed0001#96bee46e",
        "v=1&gone=1&key=530f2caf&seq=1&by=5eed0001#23b3a434",
    );
    let joined = stored(&[(kept.clone(), no_routine), (live.clone(), no_session)]);
    assert_eq!(joined.entries.kept(PREFIX), []);
    assert!(joined.entries.live(PREFIX, &[]).is_none());
    is_written(&kept, &gone(), no_routine);
    is_written(&live, &gone(), no_session);
}

#[test]
fn draft_1_with_all_that_undo_goes_back_through() {
    let key = keys::draft(PREFIX);
    let mut draft = Draft::default();
    for edit in [
        Edit::Add(usize::MAX, Prescription::usual(ExerciseId::ChinTucks)),
        Edit::Add(usize::MAX, Prescription::usual(ExerciseId::CatCow)),
        Edit::Title("For Anna, *gently*".to_owned()),
        Edit::Greeting("Hello; Anna".to_owned()),
        Edit::Instructions("Until Friday".to_owned()),
        Edit::PerDay(Some(2)),
        Edit::Note(0, "Slowly = well".to_owned()),
        Edit::AddHeading(
            1,
            Heading {
                section: Some(Section::Stretch),
                rounds: 2,
            },
        ),
        Edit::Move(0, 2),
    ] {
        draft.edit(edit).unwrap();
    }
    draft.undo();
    let raw = "v=1&l=n*=For%2520Anna%252C%2520%252Agently%252A,g*Hello%253B%2520Anna,i*Until%2520Friday,d*2,e*chin-tucks.r10.h5*Slowly%2520=%2520well,h*stretch*2,e*cat-cow.r10*&b=5*1*,4*1*e%252Achin-tucks.r10.h5%252A,3*2*,2*2*,1*2*,0*2*n%252A=,2*0*,1*0*&a=4*0*=5%253B=6%253B=4&key=467c9694&seq=1&by=5eed0001#cf3465ca";
    is_written(&key, &draft.encode(), raw);
    let joined = stored(&[(key.clone(), raw)]);
    assert_eq!(joined.entries.get(&key), Some(raw));
    assert_eq!(Draft::decode(raw), Some(draft));
}

/// What was said after the session of all these texts.
fn said_after(written_ms: u64) -> Rating {
    Rating {
        symptoms: Symptoms {
            pain: Some(2),
            stiffness: None,
        },
        effort: Some(4),
        note: "Left *shoulder*, better".to_owned(),
        written_ms,
    }
}

#[test]
fn after_1_and_with_a_stamp() {
    let key = keys::rating(PREFIX, ID);
    let said = said_after(1_795_212_000_000);
    for raw in [
        "v=1&w=1795212000000&f=2**4&t=Left%20*shoulder*,%20better#4f74128a",
        "v=1&w=1795212000000&f=2**4&t=Left%20*shoulder*,%20better&key=73f77ab2&seq=1&by=5eed0001#7cca9172",
    ] {
        let joined = stored(&[(key.clone(), raw)]);
        assert_eq!(joined.entries.ratings(PREFIX).get(ID), Some(&said));
    }
    // Since its stamp alone says which is the newer one.
    let said = said_after(0);
    let raw = "v=1&w=0&f=2**4&t=Left%20*shoulder*,%20better&key=73f77ab2&seq=1&by=5eed0001#";
    let raw = sealed(raw.trim_end_matches('#'));
    let joined = stored(&[(key, &raw)]);
    assert_eq!(joined.entries.ratings(PREFIX).get(ID), Some(&said));
}

#[test]
fn after_2_says_briefly_where_it_belongs_and_how_new_it_is() {
    let key = keys::rating(PREFIX, ID);
    let said = said_after(0);
    is_written(&key, &said.encode(), AFTER);
    let joined = stored(&[(key.clone(), AFTER)]);
    assert_eq!(joined.entries.ratings(PREFIX).get(ID), Some(&said));
    // It is newer than what version 1 wrote with a lesser stamp, and older than what has a greater one.
    let of_1 = |seq: u64| {
        sealed(&format!(
            "v=1&w=0&f=3**4&key=73f77ab2&seq={seq}&by=5eed0001"
        ))
    };
    let found = |raw: &str| compare(PREFIX, &key, Some(AFTER), raw);
    assert_eq!(found(&of_1(0)), Comparison::Older);
    assert_eq!(found(&of_1(2)), Comparison::Newer);
    let again = change(PREFIX, &key, [AFTER].into_iter(), &said.encode(), "5eed");
    assert!(again.contains("&s=2*5eed#"), "{again}");
}

/// As it is written now.
const AFTER: &str = "v=2&f=2**4&t=Left%20*shoulder*,%20better&k=73f7&s=1*5eed0001#6ea5833e";

/// A session that was changed, and one that was deleted.
const EDITS: [&str; 2] = [
    "v=1&z=120&n=quick-daily-reset&o=1&a=228&d=chin-tucks*5*10*45,scapular-squeeze*10*10*90,doorway-pec-stretch*0*2*0&b=4*3&key=75208ec6&seq=1&by=5eed0001#4c6882a2",
    "v=1&gone=1&key=75208ec6&seq=1&by=5eed0001#98c1e91c",
];

#[test]
fn edit_1_of_a_session_of_which_less_was_done_and_of_one_that_is_gone() {
    let key = keys::edit(PREFIX, ID);
    let record = "v=1&z=120&n=quick-daily-reset&o=1&a=283&d=chin-tucks*10*10*90&key=6bc35158#";
    let now = Record {
        id: ID.to_owned(),
        utc_offset_min: 120,
        name: RoutineName::BuiltIn(BuiltIn::QuickDailyReset),
        outcome: Outcome::Finished,
        active_s: 228,
        did: vec![
            did("chin-tucks", None, 5, 10, 45),
            did("scapular-squeeze", None, 10, 10, 90),
            did("doorway-pec-stretch", None, 0, 2, 0),
        ],
        before: Symptoms {
            pain: Some(4),
            stiffness: Some(3),
        },
        hurts: Vec::new(),
        replaces: None,
    };
    let [changed, deleted] = EDITS;
    assert_eq!(
        stored(&[(key.clone(), changed)]).records,
        std::slice::from_ref(&now)
    );
    let of_2 = "v=2&z=120&n=quick-daily-reset&o=1&a=228&d=chin-tucks*5*5*45,scapular-squeeze*10**90,doorway-pec-stretch*0*2*0&b=4*3&key=75208ec6&seq=1&by=5eed0001#88919df7";
    is_written(&key, &now.encode(), of_2);
    let joined = stored(&[(key.clone(), of_2)]);
    assert_eq!(joined.records, std::slice::from_ref(&now));
    is_written(&key, &gone(), deleted);
    // What was deleted is gone, whatever its record says, and that is still there.
    let body = record.trim_end_matches('#');
    let before = Record::decode(ID, &sealed(body)).unwrap();
    let session = (keys::session(PREFIX, ID), before.encode());
    let joined = |edit| stored(&[(session.0.clone(), &session.1), (key.clone(), edit)]);
    assert_eq!(joined(deleted).records, []);
    assert_eq!(joined(changed).records, [now]);
}

/// A body with its check.
fn sealed(body: &str) -> String {
    let check = crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC).checksum(body.as_bytes());
    format!("{body}#{check:08x}")
}

/// What was said of a day, everything and little; and a goal.
const DIARY: [(&str, &str); 3] = [
    (
        "2026-11-28",
        "v=1&f=4*6&u=neck,mid-back&g=7&m=85*3*30&t=Slept%20well&key=4e2bf579&seq=1&by=5eed0001#5ccd80e0",
    ),
    (
        "2026-11-28",
        "v=1&f=2*&key=4e2bf579&seq=1&by=5eed0001#7d516e79",
    ),
    (
        "goal",
        "v=1&t=Lift%20my%20child&since=2026-11-28&key=14ae78fa&seq=1&by=5eed0001#976bee56",
    ),
];

#[test]
fn diary_1_of_a_day_and_of_a_goal() {
    let date = Date::read("2026-11-28").unwrap();
    let felt = |pain, stiffness| Symptoms { pain, stiffness };
    let everything = CheckIn {
        symptoms: felt(Some(4), Some(6)),
        sore: vec![Spot::Neck, Spot::MidBack],
        goes: Some(7),
        check: Some(SelfCheck {
            wall_mm: Some(85),
            touching: Some(3),
            held_s: Some(30),
        }),
        note: "Slept well".to_owned(),
    };
    let little = CheckIn {
        symptoms: felt(Some(2), None),
        ..CheckIn::default()
    };
    let read = |(name, raw): (&str, &str)| {
        let joined = stored(&[(keys::diary(PREFIX, name), raw)]);
        joined.entries.diary(PREFIX).collect::<Diary>()
    };
    let goal = Goal::new("Lift my child", date).unwrap();
    let key = keys::diary(PREFIX, &CheckIn::name(date));
    for (said, text) in [everything, little].iter().zip(DIARY) {
        assert_eq!(read(text).on(date), Some(said));
        is_written(&key, &said.encode().unwrap(), text.1);
    }
    assert_eq!(read(DIARY[2]).goal.as_ref(), Some(&goal));
    is_written(&keys::diary(PREFIX, Goal::NAME), &goal.encode(), DIARY[2].1);
}

/// What the plan leaves out on purpose, in a block that goes on and one that was ended and follows one exercise
/// up; and what was said of that, everything and little.
const TRIALS: [(&str, &str); 5] = [
    (
        ID,
        "v=1&e=cat-cow*0*2,doorway-pec-stretch*1*3&p=1f0c77aa&key=6fcaa20b&seq=1&by=5eed0001#ac710d2a",
    ),
    (
        ID,
        "v=1&e=cat-cow*2*3&p=1f0c77aa&o=1&x=1795000000000&key=6fcaa20b&seq=1&by=5eed0001#8fd72bf2",
    ),
    (
        "choice",
        "v=1&y=1&at=1795000000000&f=cat-cow*1795000000001&key=3142412e&seq=1&by=5eed0001#5669def4",
    ),
    (
        "choice",
        "v=1&y=0&at=1795000000000&key=3142412e&seq=1&by=5eed0001#acec66ef",
    ),
    (
        "choice",
        "v=1&y=1&at=1795000000002&f=cat-cow*1795000000001&n=1795000000002,1795000000003&key=3142412e&seq=1&by=5eed0001#ca6c2773",
    ),
];

#[test]
fn trial_1_of_blocks_and_of_what_was_said_of_them() {
    let read = |(name, raw): (&str, &str)| {
        let joined = stored(&[(keys::trial(PREFIX, name), raw)]);
        joined.entries.trials(PREFIX).collect::<Trials>()
    };
    let tested = |exercise, out| Tested { exercise, out };
    let together = TrialBlock {
        id: ID.to_owned(),
        tested: vec![
            tested(ExerciseId::CatCow, [0, 2]),
            tested(ExerciseId::DoorwayPecStretch, [1, 3]),
        ],
        plan: "1f0c77aa".to_owned(),
        is_alone: false,
        ended_ms: None,
    };
    let alone = TrialBlock {
        tested: vec![tested(ExerciseId::CatCow, [2, 3])],
        is_alone: true,
        ended_ms: Some(1_795_000_000_000),
        ..together.clone()
    };
    let key = keys::trial(PREFIX, ID);
    for (block, text) in [together, alone].iter().zip(TRIALS) {
        is_written(&key, &block.encode(), text.1);
        assert_eq!(read(text).blocks(), std::slice::from_ref(block));
    }
    let yes = Choice {
        wants: true,
        said_ms: 1_795_000_000_000,
        followed: vec![FollowUp {
            exercise: ExerciseId::CatCow,
            since_ms: 1_795_000_000_001,
        }],
        anew_ms: Vec::new(),
    };
    let no = Choice {
        wants: false,
        said_ms: 1_795_000_000_000,
        ..Choice::default()
    };
    let anew = Choice {
        said_ms: 1_795_000_000_002,
        anew_ms: vec![1_795_000_000_002, 1_795_000_000_003],
        ..yes.clone()
    };
    let key = keys::trial(PREFIX, Choice::NAME);
    for (choice, text) in [yes, no, anew].iter().zip(&TRIALS[2..]) {
        is_written(&key, &choice.encode(), text.1);
        assert_eq!(read(*text).choice.as_ref(), Some(choice));
    }
}

#[test]
fn every_change_of_one_character_in_an_edit_a_day_or_a_block_and_every_cut_is_damage() {
    let edits = EDITS.map(|raw| (keys::edit(PREFIX, ID), raw));
    let days = DIARY.map(|(name, raw)| (keys::diary(PREFIX, name), raw));
    let trials = TRIALS.map(|(name, raw)| (keys::trial(PREFIX, name), raw));
    for (key, raw) in edits.into_iter().chain(days).chain(trials) {
        let found = |text: &str| compare(PREFIX, &key, Some(raw), text);
        for at in 0..raw.len() {
            assert_eq!(
                found(raw.get(..at).unwrap_or_default()),
                Comparison::Damaged,
                "{raw} cut at {at}"
            );
            for other in b' '..=b'~' {
                let mut bytes = raw.as_bytes().to_vec();
                bytes[at] = other;
                let text = String::from_utf8(bytes).unwrap();
                if text != raw {
                    assert_eq!(found(&text), Comparison::Damaged, "{text}");
                }
            }
        }
        // What a later version wrote is left alone, unless it says that the entry is gone.
        let (body, _) = raw.rsplit_once('#').unwrap();
        let later = sealed(&body.replacen("v=1", "v=3", 1));
        if !raw.contains("gone") {
            assert_eq!(found(&later), Comparison::Left, "{later}");
        }
        // Under another key it is damage, too.
        let elsewhere = keys::edit(PREFIX, "01KJM1DTJ000000000000000YW");
        let there = compare(PREFIX, &elsewhere, Some(EDITS[1]), &format!("{raw} "));
        assert_eq!(there, Comparison::Damaged);
    }
}

/// The characters that a session of these exercises takes with its keys, what was left out and how it felt, and with
/// a note.
fn characters(steps: &[(&str, Option<&str>)], note: &str) -> usize {
    let record = Record {
        id: new_id(1_795_824_000_000, u128::MAX),
        utc_offset_min: -480,
        name: RoutineName::BuiltIn(BuiltIn::PostureSupport),
        outcome: Outcome::LeftEarly,
        active_s: 1_199,
        did: steps
            .iter()
            .map(|(slug, variant)| did(slug, *variant, 10, 12, 180))
            .collect(),
        before: Symptoms {
            pain: Some(10),
            stiffness: Some(10),
        },
        hurts: Vec::new(),
        replaces: None,
    };
    let mut after = Rating {
        symptoms: record.before,
        effort: Some(10),
        ..Rating::default()
    };
    after.set_note(note);
    let key = keys::rating(PREFIX, &record.id);
    let after = change(
        PREFIX,
        &key,
        std::iter::empty(),
        &after.encode(),
        &stamp::tab(u128::MAX),
    );
    let session = keys::session(PREFIX, &record.id);
    session.len() + record.encode().len() + key.len() + after.len()
}

#[test]
fn ten_thousand_sessions_of_seven_exercises_fit_where_browsers_keep_five_million_characters() {
    let note = "Better after the second round, a little stiff on the left.  ";
    assert_eq!(note.chars().count(), 60);
    // In their usual forms, as a plan has them; and the longest names that there are.
    let by_length = |form: &dyn Fn(&[Variant]) -> Option<&'static str>| {
        let ids = ExerciseId::ALL.iter().map(|id| id.facts());
        let mut all: Vec<_> = ids.map(|it| (it.slug, form(it.variants))).collect();
        all.sort_by_key(|(slug, variant)| slug.len() + variant.map_or(0, |it| it.len() + 1));
        all
    };
    let all = by_length(&|variants| variants.first().map(|it| it.slug));
    let middle = &all[all.len() / 2 - 3..][..7];
    let usual = characters(middle, "");
    let noted = characters(middle, note);
    let slugs = |variants: &[Variant]| variants.iter().map(|it| it.slug).max_by_key(|it| it.len());
    let all = by_length(&slugs);
    let longest = characters(&all[all.len() - 7..], "");
    println!(
        "Seven exercises: {usual} characters, of the longest names {longest}, with a note {noted}"
    );
    assert!(usual <= 400);
    assert!(8_000 * usual + 2_000 * noted <= 5_200_000);
}

#[test]
fn journal_1_and_with_a_stamp() {
    let key = keys::live(PREFIX);
    for raw in [
        "v=1&id=01KJM1DTJ000000000000000YV&tz=60&link=1~_Mine~chin-tucks.r10.h5&ready=100&floor=0&segment=0&elapsed=0&added=&done=0*0&running=0&wall=1795212000000&begun=0#d6594a85",
        "v=1&id=01KJM1DTJ000000000000000YV&tz=60&link=1~_Mine~chin-tucks.r10.h5&ready=100&floor=0&segment=0&elapsed=0&added=&done=0*0&running=0&wall=1795212000000&begun=0&key=530f2caf&seq=1&by=5eed0001#263a3996",
    ] {
        let joined = stored(&[(key.clone(), raw)]);
        let live = joined.entries.live(PREFIX, &[]).unwrap().unwrap();
        assert_eq!(live.session.id(), ID);
        assert_eq!(live.written_wall_ms, 1_795_212_000_000);
        let now = Now {
            wall_ms: live.written_wall_ms,
            ..Now::default()
        };
        if raw.contains("seq") {
            is_written(&key, &live.session.journal(now), raw);
        }
    }
}

#[test]
fn journal_1_of_a_session_that_has_waited() {
    let key = keys::live(PREFIX);
    let raw = "v=1&id=01KJM1DTJ000000000000000YV&tz=60&link=1~_Mine~chin-tucks.r10.h5&ready=100&floor=0&segment=1&elapsed=500&added=&done=0*500&running=15500&wall=1795212000000&ran=1795125600000&begun=1&key=530f2caf&seq=1&by=5eed0001#37cb2e44";
    let joined = stored(&[(key.clone(), raw)]);
    let live = joined.entries.live(PREFIX, &[]).unwrap().unwrap();
    let now = Now {
        wall_ms: live.written_wall_ms,
        utc_offset_min: 60,
        ..Now::default()
    };
    assert_eq!(live.session.ran_on().days_since(Date::at(now)), -1);
    is_written(&key, &live.session.journal(now), raw);
}

#[test]
fn journal_1_of_a_session_of_a_plan_with_a_note() {
    let key = keys::live(PREFIX);
    let raw = "v=1&id=01KJM1DTJ000000000000000YV&tz=60&link=1~plan~chin-tucks.r10.h5&notes=chin-tucks*Slowly.&ready=100&floor=0&segment=0&elapsed=0&added=&done=0*0&running=0&wall=1795212000000&begun=0&key=530f2caf&seq=1&by=5eed0001#c32eeef6";
    let joined = stored(&[(key.clone(), raw)]);
    let live = joined.entries.live(PREFIX, &[]).unwrap().unwrap();
    let routine = live.session.routine();
    assert_eq!(routine.name, RoutineName::Plan);
    assert_eq!(
        routine.notes_on(ExerciseId::ChinTucks).collect::<Vec<_>>(),
        ["Slowly."]
    );
    let now = Now {
        wall_ms: live.written_wall_ms,
        ..Now::default()
    };
    is_written(&key, &live.session.journal(now), raw);
}

#[test]
fn settings_1_of_weeks_and_times_of_day() {
    let keys = ["week", "clock"].map(|name| keys::setting(PREFIX, name));
    let [week, clock] = [
        "v=1&is=sunday&key=2b6fba99&seq=1&by=5eed0001#7c78fb13",
        "v=1&is=12&key=acbc6211&seq=1&by=5eed0001#63c49e0c",
    ];
    let joined = stored(&[(keys[0].clone(), week), (keys[1].clone(), clock)]);
    let settings = joined.entries.settings(PREFIX);
    assert_eq!(settings.week_start, WeekStart::Sunday);
    assert_eq!(settings.day_clock, DayClock::Hours12);
    for (key, setting, raw) in [
        (&keys[0], Setting::WeekStart, week),
        (&keys[1], Setting::DayClock, clock),
    ] {
        let value = settings.value(setting);
        is_written(key, &encode_setting(value.as_deref()), raw);
    }
}

#[test]
fn settings_1_of_who_shows_the_exercises() {
    let all = [
        (
            Setting::Build,
            "build",
            "v=1&is=curved&key=af672e58&seq=1&by=5eed0001#57399202",
        ),
        (
            Setting::Hair,
            "hair",
            "v=1&is=bob&key=ecc2b240&seq=1&by=5eed0001#0f20fba5",
        ),
        (
            Setting::Sleeves,
            "sleeves",
            "v=1&is=long&key=7cc1c9d3&seq=1&by=5eed0001#04e868aa",
        ),
        (
            Setting::Skin,
            "skin",
            "v=1&is=tone-5&key=724cbb47&seq=1&by=5eed0001#b8367328",
        ),
        (
            Setting::LeftHanded,
            "left",
            "v=1&is=1&key=0a523431&seq=1&by=5eed0001#c9ae1326",
        ),
    ];
    let entries: Vec<_> = all
        .iter()
        .map(|(_, name, raw)| (keys::setting(PREFIX, name), *raw))
        .collect();
    let settings = stored(&entries).entries.settings(PREFIX);
    let person = Person::new(Build::Curved, Hair::Bob, Sleeves::Long);
    assert_eq!(settings.somebody(), (person, Skin::Chestnut));
    assert!(settings.left_handed);
    for ((setting, ..), (key, raw)) in all.iter().zip(&entries) {
        let value = settings.value(*setting);
        is_written(key, &encode_setting(value.as_deref()), raw);
    }
}

#[test]
fn setting_1_of_a_theme_and_back_to_what_is_usual() {
    let key = keys::setting(PREFIX, "theme");
    let (dark, usual) = (
        "v=1&is=dark&key=85b23b8b&seq=1&by=5eed0001#e982492e",
        "v=1&key=85b23b8b&seq=1&by=5eed0001#17781232",
    );
    let old = (
        keys::settings(PREFIX),
        "v=1&theme=light&voice=0&tones=1&vibration=1&ready=100#b6b39404",
    );
    for (raw, value, theme) in [
        (dark, Some("dark"), Theme::Dark),
        (usual, None, Theme::System),
    ] {
        let joined = stored(&[(key.clone(), raw), old.clone()]);
        let settings = joined.entries.settings(PREFIX);
        assert_eq!((settings.theme, settings.voice), (theme, false));
        is_written(&key, &encode_setting(value), raw);
    }
}

#[test]
fn set_aside_1_and_2() {
    let damaged = "v=1&z=0&n=childs-pose&o=1&a=57&d=childs-pose*1*1*60#2f8ec6fb";
    for name in [ID.to_owned(), format!("{ID}.2"), format!("s:{ID}.6f5ad2b1")] {
        let key = keys::quarantine(PREFIX, &name);
        let pairs = [(key.clone(), damaged.to_owned())];
        let joined = Joined::of(&Copies {
            local: &pairs,
            mirror: Some(&[]),
            early: &[],
            prefix: PREFIX,
            by: "5eed0001",
        });
        assert_eq!(joined.unreadable[0].reason, Unreadable::BadCheck);
        assert_eq!(joined.to_mirror, pairs);
    }
}

const PREFIX: &str = "unhunch:/sub/:1:";
const ID: &str = "01KJM1DTJ000000000000000YV";

fn did(slug: &str, variant: Option<&str>, done: u16, planned: u16, seconds: u32) -> Did {
    Did {
        slug: slug.to_owned(),
        variant: variant.map(str::to_owned),
        done,
        planned,
        seconds,
    }
}

/// A stored text is this record, and so is what is written for it now.
fn is_the_record(raw: &str, record: &Record) {
    assert_eq!(Record::decode(&record.id, raw).as_ref(), Ok(record));
    let written = record.encode();
    assert!(written.starts_with("v=2&"), "{written}");
    assert_eq!(Record::decode(&record.id, &written).as_ref(), Ok(record));
}

#[test]
fn record_1_that_says_which_key_it_belongs_to() {
    let raw = "v=1&z=0&n=childs-pose&o=1&a=75&d=childs-pose*1*1*60&key=6bc35158#3784318d";
    let record = Record::decode(ID, raw).unwrap();
    assert_eq!(record.did, [did("childs-pose", None, 1, 1, 60)]);
    is_the_record(raw, &record);
    let other = new_id(1_772_346_600_000, 988);
    assert_eq!(Record::decode(&other, raw), Err(Unreadable::BadCheck));
}

/// As it is written now.
const RECORD: &str = "v=2&z=60&n=wall-angels&o=0&a=40&d=wall-angels.w-to-y*3*7*24,wall-posture-hold*3**20,cat-cow*12*-2*30&b=6*4&h=0*sharp,1*too-much&r=01KJM1DSJR000000000000000T&k=6bc3#5faaec25";

#[test]
fn record_2_says_how_much_less_was_done_than_planned() {
    let record = Record {
        id: ID.to_owned(),
        utc_offset_min: 60,
        name: RoutineName::Single(ExerciseId::WallAngels),
        outcome: Outcome::LeftEarly,
        active_s: 40,
        did: vec![
            did("wall-angels", Some("w-to-y"), 3, 10, 24),
            did("wall-posture-hold", None, 3, 3, 20),
            did("cat-cow", None, 12, 10, 30),
        ],
        before: Symptoms {
            pain: Some(6),
            stiffness: Some(4),
        },
        hurts: vec![(0, Hurt::Sharp), (1, Hurt::TooMuch)],
        replaces: Some("01KJM1DSJR000000000000000T".to_owned()),
    };
    assert_eq!(record.encode(), RECORD);
    assert_eq!(Record::decode(ID, RECORD).as_ref(), Ok(&record));
    let other = new_id(1_772_346_600_000, 988);
    assert_eq!(Record::decode(&other, RECORD), Err(Unreadable::BadCheck));
    // More than can be planned, or less than nothing.
    let body = RECORD.rsplit_once('#').unwrap().0;
    for left in [
        "-13",
        "65524",
        "9223372036854775807",
        "-9223372036854775808",
    ] {
        let raw = sealed(&body.replace("12*-2", &format!("12*{left}")));
        assert_eq!(
            Record::decode(ID, &raw),
            Err(Unreadable::Malformed),
            "{raw}"
        );
    }
}

/// What was written of version 2 is a later version to those who know version 1 alone: its check is that of the whole
/// text before it, and it has neither a mark nor a stamp as they knew them, or both.
#[test]
fn what_knows_version_1_alone_takes_version_2_for_a_later_one() {
    for raw in [RECORD, AFTER] {
        let (body, _) = raw.rsplit_once('#').unwrap();
        assert_eq!(sealed(body), raw);
        assert!(
            !["&key=", "&seq=", "&by="].iter().any(|it| raw.contains(it)),
            "{raw}"
        );
    }
}

#[test]
fn an_id_is_a_time_and_some_randomness() {
    assert_eq!(new_id(1_772_346_600_000, 987), ID);
}

#[test]
fn record_1_of_a_finished_session() {
    is_the_record(
        "v=1&z=120&n=quick-daily-reset&o=1&a=283&d=chin-tucks*10*10*90,scapular-squeeze*10*10*90,doorway-pec-stretch*2*2*58#e2010698",
        &Record {
            id: ID.to_owned(),
            utc_offset_min: 120,
            name: RoutineName::BuiltIn(BuiltIn::QuickDailyReset),
            outcome: Outcome::Finished,
            active_s: 283,
            did: vec![
                did("chin-tucks", None, 10, 10, 90),
                did("scapular-squeeze", None, 10, 10, 90),
                did("doorway-pec-stretch", None, 2, 2, 58),
            ],
            before: Symptoms::default(),
            hurts: Vec::new(),
            replaces: None,
        },
    );
}

#[test]
fn record_1_of_a_session_left_early_and_taken_up_again() {
    is_the_record(
        "v=1&z=-570&n==F%C3%BCr%20%22Anna%22%20%231&o=0&a=61&d=wall-angels.touchdown-arc*7*10*56,cat-cow*0*10*0&r=01KJM1DSJR000000000000000T#464c20a0",
        &Record {
            id: ID.to_owned(),
            utc_offset_min: -570,
            name: RoutineName::Own("Für \"Anna\" #1".to_owned()),
            outcome: Outcome::LeftEarly,
            active_s: 61,
            did: vec![
                did("wall-angels", Some("touchdown-arc"), 7, 10, 56),
                did("cat-cow", None, 0, 10, 0),
            ],
            before: Symptoms::default(),
            hurts: Vec::new(),
            replaces: Some("01KJM1DSJR000000000000000T".to_owned()),
        },
    );
}

#[test]
fn record_1_of_one_exercise() {
    is_the_record(
        "v=1&z=0&n=childs-pose&o=1&a=75&d=childs-pose*1*1*60#2f8ec6fb",
        &Record {
            id: ID.to_owned(),
            utc_offset_min: 0,
            name: RoutineName::Single(ExerciseId::ChildsPose),
            outcome: Outcome::Finished,
            active_s: 75,
            did: vec![did("childs-pose", None, 1, 1, 60)],
            before: Symptoms::default(),
            hurts: Vec::new(),
            replaces: None,
        },
    );
}

#[test]
fn record_1_of_a_movement_break() {
    is_the_record(
        "v=1&z=60&n=break&o=1&a=52&d=wall-angels.w-to-y*5*5*50#13ca6f07",
        &Record {
            id: ID.to_owned(),
            utc_offset_min: 60,
            name: RoutineName::Break,
            outcome: Outcome::Finished,
            active_s: 52,
            did: vec![did("wall-angels", Some("w-to-y"), 5, 5, 50)],
            before: Symptoms::default(),
            hurts: Vec::new(),
            replaces: None,
        },
    );
}

#[test]
fn record_1_with_a_feeling_before_and_what_hurt() {
    is_the_record(
        "v=1&z=60&n=wall-angels&o=0&a=40&d=wall-angels.w-to-y*3*10*24,wall-posture-hold*1*3*20&b=6*4&h=0*sharp,1*too-much#858dc4dc",
        &Record {
            id: ID.to_owned(),
            utc_offset_min: 60,
            name: RoutineName::Single(ExerciseId::WallAngels),
            outcome: Outcome::LeftEarly,
            active_s: 40,
            did: vec![
                did("wall-angels", Some("w-to-y"), 3, 10, 24),
                did("wall-posture-hold", None, 1, 3, 20),
            ],
            before: Symptoms {
                pain: Some(6),
                stiffness: Some(4),
            },
            hurts: vec![(0, Hurt::Sharp), (1, Hurt::TooMuch)],
            replaces: None,
        },
    );
}

#[test]
fn record_1_that_is_damaged() {
    let whole = "v=1&z=0&n=childs-pose&o=1&a=75&d=childs-pose*1*1*60#2f8ec6fb";
    let flipped = whole.replace("75", "57");
    assert_eq!(Record::decode(ID, &flipped), Err(Unreadable::BadCheck));
}

#[test]
fn keys_1_of_everything_that_is_stored() {
    let prefix = PREFIX;
    for (key, text) in [
        (
            keys::session(prefix, ID),
            "unhunch:/sub/:1:s:01KJM1DTJ000000000000000YV",
        ),
        (
            keys::edit(prefix, ID),
            "unhunch:/sub/:1:e:01KJM1DTJ000000000000000YV",
        ),
        (
            keys::diary(prefix, "2026-11-28"),
            "unhunch:/sub/:1:d:2026-11-28",
        ),
        (keys::trial(prefix, "choice"), "unhunch:/sub/:1:t:choice"),
        (
            keys::kept(prefix, ID),
            "unhunch:/sub/:1:k:01KJM1DTJ000000000000000YV",
        ),
        (
            keys::quarantine(prefix, ID),
            "unhunch:/sub/:1:q:01KJM1DTJ000000000000000YV",
        ),
        (
            keys::rating(prefix, ID),
            "unhunch:/sub/:1:a:01KJM1DTJ000000000000000YV",
        ),
        (keys::setting(prefix, "theme"), "unhunch:/sub/:1:p:theme"),
        (
            keys::aside(prefix, &keys::kept(prefix, ID), "x"),
            "unhunch:/sub/:1:q:k:01KJM1DTJ000000000000000YV.8cdc1683",
        ),
        (keys::settings(prefix), "unhunch:/sub/:1:settings"),
        (keys::live(prefix), "unhunch:/sub/:1:live"),
        (keys::draft(prefix), "unhunch:/sub/:1:draft"),
    ] {
        assert_eq!(key, text);
    }
}

#[test]
fn settings_1_before_anything_was_set() {
    let raw = "v=1&theme=system&voice=1&tones=1&vibration=1&ready=100#d8da72e2";
    let (settings, problems) = Settings::decode(raw);
    assert_eq!(problems, vec![]);
    assert_eq!(settings, Settings::default());
}

#[test]
fn settings_1_with_everything_set() {
    let raw =
        "v=1&theme=dark&voice=0&tones=0&vibration=0&ready=150&safety=1772346600000*0#161a6835";
    let (settings, problems) = Settings::decode(raw);
    assert_eq!(problems, vec![]);
    assert_eq!(settings.theme, Theme::Dark);
    assert_eq!(
        (settings.voice, settings.tones, settings.vibration),
        (false, false, false)
    );
    assert_eq!(settings.ready_percent, 150);
    let answer = SafetyAnswer {
        answered_ms: 1_772_346_600_000,
        any_applies: false,
    };
    assert_eq!(settings.safety, Some(answer));
}

#[test]
fn settings_1_with_a_plan_that_rests_after_a_professional_agreed() {
    let mut programme = Programme {
        began_ms: 1_767_000_000_000,
        again_ms: 1_767_500_000_000,
        stage: Stage::Rest,
        worked: vec![(ExerciseId::CatCow, 3)],
        ..Programme::default()
    };
    programme
        .preferences
        .set_liking(ExerciseId::ChinTucks, Some(Liking::More));
    let settings = Settings {
        asked: true,
        cleared_ms: 1_767_571_200_000,
        programme: Some(StoredProgramme::from(&programme)),
        ..Settings::default()
    };
    let raw = "v=1&theme=system&voice=1&tones=1&vibration=1&ready=100&asked=1&cleared=1767571200000\
        &plan=1767000000000*rest*1767500000000,1**5*3*chair.wall.doorway*kneel\
        ing*0*0*0,l*chin-tucks*more*,w*cat-cow*3*#16fa8a95";
    assert_eq!(Settings::decode(raw), (settings.clone(), vec![]));
    let plan = "1767000000000*rest*1767500000000,1**5*3*chair.wall.doorway*kneeling*0*0*0,\
        l*chin-tucks*more*,w*cat-cow*3*";
    assert_eq!(settings.value(Setting::Programme).as_deref(), Some(plan));
}

#[test]
fn link_1_of_the_easier_and_the_harder_way() {
    let mut angels = Prescription::usual(ExerciseId::WallAngels);
    angels.variant = ExerciseId::WallAngels.facts().variant("partial-arc");
    let mut nod = Prescription::usual(ExerciseId::NeckFlexionExtension);
    nod.variant = ExerciseId::NeckFlexionExtension
        .facts()
        .variant("light-hand");
    let routine = own("Ways", vec![angels, nod]);
    is_the_link_of(
        "1~_Ways~wall-angels.v-partial-arc.r10~neck-flexion-extension.v-light-hand.r10.h2",
        &routine,
    );
    // A link from before it had two ways leads to the one without a hand.
    let before = share::decode("1~_x~neck-flexion-extension")
        .routine()
        .unwrap();
    assert_eq!(before.steps[0].variant.map(|way| way.slug), Some("plain"));
}

#[test]
fn link_2_has_a_check() {
    is_written_for(
        "2~quick-daily-reset~chin-tucks.r10.h5~scapular-squeeze.r10.h5~doorway-pec-stretch.r2.h25~3hx5nj7",
        &BuiltIn::QuickDailyReset.routine(),
    );
    let chin = |reps, hold| step(ExerciseId::ChinTucks, Dose::reps(reps, hold, Tempo::STEADY));
    is_written_for(
        "2~chin-tucks~chin-tucks.r12.h5~3whpm8z",
        &Routine::of(
            RoutineName::Single(ExerciseId::ChinTucks),
            vec![chin(12, 5)],
        ),
    );
    is_written_for(
        "2~_%D9%85%DB%8C%E2%80%8C%D8%AE%D9%88%D8%A7%D9%87%D9%85~chin-tucks.r10.h5~13mv5br",
        &own("می\u{200c}خواهم", vec![chin(10, 5)]),
    );
    let own_pace = Dose::reps(5, 3, Tempo::STEADY.at_own_pace(true));
    let cat_cow = Dose::reps(8, 0, Prescription::usual(ExerciseId::CatCow).dose.tempo);
    let steps = vec![
        step(ExerciseId::ChinTucks, own_pace),
        step(ExerciseId::CatCow, cat_cow),
    ];
    is_written_for("2~_~chin-tucks.r5.h3.p~cat-cow.r8~0hpr7n6", &own("", steps));
}

#[test]
fn link_2_with_the_side_that_comes_first() {
    let needle = Prescription::usual(ExerciseId::ThreadTheNeedle);
    let steps = vec![
        needle.begun_with(Side::Left),
        Prescription::usual(ExerciseId::BirdDog).begun_with(Side::Right),
        needle.begun_with(Side::Right),
    ];
    is_written_for(
        "2~_~thread-the-needle.r1.h25.b-left~bird-dog.s2.r10.b-right~thread-the-needle.r1.h25~237gtxy",
        &own("", steps),
    );
}

/// An exercise of somebody's own.
fn towel_press() -> ExerciseId {
    let own = OwnExercise {
        slug: "own-k3f9x2m7".to_owned(),
        name: "Towel press".to_owned(),
        position: Position::Supine,
        each_side: true,
        equipment: vec![Equipment::Towel],
        steps: "Lie down.\nPress the towel down.".to_owned(),
    };
    own.kept().map_or(ExerciseId::ChinTucks, ExerciseId::Own)
}

/// A leaflet with one, and with one of ours.
fn leaflet_with_an_own_exercise() -> Leaflet {
    let own = step(towel_press(), Dose::reps(8, 5, Tempo::STEADY));
    let row = |step| {
        Row::Exercise(Entry {
            step,
            note: String::new(),
        })
    };
    Leaflet {
        per_day: Some(2),
        rows: vec![row(own), row(Prescription::usual(ExerciseId::ChinTucks))],
        ..Leaflet::empty(RoutineName::Own("Anna".to_owned()))
    }
}

#[test]
fn link_2_with_an_exercise_of_the_senders_own() {
    is_written_for_leaflet(
        "2~_Anna~_d2~_xk3f9x2m7.Towel_press.supine.each.towel.Lie_down-d.Press_the_towel_down-d~own-k3f9x2m7.r8.h5~chin-tucks.r10.h5~3xbyr31",
        &leaflet_with_an_own_exercise(),
    );
}

#[test]
fn kept_1_with_an_exercise_of_the_senders_own() {
    let raw = "v=1&link=1~_Anna~_d2~_xk3f9x2m7.Towel_press.supine.each.towel.Lie_down-d.Press_the_towel_down-d~own-k3f9x2m7.r8.h5~chin-tucks.r10.h5#dfaa7349";
    let kept = KeptRoutine::decode(ID, raw).unwrap();
    assert_eq!(kept.read().problems, vec![]);
    let leaflet = leaflet_with_an_own_exercise();
    assert_eq!(kept.read().leaflet.as_ref(), Some(&leaflet));
    assert_eq!(KeptRoutine::new(ID.to_owned(), &leaflet).encode(), raw);
}

#[test]
fn draft_1_with_an_exercise_of_somebodys_own() {
    let key = keys::draft(PREFIX);
    let mut draft = Draft::default();
    let add = Edit::Add(usize::MAX, Prescription::usual(towel_press()));
    draft.edit(add).unwrap();
    let raw = "v=1&l=n*=,o*own-k3f9x2m7*Towel%2520press%250Asupine%250Aeach%250Atowel%250ALie%2520down.%250APress%2520the%2520towel%2520down.,e*own-k3f9x2m7.r10*&b=1*0*&key=467c9694&seq=1&by=5eed0001#3c04ed0d";
    is_written(&key, &draft.encode(), raw);
    assert_eq!(Draft::decode(raw), Some(draft));
}

#[test]
fn journal_1_with_an_exercise_of_somebodys_own() {
    let key = keys::live(PREFIX);
    let raw = "v=1&id=01KJM1DTJ000000000000000YV&tz=60&link=1~_Anna~own-k3f9x2m7.r8.h5&notes=own-k3f9x2m7*Slowly.&own=own-k3f9x2m7*Towel%2520press%250Asupine%250Aeach%250Atowel%250ALie%2520down.%250APress%2520the%2520towel%2520down.&ready=100&floor=0&segment=0&elapsed=0&added=&done=0*0&running=0&wall=1795212000000&begun=0&key=530f2caf&seq=1&by=5eed0001#ed201b12";
    let joined = stored(&[(key.clone(), raw)]);
    let live = joined.entries.live(PREFIX, &[]).unwrap().unwrap();
    let routine = live.session.routine();
    assert_eq!(routine.steps[0].exercise, towel_press());
    assert_eq!(
        routine.notes_on(towel_press()).collect::<Vec<_>>(),
        ["Slowly."]
    );
    let now = Now {
        wall_ms: live.written_wall_ms,
        ..Now::default()
    };
    is_written(&key, &live.session.journal(now), raw);
}

#[test]
fn record_1_with_an_exercise_of_somebodys_own() {
    is_the_record(
        "v=1&z=120&n==Anna&o=1&a=120&d=own-k3f9x2m7.Towel%2520press*16*16*100,chin-tucks*10*10*90#4e8e0cc2",
        &Record {
            id: ID.to_owned(),
            utc_offset_min: 120,
            name: RoutineName::Own("Anna".to_owned()),
            outcome: Outcome::Finished,
            active_s: 120,
            did: vec![
                did("own-k3f9x2m7", Some("Towel press"), 16, 16, 100),
                did("chin-tucks", None, 10, 10, 90),
            ],
            before: Symptoms::default(),
            hurts: Vec::new(),
            replaces: None,
        },
    );
}

/// A link leads to this leaflet, and is what is written for it now.
fn is_written_for_leaflet(link: &str, leaflet: &Leaflet) {
    let decoded = share::decode(link);
    assert_eq!(decoded.problems, vec![], "{link}");
    assert_eq!(decoded.leaflet.as_ref(), Some(leaflet), "{link}");
    assert_eq!(share::encode(leaflet), link);
}

/// A leaflet with all that can go with a routine, and with each mark that is written in a way of its own.
fn leaflet_with_everything() -> Leaflet {
    let heading = |section, rounds| Row::Heading(Heading { section, rounds });
    let chin = |note: &str| {
        Row::Exercise(Entry {
            step: step(ExerciseId::ChinTucks, Dose::reps(10, 5, Tempo::STEADY)),
            note: note.to_owned(),
        })
    };
    Leaflet {
        name: RoutineName::Own("Anna".to_owned()),
        greeting: "Hello Anna! It's for you: “stay warm”…".to_owned(),
        instructions:
            "2–3 × a day (until Friday), 50 % + rest; less? \"Yes\" & no/maybe a~b_c-d=e."
                .to_owned(),
        per_day: Some(2),
        rows: vec![
            chin("Für Ä: don’t #1"),
            heading(Some(Section::WarmUp), 1),
            chin("می\u{200c}خواهم"),
            heading(Some(Section::Main), 3),
            chin("👩\u{200d}👧 so\u{ad}lid"),
            heading(None, 1),
            chin(""),
            heading(Some(Section::Stretch), 1),
            chin(""),
        ],
        from: None,
    }
}

#[test]
fn link_2_with_all_that_goes_with_a_routine() {
    is_written_for_leaflet(
        "2~_Anna~_g-Hello_Anna-x_It-as_for_you-n_-u201cstay_warm-u201d-h~_i-2-v3_%C3%97_a_day_-ountil_Friday-e-c_50_-p_-t_rest-i_less-q_-kYes-k_-m_no-smaybe_a-zb-bc--d-ge-d~_d2~chin-tucks.r10.h5.n-F%C3%BCr_%C3%84-n_don-rt_-u00231~_w~chin-tucks.r10.h5.n-%D9%85%DB%8C-f%D8%AE%D9%88%D8%A7%D9%87%D9%85~_m3~chin-tucks.r10.h5.n-%F0%9F%91%A9-j%F0%9F%91%A7_so-u00adlid~_b1~chin-tucks.r10.h5~_s~chin-tucks.r10.h5~0x5q9x7",
        &leaflet_with_everything(),
    );
}

#[test]
fn kept_1_with_all_that_goes_with_a_routine() {
    let raw = "v=1&link=1~_Anna~_g-Hello_Anna-x_It-as_for_you-n_-u201cstay_warm-u201d-h~_i-2-v3_%25C3%2597_a_day_-ountil_Friday-e-c_50_-p_-t_rest-i_less-q_-kYes-k_-m_no-smaybe_a-zb-bc--d-ge-d~_d2~chin-tucks.r10.h5.n-F%25C3%25BCr_%25C3%2584-n_don-rt_-u00231~_w~chin-tucks.r10.h5.n-%25D9%2585%25DB%258C-f%25D8%25AE%25D9%2588%25D8%25A7%25D9%2587%25D9%2585~_m3~chin-tucks.r10.h5.n-%25F0%259F%2591%25A9-j%25F0%259F%2591%25A7_so-u00adlid~_b1~chin-tucks.r10.h5~_s~chin-tucks.r10.h5#a043f36d";
    let kept = KeptRoutine::decode(ID, raw).unwrap();
    assert_eq!(kept.read().problems, vec![]);
    let leaflet = leaflet_with_everything();
    assert_eq!(kept.read().leaflet.as_ref(), Some(&leaflet));
    assert_eq!(KeptRoutine::new(ID.to_owned(), &leaflet).encode(), raw);
}

#[test]
fn link_2_of_somebodys_own_routine_with_every_field() {
    let dose = Dose {
        sets: 3,
        work: Work::Reps { reps: 8, hold_s: 2 },
        tempo: Tempo::new(15, 25, 5),
        rest_s: 60,
    };
    let mut angels = step(ExerciseId::WallAngels, dose);
    angels.variant = ExerciseId::WallAngels.facts().variant("touchdown-arc");
    let steps = vec![
        angels,
        step(ExerciseId::ThoracicFoamRolling, Dose::duration(90)),
        step(ExerciseId::ChildsPose, Dose::open(45).in_sets(2)),
    ];
    is_written_for(
        "2~_F%C3%BCr%20Anna%3A%2050%20%25%20%7E%20mehr~wall-angels.v-touchdown-arc.s3.r8.h2.x60.t15-25-5~thoracic-foam-rolling.d90~childs-pose.s2.o45~003s62z",
        &own("Für Anna: 50 % ~ mehr", steps),
    );
}

#[test]
fn setting_1_of_a_voice_by_its_name_alone_and_with_its_mark() {
    let mut settings = Settings::default();
    assert!(settings.take(Setting::VoiceName, Some("Anna")));
    assert_eq!(settings.voice_name.as_deref(), Some("Anna"));
    assert_eq!(settings.voice_mark, None);
    let mark = "com.apple.voice.compact.en-GB.Anna*en-GB";
    assert!(settings.take(Setting::VoiceMark, Some(mark)));
    let known = VoiceMark {
        uri: "com.apple.voice.compact.en-GB.Anna".to_owned(),
        lang: "en-GB".to_owned(),
    };
    assert_eq!(settings.voice_mark, Some(known));
    assert_eq!(settings.value(Setting::VoiceName).as_deref(), Some("Anna"));
    assert_eq!(settings.value(Setting::VoiceMark).as_deref(), Some(mark));
    assert_eq!(
        [Setting::VoiceName, Setting::VoiceMark, Setting::Keys].map(Setting::slug),
        ["name", "mark", "keys"]
    );
}

#[test]
fn setting_1_of_keys_that_are_off() {
    let mut settings = Settings::default();
    assert!(settings.take(Setting::Keys, Some("0")));
    assert!(!settings.keys);
    assert_eq!(settings.value(Setting::Keys).as_deref(), Some("0"));
}

/// The file of version 1 is read, and written again as it was; and so is the table beside it, which
/// `tests/prove/data.mjs` opens with other programs.
#[test]
fn file_1_of_all_that_is_stored() {
    const FILE: &str = include_str!("formats/export-1.json");
    const TABLE: &str = include_str!("formats/export-1.csv");
    let prefix = "unhunch:/:1:";
    let nothing = Joined::default();
    let merge = import::read(FILE, 0).unwrap().merge(&import::Here {
        prefix,
        entries: &nothing.entries,
        keys: &[],
    });
    assert_eq!(merge.dropped, []);
    let stored = |(key, what): &(String, String)| {
        let raw = match keys::parse(prefix, key) {
            Some(keys::Key::Session(_) | keys::Key::Quarantine(_)) => what.clone(),
            _ => change(prefix, key, [].into_iter(), what, "9f02c1aa"),
        };
        (key.clone(), raw)
    };
    let local: Vec<(String, String)> = merge.writes.iter().map(stored).collect();
    let joined = Joined::of(&Copies {
        local: &local,
        mirror: None,
        early: &[],
        prefix,
        by: "9f02c1aa",
    });
    let now = Now {
        wall_ms: 1_795_244_400_000,
        utc_offset_min: 60,
        ..Now::default()
    };
    let stored = export::Stored {
        prefix,
        records: &joined.records,
        entries: &joined.entries,
        unreadable: &joined.unreadable,
    };
    assert_eq!(export::json(&stored, "0.1.0", now), FILE.trim_end());
    let ratings = joined.entries.ratings(prefix);
    let words = Language::English.session();
    assert_eq!(export::csv(&joined.records, &ratings, words), TABLE);
}

/// That everything was deleted: a copy without this, or with an older one, is from before.
#[test]
fn erased_1_says_that_everything_was_deleted() {
    let prefix = "unhunch:/:1:";
    let key = keys::erased(prefix);
    let raw = change(prefix, &key, [].into_iter(), &gone(), "5eed0001");
    assert_eq!(raw, "v=1&gone=1&key=ed91f029&seq=1&by=5eed0001#dd39a676");
    let record = (
        "unhunch:/:1:p:theme".to_owned(),
        encode_setting(Some("dark")),
    );
    let joined = Joined::of(&Copies {
        local: &[(key, raw)],
        mirror: Some(&[record]),
        early: &[],
        prefix,
        by: "me",
    });
    assert_eq!(joined.left_behind, Some(Copy::Mirror));
    assert_eq!(joined.entries.settings(prefix), Settings::default());
}

//! Where the sources differ, in English, as section 6 of the facts has it.

use crate::domain::catalogue::ExerciseId::{
    CatCow, ChildsPose, DoorwayPecStretch, FoamRollerThoracicExtension,
    KneelingChairThoracicExtension, NeckFlexionExtension, QuadrupedScapularPushUpPlus,
    ScapularSqueeze, SwissBallThoracicExtension, ThoracicFoamRolling, ThreadTheNeedle, WallAngels,
    WallThoracicExtension,
};
use crate::domain::text::learn::Difference;
use crate::domain::text::statements;

pub(super) static DIFFERENCES: &[Difference] = &[
    Difference {
        id: "D01",
        topic: "Rounding the spine",
        sides: statements![
            "Do not round your spine, as in Cat Camel, another name for cat-cow. Bend backward instead. But if you need a rounded posture, you may train for it." by [Derry],
            "Do cat-cow. Half of it rounds the spine." by [BoneAndSpine, OneBodyLdn, SwordHealth],
            "Do child's pose as well, which is rounded." by [SwordHealth],
            "Nod your chin to your chest, which rounds the neck." by [Vykoukal],
            "Moving a little further each time, as far as is comfortable, is better than strictly avoiding it. It cites guidelines for that." by [SwordHealth],
        ],
        here: "The plan asks whether moves that round the spine are in or out. Out means: no cat-cow, child's pose, or neck flexion and extension. One of those guidelines is about the low back, the other about images of the spine.",
        exercises: &[CatCow, NeckFlexionExtension, ChildsPose],
    },
    Difference {
        id: "D02",
        topic: "Wall angels: how far your feet are from the wall",
        sides: statements![
            "A few inches." by [BoneAndSpine],
            "1 to 2 feet (30 to 60 cm)." by [Vykoukal],
            "It does not say." by [OneBodyLdn],
        ],
        here: "You choose. For W to Y, your heels are a few inches out; we take that as 5 to 10 cm. For the touchdown arc, your feet are 1 to 2 feet out. We think that further out is easier on your low back.",
        exercises: &[WallAngels],
    },
    Difference {
        id: "D03",
        topic: "Wall angels: the way your arms go",
        sides: statements![
            "From a W up to a Y." by [BoneAndSpine, OneBodyLdn],
            "From a touchdown signal up in an arc, until the hands meet overhead." by [Vykoukal],
        ],
        here: "Both are here, as two ways to do the exercise. Each has its own steps and its own moving figure.",
        exercises: &[WallAngels],
    },
    Difference {
        id: "D04",
        topic: "Wall angels: what touches the wall, and what if it does not",
        sides: statements![
            "Head, upper back and buttocks touch. Keep your arms on the wall." by [BoneAndSpine],
            "Head, upper back and hips touch. Keep the contact." by [OneBodyLdn],
            "Seat, shoulders and the back of the head touch, and so do the knuckles. Stop where the contact ends." by [Vykoukal],
        ],
        here: "Each of the two ways has the contacts of its sources. In both, go only as high as your arms keep touching the wall.",
        exercises: &[WallAngels],
    },
    Difference {
        id: "D05",
        topic: "Wall angels: how many",
        sides: statements![
            "10 slow ones." by [BoneAndSpine, OneBodyLdn],
            "10 to 15, 2 to 3 times a day." by [Vykoukal],
        ],
        here: "You start with 10 slow ones. The plan adds more when it gets easy, up to 15.",
        exercises: &[WallAngels],
    },
    Difference {
        id: "D06",
        topic: "Scapular squeeze: how long to hold",
        sides: statements![
            "5 to 10 seconds." by [BoneAndSpine, OneBodyLdn],
            "2 to 3 seconds." by [Vykoukal],
        ],
        here: "You start with 5 seconds, the low end of the long holds, and the plan grows from there. You can also change it to shorter holds in more sets.",
        exercises: &[ScapularSqueeze],
    },
    Difference {
        id: "D07",
        topic: "Scapular squeeze: how many",
        sides: statements![
            "10 to 15 repetitions, apparently in one round." by [BoneAndSpine, OneBodyLdn],
            "10 repetitions, in 2 to 3 rounds." by [Vykoukal],
        ],
        here: "You start with 10 in one set. The plan adds more when it gets easy.",
        exercises: &[ScapularSqueeze],
    },
    Difference {
        id: "D08",
        topic: "Foam roller: the position of your body",
        sides: statements![
            "On the floor." by [Derry, BoneAndSpine, Vykoukal],
            "Sitting or standing." by [OneBodyLdn],
        ],
        here: "On the floor. Sitting or standing, you would need a wall or the back of a chair, and that source does not say how to do it.",
        exercises: &[FoamRollerThoracicExtension, ThoracicFoamRolling],
    },
    Difference {
        id: "D09",
        topic: "Foam roller: where it starts",
        sides: statements![
            "Just below the shoulder blades." by [BoneAndSpine],
            "Behind the middle of the back." by [Vykoukal],
            "Across the upper back." by [OneBodyLdn],
        ],
        here: "Just below the shoulder blades for the arches, behind the middle of the back for rolling. You move along the roller anyway.",
        exercises: &[FoamRollerThoracicExtension, ThoracicFoamRolling],
    },
    Difference {
        id: "D10",
        topic: "Foam roller: what you do on it",
        sides: statements![
            "Bend back over it and stay for 3 to 5 seconds, 8 to 10 times." by [BoneAndSpine, OneBodyLdn],
            "Lift your hips and roll without stopping for 1 to 2 minutes, at most 3 times a day." by [Vykoukal],
        ],
        here: "Both are here, and each is an exercise of its own.",
        exercises: &[FoamRollerThoracicExtension, ThoracicFoamRolling],
    },
    Difference {
        id: "D11",
        topic: "Cat-cow: how many",
        sides: statements![
            "10 repetitions." by [BoneAndSpine],
            "10 to 15 repetitions." by [OneBodyLdn],
            "It gives no number." by [SwordHealth],
        ],
        here: "You start with 10. The plan adds more when it gets easy, up to 15.",
        exercises: &[CatCow],
    },
    Difference {
        id: "D12",
        topic: "Cat-cow: what comes first, and the breath",
        sides: statements![
            "The cow comes first, as you breathe in." by [BoneAndSpine, OneBodyLdn],
            "The cat comes first. It says nothing about the breath." by [SwordHealth],
        ],
        here: "The cow comes first, as you breathe in.",
        exercises: &[CatCow],
    },
    Difference {
        id: "D13",
        topic: "Where your head goes when you bend backward",
        sides: statements![
            "Look a little upward in the cow." by [BoneAndSpine],
            "Lift your head in the cow." by [SwordHealth],
            "Keep your neck in line with your back in the kneeling chair extension." by [Derry],
            "Keep your neck in line with your trunk in the Swiss ball extension." by [OneBodyLdn],
            "Keep your neck relaxed." by [Vykoukal],
        ],
        here: "There is no single rule. Each exercise says where your head goes, as its own sources have it.",
        exercises: &[
            KneelingChairThoracicExtension,
            CatCow,
            SwissBallThoracicExtension,
        ],
    },
    Difference {
        id: "D14",
        topic: "How long a stretch lasts",
        sides: statements![
            "20 to 30 seconds by the clock." by [BoneAndSpine, OneBodyLdn],
            "As long as possible, in child's pose." by [SwordHealth],
        ],
        here: "Stretches have a timer. Child's pose has an open end: you say when it is enough.",
        exercises: &[DoorwayPecStretch, ThreadTheNeedle, ChildsPose],
    },
    Difference {
        id: "D15",
        topic: "When you feel a difference",
        sides: statements![
            "Within a few days, for the first relief." by [BoneAndSpine],
            "At once: one round may loosen you or make you feel stronger." by [Derry],
            "Within 4 to 6 weeks." by [OneBodyLdn],
            "It gives no time." by [Vykoukal, SwordHealth],
        ],
        here: "Some relief may come early; a lasting change may take weeks. We promise neither. If you like, Unhunch asks how you feel before and after, so you can see for yourself.",
        exercises: &[],
    },
    Difference {
        id: "D16",
        topic: "How often to exercise",
        sides: statements![
            "Once or twice a day, or 3 to 4 days a week." by [BoneAndSpine],
            "At least 3 to 4 times a week. Stretches may be daily." by [OneBodyLdn],
            "Some exercises up to 2 or 3 times a day." by [Vykoukal],
            "Regularly. It gives no number." by [Derry, SwordHealth],
        ],
        here: "For your plan we suggest 3 to 4 days a week. You may choose more.",
        exercises: &[],
    },
    Difference {
        id: "D17",
        topic: "What to do when it is uncomfortable",
        sides: statements![
            "Stop at discomfort. But a little soreness is normal." by [BoneAndSpine],
            "Gentle discomfort is normal. Stop if it grows or spreads." by [SwordHealth],
            "Do it another way, or ask." by [OneBodyLdn],
            "Stop, and change how you do it." by [Vykoukal],
        ],
        here: "There is one button for all of it: This hurts. It asks what it is like and tells you what to do. The safety page has the rules for when to stop.",
        exercises: &[],
    },
    Difference {
        id: "D18",
        topic: "Warming up",
        sides: statements![
            "You need not. A little walking or some arm circles may help." by [BoneAndSpine],
            "If you are very stiff, stretch first." by [Vykoukal],
            "It does not say." by [Derry, OneBodyLdn, SwordHealth],
        ],
        here: "Our ready-made routines begin without a warm-up. If you like, walk a little first. If you are very stiff, do a stretch first.",
        exercises: &[],
    },
    Difference {
        id: "D19",
        topic: "What is wrong: too stiff, or too loose",
        sides: statements![
            "The back is stiff, the posture poor, the muscles weak." by [Derry, BoneAndSpine, OneBodyLdn, SwordHealth],
            "The neck is stiff, and so the upper back, which is built to be steady, moves too much. Even so, it gives exercises to loosen the upper back." by [Vykoukal],
        ],
        here: "You find both here: exercises that loosen your upper back, and exercises for your neck and your core.",
        exercises: &[
            ThoracicFoamRolling,
            WallThoracicExtension,
            NeckFlexionExtension,
        ],
    },
    Difference {
        id: "D20",
        topic: "Causes other than posture",
        sides: statements![
            "Arthritis and discs are often blamed, but often they are not the reason." by [Derry],
            "Injuries and conditions of the spine, such as scoliosis, are among the causes." by [OneBodyLdn],
        ],
        here: "Unhunch cannot tell what causes your pain. Its safety questions ask for signs that somebody should look at you first.",
        exercises: &[],
    },
    Difference {
        id: "D21",
        topic: "Asking somebody before you start",
        sides: statements![
            "Only with one of the warning signs that it lists." by [BoneAndSpine],
            "Ask before any new programme." by [OneBodyLdn],
            "Think about seeing a therapist." by [Vykoukal],
            "Not every exercise suits everybody." by [SwordHealth],
        ],
        here: "Unhunch asks you the safety questions once, before your first session. You can read them again in the settings.",
        exercises: &[],
    },
    Difference {
        id: "D22",
        topic: "Treatment that somebody else does to you",
        sides: statements![
            "An adjustment helps for a short time. Follow it with the scapular push-up plus." by [Derry],
            "Hands-on treatment, ultrasound and electrical stimulation can be part of the care." by [OneBodyLdn],
            "It shows exercises only." by [BoneAndSpine, Vykoukal, SwordHealth],
        ],
        here: "You can read about it, and no more. Unhunch shows exercises only.",
        exercises: &[QuadrupedScapularPushUpPlus],
    },
    Difference {
        id: "D23",
        topic: "Which kind of exercise comes first",
        sides: statements![
            "Bending backward, and work for the serratus." by [Derry],
            "Only exercises that loosen you." by [SwordHealth],
            "Strength for core, shoulder blades and neck, in sets." by [Vykoukal],
            "Strengthening leads, and stretching goes with it." by [OneBodyLdn],
        ],
        here: "All of these are here, and the ready-made routines mix several kinds. In the list of exercises you can choose a kind. The serratus is a muscle that ties the shoulder blade to the ribs.",
        exercises: &[],
    },
    Difference {
        id: "D24",
        topic: "What kind an exercise is",
        sides: statements![
            "The foam roller extension is to loosen you. Wall angels open the chest and wake muscles." by [BoneAndSpine],
            "The foam roller extension is a stretch. Wall angels are strengthening." by [OneBodyLdn],
            "Wall angels belong to neck and posture." by [Vykoukal],
        ],
        here: "You find them under both: the foam roller extension under mobility and stretch, wall angels under strength and posture control.",
        exercises: &[FoamRollerThoracicExtension, WallAngels],
    },
    Difference {
        id: "D25",
        topic: "Cat-cow: on all fours, or sitting",
        sides: statements![
            "Its heading allows sitting, too." by [BoneAndSpine],
            "Only on all fours." by [OneBodyLdn, SwordHealth],
        ],
        here: "On all fours. The source that allows sitting does not say how to do it.",
        exercises: &[CatCow],
    },
];

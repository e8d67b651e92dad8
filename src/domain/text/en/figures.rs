//! What the drawn figures show, and the words around them.

use crate::domain::figure::FigureId;
use crate::domain::text::words::Figures;

pub(super) const FIGURES: Figures = Figures {
    text,
    way,
    other_ways: "Other ways to do it",
    play: "Play",
    pause: "Pause",
    place: "Place in the movement",
    speed: "Speed",
    speeds: ["Half speed", "Slower", "Full speed"],
    turn: "Turn the figure: drag it, or use the arrow keys",
    turns: ["Turn it to the left", "Turn it to the right"],
    closer: "Look closer",
    paints: ["Where it works", "Where it stretches"],
    views_from: "Look at it from",
    views: ["Front", "Side", "Back", "Above"],
    best_view: "Best view",
    gallery_lead: "Every exercise in all its poses, side by side.",
    to_gallery: "See all movements at once",
};

const fn way(figure: FigureId) -> &'static str {
    match figure {
        FigureId::TowelThoracicExtension => "With a rolled towel",
        FigureId::WallAngelsTouchdown => "Touchdown arc",
        FigureId::WallAngelsPartial => "Easier: a smaller arc",
        FigureId::NeckFlexionWithHand => "With a light hand",
        FigureId::IsometricNeckFlexion => "Forward",
        FigureId::IsometricNeckExtension => "Backward",
        _ => "",
    }
}

const fn text(figure: FigureId) -> &'static str {
    match figure {
        FigureId::KneelingChairThoracicExtension => {
            "Kneeling with the elbows on a chair seat: the hips go back and the chest sinks between the arms, then both come up again."
        }
        FigureId::FoamRollerThoracicExtension => {
            "Lying face up with a roller under the upper back, hands behind the head: the upper back bends gently back over the roller and returns."
        }
        FigureId::TowelThoracicExtension => {
            "Lying face up with a rolled towel under the upper back, hands behind the head: the upper back bends gently back over it and returns."
        }
        FigureId::ThoracicFoamRolling => {
            "Lying face up on a roller, hips lifted, hands behind the head: the feet push so that the body slides up and down over the roller."
        }
        FigureId::QuadrupedScapularPushUpPlus => {
            "On hands and knees with straight elbows: the chest sinks between the shoulder blades, then the hands press the floor away and it rises."
        }
        FigureId::WallAngels => {
            "Standing with the back to a wall: the arms slide from a W up to a Y and down again, staying on the wall."
        }
        FigureId::WallAngelsTouchdown => {
            "Standing with the back to a wall, feet further out: the bent arms sweep up along the wall until the hands meet overhead, and down again."
        }
        FigureId::WallAngelsPartial => {
            "Standing with the back to a wall: the bent arms slide only a little way up the wall and down again."
        }
        FigureId::WallPostureHold => {
            "Standing with feet away from the wall: bottom, shoulders and the back of the head come to the wall and stay there, the gaze level."
        }
        FigureId::ChinTucks => {
            "Sitting tall, seen from the side: the head glides straight back and returns, the eyes level."
        }
        FigureId::ScapularSqueeze => {
            "Sitting, seen from behind: both shoulder blades draw together and a little down, then let go."
        }
        FigureId::DoorwayPecStretch => {
            "Standing in a doorway, forearms on the frame: one foot steps forward and the whole trunk moves through a little, then back."
        }
        FigureId::CatCow => {
            "On hands and knees: the back sags while the head and tailbone rise, then rounds up while the head and tailbone sink."
        }
        FigureId::ThreadTheNeedle => {
            "On hands and knees: one arm slides under the other until its shoulder and the side of the head rest on the floor, then comes back."
        }
        FigureId::SupineMarch => {
            "Lying face up, knees bent: one foot lifts until its knee is level with the hip and lowers again; then the other."
        }
        FigureId::WallThoracicExtension => {
            "Facing a wall with the elbows on it and the hands behind the head: the elbows slide up while the upper back bends back, then down."
        }
        FigureId::ProneOppositeArmLegRaise => {
            "Lying face down, arms ahead: one arm and the opposite leg lift a little and lower; then the other pair."
        }
        FigureId::BirdDog => {
            "On hands and knees: one arm reaches ahead and the opposite leg back, level with the trunk, and return; then the other pair."
        }
        FigureId::ProneScapularRetraction => {
            "Lying face down, forehead on the floor, arms out to the sides: the shoulder blades draw together and lift both arms a little, then lower them."
        }
        FigureId::BandLowRow => {
            "Standing, a band from a pole in both hands, elbows by the ribs: the elbows go back and the blades draw together, then the arms return slowly."
        }
        FigureId::BandWideRow => {
            "Standing, arms ahead at shoulder height with a band: the elbows go out and back at that height, then the arms return slowly."
        }
        FigureId::NeckFlexionExtension => {
            "Sitting tall, seen from the side: the chin goes down toward the chest, then the face turns up toward the ceiling."
        }
        FigureId::NeckFlexionWithHand => {
            "Sitting tall: a hand rests lightly on the back of the head while the chin goes down, and leaves it before the face turns up."
        }
        FigureId::IsometricNeckSideBend => {
            "Sitting: the palm rests on the temple of the same side; hand and head press against each other and nothing moves."
        }
        FigureId::IsometricNeckOtherDirections => {
            "Sitting: the palm rests beside the face and resists a turn toward it; the head does not move."
        }
        FigureId::IsometricNeckFlexion => {
            "Sitting: the palm rests on the forehead and resists a nod forward; the head does not move."
        }
        FigureId::IsometricNeckExtension => {
            "Sitting: both hands rest behind the head and resist a push backward; the head does not move."
        }
        FigureId::SwissBallThoracicExtension => {
            "Kneeling with the belly on a large ball, hands behind the head: the chest rises off the ball, the neck in line, and lowers again."
        }
        FigureId::SeatedTrunkExtension => {
            "Sitting on a chair, arms folded across the chest: the upper body tips slowly back and comes up again; bottom and feet stay."
        }
        FigureId::OpenBook => {
            "Lying on the side, knees bent, seen from above: the upper arm swings over to the other side, the eyes follow the hand, and it closes again."
        }
        FigureId::ChildsPose => {
            "Sitting back on the heels: the trunk folds forward to the floor and the arms stretch far ahead."
        }
        FigureId::AtRest(_) => {
            "Somebody in the position for this exercise. The movement is not shown."
        }
    }
}

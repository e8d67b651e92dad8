//! What carries a body: which part of it rests on what, measured on the surface that is drawn.

use unhunch::domain::catalogue::Position;
use unhunch::domain::figure::body::Body;
use unhunch::domain::figure::person::{Build, Person};
use unhunch::domain::figure::pose::HEAD;
use unhunch::domain::figure::solid::firm::Firm;
use unhunch::domain::figure::solid::mesh::Mesh;
use unhunch::domain::figure::solid::{Detail, Part, Ring, Rings};
use unhunch::domain::figure::vector::{V, v};
use unhunch::domain::figure::{FigureId, Prop, bones, neutral};

/// A part of the body that carries it. Sides are those of the first side: 0 the right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rests {
    /// The palm of a hand.
    Palm(usize),
    /// The back of a hand.
    Knuckles(usize),
    /// An elbow.
    Elbow(usize),
    /// A knee.
    Knee(usize),
    /// A foot: its sole, or the instep and toes of one who kneels.
    Foot(usize),
    /// The seat and the backs of the thighs.
    Seat,
    /// Back, belly and chest.
    Trunk,
    /// The head.
    Head,
}

impl Rests {
    /// How far flesh may be pressed flat. The bones are those of every build: where there is more on them,
    /// there is more to press.
    pub(crate) fn may_be_pressed(self, build: Build) -> f32 {
        let flesh = matches!(self, Self::Trunk | Self::Seat);
        match (build, flesh) {
            (Build::Straight, _) => 0.5,
            (Build::Curved, _) => 1.5,
            (Build::Full, false) => 1.1,
            (Build::Full, true) => 3.8,
        }
    }
}

/// What a part rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum On {
    Floor,
    /// A wall, a doorway, the seat of a chair, a roller or a ball of the figure.
    Prop,
    /// The head of the same body.
    Head,
    /// A thigh of the same body.
    Thigh,
}

/// When it rests there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    Always,
    /// Where a repetition starts.
    Home,
    /// In the pose that is held.
    Peak,
}

pub(crate) type Support = (Rests, On, When);

/// What carries a figure, as its steps say.
pub(crate) fn supports(id: FigureId) -> Vec<Support> {
    use FigureId as F;
    use On::{Floor, Head as OnHead, Prop as OnProp, Thigh};
    use Rests::{Elbow, Foot, Head, Knee, Knuckles, Palm, Seat, Trunk};
    use When::{Always, Home, Peak};
    let both = |rests: fn(usize) -> Rests, on: On, when: When| {
        vec![(rests(0), on, when), (rests(1), on, when)]
    };
    let feet = || both(Foot, Floor, Always);
    let kneels = || [both(Knee, Floor, Always), feet()].concat();
    let on_hands = || [kneels(), both(Palm, Floor, Always)].concat();
    let sits = || [vec![(Seat, OnProp, Always)], feet()].concat();
    let at_the_wall = || {
        let trunk = [(Head, OnProp, Always), (Trunk, OnProp, Always)];
        [
            trunk.to_vec(),
            both(Knuckles, OnProp, Always),
            both(Elbow, OnProp, Always),
            feet(),
        ]
        .concat()
    };
    match id {
        F::AtRest(Position::Seated) => [sits(), both(Palm, Thigh, Always)].concat(),
        F::AtRest(Position::Standing) => feet(),
        F::AtRest(Position::Kneeling) => kneels(),
        F::AtRest(Position::Quadruped) => on_hands(),
        F::AtRest(Position::Supine) => [feet(), vec![(Trunk, Floor, Always)]].concat(),
        F::AtRest(Position::Prone | Position::SideLying) => vec![(Trunk, Floor, Always)],
        F::KneelingChairThoracicExtension => [kneels(), both(Elbow, OnProp, Always)].concat(),
        F::FoamRollerThoracicExtension | F::TowelThoracicExtension => [
            vec![(Trunk, Floor, Always), (Trunk, OnProp, Always)],
            feet(),
            both(Palm, OnHead, Always),
        ]
        .concat(),
        F::ThoracicFoamRolling => [
            vec![(Trunk, OnProp, Always)],
            feet(),
            both(Palm, OnHead, Always),
        ]
        .concat(),
        F::QuadrupedScapularPushUpPlus | F::CatCow => on_hands(),
        F::WallAngels | F::WallAngelsTouchdown | F::WallAngelsPartial => at_the_wall(),
        F::WallPostureHold => {
            [vec![(Head, OnProp, Peak), (Trunk, OnProp, Always)], feet()].concat()
        }
        F::SeatedTrunkExtension => sits(),
        F::ChinTucks | F::ScapularSqueeze | F::NeckFlexionExtension => {
            [sits(), both(Palm, Thigh, Always)].concat()
        }
        F::NeckFlexionWithHand => {
            let hands = [(Palm(1), OnHead, Peak), (Palm(0), Thigh, Always)];
            [sits(), hands.to_vec()].concat()
        }
        F::IsometricNeckSideBend | F::IsometricNeckOtherDirections | F::IsometricNeckFlexion => {
            let hands = [(Palm(0), OnHead, Peak), (Palm(1), Thigh, Always)];
            [sits(), both(Palm, Thigh, Home), hands.to_vec()].concat()
        }
        F::IsometricNeckExtension => {
            [sits(), both(Palm, Thigh, Home), both(Palm, OnHead, Peak)].concat()
        }
        F::DoorwayPecStretch => [
            both(Foot, Floor, Home),
            both(Foot, Floor, Peak),
            vec![(Foot(0), Floor, Always)],
            both(Elbow, OnProp, Always),
        ]
        .concat(),
        F::ThreadTheNeedle => [
            kneels(),
            both(Palm, Floor, Home),
            vec![
                (Palm(1), Floor, Always),
                (Head, Floor, Peak),
                (Elbow(0), Floor, Peak),
            ],
        ]
        .concat(),
        F::SupineMarch => [
            both(Palm, Floor, Always),
            both(Foot, Floor, Home),
            vec![
                (Head, Floor, Always),
                (Trunk, Floor, Always),
                (Foot(1), Floor, Always),
            ],
        ]
        .concat(),
        F::WallThoracicExtension => [
            both(Elbow, OnProp, Always),
            both(Palm, OnHead, Always),
            feet(),
        ]
        .concat(),
        F::ProneOppositeArmLegRaise => [
            both(Palm, Floor, Home),
            both(Foot, Floor, Home),
            vec![
                (Palm(1), Floor, Always),
                (Foot(0), Floor, Always),
                (Trunk, Floor, Always),
                (Head, Floor, Home),
            ],
        ]
        .concat(),
        F::BirdDog => [
            both(Palm, Floor, Home),
            both(Foot, Floor, Home),
            vec![(Palm(1), Floor, Always), (Knee(0), Floor, Always)],
        ]
        .concat(),
        F::ProneScapularRetraction => [
            both(Palm, Floor, Home),
            feet(),
            vec![(Head, Floor, Always), (Trunk, Floor, Always)],
        ]
        .concat(),
        F::BandLowRow | F::BandWideRow => feet(),
        F::SwissBallThoracicExtension => [
            kneels(),
            vec![(Trunk, OnProp, Always)],
            both(Palm, OnHead, Always),
        ]
        .concat(),
        F::OpenBook => vec![
            (Trunk, Floor, Always),
            (Head, Floor, Always),
            (Knee(0), Floor, Always),
            (Foot(0), Floor, Always),
        ],
        F::ChildsPose => [kneels(), both(Palm, Floor, Peak), vec![(Head, Floor, Peak)]].concat(),
    }
}

/// Arms that the steps say are straight, by the first side's, and when.
pub(crate) fn straight(id: FigureId) -> &'static [(usize, When)] {
    use FigureId as F;
    use When::{Always, Peak};
    match id {
        F::QuadrupedScapularPushUpPlus
        | F::CatCow
        | F::ProneOppositeArmLegRaise
        | F::ProneScapularRetraction => &[(0, Always), (1, Always)],
        F::BirdDog => &[(0, Peak), (1, Always)],
        F::ChildsPose => &[(0, Peak), (1, Peak)],
        F::OpenBook => &[(1, Peak)],
        _ => &[],
    }
}

/// A body's surface, to be measured.
pub(crate) struct Surface<'a> {
    body: &'a Body,
    rings: Rings,
    skull: &'a Skull,
}

impl<'a> Surface<'a> {
    pub(crate) fn of(body: &'a Body, person: &Person, skull: &'a Skull) -> Self {
        Self {
            body,
            rings: Rings::of(body, person, Detail::Full),
            skull,
        }
    }

    fn places(&self, part: Part, from: f32, to: f32) -> impl Iterator<Item = V> {
        let rings = self.rings.of_part(part).iter();
        rings
            .filter(move |ring| (from..=to).contains(&ring.place))
            .flat_map(|ring| {
                (0u8..24).map(|at| ring.at((f32::from(at) * 15.0).to_radians().sin_cos()))
            })
    }

    /// The places of a part; `left` where the figure is mirrored.
    fn of_part(&self, rests: Rests, left: bool) -> Vec<V> {
        let side = |side: usize| if left { 1 - side } else { side };
        let (all, far) = (f32::MIN, f32::MAX);
        match rests {
            Rests::Palm(at) => self.places(Part::Palm(side(at)), all, far).collect(),
            Rests::Knuckles(at) => self.places(Part::Palm(side(at)), 2.0, 8.0).collect(),
            Rests::Elbow(at) => self.places(Part::Arm(side(at)), 24.0, 46.0).collect(),
            Rests::Knee(at) => self.places(Part::Leg(side(at)), 36.0, 48.0).collect(),
            Rests::Foot(at) => {
                let toes = (0..5).flat_map(|toe| self.places(Part::Toe(side(at), toe), all, far));
                self.places(Part::Foot(side(at)), all, far)
                    .chain(toes)
                    .collect()
            }
            Rests::Seat => {
                let seats = [0, 1].into_iter().flat_map(|at| {
                    self.places(Part::Seat(at), all, far).chain(self.places(
                        Part::Leg(at),
                        all,
                        20.0,
                    ))
                });
                self.places(Part::Trunk, all, 0.9).chain(seats).collect()
            }
            Rests::Trunk => self.places(Part::Trunk, all, 4.0).collect(),
            Rests::Head => self.skull.places(self.body),
        }
    }

    /// How far a part is from what it rests on, before that presses it flat; less than nothing where it would
    /// be in it.
    pub(crate) fn gap(&self, props: &[Prop], rests: Rests, on: On, left: bool) -> f32 {
        self.gap_of(&self.of_part(rests, left), props, on)
    }

    /// The same of the surface that is drawn.
    pub(crate) fn gap_as_drawn(&self, props: &[Prop], rests: Rests, on: On, left: bool) -> f32 {
        let firm = Firm::of(props, self.body);
        let places = self.of_part(rests, left).into_iter();
        let pressed: Vec<V> = places.map(|at| firm.pressed(at)).collect();
        self.gap_of(&pressed, props, on)
    }

    fn gap_of(&self, places: &[V], props: &[Prop], on: On) -> f32 {
        let least =
            |gap: &dyn Fn(V) -> f32| places.iter().map(|at| gap(*at)).fold(f32::MAX, f32::min);
        match on {
            On::Floor => least(&|at| at.y),
            On::Head => least(&|at| self.skull.gap(self.body, at)),
            On::Thigh => least(&|at| self.over_thigh(at)),
            On::Prop => {
                let gaps = props.iter().filter_map(|prop| match *prop {
                    Prop::Doorway(_, half) => Some(least(&|at| half - at.z.abs())),
                    Prop::Wall(x) => Some(least(&|at| (at.x - x) * -x.signum())),
                    Prop::Roller(middle, radius) => Some(least(&|at| {
                        let way = at - middle;
                        v(way.x, way.y, 0.0).length() - radius
                    })),
                    Prop::Ball(middle, radius) => {
                        Some(least(&|at| (at - middle).length() - radius))
                    }
                    Prop::Chair(x, _) => Some(least(&|at| {
                        let over = (at.x - x).abs() < 20.0 && at.z.abs() < 21.0;
                        if over { at.y - SEAT } else { f32::MAX }
                    })),
                    _ => None,
                });
                gaps.fold(f32::MAX, f32::min)
            }
        }
    }

    /// How far a place is over the nearest thigh.
    fn over_thigh(&self, at: V) -> f32 {
        let legs = [Part::Leg(0), Part::Leg(1)];
        let rings = legs.iter().flat_map(|leg| self.rings.of_part(*leg));
        let thighs = rings.filter(|ring| (4.0..=42.0).contains(&ring.place));
        let far = |ring: &&Ring| (at - ring.centre).length();
        let ring = thighs.min_by(|a, b| far(a).total_cmp(&far(b))).unwrap();
        let from = at - ring.centre;
        let ahead = if from.dot(ring.front) > 0.0 {
            ring.front
        } else {
            ring.back
        };
        let share = |axis: V| from.dot(axis) / axis.dot(axis);
        let round = share(ring.across).hypot(share(ahead));
        from.length() * (1.0 - 1.0 / round)
    }

    /// How far a hand is outside the head; less than nothing where a part of it is inside.
    pub(crate) fn hand_off_head(&self, side: usize) -> f32 {
        let arm = self.body.arms.get(side).unwrap();
        if (arm.wrist - self.body.head).length() > 35.0 {
            return f32::MAX;
        }
        let fingers =
            (0..5).flat_map(|finger| self.places(Part::Finger(side, finger), f32::MIN, f32::MAX));
        self.places(Part::Palm(side), f32::MIN, f32::MAX)
            .chain(fingers)
            .map(|at| self.skull.gap(self.body, at))
            .fold(f32::MAX, f32::min)
    }
}

/// Height of the seat of a chair.
const SEAT: f32 = 44.0;

/// Degrees between the directions in which the head is measured.
const STEP: u16 = 2;
const ROWS: usize = 90;
const COLUMNS: usize = 180;

/// The head, which never changes its shape: how far its surface is from its middle in each direction.
pub(crate) struct Skull {
    reach: Vec<f32>,
    faces: Vec<V>,
}

impl Skull {
    pub(crate) fn new() -> Self {
        let mesh = Mesh::of(
            &bones::solve(&neutral::STANDING),
            &Person::default(),
            Detail::Full,
            &Firm::Nothing,
        )
        .whole();
        let faces: Vec<V> = mesh
            .vertices
            .iter()
            .filter_map(|vertex| vertex.face)
            .collect();
        let ways: Vec<V> = faces.iter().map(|face| face.unit()).collect();
        let mut reach = Vec::new();
        for row in 0..ROWS {
            for column in 0..COLUMNS {
                let degrees = |at: usize| f32::from(u16::try_from(at).unwrap() * STEP + STEP / 2);
                let (up, level) = (degrees(row) - 90.0).to_radians().sin_cos();
                let (aside, ahead) = (degrees(column) - 180.0).to_radians().sin_cos();
                let way = v(level * ahead, up, level * aside);
                let nearest = ways
                    .iter()
                    .zip(&faces)
                    .max_by(|(a, _), (b, _)| a.dot(way).total_cmp(&b.dot(way)));
                reach.push(nearest.unwrap().1.length());
            }
        }
        Self { reach, faces }
    }

    fn places(&self, body: &Body) -> Vec<V> {
        let lies = body.frame(HEAD);
        self.faces
            .iter()
            .map(|face| lies.place(body.head, *face, 0))
            .collect()
    }

    /// How far a place is outside the head of a body.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a number of a cell"
    )]
    fn gap(&self, body: &Body, at: V) -> f32 {
        let lies = body.frame(HEAD);
        let from = at - body.head;
        let way = v(
            from.dot(lies.ahead),
            from.dot(lies.up),
            from.dot(lies.right),
        );
        let cell = |degrees: f32, most: usize| ((degrees / f32::from(STEP)) as usize).min(most - 1);
        let row = cell(
            way.unit().y.clamp(-1.0, 1.0).asin().to_degrees() + 90.0,
            ROWS,
        );
        let column = cell(way.z.atan2(way.x).to_degrees() + 180.0, COLUMNS);
        way.length() - self.reach.get(row * COLUMNS + column).unwrap()
    }
}

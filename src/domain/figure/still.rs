//! Still pictures: a person in a pose, a ghost of where the movement starts, and arrows of its way.

use super::arrow::{Arrow, Disc};
use super::body::Body;
use super::colours::Colours;
use super::drawing::{Drawing, end_of_piece};
use super::person::Person;
use super::props::Prop;
use super::raster::{self, Frame, Image, Subject};
use super::scene::Scene;
use super::solid::Detail;
use super::solid::balls::Balls;
use super::solid::firm::Firm;
use super::solid::mesh::Mesh;
use super::solid::muscle::Surface;
use super::solid::shadow::{Plane, Shadow};
use super::vector::V;
use super::view::{View, p};
use super::{Crop, bones, neutral, window_of};
use crate::domain::catalogue::Region;

/// What a still picture shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Still {
    /// The person, and what is around them.
    pub scene: Scene,
    /// Where the movement starts, to be seen faintly behind.
    pub start: Option<Body>,
    /// The ways of what moves most, in space: an arrow for each.
    pub ways: Vec<Vec<V>>,
}

/// From where a portrait is seen: more from the side, so that hair and build are told apart.
const PORTRAIT_VIEW: View = View::new(30.0, 5.0);

/// From where a back is seen.
const BACK_VIEW: View = View::new(-90.0, 4.0);
/// How much of somebody who stands, from the head to the hands that hang, is above the waist.
const TO_THE_WAIST: f32 = 0.72;

/// Draws somebody.
#[derive(Debug)]
pub struct Artist {
    person: Person,
    detail: Detail,
    surface: Surface,
}

impl From<Scene> for Still {
    /// A scene alone.
    fn from(scene: Scene) -> Self {
        Self {
            scene,
            start: None,
            ways: Vec::new(),
        }
    }
}

/// Somebody as they stand and look at whoever chooses them, in a picture of so many pixels.
#[must_use]
pub fn portrait<'a>(
    person: Person,
    colours: &'a Colours,
    size: (usize, usize),
) -> Drawing<'a, Image> {
    Drawing::of(async move {
        let body = bones::solve(&neutral::STANDING);
        let eye = PORTRAIT_VIEW.eye();
        let frame = Frame::around(&window_of(&eye, &body, Crop::Upper), size.0, size.1);
        let mesh = Mesh::of(&body, &person, Detail::Small, &Firm::Nothing).await;
        let subject = Subject::alone(mesh);
        raster::draw(&subject, colours, &eye, &frame).await
    })
}

impl Artist {
    /// Who draws this person.
    #[must_use]
    pub fn of(person: Person, detail: Detail) -> Drawing<'static, Self> {
        Drawing::of(async move {
            Self {
                person,
                detail,
                surface: Surface::of(person, detail).await,
            }
        })
    }

    /// Whether it draws this person, as finely as this.
    #[must_use]
    pub fn draws(&self, person: &Person, detail: Detail) -> bool {
        self.person == *person && self.detail == detail
    }

    /// The back of somebody who stands, with these regions lit, in a picture of so many pixels.
    #[must_use]
    pub fn back<'a>(
        &'a self,
        lit: &'a [Region],
        colours: &'a Colours,
        size: (usize, usize),
    ) -> Drawing<'a, Image> {
        Drawing::of(async move {
            let body = bones::solve(&neutral::STANDING);
            let eye = BACK_VIEW.eye();
            let mut window = window_of(&eye, &body, Crop::Upper);
            window.size.y *= TO_THE_WAIST;
            let frame = Frame::around(&window, size.0, size.1);
            let mesh = Mesh::of(&body, &self.person, self.detail, &Firm::Nothing).await;
            let mut subject = Subject::alone(mesh);
            subject.mesh.paint(&self.surface.paint(lit));
            subject.glow = 1.0;
            raster::draw(&subject, colours, &eye, &frame).await
        })
    }

    /// A picture.
    #[must_use]
    pub fn draw<'a>(
        &'a self,
        still: &'a Still,
        colours: &'a Colours,
        frame: &'a Frame,
    ) -> Drawing<'a, Image> {
        Drawing::of(async move {
            let scene = &still.scene;
            let eye = scene.view.eye();
            let colours = &colours.lit(scene.figure);
            let mut ghost = None;
            if let Some(start) = &still.start {
                let firm = Firm::of(scene.props, start);
                let mesh = Mesh::of(start, &self.person, Detail::Small, &firm).await;
                let start = Subject::alone(mesh);
                end_of_piece().await;
                // So faint, it need not be fine.
                ghost = Some(raster::draw(&start, colours, &eye, &frame.halved()).await);
            }
            let around = scene.around();
            let mut image = self.among(scene, &around, ghost, colours, frame).await;
            if scene.there < 1.0 {
                let alone = self.among(scene, &[], None, colours, frame).await;
                image.fade_into(&alone, 1.0 - scene.there);
            }
            let seen = |at: V| p(at.dot(eye.right), -at.dot(eye.up));
            let mut taken: Vec<Disc> = Vec::new();
            bulk(&scene.body, &mut |at, radius| {
                taken.push((seen(at), radius));
            });
            for way in &still.ways {
                end_of_piece().await;
                let way = way.iter().map(|at| seen(*at)).collect();
                if let Some(arrow) = Arrow::along(way) {
                    let arrow = arrow.beside(&taken, frame);
                    arrow.draw(&mut image, frame, colours);
                    taken.extend(arrow.discs());
                }
            }
            image
        })
    }

    /// A scene among these things.
    async fn among(
        &self,
        scene: &Scene,
        props: &[Prop],
        ghost: Option<Image>,
        colours: &Colours,
        frame: &Frame,
    ) -> Image {
        let body = &scene.body;
        let firm = Firm::of(scene.props, body);
        let mut mesh = Mesh::of(body, &self.person, self.detail, &firm).await;
        end_of_piece().await;
        mesh.paint(&self.surface.paint(scene.figure.regions()));
        mesh.add_props(props, body);
        end_of_piece().await;
        let balls = Balls::of(body);
        let wall = props.iter().find_map(Prop::wall);
        let wall = wall.map(|x| Shadow::of(&balls, Plane::Wall(x, body.head.x > x)));
        let subject = Subject {
            mesh,
            floor: Shadow::of(&balls, Plane::Floor),
            wall,
            glow: scene.glow,
            ghost,
        };
        end_of_piece().await;
        raster::draw(&subject, colours, &scene.view.eye(), frame).await
    }
}

/// Balls without gaps between them that are about as thick as a body.
fn bulk(body: &Body, add: &mut dyn FnMut(V, f32)) {
    let mut bone = |from: V, to: V, radius: f32| {
        for step in 0..=6u8 {
            add(from.towards(to, f32::from(step) / 6.0), radius);
        }
    };
    bone(body.head, body.head, 11.0);
    for pair in body.spine.windows(2) {
        if let [from, to] = pair {
            bone(*from, *to, 12.0);
        }
    }
    for side in 0..2 {
        let (arm, leg) = (body.arm(side), body.leg(side));
        bone(arm.shoulder, arm.elbow, 5.5);
        bone(arm.elbow, arm.wrist, 4.5);
        bone(arm.wrist, arm.wrist + arm.fingers * 15.0, 4.0);
        bone(leg.hip, leg.knee, 8.0);
        bone(leg.knee, leg.ankle, 6.0);
        bone(leg.ankle, leg.ankle + leg.toes * 16.0, 4.5);
    }
}

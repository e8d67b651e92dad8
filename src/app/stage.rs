//! The figure that moves, drawn by the graphics processor.
//!
//! It must never decide what is shown. There is one [`Stage`] for the whole program: its canvas goes to
//! whoever takes a [`Turn`] last.

use std::cell::{Cell, RefCell};

use web_sys::Element;

use crate::domain::catalogue::Region;
use crate::domain::figure::Window;
use crate::domain::figure::colours::Colours;
use crate::domain::figure::motion::Scene;
use crate::domain::figure::person::Person;
use crate::domain::figure::raster::Frame;
use crate::domain::figure::solid::Detail;
use crate::domain::figure::solid::gpu::{
    FRAGMENT, LOOK, Numbers, POSE, RINGS, STRIDE, TRIANGLES, Things, VERTEX, VERTICES, Vertices,
};
use crate::domain::figure::solid::muscle::Canvas;
use crate::domain::figure::view::Eye;
use crate::platform::page::gpu::{Bytes, Corners, Gpu, NoGpu, Recipe, Software};

/// How a figure looks, apart from its pose.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look {
    /// Who it is.
    pub person: Person,
    /// In which colours.
    pub colours: Colours,
    /// How much what works glows, from 0 to 1.
    pub glow: f32,
}

/// A canvas on which a figure moves.
#[derive(Debug)]
pub struct Stage {
    gpu: Gpu,
    shown: RefCell<Shown>,
}

/// What the graphics processor has been given, and what the next frame is worked out in.
#[derive(Debug, Default)]
struct Shown {
    /// The person, and what muscles are laid on.
    person: Option<(Person, Canvas)>,
    vertices: Vertices,
    regions: &'static [Region],
    things: Things,
    numbers: Numbers,
}

impl Stage {
    /// A canvas with nothing on it yet. It takes the size that the page's styles give it.
    ///
    /// # Errors
    ///
    /// Where nothing that moves can be drawn.
    pub fn new(software: Software) -> Result<Self, NoGpu> {
        let recipe = Recipe {
            vertex: VERTEX,
            fragment: FRAGMENT,
            texture: (3, RINGS),
            arrays: [("pose", POSE), ("look", LOOK)],
            second: "hull",
            vertices: VERTICES,
            corners: TRIANGLES * 3,
        };
        Ok(Self {
            gpu: Gpu::new(recipe, software)?,
            shown: RefCell::default(),
        })
    }

    /// The canvas.
    #[must_use]
    pub fn element(&self) -> &Element {
        self.gpu.canvas()
    }

    /// Whether it shows what it is given: not while the browser has taken its context away.
    #[must_use]
    pub fn is_alive(&self) -> bool {
        self.gpu.is_alive()
    }

    /// Shows a figure in its place on the page. What lies in this window is seen, as large as the canvas allows.
    pub fn show(&self, scene: &Scene, eye: &Eye, window: &Window, look: &Look) {
        let shown = &mut *self.shown.borrow_mut();
        self.dress(shown, look.person, scene.figure.regions());
        let Shown {
            vertices,
            things,
            numbers,
            ..
        } = shown;
        if things.stand(scene.props, &scene.body, vertices) {
            let it = &things.vertices;
            self.gpu
                .put(Bytes::Vertices, vertices.count() * STRIDE, &it.bytes);
            self.gpu
                .put(Bytes::Corners, vertices.corners.len(), &it.corners);
        }
        numbers.pose(&scene.body, &look.person, scene.props);
        let (width, height) = self.gpu.fit();
        let [width, height] = [width, height].map(|it| usize::try_from(it).unwrap_or(1));
        let frame = Frame::around(window, width, height);
        numbers.look(eye, &frame, &look.colours, look.glow);
        let corners = Corners {
            second: vertices.floor,
            end: vertices.count_corners() + things.vertices.count_corners(),
        };
        let arrays = [numbers.pose.as_slice(), numbers.look.as_slice()];
        self.gpu.draw(&numbers.rings, arrays, corners);
    }

    /// Gives the graphics processor a person and what works, where they are others than before.
    fn dress(&self, shown: &mut Shown, person: Person, regions: &'static [Region]) {
        let is_other = shown
            .person
            .as_ref()
            .is_none_or(|(before, _)| *before != person);
        if is_other {
            shown.person = Some((person, Canvas::of(&person, Detail::Moving)));
            shown.vertices = Vertices::of(&person);
            shown.things = Things::default();
            self.gpu.put(Bytes::Vertices, 0, &shown.vertices.bytes);
            self.gpu.put(Bytes::Corners, 0, &shown.vertices.corners);
        }
        if (is_other || shown.regions != regions)
            && let Some((_, canvas)) = &shown.person
        {
            shown.regions = regions;
            self.gpu.put(
                Bytes::Values,
                0,
                &shown.vertices.values(&canvas.paint(regions)),
            );
        }
    }
}

thread_local! {
    /// The only stage, from when it was first asked for, if the device can have one.
    static STAGE: RefCell<Option<Result<Stage, NoGpu>>> = const { RefCell::new(None) };
    static TURN: Cell<u32> = const { Cell::new(0) };
}

/// The right to the stage: until somebody else takes it. Dropping it takes the canvas off the page.
#[derive(Debug)]
#[must_use = "the canvas leaves the page as soon as this is dropped"]
pub struct Turn(u32);

impl Turn {
    /// Takes the stage from whoever has it.
    ///
    /// # Errors
    ///
    /// Where nothing that moves can be drawn.
    pub fn take(software: Software) -> Result<Self, NoGpu> {
        STAGE.with_borrow_mut(
            |stage| match stage.get_or_insert_with(|| Stage::new(software)) {
                Ok(_) => Ok(()),
                Err(why) => Err(why.clone()),
            },
        )?;
        TURN.set(TURN.get().wrapping_add(1));
        Ok(Self(TURN.get()))
    }

    /// What `act` makes of the stage; nothing once somebody else has taken it.
    pub fn with<T>(&self, act: impl FnOnce(&Stage) -> T) -> Option<T> {
        if self.0 != TURN.get() {
            return None;
        }
        STAGE.with_borrow(|stage| Some(act(stage.as_ref()?.as_ref().ok()?)))
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.with(|stage| stage.gpu.leave());
    }
}

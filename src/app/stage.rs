//! The figure that moves, drawn by the graphics processor.
//!
//! It must never decide what is shown. There is one [`GpuStage`] for the whole program, which is [`SharedStage`]: its
//! canvas goes to whoever takes a [`StageTurn`] last.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use web_sys::Element;

use crate::domain::catalogue::Region;
use crate::domain::figure::Window;
use crate::domain::figure::colours::Colours;
use crate::domain::figure::drawing::Drawing;
use crate::domain::figure::person::Person;
use crate::domain::figure::raster::Frame;
use crate::domain::figure::scene::{Framing, Scene};
use crate::domain::figure::solid::Detail;
use crate::domain::figure::solid::gpu::{
    Anew, FRAGMENT, LOOK, Numbers, POSE, RINGS, STRIDE, TRIANGLES, Things, VERTEX, VERTICES,
    Vertices,
};
use crate::domain::figure::solid::muscle::Surface;
use crate::platform::page::gpu::{Bytes, Corners, Gpu, NoGpu, Recipe, Software};

/// How a figure looks, apart from its pose.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StageLook {
    /// Who it is.
    pub person: Person,
    /// In which colours.
    pub colours: Colours,
}

/// A canvas on which a figure moves.
#[derive(Debug)]
pub struct GpuStage {
    gpu: Gpu,
    shown: RefCell<Shown>,
}

/// What the graphics processor has been given, and what the next frame is worked out in.
#[derive(Debug, Default)]
struct Shown {
    /// The person, and what muscles are laid on.
    person: Option<(Person, Surface)>,
    /// Who is being prepared to be shown next.
    next: Option<(Person, Drawing<'static, (Surface, Vertices)>)>,
    vertices: Vertices,
    regions: Option<&'static [Region]>,
    things: Things,
    numbers: Numbers,
    /// What has to be in the picture, and where that is: it takes long to find out.
    window: Option<(Framing, Window)>,
}

impl GpuStage {
    /// A canvas with nothing on it yet, or why there can be none. It takes the size that the page's styles give it.
    #[must_use]
    pub fn new(software: Software) -> Drawing<'static, Result<Self, NoGpu>> {
        let recipe = Recipe {
            vertex: VERTEX,
            fragment: FRAGMENT,
            texture: (3, RINGS),
            arrays: [("pose", POSE), ("look", LOOK)],
            second: "hull",
            vertices: VERTICES,
            corners: TRIANGLES * 3,
        };
        Drawing::of(async move {
            Ok(Self {
                gpu: Gpu::new(recipe, software).await?,
                shown: RefCell::default(),
            })
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

    /// Shows a figure, as large as the canvas allows.
    pub fn show(&self, scene: &Scene, look: &StageLook) {
        self.prepare(look.person, &|| true);
        let shown = &mut *self.shown.borrow_mut();
        self.paint(shown, scene.figure.regions());
        let Shown {
            vertices,
            things,
            numbers,
            window,
            ..
        } = shown;
        let anew = things.stand(&scene.around(), &scene.body, vertices);
        if let Some(anew) = anew {
            let from = match anew {
                Anew::All => 0,
                Anew::From(vertex) => vertex * STRIDE,
            };
            let bytes = things.vertices.bytes.get(from..).unwrap_or_default();
            self.gpu
                .put(Bytes::Vertices, vertices.bytes.len() + from, bytes);
            if anew == Anew::All {
                let corners = &things.vertices.corners;
                self.gpu
                    .put(Bytes::Corners, vertices.corners.len(), corners);
            }
        }
        numbers.pose(&scene.body, &look.person, scene.props);
        let (width, height) = self.gpu.fit();
        let [width, height] = [width, height].map(|it| usize::try_from(it).unwrap_or(1));
        let (_, window) = match window {
            Some(known) if known.0 == scene.framing => known,
            _ => window.insert((scene.framing, scene.framing.window())),
        };
        let frame = Frame::around(window, width, height);
        let colours = look.colours.lit(scene.figure);
        numbers.look(
            &scene.view.eye(),
            &frame,
            &colours,
            [scene.glow, scene.there],
        );
        let corners = Corners {
            second: vertices.floor,
            end: vertices.count_corners() + things.vertices.count_corners(),
        };
        let arrays = [numbers.pose.as_slice(), numbers.look.as_slice()];
        self.gpu.draw(&numbers.rings, arrays, corners);
    }

    /// Prepares this person for the graphics processor, as long as there is time, unless it has them already; whether it has
    /// them now.
    fn prepare(&self, person: Person, has_time: &dyn Fn() -> bool) -> bool {
        let shown = &mut *self.shown.borrow_mut();
        if matches!(&shown.person, Some((known, _)) if *known == person) {
            return true;
        }
        let next = shown.next.take().filter(|(next, _)| *next == person);
        let next = next.map_or_else(|| prepared(person), |(_, next)| next);
        match next.go_on_while(has_time) {
            Ok((surface, vertices)) => {
                self.gpu.put(Bytes::Vertices, 0, &vertices.bytes);
                self.gpu.put(Bytes::Corners, 0, &vertices.corners);
                shown.person = Some((person, surface));
                shown.vertices = vertices;
                shown.things = Things::default();
                shown.regions = None;
                true
            }
            Err(rest) => {
                shown.next = Some((person, rest));
                false
            }
        }
    }

    /// Gives the graphics processor what works, where that is something else than before.
    fn paint(&self, shown: &mut Shown, regions: &'static [Region]) {
        if shown.regions != Some(regions)
            && let Some((_, surface)) = &shown.person
        {
            shown.regions = Some(regions);
            let values = shown.vertices.values(&surface.paint(regions));
            self.gpu.put(Bytes::Values, 0, &values);
        }
    }
}

/// What the graphics processor is given of somebody, and what muscles are laid on.
fn prepared(person: Person) -> Drawing<'static, (Surface, Vertices)> {
    Drawing::of(async move {
        let surface = Surface::of(person, Detail::Moving).await;
        (surface, Vertices::of(person).await)
    })
}

/// The one stage of a program, from when it is first asked for: what a canvas holds is too much to be made anew
/// for each page.
#[derive(Debug, Clone)]
pub struct SharedStage(Rc<Kept>);

#[derive(Debug)]
struct Kept {
    software: Software,
    /// The stage, or why there can be none.
    stage: OnceCell<Result<GpuStage, NoGpu>>,
    /// The one that is being made.
    begun: RefCell<Option<Drawing<'static, Result<GpuStage, NoGpu>>>>,
    turn: Cell<u32>,
}

/// The right to the stage: until somebody else takes it. Dropping it takes the canvas off the page.
#[derive(Debug)]
#[must_use = "the canvas leaves the page as soon as this is dropped"]
pub struct StageTurn {
    kept: Rc<Kept>,
    number: u32,
}

impl SharedStage {
    /// One that nobody has asked for yet.
    #[must_use]
    pub fn new(software: Software) -> Self {
        Self(Rc::new(Kept {
            software,
            stage: OnceCell::new(),
            begun: RefCell::default(),
            turn: Cell::default(),
        }))
    }

    /// Prepares all that is needed to show this person, as long as there is time; whether nothing is left to prepare. Where
    /// nothing that moves can be drawn, nothing is.
    #[must_use]
    pub fn prepare(&self, person: Person, has_time: &dyn Fn() -> bool) -> bool {
        match self.0.stage(has_time) {
            Some(Ok(stage)) => stage.prepare(person, has_time),
            Some(Err(_)) => true,
            None => false,
        }
    }

    /// Takes the stage from whoever has it.
    ///
    /// # Errors
    ///
    /// Where nothing that moves can be drawn.
    pub fn take(&self) -> Result<StageTurn, NoGpu> {
        let kept = Rc::clone(&self.0);
        if let Some(Err(why)) = kept.stage(&|| true) {
            return Err(why.clone());
        }
        let number = kept.turn.get().wrapping_add(1);
        kept.turn.set(number);
        Ok(StageTurn { kept, number })
    }
}

impl Kept {
    /// The stage, or why there can be none; nothing as long as there was no time to find out.
    fn stage(&self, has_time: &dyn Fn() -> bool) -> Option<&Result<GpuStage, NoGpu>> {
        if self.stage.get().is_none() {
            let begun = self.begun.take();
            let begun = begun.unwrap_or_else(|| GpuStage::new(self.software));
            match begun.go_on_while(has_time) {
                Ok(stage) => return Some(self.stage.get_or_init(|| stage)),
                Err(rest) => drop(self.begun.replace(Some(rest))),
            }
        }
        self.stage.get()
    }
}

impl StageTurn {
    /// The stage; nothing once somebody else has taken it.
    #[must_use]
    pub fn stage(&self) -> Option<&GpuStage> {
        let stage = self.kept.stage.get()?.as_ref().ok()?;
        (self.number == self.kept.turn.get()).then_some(stage)
    }
}

impl Drop for StageTurn {
    fn drop(&mut self) {
        if let Some(stage) = self.stage() {
            stage.gpu.leave();
        }
    }
}

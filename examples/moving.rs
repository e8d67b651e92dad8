//! Draws each figure by the graphics processor and by the rasteriser, in a browser: `tools/moving.mjs`.

#[cfg(target_arch = "wasm32")]
mod browser {
    use unhunch::app::stage::{Look, Stage};
    use unhunch::domain::figure::colours::{Colours, Scheme, Skin};
    use unhunch::domain::figure::motion::Scene;
    use unhunch::domain::figure::person::{Build, Hair, Person, Sleeves};
    use unhunch::domain::figure::raster::{self, Frame, Subject};
    use unhunch::domain::figure::solid::Detail;
    use unhunch::domain::figure::solid::balls::Balls;
    use unhunch::domain::figure::solid::mesh::Mesh;
    use unhunch::domain::figure::solid::muscle::Canvas;
    use unhunch::domain::figure::solid::shadow::{Plane, Shadow};
    use unhunch::domain::figure::{FigureId, Prop, Window, demo};
    use unhunch::platform::page::gpu::Software;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// Everything that draws.
    #[wasm_bindgen]
    pub struct Sheet {
        stage: Stage,
    }

    #[wasm_bindgen]
    impl Sheet {
        /// A sheet without pictures; nothing where the browser has no WebGL2.
        #[must_use]
        pub fn begin() -> Result<Sheet, String> {
            let stage = Stage::new(Software::Welcome).map_err(|why| why.to_string())?;
            Ok(Self { stage })
        }

        /// How many figures there are.
        pub fn count() -> usize {
            FigureId::ALL.len()
        }

        /// The name of a figure.
        pub fn name(index: usize) -> String {
            let id = FigureId::ALL.get(index);
            id.map(|id| format!("{id:?}")).unwrap_or_default()
        }

        /// The canvas on which the graphics processor draws.
        pub fn canvas(&self) -> web_sys::Element {
            self.stage.element().clone()
        }

        /// Draws a figure on the canvas.
        pub fn draw(&self, index: usize, dark: bool) {
            let Some(it) = Picture::of(index, dark) else {
                return;
            };
            let eye = it.scene.view.eye();
            self.stage.show(&it.scene, &eye, &it.window, &it.look);
        }

        /// The same by the rasteriser: the bytes of its pixels.
        pub fn still(&self, index: usize, dark: bool, width: usize, height: usize) -> Vec<u8> {
            let Some(it) = Picture::of(index, dark) else {
                return Vec::new();
            };
            let (scene, person, colours) = (&it.scene, &it.look.person, &it.look.colours);
            let body = &scene.body;
            let mut mesh = Mesh::of(body, person, Detail::Full);
            mesh.paint(&Canvas::of(person, Detail::Full).paint(scene.figure.regions()));
            mesh.add_props(scene.props, body);
            let balls = Balls::of(body);
            let wall = scene.props.iter().find_map(Prop::wall);
            let wall = wall.map(|x| Shadow::of(&balls, Plane::Wall(x, body.head.x > x)));
            let floor = Shadow::of(&balls, Plane::Floor);
            let subject = Subject { mesh, floor, wall };
            let frame = Frame::of(&it.window, width, height);
            raster::draw(&subject, colours, &scene.view.eye(), &frame).bytes
        }
    }

    /// A figure as it is held, by somebody; everybody has their turn.
    struct Picture {
        scene: Scene,
        window: Window,
        look: Look,
    }

    impl Picture {
        fn of(index: usize, dark: bool) -> Option<Self> {
            let scene = demo::held(*FigureId::ALL.get(index)?);
            let scheme = if dark { Scheme::Dark } else { Scheme::Light };
            let pick = |count: usize| index % count;
            let skin = *Skin::ALL.get(pick(Skin::ALL.len()))?;
            let person = Person {
                build: *Build::ALL.get(pick(Build::ALL.len()))?,
                hair: *Hair::ALL.get(pick(Hair::ALL.len()))?,
                sleeves: if pick(4) == 3 {
                    Sleeves::Long
                } else {
                    Sleeves::Short
                },
            };
            Some(Self {
                window: scene.framing.window(),
                scene,
                look: Look {
                    person,
                    colours: Colours::of(scheme, skin),
                    glow: 1.0,
                },
            })
        }
    }
}

fn main() {}

//! Draws each figure by the graphics processor and by the rasteriser, in a browser: `tools/moving.mjs`.

#[cfg(target_arch = "wasm32")]
mod browser {
    use unhunch::app::stage::{GpuStage, StageLook};
    use unhunch::domain::catalogue::Side;
    use unhunch::domain::figure::colours::{Colours, Scheme, Skin};
    use unhunch::domain::figure::person::{Build, Hair, Person, Sleeves};
    use unhunch::domain::figure::raster::Frame;
    use unhunch::domain::figure::scene::Scene;
    use unhunch::domain::figure::solid::Detail;
    use unhunch::domain::figure::still::Artist;
    use unhunch::domain::figure::{FigureId, demo};
    use unhunch::platform::page::gpu::Software;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// Everything that draws.
    #[wasm_bindgen]
    pub struct Sheet {
        stage: GpuStage,
    }

    #[wasm_bindgen]
    impl Sheet {
        /// A sheet without pictures; nothing where the browser has no WebGL2.
        pub fn begin() -> Result<Sheet, String> {
            let stage = GpuStage::new(Software::Welcome).map_err(|why| why.to_string())?;
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
            self.stage.show(&it.scene, &it.look);
        }

        /// The same by the rasteriser: the bytes of its pixels.
        pub fn still(&self, index: usize, dark: bool, width: usize, height: usize) -> Vec<u8> {
            let Some(it) = Picture::of(index, dark) else {
                return Vec::new();
            };
            let frame = Frame::around(&it.scene.framing.window(), width, height);
            let artist = Artist::of(it.look.person, Detail::Full).whole();
            artist
                .draw(&it.scene.into(), &it.look.colours, &frame)
                .whole()
                .bytes
        }
    }

    /// A figure as it is held, by somebody; everybody has their turn.
    struct Picture {
        scene: Scene,
        look: StageLook,
    }

    impl Picture {
        fn of(index: usize, dark: bool) -> Option<Self> {
            let scene = demo::held(*FigureId::ALL.get(index)?, Side::Right).scene;
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
                scene,
                look: StageLook {
                    person,
                    colours: Colours::of(scheme, skin),
                },
            })
        }
    }
}

fn main() {}

//! What a context of WebGL2 holds, and the calls that draw a frame.
//!
//! Its functions are called by their names: each that web-sys knows would weigh on the first screen, whose glue
//! has to bind it, and only what comes last needs any.

use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use wasm_bindgen::JsValue;
use web_sys::{Element, WebGl2RenderingContext as Name};

use super::given::{Bytes, Corners, Given, NoGpu, Recipe, STRIDE, Software};
use crate::domain::holds::holds;
use crate::platform::objects::{call, known_as, property};
use crate::platform::tasks::{later, next_task};

/// How far back the second drawing is moved where a triangle is steep, beside what its depth gains in a pixel:
/// corners are rounded to a part of a pixel, and it would else come through here and there.
const STEEP: f32 = 0.25;

/// How a context is asked which device draws.
const UNMASKED_RENDERER: u32 = 0x9246;
/// What draws by software calls itself so.
const PLAYED: [&str; 5] = [
    "SwiftShader",
    "llvmpipe",
    "softpipe",
    "Software",
    "Basic Render",
];

/// A context.
#[derive(Debug, Clone)]
pub(super) struct Gl(JsValue);

impl Gl {
    /// A context that draws smooth edges, over what is behind the canvas.
    pub(super) fn of(canvas: &Element, software: Software) -> Option<Self> {
        let wanted = Object::new();
        for (name, value) in [
            ("antialias", JsValue::TRUE),
            ("premultipliedAlpha", JsValue::TRUE),
            ("powerPreference", "low-power".into()),
            (
                "failIfMajorPerformanceCaveat",
                (software == Software::Refused).into(),
            ),
        ] {
            Reflect::set(&wanted, &name.into(), &value).ok()?;
        }
        let context = call(canvas, "getContext", &[&"webgl2".into(), &wanted])?;
        Some(Self(context)).filter(|gl| !gl.0.is_null())
    }

    /// The same, if what draws is what is wanted: some browsers give a context that draws by software all the same.
    pub(super) fn drawn_by(self, software: Software) -> Option<Self> {
        if software == Software::Welcome || !self.is_software() {
            return Some(self);
        }
        // To give it back takes the browser a while.
        later(async move {
            next_task().await;
            self.free();
        });
        None
    }

    /// Whether what draws names itself as one of the known ones that are played by software.
    fn is_software(&self) -> bool {
        // Without this extension, the plain name says it.
        self.call("getExtension", &[O(&"WEBGL_debug_renderer_info".into())]);
        let named = |name: u32| self.call("getParameter", &[N(name)]).as_string();
        let names = [named(Name::RENDERER), named(UNMASKED_RENDERER)];
        names
            .iter()
            .flatten()
            .any(|name| PLAYED.iter().any(|played| holds(name, played)))
    }

    /// What one of its functions answers.
    fn call(&self, name: &str, arguments: &[Argument]) -> JsValue {
        let call = Call::of(self, name, arguments);
        call.and_then(|call| call.make(self)).unwrap_or_default()
    }

    /// Gives back all that it holds at once: else it would live until somebody collects the garbage.
    pub(super) fn free(&self) {
        let extension = self.call("getExtension", &[O(&"WEBGL_lose_context".into())]);
        call(&extension, "loseContext", &[]);
    }
}

/// What a function of a context is given.
#[derive(Debug, Clone, Copy)]
enum Argument<'a> {
    Number(u32),
    Share(f32),
    Object(&'a JsValue),
}

use Argument::{Number as N, Object as O};

/// A call with its arguments, which can be made again in each frame.
#[derive(Debug)]
struct Call(Function, Array);

impl Call {
    fn of(gl: &Gl, name: &str, arguments: &[Argument]) -> Option<Self> {
        let function = known_as(property(&gl.0, name)?);
        let value = |argument: &Argument| match *argument {
            N(number) => number.into(),
            Argument::Share(share) => share.into(),
            O(object) => object.clone(),
        };
        Some(Self(function, arguments.iter().map(value).collect()))
    }

    fn make(&self, gl: &Gl) -> Option<JsValue> {
        self.0.apply(&gl.0, &self.1).ok()
    }
}

/// What a context holds. It goes with the context.
#[derive(Debug)]
pub(super) struct Made {
    buffers: [JsValue; 3],
    texture: (u16, u16),
    /// Where the arrays and the number of the drawing go.
    arrays: [JsValue; 2],
    second: JsValue,
    /// What draws a frame of a size with so many corners.
    frame: Vec<Call>,
    of: Option<((u32, u32), Corners)>,
}

impl Made {
    pub(super) fn of(gl: &Gl, recipe: &Recipe, bytes: &[Uint8Array; 3]) -> Result<Self, NoGpu> {
        let program = program(gl, recipe)?;
        gl.call("useProgram", &[O(&program)]);
        let place = |name: &str| gl.call("getUniformLocation", &[O(&program), O(&name.into())]);
        let made = Self {
            buffers: [(); 3].map(|()| gl.call("createBuffer", &[])),
            texture: recipe.texture,
            arrays: recipe.arrays.map(|(name, _)| place(name)),
            second: place(recipe.second),
            frame: Vec::new(),
            of: None,
        };
        made.give(gl, bytes);
        made.set_up(gl);
        Ok(made)
    }

    /// Gives all bytes, and says what they are.
    fn give(&self, gl: &Gl, bytes: &[Uint8Array; 3]) {
        for (what, bytes) in [Bytes::Vertices, Bytes::Values, Bytes::Corners]
            .into_iter()
            .zip(bytes)
        {
            let (target, buffer) = self.buffer(what);
            gl.call("bindBuffer", &[N(target), O(buffer)]);
            gl.call("bufferData", &[N(target), O(bytes), N(Name::DYNAMIC_DRAW)]);
            let inputs: &[[u32; 4]] = match what {
                Bytes::Vertices => &[[0, 4, STRIDE, 0], [1, 4, STRIDE, 16]],
                Bytes::Values => &[[3, 1, 4, 0]],
                Bytes::Corners => &[],
            };
            for [input, size, stride, offset] in inputs.iter().map(|it| it.map(N)) {
                gl.call("enableVertexAttribArray", &[input]);
                let kind = [input, size, N(Name::FLOAT), N(0), stride, offset];
                gl.call("vertexAttribPointer", &kind);
            }
            if what == Bytes::Vertices {
                gl.call("enableVertexAttribArray", &[N(2)]);
                let kind = [2, 4, Name::UNSIGNED_SHORT, STRIDE, 32];
                gl.call("vertexAttribIPointer", &kind.map(N));
            }
        }
    }

    /// What never changes while it draws.
    fn set_up(&self, gl: &Gl) {
        const TEXTURE: u32 = Name::TEXTURE_2D;
        let texture = gl.call("createTexture", &[]);
        gl.call("bindTexture", &[N(TEXTURE), O(&texture)]);
        let (fours, rows) = self.texture;
        let room = [TEXTURE, 1, Name::RGBA32F, fours.into(), rows.into()];
        gl.call("texStorage2D", &room.map(N));
        // Numbers as they are: browsers cannot mix such large ones.
        for filter in [Name::TEXTURE_MIN_FILTER, Name::TEXTURE_MAG_FILTER] {
            gl.call("texParameteri", &[TEXTURE, filter, Name::NEAREST].map(N));
        }
        let abilities = [
            Name::DEPTH_TEST,
            Name::CULL_FACE,
            Name::POLYGON_OFFSET_FILL,
            Name::BLEND,
        ];
        for ability in abilities {
            gl.call("enable", &[N(ability)]);
        }
        gl.call("blendFunc", &[Name::ONE, Name::ONE_MINUS_SRC_ALPHA].map(N));
    }

    const fn buffer(&self, what: Bytes) -> (u32, &JsValue) {
        let [vertices, values, corners] = &self.buffers;
        match what {
            Bytes::Vertices => (Name::ARRAY_BUFFER, vertices),
            Bytes::Values => (Name::ARRAY_BUFFER, values),
            Bytes::Corners => (Name::ELEMENT_ARRAY_BUFFER, corners),
        }
    }

    /// Gives bytes of those that are kept.
    pub(super) fn put(&self, gl: &Gl, what: Bytes, kept: &Uint8Array, (from, end): (u32, u32)) {
        let (target, buffer) = self.buffer(what);
        gl.call("bindBuffer", &[N(target), O(buffer)]);
        let part = [N(target), N(from), O(kept), N(from), N(end - from)];
        gl.call("bufferSubData", &part);
    }

    /// Draws what is given.
    pub(super) fn draw(&mut self, gl: &Gl, given: &Given, size: (u32, u32)) {
        let of = Some((size, given.corners.get()));
        if self.of != of {
            self.of = of;
            self.frame = self.calls(gl, given, size).into_iter().flatten().collect();
        }
        for call in &self.frame {
            call.make(gl);
        }
    }

    /// The calls that draw a frame: what they are given by is the same from frame to frame.
    fn calls(&self, gl: &Gl, given: &Given, (width, height): (u32, u32)) -> Vec<Option<Call>> {
        let (fours, rows) = self.texture;
        let [first, second] = &self.arrays;
        let [first_array, second_array] = &given.arrays;
        let [target, nothing] = [Name::TEXTURE_2D, 0].map(N);
        let [wide, high, numbers, floats] =
            [fours.into(), rows.into(), Name::RGBA, Name::FLOAT].map(N);
        let texture = [
            target,
            nothing,
            nothing,
            nothing,
            wide,
            high,
            numbers,
            floats,
            O(&given.texture),
        ];
        let mut calls = vec![
            Call::of(gl, "texSubImage2D", &texture),
            Call::of(gl, "uniform4fv", &[O(first), O(first_array)]),
            Call::of(gl, "uniform4fv", &[O(second), O(second_array)]),
            Call::of(gl, "viewport", &[0, 0, width, height].map(N)),
            Call::of(
                gl,
                "clear",
                &[N(Name::COLOR_BUFFER_BIT | Name::DEPTH_BUFFER_BIT)],
            ),
        ];
        let Corners { second, end } = given.corners.get();
        for (number, away, from, behind) in
            [(0, Name::BACK, 0, 0.0), (1, Name::FRONT, second, STEEP)]
        {
            let corners = [Name::TRIANGLES, end - from, Name::UNSIGNED_SHORT, from * 2];
            calls.extend([
                Call::of(gl, "uniform1f", &[O(&self.second), N(number)]),
                Call::of(gl, "polygonOffset", &[Argument::Share(behind), N(0)]),
                Call::of(gl, "cullFace", &[N(away)]),
                Call::of(gl, "drawElements", &corners.map(N)),
            ]);
        }
        calls
    }
}

fn program(gl: &Gl, recipe: &Recipe) -> Result<JsValue, NoGpu> {
    let program = gl.call("createProgram", &[]);
    for (kind, text) in [
        (Name::VERTEX_SHADER, recipe.vertex),
        (Name::FRAGMENT_SHADER, recipe.fragment),
    ] {
        let shader = gl.call("createShader", &[N(kind)]);
        gl.call("shaderSource", &[O(&shader), O(&text.into())]);
        gl.call("compileShader", &[O(&shader)]);
        gl.call("attachShader", &[O(&program), O(&shader)]);
    }
    gl.call("linkProgram", &[O(&program)]);
    let is_linked = [O(&program), N(Name::LINK_STATUS)];
    if gl.call("getProgramParameter", &is_linked).is_truthy() {
        return Ok(program);
    }
    let why = gl.call("getProgramInfoLog", &[O(&program)]).as_string();
    Err(NoGpu::Refused(why.unwrap_or_default()))
}

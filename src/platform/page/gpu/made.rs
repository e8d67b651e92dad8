//! What a context of WebGL2 holds, and the calls that draw a frame.
//!
//! Its functions are called by their names: each that web-sys knows would weigh on the first screen, whose glue
//! has to bind it, and only what comes last needs any.

use core::slice::from_ref;

use js_sys::{Array, Float32Array, Function, Object, Reflect, Uint8Array};
use wasm_bindgen::JsValue;
use web_sys::{Element, WebGl2RenderingContext as Name};

use super::{Bytes, Corners, Given, NoGpu, Recipe, Software};
use crate::platform::objects::{call, known_as, property};

/// Bytes of the inputs of a vertex that are next to each other.
pub(super) const STRIDE: u32 = 40;

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
        (!context.is_null()).then_some(Self(context))
    }

    /// What one of its functions answers.
    fn call(&self, name: &str, arguments: &[JsValue]) -> JsValue {
        let call = Call::of(self, name, arguments);
        call.and_then(|call| call.make(self)).unwrap_or_default()
    }

    /// Gives back all that it holds at once: else it would live until somebody collects the garbage.
    pub(super) fn free(&self) {
        let extension = self.call("getExtension", &["WEBGL_lose_context".into()]);
        call(&extension, "loseContext", &[]);
    }
}

/// A call with its arguments, which can be made again in each frame.
#[derive(Debug)]
struct Call(Function, Array);

impl Call {
    fn of(gl: &Gl, name: &str, arguments: &[JsValue]) -> Option<Self> {
        let function = known_as(property(&gl.0, name)?);
        Some(Self(function, arguments.iter().collect()))
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
        gl.call("useProgram", from_ref(&program));
        let place = |name: &str| gl.call("getUniformLocation", &[program.clone(), name.into()]);
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
        let [vertices, values, corners] = &self.buffers;
        let [vertex_bytes, value_bytes, corner_bytes] = bytes;
        let fill = |target: u32, buffer: &JsValue, bytes: &Uint8Array| {
            gl.call("bindBuffer", &[target.into(), buffer.clone()]);
            gl.call(
                "bufferData",
                &[target.into(), bytes.into(), Name::DYNAMIC_DRAW.into()],
            );
        };
        let float = |input: u32, size: u32, stride: u32, offset: u32| {
            gl.call("enableVertexAttribArray", &[input.into()]);
            let kind = [
                input.into(),
                size.into(),
                Name::FLOAT.into(),
                false.into(),
                stride.into(),
                offset.into(),
            ];
            gl.call("vertexAttribPointer", &kind);
        };
        fill(Name::ARRAY_BUFFER, vertices, vertex_bytes);
        float(0, 4, STRIDE, 0);
        float(1, 4, STRIDE, 16);
        gl.call("enableVertexAttribArray", &[2.into()]);
        let kind = [2u32, 4, Name::UNSIGNED_SHORT, STRIDE, 32].map(JsValue::from);
        gl.call("vertexAttribIPointer", &kind);
        fill(Name::ARRAY_BUFFER, values, value_bytes);
        float(3, 1, 4, 0);
        fill(Name::ELEMENT_ARRAY_BUFFER, corners, corner_bytes);
    }

    /// What never changes while it draws.
    fn set_up(&self, gl: &Gl) {
        const TEXTURE: u32 = Name::TEXTURE_2D;
        let (fours, rows) = self.texture;
        let texture = gl.call("createTexture", &[]);
        gl.call("bindTexture", &[TEXTURE.into(), texture]);
        let room = [TEXTURE, 1, Name::RGBA32F, fours.into(), rows.into()].map(JsValue::from);
        gl.call("texStorage2D", &room);
        // Numbers as they are: browsers cannot mix such large ones.
        for filter in [Name::TEXTURE_MIN_FILTER, Name::TEXTURE_MAG_FILTER] {
            gl.call(
                "texParameteri",
                &[TEXTURE, filter, Name::NEAREST].map(JsValue::from),
            );
        }
        for ability in [Name::DEPTH_TEST, Name::CULL_FACE, Name::BLEND] {
            gl.call("enable", &[ability.into()]);
        }
        let over = [Name::ONE, Name::ONE_MINUS_SRC_ALPHA].map(JsValue::from);
        gl.call("blendFunc", &over);
    }

    /// Gives bytes of those that are kept.
    pub(super) fn put(&self, gl: &Gl, what: Bytes, kept: &Uint8Array, (from, end): (u32, u32)) {
        let [vertices, values, corners] = &self.buffers;
        let (target, buffer) = match what {
            Bytes::Vertices => (Name::ARRAY_BUFFER, vertices),
            Bytes::Values => (Name::ARRAY_BUFFER, values),
            Bytes::Corners => (Name::ELEMENT_ARRAY_BUFFER, corners),
        };
        gl.call("bindBuffer", &[target.into(), buffer.clone()]);
        let part = [
            target.into(),
            from.into(),
            kept.into(),
            from.into(),
            (end - from).into(),
        ];
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
        const TEXTURE: u32 = Name::TEXTURE_2D;
        let (fours, rows) = self.texture;
        let [first, second] = &self.arrays;
        let [first_array, second_array] = &given.arrays;
        let vectors = |place: &JsValue, array: &Float32Array| {
            Call::of(gl, "uniform4fv", &[place.clone(), array.into()])
        };
        let texture = [
            TEXTURE.into(),
            0.into(),
            0.into(),
            0.into(),
            fours.into(),
            rows.into(),
            Name::RGBA.into(),
            Name::FLOAT.into(),
            given.texture.clone().into(),
        ];
        let mut calls = vec![
            Call::of(gl, "texSubImage2D", &texture),
            vectors(first, first_array),
            vectors(second, second_array),
            Call::of(gl, "viewport", &[0, 0, width, height].map(JsValue::from)),
            Call::of(
                gl,
                "clear",
                &[(Name::COLOR_BUFFER_BIT | Name::DEPTH_BUFFER_BIT).into()],
            ),
        ];
        let Corners { second, end } = given.corners.get();
        for (number, away, from) in [(0u32, Name::BACK, 0), (1, Name::FRONT, second)] {
            let count = end.saturating_sub(from);
            let [count, offset] = [count, from * 2].map(|it| JsValue::from_f64(it as f64));
            let kind = Name::UNSIGNED_SHORT.into();
            calls.extend([
                Call::of(gl, "uniform1f", &[self.second.clone(), number.into()]),
                Call::of(gl, "cullFace", &[away.into()]),
                Call::of(
                    gl,
                    "drawElements",
                    &[Name::TRIANGLES.into(), count, kind, offset],
                ),
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
        let shader = gl.call("createShader", &[kind.into()]);
        gl.call("shaderSource", &[shader.clone(), text.into()]);
        gl.call("compileShader", from_ref(&shader));
        gl.call("attachShader", &[program.clone(), shader]);
    }
    gl.call("linkProgram", from_ref(&program));
    let is_linked = gl.call(
        "getProgramParameter",
        &[program.clone(), Name::LINK_STATUS.into()],
    );
    if is_linked.is_truthy() {
        return Ok(program);
    }
    let why = gl.call("getProgramInfoLog", &[program]).as_string();
    Err(NoGpu::Refused(why.unwrap_or_default()))
}

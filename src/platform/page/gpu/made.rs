//! What a context of WebGL2 holds, from when it is made until it is dropped.

use js_sys::Float32Array;
use web_sys::{
    WebGl2RenderingContext as Gl, WebGlBuffer, WebGlProgram, WebGlShader, WebGlTexture,
    WebGlUniformLocation, WebGlVertexArrayObject,
};

use super::{Bytes, NoGpu, Recipe};

/// Bytes of the inputs of a vertex that are next to each other.
pub(super) const STRIDE: usize = 40;

#[derive(Debug)]
pub(super) struct Made {
    gl: Gl,
    program: WebGlProgram,
    inputs: Option<WebGlVertexArrayObject>,
    buffers: [Option<WebGlBuffer>; 3],
    texture: Option<WebGlTexture>,
    /// What a row of it has, and its rows.
    size: (i32, i32),
    arrays: [Option<WebGlUniformLocation>; 2],
    second: Option<WebGlUniformLocation>,
}

impl Made {
    pub(super) fn of(gl: &Gl, recipe: &Recipe) -> Result<Self, NoGpu> {
        let program = program(gl, recipe)?;
        gl.use_program(Some(&program));
        let [first, second] = recipe.arrays;
        let location = |name: &str| gl.get_uniform_location(&program, name);
        let (fours, rows) = recipe.texture;
        let made = Self {
            gl: gl.clone(),
            inputs: gl.create_vertex_array(),
            buffers: core::array::from_fn(|_| gl.create_buffer()),
            texture: gl.create_texture(),
            size: (i32::from(fours), i32::from(rows)),
            arrays: [location(first), location(second)],
            second: location(recipe.second),
            program,
        };
        made.give_room(recipe);
        made.set_up();
        Ok(made)
    }

    fn give_room(&self, recipe: &Recipe) {
        let gl = &self.gl;
        gl.bind_vertex_array(self.inputs.as_ref());
        let [vertices, values, corners] = &self.buffers;
        gl.bind_buffer(Gl::ARRAY_BUFFER, vertices.as_ref());
        let room = |target: u32, bytes: usize| {
            gl.buffer_data_with_i32(target, length(bytes), Gl::DYNAMIC_DRAW);
        };
        room(Gl::ARRAY_BUFFER, recipe.vertices * STRIDE);
        let stride = length(STRIDE);
        for (input, offset) in [(0, 0), (1, 16)] {
            gl.enable_vertex_attrib_array(input);
            gl.vertex_attrib_pointer_with_i32(input, 4, Gl::FLOAT, false, stride, offset);
        }
        gl.enable_vertex_attrib_array(2);
        gl.vertex_attrib_i_pointer_with_i32(2, 4, Gl::UNSIGNED_SHORT, stride, 32);
        gl.bind_buffer(Gl::ARRAY_BUFFER, values.as_ref());
        room(Gl::ARRAY_BUFFER, recipe.vertices * 4);
        gl.enable_vertex_attrib_array(3);
        gl.vertex_attrib_pointer_with_i32(3, 1, Gl::FLOAT, false, 4, 0);
        gl.bind_buffer(Gl::ELEMENT_ARRAY_BUFFER, corners.as_ref());
        room(Gl::ELEMENT_ARRAY_BUFFER, recipe.corners * 2);
    }

    /// What never changes while it draws.
    fn set_up(&self) {
        let gl = &self.gl;
        gl.bind_texture(Gl::TEXTURE_2D, self.texture.as_ref());
        let (width, height) = self.size;
        gl.tex_storage_2d(Gl::TEXTURE_2D, 1, Gl::RGBA32F, width, height);
        // Numbers as they are: a browser cannot mix such large ones.
        let nearest = Gl::NEAREST.cast_signed();
        gl.tex_parameteri(Gl::TEXTURE_2D, Gl::TEXTURE_MIN_FILTER, nearest);
        gl.tex_parameteri(Gl::TEXTURE_2D, Gl::TEXTURE_MAG_FILTER, nearest);
        gl.enable(Gl::DEPTH_TEST);
        gl.enable(Gl::CULL_FACE);
        gl.enable(Gl::BLEND);
        gl.blend_func(Gl::ONE, Gl::ONE_MINUS_SRC_ALPHA);
    }

    pub(super) fn put(&self, what: Bytes, from: usize, bytes: &[u8]) {
        let [vertices, values, corners] = &self.buffers;
        let (target, buffer) = match what {
            Bytes::Vertices => (Gl::ARRAY_BUFFER, vertices),
            Bytes::Values => (Gl::ARRAY_BUFFER, values),
            Bytes::Corners => (Gl::ELEMENT_ARRAY_BUFFER, corners),
        };
        self.gl.bind_buffer(target, buffer.as_ref());
        self.gl
            .buffer_sub_data_with_i32_and_u8_array(target, length(from), bytes);
    }

    pub(super) fn draw(
        &self,
        (width, height): (u32, u32),
        texture: &Float32Array,
        arrays: [&[f32]; 2],
        (from, to): (usize, usize),
        second: usize,
    ) {
        let gl = &self.gl;
        let (fours, rows) = self.size;
        // It can only fail where the texture is smaller than that.
        let _ = gl.tex_sub_image_2d_with_i32_and_i32_and_u32_and_type_and_opt_array_buffer_view(
            Gl::TEXTURE_2D,
            0,
            0,
            0,
            fours,
            rows,
            Gl::RGBA,
            Gl::FLOAT,
            Some(texture),
        );
        for (place, array) in self.arrays.iter().zip(arrays) {
            gl.uniform4fv_with_f32_array(place.as_ref(), array);
        }
        gl.viewport(0, 0, width.cast_signed(), height.cast_signed());
        gl.clear(Gl::COLOR_BUFFER_BIT | Gl::DEPTH_BUFFER_BIT);
        for (is_second, away, from) in [(0.0, Gl::BACK, from), (1.0, Gl::FRONT, second)] {
            gl.uniform1f(self.second.as_ref(), is_second);
            gl.cull_face(away);
            let (count, offset) = (length(to.saturating_sub(from)), length(from * 2));
            gl.draw_elements_with_i32(Gl::TRIANGLES, count, Gl::UNSIGNED_SHORT, offset);
        }
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        let gl = &self.gl;
        gl.delete_vertex_array(self.inputs.as_ref());
        for buffer in &self.buffers {
            gl.delete_buffer(buffer.as_ref());
        }
        gl.delete_texture(self.texture.as_ref());
        gl.delete_program(Some(&self.program));
    }
}

fn program(gl: &Gl, recipe: &Recipe) -> Result<WebGlProgram, NoGpu> {
    let program = gl.create_program().ok_or(NoGpu::Missing)?;
    let shaders = [
        shader(gl, Gl::VERTEX_SHADER, recipe.vertex)?,
        shader(gl, Gl::FRAGMENT_SHADER, recipe.fragment)?,
    ];
    for shader in &shaders {
        gl.attach_shader(&program, shader);
    }
    gl.link_program(&program);
    let is_linked = gl.get_program_parameter(&program, Gl::LINK_STATUS);
    let logs = shaders.iter().filter_map(|it| gl.get_shader_info_log(it));
    let why: String = logs.chain(gl.get_program_info_log(&program)).collect();
    // The program holds on to them.
    for shader in &shaders {
        gl.delete_shader(Some(shader));
    }
    if is_linked.is_truthy() {
        Ok(program)
    } else {
        Err(NoGpu::Refused(why))
    }
}

fn shader(gl: &Gl, kind: u32, text: &str) -> Result<WebGlShader, NoGpu> {
    let shader = gl.create_shader(kind).ok_or(NoGpu::Missing)?;
    gl.shader_source(&shader, text);
    gl.compile_shader(&shader);
    Ok(shader)
}

/// A length of something that has some hundred thousand bytes at most.
fn length(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

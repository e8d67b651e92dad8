//! A picture: shapes, and what each of them shows.
//!
//! It knows no colours: a shape has a class, and style sheets give it a colour. Shapes are ordered
//! from the farthest to the nearest, and there are always as many, so that a page can change shapes
//! that stand there already.

use super::outline::Outline;

/// What a shape shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Part {
    /// Floor, wall and what stands behind the figure.
    #[default]
    Ground,
    /// Furniture and equipment.
    Prop,
    /// What is to be seen of equipment on its near side.
    PropEdge,
    /// An elastic band.
    Band,
    /// Bare skin.
    Skin,
    /// Bare skin of the far side.
    SkinFar,
    /// The trunk.
    Shirt,
    /// A sleeve.
    Sleeve,
    /// A sleeve of the far side.
    SleeveFar,
    /// Hips and legs.
    Leg,
    /// A leg of the far side.
    LegFar,
    /// Shoulder blades under the shirt.
    Blade,
    /// Where it works or stretches, widely.
    Glow,
    /// The same, narrower and stronger.
    Core,
    /// Hair.
    Hair,
    /// An ear.
    Ear,
    /// An eye.
    Eye,
}

impl Part {
    /// The class that style sheets know it by.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Ground => "f-ground",
            Self::Prop => "f-prop",
            Self::PropEdge => "f-edge",
            Self::Band => "f-band",
            Self::Skin => "f-skin",
            Self::SkinFar => "f-skin-far",
            Self::Shirt => "f-shirt",
            Self::Sleeve => "f-sleeve",
            Self::SleeveFar => "f-sleeve-far",
            Self::Leg => "f-leg",
            Self::LegFar => "f-leg-far",
            Self::Blade => "f-blade",
            Self::Glow => "f-glow",
            Self::Core => "f-core",
            Self::Hair => "f-hair",
            Self::Ear => "f-ear",
            Self::Eye => "f-eye",
        }
    }
}

/// One shape of a picture.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shape {
    /// What it shows.
    pub part: Part,
    /// Its outline.
    pub outline: Outline,
    /// How near it is; larger is nearer.
    depth: f32,
}

/// A picture: shapes from the farthest to the nearest.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Picture {
    shapes: Vec<Shape>,
    used: usize,
    /// Where a shape is drawn that could not be made; it is never shown.
    spare: Outline,
}

/// How near the farthest things are.
const FARTHEST: f32 = -1_000.0;

impl Picture {
    /// The shapes, from the farthest to the nearest.
    #[must_use]
    pub fn shapes(&self) -> &[Shape] {
        self.shapes.get(..self.used).unwrap_or(&self.shapes)
    }

    /// Begins anew; what was drawn before gives its place.
    pub(super) fn begin(&mut self) {
        self.used = 0;
    }

    /// Puts the shapes in order, once all of them are drawn.
    pub(super) fn finish(&mut self) {
        self.sort();
        self.merge();
    }

    /// Makes one of neighbours that show the same, and drops what is empty: each shape is a node of
    /// the page, and nodes are what a frame costs most.
    fn merge(&mut self) {
        let mut kept = 0usize;
        for index in 0..self.used {
            let Some((before, [shape, ..])) = self.shapes.split_at_mut_checked(index) else {
                break;
            };
            if shape.outline.points().is_empty() {
                continue;
            }
            match kept.checked_sub(1).and_then(|last| before.get_mut(last)) {
                Some(last) if last.part == shape.part => last.outline.append(&shape.outline),
                _ => {
                    self.shapes.swap(kept, index);
                    kept += 1;
                }
            }
        }
        self.used = kept;
    }

    /// Nearer shapes last; those equally near stay in the order in which they were drawn.
    fn sort(&mut self) {
        let Some(shapes) = self.shapes.get_mut(..self.used) else {
            return;
        };
        for end in 1..shapes.len() {
            let mut at = end;
            while let Some([before, shape]) = at
                .checked_sub(1)
                .and_then(|before| shapes.get_mut(before..=at))
            {
                if before.depth <= shape.depth {
                    break;
                }
                core::mem::swap(before, shape);
                at -= 1;
            }
        }
    }

    /// A new shape, empty.
    pub(super) fn shape(&mut self, part: Part, depth: f32) -> &mut Outline {
        if self.used == self.shapes.len() {
            self.shapes.push(Shape::default());
        }
        let index = self.used;
        self.used += 1;
        match self.shapes.get_mut(index) {
            Some(shape) => {
                shape.part = part;
                shape.depth = depth;
                shape.outline.clear();
                &mut shape.outline
            }
            None => &mut self.spare,
        }
    }

    /// A new shape that lies behind everything.
    pub(super) fn behind(&mut self, part: Part) -> &mut Outline {
        self.shape(part, FARTHEST)
    }
}

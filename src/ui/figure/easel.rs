//! The still pictures of a page: drawn one at a time while they are near what is on the screen, so that no
//! scrolling waits for them, and kept for a while.
//!
//! It must never draw what nobody can see, but for a page that is to be printed.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use super::look::Look;
use crate::app::App;
use crate::app::reactive::effect;
use crate::domain::catalogue::Side;
use crate::domain::figure::colours::{Colours, Scheme};
use crate::domain::figure::drawing::{Drawing, end_of_piece};
use crate::domain::figure::people::Somebody;
use crate::domain::figure::person::Person;
use crate::domain::figure::raster::{Frame, Image};
use crate::domain::figure::solid::Detail;
use crate::domain::figure::still::{self, Artist, Still};
use crate::domain::figure::{FigureId, demo};
use crate::domain::plan::Spot;
use crate::platform::clock;
use crate::platform::page::frames::{self, Frames};
use crate::platform::page::sheet::{self, Sheet, Sight};
use crate::platform::page::tab;
use crate::platform::tasks::{later, next_task};
use crate::ui::html::{El, el};
use crate::ui::parts::{Draw, Lit};

/// What a picture shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Motif {
    /// A figure in the pose that is held, with the way there.
    Held(FigureId),
    /// One of its main poses on a side, by its number.
    Main(FigureId, Option<Side>, usize),
    /// One of its key poses, by its number.
    Key(FigureId, usize),
    /// Somebody who can be chosen.
    Portrait(Somebody),
    /// The back of whoever shows the exercises, with these places lit.
    Back(Lit),
}

/// Bytes of pictures that are kept for pages that show them again.
const KEPT: usize = 12 << 20;
/// The height in pixels from which on a body is drawn in full detail.
const LARGE: usize = 320;
/// Pixels on paper for each point of a page, of which there are 96 to an inch.
const PRINT: f64 = 300.0 / 96.0;
/// Artists that are kept: one for each person and detail.
const ARTISTS: usize = 4;
/// Milliseconds of a frame in which pictures are drawn: what is tapped waits no longer.
const IN_A_FRAME_MS: u64 = 4;

thread_local! {
    /// The time of a frame, and when to stop drawing in it.
    static END: Cell<(Option<f64>, u64)> = const { Cell::new((None, 0)) };
    static EASEL: Rc<Easel> = Rc::new_cyclic(|easel| {
        let easel: Weak<Easel> = Weak::clone(easel);
        tab::around_print(for_paper, for_screen).forever();
        Easel {
            paper: Cell::default(),
            artists: RefCell::default(),
            kept: RefCell::default(),
            begun: RefCell::default(),
            places: RefCell::default(),
            frames: Frames::new(move || easel.upgrade().is_some_and(|easel| easel.draw_next())),
        }
    });
}

/// A picture that was drawn: what it shows, of whom, and how many pixels wide and high it is.
type Drawn = (Motif, Look, (u32, u32));

/// A picture that was begun.
pub(super) type Begun = Drawing<'static, Image>;

/// Where pictures are drawn.
struct Easel {
    /// The one that drew last comes last.
    artists: RefCell<Vec<Rc<Artist>>>,
    kept: RefCell<Vec<(Drawn, Rc<Image>)>>,
    /// The one that is being drawn.
    begun: RefCell<Option<(Drawn, Begun)>>,
    places: RefCell<Vec<Weak<Place>>>,
    frames: Frames,
    /// While the page is put on paper: the pixels for each point of it.
    paper: Cell<Option<f64>>,
}

/// The place of a picture on a page.
struct Place {
    sheet: Sheet,
    motif: Motif,
    app: App,
    is_near: Cell<bool>,
    shows: Cell<Option<Drawn>>,
}

/// A picture of a motif.
pub(super) fn picture(app: App, motif: Motif) -> El {
    el("canvas", "figure").with_element(move |element| {
        let Some(sheet) = Sheet::on(element.clone()) else {
            return;
        };
        let place = Rc::new(Place {
            sheet,
            motif,
            app,
            is_near: Cell::new(false),
            shows: Cell::new(None),
        });
        EASEL.with(|easel| easel.places.borrow_mut().push(Rc::downgrade(&place)));
        let near = Rc::clone(&place);
        let sight = Sight::of(&element, move |is_near| near.is_near_now(is_near), wake);
        // Both end with the page: this effect alone keeps them.
        effect(move || {
            let _ = &sight;
            Look::of(place.app);
            wake();
        });
    })
}

/// A figure in the pose that is held, in a light of its own: not for a place on the page, but for `then`, once it is drawn.
pub(in crate::ui) fn image(app: App, id: FigureId, scheme: Scheme, size: (u32, u32), then: Draw) {
    let look = Look {
        scheme,
        ..Look::now(app)
    };
    let mut drawing = Easel::begin((Motif::Held(id), look, size));
    later(async move {
        let image = loop {
            let end_ms = clock::now().mono_ms + IN_A_FRAME_MS;
            match drawing.go_on_while(&has_until(end_ms)) {
                Ok(image) => break image,
                Err(rest) => drawing = rest,
            }
            next_task().await;
        };
        then(&image);
    });
}

/// Draws what is not as it should be, in the next frames.
fn wake() {
    EASEL.with(|easel| easel.frames.wake());
}

/// Draws all pictures of the page as they are to be on paper, and asks for it to be printed.
pub(in crate::ui) fn print() {
    later(async {
        EASEL.with(|easel| easel.paper.set(Some(PRINT)));
        while EASEL.with(|easel| easel.draw_next()) {
            next_task().await;
        }
        tab::print();
    });
}

/// The page is put on paper, where nothing comes later: all that is not drawn yet is drawn at once.
fn for_paper() {
    EASEL.with(|easel| {
        if easel.paper.get().is_none() {
            easel.paper.set(Some(sheet::density()));
        }
        while easel.draw_next() {}
    });
}

fn for_screen() {
    EASEL.with(|easel| {
        easel.paper.set(None);
        for place in easel.places() {
            place.is_near_now(place.is_near.get());
        }
    });
}

impl Place {
    fn is_near_now(&self, is_near: bool) {
        self.is_near.set(is_near);
        if is_near {
            wake();
        } else {
            self.sheet.clear();
            self.shows.set(None);
        }
    }

    /// What is to be drawn here, if anything is: on paper, in ink.
    fn wants(&self, paper: Option<f64>) -> Option<Drawn> {
        let size = self.sheet.size(paper.unwrap_or_else(sheet::density));
        let mut look = self.motif.look(Look::now(self.app));
        if paper.is_some() {
            look.scheme = Scheme::Light;
        }
        let wanted = (self.motif, look, size);
        let is_seen = (self.is_near.get() || paper.is_some()) && size.0 > 0 && size.1 > 0;
        (is_seen && self.shows.get() != Some(wanted)).then_some(wanted)
    }
}

impl Easel {
    /// The places that are still there.
    fn places(&self) -> Vec<Rc<Place>> {
        let mut places = self.places.borrow_mut();
        places.retain(|place| place.strong_count() > 0);
        places.iter().filter_map(Weak::upgrade).collect()
    }

    /// Shows what is kept, and draws one picture, or as much of it as there is time for in a frame; whether there may be more
    /// to draw.
    fn draw_next(&self) -> bool {
        let end_ms = end_of_frame_ms();
        let paper = self.paper.get();
        // To find out what is to be drawn takes time as well.
        if paper.is_none() && !has_until(end_ms)() {
            return true;
        }
        for place in self.places() {
            let Some(wanted) = place.wants(paper) else {
                continue;
            };
            let kept = self.kept(&wanted);
            let is_kept = kept.is_some();
            let Some(image) = kept.or_else(|| self.draw(wanted, end_ms)) else {
                return true;
            };
            place.sheet.show(wanted.2.0, &image.bytes);
            place.shows.set(Some(wanted));
            if !is_kept {
                return true;
            }
        }
        false
    }

    fn kept(&self, wanted: &Drawn) -> Option<Rc<Image>> {
        let kept = self.kept.borrow();
        let found = kept.iter().find(|(drawn, _)| drawn == wanted);
        found.map(|(_, image)| Rc::clone(image))
    }

    /// Goes on with this picture; nothing until it is whole.
    fn draw(&self, wanted: Drawn, end_ms: u64) -> Option<Rc<Image>> {
        let begun = self.begun.take().filter(|(drawn, _)| *drawn == wanted);
        let begun = begun.map_or_else(|| Self::begin(wanted), |(_, begun)| begun);
        let drawn = if self.paper.get().is_some() {
            Ok(begun.whole())
        } else {
            begun.go_on_while(&has_until(end_ms))
        };
        match drawn {
            Ok(image) => Some(self.keep(wanted, image)),
            Err(rest) => {
                self.begun.replace(Some((wanted, rest)));
                None
            }
        }
    }

    fn keep(&self, drawn: Drawn, image: Image) -> Rc<Image> {
        let image = Rc::new(image);
        let mut kept = self.kept.borrow_mut();
        kept.push((drawn, Rc::clone(&image)));
        let mut room = KEPT;
        let newest = kept.iter().rev().take_while(|(_, image)| {
            let fits = room.checked_sub(image.bytes.len());
            room = fits.unwrap_or_default();
            fits.is_some()
        });
        let too_many = kept.len() - newest.count();
        kept.drain(..too_many);
        image
    }

    fn begin((motif, look, size): Drawn) -> Begun {
        Drawing::of(async move {
            let colours = Colours::of(look.scheme, look.skin);
            if let Some(still) = motif.still(look.hand) {
                end_of_piece().await;
                return drawn(still, look, size).await;
            }
            let Motif::Back(lit) = motif else {
                return still::portrait(look.person, &colours, pixels(size)).await;
            };
            let lit = Spot::ALL.iter().zip(lit).filter(|(_, is_lit)| *is_lit);
            let lit: Vec<_> = lit.flat_map(|(spot, _)| spot.regions()).copied().collect();
            let artist = artist(look.person, Detail::Full).await;
            end_of_piece().await;
            artist.back(&lit, &colours, pixels(size)).await
        })
    }
}

/// Who draws this person as finely as this: who did before, or somebody new, who takes some pieces to get ready.
async fn artist(person: Person, detail: Detail) -> Rc<Artist> {
    let draws = |artist: &Rc<Artist>| artist.draws(&person, detail);
    let known = EASEL.with(|easel| easel.artists.borrow().iter().find(|it| draws(it)).cloned());
    let artist = match known {
        Some(artist) => artist,
        None => Rc::new(Artist::of(person, detail).await),
    };
    EASEL.with(|easel| {
        let mut artists = easel.artists.borrow_mut();
        artists.retain(|it| !draws(it));
        if artists.len() == ARTISTS {
            artists.remove(0);
        }
        artists.push(Rc::clone(&artist));
    });
    artist
}

/// When to stop drawing in this frame, on the steady clock: all that draw in it share that time.
pub(super) fn end_of_frame_ms() -> u64 {
    let frame = frames::time_ms();
    let (of, end_ms) = END.get();
    if frame.is_some() && of == frame {
        return end_ms;
    }
    let end_ms = clock::now().mono_ms + IN_A_FRAME_MS;
    END.set((frame, end_ms));
    end_ms
}

/// Whether there is time until then, on the steady clock.
pub(super) fn has_until(end_ms: u64) -> impl Fn() -> bool {
    move || clock::now().mono_ms < end_ms
}

/// How many pixels wide and high.
fn pixels((width, height): (u32, u32)) -> (usize, usize) {
    let count = |pixels: u32| usize::try_from(pixels).unwrap_or(1);
    (count(width), count(height))
}

impl Motif {
    /// In which look it is drawn: a portrait is always of whom it shows.
    fn look(self, look: Look) -> Look {
        match self {
            Self::Portrait((person, skin)) => Look {
                person,
                skin,
                ..look
            },
            Self::Held(_) | Self::Main(..) | Self::Key(..) | Self::Back(_) => look,
        }
    }

    /// What it shows of a figure; none where it is of somebody alone.
    fn still(self, hand: Side) -> Option<Still> {
        let of = |stills: Vec<Still>, index: usize| stills.into_iter().nth(index);
        Some(match self {
            Self::Portrait(_) | Self::Back(_) => return None,
            Self::Held(id) => demo::held(id, hand),
            Self::Main(id, side, index) => {
                of(demo::main_poses(id, side, hand), index).unwrap_or_else(|| demo::held(id, hand))
            }
            Self::Key(id, index) => {
                of(demo::all_poses(id, hand), index).unwrap_or_else(|| demo::held(id, hand))
            }
        })
    }
}

/// Begins a picture of a scene that stands nowhere else.
pub(super) fn begun(still: Still, look: Look, size: (u32, u32)) -> Begun {
    Drawing::of(drawn(still, look, size))
}

/// A picture of a still. To find out what has to be in it and to get ready whoever draws it takes a piece each.
async fn drawn(still: Still, look: Look, size: (u32, u32)) -> Image {
    let (width, height) = pixels(size);
    let frame = Frame::around(&still.scene.framing.window(), width, height);
    end_of_piece().await;
    let detail = if height < LARGE {
        Detail::Small
    } else {
        Detail::Full
    };
    let artist = artist(look.person, detail).await;
    end_of_piece().await;
    let colours = Colours::of(look.scheme, look.skin);
    artist.draw(&still, &colours, &frame).await
}

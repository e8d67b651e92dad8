//! Four weeks in a picture, drawn here as it is saved and shared.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use super::page::of_history;
use crate::app::reactive::effect;
use crate::app::{App, DiaryCommands, device};
use crate::domain::figure::FigureId;
use crate::domain::figure::colours::Scheme;
use crate::domain::figure::raster::Image;
use crate::domain::insight::Symptom;
use crate::domain::report::Trend;
use crate::domain::report::picture::{
    Align, FIGURE_AT, FIGURE_SIZE, FourWeeks, HEIGHT, Letters, PictureText, Shape, WIDTH, ground,
    picture as drawn,
};
use crate::domain::route::Route;
use crate::ui::components::{Icon, actions, choice, icon_button, link};
use crate::ui::figure;
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, page, told_here};

/// What the file is called.
const NAME: &str = "unhunch-four-weeks.png";

/// The page.
pub(super) fn picture(app: App) -> El {
    let title = app.words().titles.picture;
    of_history(app, page("page narrow picture", title), told)
}

/// The picture, its colours, and the ways to keep it.
fn told(app: App) -> El {
    let words = app.language().report();
    let [colours, light, dark] = words.colours;
    let is_dark = RwSignal::new(false);
    let alt = RwSignal::new(String::new());
    let canvas: Rc<RefCell<Option<device::Canvas>>> = Rc::default();
    let kept = Rc::clone(&canvas);
    let sheet = el("canvas", "picture__sheet")
        .attr("role", "img")
        .live_attr("aria-label", move || Some(alt.get().into()))
        .with_element(move |element| {
            kept.replace(device::Canvas::on(element, [WIDTH, HEIGHT]));
            let kept = Rc::clone(&kept);
            effect(move || {
                let scheme = match is_dark.get() {
                    true => Scheme::Dark,
                    false => Scheme::Light,
                };
                let diary = DiaryCommands::of(app).all();
                let (weeks, pain) = app.plan().lived(|lived| {
                    let weeks = FourWeeks::of(lived);
                    let pain = Trend::of(lived, &diary, weeks.days, Symptom::Pain);
                    (weeks, pain)
                });
                let said = said(app, &weeks, pain.as_ref());
                alt.set((words.picture.alt)(
                    &said.days,
                    weeks.sessions,
                    weeks.done_on(),
                    &said.pain,
                ));
                if let Some(canvas) = kept.borrow().as_ref() {
                    drawn(&weeks, &said, scheme)
                        .iter()
                        .for_each(|shape| put(canvas, shape));
                    stand(app, canvas.clone(), scheme, is_dark);
                }
            });
        });
    let told = RwSignal::new(String::new());
    let with = |act: fn(device::Canvas, RwSignal<String>, App)| {
        let canvas = Rc::clone(&canvas);
        move || {
            told.set(String::new());
            match canvas.borrow().as_ref() {
                Some(canvas) => act(canvas.clone(), told, app),
                None => told.set(words.no_picture.to_owned()),
            }
        }
    };
    let save = icon_button("button button--primary", Icon::Keep, words.save_picture).on_click(
        with(|canvas, told, app| {
            device::save_picture(NAME, canvas, move || {
                told.set(app.language().report().not_saved.to_owned());
            });
        }),
    );
    let share = device::can_share_picture().then(|| {
        icon_button("button button--secondary", Icon::Share, words.share_picture).on_click(with(
            |canvas, told, app| {
                device::share_picture(NAME, canvas, move || {
                    told.set(app.language().report().not_shared.to_owned());
                });
            },
        ))
    });
    el("div", "picture__told")
        .child(sheet)
        .child(choice(
            colours,
            [light, dark],
            move || usize::from(is_dark.get()),
            move |index| is_dark.set(index > 0),
        ))
        .child(actions().child(save).maybe(share))
        .child(told_here(told))
        .child(p("quiet", words.picture_hint))
        .child(link("", &Route::Report, app.words().titles.report))
}

/// What is said in it.
fn said(app: App, weeks: &FourWeeks, pain: Option<&Trend>) -> PictureText {
    let words = app.language().report();
    let picture = &words.picture;
    let (sessions, done_on, minutes) = (weeks.sessions, weeks.done_on(), weeks.minutes);
    PictureText {
        title: picture.title.to_owned(),
        days: (words.days)(weeks.days.first, weeks.days.last),
        weekdays: picture.weekdays,
        numbers: [
            (sessions.to_string(), (picture.sessions)(sessions)),
            (done_on.to_string(), (picture.days)(done_on)),
            (minutes.to_string(), (picture.minutes)(minutes)),
        ],
        pain: (picture.pain)(pain),
        foot: picture.self_reported.to_owned(),
    }
}

/// Whoever shows the exercises comes into the picture once they are drawn, unless it has other colours by then.
fn stand(app: App, canvas: device::Canvas, scheme: Scheme, is_dark: RwSignal<bool>) {
    let put = move |image: &Image| {
        let is_as_then = is_dark.try_get_untracked() == Some(scheme == Scheme::Dark);
        if is_as_then {
            canvas.put(&image.bytes, FIGURE_SIZE.0, FIGURE_AT, ground(scheme));
        }
    };
    let id = FigureId::ScapularSqueeze;
    figure::image(app, id, scheme, FIGURE_SIZE, Box::new(put));
}

/// Puts a shape on the canvas.
fn put(canvas: &device::Canvas, shape: &Shape) {
    match shape {
        Shape::Ground(colour) => canvas.fill(colour),
        Shape::Disc(place, colour) => canvas.disc(*place, colour),
        Shape::Text {
            at,
            text,
            height,
            most,
            letters,
            align,
            colour,
        } => {
            let (weight, family) = match letters {
                Letters::Serif => (400, "ui-serif, Palatino, Georgia, serif"),
                Letters::Sans => (400, "system-ui, sans-serif"),
                Letters::Bold => (600, "system-ui, sans-serif"),
            };
            let font = format!("{weight} {height}px {family}");
            let align = match align {
                Align::Start => "left",
                Align::Centre => "center",
            };
            canvas.write(text, *at, *most, [&font, align, colour]);
        }
    }
}

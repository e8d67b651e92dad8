//! All building blocks in every state, side by side, in the colours of the theme: `#/components`, in debug builds alone.
//! Who changes a token looks here first. Its words are for those who build, in English.

use leptos::prelude::*;

use super::tiles::tick;
use crate::app::App;
use crate::domain::catalogue::ExerciseId;
use crate::domain::route::Route;
use crate::ui::components::{
    Counted, Icon, NoticeTone, SliderWords, actions, bar, button, choice, dialog, icon_button,
    link, mark, notice, section, slider, spine, stepper, switch, tag,
};
use crate::ui::figure;
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, page};

/// The tokens of colours, as `style/tokens.css` has them.
const COLOURS: [&str; 24] = [
    "paper",
    "surface",
    "sunk",
    "ink",
    "ink-soft",
    "ink-far",
    "line",
    "line-strong",
    "accent",
    "accent-strong",
    "on-accent",
    "accent-soft",
    "accent-pale",
    "warm",
    "warm-line",
    "warm-soft",
    "warm-ink",
    "hurt",
    "wall-1",
    "wall-2",
    "floor-1",
    "floor-2",
    "skirting",
    "skirting-line",
];

/// The sizes of text.
const SIZES: [&str; 6] = ["xs", "s", "m", "l", "xl", "xxl"];

/// The page.
pub(super) fn showcase(app: App) -> El {
    page("page", "Components")
        .child(section("Colours").child(colours()))
        .child(section("Type").child(types()))
        .child(section("Buttons").child(buttons()))
        .child(section("Choices").child(choices()))
        .child(section("The slider").child(sliders()))
        .child(section("Counting").child(counting()))
        .child(section("Rooms").child(rooms(app)))
        .child(section("Notices and sheets").child(notices(app)))
}

fn colours() -> El {
    let swatch = |name: &&'static str| {
        el("li", "")
            .attr("style", "display: flex; gap: 0.5rem; align-items: center")
            .child(
                el("svg", "icon")
                    .attr("viewBox", "0 0 1 1")
                    .attr("aria-hidden", "true")
                    .child(
                        el("rect", "")
                            .attr("width", "1")
                            .attr("height", "1")
                            .attr("fill", format!("var(--{name})")),
                    ),
            )
            .text(format!("--{name}"))
    };
    el("ul", "cards").children(COLOURS.iter().map(swatch))
}

fn types() -> El {
    let line = |size: &&'static str| {
        el("p", "")
            .attr("style", format!("font-size: var(--text-{size})"))
            .text(format!("--text-{size}: Pinch the pencil, shoulders low"))
    };
    el("div", "")
        .child(el("h2", "").text("Serif speaks"))
        .child(p("lead", "Sans works: a lead."))
        .child(p("quiet", "Second words are quieter."))
        .children(SIZES.iter().map(line))
}

fn buttons() -> El {
    let label = |style: &'static str| style.rsplit("--").next().unwrap_or_default();
    let all = [
        "button button--primary button--large",
        "button button--primary",
        "button button--secondary",
        "button button--soft",
        "button button--quiet",
        "button button--danger",
    ];
    el("div", "")
        .child(actions().children(all.iter().map(|style| button(style, label(style)))))
        .child(
            actions()
                .child(
                    button("button button--primary button--large", "busy")
                        .attr("aria-busy", "true"),
                )
                .child(icon_button(
                    "button button--secondary",
                    Icon::Share,
                    "with an icon",
                ))
                .child(link("button button--quiet", &Route::Home, "a link")),
        )
}

fn choices() -> El {
    let on = RwSignal::new(true);
    let chosen = RwSignal::new(1_usize);
    let number = RwSignal::new(8_i32);
    let chip = |label: &'static str, is_on: bool| {
        button("chip", label).live_flag("aria-pressed", move || is_on)
    };
    el("div", "")
        .child(
            actions()
                .child(chip("off", false))
                .child(chip("on", true))
                .child(tag("a state")),
        )
        .child(choice(
            "One of three",
            ["10 min", "15 min", "20 min"],
            move || chosen.get(),
            move |index| chosen.set(index),
        ))
        .child(switch(
            "A switch",
            || "What it does.",
            move || on.get(),
            move |is| on.set(is),
        ))
        .child(stepper(
            "Repetitions",
            "Fewer",
            "More",
            move || number.get().to_string(),
            move |by| number.update(|number| *number += by),
        ))
        .child(
            el("input", "field")
                .attr("type", "text")
                .attr("aria-label", "A field")
                .attr("placeholder", "A field"),
        )
}

fn sliders() -> El {
    let words = SliderWords {
        label: "Pain",
        ends: ["none", "worst"],
        level: |level| level.to_string(),
        unanswered: "not answered",
        take_back: "Take it back",
    };
    let [untouched, moved] = [None, Some(4)].map(RwSignal::new);
    let before = (6, "before".to_owned());
    el("div", "")
        .child(slider(
            words,
            Some(&before),
            move || untouched.get(),
            move |level| untouched.set(level),
        ))
        .child(slider(
            words,
            Some(&before),
            move || moved.get(),
            move |level| moved.set(level),
        ))
}

fn counting() -> El {
    let counted = [(0, false), (3, true), (10, false)];
    el("div", "")
        .child(
            el("div", "")
                .attr("style", "display: flex; gap: 2rem")
                .children(counted.map(|(done, now)| {
                    el("div", "")
                        .attr("style", "height: 12rem")
                        .child(spine(move || Counted { done, of: 10, now }))
                })),
        )
        .child(bar("deck__bar", || 400))
}

fn rooms(app: App) -> El {
    let of = |exercise: ExerciseId| figure::of(exercise, exercise.facts().variants.first());
    let tiles = [
        (ExerciseId::ChinTucks, "pose", false),
        (ExerciseId::CatCow, "pose", true),
        (ExerciseId::ThreadTheNeedle, "pose pose--chosen", false),
    ];
    el("div", "")
        .child(
            el("div", "room")
                .attr("style", "height: 22rem")
                .child(figure::beside_text(app, of(ExerciseId::ScapularSqueeze))),
        )
        .child(
            el("div", "")
                .attr("style", "display: flex; gap: 1rem; width: 24rem")
                .children(tiles.map(|(exercise, style, done)| {
                    el("div", style)
                        .attr("style", "flex: 1")
                        .child(figure::beside_text(app, of(exercise)))
                        .maybe(done.then(tick))
                })),
        )
}

fn notices(app: App) -> El {
    let open = RwSignal::new(false);
    let said = |tone, text| notice(tone).child(p("", text));
    let sheet = dialog(
        "showcase-sheet",
        open,
        "A sheet",
        app.first.words().shell.close,
        || el("div", "dialog__body").child(p("", "It comes from the foot of a phone.")),
    );
    el("div", "")
        .child(said(NoticeTone::Info, "Good to know."))
        .child(said(NoticeTone::Warn, "Something is not as it should be."))
        .child(p("", "A statement.").child(mark("Who says so", el("span", "").text("A source."))))
        .child(
            el("section", "card")
                .child(p("", "A card, only where something is a thing of its own.")),
        )
        .child(button("button button--secondary", "Open a sheet").on_click(move || open.set(true)))
        .child(sheet)
}

//! Who shows the exercises: chosen among the settings part by part, and in the first run with one tap.

use leptos::prelude::*;

use crate::app::App;
use crate::app::reactive::memo;
use crate::domain::figure::colours::Skin;
use crate::domain::figure::people::{PEOPLE, Somebody};
use crate::domain::figure::person::{Build, Hair, Sleeves};
use crate::domain::settings::Settings;
use crate::ui::components::{section, switch};
use crate::ui::figure::portrait;
use crate::ui::html::{El, el};
use crate::ui::pages::parts::p;

/// All that can be chosen.
pub(super) fn who(app: App) -> El {
    let words = &app.language().pages().who;
    section(words.title)
        .child(p("quiet", words.hint))
        .child(row(
            app,
            words.build,
            Build::ALL,
            words.builds,
            |it, build| {
                it.0.build = build;
            },
        ))
        .child(row(app, words.skin, Skin::ALL, words.skins, |it, skin| {
            it.1 = skin;
        }))
        .child(row(app, words.hair, Hair::ALL, words.hairs, |it, hair| {
            it.0.hair = hair;
        }))
        .child(row(
            app,
            words.sleeves,
            Sleeves::ALL,
            words.lengths,
            |it, sleeves| {
                it.0.sleeves = sleeves;
            },
        ))
        .child(left(app))
}

/// Whether pictures are for the left-handed.
fn left(app: App) -> El {
    let words = &app.language().pages().who;
    let on = switch(
        words.left,
        || words.left_hint,
        move || app.setting(|s| s.left_handed),
        move |on| app.change_settings(|s| s.left_handed = on),
    );
    el("div", "card switches").child(on)
}

/// A few people, of whom one tap chooses one.
pub(super) fn people(app: App) -> El {
    let words = &app.language().pages().who;
    let all = PEOPLE.into_iter().map(|somebody| {
        let name = (words.somebody)(somebody);
        one(app, name, move |it| *it = somebody)
    });
    section(words.question)
        .child(group(words.question).children(all))
        .child(p("quiet", words.more))
}

/// The choices of one part of a person.
fn row<T: Copy + Send + Sync>(
    app: App,
    label: &'static str,
    all: &'static [T],
    name: fn(T) -> &'static str,
    set: fn(&mut Somebody, T),
) -> El {
    let options = all.iter().map(|it| {
        one(app, name(*it).to_owned(), move |somebody| {
            set(somebody, *it);
        })
    });
    el("div", "setting")
        .child(p("setting__label", label))
        .child(group(label).children(options))
}

fn group(label: &'static str) -> El {
    el("div", "people")
        .attr("role", "group")
        .attr("aria-label", label)
}

/// Somebody who can be chosen: whom `change` makes of the one who is chosen now.
fn one(
    app: App,
    name: String,
    change: impl Fn(&mut Somebody) + Copy + Send + Sync + 'static,
) -> El {
    let changed = move |mut somebody: Somebody| {
        change(&mut somebody);
        somebody
    };
    let shown = move || changed(app.setting(Settings::somebody));
    // Only a change of whom it shows draws it anew.
    let drawn = memo(move || {
        let (person, skin) = shown();
        let of = [
            person.build.slug(),
            person.hair.slug(),
            person.sleeves.slug(),
            skin.slug(),
        ];
        of.join(" ")
    });
    el("button", "person")
        .attr("type", "button")
        .live_flag("aria-pressed", move || {
            app.setting(Settings::somebody) == shown()
        })
        .live(move || {
            drawn.with(|_| ());
            untrack(|| portrait(app, shown()))
        })
        .child(el("span", "person__name").text(name))
        .on_click(move || {
            app.change_settings(|settings| settings.set_somebody(changed(settings.somebody())));
        })
}

//! Controls of settings: a switch, and a choice of one.

use std::sync::Arc;

use leptos::prelude::event_target_checked;

use crate::app::reactive::Live;
use crate::ui::html::{El, Text, el};

/// Something that is on or off, with what it does under it. `change` hears what it was changed to.
pub(crate) fn switch(
    label: &'static str,
    hint: impl Fn() -> &'static str + Send + Sync + 'static,
    on: impl Fn() -> bool + Send + Sync + 'static,
    change: impl Fn(bool) + 'static,
) -> El {
    one_switch(label, Box::new(hint), Box::new(on), Box::new(change))
}

fn one_switch(
    label: &'static str,
    hint: Live<&'static str>,
    on: Live<bool>,
    change: Box<dyn Fn(bool)>,
) -> El {
    el("label", "switch")
        .child(
            el("span", "switch__text")
                .child(el("span", "switch__label").text(label))
                .child(el("span", "switch__hint").live_text(move || hint().to_owned())),
        )
        .child(
            el("input", "switch__box")
                .attr("type", "checkbox")
                .attr("role", "switch")
                .live_prop("checked", on)
                .on("change", move |event| {
                    change(event_target_checked(&event));
                }),
        )
}

/// One of several, as a row of buttons of which one is pressed. Choices are known by their index.
pub(crate) fn choice(
    label: &'static str,
    names: impl IntoIterator<Item = impl Into<Text>>,
    chosen: impl Fn() -> usize + Send + Sync + 'static,
    choose: impl Fn(usize) + Send + Sync + 'static,
) -> El {
    let names = names.into_iter().map(Into::into).collect();
    one_choice(
        label,
        names,
        &(Arc::new(chosen) as _),
        &(Arc::new(choose) as _),
    )
}

fn one_choice(
    label: &'static str,
    names: Vec<Text>,
    chosen: &Arc<dyn Fn() -> usize + Send + Sync>,
    choose: &Arc<dyn Fn(usize) + Send + Sync>,
) -> El {
    let option = |(index, name): (usize, Text)| {
        let (chosen, choose) = (Arc::clone(chosen), Arc::clone(choose));
        el("button", "choice__option")
            .attr("type", "button")
            .text(name)
            .live_flag("aria-pressed", move || chosen() == index)
            .on_click(move || choose(index))
    };
    el("div", "choice")
        .attr("role", "group")
        .attr("aria-label", label)
        .children(names.into_iter().enumerate().map(option))
}

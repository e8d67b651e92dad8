//! A number to make smaller or larger in steps.

use std::rc::Rc;

use super::{Icon, icon};
use crate::app::reactive::Live;
use crate::ui::html::{El, Text, el};

/// A number under a label, between two buttons named `less` and `more`.
pub(crate) fn stepper(
    label: impl Into<Text>,
    less: impl Into<Text>,
    more: impl Into<Text>,
    value: impl Fn() -> String + Send + Sync + 'static,
    step: impl Fn(i32) + 'static,
) -> El {
    one_stepper(
        label.into(),
        [less.into(), more.into()],
        Box::new(value),
        &(Rc::new(step) as _),
    )
}

fn one_stepper(
    label: Text,
    [less, more]: [Text; 2],
    value: Live<String>,
    step: &Rc<dyn Fn(i32)>,
) -> El {
    let button = |name: Text, sign, by| {
        let step = Rc::clone(step);
        el("button", "stepper__button")
            .attr("type", "button")
            .attr("aria-label", name)
            .child(icon(sign))
            .on_click(move || step(by))
    };
    el("div", "stepper")
        .attr("role", "group")
        .attr("aria-label", label.clone())
        .child(el("span", "stepper__label").text(label))
        .child(button(less, Icon::Minus, -1))
        .child(el("output", "stepper__value").live_text(value))
        .child(button(more, Icon::Plus, 1))
}

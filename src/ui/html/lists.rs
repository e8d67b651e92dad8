//! Lists that change with each letter that is typed: one effect for a whole list, which writes only what
//! differs. It knows nothing of what stands in them.

use std::cell::RefCell;

use leptos::wasm_bindgen::JsCast;
use leptos::web_sys;

use super::{El, el};
use crate::app::reactive::effect;

/// A list of so many links that follows what they lead to; those that lead nowhere are not to be seen.
/// One effect does all of it, and only what differs is written: a list that changes with each letter
/// would be felt while typing.
pub fn live_lines<K: Copy + PartialEq + 'static>(
    n: usize,
    what: impl Fn() -> Vec<K> + Copy + 'static,
    show: impl Fn(K) -> (String, &'static str) + Copy + 'static,
) -> El {
    let lines = (0..n).map(|_| el("li", "").child(el("a", "reads__link")));
    el("ul", "reads").children(lines).with_element(move |list| {
        let shown = RefCell::new(vec![None; n]);
        effect(move || {
            let what = what();
            let at = |index: usize| Some(what.get(index).copied());
            write_what_differs(&list, &mut shown.borrow_mut(), &at, &|line, what| {
                line.set_hidden(what.is_none());
                if let (Some(what), Some(link)) = (*what, line.first_element_child()) {
                    let (href, text) = show(what);
                    // It fails only where a name is none.
                    let _ = link.set_attribute("href", &href);
                    link.set_text_content(Some(text));
                }
            });
        });
    })
}

/// Writes those children of an element of which there is something else to show than before.
fn write_what_differs<K: PartialEq>(
    parent: &web_sys::Element,
    shown: &mut [Option<K>],
    what: &dyn Fn(usize) -> Option<K>,
    write: &dyn Fn(&web_sys::HtmlElement, &K),
) {
    let mut child = parent.first_element_child();
    for (index, shown) in shown.iter_mut().enumerate() {
        let Some(this) = child.take() else { return };
        let now = what(index);
        if let (Some(now), Some(this)) = (&now, this.dyn_ref())
            && shown.as_ref() != Some(now)
        {
            write(this, now);
        }
        *shown = now;
        child = this.next_element_sibling();
    }
}

impl El {
    /// With children of which only some are to be seen: whether the one of an index is, of so many. One
    /// effect does all of it, as in [`live_lines`].
    pub fn only(self, n: usize, is_seen: impl Fn() -> Vec<bool> + Copy + 'static) -> Self {
        self.with_element(move |list| {
            let shown = RefCell::new(vec![None; n]);
            effect(move || {
                let seen = is_seen();
                let at = |index: usize| seen.get(index).copied();
                write_what_differs(&list, &mut shown.borrow_mut(), &at, &|child, seen| {
                    child.set_hidden(!seen);
                });
            });
        })
    }
}

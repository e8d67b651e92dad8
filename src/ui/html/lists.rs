//! Lists that change with each letter that is typed: one effect for a whole list, which writes only what
//! differs; and lists whose rows are moved. It knows nothing of what stands in them.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Mountable, Render};
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

/// Makes the child of a key, at the end of the list.
fn make(list: &web_sys::Element, key: u32, child: &dyn Fn(u32) -> El) -> Option<Made> {
    let owner = Owner::new();
    let mut state = owner.with(|| untrack(|| AnyView::from(child(key)).build()));
    state.mount(list, None);
    Some(Made {
        key,
        element: list.last_element_child()?,
        _owner: owner,
        state,
    })
}

/// Moves the children that are not where their keys are.
fn put_in_order(list: &web_sys::Element, keys: &[u32], made: &[Made]) {
    let mut there = list.first_element_child();
    for key in keys {
        let Some(Made { element, .. }) = made.iter().find(|it| it.key == *key) else {
            continue;
        };
        if there.as_ref() == Some(element) {
            there = element.next_element_sibling();
        } else {
            // It fails only where the list itself would be put into one of its children.
            let _ = list.insert_before(element, there.as_deref());
        }
    }
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

/// A child of a list that was made for a key.
struct Made {
    key: u32,
    element: web_sys::Element,
    /// What it reads and hears ends with it.
    _owner: Owner,
    state: AnyViewState,
}

impl El {
    /// With a child for each key, which is made once, moved with its key, and goes with it.
    pub fn keyed(
        self,
        keys: impl Fn() -> Vec<u32> + 'static,
        child: impl Fn(u32) -> Self + 'static,
    ) -> Self {
        self.each_of(Rc::new(keys), Rc::new(child))
    }

    fn each_of(self, keys: Rc<dyn Fn() -> Vec<u32>>, child: Rc<dyn Fn(u32) -> Self>) -> Self {
        self.with_element(move |list| {
            let (keys, child) = (Rc::clone(&keys), Rc::clone(&child));
            let made = RefCell::new(Vec::new());
            let page = Owner::current().unwrap_or_default();
            effect(move || {
                let keys = keys();
                let all = &mut *made.borrow_mut();
                all.retain_mut(|it: &mut Made| {
                    let stays = keys.contains(&it.key);
                    if !stays {
                        it.state.unmount();
                    }
                    stays
                });
                for key in &keys {
                    if !all.iter().any(|it| it.key == *key) {
                        all.extend(page.with(|| make(&list, *key, &*child)));
                    }
                }
                put_in_order(&list, &keys, all);
            });
        })
    }

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

//! A list whose rows can be moved, with the pointer by their handles or with the arrow keys, and what can be carried into it.
//!
//! A handle has `data-handle`, and is all that the style sheet takes from scrolling. What is carried into the list from
//! elsewhere is, when it is only pressed, a button like any other; a finger scrolls there.

mod drag;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlElement, KeyboardEvent};

use crate::ui::html::El;
use drag::{Drag, Held, index_of, rows_in, scroll_along, target_of};

/// The list. `moved` hears from which index to which a row is to be moved.
pub(crate) fn reorder(list: El, moved: impl Fn(usize, usize) + 'static) -> El {
    let moved: Rc<dyn Fn(usize, usize)> = Rc::new(moved);
    let dropped = Rc::clone(&moved);
    let held = Held::default();
    let key = Rc::clone(&held);
    let list = dragged(list, held, Drag::of_row, move |drag| {
        if drag.to != drag.from {
            dropped(drag.from, drag.to);
        }
        focus_later(drag.row().and_then(|row| handle_of(&row)));
    });
    list.attr("data-list", "").on("keydown", move |event| {
        if let Some(pressed) = event.dyn_ref::<KeyboardEvent>() {
            if pressed.key() == "Escape" {
                give_up(&key);
            } else if let Some((from, to)) = stepped(pressed) {
                pressed.prevent_default();
                let focused = target_of(&event).and_then(|it| it.dyn_into().ok());
                moved(from, to);
                focus_later(focused);
            }
        }
    })
}

/// What does `tap` when it is tapped, and can be carried with a mouse into the list that is `within` the element of this
/// selector; `dropped` hears before which row it is let go.
pub(crate) fn carried(
    element: El,
    within: &'static str,
    tap: impl Fn() + 'static,
    dropped: impl Fn(usize) + 'static,
) -> El {
    let held = Held::default();
    let key = Rc::clone(&held);
    // A click comes after it is let go, and is none.
    let was_carried = Rc::new(Cell::new(false));
    let [down, gone, click] = [(); 3].map(|()| Rc::clone(&was_carried));
    let begin = move |event: &Event| {
        down.set(false);
        Drag::of_guest(event, within)
    };
    let element = dragged(element, held, begin, move |drag| {
        was_carried.set(drag.is_begun);
        if drag.is_over {
            dropped(drag.to);
        }
    });
    element
        .on("dragstart", |event| event.prevent_default())
        .on("keydown", move |_| {
            if give_up(&key) {
                gone.set(true);
            }
        })
        .on("click", move |_| {
            if !click.take() {
                tap();
            }
        })
}

/// Follows the pointer from where `begin` takes something up until it is let go, and `end` hears of it.
fn dragged(
    element: El,
    held: Held,
    begin: impl Fn(&Event) -> Option<Drag> + 'static,
    end: impl Fn(&Drag) + 'static,
) -> El {
    let (over, up, lost) = (Rc::clone(&held), Rc::clone(&held), Rc::clone(&held));
    element
        .on("pointerdown", move |event| {
            if let Some(begun) = begin(&event) {
                let is_first = held.borrow_mut().replace(begun).is_none();
                if is_first {
                    scroll_along(Rc::clone(&held));
                }
            }
        })
        .on("pointermove", move |event| {
            if let Some(drag) = &mut *over.borrow_mut() {
                drag.follow(&event);
            }
        })
        .on("pointerup", move |_| {
            if let Some(drag) = up.borrow_mut().take() {
                drag.end();
                end(&drag);
            }
        })
        .on("pointercancel", move |_| {
            give_up(&lost);
        })
}

/// Lets what is held go where it was; whether anything was on its way.
fn give_up(held: &RefCell<Option<Drag>>) -> bool {
    let drag = held.borrow_mut().take();
    drag.is_some_and(|drag| {
        drag.end();
        drag.is_begun
    })
}

/// From which index to which the arrow keys move the row that has the focus: on its handle, or anywhere with Alt.
fn stepped(pressed: &KeyboardEvent) -> Option<(usize, usize)> {
    let target = target_of(pressed)?;
    let is_on_handle = target.closest("[data-handle]").ok()?.is_some();
    let has_others = pressed.ctrl_key() || pressed.meta_key() || pressed.shift_key();
    if has_others || !(is_on_handle || pressed.alt_key()) {
        return None;
    }
    let list: Element = pressed.current_target()?.dyn_into().ok()?;
    let rows = rows_in(&list);
    let from = index_of(&rows, &target)?;
    let last = rows.len().checked_sub(1)?;
    let to = match pressed.key().as_str() {
        "ArrowUp" => from.saturating_sub(1),
        "ArrowDown" => (from + 1).min(last),
        "Home" => 0,
        "End" => last,
        _ => return None,
    };
    Some((from, to))
}

fn handle_of(row: &HtmlElement) -> Option<HtmlElement> {
    let handle = row.query_selector("[data-handle]").ok()??;
    handle.dyn_into().ok()
}

/// Puts the focus there once the rows are drawn in their new order: what is moved on the page loses it.
fn focus_later(element: Option<HtmlElement>) {
    request_animation_frame(move || {
        if let Some(element) = element {
            let _ = element.focus();
        }
    });
}

//! A list whose rows can be moved: with the pointer by their handles, or with the arrow keys.
//!
//! A handle has `data-handle`, and is all that the style sheet takes from scrolling. The list is measured when a row is
//! taken up; until it is let go, rows are only drawn elsewhere.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlElement, KeyboardEvent, PointerEvent};

use crate::ui::html::El;

/// Points from the edges of the screen within which the page scrolls along: at the top stands what stays in view.
const TOP: i32 = 190;
const FOOT: i32 = 130;
/// The most points that it scrolls in a frame.
const FASTEST: i32 = 14;

/// A row on its way.
struct Drag {
    rows: Vec<HtmlElement>,
    /// Where each begins, and how high it is, in points of what they stand in.
    places: Vec<(i32, i32)>,
    from: usize,
    to: usize,
    pointer: i32,
    /// Where on the page the pointer went down, and where on the screen it is.
    began: i32,
    now: i32,
}

/// The list. `moved` hears from which index to which a row is to be moved.
pub(crate) fn reorder(list: El, moved: impl Fn(usize, usize) + 'static) -> El {
    let moved: Rc<dyn Fn(usize, usize)> = Rc::new(moved);
    let drag: Rc<RefCell<Option<Drag>>> = Rc::default();
    let (down, over, up) = (Rc::clone(&drag), Rc::clone(&drag), Rc::clone(&drag));
    let (lost, key) = (Rc::clone(&drag), Rc::clone(&drag));
    let dropped = Rc::clone(&moved);
    list.on("pointerdown", move |event| {
        if let Some(begun) = Drag::begin(&event) {
            event.prevent_default();
            let is_first = down.borrow_mut().replace(begun).is_none();
            if is_first {
                scroll_along(Rc::clone(&down));
            }
        }
    })
    .on("pointermove", move |event| {
        if let (Some(drag), Some(pointer)) = (&mut *over.borrow_mut(), pointer_of(&event))
            && drag.pointer == pointer.pointer_id()
        {
            drag.now = pointer.client_y();
            drag.draw();
        }
    })
    .on("pointerup", move |_| {
        if let Some(drag) = up.borrow_mut().take() {
            let row = drag.end();
            if drag.to != drag.from {
                dropped(drag.from, drag.to);
            }
            focus_later(row.and_then(|row| handle_of(&row)));
        }
    })
    .on("pointercancel", move |_| give_up(&lost))
    .on("keydown", move |event| {
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

impl Drag {
    /// Takes up the row whose handle is pressed.
    fn begin(event: &Event) -> Option<Self> {
        let pointer = pointer_of(event).filter(|it| it.button() == 0)?;
        let target = target_of(event)?;
        let handle = target.closest("[data-handle]").ok()??;
        let rows = rows_of(event)?;
        let from = index_of(&rows, &handle)?;
        let place = |row: &HtmlElement| (row.offset_top(), row.offset_height());
        // It fails only where the pointer is gone already.
        let _ = handle.set_pointer_capture(pointer.pointer_id());
        let now = pointer.client_y();
        let drag = Self {
            places: rows.iter().map(place).collect(),
            rows,
            from,
            to: from,
            pointer: pointer.pointer_id(),
            began: now + scrolled(),
            now,
        };
        drag.mark(true);
        Some(drag)
    }

    /// Draws each row where it would be if the pointer were let go now.
    fn draw(&mut self) {
        let by = self.now + scrolled() - self.began;
        let Some(&(top, height)) = self.places.get(self.from) else {
            return;
        };
        let middle = top + by + height / 2;
        let is_above = |(index, (top, height)): &(usize, &(i32, i32))| {
            *index != self.from && top + height / 2 < middle
        };
        let places = self.places.iter().enumerate();
        self.to = places.filter(is_above).count();
        for (index, row) in self.rows.iter().enumerate() {
            let by = match index {
                index if index == self.from => by,
                index if index > self.from && index <= self.to => -height,
                index if index < self.from && index >= self.to => height,
                _ => 0,
            };
            // It fails only where styles are no styles.
            let _ = row
                .style()
                .set_property("transform", &format!("translateY({by}px)"));
        }
    }

    /// Draws all rows where they are; answers the one that was moved.
    fn end(&self) -> Option<HtmlElement> {
        self.mark(false);
        for row in &self.rows {
            let _ = row.style().remove_property("transform");
        }
        self.rows.get(self.from).cloned()
    }

    /// Marks the row that is on its way, and its list.
    fn mark(&self, on: bool) {
        let Some(row) = self.rows.get(self.from) else {
            return;
        };
        for element in [Some(Element::from(row.clone())), row.parent_element()]
            .into_iter()
            .flatten()
        {
            let _ = element.toggle_attribute_with_force("data-drag", on);
        }
    }
}

/// Lets the row go where it was.
fn give_up(drag: &RefCell<Option<Drag>>) {
    if let Some(drag) = drag.borrow_mut().take() {
        drag.end();
    }
}

/// Scrolls the page as long as the row is held near an edge of the screen.
fn scroll_along(drag: Rc<RefCell<Option<Drag>>>) {
    request_animation_frame(move || {
        let is_held = match &mut *drag.borrow_mut() {
            Some(drag) => {
                let height = document().document_element();
                let height = height.map_or(0, |it| it.client_height());
                let over = (drag.now - (height - FOOT)).max(0) - (TOP - drag.now).max(0);
                if over != 0 {
                    let by = (over / 5).clamp(-FASTEST, FASTEST);
                    window().scroll_by_with_x_and_y(0.0, by.into());
                    drag.draw();
                }
                true
            }
            None => false,
        };
        if is_held {
            scroll_along(drag);
        }
    });
}

/// From which index to which the arrow keys move the row that has the focus: on its handle, or anywhere with Alt.
fn stepped(pressed: &KeyboardEvent) -> Option<(usize, usize)> {
    let target = target_of(pressed)?;
    let is_on_handle = target.closest("[data-handle]").ok()?.is_some();
    let has_others = pressed.ctrl_key() || pressed.meta_key() || pressed.shift_key();
    if has_others || !(is_on_handle || pressed.alt_key()) {
        return None;
    }
    let rows = rows_of(pressed)?;
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

/// The rows of the list that hears the event.
fn rows_of(event: &Event) -> Option<Vec<HtmlElement>> {
    let list: Element = event.current_target()?.dyn_into().ok()?;
    let rows = list.children();
    let row = |index| rows.item(index)?.dyn_into().ok();
    (0..rows.length()).map(row).collect()
}

/// The index of the row in which this is.
fn index_of(rows: &[HtmlElement], inside: &Element) -> Option<usize> {
    rows.iter().position(|row| row.contains(Some(inside)))
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

fn target_of(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn pointer_of(event: &Event) -> Option<PointerEvent> {
    event.clone().dyn_into().ok()
}

fn scrolled() -> i32 {
    let page = document().document_element();
    page.map_or(0, |page| page.scroll_top())
}

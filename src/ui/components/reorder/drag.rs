//! What is on its way with the pointer: a row among the others of its list, or a guest that comes into it from elsewhere.
//!
//! The list is measured when something is taken up; until it is let go, rows are only drawn elsewhere.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlElement, PointerEvent};

/// Points from the edges of the screen within which the page scrolls along: at the top stands what stays in view.
const TOP: i32 = 190;
const FOOT: i32 = 130;
/// The most points that it scrolls in a frame.
const FASTEST: i32 = 14;
/// A guest that is moved no farther than so many points is only pressed.
const PRESSED: i32 = 6;
/// How high the room is that is made for a guest where no row shows it, in points.
const ROOM: i32 = 80;

/// What is held, if anything is.
pub(super) type Held = Rc<RefCell<Option<Drag>>>;

/// Something on its way.
pub(super) struct Drag {
    /// The rows of the list. A guest is the last of them.
    rows: Vec<HtmlElement>,
    /// Where each begins, and how high it is, in points of what they stand in.
    places: Vec<(i32, i32)>,
    list: Option<Element>,
    /// Where a guest can be let go.
    within: Option<&'static str>,
    pub(super) from: usize,
    /// Where it would come to stand now.
    pub(super) to: usize,
    /// Whether it is on its way, and not only pressed.
    pub(super) is_begun: bool,
    /// Whether a guest is where it can be let go.
    pub(super) is_over: bool,
    pointer: i32,
    /// Where on the screen the pointer went down, how far the page was scrolled then, and where it is.
    began: (i32, i32),
    scrolled: i32,
    now: (i32, i32),
}

impl Drag {
    /// Takes up the row whose handle is pressed.
    pub(super) fn of_row(event: &Event) -> Option<Self> {
        let pointer = pointer_of(event).filter(|it| it.button() == 0)?;
        let target = target_of(event)?;
        let handle = target.closest("[data-handle]").ok()??;
        let list: Element = event.current_target()?.dyn_into().ok()?;
        let rows = rows_in(&list);
        let from = index_of(&rows, &handle)?;
        event.prevent_default();
        let mut drag = Self::begin(&pointer, &handle, rows, from, Some(list));
        drag.start();
        Some(drag)
    }

    /// Takes up what hears the event, to be carried into the list that is `within` this.
    pub(super) fn of_guest(event: &Event, within: &'static str) -> Option<Self> {
        let pointer =
            pointer_of(event).filter(|it| it.button() == 0 && it.pointer_type() == "mouse")?;
        let guest: HtmlElement = event.current_target()?.dyn_into().ok()?;
        let page = document().query_selector(within).ok()??;
        let list = page.query_selector("[data-list]").ok()?;
        let mut rows = list.as_ref().map(rows_in).unwrap_or_default();
        let from = rows.len();
        let first = rows
            .first()
            .map(|row| (row.offset_height(), row.offset_top() - top_of(row)));
        let (height, above) = first.unwrap_or((ROOM, 0));
        rows.push(guest.clone());
        let mut drag = Self::begin(&pointer, &guest, rows, from, list);
        drag.within = Some(within);
        if let Some(place) = drag.places.last_mut() {
            *place = (drag.now.1 - height / 2 + above, height);
        }
        Some(drag)
    }

    fn begin(
        pointer: &PointerEvent,
        pressed: &Element,
        rows: Vec<HtmlElement>,
        from: usize,
        list: Option<Element>,
    ) -> Self {
        // It fails only where the pointer is gone already.
        let _ = pressed.set_pointer_capture(pointer.pointer_id());
        let place = |row: &HtmlElement| (row.offset_top(), row.offset_height());
        let now = (pointer.client_x(), pointer.client_y());
        Self {
            places: rows.iter().map(place).collect(),
            rows,
            list,
            within: None,
            from,
            to: from,
            is_begun: false,
            is_over: false,
            pointer: pointer.pointer_id(),
            began: now,
            scrolled: scrolled(),
            now,
        }
    }

    /// The row that is held.
    pub(super) fn row(&self) -> Option<HtmlElement> {
        self.rows.get(self.from).cloned()
    }

    /// Follows the pointer that holds it.
    pub(super) fn follow(&mut self, event: &Event) {
        let Some(pointer) = pointer_of(event).filter(|it| it.pointer_id() == self.pointer) else {
            return;
        };
        self.now = (pointer.client_x(), pointer.client_y());
        let far = (self.now.0 - self.began.0).abs() + (self.now.1 - self.began.1).abs();
        if !self.is_begun && far > PRESSED {
            self.start();
        }
        self.draw();
    }

    /// It is on its way from now on. A guest leaves its place, which stays free for it.
    fn start(&mut self) {
        self.is_begun = true;
        if let (Some(_), Some(guest)) = (self.within, self.row()) {
            let at = guest.get_bounding_client_rect();
            if let Some(place) = place_of(&guest) {
                set(&place, "min-height", at.height());
            }
            set(&guest, "left", at.left());
            set(&guest, "top", at.top());
            set(&guest, "width", at.width());
        }
        self.mark(true);
    }

    /// Draws each row where it would be if the pointer were let go now.
    pub(super) fn draw(&mut self) {
        if !self.is_begun {
            return;
        }
        let Some(&(top, height)) = self.places.get(self.from) else {
            return;
        };
        let (across, down) = (self.now.0 - self.began.0, self.now.1 - self.began.1);
        let by = down + scrolled() - self.scrolled;
        let middle = top + by + height / 2;
        let is_above = |(index, (top, height)): &(usize, &(i32, i32))| {
            *index != self.from && top + height / 2 < middle
        };
        self.is_over = self
            .within
            .is_some_and(|within| is_within(within, self.now));
        self.to = if self.within.is_some() && !self.is_over {
            self.from
        } else {
            self.places.iter().enumerate().filter(is_above).count()
        };
        for (index, row) in self.rows.iter().enumerate() {
            let (x, y) = match index {
                index if index == self.from && self.within.is_some() => (across, down),
                index if index == self.from => (0, by),
                index if index > self.from && index <= self.to => (0, -height),
                index if index < self.from && index >= self.to => (0, height),
                _ => (0, 0),
            };
            // It fails only where styles are no styles.
            let _ = row
                .style()
                .set_property("transform", &format!("translate({x}px, {y}px)"));
        }
    }

    /// Draws all rows where they are.
    pub(super) fn end(&self) {
        if self.is_begun {
            self.mark(false);
        }
        for row in self
            .rows
            .iter()
            .chain(&self.row().and_then(|row| place_of(&row)))
        {
            for name in ["transform", "left", "top", "width", "min-height"] {
                let _ = row.style().remove_property(name);
            }
        }
    }

    /// Marks what is on its way, and the list.
    fn mark(&self, on: bool) {
        let row = self.row().map(Element::from);
        for element in [row, self.list.clone()].into_iter().flatten() {
            let _ = element.toggle_attribute_with_force("data-drag", on);
        }
    }
}

/// Scrolls the page as long as what is held is near an edge of the screen.
pub(super) fn scroll_along(held: Held) {
    request_animation_frame(move || {
        let is_held = match &mut *held.borrow_mut() {
            Some(drag) => {
                let height = document().document_element();
                let height = height.map_or(0, |it| it.client_height());
                let over = (drag.now.1 - (height - FOOT)).max(0) - (TOP - drag.now.1).max(0);
                if over != 0 && (drag.within.is_none() || drag.is_over) {
                    let by = (over / 5).clamp(-FASTEST, FASTEST);
                    window().scroll_by_with_x_and_y(0.0, by.into());
                    drag.draw();
                }
                true
            }
            None => false,
        };
        if is_held {
            scroll_along(held);
        }
    });
}

/// The rows of a list.
pub(super) fn rows_in(list: &Element) -> Vec<HtmlElement> {
    let rows = list.children();
    let row = |index| rows.item(index)?.dyn_into().ok();
    (0..rows.length()).filter_map(row).collect()
}

/// The index of the row in which this is.
pub(super) fn index_of(rows: &[HtmlElement], inside: &Element) -> Option<usize> {
    rows.iter().position(|row| row.contains(Some(inside)))
}

pub(super) fn target_of(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn pointer_of(event: &Event) -> Option<PointerEvent> {
    event.clone().dyn_into().ok()
}

/// Whether what is to be seen at a point of the screen is within the element of a selector.
fn is_within(selector: &str, (x, y): (i32, i32)) -> bool {
    #[allow(clippy::cast_precision_loss, reason = "a screen has fewer points")]
    let there = document().element_from_point(x as f32, y as f32);
    there.is_some_and(|it| matches!(it.closest(selector), Ok(Some(_))))
}

/// What a guest stands in.
fn place_of(guest: &HtmlElement) -> Option<HtmlElement> {
    guest.parent_element()?.dyn_into().ok()
}

/// Where an element begins on the screen.
#[allow(clippy::cast_possible_truncation, reason = "whole points will do")]
fn top_of(element: &HtmlElement) -> i32 {
    element.get_bounding_client_rect().top() as i32
}

/// Sets a length of a style.
fn set(element: &HtmlElement, name: &str, points: f64) {
    let _ = element.style().set_property(name, &format!("{points}px"));
}

fn scrolled() -> i32 {
    let page = document().document_element();
    page.map_or(0, |page| page.scroll_top())
}

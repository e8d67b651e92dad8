//! Elements as pages write them, and what of them follows the signals that it is made of.

mod lists;
mod namespaces;
mod translated;

use std::any::Any;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use leptos::mount::mount_to;
use leptos::prelude::*;
use unhunch::ui::html::{El, el, live, nothing};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement};

use crate::support::{js, notes, tick};

/// An element that is on the page until this is dropped.
struct Shown {
    element: Element,
    place: HtmlElement,
    mounted: Option<Box<dyn Any>>,
}

impl Shown {
    fn text(&self) -> String {
        self.element.text_content().unwrap()
    }

    fn attribute(&self, name: &str) -> Option<String> {
        self.element.get_attribute(name)
    }

    fn find(&self, selector: &str) -> Option<Element> {
        self.element.query_selector(selector).unwrap()
    }

    fn click(&self, selector: &str) {
        let found: HtmlElement = self.find(selector).unwrap().unchecked_into();
        found.click();
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        self.mounted.take();
        self.place.remove();
    }
}

/// Shows an element on the page; signals are made within.
fn show<T: 'static>(make: impl FnOnce() -> (El, T) + 'static) -> (Shown, T) {
    let place: HtmlElement =
        js("document.body.appendChild(document.createElement('div'))").unchecked_into();
    let (give, given) = std::sync::mpsc::channel();
    let mounted = mount_to(place.clone(), move || {
        let (element, signals) = make();
        let _ = give.send(signals);
        AnyView::from(element)
    });
    let shown = Shown {
        element: place.first_element_child().unwrap(),
        place,
        mounted: Some(Box::new(mounted)),
    };
    (shown, given.recv().unwrap())
}

#[wasm_bindgen_test]
async fn attributes_are_fixed_or_follow_what_they_are_made_of() {
    let (shown, title) = show(|| {
        let title = RwSignal::new(Some("one"));
        let element = el("p", "card")
            .attr("id", "fixed")
            .live_attr("title", move || title.get().map(Into::into));
        (element, title)
    });
    assert_eq!(shown.element.tag_name(), "P");
    assert_eq!(shown.attribute("class").as_deref(), Some("card"));
    assert_eq!(shown.attribute("id").as_deref(), Some("fixed"));
    assert_eq!(shown.attribute("title").as_deref(), Some("one"));
    for now in [Some("two"), None, Some("three")] {
        title.set(now);
        tick().await;
        assert_eq!(shown.attribute("title").as_deref(), now);
    }
    assert_eq!(shown.attribute("id").as_deref(), Some("fixed"));
}

#[wasm_bindgen_test]
fn an_empty_class_is_none() {
    let (shown, ()) = show(|| (el("p", ""), ()));
    assert!(!shown.element.has_attributes());
}

#[wasm_bindgen_test]
async fn a_flag_says_true_or_false_and_what_is_hidden_is_there_still() {
    let (shown, open) = show(|| {
        let open = RwSignal::new(false);
        let element = el("div", "")
            .live_flag("aria-expanded", move || open.get())
            .child(el("p", "").text("more").hidden_while(move || !open.get()));
        (element, open)
    });
    let more = shown.find("p").unwrap();
    for now in [false, true, false] {
        open.set(now);
        tick().await;
        let flag = shown.attribute("aria-expanded");
        assert_eq!(flag.as_deref(), Some(if now { "true" } else { "false" }));
        assert_eq!(more.has_attribute("hidden"), !now);
        assert!(shown.find("p").unwrap().is_same_node(Some(&more)));
    }
}

#[wasm_bindgen_test]
async fn a_property_goes_over_what_was_typed() {
    let (shown, value) = show(|| {
        let value = RwSignal::new("one".to_owned());
        (
            el("input", "").live_prop("value", move || value.get()),
            value,
        )
    });
    let field: HtmlInputElement = shown.element.clone().unchecked_into();
    // Leptos sets a value in a turn of its own, when the choices of a list are there.
    tick().await;
    assert_eq!(field.value(), "one");
    field.set_value("typed");
    value.set("two".to_owned());
    tick().await;
    assert_eq!(field.value(), "two");
    assert!(!field.has_attribute("value"), "it is no attribute");
}

#[wasm_bindgen_test]
fn events_are_heard_by_their_name() {
    let (note, noted) = notes();
    let (typed, clicked) = (note.clone(), note);
    let (shown, ()) = show(move || {
        let element = el("div", "")
            .child(el("input", "").on("input", move |event: Event| typed(event.type_())))
            .child(el("button", "").on_click(move || clicked("clicked".to_owned())));
        (element, ())
    });
    shown.click("button");
    let event = Event::new("input").unwrap();
    shown.find("input").unwrap().dispatch_event(&event).unwrap();
    assert_eq!(noted(), ["clicked", "input"]);
}

#[wasm_bindgen_test]
fn a_background_is_tapped_anywhere_but_on_what_has_a_use_of_its_own() {
    let (note, noted) = notes();
    let (shown, ()) = show(move || {
        let element = el("div", "")
            .on_background_click(move || note(()))
            .child(el("p", "").text("said"))
            .child(el("button", "").child(el("b", "").text("pressed")))
            .child(el("label", "").child(el("input", "")));
        (element, ())
    });
    for (selector, so_far) in [("p", 1), ("button", 1), ("b", 1), ("input", 1), ("p", 2)] {
        shown.click(selector);
        assert_eq!(noted().len(), so_far, "{selector}");
    }
}

#[wasm_bindgen_test]
fn an_element_is_handed_over_once_it_is_made() {
    let (note, noted) = notes();
    let (shown, ()) = show(move || (el("p", "").text("here").with_element(note), ()));
    let [element] = noted().try_into().unwrap();
    let element: Element = element;
    assert!(element.is_same_node(Some(&shown.element)));
}

#[wasm_bindgen_test]
async fn a_text_is_text_and_follows_what_it_is_made_of() {
    let (shown, count) = show(|| {
        let count = RwSignal::new(1);
        let element = el("p", "")
            .text("<b>fixed</b> ")
            .live_text(move || count.get().to_string())
            .live_text(move || format!(" of {}", 2 * count.get()));
        (element, count)
    });
    assert_eq!(shown.text(), "<b>fixed</b> 1 of 2");
    assert!(shown.find("b").is_none());
    count.set(7);
    tick().await;
    assert_eq!(shown.text(), "<b>fixed</b> 7 of 14");
}

#[wasm_bindgen_test]
fn children_stand_in_the_order_in_which_they_were_given() {
    let (shown, ()) = show(|| {
        let element = el("ul", "")
            .child(el("li", "").text("a"))
            .maybe(Some(el("li", "").text("b")))
            .maybe(None::<El>)
            .child(nothing())
            .children(["c", "d"].map(|it| el("li", "").text(it)))
            .child(el("li", "").text("e"));
        (element, ())
    });
    assert_eq!(shown.element.child_element_count(), 5);
    assert_eq!(shown.text(), "abcde");
}

#[wasm_bindgen_test]
async fn what_is_live_is_made_anew_when_what_it_reads_changes() {
    let (shown, is_known) = show(|| {
        let is_known = RwSignal::new(true);
        let which = move || match is_known.get() {
            true => el("b", "").text("known").into(),
            false => el("i", "").text("not known").into(),
        };
        let element = el("p", "").live(which).text(", ").child(live(which));
        (element, is_known)
    });
    assert_eq!(shown.text(), "known, known");
    assert!(shown.find("b").is_some());
    is_known.set(false);
    tick().await;
    assert_eq!(shown.text(), "not known, not known");
    assert!(shown.find("b").is_none());
}

#[wasm_bindgen_test]
async fn what_is_there_while_something_holds_is_made_anew_only_when_that_changes() {
    let made = Arc::new(AtomicU32::new(0));
    let makes = Arc::clone(&made);
    let (shown, (number, word)) = show(move || {
        let (number, word) = (RwSignal::new(1), RwSignal::new("one".to_owned()));
        let child = move || {
            makes.fetch_add(1, Ordering::Relaxed);
            el("b", "").text(word.get())
        };
        (
            el("p", "").when(move || number.get() > 2, child),
            (number, word),
        )
    });
    let made = || made.load(Ordering::Relaxed);
    assert!(shown.find("b").is_none());
    assert_eq!(made(), 0, "it is not made before it is wanted");
    number.set(3);
    tick().await;
    let first = shown.find("b").unwrap();
    number.set(4);
    word.set("two".to_owned());
    tick().await;
    assert!(shown.find("b").unwrap().is_same_node(Some(&first)));
    assert_eq!((made(), shown.text().as_str()), (1, "one"));
    number.set(1);
    tick().await;
    assert!(shown.find("b").is_none());
    number.set(5);
    tick().await;
    assert_eq!((made(), shown.text().as_str()), (2, "two"));
}

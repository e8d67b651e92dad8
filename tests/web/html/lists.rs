//! Lists that change with each letter that is typed, and lists whose rows are moved.

use std::cell::Cell;
use std::sync::atomic::{AtomicU32, Ordering};

use leptos::prelude::*;
use unhunch::ui::html::el;
use unhunch::ui::html::lists::live_lines;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use super::{Shown, show};
use crate::support::tick;

/// The children that are to be seen: where their links lead, and what they say.
fn seen(shown: &Shown) -> Vec<String> {
    let children = shown.element.children();
    (0..children.length())
        .map(|index| {
            children
                .item(index)
                .unwrap()
                .unchecked_into::<HtmlElement>()
        })
        .filter(|line| !line.hidden())
        .map(|line| {
            let link = line.first_element_child();
            let href = link.and_then(|link| link.get_attribute("href"));
            format!(
                "{}{}",
                href.unwrap_or_default(),
                line.text_content().unwrap()
            )
        })
        .collect()
}

#[wasm_bindgen_test]
async fn lines_follow_what_they_lead_to_and_only_those_that_differ_are_written() {
    let written: &Cell<u32> = Box::leak(Box::default());
    let (shown, found) = show(move || {
        let found = RwSignal::new(vec![1, 2]);
        let line = move |number: u32| {
            written.set(written.get() + 1);
            (
                format!("#{number}"),
                if number > 2 { "many" } else { "few" },
            )
        };
        (live_lines(3, move || found.get(), line), found)
    });
    let first = shown.element.first_element_child();
    tick().await;
    assert_eq!(seen(&shown), ["#1few", "#2few"]);
    assert_eq!(shown.element.child_element_count(), 3, "the rest is hidden");
    for (next, expected, so_far) in [
        (vec![1, 2], vec!["#1few", "#2few"], 2),
        (vec![1, 3], vec!["#1few", "#3many"], 3),
        (vec![], vec![], 3),
        (vec![4, 1, 2, 5], vec!["#4many", "#1few", "#2few"], 6),
        (vec![4, 2], vec!["#4many", "#2few"], 7),
    ] {
        found.set(next);
        tick().await;
        assert_eq!(seen(&shown), expected);
        assert_eq!(written.get(), so_far);
    }
    assert_eq!(
        shown.element.first_element_child(),
        first,
        "nothing is made anew"
    );
}

#[wasm_bindgen_test]
async fn of_children_only_those_are_seen_that_are_asked_for() {
    let (shown, which) = show(|| {
        let which = RwSignal::new(vec![true, false, true]);
        let list = el("ul", "")
            .children(["a", "b", "c"].map(|it| el("li", "").text(it)))
            .only(3, move || which.get());
        (list, which)
    });
    tick().await;
    assert_eq!(seen(&shown), ["a", "c"]);
    which.set(vec![false, true, true]);
    tick().await;
    assert_eq!(seen(&shown), ["b", "c"]);
    which.set(vec![true; 3]);
    tick().await;
    assert_eq!(seen(&shown), ["a", "b", "c"]);
    assert_eq!(shown.text(), "abc");
}

#[wasm_bindgen_test]
async fn a_child_is_made_once_for_its_key_moves_with_it_and_goes_with_it() {
    let made: &Cell<u32> = Box::leak(Box::default());
    static GONE: AtomicU32 = AtomicU32::new(0);
    let (shown, (keys, says)) = show(move || {
        let keys = RwSignal::new(vec![1, 2, 3]);
        let says = RwSignal::new("a");
        let child = move |key: u32| {
            made.set(made.get() + 1);
            on_cleanup(|| {
                GONE.fetch_add(1, Ordering::Relaxed);
            });
            el("li", "").live_text(move || format!("{}{key}", says.get()))
        };
        let list = el("ul", "").keyed(move || keys.get(), child);
        (list, (keys, says))
    });
    tick().await;
    assert_eq!(seen(&shown), ["a1", "a2", "a3"]);
    let second = shown.element.children().item(1);
    for (next, expected, made_so_far, gone_so_far) in [
        (vec![2, 3, 1], vec!["a2", "a3", "a1"], 3, 0),
        (vec![4, 1, 2], vec!["a4", "a1", "a2"], 4, 1),
        (vec![2], vec!["a2"], 4, 3),
    ] {
        keys.set(next);
        tick().await;
        assert_eq!(seen(&shown), expected);
        let gone = GONE.load(Ordering::Relaxed);
        assert_eq!((made.get(), gone), (made_so_far, gone_so_far));
    }
    assert_eq!(shown.element.first_element_child(), second, "it was moved");
    says.set("b");
    tick().await;
    assert_eq!(seen(&shown), ["b2"], "what is left goes on reading");
}

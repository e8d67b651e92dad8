//! Texts of a page that the browser translates: it puts elements of its own in the place of each text.

use leptos::prelude::*;
use unhunch::ui::html::{El, el, nothing};
use wasm_bindgen_test::wasm_bindgen_test;

use super::{Shown, show};
use crate::support::{js, tick};

impl Shown {
    /// Does to every text of it what the translator of Chrome does.
    fn translate(&self) {
        let translate: js_sys::Function = js("(element) => {
            const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
            const texts = [];
            while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
            for (const text of texts) {
                const [outer, inner] = [document.createElement('font'), document.createElement('font')];
                inner.textContent = text.data.toUpperCase();
                outer.append(inner);
                text.replaceWith(outer);
            }
        }")
        .into();
        translate
            .call1(&wasm_bindgen::JsValue::NULL, &self.element)
            .unwrap();
    }
}

/// Shows what `make` makes of a word; then translates it, and lets the word be another one, twice.
async fn after_translating(make: fn(RwSignal<&'static str>) -> El) -> String {
    let (shown, word) = show(move || {
        let word = RwSignal::new("one");
        (make(word), word)
    });
    for now in ["two", "three"] {
        shown.translate();
        word.set(now);
        tick().await;
    }
    shown.text()
}

#[wasm_bindgen_test]
async fn a_live_text_goes_on() {
    let text = after_translating(|word| el("p", "").live_text(move || word.get().to_owned()));
    assert_eq!(text.await, "three");
}

#[wasm_bindgen_test]
async fn live_texts_beside_others_go_on() {
    let text = after_translating(|word| {
        el("p", "")
            .text("said: ")
            .live_text(move || word.get().to_owned())
            .child(el("b", "").text("!"))
            .live_text(move || word.get().to_owned())
    });
    assert_eq!(text.await, "SAID: three!three");
}

#[wasm_bindgen_test]
async fn a_text_that_is_made_anew_is_the_new_one() {
    let text =
        after_translating(|word| el("div", "").live(move || el("p", "").text(word.get()).into()));
    assert_eq!(text.await, "three");
}

#[wasm_bindgen_test]
async fn what_takes_the_place_of_a_text_stands_there_alone() {
    let text = after_translating(|word| {
        el("div", "")
            .text("before ")
            .live(move || match word.get() {
                "one" => el("p", "").text("one").into(),
                "two" => nothing(),
                word => el("p", "").text(word).child(el("b", "").text("!")).into(),
            })
    });
    assert_eq!(text.await, "BEFORE three!");
}

#[wasm_bindgen_test]
async fn a_list_becomes_longer_and_shorter_and_is_made_of_other_texts() {
    let text = after_translating(|word| {
        el("ul", "").live(move || {
            let lines = match word.get() {
                "one" => vec!["a", "b"],
                "two" => vec!["c"],
                _ => vec!["d", "e", "f"],
            };
            let line = |text| el("li", "").text(text).text(" and ").text(text);
            el("div", "").children(lines.into_iter().map(line)).into()
        })
    });
    assert_eq!(text.await, "d and de and ef and f");
}

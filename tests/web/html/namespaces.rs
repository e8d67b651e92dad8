//! What kind of element a tag makes.

use unhunch::ui::html::el;
use wasm_bindgen_test::wasm_bindgen_test;

use super::show;

const HTML: &str = "http://www.w3.org/1999/xhtml";
const SVG: &str = "http://www.w3.org/2000/svg";

/// The namespace and the name of what a tag makes, within what another one makes.
fn made(parent: &'static str, tag: &'static str) -> (Option<String>, String) {
    let child = move || el(tag, "made").child(el("title", "").text("said"));
    let (shown, ()) = show(move || (el(parent, "").child(child()), ()));
    let element = shown.element.first_element_child().unwrap();
    assert_eq!(element.get_attribute("class").as_deref(), Some("made"));
    assert_eq!(element.text_content().as_deref(), Some("said"));
    (element.namespace_uri(), element.local_name())
}

#[wasm_bindgen_test]
fn tags_of_svg_make_elements_of_svg() {
    for tag in [
        "svg", "g", "defs", "path", "line", "polyline", "polygon", "rect", "circle", "ellipse",
        "text", "tspan",
    ] {
        assert_eq!(made("svg", tag), (Some(SVG.to_owned()), tag.to_owned()));
    }
}

#[wasm_bindgen_test]
fn tags_of_html_and_tags_that_nobody_knows_make_elements_of_html() {
    for tag in [
        "div",
        "p",
        "a",
        "button",
        "ul",
        "main",
        "title",
        "no-such-tag",
        "nosuchtag",
    ] {
        assert_eq!(made("div", tag), (Some(HTML.to_owned()), tag.to_owned()));
    }
}

#[wasm_bindgen_test]
fn attributes_of_svg_keep_their_capitals() {
    let (shown, ()) = show(|| {
        let line = el("line", "").attr("x1", "1").attr("pathLength", "1");
        (el("svg", "").attr("viewBox", "0 0 10 10").child(line), ())
    });
    assert_eq!(shown.attribute("viewBox").as_deref(), Some("0 0 10 10"));
    assert!(shown.find("line").unwrap().has_attribute("pathLength"));
}

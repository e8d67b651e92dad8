//! Sheets of pixels, and how they come into sight.

use std::cell::Cell;
use std::rc::Rc;

use unhunch::platform::page::sheet::{Sheet, Sight};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::support::{js, until};

/// A canvas on the page, so many points from its top.
fn canvas(top: i32) -> Element {
    js(&format!(
        "(() => {{ const it = document.createElement('canvas');
           it.style.cssText = 'position: absolute; width: 40px; height: 30px; top: {top}px';
           document.body.append(it); return it; }})()"
    ))
    .unchecked_into()
}

#[wasm_bindgen_test]
fn a_sheet_shows_the_pixels_it_is_given() {
    let element = canvas(0);
    let sheet = Sheet::on(element.clone()).unwrap();
    assert_eq!(sheet.size(1.5), (60, 45));
    sheet.show(2, &[255, 0, 0, 255, 0, 0, 0, 0]);
    let pixels = js(
        "[...document.querySelector('canvas:last-of-type').getContext('2d')
        .getImageData(0, 0, 2, 1).data].join()",
    );
    assert_eq!(pixels.as_string().unwrap(), "255,0,0,255,0,0,0,0");
    sheet.clear();
    let canvas: web_sys::HtmlCanvasElement = element.clone().unchecked_into();
    assert_eq!(
        (canvas.width(), canvas.height()),
        (0, 0),
        "no memory is kept"
    );
    element.remove();
}

#[wasm_bindgen_test]
fn what_is_no_canvas_has_no_sheet() {
    assert!(Sheet::on(js("document.createElement('p')").unchecked_into()).is_none());
}

#[wasm_bindgen_test]
async fn it_is_told_what_comes_near_and_what_becomes_larger() {
    let element = canvas(100_000);
    let (near, sizes) = (Rc::new(Cell::new(None)), Rc::new(Cell::new(0u32)));
    let (moved, sized) = (Rc::clone(&near), Rc::clone(&sizes));
    let sight = Sight::of(
        &element,
        move |is_near| moved.set(Some(is_near)),
        move || sized.set(sized.get() + 1),
    );
    until(|| near.get() == Some(false) && sizes.get() > 0).await;
    element
        .set_attribute("style", "width: 50px; height: 50px")
        .unwrap();
    let before = sizes.get();
    until(|| near.get() == Some(true) && sizes.get() > before).await;
    drop(sight);
    let before = sizes.get();
    element
        .set_attribute("style", "width: 60px; height: 60px")
        .unwrap();
    crate::support::tick().await;
    assert_eq!(sizes.get(), before, "dropped, it hears nothing more");
    element.remove();
}

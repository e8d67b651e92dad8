//! What is drawn on a canvas is a picture of its size.

use js_sys::Uint8Array;
use unhunch::platform::page::canvas::Canvas;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::js;

#[wasm_bindgen_test]
async fn what_is_drawn_is_a_png_of_its_size() {
    js("document.body.append(Object.assign(document.createElement('canvas'), { id: 'drawn' }))");
    let document = web_sys::window().unwrap().document().unwrap();
    let element = document.get_element_by_id("drawn").unwrap();
    let canvas = Canvas::on(element.clone(), [60, 40]).unwrap();
    canvas.fill("#ffffff");
    canvas.disc([30.0, 20.0, 10.0], "#ff0000");
    canvas.write("Text", [0.0, 39.0], 60.0, ["12px serif", "left", "#0000ff"]);
    let pixel = |right: u8, down: u8| {
        let read = format!(
            "[...document.getElementById('drawn').getContext('2d').getImageData({right}, {down}, 1, 1).data].join()"
        );
        crate::support::js_text(&read)
    };
    assert_eq!(pixel(30, 20), "255,0,0,255");
    assert_eq!(pixel(59, 0), "255,255,255,255");
    let blob = canvas.png().await.unwrap();
    let buffer = JsFuture::from(blob.array_buffer()).await.unwrap();
    let bytes = Uint8Array::new(&buffer).to_vec();
    assert_eq!(bytes.get(1..4).unwrap(), b"PNG");
    assert_eq!(bytes.get(16..24).unwrap(), [0, 0, 0, 60, 0, 0, 0, 40]);
    element.remove();
}

#[wasm_bindgen_test]
fn what_is_no_canvas_is_not_drawn_on() {
    js("document.body.append(Object.assign(document.createElement('p'), { id: 'none' }))");
    let document = web_sys::window().unwrap().document().unwrap();
    let element = document.get_element_by_id("none").unwrap();
    assert!(Canvas::on(element.clone(), [1, 1]).is_none());
    element.remove();
}

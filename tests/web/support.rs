//! What all these tests use: JavaScript, turns of the page, and stand-ins for parts of the browser.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What a browser throws that has no room left.
pub(crate) const QUOTA: &str = "{ value() { throw new DOMException('', 'QuotaExceededError') } }";

/// The value of a JavaScript expression.
pub(crate) fn js(expression: &str) -> JsValue {
    js_sys::eval(&format!("({expression})")).unwrap()
}

pub(crate) fn js_true(expression: &str) -> bool {
    js(expression).is_truthy()
}

pub(crate) fn js_text(expression: &str) -> String {
    js(&format!("String({expression})")).as_string().unwrap()
}

pub(crate) async fn js_promise(expression: &str) -> JsValue {
    JsFuture::from(js(expression).unchecked_into::<Promise>())
        .await
        .unwrap()
}

/// Lets everything that is due happen.
pub(crate) async fn tick() {
    js_promise("new Promise((done) => setTimeout(done, 0))").await;
}

/// Lets things happen until this is so, or for long enough to be sure that it never will be.
pub(crate) async fn until(so: impl Fn() -> bool) {
    for _ in 0..500 {
        if so() {
            return;
        }
        tick().await;
    }
}

/// A property of the browser that a test has put something in the place of, until this is dropped.
#[must_use]
pub(crate) struct StandIn(Function);

impl Drop for StandIn {
    fn drop(&mut self) {
        self.0.call0(&JsValue::NULL).unwrap();
    }
}

/// Replaces `target.name` by a property with this descriptor.
pub(crate) fn stand_in(target: &str, name: &str, descriptor: &str) -> StandIn {
    let restore = js(&format!(
        "(() => {{
            const target = {target}, old = Object.getOwnPropertyDescriptor(target, '{name}');
            Object.defineProperty(target, '{name}', Object.assign({{ configurable: true }}, {descriptor}));
            return () => {{
                delete target['{name}'];
                if (old) Object.defineProperty(target, '{name}', old);
            }};
        }})()"
    ));
    StandIn(restore.unchecked_into())
}

pub(crate) fn absent(target: &str, name: &str) -> StandIn {
    stand_in(target, name, "{ value: undefined }")
}

/// A list to write down what was called.
pub(crate) fn notes<T: Clone + 'static>() -> (impl Fn(T) + Clone + 'static, impl Fn() -> Vec<T>) {
    let list = Rc::new(RefCell::new(Vec::new()));
    let writes = Rc::clone(&list);
    (
        move |item| writes.borrow_mut().push(item),
        move || list.borrow().clone(),
    )
}

/// What a stand-in has written down in `window.told`.
pub(crate) fn told() -> String {
    js_text("told.join(', ')")
}

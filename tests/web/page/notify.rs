//! Notifications, of the worker and of the page.

use unhunch::platform::page::notify::{self, Permission};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{absent, js, js_text, js_true, notes, stand_in, tick, until};

/// Notifications that the page makes itself, all of them in `shown`.
const NOTIFICATION: &str = "{ value: class extends EventTarget {
    static permission = 'default';
    static asked = 0;
    static answer = 'granted';
    static async requestPermission() {
        this.asked += 1;
        return (this.permission = this.answer);
    }
    constructor(title, options) {
        super();
        Object.assign(this, { title, options, closed: false });
        window.shown.push(this);
    }
    close() { this.closed = true }
} }";

fn break_note() -> notify::Notification {
    notify::Notification {
        tag: "break",
        title: "Time to move".to_owned(),
        text: "Chin tucks.".to_owned(),
        picture: "icon.png",
        answers: vec![("later", "In 5 min".to_owned())],
    }
}

#[wasm_bindgen_test]
fn notify_tells_which_button_was_pressed() {
    let (note, noted) = notes();
    js("window.workers = new EventTarget()");
    let working = stand_in("navigator", "serviceWorker", "{ value: workers }");
    let listening = notify::on_answer(move |answer: &str| note(answer.to_owned()));
    let said = |data: &str| {
        js(&format!(
            "workers.dispatchEvent(new MessageEvent('message', {{ data: {data} }}))"
        ))
    };
    said("{ answer: 'later' }");
    said("{ type: 'version' }");
    said("'later'");
    said("null");
    drop(listening);
    said("{ answer: 'stop' }");
    assert_eq!(noted(), ["later"]);
    drop(working);
    let _missing = absent("navigator", "serviceWorker");
    drop(notify::on_answer(|_: &str| {}));
}

#[wasm_bindgen_test]
async fn notify_without_the_browser_does_nothing() {
    let _missing = absent("window", "Notification");
    assert_eq!(notify::permission(), Permission::Missing);
    assert_eq!(notify::ask().await, Permission::Missing);
    notify::show(break_note());
    notify::close("break");
    tick().await;
}

#[wasm_bindgen_test]
async fn notify_asks_once_and_takes_the_answer() {
    for (answer, permission) in [
        ("granted", Permission::Granted),
        ("denied", Permission::Denied),
        ("default", Permission::Unasked),
    ] {
        let _browser = stand_in("window", "Notification", NOTIFICATION);
        js(&format!("Notification.answer = '{answer}'"));
        assert_eq!(notify::permission(), Permission::Unasked);
        assert_eq!(js_text("Notification.asked"), "0", "nobody was asked yet");
        assert_eq!(notify::ask().await, permission);
        assert_eq!(js_text("Notification.asked"), "1");
        if answer != "default" {
            assert_eq!(notify::ask().await, permission);
            assert_eq!(js_text("Notification.asked"), "1", "it is not asked again");
        }
    }
    let _refusing = stand_in(
        "window",
        "Notification",
        "{ value: { permission: 'default', requestPermission: () => Promise.reject(new Error()) } }",
    );
    assert_eq!(notify::ask().await, Permission::Unasked);
}

#[wasm_bindgen_test]
async fn notify_shows_through_the_worker_silently_and_takes_back() {
    js("window.shown = [], window.asked = []");
    let _browser = [
        stand_in("window", "Notification", NOTIFICATION),
        stand_in(
            "navigator",
            "serviceWorker",
            "{ value: { getRegistration: async () => ({
                active: {},
                showNotification: async (title, options) => { shown.push({ title, options, close() { this.closed = true } }) },
                getNotifications: async (which) => (asked.push(which.tag), shown),
            }) } }",
        ),
    ];
    notify::show(break_note());
    tick().await;
    assert_eq!(js_text("shown.length"), "0", "not without being allowed");
    js("Notification.permission = 'granted'");
    notify::show(break_note());
    until(|| js_true("shown.length === 1")).await;
    assert_eq!(
        js_text("JSON.stringify([shown[0].title, shown[0].options])"),
        r#"["Time to move",{"tag":"break","body":"Chin tucks.","icon":"icon.png","silent":true,"actions":[{"action":"later","title":"In 5 min"}]}]"#
    );
    notify::close("break");
    until(|| js_true("shown[0].closed")).await;
    assert_eq!(js_text("asked.join()"), "break");
}

#[wasm_bindgen_test]
async fn notify_without_a_worker_shows_from_the_page_and_a_tap_comes_back() {
    js("window.shown = [], window.focused = 0");
    let _browser = [
        stand_in("window", "Notification", NOTIFICATION),
        stand_in(
            "window",
            "focus",
            "{ value: () => { window.focused += 1 } }",
        ),
        stand_in(
            "navigator",
            "serviceWorker",
            "{ value: { getRegistration: async () => undefined } }",
        ),
    ];
    js("Notification.permission = 'granted'");
    notify::show(break_note());
    until(|| js_true("shown.length === 1")).await;
    assert!(js_true("shown[0].options.silent"));
    assert!(
        js_true("shown[0].options.actions === undefined"),
        "browsers refuse buttons here"
    );
    js("shown[0].dispatchEvent(new Event('click'))");
    assert_eq!(js_text("[focused, shown[0].closed]"), "1,true");
    notify::show(break_note());
    until(|| js_true("shown.length === 2")).await;
    notify::close("break");
    assert!(js_true("shown[1].closed"));
}

#[wasm_bindgen_test]
async fn notify_that_is_refused_after_all_harms_nothing() {
    let _refusing = [
        stand_in(
            "window",
            "Notification",
            "{ value: class { static permission = 'granted'; constructor() { throw new TypeError() } } }",
        ),
        absent("navigator", "serviceWorker"),
    ];
    notify::show(break_note());
    notify::close("break");
    tick().await;
    let _broken = stand_in(
        "navigator",
        "serviceWorker",
        "{ value: { getRegistration: async () => ({
            active: {},
            showNotification: async () => { throw new TypeError() },
            getNotifications() { throw new Error() },
        }) } }",
    );
    notify::show(break_note());
    notify::close("break");
    tick().await;
}

//! The adapters of `platform` in a real browser, with the browser's refusals played by stand-ins.
//!
//! It must never wait for a length of time and then look: it yields until something has happened.
//! `make test` runs it in headless Chromium.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "these are tests, though clippy knows only those marked `#[test]`"
)]

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Function, Promise};
use unhunch::platform::activity::{self, Attention};
use unhunch::platform::audio::{Note, Tones};
use unhunch::platform::boot;
use unhunch::platform::canvas::{Canvas, Frames};
use unhunch::platform::channel::Channel;
use unhunch::platform::lock::Lock;
use unhunch::platform::media::{Card, MediaKey, MediaKeys};
use unhunch::platform::mirror::{Mirror, Over};
use unhunch::platform::notify::{self, Permission};
use unhunch::platform::page::Key;
use unhunch::platform::service_worker::{self, WorkerNews};
use unhunch::platform::share::{self, ShareError, Shared};
use unhunch::platform::speech::Voice;
use unhunch::platform::storage::{self, Local, StoreError};
use unhunch::platform::ticker::Ticker;
use unhunch::platform::wake_lock::WakeLock;
use unhunch::platform::{address, clock, page, persist, vibration};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// The value of a JavaScript expression.
fn js(expression: &str) -> JsValue {
    js_sys::eval(&format!("({expression})")).unwrap()
}

fn js_true(expression: &str) -> bool {
    js(expression).is_truthy()
}

fn js_text(expression: &str) -> String {
    js(&format!("String({expression})")).as_string().unwrap()
}

async fn js_promise(expression: &str) -> JsValue {
    JsFuture::from(js(expression).unchecked_into::<Promise>())
        .await
        .unwrap()
}

/// Lets everything that is due happen.
async fn tick() {
    js_promise("new Promise((done) => setTimeout(done, 0))").await;
}

/// Lets things happen until this is so, or for long enough to be sure that it never will be.
async fn until(so: impl Fn() -> bool) {
    for _ in 0..500 {
        if so() {
            return;
        }
        tick().await;
    }
}

/// A property of the browser that a test has put something in the place of, until this is dropped.
#[must_use]
struct StandIn(Function);

impl Drop for StandIn {
    fn drop(&mut self) {
        self.0.call0(&JsValue::NULL).unwrap();
    }
}

/// Replaces `target.name` by a property with this descriptor.
fn stand_in(target: &str, name: &str, descriptor: &str) -> StandIn {
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

fn absent(target: &str, name: &str) -> StandIn {
    stand_in(target, name, "{ value: undefined }")
}

/// A list to write down what was called.
fn notes<T: Clone + 'static>() -> (impl Fn(T) + Clone + 'static, impl Fn() -> Vec<T>) {
    let list = Rc::new(RefCell::new(Vec::new()));
    let writes = Rc::clone(&list);
    (
        move |item| writes.borrow_mut().push(item),
        move || list.borrow().clone(),
    )
}

// clock

#[wasm_bindgen_test]
async fn clock_never_goes_backward() {
    let first = clock::now();
    tick().await;
    let second = clock::now();
    assert!(second.mono_ms >= first.mono_ms);
    assert!(first.wall_ms > 1_700_000_000_000);
}

#[wasm_bindgen_test]
fn clock_offset_is_positive_in_the_east() {
    let _zone = stand_in(
        "Date.prototype",
        "getTimezoneOffset",
        "{ value: () => -330 }",
    );
    assert_eq!(clock::utc_offset_min(1_700_000_000_000), 330);
}

#[wasm_bindgen_test]
fn clock_offset_of_an_impossible_time_is_zero() {
    assert_eq!(clock::utc_offset_min(u64::MAX), 0);
}

#[wasm_bindgen_test]
fn random_numbers_differ_even_without_crypto() {
    assert_ne!(clock::random_u128(), clock::random_u128());
    let _broken = stand_in(
        "crypto",
        "getRandomValues",
        "{ value() { throw new Error() } }",
    );
    assert_ne!(clock::random_u128(), clock::random_u128());
}

// storage

const QUOTA: &str = "{ value() { throw new DOMException('', 'QuotaExceededError') } }";

#[wasm_bindgen_test]
fn storage_keeps_raw_text_for_the_next_visit() {
    let text = "{\"not\": re-encoded} \u{1f9d8}";
    assert_eq!(Local::probe().set("web-test:raw", text), Ok(()));
    assert_eq!(js_text("localStorage.getItem('web-test:raw')"), text);
    let next = Local::probe();
    assert!(next.is_durable());
    assert_eq!(next.get("web-test:raw").as_deref(), Some(text));
    js("localStorage.setItem('web-test:raw', 'from another tab')");
    assert_eq!(
        next.get("web-test:raw").as_deref(),
        Some("from another tab")
    );
    next.set("web-test:raw", "mine").unwrap();
    js("localStorage.setItem('web-test:raw', 'theirs')");
    assert_eq!(next.get("web-test:raw").as_deref(), Some("theirs"));
    js("localStorage.removeItem('web-test:raw')");
    assert_eq!(next.get("web-test:raw"), None);
}

#[wasm_bindgen_test]
fn storage_probe_leaves_nothing_behind() {
    let before = js_text("localStorage.length");
    let _ = Local::probe();
    assert_eq!(js_text("localStorage.length"), before);
}

#[wasm_bindgen_test]
fn storage_entries_are_those_of_the_prefix() {
    let local = Local::probe();
    for (key, value) in [
        ("web-test:e:b", "2"),
        ("web-test:e:a", "1"),
        ("web-test:f", "3"),
    ] {
        local.set(key, value).unwrap();
    }
    let expected = [("web-test:e:a", "1"), ("web-test:e:b", "2")];
    let mut found = local.entries("web-test:e:");
    found.sort_unstable();
    assert!(
        found
            .iter()
            .map(|(key, value)| (key.as_str(), value.as_str()))
            .eq(expected)
    );
    let mut keys = local.keys("web-test:e:");
    keys.sort_unstable();
    assert_eq!(keys, ["web-test:e:a", "web-test:e:b"]);
    js("['e:b', 'e:a', 'f'].map((key) => localStorage.removeItem('web-test:' + key))");
}

#[wasm_bindgen_test]
fn storage_that_throws_when_asked_for_is_memory() {
    let _blocked = stand_in(
        "window",
        "localStorage",
        "{ get() { throw new DOMException('', 'SecurityError') } }",
    );
    let local = Local::probe();
    assert!(!local.is_durable());
    assert_eq!(local.set("web-test:m", "kept"), Err(StoreError::Refused));
    assert_eq!(local.get("web-test:m").as_deref(), Some("kept"));
    assert_eq!(local.entries("web-test:").len(), 1);
    assert_eq!(local.keys("web-test:"), ["web-test:m"]);
    assert_eq!(local.write("web-test:n", "no"), Err(StoreError::Refused));
    assert_eq!(local.get("web-test:n"), None);
}

#[wasm_bindgen_test]
fn storage_that_refuses_the_probe_is_memory() {
    let _refusing = stand_in(
        "Storage.prototype",
        "setItem",
        "{ value() { throw new Error() } }",
    );
    assert!(!Local::probe().is_durable());
}

#[wasm_bindgen_test]
fn storage_that_fills_up_says_so_and_remembers() {
    let local = Local::probe();
    local.set("web-test:full", "old").unwrap();
    let full = stand_in("Storage.prototype", "setItem", QUOTA);
    assert_eq!(local.set("web-test:full", "new"), Err(StoreError::Full));
    assert_eq!(local.get("web-test:full").as_deref(), Some("new"));
    assert_eq!(
        local.entries("web-test:full"),
        [("web-test:full".to_owned(), "new".to_owned())]
    );
    assert_eq!(local.write("web-test:full", "other"), Err(StoreError::Full));
    assert_eq!(local.get("web-test:full").as_deref(), Some("new"));
    drop(full);
    assert_eq!(local.set("web-test:full", "newer"), Ok(()));
    assert_eq!(js_text("localStorage.getItem('web-test:full')"), "newer");
    assert_eq!(local.write("web-test:full", "newest"), Ok(()));
    assert_eq!(local.get("web-test:full").as_deref(), Some("newest"));
    js("localStorage.removeItem('web-test:full')");
}

#[wasm_bindgen_test]
fn storage_that_is_full_at_the_start_can_still_be_read() {
    Local::probe().set("web-test:was", "here").unwrap();
    let full = stand_in("Storage.prototype", "setItem", QUOTA);
    let local = Local::probe();
    assert!(local.is_durable());
    assert_eq!(local.get("web-test:was").as_deref(), Some("here"));
    drop(full);
    js("localStorage.removeItem('web-test:was')");
}

#[wasm_bindgen_test]
fn storage_prefix_names_the_app_its_place_and_the_layout() {
    assert!(storage::scope().starts_with('/') && storage::scope().ends_with('/'));
    assert_eq!(
        storage::prefix(),
        format!("unhunch:{}:1:", storage::scope())
    );
}

#[wasm_bindgen_test]
fn storage_tells_of_what_another_tab_has_changed() {
    let (note, noted) = notes();
    let listening = storage::on_change("web-test:p:".to_owned(), move |key: &str| {
        note(key.to_owned());
    });
    let changed = |key: &str| {
        js(&format!(
            "window.dispatchEvent(new StorageEvent('storage', {{ key: {key} }}))"
        ))
    };
    changed("'web-test:other'");
    changed("null");
    assert_eq!(noted().len(), 0, "what was cleared is no change");
    changed("'web-test:p:theme'");
    assert_eq!(noted(), ["web-test:p:theme"]);
    drop(listening);
    changed("'web-test:p:theme'");
    assert_eq!(noted().len(), 1);
}

// channel

#[wasm_bindgen_test]
async fn channel_is_heard_by_all_others_until_dropped() {
    let (note, noted) = notes();
    let (own_note, own) = notes();
    let other = Channel::join("web-test", move |said: &str| note(said.to_owned()));
    let channel = Channel::join("web-test", move |said: &str| own_note(said.to_owned()));
    let elsewhere = Channel::join("web-test:other", |_: &str| {});
    elsewhere.say("to others");
    channel.say("offered");
    until(|| !noted().is_empty()).await;
    js("new BroadcastChannel('web-test').postMessage({ not: 'text' })");
    channel.say("answered");
    until(|| noted().len() > 1).await;
    assert_eq!(noted(), ["offered", "answered"]);
    assert_eq!(own().len(), 0, "nobody hears themselves");
    drop(other);
    channel.say("nobody hears this");
    js_promise(
        "new Promise((done) => {
        const last = new BroadcastChannel('web-test');
        const first = new BroadcastChannel('web-test');
        last.onmessage = done;
        first.postMessage('last');
    })",
    )
    .await;
    assert_eq!(noted().len(), 2);
}

#[wasm_bindgen_test]
fn channel_without_the_browser_says_nothing() {
    let missing = absent("window", "BroadcastChannel");
    Channel::join("web-test", |_: &str| {}).say("alone");
    drop(missing);
    let _refusing = stand_in(
        "window",
        "BroadcastChannel",
        "{ value: class { constructor() { throw new Error() } } }",
    );
    Channel::join("web-test", |_: &str| {}).say("alone");
}

// mirror

fn pair(key: &str, value: &str) -> (String, String) {
    (key.to_owned(), value.to_owned())
}

async fn open_mirror(name: &str) -> Result<Mirror, StoreError> {
    Mirror::open(name, Rc::new(|| {})).await
}

async fn fresh_mirror(name: &str) -> Mirror {
    js_promise(&format!(
        "new Promise((done) => indexedDB.deleteDatabase('{name}').onsuccess = done)"
    ))
    .await;
    open_mirror(name).await.unwrap()
}

/// The greater text goes over the smaller one, which is set aside where it is damaged.
fn greater() -> Over {
    Rc::new(|key, there, new| match there {
        "damaged" => vec![pair("aside", there), pair(key, new)],
        _ if new > there => vec![pair(key, new)],
        _ => Vec::new(),
    })
}

async fn put(mirror: &Mirror, key: &str, value: &str) -> Result<(), StoreError> {
    mirror
        .write(&[pair(key, value)], &greater())
        .await
        .map(drop)
}

#[wasm_bindgen_test]
async fn mirror_gives_back_what_was_written() {
    let mirror = fresh_mirror("web-test-round").await;
    put(&mirror, "a:1", "one").await.unwrap();
    let all = [
        pair("a:2", "two"),
        pair("b:1", "other"),
        pair("a:\u{fff0}", "last"),
    ];
    assert_eq!(mirror.write(&all, &greater()).await, Ok(Vec::new()));
    put(&mirror, "a:1", "one!").await.unwrap();
    let expected = [
        pair("a:1", "one!"),
        pair("a:2", "two"),
        pair("a:\u{fff0}", "last"),
    ];
    assert_eq!(mirror.entries("a:").await.unwrap(), expected);
    drop(mirror);
    let again = open_mirror("web-test-round").await.unwrap();
    assert_eq!(again.entries("").await.unwrap().len(), 4);
}

#[wasm_bindgen_test]
async fn mirror_compares_before_it_writes_and_answers_what_stayed() {
    let mirror = fresh_mirror("web-test-compare").await;
    put(&mirror, "newer", "5").await.unwrap();
    put(&mirror, "older", "1").await.unwrap();
    put(&mirror, "bad", "damaged").await.unwrap();
    let all = [
        pair("newer", "3"),
        pair("older", "3"),
        pair("bad", "3"),
        pair("none", "3"),
    ];
    let stayed = mirror.write(&all, &greater()).await;
    assert_eq!(stayed, Ok(vec![pair("newer", "5")]));
    let expected = [
        pair("aside", "damaged"),
        pair("bad", "3"),
        pair("newer", "5"),
        pair("none", "3"),
        pair("older", "3"),
    ];
    assert_eq!(mirror.entries("").await.unwrap(), expected);
    let again = mirror.write(&all[1..], &greater()).await;
    assert_eq!(
        again,
        Ok(Vec::new()),
        "the same is neither written nor told"
    );
}

#[wasm_bindgen_test]
async fn mirror_of_a_slow_tab_does_not_bring_back_what_is_older() {
    let one = fresh_mirror("web-test-tabs").await;
    let other = open_mirror("web-test-tabs").await.unwrap();
    put(&one, "a", "1").await.unwrap();
    // Both are asked for at once, by two connections as two tabs have them.
    let (new, old) = ([pair("a", "3")], [pair("a", "2")]);
    let (rule, same_rule) = (greater(), greater());
    let mut newer = Box::pin(one.write(&new, &rule));
    let mut older = Box::pin(other.write(&old, &same_rule));
    let (mut first, mut second) = (None, None);
    std::future::poll_fn(|context| {
        for (write, answer) in [(&mut newer, &mut first), (&mut older, &mut second)] {
            if answer.is_none()
                && let std::task::Poll::Ready(it) = write.as_mut().poll(context)
            {
                *answer = Some(it);
            }
        }
        match first.is_some() && second.is_some() {
            true => std::task::Poll::Ready(()),
            false => std::task::Poll::Pending,
        }
    })
    .await;
    assert_eq!(first, Some(Ok(Vec::new())));
    assert_eq!(second, Some(Ok(vec![pair("a", "3")])));
    assert_eq!(other.entries("").await.unwrap(), [pair("a", "3")]);
}

#[wasm_bindgen_test]
async fn mirror_that_cannot_write_over_leaves_everything_as_it_was() {
    let mirror = fresh_mirror("web-test-over").await;
    put(&mirror, "b", "1").await.unwrap();
    js("window.real = IDBObjectStore.prototype.put");
    let broken = stand_in(
        "IDBObjectStore.prototype",
        "put",
        "{ value(value, key) {
            if (key === 'b') throw new DOMException('', 'DataError');
            return real.call(this, value, key);
        } }",
    );
    let all = [pair("a", "2"), pair("b", "2")];
    assert!(mirror.write(&all, &greater()).await.is_err());
    drop(broken);
    assert_eq!(mirror.entries("").await.unwrap(), [pair("b", "1")]);
}

#[wasm_bindgen_test]
async fn mirror_writes_through_to_the_disk() {
    let mirror = fresh_mirror("web-test-strict").await;
    js("window.real = IDBDatabase.prototype.transaction");
    let _watched = stand_in(
        "IDBDatabase.prototype",
        "transaction",
        "{ value(...asked) { window.asked = asked; return real.apply(this, asked) } }",
    );
    put(&mirror, "a", "1").await.unwrap();
    assert_eq!(
        js_text("JSON.stringify(asked)"),
        r#"["records","readwrite",{"durability":"strict"}]"#
    );
}

#[wasm_bindgen_test]
async fn mirror_lets_others_delete_the_database_and_opens_it_anew() {
    let mirror = fresh_mirror("web-test-deleted").await;
    put(&mirror, "a", "1").await.unwrap();
    js_promise(
        "new Promise((done) => indexedDB.deleteDatabase('web-test-deleted').onsuccess = done)",
    )
    .await;
    assert_eq!(mirror.entries("").await, Ok(Vec::new()));
    put(&mirror, "b", "2").await.unwrap();
    assert_eq!(mirror.entries("").await.unwrap(), [pair("b", "2")]);
}

#[wasm_bindgen_test]
async fn mirror_replaces_a_connection_that_died() {
    let mirror = fresh_mirror("web-test-dead").await;
    js(
        "window.dead = null, window.all_die = false, window.real = IDBDatabase.prototype.transaction",
    );
    let _dead = stand_in(
        "IDBDatabase.prototype",
        "transaction",
        "{ value(...asked) {
            dead ??= this;
            if (all_die || this === dead) throw new DOMException('', 'InvalidStateError');
            return real.apply(this, asked);
        } }",
    );
    assert_eq!(put(&mirror, "a", "1").await, Ok(()));
    js("window.all_die = true");
    assert_eq!(put(&mirror, "b", "2").await, Err(StoreError::Refused));
    js("window.all_die = false");
    assert_eq!(mirror.entries("").await.unwrap(), [pair("a", "1")]);
}

#[wasm_bindgen_test]
async fn mirror_writes_all_or_nothing() {
    let mirror = fresh_mirror("web-test-atomic").await;
    js("window.real = IDBObjectStore.prototype.put");
    let broken = stand_in(
        "IDBObjectStore.prototype",
        "put",
        "{ value(value, key) {
            if (key === 'bad') throw new DOMException('', 'DataError');
            return real.call(this, value, key);
        } }",
    );
    let written = mirror
        .write(&[pair("good", "1"), pair("bad", "2")], &greater())
        .await;
    assert_eq!(written, Err(StoreError::Refused));
    drop(broken);
    assert_eq!(mirror.entries("").await, Ok(Vec::new()));
}

#[wasm_bindgen_test]
async fn mirror_does_not_take_an_aborted_write_for_success() {
    let mirror = fresh_mirror("web-test-abort").await;
    let _aborting = stand_in(
        "IDBObjectStore.prototype",
        "put",
        "{ value() { this.transaction.abort() } }",
    );
    assert_eq!(put(&mirror, "a", "1").await, Err(StoreError::Refused));
}

#[wasm_bindgen_test]
async fn mirror_tells_a_full_disk() {
    let mirror = fresh_mirror("web-test-full").await;
    let _full = stand_in("IDBObjectStore.prototype", "put", QUOTA);
    assert_eq!(put(&mirror, "a", "1").await, Err(StoreError::Full));
}

#[wasm_bindgen_test]
async fn mirror_adds_its_table_to_a_database_without_one() {
    js_promise(
        "new Promise((done) => {
            indexedDB.deleteDatabase('web-test-bare');
            const opening = indexedDB.open('web-test-bare', 7);
            opening.onsuccess = () => { opening.result.close(); done(); };
        })",
    )
    .await;
    let mirror = open_mirror("web-test-bare").await.unwrap();
    put(&mirror, "a", "1").await.unwrap();
    assert_eq!(mirror.entries("").await.unwrap(), [pair("a", "1")]);
}

#[wasm_bindgen_test]
async fn mirror_is_refused_where_there_is_no_database() {
    let missing = absent("window", "indexedDB");
    assert_eq!(
        open_mirror("web-test-none").await.err(),
        Some(StoreError::Refused)
    );
    drop(missing);
    let _throwing = stand_in(
        "IDBFactory.prototype",
        "open",
        "{ value() { throw new DOMException('', 'SecurityError') } }",
    );
    assert_eq!(
        open_mirror("web-test-none").await.err(),
        Some(StoreError::Refused)
    );
}

#[wasm_bindgen_test]
async fn mirror_does_not_wait_for_ever_and_tells_when_it_opens_late() {
    js("window.late = new EventTarget()");
    let _silent = stand_in("IDBFactory.prototype", "open", "{ value: () => late }");
    js("window.realTimeout = setTimeout");
    let _hurried = stand_in(
        "window",
        "setTimeout",
        "{ value: (callback) => realTimeout(callback, 0) }",
    );
    let (note, noted) = notes();
    let opened = Mirror::open("web-test-silent", Rc::new(move || note(()))).await;
    assert_eq!(opened.err(), Some(StoreError::Busy));
    assert_eq!(noted().len(), 0);
    js("late.result = { close() { late.closed = true } }, late.onsuccess()");
    assert!(js_true("late.closed"), "it is not in the way of others");
    assert_eq!(noted().len(), 1);
}

// persist

#[wasm_bindgen_test]
async fn persist_asks_only_while_it_is_not_promised() {
    js("window.asked = 0");
    let promised = stand_in(
        "navigator",
        "storage",
        "{ value: { persisted: async () => true, persist: async () => asked++ } }",
    );
    assert_eq!(persist::ask_to_keep().await, Some(true));
    assert!(js_true("asked === 0"));
    drop(promised);
    let refused = stand_in(
        "navigator",
        "storage",
        "{ value: { persisted: async () => false, persist: async () => false } }",
    );
    assert_eq!(persist::ask_to_keep().await, Some(false));
    drop(refused);
    let _missing = absent("navigator", "storage");
    assert_eq!(persist::ask_to_keep().await, None);
}

// audio

const BEEP: Note = Note {
    // Cut off after 200 ms, it would end on a crest, which clicks the loudest.
    frequency_hz: 441.25,
    start_ms: 100,
    length_ms: 200,
    gain: 0.5,
};

/// Audio that is rendered at once, one second of it, and kept for looking at. The constructor itself
/// cannot be replaced: the bindings look it up once, when they are loaded.
fn offline_audio() -> Vec<StandIn> {
    js("window.offline = new OfflineAudioContext(1, 44100, 44100),
        window.speaker = offline.destination,
        window.realGain = BaseAudioContext.prototype.createGain,
        window.realOscillator = BaseAudioContext.prototype.createOscillator");
    let starts_at_once = stand_in(
        "AudioContext.prototype",
        "resume",
        "{ value: async () => {} }",
    );
    let mut browser = vec![starts_at_once];
    for (name, descriptor) in [
        ("state", "{ get: () => 'running' }"),
        ("currentTime", "{ get: () => 0 }"),
        ("destination", "{ get: () => speaker }"),
        ("createGain", "{ value: () => realGain.call(offline) }"),
        (
            "createOscillator",
            "{ value: () => realOscillator.call(offline) }",
        ),
    ] {
        browser.push(stand_in("BaseAudioContext.prototype", name, descriptor));
    }
    browser
}

async fn rendered(measure: &str) -> f64 {
    js_promise(&format!(
        "offline.startRendering().then((sound) => {{
            const samples = window.samples = sound.getChannelData(0);
            return {measure};
        }})"
    ))
    .await
    .as_f64()
    .unwrap()
}

#[wasm_bindgen_test]
fn tones_without_a_gesture_do_nothing_and_do_not_throw() {
    let tones = Tones::new();
    assert!(tones.is_available());
    assert!(!tones.is_running());
    tones.play(&[BEEP]);
    tones.set_volume(0.5);
    tones.silence();
    tones.rest();
    tones.unlock();
    tones.play(&[BEEP]);
    tones.rest();
}

#[wasm_bindgen_test]
async fn tones_sound_at_their_time_and_without_clicks() {
    let _offline = offline_audio();
    let tones = Tones::new();
    tones.unlock();
    assert!(tones.is_running());
    tick().await;
    tones.play(&[BEEP]);
    let peak = rendered("samples.reduce((most, sample) => Math.max(most, sample), 0)").await;
    assert!((0.49..=0.5).contains(&peak), "{peak}");
    let first = js("samples.findIndex((sample) => sample !== 0) / 44.1")
        .as_f64()
        .unwrap();
    assert!((109.0..=111.0).contains(&first), "{first} ms");
    let last = js("samples.findLastIndex((sample) => sample !== 0) / 44.1")
        .as_f64()
        .unwrap();
    assert!((305.0..=314.0).contains(&last), "{last} ms");
    // The steepest step of the tone itself is 0.5 x 2 pi x 441.25 / 44100 = 0.031.
    let step = js(
        "samples.reduce((most, sample, i) => Math.max(most, Math.abs(sample - (samples[i - 1] ?? 0))), 0)",
    );
    assert!(step.as_f64().unwrap() < 0.032, "{step:?}");
}

#[wasm_bindgen_test]
async fn tones_silenced_before_their_time_are_never_heard() {
    let _offline = offline_audio();
    let tones = Tones::new();
    tones.unlock();
    tones.play(&[BEEP]);
    tones.silence();
    tick().await;
    tones.play(&[BEEP, BEEP]);
    tones.silence();
    assert!(rendered("samples.findIndex((sample) => sample !== 0)").await < 0.0);
}

#[wasm_bindgen_test]
async fn tones_follow_the_volume() {
    let _offline = offline_audio();
    let tones = Tones::new();
    tones.set_volume(0.5);
    tones.unlock();
    tick().await;
    tones.play(&[BEEP]);
    let peak = rendered("samples.reduce((most, sample) => Math.max(most, sample), 0)").await;
    assert!((0.24..=0.25).contains(&peak), "{peak}");
}

#[wasm_bindgen_test]
fn tones_take_up_the_sound_of_an_early_tap_and_once_only() {
    let _hardware = offline_audio();
    js("window.early = new AudioContext(), window.resumed = []");
    let _resumed = stand_in(
        "AudioContext.prototype",
        "resume",
        "{ value: async function () { resumed.push(this === early) } }",
    );
    js("window.unhunch = { audio: early }");
    for tones in [Tones::new(), Tones::new()] {
        tones.unlock();
        assert!(tones.is_running());
    }
    assert_eq!(js_text("resumed"), "true,false");
    js("delete window.unhunch");
}

#[wasm_bindgen_test]
async fn tones_start_over_when_the_hardware_refused() {
    js("window.given_up = 0");
    let _refusing = [
        stand_in(
            "BaseAudioContext.prototype",
            "state",
            "{ get: () => 'interrupted' }",
        ),
        stand_in(
            "AudioContext.prototype",
            "close",
            "{ value: async () => { given_up++ } }",
        ),
        stand_in(
            "AudioContext.prototype",
            "resume",
            "{ value: () => Promise.reject(new DOMException('', 'InvalidStateError')) }",
        ),
    ];
    // Long enough after the start of the page for "a second ago" to exist.
    let _later = stand_in("performance", "now", "{ value: () => 5000 }");
    let tones = Tones::new();
    tones.unlock();
    assert!(!tones.is_running());
    assert_eq!(js_text("given_up"), "0");
    tick().await;
    tones.play(&[BEEP]);
    tones.unlock();
    assert_eq!(js_text("given_up"), "1");
}

#[wasm_bindgen_test]
async fn tones_rest_when_the_last_note_has_ended_and_wake_for_the_next() {
    js("window.told = []");
    let _offline = offline_audio();
    let _sleeping = [
        stand_in(
            "AudioContext.prototype",
            "suspend",
            "{ value: async () => told.push('sleep') }",
        ),
        stand_in(
            "AudioContext.prototype",
            "resume",
            "{ value: async () => told.push('wake') }",
        ),
    ];
    let tones = Tones::new();
    let _running = stand_in(
        "BaseAudioContext.prototype",
        "state",
        "{ get: () => 'suspended' }",
    );
    tones.unlock();
    tones.rest();
    tones.play(&[BEEP]);
    tick().await;
    assert_eq!(
        told(),
        "wake, wake",
        "a note to play keeps it from falling asleep"
    );
    tones.silence();
    tones.rest();
    until(|| told().contains("sleep")).await;
    tones.play(&[BEEP]);
    assert_eq!(told(), "wake, wake, sleep, wake");
}

#[wasm_bindgen_test]
async fn tones_asked_for_while_the_hardware_starts_come_at_their_time_or_not_at_all() {
    let _offline = offline_audio();
    js("window.clock = 5000");
    let _clock = stand_in("performance", "now", "{ value: () => clock }");
    let _slow = stand_in(
        "AudioContext.prototype",
        "resume",
        "{ value: () => new Promise((done) => { window.start = done }) }",
    );
    let tones = Tones::new();
    tones.unlock();
    let missed = Note {
        start_ms: 0,
        frequency_hz: 880.0,
        ..BEEP
    };
    let later = Note {
        start_ms: 500,
        ..BEEP
    };
    tones.play(&[missed, later]);
    js("clock += 400, start()");
    tick().await;
    rendered("1").await;
    // Of the two, only that at 500 ms is left, and 400 of these have passed.
    let first = js("samples.findIndex((sample) => sample !== 0) / 44.1")
        .as_f64()
        .unwrap();
    assert!((109.0..=111.0).contains(&first), "{first} ms");
    let peak = js("samples.reduce((most, sample) => Math.max(most, sample), 0)")
        .as_f64()
        .unwrap();
    assert!(peak <= 0.5, "{peak}");
}

#[wasm_bindgen_test]
async fn tones_missed_while_the_hardware_was_taken_away_are_dropped() {
    let _offline = offline_audio();
    let _caught = stand_in(
        "AudioContext.prototype",
        "createGain",
        "{ value() { window.context = this; return realGain.call(offline) } }",
    );
    let tones = Tones::new();
    tones.unlock();
    tick().await;
    tones.play(&[BEEP]);
    let taken = stand_in(
        "BaseAudioContext.prototype",
        "state",
        "{ get: () => 'interrupted' }",
    );
    js("context.dispatchEvent(new Event('statechange'))");
    drop(taken);
    assert!(rendered("samples.findIndex((sample) => sample !== 0)").await < 0.0);
}

/// Offline audio whose clock and the steady clock stand at these seconds and milliseconds.
fn offline_audio_at(seconds: f64, mono_ms: f64) -> (Vec<StandIn>, StandIn) {
    let mut browser = offline_audio();
    js(&format!(
        "window.clock = {mono_ms}, window.played = {seconds}"
    ));
    let played = "{ get: () => played }";
    browser.push(stand_in(
        "BaseAudioContext.prototype",
        "currentTime",
        played,
    ));
    let clock = stand_in("performance", "now", "{ value: () => clock }");
    (browser, clock)
}

/// When the first sample is heard, in milliseconds; after `rendered`.
fn first_ms() -> f64 {
    js("samples.findIndex((sample) => sample !== 0) / 44.1")
        .as_f64()
        .unwrap()
}

const CUE: Note = Note {
    start_ms: 0,
    ..BEEP
};

#[wasm_bindgen_test]
async fn a_cue_scheduled_ahead_sounds_at_its_time_on_the_steady_clock() {
    let (_offline, _clock) = offline_audio_at(0.1, 5_000.0);
    let tones = Tones::new();
    tones.unlock();
    tick().await;
    assert_eq!(tones.clock_ms(), 100);
    tones.schedule(1, 5_400, &[CUE]);
    // Asked again, or as it comes due, it is the same cue.
    tones.schedule(1, 5_400, &[CUE]);
    tones.play_cue(1, &[CUE]);
    let peak = rendered("samples.reduce((most, sample) => Math.max(most, sample), 0)").await;
    assert!(peak <= 0.5, "{peak}: it sounds twice");
    assert!((499.0..=501.0).contains(&first_ms()), "{}", first_ms());
}

#[wasm_bindgen_test]
async fn a_cue_scheduled_ahead_can_be_moved_and_taken_back() {
    let (_offline, _clock) = offline_audio_at(0.1, 5_000.0);
    let tones = Tones::new();
    tones.unlock();
    tick().await;
    tones.schedule(1, 5_200, &[CUE]);
    tones.schedule(1, 5_600, &[CUE]);
    tones.schedule(2, 5_900, &[CUE]);
    rendered("1").await;
    assert!((699.0..=701.0).contains(&first_ms()), "{}", first_ms());

    let (_offline, _clock) = offline_audio_at(0.1, 5_000.0);
    let tones = Tones::new();
    tones.unlock();
    tick().await;
    tones.schedule(1, 5_200, &[CUE]);
    tones.silence();
    assert!(rendered("samples.findIndex((sample) => sample !== 0)").await < 0.0);
}

#[wasm_bindgen_test]
async fn a_cue_taken_back_may_be_played_after_all() {
    let (_offline, _clock) = offline_audio_at(0.1, 5_000.0);
    let tones = Tones::new();
    tones.unlock();
    tick().await;
    tones.schedule(1, 5_200, &[CUE]);
    tones.silence();
    tones.play_cue(1, &[CUE]);
    rendered("1").await;
    assert!((109.0..=111.0).contains(&first_ms()), "{}", first_ms());
}

#[wasm_bindgen_test]
async fn a_cue_goes_with_the_clock_of_the_sound_when_that_has_stopped() {
    let (_offline, _clock) = offline_audio_at(0.1, 5_000.0);
    let tones = Tones::new();
    tones.unlock();
    tick().await;
    tones.schedule(1, 5_400, &[CUE]);
    // A step within a buffer is no stop.
    js("clock += 100, played += 0.06");
    tones.schedule(1, 5_400, &[CUE]);
    // The hardware has stood for 80 ms: what it has is 80 ms late.
    js("clock += 100, played += 0.06");
    tones.schedule(1, 5_400, &[CUE]);
    rendered("1").await;
    assert!((419.0..=421.0).contains(&first_ms()), "{}", first_ms());
}

#[wasm_bindgen_test]
async fn a_cue_comes_sooner_by_what_headphones_hold_it_back() {
    let (_offline, _clock) = offline_audio_at(0.1, 5_000.0);
    let _bluetooth = stand_in(
        "AudioContext.prototype",
        "outputLatency",
        "{ get: () => 0.18 }",
    );
    let tones = Tones::new();
    tones.unlock();
    tick().await;
    tones.schedule(1, 5_400, &[CUE]);
    rendered("1").await;
    assert!((319.0..=321.0).contains(&first_ms()), "{}", first_ms());
}

#[wasm_bindgen_test]
async fn hardware_that_was_stopped_is_started_by_the_next_cue() {
    js("window.told = []");
    let _offline = offline_audio();
    let _told = [
        stand_in(
            "AudioContext.prototype",
            "suspend",
            "{ value: async () => told.push('stop') }",
        ),
        stand_in(
            "AudioContext.prototype",
            "resume",
            "{ value: async () => told.push('start') }",
        ),
    ];
    let tones = Tones::new();
    tones.unlock();
    tick().await;
    tones.stop();
    let _stopped = stand_in(
        "BaseAudioContext.prototype",
        "state",
        "{ get: () => 'suspended' }",
    );
    tones.schedule(1, 900_000, &[CUE]);
    assert_eq!(told(), "start, stop, start");
}

#[wasm_bindgen_test]
fn tones_quieten_music_instead_of_stopping_it() {
    let _session = stand_in("navigator", "audioSession", "{ value: { type: 'auto' } }");
    let _offline = offline_audio();
    Tones::new().unlock();
    assert_eq!(js_text("navigator.audioSession.type"), "transient");
}

#[wasm_bindgen_test]
fn tones_may_be_missing() {
    let _missing = absent("window", "AudioContext");
    let tones = Tones::new();
    assert!(!tones.is_available());
    tones.unlock();
    tones.play(&[BEEP]);
}

// media keys

/// A media session that writes down what it is told, and whose keys can be pressed.
fn media_session() -> [StandIn; 2] {
    js("window.keys = {}, window.told = []");
    let session = stand_in(
        "navigator",
        "mediaSession",
        "{ value: {
            setActionHandler(name, handler) {
                if (name === 'stop') throw new TypeError('unknown action');
                if (handler) keys[name] = handler; else delete keys[name];
            },
            set metadata(about) { told.push(about.title + ' / ' + about.artist) },
            set playbackState(state) { told.push(state) },
            setPositionState(place) { told.push(place.position + ' of ' + place.duration) },
        } }",
    );
    let about = stand_in(
        "window",
        "MediaMetadata",
        "{ value: class { constructor(about) { Object.assign(this, about) } } }",
    );
    [session, about]
}

fn card(place_s: f64, is_playing: bool) -> Card {
    Card {
        title: "Chin tucks".to_owned(),
        artist: "Quick daily reset".to_owned(),
        picture: "icons/icon-512.png",
        length_s: 100.0,
        place_s,
        is_playing,
    }
}

#[wasm_bindgen_test]
fn media_keys_are_heard_until_they_are_given_back() {
    let _session = media_session();
    let (press, pressed) = notes();
    let keys = MediaKeys::listen(press).unwrap();
    js(
        "keys.play(), keys.pause(), keys.nexttrack(), keys.previoustrack(), keys.seekforward(), keys.seekbackward()",
    );
    assert_eq!(
        pressed(),
        [
            MediaKey::Play,
            MediaKey::Pause,
            MediaKey::Next,
            MediaKey::Previous,
            MediaKey::Forward,
            MediaKey::Backward
        ]
    );
    drop(keys);
    assert_eq!(js_text("Object.keys(keys)"), "");
    assert_eq!(told(), "none");
}

#[wasm_bindgen_test]
fn the_card_says_what_is_done_and_how_far_it_is() {
    let _session = media_session();
    let keys = MediaKeys::listen(|_| {}).unwrap();
    keys.show(&card(30.0, true));
    keys.show(&card(130.0, false));
    assert_eq!(
        told(),
        "Chin tucks / Quick daily reset, playing, 30 of 100, \
         Chin tucks / Quick daily reset, paused, 100 of 100"
    );
}

#[wasm_bindgen_test]
fn media_keys_may_be_missing() {
    let _missing = absent("navigator", "mediaSession");
    assert!(MediaKeys::listen(|_| {}).is_none());
}

// the lock

#[wasm_bindgen_test]
async fn one_holds_the_lock_at_a_time() {
    let first = Lock::take("one-at-a-time", false, || {}).await;
    assert!(first.is_some());
    assert!(Lock::take("one-at-a-time", false, || {}).await.is_none());
    drop(first);
    let mut second = None;
    for _ in 0..100 {
        second = Lock::take("one-at-a-time", false, || {}).await;
        if second.is_some() {
            break;
        }
        tick().await;
    }
    assert!(second.is_some(), "the lock was never let go");
}

#[wasm_bindgen_test]
async fn a_lock_that_is_taken_over_is_lost_to_the_first() {
    let (lose, lost) = notes();
    let first = Lock::take("taken-over", false, move || lose(())).await;
    let second = Lock::take("taken-over", true, || {}).await;
    assert!(second.is_some());
    until(|| !lost().is_empty()).await;
    assert_eq!(lost(), [()]);
    drop(first);
    assert!(Lock::take("taken-over", false, || {}).await.is_none());
}

#[wasm_bindgen_test]
async fn a_lock_let_go_is_not_said_to_be_lost() {
    let (lose, lost) = notes();
    drop(Lock::take("let-go", false, move || lose(())).await);
    drop(Lock::take("let-go", true, || {}).await);
    tick().await;
    assert!(lost().is_empty());
}

#[wasm_bindgen_test]
async fn without_locks_everybody_holds_one() {
    let _missing = absent("navigator", "locks");
    let first = Lock::take("none", false, || {}).await;
    let second = Lock::take("none", false, || {}).await;
    assert!(first.is_some() && second.is_some());
}

// speech

/// A synthesizer that writes down what it is told, with these voices.
fn synthesizer(voices: &str) -> [StandIn; 2] {
    let utterance = stand_in(
        "window",
        "SpeechSynthesisUtterance",
        "{ value: class { constructor(text) { this.text = text } } }",
    );
    js(&format!("window.voices = {voices}, window.told = []"));
    let synthesis = stand_in(
        "window",
        "speechSynthesis",
        "{ value: Object.assign(new EventTarget(), {
            speaking: false, pending: false, paused: false,
            getVoices: () => voices,
            speak(utterance) { this.speaking = true; told.push(`${utterance.text} (${utterance.voice.name})`) },
            cancel() { this.speaking = false; told.push('cancel') },
            resume() {},
        }) }",
    );
    [utterance, synthesis]
}

fn told() -> String {
    js_text("told.join(', ')")
}

const ANNA: &str = "[{ name: 'Anna', lang: 'en-GB', localService: true, default: false }]";

#[wasm_bindgen_test]
fn voice_without_voices_is_silent() {
    let _synthesizer = synthesizer("[]");
    let voice = Voice::new("en");
    assert!(!voice.is_available());
    assert!(voice.is_looking());
    voice.unlock();
    voice.say("Raise both arms", || {});
    voice.hush();
    assert_eq!(told(), "");
}

#[wasm_bindgen_test]
fn voice_that_was_unlocked_in_an_early_tap_is_not_unlocked_again() {
    let _synthesizer = synthesizer(ANNA);
    js("window.unhunch = { utterance: new SpeechSynthesisUtterance('') }");
    let early = Voice::new("en");
    early.unlock();
    early.unlock();
    assert_eq!(told(), "");
    Voice::new("en").unlock();
    assert_eq!(told(), " (Anna)");
    js("delete window.unhunch");
}

#[wasm_bindgen_test]
fn voice_of_this_very_browser_does_not_throw() {
    let voice = Voice::new("en");
    voice.unlock();
    voice.say("Raise both arms", || {});
    voice.hush();
}

#[wasm_bindgen_test]
fn voice_may_be_missing() {
    let _missing = absent("window", "speechSynthesis");
    let voice = Voice::new("en");
    assert!(!voice.is_available());
    voice.say("Raise both arms", || {});
}

#[wasm_bindgen_test]
fn voice_is_never_one_of_a_server_or_of_another_language() {
    let _synthesizer = synthesizer(
        "[{ name: 'Far', lang: 'en-US', localService: false, default: true },
          { name: 'Autre', lang: 'fr-FR', localService: true, default: false }]",
    );
    let voice = Voice::new("en");
    voice.say("Raise both arms", || {});
    assert!(!voice.is_available());
    assert_eq!(told(), "");
}

#[wasm_bindgen_test]
fn voice_is_a_serious_one_where_there_are_several() {
    let _synthesizer = synthesizer(
        "[{ name: 'Albert', lang: 'en-US', localService: true, default: true },
          { name: 'Old', lang: 'en_AU', localService: true, default: false },
          { name: 'Usual', lang: 'en-GB', localService: true, default: true }]",
    );
    Voice::new("en").say("Hold", || {});
    assert_eq!(told().split(',').next(), Some("Hold (Usual)"));
}

#[wasm_bindgen_test]
async fn voice_that_comes_late_is_told() {
    let _synthesizer = synthesizer("[]");
    let voice = Voice::new("en");
    let (note, noted) = notes();
    voice.on_change(note);
    js(&format!("window.voices = {ANNA}"));
    js("speechSynthesis.dispatchEvent(new Event('voiceschanged'))");
    assert_eq!(noted(), [true]);
    assert!(!voice.is_looking());
    voice.say("Hold", || {});
    assert_eq!(told(), "Hold (Anna)");
}

#[wasm_bindgen_test]
async fn voice_says_the_new_in_place_of_the_old() {
    let _synthesizer = synthesizer(ANNA);
    let voice = Voice::new("en");
    voice.say("Raise", || {});
    voice.say("Hold", || {});
    voice.say("Lower", || {});
    assert_eq!(
        told(),
        "Raise (Anna), cancel",
        "the next waits until the cancel is through"
    );
    until(|| told().contains("Lower")).await;
    assert_eq!(told(), "Raise (Anna), cancel, Lower (Anna)");
}

#[wasm_bindgen_test]
async fn voice_hushed_says_nothing_more() {
    let _synthesizer = synthesizer(ANNA);
    let voice = Voice::new("en");
    voice.say("Raise", || {});
    voice.say("Hold", || {});
    voice.hush();
    // Longer than the pause after a cancel: the clock of the page says so.
    let from = clock::now().mono_ms;
    until(|| clock::now().mono_ms > from + 80).await;
    assert_eq!(told(), "Raise (Anna), cancel");
    voice.say("Lower", || {});
    voice.hush();
    assert_eq!(told(), "Raise (Anna), cancel, Lower (Anna), cancel");
}

#[wasm_bindgen_test]
fn voice_unlocks_once_and_then_speaks_without_cancelling() {
    let _synthesizer = synthesizer(ANNA);
    let voice = Voice::new("en");
    voice.unlock();
    voice.unlock();
    voice.say("Raise", || {});
    assert_eq!(told(), " (Anna), Raise (Anna)");
}

#[wasm_bindgen_test]
async fn voice_that_never_ends_is_freed() {
    let _synthesizer = synthesizer(ANNA);
    js("window.realTimeout = setTimeout");
    let _hurried = stand_in(
        "window",
        "setTimeout",
        "{ value: (callback) => realTimeout(callback, 0) }",
    );
    let voice = Voice::new("en");
    voice.say("Raise", || {});
    until(|| told().contains("cancel")).await;
    assert_eq!(told(), "Raise (Anna), cancel");
}

/// A synthesizer that only keeps what it is given, so that a test says what becomes of it.
fn silent_synthesizer() -> [StandIn; 2] {
    let utterance = stand_in(
        "window",
        "SpeechSynthesisUtterance",
        "{ value: class extends EventTarget { constructor(text) { super(); this.text = text } } }",
    );
    js("window.given = []");
    let synthesis = stand_in(
        "window",
        "speechSynthesis",
        "{ value: Object.assign(new EventTarget(), {
            speaking: false, pending: false, paused: false,
            getVoices: () => [{ name: 'Anna', lang: 'en-GB', localService: true }],
            speak(utterance) { given.push(utterance) },
            cancel() {},
            resume() {},
        }) }",
    );
    [utterance, synthesis]
}

#[wasm_bindgen_test]
async fn a_text_that_is_refused_or_does_not_begin_is_told() {
    let _synthesizer = silent_synthesizer();
    let voice = Voice::new("en");
    let (tell, silent) = notes();
    voice.say("Refused", {
        let tell = tell.clone();
        move || tell("refused")
    });
    js("given.at(-1).dispatchEvent(new Event('error'))");
    assert_eq!(silent(), ["refused"]);
    voice.say("Heard", {
        let tell = tell.clone();
        move || tell("heard")
    });
    js("given.at(-1).dispatchEvent(new Event('start'))");
    js("given.at(-1).dispatchEvent(new Event('error'))");
    assert_eq!(silent(), ["refused"], "what has begun was heard");
    voice.say("Late", move || tell("late"));
    until(|| silent().len() > 1).await;
    assert_eq!(silent(), ["refused", "late"]);
}

#[wasm_bindgen_test]
fn without_a_voice_a_text_is_told_to_be_silent() {
    let _missing = absent("window", "speechSynthesis");
    let (tell, silent) = notes();
    Voice::new("en").say("Hold", move || tell(()));
    assert_eq!(silent(), [()]);
}

#[wasm_bindgen_test]
fn the_voice_of_a_name_is_preferred_while_it_is_there() {
    let _synthesizer = synthesizer(
        "[{ name: 'Anna', lang: 'en-GB', localService: true, default: true },
          { name: 'Bert', lang: 'en-US', localService: true, default: false }]",
    );
    let voice = Voice::new("en");
    assert_eq!(voice.names(), ["Anna", "Bert"]);
    voice.choose(Some("Bert"));
    voice.say("One", || {});
    assert!(told().contains("One (Bert)"), "{}", told());
    js("speechSynthesis.speaking = false");
    let other = Voice::new("en");
    other.choose(Some("Gone"));
    other.say("Two", || {});
    assert!(told().contains("Two (Anna)"), "{}", told());
}

// wake lock

/// A browser that grants the lock, as `locks` shows.
fn granting() -> StandIn {
    js("window.locks = []");
    stand_in(
        "navigator",
        "wakeLock",
        "{ value: { request: async () => {
            const lock = Object.assign(new EventTarget(), {
                released: false,
                async release() { this.released = true; this.dispatchEvent(new Event('release')) },
            });
            locks.push(lock);
            return lock;
        } } }",
    )
}

#[wasm_bindgen_test]
async fn wake_lock_that_is_absent_or_refused_is_told() {
    for lock in [
        "undefined",
        "{ request: () => Promise.reject(new DOMException('', 'NotAllowedError')) }",
    ] {
        let _browser = stand_in("navigator", "wakeLock", &format!("{{ value: {lock} }}"));
        let (note, noted) = notes();
        let held = WakeLock::hold(note);
        until(|| !noted().is_empty()).await;
        assert_eq!(noted(), [false]);
        assert!(!held.is_held());
    }
}

#[wasm_bindgen_test]
async fn wake_lock_is_taken_again_when_the_page_is_seen_again() {
    let _browser = granting();
    let (note, noted) = notes();
    let held = WakeLock::hold(note);
    until(|| held.is_held()).await;
    js("locks[0].release()");
    assert!(!held.is_held());
    let hidden = stand_in("document", "visibilityState", "{ value: 'hidden' }");
    js("document.dispatchEvent(new Event('visibilitychange'))");
    tick().await;
    assert_eq!(js_text("locks.length"), "1");
    drop(hidden);
    js("document.dispatchEvent(new Event('visibilitychange'))");
    until(|| held.is_held()).await;
    assert_eq!(js_text("locks.length"), "2");
    assert_eq!(noted(), [true, false, true]);
}

#[wasm_bindgen_test]
async fn wake_lock_is_let_go_when_dropped() {
    let _browser = granting();
    let (note, noted) = notes();
    let held = WakeLock::hold(note);
    until(|| held.is_held()).await;
    drop(held);
    assert!(js_true("locks[0].released"));
    assert_eq!(noted(), [true]);
    js("document.dispatchEvent(new Event('visibilitychange'))");
    tick().await;
    assert_eq!(js_text("locks.length"), "1");
}

#[wasm_bindgen_test]
async fn wake_lock_granted_after_the_drop_is_let_go() {
    let _browser = granting();
    drop(WakeLock::hold(|_| ()));
    until(|| js_true("locks[0]?.released")).await;
    assert!(js_true("locks.every((lock) => lock.released)"));
}

// notifications

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

fn break_note() -> notify::Note {
    notify::Note {
        tag: "break",
        title: "Time to move".to_owned(),
        text: "Chin tucks.".to_owned(),
        picture: "icon.png",
        answers: vec![("later", "In 5 min")],
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

// activity

#[wasm_bindgen_test]
fn activity_is_told_once_a_second_and_until_dropped() {
    let (note, noted) = notes();
    js("window.clockNow = 5000");
    let _clock = stand_in("performance", "now", "{ value: () => clockNow }");
    let listening = activity::on_touch(move || note(()));
    for kind in ["pointerdown", "pointermove", "keydown", "wheel", "scroll"] {
        js("clockNow += 2000");
        js(&format!("window.dispatchEvent(new Event('{kind}'))"));
        js(&format!("window.dispatchEvent(new Event('{kind}'))"));
    }
    assert_eq!(noted().len(), 5);
    drop(listening);
    js("clockNow += 2000");
    js("window.dispatchEvent(new Event('keydown'))");
    assert_eq!(noted().len(), 5);
}

#[wasm_bindgen_test]
fn activity_knows_whether_the_page_is_in_front() {
    let (note, noted) = notes();
    let _listening = activity::on_attention(note);
    let front = stand_in("document", "hasFocus", "{ value: () => true }");
    js("window.dispatchEvent(new Event('focus'))");
    drop(front);
    let behind = stand_in("document", "hasFocus", "{ value: () => false }");
    js("window.dispatchEvent(new Event('blur'))");
    drop(behind);
    let hidden = stand_in("document", "visibilityState", "{ value: 'hidden' }");
    js("document.dispatchEvent(new Event('visibilitychange'))");
    drop(hidden);
    assert_eq!(
        noted(),
        [Attention::InFront, Attention::Behind, Attention::Hidden]
    );
    let _silent = absent("document", "hasFocus");
    assert_eq!(activity::attention(), Attention::InFront);
}

// vibration

#[wasm_bindgen_test]
fn vibration_waits_for_a_first_tap_and_may_be_missing() {
    vibration::buzz(50);
    js("window.buzzed = []");
    let working = stand_in(
        "navigator",
        "vibrate",
        "{ value: (ms) => buzzed.push(ms) > 0 }",
    );
    let untouched = stand_in(
        "navigator",
        "userActivation",
        "{ value: { hasBeenActive: false } }",
    );
    vibration::buzz(60);
    drop(untouched);
    let touched = stand_in(
        "navigator",
        "userActivation",
        "{ value: { hasBeenActive: true } }",
    );
    vibration::buzz(70);
    assert_eq!(js_text("buzzed"), "70");
    drop(working);
    let _missing = absent("navigator", "vibrate");
    assert!(!vibration::is_available());
    vibration::buzz(80);
    drop(touched);
}

// share

#[wasm_bindgen_test]
async fn share_tells_how_the_sheet_was_left() {
    let missing = absent("navigator", "share");
    assert!(!share::can_share());
    assert_eq!(
        share::share("a", "https://example.org").await,
        Err(ShareError::Missing)
    );
    drop(missing);
    let sharing = stand_in(
        "navigator",
        "share",
        "{ value: async (data) => { window.shared = data } }",
    );
    assert!(share::can_share());
    assert_eq!(
        share::share("a", "https://example.org").await,
        Ok(Shared::Sent)
    );
    assert_eq!(
        js_text("JSON.stringify(shared)"),
        r#"{"title":"a","url":"https://example.org"}"#
    );
    drop(sharing);
    for (name, left) in [
        ("AbortError", Ok(Shared::Cancelled)),
        ("NotAllowedError", Err(ShareError::Refused)),
    ] {
        let _rejecting = stand_in(
            "navigator",
            "share",
            &format!("{{ value: () => Promise.reject(new DOMException('', '{name}')) }}"),
        );
        assert_eq!(share::share("a", "https://example.org").await, left);
    }
}

#[wasm_bindgen_test]
async fn copy_falls_back_to_selected_text() {
    js("window.copied = ''");
    let working = stand_in(
        "navigator",
        "clipboard",
        "{ value: { writeText: async (text) => { copied = text } } }",
    );
    assert_eq!(share::copy("one").await, Ok(()));
    assert_eq!(js_text("copied"), "one");
    drop(working);
    let selecting = stand_in(
        "document",
        "execCommand",
        "{ value: () => { copied = getSelection().toString(); return true } }",
    );
    for clipboard in [
        "undefined",
        "{ writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }",
    ] {
        let _refusing = stand_in(
            "navigator",
            "clipboard",
            &format!("{{ value: {clipboard} }}"),
        );
        assert_eq!(share::copy("two").await, Ok(()));
        assert_eq!(js_text("copied"), "two");
        js("copied = ''");
    }
    drop(selecting);
    let _neither = [
        absent("navigator", "clipboard"),
        stand_in("document", "execCommand", "{ value: () => false }"),
    ];
    assert_eq!(share::copy("three").await, Err(ShareError::CopyRefused));
    assert!(js_true("document.querySelector('textarea') === null"));
}

// address

#[wasm_bindgen_test]
async fn address_tells_of_changes_until_dropped() {
    let (note, noted) = notes();
    let watching = address::watch(note);
    address::go("/web-test/a%20b");
    until(|| noted().len() == 1).await;
    assert_eq!(address::fragment(), "/web-test/a%20b");
    address::go("/web-test/2");
    until(|| noted().len() == 2).await;
    address::back();
    until(|| noted().len() == 3).await;
    assert_eq!(
        noted(),
        ["/web-test/a%20b", "/web-test/2", "/web-test/a%20b"]
    );
    address::replace("/web-test/3");
    tick().await;
    assert_eq!(address::fragment(), "/web-test/3");
    assert_eq!(noted().len(), 3, "a replacement is not told");
    drop(watching);
    address::go("/web-test/4");
    tick().await;
    tick().await;
    assert_eq!(noted().len(), 3);
    address::replace("");
    assert_eq!(address::fragment(), "");
    assert!(!js_text("location.href").contains('#'));
}

#[wasm_bindgen_test]
fn address_links_are_whole() {
    assert_eq!(
        address::link_to("/r/1"),
        js_text("location.origin + location.pathname + '#/r/1'")
    );
}

// page

#[wasm_bindgen_test]
fn page_tells_when_it_is_seen_and_left() {
    let (note, noted) = notes();
    let (leave, left) = notes();
    let seeing = page::on_visibility(note);
    let leaving = page::on_leave(move || leave(()));
    let hidden = stand_in("document", "visibilityState", "{ value: 'hidden' }");
    js("document.dispatchEvent(new Event('visibilitychange'))");
    js("document.dispatchEvent(new Event('freeze'))");
    drop(hidden);
    js("document.dispatchEvent(new Event('resume'))");
    js("document.dispatchEvent(new Event('visibilitychange'))");
    js("window.dispatchEvent(new Event('pagehide'))");
    assert_eq!(noted(), [false, true, true]);
    assert_eq!(left().len(), 3);
    drop((seeing, leaving));
    js("window.dispatchEvent(new Event('pagehide'))");
    js("window.dispatchEvent(new Event('focus'))");
    assert_eq!((noted().len(), left().len()), (3, 3));
}

/// The key that comes of pressing it in the first element of `html`, and whether it was used up.
fn pressed(html: &str, init: &str) -> (Option<Key>, bool) {
    let (note, noted) = notes();
    let _keys = page::on_key(move |key| {
        note(key.clone());
        true
    });
    let used = js(&format!(
        "(() => {{
            const place = document.createElement('div');
            place.innerHTML = `{html}`;
            document.body.append(place);
            const event = new KeyboardEvent('keydown', Object.assign({{ bubbles: true, cancelable: true }}, {init}));
            (place.querySelector('[autofocus]') ?? place.firstElementChild).dispatchEvent(event);
            place.remove();
            return event.defaultPrevented;
        }})()"
    ));
    (noted().first().cloned(), used.is_truthy())
}

#[wasm_bindgen_test]
fn keys_say_what_they_were_pressed_in() {
    let plain = Key {
        key: " ".to_owned(),
        in_text_field: false,
        on_button: false,
        in_dialog: false,
        with_modifier: false,
        is_repeat: false,
    };
    let field = Key {
        in_text_field: true,
        ..plain.clone()
    };
    let button = Key {
        on_button: true,
        in_dialog: false,
        ..plain.clone()
    };
    for (html, expected) in [
        ("<p></p>", &plain),
        ("<a></a>", &plain),
        ("<input>", &field),
        ("<input type=search>", &field),
        ("<textarea></textarea>", &field),
        ("<select></select>", &field),
        ("<p contenteditable><b autofocus></b></p>", &field),
        ("<input type=checkbox>", &button),
        ("<input type=range>", &button),
        ("<button><b autofocus></b></button>", &button),
        ("<a href=#>x</a>", &button),
        ("<details><summary autofocus></summary></details>", &button),
    ] {
        assert_eq!(
            pressed(html, "{ key: ' ' }"),
            (Some(expected.clone()), true),
            "{html}"
        );
    }
    let held = Key {
        with_modifier: true,
        is_repeat: true,
        ..plain
    };
    assert_eq!(
        pressed("<p></p>", "{ key: ' ', ctrlKey: true, repeat: true }").0,
        Some(held)
    );
    assert_eq!(
        pressed("<input>", "{ key: 'a', isComposing: true }"),
        (None, false)
    );
}

#[wasm_bindgen_test]
fn keys_not_used_are_left_to_the_browser() {
    let _keys = page::on_key(|_| false);
    let event = "new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true })";
    assert!(js_true(&format!("document.body.dispatchEvent({event})")));
    // What browsers send when they fill in a field.
    js("document.body.dispatchEvent(new Event('keydown', { bubbles: true }))");
}

#[wasm_bindgen_test]
fn page_moves_the_focus_to_its_heading_once_the_boot_screen_is_gone() {
    js("document.body.insertAdjacentHTML('beforeend',
        `<div id=boot><main><h1>Boot</h1></main></div><main id=web-test><h1>Here</h1></main>`)");
    boot::remove();
    boot::remove();
    assert!(js_true("document.getElementById('boot') === null"));
    page::focus_heading();
    assert_eq!(js_text("document.activeElement.textContent"), "Here");
    js("document.getElementById('web-test').remove()");
    page::focus_heading();
    page::set_title("Title");
    assert_eq!(js_text("document.title"), "Title");
}

#[wasm_bindgen_test]
fn page_scrolls_at_once() {
    js("document.body.insertAdjacentHTML('beforeend', `<div id=tall></div>`)");
    js("document.getElementById('tall').style.height = '9000px'");
    page::restore_scroll_ourselves();
    page::scroll_to(300.0);
    assert!((page::scroll_y() - 300.0).abs() < 1.0);
    page::scroll_to(0.0);
    js("document.getElementById('tall').remove()");
}

#[wasm_bindgen_test]
fn page_theme_is_remembered_where_it_can_be() {
    page::set_theme(Some("dark"));
    assert_eq!(
        js_text("document.documentElement.dataset.theme + localStorage['unhunch:/:theme']"),
        "darkdark"
    );
    page::set_theme(None);
    assert!(js_true(
        "!('theme' in document.documentElement.dataset) && !('unhunch:/:theme' in localStorage)"
    ));
    let _blocked = stand_in(
        "window",
        "localStorage",
        "{ get() { throw new DOMException('', 'SecurityError') } }",
    );
    page::set_theme(Some("light"));
    assert_eq!(js_text("document.documentElement.dataset.theme"), "light");
    page::set_theme(None);
}

/// The first screen as `index.html` shows it, and the app beside it, which has one link more.
fn first_screen() {
    let shared = "<a href=#/>Home</a><a href=#/about>About</a><button>Start</button>
        <button>Other</button><a href=#/>Home again</a>";
    js("document.documentElement.dataset.boot = 'first'");
    js(&format!(
        "document.body.insertAdjacentHTML('beforeend',
            `<div id=boot>{shared}</div><div id=web-test><a href=#/new>New</a>{shared}</div>`)"
    ));
}

#[wasm_bindgen_test]
fn boot_hands_the_focus_on_to_the_same_element_of_the_app() {
    for text in ["Home", "About", "Start", "Other", "Home again"] {
        first_screen();
        js(&format!(
            "[...document.getElementById('boot').children].find((it) => it.textContent === '{text}').focus()"
        ));
        assert!(boot::shows_first_screen());
        boot::remove();
        assert!(!boot::shows_first_screen());
        let focused =
            "(document.activeElement.closest('#web-test') && document.activeElement.textContent)";
        assert_eq!(js_text(focused), text);
        js("document.getElementById('web-test').remove()");
    }
}

#[wasm_bindgen_test]
fn boot_leaves_the_focus_alone_where_it_is_elsewhere() {
    first_screen();
    js("document.querySelector('#web-test button').focus()");
    boot::remove();
    assert_eq!(js_text("document.activeElement.textContent"), "Start");
    js("document.getElementById('web-test').remove()");
    first_screen();
    boot::remove();
    assert!(js_true("document.activeElement === document.body"));
    js("document.getElementById('web-test').remove()");
}

#[wasm_bindgen_test]
fn boot_tells_of_an_early_tap_once() {
    assert!(!boot::take_early_tap());
    js("window.unhunch = {}");
    assert!(!boot::take_early_tap());
    js("unhunch.tapped = true");
    assert!(boot::take_early_tap());
    assert!(!boot::take_early_tap());
    boot::catch_no_more_taps();
    assert!(js_true("unhunch.taken === true"));
    js("delete window.unhunch");
    boot::catch_no_more_taps();
}

#[wasm_bindgen_test]
fn boot_keeps_what_is_shown_first_where_it_can() {
    boot::set_first_screen("en");
    assert_eq!(js_text("localStorage['unhunch:/:first']"), "en");
    {
        let _full = stand_in(
            "Storage.prototype",
            "setItem",
            "{ value() { throw new DOMException('', 'QuotaExceededError') } }",
        );
        boot::set_first_screen("2026-11-28 Two of four sessions");
        assert!(js_true("!('unhunch:/:first' in localStorage)"));
    }
    let _blocked = stand_in(
        "window",
        "localStorage",
        "{ get() { throw new DOMException('', 'SecurityError') } }",
    );
    boot::set_first_screen("en");
}

#[wasm_bindgen_test]
fn page_knows_where_the_focus_is() {
    js(
        "document.body.insertAdjacentHTML('beforeend', '<section class=\"web-test-card\"><button>A</button></section>')",
    );
    assert!(!page::is_focus_within(".web-test-card"));
    js("document.querySelector('.web-test-card button').focus()");
    assert!(page::is_focus_within(".web-test-card"));
    js("document.querySelector('.web-test-card').remove()");
    assert!(!page::is_focus_within(".web-test-card"));
}

// ticker

#[wasm_bindgen_test]
async fn ticker_dropped_does_not_fire() {
    let (note, noted) = notes();
    let (also, once) = (note.clone(), note.clone());
    drop(Ticker::after(0, move || note("dropped")));
    drop(Ticker::every(0, move || also("dropped too")));
    let _never = Ticker::after(u64::MAX, {
        let note = once.clone();
        move || note("too long for a browser")
    });
    let _once = Ticker::after(0, move || once("once"));
    until(|| !noted().is_empty()).await;
    tick().await;
    assert_eq!(noted(), ["once"]);
}

#[wasm_bindgen_test]
async fn ticker_can_be_armed_anew_from_within() {
    fn arm(slot: &Rc<RefCell<Option<Ticker>>>, fired: &Rc<Cell<u32>>) {
        let (again, count) = (Rc::clone(slot), Rc::clone(fired));
        let ticker = Ticker::after(0, move || {
            count.set(count.get() + 1);
            if count.get() < 3 {
                arm(&again, &count);
            }
        });
        slot.replace(Some(ticker));
    }
    let (slot, fired) = (Rc::default(), Rc::default());
    arm(&slot, &fired);
    until(|| fired.get() == 3).await;
    assert_eq!(fired.get(), 3);
}

#[wasm_bindgen_test]
async fn ticker_fires_again_and_again_and_may_drop_itself() {
    let fired = Rc::new(Cell::new(0));
    let slot = Rc::new(RefCell::new(None));
    let (count, own) = (Rc::clone(&fired), Rc::clone(&slot));
    slot.replace(Some(Ticker::every(0, move || {
        count.set(count.get() + 1);
        if count.get() == 3 {
            own.take();
        }
    })));
    until(|| fired.get() == 3).await;
    tick().await;
    tick().await;
    assert_eq!(fired.get(), 3);
}

// canvas

fn svg() -> web_sys::Element {
    js("document.createElementNS('http://www.w3.org/2000/svg', 'svg')").unchecked_into()
}

#[wasm_bindgen_test]
fn canvas_changes_shapes_in_place() {
    let svg = svg();
    let mut canvas = Canvas::on(svg.clone());
    canvas.look_at("0 0 10 10".into());
    canvas.show([("a", "0 0"), ("b", "1 1")].into_iter());
    let first = svg.first_element_child().unwrap();
    assert_eq!(svg.get_attribute("viewBox").unwrap(), "0 0 10 10");
    assert_eq!(svg.child_element_count(), 2);
    // Fewer shapes leave the others empty; more are added; those that were there stay.
    canvas.show([("b", "2 2")].into_iter());
    canvas.show([("a", "3 3"), ("b", "4 4"), ("c", "5 5")].into_iter());
    let now = svg.first_element_child().unwrap();
    assert!(now.is_same_node(Some(&first)));
    let of = |shape: Option<web_sys::Element>, name| shape.unwrap().get_attribute(name).unwrap();
    assert_eq!(of(Some(now), "points"), "3 3");
    assert_eq!(of(svg.last_element_child(), "class"), "c");
    assert_eq!(of(svg.last_element_child(), "points"), "5 5");
    canvas.show(core::iter::empty());
    assert_eq!(of(svg.last_element_child(), "points"), "");
}

#[wasm_bindgen_test]
async fn frames_go_on_while_wanted_and_wake_again() {
    let count = Rc::new(Cell::new(0u32));
    let seen = Rc::clone(&count);
    let frames = Frames::new(move || {
        seen.set(seen.get() + 1);
        !seen.get().is_multiple_of(3)
    });
    assert_eq!(count.get(), 0, "it sleeps at first");
    frames.wake();
    frames.wake();
    until(|| count.get() == 3).await;
    tick().await;
    assert_eq!(count.get(), 3, "it stops when it is done");
    frames.start();
    assert_eq!(count.get(), 4, "the first time at once");
    until(|| count.get() == 6).await;
    assert_eq!(count.get(), 6);
}

#[wasm_bindgen_test]
async fn frames_dropped_do_nothing_more() {
    let count = Rc::new(Cell::new(0));
    let seen = Rc::clone(&count);
    let frames = Frames::new(move || {
        seen.set(seen.get() + 1);
        true
    });
    frames.wake();
    until(|| count.get() > 0).await;
    drop(frames);
    let so_far = count.get();
    js_promise("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        .await;
    assert_eq!(count.get(), so_far);
}

// service worker

/// A browser with service workers whose `registration` a test can play with.
fn workers() -> StandIn {
    js("window.made = [], window.messages = [], window.checks = 0,
        window.worker = () => Object.assign(new EventTarget(), {
            state: 'installing',
            become(state) { this.state = state; this.dispatchEvent(new Event('statechange')) },
            postMessage(message) { messages.push(message) },
        }),
        window.registration = Object.assign(new EventTarget(), {
            installing: null, waiting: null, active: null,
            async update() { checks++ },
        })");
    stand_in(
        "navigator",
        "serviceWorker",
        "{ value: Object.assign(new EventTarget(), {
            controller: null,
            async register(...asked) { made.push(asked); return registration },
        }) }",
    )
}

struct Release;

impl Release {
    fn build() -> Self {
        js(
            "document.head.insertAdjacentHTML('beforeend', `<meta name=unhunch-build content=0123abcd>`)",
        );
        Self
    }
}

impl Drop for Release {
    fn drop(&mut self) {
        js("document.querySelector('meta[name=unhunch-build]').remove()");
    }
}

#[wasm_bindgen_test]
async fn service_worker_is_left_out_of_a_debug_build() {
    let _workers = workers();
    service_worker::register(|_| ());
    tick().await;
    assert_eq!(js_text("made.length"), "0");
}

#[wasm_bindgen_test]
async fn service_worker_tells_of_the_first_installation_and_of_updates() {
    let (_workers, _release) = (workers(), Release::build());
    let (note, noted) = notes();
    js("registration.installing = worker()");
    service_worker::register(note);
    tick().await;
    assert_eq!(
        js_text("JSON.stringify(made)"),
        r#"[["./sw.js",{"updateViaCache":"none"}]]"#
    );
    assert_eq!(js_text("checks"), "0");
    // Browsers may tell of it before or after the registration is there.
    js("registration.dispatchEvent(new Event('updatefound'))");
    js(
        "window.first = registration.installing, registration.installing = null, registration.active = first",
    );
    js("first.become('installed')");
    js("first.become('activating')");
    // The page is taken over; if it were loaded again for that, this test would not end.
    js("navigator.serviceWorker.dispatchEvent(new Event('controllerchange'))");
    js("first.become('activated')");
    assert_eq!(noted(), [WorkerNews::OfflineReady]);

    js("window.second = registration.installing = worker()");
    js("registration.dispatchEvent(new Event('updatefound'))");
    js("registration.installing = null, registration.waiting = second");
    js("second.become('installed')");
    assert_eq!(
        noted(),
        [WorkerNews::OfflineReady, WorkerNews::UpdateWaiting]
    );
    assert_eq!(js_text("messages.length"), "0");
    service_worker::apply_update();
    assert_eq!(
        js_text("JSON.stringify(messages)"),
        r#"[{"type":"skip-waiting"}]"#
    );
    js("first.become('redundant')");
    assert_eq!(noted().len(), 2);
}

#[wasm_bindgen_test]
async fn service_worker_tells_of_an_update_that_waits_already_and_checks_for_more() {
    let (_workers, _release) = (workers(), Release::build());
    let (note, noted) = notes();
    js("registration.active = worker(), registration.waiting = worker()");
    service_worker::register(note);
    until(|| !noted().is_empty()).await;
    assert_eq!(noted(), [WorkerNews::UpdateWaiting]);
    assert_eq!(js_text("checks"), "1");
}

#[wasm_bindgen_test]
async fn service_worker_that_cannot_be_is_told() {
    let _release = Release::build();
    let (note, noted) = notes();
    let missing = absent("navigator", "serviceWorker");
    service_worker::register(note.clone());
    drop(missing);
    let _workers = workers();
    js("registration.installing = worker()");
    service_worker::register(note.clone());
    tick().await;
    js("registration.installing.become('redundant')");
    js("navigator.serviceWorker.register = () => Promise.reject(new TypeError())");
    service_worker::register(note);
    until(|| noted().len() == 3).await;
    assert_eq!(noted(), [WorkerNews::Failed; 3]);
}

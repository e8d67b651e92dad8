//! The copy in IndexedDB, broken and slow as well.

use std::rc::Rc;

use unhunch::platform::storage::error::StoreError;
use unhunch::platform::storage::mirror::{Mirror, Over};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{QUOTA, absent, js, js_promise, js_text, js_true, notes, stand_in};

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
        .write(&[pair(key, value)], &greater(), None)
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
    assert_eq!(mirror.write(&all, &greater(), None).await, Ok(Vec::new()));
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
    let stayed = mirror.write(&all, &greater(), None).await;
    assert_eq!(stayed, Ok(vec![pair("newer", "5")]));
    let expected = [
        pair("aside", "damaged"),
        pair("bad", "3"),
        pair("newer", "5"),
        pair("none", "3"),
        pair("older", "3"),
    ];
    assert_eq!(mirror.entries("").await.unwrap(), expected);
    let again = mirror.write(&all[1..], &greater(), None).await;
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
    let mut newer = Box::pin(one.write(&new, &rule, None));
    let mut older = Box::pin(other.write(&old, &same_rule, None));
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
    assert!(mirror.write(&all, &greater(), None).await.is_err());
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
        .write(&[pair("good", "1"), pair("bad", "2")], &greater(), None)
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
async fn mirror_begins_anew_within_its_prefix_and_takes_keys_away() {
    let mirror = fresh_mirror("web-test-anew").await;
    for (key, value) in [("a:1", "one"), ("a:2", "two"), ("b:1", "other")] {
        put(&mirror, key, value).await.unwrap();
    }
    // What was there is no older than nothing: nobody is asked.
    let never: Over = Rc::new(|_, _, _| Vec::new());
    let stayed = mirror
        .write(
            &[pair("a:2", "new"), pair("a:3", "three")],
            &never,
            Some("a:"),
        )
        .await;
    assert_eq!(stayed, Ok(Vec::new()));
    let expected = [
        pair("a:2", "new"),
        pair("a:3", "three"),
        pair("b:1", "other"),
    ];
    assert_eq!(mirror.entries("").await.unwrap(), expected);
    let keys = ["a:2", "b:1", "never"].map(str::to_owned);
    mirror.remove(&keys).await.unwrap();
    assert_eq!(mirror.entries("").await.unwrap(), [pair("a:3", "three")]);
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

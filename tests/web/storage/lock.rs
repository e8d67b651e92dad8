//! The lock that all tabs see.

use unhunch::platform::storage::lock::Lock;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{absent, notes, tick, until};

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

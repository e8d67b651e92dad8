//! Memos and effects.

use std::cell::Cell;
use std::rc::Rc;

use any_spawner::Executor;
use leptos::prelude::*;
use unhunch::app::reactive::{effect, memo};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{notes, tick};

/// Where signals, memos and effects live until this is dropped.
fn owner() -> Owner {
    // Another test may have done it already.
    let _ = Executor::init_wasm_bindgen();
    Owner::new()
}

#[wasm_bindgen_test]
async fn an_effect_acts_whenever_what_it_reads_has_changed_and_ends_with_its_owner() {
    let (note, noted) = notes();
    let owner = owner();
    let number = owner.with(|| {
        let number = RwSignal::new(1);
        effect(move || note(number.get()));
        number
    });
    tick().await;
    assert_eq!(noted(), [1]);
    number.set(2);
    number.set(3);
    tick().await;
    assert_eq!(noted(), [1, 3], "once for all that has changed by then");
    tick().await;
    assert_eq!(noted().len(), 2);
    drop(owner);
    assert!(number.try_set(4).is_some(), "it has gone with its owner");
    tick().await;
    assert_eq!(noted().len(), 2);
}

#[wasm_bindgen_test]
async fn a_memo_changes_only_when_it_differs() {
    let (note, noted) = notes();
    let owner = owner();
    let number = owner.with(|| {
        let number = RwSignal::new(1);
        let is_large = memo(move || number.get() > 2);
        effect(move || note(is_large.get()));
        number
    });
    for next in [2, 3, 4, 1] {
        tick().await;
        number.set(next);
    }
    tick().await;
    assert_eq!(noted(), [false, true, false]);
}

#[wasm_bindgen_test]
fn a_memo_is_worked_out_once_for_all_who_read_it() {
    let owner = owner();
    owner.with(|| {
        let number = RwSignal::new(1);
        let count = RwSignal::new(0);
        let double = memo(move || {
            count.update_untracked(|count| *count += 1);
            2 * number.get()
        });
        assert_eq!((double.get_untracked(), double.get_untracked()), (2, 2));
        assert_eq!(count.get_untracked(), 1);
        number.set(4);
        assert_eq!(double.get_untracked(), 8);
        assert_eq!(count.get_untracked(), 2);
    });
}

#[wasm_bindgen_test]
async fn what_an_effect_only_looks_at_does_not_wake_it() {
    let count = Rc::new(Cell::new(0));
    let counts = Rc::clone(&count);
    let owner = owner();
    let number = owner.with(|| {
        let number = RwSignal::new(1);
        effect(move || {
            let _ = number.get_untracked();
            counts.set(counts.get() + 1);
        });
        number
    });
    tick().await;
    number.set(2);
    tick().await;
    assert_eq!(count.get(), 1);
}

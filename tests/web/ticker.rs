//! Timers.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use unhunch::platform::ticker::Ticker;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{notes, tick, until};

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

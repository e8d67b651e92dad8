//! Memos and effects for closures that were boxed.
//!
//! A closure within a generic function is of another type for each type that this is called with, and
//! so is all that Leptos makes of it. So what hands Leptos a closure of its own is not generic: here
//! and in `ui::html` together that saves 4 kB.

use leptos::prelude::*;

/// What makes a value, from any place of the reactive graph.
pub type Live<T> = Box<dyn Fn() -> T + Send + Sync>;

/// A value that changes only when it differs.
pub fn memo<T>(value: impl Fn() -> T + Send + Sync + 'static) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    remember(Box::new(value))
}

fn remember<T>(value: Live<T>) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    Memo::new(move |_| value())
}

/// Does this now and whenever what it reads changes.
pub fn effect(act: impl Fn() + 'static) {
    follow(Box::new(act));
}

fn follow(act: Box<dyn Fn()>) {
    Effect::new(move |_: Option<()>| act());
}

//! Building blocks of pages: each draws what it is given and knows nothing else.

mod back;
mod bar;
mod basic;
mod dialog;
mod form;
mod icon;
mod mark;
mod notice;
mod pressed;
mod range;
mod reorder;
mod slider;
mod spine;
mod stepper;

pub(super) use back::back;
pub(super) use bar::bar;
pub(super) use basic::{actions, button, icon_button, link, section, tag};
pub(super) use dialog::{bare_dialog, dialog, dialog_head};
pub(super) use form::{choice, switch};
pub(super) use icon::{Icon, icon};
pub(super) use mark::mark;
pub(super) use notice::{NoticeTone, notice};
pub(super) use pressed::{Pressed, on_keys};
pub(super) use range::range;
pub(super) use reorder::{carried, reorder};
pub(super) use slider::{SliderWords, slider};
pub(super) use spine::{Counted, spine};
pub(super) use stepper::stepper;

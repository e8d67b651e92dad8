//! Building blocks of pages: each draws what it is given and knows nothing else.

mod back;
mod basic;
mod dialog;
mod form;
mod icon;
mod mark;
mod notice;
mod ring;
mod scale;
mod stepper;

pub(super) use back::back;
pub(super) use basic::{actions, button, icon_button, link, section, tag};
pub(super) use dialog::dialog;
pub(super) use form::{choice, switch};
pub(super) use icon::{Icon, icon};
pub(super) use mark::mark;
pub(super) use notice::{NoticeTone, notice};
pub(super) use ring::ring;
pub(super) use scale::scale;
pub(super) use stepper::stepper;

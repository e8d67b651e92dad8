//! Building blocks of pages: each draws what its props say and knows nothing else.

mod dialog;
mod icon;
mod notice;
mod pose;
mod ring;
mod switch;

pub(super) use dialog::Dialog;
pub(super) use icon::{Icon, IconView};
pub(super) use notice::{Notice, NoticeTone};
pub(super) use pose::Pose;
pub(super) use ring::Ring;
pub(super) use switch::{Choice, Switch};

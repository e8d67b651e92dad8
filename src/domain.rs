//! What Unhunch knows: exercises, doses, routines, timelines, sessions, history, links.
//!
//! Nothing in this room may name the browser, the framework, a clock, storage or randomness: all of
//! these come in as arguments. Callers are the `ui` room and the tests.

pub mod catalogue;
mod chance;
pub mod dose;
mod ending;
pub mod fields;
pub mod figure;
mod sorted;
pub mod stamp;
pub mod text;
pub mod time;

pub mod routine;
pub mod timeline;

pub mod script;
pub mod session;

pub mod breaks;
pub mod builder;
pub mod copies;
pub mod diary;
pub mod export;
pub mod history;
pub mod holds;
pub mod import;
pub mod insight;
pub mod leaflet;
pub mod locale;
pub mod plan;
pub mod qr;
pub mod report;
pub mod route;
pub mod safety;
pub mod search;
pub mod settings;
pub mod share;
pub mod trial;
pub mod voices;

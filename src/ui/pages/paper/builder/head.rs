//! What the routine is called, when to do it, how long it takes, and undo.

use leptos::prelude::*;

use super::editor::{BesidePanel, Editor};
use super::fields::bare_field;
use crate::app::reactive::memo;
use crate::app::{BuilderCommands, Saving};
use crate::domain::builder::{Draft, Edit, Share, shares};
use crate::domain::leaflet::MAX_INSTRUCTIONS_CHARS;
use crate::domain::routine::{MAX_TITLE_CHARS, RoutineName};
use crate::domain::settings::Settings;
use crate::ui::components::{Icon, icon};
use crate::ui::html::{El, el};

/// The title and the instructions, changed where they stand.
pub(super) fn names(editor: Editor) -> El {
    let words = editor.app.language().builder();
    let title = move || match editor.leaflet().name {
        RoutineName::Own(title) => title,
        name => editor.app.words().routine_name(&name),
    };
    el("div", "builder__names")
        .child(bare_field(
            editor,
            "builder__title",
            words.title,
            words.title_hint,
            MAX_TITLE_CHARS,
            title,
            |text| Some(Edit::Title(text)),
        ))
        .child(bare_field(
            editor,
            "builder__instructions",
            words.instructions,
            words.instructions_hint,
            MAX_INSTRUCTIONS_CHARS,
            move || editor.leaflet().instructions,
            |text| Some(Edit::Instructions(text)),
        ))
}

/// How long it takes, what of, and undo: always in view.
pub(super) fn bar(editor: Editor) -> El {
    let words = editor.app.language().builder();
    let size = move |of: fn([String; 2]) -> String| move || of(editor.size());
    let step = |name, sign, can: fn(&Draft) -> bool| {
        let can = memo(move || editor.can(can));
        el("button", "icon-button")
            .attr("type", "button")
            .attr("aria-label", name)
            // It stays where it is, and keeps the focus, when there is none.
            .live_attr("aria-disabled", move || {
                (!can.get()).then_some("true".into())
            })
            .child(icon(sign))
    };
    el("div", "builder__bar")
        .child(
            el("p", "builder__size")
                .child(el("strong", "").live_text(size(|[_, length]| length)))
                .child(el("span", "").live_text(size(|[n, _]| n)))
                .child(el("span", "").live_text(move || saved(editor).to_owned())),
        )
        .child(step(words.undo, Icon::TurnLeft, Draft::can_undo).on_click(move || editor.undo()))
        .child(step(words.redo, Icon::TurnRight, Draft::can_redo).on_click(move || editor.redo()))
        .child(parts(editor))
}

/// Whether it is kept: said only once it is true.
fn saved(editor: Editor) -> &'static str {
    let words = editor.app.language().builder();
    match BuilderCommands::of(editor.app).saving() {
        Saving::Nothing => "",
        Saving::OnItsWay => words.saving,
        Saving::Safe => words.saved,
        Saving::OnlyHere => words.not_saved,
    }
}

/// The parts of the length: each exercise as wide as it is long, and between them the time to get into position.
fn parts(editor: Editor) -> El {
    let chosen = memo(move || match editor.shown() {
        BesidePanel::Row(key) => editor.row(key).map_or(usize::MAX, |(index, _)| index),
        _ => usize::MAX,
    });
    el("svg", "builder__parts")
        .attr("viewBox", "0 0 1000 10")
        .attr("preserveAspectRatio", "none")
        .attr("role", "img")
        .attr("aria-label", editor.app.language().builder().parts)
        .live(move || {
            let ready = editor.app.setting(Settings::ready_time);
            let shares = shares(&editor.leaflet_of_rows(), ready);
            el("g", "").children(rects(&shares, chosen.get())).into()
        })
}

fn rects(shares: &[Share], chosen: usize) -> Vec<El> {
    /// What stays free between two parts, in thousandths.
    const GAP: u64 = 4;
    let all: u64 = shares.iter().map(|it| it.ready_ms + it.work_ms).sum();
    let thousandths = |ms: u64| ms * 1_000 / all.max(1);
    let mut before = 0;
    let mut rects = Vec::new();
    for share in shares {
        let work = match share.row == chosen {
            true => "builder__part builder__part--chosen",
            false => "builder__part",
        };
        for (length, style) in [(share.ready_ms, "builder__ready"), (share.work_ms, work)] {
            let (start, end) = (thousandths(before), thousandths(before + length));
            before += length;
            rects.push(
                el("rect", style)
                    .attr("x", start.to_string())
                    .attr("width", (end - start).saturating_sub(GAP).to_string())
                    .attr("height", "10"),
            );
        }
    }
    rects
}

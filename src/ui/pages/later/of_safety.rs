//! What stands behind the safety questions: who names each sign, what is worth asking about, and when to stop.

use crate::app::App;
use crate::domain::route::Route;
use crate::ui::components::{link, section};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, statement_list};

/// What is in the dialog.
pub(in crate::ui) fn of_safety(app: App) -> El {
    let questions = &app.words().safety;
    let words = &app.language().pages().of_safety;
    let see_somebody = Route::Article("see-somebody".to_owned());
    el("div", "dialog__body")
        .child(
            section(words.who)
                .child(statement_list(app, questions.flags))
                .child(el("h3", "").text(questions.urgent))
                .child(statement_list(app, questions.urgent_flags)),
        )
        .child(section(words.ask_too_title).child(statement_list(app, words.ask_too)))
        .child(
            section(words.stop_title)
                .child(statement_list(app, words.stop))
                .child(p("", "").child(link(
                    "",
                    &see_somebody,
                    app.language().pages().too_much.see_somebody,
                ))),
        )
        .child(disclaimers(app))
}

/// What Unhunch is not.
pub(in crate::ui::pages) fn disclaimers(app: App) -> El {
    let words = &app.language().pages().of_safety;
    let items = words.disclaimer_list.iter();
    section(words.disclaimers)
        .child(el("ul", "").children(items.map(|text| el("li", "").text(*text))))
}

//! Looking for exercises: a search field and filters, wherever what is looked for is kept.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::App;
use crate::app::reactive::memo;
use crate::domain::catalogue::{Equipment, ExerciseId, Kind, Position};
use crate::domain::route::Filter;
use crate::domain::search::fold;
use crate::domain::text::Language;
use crate::ui::components::{Icon, button, icon};
use crate::ui::html::{El, Text, el};
use crate::ui::pages::parts::toggle;

/// What somebody is looking for.
#[derive(Clone)]
pub(in crate::ui::pages) struct ExerciseFinder {
    app: App,
    read: Arc<dyn Fn() -> Filter + Send + Sync>,
    write: Arc<dyn Fn(Filter) + Send + Sync>,
}

impl ExerciseFinder {
    /// What somebody is looking for, as `read` says, and `write` hears when that changes.
    pub(in crate::ui::pages) fn new(
        app: App,
        read: impl Fn() -> Filter + Send + Sync + 'static,
        write: impl Fn(Filter) + Send + Sync + 'static,
    ) -> Self {
        let (read, write) = (Arc::new(read) as _, Arc::new(write) as _);
        Self { app, read, write }
    }

    /// The exercises that are found, in the order of the catalogue.
    pub(in crate::ui::pages) fn found(&self) -> Memo<Vec<ExerciseId>> {
        let read = Arc::clone(&self.read);
        let language = self.app.language();
        let text = |id: &ExerciseId| (*id, haystack(language, *id));
        let all: Vec<_> = ExerciseId::ALL.iter().map(text).collect();
        memo(move || {
            let filter = read();
            let fits = all
                .iter()
                .filter(|(id, text)| filter.matches(id.facts(), text));
            fits.map(|(id, _)| *id).collect()
        })
    }

    /// The search field, and the filters, which are folded away until wanted.
    pub(in crate::ui::pages) fn view(&self, label: impl Into<Text>) -> El {
        let words = &self.app.language().pages().exercises;
        // Without the text, so that nothing here is looked at again with each letter.
        let read = Arc::clone(&self.read);
        let chosen = memo(move || Filter {
            text: String::new(),
            ..read()
        });
        let n_on = move || chosen.with(|f| f.kinds.len() + f.positions.len() + f.equipment.len());
        let begins_open = untrack(n_on) > 0;
        let folded = el("details", "filters__more")
            .live_prop("open", move || begins_open)
            .child(el("summary", "button button--quiet").live_text(move || (words.filters)(n_on())))
            .child(self.chips(words.position, Position::ALL, chosen, |f| &mut f.positions))
            .child(self.chips(words.kind, Kind::ALL, chosen, |f| &mut f.kinds))
            .child(self.chips(words.equipment, Equipment::ALL, chosen, |f| {
                &mut f.equipment
            }));
        let (read, write) = (Arc::clone(&self.read), Arc::clone(&self.write));
        el("div", "filters")
            .child(self.search(label.into()))
            .child(folded)
            .child(
                button("button button--quiet", words.clear)
                    .on_click(move || write(Filter::default()))
                    .hidden_while(move || read().is_empty()),
            )
    }

    fn search(&self, label: Text) -> El {
        let read = Arc::clone(&self.read);
        let finder = self.clone();
        el("label", "search")
            .child(el("span", "visually-hidden").text(label.clone()))
            .child(icon(Icon::Search))
            .child(
                el("input", "field")
                    .attr("type", "search")
                    .attr("placeholder", label)
                    .live_prop("value", move || read().text)
                    .on("input", move |event| {
                        let text = event_target_value(&event);
                        finder.change(&|f| f.text.clone_from(&text));
                    }),
            )
    }

    /// A chip for each value, pressed where the filter has it.
    fn chips<T: Named>(
        &self,
        title: &'static str,
        all: &'static [T],
        chosen: Memo<Filter>,
        part: fn(&mut Filter) -> &mut Vec<T>,
    ) -> El {
        el("fieldset", "chips")
            .child(el("legend", "").text(title))
            .children(all.iter().map(|value| {
                let value = *value;
                let finder = self.clone();
                button("chip", value.name(self.app))
                    .live_flag("aria-pressed", move || {
                        part(&mut chosen.get()).contains(&value)
                    })
                    .on_click(move || finder.change(&|f| toggle(part(f), value)))
            }))
    }

    fn change(&self, edit: &dyn Fn(&mut Filter)) {
        let mut filter = untrack(|| (self.read)());
        edit(&mut filter);
        (self.write)(filter);
    }
}

/// What may be searched of an exercise, folded.
fn haystack(language: Language, id: ExerciseId) -> String {
    let words = language.session();
    let text = (words.exercise)(id);
    let mut all = vec![text.name, language.summary(id)];
    all.extend(language.reading(id).aliases.lines());
    let regions = id.facts().targets.iter();
    all.extend(regions.map(|it| (language.pages().kinds.region)(*it)));
    fold(&all.join(" "))
}

/// Something to filter by: it has a name.
trait Named: Copy + PartialEq + Send + Sync + 'static {
    fn name(self, app: App) -> &'static str;
}

impl Named for Position {
    fn name(self, app: App) -> &'static str {
        (app.language().pages().kinds.position)(self)
    }
}

impl Named for Kind {
    fn name(self, app: App) -> &'static str {
        (app.language().pages().kinds.kind)(self)
    }
}

impl Named for Equipment {
    fn name(self, app: App) -> &'static str {
        (app.language().pages().kinds.equipment)(self)
    }
}

//! Fields for texts of a routine. What is typed into one without leaving it is one step of undo.

use leptos::prelude::*;

use super::editor::Editor;
use crate::domain::builder::Edit;
use crate::ui::html::{El, Text, el};

/// A field under its label; `value` says what stands in it, `edit` makes a change of what is typed.
pub(super) fn field(
    editor: Editor,
    label: impl Into<Text>,
    hint: &'static str,
    most: usize,
    value: impl Fn() -> String + Send + Sync + 'static,
    edit: impl Fn(String) -> Option<Edit> + 'static,
) -> El {
    under(
        label.into(),
        bare(editor, hint, most, Box::new(value), Box::new(edit)),
    )
}

/// A field for a text of several lines under its label.
pub(super) fn lines_field(
    editor: Editor,
    label: &'static str,
    hint: &'static str,
    most: usize,
    value: impl Fn() -> String + Send + Sync + 'static,
    edit: impl Fn(String) -> Option<Edit> + 'static,
) -> El {
    let input = text_area(editor, hint, most, Box::new(value), Box::new(edit));
    under(label.into(), input.attr("rows", "3"))
}

fn under(label: Text, input: El) -> El {
    el("label", "builder-field")
        .child(el("span", "").text(label))
        .child(input)
}

/// The same without a label to be seen.
pub(super) fn bare_field(
    editor: Editor,
    style: &'static str,
    label: &'static str,
    hint: &'static str,
    most: usize,
    value: impl Fn() -> String + Send + Sync + 'static,
    edit: impl Fn(String) -> Option<Edit> + 'static,
) -> El {
    bare(editor, hint, most, Box::new(value), Box::new(edit))
        .attr("class", style)
        .attr("aria-label", label)
}

type Value = Box<dyn Fn() -> String + Send + Sync>;
type Change = Box<dyn Fn(String) -> Option<Edit>>;

/// A text without line breaks.
fn bare(editor: Editor, hint: &'static str, most: usize, value: Value, edit: Change) -> El {
    let edit = Box::new(move |text: String| edit(text.replace(['\n', '\r'], " ")));
    text_area(editor, hint, most, value, edit).attr("rows", "1")
}

fn text_area(editor: Editor, hint: &'static str, most: usize, value: Value, edit: Change) -> El {
    el("textarea", "")
        .attr("dir", "auto")
        .attr("maxlength", most.to_string())
        .attr("placeholder", hint)
        .live_prop("value", value)
        .on("input", move |event| {
            if let Some(edit) = edit(event_target_value(&event)) {
                editor.edit(edit);
            }
        })
        .on("focus", move |_| editor.rest())
        .on("blur", move |_| editor.rest())
}

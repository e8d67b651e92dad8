//! The numbers of a dose, to be made smaller or larger.

use crate::app::App;
use crate::domain::dose::{Dose, DoseField};
use crate::ui::components::stepper;
use crate::ui::html::El;

/// One number of the dose that there is; `step` hears by how many steps it is changed.
pub(in crate::ui::pages) fn number(
    app: App,
    field: DoseField,
    dose: impl Fn() -> Option<Dose> + Send + Sync + 'static,
    step: impl Fn(i32) + 'static,
) -> El {
    let words = &app.language().pages().pace;
    let label = match field {
        DoseField::Reps => words.reps,
        DoseField::Sets => words.sets,
        DoseField::Hold => words.hold,
        DoseField::Seconds => words.time,
        DoseField::Rest => words.rest,
        DoseField::Out => words.out,
        DoseField::Back => words.back,
        DoseField::Pause => words.pause,
    };
    stepper(
        label,
        (words.less)(label),
        (words.more)(label),
        move || dose().map(|dose| field.text(&dose)).unwrap_or_default(),
        step,
    )
}

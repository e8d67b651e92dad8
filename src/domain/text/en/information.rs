//! Things to know that are not exercises.

use crate::domain::text::{InformationText, statements};

/// I1 Manual adjustment; its slug is [`crate::domain::catalogue::MANUAL_ADJUSTMENT`].
pub(super) static MANUAL_ADJUSTMENT: InformationText = InformationText {
    name: "Manual adjustment (\"popping\")",
    summary: "What it can do, who may do it, and why exercise should follow.",
    body: statements![
        "A physical therapist or a chiropractor does it." by [Derry],
        "Do not do it to yourself." by [],
        "It can help, and the relief is quick." by [Derry],
        "It works best together with strengthening. One source always adds the scapular push-up plus." by [Derry],
        "That source does not say whether the relief lasts without exercise." by [],
        "A physiotherapist may treat you by hand, or with devices for ultrasound or electrical stimulation. They are meant to help tissue recover and to lower inflammation." by [OneBodyLdn],
        "Its list of references names a trial of manipulation with exercise." by [SwordHealth],
        "The list cites that trial wrongly, and nothing in the text that we have is based on it." by [],
    ],
};

//! Things to know that are not exercises.

use crate::domain::text::{InformationText, statements};

/// I1 Manual adjustment; its slug is [`crate::domain::catalogue::MANUAL_ADJUSTMENT`].
pub(super) static MANUAL_ADJUSTMENT: InformationText = InformationText {
    name: "Manual adjustment (\"popping\")",
    summary: "What it can do, who may do it, and why exercise should follow.",
    body: statements![
        "A physical therapist or a chiropractor does it." by [Derry],
        "It is not something to do to yourself." by [],
        "It can help, and the relief can be quick." by [Derry],
        "The lasting gain comes from strengthening afterwards. This source always adds the scapular push-up plus." by [Derry],
        "A physiotherapist may use hands-on treatment, and devices such as ultrasound or electrical stimulation. The stated aims are recovery of the tissue and less inflammation." by [OneBodyLdn],
        "Its list of references names a trial of manipulation with exercise." by [SwordHealth],
        "The list cites that trial wrongly, and in the text that we have nothing is drawn from it." by [],
    ],
};

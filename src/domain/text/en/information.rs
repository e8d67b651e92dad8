//! Things to know that are not exercises.

use crate::domain::catalogue::SourceId::{Derry, OneBodyLdn, SwordHealth};
use crate::domain::text::{InformationText, Sourced};

/// I1 Manual adjustment; its slug is [`crate::domain::catalogue::MANUAL_ADJUSTMENT`].
pub(super) static MANUAL_ADJUSTMENT: InformationText = InformationText {
    name: "Manual adjustment (\"popping\")",
    summary: "What it can do, who may do it, and why exercise should follow.",
    body: &[
        Sourced {
            text: "A physical therapist or a chiropractor does it.",
            by: &[Derry],
        },
        Sourced {
            text: "It is not something to do to yourself.",
            by: &[],
        },
        Sourced {
            text: "It can help, and the relief can be quick.",
            by: &[Derry],
        },
        Sourced {
            text: "The lasting gain comes from strengthening afterwards. This source always adds the scapular push-up plus.",
            by: &[Derry],
        },
        Sourced {
            text: "A physiotherapist may use hands-on treatment, and devices such as ultrasound or electrical stimulation. The stated aims are recovery of the tissue and less inflammation.",
            by: &[OneBodyLdn],
        },
        Sourced {
            text: "Its references list a trial that added manipulation to an exercise plan. The text draws no claim from it.",
            by: &[SwordHealth],
        },
    ],
};

//! What is known about the sources, in English: who speaks, where and when.

use crate::domain::catalogue::SourceId;
use crate::domain::text::words::SourceText;

pub(super) const fn source(id: SourceId) -> &'static SourceText {
    match id {
        SourceId::Derry => &SourceText {
            credential: Some("Doctor of Physical Therapy (DPT), board certified in orthopaedics"),
            reviewer: None,
            publisher: "The author's own practice, Jacksonville, Florida",
            date: Some("updated 29 April 2025"),
        },
        SourceId::BoneAndSpine => &SourceText {
            credential: Some("Orthopaedic surgeon in practice for more than 20 years"),
            reviewer: None,
            publisher: "BoneAndSpine.com",
            date: None,
        },
        SourceId::Vykoukal => &SourceText {
            credential: Some("Physical therapist (PT, DPT) and medical writer"),
            reviewer: None,
            publisher: "An online health-product shop",
            date: Some("30 October 2019"),
        },
        SourceId::OneBodyLdn => &SourceText {
            credential: Some("Master of Osteopathy (MOst), co-founder of the clinic"),
            reviewer: Some(
                "Rebecca Bossick, lead clinical physiotherapist (CSP, HCPC), more than 15 years in practice",
            ),
            publisher: "One Body LDN",
            date: None,
        },
        SourceId::SwordHealth => &SourceText {
            credential: None,
            reviewer: None,
            publisher: "Sword Health",
            date: None,
        },
    }
}

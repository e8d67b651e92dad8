//! What the sources refer to, in English, as section 8 of the facts has it.

use crate::domain::catalogue::SourceId;
use crate::domain::text::learn::Reference;

pub(super) static REFERENCES: &[Reference] = &[
    Reference {
        id: "R1",
        text: "Briggs AM and others. A review of how common thoracic spine pain is in the general public, and what goes with it. BMC Musculoskeletal Disorders 2009; 10, article 77.",
        doi: Some("10.1186/1471-2474-10-77"),
        named_by: SourceId::SwordHealth,
        note: "It counts how many people have such pain. It does not show by itself that exercise works, though the source uses it for that.",
    },
    Reference {
        id: "R2",
        text: "American College of Radiology. Appropriateness Criteria: thoracic back pain. Journal of the American College of Radiology 2024; 21(11S), pages S504-S517.",
        doi: Some("10.1016/j.jacr.2024.08.016"),
        named_by: SourceId::SwordHealth,
        note: "It says when to take X-rays or scans: with warning signs, or if pain lasts for over 6 weeks of treatment without surgery. It is not about exercise, though the source uses it for that.",
    },
    Reference {
        id: "R3",
        text: "Qaseem A and others. A guideline on non-drug and other noninvasive care of low back pain. Annals of Internal Medicine 2017; 166(7), pages 514-530.",
        doi: None,
        named_by: SourceId::SwordHealth,
        note: "It is about the lower back. The source uses it for the upper back: for mental well-being, and for doing more step by step, as far as is comfortable.",
    },
    Reference {
        id: "R4",
        text: "Waqas MS and others. A trial of manipulation with exercise in thoracic pain. BioMed Research International 2023, article 7537335.",
        doi: Some("10.1155/2023/7537335"),
        named_by: SourceId::SwordHealth,
        note: "The source cites it wrongly: as by Iqbal M and others, in Pain Research and Management. In the text that we have, no sentence points to it.",
    },
    Reference {
        id: "R5",
        text: "Cui D and others. A randomised trial of digital care against usual physiotherapy for long-lasting low back pain. npj Digital Medicine 2023; 6, article 121.",
        doi: Some("10.1038/s41746-023-00870-3"),
        named_by: SourceId::SwordHealth,
        note: "It is about the lower back, and several of its authors work for Sword Health. In the text that we have, no sentence points to it.",
    },
    Reference {
        id: "R6",
        text: "Mayo Clinic. Begin slowly, and add repetitions as an exercise gets easier.",
        doi: None,
        named_by: SourceId::BoneAndSpine,
        note: "The source names it without a link, so we could not look it up.",
    },
    Reference {
        id: "R7",
        text: "Guidance of the NHS, the CSP and NICE: the United Kingdom's health service, its physiotherapists' society and its body for health guidelines.",
        doi: None,
        named_by: SourceId::OneBodyLdn,
        note: "The source names them in general, without naming a document. Its list of references is empty in the text that we have.",
    },
];

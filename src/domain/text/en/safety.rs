//! The safety questions, in English.

use crate::domain::text::statements;
use crate::domain::text::words::{OfSafety, Safety};

/// Signs that need help at once (ours).
const EMERGENCY: &str = "Pain or pressure in the chest, trouble breathing, pain that spreads to the jaw or an arm, trouble walking, or no control over your bladder or bowels: call for emergency help now.";

pub(super) const SAFETY: Safety = Safety {
    title: "Before you start",
    lead: "For mild or moderate upper back pain or stiffness from posture. Do any of these apply to you?",
    flags: statements![
        "A recent fall, accident or injury" by [BoneAndSpine],
        "Severe pain, or pain without a clear reason" by [BoneAndSpine],
        "Numbness, tingling or weakness" by [BoneAndSpine],
        "Fever" by [BoneAndSpine],
        "Weight loss" by [BoneAndSpine],
        "Cancer, now or in the past" by [BoneAndSpine],
        "A health condition you already have, or a lot of pain" by [OneBodyLdn],
        "Pain that wakes you at night" by [],
        "Osteoporosis (brittle bones), or a broken bone in the spine" by [],
    ],
    urgent: "Get help at once if you have",
    urgent_flags: statements![
        "Pain or pressure in the chest, or trouble breathing" by [],
        "Pain that spreads to the jaw or an arm" by [],
        "Trouble walking, or no control over bladder or bowels" by [],
    ],
    more: "Who says so, and when to stop",
    none: "None of these",
    some: "One or more apply",
    some_title: "Please ask a doctor or physiotherapist first",
    some_text: &[
        "These exercises may not be right for you now. Show them to a doctor or physiotherapist and ask which of them you may do.",
        EMERGENCY,
        "You can read everything here in the meantime.",
    ],
    again: "Answer the questions again",
    emergency: EMERGENCY,
    asked: "I've asked, and I've been told I can exercise",
    not_now: "Not now",
    answered_none: "You said that none of these applies.",
    answered_some: "You said that one or more of these apply.",
};

pub(super) const OF_SAFETY: OfSafety = OfSafety {
    disclaimers: "What Unhunch is not",
    disclaimer_list: &[
        "It is general education. It is not medical advice, a diagnosis or a treatment, and it does not replace a doctor or physiotherapist.",
        "It is meant for mild or moderate upper back pain that comes from posture.",
        "Ask a professional before you start, especially if you have a health condition or a lot of pain.",
        "Not every exercise suits every body. Leave out what does not suit yours.",
        "The sources differ in places. Where they do, Unhunch shows both sides.",
    ],
    who: "Who names these signs",
    ask_too_title: "Worth asking about, too",
    ask_too: statements![
        "Pain that doesn't go away: a doctor or physiotherapist can look into it." by [BoneAndSpine, OneBodyLdn],
        "Pain that flares up, or that makes everyday life harder: get medical advice." by [Vykoukal],
    ],
    stop_title: "When to stop while you exercise",
    stop: statements![
        "Sharp pain: stop at once." by [BoneAndSpine, SwordHealth],
        "Sharp pain may mean that you should do it another way, or ask a professional." by [OneBodyLdn],
        "After sharp pain, see a medical professional." by [SwordHealth],
        "Dizziness: stop at once." by [BoneAndSpine],
        "Discomfort beyond a mild stretch: stop." by [BoneAndSpine],
        "Discomfort: do it another way, or ask a professional." by [OneBodyLdn],
        "Anything new: stop and see a medical professional." by [SwordHealth],
        "Pain that grows or spreads: stop." by [SwordHealth],
        "Pain that stays afterwards isn't normal: stop, and ask." by [BoneAndSpine],
        "Anything that feels very awkward or painful: stop, and change how you do it." by [Vykoukal],
        "Strain in your neck as you nod: ease off, and keep it comfortable." by [Vykoukal],
        "Hands behind your head only rest there. Don't pull." by [Vykoukal],
        "A light pull while stretching and a little soreness are fine." by [BoneAndSpine],
    ],
};

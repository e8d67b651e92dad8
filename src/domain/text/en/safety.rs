//! The safety questions, in English.

use crate::domain::text::statements;
use crate::domain::text::words::Safety;

pub(super) const SAFETY: Safety = Safety {
    title: "Before you start",
    lead: "These exercises are for a stiff or aching upper back that comes from sitting and slouching. Does any of this apply to you?",
    flags: statements![
        "A recent fall, accident or injury" by [BoneAndSpine],
        "Severe pain, or pain that nobody can explain" by [BoneAndSpine],
        "Numbness, tingling or weakness" by [BoneAndSpine],
        "Fever" by [BoneAndSpine],
        "Losing weight without trying" by [BoneAndSpine],
        "Cancer, now or in the past" by [BoneAndSpine],
        "An illness you are treated for, or a lot of pain" by [OneBodyLdn],
        "Pain that wakes you at night" by [],
        "Osteoporosis, or a broken bone in the spine" by [],
    ],
    urgent: "Get help at once if you have",
    urgent_flags: statements![
        "Pain or pressure in the chest, or trouble breathing" by [],
        "Pain that spreads to the jaw or an arm" by [],
        "Trouble walking, or no control over bladder or bowels" by [],
    ],
    none: "None of these",
    some: "One or more apply",
    some_title: "Please ask a doctor or physiotherapist first",
    some_text: &[
        "These exercises may not be right for you now. Show them to a doctor or physiotherapist and ask which of them you may do.",
        "With pain or pressure in the chest, trouble breathing, pain that spreads to the jaw or an arm, trouble walking, or no control over bladder or bowels, call for emergency help now.",
        "You can read everything here in the meantime.",
    ],
    asked: "I have asked, and I may exercise",
    not_now: "Not now",
    stop_title: "While you exercise, stop at",
    stop: statements![
        "Sharp pain: stop at once, and ask a professional." by [BoneAndSpine, SwordHealth],
        "Dizziness: stop at once." by [BoneAndSpine],
        "Pain that grows or spreads, or anything new: stop and see a professional." by [SwordHealth],
        "Pain that stays afterwards: that is not normal. Stop and ask." by [BoneAndSpine],
        "Anything that feels very awkward: stop and change how you do it." by [Vykoukal],
        "A light pull while stretching and a little soreness are fine." by [BoneAndSpine],
    ],
    answered_none: "You said that none of these applies.",
    answered_some: "You said that one or more of these apply.",
};

//! What to do after a sign to stop at, in English. Calm and short: somebody reads it who is dizzy, or
//! afraid. It never says what somebody has; it says what to do, and whom to ask.

use crate::domain::safety::Sign;
use crate::domain::text::{StopText, Stops, statements};

pub(super) const STOPS: Stops = Stops {
    title: "Please stop for now",
    of,
    now: "What to do now",
    means: "What it may mean",
    ask: "Who to ask",
    told: |day| format!("You told us on {day}."),
    again: "It's the second time in two weeks, so please ask before you go on.",
    until_asked: "Nothing starts here until you've asked a doctor or physiotherapist.",
    until_passed: "Nothing starts here until it has passed.",
    rest: "Rest for now",
    passed: "It has passed",
    cleared: "Thanks for telling us. Take it gently when you start again.",
    on_hold: "Your exercises are on hold",
    because: |name| format!("You told us: “{name}”."),
    because_of_flag: "You told us that a warning sign applies to you.",
    see: "See what to do",
};

fn of(sign: Sign) -> StopText {
    match sign {
        Sign::Numb => StopText {
            name: "Numb, tingling or weak",
            now: statements![
                "Stop exercising, and rest in a position that feels easy." by [],
                "Don't stretch or press the spot to test it." by [],
            ],
            means: statements![
                "Numbness, tingling or weakness can come from a nerve." by [],
            ],
            ask: statements![
                "Ask a doctor or physiotherapist before you exercise again." by [BoneAndSpine],
                "Signs of an irritated nerve need medical advice." by [Vykoukal],
            ],
        },
        Sign::Spreading => StopText {
            name: "Pain that grows or spreads",
            now: statements![
                "Stop exercising for today." by [SwordHealth],
                "Rest in a position that eases it." by [],
            ],
            means: statements![
                "Pain that grows or spreads may mean that this isn't right for you just now." by [],
            ],
            ask: statements![
                "If pain stays or gets worse, see a doctor or physiotherapist." by [BoneAndSpine],
            ],
        },
        Sign::New => StopText {
            name: "Something new",
            now: statements![
                "Stop exercising for now." by [SwordHealth],
            ],
            means: statements![
                "We can't tell what something new means. A professional can." by [],
            ],
            ask: statements![
                "See a doctor or other medical professional about it." by [SwordHealth],
            ],
        },
        Sign::Severe => StopText {
            name: "Severe pain",
            now: statements![
                "Don't exercise for now. Find a position that eases it." by [],
            ],
            means: statements![
                "These exercises are for mild or moderate pain, not for pain as strong as this." by [BoneAndSpine],
            ],
            ask: statements![
                "Ask a doctor or physiotherapist before you start." by [BoneAndSpine],
                "A specialist physiotherapist can check that nothing else is causing it." by [OneBodyLdn],
            ],
        },
        Sign::Dizzy => StopText {
            name: "Dizzy",
            now: statements![
                "Stop at once." by [BoneAndSpine],
                "Sit or lie down until it has passed. Then get up slowly." by [],
                "Don't drive until you feel steady again." by [],
            ],
            means: statements![
                "Dizziness can have many causes, and we can't tell them apart from here." by [],
            ],
            ask: statements![
                "If it doesn't pass, or comes back, ask a doctor." by [],
            ],
        },
        Sign::Sharp => StopText {
            name: "A sharp pain",
            now: statements![
                "Stop now." by [BoneAndSpine, SwordHealth],
                "Let it settle before you do anything else." by [],
            ],
            means: statements![
                "Sharp pain can mean that you should do this another way, or ask a professional." by [OneBodyLdn],
            ],
            ask: statements![
                "After a sharp pain, see a doctor or other medical professional." by [SwordHealth],
            ],
        },
    }
}

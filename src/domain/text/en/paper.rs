//! What is given away on paper, or as a code to scan, in English.

use crate::domain::text::paper::Paper;

pub(in crate::domain::text) static PAPER: Paper = Paper {
    lead: "Fill in what you like before you print. It stays on this page: it isn't kept, and it isn't in the link.",
    print: "Print",
    back: "Back to the routine",
    name: "Name",
    date: "Date",
    next_visit: "Next visit",
    times_a_day: "How many times a day?",
    how: |length| format!("It takes {length}. Go slowly, and never into sharp pain."),
    scan: "Scan to do it with a moving figure",
    type_it: "Do it with a moving figure:",
    week: "Tick off what you have done",
    days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    rows: |times| match times {
        1 => vec!["Done".to_owned()],
        2 => ["Morning", "Evening"].map(str::to_owned).to_vec(),
        3 => ["Morning", "Midday", "Evening"].map(str::to_owned).to_vec(),
        _ => (1..=times).map(|time| format!("Time {time}")).collect(),
    },
    pain: "Pain, 0 to 10",
    stop: "Stop, and ask a doctor or physiotherapist, if you feel sharp pain, numbness, tingling, weakness or dizziness.",
    summarise: "Copy a summary",
    summary_hint: "One paragraph for your notes.",
    summary: |name, exercises, times, length| {
        let often = match times {
            1 => "once a day".to_owned(),
            2 => "twice a day".to_owned(),
            3 => "three times a day".to_owned(),
            _ => format!("{times} times a day"),
        };
        format!(
            "Home exercises given (\"{name}\"), {often}, {length}: {}.",
            exercises.join("; ")
        )
    },
    summary_of: |name, step, amounts| format!("{name}, {}", (amounts.dose)(step)),
    code: "QR code of the link",
    code_hint: "Point a phone's camera at it. It opens there, with no account and nothing to install.",
    save_png: "Save as a picture",
    save_svg: "Save for print (SVG)",
    not_saved: "Your browser did not save the file. Try it again, or take a picture of the screen.",
    too_long: "This is too long for a QR code. Send the link instead.",
    for_ever: "Our links never expire.",
};

//! Who shows the exercises, in English.

use crate::domain::figure::colours::Skin;
use crate::domain::figure::people::Somebody;
use crate::domain::figure::person::{Build, Hair, Sleeves};
use crate::domain::text::words::WhoWords;

pub(super) const WHO: WhoWords = WhoWords {
    title: "The figure",
    hint: "This is who shows you the exercises.",
    question: "Who should show you the exercises?",
    more: "There is more to choose from in the settings.",
    somebody,
    build: "Body shape",
    builds: |build| match build {
        Build::Straight => "Straight",
        Build::Curved => "Curvy",
        Build::Full => "Fuller",
    },
    hair: "Hair",
    hairs: |hair| match hair {
        Hair::Short => "Short",
        Hair::Cropped => "Very short",
        Hair::Bob => "To the chin",
        Hair::Bun => "In a bun",
        Hair::Bald => "None",
    },
    skin: "Skin tone",
    skins,
    sleeves: "Sleeves",
    lengths: |sleeves| match sleeves {
        Sleeves::Short => "Short",
        Sleeves::Long => "Long",
    },
    left: "I am left-handed",
    left_hint: "Pictures begin with the other side, and where one hand or foot is enough, it is the left one.",
};

const fn skins(skin: Skin) -> &'static str {
    match skin {
        Skin::Porcelain => "Tone 1",
        Skin::Sand => "Tone 2",
        Skin::Honey => "Tone 3",
        Skin::Bronze => "Tone 4",
        Skin::Chestnut => "Tone 5",
        Skin::Ebony => "Tone 6",
    }
}

/// "Hair in a bun, tone 6".
fn somebody((person, skin): Somebody) -> String {
    let hair = match person.hair {
        Hair::Short => "Short hair",
        Hair::Cropped => "Very short hair",
        Hair::Bob => "Hair to the chin",
        Hair::Bun => "Hair in a bun",
        Hair::Bald => "No hair",
    };
    format!("{hair}, tone {}", skin as usize + 1)
}

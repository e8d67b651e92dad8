//! Names of things, in English.

use super::exercises::exercise;
use crate::domain::catalogue::{self, Equipment, Kind, Position, Region, SourceId};
use crate::domain::routine::BuiltIn;
use crate::domain::text::words::{Kinds, Names};

pub(super) const NAMES: Names = Names {
    routine,
    routine_summary,
    exercise_of_slug,
    source,
    ours: "Unhunch",
    who_says: "Who says so?",
};

pub(super) const KINDS: Kinds = Kinds {
    kind,
    position,
    equipment,
    region,
};

fn exercise_of_slug(slug: &str) -> String {
    catalogue::find(slug).map_or_else(|| slug.replace('-', " "), |id| exercise(id).name.to_owned())
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Mobility => "Mobility",
        Kind::SelfMassage => "Self-massage",
        Kind::Strength => "Strength",
        Kind::MotorControl => "Posture control",
        Kind::Stretch => "Stretch",
        Kind::Core => "Core",
        Kind::Isometric => "Push without moving",
    }
}

fn position(position: Position) -> &'static str {
    match position {
        Position::Seated => "Sitting",
        Position::Standing => "Standing",
        Position::Kneeling => "Kneeling",
        Position::Quadruped => "Hands and knees",
        Position::Supine => "On your back",
        Position::Prone => "On your front",
        Position::SideLying => "On your side",
    }
}

pub(super) fn equipment(equipment: Equipment) -> &'static str {
    match equipment {
        Equipment::Chair => "Chair",
        Equipment::Wall => "Wall",
        Equipment::Doorway => "Doorway",
        Equipment::FoamRoller => "Foam roller",
        Equipment::Towel => "Rolled towel",
        Equipment::ResistanceBand => "Exercise band",
        Equipment::Anchor => "Firm anchor",
        Equipment::SwissBall => "Swiss ball",
    }
}

fn region(region: Region) -> &'static str {
    match region {
        Region::ThoracicSpine => "upper and middle back",
        Region::WholeSpine => "whole spine",
        Region::BetweenBlades => "between the shoulder blades",
        Region::Serratus => "side of the ribs, under the blades",
        Region::Chest => "chest",
        Region::FrontShoulders => "front of the shoulders",
        Region::BackShoulders => "back of the shoulders",
        Region::ShoulderJoints => "shoulder joints",
        Region::Lats => "sides of the back",
        Region::Neck => "neck",
        Region::Core => "belly and trunk",
        Region::BackExtensors => "muscles along the spine",
        Region::Glutes => "bottom",
        Region::Ribs => "ribs",
        Region::TrunkSides => "sides of the trunk",
    }
}

fn source(source: SourceId) -> &'static str {
    match source {
        SourceId::Derry => "Derry",
        SourceId::BoneAndSpine => "Bone and Spine",
        SourceId::Vykoukal => "Vykoukal",
        SourceId::OneBodyLdn => "One Body LDN",
        SourceId::SwordHealth => "Sword Health",
    }
}

fn routine(routine: BuiltIn) -> &'static str {
    match routine {
        BuiltIn::QuickDailyReset => "Quick daily reset",
        BuiltIn::EndOfDayRelief => "End-of-day relief",
        BuiltIn::PostureSupport => "Posture support",
    }
}

fn routine_summary(routine: BuiltIn) -> &'static str {
    match routine {
        BuiltIn::QuickDailyReset => "Neck, shoulder blades, chest. All you need is a doorway.",
        BuiltIn::EndOfDayRelief => {
            "Can help you open up after a day of sitting. On the floor and at a wall."
        }
        BuiltIn::PostureSupport => {
            "The full round: seven exercises to loosen, open and strengthen."
        }
    }
}

/// "Foam roller or rolled towel", "Exercise band and firm anchor".
pub(super) fn kits(kits: &[&[Equipment]]) -> String {
    let choices: Vec<String> = kits
        .iter()
        .map(|kit| {
            let pieces: Vec<&str> = kit.iter().map(|piece| equipment(*piece)).collect();
            pieces.join(" and ")
        })
        .filter(|choice| !choice.is_empty())
        .collect();
    if choices.len() == kits.len() && !choices.is_empty() {
        sentence(&choices.join(" or "))
    } else {
        "Nothing".to_owned()
    }
}

/// The text with only its first letter kept large.
fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        let rest = chars
            .as_str()
            .to_ascii_lowercase()
            .replace("swiss", "Swiss");
        format!("{first}{rest}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kits_read_as_a_choice_or_a_pair() {
        assert_eq!(
            kits(&[&[Equipment::FoamRoller], &[Equipment::Towel]]),
            "Foam roller or rolled towel"
        );
        assert_eq!(
            kits(&[&[Equipment::ResistanceBand, Equipment::Anchor]]),
            "Exercise band and firm anchor"
        );
        assert_eq!(kits(&[&[]]), "Nothing");
    }
}

//! Some people who are there to be chosen at once, as different as can be.

use super::colours::Skin;
use super::person::{Build, Hair, Person, Sleeves};

/// Somebody who shows the exercises.
pub type Somebody = (Person, Skin);

/// The first of them is the one whom nobody has chosen.
pub const PEOPLE: [Somebody; 5] = [
    (
        Person::new(Build::Straight, Hair::Short, Sleeves::Short),
        Skin::Honey,
    ),
    (
        Person::new(Build::Curved, Hair::Bun, Sleeves::Short),
        Skin::Ebony,
    ),
    (
        Person::new(Build::Full, Hair::Bald, Sleeves::Short),
        Skin::Sand,
    ),
    (
        Person::new(Build::Straight, Hair::Cropped, Sleeves::Long),
        Skin::Chestnut,
    ),
    (
        Person::new(Build::Full, Hair::Bob, Sleeves::Long),
        Skin::Porcelain,
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_is_as_usual_and_no_two_are_alike_in_hair_or_tone() {
        assert_eq!(PEOPLE[0], Somebody::default());
        for (at, (one, tone)) in PEOPLE.iter().enumerate() {
            for (other, other_tone) in &PEOPLE[..at] {
                assert!(one.hair != other.hair && tone != other_tone);
            }
        }
        for build in Build::ALL {
            assert!(PEOPLE.iter().any(|(person, _)| person.build == *build));
        }
    }
}

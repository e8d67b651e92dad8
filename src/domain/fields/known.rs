//! How fields are read that may not be what this version knows.

use serde::de::{Deserialize, Deserializer, Error};

/// Something, if it is known here.
struct Known<T>(Option<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Known<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Self(T::deserialize(from).ok()))
    }
}

/// What is written, or what is usual where that is not known here.
pub(in crate::domain) fn or_usual<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(
    from: D,
) -> Result<T, D::Error> {
    Ok(T::deserialize(from).unwrap_or_default())
}

/// The same of the last part of a row, after which a later version may write more.
pub(in crate::domain) fn first_or_usual<'de, D, T>(from: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    let Known(first) = first(from)?;
    Ok(first.unwrap_or_default())
}

/// The last part of a row, after which a later version may write more of its kind.
pub(in crate::domain) fn first<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    from: D,
) -> Result<T, D::Error> {
    let parts = Vec::deserialize(from)?;
    let first = parts.into_iter().next();
    first.ok_or_else(|| Error::custom("nothing"))
}

/// Those of a list that are known here.
pub(in crate::domain) fn known<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    from: D,
) -> Result<Vec<T>, D::Error> {
    let all = Vec::<Known<T>>::deserialize(from)?;
    Ok(all.into_iter().filter_map(|Known(it)| it).collect())
}

/// What is written, where that is possible.
pub(in crate::domain) fn checked<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    from: D,
    is_possible: impl FnOnce(&T) -> bool,
) -> Result<T, D::Error> {
    let it = T::deserialize(from)?;
    if is_possible(&it) {
        Ok(it)
    } else {
        Err(Error::custom("not possible"))
    }
}

/// Whether nothing needs to be written.
pub(in crate::domain) fn is_usual<T: Default + PartialEq>(it: &T) -> bool {
    *it == T::default()
}

/// Has a type stored as a text of its own: what it is for a value, and what it is read from.
macro_rules! as_text {
    ($name:ty, $it:ident => $to:expr, $text:ident => $from:expr) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                let $it = self;
                to.serialize_str(AsRef::<str>::as_ref(&$to))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text: String = serde::Deserialize::deserialize(from)?;
                let $text = text.as_str();
                let read: Option<Self> = $from;
                read.ok_or_else(|| serde::de::Error::custom("not known"))
            }
        }
    };
}

pub(in crate::domain) use as_text;

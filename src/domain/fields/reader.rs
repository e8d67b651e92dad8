//! From named fields to a type.

use std::borrow::Cow;
use std::slice::Iter;
use std::str::FromStr;

use serde::de::value::UnitDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, SeqAccess, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::damage::Damage;
use super::depth::Depth;
use super::named::{Fields, unescape};

/// Reads a value, or a piece of one.
#[derive(Clone, Copy)]
pub(super) struct FieldReader<'de> {
    text: &'de str,
    depth: Depth,
}

impl<'de> FieldReader<'de> {
    /// Reads what stands under a name.
    pub(super) const fn of(text: &'de str) -> Self {
        let depth = Depth::Value;
        Self { text, depth }
    }

    /// What has no parts.
    fn plain(self) -> Result<Cow<'de, str>, Damage> {
        match self.depth {
            Depth::Value => Some(self.text.into()),
            _ if self.text.as_bytes().contains(&b'*') => None,
            _ => unescape(self.text).map(Cow::from),
        }
        .ok_or(Damage::Malformed)
    }

    fn number<T: FromStr>(self) -> Result<T, Damage> {
        // Rust takes a plus sign; we never write one.
        let number = self.text.parse().ok();
        let number = number.filter(|_| !self.text.starts_with('+'));
        number.ok_or(Damage::Malformed)
    }

    /// The rows of a list, the parts of a row or the words of a part. A row has at least one part, and
    /// be it an empty one.
    fn list(self) -> Result<Pieces<'de>, Damage> {
        match self.depth {
            Depth::Row => self.pieces('*', usize::MAX, [Depth::Part; 2]),
            _ if self.text.is_empty() => self.pieces(',', 0, [self.depth; 2]),
            Depth::Value => self.pieces(',', usize::MAX, [Depth::Row; 2]),
            Depth::Part => self.pieces('.', usize::MAX, [Depth::Part; 2]),
        }
    }

    /// The parts of what is one row.
    fn row(self, len: usize) -> Result<Pieces<'de>, Damage> {
        match self.depth {
            Depth::Value if self.text.as_bytes().contains(&b',') => Err(Damage::Malformed),
            _ => self.pieces('*', len, [Depth::Part, Depth::Row]),
        }
    }

    /// Its pieces, at most so many: the last one has all that is left, and stands at a depth of its own.
    fn pieces(
        self,
        between: char,
        most: usize,
        [depth, last]: [Depth; 2],
    ) -> Result<Pieces<'de>, Damage> {
        // One piece that is no text spoils all.
        if self.depth == Depth::Value && unescape(self.text).is_none() {
            return Err(Damage::Malformed);
        }
        Ok(Pieces::Of {
            rest: Some(self.text).filter(|_| most > 0),
            between,
            most,
            depth,
            last,
        })
    }
}

/// What is still to be read of several.
enum Pieces<'de> {
    /// The pieces of a text.
    Of {
        rest: Option<&'de str>,
        between: char,
        most: usize,
        depth: Depth,
        last: Depth,
    },
    /// The values under these names.
    Under(Iter<'static, &'static str>, &'de Fields),
}

impl<'de> Pieces<'de> {
    /// The next of them, or that no field has its name.
    fn next(&mut self) -> Option<Option<FieldReader<'de>>> {
        match self {
            Self::Under(names, fields) => Some(fields.get(names.next()?).map(FieldReader::of)),
            Self::Of {
                rest,
                between,
                most,
                depth,
                last,
            } => {
                let text = rest.take()?;
                if *most == 1 {
                    return Some(Some(FieldReader { text, depth: *last }));
                }
                *most -= 1;
                let text = match text.split_once(*between) {
                    Some((text, left)) => {
                        *rest = Some(left);
                        text
                    }
                    None => text,
                };
                let depth = *depth;
                Some(Some(FieldReader { text, depth }))
            }
        }
    }
}

impl<'de> SeqAccess<'de> for Pieces<'de> {
    type Error = Damage;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Damage> {
        match self.next() {
            Some(Some(piece)) => seed.deserialize(piece).map(Some),
            // Nothing is what an `Option` reads; any other type is missing.
            Some(None) => Ok(seed.deserialize(UnitDeserializer::<Damage>::new()).ok()),
            None => Ok(None),
        }
    }
}

/// Methods of a deserializer of which each tells a visitor one thing.
macro_rules! tell {
    ($($method:ident($($param:ident: $type:ty),*) = |$it:ident, $visitor:ident| $result:expr;)+) => {
        $(fn $method<V: Visitor<'de>>(self, $($param: $type,)* $visitor: V) -> Result<V::Value, Damage> {
            let $it = self;
            $result
        })+
    };
}

impl<'de> Deserializer<'de> for FieldReader<'de> {
    type Error = Damage;

    tell! {
        deserialize_any() = |it, to| to.visit_u64(it.number()?);
        deserialize_i16() = |it, to| it.deserialize_i64(to);
        deserialize_i64() = |it, to| to.visit_i64(it.number()?);
        deserialize_bool() = |it, to| match it.text {
            "0" => to.visit_bool(false),
            "1" => to.visit_bool(true),
            _ => Err(Damage::Malformed),
        };
        deserialize_str() = |it, to| to.visit_string(it.plain()?.into_owned());
        deserialize_string() = |it, to| it.deserialize_str(to);
        deserialize_option() = |it, to| match it.depth {
            Depth::Row | Depth::Part if it.text.is_empty() => to.visit_none(),
            _ => to.visit_some(it),
        };
        deserialize_unit() = |it, to| it.plain().and_then(|_| to.visit_unit());
        deserialize_newtype_struct(_name: &'static str) = |it, to| to.visit_newtype_struct(it);
        deserialize_seq() = |it, to| to.visit_seq(it.list()?);
        deserialize_tuple(len: usize) = |it, to| to.visit_seq(it.row(len)?);
        deserialize_tuple_struct(_name: &'static str, len: usize) = |it, to| {
            to.visit_seq(it.pieces(',', len, [Depth::Row, Depth::Value])?)
        };
        deserialize_struct(_name: &'static str, fields: &'static [&'static str]) = |it, to| {
            it.deserialize_tuple(fields.len(), to)
        };
        deserialize_enum(_name: &'static str, _variants: &'static [&'static str]) = |it, to| {
            to.visit_enum(it)
        };
    }

    forward_to_deserialize_any! {
        i8 i32 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit_struct map identifier ignored_any
    }
}

/// Reads the fields of a struct, each by its name.
impl<'de> Deserializer<'de> for &'de Fields {
    type Error = Damage;

    tell! {
        deserialize_any() = |_fields, _to| Err(Damage::Malformed);
        deserialize_struct(_name: &'static str, names: &'static [&'static str]) = |fields, to| {
            to.visit_seq(Pieces::Under(names.iter(), fields))
        };
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

/// A variant is a row that begins with its name; one that is only a name has no parts.
impl<'de> EnumAccess<'de> for FieldReader<'de> {
    type Error = Damage;
    type Variant = VariantParts<'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, VariantParts<'de>), Damage> {
        let (name, parts) = match self.text.split_once('*') {
            Some((name, parts)) => (name, Some(parts)),
            None => (self.text, None),
        };
        let depth = Depth::Row;
        let parts = VariantParts(parts.map(|text| Self { text, depth }));
        Ok((seed.deserialize(name.into_deserializer())?, parts))
    }
}

/// What stands after the name of a variant.
pub(super) struct VariantParts<'de>(Option<FieldReader<'de>>);

impl<'de> VariantAccess<'de> for VariantParts<'de> {
    type Error = Damage;

    fn unit_variant(self) -> Result<(), Damage> {
        self.0.map_or(Ok(()), |_| Err(Damage::Malformed))
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Damage> {
        seed.deserialize(self.0.ok_or(Damage::Malformed)?)
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Damage> {
        let parts = self.0.ok_or(Damage::Malformed)?;
        parts.deserialize_tuple(len, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Damage> {
        self.tuple_variant(fields.len(), visitor)
    }
}

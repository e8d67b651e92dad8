//! From named fields to a type.

use std::borrow::Cow;
use std::str::FromStr;
use std::vec::IntoIter;

use serde::de::value::SeqDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::{Damage, Depth, unescape};

/// Reads a value, or a piece of one.
#[derive(Clone, Copy)]
pub(super) struct Reader<'de> {
    text: &'de str,
    depth: Depth,
}

impl<'de> Reader<'de> {
    /// Reads what stands under a name.
    pub(super) const fn of(text: &'de str) -> Self {
        let depth = Depth::Value;
        Self { text, depth }
    }

    /// What has no parts.
    fn plain(self) -> Result<Cow<'de, str>, Damage> {
        match self.depth {
            Depth::Value => Some(self.text.into()),
            _ if self.text.contains('*') => None,
            _ => unescape(self.text).map(Cow::from),
        }
        .ok_or(Damage::Malformed)
    }

    fn number<T: FromStr>(self) -> Result<T, Damage> {
        let text = self.plain()?;
        // Rust takes a plus sign; we never write one.
        let number = text.parse().ok().filter(|_| !text.starts_with('+'));
        number.ok_or(Damage::Malformed)
    }

    /// Its pieces, at most so many: the last one has all that is left, and stands at a depth of its own.
    fn pieces(
        self,
        between: char,
        most: usize,
        [depth, last]: [Depth; 2],
    ) -> Result<SeqDeserializer<IntoIter<Self>, Damage>, Damage> {
        // One piece that is no text spoils all.
        if self.depth == Depth::Value && unescape(self.text).is_none() {
            return Err(Damage::Malformed);
        }
        let pieces = self.text.splitn(most, between);
        let mut pieces: Vec<_> = pieces.map(|text| Self { text, depth }).collect();
        if let Some(piece) = pieces.get_mut(most.saturating_sub(1)) {
            piece.depth = last;
        }
        Ok(SeqDeserializer::new(pieces.into_iter()))
    }
}

impl<'de> IntoDeserializer<'de, Damage> for Reader<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Damage;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Damage> {
        visitor.visit_u64(self.number()?)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Damage> {
        visitor.visit_i64(self.number()?)
    }

    fn deserialize_i16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Damage> {
        self.deserialize_i64(visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Damage> {
        match &*self.plain()? {
            "0" => visitor.visit_bool(false),
            "1" => visitor.visit_bool(true),
            _ => Err(Damage::Malformed),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Damage> {
        visitor.visit_string(self.plain()?.into_owned())
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Damage> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Damage> {
        if self.depth == Depth::Value || !self.text.is_empty() {
            visitor.visit_some(self)
        } else {
            visitor.visit_none()
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Damage> {
        self.plain()?;
        visitor.visit_unit()
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Damage> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Damage> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Damage> {
        let (between, depth) = match self.depth {
            Depth::Value => (',', Depth::Row),
            Depth::Row => ('*', Depth::Part),
            Depth::Part => ('.', Depth::Part),
        };
        // A row has at least one part, and be it an empty one.
        let most = match self.depth {
            Depth::Value | Depth::Part if self.text.is_empty() => 0,
            _ => usize::MAX,
        };
        visitor.visit_seq(self.pieces(between, most, [depth; 2])?)
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Damage> {
        if self.depth == Depth::Value && self.text.contains(',') {
            return Err(Damage::Malformed);
        }
        visitor.visit_seq(self.pieces('*', len, [Depth::Part, Depth::Row])?)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Damage> {
        visitor.visit_seq(self.pieces(',', len, [Depth::Row, Depth::Value])?)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Damage> {
        self.deserialize_tuple(fields.len(), visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Damage> {
        visitor.visit_enum(self)
    }

    forward_to_deserialize_any! {
        i8 i32 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit_struct map identifier
    }
}

/// A variant is a row that begins with its name; one that is only a name has no parts.
impl<'de> EnumAccess<'de> for Reader<'de> {
    type Error = Damage;
    type Variant = Parts<'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Parts<'de>), Damage> {
        let (name, parts) = match self.text.split_once('*') {
            Some((name, parts)) => (name, Some(parts)),
            None => (self.text, None),
        };
        let depth = Depth::Row;
        let parts = Parts(parts.map(|text| Self { text, depth }));
        Ok((seed.deserialize(name.into_deserializer())?, parts))
    }
}

/// What stands after the name of a variant.
pub(super) struct Parts<'de>(Option<Reader<'de>>);

impl<'de> VariantAccess<'de> for Parts<'de> {
    type Error = Damage;

    fn unit_variant(self) -> Result<(), Damage> {
        match self.0 {
            Some(_) => Err(Damage::Malformed),
            None => Ok(()),
        }
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

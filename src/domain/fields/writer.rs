//! From a type to named fields.

use serde::ser::{self, Impossible, Serialize, Serializer};

use super::damage::Damage;
use super::depth::Depth;
use super::named::{Fields, PART, escape};

/// A value as it is written; nothing for what is `None`.
type Text = Option<String>;

/// Writes the named fields of a struct, or one value.
pub(super) enum Writer<'a> {
    Fields(&'a mut Fields),
    Value(Depth),
}

impl Writer<'_> {
    fn text(self, text: &str) -> Result<Text, Damage> {
        match self {
            Self::Fields(_) => Err(Damage::Malformed),
            Self::Value(Depth::Value) => Ok(Some(text.to_owned())),
            Self::Value(_) => Ok(Some(escape(text, PART))),
        }
    }
}

/// Several values on their way to one text, or to fields by their names.
pub(super) struct Joined<'a> {
    fields: Option<&'a mut Fields>,
    texts: Vec<String>,
    between: &'static str,
    each: Depth,
}

impl Joined<'_> {
    const fn with(between: &'static str, each: Depth) -> Self {
        Self {
            fields: None,
            texts: Vec::new(),
            between,
            each,
        }
    }

    fn row(variant: Option<&str>) -> Self {
        let mut row = Self::with("*", Depth::Part);
        row.texts.extend(variant.map(str::to_owned));
        row
    }

    fn push(&mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Result<(), Damage> {
        let text = value.serialize(Writer::Value(self.each))?;
        self.keep(name, text);
        Ok(())
    }

    fn keep(&mut self, name: &str, text: Text) {
        if let Some(fields) = &mut self.fields {
            if let Some(text) = text {
                fields.set(name, &text);
            }
            return;
        }
        let text = text.unwrap_or_default();
        // An empty row is a list without rows.
        if self.between != "," || !text.is_empty() {
            self.texts.push(text);
        }
    }
}

macro_rules! joined {
    ($($trait:ident::$push:ident($($param:ident: $type:ty)?) $name:expr;)+) => {
        $(impl ser::$trait for Joined<'_> {
            type Ok = Text;
            type Error = Damage;

            fn $push<T: Serialize + ?Sized>(&mut self, $($param: $type,)? value: &T) -> Result<(), Damage> {
                self.push($name, value)
            }

            fn end(self) -> Result<Text, Damage> {
                Ok(Some(self.texts.join(self.between)))
            }
        })+
    };
}

joined! {
    SerializeSeq::serialize_element() "";
    SerializeTuple::serialize_element() "";
    SerializeTupleStruct::serialize_field() "";
    SerializeTupleVariant::serialize_field() "";
    SerializeStruct::serialize_field(name: &'static str) name;
    SerializeStructVariant::serialize_field(name: &'static str) name;
}

/// Methods of a serializer of which each does one thing with its arguments.
macro_rules! each {
    ($($method:ident($($param:ident: $type:ty),*) -> $ok:ty = |$writer:ident| $result:expr;)+) => {
        $(fn $method(self, $($param: $type),*) -> Result<$ok, Damage> {
            let $writer = self;
            $result
        })+
    };
}

impl<'a> Serializer for Writer<'a> {
    type Ok = Text;
    type Error = Damage;
    type SerializeSeq = Joined<'a>;
    type SerializeTuple = Joined<'a>;
    type SerializeTupleStruct = Joined<'a>;
    type SerializeTupleVariant = Joined<'a>;
    type SerializeMap = Impossible<Text, Damage>;
    type SerializeStruct = Joined<'a>;
    type SerializeStructVariant = Joined<'a>;

    each! {
        serialize_bool(it: bool) -> Text = |to| to.text(if it { "1" } else { "0" });
        serialize_u8(it: u8) -> Text = |to| to.serialize_u64(it.into());
        serialize_u16(it: u16) -> Text = |to| to.serialize_u64(it.into());
        serialize_u32(it: u32) -> Text = |to| to.serialize_u64(it.into());
        serialize_u64(it: u64) -> Text = |to| to.text(&it.to_string());
        serialize_i8(it: i8) -> Text = |to| to.serialize_i64(it.into());
        serialize_i16(it: i16) -> Text = |to| to.serialize_i64(it.into());
        serialize_i32(it: i32) -> Text = |to| to.serialize_i64(it.into());
        serialize_i64(it: i64) -> Text = |to| to.text(&it.to_string());
        serialize_f32(_it: f32) -> Text = |_to| Err(Damage::Malformed);
        serialize_f64(_it: f64) -> Text = |_to| Err(Damage::Malformed);
        serialize_char(it: char) -> Text = |to| to.text(&it.to_string());
        serialize_str(it: &str) -> Text = |to| to.text(it);
        serialize_bytes(_it: &[u8]) -> Text = |_to| Err(Damage::Malformed);
        serialize_none() -> Text = |_to| Ok(None);
        serialize_unit() -> Text = |to| to.text("");
        serialize_unit_struct(_name: &'static str) -> Text = |to| to.text("");
        serialize_unit_variant(_name: &'static str, _index: u32, variant: &'static str) -> Text = |to| to.text(variant);
        serialize_seq(_len: Option<usize>) -> Joined<'a> = |to| Ok(match to {
            Writer::Value(Depth::Value) => Joined::with(",", Depth::Row),
            Writer::Value(Depth::Row) => Joined::with("*", Depth::Part),
            _ => Joined::with(".", Depth::Part),
        });
        serialize_tuple(_len: usize) -> Joined<'a> = |_to| Ok(Joined::row(None));
        serialize_tuple_struct(_name: &'static str, _len: usize) -> Joined<'a> = |_to| Ok(Joined::with(",", Depth::Value));
        serialize_tuple_variant(_name: &'static str, _index: u32, variant: &'static str, _len: usize) -> Joined<'a> = |_to| Ok(Joined::row(Some(variant)));
        serialize_map(_len: Option<usize>) -> Self::SerializeMap = |_to| Err(Damage::Malformed);
        serialize_struct(_name: &'static str, _len: usize) -> Joined<'a> = |to| Ok(match to {
            Writer::Fields(fields) => Joined {
                fields: Some(fields),
                ..Joined::with("", Depth::Value)
            },
            Writer::Value(_) => Joined::row(None),
        });
        serialize_struct_variant(_name: &'static str, _index: u32, variant: &'static str, _len: usize) -> Joined<'a> = |_to| Ok(Joined::row(Some(variant)));
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Text, Damage> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> Result<Text, Damage> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Text, Damage> {
        let mut row = Joined::row(Some(variant));
        row.push("", value)?;
        ser::SerializeTuple::end(row)
    }
}

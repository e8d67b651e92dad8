//! From a type to named fields.

use serde::ser::{self, Impossible, Serialize, Serializer};

use super::damage::Damage;
use super::depth::Depth;
use super::named::{Fields, PART, escape};

/// A value as it is written; nothing for what is `None`.
type Written = Option<String>;

/// Writes the named fields of a struct, or one value.
pub(super) enum FieldWriter<'a> {
    Fields(&'a mut Fields),
    Value(Depth),
}

impl FieldWriter<'_> {
    fn text(self, text: &str) -> Result<Written, Damage> {
        match self {
            Self::Fields(_) => Err(Damage::Malformed),
            Self::Value(Depth::Value) => Ok(Some(text.to_owned())),
            Self::Value(_) => Ok(Some(escape(text, PART))),
        }
    }
}

/// Several values on their way to one text, or to fields by their names.
pub(super) struct JoinedText<'a> {
    fields: Option<&'a mut Fields>,
    texts: Vec<String>,
    between: &'static str,
    each: Depth,
}

impl JoinedText<'_> {
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
        let text = value.serialize(FieldWriter::Value(self.each))?;
        self.keep(name, text);
        Ok(())
    }

    fn keep(&mut self, name: &str, text: Written) {
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
        $(impl ser::$trait for JoinedText<'_> {
            type Ok = Written;
            type Error = Damage;

            fn $push<T: Serialize + ?Sized>(&mut self, $($param: $type,)? value: &T) -> Result<(), Damage> {
                self.push($name, value)
            }

            fn end(self) -> Result<Written, Damage> {
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

impl<'a> Serializer for FieldWriter<'a> {
    type Ok = Written;
    type Error = Damage;
    type SerializeSeq = JoinedText<'a>;
    type SerializeTuple = JoinedText<'a>;
    type SerializeTupleStruct = JoinedText<'a>;
    type SerializeTupleVariant = JoinedText<'a>;
    type SerializeMap = Impossible<Written, Damage>;
    type SerializeStruct = JoinedText<'a>;
    type SerializeStructVariant = JoinedText<'a>;

    each! {
        serialize_bool(it: bool) -> Written = |to| to.text(if it { "1" } else { "0" });
        serialize_u8(it: u8) -> Written = |to| to.serialize_u64(it.into());
        serialize_u16(it: u16) -> Written = |to| to.serialize_u64(it.into());
        serialize_u32(it: u32) -> Written = |to| to.serialize_u64(it.into());
        serialize_u64(it: u64) -> Written = |to| to.text(&it.to_string());
        serialize_i8(it: i8) -> Written = |to| to.serialize_i64(it.into());
        serialize_i16(it: i16) -> Written = |to| to.serialize_i64(it.into());
        serialize_i32(it: i32) -> Written = |to| to.serialize_i64(it.into());
        serialize_i64(it: i64) -> Written = |to| to.text(&it.to_string());
        serialize_f32(_it: f32) -> Written = |_to| Err(Damage::Malformed);
        serialize_f64(_it: f64) -> Written = |_to| Err(Damage::Malformed);
        serialize_char(it: char) -> Written = |to| to.text(&it.to_string());
        serialize_str(it: &str) -> Written = |to| to.text(it);
        serialize_bytes(_it: &[u8]) -> Written = |_to| Err(Damage::Malformed);
        serialize_none() -> Written = |_to| Ok(None);
        serialize_unit() -> Written = |to| to.text("");
        serialize_unit_struct(_name: &'static str) -> Written = |to| to.text("");
        serialize_unit_variant(_name: &'static str, _index: u32, variant: &'static str) -> Written = |to| to.text(variant);
        serialize_seq(_len: Option<usize>) -> JoinedText<'a> = |to| Ok(match to {
            FieldWriter::Value(Depth::Value) => JoinedText::with(",", Depth::Row),
            FieldWriter::Value(Depth::Row) => JoinedText::with("*", Depth::Part),
            _ => JoinedText::with(".", Depth::Part),
        });
        serialize_tuple(_len: usize) -> JoinedText<'a> = |_to| Ok(JoinedText::row(None));
        serialize_tuple_struct(_name: &'static str, _len: usize) -> JoinedText<'a> = |_to| Ok(JoinedText::with(",", Depth::Value));
        serialize_tuple_variant(_name: &'static str, _index: u32, variant: &'static str, _len: usize) -> JoinedText<'a> = |_to| Ok(JoinedText::row(Some(variant)));
        serialize_map(_len: Option<usize>) -> Self::SerializeMap = |_to| Err(Damage::Malformed);
        serialize_struct(_name: &'static str, _len: usize) -> JoinedText<'a> = |to| Ok(match to {
            FieldWriter::Fields(fields) => JoinedText {
                fields: Some(fields),
                ..JoinedText::with("", Depth::Value)
            },
            FieldWriter::Value(_) => JoinedText::row(None),
        });
        serialize_struct_variant(_name: &'static str, _index: u32, variant: &'static str, _len: usize) -> JoinedText<'a> = |_to| Ok(JoinedText::row(Some(variant)));
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Written, Damage> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> Result<Written, Damage> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Written, Damage> {
        let mut row = JoinedText::row(Some(variant));
        row.push("", value)?;
        ser::SerializeTuple::end(row)
    }
}

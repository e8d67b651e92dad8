//! Routines that somebody kept: a link under an id of its own.

use super::{Unreadable, check_version};
use crate::domain::fields::Fields;
use crate::domain::routine::Routine;
use crate::domain::share::{self, Decoded};

/// The version that is written.
const VERSION: u64 = 1;

/// A routine kept on this device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptRoutine {
    /// When it was kept, and enough randomness to be the only one; see [`super::new_id`].
    pub id: String,
    /// The routine, as the text of a link.
    pub link: String,
}

impl KeptRoutine {
    /// This routine, to be kept under this id.
    #[must_use]
    pub fn new(id: String, routine: &Routine) -> Self {
        Self {
            id,
            link: share::encode(routine),
        }
    }

    /// The text to store.
    #[must_use]
    pub fn encode(&self) -> String {
        let mut fields = Fields::default();
        fields.set("v", &VERSION);
        fields.set("link", &self.link);
        fields.encode()
    }

    /// What was stored under this id, if it can be read. A link that stands there by itself is what
    /// the first versions wrote; it has no check, so all that is known is whether it is a routine.
    #[must_use]
    pub fn decode(id: &str, raw: &str) -> Option<Self> {
        let link = if raw.starts_with("v=") {
            Self::link_in(&Fields::decode(raw).ok()?).ok()?.to_owned()
        } else {
            share::decode(raw).routine?;
            raw.to_owned()
        };
        Some(Self {
            id: id.to_owned(),
            link,
        })
    }

    /// The link among these fields.
    ///
    /// # Errors
    /// When there is none, or they are from a later version.
    pub(in crate::domain) fn link_in(fields: &Fields) -> Result<&str, Unreadable> {
        check_version(fields, VERSION)?;
        fields.get("link").ok_or(Unreadable::Malformed)
    }

    /// The routine, as far as it can be understood.
    #[must_use]
    pub fn read(&self) -> Decoded {
        share::decode(&self.link)
    }
}

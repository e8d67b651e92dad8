//! Routines that somebody kept: the text of a link under an id of its own.

use crate::domain::routine::Routine;
use crate::domain::share::{self, Decoded};

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
        self.link.clone()
    }

    /// What was stored under this id. It is read by [`KeptRoutine::read`], which says what is wrong.
    #[must_use]
    pub fn decode(id: &str, raw: &str) -> Self {
        Self {
            id: id.to_owned(),
            link: raw.to_owned(),
        }
    }

    /// The routine, as far as it can be understood.
    #[must_use]
    pub fn read(&self) -> Decoded {
        share::decode(&self.link)
    }
}

//! Routines that somebody kept: a link under an id of its own.

use serde::{Deserialize, Serialize};

use crate::domain::fields::{Fields, is_usual, of_text};
use crate::domain::leaflet::Leaflet;
use crate::domain::routine::RoutineName;
use crate::domain::share::{self, Decoded};

/// A routine kept on this device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptRoutine {
    /// When it was kept, and enough randomness to be the only one; see [`super::new_id`].
    #[serde(skip)]
    pub id: String,
    /// The routine with all that goes with it, as it is [stored](share::encode_stored).
    pub link: String,
    /// The link of the one that it was changed from, as that was handed on; none where it was made anew.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub from: Option<String>,
}

impl KeptRoutine {
    /// The version that is written.
    pub(in crate::domain) const VERSION: u64 = 1;

    /// This leaflet, to be kept under this id.
    #[must_use]
    pub fn new(id: String, leaflet: &Leaflet) -> Self {
        Self {
            id,
            link: share::encode_stored(leaflet),
            from: leaflet.from.clone(),
        }
    }

    /// The text to store.
    #[must_use]
    pub fn encode(&self) -> String {
        Fields::of(Self::VERSION, self).encode()
    }

    /// What was stored under this id, if it can be read. A link that stands there by itself is what
    /// the first versions wrote; it has no check, so all that is known is whether it is a routine.
    #[must_use]
    pub fn decode(id: &str, raw: &str) -> Option<Self> {
        let kept = if raw.starts_with("v=") {
            of_text(raw, Self::VERSION)?
        } else {
            share::decode_routine(raw, &[]).routine?;
            let link = raw.to_owned();
            Self {
                id: String::new(),
                link,
                from: None,
            }
        };
        let id = id.to_owned();
        Some(Self { id, ..kept })
    }

    /// What the one is called that it was changed from.
    #[must_use]
    pub fn changed_from(&self) -> Option<RoutineName> {
        let before = share::decode(self.from.as_ref()?);
        before.leaflet.map(|leaflet| leaflet.name)
    }

    /// The leaflet, as far as it can be understood.
    #[must_use]
    pub fn read(&self) -> Decoded {
        share::decode_stored(&self.link)
    }
}

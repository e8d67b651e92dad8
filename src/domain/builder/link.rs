//! The link of a leaflet that is being made, and a leaflet of a link.

use crate::domain::leaflet::Leaflet;
use crate::domain::share;

/// The link of a leaflet; empty where nothing is in it.
#[must_use]
pub fn link_of(leaflet: &Leaflet) -> String {
    let link = leaflet.routine().map(|routine| share::encode(&routine));
    link.unwrap_or_default()
}

/// The leaflet of a link, as far as it can be understood.
#[must_use]
pub fn leaflet_of(link: &str) -> Option<Leaflet> {
    share::decode(link).routine.as_ref().map(Leaflet::from)
}

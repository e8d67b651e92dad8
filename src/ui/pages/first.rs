//! What is there at once: the first page. The frame around it stands in `ui::frame`.

pub(super) mod home;

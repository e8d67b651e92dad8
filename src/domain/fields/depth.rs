//! How deep in a text a value stands, and so what parts it.

/// Where a value stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// Under a name: its rows are between commas.
    Value,
    /// In a list, or last in a row: its parts are between stars.
    Row,
    /// In a row: its words are between dots.
    Part,
}

//! The workshop file: open, edit, undo, versions, publish, lock, schema.

pub mod schema;

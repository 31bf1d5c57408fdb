//! What the house's outer tests stand on: the program as a user has it, run from outside, each time with a home of its
//! own so that no test ever touches the real one.

#![allow(
    clippy::missing_panics_doc,
    reason = "a test that cannot go on panics, and says why"
)]

pub mod archive;
pub mod faults;
pub mod home;
pub mod house;
pub mod paper;
pub mod program;
pub mod screen;
pub mod window;

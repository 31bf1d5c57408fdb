//! Journeys through the real app in its real window, one file per step and one for the frame around them.
//!
//! Each starts with a home and a screen of its own and reads like an instruction to a person. Pictures of every screen
//! land in target/journeys, to be looked at.

mod accounts;
mod approach;
mod buyin;
mod facilitation;
mod frame;
mod glossary;
mod goals;
mod meetings;
mod playbook;
mod roles;
mod scoring;
mod segmentation;
mod setup;
mod ways;
mod wrapup;

//! What a window may ask for, one file per step. Each command unpacks, calls core or the desk, and returns; none runs on
//! the window's thread and none holds a rule.

mod accounts;
mod approach;
pub mod audience;
mod buyin;
mod facilitation;
mod glossary;
mod goals;
pub mod imports;
mod meetings;
pub mod playbook;
mod roles;
mod scoring;
mod segmentation;
mod settings;
mod setup;
pub mod workshop;
mod wrapup;

include!("list.rs");

macro_rules! handler {
    ($($file:ident: $($name:ident),*;)*) => { tauri::generate_handler![$($($file::$name),*),*] };
}
macro_rules! names {
    ($($file:ident: $($name:ident),*;)*) => { &[$($(stringify!($name)),*),*] };
}

/// Every command's name.
pub const NAMES: &[&str] = every_command!(names);

/// Answers every command.
pub fn handler() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
    every_command!(handler)
}

/// The two commands every step has: the noun returns what its screen shows, the verb applies an edit.
macro_rules! step_commands {
    ($step:ident, $edit_step:ident, $view:ty, $edit:ty) => {
        /// What the step's screen shows.
        #[tauri::command]
        pub async fn $step(room: tauri::State<'_, crate::room::Room>) -> abm_core::Result<$view> {
            room.open()?
                .desk
                .read(|reading| abm_core::steps::$step::read(&reading.db))
                .await
        }

        /// Applies an edit to the step.
        #[tauri::command]
        pub async fn $edit_step(
            room: tauri::State<'_, crate::room::Room>,
            edit: $edit,
        ) -> abm_core::Result<crate::room::Done> {
            room.apply(edit).await
        }
    };
}
use step_commands;

#[cfg(test)]
mod tests {
    use super::NAMES;

    #[test]
    fn the_window_for_the_room_may_look_and_fill_its_screen_and_nothing_else() {
        let text = include_str!("../../capabilities/audience.json");
        let capability: serde_json::Value =
            serde_json::from_str(text).expect("capabilities/audience.json is JSON");
        assert_eq!(capability["windows"], serde_json::json!(["audience"]));
        assert_eq!(
            capability["permissions"],
            serde_json::json!(["allow-audience", "allow-audience-full"])
        );
    }

    #[test]
    fn the_main_window_may_call_every_command_and_nothing_unknown() {
        let text = include_str!("../../capabilities/main.json");
        let capability: serde_json::Value =
            serde_json::from_str(text).expect("capabilities/main.json is JSON");
        let permissions = capability["permissions"]
            .as_array()
            .expect("it lists permissions");
        let allowed: Vec<_> = permissions
            .iter()
            .filter_map(|it| it.as_str()?.strip_prefix("allow-"))
            .collect();
        let wanted: Vec<_> = NAMES.iter().map(|name| name.replace('_', "-")).collect();
        assert_eq!(
            allowed, wanted,
            "capabilities/main.json and commands/list.rs differ"
        );
    }
}

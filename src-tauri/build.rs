//! Makes a permission of every command in the list, so that a window may call only what its capability names.

include!("src/commands/list.rs");

macro_rules! names {
    ($($file:ident: $($name:ident),*;)*) => { &[$($(stringify!($name)),*),*] };
}

fn main() {
    println!("cargo:rerun-if-changed=src/commands/list.rs");
    let manifest = tauri_build::AppManifest::new().commands(every_command!(names));
    if let Err(error) =
        tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
    {
        eprintln!("{error:#}");
        std::process::exit(1);
    }
}

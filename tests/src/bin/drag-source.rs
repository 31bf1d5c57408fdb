//! What a file manager is to the app: a small window above all others with one file to drag out of it.
//!
//! ```text
//! drag-source FILE
//! ```
//!
//! Says `ready` once it can be dragged from and ends when the drag has ended, by a drop or not.

use std::{env, io::Write as _, process::ExitCode};

use gtk::{gdk, glib, prelude::*};

fn main() -> ExitCode {
    let Some(file) = env::args().nth(1) else {
        eprintln!("drag-source FILE");
        return ExitCode::from(2);
    };
    let uri = match glib::filename_to_uri(&file, None) {
        Ok(uri) => uri.to_string(),
        Err(error) => {
            eprintln!("{file}: {error}");
            return ExitCode::from(2);
        }
    };
    if gtk::init().is_err() {
        eprintln!("there is no screen");
        return ExitCode::FAILURE;
    }
    let window = gtk::Window::new(gtk::WindowType::Popup);
    window.set_default_size(SIZE, SIZE);
    let handle = gtk::EventBox::new();
    handle.drag_source_set(gdk::ModifierType::BUTTON1_MASK, &[], gdk::DragAction::COPY);
    handle.drag_source_add_uri_targets();
    handle.connect_drag_data_get(move |_, _, data, _, _| {
        data.set_uris(&[&uri]);
    });
    handle.connect_drag_end(|_, _| gtk::main_quit());
    window.add(&handle);
    window.connect_map_event(|_, _| {
        println!("ready");
        let _ = std::io::stdout().flush();
        glib::Propagation::Proceed
    });
    window.show_all();
    window.move_(0, 0);
    gtk::main();
    ExitCode::SUCCESS
}

/// How large it is, in pixels: large enough to be hit.
const SIZE: i32 = 60;

//! Ways into the app that many journeys share.

use std::path::PathBuf;

use abm_tests::{
    args,
    home::Home,
    program::Program,
    window::{Launch, Window},
};

/// A workshop file made on the command line, in a home that outlives the window.
pub struct Prepared {
    /// Where it all happens.
    pub home: Home,
    /// The workshop.
    pub file: PathBuf,
}

/// The sample workshop, finished or half done, in a language.
pub fn sample(stage: &str, lang: &str) -> Prepared {
    let home = Home::new();
    let file = home.join("sample.abmw");
    Program::new().done(args!["sample", &file, "--stage", stage, "--lang", lang]);
    Prepared { home, file }
}

/// A new workshop with nothing in it but its client.
pub fn empty(client: &str) -> Prepared {
    let home = Home::new();
    let file = home.join("workshop.abmw");
    Program::new().done(args!["new", &file, "--client", client]);
    Prepared { home, file }
}

impl Prepared {
    /// Opens it in the window.
    pub async fn open(&self) -> Window {
        Launch::new(&self.home).file(&self.file).start().await
    }
}

/// Goes to a step by its key: Alt and 1 to 9, 0 for the tenth, with Shift from 1 again. The place is looked up in the rail
/// by the step's name, which may be given in every language the journey runs in.
pub async fn to_step(window: &Window, names: &[&str]) {
    window
        .until(&format!("the rail shows {names:?}"), async || {
            place_of(window, names).await > 0
        })
        .await;
    let keys = match place_of(window, names).await {
        place @ ..=10 => format!("Alt+{}", place % 10),
        place => format!("Alt+Shift+{}", place - 10),
    };
    window.press(&keys).await;
}

async fn place_of(window: &Window, names: &[&str]) -> u64 {
    window
        .script(
            "return 1 + [...document.querySelectorAll('nav li .name')]
               .findIndex((it) => arguments[0].includes(it.textContent));",
            vec![names.into()],
        )
        .await
        .as_u64()
        .unwrap_or_default()
}

//! The real app in a real window, used the way a person uses it: by what can be seen and by the keyboard.
//!
//! Things are found by their accessible name, so a journey reads like an instruction and fails when a control loses its
//! name. Everything waits: two frames after each action, then polling until the expectation holds or ten seconds passed.

use std::{
    env,
    fs::{self, File},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use thirtyfour::{Capabilities, Key, WebDriver, WebElement, error::WebDriverResult};

use crate::{
    home::Home,
    house::{binary, root, target},
    screen::{Process, Screen},
};

/// How long an expectation may take to come true.
const PATIENCE: Duration = Duration::from_secs(10);

/// How to start the app.
pub struct Launch<'a> {
    home: &'a Home,
    arguments: Vec<String>,
    environment: Vec<(String, String)>,
    size: (u32, u32),
}

impl<'a> Launch<'a> {
    /// In this home, on a laptop screen.
    pub fn new(home: &'a Home) -> Self {
        Self {
            home,
            arguments: Vec::new(),
            environment: Vec::new(),
            size: (1366, 768),
        }
    }

    /// With a workshop to open.
    #[must_use]
    pub fn file(mut self, path: &Path) -> Self {
        self.arguments.push(path.display().to_string());
        self
    }

    /// With a text file of answers to file dialogs, one path a line; an empty line cancels.
    #[must_use]
    pub fn answering(mut self, path: &Path) -> Self {
        self.environment.push((
            "ABM_WORKSHOP_DIALOG_ANSWERS".into(),
            path.display().to_string(),
        ));
        self
    }

    /// On a screen of this size.
    #[must_use]
    pub fn screen(mut self, width: u32, height: u32) -> Self {
        self.size = (width, height);
        self
    }

    /// Starts it and waits until it has drawn its first frames.
    ///
    /// # Panics
    /// If it does not come up within a minute; with what it said.
    pub async fn start(self) -> Window {
        let (width, height) = self.size;
        let screen = Screen::new(width, height);
        let port = free_port();
        let log = self.home.join("driver.log");
        let mut command = Command::new("WebKitWebDriver");
        self.home.house(&mut command);
        let out = File::create(&log).expect("a log in the temporary home");
        command
            .arg(format!("--port={port}"))
            .arg("--host=127.0.0.1")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("DISPLAY", screen.name())
            .envs(self.environment)
            .stdin(Stdio::null())
            .stdout(out.try_clone().expect("the log twice"))
            .stderr(out);
        let process = Process::start(&mut command);
        let began = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(
                began.elapsed() < Duration::from_secs(20),
                "WebKitWebDriver did not open its port"
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let mut capabilities = Capabilities::new();
        capabilities
            .set(
                "webkitgtk:browserOptions",
                json!({ "binary": binary(), "args": self.arguments }),
            )
            .expect("capabilities are JSON");
        let url = format!("http://127.0.0.1:{port}");
        let session =
            tokio::time::timeout(Duration::from_mins(1), WebDriver::new(&url, capabilities)).await;
        let driver = match session {
            Ok(Ok(driver)) => driver,
            Ok(Err(error)) => panic!(
                "the app did not start: {error}\n{}",
                fs::read_to_string(&log).unwrap_or_default()
            ),
            Err(tokio::time::error::Elapsed { .. }) => panic!(
                "the app did not start within a minute\n{}",
                fs::read_to_string(&log).unwrap_or_default()
            ),
        };
        let window = Window {
            driver: Some(driver),
            log,
            _process: process,
            screen,
        };
        let _ = window.driver().set_window_rect(0, 0, width, height).await;
        window.listen_for_complaints().await;
        window.frames().await;
        window
    }
}

/// The open app.
pub struct Window {
    driver: Option<WebDriver>,
    log: PathBuf,
    _process: Process,
    screen: Screen,
}

impl Drop for Window {
    fn drop(&mut self) {
        // The session ends with its process; the library's own drop would wait for an answer that cannot come.
        if let Some(driver) = self.driver.take() {
            let _ = driver.leak();
        }
    }
}

impl Window {
    /// The driver, for what has no sentence yet.
    ///
    /// # Panics
    /// Never: it is there until the window is closed, which consumes it.
    pub fn driver(&self) -> &WebDriver {
        self.driver.as_ref().expect("the window is open")
    }

    /// The screen it is on.
    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// Ends the app.
    pub async fn close(mut self) {
        self.frames().await;
        if let Some(driver) = self.driver.take() {
            let _ = tokio::time::timeout(Duration::from_secs(20), driver.quit()).await;
        }
    }

    // ---------------------------------------------------------------------------------------------------- doing

    /// Clicks the button, link, tab, option or field of this name; says so if it is not there in time.
    pub async fn click(&self, name: &str) {
        self.act("click", CONTROLS, name).await;
    }

    /// Clicks a control of this kind and name: `button`, `link`, `tab`, `radio`, `checkbox`, `option`, `menuitem` …
    pub async fn click_the(&self, role: &str, name: &str) {
        self.act("click", role, name).await;
    }

    /// Puts the keyboard on the control of this name without clicking it.
    pub async fn focus(&self, name: &str) {
        let element = self.control(CONTROLS, name).await;
        let argument = element.to_json().expect("an element is JSON");
        self.script("arguments[0].focus(); return true;", vec![argument])
            .await;
        self.frames().await;
    }

    /// Types into the field of this name, instead of what stands there, and leaves it with Enter or Tab as a person does.
    pub async fn fill(&self, label: &str, text: &str) {
        let element = self.control(FIELDS, label).await;
        let typed = async {
            element.click().await?;
            element.send_keys(Key::Control + "a").await?;
            element.send_keys(Key::Delete + "").await?;
            element.send_keys(text).await?;
            element.send_keys(Key::Tab + "").await
        };
        if let Err(error) = typed.await {
            self.fail(&format!("could not type into “{label}”: {error}"))
                .await;
        }
        self.frames().await;
    }

    /// Chooses an entry of the list field of this name by its words.
    pub async fn choose(&self, label: &str, entry: &str) {
        let element = self.control("select", label).await;
        let argument = element.to_json().expect("an element is JSON");
        let found = self
            .script(
                &format!(
                    "{NAMES} const [list, entry] = arguments;
                     const option = [...list.options].find((it) => plain(it.textContent).startsWith(entry));
                     if (!option) return [...list.options].map((it) => plain(it.textContent)).join(' | ');
                     list.value = option.value;
                     list.dispatchEvent(new Event('input', {{ bubbles: true }}));
                     list.dispatchEvent(new Event('change', {{ bubbles: true }}));
                     return true;"
                ),
                vec![argument, json!(entry)],
            )
            .await;
        if found != Value::Bool(true) {
            self.fail(&format!(
                "the list “{label}” has no “{entry}”, only {found}"
            ))
            .await;
        }
        self.frames().await;
    }

    /// Presses keys wherever the keyboard is: `Ctrl+Z`, `F8`, `Down`, `Shift+A`, `r`.
    pub async fn press(&self, keys: &str) {
        let mut chain = self.driver().action_chain();
        let parts: Vec<_> = keys.split('+').collect();
        let (held, last) = parts.split_at(parts.len() - 1);
        for name in held {
            chain = chain.key_down(key(name));
        }
        chain = match last[0].chars().count() {
            1 => chain
                .key_down(last[0].chars().next().unwrap_or(' '))
                .key_up(last[0].chars().next().unwrap_or(' ')),
            _ => chain.key_down(key(last[0])).key_up(key(last[0])),
        };
        for name in held.iter().rev() {
            chain = chain.key_up(key(name));
        }
        if let Err(error) = chain.perform().await {
            self.fail(&format!("could not press {keys}: {error}")).await;
        }
        self.frames().await;
    }

    /// Types text wherever the keyboard is.
    pub async fn type_text(&self, text: &str) {
        if let Err(error) = self.driver().action_chain().send_keys(text).perform().await {
            self.fail(&format!("could not type: {error}")).await;
        }
        self.frames().await;
    }

    // -------------------------------------------------------------------------------------------------- expecting

    /// Expects these words on the screen.
    pub async fn sees(&self, words: &str) {
        self.until(&format!("“{words}” is on the screen"), async || {
            self.visible_text().await.contains(&plain(words))
        })
        .await;
    }

    /// Expects these words to be gone from the screen.
    pub async fn sees_no(&self, words: &str) {
        self.until(&format!("“{words}” is not on the screen"), async || {
            !self.visible_text().await.contains(&plain(words))
        })
        .await;
    }

    /// Expects a control of this kind and name.
    pub async fn offers(&self, role: &str, name: &str) {
        self.control(role, name).await;
    }

    /// Expects a field to hold this.
    pub async fn holds(&self, label: &str, text: &str) {
        self.until(
            &format!("the field “{label}” holds “{text}”"),
            async || self.value(label).await.as_deref() == Some(text),
        )
        .await;
    }

    /// What a field holds; nothing if it is not there.
    pub async fn value(&self, label: &str) -> Option<String> {
        let element = self.look_for(FIELDS, label).await?;
        element.prop("value").await.ok().flatten()
    }

    /// Polls until it holds; otherwise fails with a picture.
    pub async fn until(&self, what: &str, holds: impl AsyncFn() -> bool) {
        let began = Instant::now();
        loop {
            if holds().await {
                return;
            }
            if began.elapsed() > PATIENCE {
                self.fail(&format!("waited in vain until {what}")).await;
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// Expects that nobody complained: no error in the console, no promise left to fail, no accessibility rule broken.
    pub async fn is_in_order(&self, screen: &str) {
        self.frames().await;
        let complaints = self
            .script("return window.__complaints ?? [];", vec![])
            .await;
        if complaints.as_array().is_some_and(|it| !it.is_empty()) {
            self.fail(&format!("{screen}: the console complains: {complaints:#}"))
                .await;
        }
        let broken = self.accessibility().await;
        if !broken.is_empty() {
            self.fail(&format!(
                "{screen}: not accessible:\n  {}",
                broken.join("\n  ")
            ))
            .await;
        }
        self.picture(screen).await;
    }

    /// Every WCAG 2.2 AA rule axe finds broken, one line each.
    pub async fn accessibility(&self) -> Vec<String> {
        let axe = root().join("ui/node_modules/axe-core/axe.min.js");
        let source = fs::read_to_string(&axe)
            .unwrap_or_else(|_| panic!("{} is not there; run npm ci in ui", axe.display()));
        if self.script("return typeof window.axe;", vec![]).await != "object" {
            self.script(&format!("{source}; return true;"), vec![])
                .await;
        }
        let found = self
            .driver()
            .execute_async(
                "const done = arguments[arguments.length - 1];
                 const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
                 window.axe.run(document, { runOnly: { type: 'tag', values: tags } }).then(
                   (found) => done(found.violations.flatMap((rule) => rule.nodes.map((node) =>
                     `${rule.id} (${rule.impact}): ${node.target.join(' ')}: ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? rule.help}`))),
                   (error) => done([String(error)]));",
                vec![],
            )
            .await;
        match found.map(|it| it.json().clone()) {
            Ok(Value::Array(lines)) => lines
                .iter()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect(),
            other => vec![format!("axe did not run: {other:?}")],
        }
    }

    /// Keeps a picture of the window under target/journeys, to be looked at.
    pub async fn picture(&self, name: &str) {
        let folder = target().join("journeys");
        let _ = fs::create_dir_all(&folder);
        if let Ok(png) = self.driver().screenshot_as_png().await {
            let _ = fs::write(folder.join(format!("{name}.png")), png);
        }
    }

    /// All words on the screen, with field values, blanks made one.
    pub async fn visible_text(&self) -> String {
        let text = self
            .script(
                &format!("{NAMES} return plain(document.body.innerText);"),
                vec![],
            )
            .await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Runs a script in the page and returns what it returns.
    ///
    /// # Panics
    /// If the page throws.
    pub async fn script(&self, source: &str, arguments: Vec<Value>) -> Value {
        match self.driver().execute(source, arguments).await {
            Ok(returned) => returned.json().clone(),
            Err(error) => {
                self.fail(&format!("the page refused a script: {error}"))
                    .await
            }
        }
    }

    /// Waits until the webview has really drawn two frames.
    pub async fn frames(&self) {
        let _ = self
            .driver()
            .execute_async(
                "const done = arguments[arguments.length - 1];
                 requestAnimationFrame(() => requestAnimationFrame(() => done(true)));",
                vec![],
            )
            .await;
    }

    /// Fails the journey with a picture, the words on the screen and what the program printed.
    ///
    /// # Panics
    /// Always.
    pub async fn fail(&self, message: &str) -> ! {
        let test = thread::current()
            .name()
            .unwrap_or("journey")
            .replace("::", "-");
        self.picture(&format!("failed-{test}")).await;
        let text = match self
            .driver()
            .execute("return document.body.innerText;", vec![])
            .await
        {
            Ok(returned) => returned.json().as_str().unwrap_or_default().to_owned(),
            Err(error) => format!("(no page: {error})"),
        };
        let log = fs::read_to_string(&self.log).unwrap_or_default();
        panic!(
            "{message}\n--- picture: {}\n--- on the screen:\n{text}\n--- the program said:\n{log}",
            target()
                .join("journeys")
                .join(format!("failed-{test}.png"))
                .display()
        );
    }

    // --------------------------------------------------------------------------------------------------- finding

    /// The control of this role and name, awaited.
    pub async fn control(&self, role: &str, name: &str) -> WebElement {
        let began = Instant::now();
        loop {
            if let Some(element) = self.look_for(role, name).await {
                return element;
            }
            if began.elapsed() > PATIENCE {
                let there = self
                    .script(
                        &format!("{NAMES} return listing(arguments[0]);"),
                        vec![json!(role)],
                    )
                    .await;
                self.fail(&format!(
                    "there is no “{name}” ({role}); there are: {}",
                    there.as_str().unwrap_or_default()
                ))
                .await;
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    async fn look_for(&self, role: &str, name: &str) -> Option<WebElement> {
        let found = self
            .driver()
            .execute(
                format!("{NAMES} return find(arguments[0], arguments[1]);"),
                vec![json!(role), json!(plain(name))],
            )
            .await
            .ok()?;
        found.element().ok()
    }

    async fn act(&self, what: &str, role: &str, name: &str) {
        let began = Instant::now();
        loop {
            let element = self.control(role, name).await;
            let clicked: WebDriverResult<()> = async {
                element.scroll_into_view().await?;
                element.click().await
            }
            .await;
            match clicked {
                Ok(()) => break,
                // It moved or was drawn anew between finding and clicking: look again.
                Err(_) if began.elapsed() < PATIENCE => {
                    tokio::time::sleep(Duration::from_millis(80)).await;
                }
                Err(error) => {
                    self.fail(&format!("could not {what} “{name}”: {error}"))
                        .await;
                }
            }
        }
        self.frames().await;
    }

    async fn listen_for_complaints(&self) {
        self.script(
            "window.__complaints = [];
             const keep = (text) => window.__complaints.push(String(text).slice(0, 500));
             const error = console.error.bind(console);
             console.error = (...words) => { keep(words.map(String).join(' ')); error(...words); };
             addEventListener('error', (event) => keep(event.message || `could not load ${event.target?.src ?? ''}`), true);
             addEventListener('unhandledrejection', (event) => keep(event.reason?.stack ?? event.reason?.code ?? JSON.stringify(event.reason)));
             document.addEventListener('securitypolicyviolation', (event) => keep(`CSP: ${event.violatedDirective} ${event.blockedURI}`));
             return true;",
            vec![],
        )
        .await;
    }
}

/// Whatever can be clicked.
const CONTROLS: &str = "control";
/// Whatever can be typed into.
const FIELDS: &str = "field";

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}', '\u{200b}'], "")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn key(name: &str) -> Key {
    match name {
        "Ctrl" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Enter" => Key::Enter,
        "Esc" => Key::Escape,
        "Tab" => Key::Tab,
        "Space" => Key::Space,
        "Delete" => Key::Delete,
        "Backspace" => Key::Backspace,
        "Up" => Key::Up,
        "Down" => Key::Down,
        "Left" => Key::Left,
        "Right" => Key::Right,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageDown" => Key::PageDown,
        "PageUp" => Key::PageUp,
        "F1" => Key::F1,
        "F2" => Key::F2,
        "F4" => Key::F4,
        "F5" => Key::F5,
        "F6" => Key::F6,
        "F7" => Key::F7,
        "F8" => Key::F8,
        "F9" => Key::F9,
        "F11" => Key::F11,
        "Insert" => Key::Insert,
        other => panic!("no key is called {other}; add it to window.rs"),
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port on this machine");
    listener.local_addr().expect("it has an address").port()
}

/// Whether journeys can run at all here.
pub fn has_driver() -> bool {
    env::var_os("PATH").is_some_and(|path| {
        env::split_paths(&path).any(|folder| folder.join("WebKitWebDriver").is_file())
    })
}

/// Finds controls by role and accessible name, as a screen reader would say them. An exact name wins over one that only
/// starts with the words, and that over one that contains them.
const NAMES: &str = r"
const ROLES = {
  button: 'button, [role=button], summary, input[type=submit], input[type=button]',
  link: 'a[href], [role=link]',
  tab: '[role=tab]',
  radio: 'input[type=radio], [role=radio]',
  checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
  option: 'option, [role=option]',
  menuitem: '[role=menuitem], [role=menuitemradio], [role=menuitemcheckbox]',
  heading: 'h1, h2, h3, h4, [role=heading]',
  gridcell: '[role=gridcell]',
  dialog: 'dialog[open], [role=dialog], [role=alertdialog]',
  select: 'select',
  field: 'input:not([type=radio]):not([type=checkbox]):not([type=button]):not([type=submit]), textarea, select, [role=textbox], [role=combobox], [role=spinbutton], [role=searchbox], [contenteditable=true]',
};
ROLES.control = ['button', 'link', 'tab', 'radio', 'checkbox', 'option', 'menuitem', 'gridcell', 'field'].map((it) => ROLES[it]).join(', ');
const plain = (text) => (text ?? '').replace(/[\u2068\u2069\u200b]/g, '').replace(/\s+/g, ' ').trim();
const spoken = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true') return '';
  const label = node.getAttribute('aria-label') ?? node.getAttribute('alt');
  if (label) return ` ${label} `;
  const inside = [...node.childNodes].map(spoken).join('');
  return getComputedStyle(node).display.startsWith('inline') && getComputedStyle(node).display === 'inline' ? inside : ` ${inside} `;
};
const nameOf = (element) => {
  const by = element.getAttribute('aria-labelledby');
  if (by) return plain(by.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(spoken).join(' '));
  if (element.getAttribute('aria-label')) return plain(element.getAttribute('aria-label'));
  if (element.labels?.length) return plain([...element.labels].map((label) => {
    const copy = label.cloneNode(true);
    copy.querySelectorAll('select, textarea').forEach((it) => it.remove());
    return [...copy.childNodes].map((it) => it.textContent).join(' ');
  }).join(' '));
  return plain(spoken(element)) || plain(element.title || element.placeholder || element.value);
};
const shows = (element) => {
  if (element.closest('[inert]')) return false;
  // A native radio or box may be drawn by its label; then the label is what one sees.
  const drawn = element.matches('input[type=radio], input[type=checkbox]') ? element.labels?.[0] ?? element : element;
  if (!drawn.getClientRects().length) return false;
  return getComputedStyle(drawn).visibility !== 'hidden';
};
const all = (role) => [...document.querySelectorAll(ROLES[role] ?? `[role=${role}]`)].filter(shows);
const find = (role, name) => {
  const there = all(role).map((element) => ({ element, said: nameOf(element) }));
  const hit = there.find((it) => it.said === name) ?? there.find((it) => it.said.startsWith(name)) ?? there.find((it) => it.said.includes(name));
  if (!hit) return null;
  const element = hit.element;
  return element.matches('input[type=radio], input[type=checkbox]') && element.labels?.length && role !== 'field' && element.getClientRects()[0]?.width < 4
    ? element.labels[0] : element;
};
const listing = (role) => all(role).map(nameOf).slice(0, 120).join(' | ');
";

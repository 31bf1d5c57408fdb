//! What the points start with. Names are in the locale files: `scoring-item-demo-request`, `scoring-reason-no-fit`.

use super::Decay;

/// A starter action.
pub(super) struct Starter {
    /// Its code.
    pub item: &'static str,
    /// Points it starts with.
    pub points: f64,
    /// How they fade.
    pub decay: Decay,
    /// The most within the window.
    pub cap: Option<f64>,
    /// Hands over at once.
    pub act_now: bool,
}

const fn action(item: &'static str, points: f64, half_life: f64) -> Starter {
    Starter {
        item,
        points,
        decay: if half_life > 0.0 {
            Decay::HalfLife { by: half_life }
        } else {
            Decay::None
        },
        cap: None,
        act_now: false,
    }
}

const fn capped(mut starter: Starter, cap: f64) -> Starter {
    starter.cap = Some(cap);
    starter
}

/// The starter actions, strongest first. What is done in passing fades in a month and is capped, so that nobody becomes ready
/// for sales by leafing alone; what takes an effort fades in two.
pub(super) const ACTIONS: [Starter; 13] = [
    Starter {
        act_now: true,
        ..action("demo-request", 50.0, 60.0)
    },
    action("product-form", 40.0, 60.0),
    action("form", 25.0, 60.0),
    action("pricing-page", 25.0, 30.0),
    action("case-study", 20.0, 60.0),
    action("webinar-attended", 15.0, 60.0),
    action("webinar-registered", 10.0, 60.0),
    action("further-contact", 10.0, 60.0),
    capped(action("email-click", 5.0, 30.0), 25.0),
    capped(action("page-view", 1.0, 30.0), 10.0),
    capped(action("careers-page", -10.0, 30.0), 20.0),
    action("unsubscribe", -15.0, 0.0),
    action("opportunity-lost", -100.0, 0.0),
];

/// The threshold it starts with.
pub(super) const THRESHOLD_POINTS: f64 = 100.0;

/// Why sales may reject, to start with.
pub(super) const REASONS: [&str; 6] = [
    "no-fit",
    "no-need",
    "bad-timing",
    "wrong-people",
    "in-talks",
    "bad-data",
];

/// Other words under which logs write a starter action, folded; its own names in both languages are known anyway.
pub(super) const OTHER_WORDS: [(&str, &str); 28] = [
    ("demo", "demo-request"),
    ("requested demo", "demo-request"),
    ("demo requested", "demo-request"),
    ("demo booked", "demo-request"),
    ("demoanfrage", "demo-request"),
    ("demo angefragt", "demo-request"),
    ("product form", "product-form"),
    ("produktformular", "product-form"),
    ("form", "form"),
    ("form submission", "form"),
    ("form submitted", "form"),
    ("formular", "form"),
    ("pricing page", "pricing-page"),
    ("preisseite", "pricing-page"),
    ("case study", "case-study"),
    ("case study download", "case-study"),
    ("referenz", "case-study"),
    ("webinar", "webinar-attended"),
    ("webinar attended", "webinar-attended"),
    ("webinar registration", "webinar-registered"),
    ("email click", "email-click"),
    ("e-mail-klick", "email-click"),
    ("page view", "page-view"),
    ("website visit", "page-view"),
    ("seitenaufruf", "page-view"),
    ("careers page", "careers-page"),
    ("karriereseite", "careers-page"),
    ("abmeldung", "unsubscribe"),
];

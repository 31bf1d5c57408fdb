//! Journeys of the step `meetings`.

use std::process::Command;

use abm_tests::{
    args,
    program::Program,
    window::{Launch, Window},
};

use crate::ways;

async fn to_meetings(window: &Window) {
    ways::to_step(window, &["Meetings", "Treffen"]).await;
}

/// Picks a meeting from the cards on the left.
async fn pick(window: &Window, name: &str) {
    let found = window
        .script(
            "const card = [...document.querySelectorAll('button.card')]
                 .find((it) => it.textContent.startsWith(arguments[0]));
             card?.focus();
             return card !== undefined;",
            vec![name.into()],
        )
        .await;
    assert_eq!(found, true, "a card says {name}");
    window.press("Enter").await;
}

#[tokio::test]
async fn the_usual_meetings_are_taken_dated_and_saved_as_a_calendar() {
    let prepared = ways::empty("Nordwerk AG");
    let calendar = prepared.home.join("meetings.ics");
    let answers = prepared.home.join("answers.txt");
    std::fs::write(&answers, format!("{}\n", calendar.display())).expect("answers are written");
    let window = Launch::new(&prepared.home)
        .file(&prepared.file)
        .answering(&answers)
        .start()
        .await;
    to_meetings(&window).await;
    window.is_in_order("meetings-empty").await;
    window.picture("meetings-empty").await;
    window.click("Take the three usual meetings").await;
    window.sees("Quarterly retrospective").await;
    window.fill("First on", "30 Nov 2026").await;
    window
        .offers("button", "Undo: first day of Weekly update")
        .await;
    window.sees("Every Monday, 9:00 to 9:30").await;
    // A point more than the meeting has time for.
    window.fill("One more point", "Fair in spring").await;
    window.click("Add point").await;
    window.sees("35 of 30 min planned, 5 too many").await;
    window.press("Ctrl+z").await;
    window.sees("30 of 30 min planned").await;
    window.picture("meetings").await;
    window.is_in_order("meetings").await;
    window.click("Save as calendar …").await;
    window.sees("The calendar is at").await;
    let text = std::fs::read_to_string(&calendar).expect("the calendar is there");
    assert!(
        text.contains("RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=MO"),
        "{text}"
    );
    window.close().await;
}

#[tokio::test]
async fn each_team_says_alone_when_it_can_and_both_see_what_is_left() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    to_meetings(&window).await;
    window.click("When we can").await;
    for (team, keys) in [("marketing", "1"), ("sales", "3")] {
        window.click(&format!("Hand laptop to {team}")).await;
        window.sees(&format!("Hand the laptop to {team}")).await;
        window.press("Enter").await;
        let cell = "Mon, Morning, until 11: no answer";
        window.focus(cell).await;
        window.press(keys).await;
        window.press("Right").await;
        window.press("1").await;
        window
            .offers("gridcell", "Tue, Morning, until 11: gladly")
            .await;
        window.picture(&format!("meetings-week-{team}")).await;
        window.is_in_order(&format!("meetings-week-{team}")).await;
        window.click("Take laptop back").await;
    }
    window.click("Reveal both").await;
    window
        .sees("Times that suit both: Tue, Morning, until 11")
        .await;
    window
        .offers(
            "gridcell",
            "Mon, Morning, until 11: marketing gladly, sales not then",
        )
        .await;
    window.picture("meetings-week").await;
    window.is_in_order("meetings-week").await;
    window.close().await;
}

#[tokio::test]
async fn people_and_days_are_left_out_and_a_finding_leads_to_its_meeting() {
    let prepared = ways::sample("half", "en");
    let window = prepared.open().await;
    to_meetings(&window).await;
    window.sees("Monthly meeting").await;
    pick(&window, "Monthly meeting").await;
    window
        .sees("is held at a time at which one team cannot come")
        .await;
    window.picture("meetings-half").await;
    pick(&window, "Weekly update").await;
    // Somebody is no longer asked, a day is left out, and both can be taken back.
    window.click("No longer invite SDR").await;
    window
        .offers("button", "Undo: no longer inviting to Weekly update")
        .await;
    window.click("7 Dec 2026: Weekly update").await;
    window
        .offers("button", "7 Dec 2026: Weekly update is left out")
        .await;
    window.press("Ctrl+z").await;
    window.press("Ctrl+z").await;
    window.offers("button", "No longer invite SDR").await;
    window.is_in_order("meetings-half").await;
    window.close().await;
}

#[tokio::test]
async fn it_reads_well_in_german_in_the_dark_and_on_a_projector() {
    for (width, height) in [(1366, 768), (1920, 1080)] {
        let prepared = ways::sample("finished", "de");
        let window = Launch::new(&prepared.home)
            .file(&prepared.file)
            .screen(width, height)
            .start()
            .await;
        for action in ["Deutsch", "Dunk"] {
            window.press("Ctrl+k").await;
            window.type_text(action).await;
            window.press("Enter").await;
        }
        to_meetings(&window).await;
        window.sees("Wöchentliches Update").await;
        for (part, name) in [
            ("Treffen", "meetings"),
            ("Wann es geht", "week"),
            ("Zu zweit", "pairs"),
            ("Feiertage", "free"),
        ] {
            window.click_the("radio", part).await;
            let name = format!("meetings-de-dark-{width}-{name}");
            window.picture(&name).await;
            window.is_in_order(&name).await;
        }
        window.click_the("radio", "Treffen").await;
        for _ in 0..3 {
            window.press("Ctrl+=").await;
        }
        let name = format!("meetings-de-dark-{width}-zoomed");
        window.picture(&name).await;
        window.is_in_order(&name).await;
        window.close().await;
    }
}

#[test]
fn the_command_line_writes_the_same_calendar_in_the_language_asked_for() {
    let prepared = ways::sample("finished", "en");
    let out = prepared.home.join("out.ics");
    Program::new().done(args![
        "export",
        &prepared.file,
        "--as",
        "calendar",
        "--lang",
        "de",
        "--out",
        &out
    ]);
    let text = std::fs::read_to_string(&out).expect("the calendar is there");
    assert!(
        text.replace("\r\n ", "")
            .contains("SUMMARY:Wöchentliches Update"),
        "{text}"
    );
    assert!(text.contains("TZID:Europe/Berlin"));
    // A second parser reads it, and finds every weekly update at nine, before and after the clocks change.
    let read = Command::new("/usr/bin/python3")
        .args(["-c", include_str!("meetings.py")])
        .arg(&out)
        .output()
        .expect("python3 is on the machine");
    let said = String::from_utf8_lossy(&read.stdout);
    assert!(
        read.status.success(),
        "{}",
        String::from_utf8_lossy(&read.stderr)
    );
    assert_eq!(
        said.trim(),
        "09:00 +01:00, 09:00 +02:00, 2026-12-28 left out",
        "{said}"
    );
}

//! Journeys of the step `playbook`.

use std::fs;

use abm_tests::window::Launch;

use crate::ways;

#[tokio::test]
async fn an_option_changes_the_pages_at_once_and_the_file_is_saved_where_it_was_asked_for() {
    let prepared = ways::sample("finished", "en");
    let out = prepared.home.join("Documents/playbook.pdf");
    let answers = prepared.home.join("answers");
    fs::write(&answers, format!("{}\n", out.display())).expect("an answer to the dialog");
    let window = Launch::new(&prepared.home)
        .file(&prepared.file)
        .answering(&answers)
        .start()
        .await;
    window.click_the("button", "not started Playbook").await;
    window.offers("button", "Page 1 of").await;
    let drawn = async || {
        let proof = window
            .script(
                "return document.querySelector('canvas[data-drawn]')?.dataset.drawn ?? '';",
                vec![],
            )
            .await;
        proof.as_str().unwrap_or_default().to_owned()
    };
    window
        .until("a page is drawn", async || !drawn().await.is_empty())
        .await;
    window.is_in_order("playbook").await;

    // By keyboard: without colour.
    let before = drawn().await;
    window.focus("Without colour").await;
    window.press("Space").await;
    window.offers("button", "Undo: playbook in grey").await;
    window
        .until("the pages are drawn anew", async || drawn().await != before)
        .await;

    // Leaf through it.
    window.click_the("radio", "Reading").await;
    window.sees("Page 1 of").await;
    window
        .script(
            "document.querySelector('[role=region][tabindex=\"0\"]').focus(); return true;",
            vec![],
        )
        .await;
    window.press("PageDown").await;
    window.sees("Page 2 of").await;
    window.press("End").await;
    window.sees("Signatures").await;
    window.press("Home").await;
    window.press("Right").await;
    window.sees("Page 2 of").await;
    window.is_in_order("playbook-reading").await;

    window.click("Save as PDF").await;
    window.sees("Saved as").await;
    let bytes = fs::read(&out).expect("the file is there");
    assert!(bytes.starts_with(b"%PDF-") && bytes.len() > 20_000);
    let checked = std::process::Command::new("qpdf")
        .arg("--check")
        .arg(&out)
        .output()
        .expect("qpdf starts");
    assert!(checked.status.success(), "{checked:?}");
    window.is_in_order("playbook-saved").await;
    window.close().await;
}

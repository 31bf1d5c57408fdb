//! A printed file, read with tools that are not ours.

use std::{path::Path, process::Command};

/// The text of a PDF in reading order, with runs of blanks made one and soft hyphens taken out.
///
/// # Panics
/// If pdftotext cannot read it.
#[track_caller]
pub fn text(pdf: &Path) -> String {
    let output = Command::new("pdftotext")
        .args(["-enc", "UTF-8"])
        .arg(pdf)
        .arg("-")
        .output()
        .expect("pdftotext starts");
    assert!(
        output.status.success(),
        "pdftotext: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    squeeze(&String::from_utf8_lossy(&output.stdout))
}

/// Text with every run of white space made one blank.
pub fn squeeze(text: &str) -> String {
    text.replace('\u{ad}', "")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether a PDF says something, however its lines break: blanks and the hyphens at line ends do not count.
pub fn says(pdf_text: &str, words: &str) -> bool {
    let bare = |text: &str| {
        text.chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2010}' | '\u{ad}'))
            .collect::<String>()
    };
    bare(pdf_text).contains(&bare(words))
}

/// Fails unless the PDF is sound to the last cross reference.
///
/// # Panics
/// With qpdf's complaint.
#[track_caller]
pub fn assert_sound(pdf: &Path) {
    let output = Command::new("qpdf")
        .arg("--check")
        .arg(pdf)
        .output()
        .expect("qpdf starts");
    assert!(
        output.status.success(),
        "qpdf finds fault with {}:\n{}{}",
        pdf.display(),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// What pdfinfo says, as label and value.
///
/// # Panics
/// If pdfinfo cannot read it.
#[track_caller]
pub fn info(pdf: &Path) -> Vec<(String, String)> {
    lines("pdfinfo", &["-f", "1", "-l", "9999"], pdf)
        .iter()
        .filter_map(|line| line.split_once(':'))
        .map(|(label, value)| (squeeze(label), squeeze(value)))
        .collect()
}

/// How many pages.
///
/// # Panics
/// If pdfinfo cannot read it.
#[track_caller]
pub fn pages(pdf: &Path) -> usize {
    let info = info(pdf);
    info.iter()
        .find(|(label, _)| label == "Pages")
        .and_then(|(_, value)| value.parse().ok())
        .expect("pdfinfo counts the pages")
}

/// Every page's width and height in millimetres, rounded.
#[track_caller]
pub fn page_sizes(pdf: &Path) -> Vec<(i32, i32)> {
    let millimetres =
        |points: &str| (points.parse::<f64>().unwrap_or_default() / 72.0 * 25.4).round() as i32;
    info(pdf)
        .iter()
        .filter(|(label, _)| label.starts_with("Page ") && label.ends_with(" size"))
        .filter_map(|(_, value)| {
            let mut parts = value.split(' ');
            Some((millimetres(parts.next()?), millimetres(parts.nth(1)?)))
        })
        .collect()
}

/// Each font: whether it is embedded, and whether as a subset.
///
/// # Panics
/// If pdffonts cannot read it.
#[track_caller]
pub fn fonts(pdf: &Path) -> Vec<(String, bool, bool)> {
    // The columns before "emb" may hold blanks (`CID TrueType`), so the line is read from its end: emb sub uni object ID.
    lines("pdffonts", &[], pdf)
        .iter()
        .skip(2)
        .map(|line| {
            let words: Vec<_> = line.split_whitespace().collect();
            let from_end = |n: usize| {
                words
                    .len()
                    .checked_sub(n)
                    .is_some_and(|at| words[at] == "yes")
            };
            (
                words.first().copied().unwrap_or_default().to_owned(),
                from_end(5),
                from_end(4),
            )
        })
        .collect()
}

#[track_caller]
fn lines(tool: &str, options: &[&str], pdf: &Path) -> Vec<String> {
    let output = Command::new(tool)
        .args(options)
        .arg(pdf)
        .output()
        .unwrap_or_else(|error| panic!("{tool}: {error}"));
    assert!(
        output.status.success(),
        "{tool}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(str::to_owned)
        .collect()
}

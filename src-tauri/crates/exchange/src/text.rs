//! Bytes into text: which encoding a list is in, and whether it is text at all.

use abm_core::{Code, Error, Result};
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The largest list read, in bytes; the largest CRM export we know of is a tenth of it.
pub const LARGEST: usize = 200 * 1024 * 1024;

/// The encodings a person may choose from, by the names of the encoding standard.
pub const ENCODINGS: [&str; 6] = [
    "UTF-8",
    "windows-1252",
    "UTF-16LE",
    "UTF-16BE",
    "windows-1250",
    "macintosh",
];

/// The text of a list and the encoding it was in: the one `told`, else found out. A list is UTF-8 only if all of it is;
/// half of one is an old export. Told an encoding that does not fit, letters are lost; the preview shows which.
pub fn decode(bytes: &[u8], told: Option<&str>) -> Result<(String, &'static str)> {
    if bytes.len() > LARGEST {
        return Err(Error::new(Code::TooLarge, "the list is over 200 MB").with("what", "list"));
    }
    if let Some(told) = told {
        let encoding = Encoding::for_label(told.as_bytes())
            .filter(|it| ENCODINGS.contains(&it.name()))
            .ok_or_else(|| Error::invalid("encoding", told))?;
        let text = encoding.decode_with_bom_removal(bytes).0.into_owned();
        return checked(text, encoding.name());
    }
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, broken) = encoding.decode_without_bom_handling(&bytes[mark..]);
        return if broken {
            Err(no_list("the text breaks off in the middle of a character"))
        } else {
            checked(text.into_owned(), encoding.name())
        };
    }
    // Every other byte of plain words in UTF-16 is zero.
    for (encoding, zero) in [(UTF_16LE, 1), (UTF_16BE, 0)] {
        let head = &bytes[..bytes.len().min(256) & !1];
        let zeros = head.iter().skip(zero).step_by(2).filter(|it| **it == 0);
        if head.len() >= 8 && zeros.count() * 4 > head.len() {
            let (text, broken) = encoding.decode_without_bom_handling(bytes);
            if !broken {
                return checked(text.into_owned(), encoding.name());
            }
        }
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => checked(text.to_owned(), "UTF-8"),
        Err(_) => checked(
            WINDOWS_1252
                .decode_without_bom_handling(bytes)
                .0
                .into_owned(),
            "windows-1252",
        ),
    }
}

fn checked(text: String, encoding: &'static str) -> Result<(String, &'static str)> {
    if text.trim().is_empty() {
        return Err(no_list("the file is empty"));
    }
    let control = |it: &u8| matches!(it, 0..=8 | 14..=31 | 127);
    if let Some(at) = text.as_bytes().iter().position(control) {
        let row = text[..at].matches('\n').count() + 1;
        return Err(no_list("a control character; this is no text").with("row", row));
    }
    Ok((text, encoding))
}

/// This is not a list anybody could bring in.
pub fn no_list(detail: &str) -> Error {
    Error::new(Code::Unreadable, detail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_crms_write_is_read() {
        let utf16 = |text: &str, big: bool| -> Vec<u8> {
            text.encode_utf16()
                .flat_map(|it| {
                    if big {
                        it.to_be_bytes()
                    } else {
                        it.to_le_bytes()
                    }
                })
                .collect()
        };
        let marked = [vec![0xff, 0xfe], utf16("Größe;Ort", false)].concat();
        for (bytes, encoding) in [
            ("Größe;Ort".as_bytes().to_vec(), "UTF-8"),
            (
                [&[0xef, 0xbb, 0xbf], "Größe;Ort".as_bytes()].concat(),
                "UTF-8",
            ),
            (b"Gr\xf6\xdfe;Ort".to_vec(), "windows-1252"),
            (marked, "UTF-16LE"),
            (utf16("Größe;Ort", false), "UTF-16LE"),
            (utf16("Größe;Ort", true), "UTF-16BE"),
        ] {
            assert_eq!(
                decode(&bytes, None).expect(encoding),
                ("Größe;Ort".to_owned(), encoding)
            );
        }
    }

    #[test]
    fn a_told_encoding_is_taken_and_an_unknown_one_refused() {
        assert_eq!(
            decode(b"Gr\xf6\xdfe", Some("windows-1252"))
                .expect("read")
                .0,
            "Größe"
        );
        assert_eq!(
            decode("Größe".as_bytes(), Some("UTF-8")).expect("read").0,
            "Größe"
        );
        assert_eq!(
            decode(b"x", Some("klingon")).expect_err("unknown").code,
            Code::Invalid
        );
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for bytes in [
            &b""[..],
            b"  \r\n",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
            b"PK\x03\x04\x14\0\0\0",
        ] {
            assert_eq!(
                decode(bytes, None).expect_err("no list").code,
                Code::Unreadable
            );
        }
    }
}

//! Archives and workbooks made by hand, whole and hostile.

use std::io::Write;

use flate2::{Compression, Crc, write::DeflateEncoder};

/// An archive of these parts, packed.
pub fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let packed: Vec<_> = parts
        .iter()
        .map(|(path, plain)| {
            let mut crc = Crc::new();
            crc.update(plain);
            let mut packer = DeflateEncoder::new(Vec::new(), Compression::fast());
            packer.write_all(plain).expect("memory");
            (
                *path,
                crc.sum(),
                packer.finish().expect("memory"),
                plain.len(),
            )
        })
        .collect();
    bound(&packed)
}

fn bound(parts: &[(&str, u32, Vec<u8>, usize)]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (path, crc, packed, length) in parts {
        let at = bytes.len() as u32;
        let mut common = Vec::new();
        for half in [20_u16, 0, 8, 0, 33] {
            common.extend(half.to_le_bytes());
        }
        for word in [*crc, packed.len() as u32, *length as u32] {
            common.extend(word.to_le_bytes());
        }
        common.extend((path.len() as u16).to_le_bytes());
        common.extend([0; 2]);
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&common);
        bytes.extend(path.as_bytes());
        bytes.extend(packed);
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&common);
        directory.extend([0; 10]);
        directory.extend(at.to_le_bytes());
        directory.extend(path.as_bytes());
    }
    let at = bytes.len() as u32;
    bytes.extend(&directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    for count in [parts.len() as u16; 2] {
        bytes.extend(count.to_le_bytes());
    }
    bytes.extend((directory.len() as u32).to_le_bytes());
    bytes.extend(at.to_le_bytes());
    bytes.extend([0; 2]);
    bytes
}

const WORKBOOK: &str = r#"<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

/// A workbook whose one sheet has these rows.
pub fn workbook(rows: &str) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    zip(&[
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

/// A workbook of a few kilobytes that unfolds to so many megabytes: one endless text, or a `quilt` of many cells.
pub fn bomb(megabytes: usize, quilt: bool) -> Vec<u8> {
    let (head, patch, end) = if quilt {
        (
            "<worksheet><sheetData><row r=\"1\">",
            "<c r=\"A1\"><v>1</v></c>".repeat(50_000),
            "</row></sheetData></worksheet>",
        )
    } else {
        (
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>",
            " ".repeat(1024 * 1024),
            "</t></is></c></row></sheetData></worksheet>",
        )
    };
    let mut packer = DeflateEncoder::new(Vec::new(), Compression::fast());
    let mut crc = Crc::new();
    let mut length = 0;
    let mut add = |text: &str| {
        packer.write_all(text.as_bytes()).expect("memory");
        crc.update(text.as_bytes());
        length += text.len();
    };
    add(head);
    for _ in 0..=(megabytes * 1024 * 1024 / patch.len()) {
        add(&patch);
    }
    add(end);
    let sheet = packer.finish().expect("memory");
    let part = |text: &str| {
        let mut packer = DeflateEncoder::new(Vec::new(), Compression::fast());
        packer.write_all(text.as_bytes()).expect("memory");
        let mut crc = Crc::new();
        crc.update(text.as_bytes());
        (crc.sum(), packer.finish().expect("memory"), text.len())
    };
    let (book, relations) = (part(WORKBOOK), part(RELATIONS));
    bound(&[
        ("xl/workbook.xml", book.0, book.1, book.2),
        (
            "xl/_rels/workbook.xml.rels",
            relations.0,
            relations.1,
            relations.2,
        ),
        ("xl/worksheets/sheet1.xml", crc.sum(), sheet, length),
    ])
}

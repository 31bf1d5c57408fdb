//! The seal at the end of a published file: SQLite pages carry no checksums, and one flipped bit in seven changes data
//! without SQLite noticing, so every published file ends in a hash of all its bytes.
//!
//! The seal is a trailer of [`LENGTH`] bytes after the last page, where SQLite does not look (the header says how many pages
//! there are): 8 bytes of mark, 16 bytes naming the oldest app that may open the file (text, padded with spaces), 32 bytes
//! of SHA-256 over everything before them. Hashing bytes costs one pass that copying needs anyway, and notices damage in
//! indexes and the header too. It proves that the file is as it was written, not who wrote it; what comes from strangers is
//! judged by the gate.

use std::{
    fs::{File, OpenOptions},
    io::{BufReader, Read, Write},
    path::Path,
};

use sha2::{Digest, Sha256};

use crate::Result;

/// Bytes a seal takes.
pub const LENGTH: usize = 8 + APP + 32;
const MARK: [u8; 8] = *b"abmwseal";
const APP: usize = 16;
/// How much is read at once.
const BLOCK: usize = 256 * 1024;

/// A file's seal: two files with the same seal have the same content.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Seal(String);

/// What the end of a file says.
#[derive(Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The file is as it was written.
    Whole(Seal),
    /// It has a seal that does not match.
    Broken,
    /// It has no seal.
    Missing,
}

/// Seals a finished file of pages. The caller makes it durable.
pub fn close(path: &Path, oldest_app: &str) -> Result<Seal> {
    let mut hash = Sha256::new();
    let mut pages = BufReader::with_capacity(BLOCK, File::open(path)?);
    std::io::copy(&mut pages, &mut Hashing(&mut hash))?;
    let mut trailer = Vec::with_capacity(LENGTH);
    trailer.extend(MARK);
    trailer.extend(oldest_app.bytes().chain(std::iter::repeat(b' ')).take(APP));
    hash.update(&trailer);
    let hash = hash.finalize();
    trailer.extend(&hash[..]);
    OpenOptions::new()
        .append(true)
        .open(path)?
        .write_all(&trailer)?;
    Ok(Seal(hex(&hash)))
}

/// Reads a file to its end, handing everything before the seal to `pages`, and compares the seal. Without a seal, all
/// of it goes to `pages`.
pub fn read(from: &mut impl Read, pages: &mut impl Write) -> Result<Verdict> {
    let mut hash = Sha256::new();
    let mut buffer = Vec::new();
    let mut block = vec![0; BLOCK];
    // The last bytes may be the seal, so that many always wait.
    loop {
        let count = from.read(&mut block)?;
        if count == 0 {
            break;
        }
        buffer.extend_from_slice(&block[..count]);
        if let Some(ready) = buffer.len().checked_sub(LENGTH) {
            hash.update(&buffer[..ready]);
            pages.write_all(&buffer[..ready])?;
            buffer.drain(..ready);
        }
    }
    if !buffer.starts_with(&MARK) || buffer.len() != LENGTH {
        pages.write_all(&buffer)?;
        return Ok(Verdict::Missing);
    }
    let (head, claimed) = buffer.split_at(LENGTH - 32);
    hash.update(head);
    let hash = hash.finalize();
    Ok(if hash[..] == *claimed {
        Verdict::Whole(Seal(hex(&hash)))
    } else {
        Verdict::Broken
    })
}

/// Reads a file and compares its seal.
pub fn verify(path: &Path) -> Result<Verdict> {
    read(&mut File::open(path)?, &mut std::io::sink())
}

/// The oldest app that may open the file whose last bytes these are.
pub fn oldest_app(end: &[u8]) -> Option<String> {
    let trailer = end.get(end.len().checked_sub(LENGTH)?..)?;
    let app = trailer.strip_prefix(&MARK)?.get(..APP)?;
    let app = std::str::from_utf8(app).ok()?.trim_end();
    app.bytes()
        .all(|byte| byte.is_ascii_graphic())
        .then(|| app.to_owned())
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Feeds a hash from a copy.
struct Hashing<'a>(&'a mut Sha256);

impl Write for Hashing<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_file_gives_back_its_pages_and_any_flipped_bit_breaks_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sealed");
        for size in [0_usize, 1, LENGTH, 64 * 1024 - 3, 64 * 1024, 200_001] {
            let pages: Vec<u8> = (0..size).map(|at| (at % 251) as u8).collect();
            std::fs::write(&path, &pages).unwrap();
            let seal = close(&path, "1.2.3").unwrap();
            let sealed = std::fs::read(&path).unwrap();
            assert_eq!(oldest_app(&sealed).as_deref(), Some("1.2.3"));
            let mut back = Vec::new();
            assert_eq!(
                read(&mut &sealed[..], &mut back).unwrap(),
                Verdict::Whole(seal)
            );
            assert_eq!(back, pages);
            for bit in [0, sealed.len() / 2, sealed.len() - 1] {
                let mut flipped = sealed.clone();
                flipped[bit] ^= 4;
                let verdict = read(&mut &flipped[..], &mut std::io::sink()).unwrap();
                assert!(
                    !matches!(verdict, Verdict::Whole(_)),
                    "byte {bit} of {size}"
                );
            }
        }
    }
}

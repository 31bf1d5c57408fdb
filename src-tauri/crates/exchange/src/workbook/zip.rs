//! The folder a workbook is: a ZIP archive read by its directory, every inflated byte counted.

use std::{
    cell::Cell,
    collections::HashMap,
    io::{self, Read, Seek, SeekFrom},
};

use flate2::read::DeflateDecoder;

use super::{Refusal, Why};

/// The most bytes all parts of a workbook may unfold to; a workbook of a million rows of a CRM stays below.
pub const MOST_INFLATED: u64 = 300 * 1024 * 1024;
/// The most parts; real workbooks have dozens.
const MOST_PARTS: usize = 10_000;
/// The end of the directory, with the longest comment behind it.
const LONGEST_END: u64 = 22 + 65_535;

struct Part {
    method: u16,
    packed: u64,
    at: u64,
}

/// An archive and what may still be inflated of it.
pub struct Archive<F> {
    file: F,
    parts: HashMap<String, Part>,
    left: Cell<u64>,
}

fn two(bytes: &[u8], at: usize) -> u16 {
    bytes
        .get(at..at + 2)
        .map_or(0, |it| u16::from_le_bytes([it[0], it[1]]))
}

fn four(bytes: &[u8], at: usize) -> u32 {
    u32::from(two(bytes, at)) | u32::from(two(bytes, at + 2)) << 16
}

fn broken(detail: &str) -> Refusal {
    Refusal::new(Why::Broken, detail)
}

impl<F: Read + Seek> Archive<F> {
    /// Reads the directory.
    pub fn open(mut file: F) -> Result<Self, Refusal> {
        let length = file.seek(SeekFrom::End(0))?;
        let tail = length.min(LONGEST_END);
        file.seek(SeekFrom::Start(length - tail))?;
        let mut end = Vec::new();
        file.by_ref().take(tail).read_to_end(&mut end)?;
        let at = end
            .windows(4)
            .rposition(|it| it == b"PK\x05\x06")
            .ok_or_else(|| broken("the end of the archive is missing"))?;
        let (count, size, start) = (
            usize::from(two(&end, at + 10)),
            u64::from(four(&end, at + 12)),
            u64::from(four(&end, at + 16)),
        );
        if count > MOST_PARTS || start + size > length {
            return Err(broken("the directory of the archive is not where it says"));
        }
        file.seek(SeekFrom::Start(start))?;
        let mut directory = Vec::new();
        file.by_ref().take(size).read_to_end(&mut directory)?;
        let mut parts = HashMap::with_capacity(count);
        let mut at = 0;
        for _ in 0..count {
            if directory.get(at..at + 4) != Some(b"PK\x01\x02") {
                return Err(broken("the directory of the archive breaks off"));
            }
            let (name, extra, comment) = (
                usize::from(two(&directory, at + 28)),
                usize::from(two(&directory, at + 30)),
                usize::from(two(&directory, at + 32)),
            );
            if two(&directory, at + 8) & 1 == 1 {
                return Err(Refusal::new(Why::Locked, "the workbook has a password"));
            }
            let text = directory
                .get(at + 46..at + 46 + name)
                .ok_or_else(|| broken("the directory of the archive breaks off"))?;
            let part = Part {
                method: two(&directory, at + 10),
                packed: u64::from(four(&directory, at + 20)),
                at: u64::from(four(&directory, at + 42)),
            };
            parts.insert(
                String::from_utf8_lossy(text)
                    .replace('\\', "/")
                    .to_lowercase(),
                part,
            );
            at += 46 + name + extra + comment;
        }
        Ok(Self {
            file,
            parts,
            left: Cell::new(MOST_INFLATED),
        })
    }

    /// Whether there is a part of this path, case aside.
    pub fn has(&self, path: &str) -> bool {
        self.parts.contains_key(&path.to_lowercase())
    }

    /// A part, unfolded while it is read. Fails in the middle once all parts together are over [`MOST_INFLATED`].
    pub fn part(&mut self, path: &str) -> Result<impl Read + '_, Refusal> {
        let part = self
            .parts
            .get(&path.to_lowercase())
            .ok_or_else(|| broken("a part of the workbook is missing"))?;
        self.file.seek(SeekFrom::Start(part.at))?;
        let mut head = [0; 30];
        self.file.read_exact(&mut head)?;
        if !head.starts_with(b"PK\x03\x04") {
            return Err(broken("a part of the workbook is not where it says"));
        }
        let skip = u64::from(two(&head, 26)) + u64::from(two(&head, 28));
        self.file.seek(SeekFrom::Start(part.at + 30 + skip))?;
        let packed = self.file.by_ref().take(part.packed);
        let plain: Box<dyn Read> = match part.method {
            0 => Box::new(packed),
            8 => Box::new(DeflateDecoder::new(packed)),
            _ => return Err(broken("a part is packed in a way workbooks are not")),
        };
        Ok(Counted {
            plain,
            left: &self.left,
        })
    }
}

struct Counted<'a> {
    plain: Box<dyn Read + 'a>,
    left: &'a Cell<u64>,
}

impl Read for Counted<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.plain.read(into)?;
        let left = self.left.get();
        if count as u64 > left {
            return Err(io::Error::other(TOO_MUCH));
        }
        self.left.set(left - count as u64);
        Ok(count)
    }
}

/// What a reader says that has inflated too much; told apart by this text, as it crosses the XML reader.
pub const TOO_MUCH: &str = "unfolds to over 300 MB";

//! The client's logo: somebody else's picture, so it is measured before it is decoded, and only our own re-encoding of
//! it is kept.

use std::{fmt::Write as _, io::Cursor};

use image::{DynamicImage, ImageFormat, ImageReader, Limits, imageops::FilterType};

use crate::{Code, Error, Result};

/// The longest side a picture may have, in pixels.
pub const LARGEST_SIDE: u32 = 4096;
/// The largest file that is looked at, in bytes.
const LARGEST_FILE: usize = 24 << 20;
/// What is kept: enough for 120 mm at 300 dpi.
const KEPT_SIDE: u32 = 1400;
/// What the screen gets.
const PREVIEW_SIDE: u32 = 240;

/// A picture that may be kept.
#[derive(Debug)]
pub struct Taken {
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Our own PNG.
    pub png: Vec<u8>,
    /// A small one.
    pub preview: Vec<u8>,
}

fn unreadable(why: impl Into<String>) -> Error {
    Error::new(Code::Unreadable, why).with("what", "logo")
}

fn too_large() -> Error {
    Error::new(Code::TooLarge, "the picture is too large")
        .with("what", "logo")
        .with("side", i64::from(LARGEST_SIDE))
}

/// Takes PNG or JPEG bytes.
///
/// # Errors
/// [`Code::Unreadable`] if it is neither, or broken; [`Code::TooLarge`] beyond [`LARGEST_SIDE`].
pub fn take(bytes: &[u8]) -> Result<Taken> {
    if bytes.len() > LARGEST_FILE {
        return Err(too_large());
    }
    let open = || {
        let reader = ImageReader::new(Cursor::new(bytes))
            .with_guessed_format()
            .map_err(|it| unreadable(it.to_string()))?;
        match reader.format() {
            Some(ImageFormat::Png | ImageFormat::Jpeg) => Ok(reader),
            other => Err(unreadable(format!("neither PNG nor JPEG: {other:?}"))),
        }
    };
    // The head alone: a few bytes can claim a picture that would fill the memory.
    let (width, height) = open()?
        .into_dimensions()
        .map_err(|it| unreadable(it.to_string()))?;
    if width == 0 || height == 0 || width > LARGEST_SIDE || height > LARGEST_SIDE {
        return Err(too_large());
    }
    let mut reader = open()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST_SIDE);
    limits.max_image_height = Some(LARGEST_SIDE);
    limits.max_alloc = Some(256 << 20);
    reader.limits(limits);
    let picture = reader.decode().map_err(|it| unreadable(it.to_string()))?;
    // Sixteen bits a channel or floats gain nothing on paper.
    let picture = if picture.color().has_alpha() {
        DynamicImage::ImageRgba8(picture.into_rgba8())
    } else {
        DynamicImage::ImageRgb8(picture.into_rgb8())
    };
    let kept = shrunk(&picture, KEPT_SIDE);
    let preview = shrunk(&kept, PREVIEW_SIDE);
    Ok(Taken {
        width: kept.width(),
        height: kept.height(),
        png: encode(&kept)?,
        preview: encode(&preview)?,
    })
}

fn shrunk(picture: &DynamicImage, side: u32) -> DynamicImage {
    if picture.width().max(picture.height()) <= side {
        picture.clone()
    } else {
        picture.resize(side, side, FilterType::CatmullRom)
    }
}

fn encode(picture: &DynamicImage) -> Result<Vec<u8>> {
    let mut png = Cursor::new(Vec::new());
    picture
        .write_to(&mut png, ImageFormat::Png)
        .map_err(|it| unreadable(it.to_string()))?;
    Ok(png.into_inner())
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Bytes as base64, the way a `data:` address and an edit carry them.
pub fn to_base64(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let word = chunk
            .iter()
            .fold(0_u32, |word, &byte| word << 8 | u32::from(byte))
            << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let digit = if place > chunk.len() {
                '='
            } else {
                char::from(ALPHABET[(word >> (18 - 6 * place) & 63) as usize])
            };
            let _ = text.write_char(digit);
        }
    }
    text
}

/// The bytes of a base64 text.
///
/// # Errors
/// [`Code::Unreadable`] if it is none.
pub fn from_base64(text: &str) -> Result<Vec<u8>> {
    let digits = text.trim_end_matches('=').as_bytes();
    let mut bytes = Vec::with_capacity(digits.len() * 3 / 4);
    for chunk in digits.chunks(4) {
        if chunk.len() == 1 {
            return Err(unreadable("base64 ends in the middle"));
        }
        let mut word = 0_u32;
        for &digit in chunk {
            let value = match digit {
                b'A'..=b'Z' => digit - b'A',
                b'a'..=b'z' => digit - b'a' + 26,
                b'0'..=b'9' => digit - b'0' + 52,
                b'+' => 62,
                b'/' => 63,
                _ => return Err(unreadable("not base64")),
            };
            word = word << 6 | u32::from(value);
        }
        word <<= 6 * (4 - chunk.len());
        bytes.extend_from_slice(&word.to_be_bytes()[1..chunk.len()]);
    }
    Ok(bytes)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub fn picture(width: u32, height: u32) -> Vec<u8> {
        encode(&DynamicImage::ImageRgb8(image::RgbImage::new(
            width, height,
        )))
        .expect("a picture")
    }

    #[test]
    fn base64_goes_there_and_back_at_every_length() {
        for (bytes, text) in [
            (&b""[..], ""),
            (b"f", "Zg=="),
            (b"fo", "Zm8="),
            (b"foo", "Zm9v"),
            (b"foob", "Zm9vYg=="),
        ] {
            assert_eq!(to_base64(bytes), text);
            assert_eq!(from_base64(text).expect("base64"), bytes);
        }
        assert!(from_base64("Zg!=").is_err());
        assert!(from_base64("Z").is_err());
    }

    #[test]
    fn a_picture_is_kept_as_our_own_png_and_never_larger_than_print_needs() {
        let taken = take(&picture(3000, 1000)).expect("taken");
        assert_eq!((taken.width, taken.height), (1400, 467));
        assert!(taken.png.starts_with(b"\x89PNG"));
        assert!(taken.preview.len() <= taken.png.len());
    }

    #[test]
    fn a_picture_that_is_too_large_broken_or_none_is_refused_by_kind() {
        // The head of a PNG that claims 60,000 × 60,000 pixels and has no data at all.
        let mut bomb = picture(1, 1);
        bomb[16..24].copy_from_slice(&[0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60]);
        let crc = crc(&bomb[12..29]);
        bomb[29..33].copy_from_slice(&crc.to_be_bytes());
        let mut broken = picture(64, 64);
        broken.truncate(broken.len() / 2);
        for (what, bytes, code) in [
            ("a bomb", bomb, Code::TooLarge),
            ("too wide", picture(4097, 1), Code::TooLarge),
            ("cut off", broken, Code::Unreadable),
            (
                "a GIF",
                b"GIF89a\x01\x00\x01\x00\x00\x00\x00;".to_vec(),
                Code::Unreadable,
            ),
            ("text", b"<svg/>".to_vec(), Code::Unreadable),
            ("nothing", Vec::new(), Code::Unreadable),
        ] {
            assert_eq!(take(&bytes).expect_err(what).code, code, "{what}");
        }
    }

    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0_u32, |mut crc, &byte| {
            crc ^= u32::from(byte);
            for _ in 0..8 {
                crc = if crc & 1 == 1 {
                    crc >> 1 ^ 0xEDB8_8320
                } else {
                    crc >> 1
                };
            }
            crc
        })
    }
}

//! Pages to bytes: printpdf writes fonts, resources and the page skeleton; content streams are written here, and a lopdf
//! pass adds outline, links, tags, language and metadata. Nothing depends on the clock or on chance.

mod content;
mod patch;

use std::collections::{BTreeMap, BTreeSet};

use abm_core::report::Document;
use printpdf::{
    FontId, FontMetrics, FontType, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage,
    PdfSaveOptions, Pt, RawImage, RawImageData, RawImageFormat, Rect, TextItem, XObject, XObjectId,
};

use crate::{Error, Layout, Progress, Stage, fonts::Face, page::Shape};

/// The glyphs a document uses of one face: their new numbers, and what each writes.
struct Subset {
    face: Face,
    /// Old number → new number, by place.
    numbers: Vec<u16>,
    font: ParsedFont,
    writes: BTreeMap<u16, String>,
}

/// Writes the file.
pub(crate) fn write(
    document: &Document,
    layout: &Layout,
    watch: &mut dyn FnMut(Progress) -> bool,
) -> Result<Vec<u8>, Error> {
    let subsets = subsets(layout)?;
    let mut pdf = PdfDocument::new(&document.cover.title);
    for subset in &subsets {
        pdf.resources
            .fonts
            .map
            .insert(font_id(subset.face), PdfFont::new(subset.font.clone()));
    }
    if let Some(logo) = &layout.logo {
        pdf.resources.xobjects.map.insert(
            XObjectId("Logo".into()),
            XObject::Image(RawImage {
                pixels: RawImageData::U8(logo.as_raw().clone()),
                width: logo.width() as usize,
                height: logo.height() as usize,
                data_format: RawImageFormat::RGBA8,
                tag: Vec::new(),
            }),
        );
    }
    for (place, page) in layout.pages.iter().enumerate() {
        // The first page names every glyph once, so that fonts are embedded with the right widths and meanings.
        let ops = if place == 0 {
            name_glyphs(&subsets)
        } else {
            Vec::new()
        };
        let mut skeleton = PdfPage::new(Pt(page.width).into(), Pt(page.height).into(), ops);
        let edge = Rect {
            x: Pt(0.0),
            y: Pt(0.0),
            width: Pt(round(page.width)),
            height: Pt(round(page.height)),
            mode: None,
            winding_order: None,
        };
        skeleton.media_box = edge.clone();
        skeleton.trim_box = edge.clone();
        skeleton.crop_box = edge;
        pdf.pages.push(skeleton);
    }
    let options = PdfSaveOptions {
        optimize: true,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut file = pdf.to_lopdf_document(&options, &mut Vec::new());
    drop(pdf);
    let total = layout.pages.len();
    if !watch(Progress {
        stage: Stage::Write,
        done: 0,
        of: total,
    }) {
        return Err(Error::Cancelled);
    }
    let contents = content::all(layout, &subsets)?;
    if !watch(Progress {
        stage: Stage::Write,
        done: total,
        of: total,
    }) {
        return Err(Error::Cancelled);
    }
    patch::patch(&mut file, document, layout, contents)?;
    let mut bytes = Vec::with_capacity(1 << 20);
    let options = lopdf::SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(200)
        .compression_level(6)
        .build();
    file.save_with_options(&mut bytes, options)
        .map_err(|error| Error::Pdf(error.to_string()))?;
    Ok(bytes)
}

fn round(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}

fn font_id(face: Face) -> FontId {
    FontId(font_name(face).into())
}

fn font_name(face: Face) -> &'static str {
    ["FA", "FB", "FC", "FD", "FE", "FF"][face as usize]
}

fn name_glyphs(subsets: &[Subset]) -> Vec<Op> {
    let mut ops = vec![Op::StartTextSection];
    for subset in subsets {
        ops.push(Op::SetFont {
            font: PdfFontHandle::External(font_id(subset.face)),
            size: Pt(1.0),
        });
        let glyphs = subset
            .writes
            .iter()
            .map(|(&gid, text)| printpdf::Codepoint {
                gid,
                offset: 0.0,
                cid: Some(text.clone()),
            })
            .collect();
        ops.push(Op::ShowText {
            items: vec![TextItem::GlyphIds(glyphs)],
        });
    }
    ops.push(Op::EndTextSection);
    ops
}

fn subsets(layout: &Layout) -> Result<Vec<Subset>, Error> {
    let mut used: BTreeMap<Face, BTreeMap<u16, String>> = BTreeMap::new();
    let shaper = crate::shape::Shaper::new()?;
    // A space of every face in use: it may be drawn between words.
    let mut spaces: BTreeSet<Face> = BTreeSet::new();
    let mut seen: std::collections::HashSet<*const crate::shape::Word> =
        std::collections::HashSet::new();
    for item in layout.pages.iter().flat_map(|page| &page.items) {
        let Shape::Text(run) = &item.shape else {
            continue;
        };
        spaces.insert(run.face);
        for word in &run.words {
            if !seen.insert(std::sync::Arc::as_ptr(word)) {
                continue;
            }
            for glyph in &word.glyphs {
                let text = word
                    .text
                    .get(glyph.writes.0 as usize..glyph.writes.1 as usize)
                    .unwrap_or_default();
                let kept = used
                    .entry(glyph.face)
                    .or_default()
                    .entry(glyph.id)
                    .or_default();
                if kept.is_empty() {
                    text.clone_into(kept);
                }
            }
        }
    }
    for face in spaces {
        used.entry(face)
            .or_default()
            .insert(shaper.space_glyph(face), " ".into());
    }
    used.into_iter()
        .map(|(face, glyphs)| subset(face, &glyphs, &shaper))
        .collect()
}

fn subset(
    face: Face,
    glyphs: &BTreeMap<u16, String>,
    shaper: &crate::shape::Shaper,
) -> Result<Subset, Error> {
    let failed = || Error::Font(face.name().to_owned());
    let mut mapper = subsetter::GlyphRemapper::new();
    for &id in glyphs.keys() {
        mapper.remap(id);
    }
    let bytes = subsetter::subset(face.file(), 0, &mapper).map_err(|_| failed())?;
    let parsed = ttf_parser::Face::parse(face.file(), 0).map_err(|_| failed())?;
    let highest = glyphs.keys().next_back().copied().unwrap_or(0);
    let mut numbers = vec![0; usize::from(highest) + 1];
    let (mut writes, mut widths, mut points) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for (&old, text) in glyphs {
        let new = mapper.get(old).unwrap_or(0);
        numbers[usize::from(old)] = new;
        let text = if text.is_empty() { "\u{fffd}" } else { text };
        writes.insert(new, text.to_owned());
        widths.insert(
            new,
            parsed
                .glyph_hor_advance(ttf_parser::GlyphId(old))
                .unwrap_or(0),
        );
        if let Some(c) = text.chars().next() {
            points.entry(u32::from(c)).or_insert(new);
        }
    }
    let _ = shaper;
    // The six letters before the name differ with the glyphs chosen, and only with them.
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in &bytes {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    let tag: String = (0..6)
        .map(|place| char::from(b'A' + ((hash >> (place * 8)) % 26) as u8))
        .collect();
    let edge = parsed.global_bounding_box();
    let font = ParsedFont {
        original_bytes: bytes,
        font_index: 0,
        font_name: Some(format!("{tag}+{}", face.name())),
        codepoint_to_glyph: points,
        glyph_widths: widths,
        units_per_em: parsed.units_per_em(),
        font_metrics: FontMetrics {
            ascent: parsed.ascender(),
            descent: parsed.descender(),
        },
        font_type: FontType::TrueType,
        pdf_font_metrics: printpdf::PdfFontMetricsStub {
            units_per_em: parsed.units_per_em(),
            x_min: edge.x_min,
            y_min: edge.y_min,
            x_max: edge.x_max,
            y_max: edge.y_max,
            caret_slope_rise: 1000,
            caret_slope_run: 0,
            us_weight_class: parsed.weight().to_number(),
        },
    };
    Ok(Subset {
        face,
        numbers,
        font,
        writes,
    })
}

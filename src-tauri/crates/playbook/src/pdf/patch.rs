//! What printpdf does not write: content, links, outline, tags, language, metadata, the meaning of colours, fixed dates and
//! ids. What comes out keeps the rules of PDF/A-2a and PDF/UA-1.

use abm_core::report::Document;
use chrono::Datelike;
use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};

use super::{content::Content, round};
use crate::{
    Error, Layout,
    page::{Element, Role},
};

type File = lopdf::Document;

pub(super) fn patch(
    file: &mut File,
    document: &Document,
    layout: &Layout,
    contents: Vec<Content>,
) -> Result<(), Error> {
    file.version = "1.7".into();
    let broken = |error: lopdf::Error| Error::Pdf(error.to_string());
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let root = file
        .trailer
        .get(b"Root")
        .and_then(Object::as_reference)
        .map_err(broken)?;
    let mut marked = Vec::with_capacity(contents.len());
    for (&page, content) in pages.iter().zip(contents) {
        let stream = file
            .get_dictionary(page)
            .and_then(|it| it.get(b"Contents"))
            .and_then(Object::as_reference)
            .map_err(broken)?;
        let mut written = Stream::new(dictionary! { "Filter" => "FlateDecode" }, content.bytes);
        written.allows_compression = false;
        file.objects.insert(stream, Object::Stream(written));
        marked.push(content.marked);
    }
    let links = links(file, layout, &pages).map_err(broken)?;
    outline(file, layout, &pages, root).map_err(broken)?;
    tags(file, layout, &pages, &marked, &links, root).map_err(broken)?;
    metadata(file, document, layout, root).map_err(broken)?;
    intent(file, root)?;
    deflate(file);
    Ok(())
}

/// Streams that are still plain.
fn deflate(file: &mut File) {
    let mut compressor = libdeflater::Compressor::new(libdeflater::CompressionLvl::default());
    for object in file.objects.values_mut() {
        let Object::Stream(stream) = object else {
            continue;
        };
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            continue;
        }
        let mut bytes = vec![0; compressor.zlib_compress_bound(stream.content.len())];
        if let Ok(length) = compressor.zlib_compress(&stream.content, &mut bytes) {
            bytes.truncate(length);
            stream.dict.set("Filter", name("FlateDecode"));
            stream.set_content(bytes);
        }
    }
}

fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

fn words(text: &str) -> Object {
    let clean: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if clean.is_ascii() {
        return Object::String(clean.into_bytes(), StringFormat::Literal);
    }
    let mut bytes = vec![0xfe, 0xff];
    for unit in clean.encode_utf16() {
        bytes.extend(unit.to_be_bytes());
    }
    Object::String(bytes, StringFormat::Literal)
}

fn destination(layout: &Layout, pages: &[ObjectId], page: usize, y: f32) -> Option<Object> {
    let height = layout.pages.get(page)?.height;
    Some(Object::Array(vec![
        Object::Reference(*pages.get(page)?),
        name("XYZ"),
        Object::Integer(0),
        Object::Real(round(height - y)),
        Object::Null,
    ]))
}

fn links(
    file: &mut File,
    layout: &Layout,
    pages: &[ObjectId],
) -> Result<Vec<Vec<(ObjectId, u32)>>, lopdf::Error> {
    let mut all = Vec::with_capacity(pages.len());
    let anchors: std::collections::HashMap<&str, (usize, f32)> = layout
        .anchors
        .iter()
        .rev()
        .map(|(id, page, y)| (id.as_str(), (*page, *y)))
        .collect();
    for (page, &id) in layout.pages.iter().zip(pages) {
        let mut here = Vec::new();
        for link in &page.links {
            let Some(target) = anchors
                .get(link.target.as_str())
                .and_then(|&(to, y)| destination(layout, pages, to, y))
            else {
                continue;
            };
            let annotation = dictionary! {
                "Type" => "Annot",
                "Subtype" => "Link",
                "Rect" => vec![
                    Object::Real(round(link.x)),
                    Object::Real(round(page.height - link.y - link.h)),
                    Object::Real(round(link.x + link.w)),
                    Object::Real(round(page.height - link.y)),
                ],
                "Border" => vec![0.into(), 0.into(), 0.into()],
                "F" => 4,
                "Contents" => words(&link.words),
                "Dest" => target,
            };
            here.push((file.add_object(annotation), link.element));
        }
        let dictionary = file.get_object_mut(id)?.as_dict_mut()?;
        dictionary.set("Tabs", name("S"));
        dictionary.remove(b"Annots");
        if !here.is_empty() {
            let ids: Vec<Object> = here.iter().map(|it| Object::Reference(it.0)).collect();
            dictionary.set("Annots", ids);
        }
        all.push(here);
    }
    Ok(all)
}

fn outline(
    file: &mut File,
    layout: &Layout,
    pages: &[ObjectId],
    root: ObjectId,
) -> Result<(), lopdf::Error> {
    if layout.outline.is_empty() {
        return Ok(());
    }
    let top = file.new_object_id();
    let ids: Vec<ObjectId> = layout
        .outline
        .iter()
        .map(|_| file.new_object_id())
        .collect();
    let mut parents: Vec<Option<usize>> = Vec::with_capacity(ids.len());
    let mut section = None;
    for (place, entry) in layout.outline.iter().enumerate() {
        if entry.level == 1 {
            section = Some(place);
            parents.push(None);
        } else {
            parents.push(section);
        }
    }
    for (place, entry) in layout.outline.iter().enumerate() {
        let siblings: Vec<usize> = (0..ids.len())
            .filter(|&it| parents[it] == parents[place])
            .collect();
        let here = siblings.iter().position(|&it| it == place).unwrap_or(0);
        let children: Vec<usize> = (0..ids.len())
            .filter(|&it| parents[it] == Some(place))
            .collect();
        let mut item = dictionary! {
            "Title" => words(&entry.title),
            "Parent" => parents[place].map_or(top, |it| ids[it]),
        };
        if let Some(target) = destination(layout, pages, entry.page, entry.y) {
            item.set("Dest", target);
        }
        if here > 0 {
            item.set("Prev", ids[siblings[here - 1]]);
        }
        if let Some(&next) = siblings.get(here + 1) {
            item.set("Next", ids[next]);
        }
        if let (Some(&first), Some(&last)) = (children.first(), children.last()) {
            item.set("First", ids[first]);
            item.set("Last", ids[last]);
            item.set("Count", -(children.len() as i64));
        }
        file.objects.insert(ids[place], Object::Dictionary(item));
    }
    let tops: Vec<usize> = (0..ids.len()).filter(|&it| parents[it].is_none()).collect();
    if let (Some(&first), Some(&last)) = (tops.first(), tops.last()) {
        file.objects.insert(
            top,
            Object::Dictionary(dictionary! {
                "Type" => "Outlines",
                "First" => ids[first],
                "Last" => ids[last],
                "Count" => tops.len() as i64,
            }),
        );
        let catalog = file.get_object_mut(root)?.as_dict_mut()?;
        catalog.set("Outlines", top);
        catalog.set("PageMode", name("UseOutlines"));
    }
    Ok(())
}

/// What a role is called in the file.
pub(super) const fn role_name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Section => "Sect",
        Role::Title | Role::Paragraph => "P",
        Role::Heading1 => "H1",
        Role::Heading2 => "H2",
        Role::Heading3 => "H3",
        Role::Note => "Div",
        Role::List => "L",
        Role::ListItem => "LI",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::TableRow => "TR",
        Role::HeadCell | Role::RowHead => "TH",
        Role::Cell => "TD",
        Role::Figure => "Figure",
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
        Role::Link => "Link",
        Role::Span => "Span",
    }
}

fn tags(
    file: &mut File,
    layout: &Layout,
    pages: &[ObjectId],
    marked: &[Vec<u32>],
    links: &[Vec<(ObjectId, u32)>],
    root: ObjectId,
) -> Result<(), lopdf::Error> {
    let elements: &[Element] = &layout.elements;
    let tree = file.new_object_id();
    let ids: Vec<ObjectId> = elements.iter().map(|_| file.new_object_id()).collect();
    // Children in the order they were made, which is reading order; an element's own words before its children's.
    let mut kids: Vec<Vec<Object>> = vec![Vec::new(); elements.len()];
    let mut home: Vec<Option<usize>> = vec![None; elements.len()];
    let mut numbers: Vec<Object> = Vec::new();
    for (page, marked) in marked.iter().enumerate() {
        for (number, &element) in marked.iter().enumerate() {
            let element = element as usize;
            let place = *home[element].get_or_insert(page);
            kids[element].push(if place == page {
                Object::Integer(number as i64)
            } else {
                Object::Dictionary(dictionary! {
                    "Type" => "MCR", "Pg" => pages[page], "MCID" => number as i64,
                })
            });
        }
        let owners: Vec<Object> = marked
            .iter()
            .map(|&it| Object::Reference(ids[it as usize]))
            .collect();
        let owners = file.add_object(Object::Array(owners));
        numbers.push(Object::Integer(page as i64));
        numbers.push(Object::Reference(owners));
        file.get_object_mut(pages[page])?
            .as_dict_mut()?
            .set("StructParents", page as i64);
    }
    let mut next = pages.len() as i64;
    for (page, links) in links.iter().enumerate() {
        for &(annotation, element) in links {
            kids[element as usize].push(Object::Dictionary(dictionary! {
                "Type" => "OBJR", "Obj" => annotation, "Pg" => pages[page],
            }));
            file.get_object_mut(annotation)?
                .as_dict_mut()?
                .set("StructParent", next);
            numbers.push(Object::Integer(next));
            numbers.push(Object::Reference(ids[element as usize]));
            next += 1;
        }
    }
    for (place, element) in elements.iter().enumerate().skip(2) {
        kids[element.parent as usize].push(Object::Reference(ids[place]));
    }
    for (place, element) in elements.iter().enumerate().skip(1) {
        let mut item = Dictionary::new();
        item.set("S", name(role_name(element.role)));
        item.set(
            "P",
            if place == 1 {
                tree
            } else {
                ids[element.parent as usize]
            },
        );
        if let Some(page) = home[place] {
            item.set("Pg", pages[page]);
        }
        let kids = std::mem::take(&mut kids[place]);
        if !kids.is_empty() {
            item.set("K", kids);
        }
        if let Some(text) = &element.alternative {
            item.set("Alt", words(text));
        }
        match element.role {
            Role::HeadCell => item.set("A", dictionary! { "O" => "Table", "Scope" => "Column" }),
            Role::RowHead => item.set(
                "A",
                dictionary! { "O" => "Table", "Scope" => "Row", "ColSpan" => element.span as i64 },
            ),
            Role::Cell if element.span > 1 => item.set(
                "A",
                dictionary! { "O" => "Table", "ColSpan" => element.span as i64 },
            ),
            Role::List => item.set(
                "A",
                dictionary! { "O" => "List", "ListNumbering" => "Disc" },
            ),
            _ => {}
        }
        file.objects.insert(ids[place], Object::Dictionary(item));
    }
    let parents = file.add_object(dictionary! { "Nums" => numbers });
    file.objects.insert(
        tree,
        Object::Dictionary(dictionary! {
            "Type" => "StructTreeRoot",
            "K" => ids[1],
            "ParentTree" => parents,
            "ParentTreeNextKey" => next,
        }),
    );
    let catalog = file.get_object_mut(root)?.as_dict_mut()?;
    catalog.set("StructTreeRoot", tree);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

/// What the file claims to be: PDF/A-2a, for archives, and PDF/UA-1, for screen readers. PDF/A knows only its own words,
/// so that it must be told of those that say PDF/UA.
const CLAIMS: &str = "\
    <rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\
    <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>\
    <rdf:Description rdf:about=\"\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\
    <pdfuaid:part>1</pdfuaid:part></rdf:Description>\
    <rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
    xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
    xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"><pdfaExtension:schemas><rdf:Bag>\
    <rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>\
    <rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>\
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>\
    <pdfaProperty:description>The part of PDF/UA that the file keeps</pdfaProperty:description></rdf:li>\
    </rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>";

/// The colours of a screen (IEC 61966-2-1), which all colours of a page are meant in.
fn screen_colours() -> Result<Vec<u8>, Error> {
    let mut profile = moxcms::ColorProfile::new_srgb();
    // A newer tag than the readers of archives must know; the curves say the same.
    profile.cicp = None;
    let mut bytes = profile
        .encode()
        .map_err(|error| Error::Pdf(error.to_string()))?;
    // The day the profile was made: that of the standard, so that the same playbook is the same file on every day.
    let day: [u16; 6] = [1999, 10, 1, 0, 0, 0];
    for (place, number) in day.iter().enumerate() {
        if let Some(at) = bytes.get_mut(24 + 2 * place..26 + 2 * place) {
            at.copy_from_slice(&number.to_be_bytes());
        }
    }
    Ok(bytes)
}

fn intent(file: &mut File, root: ObjectId) -> Result<(), Error> {
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, screen_colours()?));
    file.get_object_mut(root)
        .and_then(Object::as_dict_mut)
        .map_err(|error| Error::Pdf(error.to_string()))?
        .set(
            "OutputIntents",
            vec![Object::Dictionary(dictionary! {
                "Type" => "OutputIntent",
                "S" => "GTS_PDFA1",
                "OutputConditionIdentifier" => Object::string_literal("sRGB IEC61966-2.1"),
                "Info" => Object::string_literal("sRGB IEC61966-2.1"),
                "DestOutputProfile" => profile,
            })],
        );
    Ok(())
}

fn metadata(
    file: &mut File,
    document: &Document,
    layout: &Layout,
    root: ObjectId,
) -> Result<(), lopdf::Error> {
    let cover = &document.cover;
    let day = cover.day;
    let year = day.year().clamp(1, 9999);
    let pdf_day = format!("D:{year:04}{:02}{:02}120000Z", day.month(), day.day());
    let xmp_day = format!("{year:04}-{:02}-{:02}T12:00:00Z", day.month(), day.day());
    let lang = match document.language {
        abm_core::words::Language::De => "de-DE",
        abm_core::words::Language::En => "en-IE",
    };
    let title = format!("{} {}", cover.kind, cover.title);
    let info = file.trailer.get(b"Info").and_then(Object::as_reference)?;
    file.objects.insert(
        info,
        Object::Dictionary(dictionary! {
            "Title" => words(&title),
            "Author" => words(&cover.client),
            "Creator" => words("ABM Workshop"),
            "Producer" => words("ABM Workshop"),
            "CreationDate" => Object::string_literal(pdf_day.clone()),
            "ModDate" => Object::string_literal(pdf_day),
        }),
    );
    let escaped = |text: &str| -> String {
        text.chars()
            .filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}'))
            .collect::<String>()
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
    };
    let xmp = format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         {CLAIMS}<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
         <dc:creator><rdf:Seq><rdf:li>{client}</rdf:li></rdf:Seq></dc:creator>\
         <dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language></rdf:Description>\
         <rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\
         <xmp:CreatorTool>ABM Workshop</xmp:CreatorTool><xmp:CreateDate>{xmp_day}</xmp:CreateDate>\
         <xmp:ModifyDate>{xmp_day}</xmp:ModifyDate></rdf:Description>\
         <rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\
         <pdf:Producer>ABM Workshop</pdf:Producer></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>",
        title = escaped(&title),
        client = escaped(&cover.client),
    );
    let metadata = file.add_object(
        Stream::new(
            dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
            xmp.into_bytes(),
        )
        .with_compression(false),
    );
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in title
        .bytes()
        .chain((layout.pages.len() as u64).to_le_bytes())
    {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    let id = Object::String(
        [hash.to_be_bytes(), hash.rotate_left(32).to_be_bytes()].concat(),
        StringFormat::Hexadecimal,
    );
    file.trailer.set("ID", vec![id.clone(), id]);
    let catalog = file.get_object_mut(root)?.as_dict_mut()?;
    catalog.set("Metadata", metadata);
    catalog.set("Lang", Object::string_literal(lang));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    catalog.set("PageLayout", name("SinglePage"));
    catalog.set(
        "PageLabels",
        dictionary! { "Nums" => vec![0.into(), Object::Dictionary(dictionary! { "S" => "D" })] },
    );
    Ok(())
}

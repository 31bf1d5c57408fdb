//! What a screen reader is told of a document's structure, once all of it is laid out. Knows nothing of how it looks.

use crate::page::{Element, Role};

/// How deep a heading stands.
const fn depth(role: Role) -> Option<usize> {
    match role {
        Role::Heading1 => Some(1),
        Role::Heading2 => Some(2),
        Role::Heading3 => Some(3),
        _ => None,
    }
}

/// Lets no heading skip a level: who jumps from heading to heading must not look for one that is missing. How large a
/// heading is printed was decided by its place on the page; how deep it stands is decided by the headings before it.
///
/// Elements come in the order they were made in, which is not always the order they are read in (contents are set last).
pub(crate) fn level(elements: &mut [Element]) {
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); elements.len()];
    for (place, element) in elements.iter().enumerate().skip(2) {
        if let Some(list) = children.get_mut(element.parent as usize) {
            list.push(place);
        }
    }
    // The headings a place stands under, each by the depth it was printed with: as many as there are, so deep it is.
    let mut above: Vec<usize> = Vec::new();
    let mut ahead = vec![1];
    while let Some(place) = ahead.pop() {
        if let Some(element) = elements.get_mut(place)
            && let Some(wanted) = depth(element.role)
        {
            while above.last().is_some_and(|&it| it >= wanted) {
                above.pop();
            }
            element.role = match above.len() {
                0 => Role::Heading1,
                1 => Role::Heading2,
                _ => Role::Heading3,
            };
            above.push(wanted);
        }
        if let Some(list) = children.get(place) {
            ahead.extend(list.iter().rev());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roles(tree: &[(Role, u32)]) -> Vec<Role> {
        let mut elements: Vec<Element> = tree
            .iter()
            .map(|&(role, parent)| Element {
                role,
                parent,
                alternative: None,
                span: 1,
            })
            .collect();
        level(&mut elements);
        elements.into_iter().map(|it| it.role).collect()
    }

    #[test]
    fn a_third_level_under_a_first_becomes_a_second() {
        use Role::{Document, Heading1, Heading2, Heading3, Paragraph};
        let before = [
            (Document, 0),
            (Document, 0),
            (Heading1, 1),
            (Heading3, 1),
            (Paragraph, 1),
            (Heading3, 1),
            (Heading1, 1),
            (Heading2, 1),
            (Heading3, 1),
        ];
        assert_eq!(
            roles(&before)[2..],
            [
                Heading1, Heading2, Paragraph, Heading2, Heading1, Heading2, Heading3
            ]
        );
    }

    #[test]
    fn the_first_heading_is_of_the_first_level_also_where_it_was_made_last() {
        use Role::{Document, Heading1, Heading2, Heading3, Section};
        // Section 2 is read first and its heading made last.
        let before = [
            (Document, 0),
            (Document, 0),
            (Section, 1),
            (Heading3, 1),
            (Heading2, 2),
        ];
        assert_eq!(
            roles(&before),
            [Document, Document, Section, Heading2, Heading1]
        );
    }
}

import type { BlockKind } from '../../../shared/article.ts';
import type { Document, Line } from '../document.ts';
import { mainLines } from './content.ts';
import { declaredBy } from './declared.ts';
import { HEADING } from './tags.ts';
import { buildTree, type Element, type TextLine, textOf } from './tree.ts';

const KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'item',
  dt: 'item',
  dd: 'item',
  blockquote: 'quote',
  tr: 'table',
};

function kindOf(line: TextLine): { kind: BlockKind; level?: number } {
  for (let element: Element | null = line.block, up = 0; element && up < 8; element = element.parent, up++) {
    if (HEADING.test(element.tag)) return { kind: 'heading', level: Number(element.tag[1]) };
    const kind = KINDS[element.tag];
    if (kind && kind !== 'table') return { kind };
    if (element.tag === 'td' || element.tag === 'table') break;
  }
  return { kind: 'paragraph' };
}

const inside = (element: Element | null, tag: string): boolean => {
  for (let up = element, steps = 0; up && steps < 8; up = up.parent, steps++) if (up.tag === tag) return true;
  return false;
};

/** A page → what it holds: every line of its text, those outside the article with the rule that took them out. */
export function documentOfPage(html: string): Document {
  const tree = buildTree(html);
  const main = mainLines(tree);
  const lines = tree.lines.map((line, index): Line => {
    const base: Line = { text: line.text, ...kindOf(line), blankBefore: 0 };
    if (inside(line.block, 'figcaption')) return { ...base, role: 'caption', rule: 'figcaption' };
    return main[index] ? base : { ...base, role: 'debris', rule: 'outside-main' };
  });
  return {
    mediaType: 'text/html',
    charset: null,
    convertedFrom: null,
    lines,
    declared: declaredBy(tree),
    images: tree.elements.flatMap(({ tag, attributes }) =>
      tag === 'img' && attributes.src ? [{ src: attributes.src, alt: attributes.alt ?? '' }] : [],
    ),
    links: tree.elements.flatMap((element) => {
      const { href, rel } = element.attributes;
      if (element.tag !== 'a' || !href) return [];
      return [{ href, text: textOf(tree, element), ...(rel ? { rel } : {}) }];
    }),
    notes: [],
  };
}

/** What a paragraph or run of Word inherits from its styles: its font, its place in the outline, its list. */
import { child, descendants, type XmlElement } from '../xml-reader.ts';

export interface Style {
  /** The built-in name, "heading 1", "Title", whatever the language of the Word that wrote it. */
  name: string;
  font: string | undefined;
  /** 1 to 9 for headings. */
  outline: number | undefined;
  list: { numId: string | undefined; level: number } | undefined;
}

const NONE: Style = { name: '', font: undefined, outline: undefined, list: undefined };

/** The font of text beyond ASCII, which is what legacy fonts are about; a theme's font is a Unicode one and has no name here. */
export function fontOf(properties: XmlElement | undefined): string | undefined {
  const fonts = child(properties, 'rFonts')?.attributes;
  if (fonts?.hAnsiTheme ?? fonts?.asciiTheme) return '';
  return fonts?.hAnsi ?? fonts?.ascii;
}

export function listOf(properties: XmlElement | undefined): Style['list'] {
  const numbering = child(properties, 'numPr');
  if (!numbering) return undefined;
  return {
    numId: child(numbering, 'numId')?.attributes.val,
    level: Number(child(numbering, 'ilvl')?.attributes.val ?? 0),
  };
}

export function outlineOf(properties: XmlElement | undefined): number | undefined {
  const level = child(properties, 'outlineLvl')?.attributes.val;
  return level === undefined || Number(level) > 8 ? undefined : Number(level) + 1;
}

/** Styles by id, each with what it inherits already in it; `defaults` under "". */
export function readStyles(root: XmlElement | null): (id: string | undefined) => Style {
  const defaults = { ...NONE, font: fontOf(descendants(child(root, 'docDefaults'), 'rPr')[0]) };
  const raw = new Map<string, XmlElement>();
  let standard: string | undefined;
  for (const element of descendants(root, 'style')) {
    const id = element.attributes.styleId ?? '';
    raw.set(id, element);
    if (element.attributes.type === 'paragraph' && /^(1|true|on)$/.test(element.attributes.default ?? ''))
      standard = id;
  }
  const read = new Map<string, Style>();
  return function style(id = standard): Style {
    const chain: XmlElement[] = [];
    for (let at = id; at !== undefined && raw.has(at) && chain.length < raw.size; ) {
      const element = raw.get(at)!;
      chain.push(element);
      at = child(element, 'basedOn')?.attributes.val;
    }
    const known = read.get(id ?? '');
    if (known) return known;
    const result = chain.reduceRight((inherited, element): Style => {
      const paragraph = child(element, 'pPr');
      const name = (child(element, 'name')?.attributes.val ?? '').toLowerCase();
      const heading = /^heading ([1-9])$/.exec(name)?.[1];
      const list = listOf(paragraph);
      return {
        name,
        font: fontOf(child(element, 'rPr')) ?? inherited.font,
        outline: heading ? Number(heading) : (outlineOf(paragraph) ?? inherited.outline),
        list: list ? { ...list, numId: list.numId ?? inherited.list?.numId } : inherited.list,
      };
    }, defaults);
    read.set(id ?? '', result);
    return result;
  };
}

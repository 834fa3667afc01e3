/** Fonts, headings and lists of an OpenDocument text by the names of its styles. */
import { child, descendants, type XmlElement } from '../xml-reader.ts';

export interface OdtStyle {
  /** The names up the chain, as people see them: "P1", "Heading 1". */
  names: string[];
  font: string | undefined;
  outline: number | undefined;
  list: string | undefined;
}

export interface ListLevel {
  format: string;
  prefix: string;
  suffix: string;
  start: number;
  /** How many levels the number shows: "1.2" shows two. */
  shown: number;
}

export interface OdtStyles {
  styleOf: (name: string | undefined, family: 'paragraph' | 'text') => OdtStyle;
  lists: Map<string, Map<number, ListLevel>>;
}

const readable = (name: string): string =>
  name.replace(/_([0-9a-f]{2,4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function fontOf(style: XmlElement | undefined): string | undefined {
  const properties = child(style, 'text-properties')?.attributes;
  return (properties?.['font-name'] ?? properties?.['font-family'])?.replaceAll("'", '');
}

function readLevel(element: XmlElement): ListLevel {
  const { attributes } = element;
  return {
    format: element.name === 'list-level-style-number' ? (attributes['num-format'] ?? '') : '',
    prefix: attributes['num-prefix'] ?? '',
    suffix: attributes['num-suffix'] ?? '',
    start: Number(attributes['start-value'] ?? 1),
    shown: Number(attributes['display-levels'] ?? 1),
  };
}

/** Styles of the package and of the document itself; the later ones win. */
export function readOdtStyles(roots: (XmlElement | null)[]): OdtStyles {
  const raw = new Map<string, XmlElement>();
  const lists: OdtStyles['lists'] = new Map();
  const faces = new Map<string, string>();
  for (const root of roots) {
    for (const face of descendants(root, 'font-face')) {
      faces.set(face.attributes.name ?? '', (face.attributes['font-family'] ?? '').replaceAll("'", ''));
    }
    for (const style of descendants(root, 'style', 'default-style')) {
      raw.set(`${style.attributes.family} ${style.attributes.name ?? ''}`, style);
    }
    for (const list of descendants(root, 'list-style')) {
      const levels = descendants(list, 'list-level-style-number', 'list-level-style-bullet', 'list-level-style-image');
      lists.set(
        list.attributes.name ?? '',
        new Map(levels.map((each) => [Number(each.attributes.level), readLevel(each)])),
      );
    }
  }
  const read = new Map<string, OdtStyle>();
  function styleOf(name: string | undefined, family: 'paragraph' | 'text'): OdtStyle {
    const key = `${family} ${name ?? ''}`;
    const known = read.get(key);
    if (known) return known;
    const style: OdtStyle = { names: [], font: undefined, outline: undefined, list: undefined };
    for (let at = name; at !== undefined && style.names.length < 20; ) {
      const element = raw.get(`${family} ${at}`);
      style.names.push(element?.attributes['display-name'] ?? readable(at));
      style.font ??= fontOf(element);
      style.list ??= element?.attributes['list-style-name'];
      const level = element?.attributes['default-outline-level'];
      if (level !== undefined && level !== '') style.outline ??= Number(level);
      at = element?.attributes['parent-style-name'];
    }
    if (family === 'paragraph') style.font ??= fontOf(raw.get('paragraph '));
    if (style.font !== undefined) style.font = faces.get(style.font) || style.font;
    read.set(key, style);
    return style;
  }
  return { styleOf, lists };
}

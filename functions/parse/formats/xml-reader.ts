/**
 * XML as small trees, for every format that is written in it. Names and attributes go by their local part. Entities of the
 * document's own are refused, external ones never looked at, depth is limited.
 */
import { Parser } from 'htmlparser2';
import { Permanent } from '../../../shared/errors.ts';
import { XML_DEPTH } from './limits.ts';

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** `w:val` as `val`; where `id` and `xml:id` meet, the one without a prefix stays. */
function localAttributes(attributes: Record<string, string>): Record<string, string> {
  const result: Record<string, string> = {};
  for (const name in attributes) {
    const key = local(name);
    if (key === name || !(key in attributes)) result[key] = attributes[name]!;
  }
  return result;
}

/** The text of an XML file: its BOM, its declaration, or UTF-8. */
export function xmlText(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const utf16 = /^\xff\xfe|^<\0/.test(head) ? 'utf-16le' : /^\xfe\xff|^\0</.test(head) ? 'utf-16be' : null;
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(utf16 ?? declared).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/**
 * Hands each outermost element whose local name is `wanted` to `visit` as a tree and lets it go again: a book of a thousand pages is
 * never in memory at once. False when the file ends within an element (it was cut off). As XHTML, HTML's entities and habits are known.
 */
export function visitElements(
  xml: string,
  wanted: ReadonlySet<string>,
  visit: (element: XmlElement) => void,
  mode: 'xml' | 'xhtml' = 'xml',
): boolean {
  const open: XmlElement[] = [];
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes, implied) {
        depth += 1;
        if (depth > XML_DEPTH) {
          throw new Permanent(
            'too-deep',
            `The XML nests more than ${XML_DEPTH} elements: no editor writes that. Save it again.`,
          );
        }
        if (implied || (open.length === 0 && !wanted.has(local(name)))) return;
        const element = { name: local(name), attributes: localAttributes(attributes), children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        const children = open.at(-1)?.children;
        if (!children) return;
        const last = children.length - 1;
        if (typeof children[last] === 'string') children[last] += text;
        else children.push(text);
      },
      onclosetag(_name, implied) {
        depth -= 1;
        cut ||= implied && ending;
        const element = open.pop();
        if (element && open.length === 0) visit(element);
      },
      onprocessinginstruction(_name, text) {
        if (/<?!ENTITY\b/.test(text)) {
          throw new Permanent(
            'xml-entities',
            'The XML declares entities of its own, which are not followed: save it with them resolved.',
          );
        }
      },
    },
    mode === 'xml' ? { xmlMode: true } : { recognizeSelfClosing: true },
  );
  let ending = false;
  let cut = false;
  parser.write(xml);
  ending = true;
  parser.end();
  return !cut;
}

/** The root element as a tree, null where there is none, and whether it is whole. */
export function readXml(xml: string): { root: XmlElement | null; complete: boolean } {
  const name = /<(?![?!])(?:[^\s/>:]+:)?([^\s/>:]+)/.exec(xml)?.[1];
  const roots: XmlElement[] = [];
  const complete = name !== undefined && visitElements(xml, new Set([name]), (element) => roots.push(element));
  return { root: roots[0] ?? null, complete };
}

export const elements = (parent: XmlElement | null | undefined): XmlElement[] =>
  (parent?.children ?? []).filter((child) => typeof child !== 'string');

export const child = (parent: XmlElement | null | undefined, name: string): XmlElement | undefined =>
  elements(parent).find((element) => element.name === name);

/** Every element of that name under the parent, outermost ones only, in reading order. */
export function descendants(parent: XmlElement | null | undefined, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const search = (within: XmlElement): void => {
    for (const element of elements(within)) {
      if (names.includes(element.name)) found.push(element);
      else search(element);
    }
  };
  if (parent) search(parent);
  return found;
}

/** All text under an element, in order. */
export function textOf(element: XmlElement | string | null | undefined): string {
  if (typeof element === 'string') return element;
  return (element?.children ?? []).map(textOf).join('');
}

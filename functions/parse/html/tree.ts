import { Tokenizer } from 'htmlparser2';
import { BLOCK, ENDS_PARAGRAPH, FORMATTING, HEADING, IN_HEAD, SIBLINGS, SILENT, TABLE_PART, VOID } from './tags.ts';

/** A place in the page's text: a line and an offset in it. */
export interface Position {
  line: number;
  offset: number;
}

export interface Element {
  index: number;
  tag: string;
  attributes: Readonly<Record<string, string>>;
  parent: Element | null;
  /** Its text runs from `start` to `end`. */
  start: Position;
  end: Position;
  /** Index of its last descendant, its own where it has none. */
  last: number;
}

/** What stands between two breaks of the page's flow. */
export interface TextLine {
  text: string;
  /** The nearest block around it. */
  block: Element;
  /** Characters of `text` inside links, and inside bold or emphasised text. */
  linked: number;
  strong: number;
  links: number;
  /** True where a <br>, not a block, stands before the line. */
  afterBreak: boolean;
}

/** Elements in document order (a parent stands before its children) and the lines of text that they hold. */
export interface Tree {
  elements: Element[];
  lines: TextLine[];
  /** Raw text of <script>, <style> and <title> elements by element index. */
  raw: Map<number, string>;
  doctype: boolean;
}

/** Reads runs of text in fonts that draw Vietnamese letters on other characters' codes: `.VnTime`, `VNI-Times`. */
export interface FontReader {
  knows(font: string): boolean;
  read(text: string, font: string): string;
}

/** Where Blink stops nesting, too; what is deeper adds its text to the element at this depth. */
const MAX_DEPTH = 512;
const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});
/** Attributes that some reader asks for; the others, styles of drawings and settings of scripts, are the bulk of many pages. */
const READ = new Set(
  'class id role itemprop itemtype style hidden aria-hidden href rel src alt content property name datetime title type lang xml:lang face pubdate http-equiv data-testid'.split(
    ' ',
  ),
);
const RAW = new Set(['script', 'style', 'title', 'noframes', 'xmp']);
/** Scripts that are data: JSON-LD. */
const DATA = /ld\+json/i;
const STRONG = new Set(['b', 'strong', 'em', 'i']);
/** White space that is not one plain space already. */
const SPACE = /[\s\u200b]{2,}|[^\S ]|\u200b/g;

/** `<font face=".VnTime">`, `style="font-family: VNI-Times"`: the first name of a list. */
const FAMILY = /font-family\s*:\s*["']?([^;"',}]+)/i;
/** `p.MsoNormal { font-family: ".VnTime" }` in a style sheet of the page. */
const STYLE_RULE = /([^{}]+)\{([^{}]*)\}/g;

/**
 * HTML → light tree. One pass over the tokens, no recursion; broken nesting is mended as far as text and blocks need it
 * (unclosed <p>, <li>, <td>, inline tags across blocks). Time and memory grow linearly with the input.
 */
export function buildTree(html: string, fontReader?: FontReader): Tree {
  const elements: Element[] = [];
  const lines: TextLine[] = [];
  const raw = new Map<number, string>();
  const stack: Element[] = [];
  const open = new Map<string, number[]>();
  const blocks: number[] = [];
  const fonts: { depth: number; legacy: string | null }[] = [];
  const styled = new Map<string, string>();
  let run = '';
  const overflow = new Map<string, number>();
  const closedEarly = new Set<Element>();
  let doctype = false;
  /** The line so far: its pieces, their length, and whether a space ends them. */
  let pieces: string[] = [];
  let size = 0;
  let spaced = true;
  let linked = 0;
  let strong = 0;
  let links = 0;
  let afterBreak = false;
  let linkDepth = 0;
  let strongDepth = 0;
  let silent = 0;
  let preformatted = 0;
  let foreign = 0;

  const last = (tag: string): number => open.get(tag)?.at(-1) ?? -1;

  const add = (tag: string, attributes: Readonly<Record<string, string>>): Element => {
    const position = { line: lines.length, offset: size };
    const element: Element = {
      index: elements.length,
      tag,
      attributes,
      parent: stack.at(-1) ?? null,
      start: position,
      end: position,
      last: elements.length,
    };
    elements.push(element);
    return element;
  };

  const flush = (): void => {
    if (size === 0) return;
    const trimmed = pieces.join('').trimEnd();
    if (trimmed !== '') {
      const block = stack[blocks.at(-1) ?? 0] ?? (elements[0] as Element);
      lines.push({
        text: trimmed.normalize('NFC'),
        block,
        linked: Math.min(linked, trimmed.length),
        strong: Math.min(strong, trimmed.length),
        links,
        afterBreak,
      });
      afterBreak = false;
    }
    pieces = [];
    size = 0;
    spaced = true;
    linked = 0;
    strong = 0;
    links = linkDepth > 0 ? 1 : 0;
  };

  const append = (piece: string): void => {
    let collapsed = piece.replace(SPACE, ' ');
    if (spaced && collapsed.startsWith(' ')) collapsed = collapsed.slice(1);
    if (collapsed === '') return;
    pieces.push(collapsed);
    size += collapsed.length;
    spaced = collapsed.endsWith(' ');
    if (linkDepth > 0) linked += collapsed.length;
    if (strongDepth > 0) strong += collapsed.length;
  };

  const write = (slice: string): void => {
    const top = stack.at(-1);
    if (top && RAW.has(top.tag)) {
      if (top.tag === 'script' && !DATA.test(top.attributes.type ?? '')) return;
      raw.set(top.index, (raw.get(top.index) ?? '') + slice);
      return;
    }
    if (silent > 0) return;
    // A letter and its tone may come as two pieces, so that a run in a legacy font is read as a whole.
    if (fonts.at(-1)?.legacy) run += slice;
    else lay(slice);
  };

  const lay = (piece: string): void => {
    if (preformatted === 0) {
      append(piece);
      return;
    }
    for (const [index, part] of piece.split('\n').entries()) {
      if (index > 0) flush();
      append(part);
    }
  };

  const endRun = (): void => {
    if (run === '') return;
    const text = run;
    run = '';
    lay(fontReader?.read(text, fonts.at(-1)?.legacy ?? '') ?? text);
  };

  /** Undefined where the element names no font; null for an ordinary one. */
  const fontOf = (
    tag: string,
    { face, style, class: names }: Readonly<Record<string, string>>,
  ): string | null | undefined => {
    if (!fontReader) return undefined;
    const own = face?.split(',')[0]?.trim() ?? (style === undefined ? undefined : FAMILY.exec(style)?.[1]?.trim());
    const name =
      own ??
      names
        ?.split(/\s+/)
        .map((each) => styled.get(`.${each}`))
        .find(Boolean) ??
      styled.get(tag);
    if (name === undefined) return undefined;
    return fontReader.knows(name) ? name : null;
  };

  const readStyles = (sheet: string): void => {
    for (const [, selectors, body] of sheet.matchAll(STYLE_RULE)) {
      const font = FAMILY.exec(body!)?.[1]?.trim();
      if (font === undefined || !fontReader?.knows(font)) continue;
      for (const selector of selectors!.split(',')) {
        const name = /(\.[\w-]+|^\s*\w+)\s*$/.exec(selector)?.[1]?.trim();
        if (name) styled.set(name.startsWith('.') ? name : name.toLowerCase(), font);
      }
    }
  };

  const pop = (): void => {
    const element = stack.pop() as Element;
    if (fontReader && element.tag === 'style') readStyles(raw.get(element.index) ?? '');
    const position = stack.length;
    if (BLOCK.has(element.tag)) {
      // The line belongs to the block that ends here, which is off the stack already.
      stack.push(element);
      flush();
      stack.pop();
      blocks.pop();
    }
    element.end = { line: lines.length, offset: size };
    element.last = elements.length - 1;
    if (!closedEarly.delete(element)) {
      open.get(element.tag)?.pop();
      leave(element.tag);
    }
    while (fonts.length > 0 && (fonts.at(-1)?.depth ?? 0) >= position && element.tag !== 'font') fonts.pop();
  };

  const enter = (tag: string): void => {
    if (tag === 'a') {
      linkDepth++;
      links++;
    } else if (STRONG.has(tag)) strongDepth++;
    else if (tag === 'pre') preformatted++;
    if (tag === 'svg' || tag === 'math') foreign++;
    if (SILENT.has(tag)) silent++;
  };
  const leave = (tag: string): void => {
    if (tag === 'a') linkDepth--;
    else if (STRONG.has(tag)) strongDepth--;
    else if (tag === 'pre') preformatted--;
    if (tag === 'svg' || tag === 'math') foreign--;
    if (SILENT.has(tag)) silent--;
  };

  const popTo = (position: number): void => {
    while (stack.length > position) pop();
  };

  const close = (tag: string): void => {
    endRun();
    const beyond = overflow.get(tag) ?? 0;
    if (beyond > 0) {
      overflow.set(tag, beyond - 1);
      if (BLOCK.has(tag)) flush();
      return;
    }
    const position = last(tag);
    if (position < 0) {
      if (tag === 'br') lineBreak();
      else if (BLOCK.has(tag)) flush();
      if (tag === 'font') fonts.pop();
      return;
    }
    const floor = TABLE_PART.has(tag) ? last('table') : Math.max(last('table'), last('td'), last('th'));
    if (position < floor) return;
    if (FORMATTING.has(tag) && position < (blocks.at(-1) ?? -1)) {
      const element = stack[position] as Element;
      closedEarly.add(element);
      open.get(tag)?.pop();
      leave(tag);
      return;
    }
    if (tag === 'font') while (fonts.length > 0 && (fonts.at(-1)?.depth ?? 0) >= position) fonts.pop();
    popTo(position);
  };

  const lineBreak = (): void => {
    if (silent > 0) return;
    flush();
    afterBreak = true;
  };

  const makeRoom = (tag: string): void => {
    if (last('head') >= 0 && !IN_HEAD.has(tag) && foreign === 0) popTo(last('head'));
    if (ENDS_PARAGRAPH.has(tag)) {
      const paragraph = last('p');
      if (paragraph >= 0 && paragraph > Math.max(last('td'), last('th'), last('table'), last('button')))
        popTo(paragraph);
    }
    if (HEADING.test(tag)) {
      const top = stack.at(-1);
      if (top && HEADING.test(top.tag)) pop();
    }
    const rule = tag === 'a' && linkDepth === 0 ? undefined : SIBLINGS.get(tag);
    if (!rule) return;
    const floor = Math.max(...rule.within.map(last));
    const sibling = Math.max(...rule.closes.map(last));
    if (sibling > floor) close((stack[sibling] as Element).tag);
  };

  const start = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    endRun();
    if (tag === 'br') {
      lineBreak();
      return;
    }
    makeRoom(tag);
    const block = BLOCK.has(tag);
    if (block) flush();
    if (VOID.has(tag)) {
      if (tag !== 'wbr') add(tag, attributes);
      if (tag === 'img' || tag === 'input') append(' ');
      return;
    }
    if (stack.length >= MAX_DEPTH && !RAW.has(tag)) {
      overflow.set(tag, (overflow.get(tag) ?? 0) + 1);
      return;
    }
    if (tag === 'option') append(' ');
    const element = add(tag, attributes);
    const positions = open.get(tag);
    if (positions) positions.push(stack.length);
    else open.set(tag, [stack.length]);
    if (block) blocks.push(stack.length);
    const legacy = fontOf(tag, attributes);
    if (legacy !== undefined) fonts.push({ depth: stack.length, legacy });
    stack.push(element);
    enter(tag);
  };

  let tag = '';
  let attributes: Record<string, string> | null = null;
  let attribute = '';
  let value = '';
  const opened = (): void => start(tag, attributes ?? NO_ATTRIBUTES);
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      isInForeignContext: () => foreign > 0,
      ontext: (from, to) => write(html.slice(from, to)),
      ontextentity: (codepoint) => write(String.fromCodePoint(codepoint)),
      onopentagname: (from, to) => {
        tag = html.slice(from, to).toLowerCase();
        attributes = null;
      },
      onattribname: (from, to) => {
        const name = html.slice(from, to).toLowerCase();
        attribute = READ.has(name) ? name : '';
        value = '';
      },
      onattribdata: (from, to) => {
        if (attribute !== '') value += html.slice(from, to);
      },
      onattribentity: (codepoint) => {
        if (attribute !== '') value += String.fromCodePoint(codepoint);
      },
      onattribend: () => {
        if (attribute === '') return;
        attributes ??= {};
        attributes[attribute] ??= value;
      },
      onopentagend: opened,
      onselfclosingtag: () => {
        opened();
        if (foreign > 0 && stack.at(-1)?.tag === tag) pop();
      },
      onclosetag: (from, to) => close(html.slice(from, to).toLowerCase()),
      ondeclaration: () => {
        doctype = true;
      },
      oncdata: (from, to, offset) => {
        if (foreign > 0) write(html.slice(from, to - offset));
      },
      oncomment: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  stack.push(add('#document', NO_ATTRIBUTES));
  blocks.push(0);
  tokenizer.write(html);
  tokenizer.end();
  endRun();
  popTo(1);
  flush();
  const root = elements[0] as Element;
  root.end = { line: lines.length, offset: 0 };
  root.last = elements.length - 1;
  return { elements, lines, raw, doctype };
}

/** The text of an element, its lines joined by a space. */
export function textOf(tree: Tree, element: Element): string {
  const { start, end } = element;
  const parts: string[] = [];
  for (let line = start.line; line <= end.line && line < tree.lines.length; line++) {
    const text = (tree.lines[line] as TextLine).text;
    const from = line === start.line ? start.offset : 0;
    const to = line === end.line ? end.offset : text.length;
    if (to > from) parts.push(text.slice(from, to));
  }
  return parts.join(' ').trim();
}

/** Markdown with its front matter: blocks from the parser's tokens, never by way of HTML. */
import type { Token, Tokens } from 'marked';
import { Permanent } from '../../../shared/errors.ts';
import type { Line } from '../document.ts';
import { decode } from '../encodings/decode.ts';
import { type Field, fieldOf } from './fields.ts';
import type { Format } from './format.ts';
import { clean, documentOf, line, row } from './lines.ts';
import { declaredBy, type Fields, framed, separated } from './record.ts';
import { isNamed, textHead } from './text-head.ts';

/** Signs that plain text does not have by chance; "- " alone is how Vietnamese offices write lists. */
const SIGNS = [
  /^#{1,6} +\S/m,
  /^(?:```|~~~)/m,
  /!?\[[^\]\n]*\]\((?:https?:|mailto:|[./#\w])[^)\s]*(?:\s+"[^"\n]*")?\)/,
  /(?<![\w*])\*\*[^\s*][^*\n]*\*\*(?![\w*])/,
  /^\|?(?:\s*:?-{3,}:?\s*\|)+\s*:?-{0,}:?\s*$/m,
  /^\S[^\n]*\n(?:={3,}|-{3,})\s*$/m,
  /^\[[^\]\n]+\]:\s+\S+/m,
  /^> \S/m,
];
const FRONT_MATTER =
  /^(?:---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n\+\+\+)[ \t]*(?:\r?\n|$)/;
const KEY = /^([\p{L}_][\p{L}\p{N}_ -]*?)\s*[:=]\s*(.*)$/u;

const MEDIA_TYPE = 'text/markdown';
/** Quotes within quotes within lists: deeper is no text that a person wrote. */
const DEPTH = 100;

export const md: Format = {
  name: 'md',
  mediaType: MEDIA_TYPE,
  recognises(bytes, hints) {
    const head = textHead(bytes);
    const matter = FRONT_MATTER.exec(head);
    if (matter && (matter[1] ?? matter[2] ?? '').split('\n').some((each) => KEY.test(each.trim()))) return true;
    if (/^\s*</.test(head)) return false;
    const found = SIGNS.filter((sign) => sign.test(head)).length;
    return found >= 2 || (found === 1 && (SIGNS[0]!.test(head) || isNamed(hints, /\.(?:md|markdown|mdown|mkd)$/i)));
  },
  async read(bytes) {
    const { text, charset, convertedFrom, notes } = decode(bytes);
    const matter = FRONT_MATTER.exec(text);
    const fields = frontMatter(matter?.[1] ?? matter?.[2] ?? '');
    const { lexer } = await import('marked');
    const reader: Reader = { lines: [], images: [], links: [] };
    readBlocks(tokens(lexer, text.slice(matter?.[0].length ?? 0)), reader, 0, 'paragraph');
    const { lines, images, links } = reader;
    return {
      kind: 'document',
      document: documentOf(MEDIA_TYPE, {
        lines: framed(fields, 'md', lines),
        declared: declaredBy(fields, 'md'),
        images,
        links,
        charset,
        convertedFrom,
        notes,
      }),
    };
  },
};

function tokens(lexer: (text: string) => Token[], text: string): Token[] {
  try {
    return lexer(text);
  } catch (error) {
    throw new Permanent('too-deep', 'The Markdown nests too deep to be read: upload it as plain text.', {
      cause: error,
    });
  }
}

const unquoted = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/s, '$2');

/** The plain part of YAML and TOML: `key: value`, `key: [a, b]`, and a list of "- a" under its key. */
function frontMatter(matter: string): Fields {
  const fields: Fields = new Map();
  let field: Field | null = null;
  for (const raw of matter.split(/\r?\n/)) {
    const item = /^\s*-\s+(.*)$/.exec(raw);
    const pair = item || /^\s/.test(raw) ? null : KEY.exec(raw);
    if (pair) {
      field = fieldOf(pair[1]!);
      const value = pair[2]!.replace(/\s+#\s.*$/, '').trim();
      const list = /^\[(.*)\]$/.exec(value);
      if (!field || value === '' || fields.has(field)) continue;
      const values = list ? list[1]!.split(',') : separated(field, unquoted(value));
      fields.set(field, values.map(unquoted));
    } else if (item && field) fields.set(field, [...(fields.get(field) ?? []), unquoted(item[1]!)]);
  }
  return fields;
}

interface Reader {
  lines: Line[];
  images: { src: string; alt: string }[];
  links: { href: string; text: string }[];
}

type Kind = Line['kind'];

function readBlocks(blocks: Token[], reader: Reader, depth: number, kind: Kind): void {
  if (depth > DEPTH)
    throw new Permanent('too-deep', `The Markdown nests more than ${DEPTH} levels: upload it as plain text.`);
  for (const block of blocks as Tokens.Generic[]) {
    if (block.type === 'heading') reader.lines.push(line(inline(block, reader), 'heading', { level: block.depth }));
    else if (block.type === 'blockquote') readBlocks(block.tokens ?? [], reader, depth + 1, 'quote');
    else if (block.type === 'list') readList(block as Tokens.List, reader, depth);
    else if (block.type === 'table') readTable(block as Tokens.Table, reader);
    else if (block.type === 'code') for (const each of block.text.split('\n')) reader.lines.push(line(each));
    else if (block.type === 'html')
      for (const each of withoutTags(block.raw).split('\n')) reader.lines.push(line(each, kind));
    else if (block.type === 'paragraph' || block.type === 'text') {
      for (const each of inline(block, reader).split('\u2028')) reader.lines.push(line(each, kind));
    }
  }
}

function readList(list: Tokens.List, reader: Reader, depth: number): void {
  for (const [at, item] of list.items.entries()) {
    const label = list.ordered ? `${(list.start || 1) + at}. ` : '';
    const before = reader.lines.length;
    readBlocks(item.tokens, reader, depth + 1, 'item');
    const first = reader.lines[before];
    if (first && label !== '') reader.lines[before] = { ...first, text: clean(label + first.text) };
  }
}

function readTable(table: Tokens.Table, reader: Reader): void {
  for (const cells of [table.header, ...table.rows]) {
    reader.lines.push(row(cells.map((cell) => inline(cell as unknown as Tokens.Generic, reader))));
  }
}

const withoutTags = (html: string): string => html.replace(/<!--[\s\S]*?-->/g, '').replace(/<\/?[a-z][^<>]*>/gi, '');

/** Text of inline tokens; a hard break is U+2028, a soft one a space. */
function inline(token: Tokens.Generic, reader: Reader): string {
  if (token.type === 'br') return '\u2028';
  if (token.type === 'image') {
    reader.images.push({ src: token.href, alt: token.text });
    return '';
  }
  if (token.type === 'html') return /^<br\b/i.test(token.raw) ? '\u2028' : withoutTags(token.raw);
  const text = token.tokens
    ? token.tokens.map((each) => inline(each as Tokens.Generic, reader)).join('')
    : String(token.text ?? '');
  if (token.type === 'link') reader.links.push({ href: token.href, text: clean(text) });
  return text;
}

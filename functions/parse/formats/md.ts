/** Markdown with its front matter: blocks from the parser's tokens, never by way of HTML. */
import type { Lexer, Token, Tokens } from 'marked';
import { Permanent } from '../../../shared/errors.ts';
import type { Line } from '../document.ts';
import { decode } from '../encodings/decode.ts';
import { fieldOf } from './fields.ts';
import type { Format } from './format.ts';
import { clean, documentOf, line, row } from './lines.ts';
import { BREAK, readInline } from './md/inline.ts';
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
/** marked's work grows with the square of a list's depth: an item is never set deeper than this. */
const INDENT = /^[ \t]{40,}/gm;
const DEEPEST_INDENT = 40;

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
    const { Lexer } = await import('marked');
    const reader: Reader = { lines: [], images: [], links: [] };
    const body = text
      .slice(matter?.[0].length ?? 0)
      .replace(/\r\n?/g, '\n')
      .replace(INDENT, (indent) => indent.slice(0, DEEPEST_INDENT));
    readBlocks(blockTokens(new Lexer(), body), reader, 0, 'paragraph');
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

function blockTokens(lexer: Lexer, text: string): Token[] {
  try {
    return lexer.blockTokens(text);
  } catch (error) {
    throw new Permanent('too-deep', 'The Markdown nests too deep to be read: upload it as plain text.', {
      cause: error,
    });
  }
}

const unquoted = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/s, '$2');

/** The plain part of YAML and TOML: `key: value` over one line or several, `key: [a, b]`, a list of "- a" under its key. */
function frontMatter(matter: string): Fields {
  const fields: Fields = new Map();
  for (const entry of entries(matter)) {
    const pair = KEY.exec(entry[0]!);
    const field = pair && fieldOf(pair[1]!);
    if (!pair || !field || fields.has(field)) continue;
    const items = entry.slice(1).flatMap((each) => /^\s*-\s+(.*)$/.exec(each)?.[1] ?? []);
    const first = pair[2]!.replace(/(?:^|\s)#\s.*$/, '').replace(/^[>|][+-]?$/, '');
    const value = [first, ...entry.slice(1)]
      .map((each) => each.trim())
      .join(' ')
      .trim();
    const list = /^\[(.*)\]$/s.exec(value)?.[1]?.split(',');
    const values = items.length > 0 ? items : (list ?? separated(field, unquoted(value)));
    const kept = values.map(unquoted).filter((each) => each !== '');
    if (kept.length > 0) fields.set(field, kept);
  }
  return fields;
}

/** A key's line with the lines that go on with it: indented, or items of a list. */
function entries(matter: string): string[][] {
  const found: string[][] = [];
  for (const raw of matter.split(/\r?\n/)) {
    if (/^\s+\S|^\s*-\s/.test(raw)) found.at(-1)?.push(raw);
    else if (raw.trim() !== '') found.push([raw]);
  }
  return found;
}

interface Reader {
  lines: Line[];
  images: { src: string; alt: string }[];
  links: { href: string; text: string }[];
}

type Kind = Line['kind'];

/** The text of a block, its links and images noted. */
function inline(text: string, reader: Reader): string {
  const read = readInline(text);
  for (const each of read.links) reader.links.push({ ...each, text: clean(each.text) });
  for (const each of read.images) reader.images.push(each);
  return read.text;
}

function readBlocks(blocks: Token[], reader: Reader, depth: number, kind: Kind): void {
  if (depth > DEPTH) {
    throw new Permanent('too-deep', `The Markdown nests more than ${DEPTH} levels: upload it as plain text.`);
  }
  for (const block of blocks as Tokens.Generic[]) {
    const text: string = block.text ?? '';
    if (block.type === 'heading') reader.lines.push(line(inline(text, reader), 'heading', { level: block.depth }));
    else if (block.type === 'blockquote') readBlocks(block.tokens ?? [], reader, depth + 1, 'quote');
    else if (block.type === 'list') readList(block as Tokens.List, reader, depth);
    else if (block.type === 'table') readTable(block as Tokens.Table, reader);
    else if (block.type === 'code') for (const each of text.split('\n')) reader.lines.push(line(each));
    else if (block.type === 'html' || block.type === 'paragraph' || block.type === 'text') {
      for (const each of inline(text, reader).split(BREAK)) reader.lines.push(line(each, kind));
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
    reader.lines.push(row(cells.map((cell) => inline(cell.text, reader))));
  }
}

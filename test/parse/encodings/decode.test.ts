import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { decode } from '../../../functions/parse/encodings/decode.ts';
import { LEGACY_CHARSETS } from '../../../functions/parse/encodings/legacy/index.ts';
import { encode, encodeAgain, encodeViqr } from './encode.ts';

const load = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T;
const texts = Object.entries(load<Record<string, string[]>>('texts.json')).flatMap(([kind, list]) =>
  list.map((text) => ({ kind, text })),
);
const untouched = load<string[]>('untouched.json');

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
const utf32 = (text: string, little: boolean) => {
  const letters = [...text];
  const view = new DataView(new ArrayBuffer(letters.length * 4));
  for (const [at, letter] of letters.entries()) view.setUint32(at * 4, letter.codePointAt(0) ?? 0, little);
  return new Uint8Array(view.buffer);
};
const asLatin1 = (bytes: Uint8Array) => utf8(new TextDecoder('windows-1252').decode(bytes));
const references = (text: string, radix: 10 | 16) =>
  [...text]
    .map((letter) =>
      letter < '\u0080' ? letter : `&#${radix === 16 ? 'x' : ''}${letter.codePointAt(0)?.toString(radix)};`,
    )
    .join('');

/** Each way of writing a text, with what `convertedFrom` must say; null where nothing is converted. */
const ENCODINGS: { name: string; from: string | null; bytes: (text: string) => Uint8Array }[] = [
  { name: 'utf-8', from: null, bytes: utf8 },
  { name: 'utf-8 decomposed', from: null, bytes: (text) => utf8(text.normalize('NFD')) },
  { name: 'utf-8 with a mark', from: null, bytes: (text) => utf8(`\uFEFF${text}`) },
  { name: 'utf-16le', from: null, bytes: utf16 },
  { name: 'utf-16be', from: null, bytes: (text) => swapped(utf16(text)) },
  { name: 'utf-16le with a mark', from: null, bytes: (text) => utf16(`\uFEFF${text}`) },
  { name: 'utf-16be with a mark', from: null, bytes: (text) => swapped(utf16(`\uFEFF${text}`)) },
  { name: 'utf-32le', from: null, bytes: (text) => utf32(text, true) },
  { name: 'utf-32be with a mark', from: null, bytes: (text) => utf32(`\uFEFF${text}`, false) },
  { name: 'decimal references', from: null, bytes: (text) => utf8(references(text, 10)) },
  { name: 'hexadecimal references', from: null, bytes: (text) => utf8(references(text, 16)) },
  ...['windows-1252', 'latin1', 'windows-1258'].map((charset) => ({
    name: `utf-8 twice through ${charset}`,
    from: 'utf-8 twice',
    bytes: (text: string) => encodeAgain(text, charset, 1),
  })),
  { name: 'utf-8 three times', from: 'utf-8 three times', bytes: (text) => encodeAgain(text, 'windows-1252', 2) },
  ...[true, false].map((escaping) => ({
    name: `viqr ${escaping ? 'with' : 'without'} escapes`,
    from: 'viqr',
    bytes: (text: string) => encodeViqr(text, escaping),
  })),
  ...LEGACY_CHARSETS.flatMap((charset) => [
    { name: charset.name, from: charset.name, bytes: (text: string) => encode(charset, text) },
    {
      name: `${charset.name} taken for Latin-1`,
      from: charset.name,
      bytes: (text: string) => asLatin1(encode(charset, text)),
    },
  ]),
];

for (const { name, from, bytes } of ENCODINGS) {
  describe(name, () => {
    for (const { kind, text } of texts) {
      test(`${kind}: ${text.slice(0, 40)}`, () => {
        const decoded = decode(bytes(text));
        assert.equal(decoded.text, text);
        // in a short text two charsets may have the same bytes, and TCVN's two parts differ in capitals only
        if (kind === 'paragraphs' && from !== 'tcvn5712-1') assert.equal(decoded.convertedFrom?.from ?? null, from);
      });
    }
  });
}

describe('line ends, blanks at the edges, a no-break space', () => {
  const sentence = 'Bà Võ Thị Sáu kể: làng ta mở hội chợ quê.\u00a0';
  for (const { name, bytes } of ENCODINGS) {
    test(name, () => {
      for (const text of [`\n ${sentence}\r\n`, `${sentence}\n\n${sentence}\n`])
        assert.equal(decode(bytes(text)).text, text);
    });
  }
});

describe('text that is right stays', () => {
  for (const text of untouched) {
    test(text.slice(0, 50), () => {
      for (const bytes of [utf8(text), utf8(`\uFEFF${text}`), utf16(`\uFEFF${text}`)]) {
        const { text: decoded, convertedFrom, notes } = decode(bytes);
        assert.equal(decoded, text.normalize('NFC'));
        assert.equal(convertedFrom, null);
        assert.deepEqual(notes, []);
      }
    });
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../../functions/parse/encodings/decode.ts';
import { LEGACY_CHARSETS } from '../../../functions/parse/encodings/legacy/index.ts';
import { repair } from '../../../functions/parse/encodings/runs.ts';
import { encode, encodeAgain, encodeViqr } from './encode.ts';

const TEXTS = Object.values(
  JSON.parse(readFileSync(new URL('texts.json', import.meta.url), 'utf8')) as Record<string, string[]>,
).flat();
/** Words of the texts that are nothing but small letters and have an accent each. */
const WORDS = [...new Set(TEXTS.join(' ').match(/(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/gu))].filter((word) =>
  /[^a-z]/.test(word),
);

const SEED = 20_240_601;
/** Some words in any order. They begin with a capital, as TCVN3 could not say whether an "ấy" at the head of a line is one. */
const wordsOf = (fewest: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: fewest, maxLength: 40 }).map((words) => `Nam ${words.join(' ')}`);

function holds(text: fc.Arbitrary<string>, property: (text: string) => void, runs = 150): void {
  fc.assert(fc.property(text, property), { numRuns: runs, seed: SEED });
}

describe('what was written in a charset is read again', () => {
  for (const charset of LEGACY_CHARSETS) {
    test(`${charset.name}, five words and more`, () =>
      holds(wordsOf(5), (text) => assert.equal(decode(encode(charset, text)).text, text)));
    test(`${charset.name}, taken for Latin-1, eight words and more`, () =>
      holds(wordsOf(8), (text) => {
        const codes = new TextDecoder('windows-1252').decode(encode(charset, text));
        assert.equal(repair(codes).text, text);
      }));
  }
  for (const escaping of [true, false]) {
    test(`viqr ${escaping}, five words and more`, () =>
      holds(wordsOf(5), (text) => assert.equal(decode(encodeViqr(`${text} nam`, escaping)).text, `${text} nam`)));
  }
  for (const charset of ['windows-1252', 'latin1', 'windows-1258']) {
    test(`utf-8 twice through ${charset}, three words and more`, () =>
      holds(wordsOf(3), (text) => assert.equal(decode(encodeAgain(text, charset, 1)).text, text)));
  }
});

describe('any input', () => {
  test('right Vietnamese is never touched', () => holds(wordsOf(1), (text) => assert.equal(repair(text).text, text)));
  test('bytes of any kind give a text in NFC', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { text } = decode(bytes);
        assert.equal(text, text.normalize('NFC'));
      }),
      { numRuns: 300, seed: SEED },
    ));
  test('characters of any kind keep their number of lines', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        assert.equal(repair(text).text.split('\n').length, text.split('\n').length);
      }),
      { numRuns: 300, seed: SEED },
    ));
  test('what is decoded once stays as it is', () =>
    holds(wordsOf(8), (text) => {
      const once = decode(encode(LEGACY_CHARSETS[0]!, text)).text;
      assert.equal(decode(new TextEncoder().encode(once)).text, once);
    }));
});

describe('odd bytes', () => {
  const utf8 = new TextEncoder();
  const sentence = 'Bà con xã vùng cao đã có nước sạch từ đầu tháng trước.';

  test('a cut letter and a stray byte are kept as U+FFFD and said', () => {
    const bytes = utf8.encode(sentence.repeat(3));
    const stray = Uint8Array.from([...bytes.subarray(0, 1), 0xff, ...bytes.subarray(1)]);
    const decoded = decode(stray);
    assert.equal(decoded.charset, 'utf-8');
    assert.ok(decoded.text.includes('\uFFFD'));
    assert.deepEqual(decoded.notes, ['1 byte that is no UTF-8: U+FFFD in the text.']);
    assert.equal(decode(utf8.encode(`${sentence} Đ`).subarray(0, -1)).notes.length, 1);
  });

  test('NULs, lone surrogates and one endless line', () => {
    assert.equal(decode(utf8.encode('a\0b')).text, 'a\0b');
    assert.equal(repair('\ud800 và \udc00').text, '\ud800 và \udc00');
    const endless = 'ViÖt Nam '.repeat(100_000);
    assert.equal(repair(endless).text, 'Việt Nam '.repeat(100_000));
    assert.equal(repair('ö'.repeat(500_000)).text.length, 500_000);
    assert.equal(decode(utf8.encode("a'".repeat(300_000))).text.length, 600_000);
  });

  test('an empty file is an empty text', () => assert.equal(decode(new Uint8Array()).text, ''));
});

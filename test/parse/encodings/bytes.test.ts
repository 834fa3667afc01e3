import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decode } from '../../../functions/parse/encodings/decode.ts';

interface Case {
  encoder: string;
  charset: string;
  text: string;
  base64: string;
}

const CASES = JSON.parse(readFileSync(new URL('bytes.json', import.meta.url), 'utf8')) as Case[];

for (const { encoder, charset, text, base64 } of CASES) {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  const title = `${charset} by ${encoder}: ${text.slice(0, 30)}`;
  test(`${title}, undeclared`, () => assert.equal(decode(bytes).text, text.normalize('NFC')));
  test(`${title}, declared`, () => {
    const decoded = decode(bytes, charset);
    assert.equal(decoded.text, text.normalize('NFC'));
    assert.equal(decoded.charset, charset);
  });
}

test('a wrong declaration is overruled by what the text speaks for', () => {
  const tcvn = CASES.find(({ charset }) => charset === 'tcvn3')!;
  const decoded = decode(new Uint8Array(Buffer.from(tcvn.base64, 'base64')), 'windows-1258');
  assert.equal(decoded.text, tcvn.text);
  assert.equal(decoded.convertedFrom?.from, 'tcvn3');
  assert.equal(decode(new TextEncoder().encode('Đồng Tháp'), 'iso-8859-1').text, 'Đồng Tháp');
});

test('a label that nobody knows is no label', () => {
  assert.equal(decode(Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'x-unheard-of').text, 'café');
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { zipSync } from 'fflate';
import { CONTAINER_DEPTH, LINES } from '../../functions/parse/limits.ts';
import { parse, type Reading, read } from '../../functions/parse/parse.ts';
import { PARSER_VERSION } from '../../functions/parse/version.ts';
import { Parsed } from '../../shared/article.ts';
import { articleId } from '../../shared/identity.ts';
import { assertReversible } from './reversible.ts';

const HINTS = { bucket: 'originals', key: 'dak-nong/2014/tin 1.txt', versionId: 'v1', received: '2026-11-22' };
const TEXT =
  'Huyện Ba Tri mở hội thi\nNgày đăng: 02/03/2011\nSáng 1/3, huyện Ba Tri mở hội thi hòa giải viên giỏi cấp huyện năm 2011.';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const readAll = (bytes: Uint8Array, hints = HINTS): Promise<Reading[]> => Array.fromAsync(read(bytes, hints));
const outcome = (reading: Reading): string =>
  'failure' in reading ? `${reading.member}: ${reading.failure.code}` : `${reading.member}: ${reading.parsed.title}`;

describe('parse', () => {
  it('makes an article with its identity', async () => {
    const bytes = bytesOf(TEXT);
    const article = await parse(bytes, HINTS);
    assert.deepEqual(Parsed.parse(article), article);
    assertReversible(article);
    assert.equal(article.id, articleId('originals', 'dak-nong/2014/tin 1.txt'));
    assert.equal(article.collection, 'dak-nong');
    assert.equal(article.source.sha256, createHash('sha256').update(bytes).digest('hex'));
    assert.equal(article.source.size, bytes.length);
    assert.equal(article.source.versionId, 'v1');
    assert.equal(article.source.mediaType, 'text/plain');
    assert.equal(article.versions.parser, PARSER_VERSION);
    assert.equal(article.title, 'Huyện Ba Tri mở hội thi');
    assert.equal(article.published?.value, '2011-03-02');
  });

  it('gives the same article for the same bytes', async () => {
    assert.deepEqual(await parse(bytesOf(TEXT), HINTS), await parse(bytesOf(TEXT), HINTS));
  });

  it('says why a file is no article', async () => {
    const png = Uint8Array.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8,
      6, 0, 0, 0, 0, 0, 0, 0,
    ]);
    const noise = Uint8Array.from(
      Array.from({ length: 64 }, (_, index) => [...createHash('sha256').update(`${index}`).digest()]).flat(),
    );
    const reasons: [bytes: Uint8Array, code: string, reason: RegExp][] = [
      [new Uint8Array(), 'empty', /no bytes/],
      [bytesOf(' \n\t\r\n\u00a0\u2003 '), 'empty', /white space/],
      [png, 'not-text', /image\/png/],
      [noise, 'not-text', /begins with the bytes|signature/],
      [bytesOf('a\n'.repeat(LINES + 1)), 'too-large', new RegExp(String(LINES))],
    ];
    for (const [bytes, code, reason] of reasons) {
      const [only, ...others] = await readAll(bytes);
      assert.deepEqual(others, []);
      assert.ok(only && 'failure' in only, code);
      assert.equal(only.member, null);
      assert.equal(only.failure.code, code);
      assert.match(only.failure.reason, reason);
      await assert.rejects(parse(bytes, HINTS), { name: 'Permanent', code });
    }
  });

  it('reads text in any form of Unicode', async () => {
    const little = new Uint8Array(Uint16Array.from(TEXT, (letter) => letter.charCodeAt(0)).buffer);
    const big = little.map((_, index) => little[index ^ 1]!);
    for (const bytes of [
      bytesOf(`\ufeff${TEXT}`),
      bytesOf(TEXT.normalize('NFD')),
      bytesOf(TEXT.replaceAll('\n', '\r\n')),
      little,
      big,
    ]) {
      const article = await parse(bytes, HINTS);
      assert.equal(article.title, 'Huyện Ba Tri mở hội thi');
      assert.equal(article.text, article.text.normalize('NFC'));
      assert.equal(article.published?.value, '2011-03-02');
    }
  });

  it('gives an answer for damaged and endless text', async () => {
    const sentence = 'Sáng 1/3, huyện Ba Tri mở hội thi. ';
    for (const text of [
      `a\0b ${sentence}`,
      `\uffff${sentence}`,
      sentence.repeat(30_000),
      'a'.repeat(1_000_000),
      '1/2/2011 '.repeat(100_000),
      '\n'.repeat(1_000_000).concat('a'),
    ]) {
      assertReversible(await parse(bytesOf(text), HINTS));
    }
    const cut = bytesOf(TEXT).slice(0, -2);
    assertReversible(await parse(cut, HINTS));
  });
});

describe('containers', () => {
  const member = bytesOf(TEXT);

  it('reads every member; one that cannot be read stops nothing', async () => {
    const zip = zipSync({
      'a.txt': member,
      'b.txt': new Uint8Array(),
      'c/d.txt': member,
      'e.bin': Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7]),
    });
    const readings = await readAll(zip);
    assert.deepEqual(readings.map(outcome).toSorted(), [
      'a.txt: Huyện Ba Tri mở hội thi',
      'b.txt: empty',
      'c/d.txt: Huyện Ba Tri mở hội thi',
      'e.bin: not-text',
    ]);
    const ids = readings.flatMap((reading) => ('parsed' in reading ? [reading.parsed.id] : []));
    assert.deepEqual(new Set(ids).size, 2);
    assert.ok(ids.includes(articleId('originals', HINTS.key, 'a.txt')));
    const first = readings.find((reading) => reading.member === 'a.txt');
    assert.ok(first && 'parsed' in first);
    assert.equal(first.parsed.source.sha256, createHash('sha256').update(member).digest('hex'));
    assert.equal(first.parsed.source.member, 'a.txt');
  });

  it('names members of members by their way', async () => {
    const inner = zipSync({ 'tin.txt': member });
    assert.deepEqual((await readAll(zipSync({ 'inner.zip': inner }))).map(outcome), [
      'inner.zip/tin.txt: Huyện Ba Tri mở hội thi',
    ]);
  });

  it('goes only so deep', async () => {
    let bytes: Uint8Array = member;
    for (let depth = 0; depth <= CONTAINER_DEPTH + 1; depth++) bytes = zipSync({ z: bytes }, { level: 0 });
    const [only] = await readAll(bytes);
    assert.ok(only && 'failure' in only);
    assert.equal(only.failure.code, 'too-deep');
  });

  it('is no single article', async () => {
    const zip = zipSync({ 'a.txt': member, 'b.txt': member });
    await assert.rejects(parse(zip, HINTS), { code: 'many-articles' });
  });
});

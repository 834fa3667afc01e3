import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openCompoundFile } from '../../../functions/parse/formats/doc/compound-file.ts';
import { doc } from '../../../functions/parse/formats/doc.ts';
import { Permanent } from '../../../shared/errors.ts';
import { documentIn, hintsFor, shown } from './samples.ts';

/** Written by LibreOffice: styles in .VnTime, .VnTimeH and Times New Roman, a run in VNI-Times, a note, a table, a field, a header. */
const FILE = new Uint8Array(readFileSync(new URL('doc/fonts.doc', import.meta.url)));
/** Where the main stream begins in it. */
const MAIN = Buffer.from(FILE).indexOf(Uint8Array.of(0xec, 0xa5, 0x01, 0x01));

function patched(...patches: [at: number, bytes: Iterable<number>][]): Uint8Array {
  const copy = FILE.slice();
  for (const [at, bytes] of patches) copy.set([...bytes], MAIN + at);
  return copy;
}
const u32 = (value: number) => [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, value >>> 24];

describe('doc', () => {
  it('is known by its streams, not by its name', () => {
    assert.equal(doc.recognises(FILE, hintsFor('a.txt')), true);
    assert.equal(doc.recognises(FILE.subarray(0, 600), hintsFor('a.doc')), false);
    assert.equal(doc.recognises(new TextEncoder().encode('{\\rtf1}'), hintsFor('a.doc')), false);
  });

  it('reads each run by its font, its style or the style beneath', async () => {
    assert.deepEqual(shown(await documentIn(doc, FILE)), [
      'heading1 LÀNG DỆT CHIẾU',
      'heading1 Phần một',
      'paragraph Làng nằm nép mình bên sông[1], quanh năm nghe tiếng thoi đưa.',
      'paragraph Để giữ nghề, xã mở lớp năm 2004.',
      'table Tên hộ | Số khung',
      'table Bảy | 12',
      'table Chín | 7',
      'paragraph Xem trang làng.',
      'paragraph [1] Ghi chú của toà soạn',
      'debris Trang in đầu',
    ]);
  });

  it('writes the numbers of lists, which stand outside the text', async () => {
    const lists = new Uint8Array(readFileSync(new URL('doc/lists.doc', import.meta.url)));
    assert.deepEqual(shown(await documentIn(doc, lists)), [
      'heading1 Quy chế',
      'item 1. Một',
      'item 2. Hai',
      'item a. Hai a',
      'item b. Hai b',
      'item 3. Ba',
      'paragraph Giữa',
      'item I. Phần đầu',
      'item II. Phần sau',
      'item chấm',
      'item 5. Năm',
    ]);
  });

  it('says what was converted, and reads properties and links', async () => {
    const { convertedFrom, declared, links } = await documentIn(doc, FILE);
    assert.equal(convertedFrom?.from, 'tcvn3, vni');
    assert.deepEqual(
      declared.title.map(({ value, rule }) => [value, rule]),
      [
        ['LÀNG DỆT CHIẾU', 'doc/title-style'],
        ['Báo cáo làng nghề', 'doc/title'],
      ],
    );
    assert.equal(declared.author[0]?.value, 'Trần Thị Lài');
    assert.equal(declared.published[0]?.value, '2005-03-09T10:30:00Z');
    assert.deepEqual(declared.tags, ['nghề', 'chiếu']);
    assert.deepEqual(links, [{ href: 'http://example.vn/chieu', text: 'trang làng' }]);
  });

  it('fails with a reason on an encrypted file', async () => {
    await assert.rejects(documentIn(doc, patched([0x0b, [FILE[MAIN + 0x0b]! | 1]])), { code: 'encrypted' });
  });

  it('reads the text of Word 95 in one piece', async () => {
    const codes = 'Héi nghÞ tæng kÕt n¨m häc.\rC¸c tr­êng ®· göi b¸o c¸o.\r';
    const old = patched(
      [0x02, [0x68, 0]],
      [0x18, u32(0x400)],
      [0x34, u32(codes.length)],
      [0x400, Buffer.from(codes, 'latin1')],
    );
    const document = await documentIn(doc, old);
    assert.deepEqual(shown(document), ['paragraph Hội nghị tổng kết năm học.', 'paragraph Các trường đã gửi báo cáo.']);
    assert.equal(document.convertedFrom?.from, 'tcvn3');
  });

  it('gives a text or a reason for any damage', async () => {
    const damage = fc.array(fc.tuple(fc.nat(FILE.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(FILE.length), async (changes, length) => {
        const copy = FILE.slice(0, length);
        for (const [at, byte] of changes) if (at >= 8 && at < length) copy[at] = byte;
        try {
          if (doc.recognises(copy, hintsFor('a'))) await documentIn(doc, copy);
          else assert.ok(Array.isArray(openCompoundFile(copy).names));
        } catch (error) {
          if (!(error instanceof Permanent)) throw error;
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { nothingDeclared } from '../../functions/parse/document.ts';
import { linesOf } from '../../functions/parse/formats/text.ts';
import { applyRules, frame } from '../../functions/parse/frame.ts';
import { RULES } from '../../functions/parse/rules/index.ts';
import { type Page, pageOf } from '../../functions/parse/rules/page.ts';
import { Parsed, PieceRole } from '../../shared/article.ts';
import { assertReversible } from './reversible.ts';

const HINTS = { bucket: 'b', key: 'tin/a.txt', versionId: null, received: '2020-01-01' };
const IDENTITY = { sha256: '0'.repeat(64), size: 1 };

const documentOf = (text: string) => ({
  mediaType: 'text/plain',
  charset: 'utf-8',
  convertedFrom: null,
  lines: linesOf(text),
  declared: nothingDeclared(),
  images: [],
  links: [],
  notes: [],
});
const framed = (text: string) => frame(documentOf(text), HINTS, IDENTITY);

/** Lines that rules know, so that random texts meet all of them. */
const KNOWN = [
  'Ngày đăng: 02/03/2011 - Số lần xem: 450',
  'Tin tức > Kinh tế',
  'Trang chủ',
  'in trang',
  'IMG',
  'Các tin đã đăng',
  'Xem thêm:',
  'Nguồn: Mai Lan - Sở Nội vụ',
  '(Theo TTXVN)',
  'Mai Thu Lan',
  'Trung tâm Văn hóa huyện',
  'Thứ hai 4/4/2011',
  '12/05/2011',
  'By Mary Ashe, 3 March 2015',
  'Date: 3 March 2015',
  '(Quang cảnh buổi lễ)',
  ' Đại biểu dự buổi lễ',
  'Huyện Ba Tri khai mạc hội thi cấp huyện về',
  'công tác hòa giải ở cơ sở',
  'Sáng 3/3, huyện Ba Tri khai mạc hội thi hòa giải viên giỏi với sự tham dự của 12 đội đến từ các xã.',
  'Hội Nông dân xã tập huấn (02/03/2011)',
  'Kết quả đạt được',
  '',
  '  \u00a0',
  '\t\t',
];
const anyText = fc
  .array(
    fc.oneof(fc.constantFrom(...KNOWN), fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 200 })),
    {
      maxLength: 40,
    },
  )
  .map((lines) => lines.join('\n'));

describe('frame', () => {
  it('accounts for every character of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = framed(text);
        assertReversible(parsed);
        Parsed.parse(parsed);
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  it('accounts for NULs, lone surrogates and controls', () => {
    for (const text of ['\0\0a\0', '\ud800\n\udc00 abc', '\u0007\n\u001b[0m', '\u200b\n\ufeff', 'a\u0000b\n\n\u0000']) {
      assertReversible(framed(text));
    }
  });

  it('keeps lines whose role the format knows, however long they are', () => {
    for (const role of PieceRole.options) {
      const line = (text: string) => ({ text, kind: 'paragraph' as const, blankBefore: 0, role, rule: 'markup/x' });
      const document = {
        ...documentOf(KNOWN.join('\n')),
        lines: [line('02/03/2011 - 45'), line('. '.repeat(200_000)), ...linesOf('a\nb')],
      };
      const parsed = frame(document, HINTS, IDENTITY);
      assertReversible(parsed);
      Parsed.parse(parsed);
      assert.equal(parsed.pieces[0]?.role, role);
      assert.equal(parsed.pieces[0]?.rule, 'markup/x');
    }
  });

  it('gives no count of views that is no number', () => {
    assert.equal(
      framed(`Huyện Ba Tri mở hội thi\nLượt xem: ${'9'.repeat(40)}\nSáng 1/3, huyện Ba Tri mở hội thi cấp huyện.`)
        .views,
      null,
    );
  });

  it('leaves the document as it was', () => {
    const document = documentOf(KNOWN.join('\n'));
    const before = structuredClone(document);
    frame(document, HINTS, IDENTITY);
    assert.deepEqual(document, before);
  });

  it('names every date of a line as evidence with its place', () => {
    const parsed = framed(
      'Huyện Ba Tri mở hội thi\n02/03/2011\nCập nhật: 05/03/2011\nSáng 1/3, huyện Ba Tri mở hội thi hòa giải viên giỏi cấp huyện.',
    );
    assert.equal(parsed.published?.value, '2011-03-02');
    const { start, end } = parsed.published!.span!;
    assert.equal(parsed.extracted.slice(start, end), '02/03/2011');
    assert.deepEqual(
      parsed.published!.candidates.map(({ value }) => value),
      ['2011-03-02', '2011-03-05'],
    );
  });

  it('flags a date after the day of arrival, and keeps it', () => {
    const parsed = framed(
      'Huyện Ba Tri mở hội thi\nNgày đăng: 02/03/2031\nHuyện Ba Tri vừa mở hội thi hòa giải viên giỏi cấp huyện năm nay.',
    );
    assert.equal(parsed.published?.value, '2031-03-02');
    assert.deepEqual(parsed.published?.flags, ['future']);
  });

  it('flags a date that may be read two ways', () => {
    const parsed = framed(
      'Footbridge opens\nPosted on 03/04/2015\nThe new footbridge over the river opened this morning after two years of work.',
    );
    assert.deepEqual(parsed.published?.flags, ['ambiguous']);
    const vietnamese = framed(
      'Khánh thành cầu\nNgày đăng: 03/04/2015\nSáng nay cầu mới bắc qua sông đã được khánh thành sau hai năm xây dựng.',
    );
    assert.deepEqual(vietnamese.published?.flags, []);
    assert.equal(vietnamese.published?.value, '2015-04-03');
  });

  it('invents no date: not the print day, not the event, not the arrival', () => {
    for (const text of [
      'Thứ hai 4/4/2011\nin trang\nHuyện Ba Tri mở hội thi\nSáng 1/3/2009, huyện Ba Tri mở hội thi hòa giải viên giỏi cấp huyện.',
      'Spring fair\nDate: 3 March 2015\nVenue: Town hall\nThe spring fair of the gardeners’ society will be held in the town hall again this year.',
      'Huyện Ba Tri mở hội thi\nSáng 1/3/2009, huyện Ba Tri mở hội thi hòa giải viên giỏi cấp huyện.\nBa Tri, ngày 2 tháng 3 năm 2009',
    ]) {
      assert.equal(framed(text).published, null, text);
    }
  });

  it('grows linearly: twice the text, at most twice the looks at rows', () => {
    const looks = (copies: number): number => {
      let count = 0;
      const page = pageOf(documentOf(Array.from({ length: copies }, () => KNOWN.join('\n')).join('\n')));
      const counting = <T extends object>(items: T): T =>
        new Proxy(items, {
          get(target, key, receiver) {
            if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
            return Reflect.get(target, key, receiver);
          },
        });
      const rules = RULES.map(
        ([name, rule]) =>
          [name, (each: Page) => rule({ ...each, rows: counting(each.rows), claims: counting(each.claims) })] as const,
      );
      applyRules(page, rules);
      return count;
    };
    const [once, twice, four] = [looks(40), looks(80), looks(160)];
    assert.ok(once > 1000, 'looks are counted');
    assert.ok(twice < once * 2.2, `${once} looks became ${twice}`);
    assert.ok(four < once * 4.4, `${once} looks became ${four}`);
  });
});

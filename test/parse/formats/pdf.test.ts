import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pdf } from '../../../functions/parse/formats/pdf.ts';
import { at, documentIn, hintsFor, pdfFile, shown } from './samples.ts';

const column = (x: number, top: number, lines: string[]): string[] =>
  lines.map((text, row) => at(x, top - row * 14, text));
const FILL = 'the committee of the district met on the matter and gave its';

describe('pdf', () => {
  it('is known by its signature, which mail gateways may put lines before', () => {
    const bytes = pdfFile([[at(72, 700, 'a')]]);
    assert.equal(pdf.recognises(bytes, hintsFor('a')), true);
    assert.equal(pdf.recognises(Buffer.concat([Buffer.from('X-Note: 1\n\n'), bytes]), hintsFor('a')), true);
    assert.equal(pdf.recognises(Buffer.from('a text on PDF'), hintsFor('a.pdf')), false);
  });

  it('joins lines to paragraphs and parts them by space, size and short lines', async () => {
    const page = [
      at(72, 780, 'A bridge for the valley', 20),
      ...column(72, 740, [`${FILL} word`, `${FILL} name`, 'and closed.', `${FILL} hand`, 'again.']),
      ...column(72, 640, [`${FILL} leave`]),
    ];
    assert.deepEqual(shown(await documentIn(pdf, pdfFile([page]))), [
      'heading1 A bridge for the valley',
      `paragraph ${FILL} word ${FILL} name and closed.`,
      `paragraph ${FILL} hand again.`,
      `paragraph ${FILL} leave`,
    ]);
  });

  it('takes hyphens out where they part a word', async () => {
    const page = column(72, 740, [`${FILL} trans-`, `port. ${FILL}.`]);
    assert.deepEqual(shown(await documentIn(pdf, pdfFile([page]))), [`paragraph ${FILL} transport. ${FILL}.`]);
  });

  it('reads two columns one after the other, also when they are drawn line by line', async () => {
    const words = 'river north field winter harbour lantern meadow copper'.split(' ');
    const left = words.map((word, row) => `left ${word} line of this text ${row}`);
    const right = words.map((word, row) => `right ${word} line of this text ${row}`);
    const rows = [...left, ...left].map((text, row) => [text, [...right, ...right][row]!]);
    const page = rows.flatMap(([one, two], row) => [at(60, 740 - row * 14, one!), at(320, 740 - row * 14, two!)]);
    const text = shown(await documentIn(pdf, pdfFile([page]))).join(' ');
    assert.ok(text.lastIndexOf('left ') < text.indexOf('right '), text);
  });

  it('marks headers, footers and page numbers as debris by their rule', async () => {
    const pages = ['one', 'two', 'three'].map((word, number) => [
      at(72, 810, `District bulletin, no. ${number + 4}`),
      ...column(72, 700, [`${FILL} ${word}.`]),
      at(290, 30, `Trang ${number + 1}`),
    ]);
    const document = await documentIn(pdf, pdfFile(pages));
    assert.deepEqual(
      [...new Set(document.lines.map((line) => line.rule ?? line.text))],
      ['pdf/running-line', 'pdf/page-number', `${FILL} one.`, `${FILL} two.`, `${FILL} three.`],
    );
  });

  it('takes the properties as weak evidence', async () => {
    const info = "/Title(Microsoft Word - bai1.doc)/Author(Tran Mai)/CreationDate(D:20090515083000+07'00')";
    const { declared } = await documentIn(pdf, pdfFile([[at(72, 700, FILL)]], { info }));
    assert.deepEqual(declared.title, []);
    assert.equal(declared.author[0]?.value, 'Tran Mai');
    assert.deepEqual(
      [declared.published[0]?.value, declared.published[0]?.rule],
      ['2009-05-15T08:30:00+07:00', 'pdf/creation-date'],
    );
  });

  it('says of a scan that it needs OCR, of an encrypted file that it is, of a cut-off one that it is damaged', async () => {
    await assert.rejects(documentIn(pdf, pdfFile([['0 0 m 100 100 l S']])), { code: 'needs-ocr' });
    const locked =
      '/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(12345678901234567890123456789012)/U(12345678901234567890123456789012)>>/ID[<00><00>]';
    await assert.rejects(documentIn(pdf, pdfFile([[at(72, 700, FILL)]], { trailer: locked })), { code: 'encrypted' });
    await assert.rejects(documentIn(pdf, pdfFile([[at(72, 700, FILL)]]).subarray(0, 60)), { code: 'damaged' });
  });
});

/** Files of every format with bytes flipped, cut out, doubled and put in: an article or a reason comes out, never a crash. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { read } from '../../../functions/parse/parse.ts';
import { at, book, hintsFor, openDocument, paragraph, pdfFile, utf8, wordFile, zipped } from './samples.ts';

const TEXT = 'Sáng nay, cả xã ra đồng gặt lúa từ rất sớm.';
const MAIL = `From: a@example.org\r\nTo: b@example.org\r\nSubject: Mùa gặt\r\nDate: Tue, 4 May 2010 09:15:00 +0700\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>${TEXT}</p>\r\n--b\r\nContent-Type: text/plain; name=a.txt\r\nContent-Disposition: attachment\r\n\r\n${TEXT}\r\n--b--\r\n`;
const WARC = `WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://example.org/a\r\nContent-Type: text/plain\r\nContent-Length: ${utf8(TEXT).length}\r\n\r\n${TEXT}\r\n\r\n`;

const FILES: Record<string, Uint8Array> = {
  docx: wordFile(`${paragraph(TEXT)}<w:tbl><w:tr><w:tc>${paragraph(TEXT)}</w:tc></w:tr></w:tbl>`),
  odt: openDocument(
    `<text:h>${TEXT}</text:h><text:list><text:list-item><text:p>${TEXT}</text:p></text:list-item></text:list>`,
  ),
  epub: book([`<h1>${TEXT}</h1><p>${TEXT}</p>`], '<dc:title>Mùa gặt</dc:title>'),
  pdf: pdfFile([[at(72, 700, 'The committee met.'), at(72, 686, 'It gave leave.')], [at(72, 700, 'Second page.')]]),
  zip: zipped({ 'a.txt': TEXT, 'b/c.html': `<p>${TEXT}</p>` }),
  gz: gzipSync(utf8(TEXT)),
  warc: gzipSync(utf8(WARC)),
  eml: utf8(MAIL),
  mbox: utf8(`From a Tue May  4 09:15:00 2010\n${MAIL}\n`.replaceAll('\r', '')),
  mhtml: utf8(MAIL.replace('multipart/mixed', 'multipart/related').replace(/To: .*\r\n/, '')),
  json: utf8(JSON.stringify([{ title: 'Mùa gặt', text: TEXT, authors: [{ name: 'Lê An' }] }])),
  jsonl: utf8(`${JSON.stringify({ text: TEXT })}\n`.repeat(3)),
  csv: utf8(`Tiêu đề,Nội dung\n"Mùa ""gặt""","${TEXT}"\nb,c\n`),
  md: utf8(`---\ntitle: Mùa gặt\n---\n# Mùa\n\n> * ${TEXT}\n\n|a|b|\n|---|---|\n|c|d|\n`),
  nitf: utf8(
    `<nitf><body><body.head><hl1>Mùa</hl1></body.head><body.content><p>${TEXT}</p></body.content></body></nitf>`,
  ),
  newsml: utf8(
    `<newsItem><contentMeta><headline>Mùa</headline></contentMeta><contentSet><inlineData>${TEXT}</inlineData></contentSet></newsItem>`,
  ),
  tei: utf8(`<TEI><text><body><head>Mùa</head><p>${TEXT}<note>x</note></p></body></text></TEI>`),
  xml: utf8(
    `<?xml version="1.0"?><tin><bai><tieude>Mùa</tieude><noidung><p>${TEXT}</p></noidung></bai><bai><x>a</x></bai></tin>`,
  ),
  alto: utf8(
    '<alto><Layout><Page><PrintSpace><TextBlock><TextLine><String CONTENT="Mùa"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>',
  ),
};

const RUNS = Number(process.env.FUZZ_RUNS ?? 25);
const SEED = Number(process.env.FUZZ_SEED ?? 20261122);

/** Where, in thousandths of the file, what is done to how many bytes. */
const mutation = fc.record({
  place: fc.nat(999),
  length: fc.integer({ min: 1, max: 64 }),
  kind: fc.constantFrom('flip', 'cut', 'double', 'insert', 'end'),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 16 }),
});

function mutated(
  file: Uint8Array,
  mutations: readonly { place: number; length: number; kind: string; bytes: Uint8Array }[],
) {
  return mutations.reduce((bytes, { place, length, kind, bytes: put }) => {
    const from = Math.floor((bytes.length * place) / 1000);
    const [before, piece, after] = [
      bytes.subarray(0, from),
      bytes.subarray(from, from + length),
      bytes.subarray(from + length),
    ];
    if (kind === 'cut') return Buffer.concat([before, after]);
    if (kind === 'double') return Buffer.concat([before, piece, piece, after]);
    if (kind === 'insert') return Buffer.concat([before, put, piece, after]);
    if (kind === 'end') return Buffer.from(before);
    return Buffer.concat([before, piece.map((byte, index) => byte ^ put[index % put.length]!), after]);
  }, file);
}

describe('fuzz', () => {
  for (const [name, file] of Object.entries(FILES)) {
    it(name, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
          for await (const reading of read(mutated(file, mutations), hintsFor(`a.${name}`))) {
            if ('failure' in reading) assert.notEqual(reading.failure.code, 'unreadable', reading.failure.reason);
          }
        }),
        { numRuns: RUNS, seed: SEED },
      );
    });
  }
});

/** Files that make a parser's work grow with the square of their size, or its stack with their depth: each is read within its time. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FORMATS } from '../../../functions/parse/formats/index.ts';
import { at, hintsFor, pdfFile, utf8, wordFile } from './samples.ts';

const TIMES = 20_000;
const MAIL = 'From: a@example.org\nTo: b\nSubject: c\nDate: Tue, 4 May 2010 09:15:00 +0700\n';
const indented = (_: unknown, level: number): string => `${' '.repeat(level * 2)}- a`;

const FILES: Record<string, () => Uint8Array> = {
  'Markdown of underscores': () => utf8(`# a\n\n${'_a__b '.repeat(TIMES)}`),
  'Markdown of brackets': () => utf8(`# a\n\n${'['.repeat(TIMES)}`),
  'Markdown with a list 1,000 deep': () => utf8(`# a\n\n${Array.from({ length: 1000 }, indented).join('\n')}`),
  'Markdown of quotes in quotes': () => utf8(`# a\n\n${'>'.repeat(TIMES)} a`),
  'JSON of lists in lists': () => utf8('['.repeat(TIMES) + ']'.repeat(TIMES)),
  'a mailbox of lines that begin no mail': () => utf8(`From a\n${MAIL}\n${'\nFrom a b\n\n'.repeat(TIMES)}`),
  'a mail whose header is folded without end': () => utf8(`${MAIL}X-A: b${'\n '.repeat(TIMES)}\n\nx`),
  'a table of one quote without end': () => utf8(`title,text\n${'"'.repeat(TIMES)}`),
  'XML of open elements': () => utf8(`<nitf>${'<p>'.repeat(TIMES)}`),
  'XML of closed elements that were never open': () => utf8(`<nitf><p>a${'</q>'.repeat(TIMES)}`),
  'XML of attributes': () =>
    utf8(`<nitf ${Array.from({ length: TIMES }, (_, n) => `a${n}="b"`).join(' ')}><p>a</p></nitf>`),
  'a Word paragraph of runs': () => wordFile(`<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(TIMES)}</w:p>`),
  'a PDF page of scattered words': () =>
    pdfFile([Array.from({ length: 3000 }, (_, n) => at(72 + (n % 7) * 60, 800 - ((n * 14) % 700), `abc ${n}`))]),
};

describe('odd files', () => {
  for (const [name, make] of Object.entries(FILES)) {
    it(name, { timeout: 20_000 }, async () => {
      const bytes = make();
      const format = FORMATS.find((each) => each.recognises(bytes, hintsFor('a')));
      assert.ok(format);
      const content = await format.read(bytes, hintsFor('a')).catch((error: unknown) => {
        assert.ok(error instanceof Error && error.name === 'Permanent', String(error));
        return null;
      });
      if (content?.kind === 'documents') for await (const each of content.documents) assert.ok(each.name);
      if (content?.kind === 'container') for await (const each of content.members) assert.ok(each.name);
    });
  }
});

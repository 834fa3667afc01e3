/** The five articles that the project started from, dropped into the bucket and found over HTTP. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { type DeployedArchive, until } from './archive.ts';

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);

/** What must be found by what; the seeds themselves stand outside the project. */
const searches: { name: string; ask: Record<string, string>; finds: string[]; not?: string[] }[] = [
  { name: 'a phrase', ask: { q: '"Cụm thi đua số II"' }, finds: ['001'], not: ['000', '002', '003', '004'] },
  { name: 'words without diacritics', ask: { q: 'so ngoai vu' }, finds: ['000', '001', '003'], not: ['002', '004'] },
  { name: 'words in decomposed letters', ask: { q: 'Sở Ngoại vụ'.normalize('NFD') }, finds: ['000', '001', '003'] },
  { name: 'the number of a cited document', ask: { q: '05-CT/TW' }, finds: ['001'], not: ['000', '002', '003', '004'] },
  {
    name: 'a cited document as a filter',
    ask: { cites: '67/KH-UBND' },
    finds: ['003'],
    not: ['000', '001', '002', '004'],
  },
  { name: 'a publish date', ask: { published: '2014-06' }, finds: ['003'], not: ['000', '001', '002', '004'] },
  { name: 'an event date', ask: { event: '2016-07-12' }, finds: ['000'], not: ['001', '002', '003', '004'] },
  { name: 'the event of an article that has no publish date', ask: { event: '2018-07' }, finds: ['002'] },
  {
    name: 'a province in its official spelling',
    ask: { place: 'Đắk Nông' },
    finds: ['003'],
    not: ['000', '001', '002', '004'],
  },
  { name: 'a province among many', ask: { place: 'Hòa Bình' }, finds: ['001'], not: ['003'] },
  { name: 'a person', ask: { person: 'Nguyễn Thanh Hồng' }, finds: ['000'], not: ['001', '002', '003', '004'] },
  {
    name: 'a person without diacritics',
    ask: { person: 'lam van tan' },
    finds: ['002'],
    not: ['000', '001', '003', '004'],
  },
  { name: 'an office', ask: { office: 'Trợ lý Bộ trưởng' }, finds: ['001'], not: ['000', '002', '003', '004'] },
  { name: 'an agency', ask: { agency: 'Sở Khoa học và Công nghệ' }, finds: ['002'], not: ['000', '003'] },
  { name: 'an agency by its abbreviation', ask: { agency: 'Sở KH&CN' }, finds: ['002'], not: ['000', '003'] },
  { name: 'the language', ask: { lang: 'vi' }, finds: ['000', '001', '002', '003', '004'] },
  { name: 'a province by its code of today', ask: { place: '68' }, finds: ['003'], not: ['000'] },
  { name: 'an author', ask: { author: 'Châu Quang Thông' }, finds: ['002'], not: ['000', '001', '003', '004'] },
];

export function seeds(archive: () => DeployedArchive): void {
  describe('the seeds', () => {
    if (!existsSync(SEEDS)) {
      test('are not beside the project (../shared/seeds): their searches are passed over', () => {});
      return;
    }
    const files = readdirSync(SEEDS);
    const keyOf = (number: string): string => `seeds/${files.find((file) => file.startsWith(number))}`;

    test('become searchable after an upload with the S3 client', async () => {
      await Promise.all(files.map((file) => archive().put(`seeds/${file}`, readFileSync(new URL(file, SEEDS)))));
      for (const file of files) await archive().settled(`seeds/${file}`, 'searchable');
      await until(
        'all are found',
        () => archive().keysFound({ collection: 'seeds' }),
        (found) => found.length === files.length,
      );
    });

    for (const { name, ask, finds, not = [] } of searches) {
      test(`are found by ${name}: ${JSON.stringify(ask)}`, async () => {
        const found = await archive().keysFound({ collection: 'seeds', ...ask });
        for (const number of finds) assert.ok(found.includes(keyOf(number)), `${number} is not among ${found}`);
        for (const number of not) assert.ok(!found.includes(keyOf(number)), `${number} is among ${found}`);
      });
    }

    test('are answered whole by their id, with the text as it was written', async () => {
      const { status, body } = await archive().ask(`/articles/${archive().id(keyOf('003'))}`);
      assert.equal(status, 200);
      const source = readFileSync(new URL(keyOf('003').replace('seeds/', ''), SEEDS), 'utf8');
      assert.ok(source.includes(String(body.text).split('\n')[0] ?? '\0'));
      assert.equal((body.published as { value: string }).value, '2014-06-27');
      assert.equal(body.views, 1021);
    });

    test('carry their whole way in the ledger', async () => {
      const { row, events } = await archive().history(keyOf('000'));
      assert.equal(row?.state, 'searchable');
      assert.deepEqual(
        events.map(({ kind }) => kind).filter((kind) => kind !== 'superseded'),
        ['received', 'parsed', 'enriched', 'indexed'],
      );
    });
  });
}

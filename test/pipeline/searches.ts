/** What a researcher meets at the door and in the answers. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { articleId } from '../../shared/identity.ts';
import { Problem, SearchResponse } from '../../shared/search.ts';
import { type DeployedArchive, until } from './archive.ts';

export function access(archive: () => DeployedArchive): void {
  describe('the door', () => {
    test('is closed without a key, and with a wrong one', async () => {
      for (const key of [null, 'not-a-key']) {
        for (const path of ['/articles', '/articles/x', '/health']) {
          const { status, body } = await archive().ask(path, key);
          assert.equal(status, 403, path);
          assert.match(String(body.hint), /x-api-key/);
        }
      }
    });
    test('says that the archive is well', async () => {
      const { status, body } = await archive().ask('/health');
      assert.equal(status, 200);
      assert.equal(body.status, 'well');
    });
    for (const [path, expected] of [
      ['/articles?size=101', /size/],
      ['/articles?published=yesterday', /published/],
      ['/articles?published=2014-13', /published/],
      ['/articles?event=2014-02-30', /event/],
      ['/articles?published=2016..2014', /published/],
      ['/articles?colour=red', /colour/],
      ['/articles?cursor=abc', /cursor/],
      [`/articles?q=${'%20a'.repeat(200)}`, /words/],
      ['/articles/no-such-article', /no article/],
    ] as const) {
      test(`answers ${path.slice(0, 40)} with a problem that a person can act on`, async () => {
        const { status, body, headers } = await archive().ask(path);
        assert.equal(status, path.includes('no-such') ? 404 : 400);
        const problem = Problem.parse(body);
        assert.match(problem.detail, expected);
        assert.ok(problem.hint);
        assert.match(headers.get('content-type') ?? '', /^application\/problem\+json/);
      });
    }
    for (const q of ['"', '05-CT/TW AND (', '*', '???', '\\', 'a:b', '\u0000', '😀', '{"match_all":{}}']) {
      test(`answers the odd query ${JSON.stringify(q)}`, async () => {
        const { status, body } = await archive().ask(`/articles?${new URLSearchParams({ q })}`);
        assert.equal(status, 200, JSON.stringify(body));
      });
    }
  });
}

/** One word in two spellings: both find both, whichever the text has. */
const spellings: [printed: string, asked: string][] = [
  ['bác sĩ', 'bác sỹ'],
  ['tỉ đồng', 'tỷ đồng'],
  ['qui định', 'quy định'],
  ['hoà giải', 'hòa giải'],
  ['thuỷ lợi', 'thủy lợi'],
  ['mỹ thuật', 'mĩ thuật'],
];

/** Twelve small articles, so that a walk of five a page has three pages. */
const ARTICLES = 12;
const keyOf = (at: number): string => `walk/bai-${String(at).padStart(2, '0')}.txt`;

export function searches(archive: () => DeployedArchive): void {
  describe('a walk with the cursor', () => {
    test('gives every article once, in order, whatever the page size', async () => {
      const day = (at: number): string => String(at + 1).padStart(2, '0');
      await Promise.all(
        Array.from({ length: ARTICLES }, (_, at) =>
          archive().put(
            keyOf(at),
            `Bản tin kiểm thử con trỏ số ${at}\nNgày đăng: ${day(at)}/03/2015\n\nNội dung của bản tin thứ ${at} nói về việc đọc hết kho lưu trữ theo từng trang nhỏ.\n`,
          ),
        ),
      );
      for (let at = 0; at < ARTICLES; at++) await archive().settled(keyOf(at), 'searchable');
      await until(
        'all are found',
        () => archive().keysFound({ collection: 'walk' }),
        (found) => found.length === ARTICLES,
      );
      for (const cursor of [undefined, '*']) {
        for (const sort of ['newest', 'oldest', 'relevance', 'event']) {
          const seen: string[] = [];
          let next: string | null | undefined = cursor;
          do {
            const page: SearchResponse = await archive().search({
              q: 'con trỏ',
              collection: 'walk',
              size: '5',
              sort,
              ...(next ? { cursor: next } : {}),
            });
            SearchResponse.parse(page);
            assert.equal(page.total, ARTICLES);
            seen.push(...page.hits.map(({ source }) => source.key));
            next = page.next;
          } while (next);
          assert.equal(new Set(seen).size, ARTICLES, `${sort} from ${cursor}: ${seen}`);
          assert.equal(seen.length, ARTICLES);
          const inOrder = Array.from({ length: ARTICLES }, (_, at) => keyOf(at));
          if (sort === 'oldest') assert.deepEqual(seen, inOrder);
          if (sort === 'newest') assert.deepEqual(seen, inOrder.reverse());
        }
      }
    });
    test('goes on through articles without a date', async () => {
      const undated = Array.from({ length: 7 }, (_, at) => `undated/bai-${at}.txt`);
      await Promise.all(
        undated.map((key, at) =>
          archive().put(key, `Bài không ngày thứ ${at}\n\nMột bài viết không có ngày nào cả, thuộc nhóm khongngay.\n`),
        ),
      );
      for (const key of undated) await archive().settled(key, 'searchable');
      await until(
        'all are found',
        () => archive().keysFound({ collection: 'undated' }),
        (found) => found.length === undated.length,
      );
      for (const sort of ['newest', 'oldest', 'event']) {
        const seen: string[] = [];
        let next: string | null = null;
        do {
          const page: SearchResponse = await archive().search({
            collection: 'undated',
            size: '2',
            sort,
            ...(next !== null && { cursor: next }),
          });
          seen.push(...page.hits.map(({ source }) => source.key));
          next = page.next;
        } while (next !== null);
        assert.deepEqual(seen.sort(), undated, sort);
      }
    });
    test('finds a word in either of its spellings', async () => {
      const key = 'walk/chinh-ta.txt';
      await archive().put(
        key,
        `Hai lối chính tả\n\nBài này viết ${spellings.map(([printed]) => printed).join(', ')} và không viết lối kia.\n`,
      );
      await archive().settled(key, 'searchable');
      for (const asked of spellings.flat()) {
        await until(
          `${asked} finds it`,
          () => archive().keysFound({ q: `"${asked}"`, collection: 'walk' }),
          (found) => found.includes(key),
        );
      }
    });
    test('does not go on through another search', async () => {
      const { next } = await archive().search({ q: 'con trỏ', size: '5' });
      const { status, body } = await archive().ask(
        `/articles?${new URLSearchParams({ q: 'khác', cursor: next ?? '' })}`,
      );
      assert.equal(status, 400);
      assert.match(String(body.detail), /another search/);
    });
    test('marks what matched and escapes the rest', async () => {
      const key = 'walk/dau-ngoac.txt';
      await archive().put(
        key,
        'Thử dấu ngoặc nhọn\n\nĐoạn văn này có <script>alert(1)</script> và chữ Xuyên-Quốc-Gia trong cùng một câu.\n',
      );
      await archive().settled(key, 'searchable');
      const ask = () => archive().search({ q: 'xuyen-quoc-gia', collection: 'walk' });
      const { hits } = await until('it is found', ask, ({ total }) => total > 0);
      assert.equal(hits[0]?.id, articleId(archive().bucket, key));
      const html = hits[0]?.snippets.find(({ field }) => field === 'text')?.html ?? '';
      assert.match(html, /<mark>Xuyên<\/mark>/);
      assert.doesNotMatch(html, /<script>/);
      assert.match(html, /&lt;script&gt;/);
    });
  });
}

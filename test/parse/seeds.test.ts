/**
 * The five seeds, by the rules of their gold: short values, and hashes of sentences, as the project holds no copy of them.
 * Where ../shared/seeds is missing the test says so and passes over them.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from '../../functions/parse/parse.ts';
import { assertReversible } from './reversible.ts';

const SEEDS = join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds');

interface Gold {
  title: string;
  published: string | null;
  printed: string | null;
  authors: string[];
  credit: string | null;
  views: number | null;
  breadcrumb: string[];
  captions: string[];
  debris: string[];
  /** Offsets in the file of the first sentence's start and the last sentence's end. */
  first: number;
  last: number;
  /** Paragraphs. */
  blocks: number;
}

/** Titles and captions as the first ten digits of the sha256 of their text, white space folded. */
const GOLD: Record<string, Gold> = {
  '000_28362dd35ae76348.txt': {
    title: 'c13a17ada2',
    published: null,
    printed: null,
    authors: ['Ly Na'],
    credit: null,
    views: null,
    breadcrumb: [],
    captions: ['75d6edd146'],
    debris: ['IMG', 'OPERATION PICTURESbadge'],
    first: 90,
    last: 2409,
    blocks: 6,
  },
  '001_7dc6211e54800644.txt': {
    title: 'cb7678186b',
    published: '2017-07-10',
    printed: null,
    authors: [],
    credit: null,
    views: null,
    breadcrumb: [],
    captions: [],
    debris: ['Các tin đã đăng'],
    first: 83,
    last: 2559,
    blocks: 6,
  },
  '002_7822451fee3db5dd.txt': {
    title: 'efbb96eadb',
    published: null,
    printed: null,
    authors: ['Châu Quang Thông'],
    credit: 'Trung tâm TT và TK KH&CN',
    views: null,
    breadcrumb: [],
    captions: ['b6688227ff', 'e32b386729', '6c5906da6c'],
    debris: [],
    first: 127,
    last: 2740,
    blocks: 5,
  },
  '003_78598a99919a94f2.txt': {
    title: '135d0c0b94',
    published: '2014-06-27',
    printed: null,
    authors: ['Võ Thái Lâm'],
    credit: 'Sở Ngoại vụ tỉnh Đăk Nông',
    views: 1021,
    breadcrumb: ['Tin tức', 'Thông tin KT-VH-XH'],
    captions: ['1aebd64348'],
    debris: ['Phản hồi'],
    first: 200,
    last: 3140,
    blocks: 4,
  },
  '004_ad14d418e779a9fd.txt': {
    title: '0479b8b77e',
    published: null,
    printed: '2022-05-23',
    authors: ['Thu Hoài'],
    credit: null,
    views: null,
    breadcrumb: [],
    captions: ['c774773825'],
    debris: ['in trang'],
    first: 102,
    last: 2097,
    blocks: 7,
  },
};

const hash = (text: string): string =>
  createHash('sha256').update(text.normalize('NFC').replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 10);

describe('seeds', () => {
  for (const [file, gold] of Object.entries(GOLD)) {
    it(file, async (test) => {
      if (!existsSync(join(SEEDS, file))) {
        test.diagnostic('../shared/seeds is not here: passed over');
        return;
      }
      const bytes = readFileSync(join(SEEDS, file));
      const article = await parse(bytes, { bucket: 'seeds', key: file, versionId: null, received: '2026-11-22' });
      const source = new TextDecoder().decode(bytes);
      assertReversible(article);
      assert.deepEqual(
        {
          title: hash(article.title ?? ''),
          published: article.published?.value ?? null,
          printed: article.printed?.value ?? null,
          authors: article.authors.map(({ name }) => name),
          credit: article.credit,
          views: article.views,
          breadcrumb: article.breadcrumb,
          captions: article.captions.map(hash),
          debris: article.debris.map(({ text }) => text),
          first: source.indexOf(article.text.slice(0, 60)),
          last: source.indexOf(article.text.slice(-60)) + 60,
          blocks: article.blocks.length,
        },
        gold,
      );
    });
  }
});

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { enrich } from '../../functions/enrich/enrich.ts';
import { read } from '../../functions/parse/parse.ts';
import { Enriched } from '../../shared/article.ts';

const SEEDS = '../shared/seeds';
const GOLD = '../shared/vietnamese/gold';

interface Gold {
  file: string;
  event_dates: { start: string; end: string }[];
  people: { name: string; optional?: boolean }[];
  places: { name: string; level: string; code63: string; code34: string }[];
  legal_refs: { type: string; number: string | null; issuer: string | null }[];
}

async function enriched(file: string): Promise<Enriched> {
  const hints = { bucket: 'seeds', key: file, versionId: null };
  for await (const one of read(readFileSync(join(SEEDS, file)), hints)) if ('parsed' in one) return enrich(one.parsed);
  throw new Error(`Nothing was parsed in ${file}.`);
}

if (!existsSync(SEEDS) || !existsSync(GOLD)) {
  test('the seeds are passed over: their folder is not here', () =>
    assert.equal(existsSync(SEEDS) && existsSync(GOLD), false));
} else {
  for (const file of readdirSync(SEEDS)) {
    test(`${file} has one event before it was published, and its people have names`, async () => {
      const article = await enriched(file);
      Enriched.parse(article);
      assert.equal(article.language, 'vi');
      assert.equal(article.events.length, 1);
      assert.ok(article.events[0]!.end <= (article.published?.value ?? '9999'));
      for (const { name } of article.people) assert.match(name, /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}*)+$/u);
    });
  }
  for (const file of readdirSync(GOLD).filter((name) => /^\d.*\.json$/.test(name))) {
    const gold: Gold = JSON.parse(readFileSync(join(GOLD, file), 'utf8'));
    test(`${file} is read as by hand`, async () => {
      const article = await enriched(gold.file);
      const days = ({ start, end }: { start: string; end: string }) => `${start} ${end}`;
      assert.deepEqual(article.events.map(days), gold.event_dates.map(days));
      assert.deepEqual(
        article.people.map(({ name }) => name),
        gold.people.filter(({ optional }) => !optional).map(({ name }) => name),
      );
      assert.deepEqual(
        article.places.flatMap(({ kind, name, code63, code34 }) =>
          kind === 'province' ? [[name, code63, code34]] : [],
        ),
        gold.places.flatMap(({ level, name, code63, code34 }) =>
          level === 'province' ? [[name, code63, code34]] : [],
        ),
      );
      assert.deepEqual(
        article.cites.map(({ type, number, issuer }) => [type, number, issuer]),
        gold.legal_refs.map(({ type, number, issuer }) => [type, number, issuer]),
      );
    });
  }
}

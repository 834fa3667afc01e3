import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { enrich } from '../../functions/enrich/enrich.ts';
import { areNearDuplicates } from '../../functions/enrich/enrichers/fingerprints.ts';
import { normalise } from '../../shared/language/normalise.ts';
import { article } from '../../test/enrich/article.ts';
import own from '../../test/enrich/enrichers/fingerprints.cases.json' with { type: 'json' };
import pairs from '../../test/shared/language/normalise.cases.json' with { type: 'json' };
import type { Figure } from './area.ts';

const SEEDS = '../shared/seeds';

/** What becomes of an article when another site takes it over. */
const REPRINTS: ((text: string) => string)[] = [
  (text) => `Trang chủ | Thời sự\n${text}\nIn bài viết\nGửi email`,
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.split('\n').slice(0, -1).join('\n') || text,
  (text) => text.slice(0, text.length * 0.6),
  (text) => text.replaceAll('tổ chức', 'mở').replaceAll('các ', 'những '),
];

/** The same report from elsewhere: every province that it names becomes another. */
function elsewhere(text: string): string {
  const { places } = enrich(article({ text }));
  const names = places.filter(({ kind }) => kind === 'province').map(({ name }) => name);
  return names.reduce((changed, name) => changed.replaceAll(name, name === 'Sơn La' ? 'Cà Mau' : 'Sơn La'), text);
}

/** Own texts and the seeds, reprinted and moved to another province, each against each; and the pairs of spellings. */
export function copies(): Figure[] {
  const seeds = existsSync(SEEDS)
    ? readdirSync(SEEDS).map((file) => readFileSync(`${SEEDS}/${file}`, 'utf8').normalize('NFC'))
    : [];
  const texts = [own.texts.join('\n'), own.other, ...own.form, ...seeds];
  const printsOf = (text: string) => enrich(article({ text })).fingerprints;
  let [hits, called, wanted] = [0, 0, 0];
  const judge = (one: string, other: string, same: boolean) => {
    const found = areNearDuplicates(printsOf(one), printsOf(other));
    wanted += Number(same);
    called += Number(found);
    hits += Number(found && same);
  };
  for (const [at, text] of texts.entries()) {
    for (const reprint of REPRINTS) judge(text, reprint(text), true);
    const moved = elsewhere(text);
    if (moved !== text) judge(text, moved, false);
    for (const other of texts.slice(at + 1)) judge(text, other, false);
  }
  const right =
    pairs.same.filter(({ a, b }) => normalise(a) === normalise(b)).length +
    pairs.different.filter(({ a, b }) => normalise(a) !== normalise(b)).length;
  const all = pairs.same.length + pairs.different.length;
  return [
    { what: 'pairs of spellings, own', ours: `${right} of ${all}`, bar: 'all' },
    { what: 'near-duplicate pairs, own and seeds, F1', ours: ((2 * hits) / (called + wanted)).toFixed(3), bar: '1' },
  ];
}

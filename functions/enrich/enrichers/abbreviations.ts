import type { Abbreviation } from '../../../shared/article.ts';
import { normalise } from '../../../shared/language/normalise.ts';
import type { Enricher, SoFar } from '../enricher.ts';
import { packFor } from '../languages/packs.ts';
import { mention, type Passage, passage, passagesOf } from '../passages.ts';

const NAME = 'abbreviations';
const VERSION = '1';

/** The trail of a page ("Tin tức > Thông tin KT-VH-XH") abbreviates too. */
const withBreadcrumb = (soFar: SoFar): Passage[] => [
  ...passagesOf(soFar),
  ...soFar.breadcrumb.map((step, at) => passage(step, `breadcrumb.${at}`)),
];

/** What the texts cut short and what it stands for: by the article's own words first, then by a table. */
export const abbreviations: Enricher = {
  name: NAME,
  version: VERSION,
  read: (soFar) => {
    const pack = packFor(soFar.language);
    const passages = withBreadcrumb(soFar);
    const defined = new Map<string, string>();
    for (const { short, long } of passages.flatMap((from) => pack.definitions(from))) {
      const key = normalise(short).replace(/\s*&\s*/g, '&');
      if (!defined.has(key)) defined.set(key, long);
    }
    const byMeaning = new Map<string, Abbreviation>();
    for (const from of passages) {
      for (const { start, end, ...reading } of pack.abbreviations(from, defined)) {
        const key = normalise(`${reading.short} ${reading.long}`).toLowerCase();
        const known: Abbreviation = byMeaning.get(key) ?? { ...reading, enricher: `${NAME}@${VERSION}`, mentions: [] };
        known.mentions.push(mention(from, start, end));
        byMeaning.set(key, known);
      }
    }
    return { abbreviations: [...byMeaning.values()] };
  },
};

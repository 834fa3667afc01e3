import type { Place } from '../../../shared/article.ts';
import { normalise } from '../../../shared/language/normalise.ts';
import type { Enricher } from '../enricher.ts';
import { packFor } from '../languages/packs.ts';
import { mention, passagesOf } from '../passages.ts';

const NAME = 'places';
const VERSION = '1';

/** The provinces and countries that an article names, each once, with the codes of before and since July 2025. */
export const places: Enricher = {
  name: NAME,
  version: VERSION,
  read: (soFar) => {
    const pack = packFor(soFar.language);
    const byName = new Map<string, Place>();
    for (const from of passagesOf(soFar)) {
      for (const { start, end, confidence, ...reading } of pack.places(from)) {
        const key = [reading.kind, reading.normalized, reading.code63].join(' ');
        const known = byName.get(key) ?? {
          ...reading,
          normalized: normalise(reading.normalized),
          enricher: `${NAME}@${VERSION}`,
          confidence,
          mentions: [],
        };
        byName.set(key, { ...known, mentions: [...known.mentions, mention(from, start, end)] });
      }
    }
    return { places: [...byName.values()] };
  },
};

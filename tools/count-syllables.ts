/**
 * Counts the syllables of Vietnamese without diacritics, for telling the language:
 *
 *   node tools/count-syllables.ts FOLDER [--train]    FOLDER has ud-vtb-train.pos and ud-vtb-dev.pos; --train leaves dev out
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fold } from '../shared/language/normalise.ts';

const OUTPUT = new URL('../functions/enrich/languages/vi/bare-syllables.generated.json', import.meta.url);
const [folder, only] = process.argv.slice(2);
if (!folder) throw new Error('Usage: node tools/count-syllables.ts FOLDER [--train]');

const parts = only === '--train' ? ['train'] : ['train', 'dev'];
const counts = new Map<string, number>();
let total = 0;
for (const part of parts) {
  for (const tagged of readFileSync(`${folder}/ud-vtb-${part}.pos`, 'utf8').split(/\s+/)) {
    for (const syllable of tagged.slice(0, tagged.lastIndexOf('/')).split('_')) {
      if (!/^\p{L}+$/u.test(syllable)) continue;
      const bare = fold(syllable);
      counts.set(bare, (counts.get(bare) ?? 0) + 1);
      total++;
    }
  }
}

/** Syllables seen once may be foreign names: left out. */
const kept = [...counts].filter(([, count]) => count > 1).sort(([one], [other]) => (one < other ? -1 : 1));
const powers = kept.map(([, count]) => Math.round(Math.log2(count)));
const byFrequency = Array.from({ length: Math.max(...powers) + 1 }, (_, power) =>
  kept
    .filter((_, at) => powers[at] === power)
    .map(([bare]) => bare)
    .join(' '),
);
const packed = {
  source: `UD Vietnamese-VTB 2.17 (${parts.join(' and ')}), CC BY-SA 4.0: syllables by the power of two of their count`,
  total,
  byFrequency,
};
writeFileSync(OUTPUT, `${JSON.stringify(packed, null, 1)}\n`);

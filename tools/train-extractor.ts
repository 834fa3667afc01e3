/**
 * Learns the weights of the HTML extractor from the development part of WCXB (Murrough Foley, CC BY 4.0) and writes them where
 * functions/parse/html/ reads them. The pages stay outside of the project; how good the forest is on unseen pages is printed.
 *
 *     node tools/train-extractor.ts ../shared/extraction/wcxb-dev
 */
import { writeFileSync } from 'node:fs';
import { COLUMNS } from '../functions/parse/html/columns.ts';
import { knownOf } from '../functions/parse/html/known.ts';
import type { Lexicon } from '../functions/parse/html/lexicon.ts';
import { readMarkup } from '../functions/parse/html/markup.ts';
import { type Forest, splits } from './extractor/boosting.ts';
import { learn } from './extractor/learn.ts';
import { pagesOf } from './extractor/pages.ts';
import { quality } from './extractor/quality.ts';

const OUTPUT = new URL('../functions/parse/html/extractor.generated.json', import.meta.url);

/** More trees gain less than a thousandth of F1 on unseen pages and cost time on every page. */
const SETTINGS = { trees: 100, depth: 5, rate: 0.1, leaf: 0.05, ridge: 0.3, rows: 0.5, columns: 0.4, seed: 3 };

/** A tree as one line: feature, threshold, left, right of each node; a leaf has feature -1 and its value as threshold. */
const treesOf = ({ trees }: Forest): string =>
  trees
    .map((tree) =>
      tree
        .flatMap(({ feature, threshold, left, right, value }) =>
          feature < 0 ? [-1, Number(value.toFixed(4)), 0, 0] : [feature, Number(threshold.toPrecision(5)), left, right],
        )
        .join(' '),
    )
    .join('\n');

const linesOf = (lexicon: Lexicon): string =>
  [...lexicon]
    .sort()
    .map(([word, score]) => `${word}\t${score}`)
    .join('\n');

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say where the pages are: node tools/train-extractor.ts FOLDER');
const pages = [...pagesOf(folder)];
const knowns = pages.map((page) => knownOf(readMarkup(page.tree)));
const { forest, lexicons, unseen } = learn(pages, knowns, SETTINGS, console.log);
for (const threshold of [0.35, 0.4, 0.45, 0.5, 0.55]) {
  const { precision, recall, f1 } = quality(pages, unseen, threshold);
  console.log(
    `kept from ${threshold}: precision ${precision.toFixed(4)} recall ${recall.toFixed(4)} F1 ${f1.toFixed(4)}`,
  );
}
console.log(
  splits(
    forest,
    COLUMNS.map(([name]) => name),
  )
    .map(([name, count]) => `${name} ${count}`)
    .join(', '),
);
const weights = {
  learnedFrom: 'WCXB (Web Content Extraction Benchmark), development part, by Murrough Foley, CC BY 4.0',
  columns: COLUMNS.map(([name]) => name),
  base: Number(forest.base.toFixed(4)),
  trees: treesOf(forest),
  cues: linesOf(lexicons.cues),
  phrases: linesOf(lexicons.phrases),
};
writeFileSync(OUTPUT, `${JSON.stringify(weights)}\n`);

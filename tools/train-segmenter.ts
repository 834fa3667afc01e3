/**
 * Makes the lexicon and the weights of the Vietnamese segmenter from a folder with ud-vtb-train.pos, ud-vtb-dev.pos and rdr-vocab.txt:
 *
 *   node tools/train-segmenter.ts FOLDER            shows what training on train alone gives on dev, then trains on both and writes
 *   node tools/train-segmenter.ts FOLDER --dev      only shows
 *
 * The same input gives the same bytes: the order of sentences comes from a seed, and all sums are of whole numbers.
 */
import { writeFileSync } from 'node:fs';
import { packedLexicon } from './segmenter-data.ts';

const HOME = new URL('../functions/enrich/languages/vi/', import.meta.url);
const [folder, mode] = process.argv.slice(2);
if (!folder) throw new Error('Usage: node tools/train-segmenter.ts FOLDER [--dev]');

if (mode !== '--dev') writeFileSync(new URL('lexicon.generated.json', HOME), packedLexicon(folder));
// imported only now: the features look at the lexicon just written
const { devF1, packedWeights } = await import('./segmenter-weights.ts');
console.log(`trained on train: dev F1 ${devF1(folder).toFixed(2)}`);
if (mode !== '--dev') writeFileSync(new URL('segmenter.generated.json', HOME), packedWeights(folder));

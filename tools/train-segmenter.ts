/**
 * Makes the lexicon and the weights of the Vietnamese segmenter from a folder with ud-vtb-train.pos, ud-vtb-dev.pos and rdr-vocab.txt:
 *
 *   node tools/train-segmenter.ts FOLDER            shows what training on train alone gives on dev, then trains on both and writes
 *   node tools/train-segmenter.ts FOLDER --dev      only shows
 *
 * The same input gives the same bytes: the order of sentences comes from a seed, and all sums are of whole numbers.
 * A structured perceptron with averaged weights (Collins 2002) over the features of boundaries.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { LONGEST_WORD, packWords } from '../functions/enrich/languages/vi/packing.ts';
import { normalise } from '../shared/language/normalise.ts';
import { officialSentences } from './official-sentences.ts';

const HOME = new URL('../functions/enrich/languages/vi/', import.meta.url);
const [folder, mode] = process.argv.slice(2);
if (!folder) throw new Error('Usage: node tools/train-segmenter.ts FOLDER [--dev]');
const linesOf = (file: string) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n');

/** The headwords of two to four syllables, in the spelling of the archive, sorted by syllables. */
function lexicon(): string {
  const spellings = new Set(linesOf('rdr-vocab.txt').map((word) => normalise(word).toLowerCase()));
  const words = [...spellings]
    .sort()
    .map((word) => word.split(' '))
    .filter((word) => word.length > 1 && word.length <= LONGEST_WORD);
  const packed = {
    source: 'VnVocab of datquocnguyen/RDRsegmenter, Apache-2.0: words of two to four syllables',
    count: words.length,
    words: packWords(words),
  };
  return `${JSON.stringify(packed, null, 1)}\n`;
}

writeFileSync(new URL('lexicon.generated.json', HOME), lexicon());
// imported only now: the features look at the lexicon just written
const { train, f1, sentencesOf, numbersFrom, OFFICIAL, SEED } = await import('./perceptron.ts');
const { joinsOf, packWeights } = await import('../functions/enrich/languages/vi/segmenter.ts');

const treebank = (part: string) =>
  sentencesOf(linesOf(`ud-vtb-${part}.pos`).map((line) => line.replace(/\/[A-Z]+(?= |$)/g, '')));
const trainPart = treebank('train');
const devPart = treebank('dev');
const official = sentencesOf(officialSentences(OFFICIAL, numbersFrom(SEED)));
const onTrain = train([...trainPart, ...official]);
const figure = f1(devPart, (text, line) => joinsOf(text, line, onTrain));
console.log(`trained on train: dev F1 ${figure.toFixed(2)}`);

if (mode !== '--dev') {
  const model = train([...trainPart, ...devPart, ...official]);
  const packed = {
    source: 'Weights trained on UD Vietnamese-VTB 2.17 (train and dev), CC BY-SA 4.0',
    bits: model.bits,
    weights: packWeights(model.weights),
  };
  writeFileSync(new URL('segmenter.generated.json', HOME), `${JSON.stringify(packed, null, 1)}\n`);
}

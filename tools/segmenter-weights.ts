import { joinsOf, type Model } from '../functions/enrich/languages/vi/segmenter.ts';
import { deflate } from './deflate.ts';
import { officialSentences } from './official-sentences.ts';
import { f1, numbersFrom, SEED, sentencesOf, train } from './perceptron.ts';
import { treebank } from './segmenter-data.ts';

/** Sentences as offices write them: about as many as teach what the treebank lacks, and few beside its 2,523. */
const OFFICIAL = 500;

function trainedOn(folder: string, parts: ('train' | 'dev')[]): ReturnType<typeof train> {
  const lines = parts.flatMap((part) => treebank(folder, part));
  return train(sentencesOf([...lines, ...officialSentences(OFFICIAL, numbersFrom(SEED))]));
}

/** What training on the train part alone gives on the dev part: F1 of words with a letter or digit, in per cent. */
export function devF1(folder: string): number {
  const model: Model = trainedOn(folder, ['train']);
  return f1(sentencesOf(treebank(folder, 'dev')), (text, line) => joinsOf(text, line, model));
}

/** The weights trained on train and dev, as the file of the model. */
export function packedWeights(folder: string): string {
  const model = trainedOn(folder, ['train', 'dev']);
  const packed = {
    source: 'Weights trained on UD Vietnamese-VTB 2.17 (train and dev), CC BY-SA 4.0, and on own sentences',
    bits: model.bits,
    weights: deflate(model.weights),
  };
  return `${JSON.stringify(packed, null, 1)}\n`;
}

/**
 * Takes from the package `eld` (Nito T.M., Apache-2.0) what tells languages of one script from another, in a form that loads
 * in a few milliseconds and a few megabytes: node tools/extract-ngrams.ts
 */
import { writeFileSync } from 'node:fs';
import { DISTINGUISHED, LEAST_SCORE, packNgrams, SCORE_STEP } from '../functions/enrich/languages/ngram-packing.ts';
import { dictionary } from '../node_modules/eld/src/dictionary.js';
import { ngramsData } from '../node_modules/eld/src/ngrams/extrasmall.js';
import { deflate } from './deflate.ts';

const HOME = new URL('../functions/enrich/languages/', import.meta.url);

/** eld writes the bytes of UTF-8 as letters of its own; here a byte is the character of the same number. */
const byteOf = new Map(
  Object.entries(dictionary)
    .filter(([, letter]) => letter !== ' ')
    .map(([byte, letter]) => [letter, String.fromCharCode(Number(byte))]),
);
const bytesOf = (ngram: string) => Array.from(ngram, (letter) => byteOf.get(letter) ?? letter).join('');

const rows = Object.entries(ngramsData.ngrams).flatMap(([ngram, scores]) => {
  const kept = Object.entries(scores).flatMap(([index, score]): [number, number][] => {
    const language = DISTINGUISHED.indexOf(ngramsData.languages[Number(index)] ?? '');
    return language < 0 ? [] : [[language, Math.round((score - LEAST_SCORE) / SCORE_STEP)]];
  });
  return kept.length ? [{ ngram: bytesOf(ngram), scores: kept }] : [];
});
rows.sort((one, other) => (one.ngram < other.ngram ? -1 : 1));

const packed = { source: 'eld 2.1.0 (extrasmall) by Nito T.M., Apache-2.0', ngrams: deflate(packNgrams(rows)) };
writeFileSync(new URL('ngrams.generated.json', HOME), `${JSON.stringify(packed, null, 1)}\n`);

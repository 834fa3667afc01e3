import { readFileSync } from 'node:fs';
import { LONGEST_WORD, packWords } from '../functions/enrich/languages/vi/packing.ts';
import { normalise } from '../shared/language/normalise.ts';
import { deflate } from './deflate.ts';
import ownHeadwords from './own-headwords.json' with { type: 'json' };

export const linesOf = (folder: string, file: string): string[] =>
  readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n');

/** A part of the treebank, its words joined by "_" and without their tags. */
export const treebank = (folder: string, part: 'train' | 'dev'): string[] =>
  linesOf(folder, `ud-vtb-${part}.pos`).map((line) => line.replace(/\/[A-Z]+(?= |$)/g, ''));

/** Names of provinces, old and new: words as any other, and often in small letters in the treebank. */
function provinces(folder: string): string[] {
  const table: { provinces: { name63: string; name34: string; spellings: string[] }[] } = JSON.parse(
    readFileSync(`${folder}/provinces-63-34.json`, 'utf8'),
  );
  const names = table.provinces.flatMap(({ name63, name34, spellings }) => [name63, name34, ...spellings]);
  return names.filter((name) => /^[\p{L} ]+$/u.test(name));
}

/** The headwords of two to four syllables, in the spelling of the archive, sorted by syllables, as the file of the lexicon. */
export function packedLexicon(folder: string): string {
  const headwords = [...linesOf(folder, 'rdr-vocab.txt'), ...provinces(folder), ...ownHeadwords];
  const spellings = new Set(headwords.map((word) => normalise(word).toLowerCase()));
  const words = [...spellings]
    .sort()
    .map((word) => word.split(' '))
    .filter((word) => word.length > 1 && word.length <= LONGEST_WORD);
  const packed = {
    source:
      'VnVocab of datquocnguyen/RDRsegmenter, Apache-2.0: words of two to four syllables; names of provinces; own headwords',
    count: words.length,
    words: deflate(packWords(words)),
  };
  return `${JSON.stringify(packed, null, 1)}\n`;
}

import type { Readable, Writable } from 'node:stream';
import { segment } from '../functions/enrich/languages/vi/segmenter.ts';
import { eachLine } from './lines.ts';

/** A line with its words apart by spaces, syllables of a word joined by "_", signs apart: "Sở Ngoại_vụ họp ." */
export function wordsLine(line: string): string {
  const { tokens, joins } = segment(line);
  let words = '';
  for (const [at, { start, end }] of tokens.entries()) {
    if (at > 0) words += joins[at] ? '_' : ' ';
    words += line.slice(start, end);
  }
  return words;
}

export const wordsCommand = (input: Readable, output: Writable): Promise<void> => eachLine(input, output, wordsLine);

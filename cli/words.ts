import type { Readable, Writable } from 'node:stream';
import { wordsOf } from '../functions/enrich/languages/vi/segmenter.ts';
import { eachLine } from './lines.ts';

/** A line with its words apart by spaces, syllables of a word joined by "_", signs apart: "Sở Ngoại_vụ họp ." */
export function wordsLine(line: string): string {
  return wordsOf(line)
    .map(({ tokens }) => tokens.map(({ start, end }) => line.slice(start, end)).join('_'))
    .join(' ');
}

export const wordsCommand = (input: Readable, output: Writable): Promise<void> => eachLine(input, output, wordsLine);

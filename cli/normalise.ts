import type { Readable, Writable } from 'node:stream';
import { normalise } from '../shared/language/normalise.ts';
import { eachLine } from './lines.ts';

/** Each line in the spelling that the archive compares by. */
export const normaliseCommand = (input: Readable, output: Writable): Promise<void> =>
  eachLine(input, output, normalise);

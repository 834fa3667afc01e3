import type { Readable, Writable } from 'node:stream';
import { identify } from '../functions/enrich/languages/identify.ts';
import { eachLine } from './lines.ts';

/** The ISO 639-1 code of each line's language, "und" when nothing is sure. */
export const languageCommand = (input: Readable, output: Writable): Promise<void> =>
  eachLine(input, output, (line) => identify(line).language);

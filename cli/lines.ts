import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Writes a line for each line that is read, as fast as the reader of the output takes them. */
export async function eachLine(input: Readable, output: Writable, answer: (line: string) => string): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    if (!output.write(`${answer(line)}\n`)) await once(output, 'drain');
}

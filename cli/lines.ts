import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Lines end with a line feed, with or without a carriage return before it, and with nothing else: U+2028 is a character of a text. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let begun: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...others] = String(chunk).split('\n');
    begun.push(first);
    for (const other of others) {
      yield begun.join('');
      begun = [other];
    }
  }
  const last = begun.join('');
  if (last) yield last;
}

async function* answers(input: Readable, answer: (line: string) => string): AsyncGenerator<string> {
  for await (const line of linesOf(input)) yield `${answer(line.endsWith('\r') ? line.slice(0, -1) : line)}\n`;
}

/** Writes a line for each line that is read, as fast as the reader of the output takes them; a reader that goes ("| head") ends it. */
export async function eachLine(input: Readable, output: Writable, answer: (line: string) => string): Promise<void> {
  try {
    await pipeline(answers(input, answer), output, { end: false });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
}

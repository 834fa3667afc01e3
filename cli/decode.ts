/** `npx vankho decode FILE…`: the text of a file and what it had been. */
import { readFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { decode } from '../functions/parse/encodings/decode.ts';

const percent = (confidence: number) => `${Math.round(confidence * 100)} %`;

function about(file: string, { charset, convertedFrom, notes }: ReturnType<typeof decode>): string {
  const from = convertedFrom ? `, read from ${convertedFrom.from} (${percent(convertedFrom.confidence)} sure)` : '';
  const remarks = [...(convertedFrom?.loss ? [convertedFrom.loss] : []), ...notes];
  return [`# ${file}: ${charset}${from}`, ...remarks.map((remark) => `# ${remark}`)].join('\n');
}

/**
 * Writes each file as a head ("# file: charset …") and its text. Returns the exit code: 1 where a file could not be read.
 */
export async function decodeCommand(files: string[], out: Writable): Promise<number> {
  if (files.length === 0) {
    out.write('Usage: vankho decode FILE…\n');
    return 2;
  }
  let code = 0;
  for (const file of files) {
    try {
      const decoded = decode(await readFile(file));
      out.write(`${about(file, decoded)}\n${decoded.text}${decoded.text.endsWith('\n') ? '' : '\n'}`);
    } catch (error) {
      out.write(`# ${file}: cannot be read (${error instanceof Error ? error.message : String(error)})\n`);
      code = 1;
    }
  }
  return code;
}

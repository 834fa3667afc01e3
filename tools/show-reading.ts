/**
 * What was kept of a file, what was taken out, and by which rule, as a Markdown table: the one in docs/reading.md.
 *
 *     node tools/show-reading.ts FILE
 */
import { readFileSync } from 'node:fs';
import { read } from '../functions/parse/parse.ts';

/** Letters of a line that are enough to know it by. */
const SHOWN = 64;

/** A row for each piece of the article, in the order of the file. */
export async function readingTable(file: string): Promise<string[]> {
  const rows = ['| what it is | rule | line |', '| --- | --- | --- |'];
  for await (const reading of read(readFileSync(file), { bucket: '', key: file, versionId: null })) {
    if ('failure' in reading) throw new Error(reading.failure.reason);
    const { extracted, pieces } = reading.parsed;
    for (const { role, rule, start, end } of pieces) {
      const line = extracted.slice(start, end).replace(/\s+/g, ' ').replaceAll('|', '\\|');
      rows.push(`| ${role} | ${rule} | ${line.length > SHOWN ? `${line.slice(0, SHOWN).trimEnd()} …` : line} |`);
    }
  }
  return rows;
}

if (import.meta.main) console.log((await readingTable(process.argv[2] ?? '')).join('\n'));

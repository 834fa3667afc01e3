/** Every figure that the README gives for reading Vietnamese, beside pyvi in the same run: npm run bench:enrich */
import type { Figure } from './enrich/area.ts';
import { copies } from './enrich/copies.ts';
import { language } from './enrich/language.ts';
import { summary } from './enrich/summary.ts';
import { whole } from './enrich/whole.ts';
import { words } from './enrich/words.ts';

const areas: (() => Figure[])[] = [words, language, copies, summary, whole];

const rows = areas.flatMap((area) => area());
const columns = rows.map(({ what, ours, bar, peer = '' }) => [what, ours, bar, peer]);
const table = [['area', 'here', 'bar', 'peer'], ...columns];
const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]!.length)));
for (const row of table)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );

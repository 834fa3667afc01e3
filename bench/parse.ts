/**
 * HTML extraction beside the field's, in one run: text F1, title, byline and date on the development part of WCXB, pages per CPU
 * second, peak memory; then size and load time of the bundle's text and HTML path. Vankho's forest has learned from these pages, so
 * that its text F1 here flatters it: what it reaches on unseen ones is what tools/train-extractor.ts prints (0.953 before smoothing).
 *
 *     npm run bench:parse [FOLDER]        FOLDER: ../shared/extraction, with score.mjs and wcxb-dev/
 *
 * Trafilatura is asked where `python3 -m pip install trafilatura==2.3.1 lxml_html_clean` has been run; PYTHON names another python.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleOfParse } from './parse/bundle.ts';
import { PEERS } from './parse/peers.ts';

interface Score {
  text: { f1: number; precision: number; recall: number };
  title: { exact: number };
  byline: { exact: number };
  date: { exact: number; falseAlarms: number; nullTruth: number };
}

const HERE = join(import.meta.dirname, 'parse');
const SET = 'wcxb-dev';
const shared = process.argv[2] ?? join(import.meta.dirname, '../../shared/extraction');
const python = process.env.PYTHON ?? 'python3';

const run = (command: string, args: string[]): string =>
  spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout;

function measure(name: string, pages: string, folder: string): string[] | null {
  const output = join(folder, `${name}.jsonl`);
  const said =
    name === 'trafilatura'
      ? run(python, [join(HERE, 'run_trafilatura.py'), pages, output])
      : run(process.execPath, ['--max-old-space-size=2048', join(HERE, 'run-peer.ts'), name, pages, output]);
  if (said.trim() === '') return null;
  const { seconds, megabytes } = JSON.parse(said) as { seconds: number; megabytes: number };
  const score = JSON.parse(run(process.execPath, [join(shared, 'score.mjs'), SET, output, '--json'])) as Score & {
    files: number;
  };
  const share = (value: number): string => value.toFixed(3);
  return [
    name,
    share(score.text.f1),
    `${share(score.text.precision)}/${share(score.text.recall)}`,
    share(score.title.exact),
    share(score.byline.exact),
    share(score.date.exact),
    `${score.date.falseAlarms}/${score.date.nullTruth}`,
    (score.files / seconds).toFixed(1),
    megabytes.toFixed(0),
  ];
}

const HEAD = ['extractor', 'text F1', 'P/R', 'title', 'byline', 'date', 'date where none', 'pages/CPU s', 'peak MB'];

if (!existsSync(join(shared, SET))) {
  console.log(`There are no pages in ${join(shared, SET)}: name the folder that holds score.mjs and ${SET}.`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'vankho-bench-'));
  const pages = join(folder, 'pages');
  run(process.execPath, [join(shared, 'score.mjs'), '--unpack', SET, pages]);
  console.log(HEAD.join('\t'));
  for (const name of [...Object.keys(PEERS), 'trafilatura']) {
    const row = measure(name, pages, folder);
    console.log(row ? row.join('\t') : `${name}\tnot installed, or ended without an answer`);
  }
  rmSync(folder, { recursive: true });
}
const { kilobytes, milliseconds } = await bundleOfParse();
console.log(`bundle, text and HTML path: ${kilobytes.toFixed(0)} kB, loads in ${milliseconds.toFixed(0)} ms`);

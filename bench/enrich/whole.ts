import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { enrich } from '../../functions/enrich/enrich.ts';
import { article } from '../../test/enrich/article.ts';
import type { Figure } from './area.ts';

const SEEDS = '../shared/seeds';
const BUNDLE = '.local/bench/enrich.mjs';
const WORDS_BUNDLE = '.local/bench/words.mjs';
const ROUNDS = 40;

/** What a fresh process says of a script that prints a number: the middle one of five. */
function measured(script: string): number {
  const runs = Array.from({ length: 5 }, () =>
    Number(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], { encoding: 'utf8' })),
  );
  return runs.sort((one, other) => one - other)[2]!;
}

/** Processor time of one article warm, the bundle, and what it costs a fresh process. */
export function whole(): Figure[] {
  const figures: Figure[] = [];
  if (existsSync(SEEDS)) {
    const articles = readdirSync(SEEDS).map((file) => {
      const [title, ...lines] = readFileSync(`${SEEDS}/${file}`, 'utf8').normalize('NFC').split('\n');
      return article({ title: title ?? '', text: lines.join('\n') });
    });
    for (let round = 0; round < ROUNDS; round++) for (const one of articles) enrich(one);
    const before = process.cpuUsage();
    for (let round = 0; round < ROUNDS; round++) for (const one of articles) enrich(one);
    const { user, system } = process.cpuUsage(before);
    const milliseconds = (user + system) / 1e3 / ROUNDS / articles.length;
    figures.push({ what: 'one seed, warm, ms of processor time', ours: milliseconds.toFixed(2), bar: '5 at most' });
  } else console.error(`no ${SEEDS}: passed over the time of one article`);

  const build = (entry: string, outfile: string) =>
    buildSync({
      entryPoints: [entry],
      outfile,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      metafile: true,
      logLevel: 'error',
    });
  const { outputs } = build('functions/enrich/enrich.ts', BUNDLE).metafile;
  build('functions/enrich/languages/vi/segmenter.ts', WORDS_BUNDLE);
  const size = Object.values(outputs).reduce((bytes, output) => bytes + output.bytes, 0);
  figures.push({ what: 'bundle of enrich, minified, MB', ours: (size / 1e6).toFixed(2), bar: '1.5 at most' });

  const load = (file: string) =>
    measured(`const before = process.cpuUsage(); await import(${JSON.stringify(`${process.cwd()}/${file}`)});
      const { user, system } = process.cpuUsage(before); console.log((user + system) / 1e3);`);
  figures.push({
    what: 'loading the segmenter, ms of processor time',
    ours: load(WORDS_BUNDLE).toFixed(0),
    bar: '60 at most',
  });
  figures.push({ what: 'loading all of enrich, ms of processor time', ours: load(BUNDLE).toFixed(0), bar: '' });

  const parsed = JSON.stringify(
    article({ title: 'Tin', text: 'Sáng nay, hội nghị tổng kết công tác năm đã khai mạc tại Hà Nội. '.repeat(40) }),
  );
  const memory = measured(`const bare = process.memoryUsage().rss;
    const { enrich } = await import(${JSON.stringify(`${process.cwd()}/${BUNDLE}`)});
    for (let round = 0; round < 200; round++) enrich(${parsed});
    gc(); console.log((process.memoryUsage().rss - bare) / 1e6);`);
  figures.push({ what: 'memory over the bare runtime, MB', ours: memory.toFixed(0), bar: '60 at most' });
  return figures;
}

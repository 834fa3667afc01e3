/** The pages of WCXB's development part with their truth: `../shared/extraction/wcxb-dev`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildTree, type Tree } from '../../functions/parse/html/tree.ts';
import { align, words } from './align.ts';

export interface Page {
  id: string;
  host: string;
  tree: Tree;
  truth: string;
  /** The share of each line's words that are the article's. */
  labels: Float32Array;
  /** Words of each line. */
  sizes: Float32Array;
}

interface Truth {
  id: string;
  file: string;
  url: string;
  text: string;
}

export function labelled(tree: Tree, truth: string): { labels: Float32Array; sizes: Float32Array } {
  const lists = tree.lines.map((line) => words(line.text));
  const marks = align(lists.flat(), words(truth));
  let place = 0;
  const labels = Float32Array.from(lists, (list) => {
    let hits = 0;
    for (let step = 0; step < list.length; step++) hits += marks[place++]!;
    return list.length > 0 ? hits / list.length : 0;
  });
  return { labels, sizes: Float32Array.from(lists, (list) => list.length) };
}

export function* pagesOf(folder: string): Generator<Page> {
  const lines = gunzipSync(readFileSync(join(folder, 'truth.jsonl.gz')))
    .toString('utf8')
    .trim()
    .split('\n');
  for (const line of lines) {
    const { id, file, url, text } = JSON.parse(line) as Truth;
    const html = new TextDecoder().decode(gunzipSync(readFileSync(join(folder, 'files', `${file}.gz`))));
    const tree = buildTree(html);
    yield {
      id,
      host: url === '' ? id : new URL(url).hostname.replace(/^www\./, ''),
      tree,
      truth: text,
      ...labelled(tree, text),
    };
  }
}

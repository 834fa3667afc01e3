import { existsSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { wordsLine } from '../../cli/words.ts';
import own from '../../test/enrich/languages/vi/segmenter.cases.json' with { type: 'json' };
import { treebank } from '../../tools/segmenter-data.ts';
import { devF1 } from '../../tools/segmenter-weights.ts';
import type { Figure } from './area.ts';
import { pyvi } from './pyvi.ts';

const TREEBANK = '../shared/vietnamese';
const MODEL = ['lexicon', 'segmenter'].map((name) => `functions/enrich/languages/vi/${name}.generated.json`);

/** F1 of words with a letter or digit: spans over characters, spaces and "_" left out. */
function wordF1(gold: string[], read: string[]): number {
  const spans = (line: string) => {
    let at = 0;
    return new Set(
      line.split(' ').flatMap((word) => {
        const start = at;
        at += word.replaceAll('_', '').length;
        return /[\p{L}\p{N}]/u.test(word) ? [`${start} ${at}`] : [];
      }),
    );
  };
  let hits = 0;
  let all = 0;
  for (const [at, line] of gold.entries()) {
    const [wanted, found] = [spans(line), spans(read[at] ?? '')];
    hits += [...found].filter((span) => wanted.has(span)).length;
    all += wanted.size + found.size;
  }
  return (200 * hits) / all;
}

const plain = (words: string[]) => words.map((line) => line.replaceAll('_', ' '));

/** Bytes of text a second, on processor time, after one round to warm up; as many rounds as make a second or so. */
function bytesPerSecond(lines: string[]): number {
  for (const line of lines) wordsLine(line);
  const rounds = 5;
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) for (const line of lines) wordsLine(line);
  const { user, system } = process.cpuUsage(before);
  return (rounds * Buffer.byteLength(lines.join('\n'))) / ((user + system) / 1e6);
}

/** The treebank's dev part, never trained on here; own sentences; speed and size. */
export function words(): Figure[] {
  const figures: Figure[] = [];
  const ownRead = own.map(({ text }) => wordsLine(text));
  const ownGold = own.map(({ words: gold }) => gold);
  const ownPeer = pyvi(own.map(({ text }) => text));
  figures.push({
    what: 'words, own sentences, F1',
    ours: wordF1(ownGold, ownRead).toFixed(2),
    bar: '97.4',
    ...(ownPeer && { peer: `pyvi ${wordF1(ownGold, ownPeer.words).toFixed(2)}` }),
  });
  if (existsSync(TREEBANK)) {
    const dev = treebank(TREEBANK, 'dev');
    const lines = plain(dev);
    const peer = pyvi(lines);
    figures.push({
      what: 'words, UD-VTB dev, trained on train only, F1',
      ours: devF1(TREEBANK).toFixed(2),
      bar: '97.4 on test',
      ...(peer && { peer: `pyvi ${wordF1(dev, peer.words).toFixed(2)}` }),
    });
    const speed = bytesPerSecond(lines) / 1e6;
    const peerSpeed = peer && Buffer.byteLength(lines.join('\n')) / peer.seconds / 1e6;
    figures.push({
      what: 'words, MB/s',
      ours: speed.toFixed(2) + (peerSpeed ? ` (${(speed / peerSpeed).toFixed(1)} times)` : ''),
      bar: '4 times',
      ...(peerSpeed && { peer: `pyvi ${peerSpeed.toFixed(2)}` }),
    });
  } else console.error(`no ${TREEBANK}: passed over its dev part and the speed`);
  const packed = MODEL.reduce((size, file) => size + gzipSync(readFileSync(file)).length, 0);
  const raw = MODEL.reduce((size, file) => size + statSync(file).size, 0);
  figures.push({
    what: 'model and lexicon, gzipped kB',
    ours: `${(packed / 1e3).toFixed(0)} (of ${(raw / 1e3).toFixed(0)})`,
    bar: '200',
  });
  return figures;
}

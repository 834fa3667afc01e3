import { existsSync, readFileSync } from 'node:fs';
import { identify } from '../../functions/enrich/languages/identify.ts';
import cases from '../../test/enrich/languages/identify.cases.json' with { type: 'json' };
import own from '../../test/enrich/languages/vi/segmenter.cases.json' with { type: 'json' };
import { type Figure, percent } from './area.ts';

const TREEBANK = '../shared/vietnamese/ud-vtb-dev.pos';

const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

const spoken = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word));

function treebankSentences(): string[] {
  if (!existsSync(TREEBANK)) return [];
  return readFileSync(TREEBANK, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.replace(/\/[A-Z]+(?= |$)/g, '').replaceAll('_', ' '));
}

/** Own sentences in many languages, and Vietnamese with its diacritics taken off, whole and cut short. */
export function language(): Figure[] {
  const figures: Figure[] = [];
  const right = cases.filter((one) => identify(one.text).language === one.language).length;
  figures.push({
    what: `language, ${cases.length} own texts of many languages, %`,
    ours: percent(right, cases.length),
    bar: '96.8',
  });

  const foreign = cases
    .filter((one) => one.language !== 'vi')
    .flatMap(({ text }) => {
      const words = text.split(' ');
      return words.length < 4 ? [] : words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
    });
  const called = foreign.filter((text) => identify(text).language === 'vi').length;
  figures.push({
    what: `foreign called Vietnamese, ${foreign.length} cuts of four words, %`,
    ours: percent(called, foreign.length),
    bar: '0.3 at most',
  });

  const sets = { own: own.map(({ text }) => text), 'UD-VTB dev (counted in)': treebankSentences() };
  const cuts: [string, number, string][] = [
    ['a sentence', Number.POSITIVE_INFINITY, '99'],
    ['8 words', 8, '97.5'],
    ['4 words', 4, '96'],
  ];
  for (const [name, sentences] of Object.entries(sets))
    for (const [cut, length, bar] of cuts) {
      const texts = sentences
        .map((text) => spoken(bare(text)))
        .filter((words) => words.length >= Math.min(length, 3))
        .map((words) => words.slice(0, length).join(' '));
      const found = texts.filter((text) => identify(text).language === 'vi').length;
      if (texts.length)
        figures.push({
          what: `Vietnamese without diacritics, ${name}, ${cut}, %`,
          ours: percent(found, texts.length),
          bar,
        });
    }
  return figures;
}

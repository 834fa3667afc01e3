import type { Span } from '../../../shared/article.ts';
import type { Enricher, SoFar } from '../enricher.ts';
import { sentencesOf } from '../sentences.ts';
import { keyOf, wordsOfArticle } from './words.ts';

const LENGTH = 2;
/** Shorter ones are captions, greetings, headings; longer ones are lists. In words. */
const SHORTEST = 6;
const LONGEST = 80;
/** News says first what matters: a sentence's weight falls to half after this many sentences. */
const HALF_AFTER = 6;
/** A word of the title weighs as much as this many others: the title is the author's own summary. */
const TITLE_WEIGHT = 6;

interface Sentence extends Span {
  words: Set<string>;
  place: number;
}

function readSentences(soFar: SoFar): Sentence[] {
  const { language, text: words } = wordsOfArticle(soFar);
  const listed = soFar.blocks.filter(({ kind }) => kind !== 'paragraph' && kind !== 'quote');
  const titleKey = keyOf(soFar.title?.trim() ?? '');
  let at = 0;
  let block = 0;
  return sentencesOf(soFar.text, language).flatMap((span, place) => {
    const own = new Set<string>();
    let spoken = 0;
    while (at < words.length && words[at]!.start < span.end) {
      const word = words[at++]!;
      if (!word.spoken) continue;
      spoken++;
      const key = keyOf(soFar.text.slice(word.start, word.end));
      if (!language.emptyWords.has(key)) own.add(key);
    }
    while (block < listed.length && listed[block]!.end <= span.start) block++;
    const inList = block < listed.length && listed[block]!.start < span.end;
    if (keyOf(soFar.text.slice(span.start, span.end)) === titleKey) return [];
    return inList || spoken < SHORTEST || spoken > LONGEST ? [] : [{ ...span, words: own, place }];
  });
}

function summaryOf(soFar: SoFar): Span[] {
  const sentences = readSentences(soFar);
  const frequency = new Map<string, number>();
  for (const { words } of sentences) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const { language, title } = wordsOfArticle(soFar);
  const heading = new Set(
    title
      .map(({ start, end }) => keyOf((soFar.title ?? '').slice(start, end)))
      .filter((word) => !language.emptyWords.has(word)),
  );
  const chosen: Sentence[] = [];
  const said = new Set<string>();
  const weightOf = ({ words, place }: Sentence) => {
    let weight = 0;
    for (const word of words)
      if (!said.has(word)) weight += Math.log(1 + (frequency.get(word) ?? 0)) * (heading.has(word) ? TITLE_WEIGHT : 1);
    return (weight / Math.sqrt(words.size + 5)) * (HALF_AFTER / (HALF_AFTER + place));
  };
  while (chosen.length < Math.min(LENGTH, sentences.length)) {
    const rest = sentences.filter((sentence) => !chosen.includes(sentence));
    const best =
      chosen.length === 0 ? rest[0]! : rest.reduce((one, other) => (weightOf(other) > weightOf(one) ? other : one));
    chosen.push(best);
    for (const word of best.words) said.add(word);
  }
  return chosen.sort((one, other) => one.start - other.start).map(({ start, end }) => ({ start, end }));
}

/** Two sentences of the text that say what it is about: the first that is not the title again, and the one that adds most to it. */
export const summary: Enricher = {
  name: 'summary',
  version: '1',
  read: (soFar) => ({ summary: summaryOf(soFar) }),
};

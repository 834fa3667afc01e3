import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { enrich } from '../../functions/enrich/enrich.ts';
import { languageFor } from '../../functions/enrich/languages/languages.ts';
import { sentencesOf } from '../../functions/enrich/sentences.ts';
import { article } from '../../test/enrich/article.ts';
import type { Figure } from './area.ts';

const PAGES = '../shared/extraction/wcxb-dev';
const DESCRIPTION = /<meta[^>]+(?:name|property)=["'](?:og:)?description["'][^>]*content=["']([^"]{60,600})["']/i;
/** A description that begins as the text does is cut from it, and says nothing of summaries. */
const CUT_FROM_TEXT = 8;
const LEAD_WORDS = 400;
const FEWEST_SENTENCES = 5;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** ROUGE-1: F1 of the words that two texts share. */
function rouge(one: string[], other: string[]): number {
  const counts = new Map<string, number>();
  for (const word of other) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of one) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared++;
    counts.set(word, left - 1);
  }
  return (2 * shared) / Math.max(1, one.length + other.length);
}

/** Pages whose author described them in words of their own: the summary and the first sentence against that description. */
export function summary(): Figure[] {
  if (!existsSync(PAGES)) {
    console.error(`no ${PAGES}: passed over summaries`);
    return [];
  }
  const pages = gunzipSync(readFileSync(`${PAGES}/truth.jsonl.gz`))
    .toString('utf8')
    .trim()
    .split('\n');
  let [ours, lead, count] = [0, 0, 0];
  for (const line of pages) {
    const { id, text, title }: { id: string; text: string; title: string } = JSON.parse(line);
    const html = gunzipSync(readFileSync(`${PAGES}/files/${id}.html.gz`)).toString('utf8');
    const description = wordsOf(DESCRIPTION.exec(html)?.[1]?.replace(/&[#\w]+;/g, ' ') ?? '');
    const begins = wordsOf(text).slice(0, LEAD_WORDS).join(' ').includes(description.slice(0, CUT_FROM_TEXT).join(' '));
    const sentences = sentencesOf(text, languageFor('en'));
    if (description.length < CUT_FROM_TEXT || begins || sentences.length < FEWEST_SENTENCES) continue;
    const taken = (spans: { start: number; end: number }[]) =>
      wordsOf(spans.map(({ start, end }) => text.slice(start, end)).join(' '));
    const first = sentences.find((span) => wordsOf(text.slice(span.start, span.end)).length > 5) ?? sentences[0]!;
    ours += rouge(taken(enrich(article({ text, title })).summary), description);
    lead += rouge(taken([first]), description);
    count++;
  }
  const percent = (sum: number) => ((100 * sum) / count).toFixed(1);
  return [
    {
      what: `summary, ROUGE-1 on ${count} described pages (English)`,
      ours: percent(ours),
      bar: 'above lead-1',
      peer: `lead-1 ${percent(lead)}`,
    },
  ];
}

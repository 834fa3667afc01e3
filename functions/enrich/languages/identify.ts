import { byNgrams } from './ngrams.ts';
import { byScript } from './scripts.ts';
import { vietnameseOdds } from './vi/recognise.ts';

/** Beyond this much text an answer no longer changes. */
const ENOUGH = 1500;
/** Addresses are in no language. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S{1,64}@\S+/g;
/** Odds of this size are as good as certainty. */
const CERTAIN = 20;

/** The language of a text as an ISO 639-1 code, "und" when nothing is sure, with a confidence from 0 to 1. */
export function identify(text: string): { language: string; confidence: number } {
  const sample = text.slice(0, ENOUGH).replace(ADDRESS, ' ');
  const { odds, vietnamese } = vietnameseOdds(sample);
  if (vietnamese) return { language: 'vi', confidence: Math.max(0.5, Math.min(1, 0.5 + odds / (2 * CERTAIN))) };
  return byScript(sample) ?? byNgrams(sample) ?? { language: 'und', confidence: 0 };
}

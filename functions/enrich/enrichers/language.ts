import { detectAll } from 'tinyld';
import type { Enricher } from '../enricher.ts';

/** Beyond this much text an answer no longer changes. */
const ENOUGH = 4000;

/** The language of a text as an ISO 639-1 code, "und" when nothing is sure, with a confidence from 0 to 1. */
export function languageOf(text: string): { language: string; confidence: number } {
  const [best] = detectAll(text.slice(0, ENOUGH));
  return best ? { language: best.lang, confidence: best.accuracy } : { language: 'und', confidence: 0 };
}

export const language: Enricher = {
  name: 'language',
  version: '1',
  read: ({ title, text }) => {
    const found = languageOf([title ?? '', text].join('\n'));
    return { language: found.language, languageConfidence: found.confidence };
  },
};

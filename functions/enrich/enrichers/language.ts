import type { Enricher } from '../enricher.ts';
import { identify } from '../languages/identify.ts';

/** What the text is written in; what a page declares for itself is no proof. */
export const language: Enricher = {
  name: 'language',
  version: '2',
  read: ({ title, text }) => {
    const found = identify([title ?? '', text].join('\n'));
    return { language: found.language, languageConfidence: found.confidence };
  },
};

import { generic } from '../generic/generic.ts';
import type { Language } from '../language.ts';
import emptyWords from './empty-words.json' with { type: 'json' };

const CUT_SHORT = new Set([
  'Mr',
  'Mrs',
  'Ms',
  'Dr',
  'Prof',
  'Gen',
  'Sen',
  'Gov',
  'St',
  'Jr',
  'Sr',
  'No',
  'vs',
  'Inc',
  'Ltd',
  'Co',
]);

export const en: Language = {
  ...generic,
  emptyWords: new Set(emptyWords),
  isCutShort: (token) => CUT_SHORT.has(token) || generic.isCutShort(token),
};

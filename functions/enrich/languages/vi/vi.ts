import type { Language } from '../language.ts';
import emptyWords from './empty-words.json' with { type: 'json' };
import { wordsOf } from './segmenter.ts';
import { isCutShort } from './tokens.ts';

export const vi: Language = { wordsOf, emptyWords: new Set(emptyWords), isCutShort };

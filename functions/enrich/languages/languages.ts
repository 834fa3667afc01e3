import { en } from './en/en.ts';
import { generic } from './generic/generic.ts';
import type { Language } from './language.ts';
import { vi } from './vi/vi.ts';

const languages: Record<string, Language> = { vi, en };

/** The folder of a language by its ISO 639-1 code; the generic one where there is none. */
export const languageFor = (code: string | undefined): Language => languages[code ?? ''] ?? generic;

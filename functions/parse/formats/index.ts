/** Every format, in the order in which they are asked; text is last, as all that is no binary file is text. */
import type { Format } from './format.ts';
import { text } from './text.ts';

export const FORMATS: readonly Format[] = [text];

import type { EventCues } from '../events.ts';

export const englishEvents: EventCues = {
  happens: /\b(?:held|hosted|opened|took place|met|visited|signed|launched|attended|happened|announced|said)\b/u,
  otherwise: /\b(?:by|before|until|since|born|anniversary|effective|due)[^.,;\n\d]{0,24}$/u,
};

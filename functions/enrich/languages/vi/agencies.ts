import type { Passage } from '../../passages.ts';
import type { AgencyReading } from '../agencies.ts';
import { organisationAt } from './organisations.ts';
import { syllablesOf } from './syllables.ts';

/** The organisations that a Vietnamese text names; of names within names the whole one. */
export function vietnameseAgencies(from: Passage): AgencyReading[] {
  const syllables = syllablesOf(from);
  const found: AgencyReading[] = [];
  for (let at = 0; at < syllables.length; at++) {
    const organisation = organisationAt(syllables, at);
    if (!organisation) continue;
    const start = syllables[organisation.from]!.start;
    const end = syllables[organisation.end - 1]!.end;
    const name = (to: number) => from.text.slice(start, syllables[to - 1]!.end);
    found.push({ start, end, name: name(organisation.end), shorter: organisation.shorter.map(name), confidence: 0.9 });
    at = organisation.end - 1;
  }
  return found;
}

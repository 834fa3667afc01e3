/**
 * The one place where readings of a value are weighed: from the markup, the file's properties and the lines of the text alike.
 * The surest reading wins; readings that agree with it make it surer; all are kept, the chosen one first.
 */
import type { Candidate, DatedValue } from '../../../shared/article.ts';
import type { DateCandidate } from '../document.ts';
import type { Found } from '../rules/page.ts';
import { isName, isUnit } from './names.ts';

/** How much a second, independent reading of the same value adds: a tie-breaker between bases, not a vote; of WCXB's 788 pages more than 0.02 turns more right dates wrong than wrong ones right. */
const AGREEMENT = 0.02;

const fold = (value: string): string =>
  value
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '');

const SITE_BEHIND = /\s*[-–—|·•:»<]\s/gu;
/** Site, section and slogan may stand behind a title, seldom more. */
const PARTS = 4;

/** A reading speaks for itself and for its beginnings, as a site's name stands behind: "Lũ về sớm - Báo Đồng Nai". */
const spokenFor = (key: string): string[] => [
  key,
  ...[...key.matchAll(SITE_BEHIND)].slice(-PARTS).map((separator) => key.slice(0, separator.index)),
];

/** Surest first; readings of another basis that say the same count for each other; among equals the first. */
function rank<T extends Candidate>(candidates: readonly T[], same: (one: T) => string): T[] {
  const voices = new Map<string, Set<string>>();
  for (const each of candidates) {
    for (const key of spokenFor(same(each))) voices.set(key, (voices.get(key) ?? new Set()).add(each.basis));
  }
  const sure = (each: T): number => each.confidence + AGREEMENT * (voices.get(same(each))!.size - 1);
  return candidates.toSorted((one, other) => sure(other) - sure(one));
}

export function chooseValue(candidates: readonly Candidate[]): { chosen: Candidate | null; ranked: Candidate[] } {
  const ranked = rank(candidates, (each) => fold(each.value));
  return { chosen: ranked[0] ?? null, ranked };
}

/** A byline that names an agency or the site is believed less than one that names a person. */
const NO_PERSON = 0.3;
/** Below this a name is kept as a candidate and no author is claimed. */
const BELIEVED = 0.35;

/** All names that the chosen reading's rule found: two authors of one byline are both authors. */
export function chooseAuthors(candidates: readonly Candidate[]): { chosen: Candidate[]; ranked: Candidate[] } {
  const weighed = candidates.map((each) =>
    isUnit(each.value) && !isName(each.value)
      ? { ...each, confidence: Math.max(0, each.confidence - NO_PERSON) }
      : each,
  );
  const ranked = rank(weighed, (each) => fold(each.value));
  const best = ranked[0];
  if (!best || best.confidence < BELIEVED) return { chosen: [], ranked };
  const seen = new Set<string>();
  const chosen = weighed.filter((each) => {
    const key = fold(each.value);
    if (each.basis !== best.basis || each.rule !== best.rule || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return { chosen, ranked };
}

const dated = (found: Found): DateCandidate & { ambiguous: boolean } => ({
  value: found.value,
  basis: 'text',
  rule: found.rule!,
  confidence: found.confidence,
  span: { start: found.start, end: found.end },
  precision: found.precision!,
  ambiguous: found.ambiguous ?? false,
});

/** The date with its evidence, or null where nobody states one. `received` is the day that the original arrived. */
export function chooseDate(
  declared: readonly DateCandidate[],
  lines: readonly Found[],
  received: string | null | undefined,
): DatedValue | null {
  const readings = [...declared.map((each) => ({ ...each, ambiguous: false })), ...lines.map(dated)];
  const ranked = rank(readings, (each) => each.value.slice(0, 10));
  const best = ranked[0];
  if (!best) return null;
  const agreed = ranked.filter((each) => each.value.slice(0, 10) === best.value.slice(0, 10));
  const certain = agreed.some((each) => !each.ambiguous);
  const future = received ? best.value.slice(0, 10) > received.slice(0, 10) : false;
  const { ambiguous: _, ...chosen } = best;
  return {
    ...chosen,
    flags: [...(future ? (['future'] as const) : []), ...(certain ? [] : (['ambiguous'] as const))],
    candidates: ranked.map(({ ambiguous: __, ...each }) => each),
  };
}

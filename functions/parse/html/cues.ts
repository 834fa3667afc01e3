import type { Element } from './tree.ts';

/** Matches one of the alternatives as a word of a class name or id in lower case. */
export const words = (list: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${list})(?![a-z])`);

const CAMEL = /([a-z])([A-Z])/g;

/** The class, id and test id of an element in lower case, with "relatedPosts" as "related-posts". */
export function attributesOf({ attributes }: Element): string {
  const { class: className, id, 'data-testid': testId } = attributes;
  if (className === undefined && id === undefined && testId === undefined) return '';
  const names = `${className ?? ''} ${id ?? ''} ${testId ?? ''}`;
  return /[A-Z]/.test(names) ? names.replace(CAMEL, '$1-$2').toLowerCase() : names;
}

/** A judgement over the names of elements, made once for each spelling of them: pages repeat theirs. */
export function byNames<T>(judge: (names: string) => T): (element: Element) => T {
  const known = new Map<string, T>();
  return (element) => {
    const names = attributesOf(element);
    const found = known.get(names);
    if (found !== undefined) return found;
    const judged = judge(names);
    known.set(names, judged);
    return judged;
  };
}

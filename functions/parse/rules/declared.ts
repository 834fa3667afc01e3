import { claim, type Page } from './page.ts';
import { READERS } from './values.ts';

/** Lower than what the markup declares outright, higher than what a line's look says. */
const CONFIDENCE = 0.8;
/** A byline, a date line or a breadcrumb is a line; what is longer was given its role by mistake and has no value to be read. */
const LONGEST = 2000;
const WHOLE = new Set(['title', 'subtitle', 'caption']);

/** Lines whose role the format itself knows keep it: a <figcaption> is a caption, a menu is debris. */
export function declared(page: Page) {
  return page.rows.flatMap((row) => {
    const { role, rule } = row.line;
    if (role === undefined) return [];
    const readable = WHOLE.has(role) || row.text.length <= LONGEST;
    const found = readable ? READERS[role](row.text, row.start, CONFIDENCE, page) : [];
    return [
      {
        ...claim([row], role, [], rule ?? 'format'),
        found: found.map((each) => ({ ...each, rule: rule ?? 'format' })),
      },
    ];
  });
}

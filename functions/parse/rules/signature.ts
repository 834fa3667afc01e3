import { hasFamilyName, isDesk, isName, isUnit, partsOfByline } from '../metadata/names.ts';
import { bodyOf, type Claim, claim, type Found, freeRows, type Page, type Row, titleRow } from './page.ts';
import { every, lineStart } from './phrases/index.ts';
import { credit, READERS } from './values.ts';

/** A name alone may also be the last of a list; a name with its agency below it signs. */
const NAME = 0.75;
const WITH_UNIT = 0.85;
const UNIT_ALONE = 0.6;
/** Names in a signature: "Mai Lan - Thu Hà (Sở Nội vụ)". */
const LONGEST = 14;
/** How far from the end the signature may stand: captions and a poem's last line come after it now and then. */
const REACH = 6;

const OFFICE = lineStart(every((phrases) => phrases.offices));
const SITE = lineStart(every((phrases) => phrases.siteNames));

/** Whoever signs a document under an office in capitals is no author: "KT. CHỦ TỊCH". */
const SIGNS_FOR = /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)[.\s]/u;
const official = (row: Row | undefined): boolean =>
  row !== undefined && (SIGNS_FOR.test(row.text) || (OFFICE.test(row.text) && row.text === row.text.toUpperCase()));

/** Without bullets, brackets, and the full stop that some put behind their name. */
const bare = (row: Row): string => row.text.replace(/^[\s\p{P}\p{S}]+|(?:(?<!\p{Lu})[.]|\/\.|[\s:;,•*)\]])+$/gu, '');

/** Every part is a name, a desk, an agency or an office, and the first signs. */
function signs(row: Row): boolean {
  if (row.words > LONGEST || row.kind === 'heading' || row.kind === 'table' || /[!?;:]$/.test(row.text)) return false;
  const [first, ...others] = partsOfByline(bare(row));
  if (first === undefined || !(isDesk(first.text) || isName(first.text))) return false;
  return others.every((part) => part.kind !== 'other' || OFFICE.test(part.text));
}

const names = (row: Row): boolean => isName(bare(row));
const unit = (row: Row): boolean =>
  row.words <= LONGEST && !row.stop && row.kind === 'paragraph' && isUnit(bare(row)) && !SITE.test(row.text);

const shifted = (row: Row, confidence: number, page: Page): Found[] =>
  READERS.author(row.text, row.start, confidence, page);
const agency = (row: Row, confidence: number): Found[] => credit(row.text, row.start, confidence);

/** Three names below each other are a list of winners or members. */
const listsNames = (rows: Row[]): boolean =>
  rows.some((row, index) => index >= 2 && [rows[index - 2]!, rows[index - 1]!, row].every(names));

/**
 * Mai Lan
 * Trung tâm Văn hóa huyện Ba Tri
 *
 * A name alone under the text, with the agency that it writes for below it or beside it.
 */
export function signature(page: Page): Claim[] {
  if (!page.plain && !page.vietnamese) return [];
  const rows = freeRows(page);
  const { last } = bodyOf(page);
  const tail = rows.slice(Math.max(1, rows.length - REACH)).filter((row) => row.index > last);
  const at = listsNames(tail) || tail.some(official) ? -1 : tail.findLastIndex(signs);
  const signer = tail[at];
  if (signer) {
    const below = tail[at + 1];
    const found = shifted(signer, NAME, page);
    const own = { ...claim([signer], 'author'), found };
    if (below === undefined || below.index !== signer.index + 1) return [own];
    if ((OFFICE.test(below.text) || /^\(.*\)$/u.test(below.text)) && !below.stop && below.words <= LONGEST)
      return [own, { ...claim([below], 'author'), found: [] }];
    if (!unit(below)) return [own];
    return [
      { ...own, found: shifted(signer, WITH_UNIT, page) },
      { ...claim([below], 'credit'), found: agency(below, WITH_UNIT) },
    ];
  }
  const alone = tail.at(-1);
  return alone !== undefined && unit(alone) && alone.words >= 2 && page.plain
    ? [{ ...claim([alone], 'credit'), found: agency(alone, UNIT_ALONE) }]
    : [];
}

/** A byline without a label between the title and the body: "Trần Thu Hà". */
export function byline(page: Page): Claim[] {
  if (!page.plain && !page.vietnamese) return [];
  const title = titleRow(page);
  const { first } = bodyOf(page);
  if (title < 0 || first < 0) return [];
  const row = page.rows
    .slice(title + 1, first)
    .find((each) => page.claims[each.index] === null && names(each) && (!page.vietnamese || hasFamilyName(bare(each))));
  return row ? [{ ...claim([row], 'author'), found: shifted(row, NAME - 0.05, page) }] : [];
}

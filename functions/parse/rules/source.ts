import { isDomain, isName, isUnit } from '../metadata/names.ts';
import { bodyOf, type Claim, claim, type Page } from './page.ts';
import { alternatives, every } from './phrases/index.ts';
import { READERS } from './values.ts';

const WORD = new RegExp(`^[\\s(\\["“*•–—-]*${alternatives(every((phrases) => phrases.sourceWords))}\\s+(?=\\S)`, 'iu');
const CONFIDENCE = 0.8;
/** "Theo Cổng thông tin điện tử Ủy ban nhân dân tỉnh Bình Phước" has thirteen words. */
const LONGEST = 16;

/** (Theo TTXVN)          the words that name a source, without a colon, and nothing after it: no "Theo đó, …" */
export function source(page: Page): Claim[] {
  if (!page.plain && !page.vietnamese) return [];
  const { first, last } = bodyOf(page);
  return page.rows.flatMap((row) => {
    const inBody = first >= 0 && row.index > first && row.index < last;
    if (page.claims[row.index] !== null || inBody || row.words > LONGEST || row.prose) return [];
    const word = WORD.exec(row.text);
    if (!word) return [];
    const read = READERS.credit(row.text.slice(word[0].length), row.start + word[0].length, CONFIDENCE, page);
    const found = read.find((each) => each.field === 'credit');
    if (!found || (!/^[\p{Lu}\p{N}]/u.test(found.value) && !isDomain(found.value))) return [];
    if (!isUnit(found.value) && !isName(found.value, true) && row.stop) return [];
    return [{ ...claim([row], 'credit'), found: read }];
  });
}

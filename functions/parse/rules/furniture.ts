import { bodyOf, type Claim, claim, isWithin, type Page, type Row } from './page.ts';
import { LANGUAGES, lineStart, wholeLine } from './phrases/index.ts';

/** A button has few words, a copyright notice some sixty. */
const LONGEST_BUTTON = 12;
const LONGEST_NOTICE = 80;

const families = (list: 'furniture' | 'furnitureStarts'): string[] => [
  ...new Set(LANGUAGES.flatMap((phrases) => Object.keys(phrases[list]))),
];
const entries = (list: 'furniture' | 'furnitureStarts', family: string): string[] =>
  LANGUAGES.flatMap((phrases) => phrases[list][family] ?? []);

const BUTTONS = families('furniture').map((family) => [family, wholeLine(entries('furniture', family))] as const);
const NOTICES = families('furnitureStarts').map(
  (family) => [family, lineStart(entries('furnitureStarts', family))] as const,
);

/** What cameras and programs leave where a picture was: "IMG", "DSC_0123.JPG", "OLYMPUS DIGITAL CAMERA", "image001". */
const CAMERA =
  /^(?:(?:img|dsc[fn]?|pict|p|image|photo|untitled|picture|screenshot|hình|ảnh)[\s_-]?\d{0,12}(?:\s?\(\d+\))?|[\p{L}\p{N}_ ()%+.-]{1,80}\.(?:jpe?g|png|gif|bmp|webp|tiff?|svg))$/iu;
const CAMERA_WORDS = /(?:\b|_)(?:PICTURES?|CAMERA|KODAK|OLYMPUS|DCIM|SAMSUNG|MINOLTA|DIGITAL|SONY DSC|EXIF)/;
/** Nothing to read: rules, arrows, a lone bullet, "|", "A A A". */
const MARKS =
  /^(?:[\p{P}\p{S}\s\p{C}]+|(?:print)?\s?(?:[Aa][+\-\s]{0,3}){2,6}|\d{1,3}(?:(?:\s*[|/»›]\s*|\s+)\d{1,3}){0,12})$/u;

function familyOf(row: Row): string | null {
  if (row.words <= LONGEST_BUTTON) {
    if (CAMERA.test(row.text) || (CAMERA_WORDS.test(row.text) && !row.stop && row.words <= 6)) return 'camera';
    if (MARKS.test(row.text)) return 'marks';
    for (const [family, pattern] of BUTTONS) if (pattern.test(row.text)) return family;
    const parts = row.text.split(/\s*[|•·»]\s*|\s{2,}/u).filter((part) => part !== '');
    if (parts.length > 1 && parts.every((part) => BUTTONS.some(([, pattern]) => pattern.test(part)))) return 'buttons';
  }
  if (row.words <= LONGEST_NOTICE) {
    for (const [family, pattern] of NOTICES) if (pattern.test(row.text)) return family;
  }
  return null;
}

/**
 * in trang
 * Phản hồi
 * DSC_0412.JPG
 * Bản quyền thuộc về Cổng thông tin điện tử huyện Ba Tri
 *
 * Markup has taken out the furniture that it knows; between paragraphs such a line is then the article's own.
 */
export function furniture(page: Page): Claim[] {
  const body = bodyOf(page);
  return page.rows.flatMap((row) => {
    const family = page.claims[row.index] === null ? familyOf(row) : null;
    const doubtful = !page.plain && (family === 'marks' || (isWithin(body, row) && family !== 'advert'));
    return family === null || doubtful ? [] : [claim([row], 'debris', [], `furniture/${family}`)];
  });
}

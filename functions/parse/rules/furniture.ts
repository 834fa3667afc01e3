import { bodyOf, type Claim, claim, isWithin, type Page, type Row } from './page.ts';
import { alternatives, every, LANGUAGES, lineStart, wholeLine } from './phrases/index.ts';

/** A button has few words, a copyright notice some sixty. */
const LONGEST_BUTTON = 12;
const LONGEST_NOTICE = 80;

type List = 'furniture' | 'furnitureStarts';

/** One pattern of all families, each a named group, so that a line is looked at once. */
function patternOf(list: List, whole: (alternation: string) => RegExp): RegExp {
  const families = new Set(LANGUAGES.flatMap((phrases) => Object.keys(phrases[list])));
  const groups = [...families].map(
    (family) => `(?<${family}>${alternatives(every((phrases) => phrases[list][family] ?? []))})`,
  );
  return whole(groups.join('|'));
}

const BUTTON = patternOf('furniture', (groups) => wholeLine([groups]));
const NOTICE = patternOf('furnitureStarts', (groups) => lineStart([groups]));

/** The family that a pattern names, or null. */
const named = (pattern: RegExp, text: string): string | null =>
  Object.entries(pattern.exec(text)?.groups ?? {}).find(([, matched]) => matched !== undefined)?.[0] ?? null;

/** What cameras and programs leave where a picture was: "IMG", "DSC_0123.JPG", "OLYMPUS DIGITAL CAMERA", "image001". */
const CAMERA =
  /^(?:(?:img|dsc[fn]?|pict|p(?=\d{4})|image|photo|untitled|picture|screenshot|hình|ảnh)[\s_-]?\d{0,12}(?:\s?\(\d+\))?|[\p{L}\p{N}_ ()%+.-]{1,80}\.(?:jpe?g|png|gif|bmp|webp|tiff?|svg))$/iu;
/** The same in an unknown maker's words, where the page is in a language with marks: "OPERATION PICTURES". */
const CAMERA_WORDS = /^(?=.*(?:PICTURES?|CAMERA|IMAGES?|PHOTOS?|DCIM|EXIF))[\x20-\x7e]+$/;
const MAKER =
  /^(?:olympus|konica|minolta|kodak|sony|samsung|nikon|canon|fujifilm|panasonic)\b[\x20-\x7e]*(?:camera|dsc|pictures)/i;
const LONGEST_CAMERA = 6;
/** Nothing to read: rules, arrows, a lone bullet, "|", "A A A". */
const MARKS =
  /^(?:[\p{P}\p{S}\s\p{C}]+|(?:print)?\s?(?:[Aa][+\-\s]{0,3}){2,6}|[\s\d<>|»«›‹]*[<>|»«›‹][\s\d<>|»«›‹.…]*|\d{1,3}(?:(?:\s*[|/»›]\s*|\s+)\d{1,3}){0,12})$/u;

/** Buttons side by side: "Về trang trước | In trang", "[Trở lại] [In trang]". */
const BETWEEN_BUTTONS = /\s*[|•·»]\s*|\s{2,}|(?<=\])\s*(?=\[)/u;

const ofCamera = (page: Page, { text, words, stop }: Row): boolean =>
  CAMERA.test(text) ||
  (words <= LONGEST_CAMERA && !stop && (MAKER.test(text) || (page.vietnamese && CAMERA_WORDS.test(text))));

function familyOf(page: Page, row: Row): string | null {
  if (row.words <= LONGEST_BUTTON) {
    if (ofCamera(page, row)) return 'camera';
    if (MARKS.test(row.text)) return 'marks';
    const family = named(BUTTON, row.text);
    if (family !== null) return family;
    const parts = row.text.split(BETWEEN_BUTTONS).filter((part) => part !== '');
    if (parts.length > 1 && parts.every((part) => BUTTON.test(part))) return 'buttons';
  }
  return row.words <= LONGEST_NOTICE ? named(NOTICE, row.text) : null;
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
    const family = page.claims[row.index] === null ? familyOf(page, row) : null;
    const doubtful = !page.plain && (family === 'marks' || (isWithin(body, row) && family !== 'advert'));
    return family === null || doubtful ? [] : [claim([row], 'debris', [], `furniture/${family}`)];
  });
}

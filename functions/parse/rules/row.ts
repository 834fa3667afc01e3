/** A line as the rules see it: its place in `extracted`, its surroundings, and whether it reads like a paragraph. */
import type { BlockKind } from '../../../shared/article.ts';
import type { Line } from '../document.ts';
import { alternatives, every } from './phrases/index.ts';

export interface Row {
  index: number;
  /** As the format gave it. */
  line: Line;
  /** The line without the white space around it. */
  text: string;
  /** Place of `text` in `extracted`. */
  start: number;
  end: number;
  /** Blank lines before and after it; 0 where markup makes the lines. */
  gap: number;
  gapAfter: number;
  /** White space in front of the line. */
  indent: number;
  kind: BlockKind;
  words: number;
  /** It ends as a sentence does. */
  stop: boolean;
  /** A paragraph of an article: no title, caption, button or name reads like it. */
  prose: boolean;
}

/** A title of a decree has some 60 words; a row of more without a full stop is a paragraph whose end was lost. */
const LONGEST_TITLE = 70;
/** "Hội nghị kết thúc tốt đẹp." is six words; a caption or a name with a full stop is seldom longer than eleven. */
const SHORTEST_PROSE = 12;

/** A stretch without white space counts as a word for each 40 characters, so that an endless one is no short line. */
const LONGEST_WORD = 40;

const STOP = /(?:[.!?…]|\.\/\.?|[.!?…][”"’»)\]]+|[”"»]\s*[.!?…])$/u;
/** "Nguyễn Văn A.", "N.T.": initials end no sentence. */
const INITIAL = /(?:^|[\s.])\p{Lu}\.$/u;
/** "… thông báo lịch nghỉ như sau:" */
const LEADS = /[:;]$/;
/** No "Tp. Hồ Chí Minh", "Dr. Ashe": short words with a capital are abbreviations. */
const INNER_STOP = /(?:\p{L}{4}|(?<!\p{L})\p{Ll}{1,3}|[\p{N})”"])[.!?…][”"’»)]*\s+[“"«(]?\p{Lu}/u;

const REPORTS = new RegExp(`^${alternatives(every((phrases) => phrases.reports))}`, 'iu');

function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const space = code === 32 || code === 160 || (code >= 9 && code <= 13) || code === 0x3000;
    if (!space && !inside) words += 1;
    inside = !space;
  }
  return words;
}

/** A paragraph ends as a sentence or leads on to a list, is too long for anything else, or has one sentence after another. */
const reads = (text: string, words: number, stop: boolean): boolean =>
  stop || REPORTS.test(text) || words >= LONGEST_TITLE || LEADS.test(text.slice(-2)) || INNER_STOP.test(text);

export function rowOf(line: Line, index: number, start: number, next: Line | undefined): Row {
  const text = line.text.trim();
  const indent = line.text.length - line.text.trimStart().length;
  const words = Math.max(countWords(text), Math.ceil(text.length / LONGEST_WORD));
  const stop = STOP.test(text.slice(-12)) && !INITIAL.test(text.slice(-4));
  return {
    index,
    line,
    text,
    start: start + indent,
    end: start + indent + text.length,
    gap: line.blankBefore,
    gapAfter: next?.blankBefore ?? 0,
    indent,
    kind: line.kind,
    words,
    stop,
    prose: line.kind !== 'heading' && words >= SHORTEST_PROSE && reads(text, words, stop),
  };
}

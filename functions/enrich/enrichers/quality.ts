import type { Enriched } from '../../../shared/article.ts';
import type { Enricher, SoFar } from '../enricher.ts';

type Flag = Enriched['quality'][number];

/** A note of fewer words tells no more than a caption does. */
const SHORTEST = 40;
/** UTF-8 read as Windows-1252 ("Ä‘á»“ng", "hÃ²a"), characters that could not be read, question marks inside words ("ngh?i"). */
const BROKEN = /[ÃÄÆ][\u0080-\u00bf‘’“”•–—˜™š›œžŸ€‚ƒ„…†‡ˆ‰Š‹Œ°]|á[»º]|\ufffd|\p{L}\?\p{L}/gu;
/** One in so many characters: a quoted name in a foreign spelling stays below it. */
const BROKEN_SHARE = 1 / 400;
const LIST_SHARE = 0.6;
/** Lines that belong to a page, not to what is written on it. */
const BOILERPLATE =
  /^(?:in (?:trang|bài)|bản in|gửi (?:email|bài|cho bạn bè)|chia sẻ|phản hồi|bình luận|đăng nhập|đăng ký|trang chủ|về đầu trang|lên đầu trang|quay lại|xem thêm|đọc thêm|(?:các )?tin (?:khác|liên quan|đã đăng|mới(?: nhất| hơn)?|cũ hơn)|bài viết (?:khác|liên quan)|từ khóa|lượt (?:xem|truy cập)|số lượt truy cập|bản quyền|thiết kế bởi|copyright|all rights reserved|share|print|comments?|log ?in|sign up|subscribe|read more|related (?:news|articles|posts)|home|back to top|cookie)/i;
/** Words in a line of a page's furniture. */
const BOILERPLATE_LONGEST = 5;

const countWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const lengthOf = (spans: { start: number; end: number }[]) =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

const tests: [Flag, (soFar: SoFar, words: number) => boolean][] = [
  ['too-short', (_, words) => words < SHORTEST],
  ['mojibake', ({ text }) => (text.match(BROKEN)?.length ?? 0) > Math.max(1, text.length * BROKEN_SHARE)],
  [
    'mostly-list',
    ({ blocks }) =>
      lengthOf(blocks.filter(({ kind }) => kind === 'item' || kind === 'table')) >
      LIST_SHARE * Math.max(1, lengthOf(blocks)),
  ],
  [
    'boilerplate-left',
    ({ text }) =>
      text
        .split('\n')
        .some((line) => BOILERPLATE.test(line.trim()) && countWords(line.slice(0, 200)) <= BOILERPLATE_LONGEST),
  ],
  ['no-title', ({ title }) => !title?.trim()],
  ['no-date', ({ published }) => published === null],
];

/** What a person should know before trusting an article. */
export const quality: Enricher = {
  name: 'quality',
  version: '1',
  read: (soFar) => {
    const words = countWords(soFar.text);
    return { quality: tests.filter(([, holds]) => holds(soFar, words)).map(([flag]) => flag) };
  },
};

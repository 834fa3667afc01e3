/** Numbers up to twelve as they are written out: "sáu tháng đầu năm", "tháng Giêng". */
const COUNT_WORDS: Record<string, number> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
};

/** Names of the months beside their numbers; "Giêng" and "Chạp" are said of the lunar calendar alone. */
const MONTH_WORDS: Record<string, number> = {
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
};

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

export const count = (word: string): number => COUNT_WORDS[word] ?? Number(word);
export const monthNumber = (word: string): number => MONTH_WORDS[word] ?? Number(word);
export const quarterNumber = (word: string): number => ROMAN[word] ?? COUNT_WORDS[word] ?? Number(word);

/** Letters that one language of news is written in: a text mostly in them is in that language. */
const SCRIPTS: [RegExp, string][] = [
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Oriya}/gu, 'or'],
  [/\p{Script=Mongolian}/gu, 'mn'],
  [/\p{Script=Tibetan}/gu, 'bo'],
];
/** Han characters say as much in one as Latin ones in three. */
const HAN_WEIGHT = 3;
/** Japanese mixes kana into Han; Chinese quotes hardly any. */
const KANA_SHARE = 0.1;

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

/** The language that a text's letters alone tell; null for letters that many languages share. */
export function byScript(text: string): { language: string; confidence: number } | null {
  if (
    !/[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Common}\p{Script=Inherited}]/u.test(
      text,
    )
  )
    return null;
  const counts = SCRIPTS.map(([letters, language]) => ({ language, letters: count(text, letters) }));
  const of = (language: string) => counts.find((counted) => counted.language === language)!;
  const [kana, han] = [of('ja'), of('zh')];
  if (kana.letters > KANA_SHARE * han.letters) {
    kana.letters += han.letters;
    han.letters = 0;
  }
  const total = Math.max(count(text, /\p{L}/gu), 1);
  const best = counts.reduce((one, other) => (other.letters > one.letters ? other : one));
  const weight = best.language === 'zh' || best.language === 'ja' ? HAN_WEIGHT : 1;
  const share = Math.min(1, (best.letters * weight) / (total + best.letters * (weight - 1)));
  return share > 0.5 ? { language: best.language, confidence: share } : null;
}

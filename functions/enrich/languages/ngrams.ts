import { inflate } from './inflate.ts';
import { DISTINGUISHED, languageAt, scoreAt, unpackNgrams } from './ngram-packing.ts';
import data from './ngrams.generated.json' with { type: 'json' };

/** Beyond this many n-grams an answer no longer changes. */
const ENOUGH = 600;
/** n-grams of four bytes, three apart, as the package's own table was counted. */
const WIDTH = 4;
const STRIDE = 3;
/** Added to every score in the package's table, which leaves it out. */
const BASE = 53;
/** Fewer n-grams tell nothing: "ok", "Ly Na". */
const FEWEST = 3;
/** Brings a mean score between 0 and 1, as the package does. */
const SCALE = 25;
/** A text in a language of the table has a mean score of 0.75 or so; strings of chance stay below this. */
const SURE = 0.5;

let table: Map<string, string> | null = null;

/** Read when the first text asks: an archive of one language may never need it. */
function loadTable(): Map<string, string> {
  const loaded = new Map<string, string>();
  unpackNgrams(inflate(data.ngrams), (ngram, letters) => loaded.set(ngram, letters));
  return loaded;
}

const bytesOf = (word: string) =>
  Array.from(new TextEncoder().encode(word), (byte) => String.fromCharCode(byte)).join('');

function ngramsOf(text: string): Set<string> {
  const ngrams = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{1,40}(?:['’`]\p{L}{1,40})?/gu)) {
    const bytes = bytesOf(word);
    let at = 0;
    for (; at + WIDTH < bytes.length; at += STRIDE) ngrams.add((at === 0 ? ' ' : '') + bytes.slice(at, at + WIDTH));
    ngrams.add(`${at === 0 ? ' ' : ''}${bytes.slice(Math.max(0, bytes.length === 3 ? 0 : bytes.length - WIDTH))} `);
    if (ngrams.size > ENOUGH) break;
  }
  return ngrams;
}

/** "ms" stands for both in the table; these words are written in one of the two only. */
const MALAY =
  /\b(?:kerana|ialah|bahawa|wang|beliau|mahu|pejabat|perkhidmatan|kerajaan|manakala|jawatankuasa|ringgit|syarikat|peratus|mesyuarat|sekiranya|pelbagai|hospital)\b/gi;
const INDONESIAN =
  /\b(?:karena|adalah|bahwa|uang|bisa|kantor|pemerintah|sedangkan|rupiah|perusahaan|persen|rapat|jika|berbagai|rumah sakit|yakni|telah|sangat|anda|saat|dapat|tersebut)\b/gi;

function malayOrIndonesian(text: string): string {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  return count(MALAY) > count(INDONESIAN) ? 'ms' : 'id';
}

/** ы and э are Russian where none of the neighbours' own letters stands beside them. */
const isRussian = (text: string) => /[ыэ]/i.test(text) && !/[іїєґўјљњћђџ]/i.test(text);

/** Which of the languages that share letters a text is in, by its n-grams; null when none is sure. */
export function byNgrams(text: string): { language: string; confidence: number } | null {
  table ??= loadTable();
  const ngrams = ngramsOf(text);
  if (ngrams.size < FEWEST) return null;
  if (isRussian(text)) return { language: 'ru', confidence: 1 };
  const scores = new Float64Array(DISTINGUISHED.length);
  for (const ngram of ngrams) {
    const letters = table.get(ngram) ?? '';
    for (let at = 0; at < letters.length; at += 2) {
      const language = languageAt(letters, at);
      scores[language] = scores[language]! + scoreAt(letters, at) + BASE;
    }
  }
  const best = scores.indexOf(Math.max(...scores));
  const mean = scores[best]! / ngrams.size;
  const confidence = mean / (mean + SCALE);
  if (confidence < SURE) return null;
  const language = DISTINGUISHED[best]!;
  return { language: language === 'ms' ? malayOrIndonesian(text) : language, confidence };
}

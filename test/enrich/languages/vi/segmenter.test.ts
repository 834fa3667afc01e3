import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wordsLine } from '../../../../cli/words.ts';
import { wordsOf } from '../../../../functions/enrich/languages/vi/segmenter.ts';
import cases from './segmenter.cases.json' with { type: 'json' };

/** Where each word with a letter or digit starts and ends, counted in characters that are neither a space nor "_". */
function spans(line: string): Set<string> {
  let at = 0;
  return new Set(
    line.split(' ').flatMap((word) => {
      const start = at;
      at += word.replaceAll('_', '').length;
      return /[\p{L}\p{N}]/u.test(word) ? [`${start}-${at}`] : [];
    }),
  );
}

test('own sentences: F1 of words at least 97 %', () => {
  let hits = 0;
  let all = 0;
  for (const { text, words } of cases) {
    const wanted = spans(words);
    const read = spans(wordsLine(text));
    hits += [...read].filter((span) => wanted.has(span)).length;
    all += wanted.size + read.size;
  }
  assert.ok((2 * hits) / all >= 0.97, `F1 ${((200 * hits) / all).toFixed(2)}`);
});

const certain = [
  'Sở Ngoại_vụ tỉnh Đắk_Nông',
  'Bộ Ngoại_giao tiếp Đại_sứ Lào',
  'đồng_chí Trần_Thị_Minh_Châu , Bí_thư Chi_bộ',
  'Quang_cảnh hội_nghị .',
  'Nguyễn_Văn_Bình',
];
for (const words of certain) test(words, () => assert.equal(wordsLine(words.replaceAll('_', ' ')), words));

test('case and spelling of tones do not matter to the lexicon', () => {
  assert.equal(wordsLine('thuỷ điện Hoà Bình'), 'thuỷ_điện Hoà_Bình');
  assert.equal(wordsLine('phát triển kinh tế'.normalize('NFD')).normalize('NFC'), 'phát_triển kinh_tế');
});

test('a word never spans the end of a line', () => {
  assert.ok(wordsOf('hội\nnghị').length === 2);
});

test('any text: words in order, nothing lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'hội nghị Sở-9._\n\ud800\u0301') }), (text) => {
      let end = 0;
      for (const word of wordsOf(text)) {
        assert.match(text.slice(end, word.start), /^\s*$/);
        assert.ok(word.start < word.end);
        end = word.end;
      }
      assert.match(text.slice(end), /^\s*$/);
    }),
    { seed: 5, numRuns: 1000 },
  );
});

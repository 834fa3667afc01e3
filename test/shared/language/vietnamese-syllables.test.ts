import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSyllable, readSyllable } from '../../../shared/language/vietnamese-syllables.ts';

const list = (text: string) => text.trim().split(/\s+/);

const SYLLABLES =
  list(`Nghị quyết số của Ủy ban nhân dân tỉnh nghiêng giếng giết gì gìn quốc quỳnh khuỷu xoong oẳn tù tì
  hòa hoà thúy thuý khỏe khoẻ Đắk Lắk ÔNG ƯƠNG yêu yếm ngoằn ngoèo khuya quyển huýt loẹt thuở ngoảnh qúa ưu rượu chuếnh`);
const OTHERS =
  list(`cac mat hoc cùc mãt schön für niño été wood straße trừơng truơng trươňg ngi ke'o cêa kă ghà ngê qá bđ ấấ tàà
  ViÖt ®Êt tröôøng jazz fa zebra nghiêngg`);

for (const word of SYLLABLES) test(`${word} is a syllable`, () => assert.equal(isSyllable(word), true));
for (const word of OTHERS) test(`${word} is none`, () => assert.equal(isSyllable(word), false));

test('a syllable comes apart into onset, rhyme and tone', () => {
  assert.deepEqual(readSyllable('NGHIỄNG'), { onset: 'ngh', rhyme: 'iêng', tone: 'tilde' });
  assert.deepEqual(readSyllable('quyết'), { onset: 'qu', rhyme: 'yêt', tone: 'acute' });
  assert.deepEqual(readSyllable('giữa'), { onset: 'gi', rhyme: 'ưa', tone: 'tilde' });
  assert.deepEqual(readSyllable('mat'), { onset: 'm', rhyme: 'at', tone: 'level' });
  assert.equal(readSyllable('a'.repeat(1e6)), null);
});

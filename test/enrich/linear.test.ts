import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abbreviations } from '../../functions/enrich/enrichers/abbreviations.ts';
import { agencies } from '../../functions/enrich/enrichers/agencies.ts';
import { dates } from '../../functions/enrich/enrichers/dates.ts';
import { documents } from '../../functions/enrich/enrichers/documents.ts';
import { events } from '../../functions/enrich/enrichers/events.ts';
import { people } from '../../functions/enrich/enrichers/people.ts';
import { places } from '../../functions/enrich/enrichers/places.ts';
import { article } from './article.ts';

const enrichers = [abbreviations, documents, dates, events, places, agencies, people];

/** Lines that make a rule look far ahead or back, or begin again and again. */
const UNITS = [
  'Sáng 5/3/2018, ông Nguyễn Văn An, Giám đốc Sở Ngoại vụ tỉnh Bình Định (SNgV) ký Quyết định số 12/QĐ-SNgV ngày 2/3/2018.\n',
  ' ',
  '\n',
  'a',
  'A',
  '1',
  '(',
  '( ',
  'ngày 1, ',
  'ngày 1 và ',
  '5/3, ',
  '12/',
  '1, 2, 3, ',
  'xã Ea Kao ',
  'xã ',
  'ông ',
  'UBND ',
  'Sở ',
  'Giám đốc, ',
  'Giám đốc Sở ',
  'Bí thư kiêm ',
  'Nguyễn Văn An, ',
  'Nguyễn ',
  'ông An và bà Bình, ',
  'Luật Đất đai ',
  'Luật Aa aa aa aa ',
  'Nghị quyết số ',
  '05-CT/TW và ',
  'số 01/2020/NĐ-CP, ',
  'mùng 3 tháng ',
  'tháng 3 - ',
  'từ năm 2010 đến ',
  'Khoa học (KH) ',
  'KH&CN ',
  'A&B-',
  'Ban Chỉ đạo phòng, chống ',
  'Văn phòng Đảng bộ ',
  'Bình Định - ',
  'được được vừa ',
];

/** Work that is counted, not timed: look-ups in maps and sets, and the characters that expressions pass over. */
function workOf(run: () => void): number {
  let work = 0;
  const { exec } = RegExp.prototype;
  const { get, has } = Map.prototype;
  const inSet = Set.prototype.has;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const to = match ? match.index + match[0].length : this.sticky ? from : text.length;
    work += 1 + Math.max(0, to - from);
    return match;
  };
  Map.prototype.get = function (key) {
    work++;
    return get.call(this, key);
  };
  Map.prototype.has = function (key) {
    work++;
    return has.call(this, key);
  };
  Set.prototype.has = function (value) {
    work++;
    return inSet.call(this, value);
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
    Object.assign(Map.prototype, { get, has });
    Set.prototype.has = inSet;
  }
  return work;
}

function enriching(unit: string, times: number): () => void {
  const text = unit.repeat(times);
  const given = { ...article({ text, title: text, published: '2018-05-07' }), language: 'vi' };
  return () => {
    enrichers.reduce((soFar, enricher) => Object.assign(soFar, enricher.read(soFar)), given);
  };
}

const LENGTH = 1_500;
/** A little over two: what is looked up once an article counts too. */
const ALLOWED = 2.1;

enriching('Sở Ngoại vụ ', 1)();

for (const unit of UNITS) {
  test(`twice ${JSON.stringify(unit.slice(0, 40))} is twice the work`, () => {
    const times = Math.ceil(LENGTH / unit.length);
    const [once, twice] = [workOf(enriching(unit, times)), workOf(enriching(unit, 2 * times))];
    assert.ok(twice <= ALLOWED * once, `${once} became ${twice}`);
  });
}

test('texts of no letters, of half letters, of one endless line are read to the end', () => {
  for (const text of [
    '\u0000'.repeat(5000),
    '\ud800'.repeat(5000),
    'א ב ג '.repeat(2000),
    'ab'.repeat(50_000),
    '💧'.repeat(4000),
  ]) {
    for (const language of ['vi', 'en', 'und']) {
      const given = { ...article({ text, title: text, captions: [text], credit: text }), language };
      for (const enricher of enrichers) assert.doesNotThrow(() => enricher.read(given));
    }
  }
});

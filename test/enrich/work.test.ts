import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enrich } from '../../functions/enrich/enrich.ts';
import { article } from './article.ts';
import { workOf } from './work.ts';

/** Sorting, and tables that grow by doubling, add a little to twice the work. */
const TWICE = 2.3;

const shapes: Record<string, string> = {
  news: 'Sáng 12/3, Sở Ngoại vụ tỉnh Gia Lai họp; đồng chí Lê Văn An, Giám đốc Sở, chủ trì theo Chỉ thị số 05-CT/TW.\n',
  'one endless line': 'hội nghị sơ kết công tác đối ngoại sáu tháng đầu năm ',
  'one endless name': 'Nguyễn Văn An ',
  'one endless list': 'Sở Y tế, ',
  'dates without end': '12/3/2015 ',
  'numbers of documents': 'số 12/NĐ-CP ',
  'no letters': '--- 12 ... (( ',
  'no spaces': 'abcdefghijk',
  'lone surrogates': '\ud800\udfff ',
  'right to left': 'أعلنت الوزارة عن خطة جديدة. ',
  'mixed languages': 'The meeting ended. Hội nghị bế mạc. 会议结束。 ',
  'lines without end': 'a\n',
};

for (const [shape, piece] of Object.entries(shapes))
  test(`${shape}: twice the text is no more than twice the work`, () => {
    const work = (times: number) => {
      const given = article({ text: piece.repeat(times), title: 'Tin', published: '2020-01-01' });
      return workOf(() => void enrich(given));
    };
    work(10);
    const [once, twice] = [work(300), work(600)];
    assert.ok(twice <= TWICE * once, `${once} steps, then ${twice}`);
  });

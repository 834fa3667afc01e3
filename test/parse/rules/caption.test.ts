import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article, FIRST, LAST, roleOf, TITLE } from './framed.ts';

const CAPTIONS = [
  'Quang cảnh hội thi',
  '(Quang cảnh hội thi tại hội trường huyện)',
  'Đồng chí Lê Văn Ba - Phó Chủ tịch UBND huyện phát biểu khai mạc hội thi',
  'Ban tổ chức trao giấy khen cho các đội đạt giải',
  'Các đại biểu chụp ảnh lưu niệm cùng các đội thi',
  'Phần thi của đội xã An Đức. Ảnh: Mai Lan',
  'Ảnh: Các đội chào khán giả trước giờ thi',
  'Ông Trần Văn Tư (thứ hai từ trái sang) cùng các thí sinh',
  'Đại diện các đội phát biểu tại buổi tổng kết.',
  'Phó Chủ tịch UBND huyện Lê Văn Ba kết luận hội thi.',
  'Ban giám khảo chấm điểm phần thi của các đội. Ảnh Mai Lan.',
  'Thí sinh bốc thăm câu hỏi tại hội thi',
  'Visitors crowd the main square on Saturday. (Photo: Clare Dunn)',
];
const NO_CAPTIONS = [
  'Kết quả đạt được',
  '1. Về công tác tổ chức',
  'Kết quả cụ thể như sau:',
  '- Giải Nhất: đội xã An Đức',
  'Các giải pháp trọng tâm',
  'Đồng chí Lê Văn Ba đề nghị các xã tiếp tục nhân rộng mô hình hòa giải ở cơ sở.',
];

describe('captions', () => {
  for (const line of CAPTIONS) {
    it(line, () => assert.deepEqual(article(`${TITLE}\n${FIRST}\n${line}\n${LAST}`).captions, [line]));
  }
  for (const line of NO_CAPTIONS) {
    it(line, () => assert.equal(roleOf(line, `${TITLE}\n${FIRST}\n${line}\n${LAST}`), 'body'));
  }
  it('with a full stop, between wider gaps', () => {
    const text = `${TITLE}\n\n${FIRST}\n\n${LAST}\n\n\n Quang cảnh hội thi.\n\n\n${FIRST}\n\n${LAST}`;
    assert.deepEqual(article(text).captions, ['Quang cảnh hội thi.']);
  });
  it('over two lines', () => {
    const text = `${TITLE}\n\n${FIRST}\n\n\nĐồng chí Lê Văn Ba,\nPhó Chủ tịch huyện, trao cờ cho các đội\n\n\n${LAST}`;
    assert.deepEqual(article(text).captions, ['Đồng chí Lê Văn Ba, Phó Chủ tịch huyện, trao cờ cho các đội']);
  });
  it('repeated, as often as it stands there', () => {
    const line = 'Quang cảnh hội thi tại hội trường huyện';
    assert.deepEqual(article(`${TITLE}\n${FIRST}\n${line}\n${line}\n${LAST}`).captions, [line, line]);
  });
  it('in a page with markup of another language only what the markup says', () => {
    const english = 'The council met again on Monday night to talk about the bridge over the river.';
    assert.deepEqual(
      article(`The council meets again\n${english}\n(read on below)\n${english}`, 'text/html').captions,
      [],
    );
  });
});

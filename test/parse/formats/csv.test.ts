import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csv } from '../../../functions/parse/formats/csv.ts';
import { documentsIn, hintsFor, shown, utf8 } from './samples.ts';

describe('csv', () => {
  it('is known by a header that names a text and one more field', () => {
    assert.equal(csv.recognises(utf8('Tiêu đề;Nội dung;Ngày đăng\na;b;c\n'), hintsFor('a.txt')), true);
    assert.equal(csv.recognises(utf8('xã,số hộ\nAn Hải,320\n'), hintsFor('a.csv')), false);
    assert.equal(csv.recognises(utf8('Nội dung họp, thời gian và địa điểm\n'), hintsFor('a.csv')), false);
  });

  it('reads an article a row, with quoted cells of several lines', async () => {
    const table =
      '\ufeffTiêu đề;Nội dung;Ngày đăng;Tác giả;Mã\n"Mùa ""gặt""";"Đoạn một.\nĐoạn hai.";27/6/2014;Lê An, Trần Bình;7\nTin hai;Đoạn ba.;;;8\n';
    const [first, second] = await documentsIn(csv, utf8(table));
    assert.deepEqual(shown(first!.document!), ['title1 Mùa "gặt"', 'paragraph Đoạn một.', 'paragraph Đoạn hai.']);
    const { published, author } = first!.document!.declared;
    assert.deepEqual([published[0]?.value, author.map((each) => each.value)], ['2014-06-27', ['Lê An', 'Trần Bình']]);
    assert.deepEqual(second!.document!.declared.published, []);
  });
});

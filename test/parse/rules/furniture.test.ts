import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FIRST, LAST, roleOf, TITLE } from './framed.ts';

const FURNITURE = [
  'in trang',
  'In bài viết',
  'Bản in',
  '[In trang]',
  'Phản hồi',
  'Gửi bài viết',
  'Gửi cho bạn bè',
  'Chia sẻ',
  'Chia sẻ bài viết lên Facebook',
  'Lên đầu trang',
  'Về đầu trang',
  '» Quay lại',
  'Trở về',
  'Trang chủ',
  'Sơ đồ site',
  'Cỡ chữ',
  'Đọc bài viết',
  'IMG',
  'IMG_2041',
  'DSC_0012.JPG',
  'hoi-nghi 02.jpg',
  'OLYMPUS DIGITAL CAMERA',
  'OPERATION PICTURES',
  'SAMSUNG CAMERA PICTURES',
  'Facebook | Zalo | Email',
  'A A A',
  '***',
  '1 2 3',
  'Share this',
  'Print',
  'Printer-friendly version',
  'E-mail this story',
  'Advertisement',
  'Back to top',
  'Skip to content',
  'Imprimer',
  'Haut de page',
  'Partager cet article',
  'Publicité',
  'Bản quyền thuộc Sở Nội vụ',
  '© 2014 Báo Cao Nguyên',
  'Giấy phép số 12/GP-TTĐT',
  'Số người truy cập: 12.045',
  'Hôm nay: 340',
  'Ghi rõ nguồn khi phát hành lại thông tin từ trang này',
  'Copyright 2011 Harlow Daily News',
  'Tous droits réservés',
];
const ARTICLE = [
  'In ấn tài liệu tuyên truyền cho các xã vùng sâu, vùng xa được huyện quan tâm.',
  'Gửi bài dự thi về ban tổ chức trước ngày 30 tháng 4 theo dấu bưu điện nơi gửi.',
  'Chia sẻ khó khăn với bà con vùng lũ là việc làm của nhiều doanh nghiệp trên địa bàn.',
  'Phản hồi của người dân về dịch vụ công trực tuyến phần lớn là tích cực, theo khảo sát.',
];

describe('furniture', () => {
  for (const line of FURNITURE) {
    it(line, () => assert.equal(roleOf(line, `${TITLE}\n${FIRST}\n${LAST}\n${line}`), 'debris'));
  }
  for (const line of ARTICLE) {
    it(line, () => assert.equal(roleOf(line, `${TITLE}\n${FIRST}\n${line}\n${LAST}`), 'body'));
  }
  it('between the paragraphs of a page with markup a short line is the article’s own', () => {
    assert.equal(roleOf('JavaScript', `${TITLE}\n${FIRST}\nJavaScript\n${LAST}`, 'text/html'), 'body');
  });
});

import type { EventCues } from '../events.ts';

export const vietnameseEvents: EventCues = {
  // "Sáng 5/3, Sở … tổ chức hội nghị", "Vụ cháy xảy ra đêm 5/3"
  happens:
    /(?<!\p{L})(?:tổ chức|diễn ra|khai mạc|bế mạc|khai giảng|chủ trì|tham dự|dự|làm việc|tiếp|thăm|trao|tặng|ký|khởi công|khánh thành|xảy ra|họp|phát động|ra mắt|công bố|thông qua|bắt giữ|kiểm tra|khảo sát|tọa đàm|sơ kết|tổng kết|gặp mặt|phối hợp|đã)(?!\p{L})/u,
  // "báo cáo trước ngày 25/10", "có hiệu lực từ ngày 1/7", "kỷ niệm ngày thành lập (15/8/1968)", "sinh ngày 3/2/1930"
  otherwise:
    /(?<!\p{L})(?:trước|chậm nhất|hạn|hiệu lực|áp dụng|sinh|mất|kỷ niệm|thành lập|chào mừng|nhân dịp|tính đến|đến hết|kể từ|tới)[^.,;\n\d]{0,24}(?:\d{1,2} ?(?:h|giờ)\d{0,2} )?(?:ngày )?$/u,
};

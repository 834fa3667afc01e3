import { byTable, codeTable, type LegacyCharset } from './charset.ts';

/** VPS (Vietnamese Professionals Society): fonts and mail of the diaspora. Capitals with a dot stand among the controls; many programs wrote the small letter. */
const TABLE = codeTable(
  [0x02, 'ẠẬẶẸỆ'],
  [0x10, 'ỊỌỘỢỤỰ'],
  [0x19, 'Ỵ'],
  [0x1c, 'ẪỮ'],
  [0x80, 'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ'],
  [0x90, 'Ế‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ'],
  [0xa0, '\u00a0ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕự'],
  [0xc0, 'ầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺß'],
  [0xe0, 'àáâãảạăçèéêẽìíîĩẴĐòóôõöƠụùúủüỶẼỳ'],
);

export const vps: LegacyCharset = {
  name: 'vps',
  labels: ['vps', 'x-viet-vps'],
  decode: byTable(TABLE),
  caseless: 'ạậặẹệịọộợụựỵẫữ',
};

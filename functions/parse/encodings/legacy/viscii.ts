import { byTable, codeTable, type LegacyCharset } from './charset.ts';

/** VISCII 1.1 (RFC 1456): every letter has a code, six rare capitals among the controls. Some fonts lacked those six. */
const TABLE = codeTable(
  [0x02, 'Ẳ..ẴẪ'],
  [0x14, 'Ỷ....Ỹ....Ỵ'],
  [0x80, 'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ'],
  [0x90, 'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ'],
  [0xa0, 'ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ'],
  [0xc0, 'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư'],
  [0xe0, 'àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ'],
);

export const viscii: LegacyCharset = {
  name: 'viscii',
  labels: ['viscii', 'csviscii', 'viscii1.1-1', 'x-viet-viscii'],
  decode: byTable(TABLE),
  caseless: 'ẳẵẫõỷỹỵ',
};

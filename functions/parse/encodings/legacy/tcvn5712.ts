import { byTable, codeTable, type LegacyCharset } from './charset.ts';

/** TCVN 5712:1993, part 1 (VSCII-1): the small letters of TCVN3, and capitals in place of controls; tones as marks of their own at 0xB0. */
const TABLE = codeTable(
  [0x01, 'ÚỤ.ỪỬỮ'],
  [0x11, 'ỨỰỲỶỸÝỴ'],
  [0x80, 'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ'],
  [0xa0, '\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323'],
  [0xb5, 'àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'],
);

const read = byTable(TABLE);

export const tcvn5712: LegacyCharset = {
  name: 'tcvn5712-1',
  labels: ['tcvn', 'tcvn-5712', 'tcvn5712-1', 'tcvn5712-1:1993', 'x-viet-tcvn5712', 'x-viet-tcvn', 'vscii'],
  decode: (codes) => read(codes).normalize('NFC'),
  caseless: '',
};

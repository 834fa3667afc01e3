import { byTable, codeTable, type LegacyCharset } from './charset.ts';

/**
 * TCVN 5712:1993, part 3, known as ABC: the code of the .Vn fonts, standard in the north and in ministries until 2001.
 * Its capitals with a tone have no code; a second font (.VnTimeH) shows the small letters as capitals.
 */
const TABLE = codeTable(
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ.ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè.ẻẽ'],
  [0xd0, 'éẹềểễếệìỉ...ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
);

export const tcvn3: LegacyCharset = {
  name: 'tcvn3',
  labels: ['tcvn3', 'abc', 'x-viet-tcvn3'],
  decode: byTable(TABLE),
  caseless: 'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ',
};

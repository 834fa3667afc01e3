import { byTable, codeTable, type LegacyCharset } from './charset.ts';

/** BK HCM 1 (Ho Chi Minh City University of Technology): one code a letter, in alphabetical order, some capitals on ASCII signs. */
const TABLE = codeTable(
  [0x80, 'ÁÀẢÃẠÉÈẺẼẸÍÌỈĨỊÓÒỎÕỌÚÙỦŨỤĂẮẰẲẴẶÂ'],
  [0xa1, 'ẦẨẪẬÊẾỀỂỄỆÔỐỒỔỖỘƠỚỜỞỠỢƯỨỪỬỮỰđáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụăắằẳẵặâấầẩẫậêếềểễệôốồổỗộơớờởỡợưứừửữựýỳỷỹỵ'],
);

/** The rest of its capitals; read only beside letters, where the signs themselves have no place: "}aø" is "Đa". */
const ON_ASCII: Record<string, string> = { '}': 'Đ', '~': 'Ấ', '{': 'Ý', '^': 'Ỳ', '`': 'Ỷ', '|': 'Ỹ' };
const SIGNS_BESIDE_LETTER = /[}~{^`|]+(?=\p{L})|(?<=\p{L})[}~{^`|]+/gu;

const read = byTable(TABLE);

export const bkHcm1: LegacyCharset = {
  name: 'bk-hcm-1',
  labels: ['bkhcm1', 'bk-hcm-1'],
  decode: (codes) =>
    read(codes).replace(SIGNS_BESIDE_LETTER, (signs) => [...signs].map((sign) => ON_ASCII[sign] ?? sign).join('')),
  caseless: 'ỵ',
};

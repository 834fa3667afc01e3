import { isSyllable } from '../../../../shared/language/vietnamese-syllables.ts';
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

const read = byTable(TABLE);

/** The code of "Õ" is the no-break space of every other charset: it is the letter in a syllable only ("VÕ VĂN"). */
const WITH_O_TILDE = /[\p{L}\p{M}]*Õ[\p{L}\p{M}]*/gu;
const isLetterIn = (word: string) => word.length > 1 && isSyllable(word.toLowerCase());

export const viscii: LegacyCharset = {
  name: 'viscii',
  labels: ['viscii', 'csviscii', 'viscii1.1-1', 'x-viet-viscii'],
  decode: (codes) =>
    read(codes).replace(WITH_O_TILDE, (word) => (isLetterIn(word) ? word : word.replaceAll('Õ', '\u00a0'))),
  caseless: 'ẳẵẫõỷỹỵ',
};

import { byTable, codeTable, type LegacyCharset } from './charset.ts';
import { byMarks } from './marked.ts';

/** VNI for Windows: the code of the VNI-Times fonts, common in the south. "tröôøng" is "trường". */
const read = byMarks({
  letters: { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' },
  signs: {
    ù: '/',
    ø: '\\',
    û: '?',
    õ: '~',
    ï: '.',
    â: '^',
    á: '^/',
    à: '^\\',
    å: '^?',
    ã: '^~',
    ä: '^.',
    ê: '(',
    é: '(/',
    è: '(\\',
    ú: '(?',
    ü: '(~',
    ë: '(.',
  },
  vowels: 'aeouyôö',
});
const toText = byTable(codeTable());

export const vni: LegacyCharset = {
  name: 'vni',
  labels: ['vni', 'vni-windows', 'x-viet-vni'],
  decode: (codes) => toText(read(codes)),
  caseless: '',
};

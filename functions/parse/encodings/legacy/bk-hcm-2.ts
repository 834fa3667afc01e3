import { byTable, codeTable, type LegacyCharset } from './charset.ts';
import { byMarks } from './marked.ts';

/** BK HCM 2: VNI's way with other codes. "trûúâng" is "trường". */
const read = byMarks({
  letters: { à: 'đ', ê: 'â', ù: 'ă', ï: 'ê', ö: 'ô', ú: 'ơ', û: 'ư', ñ: 'í', ò: 'ì', ó: 'ỉ', ô: 'ĩ', õ: 'ị' },
  signs: {
    á: '/',
    â: '\\',
    ã: '?',
    ä: '~',
    å: '.',
    ë: '/',
    ì: '\\',
    í: '?',
    î: '~',
    æ: '/',
    ç: '\\',
    è: '?',
    é: '~',
  },
  vowels: 'aeouyêùïöúû',
});
const toText = byTable(codeTable());

export const bkHcm2: LegacyCharset = {
  name: 'bk-hcm-2',
  labels: ['bkhcm2', 'bk-hcm-2'],
  decode: (codes) => toText(read(codes)),
  caseless: '',
};

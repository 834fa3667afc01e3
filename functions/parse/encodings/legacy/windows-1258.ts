import { byTable, codeTable, type LegacyCharset } from './charset.ts';

/** windows-1258: tones are combining marks after the vowel, so that every text comes out decomposed. */
const read = byTable(
  codeTable(
    [0xc3, 'Ă'],
    [0xcc, '\u0300'],
    [0xd0, 'Đ.\u0309'],
    [0xd5, 'Ơ'],
    [0xdd, 'Ư\u0303'],
    [0xe3, 'ă'],
    [0xec, '\u0301'],
    [0xf0, 'đ.\u0323'],
    [0xf5, 'ơ'],
    [0xfd, 'ư₫'],
  ),
);

export const windows1258: LegacyCharset = {
  name: 'windows-1258',
  labels: ['windows-1258', 'cp1258', 'x-cp1258'],
  decode: (codes) => read(codes).normalize('NFC'),
  caseless: '',
};

/**
 * Compound files (OLE) that are no old Word text: Word files under a password, spreadsheets, presentations, mails of Outlook. None can
 * be read; each is told what it is.
 */
import { Permanent } from '../../../shared/errors.ts';
import type { Format } from './format.ts';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Names of the streams in their directory, which are written in UTF-16. */
const KINDS: [stream: string, code: string, reason: string][] = [
  ['EncryptedPackage', 'encrypted', 'The Office file is encrypted: save it without a password and upload it again.'],
  ['Workbook', 'no-article', 'The file is an old spreadsheet (xls): save its text as a document and upload that.'],
  [
    'PowerPoint Document',
    'no-article',
    'The file is an old presentation (ppt): save its text as a document and upload that.',
  ],
  ['__properties_version1.0', 'no-article', 'The file is a mail of Outlook (msg): save it as eml and upload that.'],
];

export const compound: Format = {
  name: 'compound',
  mediaType: 'application/x-ole-storage',
  recognises: (bytes) => SIGNATURE.every((byte, at) => bytes[at] === byte),
  async read(bytes) {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const kind = KINDS.find(([stream]) => whole.includes(Buffer.from(stream, 'utf16le')));
    if (kind) throw new Permanent(kind[1], kind[2]);
    throw new Permanent(
      'no-article',
      'The file is an old Office file without a text, or is cut off before it: save it as docx.',
    );
  },
};
